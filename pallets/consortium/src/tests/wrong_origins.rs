//! Every call from every origin that it does not accept.

use civitas_primitives::consortium::Track;
use frame_support::assert_noop;
use sp_runtime::DispatchError;

use crate::{mock::*, Call, Origin};

fn refused(call: impl Into<RuntimeCall>, origins: Vec<RuntimeOrigin>) {
	let call = call.into();
	for origin in origins {
		assert_noop!(dispatch(call.clone(), origin), DispatchError::BadOrigin);
	}
}

fn passed(track: Track) -> RuntimeOrigin {
	Origin::Track(track).into()
}

/// An officer who signs alone, before an act.
fn officer() -> RuntimeOrigin {
	pallet_authorities::RawOrigin::Officer { account: 1, authority: 0 }.into()
}

/// Accounts and one officer.
fn single() -> Vec<RuntimeOrigin> {
	vec![
		RuntimeOrigin::none(),
		RuntimeOrigin::signed(1),
		RuntimeOrigin::signed(OUTSIDER),
		officer(),
	]
}

/// All tracks' referenda and decisions.
fn members() -> Vec<RuntimeOrigin> {
	Track::ALL.into_iter().flat_map(|track| [passed(track), decision(track)]).collect()
}

/// The joint act of a member's government.
const GOVERNMENT: u32 = 0;
/// The authority of a state without a vote.
const NORWEGIAN: u32 = 31;

#[test]
fn proposals_and_votes_take_the_joint_act_of_a_governing_authority() {
	run(|| {
		let mut origins = single();
		origins.extend(members());
		origins.extend([RuntimeOrigin::root(), urgent(GOVERNMENT)]);
		let call = Box::new(something(1));
		refused(Call::propose { track: Track::Constitution, call }, origins.clone());
		let call_hash = call_hash(0);
		refused(Call::vote { proposal: 0, call_hash, seat: 0, in_favour: true }, origins);
	});
}

#[test]
fn anybody_adopts_enacts_and_clears_but_nobody_unsigned() {
	run(|| {
		let mut origins = vec![
			RuntimeOrigin::none(),
			RuntimeOrigin::root(),
			officer(),
			urgent(GOVERNMENT),
			joint(999),
		];
		origins.extend(Track::ALL.map(decision));
		// Beside them a referendum that has passed adopts, and does nothing else.
		refused(Call::adopt { proposal: 0 }, origins.clone());
		origins.extend(Track::ALL.map(passed));
		refused(Call::enact { proposal: 0, max_weight: ENOUGH }, origins.clone());
		refused(Call::clear { proposal: 0 }, origins);
	});
}

#[test]
fn what_the_members_decide_takes_their_decision() {
	run(|| {
		let mut nobody = single();
		nobody.extend(Track::ALL.map(passed));
		nobody.extend([RuntimeOrigin::root(), joint(NORWEGIAN), urgent(GOVERNMENT)]);
		let with = |more: Vec<RuntimeOrigin>| {
			nobody.iter().cloned().chain(more).collect::<Vec<RuntimeOrigin>>()
		};

		let call: Box<RuntimeCall> =
			Box::new(frame_system::Call::set_heap_pages { pages: 1 }.into());
		refused(Call::enact_as_root { call }, with(vec![joint(GOVERNMENT)]));
		refused(Call::cancel { proposal: 0 }, with(vec![joint(GOVERNMENT)]));

		let others = || {
			with(vec![joint(GOVERNMENT), decision(Track::Parameters), decision(Track::Emergency)])
		};
		refused(Call::add_seat { jurisdiction: code(b"DE"), caster: 27, weight: 1 }, others());
		refused(Call::end_seat { seat: 0 }, others());
		refused(Call::schedule_weights { from: NEW_YEAR, weights: Default::default() }, others());
		refused(Call::schedule_rules { from: NEW_YEAR, rules: rules() }, others());
	});
}

#[test]
fn who_casts_a_seat_is_said_by_its_state_or_by_the_members() {
	run(|| {
		let mut origins = single();
		origins.extend(Track::ALL.map(passed));
		origins.extend([
			RuntimeOrigin::root(),
			urgent(GOVERNMENT),
			decision(Track::Parameters),
			decision(Track::Emergency),
			// It governs, and is not Constitutional.
			joint(27),
		]);
		refused(Call::set_caster { seat: 0, caster: 0 }, origins);
	});
}
