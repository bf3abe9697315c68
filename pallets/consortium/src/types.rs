//! What the consortium keeps, with its sizes.

use civitas_primitives::{
	consortium::{ByDate, ProposalId, ReferendumId, SeatId, Stage, Track, MAX_SEATS},
	AuthorityId, JurisdictionCode, Moment, Standing,
};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::{traits::ConstU32, BoundedVec};
use scale_info::TypeInfo;

/// A chain's call.
pub type CallOf<T> = <T as frame_system::Config>::RuntimeCall;

/// All origins of a chain, without their filters.
pub type PalletsOriginOf<T> =
	<<T as frame_system::Config>::RuntimeOrigin as frame_support::traits::OriginTrait>::PalletsOrigin;

/// A vote that a jurisdiction has. At most 32 bytes.
#[derive(
	Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct Seat {
	/// Whose it is.
	pub jurisdiction: JurisdictionCode,
	/// The one authority that casts it.
	pub caster: AuthorityId,
	/// What it weighs: inhabitants, or one.
	pub weight: ByDate<u64>,
	/// Has the union ended it, for ever?
	pub ended: bool,
}

impl Seat {
	/// Does the seat count, given who is in force?
	pub fn in_force(&self, standing: &Standing) -> bool {
		!self.ended && standing.jurisdiction(self.jurisdiction)
	}
}

/// Every seat ever created; a seat's place is its number. At most 8,194 bytes.
pub type Seats = BoundedVec<Seat, ConstU32<MAX_SEATS>>;

/// Weights to come, by seat.
pub type NewWeights = BoundedVec<(SeatId, u64), ConstU32<MAX_SEATS>>;

/// A proposal, and once adopted a decision. At most 35 bytes; its call stands beside it.
#[derive(
	Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct Proposal {
	/// Its track.
	pub track: Track,
	/// The seat that proposed it.
	pub seat: SeatId,
	/// The referendum on it.
	pub referendum: ReferendumId,
	/// When it was proposed.
	pub proposed_at: Moment,
	/// The version of transactions under which its call was encoded.
	pub transaction_version: u32,
	/// How far it has come.
	pub stage: Stage,
}

/// A proposal that takes up room.
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
pub struct OpenProposal {
	/// Its number.
	pub proposal: ProposalId,
	/// The seat that proposed it.
	pub seat: SeatId,
}
