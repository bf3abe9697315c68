//! What the register stores.

use civitas_primitives::{
	licence::{
		HostMask, HostPeriod, LicenceStatus, RegimeId, ServiceMask, ServicePeriod, Suspension,
		Withdrawal, MAX_SERVICES,
	},
	Activities, AuthorityId, Evidence, JurisdictionCode, Lei, LicenceId, Moment,
};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::{traits::ConstU32, BoundedVec};
use scale_info::TypeInfo;

use crate::head::service_bit;

/// How many periods of service one licence can have: twice the number of services, so that each can end
/// and begin again.
pub const MAX_SERVICE_PERIODS: u32 = 64;
/// How many passports one licence can have: thirty hosts with four dates each.
pub const MAX_HOST_PERIODS: u32 = 128;
/// How many host jurisdictions one licence can reach.
pub const MAX_HOSTS: u32 = 32;
/// How many accounts can act for one licence, and for how many licences one account can act.
pub const MAX_ACCOUNTS: u32 = 8;
/// How many kinds of activity the head has room for.
pub const MAX_ACTIVITIES: usize = 6;
/// How often one licence can be extended.
pub const MAX_EXTENSIONS: u32 = 64;
/// How many licences one question for a page of the register can return.
pub const MAX_PAGE: u32 = 256;

/// The name of a regime, in UTF-8.
pub type RegimeName = BoundedVec<u8, ConstU32<128>>;
/// The law that a regime rests on, in UTF-8.
pub type LegalBasis = BoundedVec<u8, ConstU32<256>>;
/// A service's short code, in UTF-8.
pub type ServiceCode = BoundedVec<u8, ConstU32<8>>;
/// A service in words, in UTF-8.
pub type ServiceLabel = BoundedVec<u8, ConstU32<128>>;
/// The name of a licence's holder, in UTF-8. The longest in a public register has 152 bytes.
pub type HolderName = BoundedVec<u8, ConstU32<160>>;
/// A licence's number in the supervisor's own register, in UTF-8.
pub type NativeNumber = BoundedVec<u8, ConstU32<64>>;
/// What is given as an LEI, not yet checked: a malformed one is answered with its own error.
pub type UncheckedLei = BoundedVec<u8, ConstU32<32>>;
/// Periods of service as an argument.
pub type ServicePeriods = BoundedVec<ServicePeriod, ConstU32<32>>;
/// Passports as an argument.
pub type HostPeriods = BoundedVec<HostPeriod, ConstU32<32>>;
/// The accounts that act for a licence.
pub type Accounts<AccountId> = BoundedVec<AccountId, ConstU32<MAX_ACCOUNTS>>;

/// The licences that an account acts for.
pub type AccountIndex = BoundedVec<LicenceId, ConstU32<MAX_ACCOUNTS>>;

/// A service of a regime.
#[derive(
	Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct RegimeService {
	/// The regime's own short code (under MiCA, a letter).
	pub code: ServiceCode,
	/// The service in words.
	pub label: ServiceLabel,
	/// What the service permits in the other registers.
	pub activities: Activities,
}

/// The rules of a regime, as an argument.
#[derive(
	Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct RegimeTerms {
	/// Its name.
	pub name: RegimeName,
	/// The law it rests on.
	pub legal_basis: LegalBasis,
	/// May its licences reach host jurisdictions?
	pub passporting: bool,
	/// Its services, by position.
	pub services: BoundedVec<RegimeService, ConstU32<MAX_SERVICES>>,
}

/// A regime. Its services never change, because the heads of its licences repeat what they permit.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, MaxEncodedLen, TypeInfo)]
pub struct Regime {
	/// Its rules.
	pub terms: RegimeTerms,
	/// Does it take new grants?
	pub open: bool,
}

/// Which services permit each kind of activity: the services at position `n` permit the activity whose
/// flag is bit `n`.
pub type ActivityTable = [ServiceMask; MAX_ACTIVITIES];

impl Regime {
	/// Which services permit which activity.
	pub fn activity_table(&self) -> ActivityTable {
		let mut table = ActivityTable::default();
		for (position, service) in self.terms.services.iter().enumerate() {
			let bit = u8::try_from(position).map(service_bit).unwrap_or_default();
			for (kind, services) in table.iter_mut().enumerate() {
				let flag = u32::try_from(kind).ok().and_then(|kind| 1u32.checked_shl(kind));
				if flag.is_some_and(|flag| service.activities.bits() & flag != 0) {
					*services |= bit;
				}
			}
		}
		table
	}
}

/// What an authority grants. The supervisor and the home jurisdiction are those of the authority that
/// acts, never an argument.
#[derive(
	Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct Grant<AccountId> {
	/// The regime.
	pub regime: RegimeId,
	/// The holder's LEI, as the register prints it.
	pub lei: Option<UncheckedLei>,
	/// The licence's number in the supervisor's own register.
	pub native_number: Option<NativeNumber>,
	/// The holder's legal name.
	pub legal_name: HolderName,
	/// The holder's commercial name; may be empty.
	pub commercial_name: HolderName,
	/// The date of authorisation. `None` is refused with its own error, so that a register with a missing
	/// date can be sent as it is.
	pub authorised_on: Option<Moment>,
	/// The services with their dates.
	pub services: ServicePeriods,
	/// The passports with their dates.
	pub hosts: HostPeriods,
	/// The accounts that act for the holder.
	pub accounts: Accounts<AccountId>,
	/// The order.
	pub order: Evidence,
}

/// Services and passports with their dates.
#[derive(Clone, Debug, Default, PartialEq, Eq, Encode, Decode, MaxEncodedLen, TypeInfo)]
pub struct Schedule {
	/// When the chain learned of it.
	pub recorded_at: Moment,
	/// Services, past and future ones included. Periods of one service do not overlap.
	pub services: BoundedVec<ServicePeriod, ConstU32<MAX_SERVICE_PERIODS>>,
	/// Passports, past and future ones included. Periods of one service in one place do not overlap.
	pub hosts: BoundedVec<HostPeriod, ConstU32<MAX_HOST_PERIODS>>,
}

/// The supervisor's decisions on a licence, apart from what it covers.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, MaxEncodedLen, TypeInfo)]
pub struct Decision {
	/// The status that was decided. [`Schedule`] and the two fields below may end it: see
	/// [`crate::head::status_at`].
	pub stage: LicenceStatus,
	/// The latest suspension that was not lifted.
	pub suspension: Option<Suspension>,
	/// The withdrawal, also one that is still to come.
	pub withdrawal: Option<Withdrawal>,
	/// The authority that supervises the licence.
	pub supervisor: AuthorityId,
}

impl Decision {
	/// Granted by this authority, and nothing else yet.
	pub fn granted_by(supervisor: AuthorityId) -> Self {
		Self { stage: LicenceStatus::Granted, suspension: None, withdrawal: None, supervisor }
	}
}

/// A licence with all its fields.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, MaxEncodedLen, TypeInfo)]
pub struct Licence<AccountId> {
	/// The regime.
	pub regime: RegimeId,
	/// The holder's LEI.
	pub lei: Option<Lei>,
	/// The licence's number in the supervisor's own register.
	pub native_number: Option<NativeNumber>,
	/// The holder's legal name.
	pub legal_name: HolderName,
	/// The holder's commercial name; may be empty.
	pub commercial_name: HolderName,
	/// The home jurisdiction.
	pub home: JurisdictionCode,
	/// The date of authorisation.
	pub authorised_on: Moment,
	/// When the chain learned of the grant.
	pub recorded_at: Moment,
	/// What was decided on it.
	pub decision: Decision,
	/// What it covers, and when.
	pub schedule: Schedule,
	/// How often it was extended: the number of superseded schedules.
	pub extensions: u32,
	/// The accounts that act for the holder.
	pub accounts: Accounts<AccountId>,
	/// The licence of the same holder that this one follows.
	pub predecessor: Option<LicenceId>,
	/// The order that granted it, or that last extended it.
	pub order: Evidence,
}

/// What the gate reads: the licence as it stands at every moment from `good_from` until `good_until`,
/// at most 256 bytes. Outside that window the gate reads the licence itself.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, MaxEncodedLen, TypeInfo)]
pub struct Head {
	/// The regime.
	pub regime: RegimeId,
	/// The home jurisdiction.
	pub home: JurisdictionCode,
	/// The authority that supervises the licence.
	pub supervisor: AuthorityId,
	/// Where the licence stands.
	pub status: LicenceStatus,
	/// Services in force at home: none unless the status permits any.
	pub services: ServiceMask,
	/// Services in force in each host jurisdiction; hosts with none are left out.
	pub hosts: BoundedVec<HostMask, ConstU32<MAX_HOSTS>>,
	/// Which services permit which activity, from the regime.
	pub activities: ActivityTable,
	/// First moment at which this is right.
	pub good_from: Moment,
	/// First moment at which it may no longer be.
	pub good_until: Moment,
}
