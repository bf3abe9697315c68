//! Who acts for a state: the vocabulary shared by all pallets that take an authority's act.

use alloc::vec::Vec;

use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::weights::Weight;
use scale_info::TypeInfo;
use serde::{Deserialize, Serialize};
use sp_runtime::DispatchResult;

use crate::{flags::flags, Evidence, JurisdictionCode, Lei, Moment};

/// An authority's number, given in order of admission and never used again.
pub type AuthorityId = u32;

/// How many authorities a chain can admit in its life: the width of [`Standing`].
pub const MAX_AUTHORITIES: u32 = 1_024;

flags! {
	/// What an authority may do. Each is asked for by some pallet.
	pub struct Powers: u32;
	mod power;

	/// Add and change the authorities of its own jurisdiction.
	const CONSTITUTIONAL: Constitutional = 1;
	/// Cast its jurisdiction's vote.
	const GOVERN: Govern = 1 << 1;
	/// Fill its jurisdiction's validator seats.
	const OPERATE_VALIDATORS: OperateValidators = 1 << 2;
	/// Register legal entities.
	const REGISTER_ENTITIES: RegisterEntities = 1 << 3;
	/// Admit issuers of credentials.
	const ACCREDIT_ISSUERS: AccreditIssuers = 1 << 4;
	/// Grant, suspend and withdraw licences.
	const LICENSE_PROVIDERS: LicenseProviders = 1 << 5;
	/// Issue money within its reserve.
	const ISSUE_MONEY: IssueMoney = 1 << 6;
	/// Supervise issuers of money.
	const SUPERVISE_MONEY: SuperviseMoney = 1 << 7;
	/// Investigate finance (a financial intelligence unit).
	const INVESTIGATE_FINANCE: InvestigateFinance = 1 << 8;
	/// Order a freeze (a court).
	const ORDER_FREEZE: OrderFreeze = 1 << 9;
	/// Hear appeals.
	const HEAR_APPEALS: HearAppeals = 1 << 10;
	/// Receive tax filings.
	const RECEIVE_TAX_FILINGS: ReceiveTaxFilings = 1 << 11;
	/// Register property titles.
	const REGISTER_TITLES: RegisterTitles = 1 << 12;
	/// Feed prices.
	const FEED_PRICES: FeedPrices = 1 << 13;
}

/// With how many officers behind it an act was done.
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
pub enum ActLevel {
	/// One officer alone, to stop harm. Only calls whose effect lapses by itself accept it.
	Urgent,
	/// Two officers of different units.
	Joint,
}

/// The authority behind a call, as read at dispatch: in force, with the power asked for.
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
pub struct Acting {
	/// The authority.
	pub authority: AuthorityId,
	/// The jurisdiction it acts for.
	pub jurisdiction: JurisdictionCode,
	/// Joint or urgent.
	pub level: ActLevel,
}

/// Which jurisdictions and authorities are in force: one value, so that a gate reads it once and a
/// member's withdrawal ends every right that hangs on it in one write.
#[derive(
	Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct Standing {
	/// One bit for each of the 26 x 26 alpha-2 codes.
	jurisdictions: [u8; 85],
	/// One bit for each authority by number.
	authorities: [u8; 128],
}

impl Default for Standing {
	/// Nobody is in force.
	fn default() -> Self {
		Self { jurisdictions: [0; 85], authorities: [0; 128] }
	}
}

/// The byte's place and the bit within it.
fn place(index: usize) -> (usize, u8) {
	let mask = [1, 2, 4, 8, 16, 32, 64, 128].get(index % 8).copied().unwrap_or_default();
	(index / 8, mask)
}

fn bit(bytes: &[u8], index: usize) -> bool {
	let (byte, mask) = place(index);
	bytes.get(byte).is_some_and(|byte| byte & mask != 0)
}

fn set_bit(bytes: &mut [u8], index: usize, on: bool) {
	let (byte, mask) = place(index);
	if let Some(byte) = bytes.get_mut(byte) {
		*byte = if on { *byte | mask } else { *byte & !mask };
	}
}

impl Standing {
	/// Is the jurisdiction in force?
	pub fn jurisdiction(&self, code: JurisdictionCode) -> bool {
		bit(&self.jurisdictions, code.index())
	}

	/// Is the authority itself in force? Ask [`Standing::in_force`] for the whole answer.
	pub fn authority(&self, id: AuthorityId) -> bool {
		usize::try_from(id).is_ok_and(|index| bit(&self.authorities, index))
	}

	/// Is the authority in force, and its jurisdiction too?
	pub fn in_force(&self, id: AuthorityId, code: JurisdictionCode) -> bool {
		self.authority(id) && self.jurisdiction(code)
	}

	/// Record whether a jurisdiction is in force.
	pub fn set_jurisdiction(&mut self, code: JurisdictionCode, in_force: bool) {
		set_bit(&mut self.jurisdictions, code.index(), in_force);
	}

	/// Record whether an authority is in force. Numbers from [`MAX_AUTHORITIES`] on have no place here
	/// and are never in force.
	pub fn set_authority(&mut self, id: AuthorityId, in_force: bool) {
		if let Ok(index) = usize::try_from(id) {
			set_bit(&mut self.authorities, index, in_force);
		}
	}
}

/// Reads what the authorities pallet knows.
pub trait AuthorityInspect {
	/// Who is in force, in one read.
	fn standing() -> Standing;
	/// The jurisdiction that an authority acts for, in force or not.
	fn jurisdiction_of(authority: AuthorityId) -> Option<JurisdictionCode>;
	/// Does the authority, in force now, hold all these powers?
	fn holds(authority: AuthorityId, powers: Powers) -> bool;
	/// Has it ended for ever: dissolved, or its jurisdiction withdrawn?
	///
	/// Never so of one that is merely suspended, because it may be reinstated, nor of one that was never
	/// created, because its number may still be given.
	fn ended(authority: AuthorityId) -> bool;
}

/// Keeps the rule that one officer alone can stop the same subject only once in thirty days.
pub trait ProvisionalMeasures {
	/// Call before a provisional measure takes effect. With [`ActLevel::Joint`] it always succeeds; with
	/// [`ActLevel::Urgent`] it refuses when an urgent measure on the same subject was taken within the
	/// last thirty days, and else notes this one.
	///
	/// `subject` is the SHA-256 or BLAKE2 hash of the pallet's name and the subject's key.
	fn note(acting: &Acting, subject: [u8; 32]) -> DispatchResult;
}

// answers

/// A unit of an authority, as the authority numbers them: a joint act takes officers of two.
pub type UnitId = u16;

/// A proposed act's number, given in order of proposal and never used again.
pub type ActId = u32;

/// What a jurisdiction is to the union.
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
pub enum JurisdictionStanding {
	/// Has authorities and a vote.
	Member,
	/// Has authorities and no vote.
	Associated,
	/// Has left. Every right that hangs on it has ended; the code is never free again.
	Withdrawn,
}

/// Whether an authority may act.
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
pub enum AuthorityStanding {
	/// In force, as long as its jurisdiction is.
	Active,
	/// Stopped by a Constitutional authority until reinstated.
	Suspended,
	/// Ended for ever. Its number is never given to another.
	Dissolved,
}

/// An answer of the authorities' register, with the block's moment at which it held.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, TypeInfo)]
pub struct Dated<V> {
	/// The moment of the block that was asked; a client compares it with its own clock.
	pub as_of: Moment,
	/// The answer itself.
	pub value: V,
}

/// A jurisdiction, as told to a client.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, TypeInfo)]
pub struct JurisdictionAnswer {
	/// Its ISO 3166-1 alpha-2 code.
	pub code: JurisdictionCode,
	/// Its name, UTF-8.
	pub name: Vec<u8>,
	/// Inhabitants.
	pub population: u64,
	/// Member, associated or withdrawn.
	pub standing: JurisdictionStanding,
}

/// An authority, as told to a client.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, TypeInfo)]
pub struct AuthorityAnswer {
	/// Its number.
	pub id: AuthorityId,
	/// The jurisdiction that it acts for.
	pub jurisdiction: JurisdictionCode,
	/// Its name, UTF-8.
	pub name: Vec<u8>,
	/// Its legal entity identifier, where it has one.
	pub lei: Option<Lei>,
	/// What it may do.
	pub powers: Powers,
	/// Its own standing.
	pub standing: AuthorityStanding,
	/// Are it and its jurisdiction both in force?
	pub in_force: bool,
}

/// An officer's role key, as told to a client.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, TypeInfo)]
pub struct OfficerAnswer<AccountId> {
	/// The key.
	pub account: AccountId,
	/// The authority it signs for.
	pub authority: AuthorityId,
	/// The unit it belongs to.
	pub unit: UnitId,
	/// The term's first moment.
	pub from: Moment,
	/// The first moment after the term.
	pub until: Moment,
	/// Suspended until this moment, if ever suspended.
	pub suspended_until: Option<Moment>,
	/// Removed at this moment, if removed.
	pub removed_at: Option<Moment>,
	/// May it sign now, its authority being in force?
	pub in_office: bool,
}

/// A proposed act, as told to the officer who is asked to approve it.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, TypeInfo)]
pub struct ActAnswer<AccountId, Hash> {
	/// Its number.
	pub id: ActId,
	/// The authority whose act it is.
	pub authority: AuthorityId,
	/// The officer who proposed it.
	pub proposer: AccountId,
	/// The proposer's unit.
	pub unit: UnitId,
	/// The hash that the approving officer repeats.
	pub call_hash: Hash,
	/// The call, SCALE-encoded; empty when it can no longer be read.
	pub call: Vec<u8>,
	/// The least `max_weight` that lets the call run.
	pub weight: Weight,
	/// What the act rests on.
	pub evidence: Evidence,
	/// When it was proposed.
	pub proposed_at: Moment,
	/// The earliest moment at which it may run, if it is a delayed act.
	pub not_before: Option<Moment>,
	/// The first moment at which it is dead.
	pub expires_at: Moment,
	/// Who approved it, if it waits for its moment.
	pub approved_by: Option<AccountId>,
}

/// Why an account may not do what was asked.
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
pub enum ActRefusal {
	/// The chain has no time yet.
	ClockNotSet,
	/// The account is no officer of any authority.
	NotAnOfficer,
	/// The officer was removed.
	Removed,
	/// The officer's term has not begun.
	TermNotBegun,
	/// The officer's term is over.
	TermEnded,
	/// The officer is suspended.
	Suspended,
	/// The authority is suspended or dissolved.
	AuthorityNotInForce,
	/// The authority's jurisdiction has withdrawn.
	JurisdictionNotInForce,
	/// The authority does not hold the power asked for.
	PowerNotHeld,
	/// No officer of another unit is in office to approve.
	NobodyToApprove,
	/// The authority has used up its allowance for this window.
	AllowanceSpent,
	/// The officer has used up its share of the authority's allowance for this window.
	OfficerShareSpent,
	/// There is no such act open.
	ActNotFound,
	/// The act is another authority's.
	OtherAuthority,
	/// The officer belongs to the proposer's unit, or is the proposer.
	SameUnit,
	/// The act is approved already and waits for its moment.
	AlreadyApproved,
	/// The act's lifetime is over.
	Expired,
	/// The act was proposed under another version of transactions.
	Stale,
	/// The officer who proposed the act is no longer in office.
	ProposerNotInOffice,
	/// The call of the act can no longer be read.
	CallUnavailable,
}

/// Whether an account may bring about an act with a power.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, TypeInfo)]
pub struct MayAnswer {
	/// The authority that the account signs for, if any.
	pub authority: Option<AuthorityId>,
	/// All the reasons against; none means yes, with an officer of another unit.
	pub refusals: Vec<ActRefusal>,
}

/// What an authority was at some time.
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
pub struct AuthorityState {
	/// What it could do.
	pub powers: Powers,
	/// Whether it could.
	pub standing: AuthorityStanding,
}

/// What an officer was at some time.
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
pub struct OfficerState {
	/// The authority.
	pub authority: AuthorityId,
	/// The unit.
	pub unit: UnitId,
	/// In office; false once removed or while suspended.
	pub in_office: bool,
}

/// What an authority may still spend without a fee.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, TypeInfo)]
pub struct AllowanceAnswer {
	/// Left in this window, in picoseconds of block time.
	pub left: u64,
	/// The first moment of the next window, when the allowance is whole again.
	pub renews_at: Moment,
}

#[cfg(test)]
mod tests {
	use super::*;
	use proptest::prelude::*;

	const DE: JurisdictionCode = JurisdictionCode::literal(b"DE");
	const FR: JurisdictionCode = JurisdictionCode::literal(b"FR");

	#[test]
	fn nobody_is_in_force_at_first() {
		let standing = Standing::default();
		assert!(JurisdictionCode::all().all(|code| !standing.jurisdiction(code)));
		assert!((0..MAX_AUTHORITIES).all(|id| !standing.authority(id)));
	}

	#[test]
	fn standing_takes_213_bytes() {
		assert_eq!(Standing::max_encoded_len(), 213);
		assert_eq!(Standing::default().encode().len(), 213);
	}

	#[test]
	fn there_is_a_bit_for_every_jurisdiction_and_authority() {
		let empty = Standing::default();
		assert!(empty.jurisdictions.len() * 8 >= JurisdictionCode::INDICES);
		assert_eq!(empty.authorities.len() * 8, MAX_AUTHORITIES as usize);
		for code in JurisdictionCode::all() {
			let mut standing = empty.clone();
			standing.set_jurisdiction(code, true);
			assert!(JurisdictionCode::all()
				.all(|other| standing.jurisdiction(other) == (other == code)));
			standing.set_jurisdiction(code, false);
			assert_eq!(standing, empty);
		}
		for id in [0, 1, 7, 8, 1_022, 1_023] {
			let mut standing = empty.clone();
			standing.set_authority(id, true);
			assert!((0..2_048).all(|other| standing.authority(other) == (other == id)));
			standing.set_authority(id, false);
			assert_eq!(standing, empty);
		}
	}

	#[test]
	fn an_authority_beyond_the_width_is_never_in_force() {
		let mut standing = Standing::default();
		for id in [MAX_AUTHORITIES, u32::MAX] {
			standing.set_authority(id, true);
			assert!(!standing.authority(id));
		}
		assert_eq!(standing, Standing::default());
	}

	#[test]
	fn a_jurisdictions_withdrawal_ends_its_authorities_in_one_write() {
		let mut standing = Standing::default();
		standing.set_jurisdiction(DE, true);
		standing.set_jurisdiction(FR, true);
		(0..100).for_each(|id| standing.set_authority(id, true));
		assert!((0..100).all(|id| standing.in_force(id, DE)));
		standing.set_jurisdiction(DE, false);
		assert!((0..100).all(|id| !standing.in_force(id, DE) && standing.in_force(id, FR)));
		assert!(standing.authority(7));
		standing.set_authority(7, false);
		assert!(!standing.in_force(7, FR));
	}

	proptest! {
		#[test]
		fn standing_is_a_set(changes in proptest::collection::vec((0..MAX_AUTHORITIES, any::<bool>()), 0..200)) {
			let mut standing = Standing::default();
			let mut set = std::collections::BTreeSet::new();
			for (id, on) in changes {
				standing.set_authority(id, on);
				if on { set.insert(id); } else { set.remove(&id); }
			}
			prop_assert!((0..MAX_AUTHORITIES).all(|id| standing.authority(id) == set.contains(&id)));
			prop_assert_eq!(Standing::decode(&mut &standing.encode()[..]), Ok(standing));
		}
	}
}
