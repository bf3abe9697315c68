import assert from 'node:assert/strict';
import { test } from 'node:test';

import { asModule, snippets } from '../lib/page.mjs';
import { distinct } from '../lib/random.mjs';
import { Table } from '../lib/table.mjs';

const quiet = () => {};

test('an empty run fails', () => {
	const table = new Table([], quiet);
	assert.equal(table.passed, false);
	assert.match(table.toString(), /nothing ran .* FAIL/);
});

test('a scenario that left no row fails the run', () => {
	const table = new Table(['one', 'two'], quiet);
	table.begin('one');
	table.check('x', 1, 1);
	table.begin('two');
	assert.equal(table.passed, false);
	assert.match(table.toString(), /two .*it did not run.*FAIL/);
});

test('one failed check fails the run and is in the table', () => {
	const table = new Table(['one'], quiet);
	table.begin('one');
	assert.ok(table.check('same', ['a', 1n], ['a', 1n]));
	assert.equal(table.passed, true);
	assert.ok(!table.check('differs', 'CapReached', null));
	assert.equal(table.passed, false);
	assert.match(table.toString(), /2 checks, 1 passed, 1 failed/);
});

test('a scenario that throws fails the run', () => {
	const table = new Table(['one'], quiet);
	table.begin('one');
	table.broke(new Error('no such call'));
	assert.equal(table.passed, false);
	assert.match(table.toString(), /no such call/);
});

test('random indices are distinct, in range and the same each time', () => {
	const one = distinct(7, 10_000, 131_072);
	assert.equal(new Set(one).size, 10_000);
	assert.ok(one.every((index) => Number.isInteger(index) && index >= 0 && index < 131_072));
	assert.deepEqual(one, distinct(7, 10_000, 131_072));
	assert.notDeepEqual(one, distinct(8, 10_000, 131_072));
	const halves = one.filter((index) => index < 65_536).length;
	assert.ok(halves > 4_700 && halves < 5_300, `${halves} in the lower half`);
});

test('js blocks leave a page at the lines where they stand', () => {
	const page = 'text\n```js\nconst a = 1;\n```\n```sh\nno\n```\n```js\na + 1;\n```\n';
	assert.deepEqual(snippets(page), [{ line: 3, code: 'const a = 1;' }, { line: 9, code: 'a + 1;' }]);
	assert.equal(asModule(page).split('\n')[8], 'a + 1;');
	assert.throws(() => snippets('```js\nopen'), /does not end/);
});
