// Every call, event and answer of the consortium and of the validator set that the scenarios use, by its name.
// When the chain renames one, this file is the one place to follow.
import { stringCamelCase, stringToU8a, u8aToHex } from '@polkadot/util';

import { event } from '../lib/tx.mjs';

/** A call with its arguments by name. A name too many or too few is an error that lists what there is. */
export function call(api, section, method, values) {
	const make = api.tx[section]?.[method];
	if (!make) throw new Error(`the runtime has no call ${section}.${method}`);
	const fields = make.meta.args.map(({ name }) => stringCamelCase(name.toString()));
	const odd = [...fields.filter((name) => !(name in values)), ...Object.keys(values).filter((name) => !fields.includes(name))];
	if (odd.length > 0) throw new Error(`${section}.${method} takes ${fields.join(', ')}; not matched: ${odd.join(', ')}`);
	return make(...fields.map((name) => values[name]));
}

const code = (letters) => u8aToHex(stringToU8a(letters));

/** The tracks on which these are decided. */
export const SEATS_TRACK = 'Constitution';
export const UPGRADE_TRACK = 'Constitution';

// --- the consortium ----------------------------------------------------------------------------------

/** Officers put a call to the vote on a track. */
export const propose = (api, track, tx) => call(api, 'consortium', 'propose', { track, call: tx.method });

/** The numbers that a proposal got: `{ proposal, referendum }`. */
export function opened(events) {
	const { proposal, referendum } = event(events, 'consortium', 'Proposed').data;
	return { proposal: proposal.toNumber(), referendum: referendum.toNumber() };
}

/** Officers cast their member's seat on a proposal whose call is this one. */
export const vote = (api, proposal, { method }, seat, inFavour) => call(api, 'consortium', 'vote', {
	proposal, callHash: method.hash, seat, inFavour,
});

/** The number of each member's seat: its place in the roll. */
export async function seats(api) {
	const roll = await api.query.consortium.roll();
	return new Map(roll.map(({ jurisdiction }, seat) => [jurisdiction.toUtf8(), seat]));
}

/** How a referendum stands: `Ongoing`, `Approved`, `Rejected`, `TimedOut`, `Cancelled` or `Killed`. */
export async function standingOf(api, referendum) {
	const info = await api.query.referenda.referendumInfoFor(referendum);
	return info.unwrap().type;
}

/** The first moment at which an adopted proposal can be enacted; `null` while it is not adopted. */
export async function notBefore(api, proposal) {
	const { stage } = (await api.query.consortium.proposals(proposal)).unwrap();
	return stage.isAdopted ? stage.asAdopted.notBefore.toNumber() : null;
}

/** Anybody carries out a decision whose call is this one. */
export async function enact(api, proposal, { method }) {
	const { weight } = await api.call.transactionPaymentCallApi.queryCallInfo(method, method.encodedLength);
	return call(api, 'consortium', 'enact', { proposal, maxWeight: weight });
}

/** For calls of FRAME that take Root, on the list of those that a decision may make. */
export const asRoot = (api, tx) => call(api, 'consortium', 'enactAsRoot', { call: tx.method });

// --- the validator set -------------------------------------------------------------------------------

/** The members decide how many validators a state has. */
export const setSeats = (api, state, seats) => call(api, 'validatorSet', 'setSeats', { jurisdiction: code(state), seats });

/** How many it has. */
export async function seatsOf(api, state) {
	return (await api.query.validatorSet.seatsOf(code(state))).toNumber();
}

/** A state's authority fills a seat. */
export const appoint = (api, validator, { keys, proof }) => call(api, 'validatorSet', 'appoint', {
	validator, keys, proof,
});

/** A state's authority gives a validator other session keys. */
export const setKeys = (api, validator, { keys, proof }) => call(api, 'validatorSet', 'setKeys', { validator, keys, proof });

/** The number of the session at a block. */
export async function sessionAt(api, block) {
	return (await (await api.at(block)).query.session.currentIndex()).toNumber();
}

/** The validators of this session, by public key, in the order of slots. */
export async function validatorsNow(api) {
	return (await api.query.session.validators()).map((account) => account.toHex());
}
