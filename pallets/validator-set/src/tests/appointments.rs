//! Filling seats and vacating them.

use civitas_primitives::validators::{SetLimits, ValidatorStatus};
use frame_support::{assert_noop, assert_ok, traits::DisabledValidators};

use super::{accounts, appoint_new, dismiss};
use crate::{mock::*, Error, Event, HoldersOf, Strikes, Validators};

fn appoint(validator: u64, seed: u32) -> sp_runtime::DispatchResult {
	ValidatorSet::appoint(joint(GERMAN), validator, keys(seed), proof(seed, validator))
}

#[test]
fn an_appointed_validator_makes_blocks_in_the_session_after_next() {
	run(|| {
		appoint_new();
		assert_eq!(
			last_event(),
			Event::ValidatorAppointed {
				validator: NEW,
				jurisdiction: DE,
				authority: GERMAN,
				effective: 2,
			}
		);
		assert_eq!(active(), [1, 2, 3, 4]);
		go_to_session(1);
		assert_eq!(active(), [1, 2, 3, 4]);
		go_to_session(2);
		assert_eq!(active(), [1, 2, 3, 4, NEW]);
		assert_eq!(
			Grandpa::grandpa_authorities().len(),
			4,
			"GRANDPA's set changes with this block"
		);
		next_block();
		assert_eq!(Grandpa::grandpa_authorities().len(), 5);
		go_to_session(3);
		let made = crate::Performance::<Test>::get(2);
		assert!(made.iter().any(|one| one.validator == NEW && one.authored > 0));
	});
}

#[test]
fn a_dismissed_validator_makes_blocks_until_the_session_after_next() {
	run(|| {
		dismiss(GERMAN, 2);
		assert_eq!(
			last_event(),
			Event::ValidatorDismissed { validator: 2, jurisdiction: DE, authority: GERMAN }
		);
		assert_eq!(HoldersOf::<Test>::get(DE).into_inner(), [1]);
		go_to_session(1);
		assert_eq!(active(), [1, 2, 3, 4]);
		assert!(Session::load_keys(&2).is_some());
		go_to_session(2);
		assert_eq!(active(), [1, 3, 4]);
		// Until the block of the change is final, it votes.
		assert!(Validators::<Test>::contains_key(2));
		go_to_session(3);
		assert!(Session::load_keys(&2).is_none());
		assert!(!Validators::<Test>::contains_key(2));
		assert!(events().contains(&Event::ValidatorLeft { validator: 2, jurisdiction: DE }));
	});
}

#[test]
fn a_removal_undoes_every_reference() {
	run(|| {
		let before = accounts();
		appoint_new();
		assert_eq!(accounts(), before, "an appointment takes none");
		pass_sessions(2);
		assert_ok!(ValidatorSet::set_keys(joint(GERMAN), NEW, keys(55), proof(55, NEW)));
		dismiss(GERMAN, NEW);
		dismiss(GERMAN, 2);
		pass_sessions(3);
		assert!(!active().contains(&NEW));
		assert_eq!(accounts(), before);
		// Nor is anything left in the session pallet: other accounts can have the keys.
		for account in [2, NEW] {
			assert!(!pallet_session::NextKeys::<Test>::contains_key(account));
			assert!(!pallet_session::ExternallySetKeys::<Test>::contains_key(account));
		}
		assert!(!pallet_session::KeyOwner::<Test>::iter().any(|(_, who)| who == 2 || who == NEW));
		assert_ok!(ValidatorSet::appoint(joint(GERMAN), 6, keys(2), proof(2, 6)));
	});
}

#[test]
fn a_validator_that_holds_tokens_keeps_the_references_that_others_took() {
	run(|| {
		use frame_support::traits::Currency;
		let _ = Balances::deposit_creating(&NEW, 1_000);
		assert_ok!(System::inc_consumers(&NEW));
		let before = accounts();
		appoint_new();
		pass_sessions(2);
		dismiss(GERMAN, NEW);
		pass_sessions(3);
		assert_eq!(accounts(), before);
	});
}

#[test]
fn who_never_was_in_a_set_leaves_at_once() {
	run(|| {
		appoint_new();
		dismiss(GERMAN, NEW);
		assert_eq!(last_event(), Event::ValidatorLeft { validator: NEW, jurisdiction: DE });
		assert!(Session::load_keys(&NEW).is_none());
		// Appointed, and in the set of the next session: that is fixed.
		appoint_new();
		go_to_session(1);
		dismiss(GERMAN, NEW);
		assert!(Session::load_keys(&NEW).is_some());
		go_to_session(2);
		assert!(active().contains(&NEW));
		go_to_session(3);
		assert!(!active().contains(&NEW));
	});
}

#[test]
fn a_dismissal_below_the_minimum_waits_for_its_replacement() {
	run(|| {
		dismiss(GERMAN, 1);
		dismiss(GERMAN, 2);
		pass_sessions(3);
		// Two hold seats and three are needed. Who was dismissed in the same moment stays by its account.
		assert_eq!(active(), [2, 3, 4]);
		assert!(events().contains(&Event::DismissalWaits { validator: 2, session: 4 }));
		assert!(matches!(
			Validators::<Test>::get(2).unwrap().status,
			ValidatorStatus::Dismissed { .. }
		));
		// Its seat is free all the same, so that one seat is enough to be replaced.
		appoint_new();
		pass_sessions(2);
		assert_eq!(active(), [3, 4, NEW]);
		pass_sessions(1);
		assert!(!Validators::<Test>::contains_key(2));
	});
}

#[test]
fn who_has_left_the_set_does_not_come_back_for_the_minimum() {
	run(|| {
		dismiss(FRENCH, 3);
		pass_sessions(2);
		assert_eq!(active(), [1, 2, 4]);
		// It is remembered for this session, but its node need not run any more.
		assert!(Validators::<Test>::contains_key(3));
		assert_ok!(report(4));
		pass_sessions(2);
		assert_eq!(active(), [1, 2]);
	});
}

#[test]
fn who_was_dismissed_first_leaves_first() {
	run(|| {
		dismiss(FRENCH, 3);
		next_block();
		dismiss(GERMAN, 1);
		next_block();
		dismiss(ITALIAN, 4);
		pass_sessions(2);
		assert_eq!(active(), [1, 2, 4]);
	});
}

#[test]
fn nobody_can_empty_the_set_by_dismissals() {
	run(|| {
		assert_ok!(ValidatorSet::set_limits(
			RuntimeOrigin::root(),
			SetLimits { minimum: 1, maximum: 8 }
		));
		for (authority, validator) in [(GERMAN, 1), (GERMAN, 2), (FRENCH, 3), (ITALIAN, 4)] {
			dismiss(authority, validator);
		}
		pass_sessions(5);
		assert_eq!(active(), [4]);
	});
}

#[test]
fn nobody_can_empty_the_set_by_purging_keys() {
	run(|| {
		// The session pallet's own call, as if the runtime's filter did not shut it: it refuses accounts
		// without keys, and the runtime's tests prove that it is shut.
		assert_noop!(
			Session::purge_keys(RuntimeOrigin::signed(NEW)),
			pallet_session::Error::<Test>::NoKeys
		);
		// Through this pallet no call purges the keys of somebody in a fixed set.
		dismiss(GERMAN, 2);
		assert!(Session::load_keys(&2).is_some());
		assert_ok!(report(2));
		assert!(Session::load_keys(&2).is_some());
		assert_ok!(ValidatorSet::set_seats(RuntimeOrigin::root(), DE, 0));
		assert!(Session::load_keys(&1).is_some());
		pass_sessions(4);
		assert_eq!(active(), [1, 3, 4]);
	});
}

#[test]
fn a_dismissed_validator_can_be_appointed_again_before_and_after_it_left() {
	run(|| {
		dismiss(GERMAN, 2);
		assert_ok!(appoint(2, 2));
		pass_sessions(3);
		assert_eq!(active(), [1, 2, 3, 4]);
		dismiss(GERMAN, 2);
		pass_sessions(3);
		assert_eq!(active(), [1, 3, 4]);
		assert!(!Validators::<Test>::contains_key(2));
		assert_ok!(appoint(2, 22));
		pass_sessions(2);
		assert_eq!(active(), [1, 2, 3, 4]);
		assert_eq!(Session::load_keys(&2), Some(keys(22)));
	});
}

#[test]
fn another_authority_of_the_jurisdiction_takes_over_from_one_not_in_force() {
	run(|| {
		standing(|all| all.set_authority(GERMAN, false));
		assert_eq!(ValidatorSet::disabled_validators(), [0]);
		for (validator, seed) in [(1, 1), (2, 2)] {
			let (keys, proof) = (keys(seed), proof(seed, validator));
			assert_ok!(ValidatorSet::dismiss(joint(OTHER_GERMAN), validator));
			assert_ok!(ValidatorSet::appoint(joint(OTHER_GERMAN), validator, keys, proof));
			assert_eq!(Validators::<Test>::get(validator).unwrap().authority, OTHER_GERMAN);
		}
		// Their slots are the new authority's from now on.
		assert_eq!(ValidatorSet::disabled_validators(), [0u32; 0]);
		pass_sessions(2);
		assert_eq!(active(), [1, 2, 3, 4]);
	});
}

#[test]
fn another_authority_takes_free_seats_and_no_validators() {
	run(|| {
		assert_noop!(ValidatorSet::dismiss(joint(OTHER_GERMAN), 2), Error::<Test>::NotAuthorised);
		// Not even one that was dismissed: it still makes blocks for the authority that appointed it.
		dismiss(GERMAN, 2);
		let take_over = || ValidatorSet::appoint(joint(OTHER_GERMAN), 2, keys(22), proof(22, 2));
		assert_noop!(take_over(), Error::<Test>::AlreadyExists);
		// Seats are the jurisdiction's.
		assert_ok!(ValidatorSet::appoint(joint(OTHER_GERMAN), NEW, keys(5), proof(5, NEW)));
		assert_noop!(ValidatorSet::dismiss(joint(GERMAN), NEW), Error::<Test>::NotAuthorised);
		pass_sessions(3);
		assert_ok!(take_over());
	});
}

#[test]
fn whoever_loses_the_power_leaves_its_validators_to_others_of_the_jurisdiction() {
	run(|| {
		Powerless::set(vec![GERMAN]);
		assert_noop!(ValidatorSet::dismiss(joint(FRENCH), 2), Error::<Test>::NotAuthorised);
		assert_ok!(ValidatorSet::dismiss(joint(OTHER_GERMAN), 2));
	});
}

#[test]
fn an_account_has_one_seat() {
	run(|| {
		assert_noop!(appoint(1, 11), Error::<Test>::AlreadyExists);
		assert_noop!(
			ValidatorSet::appoint(joint(FRENCH), 1, keys(11), proof(11, 1)),
			Error::<Test>::AlreadyExists
		);
		// Nor is it another's while it is still in the set.
		dismiss(FRENCH, 3);
		assert_noop!(appoint(3, 3), Error::<Test>::AlreadyExists);
		pass_sessions(3);
		assert_ok!(appoint(3, 3));
	});
}

#[test]
fn there_are_no_more_validators_than_seats() {
	run(|| {
		appoint_new();
		assert_noop!(appoint(6, 6), Error::<Test>::NoFreeSeat);
		assert_ok!(ValidatorSet::set_seats(RuntimeOrigin::root(), IT, 0));
		assert_noop!(
			ValidatorSet::appoint(joint(ITALIAN), 6, keys(6), proof(6, 6)),
			Error::<Test>::NoFreeSeat
		);
	});
}

#[test]
fn a_jurisdiction_dismisses_its_own_validators_once() {
	run(|| {
		assert_noop!(ValidatorSet::dismiss(joint(GERMAN), 99), Error::<Test>::NotFound);
		assert_noop!(ValidatorSet::dismiss(joint(GERMAN), 3), Error::<Test>::NotAuthorised);
		dismiss(GERMAN, 2);
		assert_noop!(ValidatorSet::dismiss(joint(GERMAN), 2), Error::<Test>::NotActive);
	});
}

#[test]
fn a_struck_account_is_not_appointed() {
	run(|| {
		assert_ok!(report(2));
		assert!(Strikes::<Test>::contains_key(2));
		assert_noop!(appoint(2, 22), Error::<Test>::Struck);
		pass_sessions(3);
		assert_noop!(appoint(2, 22), Error::<Test>::Struck);
	});
}

#[test]
fn what_an_account_did_for_another_jurisdiction_does_not_bar_it() {
	run(|| {
		let owner = key_owner_proof(3);
		assert_ok!(report(3));
		pass_sessions(3);
		let french = || ValidatorSet::appoint(joint(FRENCH), 3, keys(33), proof(33, 3));
		assert_noop!(french(), Error::<Test>::Struck);
		assert_ok!(appoint(3, 3));
		pass_sessions(2);
		assert!(active().contains(&3));
		// What it did for France does not cost Germany its seat, whoever reports it.
		assert_ok!(report_votes(double_vote(3, 0, 2), owner));
		assert_eq!(Validators::<Test>::get(3).unwrap().status, ValidatorStatus::Seated);
		// What it does for Germany does.
		assert_ok!(report(3));
		assert_eq!(Strikes::<Test>::get(3).unwrap().jurisdiction, DE);
		assert_noop!(appoint(3, 33), Error::<Test>::Struck);
	});
}

#[test]
fn nobody_is_appointed_or_dismissed_before_the_chain_has_time() {
	run(|| {
		pallet_timestamp::Now::<Test>::put(0);
		assert_noop!(appoint(NEW, 5), Error::<Test>::ClockNotSet);
		assert_noop!(ValidatorSet::dismiss(joint(GERMAN), 2), Error::<Test>::ClockNotSet);
	});
}
