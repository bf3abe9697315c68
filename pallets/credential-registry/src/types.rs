//! What is stored and what calls take.

use civitas_primitives::{
	credentials::{
		CredentialRefusal, IssuerId, IssuerState, ListKind, StatusBits, StatusPurpose, PAGE_BYTES,
	},
	AuthorityId, JurisdictionCode, Lei, Moment,
};
use frame_support::pallet_prelude::*;

use crate::Error;

/// The longest name of an issuer, in bytes of UTF-8.
pub const MAX_NAME_BYTES: u32 = 160;
/// The longest text taken as an LEI before it is checked, in bytes. An LEI has 20.
pub const MAX_LEI_BYTES: u32 = 32;
/// The most changes of one page in one call: every entry of a page of one-bit entries.
pub const MAX_CHANGES_PER_PAGE: u32 = StatusBits::One.entries_per_page();

/// The name of an issuer, in UTF-8.
pub type IssuerName = BoundedVec<u8, ConstU32<MAX_NAME_BYTES>>;
/// An LEI as it was typed, not yet checked.
pub type RawLei = BoundedVec<u8, ConstU32<MAX_LEI_BYTES>>;
/// A page of a status list: entry 0 is in the most significant bits of the first byte.
pub type PageBytes = [u8; 1_024];

const _: () = assert!(core::mem::size_of::<PageBytes>() == 1_024 && PAGE_BYTES == 1_024);

/// A page in which no entry is set. Such a page is not stored.
pub(crate) const EMPTY_PAGE: PageBytes = [0; 1_024];

/// An issuer of credentials: a legal entity that an authority admitted.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, MaxEncodedLen, TypeInfo)]
pub struct Issuer<AccountId> {
	/// The account that acts for it. It never belongs to another issuer.
	pub account: AccountId,
	/// Its name, in UTF-8.
	pub name: IssuerName,
	/// Its LEI (ISO 17442), if it has one.
	pub lei: Option<Lei>,
	/// The authority that admitted it and alone decides about it.
	pub authority: AuthorityId,
	/// The jurisdiction of that authority.
	pub jurisdiction: JurisdictionCode,
	/// The first moment of its term, in milliseconds since 1970.
	pub from: Moment,
	/// The first moment after its term, in milliseconds since 1970.
	pub until: Moment,
	/// The moment of the block that admitted it.
	pub admitted_at: Moment,
	/// Where it stands by the acts of its authority.
	pub state: IssuerState,
	/// How many status lists it opened.
	pub lists: u32,
}

/// A status list, beside its entries.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, MaxEncodedLen, TypeInfo)]
pub struct StatusList {
	/// The issuer that alone may change it.
	pub issuer: IssuerId,
	/// What a set entry says.
	pub purpose: StatusPurpose,
	/// The width of an entry.
	pub bits: StatusBits,
	/// Where the entries are kept.
	pub kind: ListKind,
	/// How many entries it has: a multiple of those in a page.
	pub capacity: u32,
	/// Can entries still change?
	pub open: bool,
	/// How many calls changed entries.
	pub revision: u32,
	/// The moment of the block that opened it.
	pub opened_at: Moment,
	/// The moment of the block that last changed an entry; that of the opening before.
	pub changed_at: Moment,
}

impl StatusList {
	/// How many pages the list has, stored or not.
	pub fn pages(&self) -> u32 {
		self.capacity.checked_div(self.bits.entries_per_page()).unwrap_or(0)
	}
}

/// One entry and its new value.
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
pub struct StatusChange {
	/// The entry's position in its page: its index modulo the entries of a page (8,192 of one bit,
	/// 4,096 of two).
	pub position: u16,
	/// The new value.
	pub value: u8,
}

/// The changes of one page.
#[derive(
	Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct PageChanges {
	/// The page: the entry's index divided by the entries of a page.
	pub page: u16,
	/// Its changes, each position once, in ascending order.
	pub changes: BoundedVec<StatusChange, ConstU32<MAX_CHANGES_PER_PAGE>>,
}

/// How many pages the changes touch.
pub(crate) fn page_count(pages: &[PageChanges]) -> u32 {
	u32::try_from(pages.len()).unwrap_or(u32::MAX)
}

/// How many entries the changes name.
pub(crate) fn change_count(pages: &[PageChanges]) -> u32 {
	pages
		.iter()
		.map(|page| u32::try_from(page.changes.len()).unwrap_or(u32::MAX))
		.fold(0, u32::saturating_add)
}

impl<T> From<CredentialRefusal> for Error<T> {
	fn from(refusal: CredentialRefusal) -> Self {
		match refusal {
			CredentialRefusal::ClockNotSet => Self::ClockNotSet,
			CredentialRefusal::UnknownIssuer => Self::NotAnIssuer,
			CredentialRefusal::NotYetValid => Self::NotYetValid,
			CredentialRefusal::Expired => Self::Expired,
			CredentialRefusal::Suspended => Self::Suspended,
			CredentialRefusal::Withdrawn => Self::Withdrawn,
			CredentialRefusal::AuthorityNotInForce => Self::AuthorityNotInForce,
			CredentialRefusal::UnknownList => Self::NotFound,
			CredentialRefusal::NotListIssuer => Self::NotAuthorised,
			CredentialRefusal::ListClosed => Self::ListClosed,
			CredentialRefusal::OutOfRange => Self::OutOfRange,
			CredentialRefusal::TooMany => Self::TooMany,
		}
	}
}
