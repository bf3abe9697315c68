//! What the register keeps.

use civitas_primitives::{
	authority::{AuthorityStanding, JurisdictionStanding, UnitId},
	AuthorityId, Evidence, JurisdictionCode, Lei, Moment, Powers,
};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::{
	traits::{Bounded, ConstU32, QueryPreimage},
	BoundedVec,
};
use scale_info::TypeInfo;

/// The overarching call type.
pub type CallOf<T> = <T as frame_system::Config>::RuntimeCall;

/// A jurisdiction's name, UTF-8, at most 64 bytes.
pub type JurisdictionName = BoundedVec<u8, ConstU32<64>>;

/// An authority's name, UTF-8, at most 160 bytes.
pub type AuthorityName = BoundedVec<u8, ConstU32<160>>;

/// The call of an act: itself up to 128 bytes, above that the hash and length of a preimage.
pub type BoundedCallOf<T> =
	Bounded<CallOf<T>, <<T as crate::Config>::Preimages as QueryPreimage>::H>;

/// An act as this runtime stores it.
pub type ActOf<T> = Act<<T as frame_system::Config>::AccountId, BoundedCallOf<T>>;

/// How long an officer stays suspended at most: 72 hours, in milliseconds.
pub const MAX_SUSPENSION: Moment = 72 * civitas_primitives::moment::HOUR;

/// For how long after an urgent measure a second one on the same subject takes two officers: 30 days,
/// in milliseconds.
pub const MEASURE_PERIOD: Moment = 30 * civitas_primitives::moment::DAY;

/// A state or territory with authorities on this chain.
#[derive(
	Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct Jurisdiction {
	/// Its name, UTF-8.
	pub name: JurisdictionName,
	/// Inhabitants, as last told to the chain.
	pub population: u64,
	/// Member, associated or withdrawn.
	pub standing: JurisdictionStanding,
	/// How many of its authorities are active and Constitutional: never brought to zero by their own
	/// act.
	pub constitutional: u32,
}

/// A public body with powers on this chain.
#[derive(
	Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct Authority {
	/// The jurisdiction that it acts for; never changes.
	pub jurisdiction: JurisdictionCode,
	/// Its name, UTF-8.
	pub name: AuthorityName,
	/// Its legal entity identifier (ISO 17442), where it has one.
	pub lei: Option<Lei>,
	/// What it may do.
	pub powers: Powers,
	/// Its own standing, whatever its jurisdiction's.
	pub standing: AuthorityStanding,
}

/// A role key of an office, never a natural person's name. It signs from `from` until before `until`.
#[derive(
	Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct Officer {
	/// The authority that it signs for; never changes.
	pub authority: AuthorityId,
	/// The unit that it belongs to; never changes.
	pub unit: UnitId,
	/// The term's first moment.
	pub from: Moment,
	/// The first moment after the term.
	pub until: Moment,
	/// Suspended until before this moment, if ever suspended.
	pub suspended_until: Option<Moment>,
	/// When it was removed. The record stays, so that the key is nobody's officer ever again.
	pub removed_at: Option<Moment>,
}

impl Officer {
	/// May the officer sign at this moment, as far as its own record goes?
	pub fn in_office(&self, now: Moment) -> bool {
		self.removed_at.is_none()
			&& self.from <= now
			&& now < self.until
			&& self.suspended_until.is_none_or(|until| until <= now)
	}
}

/// An act that one officer proposed and another has to approve.
#[derive(
	Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct Act<AccountId, BoundedCall> {
	/// The authority whose act it is.
	pub authority: AuthorityId,
	/// The officer who proposed it.
	pub proposer: AccountId,
	/// The proposer's unit.
	pub unit: UnitId,
	/// What is to be done.
	pub call: BoundedCall,
	/// What it rests on.
	pub evidence: Evidence,
	/// When it was proposed.
	pub proposed_at: Moment,
	/// The earliest moment at which it may run.
	pub not_before: Option<Moment>,
	/// The first moment at which it is dead.
	pub expires_at: Moment,
	/// The version of transactions under which the call was encoded; it dies with that version.
	pub transaction_version: u32,
	/// Who approved it, while it waits for `not_before`.
	pub approved_by: Option<AccountId>,
}

/// What has been spent without a fee in one window of time.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Encode, Decode, MaxEncodedLen, TypeInfo)]
pub struct Spending {
	/// The window: the moment divided by the window's length.
	pub window: u64,
	/// Picoseconds of block time spent in it.
	pub spent: u64,
}

/// How many rows of a history share a storage value.
pub type RowsPerPage = ConstU32<16>;
