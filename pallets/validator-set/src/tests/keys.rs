//! Session keys: whose they are, and how they are replaced.

use codec::Encode;
use frame_support::{assert_noop, assert_ok, BoundedVec};

use super::{accounts, dismiss};
use crate::{mock::*, Error, Event};

#[test]
fn keys_are_rotated_with_no_missed_session() {
	run(|| {
		let aura = || pallet_aura::Authorities::<Test>::get().into_inner();
		let grandpa =
			|| Grandpa::grandpa_authorities().into_iter().map(|(key, _)| key).collect::<Vec<_>>();
		assert_ok!(ValidatorSet::set_keys(joint(GERMAN), 1, keys(11), proof(11, 1)));
		assert_eq!(
			last_event(),
			Event::KeysSet { validator: 1, authority: Some(GERMAN), effective: 2 }
		);
		for session in 1..=4u32 {
			go_to_session(session);
			next_block();
			assert_eq!(active(), [1, 2, 3, 4]);
			let seed = if session < 2 { 1 } else { 11 };
			assert!(aura().contains(&keys(seed).aura), "session {session}");
			assert!(grandpa().contains(&keys(seed).grandpa), "session {session}");
			assert_eq!(aura().len(), 4);
		}
		for session in 0..4 {
			let made = crate::Performance::<Test>::get(session);
			let own = made.iter().find(|one| one.validator == 1).unwrap();
			assert!(own.authored > 0 && own.authored == own.expected, "session {session}: {own:?}");
		}
	});
}

#[test]
fn a_validator_without_tokens_has_its_keys_set_by_its_authority() {
	run(|| {
		let before = accounts();
		assert_ok!(ValidatorSet::set_keys(joint(GERMAN), 2, keys(23), proof(23, 2)));
		assert_eq!(Session::load_keys(&2), Some(keys(23)));
		assert_eq!(accounts(), before);
	});
}

#[test]
fn another_authority_of_the_jurisdiction_replaces_no_keys_while_one_holds_the_power() {
	run(|| {
		let replace = || ValidatorSet::set_keys(joint(OTHER_GERMAN), 2, keys(22), proof(22, 2));
		assert_noop!(replace(), Error::<Test>::NotAuthorised);
		assert_eq!(Session::load_keys(&2), Some(keys(2)));
		// A stolen key of a validator whose authority is gone must not stay in force.
		Powerless::set(vec![GERMAN]);
		assert_ok!(replace());
		assert_eq!(
			last_event(),
			Event::KeysSet { validator: 2, authority: Some(OTHER_GERMAN), effective: 2 }
		);
	});
}

#[test]
fn a_validator_may_sign_for_its_own_keys() {
	run(|| {
		let own =
			|who| ValidatorSet::set_keys(RuntimeOrigin::signed(who), 2, keys(22), proof(22, 2));
		assert_noop!(own(1), Error::<Test>::NotAuthorised);
		assert_ok!(own(2));
		assert_eq!(last_event(), Event::KeysSet { validator: 2, authority: None, effective: 2 });
		assert_noop!(
			ValidatorSet::set_keys(RuntimeOrigin::signed(9), 9, keys(9), proof(9, 9)),
			Error::<Test>::NotFound
		);
	});
}

#[test]
fn one_who_leaves_can_still_replace_a_stolen_key() {
	run(|| {
		dismiss(GERMAN, 2);
		assert_ok!(ValidatorSet::set_keys(joint(GERMAN), 2, keys(22), proof(22, 2)));
		assert_ok!(report(1));
		assert_noop!(
			ValidatorSet::set_keys(joint(GERMAN), 1, keys(11), proof(11, 1)),
			Error::<Test>::Struck
		);
	});
}

#[test]
fn keys_of_another_jurisdictions_validator_are_not_touched() {
	run(|| {
		assert_noop!(
			ValidatorSet::set_keys(joint(GERMAN), 3, keys(33), proof(33, 3)),
			Error::<Test>::NotAuthorised
		);
		assert_noop!(
			ValidatorSet::set_keys(joint(GERMAN), 99, keys(33), proof(33, 99)),
			Error::<Test>::NotFound
		);
	});
}

#[test]
fn a_proof_is_good_for_one_account_and_its_keys() {
	run(|| {
		let set = |seed, proof| ValidatorSet::set_keys(joint(GERMAN), 2, keys(seed), proof);
		let good = proof(22, 2);
		// For another account, for other keys, in another form, changed by one bit, not at all.
		let mut flipped = good.clone().into_inner();
		flipped[70] ^= 1;
		let longer = [good.clone().into_inner(), vec![0]].concat();
		let wrapped = good.clone().into_inner().encode();
		for bad in [
			proof(22, 1),
			proof(23, 2),
			BoundedVec::truncate_from(flipped),
			BoundedVec::truncate_from(longer),
			BoundedVec::truncate_from(wrapped),
			BoundedVec::default(),
		] {
			assert_noop!(set(22, bad), Error::<Test>::InvalidProof);
		}
		assert_ok!(set(22, good));
		let appoint = ValidatorSet::appoint(joint(GERMAN), NEW, keys(5), proof(5, 6));
		assert_eq!(appoint, Err(Error::<Test>::InvalidProof.into()));
	});
}

#[test]
fn a_key_belongs_to_one_validator() {
	run(|| {
		// The French operator holds both private keys, yet they are the German validator's.
		assert_noop!(
			ValidatorSet::set_keys(joint(FRENCH), 3, keys(1), proof(1, 3)),
			Error::<Test>::KeyTaken
		);
		let appoint = ValidatorSet::appoint(joint(GERMAN), NEW, keys(4), proof(4, NEW));
		assert_eq!(appoint, Err(Error::<Test>::KeyTaken.into()));
		// The same keys again are no harm.
		assert_ok!(ValidatorSet::set_keys(joint(GERMAN), 1, keys(1), proof(1, 1)));
		// What was given up is free.
		assert_ok!(ValidatorSet::set_keys(joint(GERMAN), 1, keys(11), proof(11, 1)));
		assert_ok!(ValidatorSet::set_keys(joint(FRENCH), 3, keys(1), proof(1, 3)));
		pass_sessions(2);
		next_block();
		assert_eq!(Grandpa::grandpa_authorities().len(), 4);
	});
}
