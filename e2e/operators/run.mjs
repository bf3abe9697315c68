// Takes the commands out of the operators' pages and runs them, in the order of the index, in one shell.
// `run.sh` starts it, in namespaces of its own.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { Table } from '../lib/table.mjs';
import { blocks, pagesOf, script } from './pages.mjs';

const DOCS = fileURLToPath(new URL('../../docs/operators/', import.meta.url));
const HERE = fileURLToPath(new URL('.', import.meta.url));
/** Longest run of one block, and of all. */
const PATIENCE = { block: 5 * 60_000, all: 25 * 60_000 };

const release = process.env.CIVITAS_RELEASE;
if (!release || !existsSync('/srv')) {
	console.error('start it with operators/run.sh');
	process.exit(2);
}

const pages = pagesOf(readFileSync(join(DOCS, 'index.md'), 'utf8'));
const all = pages.flatMap((page) => blocks(readFileSync(join(DOCS, page), 'utf8')).map((block) => ({ page, ...block })));
const shell = all.filter(({ language }) => language === 'sh');
const shown = all.filter(({ language }) => language === 'console');

const work = mkdtempSync(join(tmpdir(), 'civitas-operators-'));
shell.forEach((block, at) => writeFileSync(join(work, `${at}.sh`), block.code));
writeFileSync(join(work, 'all.sh'), script(shell.map((_, at) => join(work, `${at}.sh`))));
// As `npm install --prefix /srv/civitas` would have left it.
mkdirSync('/srv/civitas');
symlinkSync(join(HERE, '../node_modules'), '/srv/civitas/node_modules');

const table = new Table([...new Set(shell.map(({ page }) => page))], () => {});
const child = spawn('bash', [join(work, 'all.sh')], {
	cwd: '/srv',
	env: {
		PATH: `${join(HERE, 'stand-ins')}:${process.env.PATH}`,
		HOME: work,
		LANG: 'C.UTF-8',
		RELEASE: release,
		STAND_INS: join(work, 'stand-ins'),
	},
	stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
});

let at = -1;
let begun = Date.now();
let output = '';
let timer;
const first = ({ code }) => code.split('\n').find((line) => line.trim() && !line.trim().startsWith('#'))?.trim() ?? '';
function finish(outcome) {
	if (at < 0) return;
	clearTimeout(timer);
	const { page, line } = shell[at];
	const seconds = ((Date.now() - begun) / 1_000).toFixed(1);
	table.begin(page);
	table.check(`line ${line}: ${first(shell[at])}`, 'succeeds', outcome);
	console.log(`${outcome === 'succeeds' ? 'ok  ' : 'FAIL'} ${page}:${line} (${seconds} s) ${first(shell[at])}`);
	if (outcome !== 'succeeds' || process.env.VERBOSE) console.log(output.replace(/^/gm, '    '));
}
child.stdio[3].on('data', (data) => {
	for (const mark of data.toString().trim().split('\n')) {
		finish('succeeds');
		[at, begun, output] = [Number(mark), Date.now(), ''];
		if (at === shell.length) { at = -1; continue; }
		timer = setTimeout(() => { output += '\nit did not end in time'; child.kill('SIGKILL'); }, PATIENCE.block);
	}
});
for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => { output += data; });
const limit = setTimeout(() => child.kill('SIGKILL'), PATIENCE.all);
const [code, signal] = await new Promise((resolve) => { child.once('close', (...how) => resolve(how)); });
clearTimeout(limit);
if (code !== 0) finish(signal ?? `fails with ${code}`);

console.log(`\nshown and not run: ${shown.map(({ page, line }) => `${page}:${line}`).join(', ')}`);
console.log(`\n${table}`);
const passed = code === 0 && table.passed;
console.log(passed ? 'PASS' : 'FAIL');
process.exit(passed ? 0 : 1);
