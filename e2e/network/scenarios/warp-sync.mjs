// A node with nothing but the specification joins by proofs of finality, without executing the past.
import { aLicence } from '../lib/licence.mjs';
import { until } from '../lib/wait.mjs';
import { WARP } from '../limits.mjs';

export default async function scenario(world) {
	const { api, network, table } = world;
	const { full, newcomer } = network;
	const licence = await aLicence(world);
	// Enough of a past to be worth skipping.
	const height = Math.max(await full.best(), 60);
	await network.finalise([full], height, 240);

	network.launch(newcomer);
	await newcomer.ready();
	const took = await network.finalise([newcomer], height, WARP);
	table.measure('height of the chain that it joins', height, { atLeast: 60 });
	table.measure('it has the final state', took, { atMost: WARP, unit: 's' });
	await until('its log says how', 10, () => newcomer.said().includes('Warp sync is complete')).catch(() => {});
	table.check('by proofs of finality, says its log', 'Warp sync is complete', /Warp sync is complete/.exec(newcomer.said())?.[0] ?? 'nothing');

	const { hash } = await newcomer.final();
	const key = api.query.virtualAssetLicensing.licences.key(licence);
	await until('the full node has that block', 30, async () => (await full.final()).height >= (await newcomer.final()).height);
	table.check('the licence is what the full node has', await full.call('state_getStorage', [key, hash]), await newcomer.call('state_getStorage', [key, hash]));
	await network.finalise([newcomer], height + 10, 60);
	await newcomer.end('SIGTERM');
}
