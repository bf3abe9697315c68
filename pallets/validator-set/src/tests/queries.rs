//! Answers to clients.

use civitas_primitives::{
	validators::{
		AppointRefusal, KeysRefusal, OperateRefusal, SetLimits, ValidatorRefusal, ValidatorStatus,
	},
	Evidence,
};
use codec::Encode;
use frame_support::assert_ok;

use super::{appoint_new, dismiss};
use crate::mock::*;

fn why_not(account: u64) -> Vec<ValidatorRefusal> {
	ValidatorSet::api_why_not_in_set(account).value
}

fn why_not_appoint(authority: u32, account: u64) -> Vec<AppointRefusal> {
	ValidatorSet::api_why_not_appoint(authority, account).value
}

#[test]
fn the_sets_are_told_now_next_and_then() {
	run(|| {
		appoint_new();
		dismiss(GERMAN, 1);
		dismiss(GERMAN, 2);
		let sets = ValidatorSet::api_sets();
		assert_eq!(sets.as_of, FIRST_SLOT * SLOT);
		assert_eq!(sets.value.session, 0);
		assert_eq!(sets.value.active, [1, 2, 3, 4]);
		assert_eq!(sets.value.queued, [1, 2, 3, 4]);
		assert_eq!(sets.value.planned, [3, 4, NEW]);
		assert_eq!(sets.value.waiting, [0u64; 0]);
		dismiss(GERMAN, NEW);
		let sets = ValidatorSet::api_sets().value;
		assert_eq!(sets.planned, [2, 3, 4]);
		assert_eq!(sets.waiting, [2]);
	});
}

#[test]
fn seats_are_told_with_their_holders() {
	run(|| {
		let seats = ValidatorSet::api_seats().value;
		assert_eq!(seats.limits, SetLimits { minimum: 3, maximum: 8 });
		assert_eq!(seats.total, 5);
		assert_eq!(seats.jurisdictions.len(), 3);
		assert_eq!(seats.jurisdictions[0].jurisdiction, DE);
		assert_eq!(seats.jurisdictions[0].seats, 3);
		assert_eq!(seats.jurisdictions[0].holders, [1, 2]);
	});
}

#[test]
fn a_validator_is_told_with_all_that_concerns_it() {
	run(|| {
		appoint_new();
		standing(|all| all.set_authority(FRENCH, false));
		let all = ValidatorSet::api_validators().value;
		assert_eq!(all.iter().map(|one| one.validator).collect::<Vec<_>>(), [1, 2, 3, 4, NEW]);
		assert!(all[2].disabled && all[2].active && all[2].queued);
		assert!(!all[0].disabled);
		let new = ValidatorSet::api_validator(NEW).value.unwrap();
		assert_eq!(new, all[4]);
		assert_eq!((new.active, new.queued), (false, false));
		assert_eq!(new.status, ValidatorStatus::Seated);
		assert_eq!(new.appointed_at, FIRST_SLOT * SLOT);
		assert_eq!(ValidatorSet::api_validator(99).value, None);
	});
}

#[test]
fn every_reason_against_a_validator_is_told() {
	use ValidatorRefusal::*;
	run(|| {
		assert_eq!(why_not(1), []);
		assert_eq!(why_not(99), [NotAppointed]);
		appoint_new();
		assert_eq!(why_not(NEW), [NotYetEffective]);
		dismiss(GERMAN, 2);
		assert_eq!(why_not(2), [Dismissed]);
		Powerless::set(vec![ITALIAN]);
		assert_eq!(why_not(4), [PowerNotHeld]);
		standing(|all| all.set_authority(FRENCH, false));
		assert_eq!(why_not(3), [AuthorityNotInForce, Disabled]);
		standing(|all| all.set_jurisdiction(FR, false));
		assert_eq!(why_not(3), [AuthorityNotInForce, JurisdictionNotInForce, Disabled]);
		assert_ok!(report(2));
		assert_eq!(why_not(2), [Struck, Disabled]);
		assert_ok!(ValidatorSet::set_seats(RuntimeOrigin::root(), IT, 0));
		assert_eq!(why_not(4), [SeatWithdrawn, PowerNotHeld]);
		pass_sessions(3);
		assert_eq!(why_not(2), [NotAppointed, Struck]);
		pallet_session::NextKeys::<Test>::remove(NEW);
		assert_eq!(why_not(NEW), [NoKeys]);
		pallet_session::NextKeys::<Test>::insert(NEW, keys(5));
	});
}

#[test]
fn every_reason_against_an_appointment_is_told() {
	use AppointRefusal::*;
	run(|| {
		assert_eq!(why_not_appoint(GERMAN, NEW), []);
		assert_eq!(why_not_appoint(99, NEW), [UnknownAuthority]);
		assert_eq!(why_not_appoint(GERMAN, 1), [AlreadySeated]);
		assert_eq!(why_not_appoint(FRENCH, 1), [NoFreeSeat, AlreadySeated, HeldByAnother]);
		dismiss(GERMAN, 1);
		assert_eq!(why_not_appoint(GERMAN, 1), []);
		assert_eq!(why_not_appoint(OTHER_GERMAN, 1), [HeldByAnother]);
		Powerless::set(vec![ITALIAN]);
		assert_eq!(why_not_appoint(ITALIAN, NEW), [NotAuthorised, NoFreeSeat]);
		assert_ok!(report(2));
		assert_eq!(why_not_appoint(GERMAN, 2), [Struck]);
		// After its reinstatement until it has left, and at another jurisdiction not at all.
		assert_ok!(ValidatorSet::reinstate(RuntimeOrigin::root(), 2));
		assert_eq!(why_not_appoint(GERMAN, 2), [Struck]);
		assert_ok!(report(3));
		pass_sessions(3);
		assert_eq!(why_not_appoint(GERMAN, 2), []);
		assert_eq!(why_not_appoint(FRENCH, 3), [Struck]);
		assert_eq!(why_not_appoint(GERMAN, 3), []);
		pallet_timestamp::Now::<Test>::put(0);
		assert_eq!(why_not_appoint(GERMAN, NEW), [ClockNotSet]);
	});
}

#[test]
fn every_reason_against_deciding_about_a_validator_is_told() {
	use OperateRefusal::*;
	run(|| {
		let why_not =
			|authority, account| ValidatorSet::api_why_not_operate(authority, account).value;
		assert_eq!(why_not(GERMAN, 1), []);
		assert_eq!(why_not(OTHER_GERMAN, 1), [HeldByAnother]);
		assert_eq!(why_not(FRENCH, 1), [HeldByAnother]);
		assert_eq!(why_not(GERMAN, NEW), [NotAppointed]);
		assert_eq!(why_not(99, NEW), [UnknownAuthority, NotAppointed]);
		Powerless::set(vec![GERMAN]);
		assert_eq!(why_not(GERMAN, 1), [NotAuthorised]);
		assert_eq!(why_not(OTHER_GERMAN, 1), []);
		assert_eq!(why_not(FRENCH, 1), [HeldByAnother]);
	});
}

#[test]
fn every_reason_against_keys_is_told() {
	use KeysRefusal::*;
	run(|| {
		let why_not = |account, keys: Vec<u8>, proof: Vec<u8>| {
			ValidatorSet::api_why_not_set_keys(account, keys, proof).value
		};
		let good = |seed, account| proof(seed, account).into_inner();
		assert_eq!(why_not(2, keys(22).encode(), good(22, 2)), []);
		assert_eq!(why_not(2, keys(22).encode(), good(22, 1)), [InvalidProof]);
		assert_eq!(why_not(2, keys(1).encode(), good(1, 2)), [KeyTaken]);
		assert_eq!(why_not(2, vec![1, 2, 3], vec![]), [Undecodable]);
		let longer = [keys(22).encode(), vec![0]].concat();
		assert_eq!(why_not(2, longer, good(22, 2)), [Undecodable]);
		assert_eq!(why_not(NEW, keys(5).encode(), good(5, NEW)), [NotAppointed]);
		assert_ok!(report(2));
		assert_eq!(why_not(2, keys(1).encode(), vec![]), [InvalidProof, KeyTaken, Struck]);
	});
}

#[test]
fn a_strike_is_told_until_it_is_lifted() {
	run(|| {
		assert_eq!(ValidatorSet::api_strike(2).value, None);
		assert_ok!(report(2));
		assert_ok!(ValidatorSet::appeal(joint(GERMAN), 2, Evidence::of(b"appeal")));
		let strike = ValidatorSet::api_strike(2).value.unwrap();
		assert_eq!((strike.jurisdiction, strike.authority, strike.session), (DE, GERMAN, 0));
		assert_eq!(strike.at, FIRST_SLOT * SLOT);
		assert_eq!(strike.appeal, Some(Evidence::of(b"appeal")));
		assert_ok!(ValidatorSet::reinstate(RuntimeOrigin::root(), 2));
		assert_eq!(ValidatorSet::api_strike(2).value, None);
	});
}

#[test]
fn performance_is_told_by_session_and_by_validator() {
	run(|| {
		assert_eq!(ValidatorSet::api_performance(0).value, None);
		go_to_session(3);
		let first = ValidatorSet::api_performance(0).value.unwrap();
		assert_eq!(first.session, 0);
		assert_eq!(first.validators.len(), 4);
		assert_eq!(first.span.last_slot, FIRST_SLOT + 9);
		assert_eq!(ValidatorSet::api_performance(3).value, None);
		let own = ValidatorSet::api_performance_of(3).value;
		assert_eq!(own.iter().map(|(session, _)| *session).collect::<Vec<_>>(), [0, 1, 2]);
		assert!(own.iter().all(|(_, one)| one.validator == 3 && one.authored == one.expected));
		assert_eq!(ValidatorSet::api_performance_of(99).value, []);
	});
}
