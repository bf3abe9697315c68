// How the members decide: one proposes, all vote by joint acts of their governments, anybody carries it out.
import { act, evidenceOf, mustAct } from '../../lib/acts.mjs';
import { send } from '../../lib/tx.mjs';
import * as calls from '../calls.mjs';
import { seconds, until } from './wait.mjs';

/** The officers of the one authority of a state with this power. */
export function officers({ spec }, state, power) {
	const found = spec.states.get(state).authorities.find(({ powers }) => powers.includes(power));
	if (!found) throw new Error(`${state} has no authority with ${power}`);
	return found.officers;
}

/**
 * Takes a call through a referendum on a track, from its proposal by one member to its enactment. Answers
 * `{ votes, took }`, the votes in favour and the seconds. Throws if the members' decision does not come about
 * or its call fails.
 */
export async function decide(world, proposer, track, tx, document) {
	const { api, spec, anybody } = world;
	const begun = Date.now();
	const evidence = evidenceOf(document);
	const seats = await calls.seats(api);
	const made = await mustAct(api, officers(world, proposer, 'GOVERN'), calls.propose(api, track, tx), evidence);
	const { proposal, referendum } = calls.opened(made.events);

	// The last votes may come when the first have decided already: they are refused, and not needed.
	const votes = await Promise.all(spec.members.map((state) => act(
		api, officers(world, state, 'GOVERN'), calls.vote(api, proposal, tx, seats.get(state), true), evidence,
	)));
	const cast = votes.filter(({ ok }) => ok).length;
	if (cast === 0) throw new Error(`nobody could vote on proposal ${proposal}: ${votes[0].error}`);

	const over = await until(`referendum ${referendum} is over`, 300, async () => {
		const moment = await calls.notBefore(api, proposal);
		if (moment !== null) return { moment };
		const standing = await calls.standingOf(api, referendum);
		return ['Ongoing', 'Approved'].includes(standing) ? null : { standing };
	}, 1_000);
	if (over.standing) throw new Error(`referendum ${referendum}: ${over.standing}, with ${cast} votes in favour`);
	await until('the decision may be carried out', 300, async () => (await api.query.timestamp.now()).toNumber() >= over.moment);

	const sent = await send(api, await calls.enact(api, proposal, tx), anybody);
	if (!sent.ok) throw new Error(`decision ${proposal} could not be carried out: ${sent.error}`);
	return { votes: cast, took: seconds(begun) };
}
