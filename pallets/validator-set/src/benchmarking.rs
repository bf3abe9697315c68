//! Every call at its worst case, and what other pallets ask in their hooks.

use alloc::vec::Vec;

use civitas_primitives::{
	validators::{SetLimits, ValidatorPerformance, ValidatorStatus},
	AuthorityId, Evidence, JurisdictionCode, Moment,
};
use codec::Decode;
use frame_benchmarking::v2::*;
use frame_support::{
	traits::{DisabledValidators, EnsureOrigin, Get, KeyOwnerProofSystem},
	BoundedVec,
};
use frame_system::pallet_prelude::BlockNumberFor;
use pallet_authorship::EventHandler;
use pallet_session::SessionInterface;
use sp_runtime::{
	traits::{BlakeTwo256, Hash, OpaqueKeys},
	KeyTypeId, Perbill,
};
use sp_staking::offence::{OffenceDetails, OnOffenceHandler};

use crate::{BenchmarkHelper as _, *};

const NOW: Moment = 1_767_225_600_000;

/// The session of the benchmarks.
const SESSION: u32 = 7;

/// The one before.
const LAST_SESSION: u32 = 6;

/// The authority that has appointed all validators. It is not in force, so that whether another one may act in
/// its place must be looked up, and its slots are refused as far as the minimum is left.
const GONE: AuthorityId = AuthorityId::MAX;

fn union<T: Config>() -> T::RuntimeOrigin {
	T::UnionOrigin::try_successful_origin().expect("the union has an origin")
}

fn operator<T: Config>() -> T::RuntimeOrigin {
	T::OperatorOrigin::try_successful_origin().expect("an operator has an origin")
}

/// A chain as large as it can be, whose seats the benchmark can give and take: it has a clock, the widest
/// limits and no seats.
fn prepare<T: Config>() -> JurisdictionCode {
	T::BenchmarkHelper::set_moment(NOW);
	for code in HoldersOf::<T>::iter_keys().collect::<Vec<_>>() {
		HoldersOf::<T>::remove(code);
		SeatsOf::<T>::remove(code);
	}
	TotalSeats::<T>::put(0);
	Limits::<T>::put(SetLimits { minimum: 1, maximum: T::MaxValidators::get() });
	T::BenchmarkHelper::operator().0
}

fn proof_of(bytes: Vec<u8>) -> OwnershipProof {
	BoundedVec::truncate_from(bytes)
}

/// Accounts of this name with session keys that nobody has the secrets of: each secret is made and used by
/// reading a phrase, which takes milliseconds.
fn accounts<T: Config>(name: &'static str, count: u32) -> Vec<(T::AccountId, KeysOf<T>)> {
	(0..count)
		.map(|number| {
			let hash: [u8; 32] = BlakeTwo256::hash_of(&(name, number)).into();
			let bytes = hash.repeat(16);
			let keys = KeysOf::<T>::decode(&mut bytes.as_slice()).expect("keys are shorter");
			(account(name, number, 0), keys)
		})
		.collect()
}

/// So many validators of a jurisdiction, with their seats and keys.
fn seated<T: Config>(count: u32) -> (JurisdictionCode, Vec<(T::AccountId, KeysOf<T>)>) {
	let jurisdiction = prepare::<T>();
	SeatsOf::<T>::insert(jurisdiction, T::MaxValidators::get());
	TotalSeats::<T>::put(T::MaxValidators::get());
	let all = accounts::<T>("validator", count);
	for (validator, keys) in &all {
		<pallet_session::Pallet<T> as SessionInterface>::set_keys(validator, keys.clone())
			.expect("the keys are new");
		let record = Validator {
			jurisdiction,
			authority: GONE,
			appointed_at: NOW,
			status: ValidatorStatus::Seated,
		};
		Validators::<T>::insert(validator, record);
	}
	let holders = all.iter().map(|(validator, _)| validator.clone()).collect();
	HoldersOf::<T>::insert(jurisdiction, BoundedVec::<_, T::MaxValidators>::truncate_from(holders));
	(jurisdiction, all)
}

/// Make these the sets of this session, of the next one and of the one before.
fn put_in_sets<T: Config>(jurisdiction: JurisdictionCode, all: &[(T::AccountId, KeysOf<T>)]) {
	let accounts = all.iter().map(|(validator, _)| validator.clone()).collect::<Vec<_>>();
	pallet_session::CurrentIndex::<T>::put(SESSION);
	pallet_session::Validators::<T>::put(accounts);
	pallet_session::QueuedKeys::<T>::put(all.to_vec());
	ActiveKeys::<T>::put(BoundedVec::<_, T::MaxValidators>::truncate_from(all.to_vec()));
	let by = Some(Operator { authority: GONE, jurisdiction });
	let operators = all.iter().map(|_| by).collect();
	Operators::<T>::put(BoundedVec::<_, T::MaxValidators>::truncate_from(operators));
	let made = all.iter().map(|(validator, _)| ValidatorPerformance {
		validator: validator.clone(),
		authored: 1,
		expected: 1,
	});
	let made = BoundedVec::<_, T::MaxValidators>::truncate_from(made.collect());
	Performance::<T>::insert(LAST_SESSION, made);
}

/// So many validators, and all of them in the sets.
fn active<T: Config>(count: u32) -> (JurisdictionCode, Vec<(T::AccountId, KeysOf<T>)>) {
	let (jurisdiction, all) = seated::<T>(count);
	put_in_sets::<T>(jurisdiction, &all);
	(jurisdiction, all)
}

/// So many validators, and none of them in the sets, in which are as many others as there can be.
fn never_active<T: Config>(count: u32) -> (JurisdictionCode, Vec<(T::AccountId, KeysOf<T>)>) {
	let (jurisdiction, all) = seated::<T>(count);
	put_in_sets::<T>(jurisdiction, &accounts::<T>("other", T::MaxValidators::get()));
	(jurisdiction, all)
}

#[benchmarks]
mod benchmarks {
	use super::*;

	/// The union takes all of `n` seats away. Their holders never were in the sets, whose members are all looked
	/// through, and leave at once.
	#[benchmark]
	fn set_seats(n: Linear<0, 256>) {
		let (jurisdiction, all) = never_active::<T>(n.min(T::MaxValidators::get()));
		let origin = union::<T>();

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, jurisdiction, 0);

		assert!(HoldersOf::<T>::get(jurisdiction).is_empty());
		assert!(!all.iter().any(|(validator, _)| Validators::<T>::contains_key(validator)));
	}

	#[benchmark]
	fn set_limits() {
		prepare::<T>();
		let origin = union::<T>();
		let limits = SetLimits { minimum: 1, maximum: T::MaxValidators::get() };

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, limits);

		assert_eq!(Limits::<T>::get(), limits);
	}

	/// All other seats of the jurisdiction are taken, and the account is one that was dismissed, has not yet
	/// left, and once was struck for another jurisdiction.
	#[benchmark]
	fn appoint() {
		let (jurisdiction, all) = active::<T>(T::MaxValidators::get());
		let (validator, _) = all.last().cloned().expect("there is one");
		Pallet::<T>::dismiss(operator::<T>(), validator.clone()).expect("it holds a seat");
		let elsewhere = Strike {
			jurisdiction: JurisdictionCode::literal(b"FR"),
			authority: GONE,
			session: 0,
			at: NOW,
			appeal: None,
		};
		Strikes::<T>::insert(&validator, elsewhere);
		let (keys, proof) = T::BenchmarkHelper::keys(T::MaxValidators::get(), &validator);
		let origin = operator::<T>();

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, validator.clone(), keys, proof_of(proof));

		assert!(HoldersOf::<T>::get(jurisdiction).contains(&validator));
		assert!(Pardons::<T>::contains_key(&validator));
	}

	/// It never was in the sets, whose members are all looked through, and leaves at once.
	#[benchmark]
	fn dismiss() {
		let (_, all) = never_active::<T>(T::MaxValidators::get());
		let (validator, _) = all.last().cloned().expect("there is one");
		let origin = operator::<T>();

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, validator.clone());

		assert!(!Validators::<T>::contains_key(validator));
	}

	#[benchmark]
	fn set_keys() {
		let (_, all) = seated::<T>(1);
		let (validator, before) = all.last().cloned().expect("there is one");
		let (keys, proof) = T::BenchmarkHelper::keys(1, &validator);
		let origin = operator::<T>();

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, validator.clone(), keys, proof_of(proof));

		assert!(pallet_session::Pallet::<T>::load_keys(&validator) != Some(before));
	}

	#[benchmark]
	fn appeal() {
		let (_, all) = active::<T>(1);
		let (validator, _) = all.last().cloned().expect("there is one");
		strike::<T>(&validator);
		let origin = operator::<T>();

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, validator.clone(), Evidence([7; 32]));

		assert!(Strikes::<T>::get(validator).expect("struck").appeal.is_some());
	}

	#[benchmark]
	fn reinstate() {
		let (_, all) = active::<T>(1);
		let (validator, _) = all.last().cloned().expect("there is one");
		strike::<T>(&validator);
		let origin = union::<T>();

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, validator.clone());

		assert!(!Strikes::<T>::contains_key(validator));
	}

	/// The first block of the chain.
	#[benchmark]
	fn note_author() {
		let validator: T::AccountId = account("validator", 0, 0);
		SessionFrom::<T>::kill();

		#[block]
		{
			<Pallet<T> as EventHandler<T::AccountId, BlockNumberFor<T>>>::note_author(
				validator.clone(),
			);
		}

		assert_eq!(Authored::<T>::get(validator), 1);
	}

	/// The largest set, all of whose authorities are not in force.
	#[benchmark]
	fn is_disabled() {
		active::<T>(T::MaxValidators::get());
		frame_system::Pallet::<T>::set_block_number(7u32.into());
		SetChangedAt::<T>::kill();
		let refused;

		#[block]
		{
			refused = <Pallet<T> as DisabledValidators>::is_disabled(u32::MAX);
		}

		assert!(!refused);
	}

	/// A key's owner among `n` validators of this session, proved and checked.
	#[benchmark]
	fn key_owner(n: Linear<1, 256>) {
		let (_, all) = active::<T>(n.min(T::MaxValidators::get()));
		let (validator, keys) = all.last().cloned().expect("there is one");
		let id: KeyTypeId = *KeysOf::<T>::key_ids().last().expect("there is a kind of key");
		let key = keys.get_raw(id).to_vec();
		let proof = KeysInForce::<T>::prove((id, key.clone())).expect("the set is not empty");
		let owner;

		#[block]
		{
			owner = KeysInForce::<T>::check_proof((id, key), proof);
		}

		assert_eq!(owner.map(|owner| owner.0), Some(validator));
	}

	/// In the largest set.
	#[benchmark]
	fn on_offence() {
		let (_, all) = active::<T>(T::MaxValidators::get());
		let (validator, _) = all.last().cloned().expect("there is one");

		#[block]
		{
			strike::<T>(&validator);
		}

		assert!(Strikes::<T>::contains_key(validator));
	}

	impl_benchmark_test_suite!(Pallet, crate::mock::new_test_ext(), crate::mock::Test);
}

/// Strike a validator, as a report does.
fn strike<T: Config>(validator: &T::AccountId) {
	let details = OffenceDetails { offender: (validator.clone(), ()), reporters: Vec::new() };
	let _ = <Pallet<T> as OnOffenceHandler<_, _, _>>::on_offence(
		&[details],
		&[Perbill::one()],
		pallet_session::Pallet::<T>::current_index(),
	);
}
