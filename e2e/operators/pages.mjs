// Reads the operators' pages.

/** The pages in the order in which the index names them. */
export function pagesOf(index) {
	return [...index.matchAll(/^\| \[[^\]]+\]\(([a-z-]+\.md)\)/gm)].map(([, page]) => page);
}

/** The fenced blocks of a page: `{ line, language, code }`. A block in a list loses the list's indent. */
export function blocks(markdown) {
	const found = [];
	let open = null;
	markdown.split('\n').forEach((text, index) => {
		const fence = /^( *)```([a-z]*)\s*$/.exec(text);
		if (open === null && fence) {
			open = { line: index + 2, language: fence[2], indent: fence[1], lines: [] };
		} else if (open !== null && fence && fence[2] === '') {
			const { line, language, indent, lines } = open;
			found.push({ line, language, code: `${lines.map((each) => each.slice(indent.length)).join('\n')}\n` });
			open = null;
		} else if (open !== null) {
			open.lines.push(text);
		}
	});
	if (open !== null) throw new Error(`the code block of line ${open.line} does not end`);
	return found;
}

/**
 * One script that runs these files in one shell and ends at the first command that fails. Before each, and at the
 * end, it writes a number to descriptor 3.
 */
export function script(files) {
	return [
		'set -Eeuo pipefail',
		// The command that failed, beside what it said itself.
		`trap 'echo "failed: $BASH_COMMAND"' ERR`,
		...files.flatMap((file, at) => [`echo ${at} >&3`, `source '${file}' 3>&-`]),
		`echo ${files.length} >&3`,
		'exit 0',
		'',
	].join('\n');
}
