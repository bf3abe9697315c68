//! Moments, and the two times that a register keeps apart.

use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use scale_info::TypeInfo;
use serde::{Deserialize, Serialize};

/// Milliseconds since 1970-01-01T00:00:00Z, as `pallet-timestamp` counts them.
pub type Moment = u64;

/// Milliseconds in a day of 24 hours.
pub const DAY: Moment = 86_400_000;
/// Milliseconds in an hour.
pub const HOUR: Moment = 3_600_000;
/// Milliseconds in a minute.
pub const MINUTE: Moment = 60_000;

/// When something holds in law.
#[derive(
	Clone,
	Copy,
	Debug,
	Default,
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
pub struct ValidTime(pub Moment);

/// When the chain learned of it: the moment of the block that wrote it, never an argument.
#[derive(
	Clone,
	Copy,
	Debug,
	Default,
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
pub struct RecordTime(pub Moment);
