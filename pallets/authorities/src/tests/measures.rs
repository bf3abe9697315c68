//! Provisional measures.

use civitas_primitives::{
	authority::ProvisionalMeasures, moment::DAY, ActLevel, Acting, JurisdictionCode,
};
use frame_support::{assert_noop, assert_ok};

use crate::{mock::*, Error, UrgentMeasures};

fn acting(level: ActLevel, jurisdiction: JurisdictionCode) -> Acting {
	Acting { authority: ISSUER, jurisdiction, level }
}

#[test]
fn a_second_urgent_measure_within_thirty_days_takes_two_officers() {
	run(|| {
		assert_ok!(submit(11, urgent_call(halt(1))).unwrap());
		assert_eq!(
			submit(12, urgent_call(halt(1))).unwrap(),
			Err(Error::<Test>::SecondOfficerNeeded.into())
		);
		// Another subject is another matter, and two officers may at any time.
		assert_ok!(submit(12, urgent_call(halt(2))).unwrap());
		assert_ok!(act(11, 12, ISSUER, halt(1)));
		at(NOW + 30 * DAY - 1);
		assert_eq!(
			submit(12, urgent_call(halt(1))).unwrap(),
			Err(Error::<Test>::SecondOfficerNeeded.into())
		);
		at(NOW + 30 * DAY);
		assert_ok!(submit(12, urgent_call(halt(1))).unwrap());
	});
}

#[test]
fn one_authority_cannot_prolong_what_another_began() {
	run(|| {
		assert_ok!(submit(11, urgent_call(halt(1))).unwrap());
		assert_eq!(
			submit(31, urgent_call(halt(1))).unwrap(),
			Err(Error::<Test>::SecondOfficerNeeded.into())
		);
	});
}

#[test]
fn joint_measures_are_not_counted() {
	run(|| {
		assert_ok!(Authorities::note(&acting(ActLevel::Joint, DE), [1; 32]));
		assert_eq!(UrgentMeasures::<Test>::get([1; 32]), None);
		assert_ok!(Authorities::note(&acting(ActLevel::Urgent, DE), [1; 32]));
		assert_eq!(UrgentMeasures::<Test>::get([1; 32]), Some(NOW));
	});
}

#[test]
fn without_a_clock_there_is_no_urgent_measure() {
	run(|| {
		at(0);
		assert_noop!(
			Authorities::note(&acting(ActLevel::Urgent, DE), [1; 32]),
			Error::<Test>::ClockNotSet
		);
	});
}
