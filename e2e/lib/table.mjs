// What was expected, what was seen. The table at the end is what a reader, and CI, goes by.

export class Table {
	#rows = [];

	#begun = new Set();

	/** Notes which scenarios must leave at least one row. */
	constructor(scenarios, say = console.log) {
		this.scenarios = scenarios;
		this.say = say;
	}

	begin(scenario) {
		this.#begun.add(scenario);
		this.current = scenario;
	}

	/** One check: passes if both print alike. */
	check(what, expected, seen) {
		const row = { scenario: this.current, what, expected: print(expected), seen: print(seen) };
		row.pass = row.expected === row.seen;
		this.#rows.push(row);
		this.say(`  ${row.pass ? 'ok  ' : 'FAIL'} ${what}: ${row.seen}${row.pass ? '' : ` (expected ${row.expected})`}`);
		return row.pass;
	}

	/** One figure against a bound: `{ atMost }` or `{ atLeast }`, in `unit`. */
	measure(what, figure, { atMost, atLeast, unit = '' }) {
		const shown = (value) => (Number.isFinite(value)
			? `${Number.isInteger(value) ? value : value.toFixed(1)}${unit && ` ${unit}`}` : 'nothing');
		const pass = Number.isFinite(figure) && (atMost === undefined || figure <= atMost)
			&& (atLeast === undefined || figure >= atLeast);
		const bound = atMost === undefined ? `at least ${shown(atLeast)}` : `at most ${shown(atMost)}`;
		const row = { scenario: this.current, what, expected: bound, seen: shown(figure), pass };
		this.#rows.push(row);
		this.say(`  ${pass ? 'ok  ' : 'FAIL'} ${what}: ${row.seen} (${bound})`);
		return pass;
	}

	/** What this machine cannot show, and why. A skipped check proves nothing and fails nothing. */
	skip(what, reason) {
		this.#rows.push({ scenario: this.current, what, expected: '-', seen: reason, pass: true, skipped: true });
		this.say(`  skip ${what}: ${reason}`);
	}

	/** A scenario that could not go on. */
	broke(error) {
		const text = String(error?.stack ?? error);
		this.#rows.push({
			scenario: this.current, what: 'runs to its end', expected: 'yes', seen: text.split('\n')[0], pass: false,
		});
		this.say(`  FAIL ${text}`);
	}

	/** Scenarios that were to run and left no row. */
	missing() {
		const seen = new Set(this.#rows.map(({ scenario }) => scenario));
		return this.scenarios.filter((scenario) => !seen.has(scenario));
	}

	get passed() {
		return this.#rows.some(({ skipped }) => !skipped) && this.missing().length === 0
			&& this.#rows.every(({ pass }) => pass);
	}

	toString() {
		const rows = [
			...this.#rows,
			...this.missing().map((scenario) => ({
				scenario, what: 'runs', expected: 'yes', seen: 'it did not run', pass: false,
			})),
		];
		if (rows.length === 0) rows.push({ scenario: '-', what: 'runs', expected: 'yes', seen: 'nothing ran', pass: false });
		const head = ['scenario', 'check', 'expected', 'seen', 'result'];
		const lines = rows.map((row) => [
			row.scenario, row.what, row.expected, row.seen, outcome(row),
		].map((cell) => clip(cell)));
		const widths = head.map((title, at) => Math.max(title.length, ...lines.map((line) => line[at].length)));
		const draw = (cells) => `| ${cells.map((cell, at) => cell.padEnd(widths[at])).join(' | ')} |`;
		const rule = `|${widths.map((width) => '-'.repeat(width + 2)).join('|')}|`;
		const failed = rows.filter(({ pass }) => !pass).length;
		const skipped = rows.filter((row) => row.skipped).length;
		const sum = `${rows.length} checks, ${rows.length - failed - skipped} passed, ${failed} failed${
			skipped ? `, ${skipped} skipped` : ''}`;
		return [draw(head), rule, ...lines.map(draw), '', sum].join('\n');
	}
}

const outcome = ({ pass, skipped }) => (skipped ? 'skip' : pass ? 'pass' : 'FAIL');

function print(value) {
	if (typeof value === 'string') return value;
	if (typeof value === 'bigint') return value.toString();
	return JSON.stringify(value, (_key, item) => (typeof item === 'bigint' ? item.toString() : item)) ?? 'undefined';
}

const clip = (text, most = 60) => {
	const line = text.replace(/\s+/g, ' ');
	return line.length > most ? `${line.slice(0, most - 3)}...` : line;
};
