//! What the pallet stores.

use civitas_primitives::{
	reserve::{BarWeight, ReservePolicy, MAX_BRAND_LENGTH, MAX_SERIAL_LENGTH},
	AuthorityId, JurisdictionCode, LicenceId, MilliOunces, Moment,
};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::{traits::ConstU32, BoundedVec};
use scale_info::TypeInfo;
use sp_core::H256;

/// A reserve's name: at most 64 bytes of UTF-8.
pub type ReserveName = BoundedVec<u8, ConstU32<64>>;

/// A reserve: the bars that one custodian keeps under one set of rules.
#[derive(
	Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct Reserve {
	/// Its name.
	pub name: ReserveName,
	/// The authority that opened it.
	pub authority: AuthorityId,
	/// The jurisdiction whose law governs it.
	pub jurisdiction: JurisdictionCode,
	/// The licence of the custodian that keeps its bars.
	pub custodian: LicenceId,
	/// Its rules.
	pub policy: ReservePolicy,
	/// Bars in it.
	pub bars: u32,
	/// Their fine weight.
	pub fine_weight: MilliOunces,
	/// Bars ever registered in it: the sequence number of the next.
	pub registered: u32,
	/// The number of the latest audit; 0 before the first.
	pub audit_epoch: u32,
	/// The auditor whose dispute is open, if one is.
	pub dispute: Option<LicenceId>,
}

/// A bar, as it counts.
#[derive(
	Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct Bar {
	/// Serial number as stamped.
	pub serial: BoundedVec<u8, ConstU32<MAX_SERIAL_LENGTH>>,
	/// The refiner's brand code, upper case.
	pub brand: BoundedVec<u8, ConstU32<MAX_BRAND_LENGTH>>,
	/// Gross weight in thousandths of a troy ounce.
	pub gross_weight: BarWeight,
	/// Fineness in tenths of a part per thousand.
	pub fineness: u16,
	/// Fine weight that counts: the lesser of the declared and the computed.
	pub fine_weight: BarWeight,
	/// Year of manufacture.
	pub year: u16,
	/// Its place in the order of registration, from 0.
	pub sequence: u32,
	/// When it was registered.
	pub registered_at: Moment,
}

/// A custodian's list that waits for the auditor.
#[derive(
	Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct Attestation<AccountId> {
	/// The licence of the auditor that the custodian engaged.
	pub auditor: LicenceId,
	/// The account that attested.
	pub attested_by: AccountId,
	/// Root over the bars.
	pub root: H256,
	/// Bars on the list.
	pub bars: u32,
	/// Their fine weight.
	pub fine_weight: MilliOunces,
	/// The list holds the bars with a lower sequence number than this.
	pub listed_below: u32,
	/// When.
	pub attested_at: Moment,
}
