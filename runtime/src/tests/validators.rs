//! Validators with every pallet in place: who may change them, and what a double vote does.

use civitas_primitives::{
	consortium::Track,
	validators::{OperateRefusal, ValidatorStatus},
	AuthorityId, JurisdictionCode, Powers,
};
use codec::{Decode, Encode};
use frame_support::{assert_noop, assert_ok, storage::unhashed, traits::KeyOwnerProofSystem};
use pallet_consortium::Origin;
use pallet_validator_set::KeysInForce;
use sp_consensus_grandpa::{EquivocationProof, KEY_TYPE};
use sp_core::{ed25519, Pair};
use sp_runtime::traits::Dispatchable;

use super::{account, make_block, state_of, START};
use crate::{
	presets::{preset_names, DEVELOPMENT, LOCAL_TESTNET, NATIONAL_CHAIN, PAN_EU_CHAIN},
	*,
};

const FRANCE: JurisdictionCode = JurisdictionCode::literal(b"FR");

fn joint(authority: AuthorityId) -> RuntimeOrigin {
	let level = civitas_primitives::ActLevel::Joint;
	pallet_authorities::RawOrigin::Authority { authority, level }.into()
}

/// A joint act of the French government.
fn france() -> RuntimeOrigin {
	let authority = pallet_authorities::AuthoritiesOf::<Runtime>::get(FRANCE)
		.into_iter()
		.find(|id| {
			pallet_authorities::Authorities::<Runtime>::get(id)
				.is_some_and(|body| body.powers.contains(Powers::OPERATE_VALIDATORS))
		})
		.unwrap();
	joint(authority)
}

/// Sessions of ten blocks from now on.
fn shorten_sessions() {
	unhashed::put(&sp_io::hashing::twox_128(b":SessionPeriod:"), &10u32);
}

/// Makes a block in every slot until this session has begun.
fn go_to_session(session: u32) {
	while Session::current_index() < session {
		make_block(Timestamp::get() + SLOT_DURATION, vec![]);
	}
}

#[test]
fn every_validator_of_a_preset_is_there_by_right() {
	for preset in preset_names() {
		state_of(&preset).execute_with(|| {
			make_block(START, vec![]);
			for one in ValidatorSet::api_validators().value {
				let body = pallet_authorities::Authorities::<Runtime>::get(one.authority).unwrap();
				assert_eq!(body.jurisdiction, one.jurisdiction, "{preset}");
				assert!(body.powers.contains(Powers::OPERATE_VALIDATORS), "{preset}");
				assert_eq!(ValidatorSet::api_why_not_in_set(one.validator).value, [], "{preset}");
			}
			let sets = ValidatorSet::api_sets().value;
			assert_eq!(sets.active, sets.planned, "{preset}");
		});
	}
}

#[test]
fn a_validator_takes_no_reference_on_its_account() {
	for preset in [NATIONAL_CHAIN, PAN_EU_CHAIN] {
		state_of(preset).execute_with(|| {
			for validator in Session::validators() {
				let account = frame_system::Account::<Runtime>::get(&validator);
				assert_eq!(account, Default::default(), "{preset}");
			}
		});
	}
}

#[test]
fn seats_and_votes_are_those_of_the_states() {
	let seats = |preset| state_of(preset).execute_with(|| ValidatorSet::api_seats().value);
	let union = seats(PAN_EU_CHAIN);
	assert_eq!((union.total, union.jurisdictions.len()), (30, 30));
	assert_eq!(union.limits.minimum, 18);
	let nation = seats(NATIONAL_CHAIN);
	assert_eq!((nation.total, nation.jurisdictions.len()), (5, 1));
	assert_eq!(nation.jurisdictions[0].holders.len(), 4);
}

/// Two votes in one round, signed with the GRANDPA key of a development name.
fn double_vote(name: &str) -> EquivocationProof<Hash, BlockNumber> {
	let pair = ed25519::Pair::from_string(&format!("//{name}"), None).unwrap();
	let set = Grandpa::current_set_id();
	let signed = [1, 2].map(|hash| {
		let target = (Hash::repeat_byte(hash), 1u32);
		let message = sp_consensus_grandpa::localized_payload(1, set, &(0u8, target));
		(target, pair.sign(&message))
	});
	let [first, second] = signed;
	let encoded = (set, 0u8, 1u64, pair.public(), first, second).encode();
	EquivocationProof::decode(&mut &encoded[..]).unwrap()
}

fn report(name: &str) -> UncheckedExtrinsic {
	let pair = ed25519::Pair::from_string(&format!("//{name}"), None).unwrap();
	let key = sp_consensus_grandpa::AuthorityId::from(pair.public());
	let call = pallet_grandpa::Call::<Runtime>::report_equivocation_unsigned {
		equivocation_proof: Box::new(double_vote(name)),
		key_owner_proof: KeysInForce::<Runtime>::prove((KEY_TYPE, key)).unwrap(),
	};
	UncheckedExtrinsic::new_bare(call.into())
}

#[test]
fn a_double_vote_in_a_block_strikes_the_validator() {
	state_of(LOCAL_TESTNET).execute_with(|| {
		make_block(START, vec![]);
		let report = report("Bob");
		assert_eq!(make_block(START + SLOT_DURATION, vec![report.clone()]), [Ok(Ok(()))]);
		let bob = ValidatorSet::api_validator(account("Bob")).value.unwrap();
		assert_eq!(bob.status, ValidatorStatus::Struck);
		assert!(bob.disabled);
		assert!(ValidatorSet::api_strike(account("Bob")).value.is_some());
		// The same report again is no transaction any more.
		let mut again = START + 2 * SLOT_DURATION;
		while (again / SLOT_DURATION) % 4 == place_of("Bob") {
			again += SLOT_DURATION;
		}
		assert!(make_block(again, vec![report])[0].is_err());
	});
}

#[test]
#[should_panic = "is disabled"]
fn a_block_of_a_struck_validator_is_refused() {
	state_of(LOCAL_TESTNET).execute_with(|| {
		make_block(START, vec![]);
		make_block(START + SLOT_DURATION, vec![report("Bob")]);
		let mut own = START + 2 * SLOT_DURATION;
		while (own / SLOT_DURATION) % 4 != place_of("Bob") {
			own += SLOT_DURATION;
		}
		make_block(own, vec![]);
	});
}

#[test]
fn a_validator_leaves_with_a_session_and_answers_for_its_last_votes() {
	state_of(LOCAL_TESTNET).execute_with(|| {
		shorten_sessions();
		make_block(START, vec![]);
		assert_ok!(ValidatorSet::dismiss(france(), account("Bob")));
		go_to_session(1);
		assert_eq!(Session::validators().len(), 4);
		assert_eq!(Grandpa::current_set_id(), 0);
		let report = report("Bob");
		go_to_session(2);
		// Everything that follows the sets has followed.
		assert!(!Session::validators().contains(&account("Bob")));
		assert_eq!(pallet_aura::Authorities::<Runtime>::get().len(), 3);
		assert_eq!(Grandpa::grandpa_authorities().len(), 3);
		assert_eq!(Grandpa::current_set_id(), 1);
		assert_eq!(pallet_validator_set::Operators::<Runtime>::get().len(), 3);
		assert!(Historical::historical_root(2).is_some());
		assert_ne!(Historical::historical_root(1), Historical::historical_root(2));
		for session in 0..2 {
			let made = ValidatorSet::api_performance(session).value.unwrap().validators;
			assert_eq!(made.len(), 4);
			assert_eq!(made.iter().map(|one| one.authored).sum::<u32>(), 10);
			assert!(made.iter().all(|one| one.authored == one.expected), "{made:?}");
		}
		// The set before votes on the block of the change, and for the last time.
		let next = Timestamp::get() + SLOT_DURATION;
		assert_eq!(make_block(next, vec![report]), [Ok(Ok(()))]);
		assert!(ValidatorSet::api_strike(account("Bob")).value.is_some());
		go_to_session(3);
		assert_eq!(ValidatorSet::api_validator(account("Bob")).value, None);
	});
}

#[test]
fn the_members_restart_finality_that_is_lost() {
	state_of(LOCAL_TESTNET).execute_with(|| {
		shorten_sessions();
		make_block(START, vec![]);
		let stalled = RuntimeCall::Grandpa(pallet_grandpa::Call::note_stalled {
			delay: 3,
			best_finalized_block_number: 1,
		});
		let call = RuntimeCall::Consortium(pallet_consortium::Call::enact_as_root {
			call: Box::new(stalled),
		});
		let enact = |track| call.clone().dispatch(Origin::Decision(track).into());
		assert!(enact(Track::Constitution).is_err());
		assert!(enact(Track::Parameters).is_err());
		assert_eq!(Grandpa::stalled(), None);
		assert_ok!(enact(Track::Emergency));
		assert_eq!(Grandpa::stalled(), Some((3, 1)));
		// With the next session the same validators begin anew, without a vote of the set that is stuck.
		go_to_session(1);
		assert_eq!(Grandpa::stalled(), None);
		assert_eq!(Grandpa::current_set_id(), 1);
		assert_eq!(Grandpa::pending_change().unwrap().forced, Some(1));
		go_to_session(2);
		assert!(Grandpa::pending_change().is_none());
		assert_eq!(Grandpa::grandpa_authorities().len(), 4);
	});
}

#[test]
fn no_body_of_a_national_chain_takes_over_anothers_validator() {
	use OperateRefusal::{HeldByAnother, NotAuthorised};
	state_of(NATIONAL_CHAIN).execute_with(|| {
		make_block(START, vec![]);
		let validators = ValidatorSet::api_validators().value;
		assert_eq!(validators.len(), 4);
		for one in validators {
			for body in 0..5 {
				let expected = match body {
					own if own == one.authority => vec![],
					// The court of appeal runs none, and may not.
					4 => vec![NotAuthorised, HeldByAnother],
					_ => vec![HeldByAnother],
				};
				let why_not = ValidatorSet::api_why_not_operate(body, one.validator.clone());
				assert_eq!(why_not.value, expected);
				if body != one.authority {
					assert!(ValidatorSet::dismiss(joint(body), one.validator.clone()).is_err());
				}
			}
		}
		let theirs = ValidatorSet::api_validators().value;
		assert!(theirs.iter().all(|one| one.status == ValidatorStatus::Seated));
		let first = theirs.iter().find(|one| one.authority == 0).unwrap().validator.clone();
		assert_noop!(
			ValidatorSet::dismiss(joint(1), first),
			pallet_validator_set::Error::<Runtime>::NotAuthorised
		);
	});
}

#[test]
fn one_body_does_not_leave_a_national_chain_to_its_own_validator() {
	state_of(NATIONAL_CHAIN).execute_with(|| {
		make_block(START, vec![]);
		for other in 1..4 {
			assert_ok!(Authorities::suspend_authority(joint(0), other));
		}
		let sets = ValidatorSet::api_sets().value;
		assert_eq!((sets.planned.len(), sets.waiting.len()), (3, 2));
		let validators = ValidatorSet::api_validators().value;
		assert_eq!(validators.iter().filter(|one| one.disabled).count(), 1);
		assert!(validators.iter().all(|one| one.authority != 0 || !one.disabled));
	});
}

/// The place of a validator in the set.
fn place_of(name: &str) -> u64 {
	let who = account(name);
	Session::validators().iter().position(|one| *one == who).unwrap() as u64
}

#[test]
fn reports_with_a_signature_and_notes_of_stalls_are_shut() {
	state_of(LOCAL_TESTNET).execute_with(|| {
		make_block(START, vec![]);
		let RuntimeCall::Grandpa(pallet_grandpa::Call::report_equivocation_unsigned {
			equivocation_proof,
			key_owner_proof,
		}) = report("Bob").function
		else {
			unreachable!()
		};
		for call in [
			pallet_grandpa::Call::<Runtime>::report_equivocation {
				equivocation_proof,
				key_owner_proof,
			},
			pallet_grandpa::Call::note_stalled { delay: 1, best_finalized_block_number: 1 },
		] {
			let result = RuntimeCall::from(call).dispatch(RuntimeOrigin::signed(account("Alice")));
			assert_eq!(
				result.unwrap_err().error,
				frame_system::Error::<Runtime>::CallFiltered.into()
			);
		}
	});
}

#[test]
fn nobody_sets_or_purges_keys_through_the_session_pallet() {
	state_of(LOCAL_TESTNET).execute_with(|| {
		let bob = RuntimeOrigin::signed(account("Bob"));
		let before = Session::load_keys(&account("Bob"));
		let keys = before.clone().unwrap();
		let set = RuntimeCall::Session(pallet_session::Call::set_keys { keys, proof: vec![] });
		let purge = RuntimeCall::Session(pallet_session::Call::purge_keys {});
		let batch =
			RuntimeCall::Utility(pallet_utility::Call::batch_all { calls: vec![purge.clone()] });
		for call in [set, purge, batch] {
			assert_eq!(
				call.dispatch(bob.clone()).unwrap_err().error,
				frame_system::Error::<Runtime>::CallFiltered.into()
			);
		}
		assert_eq!(Session::load_keys(&account("Bob")), before);
	});
}

#[test]
fn a_jurisdiction_dismisses_its_validator_and_the_withdrawn_lose_their_slots() {
	state_of(LOCAL_TESTNET).execute_with(|| {
		make_block(START, vec![]);
		assert_ok!(ValidatorSet::dismiss(france(), account("Bob")));
		assert!(!ValidatorSet::api_sets().value.planned.contains(&account("Bob")));
		let decision = Origin::Decision(Track::Constitution);
		assert_ok!(Authorities::withdraw_jurisdiction(decision.into(), FRANCE));
		assert!(ValidatorSet::api_validator(account("Bob")).value.unwrap().disabled);
	});
}

#[test]
fn the_node_is_given_keys_and_a_proof_that_the_chain_accepts() {
	// What `author_rotateKeysWithOwner` does, without a keystore: the same statement signed.
	state_of(DEVELOPMENT).execute_with(|| {
		let alice = account("Alice");
		let statement = sp_core::proof_of_possession::statement_of_ownership(&alice.encode());
		let sr = sp_core::sr25519::Pair::from_string("//New", None).unwrap();
		let ed = ed25519::Pair::from_string("//New", None).unwrap();
		let keys = SessionKeys { aura: sr.public().into(), grandpa: ed.public().into() };
		let proof = (sr.sign(&statement), ed.sign(&statement)).encode();
		let why_not = ValidatorSet::api_why_not_set_keys(alice, keys.encode(), proof).value;
		assert_eq!(why_not, []);
	});
}
