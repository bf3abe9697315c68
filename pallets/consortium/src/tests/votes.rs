//! Who votes, and until when.

use civitas_primitives::{consortium::Track, Powers};
use frame_support::{assert_noop, assert_ok};
use sp_runtime::DispatchError;

use crate::{mock::*, Call, Error, Event};

#[test]
fn a_vote_can_be_changed_until_the_referendum_ends() {
	run(|| {
		let (_, referendum) = propose(0, Track::Constitution, something(1));
		let count = || Consortium::api_standing(referendum).value.unwrap().count;
		assert_ok!(Consortium::vote(joint(3), referendum, 3, true));
		assert_eq!(
			last_event(),
			Event::Voted { referendum, seat: 3, authority: 3, in_favour: true }
		);
		assert_eq!((count().members_in_favour, count().members_against), (1, 0));
		assert_eq!(count().weight_in_favour, 3_862_000);
		assert_ok!(Consortium::vote(joint(3), referendum, 3, false));
		assert_eq!((count().members_in_favour, count().members_against), (0, 1));
		assert_eq!(count().weight_against, 3_862_000);
		// The same vote twice is one vote.
		assert_ok!(Consortium::vote(joint(3), referendum, 3, false));
		assert_eq!(count().members_against, 1);

		blocks(21);
		assert!(!ongoing(referendum));
		assert_noop!(Consortium::vote(joint(3), referendum, 3, true), Error::<Test>::NotOngoing);
		assert_noop!(Consortium::vote(joint(3), 99, 3, true), Error::<Test>::NotOngoing);
	});
}

#[test]
fn one_member_with_five_governing_authorities_has_one_vote() {
	run(|| {
		let germany = seat("DE");
		let (_, referendum) = propose(0, Track::Constitution, something(1));
		for agency in 27..31 {
			for seat in [germany, 0] {
				assert_noop!(
					Consortium::vote(joint(agency), referendum, seat, true),
					Error::<Test>::NotAuthorised
				);
			}
			let call = Box::new(something(1));
			assert_noop!(
				Consortium::propose(joint(agency), Track::Constitution, call),
				Error::<Test>::NotAuthorised
			);
		}
		let count = || Consortium::api_standing(referendum).value.unwrap().count;
		assert_eq!(count().members_in_favour, 0);
		assert_ok!(Consortium::vote(joint(u32::from(germany)), referendum, germany, true));
		assert_eq!(count().members_in_favour, 1);

		// The state lets an agency cast the seat instead: the vote stays one, and is the agency's to change.
		let constitutional = joint(u32::from(germany));
		assert_ok!(Consortium::set_caster(constitutional.clone(), germany, 27));
		assert_eq!(count().members_in_favour, 1);
		assert_noop!(
			Consortium::vote(constitutional, referendum, germany, true),
			Error::<Test>::NotAuthorised
		);
		assert_ok!(Consortium::vote(joint(27), referendum, germany, false));
		assert_eq!((count().members_in_favour, count().members_against), (0, 1));
		assert_eq!(count().members, 27);
	});
}

#[test]
fn only_the_seats_own_authority_votes() {
	run(|| {
		let (_, referendum) = propose(0, Track::Constitution, something(1));
		assert_noop!(Consortium::vote(joint(1), referendum, 0, true), Error::<Test>::NotAuthorised);
		assert_noop!(Consortium::vote(joint(1), referendum, 200, true), Error::<Test>::NotFound);
	});
}

#[test]
fn the_authority_must_be_in_force_with_the_power_to_govern_when_it_votes() {
	run(|| {
		let (_, referendum) = propose(0, Track::Constitution, something(1));
		let germany = u32::from(seat("DE"));
		assert_ok!(dispatch(
			pallet_authorities::Call::set_powers {
				authority: germany,
				powers: Powers::CONSTITUTIONAL
			},
			joint(germany)
		));
		assert_noop!(
			Consortium::vote(joint(germany), referendum, seat("DE"), true),
			DispatchError::BadOrigin
		);
		assert_ok!(dispatch(
			pallet_authorities::Call::withdraw_jurisdiction { jurisdiction: code(b"FR") },
			decision(Track::Constitution)
		));
		assert_noop!(
			Consortium::vote(joint(u32::from(seat("FR"))), referendum, seat("FR"), true),
			DispatchError::BadOrigin
		);
	});
}

#[test]
fn an_ended_seat_has_no_vote() {
	run(|| {
		let (_, referendum) = propose(0, Track::Constitution, something(1));
		vote(referendum, &[5], true);
		assert_ok!(dispatch(Call::end_seat { seat: 5 }, decision(Track::Constitution)));
		assert_noop!(Consortium::vote(joint(5), referendum, 5, true), Error::<Test>::NotActive);
		let standing = Consortium::api_standing(referendum).value.unwrap();
		assert_eq!((standing.count.members, standing.count.members_in_favour), (26, 0));
		assert!(!standing.in_favour.contains(&5) && !standing.silent.contains(&5));
	});
}

#[test]
fn nobody_votes_while_the_chain_has_no_time() {
	run(|| {
		let (_, referendum) = propose(0, Track::Constitution, something(1));
		at(0);
		assert_noop!(Consortium::vote(joint(0), referendum, 0, true), Error::<Test>::ClockNotSet);
		at(NOW);
	});
}

#[test]
fn an_act_may_carry_several_votes() {
	run(|| {
		let (_, one) = propose(0, Track::Constitution, something(1));
		let (_, other) = propose(0, Track::Constitution, something(2));
		let call = |referendum| -> RuntimeCall {
			Call::vote { referendum, seat: 4, in_favour: true }.into()
		};
		let batch = pallet_utility::Call::batch_all { calls: vec![call(one), call(other)] };
		assert_ok!(dispatch(batch, joint(4)));
		for referendum in [one, other] {
			assert_eq!(Consortium::api_standing(referendum).value.unwrap().in_favour, [4]);
		}
	});
}
