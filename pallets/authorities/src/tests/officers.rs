//! Appointment, removal, restoration and suspension of officers.

use civitas_primitives::{
	moment::{DAY, HOUR},
	ActLevel, Powers,
};
use frame_support::{assert_noop, assert_ok, BoundedVec};
use sp_runtime::DispatchError;

use super::{joint, urgent};
use crate::{mock::*, Call, Error, Event, LoneSuspensions, Officers, OfficersOf};

fn appoint(
	origin: RuntimeOrigin,
	authority: u32,
	account: u64,
	unit: u16,
) -> Result<(), DispatchError> {
	Authorities::appoint_officer(origin, authority, account, unit, NOW, TERM_END)
}

fn remove(origin: RuntimeOrigin, account: u64) -> Result<(), DispatchError> {
	Authorities::remove_officer(origin, account)
}

#[test]
fn an_authority_appoints_its_own_officers_who_need_no_tokens() {
	run(|| {
		assert!(!System::account_exists(&14));
		assert_ok!(issuer(Call::appoint_officer {
			authority: ISSUER,
			account: 14,
			unit: 3,
			from: 0,
			until: TERM_END,
		}));
		assert!(System::events().iter().any(|record| record.event
			== Event::<Test>::OfficerAppointed {
				officer: 14,
				authority: ISSUER,
				unit: 3,
				// The past is closed.
				from: NOW,
				until: TERM_END,
			}
			.into()));
		assert_eq!(System::sufficients(&14), 1);
		assert_eq!(Balances::free_balance(14), 0);
		let act = propose(14, ISSUER, mint(5));
		assert_ok!(submit(11, approve_call(act, &mint(5))).unwrap());
		assert_eq!(minted(), 5);
		assert_eq!(System::account_nonce(14), 1);
	});
}

#[test]
fn removal_takes_the_reference_back_once_and_leaves_a_tombstone() {
	run(|| {
		assert_eq!(System::sufficients(&31), 1);
		assert_ok!(remove(joint(FRENCH_ISSUER), 31));
		assert_eq!(last_event(), Event::OfficerRemoved { officer: 31, authority: FRENCH_ISSUER });
		assert!(!System::account_exists(&31));
		assert_noop!(remove(joint(FRENCH_ISSUER), 31), Error::<Test>::NotFound);
		assert_eq!(Officers::<Test>::get(31).unwrap().removed_at, Some(NOW));
		// Nowhere again, not even elsewhere.
		assert_noop!(
			appoint(joint(FRENCH_ISSUER), FRENCH_ISSUER, 31, 1),
			Error::<Test>::AlreadyExists
		);
		assert_noop!(appoint(joint(ISSUER), ISSUER, 31, 1), Error::<Test>::AlreadyExists);
		// One with tokens keeps its account and its other references.
		assert_eq!((System::sufficients(&13), System::providers(&13)), (1, 1));
		assert_ok!(remove(joint(ISSUER), 13));
		assert_eq!((System::sufficients(&13), System::providers(&13)), (0, 1));
	});
}

#[test]
fn an_account_is_an_officer_once_on_the_whole_chain() {
	run(|| {
		for account in [11, 31, 1] {
			assert_noop!(appoint(joint(ISSUER), ISSUER, account, 9), Error::<Test>::AlreadyExists);
		}
		assert_eq!(System::sufficients(&31), 1);
	});
}

#[test]
fn bad_appointments_change_nothing() {
	run(|| {
		let term =
			|from, until| Authorities::appoint_officer(joint(ISSUER), ISSUER, 14, 3, from, until);
		assert_noop!(term(NOW + 5, NOW + 5), Error::<Test>::BadTerm);
		assert_noop!(term(NOW + 5, NOW + 4), Error::<Test>::BadTerm);
		assert_noop!(term(NOW - 5, NOW), Error::<Test>::BadTerm);
		assert_noop!(appoint(joint(ISSUER), 99, 14, 3), Error::<Test>::NotFound);
		for account in 14..17 {
			assert_ok!(appoint(joint(ISSUER), ISSUER, account, 3));
		}
		assert_noop!(appoint(joint(ISSUER), ISSUER, 17, 3), Error::<Test>::TooMany);
		at(0);
		assert_noop!(appoint(joint(ISSUER), ISSUER, 17, 3), Error::<Test>::ClockNotSet);
		assert_noop!(remove(joint(ISSUER), 13), Error::<Test>::ClockNotSet);
	});
}

#[test]
fn a_term_begins_by_itself() {
	run(|| {
		assert_ok!(Authorities::appoint_officer(
			joint(ISSUER),
			ISSUER,
			14,
			3,
			NOW + DAY,
			NOW + 2 * DAY
		));
		let call = propose_call(ISSUER, mint(5));
		assert!(validate(14, &call).is_err());
		at(NOW + DAY);
		assert!(validate(14, &call).is_ok());
		at(NOW + 2 * DAY);
		assert!(validate(14, &call).is_err());
	});
}

#[test]
fn nobody_staffs_an_authority_that_can_act_by_itself() {
	run(|| {
		for origin in
			[joint(CONSTITUTIONAL), joint(FRENCH), joint(FRENCH_ISSUER), RuntimeOrigin::root()]
		{
			assert_noop!(appoint(origin.clone(), ISSUER, 14, 3), Error::<Test>::NotAuthorised);
			assert_noop!(remove(origin, 13), Error::<Test>::NotAuthorised);
		}
		assert_noop!(
			appoint(RuntimeOrigin::root(), CONSTITUTIONAL, 3, 3),
			Error::<Test>::NotAuthorised
		);
	});
}

#[test]
fn an_authority_with_one_unit_left_is_restored_by_its_constitutional_authority() {
	run(|| {
		assert_ok!(remove(joint(ISSUER), 12));
		// Officers 11 and 13 are of one unit. Neither a neighbour nor the union restores it.
		for origin in [joint(FRENCH), joint(FRENCH_ISSUER), RuntimeOrigin::root()] {
			assert_noop!(appoint(origin.clone(), ISSUER, 14, 3), Error::<Test>::NotAuthorised);
			assert_noop!(remove(origin, 13), Error::<Test>::NotAuthorised);
		}
		assert_ok!(constitutional(Call::appoint_officer {
			authority: ISSUER,
			account: 14,
			unit: 2,
			from: NOW,
			until: TERM_END,
		}));
		assert_ok!(act(11, 14, ISSUER, mint(5)));
		// Restored, and its own again.
		assert_noop!(appoint(joint(CONSTITUTIONAL), ISSUER, 15, 3), Error::<Test>::NotAuthorised);
	});
}

#[test]
fn a_constitutional_authority_with_one_unit_left_is_restored_by_the_union() {
	run(|| {
		assert_ok!(remove(joint(CONSTITUTIONAL), 2));
		assert_noop!(appoint(joint(FRENCH), CONSTITUTIONAL, 3, 2), Error::<Test>::NotAuthorised);
		assert_ok!(appoint(RuntimeOrigin::root(), CONSTITUTIONAL, 3, 2));
		assert_ok!(act(1, 3, CONSTITUTIONAL, Call::suspend_authority { authority: ISSUER }.into()));
		assert_noop!(
			appoint(RuntimeOrigin::root(), CONSTITUTIONAL, 4, 2),
			Error::<Test>::NotAuthorised
		);
	});
}

#[test]
fn terms_that_have_all_ended_do_not_lock_an_authority_out() {
	run(|| {
		at(TERM_END);
		// Fresh officers for the Constitutional one by the union, room made by removing the old.
		for (account, unit) in [(3, 1), (4, 2)] {
			assert_ok!(Authorities::appoint_officer(
				RuntimeOrigin::root(),
				CONSTITUTIONAL,
				account,
				unit,
				0,
				TERM_END + DAY
			));
		}
		let calls = [11, 12, 13].map(|account| Call::remove_officer { account }.into());
		let batch = pallet_utility::Call::batch_all { calls: calls.to_vec() };
		assert_ok!(act(3, 4, CONSTITUTIONAL, batch.into()));
		assert!(OfficersOf::<Test>::get(ISSUER).is_empty());
	});
}

#[test]
fn a_suspended_authority_is_not_taken_over_but_a_dissolved_one_is_cleared_away() {
	run(|| {
		let by = || joint(CONSTITUTIONAL);
		assert_ok!(Authorities::suspend_authority(by(), ISSUER));
		assert_noop!(remove(by(), 11), Error::<Test>::NotAuthorised);
		assert_noop!(appoint(by(), ISSUER, 14, 1), Error::<Test>::NotAuthorised);
		assert_ok!(Authorities::dissolve_authority(by(), ISSUER));
		for account in [11, 12, 13] {
			assert_ok!(remove(by(), account));
			assert_eq!(System::sufficients(&account), 0);
		}
		assert_noop!(appoint(by(), ISSUER, 14, 1), Error::<Test>::NotActive);
		assert_noop!(remove(by(), 99), Error::<Test>::NotFound);
	});
}

#[test]
fn one_officer_suspends_a_colleague_for_72_hours() {
	run(|| {
		assert_ok!(submit(11, urgent_call(Call::suspend_officer { account: 12 }.into())).unwrap());
		let until = NOW + 72 * HOUR;
		assert!(System::events().iter().any(|record| record.event
			== Event::<Test>::OfficerSuspended {
				officer: 12,
				authority: ISSUER,
				until,
				level: ActLevel::Urgent
			}
			.into()));
		assert!(validate(12, &propose_call(ISSUER, mint(5))).is_err());
		at(until - 1);
		assert!(validate(12, &propose_call(ISSUER, mint(5))).is_err());
		at(until);
		assert_ok!(act(11, 12, ISSUER, mint(5)));
	});
}

#[test]
fn one_stolen_key_cannot_paralyse_its_authority() {
	run(|| {
		let suspend = |account| Authorities::suspend_officer(urgent(ISSUER), account);
		assert_ok!(suspend(12));
		assert_eq!(LoneSuspensions::<Test>::get(ISSUER), Some(NOW + 72 * HOUR));
		// No second colleague while the first suspension runs.
		assert_noop!(suspend(13), Error::<Test>::SecondOfficerNeeded);
		at(NOW + 72 * HOUR);
		// Not the same one within 30 days.
		assert_noop!(suspend(12), Error::<Test>::SecondOfficerNeeded);
		at(NOW + 30 * DAY - 1);
		assert_noop!(suspend(12), Error::<Test>::SecondOfficerNeeded);
		// Two officers may at any time.
		assert_ok!(Authorities::suspend_officer(joint(ISSUER), 12));
		at(NOW + 30 * DAY);
		assert_ok!(suspend(12));
	});
}

#[test]
fn a_two_officer_authority_is_rescued_from_a_stolen_key() {
	run(|| {
		// Key 32 is stolen; its colleague stops it, those above replace it while it is stopped.
		assert_ok!(submit(31, urgent_call(Call::suspend_officer { account: 32 }.into())).unwrap());
		assert!(validate(32, &urgent_call(halt(1))).is_err());
		let calls = vec![
			Call::remove_officer { account: 32 }.into(),
			Call::appoint_officer {
				authority: FRENCH_ISSUER,
				account: 33,
				unit: 2,
				from: NOW,
				until: TERM_END,
			}
			.into(),
		];
		let batch = pallet_utility::Call::batch_all { calls };
		assert_ok!(act(21, 22, FRENCH, batch.into()));
		assert_ok!(act(31, 33, FRENCH_ISSUER, mint(5)));
	});
}

#[test]
fn suspensions_stay_within_the_authority() {
	run(|| {
		for origin in [joint(CONSTITUTIONAL), urgent(CONSTITUTIONAL), joint(FRENCH_ISSUER)] {
			assert_noop!(Authorities::suspend_officer(origin, 12), Error::<Test>::NotAuthorised);
		}
		assert_noop!(Authorities::suspend_officer(joint(ISSUER), 99), Error::<Test>::NotFound);
		assert_ok!(remove(joint(ISSUER), 13));
		assert_noop!(Authorities::suspend_officer(joint(ISSUER), 13), Error::<Test>::NotFound);
		at(TERM_END);
		assert_noop!(Authorities::suspend_officer(joint(ISSUER), 12), Error::<Test>::NotActive);
		at(0);
		assert_noop!(Authorities::suspend_officer(joint(ISSUER), 12), Error::<Test>::ClockNotSet);
	});
}

#[test]
fn two_colleagues_lift_a_suspension() {
	run(|| {
		let lift = |by, account| Authorities::reinstate_officer(joint(by), account);
		assert_noop!(lift(ISSUER, 12), Error::<Test>::NotActive);
		assert_noop!(lift(ISSUER, 99), Error::<Test>::NotFound);
		assert_ok!(appoint(joint(ISSUER), ISSUER, 14, 3));
		assert_ok!(Authorities::suspend_officer(urgent(ISSUER), 12));
		assert_noop!(lift(CONSTITUTIONAL, 12), Error::<Test>::NotAuthorised);
		assert_ok!(act(11, 14, ISSUER, Call::reinstate_officer { account: 12 }.into()));
		assert_ok!(act(11, 12, ISSUER, mint(5)));
		assert!(System::events().iter().any(|record| record.event
			== Event::<Test>::OfficerReinstated { officer: 12, authority: ISSUER }.into()));
		at(0);
		assert_noop!(lift(ISSUER, 12), Error::<Test>::ClockNotSet);
	});
}

#[test]
fn an_officers_full_history_does_not_keep_it_in_office() {
	run(|| {
		// One row of appointment; one of twenty is spared.
		for _ in 1..19 {
			assert_ok!(Authorities::suspend_officer(joint(ISSUER), 13));
		}
		assert_noop!(Authorities::suspend_officer(joint(ISSUER), 13), Error::<Test>::TooMany);
		assert_noop!(Authorities::reinstate_officer(joint(ISSUER), 13), Error::<Test>::TooMany);
		assert_ok!(remove(joint(ISSUER), 13));
	});
}

#[test]
fn a_new_authority_is_staffed_from_above_until_it_can_act() {
	run(|| {
		assert_ok!(Authorities::create_authority(
			joint(CONSTITUTIONAL),
			BoundedVec::truncate_from(b"New".to_vec()),
			None,
			Powers::ISSUE_MONEY
		));
		assert_ok!(appoint(joint(CONSTITUTIONAL), 4, 41, 1));
		assert_ok!(appoint(joint(CONSTITUTIONAL), 4, 42, 1));
		assert_ok!(appoint(joint(CONSTITUTIONAL), 4, 43, 2));
		assert_noop!(appoint(joint(CONSTITUTIONAL), 4, 44, 2), Error::<Test>::NotAuthorised);
		assert_ok!(act(41, 43, 4, mint(5)));
	});
}
