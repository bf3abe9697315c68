//! Whose slots are refused at once.

use frame_support::{
	assert_ok,
	traits::{DisabledValidators, Get},
};

use super::{appoint_new, dismiss};
use crate::mock::*;

fn refused() -> Vec<u32> {
	ValidatorSet::disabled_validators()
}

/// The next slot of the validator in this place.
fn slot_of(place: u32) -> u64 {
	(slot() + 1..).find(|slot| place_of(*slot) == place).unwrap()
}

#[test]
fn a_right_that_ends_ends_the_slots_in_the_next_block() {
	run(|| {
		assert_eq!(refused(), [0u32; 0]);
		standing(|all| all.set_jurisdiction(DE, false));
		assert_eq!(refused(), [0, 1]);
		assert!(ValidatorSet::is_disabled(0) && !ValidatorSet::is_disabled(2));
		standing(|all| all.set_jurisdiction(DE, true));
		standing(|all| all.set_authority(FRENCH, false));
		assert_eq!(refused(), [2]);
		next_block();
	});
}

#[test]
#[should_panic = "is disabled"]
fn a_block_of_a_suspended_authoritys_validator_is_refused() {
	new_test_ext().execute_with(|| {
		standing(|all| all.set_authority(FRENCH, false));
		begin_block(slot_of(2));
	});
}

#[test]
fn somebody_always_makes_blocks() {
	run(|| {
		standing(|all| *all = Default::default());
		assert_eq!(refused(), [0u32; 0]);
		begin_block(slot_of(0));
		// With one left who may, all the others are refused.
		standing(|all| {
			all.set_jurisdiction(IT, true);
			all.set_authority(ITALIAN, true);
		});
		assert_eq!(refused(), [0, 1, 2]);
		// Unless that one is disabled for an offence.
		assert_ok!(report(4));
		assert_eq!(refused(), [3]);
	});
}

#[test]
fn suspended_authorities_keep_the_slots_that_the_minimum_takes() {
	run(|| {
		standing(|all| {
			for authority in [GERMAN, FRENCH, ITALIAN] {
				all.set_authority(authority, false);
			}
		});
		assert_eq!(refused(), [0]);
		// Whoever is disabled is none of those who are left.
		assert_ok!(report(2));
		assert_eq!(refused(), [1]);
		// A jurisdiction that has withdrawn keeps none, whatever is left.
		standing(|all| all.set_jurisdiction(DE, false));
		assert_eq!(refused(), [0, 1]);
		standing(|all| all.set_jurisdiction(FR, false));
		assert_eq!(refused(), [0, 1, 2]);
	});
}

#[test]
fn a_dismissed_validator_makes_its_blocks_until_it_leaves() {
	run(|| {
		dismiss(GERMAN, 2);
		assert_eq!(refused(), [0u32; 0]);
		begin_block(slot_of(1));
	});
}

#[test]
fn sessions_change_while_somebody_is_refused() {
	run(|| {
		// The set grows by one, so that places shift with the block of the change.
		appoint_new();
		go_to_session(1);
		standing(|all| all.set_authority(FRENCH, false));
		go_to_session(2);
		assert_eq!(active(), [1, 2, 3, 4, NEW]);
		assert_eq!(refused(), [0u32; 0], "the author was of the set before");
		next_block();
		assert_eq!(refused(), [2]);
		go_to_session(4);
		assert_eq!(active(), [1, 2, 4, NEW]);
	});
}

#[test]
fn the_hooks_that_nobody_else_counts_are_weighed() {
	use crate::{Config, WeightInfo};
	use frame_support::{traits::OnInitialize, weights::Weight};
	run(|| {
		let weight = <ValidatorSet as OnInitialize<u64>>::on_initialize(1);
		type Weights = <Test as Config>::WeightInfo;
		assert_eq!(weight, Weights::note_author().saturating_add(Weights::is_disabled()));
		assert!(weight.all_gt(Weight::zero()));
		assert_eq!(SlotOfBlock::get(), Some(FIRST_SLOT));
	});
}
