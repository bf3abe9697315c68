// Takes the JavaScript out of a documentation page, so that what the page says is what runs.

/** The fenced `js` blocks of a Markdown page, in order: `{ line, code }`. */
export function snippets(markdown) {
	const blocks = [];
	let block = null;
	markdown.split('\n').forEach((text, index) => {
		if (block === null) {
			if (/^```js\s*$/.test(text)) block = { line: index + 2, code: [] };
		} else if (/^```\s*$/.test(text)) {
			blocks.push({ line: block.line, code: block.code.join('\n') });
			block = null;
		} else {
			block.code.push(text);
		}
	});
	if (block !== null) throw new Error(`the code block of line ${block.line} does not end`);
	return blocks;
}

/** One module of all the blocks, at the lines where the page has them, so that an error names the page's line. */
export function asModule(markdown) {
	const lines = [];
	for (const { line, code } of snippets(markdown)) {
		while (lines.length < line - 1) lines.push('');
		lines.push(...code.split('\n'));
	}
	return `${lines.join('\n')}\n`;
}
