// The runtime is replaced by the members' decision while transfers go on and clients read.
import { readFileSync } from 'node:fs';

import { Metadata, TypeRegistry } from '@polkadot/types';
import { hexToU8a } from '@polkadot/util';
import { blake2AsHex } from '@polkadot/util-crypto';

import { send } from '../../lib/tx.mjs';
import * as calls from '../calls.mjs';
import { decide } from '../lib/govern.mjs';
import { aLicence } from '../lib/licence.mjs';
import { Load } from '../lib/load.mjs';
import { sleep, until } from '../lib/wait.mjs';
import { LOAD, LOAD_INCLUDED, PAUSE } from '../limits.mjs';

/** A client that knows the runtime of one block and never learns of another. */
async function frozenClient(api, node, licence) {
	const { licences } = api.query.virtualAssetLicensing;
	// A registry of its own: the one of `api` learns of the new runtime.
	const registry = new TypeRegistry();
	const before = new Metadata(registry, api.runtimeMetadata.toHex());
	registry.setMetadata(before);
	const argument = registry.createType('u32', licence).toHex(true);
	const stored = registry.createLookupType(licences.creator.meta.type.asMap.value);
	const key = licences.key(licence);
	const { methods } = before.asLatest.apis.find(({ name }) => name.eq('LicensingApi'));
	const answer = registry.createLookupType(methods.find(({ name }) => name.eq('licence')).output);
	return {
		fromStorage: async () => {
			const value = await node.call('state_getStorage', [key]);
			return registry.createType(stored, value).legalName.toUtf8();
		},
		fromRuntime: async () => {
			const scale = await node.call('state_call', ['LicensingApi_licence', argument]);
			return registry.createType(answer, hexToU8a(scale)).unwrap().legalName.toUtf8();
		},
	};
}

export default async function scenario(world) {
	const { api, network, table, next, anybody, payers } = world;
	const code = readFileSync(next);
	const hash = blake2AsHex(code);
	const version = async (node) => (await node.call('state_getRuntimeVersion')).specVersion;
	const before = await version(network.full);
	const old = await frozenClient(api, network.full, await aLicence(world));
	const name = await old.fromRuntime();
	let heads = 0;
	const unsubscribe = await api.rpc.chain.subscribeFinalizedHeads(() => { heads += 1; });

	const load = new Load(api, network.lag.provider, payers, LOAD);
	await load.start();
	const decided = await decide(world, 'IT', calls.UPGRADE_TRACK, calls.asRoot(api, api.tx.system.authorizeUpgrade(hash)), code);
	table.measure('members in favour of the upgrade', decided.votes, { atLeast: 15 });
	const authorised = await api.query.system.authorizedUpgrade();
	table.check('code that is authorised', hash, authorised.unwrap().codeHash.toHex());

	const from = Date.now();
	const heard = heads;
	const sent = await send(api, api.tx.system.applyAuthorizedUpgrade(`0x${code.toString('hex')}`), anybody);
	if (!sent.ok) throw new Error(`the code was refused: ${sent.error}`);
	const height = (await api.rpc.chain.getHeader(sent.block)).number.toNumber();
	await network.finalise(network.running, height + 5, 60);
	const versions = await Promise.all(network.running.map(version));
	table.check('version of the runtime on every node', String(before + 1), [...new Set(versions)].join(', '));

	await sleep(45_000);
	const to = Date.now();
	// Every node compiles the new runtime at the same time, here all on the same cores.
	table.measure('longest pause of finality around it', network.lag.longestPause(from, to), { atMost: PAUSE, unit: 's' });
	table.measure('final heads told to a client of before', heads - heard, { atLeast: Math.floor((to - from) / 8_000) });
	unsubscribe();
	table.check('the old client reads a licence from storage', name, await old.fromStorage());
	table.check('and by a runtime API', name, await old.fromRuntime());
	// A client that follows the chain has learned of the new runtime and goes on sending.
	await until('the client knows the new runtime', 30, () => api.runtimeVersion.specVersion.toNumber() === before + 1);
	const done = await load.stop();
	table.measure(`transfers in blocks, of ${LOAD} sent each second`, done.perSecond, { atLeast: LOAD * LOAD_INCLUDED, unit: 'a second' });
}
