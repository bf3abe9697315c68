//! From adoption to enactment: at its time, once, whole, or not at all.

use civitas_primitives::{
	consortium::{Stage, Track},
	moment::{DAY, HOUR},
};
use frame_support::{assert_noop, assert_ok, weights::Weight, BoundedVec};
use sp_core::H256;
use sp_runtime::DispatchError;

use crate::{mock::*, Call, Calls, Error, Event, Origin, Proposals};

fn signed() -> RuntimeOrigin {
	RuntimeOrigin::signed(OUTSIDER)
}

/// The first moment at which a decision can be enacted, and the first at which it no longer can.
fn time_of(proposal: u32) -> (u64, u64) {
	match Proposals::<Test>::get(proposal).unwrap().stage {
		Stage::Adopted { not_before, expires_at } => (not_before, expires_at),
		Stage::Voting => panic!("not adopted"),
	}
}

#[test]
fn a_decision_waits_for_its_moment_and_is_enacted_once_by_anybody() {
	run(|| {
		let proposal = decide(Track::Constitution, something(5));
		let (not_before, expires_at) = time_of(proposal);
		// Adopted in the fourth block after the first, whose beginning sees the moment of the third.
		assert_eq!(not_before, NOW + 3 * BLOCK + HOUR);
		assert_eq!(expires_at, not_before + DAY);
		let track = Track::Constitution;
		System::assert_has_event(
			Event::<Test>::Adopted { proposal, track, not_before, expires_at }.into(),
		);

		// Nothing happens by itself.
		at(not_before - 1);
		assert_noop!(enact(proposal), Error::<Test>::TooEarly);
		at(not_before);
		blocks(3);
		assert_ne!(seen(), 5);
		assert_ok!(enact(proposal));
		assert_eq!(seen(), 5);
		assert_eq!(last_event(), Event::Enacted { proposal, track: Track::Constitution });
		assert_noop!(enact(proposal), Error::<Test>::NotFound);
	});
}

#[test]
fn a_decision_expires() {
	run(|| {
		let proposal = decide(Track::Constitution, something(5));
		let (_, expires_at) = time_of(proposal);
		at(expires_at);
		assert_noop!(enact(proposal), Error::<Test>::Expired);
		assert_ok!(Consortium::clear(signed(), proposal));
		assert_eq!(Calls::<Test>::get(proposal), None);
		assert_noop!(enact(proposal), Error::<Test>::NotFound);
		assert_ne!(seen(), 5);
	});
}

#[test]
fn a_decision_dies_when_calls_are_encoded_otherwise() {
	run(|| {
		let proposal = decide(Track::Constitution, something(5));
		at(time_of(proposal).0);
		TransactionVersion::set(2);
		assert_noop!(enact(proposal), Error::<Test>::Stale);
		assert_ok!(Consortium::clear(signed(), proposal));
	});
}

#[test]
fn a_proposal_that_passed_and_was_overtaken_by_a_new_runtime_is_cleared_away() {
	run(|| {
		let (proposal, referendum) = propose(0, Track::Constitution, something(5));
		let all: Vec<u8> = (0..27).collect();
		vote(proposal, &all, true);
		blocks(3);
		assert!(!ongoing(referendum) && !adopted(proposal));
		TransactionVersion::set(2);
		assert_ok!(Consortium::clear(signed(), proposal));
		// What is left of the referendum finds nothing to adopt.
		next_block();
		assert_eq!(Proposals::<Test>::get(proposal), None);
	});
}

#[test]
fn whoever_enacts_cannot_spoil_it() {
	run(|| {
		let proposal = decide(Track::Constitution, something(5));
		at(time_of(proposal).0);
		let too_little = Call::enact { proposal, max_weight: Weight::from_parts(1, 0) };
		assert_eq!(dispatch(too_little, signed()), Err(Error::<Test>::MaxWeightTooLow.into()));
		// In a batch that fails afterwards.
		let enact: RuntimeCall = Call::enact { proposal, max_weight: ENOUGH }.into();
		let fails: RuntimeCall = frame_system::Call::set_heap_pages { pages: 1 }.into();
		let batch = pallet_utility::Call::batch_all { calls: vec![enact.clone(), fails] };
		assert_eq!(dispatch(batch, signed()), Err(DispatchError::BadOrigin));
		assert_ne!(seen(), 5);
		assert!(adopted(proposal));
		// Through any wrapper, and by an authority's act, it is the members' decision all the same.
		let derived = pallet_utility::Call::as_derivative { index: 3, call: Box::new(enact) };
		assert_ok!(dispatch(derived, signed()));
		assert_eq!(seen(), 5);
	});
}

#[test]
fn an_authoritys_act_can_enact() {
	run(|| {
		let proposal = decide(Track::Constitution, something(5));
		at(time_of(proposal).0);
		assert_ok!(dispatch(Call::enact { proposal, max_weight: ENOUGH }, joint(29)));
		assert_eq!(seen(), 5);
	});
}

#[test]
fn a_call_that_fails_changes_nothing_and_the_decision_stays() {
	run(|| {
		let second: RuntimeCall =
			pallet_authorities::Call::withdraw_jurisdiction { jurisdiction: code(b"US") }.into();
		let batch = pallet_utility::Call::batch_all { calls: vec![something(5), second] };
		let proposal = decide(Track::Constitution, batch);
		at(time_of(proposal).0);
		let not_found: DispatchError = pallet_authorities::Error::<Test>::NotFound.into();
		assert_eq!(enact(proposal), Err(not_found));
		assert_ne!(seen(), 5);
		assert!(adopted(proposal));
		// Once it can succeed, it does.
		assert_ok!(dispatch(
			pallet_authorities::Call::admit_jurisdiction {
				jurisdiction: code(b"US"),
				name: BoundedVec::truncate_from(b"Elsewhere".to_vec()),
				population: 1,
				standing: civitas_primitives::authority::JurisdictionStanding::Associated,
			},
			decision(Track::Constitution)
		));
		assert_ok!(enact(proposal));
		assert_eq!(seen(), 5);
	});
}

#[test]
fn a_decision_of_one_track_has_not_the_powers_of_another() {
	run(|| {
		let proposal = decide(Track::Parameters, something(5));
		assert_eq!(enact(proposal), Err(DispatchError::BadOrigin));
		assert_ne!(seen(), 5);
	});
}

#[test]
fn the_list_is_asked_again_at_enactment() {
	run(|| {
		let proposal = decide(Track::Constitution, something(5));
		at(time_of(proposal).0);
		ListIsEmpty::set(true);
		assert_noop!(enact(proposal), Error::<Test>::NotPermitted);
		ListIsEmpty::set(false);
		assert_ok!(enact(proposal));
	});
}

#[test]
fn the_filter_of_calls_holds_for_decisions_too() {
	run(|| {
		let shut = pallet_authorities::Call::establish_constitutional_authority {
			jurisdiction: code(b"DE"),
			name: BoundedVec::truncate_from(b"New".to_vec()),
			lei: None,
		};
		let proposal = decide(Track::Constitution, shut);
		at(time_of(proposal).0);
		let filtered: DispatchError = frame_system::Error::<Test>::CallFiltered.into();
		assert_eq!(enact(proposal), Err(filtered));
	});
}

#[test]
fn a_call_that_cannot_be_read_is_not_made() {
	run(|| {
		let proposal = decide(Track::Constitution, something(5));
		at(time_of(proposal).0);
		Calls::<Test>::insert(proposal, BoundedVec::truncate_from(vec![255, 255]));
		assert_noop!(enact(proposal), Error::<Test>::CallUnreadable);
	});
}

#[test]
fn what_the_members_have_not_adopted_is_not_enacted() {
	run(|| {
		assert_noop!(enact(0), Error::<Test>::NotFound);
		let (proposal, _) = propose(0, Track::Constitution, something(5));
		assert_noop!(enact(proposal), Error::<Test>::NotAdopted);
		at(0);
		assert_noop!(enact(proposal), Error::<Test>::ClockNotSet);
		at(NOW);
	});
}

#[test]
fn only_its_own_referendum_adopts_a_proposal() {
	run(|| {
		let passed = |track| RuntimeOrigin::from(Origin::Track(track));
		let adopt = |track, proposal| Consortium::adopt(passed(track), proposal);
		assert_noop!(adopt(Track::Constitution, 0), Error::<Test>::NotFound);
		let (proposal, _) = propose(0, Track::Constitution, something(5));
		assert_noop!(adopt(Track::Emergency, proposal), Error::<Test>::OtherTrack);
		assert_noop!(adopt(Track::Constitution, proposal), Error::<Test>::NotAdopted);
		at(0);
		assert_noop!(adopt(Track::Constitution, proposal), Error::<Test>::ClockNotSet);
		at(NOW);
		let decided = decide(Track::Constitution, something(6));
		assert_noop!(adopt(Track::Constitution, decided), Error::<Test>::AlreadyAdopted);
	});
}

#[test]
fn anybody_notes_an_adoption_that_the_scheduler_has_lost() {
	run(|| {
		let (proposal, referendum) = propose(0, Track::Constitution, something(5));
		assert_noop!(Consortium::adopt(signed(), 99), Error::<Test>::NotFound);
		assert_noop!(Consortium::adopt(signed(), proposal), Error::<Test>::NotAdopted);
		let all: Vec<u8> = (0..27).collect();
		vote(proposal, &all, true);
		blocks(3);
		pallet_scheduler::Agenda::<Test>::remove(System::block_number() + 1);
		blocks(5);
		assert!(!ongoing(referendum) && !adopted(proposal));
		assert_noop!(Consortium::clear(signed(), proposal), Error::<Test>::StillOpen);

		assert_ok!(Consortium::adopt(signed(), proposal));
		assert_eq!(time_of(proposal).0, Timestamp::get() + HOUR);
		assert_noop!(Consortium::adopt(joint(29), proposal), Error::<Test>::AlreadyAdopted);
		at(time_of(proposal).0);
		assert_ok!(enact(proposal));
		assert_eq!(seen(), 5);
	});
}

#[test]
fn nobody_notes_the_adoption_of_what_the_members_did_not_want() {
	run(|| {
		let (proposal, referendum) = propose(0, Track::Constitution, something(5));
		votes_over();
		assert!(!ongoing(referendum));
		assert_noop!(Consortium::adopt(signed(), proposal), Error::<Test>::NotAdopted);
	});
}

#[test]
fn a_decision_is_cancelled_by_an_emergency_decision() {
	run(|| {
		let proposal = decide(Track::Constitution, something(5));
		let cancel = decide(Track::Emergency, Call::cancel { proposal });
		assert_ok!(enact(cancel));
		System::assert_has_event(Event::<Test>::Cancelled { proposal }.into());
		at(NOW + 2 * HOUR);
		assert_noop!(enact(proposal), Error::<Test>::NotFound);
		assert_ne!(seen(), 5);
	});
}

#[test]
fn a_track_cancels_its_own_decisions_and_no_others() {
	run(|| {
		let proposal = decide(Track::Constitution, something(5));
		let cancel = |track| Consortium::cancel(decision(track), proposal);
		assert_noop!(cancel(Track::Parameters), Error::<Test>::OtherTrack);
		assert_ok!(cancel(Track::Constitution));
		assert_eq!(last_event(), Event::Cancelled { proposal });
		assert_eq!(Proposals::<Test>::get(proposal), None);
		let emergency = decide(Track::Emergency, Call::cancel { proposal });
		assert_noop!(
			Consortium::cancel(decision(Track::Constitution), emergency),
			Error::<Test>::OtherTrack
		);
	});
}

#[test]
fn a_decision_that_takes_the_place_of_another_does_not_depend_on_who_enacts_first() {
	for enacted_first in [false, true] {
		run(|| {
			let former = decide(Track::Constitution, something(5));
			let calls: Vec<RuntimeCall> =
				vec![Call::cancel { proposal: former }.into(), something(6)];
			let latter = decide(Track::Constitution, pallet_utility::Call::batch_all { calls });
			at(time_of(latter).0);
			if enacted_first {
				assert_ok!(enact(former));
				assert_eq!(seen(), 5);
			}
			assert_ok!(enact(latter));
			assert_eq!(seen(), 6);
			assert_noop!(enact(former), Error::<Test>::NotFound);
		});
	}
}

#[test]
fn what_is_no_decision_yet_is_not_cancelled_so() {
	run(|| {
		let cancel = |proposal| Consortium::cancel(decision(Track::Emergency), proposal);
		assert_noop!(cancel(0), Error::<Test>::NotFound);
		let (proposal, _) = propose(0, Track::Constitution, something(5));
		assert_noop!(cancel(proposal), Error::<Test>::NotAdopted);
		// A number that nobody has had yet.
		assert_noop!(cancel(proposal + 1), Error::<Test>::NotFound);
	});
}

#[test]
fn a_referendum_that_runs_is_cancelled_by_the_decision_of_another() {
	run(|| {
		for kill in [false, true] {
			let (proposal, index) = propose(9, Track::Constitution, something(5));
			let referendum = index;
			let call: RuntimeCall = if kill {
				pallet_referenda::Call::kill { index }.into()
			} else {
				pallet_referenda::Call::cancel { index }.into()
			};
			let call = Box::new(call);
			let stop = decide(Track::Emergency, Call::enact_as_root { call });
			assert!(ongoing(referendum));
			assert_ok!(enact(stop));
			assert!(!ongoing(referendum));
			assert_ok!(Consortium::clear(signed(), proposal));
			blocks(2);
			assert_eq!(pallet_referenda::DecidingCount::<Test>::get(Track::Constitution), 0);
		}
	});
}

#[test]
fn an_upgrade_is_authorised_by_decision_with_its_checks() {
	run(|| {
		let code_hash = H256::repeat_byte(7);
		let call: Box<RuntimeCall> =
			Box::new(frame_system::Call::authorize_upgrade { code_hash }.into());
		let proposal = decide(Track::Constitution, Call::enact_as_root { call });
		at(time_of(proposal).0);
		assert_ok!(enact(proposal));
		System::assert_has_event(
			frame_system::Event::UpgradeAuthorized { code_hash, check_version: true }.into(),
		);
		assert!(System::events().iter().any(|record| matches!(
			record.event,
			RuntimeEvent::Consortium(Event::EnactedAsRoot { track: Track::Constitution, .. })
		)));
	});
}

#[test]
fn the_delay_begins_with_what_the_clock_says_at_adoption() {
	run(|| {
		let (proposal, _) = propose(0, Track::Constitution, something(5));
		let all: Vec<u8> = (0..27).collect();
		vote(proposal, &all, true);
		blocks(3);
		at(NOW + 30 * DAY);
		next_block();
		assert_eq!(time_of(proposal).0, NOW + 30 * DAY + HOUR);
	});
}
