// The live network: production specification, generated keys, nodes as processes, and a table at the end.
//
//   network/run.sh                     every scenario, about half an hour
//   network/run.sh short               start, kill-one and rotate-keys: about three minutes
//   network/run.sh partition           one, after the start that all need
//
// The node is `CIVITAS_BIN`, or `release/civitas` in `CARGO_TARGET_DIR`. The scenario `upgrade` needs the wasm of
// a runtime with a higher version, which `make network` builds, in `CIVITAS_NEXT_RUNTIME`.
import { existsSync } from 'node:fs';

import { binaryPath } from '../lib/node.mjs';
import { Table } from '../lib/table.mjs';
import { Network } from './network.mjs';

/** In this order, since each leaves the network as the next wants it. */
const SCENARIOS = [
	'start', 'finality', 'kill-one', 'kill-two', 'partition', 'kill-often', 'rotate-keys', 'validators', 'light-client',
	'warp-sync', 'upgrade',
];
const SHORT = ['start', 'kill-one', 'rotate-keys'];
const words = process.argv.slice(2);
const short = words.includes('short');
const wanted = words.filter((word) => word !== 'short');
const unknown = wanted.filter((name) => !SCENARIOS.includes(name));
if (unknown.length > 0) {
	console.error(`no scenario ${unknown.join(', ')}; there are ${SCENARIOS.join(', ')}, and short`);
	process.exit(2);
}
const all = words.length === 0;
const names = SCENARIOS.filter((name) => all || name === 'start' || wanted.includes(name) || (short && SHORT.includes(name)));

const next = process.env.CIVITAS_NEXT_RUNTIME || null;
if (names.includes('upgrade') && !(next && existsSync(next))) {
	console.error(next ? `there is no ${next}: make network builds it`
		: 'the scenario upgrade needs a runtime to upgrade to: run it by make network, or name one in CIVITAS_NEXT_RUNTIME');
	process.exit(2);
}

const table = new Table(names);
const begun = Date.now();
const clock = () => `${Math.round((Date.now() - begun) / 1_000)} s`;
let network = null;
let failed = false;

async function stop(signal) {
	console.error(`\n${signal}: ending the nodes`);
	await network?.end(false).catch(() => {});
	process.exit(130);
}
process.once('SIGINT', () => stop('SIGINT'));
process.once('SIGTERM', () => stop('SIGTERM'));

/** No scenario passes unless the one promise held while it ran. */
async function agreed() {
	const { finalised } = network.watch;
	for (const fork of finalised.forks) console.log(`  two final blocks at height ${fork.height}: ${JSON.stringify(fork)}`);
	table.check('heights with two final blocks', 0, finalised.forks.length);
	table.measure('heights that several nodes finalised alike', finalised.compared, { atLeast: 1 });
}

try {
	network = await Network.make({ binary: binaryPath() });
	console.log(`${network.links.canCut ? 'in namespaces' : `on loopback (${network.links.reason})`}, in ${network.directory}`);
	const { spec } = network;
	// Whoever holds the native unit can carry out a decision and send a load.
	const treasuries = [...spec.states.values()].map(({ treasury }) => treasury).filter(Boolean);
	const world = { network, table, short, spec, next, anybody: treasuries[0], payers: treasuries.slice(1) };
	for (const name of names) {
		console.log(`\n${name}`);
		table.begin(name);
		try {
			const { default: scenario } = await import(`./scenarios/${name}.mjs`);
			await scenario({ ...world, get api() { return network.api; } });
		} catch (error) {
			table.broke(error);
			if (name === 'start') throw new Error('there is no network');
		}
		await agreed();
		const lost = network.lost;
		table.check('nodes that ended by themselves', 'none', lost ? lost.name : 'none');
		console.log(`  (${clock()})`);
		if (lost) throw new Error(`${lost.name} has ended: ${JSON.stringify(lost.failure)}`);
	}
	await network.watch.compareAll(network.all);
	await agreed();
} catch (error) {
	failed = true;
	console.error(`\nthe run could not go on: ${error?.stack ?? error}`);
} finally {
	const passed = table.passed && !failed;
	if (!passed && network) {
		for (const node of network.all) console.log(`\nlast words of ${node.name}:\n${node.tail()}`);
		if (process.env.NETWORK_KEEP) console.log(`\neverything is kept in ${network.directory}`);
	}
	await network?.end(!passed && Boolean(process.env.NETWORK_KEEP)).catch((error) => console.error(error));
	console.log(`\n${table}`);
	console.log(`${passed ? 'PASS' : 'FAIL'} after ${clock()}`);
	process.exit(passed ? 0 : 1);
}
