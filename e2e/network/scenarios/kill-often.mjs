// One validator dies by SIGKILL twenty times under load. Each time its database is read before it restarts.
import { generator } from '../../lib/random.mjs';
import { CATCH_UP, LOAD, LOAD_INCLUDED, NEAR, PAUSE } from '../limits.mjs';
import { Load } from '../lib/load.mjs';
import { sleep } from '../lib/wait.mjs';

const KILLS = 20;

export default async function scenario({ api, network, table, payers }) {
	const victim = network.validators[1];
	const marks = new Map(network.running.map((node) => [node, node.mark()]));
	const load = new Load(api, network.lag.provider, payers, LOAD);
	await load.start();
	const random = generator(20);
	const from = Date.now();
	let opened = 0;
	let lost = 0;
	let wrong = 0;
	let slowest = 0;

	for (let kill = 1; kill <= KILLS; kill += 1) {
		await sleep(2_000 + (random() % 5_000));
		const told = await victim.final();
		await sleep(1_000);
		await victim.end('SIGKILL');
		// Throws where the database cannot be opened, and so ends the scenario.
		const { final } = await victim.databaseInfo();
		opened += 1;
		lost += Math.max(0, told.height - final.height);
		// What is final there has to be what the others call final, as far as they have said so.
		const known = network.watch.finalised.at(final.height);
		if (known !== null && known !== final.hash) wrong += 1;
		network.launch(victim);
		await victim.ready();
		const took = await network.catchUp(victim, NEAR, CATCH_UP * 2);
		slowest = Math.max(slowest, took);
		console.log(`    ${kill}: killed at ${told.height}, its database is at ${final.height}, caught up in ${took.toFixed(1)} s`);
	}
	const to = Date.now();
	const done = await load.stop();

	table.check('databases that opened after SIGKILL', KILLS, opened);
	table.check('final blocks told a second before, and lost', 0, lost);
	table.check('databases with another final block than the others', 0, wrong);
	table.measure('slowest return to the others', slowest, { atMost: CATCH_UP, unit: 's' });
	table.measure('longest pause of finality meanwhile', network.lag.longestPause(from, to), { atMost: PAUSE, unit: 's' });
	table.measure(`transfers in blocks, of ${LOAD} sent each second`, done.perSecond, { atLeast: LOAD * LOAD_INCLUDED / 2, unit: 'a second' });
	// A validator that forgot its votes votes twice, and is put out of the set for it.
	const accused = [...marks].filter(([node, mark]) => /equivocat/i.test(node.said(mark))).map(([{ name }]) => name);
	table.check('nodes that saw an equivocation', 'none', accused.join(', ') || 'none');
	table.check('validators at the end', 4, (await api.query.session.validators()).length);
}
