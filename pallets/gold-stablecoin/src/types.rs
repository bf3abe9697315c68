//! What the pallet stores.

use civitas_primitives::{
	reserve::{CoinAuthorities, CoinBalance, CoinId, CoinKind, CoinPolicy, TicketStatus},
	AuthorityId, Evidence, JurisdictionCode, LicenceId, Moment, ReserveId,
};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::{traits::ConstU32, BoundedVec};
use scale_info::TypeInfo;

/// A coin's name: at most 50 bytes of UTF-8.
pub type CoinName = BoundedVec<u8, ConstU32<50>>;

/// A coin's symbol: at most 12 letters and digits.
pub type CoinSymbol = BoundedVec<u8, ConstU32<12>>;

/// A coin.
#[derive(
	Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct Coin {
	/// What it is. It never changes.
	pub kind: CoinKind,
	/// The reserve it stands on. It never changes.
	pub reserve: ReserveId,
	/// The supervising authority.
	pub supervisor: AuthorityId,
	/// The jurisdiction whose law governs it.
	pub jurisdiction: JurisdictionCode,
	/// The authorities that reach it.
	pub authorities: CoinAuthorities,
	/// Its rules.
	pub policy: CoinPolicy,
	/// Accounts with a role.
	pub roles: u32,
	/// Mints proposed and neither executed nor cancelled.
	pub pending_mints: u32,
	/// When it was created.
	pub created_at: Moment,
}

/// What went in and out of circulation through this pallet.
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
)]
pub struct Flow {
	/// Base units minted since the coin's creation.
	pub minted: CoinBalance,
	/// Base units burnt since the coin's creation.
	pub burnt: CoinBalance,
}

impl Flow {
	/// What must be in issue. `None` if more was burnt than minted.
	pub fn expected(&self) -> Option<CoinBalance> {
		self.minted.checked_sub(self.burnt)
	}
}

/// A halt of minting by the coin's supervisor.
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
pub struct Halt {
	/// Since when.
	pub since: Moment,
	/// When it lapses by itself. None for a joint act.
	pub until: Option<Moment>,
	/// Hash of the order.
	pub order: Evidence,
}

impl Halt {
	/// Is it in force at this moment?
	pub fn in_force(&self, now: Moment) -> bool {
		self.until.is_none_or(|until| now < until)
	}
}

/// What the guard saw when it halted minting.
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
pub struct Breach {
	/// What should have been in issue.
	pub expected: CoinBalance,
	/// What was.
	pub found: CoinBalance,
}

/// A proposed mint.
#[derive(
	Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct Mint<AccountId> {
	/// The coin.
	pub coin: CoinId,
	/// The minter that proposed it.
	pub proposer: AccountId,
	/// The approver, once approved.
	pub approver: Option<AccountId>,
	/// The licence of the beneficiary.
	pub licence: LicenceId,
	/// Who receives the coins.
	pub beneficiary: AccountId,
	/// How much, in base units.
	pub amount: CoinBalance,
	/// The number of the audit in force at the proposal.
	pub audit_epoch: u32,
	/// When it was proposed.
	pub proposed_at: Moment,
	/// When it may be executed.
	pub not_before: Moment,
	/// When it lapses.
	pub expires_at: Moment,
}

/// A redemption ticket.
#[derive(
	Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct Ticket<AccountId> {
	/// The coin.
	pub coin: CoinId,
	/// Who redeems.
	pub holder: AccountId,
	/// How much, in base units.
	pub amount: CoinBalance,
	/// When it was opened.
	pub opened_at: Moment,
	/// When it must be settled.
	pub due_at: Moment,
	/// Where it stands.
	pub status: TicketStatus,
}

/// What one holder has in open tickets of one coin.
///
/// All of it is on hold, or all but one base unit: the ledger never lets a hold take an account's last
/// unit, and as long as there is a hold it never lets that unit go either. It is burnt at settlement.
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
)]
pub struct Escrow {
	/// Open tickets.
	pub tickets: u32,
	/// Base units in them.
	pub amount: CoinBalance,
}
