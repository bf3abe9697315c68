//! Validators: who makes blocks for which jurisdiction, and why somebody does not.

use alloc::vec::Vec;

use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use scale_info::TypeInfo;
use serde::{Deserialize, Serialize};

use crate::{AuthorityId, Evidence, JurisdictionCode, Moment};

/// The number of a session, counted from 0 at genesis, as `pallet-session` counts them.
pub type SessionIndex = u32;

/// The number of an Aura slot: the moment divided by the slot's length.
pub type SlotNumber = u64;

/// How many validators the set should have.
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
	Serialize,
	Deserialize,
)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct SetLimits {
	/// A dismissal waits for its replacement rather than leave fewer than these. At least one.
	pub minimum: u32,
	/// There are never more seats than these in all jurisdictions together.
	pub maximum: u32,
}

impl Default for SetLimits {
	/// The least there can be: one validator.
	fn default() -> Self {
		Self { minimum: 1, maximum: 1 }
	}
}

/// What a validator's account is to the set.
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
	Serialize,
	Deserialize,
)]
pub enum ValidatorStatus {
	/// Holds a seat of its jurisdiction.
	Seated,
	/// Dismissed by an authority of its jurisdiction. Makes blocks until it has left the set, and while the
	/// set would have less than its minimum without it.
	Dismissed {
		/// When it was dismissed.
		since: Moment,
	},
	/// The union took the seat away from its jurisdiction. As after a dismissal otherwise.
	SeatWithdrawn {
		/// When the seat was taken away.
		since: Moment,
	},
	/// Voted twice: its seat is vacant, and it makes no more blocks. It stays so until it has left the set,
	/// reinstated or not.
	Struck,
}

/// How many blocks a validator made in a session, and how many it should have made.
#[derive(
	Clone,
	Debug,
	PartialEq,
	Eq,
	Encode,
	Decode,
	DecodeWithMemTracking,
	MaxEncodedLen,
	TypeInfo,
	Serialize,
	Deserialize,
)]
pub struct ValidatorPerformance<AccountId> {
	/// The validator.
	pub validator: AccountId,
	/// Blocks that it made.
	pub authored: u32,
	/// Slots that were its own, whoever could see them: what it did not make of them, it missed.
	pub expected: u32,
}

/// Which slots a session had.
#[derive(
	Clone,
	Copy,
	Debug,
	Default,
	PartialEq,
	Eq,
	Encode,
	Decode,
	DecodeWithMemTracking,
	MaxEncodedLen,
	TypeInfo,
	Serialize,
	Deserialize,
)]
pub struct SessionSpan {
	/// The last slot before the session: that of the block with which the session began.
	pub after_slot: SlotNumber,
	/// The last slot of the session: that of the block with which the next one began.
	pub last_slot: SlotNumber,
	/// The moment of the last block before that one, in milliseconds since 1970-01-01.
	pub closed_at: Moment,
}

// answers

/// A validator, as told to a client.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, TypeInfo)]
pub struct ValidatorAnswer<AccountId> {
	/// Its account. It needs no tokens.
	pub validator: AccountId,
	/// The jurisdiction whose seat it holds or held.
	pub jurisdiction: JurisdictionCode,
	/// The authority that appointed it.
	pub authority: AuthorityId,
	/// When it was appointed; 0 for genesis.
	pub appointed_at: Moment,
	/// What it is to the set.
	pub status: ValidatorStatus,
	/// Is it in the set of this session?
	pub active: bool,
	/// Is it in the set of the next session?
	pub queued: bool,
	/// May it make no block now, although it is in the set?
	pub disabled: bool,
}

/// The sets that are fixed, and the one that would follow.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, TypeInfo)]
pub struct SetsAnswer<AccountId> {
	/// The session that runs.
	pub session: SessionIndex,
	/// Who makes blocks in it, in the order of slots.
	pub active: Vec<AccountId>,
	/// Who makes blocks in the next one. Fixed already.
	pub queued: Vec<AccountId>,
	/// Who would make blocks in the one after that, as things stand now.
	pub planned: Vec<AccountId>,
	/// Which of the planned have lost their seat, or their authority its right, and are kept because of the
	/// minimum.
	pub waiting: Vec<AccountId>,
}

/// The seats of a jurisdiction, as told to a client.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, TypeInfo)]
pub struct JurisdictionSeats<AccountId> {
	/// The jurisdiction.
	pub jurisdiction: JurisdictionCode,
	/// How many seats it has.
	pub seats: u32,
	/// Who holds them, in the order of appointment.
	pub holders: Vec<AccountId>,
}

/// All seats, as told to a client.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, TypeInfo)]
pub struct SeatsAnswer<AccountId> {
	/// The minimum and the maximum of the set.
	pub limits: SetLimits,
	/// The seats of all jurisdictions together.
	pub total: u32,
	/// Each jurisdiction that has any, in the order of codes.
	pub jurisdictions: Vec<JurisdictionSeats<AccountId>>,
}

/// A validator's vacated seat, as told to a client.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, TypeInfo)]
pub struct StrikeAnswer {
	/// The jurisdiction that lost its validator.
	pub jurisdiction: JurisdictionCode,
	/// The authority that had appointed it.
	pub authority: AuthorityId,
	/// The session in which the validator voted twice.
	pub session: SessionIndex,
	/// The moment of the block that took the report.
	pub at: Moment,
	/// What the appeal rests on, if the jurisdiction has appealed.
	pub appeal: Option<Evidence>,
}

/// Who made how many blocks in a session, as told to a client.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, TypeInfo)]
pub struct PerformanceAnswer<AccountId> {
	/// The session.
	pub session: SessionIndex,
	/// Its slots.
	pub span: SessionSpan,
	/// Each validator of the session, in the order of slots.
	pub validators: Vec<ValidatorPerformance<AccountId>>,
}

/// Why an account is not in the set of the session after next, or makes no blocks though it is in the
/// present one.
#[derive(
	Clone,
	Copy,
	Debug,
	PartialEq,
	Eq,
	PartialOrd,
	Ord,
	Encode,
	Decode,
	DecodeWithMemTracking,
	MaxEncodedLen,
	TypeInfo,
	Serialize,
	Deserialize,
)]
pub enum ValidatorRefusal {
	/// No authority has appointed it, or it has left.
	NotAppointed,
	/// Its jurisdiction dismissed it.
	Dismissed,
	/// The union took its seat away.
	SeatWithdrawn,
	/// It voted twice.
	Struck,
	/// The authority that appointed it is suspended or dissolved.
	AuthorityNotInForce,
	/// Its jurisdiction has withdrawn.
	JurisdictionNotInForce,
	/// The authority that appointed it has lost the power to operate validators.
	PowerNotHeld,
	/// It has no session keys.
	NoKeys,
	/// It was appointed too late for the present session and the next one.
	NotYetEffective,
	/// It is in the present set, but may make no block.
	Disabled,
}

/// Why an authority may not appoint an account now.
#[derive(
	Clone,
	Copy,
	Debug,
	PartialEq,
	Eq,
	PartialOrd,
	Ord,
	Encode,
	Decode,
	DecodeWithMemTracking,
	MaxEncodedLen,
	TypeInfo,
	Serialize,
	Deserialize,
)]
pub enum AppointRefusal {
	/// The chain has no time yet.
	ClockNotSet,
	/// There is no such authority.
	UnknownAuthority,
	/// The authority is not in force, its jurisdiction is not, or it lacks the power to operate
	/// validators.
	NotAuthorised,
	/// All seats of the jurisdiction are taken.
	NoFreeSeat,
	/// The account holds a seat already.
	AlreadySeated,
	/// The account has not yet left the set, in which it is another jurisdiction's, or another authority's that
	/// still holds the power to operate validators.
	HeldByAnother,
	/// The account voted twice for this jurisdiction and was not reinstated; or it was, and has not yet left
	/// the set.
	Struck,
}

/// Why an authority may not decide about a validator: dismiss it, or replace its keys.
#[derive(
	Clone,
	Copy,
	Debug,
	PartialEq,
	Eq,
	PartialOrd,
	Ord,
	Encode,
	Decode,
	DecodeWithMemTracking,
	MaxEncodedLen,
	TypeInfo,
	Serialize,
	Deserialize,
)]
pub enum OperateRefusal {
	/// There is no such authority.
	UnknownAuthority,
	/// The authority is not in force, its jurisdiction is not, or it lacks the power to operate
	/// validators.
	NotAuthorised,
	/// The account is no validator.
	NotAppointed,
	/// The validator is another jurisdiction's, or another authority's that still holds the power to operate
	/// validators.
	HeldByAnother,
}

/// Why session keys cannot be set for an account.
#[derive(
	Clone,
	Copy,
	Debug,
	PartialEq,
	Eq,
	PartialOrd,
	Ord,
	Encode,
	Decode,
	DecodeWithMemTracking,
	MaxEncodedLen,
	TypeInfo,
	Serialize,
	Deserialize,
)]
pub enum KeysRefusal {
	/// The bytes are not session keys of this chain.
	Undecodable,
	/// The proof does not show that the account's operator holds the private keys: it was made for another
	/// account, for other keys, or is damaged.
	InvalidProof,
	/// One of the keys is another validator's.
	KeyTaken,
	/// The account is no validator. This is no obstacle to an appointment.
	NotAppointed,
	/// The account voted twice and has not yet left the set.
	Struck,
}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn limits_are_read_by_name_and_nothing_else() {
		let limits = SetLimits { minimum: 4, maximum: 64 };
		let text = "{\"minimum\":4,\"maximum\":64}";
		assert_eq!(serde_json::to_string(&limits).unwrap(), text);
		assert_eq!(serde_json::from_str::<SetLimits>(text).unwrap(), limits);
		assert!(serde_json::from_str::<SetLimits>("{\"minimum\":4}").is_err());
		assert!(
			serde_json::from_str::<SetLimits>("{\"minimum\":4,\"maximum\":64,\"x\":1}").is_err()
		);
		assert_eq!(SetLimits::default(), SetLimits { minimum: 1, maximum: 1 });
	}

	#[test]
	fn stored_values_take_what_their_comments_say() {
		assert_eq!(SetLimits::max_encoded_len(), 8);
		assert_eq!(ValidatorStatus::max_encoded_len(), 9);
		assert_eq!(ValidatorPerformance::<[u8; 32]>::max_encoded_len(), 40);
		assert_eq!(SessionSpan::max_encoded_len(), 24);
	}
}
