//! When the set changes, and what follows for those who are not in force.

use civitas_primitives::validators::SetLimits;
use frame_support::assert_ok;

use super::{appoint_new, dismiss};
use crate::{mock::*, Event, Validators};

#[test]
fn an_unchanged_set_is_not_announced_again() {
	run(|| {
		pass_sessions(4);
		assert_eq!(Grandpa::current_set_id(), 0, "the set of GRANDPA has never changed");
		appoint_new();
		pass_sessions(4);
		assert_eq!(Grandpa::current_set_id(), 1);
		assert_ok!(ValidatorSet::set_keys(joint(GERMAN), NEW, keys(55), proof(55, NEW)));
		pass_sessions(4);
		assert_eq!(Grandpa::current_set_id(), 2, "new keys are a new set");
	});
}

#[test]
fn several_changes_in_a_row_all_take_effect() {
	run(|| {
		appoint_new();
		go_to_session(1);
		dismiss(FRENCH, 3);
		go_to_session(2);
		assert_eq!(active(), [1, 2, 3, 4, NEW]);
		dismiss(GERMAN, NEW);
		go_to_session(3);
		assert_eq!(active(), [1, 2, 4, NEW]);
		go_to_session(4);
		assert_eq!(active(), [1, 2, 4]);
		go_to_session(6);
		assert_eq!(active(), [1, 2, 4]);
	});
}

#[test]
fn validators_of_a_withdrawn_jurisdiction_leave_even_below_the_minimum() {
	run(|| {
		standing(|all| all.set_jurisdiction(DE, false));
		go_to_session(1);
		assert_eq!(active(), [1, 2, 3, 4]);
		go_to_session(2);
		assert_eq!(active(), [3, 4]);
		// They still hold their seats, until the union takes these away.
		assert!(Validators::<Test>::contains_key(1));
		assert_ok!(ValidatorSet::set_seats(RuntimeOrigin::root(), DE, 0));
		go_to_session(3);
		assert!(!Validators::<Test>::contains_key(1));
	});
}

#[test]
fn validators_of_a_suspended_authority_leave_and_come_back() {
	run(|| {
		standing(|all| all.set_authority(FRENCH, false));
		pass_sessions(2);
		assert_eq!(active(), [1, 2, 4]);
		standing(|all| all.set_authority(FRENCH, true));
		pass_sessions(2);
		assert_eq!(active(), [1, 2, 3, 4]);
	});
}

#[test]
fn validators_of_an_authority_that_lost_the_power_leave() {
	run(|| {
		Powerless::set(vec![ITALIAN]);
		pass_sessions(2);
		assert_eq!(active(), [1, 2, 3]);
	});
}

#[test]
fn suspending_authorities_leaves_the_minimum() {
	run(|| {
		standing(|all| {
			all.set_authority(GERMAN, false);
			all.set_authority(FRENCH, false);
		});
		pass_sessions(4);
		// With those who have their right, as many others as it takes.
		assert_eq!(active(), [2, 3, 4]);
		assert!(events().contains(&Event::DismissalWaits { validator: 2, session: 3 }));
		assert!(events().contains(&Event::DismissalWaits { validator: 3, session: 3 }));
		// As soon as there are others, they leave.
		assert_ok!(ValidatorSet::appoint(joint(OTHER_GERMAN), NEW, keys(5), proof(5, NEW)));
		pass_sessions(2);
		assert_eq!(active(), [3, 4, NEW]);
		// The union need not wait for them.
		assert_ok!(ValidatorSet::set_limits(
			RuntimeOrigin::root(),
			SetLimits { minimum: 2, maximum: 8 }
		));
		pass_sessions(2);
		assert_eq!(active(), [4, NEW]);
	});
}

#[test]
fn losing_the_power_leaves_the_minimum() {
	run(|| {
		Powerless::set(vec![GERMAN, FRENCH, ITALIAN]);
		pass_sessions(4);
		assert_eq!(active(), [2, 3, 4]);
	});
}

#[test]
fn whoever_left_for_want_of_a_right_does_not_come_back_without_it() {
	run(|| {
		standing(|all| all.set_authority(FRENCH, false));
		pass_sessions(2);
		assert_eq!(active(), [1, 2, 4]);
		assert_ok!(report(4));
		pass_sessions(2);
		assert_eq!(active(), [1, 2]);
	});
}

#[test]
fn a_dismissed_validator_without_a_right_leaves_before_one_that_has_it() {
	run(|| {
		dismiss(FRENCH, 3);
		dismiss(ITALIAN, 4);
		standing(|all| all.set_authority(FRENCH, false));
		pass_sessions(2);
		assert_eq!(active(), [1, 2, 4]);
		pass_sessions(1);
		assert!(!Validators::<Test>::contains_key(3));
	});
}

#[test]
fn if_nobody_has_a_right_the_set_stays() {
	run(|| {
		standing(|all| *all = Default::default());
		pass_sessions(4);
		assert_eq!(active(), [1, 2, 3, 4]);
		assert_eq!(Grandpa::current_set_id(), 0);
		standing(|all| {
			all.set_jurisdiction(IT, true);
			all.set_authority(ITALIAN, true);
		});
		pass_sessions(2);
		assert_eq!(active(), [4]);
	});
}

#[test]
fn what_waits_is_told_for_each_session() {
	run(|| {
		dismiss(GERMAN, 1);
		dismiss(GERMAN, 2);
		pass_sessions(3);
		let told = events()
			.into_iter()
			.filter(|event| matches!(event, Event::DismissalWaits { validator: 2, .. }))
			.count();
		assert_eq!(told, 3);
	});
}

#[test]
fn old_roots_are_forgotten() {
	run(|| {
		pass_sessions(DEPTH + 3);
		let session = Session::current_index();
		assert!(Historical::historical_root(session - DEPTH - 1).is_none());
		assert!(Historical::historical_root(session - DEPTH).is_some());
		assert!(Historical::historical_root(session).is_some());
	});
}
