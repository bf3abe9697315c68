//! Whose key it is that voted twice.

use core::marker::PhantomData;

use frame_support::{
	storage::{with_transaction, TransactionOutcome},
	traits::KeyOwnerProofSystem,
};
use pallet_session::{
	historical::{IdentificationTuple, Pallet as Historical},
	NextKeys,
};
use sp_runtime::{DispatchError, KeyTypeId};
use sp_session::MembershipProof;

use crate::{ActiveKeys, Config, Session};

/// `pallet_session::historical`, asked about the keys with which the present session votes.
///
/// By itself it proves, for the present session, who owns the keys of the session *after next*: the session
/// pallet keeps no others by validator. A validator that has just replaced its keys could vote twice with
/// the old ones until they have served out, and a report made at the end of a set would not fit the root
/// that was stored for it. So the keys in force are put in place while a proof is made or checked, and
/// taken away again. For the sessions before, the stored roots hold what was in force.
pub struct KeysInForce<T>(PhantomData<T>);

impl<T: Config> KeysInForce<T> {
	/// What `read` finds while each validator of this session has the keys that it uses.
	fn with_keys<R>(read: impl FnOnce() -> Option<R>) -> Option<R> {
		with_transaction(|| {
			for (validator, keys) in ActiveKeys::<T>::get() {
				NextKeys::<T>::insert(validator, keys);
			}
			TransactionOutcome::Rollback(Ok::<_, DispatchError>(read()))
		})
		.ok()
		.flatten()
	}
}

impl<T: Config, Key: AsRef<[u8]>> KeyOwnerProofSystem<(KeyTypeId, Key)> for KeysInForce<T> {
	type IdentificationTuple = IdentificationTuple<T>;
	type Proof = MembershipProof;

	fn prove(key: (KeyTypeId, Key)) -> Option<MembershipProof> {
		Self::with_keys(|| Historical::<T>::prove(key))
	}

	fn check_proof(
		key: (KeyTypeId, Key),
		proof: MembershipProof,
	) -> Option<IdentificationTuple<T>> {
		if proof.session == Session::<T>::current_index() {
			Self::with_keys(|| Historical::<T>::check_proof(key, proof))
		} else {
			Historical::<T>::check_proof(key, proof)
		}
	}
}
