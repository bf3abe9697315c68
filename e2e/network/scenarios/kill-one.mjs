// One of four validators dies by SIGKILL. The others go on; it comes back to its data and follows.
import { CATCH_UP, NEAR, PAUSE } from '../limits.mjs';
import { sleep } from '../lib/wait.mjs';
import { longestPause } from '../lib/watch.mjs';

export default async function scenario({ network, table, short }) {
	const victim = network.validators[3];
	const survivors = network.running.filter((node) => node !== victim);
	await victim.end();

	const for_ = short ? 30 : 60;
	const from = Date.now();
	const before = await network.highestFinal();
	await sleep(for_ * 1_000);
	const to = Date.now();
	const after = await network.highestFinal();

	// Three authors of four make three blocks in eight seconds; finality may start and end mid-way.
	table.measure(`blocks made final in ${for_} s by three of four`, after - before, { atLeast: Math.floor(for_ / 4) });
	const pauses = survivors.map(({ name }) => longestPause(network.watch.samples.get(name), from, to));
	table.measure('longest pause of finality on a survivor', Math.max(...pauses), { atMost: PAUSE, unit: 's' });

	network.launch(victim);
	await victim.ready();
	const caught = await network.catchUp(victim, NEAR, CATCH_UP);
	table.measure('restarted, it has caught up after', caught, { atMost: CATCH_UP, unit: 's' });
}
