//! Seats and limits, by decision of the union.

use civitas_primitives::validators::{SetLimits, ValidatorStatus};
use frame_support::{assert_noop, assert_ok};

use super::appoint_new;
use crate::{mock::*, Error, Event, HoldersOf, Limits, SeatsOf, TotalSeats, Validators};

#[test]
fn the_union_gives_seats() {
	run(|| {
		assert_ok!(ValidatorSet::set_seats(RuntimeOrigin::root(), FR, 2));
		assert_eq!(SeatsOf::<Test>::get(FR), 2);
		assert_eq!(TotalSeats::<Test>::get(), 6);
		assert_eq!(last_event(), Event::SeatsSet { jurisdiction: FR, seats: 2 });
		assert_ok!(ValidatorSet::appoint(joint(FRENCH), 6, keys(6), proof(6, 6)));
	});
}

#[test]
fn seats_stay_within_the_maximum() {
	run(|| {
		let set = |seats| ValidatorSet::set_seats(RuntimeOrigin::root(), FR, seats);
		assert_noop!(set(5), Error::<Test>::CapReached);
		assert_noop!(set(u32::MAX), Error::<Test>::CapReached);
		assert_ok!(set(4));
		assert_eq!(TotalSeats::<Test>::get(), 8);
	});
}

#[test]
fn a_jurisdiction_that_is_not_in_force_gets_no_seats_but_loses_them() {
	run(|| {
		let none = ValidatorSet::set_seats(RuntimeOrigin::root(), NO, 1);
		assert_eq!(none, Err(Error::<Test>::NotActive.into()));
		standing(|all| all.set_jurisdiction(IT, false));
		assert_noop!(
			ValidatorSet::set_seats(RuntimeOrigin::root(), IT, 1),
			Error::<Test>::NotActive
		);
		assert_ok!(ValidatorSet::set_seats(RuntimeOrigin::root(), IT, 0));
		assert!(!SeatsOf::<Test>::contains_key(IT));
		assert!(!HoldersOf::<Test>::contains_key(IT));
	});
}

#[test]
fn who_was_appointed_last_loses_its_seat_first() {
	run(|| {
		appoint_new();
		assert_ok!(ValidatorSet::set_seats(RuntimeOrigin::root(), DE, 1));
		assert_eq!(HoldersOf::<Test>::get(DE).into_inner(), [1]);
		// One was never in a set and is gone; the other makes blocks until it has left.
		assert!(!Validators::<Test>::contains_key(NEW));
		let now = FIRST_SLOT * SLOT;
		assert_eq!(
			Validators::<Test>::get(2).unwrap().status,
			ValidatorStatus::SeatWithdrawn { since: now }
		);
		assert!(events().contains(&Event::SeatWithdrawn { validator: 2, jurisdiction: DE }));
		assert!(events().contains(&Event::SeatWithdrawn { validator: NEW, jurisdiction: DE }));
		go_to_session(2);
		assert_eq!(active(), [1, 3, 4]);
		go_to_session(3);
		assert!(!Validators::<Test>::contains_key(2));
	});
}

#[test]
fn a_decision_cannot_take_the_last_validators_seats_and_stop_the_chain() {
	run(|| {
		for code in [DE, FR, IT] {
			assert_ok!(ValidatorSet::set_seats(RuntimeOrigin::root(), code, 0));
		}
		assert_eq!(TotalSeats::<Test>::get(), 0);
		pass_sessions(4);
		assert_eq!(active().len(), 3);
	});
}

#[test]
fn limits_are_sound_or_refused() {
	run(|| {
		let set = |minimum, maximum| {
			ValidatorSet::set_limits(RuntimeOrigin::root(), SetLimits { minimum, maximum })
		};
		for (minimum, maximum) in [(0, 8), (9, 8), (1, 4), (1, MAX + 1), (0, 0)] {
			assert_noop!(set(minimum, maximum), Error::<Test>::BadLimits);
		}
		assert_ok!(set(1, 5));
		assert_eq!(last_event(), Event::LimitsSet { minimum: 1, maximum: 5 });
		assert_ok!(set(MAX, MAX));
		assert_eq!(Limits::<Test>::get(), SetLimits { minimum: MAX, maximum: MAX });
	});
}

#[test]
fn there_are_no_seats_before_the_chain_has_time() {
	run(|| {
		pallet_timestamp::Now::<Test>::put(0);
		assert_noop!(
			ValidatorSet::set_seats(RuntimeOrigin::root(), FR, 2),
			Error::<Test>::ClockNotSet
		);
	});
}
