//! What the reserve of bullion tells the coins that stand on it.

use alloc::{vec, vec::Vec};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::{traits::ConstU32, BoundedVec, PalletError};
use scale_info::TypeInfo;
use serde::{Deserialize, Serialize};
use sp_core::H256;

use crate::{
	AuthorityId, CurrencyCode, Evidence, JurisdictionCode, LicenceId, LicenceRefusal, Moment,
};

/// A reserve's number, given by the chain and never used again.
pub type ReserveId = u32;

/// Thousandths of a troy ounce, the unit of Good Delivery weight lists.
pub type MilliOunces = u64;

/// Why no weight of a reserve counts.
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
	PalletError,
	Serialize,
	Deserialize,
)]
pub enum ReserveRefusal {
	/// There is no reserve with this number.
	UnknownReserve,
	/// The chain has no time yet.
	ClockNotSet,
	/// No audit has been countersigned yet.
	NotAudited,
	/// The audit's validity is over.
	AuditExpired,
	/// The custodian's list and the auditor's differ.
	AuditDisputed,
	/// The custodian's licence is not in force.
	CustodianNotLicensed,
	/// The auditor's licence is not in force.
	AuditorNotLicensed,
	/// The audit's assurance is below the reserve's minimum.
	AssuranceTooLow,
	/// The auditor's opinion is adverse, or the auditor could form none.
	OpinionAdverse,
}

/// Reads a reserve of bullion.
pub trait ReserveInspect {
	/// The fine weight that counts at this block's moment, or why none does.
	fn eligible_fine_weight(reserve: ReserveId) -> Result<MilliOunces, ReserveRefusal>;
	/// Every reason why no weight counts; empty when some does.
	fn refusals(reserve: ReserveId) -> Vec<ReserveRefusal> {
		Self::eligible_fine_weight(reserve).err().map(|reason| vec![reason]).unwrap_or_default()
	}
	/// The number of the audit in force: it changes with every countersigned audit.
	fn audit_epoch(reserve: ReserveId) -> u32;
	/// The jurisdiction whose law governs the reserve.
	fn jurisdiction_of(reserve: ReserveId) -> Option<JurisdictionCode>;
	/// The authority that opened the reserve.
	fn authority_of(reserve: ReserveId) -> Option<AuthorityId>;
	/// The licences of custodian and auditor behind the audit in force.
	fn parties_of(reserve: ReserveId) -> Option<(LicenceId, LicenceId)>;
}

// bars

/// Thousandths of a troy ounce, for the weight of one bar.
pub type BarWeight = u32;

/// A bar's key: SHA-256 over brand, normalised serial number and year of manufacture.
pub type BarKey = H256;

/// The longest refiner's brand code that a weight list may carry, in characters.
pub const MAX_BRAND_LENGTH: u32 = 8;

/// The longest serial number that a weight list may carry, in characters.
pub const MAX_SERIAL_LENGTH: u32 = 16;

/// A brand code as declared. Wider than [`MAX_BRAND_LENGTH`], so that one that is too long is refused
/// by name and not by the codec.
pub type DeclaredBrand = BoundedVec<u8, ConstU32<24>>;

/// A serial number as declared. Wider than [`MAX_SERIAL_LENGTH`] for the same reason.
pub type DeclaredSerial = BoundedVec<u8, ConstU32<32>>;

/// One row of a weight list in the form of the Good Delivery Rules, Annex C.
#[derive(
	Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct BarDeclaration {
	/// Serial number as stamped on the bar, ASCII.
	pub serial: DeclaredSerial,
	/// The refiner's brand code, ASCII.
	pub brand: DeclaredBrand,
	/// Gross weight in thousandths of a troy ounce.
	pub gross_weight: BarWeight,
	/// Fineness in tenths of a part per thousand: 995.8 is 9958.
	pub fineness: u16,
	/// Fine weight in thousandths of a troy ounce, as declared.
	pub fine_weight: BarWeight,
	/// Year of manufacture, four digits.
	pub year: u16,
}

/// Why a declared bar is refused.
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
pub enum BarRefusal {
	/// No serial number, or only zeros.
	EmptySerial,
	/// The serial number is longer than sixteen characters.
	SerialTooLong,
	/// The serial number has characters other than letters, digits, `-`, `/` and `.`.
	BadSerial,
	/// No brand code.
	EmptyBrand,
	/// The brand code is longer than eight characters.
	BrandTooLong,
	/// The brand code has characters other than letters and digits.
	BadBrand,
	/// The gross weight is not a multiple of 0.025 oz.
	GrossNotMultiple,
	/// Fineness below 995.0 parts per thousand.
	FinenessTooLow,
	/// Fineness above 999.9 parts per thousand.
	FinenessTooHigh,
	/// Less than 350 oz fine.
	FineWeightTooLow,
	/// More than 430 oz fine.
	FineWeightTooHigh,
	/// The declared fine weight differs from gross weight times fineness by more than 0.001 oz.
	FineWeightMismatch,
	/// The year of manufacture has not begun.
	YearInFuture,
	/// The year of manufacture does not have four digits.
	BadYear,
	/// A bar with this brand, serial number and year is registered, in this reserve or another, or stands
	/// twice in the list.
	SerialRepeated,
}

// audits

/// What stands behind a statement about a reserve, from the weakest to the strongest.
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
pub enum AssuranceLevel {
	/// The issuer's own word.
	SelfReported,
	/// The custodian's system says so.
	CustodianApi,
	/// Agreed-upon procedures (ISRS 4400): findings without a conclusion.
	AgreedUponProcedures,
	/// Limited assurance (ISAE 3000).
	LimitedAssurance,
	/// Reasonable assurance (ISAE 3000).
	ReasonableAssurance,
	/// An audit required by statute.
	StatutoryAudit,
}

/// What the auditor concluded.
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
pub enum AuditOpinion {
	/// Findings only: agreed-upon procedures end without an opinion.
	FindingsOnly,
	/// Without reservation.
	Unmodified,
	/// Except for what the report names. The weight found counts, not the weight listed.
	Qualified,
	/// The list is not a fair statement. No weight counts.
	Adverse,
	/// No opinion could be formed. No weight counts.
	Disclaimed,
}

/// Where a report can be fetched: a URL, at most 128 bytes of ASCII.
pub type Locator = BoundedVec<u8, ConstU32<128>>;

/// What the auditor found, as the auditor signs it.
#[derive(
	Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct AuditReport {
	/// The day the findings speak of.
	pub scope_date: Moment,
	/// The moment from which the audit no longer counts.
	pub expires_at: Moment,
	/// Bars that the auditor saw.
	pub bars_seen: u32,
	/// Fine weight that the auditor found.
	pub fine_weight_found: MilliOunces,
	/// Exceptions that the report lists.
	pub exceptions: u32,
	/// What kind of engagement it was.
	pub assurance: AssuranceLevel,
	/// What the auditor concluded.
	pub opinion: AuditOpinion,
	/// Hash of the report.
	pub report: Evidence,
	/// Where to fetch the report.
	pub locator: Locator,
}

/// Did custodian and auditor see the same bars?
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
pub enum AuditOutcome {
	/// Both computed the same root.
	Agreed,
	/// The auditor's root differs from the custodian's. No weight counts.
	Disputed {
		/// The root that the auditor computed.
		auditor_root: H256,
	},
}

/// One audit of a reserve. Never changed and never removed.
#[derive(
	Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct Audit {
	/// The custodian's licence.
	pub custodian: LicenceId,
	/// The auditor's licence.
	pub auditor: LicenceId,
	/// Root of the custodian's list.
	pub root: H256,
	/// Bars on the custodian's list.
	pub bars: u32,
	/// Fine weight on the custodian's list.
	pub fine_weight: MilliOunces,
	/// The list holds the bars with a lower sequence number than this.
	pub listed_below: u32,
	/// When the custodian attested the list.
	pub attested_at: Moment,
	/// When the auditor countersigned.
	pub countersigned_at: Moment,
	/// Did both see the same bars?
	pub outcome: AuditOutcome,
	/// What the auditor found.
	pub report: AuditReport,
	/// The lesser of the weight listed and the weight found; nothing when disputed.
	pub counted_weight: MilliOunces,
}

/// The rules of one reserve, set by the authority that opened it.
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
pub struct ReservePolicy {
	/// An audit below this level counts for nothing.
	pub minimum_assurance: AssuranceLevel,
	/// The longest time from an audit's scope date to its expiry, in milliseconds.
	pub max_audit_validity: Moment,
}

// coins

/// A coin's number, given by the chain and never used again. It is also its number in the asset ledger.
pub type CoinId = u32;

/// An amount of coins in base units: a millionth of a coin.
pub type CoinBalance = u128;

/// A proposed mint's number, never used again.
pub type MintId = u32;

/// A redemption ticket's number, never used again.
pub type TicketId = u32;

/// What a coin is. It never changes.
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
pub enum CoinKind {
	/// One coin is one troy ounce of fine gold.
	GoldWeight,
	/// One coin is one unit of a currency, backed by gold at its price.
	FiatReferenced {
		/// The currency.
		currency: CurrencyCode,
	},
}

/// How long a mint waits: one step of a ladder.
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
pub struct DelayTier {
	/// Applies to a mint of more than this share of the coins in issue, in hundredths of a percent.
	pub above_bps: u32,
	/// How long such a mint waits from its proposal, in milliseconds.
	pub delay: Moment,
}

/// The rules of one coin, set by the authority that created it.
#[derive(
	Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct CoinPolicy {
	/// Weight kept in reserve above what is issued, in hundredths of a percent of what is issued.
	pub buffer_bps: u32,
	/// Delays of mints, strictly rising in share and in delay. A mint under the first step waits for
	/// nothing. While no coin is in issue, every mint takes the last step.
	pub delays: BoundedVec<DelayTier, ConstU32<8>>,
	/// How long a redemption ticket may stay open before its holder may take the coins back, in
	/// milliseconds: more than zero, and no longer than the chain allows.
	pub settle_within: Moment,
}

/// The authorities that reach a coin, named at its creation.
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
pub struct CoinAuthorities {
	/// The financial intelligence unit.
	pub investigator: AuthorityId,
	/// The court that orders freezes.
	pub court: AuthorityId,
	/// The body that hears appeals.
	pub appeals: AuthorityId,
}

/// What an account does for a coin. An account has at most one role per coin.
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
pub enum CoinRole {
	/// Proposes mints.
	Minter {
		/// What it may still mint, in base units. Zero is nothing.
		allowance: CoinBalance,
	},
	/// Approves mints that another proposed.
	Approver,
	/// Settles redemption tickets.
	Settler,
}

/// Why a mint is refused.
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
pub enum MintRefusal {
	/// There is no coin with this number.
	UnknownCoin,
	/// The chain has no time yet.
	ClockNotSet,
	/// The amount is zero.
	ZeroAmount,
	/// Minting is halted by the coin's supervisor.
	MintHalted,
	/// Coins exist that were not minted here, or are missing.
	IssuanceUnexplained,
	/// The reserve has no weight that counts.
	Reserve(ReserveRefusal),
	/// The amount is above the headroom.
	CapReached {
		/// What may still be minted, in base units.
		headroom: CoinBalance,
	},
	/// The beneficiary's licence does not let it receive new coins.
	Beneficiary(LicenceRefusal),
	/// The beneficiary has a role in issuing this coin.
	SameParty,
	/// The ledger cannot credit the beneficiary.
	CannotReceive,
}

// answers

/// A registered bar.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, TypeInfo)]
pub struct BarAnswer {
	/// The bar's key.
	pub key: BarKey,
	/// The reserve it belongs to.
	pub reserve: ReserveId,
	/// Serial number as stamped.
	pub serial: Vec<u8>,
	/// The refiner's brand code.
	pub brand: Vec<u8>,
	/// Gross weight in thousandths of a troy ounce.
	pub gross_weight: BarWeight,
	/// Fineness in tenths of a part per thousand.
	pub fineness: u16,
	/// Fine weight that is counted, in thousandths of a troy ounce.
	pub fine_weight: BarWeight,
	/// Year of manufacture.
	pub year: u16,
	/// When it was registered.
	pub registered_at: Moment,
	/// Does it stand on the list of the latest audit, and did that audit end in agreement?
	pub audited: bool,
}

/// One page of a reserve's bars, in the order of their keys.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, TypeInfo)]
pub struct BarsPage {
	/// Bars in the whole reserve.
	pub total: u32,
	/// The bars of this page.
	pub bars: Vec<BarAnswer>,
}

/// A reserve, and what counts of it.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, TypeInfo)]
pub struct ReserveAnswer {
	/// The block's moment.
	pub as_of: Moment,
	/// Its name.
	pub name: Vec<u8>,
	/// The authority that opened it.
	pub authority: AuthorityId,
	/// The jurisdiction whose law governs it.
	pub jurisdiction: JurisdictionCode,
	/// The custodian's licence.
	pub custodian: LicenceId,
	/// Its rules.
	pub policy: ReservePolicy,
	/// Bars registered.
	pub bars: u32,
	/// Fine weight registered.
	pub fine_weight: MilliOunces,
	/// Fine weight that counts now.
	pub eligible_weight: MilliOunces,
	/// Every reason why none counts.
	pub refusals: Vec<ReserveRefusal>,
	/// Number of the latest audit; 0 before the first.
	pub audit_epoch: u32,
	/// The auditor whose dispute is open, if one is.
	pub dispute: Option<LicenceId>,
}

/// An audit, and whether it counts.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, TypeInfo)]
pub struct AuditAnswer {
	/// The block's moment.
	pub as_of: Moment,
	/// The audit's number within its reserve.
	pub epoch: u32,
	/// Is it the reserve's latest?
	pub latest: bool,
	/// The audit.
	pub audit: Audit,
}

/// The list of a reserve's bars as the chain computes it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, TypeInfo)]
pub struct ListAnswer {
	/// Root over the bars.
	pub root: H256,
	/// Bars on the list.
	pub bars: u32,
	/// Their fine weight.
	pub fine_weight: MilliOunces,
}

/// How much of a coin may exist.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, TypeInfo)]
pub struct CapacityAnswer {
	/// The block's moment.
	pub as_of: Moment,
	/// How much may exist, in base units.
	pub capacity: CoinBalance,
	/// How much exists, in base units.
	pub issuance: CoinBalance,
	/// How much may still be minted, in base units.
	pub headroom: CoinBalance,
	/// Every reason why nothing can be minted, whoever asks.
	pub refusals: Vec<MintRefusal>,
}

/// How far the weight that counts covers what exists.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, TypeInfo)]
pub struct CoverageAnswer {
	/// The block's moment.
	pub as_of: Moment,
	/// Fine weight that counts.
	pub eligible_weight: MilliOunces,
	/// How much exists, in base units.
	pub issuance: CoinBalance,
	/// Weight that counts over weight issued, in hundredths of a percent, rounded down. None while nothing
	/// is issued.
	pub ratio_bps: Option<u128>,
}

/// A coin.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, TypeInfo)]
pub struct CoinAnswer {
	/// The block's moment.
	pub as_of: Moment,
	/// What it is.
	pub kind: CoinKind,
	/// The reserve it stands on.
	pub reserve: ReserveId,
	/// The supervising authority.
	pub supervisor: AuthorityId,
	/// The jurisdiction whose law governs it.
	pub jurisdiction: JurisdictionCode,
	/// The authorities that reach it.
	pub authorities: CoinAuthorities,
	/// Its name.
	pub name: Vec<u8>,
	/// Its symbol.
	pub symbol: Vec<u8>,
	/// Decimal places of a coin.
	pub decimals: u8,
	/// Its rules.
	pub policy: CoinPolicy,
	/// Base units minted since its creation.
	pub minted: CoinBalance,
	/// Base units burnt since its creation.
	pub burnt: CoinBalance,
	/// Is minting halted now, by the supervisor or by the guard?
	pub mint_halted: bool,
}

/// A proposed mint.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, TypeInfo)]
pub struct MintAnswer<AccountId> {
	/// The block's moment.
	pub as_of: Moment,
	/// The coin.
	pub coin: CoinId,
	/// The minter that proposed it.
	pub proposer: AccountId,
	/// The approver, if approved.
	pub approver: Option<AccountId>,
	/// The licence of the beneficiary.
	pub licence: LicenceId,
	/// Who receives the coins.
	pub beneficiary: AccountId,
	/// How much, in base units.
	pub amount: CoinBalance,
	/// When it may be executed.
	pub not_before: Moment,
	/// When it lapses.
	pub expires_at: Moment,
	/// Every reason why it cannot be carried out now, approval and waiting time apart.
	pub refusals: Vec<MintRefusal>,
}

/// Where a redemption ticket stands.
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
pub enum TicketStatus {
	/// The coins are on hold.
	Open,
	/// Paid, and the coins burnt.
	Settled {
		/// When.
		at: Moment,
		/// Hash of the proof of payment or delivery.
		payment: Evidence,
	},
	/// The holder took the coins back after the term was missed.
	Cancelled {
		/// When.
		at: Moment,
	},
}

/// A redemption ticket.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, TypeInfo)]
pub struct TicketAnswer<AccountId> {
	/// The block's moment.
	pub as_of: Moment,
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
	/// Open past its term?
	pub overdue: bool,
}
