// The end-to-end run: a fresh node, clients that others wrote, and a table at the end.
//
//   node run.mjs                     all scenarios
//   node run.mjs credentials gold    only these
//
// The node is `CIVITAS_BIN`, or `release/civitas` in `CARGO_TARGET_DIR` (else in `../target`). With
// `CIVITAS_URL` the run uses a development node that is up already; it must be a fresh one.
import { binaryPath, connect, finalised, startNode } from './lib/node.mjs';
import { Table } from './lib/table.mjs';

const SCENARIOS = ['register', 'gold', 'credentials', 'exchange'];

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !SCENARIOS.includes(name));
if (unknown.length > 0) {
	console.error(`no scenario ${unknown.join(', ')}; there are ${SCENARIOS.join(', ')}`);
	process.exit(2);
}
// The exchange uses the coin that `gold` creates.
const names = SCENARIOS.filter((name) => wanted.length === 0 || wanted.includes(name)
	|| (name === 'gold' && wanted.includes('exchange')));

const table = new Table(names);
let node = null;
let api = null;
let failed = false;

async function end(signal) {
	await api?.disconnect().catch(() => {});
	await node?.stop();
	if (signal) process.exit(130);
}
process.once('SIGINT', () => end('SIGINT'));
process.once('SIGTERM', () => end('SIGTERM'));

const begun = Date.now();
const seconds = () => `${Math.round((Date.now() - begun) / 1000)} s`;

try {
	let url = process.env.CIVITAS_URL;
	if (!url) {
		console.log(`starting ${binaryPath()} on a fresh chain`);
		node = await startNode();
		url = node.url;
	}
	api = await connect(url);
	console.log(`connected to ${await api.rpc.system.chain()} at ${url}, ${api.runtimeVersion.specName} ${api.runtimeVersion.specVersion}`);
	await finalised(api, 2);
	console.log(`blocks are being finalised (${seconds()})`);

	const world = { api, url, table };
	for (const name of names) {
		console.log(`\n${name}`);
		table.begin(name);
		try {
			const { default: scenario } = await import(`./scenarios/${name}.mjs`);
			await scenario(world);
		} catch (error) {
			table.broke(error);
			if (node?.hasExited()) throw new Error('the node has ended');
		}
		console.log(`  (${seconds()})`);
	}
} catch (error) {
	failed = true;
	console.error(`\nthe run could not go on: ${error?.stack ?? error}`);
} finally {
	const passed = table.passed && !failed;
	if (!passed && node) console.log(`\nthe node's last words:\n${node.tail()}`);
	await end();
	console.log(`\n${table}`);
	console.log(`${passed ? 'PASS' : 'FAIL'} after ${seconds()}`);
	process.exit(passed ? 0 : 1);
}
