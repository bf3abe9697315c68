// Two of four validators die: half of the votes cannot make anything final. Finality returns with them.
import { NEAR, RESUME } from '../limits.mjs';
import { seconds, sleep } from '../lib/wait.mjs';

export default async function scenario({ network, table }) {
	const victims = network.validators.slice(2);
	await Promise.all(victims.map((victim) => victim.end()));
	// What the two had voted for already may still become final.
	await sleep(6_000);
	const stalled = await network.highestFinal();
	const best = await network.full.best();
	await sleep(30_000);
	table.check('blocks made final in 30 s by two of four', 0, await network.highestFinal() - stalled);
	table.measure('blocks made meanwhile, not final', await network.full.best() - best, { atLeast: 5 });

	const tip = await network.full.best();
	const begun = Date.now();
	for (const victim of victims) network.launch(victim);
	await Promise.all(victims.map((victim) => victim.ready()));
	// Beyond all that was made during the stall, on every node.
	await network.finalise(network.running, tip + 1, RESUME * 2);
	table.measure('all nodes finalise again after the return of two', seconds(begun), { atMost: RESUME, unit: 's' });
	for (const victim of victims) await network.catchUp(victim, NEAR, RESUME);
}
