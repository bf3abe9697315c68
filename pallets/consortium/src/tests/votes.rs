//! Who votes, and until when.

use civitas_primitives::{consortium::Track, Powers};
use frame_support::{assert_noop, assert_ok};
use sp_runtime::{
	traits::{BlakeTwo256, Hash},
	DispatchError,
};

use crate::{mock::*, Call, Error, Event};

#[test]
fn a_vote_can_be_changed_until_the_referendum_ends() {
	run(|| {
		let (proposal, referendum) = propose(0, Track::Constitution, something(1));
		let count = || Consortium::api_standing(referendum).value.unwrap().count;
		assert_ok!(cast(3, proposal, 3, true));
		assert_eq!(last_event(), Event::Voted { proposal, seat: 3, authority: 3, in_favour: true });
		assert_eq!((count().members_in_favour, count().members_against), (1, 0));
		assert_eq!(count().weight_in_favour, 3_862_000);
		assert_ok!(cast(3, proposal, 3, false));
		assert_eq!((count().members_in_favour, count().members_against), (0, 1));
		assert_eq!(count().weight_against, 3_862_000);
		// The same vote twice is one vote.
		assert_ok!(cast(3, proposal, 3, false));
		assert_eq!(count().members_against, 1);

		votes_over();
		assert!(!ongoing(referendum));
		assert_noop!(cast(3, proposal, 3, true), Error::<Test>::NotOngoing);
		assert_noop!(cast(3, 99, 3, true), Error::<Test>::NotFound);
	});
}

#[test]
fn one_member_with_five_governing_authorities_has_one_vote() {
	run(|| {
		let germany = seat("DE");
		let (proposal, referendum) = propose(0, Track::Constitution, something(1));
		for agency in 27..31 {
			for seat in [germany, 0] {
				assert_noop!(cast(agency, proposal, seat, true), Error::<Test>::NotAuthorised);
			}
			let call = Box::new(something(1));
			assert_noop!(
				Consortium::propose(joint(agency), Track::Constitution, call),
				Error::<Test>::NotAuthorised
			);
		}
		let count = || Consortium::api_standing(referendum).value.unwrap().count;
		assert_eq!(count().members_in_favour, 0);
		assert_ok!(cast(u32::from(germany), proposal, germany, true));
		assert_eq!(count().members_in_favour, 1);

		// The state lets an agency cast the seat instead: the vote stays one, and is the agency's to change.
		assert_ok!(Consortium::set_caster(joint(u32::from(germany)), germany, 27));
		assert_eq!(count().members_in_favour, 1);
		assert_noop!(
			cast(u32::from(germany), proposal, germany, true),
			Error::<Test>::NotAuthorised
		);
		assert_ok!(cast(27, proposal, germany, false));
		assert_eq!((count().members_in_favour, count().members_against), (0, 1));
		assert_eq!(count().members, 27);
	});
}

#[test]
fn only_the_seats_own_authority_votes() {
	run(|| {
		let (proposal, _) = propose(0, Track::Constitution, something(1));
		assert_noop!(cast(1, proposal, 0, true), Error::<Test>::NotAuthorised);
		assert_noop!(cast(1, proposal, 200, true), Error::<Test>::NotFound);
	});
}

#[test]
fn the_authority_must_be_in_force_with_the_power_to_govern_when_it_votes() {
	run(|| {
		let (proposal, _) = propose(0, Track::Constitution, something(1));
		let germany = u32::from(seat("DE"));
		assert_ok!(dispatch(
			pallet_authorities::Call::set_powers {
				authority: germany,
				powers: Powers::CONSTITUTIONAL
			},
			joint(germany)
		));
		assert_noop!(cast(germany, proposal, seat("DE"), true), DispatchError::BadOrigin);
		assert_ok!(dispatch(
			pallet_authorities::Call::withdraw_jurisdiction { jurisdiction: code(b"FR") },
			decision(Track::Constitution)
		));
		assert_noop!(
			cast(u32::from(seat("FR")), proposal, seat("FR"), true),
			DispatchError::BadOrigin
		);
	});
}

#[test]
fn an_ended_seat_has_no_vote() {
	run(|| {
		let (proposal, referendum) = propose(0, Track::Constitution, something(1));
		vote(proposal, &[5], true);
		assert_ok!(dispatch(Call::end_seat { seat: 5 }, decision(Track::Constitution)));
		assert_noop!(cast(5, proposal, 5, true), Error::<Test>::NotActive);
		let standing = Consortium::api_standing(referendum).value.unwrap();
		assert_eq!((standing.count.members, standing.count.members_in_favour), (26, 0));
		assert!(!standing.in_favour.contains(&5) && !standing.silent.contains(&5));
	});
}

#[test]
fn a_vote_says_what_it_is_about() {
	run(|| {
		let (one, _) = propose(0, Track::Constitution, something(1));
		let (other, referendum) = propose(0, Track::Constitution, something(2));
		let by_hash = |proposal, hash| Consortium::vote(joint(4), proposal, hash, 4, true);
		assert_noop!(by_hash(other, call_hash(one)), Error::<Test>::OtherCall);
		assert_noop!(by_hash(other, Default::default()), Error::<Test>::OtherCall);
		assert_noop!(by_hash(99, call_hash(one)), Error::<Test>::NotFound);
		assert_ok!(by_hash(other, BlakeTwo256::hash_of(&something(2))));
		assert_eq!(Consortium::api_standing(referendum).value.unwrap().in_favour, [4]);
		// What is adopted is voted on no more, and what is enacted is gone.
		let all: Vec<u8> = (0..27).collect();
		vote(one, &all, true);
		blocks(5);
		assert!(adopted(one));
		assert_noop!(by_hash(one, call_hash(one)), Error::<Test>::NotOngoing);
		at(NOW + 7_200_000);
		let hash = call_hash(one);
		assert_ok!(enact(one));
		assert_noop!(by_hash(one, hash), Error::<Test>::NotFound);
	});
}

#[test]
fn nobody_votes_while_the_chain_has_no_time() {
	run(|| {
		let (proposal, _) = propose(0, Track::Constitution, something(1));
		at(0);
		assert_noop!(cast(0, proposal, 0, true), Error::<Test>::ClockNotSet);
		at(NOW);
	});
}

#[test]
fn an_act_may_carry_several_votes() {
	run(|| {
		let (one, first) = propose(0, Track::Constitution, something(1));
		let (other, second) = propose(0, Track::Constitution, something(2));
		let call = |proposal| -> RuntimeCall {
			let call_hash = call_hash(proposal);
			Call::vote { proposal, call_hash, seat: 4, in_favour: true }.into()
		};
		let batch = pallet_utility::Call::batch_all { calls: vec![call(one), call(other)] };
		assert_ok!(dispatch(batch, joint(4)));
		for referendum in [first, second] {
			assert_eq!(Consortium::api_standing(referendum).value.unwrap().in_favour, [4]);
		}
	});
}
