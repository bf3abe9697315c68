//! What the pallet keeps.

use civitas_primitives::{
	validators::{SessionIndex, ValidatorStatus},
	AuthorityId, Evidence, JurisdictionCode, Moment,
};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::{traits::ConstU32, BoundedVec};
use scale_info::TypeInfo;

/// The keys with which a validator makes and finalises blocks.
pub type KeysOf<T> = <T as pallet_session::Config>::Keys;

/// The session pallet.
pub(crate) type Session<T> = pallet_session::Pallet<T>;

/// The signatures of all keys over the account that is to own them, as the node makes them: 64 bytes each
/// for Sr25519 and Ed25519. There is room for eight keys.
pub type OwnershipProof = BoundedVec<u8, ConstU32<512>>;

/// An account that holds a seat, or has lost it and not yet left the set.
#[derive(
	Clone,
	Copy,
	Debug,
	PartialEq,
	Eq,
	Encode,
	Decode,
	DecodeWithMemTracking,
	MaxEncodedLen,
	TypeInfo,
)]
pub struct Validator {
	/// The jurisdiction whose seat it holds or held.
	pub jurisdiction: JurisdictionCode,
	/// The authority that appointed it and on whose right it depends.
	pub authority: AuthorityId,
	/// When it was appointed; 0 for genesis.
	pub appointed_at: Moment,
	/// Whether it holds its seat, or how it lost it.
	pub status: ValidatorStatus,
}

/// On whose behalf a validator makes blocks.
#[derive(
	Clone,
	Copy,
	Debug,
	PartialEq,
	Eq,
	Encode,
	Decode,
	DecodeWithMemTracking,
	MaxEncodedLen,
	TypeInfo,
)]
pub struct Operator {
	/// The authority that appointed it.
	pub authority: AuthorityId,
	/// The authority's jurisdiction.
	pub jurisdiction: JurisdictionCode,
}

/// A seat that was vacated because its holder voted twice.
#[derive(
	Clone,
	Copy,
	Debug,
	PartialEq,
	Eq,
	Encode,
	Decode,
	DecodeWithMemTracking,
	MaxEncodedLen,
	TypeInfo,
)]
pub struct Strike {
	/// The jurisdiction that lost its validator.
	pub jurisdiction: JurisdictionCode,
	/// The authority that had appointed it.
	pub authority: AuthorityId,
	/// The session in which it voted twice.
	pub session: SessionIndex,
	/// The moment of the block that took the report.
	pub at: Moment,
	/// What the appeal rests on, if the jurisdiction has appealed.
	pub appeal: Option<Evidence>,
}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn stored_values_take_what_one_expects() {
		assert_eq!(Validator::max_encoded_len(), 2 + 4 + 8 + 9);
		assert_eq!(Operator::max_encoded_len(), 6);
		assert_eq!(Strike::max_encoded_len(), 2 + 4 + 4 + 8 + 33);
	}
}
