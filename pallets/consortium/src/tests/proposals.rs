//! What can be put before the members, and how much of it.

use civitas_primitives::consortium::{ProposalId, ReferendumId, Stage, Track};
use codec::Encode;
use frame_support::{assert_noop, assert_ok};
use sp_runtime::traits::{BlakeTwo256, Hash};

use crate::{mock::*, Call, Calls, Error, Event, Open, OpenProposal, Origin, Proposals};

#[test]
fn a_proposal_opens_a_referendum_that_can_only_note_that_it_passed() {
	run(|| {
		let (proposal, referendum) = propose(7, Track::Constitution, something(1));
		assert_eq!(
			last_event(),
			Event::Proposed {
				proposal,
				referendum,
				track: Track::Constitution,
				seat: 7,
				authority: 7,
				call_hash: BlakeTwo256::hash_of(&something(1)),
			}
		);
		let record = Proposals::<Test>::get(proposal).unwrap();
		assert_eq!((record.seat, record.stage, record.proposed_at), (7, Stage::Voting, NOW));
		assert_eq!(Calls::<Test>::get(proposal).unwrap().into_inner(), something(1).encode());

		let status = Referenda::ensure_ongoing(referendum).unwrap();
		assert_eq!(status.track, Track::Constitution);
		assert_eq!(status.origin, OriginCaller::from(Origin::Track(Track::Constitution)));
		assert!(status.deciding.is_some());
		let adopt: RuntimeCall = Call::adopt { proposal }.into();
		let frame_support::traits::Bounded::Inline(bytes) = status.proposal else {
			panic!("the referendum's call is short")
		};
		assert_eq!(bytes.into_inner(), adopt.encode());
		// Nothing is held for it.
		assert_eq!(status.submission_deposit.amount, 0);
		assert_eq!(status.submission_deposit.who, Consortium::account_of(7));
		assert_eq!(System::account(Consortium::account_of(7)), Default::default());
	});
}

#[test]
fn a_seat_has_room_for_so_many_proposals_and_no_more() {
	run(|| {
		let first = propose(0, Track::Constitution, something(1));
		propose(0, Track::Constitution, something(2));
		let third = || Consortium::propose(joint(0), Track::Constitution, Box::new(something(3)));
		assert_noop!(third(), Error::<Test>::TooMany);
		// What is over makes room by itself.
		votes_over();
		assert!(!ongoing(first.1));
		assert_ok!(third());
		let open = Open::<Test>::get().into_inner();
		assert_eq!(open, [OpenProposal { proposal: 2, seat: 0 }]);
		assert_eq!(Proposals::<Test>::get(first.0), None);
	});
}

#[test]
fn a_decision_keeps_its_place_until_it_is_enacted() {
	run(|| {
		let decided = decide(Track::Constitution, something(1));
		propose(0, Track::Constitution, something(2));
		let third = || Consortium::propose(joint(0), Track::Constitution, Box::new(something(3)));
		assert_noop!(third(), Error::<Test>::TooMany);
		votes_over();
		at(Timestamp::get() + 3_600_000);
		assert_ok!(enact(decided));
		assert_ok!(third());
	});
}

#[test]
fn the_chain_has_room_for_so_many_proposals_and_no_more() {
	run(|| {
		for seat in [0, 0, 1, 1, 2, 2] {
			propose(seat, Track::Constitution, something(1));
		}
		let call = Box::new(something(1));
		assert_noop!(
			Consortium::propose(joint(3), Track::Constitution, call.clone()),
			Error::<Test>::TooMany
		);
		// Another's that are over are cleared away by anybody.
		votes_over();
		assert_noop!(
			Consortium::propose(joint(3), Track::Constitution, call.clone()),
			Error::<Test>::TooMany
		);
		assert_ok!(Consortium::clear(RuntimeOrigin::signed(OUTSIDER), 1));
		assert_eq!(last_event(), Event::Cleared { proposal: 1 });
		assert_ok!(Consortium::propose(joint(3), Track::Constitution, call));
	});
}

#[test]
fn what_is_still_open_is_not_cleared() {
	run(|| {
		let anybody = || RuntimeOrigin::signed(OUTSIDER);
		assert_noop!(Consortium::clear(anybody(), 0), Error::<Test>::NotFound);
		let (proposal, referendum) = propose(0, Track::Constitution, something(1));
		assert_noop!(Consortium::clear(anybody(), proposal), Error::<Test>::StillOpen);
		let all: Vec<u8> = (0..27).collect();
		vote(proposal, &all, true);
		// Accepted, and noted only in the next block.
		blocks(3);
		assert!(!ongoing(referendum) && !adopted(proposal));
		assert_noop!(Consortium::clear(anybody(), proposal), Error::<Test>::StillOpen);
		next_block();
		assert!(adopted(proposal));
		assert_noop!(Consortium::clear(anybody(), proposal), Error::<Test>::StillOpen);
		at(0);
		assert_noop!(Consortium::clear(anybody(), proposal), Error::<Test>::ClockNotSet);
		at(NOW);
	});
}

#[test]
fn a_call_may_be_so_long_and_no_longer() {
	run(|| {
		let remark = |length: usize| frame_system::Call::remark { remark: vec![0; length] };
		let propose =
			|call: RuntimeCall| Consortium::propose(joint(0), Track::Constitution, Box::new(call));
		assert_noop!(propose(remark(2_048).into()), Error::<Test>::CallTooLong);
		assert_noop!(propose(remark(1_000).into()), Error::<Test>::NotPermitted);
		let calls = vec![something(1); 100];
		assert_ok!(propose(pallet_utility::Call::batch_all { calls }.into()));
	});
}

#[test]
fn what_weighs_more_than_a_transaction_is_not_proposed() {
	run(|| {
		let propose =
			|call: RuntimeCall| Consortium::propose(joint(0), Track::Constitution, Box::new(call));
		LargestBlock::set(SMALL_BLOCK);
		assert_noop!(propose(heavy()), Error::<Test>::TooHeavy);
		assert_ok!(propose(something(1)));
		LargestBlock::set(SMALL_BLOCK.saturating_mul(100));
		assert_ok!(propose(heavy()));
	});
}

#[test]
fn nobody_proposes_while_the_chain_has_no_time() {
	run(|| {
		at(0);
		assert_noop!(
			Consortium::propose(joint(0), Track::Constitution, Box::new(something(1))),
			Error::<Test>::ClockNotSet
		);
		at(NOW);
	});
}

#[test]
fn numbers_are_never_given_twice() {
	run(|| {
		let (first, _) = propose(0, Track::Constitution, something(1));
		votes_over();
		assert_ok!(Consortium::clear(RuntimeOrigin::signed(OUTSIDER), first));
		let (second, _) = propose(0, Track::Constitution, something(1));
		assert_ne!(first, second);
	});
}

/// As many as there is room for.
fn fill() -> [(ProposalId, ReferendumId); 6] {
	[0, 0, 1, 1, 2, 2].map(|seat| propose(seat, Track::Constitution, something(1)))
}

/// How much the scheduler has to do in the next block.
fn due() -> usize {
	let next = System::block_number() + 1;
	pallet_scheduler::Agenda::<Test>::get(next).iter().flatten().count()
}

#[test]
fn many_referenda_that_pass_at_once_lose_no_alarm() {
	run(|| {
		let referenda = fill();
		let all: Vec<u8> = (0..27).collect();
		for (proposal, _) in &referenda {
			vote(*proposal, &all, true);
		}
		blocks(3);
		// Each has its adoption and its being counted off, and there is no room for more.
		assert_eq!(due(), 12);
		blocks(2);
		assert!(referenda.iter().all(|(proposal, _)| adopted(*proposal)));
		blocks(1);
		assert_eq!(pallet_referenda::DecidingCount::<Test>::get(Track::Constitution), 0);
		assert_eq!(pallet_scheduler::Agenda::<Test>::iter_values().flatten().flatten().count(), 0);
	});
}

#[test]
fn those_that_take_the_places_of_many_that_failed_at_once_lose_no_alarm() {
	run(|| {
		let failed = fill();
		votes_over();
		assert!(failed.iter().all(|(_, referendum)| !ongoing(*referendum)));
		// In the next block they are counted off. Whoever takes their places and votes at once is due then,
		// too, and there is no room for more.
		for (proposal, _) in failed {
			assert_ok!(Consortium::clear(RuntimeOrigin::signed(OUTSIDER), proposal));
		}
		let opened = fill();
		let all: Vec<u8> = (0..27).collect();
		for (proposal, _) in &opened {
			vote(*proposal, &all, true);
		}
		assert_eq!(due(), 12);
		blocks(5);
		assert!(opened.iter().all(|(proposal, _)| adopted(*proposal)));
		blocks(1);
		assert_eq!(pallet_referenda::DecidingCount::<Test>::get(Track::Constitution), 0);
		assert_eq!(pallet_scheduler::Agenda::<Test>::iter_values().flatten().flatten().count(), 0);
	});
}
