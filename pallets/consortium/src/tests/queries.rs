//! Every question that a client can ask, and every reason against.

use civitas_primitives::{
	consortium::{Condition, EnactRefusal, ProposeRefusal, Stage, Track, VoteRefusal},
	Powers,
};
use codec::Encode;
use frame_support::{assert_ok, BoundedVec};

use crate::{mock::*, Call, Calls};

fn withdraw(text: &[u8; 2]) {
	assert_ok!(dispatch(
		pallet_authorities::Call::withdraw_jurisdiction { jurisdiction: code(text) },
		decision(Track::Constitution)
	));
}

#[test]
fn the_roll_says_who_counts_and_who_can_vote() {
	run(|| {
		withdraw(b"FR");
		let germany = u32::from(seat("DE"));
		assert_ok!(dispatch(
			pallet_authorities::Call::set_powers {
				authority: germany,
				powers: Powers::CONSTITUTIONAL
			},
			joint(germany)
		));
		let answer = Consortium::api_seats();
		assert_eq!(answer.as_of, NOW);
		assert_eq!(answer.value.len(), 27);
		let of = |text| &answer.value[usize::from(seat(text))];
		assert_eq!((of("FR").in_force, of("FR").can_vote), (false, false));
		assert_eq!((of("DE").in_force, of("DE").can_vote), (true, false));
		assert_eq!((of("IT").in_force, of("IT").can_vote), (true, true));
		assert_eq!((of("IT").jurisdiction, of("IT").caster), (code(b"IT"), 14));
		assert_eq!(of("IT").weight, 58_989_700);
	});
}

#[test]
fn a_referendum_says_who_is_silent_and_what_is_missing() {
	run(|| {
		assert_eq!(Consortium::api_standing(0).value, None);
		let (proposal, referendum) = propose(0, Track::Constitution, something(1));
		vote(proposal, &[1, 2], true);
		vote(proposal, &[3], false);
		let answer = Consortium::api_standing(referendum).value.unwrap();
		assert_eq!((&answer.in_favour[..], &answer.against[..]), (&[1, 2][..], &[3][..]));
		assert_eq!(answer.silent.len(), 24);
		assert_eq!(answer.track, Track::Constitution);
		assert_eq!(answer.threshold, rules().constitution.threshold);
		assert_eq!(
			answer.missing,
			[Condition::Members, Condition::MinimumMembers, Condition::Weight]
		);
		let count = answer.count;
		assert_eq!((count.members, count.members_in_favour, count.members_against), (27, 2, 1));
		assert_eq!(count.weight, 449_206_200);
		assert_eq!(count.weight_in_favour, 11_832_000 + 6_445_500);
	});
}

#[test]
fn a_proposal_tells_all_that_one_needs_to_enact_it() {
	run(|| {
		assert_eq!(Consortium::api_proposal(0).value, None);
		let proposal = decide(Track::Constitution, something(5));
		assert_eq!(Consortium::api_open().value, [proposal]);
		let answer = Consortium::api_proposal(proposal).value.unwrap();
		assert_eq!(answer.call, something(5).encode());
		assert_eq!(answer.weight, weight(&something(5)));
		let Stage::Adopted { not_before, .. } = answer.stage else { panic!("adopted") };
		at(not_before);
		assert_eq!(Consortium::api_why_not_enact(proposal).value, []);
		assert_ok!(dispatch(
			Call::enact { proposal, max_weight: answer.weight },
			RuntimeOrigin::signed(OUTSIDER)
		));
		assert!(Consortium::api_open().value.is_empty());
	});
}

#[test]
fn every_reason_why_one_cannot_vote() {
	run(|| {
		use VoteRefusal::*;
		let (proposal, _) = propose(0, Track::Constitution, something(1));
		let hash = call_hash(proposal);
		let why_not =
			|authority, proposal| Consortium::api_why_not_vote(authority, proposal, hash).value;
		assert_eq!(why_not(5, proposal), []);
		assert_eq!(why_not(5, 99), [NotFound]);
		assert_eq!(why_not(27, proposal), [NoSeat]);
		assert_eq!(why_not(999, proposal), [AuthorityNotInForce, NoSeat]);
		assert_ok!(dispatch(
			pallet_authorities::Call::set_powers { authority: 5, powers: Powers::CONSTITUTIONAL },
			joint(5)
		));
		assert_eq!(why_not(5, proposal), [PowerNotHeld]);
		withdraw(b"FR");
		assert_eq!(why_not(u32::from(seat("FR")), 99), [AuthorityNotInForce, NotFound]);
		at(0);
		assert_eq!(why_not(6, proposal), [ClockNotSet]);
		at(NOW);
		let (other, _) = propose(0, Track::Constitution, something(2));
		assert_eq!(why_not(6, other), [OtherCall]);
		votes_over();
		assert_eq!(why_not(6, proposal), [NotOngoing]);
		assert_eq!(why_not(6, other), [OtherCall, NotOngoing]);
	});
}

#[test]
fn every_reason_why_one_cannot_propose() {
	run(|| {
		use ProposeRefusal::*;
		let why_not = |authority, track, call: Vec<u8>| {
			Consortium::api_why_not_propose(authority, track, call).value
		};
		let good = || something(1).encode();
		let end_seat = || RuntimeCall::from(Call::end_seat { seat: 1 }).encode();
		assert_eq!(why_not(0, Track::Constitution, good()), []);
		assert_eq!(why_not(27, Track::Constitution, good()), [NoSeat]);
		assert_eq!(why_not(999, Track::Constitution, good()), [AuthorityNotInForce, NoSeat]);
		assert_eq!(why_not(0, Track::Emergency, end_seat()), [NotPermitted]);
		assert_eq!(why_not(0, Track::Constitution, vec![255; 3]), [CallUnreadable]);
		assert_eq!(
			why_not(0, Track::Constitution, vec![255; 2_049]),
			[CallTooLong, CallUnreadable]
		);
		// One byte too many is another call.
		let longer = [good(), vec![0]].concat();
		assert_eq!(why_not(0, Track::Constitution, longer), [CallUnreadable]);
		LargestBlock::set(SMALL_BLOCK);
		assert_eq!(why_not(0, Track::Constitution, good()), []);
		assert_eq!(why_not(0, Track::Constitution, heavy().encode()), [TooHeavy]);
		assert_ok!(dispatch(
			pallet_authorities::Call::set_powers { authority: 5, powers: Powers::CONSTITUTIONAL },
			joint(5)
		));
		assert_eq!(why_not(5, Track::Constitution, good()), [PowerNotHeld]);

		for seat in [0, 0, 1, 1, 2, 2] {
			propose(seat, Track::Constitution, something(1));
		}
		assert_eq!(why_not(3, Track::Constitution, good()), [TooMany]);
		assert_eq!(why_not(0, Track::Constitution, good()), [TooManyOfSeat, TooMany]);
		// Its own that are over make room.
		votes_over();
		assert_eq!(why_not(0, Track::Constitution, good()), []);
		assert_eq!(why_not(3, Track::Constitution, good()), [TooMany]);
		at(0);
		assert_eq!(why_not(0, Track::Constitution, good()), [ClockNotSet]);
		at(NOW);
	});
}

#[test]
fn every_reason_why_a_decision_cannot_be_enacted() {
	run(|| {
		use EnactRefusal::*;
		let why_not = |proposal| Consortium::api_why_not_enact(proposal).value;
		assert_eq!(why_not(0), [NotFound]);
		let (voting, _) = propose(1, Track::Constitution, something(1));
		assert_eq!(why_not(voting), [NotAdopted]);
		let proposal = decide(Track::Constitution, something(5));
		assert_eq!(why_not(proposal), [TooEarly]);
		at(NOW + 7_200_000);
		assert_eq!(why_not(proposal), []);
		TransactionVersion::set(2);
		ListIsEmpty::set(true);
		assert_eq!(why_not(proposal), [Stale, NotPermitted]);
		at(NEW_YEAR);
		assert_eq!(why_not(proposal), [Expired, Stale, NotPermitted]);
		TransactionVersion::set(1);
		ListIsEmpty::set(false);
		assert_eq!(why_not(proposal), [Expired]);
		at(NOW + 7_200_000);
		Calls::<Test>::insert(proposal, BoundedVec::truncate_from(heavy().encode()));
		assert_eq!(why_not(proposal), []);
		LargestBlock::set(SMALL_BLOCK);
		assert_eq!(why_not(proposal), [TooHeavy]);
		Calls::<Test>::insert(proposal, BoundedVec::truncate_from(vec![255]));
		at(NOW + 7_200_000);
		assert_eq!(why_not(proposal), [CallUnreadable]);
		let shut: RuntimeCall = pallet_referenda::Call::cancel { index: 0 }.into();
		Calls::<Test>::insert(proposal, BoundedVec::truncate_from(shut.encode()));
		assert_eq!(why_not(proposal), [NotPermitted, CallFiltered]);
		at(0);
		assert_eq!(why_not(99), [ClockNotSet, NotFound]);
		at(NOW);
	});
}
