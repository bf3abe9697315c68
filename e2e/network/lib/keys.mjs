// Keys of this run alone, and the forms in which nodes take them.
import { randomBytes } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { Keyring } from '@polkadot/api';
import { u8aConcat, u8aToHex } from '@polkadot/util';
import { base58Encode, ed25519PairFromSeed } from '@polkadot/util-crypto';

const rings = { sr25519: new Keyring({ type: 'sr25519' }), ed25519: new Keyring({ type: 'ed25519' }) };

/** A new key pair of `@polkadot/api`, with its secret `seed`. */
export function freshKey(type = 'sr25519') {
	const seed = randomBytes(32);
	return Object.assign(rings[type].addFromSeed(seed), { seed: u8aToHex(seed) });
}

/** A node's secret for the network: `{ secret, peer }`, the second as others address it. */
export function freshNodeKey() {
	const seed = randomBytes(32);
	const { publicKey } = ed25519PairFromSeed(seed);
	// libp2p: identity multihash of the protobuf { type: Ed25519, data: key }.
	const peer = base58Encode(u8aConcat([0x00, 0x24, 0x08, 0x01, 0x12, 0x20], publicKey));
	return { secret: u8aToHex(seed, -1, false), peer };
}

/** Puts session keys into a node's keystore, as `civitas key insert` does. */
export function fillKeystore(directory, { aura, grandpa }) {
	mkdirSync(directory, { recursive: true, mode: 0o700 });
	for (const [type, pair] of [['aura', aura], ['gran', grandpa]]) {
		const name = Buffer.from(type).toString('hex') + u8aToHex(pair.publicKey, -1, false);
		writeFileSync(join(directory, name), JSON.stringify(pair.seed), { mode: 0o600 });
	}
}
