// Five nodes with empty databases, one specification, and a first final block.
import { START } from '../limits.mjs';
import { seconds } from '../lib/wait.mjs';

export default async function scenario({ network, table, spec }) {
	table.measure('keys in the genesis', spec.keys, { atLeast: 1 });
	table.check('of these, keys of the template', 0, spec.templateKeys);

	const begun = Date.now();
	await network.start();
	const nodes = network.running;
	table.check('nodes that answer', 5, nodes.length);
	await network.finalise(nodes, 10, START);
	table.measure('all five call block 10 final, from the start', seconds(begun), { atMost: START, unit: 's' });

	const genesis = new Set(await Promise.all(nodes.map((node) => node.call('chain_getBlockHash', [0]))));
	table.check('genesis blocks among them', 1, genesis.size);
	const roles = await Promise.all(nodes.map((node) => node.call('system_nodeRoles')));
	table.check('roles', 'Authority Authority Authority Authority Full', roles.flat().join(' '));
}
