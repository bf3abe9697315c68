// A validator gets other session keys by its authority's joint act, and misses nothing.
import { u8aToHex } from '@polkadot/util';

import { evidenceOf, mustAct } from '../../lib/acts.mjs';
import { SESSION_BLOCKS } from '../lib/spec.mjs';
import * as calls from '../calls.mjs';
import { officers } from '../lib/govern.mjs';
import { performance, SLOT, slotsBetween } from '../lib/slots.mjs';
import { until } from '../lib/wait.mjs';
import { PAUSE } from '../limits.mjs';

/** Three sessions, with room for slots that nobody used. */
const THREE_SESSIONS = 3 * 1.5 * SESSION_BLOCKS * SLOT / 1_000;

export default async function scenario(world) {
	const { api, network, table, spec } = world;
	const [node] = network.validators;
	const { account } = spec.states.get(node.state).validator;
	const keysNow = async () => (await api.query.aura.authorities()).map((key) => key.toHex());
	const sessionNow = async () => (await api.query.session.currentIndex()).toNumber();
	const from = Date.now();

	const made = await node.call('author_rotateKeysWithOwner', [u8aToHex(account.publicKey)]);
	const aura = made.keys.slice(0, 66);
	const grandpa = made.keys.slice(66, 130);
	const old = u8aToHex(node.keys.aura.publicKey);
	const place = (await keysNow()).indexOf(old);
	table.measure('place of the validator among the authors', place, { atLeast: 0 });

	const tx = calls.setKeys(api, account.address, made);
	const { block } = await mustAct(api, officers(world, node.state, 'OPERATE_VALIDATORS'), tx, evidenceOf(made.keys));
	const first = (await api.rpc.chain.getHeader(block)).number.toNumber();
	const session = await calls.sessionAt(api, block);

	await until('the new key is in force', THREE_SESSIONS, async () => (await keysNow()).includes(aura));
	table.check('sessions from the act to the new keys', 2, await sessionNow() - session);
	table.check('the old key is in force', 'no', (await keysNow()).includes(old) ? 'yes' : 'no');

	// Who signs a proof of finality is in it by its public key.
	const proofs = [];
	const heard = await network.lag.provider.subscribe(
		'grandpa_justifications', 'grandpa_subscribeJustifications', [], (_error, proof) => { if (proof) proofs.push(proof); },
	);
	await until('a proof of finality bears the new key', 60, () => proofs.some((proof) => proof.includes(grandpa)));
	await network.lag.provider.unsubscribe('grandpa_justifications', 'grandpa_unsubscribeJustifications', heard);
	table.check('a proof of finality bears the new key', 'yes', 'yes');

	// One whole session with the new keys.
	const start = (await api.rpc.chain.getHeader()).number.toNumber();
	const last = (Math.floor(start / SESSION_BLOCKS) + 1) * SESSION_BLOCKS + SESSION_BLOCKS - 1;
	await network.finalise([network.full], last, THREE_SESSIONS);
	const slots = await slotsBetween(network.full, first, last);
	const { due, missed } = performance(slots, place, 4);
	table.measure(`slots that it missed, of ${due} of its own`, missed, { atMost: 1 });
	let idle = 0;
	for (let begin = Math.ceil(first / SESSION_BLOCKS) * SESSION_BLOCKS; begin + SESSION_BLOCKS - 1 <= last; begin += SESSION_BLOCKS) {
		const own = slots.slice(begin - first, begin - first + SESSION_BLOCKS).filter((slot) => slot % 4 === place);
		if (own.length === 0) idle += 1;
	}
	table.check('sessions in which it made no block', 0, idle);
	table.measure('longest pause of finality meanwhile', network.lag.longestPause(from, Date.now()), { atMost: PAUSE, unit: 's' });
}
