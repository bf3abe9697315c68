//! Double votes in GRANDPA, with real proofs, and the appeal.

use civitas_primitives::{validators::ValidatorStatus, Evidence};
use frame_support::{
	assert_noop, assert_ok,
	traits::{DisabledValidators, KeyOwnerProofSystem},
};
use sp_runtime::transaction_validity::{InvalidTransaction, TransactionSource};

use super::{accounts, appoint_new, dismiss};
use crate::{mock::*, Error, Event, HoldersOf, Pardons, Strikes, Validators};

type GrandpaError = pallet_grandpa::Error<Test>;

fn evidence() -> Evidence {
	Evidence::of(b"two machines had the same keys")
}

fn appoint_again(seed: u32) -> sp_runtime::DispatchResult {
	ValidatorSet::appoint(joint(GERMAN), 2, keys(seed), proof(seed, 2))
}

#[test]
fn a_double_vote_disables_in_the_session_and_vacates_the_seat() {
	run(|| {
		let before = accounts();
		assert_ok!(report(2));
		assert_eq!(
			events(),
			[Event::ValidatorStruck {
				validator: 2,
				jurisdiction: DE,
				authority: GERMAN,
				session: 0,
			}]
		);
		assert_eq!(ValidatorSet::disabled_validators(), [1]);
		assert_eq!(HoldersOf::<Test>::get(DE).into_inner(), [1]);
		assert_eq!(Validators::<Test>::get(2).unwrap().status, ValidatorStatus::Struck);
		go_to_session(1);
		assert_eq!(active(), [1, 2, 3, 4]);
		assert_eq!(ValidatorSet::disabled_validators(), [1]);
		go_to_session(2);
		assert_eq!(active(), [1, 3, 4]);
		go_to_session(3);
		assert!(!Validators::<Test>::contains_key(2));
		assert_eq!(accounts(), before);
	});
}

#[test]
fn whoever_votes_twice_leaves_even_below_the_minimum() {
	run(|| {
		dismiss(FRENCH, 3);
		pass_sessions(2);
		assert_eq!(active(), [1, 2, 4]);
		assert_ok!(report(2));
		pass_sessions(2);
		assert_eq!(active(), [1, 4]);
	});
}

#[test]
fn not_more_than_a_third_is_disabled_but_every_seat_is_vacated() {
	run(|| {
		assert_ok!(report(1));
		assert_ok!(report(2));
		assert_eq!(ValidatorSet::disabled_validators(), [0]);
		pass_sessions(2);
		assert_eq!(active(), [3, 4]);
	});
}

#[test]
fn the_last_validator_stays_whatever_it_did() {
	run(|| {
		for seed in [1, 2, 3, 4] {
			assert_ok!(report(seed));
		}
		pass_sessions(4);
		assert_eq!(active(), [1, 2, 3, 4]);
		// Until somebody takes over.
		appoint_new();
		pass_sessions(2);
		assert_eq!(active(), [NEW]);
	});
}

#[test]
fn a_change_of_the_set_does_not_enable_it_again() {
	run(|| {
		// Fixed for session 2 before the report, so that the set changes with the struck one in it.
		appoint_new();
		go_to_session(1);
		assert_ok!(report(2));
		go_to_session(2);
		assert_eq!(active(), [1, 2, 3, 4, NEW]);
		next_block();
		assert_eq!(ValidatorSet::disabled_validators(), [1]);
		go_to_session(3);
		assert_eq!(active(), [1, 3, 4, NEW]);
		next_block();
		assert_eq!(ValidatorSet::disabled_validators(), [0u32; 0]);
	});
}

#[test]
fn replacing_ones_keys_does_not_hide_a_double_vote() {
	run(|| {
		assert_ok!(ValidatorSet::set_keys(joint(GERMAN), 2, keys(22), proof(22, 2)));
		// The historical pallet by itself takes the new keys for those in force.
		let key = (sp_consensus_grandpa::KEY_TYPE, keys(2).grandpa);
		let own = Historical::prove(key.clone()).unwrap();
		assert_eq!(Historical::check_proof(key.clone(), own), None);
		assert_ok!(report(2));
		assert!(Strikes::<Test>::contains_key(2));
		// Nothing of the keys put in place for the proof has stayed.
		assert_eq!(Session::load_keys(&2), Some(keys(22)));
	});
	run(|| {
		// Nor in the session after, in which the old keys still serve.
		assert_ok!(ValidatorSet::set_keys(joint(GERMAN), 2, keys(22), proof(22, 2)));
		go_to_session(1);
		assert_ok!(report(2));
	});
	run(|| {
		// Once the new ones serve, the old ones prove nothing about that set.
		assert_ok!(ValidatorSet::set_keys(joint(GERMAN), 2, keys(22), proof(22, 2)));
		go_to_session(2);
		next_block();
		assert_noop!(report(2), GrandpaError::InvalidKeyOwnershipProof);
		assert_ok!(report(22));
	});
}

#[test]
fn leaving_does_not_hide_a_double_vote() {
	run(|| {
		dismiss(GERMAN, 2);
		go_to_session(1);
		let set = Grandpa::current_set_id();
		let owner = key_owner_proof(2);
		// Two sessions after its last one.
		go_to_session(3);
		assert_ok!(report_votes(double_vote(2, set, 9), owner));
		assert_eq!(last_event(), Event::FormerValidatorOffended { validator: 2, session: 1 });
		assert!(!Strikes::<Test>::contains_key(2));
	});
}

#[test]
fn a_double_vote_on_the_block_with_which_one_leaves_strikes() {
	run(|| {
		dismiss(GERMAN, 2);
		go_to_session(1);
		let set = Grandpa::current_set_id();
		let owner = key_owner_proof(2);
		// The old set votes on this block, and is the one to make it final.
		go_to_session(2);
		assert!(!active().contains(&2));
		assert_ok!(report_votes(double_vote(2, set, 9), owner));
		assert_eq!(
			last_event(),
			Event::ValidatorStruck {
				validator: 2,
				jurisdiction: DE,
				authority: GERMAN,
				session: 1,
			}
		);
		assert_eq!(ValidatorSet::disabled_validators(), [0u32; 0], "nobody else pays for it");
		assert_noop!(appoint_again(22), Error::<Test>::Struck);
		go_to_session(3);
		assert!(!Validators::<Test>::contains_key(2));
		assert_noop!(appoint_again(22), Error::<Test>::Struck);
	});
}

#[test]
fn being_dismissed_after_ones_last_session_does_not_hide_a_double_vote() {
	run(|| {
		standing(|all| all.set_authority(FRENCH, false));
		go_to_session(1);
		let owner = key_owner_proof(3);
		go_to_session(2);
		assert!(!active().contains(&3));
		standing(|all| all.set_authority(FRENCH, true));
		dismiss(FRENCH, 3);
		assert_ok!(report_votes(double_vote(3, 0, 9), owner));
		assert!(Strikes::<Test>::contains_key(3));
	});
}

#[test]
fn a_double_vote_of_a_past_set_is_proved_by_the_stored_root() {
	run(|| {
		// The keys change twice and the set once; each time the root is stored anew.
		assert_ok!(ValidatorSet::set_keys(joint(GERMAN), 2, keys(22), proof(22, 2)));
		go_to_session(2);
		next_block();
		let set = Grandpa::current_set_id();
		let owner = key_owner_proof(22);
		assert_ok!(ValidatorSet::set_keys(joint(GERMAN), 2, keys(23), proof(23, 2)));
		appoint_new();
		go_to_session(4);
		next_block();
		assert!(Grandpa::current_set_id() > set);
		assert_ok!(report_votes(double_vote(22, set, 3), owner));
		assert_eq!(
			last_event(),
			Event::ValidatorStruck {
				validator: 2,
				jurisdiction: DE,
				authority: GERMAN,
				session: 2,
			}
		);
		pass_sessions(2);
		assert_eq!(active(), [1, 3, 4, NEW]);
	});
}

#[test]
fn an_offence_too_long_ago_cannot_be_placed() {
	run(|| {
		let owner = key_owner_proof(2);
		pass_sessions(DEPTH + 2);
		assert_noop!(
			report_votes(double_vote(2, 0, 1), owner),
			GrandpaError::InvalidKeyOwnershipProof
		);
	});
}

#[test]
fn what_proves_nothing_is_refused() {
	run(|| {
		let owner = || key_owner_proof(2);
		// Twice the same vote.
		assert_noop!(
			report_votes(votes(2, 0, 1, [1, 1]), owner()),
			GrandpaError::InvalidEquivocationProof
		);
		// In a set that there has not been.
		assert_noop!(
			report_votes(double_vote(2, 1, 1), owner()),
			GrandpaError::InvalidEquivocationProof
		);
		// With a key that nobody has.
		assert_noop!(
			report_votes(double_vote(77, 0, 1), key_owner_proof(77)),
			GrandpaError::InvalidKeyOwnershipProof
		);
		// With another validator's proof.
		assert_noop!(
			report_votes(double_vote(2, 0, 1), key_owner_proof(3)),
			GrandpaError::InvalidKeyOwnershipProof
		);
		// One bit of the proof.
		let mut damaged = owner();
		damaged.trie_nodes[0][1] ^= 1;
		assert_noop!(
			report_votes(double_vote(2, 0, 1), damaged),
			GrandpaError::InvalidKeyOwnershipProof
		);
		let mut miscounted = owner();
		miscounted.validator_count += 1;
		assert_noop!(
			report_votes(double_vote(2, 0, 1), miscounted),
			GrandpaError::InvalidKeyOwnershipProof
		);
		assert_eq!(events(), []);
	});
}

#[test]
fn the_same_report_is_taken_once() {
	run(|| {
		assert_ok!(report(2));
		assert_noop!(report(2), GrandpaError::DuplicateOffenceReport);
		// Another round of the same incident changes nothing.
		assert_ok!(report_votes(double_vote(2, 0, 2), key_owner_proof(2)));
		assert_eq!(events().len(), 1);
	});
}

#[test]
fn reports_come_from_the_node_that_makes_the_block() {
	run(|| {
		let call = pallet_grandpa::Call::report_equivocation_unsigned {
			equivocation_proof: Box::new(double_vote(2, 0, 1)),
			key_owner_proof: key_owner_proof(2),
		};
		let pool = |source| Grandpa::validate_unsigned(source, &call);
		assert!(pool(TransactionSource::Local).is_ok_and(|valid| !valid.propagate));
		assert_eq!(pool(TransactionSource::External), InvalidTransaction::Call.into());
		assert_ok!(Grandpa::pre_dispatch(&call));
		assert_ok!(report(2));
		assert_eq!(Grandpa::pre_dispatch(&call), Err(InvalidTransaction::Stale.into()));
	});
}

#[test]
fn the_jurisdiction_appeals_and_the_union_reinstates() {
	run(|| {
		assert_ok!(report(2));
		pass_sessions(3);
		assert_ok!(ValidatorSet::appeal(joint(GERMAN), 2, evidence()));
		assert_eq!(
			last_event(),
			Event::Appealed { validator: 2, authority: GERMAN, evidence: evidence() }
		);
		assert_eq!(Strikes::<Test>::get(2).unwrap().appeal, Some(evidence()));
		assert_noop!(appoint_again(22), Error::<Test>::Struck);
		assert_ok!(ValidatorSet::reinstate(RuntimeOrigin::root(), 2));
		assert_eq!(last_event(), Event::Reinstated { validator: 2, jurisdiction: DE });
		assert_ok!(appoint_again(22));
		pass_sessions(2);
		assert_eq!(active(), [1, 2, 3, 4]);
	});
}

#[test]
fn an_appeal_has_its_conditions() {
	run(|| {
		let appeal = |authority, what| ValidatorSet::appeal(joint(authority), 2, what);
		assert_noop!(appeal(GERMAN, evidence()), Error::<Test>::NotFound);
		assert_ok!(report(2));
		assert_noop!(appeal(FRENCH, evidence()), Error::<Test>::NotAuthorised);
		assert_noop!(appeal(GERMAN, Evidence::default()), Error::<Test>::MissingEvidence);
		// There is one appeal, so another authority does not use it up; unless its own is gone.
		assert_noop!(appeal(OTHER_GERMAN, evidence()), Error::<Test>::NotAuthorised);
		standing(|all| all.set_authority(GERMAN, false));
		assert_ok!(appeal(OTHER_GERMAN, evidence()));
		assert_noop!(appeal(OTHER_GERMAN, evidence()), Error::<Test>::AlreadyAppealed);
	});
}

#[test]
fn whoever_is_reinstated_leaves_the_set_before_it_returns() {
	run(|| {
		assert_noop!(ValidatorSet::reinstate(RuntimeOrigin::root(), 2), Error::<Test>::NotFound);
		assert_ok!(report(2));
		assert_ok!(ValidatorSet::reinstate(RuntimeOrigin::root(), 2));
		for session in 0..3 {
			go_to_session(session);
			assert_eq!(Validators::<Test>::get(2).unwrap().status, ValidatorStatus::Struck);
			assert_noop!(appoint_again(2), Error::<Test>::Struck);
		}
		go_to_session(3);
		assert_ok!(appoint_again(2));
		go_to_session(5);
		assert_eq!(active(), [1, 2, 3, 4]);
	});
}

#[test]
fn what_was_judged_strikes_nobody_again() {
	run(|| {
		assert_ok!(report(2));
		assert_ok!(ValidatorSet::reinstate(RuntimeOrigin::root(), 2));
		assert_eq!(Pardons::<Test>::get(2), Some(1));
		// Another offender of the same round is reported: the pallet of offences names both again.
		assert_ok!(report(3));
		assert!(Strikes::<Test>::contains_key(3));
		assert!(!Strikes::<Test>::contains_key(2));
		// Another round of the same session.
		assert_ok!(report_votes(double_vote(2, 0, 2), key_owner_proof(2)));
		assert!(!Strikes::<Test>::contains_key(2));
		// Whoever reports chooses the session within the set.
		go_to_session(1);
		let kept = key_owner_proof(2);
		assert_ok!(report_votes(double_vote(2, 0, 3), kept.clone()));
		assert!(!Strikes::<Test>::contains_key(2));
		// It has left, and returns with another set.
		go_to_session(3);
		assert_ok!(appoint_again(2));
		go_to_session(5);
		assert_eq!(active(), [1, 2, 4]);
		assert_ok!(report_votes(double_vote(2, 0, 4), kept));
		assert!(!Strikes::<Test>::contains_key(2));
		// What it does there is another matter.
		assert_ok!(report(2));
		assert!(Strikes::<Test>::contains_key(2));
	});
}

#[test]
fn whoever_stays_for_want_of_others_is_judged_until_it_has_left() {
	run(|| {
		for seed in [1, 2, 3, 4] {
			assert_ok!(report(seed));
			assert_ok!(ValidatorSet::reinstate(RuntimeOrigin::root(), u64::from(seed)));
		}
		go_to_session(4);
		assert_eq!(active(), [1, 2, 3, 4]);
		let kept = key_owner_proof(2);
		assert_ok!(report_votes(double_vote(2, 0, 2), kept.clone()));
		appoint_new();
		go_to_session(7);
		assert_eq!(active(), [NEW]);
		assert_ok!(appoint_again(2));
		assert_ok!(report_votes(double_vote(2, 0, 3), kept));
		assert!(!Strikes::<Test>::contains_key(2));
	});
}

#[test]
fn a_struck_validator_of_the_next_set_leaves_too() {
	run(|| {
		appoint_new();
		go_to_session(3);
		next_block();
		assert_ok!(report(5));
		assert_eq!(Validators::<Test>::get(NEW).unwrap().status, ValidatorStatus::Struck);
		pass_sessions(2);
		assert!(!active().contains(&NEW));
	});
}
