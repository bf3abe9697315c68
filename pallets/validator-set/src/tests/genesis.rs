//! With which validators a chain begins.

use civitas_primitives::validators::SetLimits;

use crate::{mock::*, GenesisConfig, HoldersOf, TotalSeats, Validators};

fn build(change: impl FnOnce(&mut GenesisConfig<Test>)) {
	let mut config = genesis();
	change(&mut config);
	ext_from(config).execute_with(|| ValidatorSet::do_try_state().unwrap());
}

#[test]
fn a_chain_begins_with_its_validators_and_no_reference_on_them() {
	ext_from(genesis()).execute_with(|| {
		assert_eq!(active(), [1, 2, 3, 4]);
		assert_eq!(Session::queued_keys().len(), 4);
		assert_eq!(Grandpa::grandpa_authorities().len(), 4);
		assert_eq!(HoldersOf::<Test>::get(DE).into_inner(), [1, 2]);
		assert_eq!(TotalSeats::<Test>::get(), 5);
		assert_eq!(Validators::<Test>::get(4).unwrap().authority, ITALIAN);
		assert_eq!(frame_system::Account::<Test>::iter().count(), 0);
		// The first sessions can be proved afterwards.
		assert!(Historical::historical_root(0).is_some());
		assert!(Historical::historical_root(1).is_some());
		ValidatorSet::do_try_state().unwrap();
	});
}

#[test]
fn a_chain_may_begin_without_validators_of_this_pallet() {
	ext_from(GenesisConfig::default()).execute_with(|| {
		assert_eq!(active(), [0u64; 0]);
		ValidatorSet::do_try_state().unwrap();
	});
}

#[test]
fn presets_are_readable() {
	let json = serde_json::to_value(genesis()).unwrap();
	assert_eq!(json["seats"][0][0], "DE");
	assert_eq!(json["limits"]["minimum"], 3);
	assert_eq!(json["validators"][2]["jurisdiction"], "FR");
	assert!(json["validators"][2]["keys"]["grandpa"].is_string());
	let read: GenesisConfig<Test> = serde_json::from_value(json).unwrap();
	assert_eq!(read.validators, genesis().validators);
	assert_eq!(read.seats, genesis().seats);
}

#[test]
#[should_panic = "has seats twice"]
fn a_jurisdiction_that_is_named_twice_is_refused() {
	build(|config| config.seats.push((DE, 1)));
}

#[test]
#[should_panic = "are not sound"]
fn a_minimum_of_nobody_is_refused() {
	build(|config| config.limits.minimum = 0);
}

#[test]
#[should_panic = "are not sound"]
fn more_seats_than_the_maximum_are_refused() {
	build(|config| config.limits = SetLimits { minimum: 1, maximum: 4 });
}

#[test]
#[should_panic = "finds no seat"]
fn a_validator_without_a_seat_is_refused() {
	build(|config| config.validators.push(validator(6, FR, FRENCH)));
}

#[test]
#[should_panic = "is a validator twice"]
fn an_account_that_is_named_twice_is_refused() {
	build(|config| config.validators.push(validator(1, DE, GERMAN)));
}

#[test]
#[should_panic = "cannot be set"]
fn a_key_that_is_used_twice_is_refused() {
	build(|config| {
		let mut copy = validator(6, DE, GERMAN);
		copy.keys.grandpa = keys(1).grandpa;
		config.validators.push(copy);
	});
}
