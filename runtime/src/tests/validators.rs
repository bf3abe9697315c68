//! Validators with every pallet in place: who may change them, and what a double vote does.

use civitas_primitives::{validators::ValidatorStatus, JurisdictionCode, Powers};
use codec::{Decode, Encode};
use frame_support::{assert_ok, traits::KeyOwnerProofSystem};
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

/// A joint act of the French government.
fn france() -> RuntimeOrigin {
	let authority = pallet_authorities::AuthoritiesOf::<Runtime>::get(FRANCE)
		.into_iter()
		.find(|id| {
			pallet_authorities::Authorities::<Runtime>::get(id)
				.is_some_and(|body| body.powers.contains(Powers::OPERATE_VALIDATORS))
		})
		.unwrap();
	let level = civitas_primitives::ActLevel::Joint;
	pallet_authorities::RawOrigin::Authority { authority, level }.into()
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
		let purge = RuntimeCall::Session(pallet_session::Call::purge_keys {});
		let batch =
			RuntimeCall::Utility(pallet_utility::Call::batch_all { calls: vec![purge.clone()] });
		for call in [purge, batch] {
			assert_eq!(
				call.dispatch(bob.clone()).unwrap_err().error,
				frame_system::Error::<Runtime>::CallFiltered.into()
			);
		}
		assert!(Session::load_keys(&account("Bob")).is_some());
	});
}

#[test]
fn a_jurisdiction_dismisses_its_validator_and_the_withdrawn_lose_their_slots() {
	state_of(LOCAL_TESTNET).execute_with(|| {
		make_block(START, vec![]);
		assert_ok!(ValidatorSet::dismiss(france(), account("Bob")));
		assert!(!ValidatorSet::api_sets().value.planned.contains(&account("Bob")));
		// The one write of a withdrawal, whoever decides it.
		pallet_authorities::StandingOfAll::<Runtime>::mutate(|all| {
			all.set_jurisdiction(FRANCE, false);
		});
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
