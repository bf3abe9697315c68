// A fifth validator comes and goes by the members' decision.
import { u8aToHex } from '@polkadot/util';

import { evidenceOf, mustAct } from '../../lib/acts.mjs';
import * as calls from '../calls.mjs';
import { decide, officers } from '../lib/govern.mjs';
import { freshKey } from '../lib/keys.mjs';
import { performance, SLOT, slotsBetween } from '../lib/slots.mjs';
import { SESSION_BLOCKS } from '../lib/spec.mjs';
import { until } from '../lib/wait.mjs';
import { CATCH_UP, NEAR, PAUSE } from '../limits.mjs';

const THREE_SESSIONS = 3 * 1.5 * SESSION_BLOCKS * SLOT / 1_000;

export default async function scenario(world) {
	const { api, network, table } = world;
	const node = network.later;
	const { state } = node;
	const { address, publicKey } = freshKey();
	const key = u8aToHex(publicKey);
	const from = Date.now();
	const sessionNow = async () => (await api.query.session.currentIndex()).toNumber();
	table.check('validators before', 4, (await calls.validatorsNow(api)).length);

	network.launch(node);
	await node.ready();
	await network.catchUp(node, NEAR, CATCH_UP);
	const keys = await node.call('author_rotateKeysWithOwner', [key]);

	const seats = await calls.seatsOf(api, state);
	const added = await decide(world, 'DE', calls.SEATS_TRACK, calls.setSeats(api, state, seats + 1), `a seat for ${state}`);
	table.measure('members in favour of a seat more', added.votes, { atLeast: 15 });
	table.check('seats after the decision', seats + 1, await calls.seatsOf(api, state));
	const operators = officers(world, state, 'OPERATE_VALIDATORS');
	const { block } = await mustAct(api, operators, calls.appoint(api, address, keys), evidenceOf(keys.keys));
	const appointed = await calls.sessionAt(api, block);
	await until('the fifth validator is in the set', THREE_SESSIONS, async () => (await calls.validatorsNow(api)).includes(key));
	table.check('sessions from the appointment to the set', 2, await sessionNow() - appointed);
	const five = await calls.validatorsNow(api);
	table.check('validators with it', 5, five.length);

	const first = (await api.rpc.chain.getHeader()).number.toNumber();
	await network.finalise(network.running, first + 10, 60);
	const own = performance(await slotsBetween(network.full, first, first + 10), five.indexOf(key), 5);
	table.measure('blocks that it made, of the first ten', own.made, { atLeast: 1 });

	const taken = await decide(world, 'FR', calls.SEATS_TRACK, calls.setSeats(api, state, 0), `no seat for ${state}`);
	table.measure('members in favour of taking it away', taken.votes, { atLeast: 15 });
	const decided = await sessionNow();
	await until('the fifth validator has left', THREE_SESSIONS, async () => !(await calls.validatorsNow(api)).includes(key));
	table.measure('sessions from the decision to the set without it', await sessionNow() - decided, { atMost: 2 });
	table.check('validators after', 4, (await calls.validatorsNow(api)).length);
	const height = await network.highestFinal();
	await network.finalise(network.running, height + 10, 60);
	table.measure('longest pause of finality meanwhile', network.lag.longestPause(from, Date.now()), { atMost: PAUSE, unit: 's' });
	await node.end('SIGTERM');
}
