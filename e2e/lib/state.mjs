// What the chain stores, as one digest: the same before and after means that nothing changed.
import { createHash } from 'node:crypto';

import { xxhashAsHex } from '@polkadot/util-crypto';

/** Every stored key of these pallets at a block, with its value. */
export async function stored(api, sections, block) {
	const pairs = [];
	for (const section of sections) {
		const [entry] = Object.values(api.query[section] ?? {});
		if (!entry) throw new Error(`the runtime has no pallet ${section} with storage`);
		const prefix = xxhashAsHex(entry.creator.prefix, 128);
		const most = 500;
		for (let after = prefix, page = null; page === null || page.length === most;) {
			page = (await api.rpc.state.getKeysPaged(prefix, most, after, block)).map((key) => key.toHex());
			if (page.length === 0) break;
			const [{ changes }] = await api._rpcCore.provider.send('state_queryStorageAt', [page, block]);
			pairs.push(...changes);
			after = page.at(-1);
		}
	}
	return pairs;
}

/** SHA-256 over all that these pallets store at a block. */
export async function digest(api, sections, block) {
	const hash = createHash('sha256');
	for (const [key, value] of await stored(api, sections, block)) hash.update(`${key}=${value}\n`);
	return hash.digest('hex');
}

/** Did this block leave what these pallets store as its parent had it? */
export async function unchangedIn(api, sections, block) {
	const { parentHash } = await api.rpc.chain.getHeader(block);
	return await digest(api, sections, parentHash.toHex()) === await digest(api, sections, block);
}
