// The reader of the operators' pages, and the pages themselves as far as they can be checked without a node.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

import { blocks, pagesOf, script } from '../operators/pages.mjs';

const DOCS = fileURLToPath(new URL('../../docs/operators/', import.meta.url));
const OPS = fileURLToPath(new URL('../../ops/', import.meta.url));
const read = (page) => readFileSync(join(DOCS, page), 'utf8');
const pages = pagesOf(read('index.md'));

test('the index names every page, and every page has commands', () => {
	assert.equal(pages.length, 10);
	for (const page of pages) assert.ok(blocks(read(page)).some(({ language }) => language === 'sh'), page);
});

test('blocks are found with their lines, and lose the indent of a list', () => {
	const page = 'a\n```sh\none\n```\n1. b\n\n   ```console\n   two\n     three\n   ```\n```\nplain\n```\n';
	assert.deepEqual(blocks(page), [
		{ line: 3, language: 'sh', code: 'one\n' },
		{ line: 8, language: 'console', code: 'two\n  three\n' },
		{ line: 12, language: '', code: 'plain\n' },
	]);
	assert.throws(() => blocks('```sh\none\n'), /line 2 does not end/);
});

test('a block that fails ends the run, and names its command', () => {
	const directory = mkdtempSync(join(tmpdir(), 'civitas-pages-'));
	const run = (...codes) => {
		const files = codes.map((code, at) => {
			const file = join(directory, `${at}.sh`);
			writeFileSync(file, code);
			return file;
		});
		return spawnSync('bash', ['-c', script(files)], { stdio: ['ignore', 'pipe', 'pipe', 'pipe'], encoding: 'utf8' });
	};
	const good = run('word=kept\n', 'echo "$word"\n');
	assert.deepEqual([good.status, good.stdout, good.output[3]], [0, 'kept\n', '0\n1\n2\n']);
	for (const bad of ['false\n', 'false | true\n', 'echo "$nobody"\n', 'grep x /dev/null > /dev/null\n']) {
		const run2 = run('true\n', bad, 'echo never\n');
		assert.notEqual(run2.status, 0, bad);
		assert.equal(run2.output[3], '0\n1\n', bad);
		assert.ok(!run2.stdout.includes('never'), bad);
	}
	rmSync(directory, { recursive: true });
});

test('every block of shell is well formed', () => {
	for (const page of pages) {
		for (const { line, language, code } of blocks(read(page))) {
			if (language !== 'sh') continue;
			const { status, stderr } = spawnSync('bash', ['-n'], { input: code, encoding: 'utf8' });
			assert.equal(status, 0, `${page}:${line}: ${stderr}`);
		}
	}
});

test('no command hides that it failed', () => {
	// `! command` never ends a shell with `set -e`, so such a line would check nothing.
	for (const page of pages) {
		for (const { line, language, code } of blocks(read(page))) {
			if (language === 'sh') assert.doesNotMatch(code, /^\s*! /m, `${page}:${line}`);
		}
	}
});

test('the pages name only files of the release that are there', () => {
	for (const page of ['index.md', ...pages]) {
		for (const [, name] of read(page).matchAll(/\bops\/([\w.-]*\w)/g)) assert.ok(existsSync(join(OPS, name)), `${page}: ${name}`);
	}
});

test('the dashboard and the alerts ask for figures that the node and the exporter have', () => {
	const exporter = readFileSync(join(OPS, 'civitas-exporter'), 'utf8');
	const asked = ['grafana.json', 'alerts.yml'].flatMap((file) => (
		readFileSync(join(OPS, file), 'utf8').match(/\b(civitas|substrate)_[a-z0-9_]+/g)));
	assert.ok(asked.length > 20);
	const monitoring = read('monitoring.md');
	for (const figure of new Set(asked)) {
		// The page's commands look for the node's figures on a live node.
		const found = figure.startsWith('civitas_') ? exporter.includes(`"${figure}"`) : monitoring.includes(figure);
		assert.ok(found, figure);
	}
});

test('the dashboard is one that Grafana can read', () => {
	const { panels, title } = JSON.parse(readFileSync(join(OPS, 'grafana.json'), 'utf8'));
	assert.equal(title, 'Civitas');
	assert.equal(new Set(panels.map(({ id }) => id)).size, panels.length);
	const titles = panels.map((panel) => panel.title).join();
	for (const needed of ['Finality lag', 'Missed slots by validator', 'Overdue acts']) assert.ok(titles.includes(needed));
	for (const { targets } of panels) assert.ok(targets.every(({ expr }) => expr.length > 0));
});
