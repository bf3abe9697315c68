//! Issuers of credentials and their status lists: the vocabulary shared by the register, the runtime
//! API and the clients.

use alloc::vec::Vec;
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use scale_info::TypeInfo;

use crate::{ActLevel, AuthorityId, JurisdictionCode, Lei, Moment};

/// An issuer's number, given by the chain in order of admission and never used again.
pub type IssuerId = u32;

/// A status list's number, given by the chain and never used again.
pub type ListId = u32;

/// Bytes in a page of a status list: the unit in which a list is kept on chain.
pub const PAGE_BYTES: u32 = 1_024;

/// The fewest entries that a status list may have. The W3C Bitstring Status List asks for this many so
/// that a credential hides among its neighbours.
pub const MIN_LIST_ENTRIES: u32 = 131_072;

/// The most statuses that one question to the runtime API may name.
pub const MAX_STATUSES_ASKED: u32 = 1_024;

/// What a set entry of a list says.
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
pub enum StatusPurpose {
	/// The credential is revoked, for ever.
	Revocation,
	/// The credential is suspended until its entry is cleared.
	Suspension,
}

/// How many bits an entry of a list has.
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
pub enum StatusBits {
	/// Values 0 and 1; what 1 means is the list's purpose.
	One,
	/// Values 0 to 3, with the meanings of the IETF Token Status List.
	Two,
}

impl StatusBits {
	/// Bits of an entry.
	pub const fn bits(self) -> u8 {
		match self {
			Self::One => 1,
			Self::Two => 2,
		}
	}

	/// The highest value an entry can have.
	pub const fn max_value(self) -> u8 {
		match self {
			Self::One => 1,
			Self::Two => 3,
		}
	}

	/// Entries in a page of [`PAGE_BYTES`].
	pub const fn entries_per_page(self) -> u32 {
		match self {
			Self::One => 8_192,
			Self::Two => 4_096,
		}
	}
}

/// Where the entries of a list are kept.
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
pub enum ListKind {
	/// On chain, for everyone to read. For credentials of legal entities only.
	Open,
}

/// What the value of an entry means for the credential that points at it.
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
pub enum StatusMeaning {
	/// Nothing speaks against the credential. `VALID` (0x00) of the Token Status List.
	Valid,
	/// Revoked for ever. `INVALID` (0x01) of the Token Status List.
	Revoked,
	/// Suspended for the time being. `SUSPENDED` (0x02) of the Token Status List.
	Suspended,
	/// What the credential's own rules say. `APPLICATION_SPECIFIC` (0x03) of the Token Status List.
	ApplicationSpecific,
}

impl StatusMeaning {
	/// What `value` means in a list of this purpose and width, or `None` where such a list cannot hold
	/// it: a suspension list holds no revocation.
	pub const fn of(purpose: StatusPurpose, bits: StatusBits, value: u8) -> Option<Self> {
		match (bits, purpose, value) {
			(_, _, 0) => Some(Self::Valid),
			(StatusBits::One, StatusPurpose::Revocation, 1) => Some(Self::Revoked),
			(StatusBits::One, StatusPurpose::Suspension, 1) => Some(Self::Suspended),
			(StatusBits::Two, StatusPurpose::Revocation, 1) => Some(Self::Revoked),
			(StatusBits::Two, _, 2) => Some(Self::Suspended),
			(StatusBits::Two, _, 3) => Some(Self::ApplicationSpecific),
			_ => None,
		}
	}
}

/// Where an issuer stands by the acts of its admitting authority. Time is not in it: a suspension whose
/// end has passed, or a term that is over, is seen only by comparing the moments.
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
pub enum IssuerState {
	/// Admitted, with nothing against it.
	Admitted,
	/// Suspended.
	Suspended {
		/// The moment of the block that suspended it.
		since: Moment,
		/// The moment at which the suspension lapses by itself, if it does.
		until: Option<Moment>,
		/// Whether one officer or two stand behind it.
		level: ActLevel,
	},
	/// Withdrawn, for ever.
	Withdrawn {
		/// The moment of the block that withdrew it.
		since: Moment,
	},
}

impl IssuerState {
	/// Does a suspension hold at this moment?
	pub fn is_suspended_at(&self, now: Moment) -> bool {
		match self {
			Self::Suspended { until, .. } => until.is_none_or(|until| now < until),
			Self::Admitted | Self::Withdrawn { .. } => false,
		}
	}
}

/// Why an issuer may not write, or why a question about a list has no answer.
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
pub enum CredentialRefusal {
	/// The chain has no time yet, so no right can be judged.
	ClockNotSet,
	/// No issuer was ever admitted with this account.
	UnknownIssuer,
	/// The issuer's term has not begun.
	NotYetValid,
	/// The issuer's term is over.
	Expired,
	/// The issuer is suspended by its authority.
	Suspended,
	/// The issuer is withdrawn by its authority.
	Withdrawn,
	/// The authority that admitted the issuer, or its jurisdiction, is no longer in force.
	AuthorityNotInForce,
	/// There is no list with this number.
	UnknownList,
	/// The list belongs to another issuer.
	NotListIssuer,
	/// The list was closed by its issuer.
	ListClosed,
	/// The list has no entry with this index.
	OutOfRange,
	/// More was asked for in one question than it may name.
	TooMany,
}

// answers

/// What a list is, beside its entries.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, TypeInfo)]
pub struct ListSummary {
	/// The list.
	pub list: ListId,
	/// The issuer it belongs to.
	pub issuer: IssuerId,
	/// Why the issuer may not write now; empty while it is in force. What it issued stays valid unless
	/// the list says otherwise.
	pub issuer_refusals: Vec<CredentialRefusal>,
	/// What a set entry says.
	pub purpose: StatusPurpose,
	/// The width of an entry.
	pub bits: StatusBits,
	/// Where the entries are kept.
	pub kind: ListKind,
	/// How many entries the list has.
	pub capacity: u32,
	/// Can entries still change?
	pub open: bool,
	/// How many times entries were changed, in calls.
	pub revision: u32,
	/// The moment of the block that last changed an entry; that of the opening before.
	pub changed_at: Moment,
}

/// The status of one credential.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, TypeInfo)]
pub struct StatusAnswer {
	/// The moment of the block that was asked.
	pub as_of: Moment,
	/// The entry's value.
	pub value: u8,
	/// What the value means.
	pub meaning: StatusMeaning,
	/// The list.
	pub list: ListSummary,
}

/// The statuses of several credentials of one list.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, TypeInfo)]
pub struct StatusesAnswer {
	/// The moment of the block that was asked.
	pub as_of: Moment,
	/// The values, in the order of the indices asked for.
	pub values: Vec<u8>,
	/// The list.
	pub list: ListSummary,
}

/// A whole list.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, TypeInfo)]
pub struct ListAnswer {
	/// The moment of the block that was asked.
	pub as_of: Moment,
	/// The list.
	pub list: ListSummary,
	/// All entries, packed, not compressed, in the bit order of the function that was asked.
	pub bitstring: Vec<u8>,
}

/// An issuer.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, TypeInfo)]
pub struct IssuerAnswer<AccountId> {
	/// The moment of the block that was asked.
	pub as_of: Moment,
	/// The issuer.
	pub issuer: IssuerId,
	/// The account that acts for it.
	pub account: AccountId,
	/// Its name, in UTF-8.
	pub name: Vec<u8>,
	/// Its LEI, if it has one.
	pub lei: Option<Lei>,
	/// The authority that admitted it.
	pub authority: AuthorityId,
	/// The jurisdiction of that authority.
	pub jurisdiction: JurisdictionCode,
	/// The first moment of its term.
	pub from: Moment,
	/// The first moment after its term.
	pub until: Moment,
	/// The moment of the block that admitted it.
	pub admitted_at: Moment,
	/// Where it stands by the acts of its authority.
	pub state: IssuerState,
	/// How many lists it opened.
	pub lists: u32,
	/// Why it may not write now; empty while it is in force.
	pub refusals: Vec<CredentialRefusal>,
}

/// Whether an account may change a list now.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, TypeInfo)]
pub struct WriteAnswer {
	/// The moment of the block that was asked.
	pub as_of: Moment,
	/// Every reason against; empty when the account may.
	pub refusals: Vec<CredentialRefusal>,
}
