// The links between two halves of the validators swallow everything. Neither half may finalise alone.
import { HEAL, NEAR } from '../limits.mjs';
import { seconds, sleep } from '../lib/wait.mjs';

export default async function scenario({ network, table }) {
	if (!network.links.canCut) {
		table.skip('partition two against two, and heal', network.links.reason);
		return;
	}
	const [one, two, three, four] = network.validators;
	const sides = [[one, two, network.full], [three, four]];
	network.links.cut(...sides.map((side) => side.map(({ home }) => home)));
	await sleep(6_000);
	const stalled = await network.highestFinal();
	const bests = () => Promise.all(sides.map(([first]) => first.best()));
	const before = await bests();
	await sleep(45_000);
	table.check('blocks made final in 45 s of partition', 0, await network.highestFinal() - stalled);
	const after = await bests();
	const made = after.map((best, at) => best - before[at]);
	table.measure('blocks that the slower half made alone', Math.min(...made), { atLeast: 5 });
	// They went different ways, or there was no partition.
	const height = Math.min(...after);
	const tips = await Promise.all(sides.map(([first]) => first.call('chain_getBlockHash', [height])));
	table.check(`blocks at height ${height}, on two sides`, 2, new Set(tips).size);

	const tip = Math.max(...after);
	const begun = Date.now();
	network.links.heal();
	await network.finalise(network.running, tip + 1, HEAL * 2);
	table.measure('all nodes finalise again after the links', seconds(begun), { atMost: HEAL, unit: 's' });
	for (const node of network.validators) await network.catchUp(node, NEAR, HEAL);
}
