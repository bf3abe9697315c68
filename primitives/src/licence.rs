//! The gate: may this licence do that, there, now?

use alloc::vec::Vec;

use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::PalletError;
use scale_info::TypeInfo;
use serde::{Deserialize, Serialize};
use sp_runtime::DispatchResult;

use crate::{flags::flags, AuthorityId, Evidence, JurisdictionCode, Lei, Moment};

/// A licence's number, given by the chain and never used again.
pub type LicenceId = u32;

flags! {
	/// What other pallets ask the gate for, whatever the regime calls the service that permits it. A
	/// regime's row says which of its services permits which activity.
	pub struct Activities: u32;

	/// Receive newly issued coins from their issuer.
	const RECEIVE_PRIMARY_MINT = 1;
	/// Keep bars of a reserve in custody.
	const CUSTODY_OF_BULLION = 1 << 1;
	/// Assay bars of a reserve.
	const ASSAY_OF_BULLION = 1 << 2;
	/// Audit a reserve.
	const AUDIT_OF_RESERVES = 1 << 3;
	/// Open redemption tickets for customers.
	const REDEEM_FOR_CUSTOMERS = 1 << 4;
}

/// What is asked of a licence.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Question {
	/// The regime's service at this position (0 is the first; under MiCA, letter a).
	Service(u8),
	/// Any service that permits this activity. Exactly one flag must be set.
	Activity(Activities),
}

/// Why the gate is shut.
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
pub enum LicenceRefusal {
	/// There is no licence with this number.
	UnknownLicence,
	/// The chain has no time yet, so no right can be judged.
	ClockNotSet,
	/// The licence, or the service asked about, has not begun.
	NotYetValid,
	/// The term of the licence, or of the service asked about, is over.
	Expired,
	/// Suspended by its supervisor.
	Suspended,
	/// Withdrawn by its supervisor.
	Withdrawn,
	/// The licence does not cover this service.
	ServiceNotLicensed,
	/// The licence does not reach this jurisdiction.
	PlaceNotCovered,
	/// The supervising authority or its jurisdiction is no longer in force.
	SupervisorNotInForce,
	/// The jurisdiction asked about is not in force.
	PlaceNotInForce,
	/// The account does not belong to the licence.
	NotHolder,
}

/// May this licence do that, there, now?
pub trait LicenceGate<AccountId> {
	/// All clear, or the first reason against.
	fn check(
		licence: LicenceId,
		question: Question,
		place: JurisdictionCode,
	) -> Result<(), LicenceRefusal>;

	/// [`LicenceGate::check`] for use in a call: the refusal as the licensing pallet's own error, so that
	/// a client sees the same name whichever pallet asked.
	fn ensure(licence: LicenceId, question: Question, place: JurisdictionCode) -> DispatchResult;

	/// As [`LicenceGate::ensure`], and the account must be bound to the licence.
	fn ensure_holder(
		licence: LicenceId,
		account: &AccountId,
		question: Question,
		place: JurisdictionCode,
	) -> DispatchResult;

	/// The licence holder's LEI, if it has one.
	fn lei_of(licence: LicenceId) -> Option<Lei>;

	/// Do two licences belong to one provider?
	fn same_provider(one: LicenceId, other: LicenceId) -> bool;
}

// answers: what the licensing register stores and tells, in the words that clients read.

/// A regime's number, given by the chain and never used again.
pub type RegimeId = u32;

/// How many services a regime can name: the width of [`ServiceMask`].
pub const MAX_SERVICES: u32 = 32;

/// Services of a regime, one bit each by position (bit 0 is the first; under MiCA, letter a).
pub type ServiceMask = u32;

/// Where a licence stands in its life.
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
pub enum LicenceStatus {
	/// Begun by the applicant, not sent.
	Draft,
	/// Sent to the authority.
	Submitted,
	/// Found incomplete; the applicant's turn.
	Incomplete,
	/// Complete and being assessed.
	Assessing,
	/// The assessment's clock is stopped by a request for information.
	Paused,
	/// Promised, on conditions still to be met.
	InPrinciple,
	/// Granted.
	Granted,
	/// Granted, and narrowed by the supervisor.
	Restricted,
	/// Suspended by the supervisor.
	Suspended,
	/// Ending in good order: only the return of clients' assets is allowed.
	WindDown,
	/// Withdrawn by the supervisor.
	Withdrawn,
	/// Given up by its holder.
	Renounced,
	/// Over because its term ran out.
	Lapsed,
	/// Annulled: treated as never granted.
	Annulled,
	/// Refused.
	Refused,
}

impl LicenceStatus {
	/// Is the licence over for good? Its identity then may be licensed again, under a new number.
	pub const fn is_over(self) -> bool {
		matches!(
			self,
			Self::Withdrawn | Self::Renounced | Self::Lapsed | Self::Annulled | Self::Refused
		)
	}

	/// Why a licence in this status permits nothing, or `None` if the status stands in no one's way.
	pub const fn refusal(self) -> Option<LicenceRefusal> {
		match self {
			Self::Granted | Self::Restricted => None,
			Self::Draft
			| Self::Submitted
			| Self::Incomplete
			| Self::Assessing
			| Self::Paused
			| Self::InPrinciple => Some(LicenceRefusal::NotYetValid),
			Self::Suspended | Self::WindDown => Some(LicenceRefusal::Suspended),
			Self::Lapsed => Some(LicenceRefusal::Expired),
			Self::Withdrawn | Self::Renounced | Self::Annulled | Self::Refused => {
				Some(LicenceRefusal::Withdrawn)
			},
		}
	}
}

/// Why a licence is suspended: the class that the public reads. The reasons themselves are in the order.
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
pub enum SuspensionReason {
	/// The holder asked for it.
	AtOwnRequest,
	/// A condition of the licence is not met.
	ConditionsNotMet,
	/// Clients' assets are at risk.
	ClientAssetsAtRisk,
	/// Systems against money laundering and the financing of terrorism fail.
	AmlSystemsInadequate,
	/// Information or access owed to the supervisor was not given.
	InformationWithheld,
	/// Insolvency proceedings were opened.
	Insolvency,
	/// A court ordered it.
	CourtOrder,
	/// Another ground, named in the order.
	OtherLegalGround,
}

/// On what ground a licence is withdrawn. The first nine are those of Regulation (EU) 2023/1114,
/// Article 64(1) points (a) to (g) and Article 64(2) points (a) and (b).
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
pub enum WithdrawalGround {
	/// Not used within 12 months of the grant.
	NotUsed,
	/// Expressly renounced by the holder.
	Renounced,
	/// No service provided for nine months in succession.
	Idle,
	/// Obtained by irregular means, such as false statements.
	IrregularMeans,
	/// The conditions of the grant are no longer met and were not met again in the time set.
	ConditionsNoLongerMet,
	/// No effective systems against money laundering and the financing of terrorism.
	AmlSystemsInadequate,
	/// Serious infringement, including of the protection of clients or of market integrity.
	SeriousInfringement,
	/// National law against money laundering was infringed.
	NationalAmlLawInfringed,
	/// The authorisation as payment or electronic money institution was lost and not regained in time.
	PaymentAuthorisationLost,
	/// The holder has ceased to exist.
	HolderDissolved,
	/// A court ordered it.
	CourtOrder,
	/// Another ground, named in the order.
	OtherLegalGround,
}

/// When one service may be provided.
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
pub struct ServicePeriod {
	/// The service's position in its regime (0 is the first; under MiCA, letter a).
	pub service: u8,
	/// First moment, in milliseconds since 1970.
	pub from: Moment,
	/// First moment at which it no longer may, or `None` for no end.
	pub until: Option<Moment>,
}

/// When services may be provided in one host jurisdiction: one passport.
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
pub struct HostPeriod {
	/// The host jurisdiction; never the home jurisdiction.
	pub place: JurisdictionCode,
	/// The services passported there. They must also be in force at home.
	pub services: ServiceMask,
	/// First moment, in milliseconds since 1970.
	pub from: Moment,
	/// First moment at which they no longer may, or `None` for no end.
	pub until: Option<Moment>,
}

/// The services in force in one host jurisdiction.
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
pub struct HostMask {
	/// The host jurisdiction.
	pub place: JurisdictionCode,
	/// The services in force there.
	pub services: ServiceMask,
}

/// A suspension: it ends at `until` by itself.
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
pub struct Suspension {
	/// First moment of the suspension.
	pub from: Moment,
	/// First moment after it, or `None` until it is lifted.
	pub until: Option<Moment>,
	/// The class of reason.
	pub reason: SuspensionReason,
	/// The order.
	pub order: Evidence,
}

impl Suspension {
	/// Is the licence suspended at this moment?
	pub fn covers(&self, at: Moment) -> bool {
		self.from <= at && self.until.is_none_or(|until| at < until)
	}
}

/// A withdrawal, which has no end.
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
pub struct Withdrawal {
	/// First moment without the licence. It may lie before the order.
	pub from: Moment,
	/// The legal ground.
	pub ground: WithdrawalGround,
	/// The order.
	pub order: Evidence,
}

/// One service of a regime, as clients read it.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, TypeInfo)]
pub struct RegimeServiceAnswer {
	/// The regime's own short code, in UTF-8 (under MiCA, a letter).
	pub code: Vec<u8>,
	/// The service in words, in UTF-8.
	pub label: Vec<u8>,
	/// What the service permits in the other registers.
	pub activities: Activities,
}

/// A regime, as clients read it.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, TypeInfo)]
pub struct RegimeAnswer {
	/// Its number.
	pub regime: RegimeId,
	/// Its name, in UTF-8.
	pub name: Vec<u8>,
	/// The law it rests on, in UTF-8.
	pub legal_basis: Vec<u8>,
	/// May its licences reach host jurisdictions?
	pub passporting: bool,
	/// Does it take new grants?
	pub open: bool,
	/// Its services, by position.
	pub services: Vec<RegimeServiceAnswer>,
}

/// One licence with all its fields, as it stands at `as_of`.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, TypeInfo)]
pub struct LicenceAnswer<AccountId> {
	/// The moment of the block that answers.
	pub as_of: Moment,
	/// Its number.
	pub licence: LicenceId,
	/// The regime it was granted under.
	pub regime: RegimeId,
	/// The holder's LEI, if it has one.
	pub lei: Option<Lei>,
	/// The number in the supervisor's own register, in UTF-8, if it has one.
	pub native_number: Option<Vec<u8>>,
	/// The holder's legal name, in UTF-8.
	pub legal_name: Vec<u8>,
	/// The holder's commercial name, in UTF-8; may be empty.
	pub commercial_name: Vec<u8>,
	/// The home jurisdiction.
	pub home: JurisdictionCode,
	/// The authority that supervises it.
	pub supervisor: AuthorityId,
	/// Where it stands.
	pub status: LicenceStatus,
	/// The date of authorisation.
	pub authorised_on: Moment,
	/// When the chain learned of the grant.
	pub recorded_at: Moment,
	/// Services with their dates, past and future ones included.
	pub services: Vec<ServicePeriod>,
	/// Passports with their dates, past and future ones included.
	pub hosts: Vec<HostPeriod>,
	/// The latest suspension that was not lifted; compare its end with `as_of`.
	pub suspension: Option<Suspension>,
	/// The withdrawal, also one that is still to come.
	pub withdrawal: Option<Withdrawal>,
	/// The accounts that act for the holder.
	pub accounts: Vec<AccountId>,
	/// The licence of the same holder that this one follows.
	pub predecessor: Option<LicenceId>,
	/// The order that granted it, or that last extended it.
	pub order: Evidence,
}

/// What the gate answers, with every reason against.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, TypeInfo)]
pub struct GateAnswer {
	/// The moment of the block that answers.
	pub as_of: Moment,
	/// All reasons against; none means that the gate is open.
	pub reasons: Vec<LicenceRefusal>,
}

/// A licence as it stood at one time, as it was known at another.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, TypeInfo)]
pub struct LicenceAsOfAnswer {
	/// The moment of the block that answers.
	pub as_of: Moment,
	/// The time asked about.
	pub valid: Moment,
	/// The state of knowledge asked about.
	pub known: Moment,
	/// Where the licence stood.
	pub status: LicenceStatus,
	/// The authority that supervised it.
	pub supervisor: AuthorityId,
	/// Services in force at home.
	pub services: ServiceMask,
	/// Services in force in each host jurisdiction; hosts with none are left out.
	pub hosts: Vec<HostMask>,
}
