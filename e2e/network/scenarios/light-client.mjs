// The smoldot light client from npm follows finality and reads a licence. It is given a specification and the
// address of one full node, believes that node nothing, and checks a proof of everything.
import { readFileSync } from 'node:fs';

import { hexToU8a } from '@polkadot/util';

import { aLicence } from '../lib/licence.mjs';
import { LightClient } from '../lib/light.mjs';
import { seconds, sleep, until } from '../lib/wait.mjs';
import { LIGHT } from '../limits.mjs';

export default async function scenario(world) {
	const { api, network, table, spec } = world;
	const { full } = network;
	const licence = await aLicence(world);
	const granted = await full.best();
	await network.finalise([full], granted, 60);

	const client = new LightClient();
	try {
		const begun = Date.now();
		await client.open(JSON.stringify({ ...JSON.parse(readFileSync(spec.file, 'utf8')), bootNodes: [full.webAddress] }));
		await until('the light client is at a proven block', LIGHT, () => client.finals.at(-1)?.height >= granted);
		table.measure('from nothing to a proven final block', seconds(begun), { atMost: LIGHT, unit: 's' });

		const heard = client.finals.length;
		await sleep(30_000);
		const followed = client.finals.slice(heard);
		table.measure('final blocks that it followed in 30 s', followed.length, { atLeast: 7 });
		let wrong = 0;
		for (const { height, hash } of followed) {
			await until('the full node is as far', 30, async () => (await full.final()).height >= height);
			if (await full.call('chain_getBlockHash', [height]) !== hash) wrong += 1;
		}
		table.check('of these, unlike those of the full node', 0, wrong);

		// The value with its proof, and the same question to the full node at the same block.
		const block = client.finals.at(-1).hash;
		const { licences } = api.query.virtualAssetLicensing;
		const value = await client.storage(block, licences.key(licence));
		table.check('the licence, proven, is what the full node has', await full.call('state_getStorage', [licences.key(licence), block]), value);
		table.check('a licence that nobody granted, proven absent', null, await client.storage(block, licences.key(4_000_000_000)));

		// The runtime's own answer, computed by the light client on proven state.
		const argument = api.registry.createType('u32', licence).toHex(true);
		const scale = await client.call(block, 'LicensingApi_licence', argument);
		table.check('its answer is the full node\'s', await full.call('state_call', ['LicensingApi_licence', argument, block]), scale);
		const { type } = api.call.licensingApi.licence.meta;
		table.check('the licence is of', 'Trial Exchange GmbH', api.registry.createType(type, hexToU8a(scale)).unwrap().legalName.toUtf8());
		if (client.failure) throw client.failure;
	} catch (error) {
		throw new Error(`${error.message}; the light client says: ${client.complaints.slice(-5).join(' | ') || 'nothing'}`, { cause: error });
	} finally {
		await client.close();
	}
}
