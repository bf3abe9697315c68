//! A small runtime to test in.

use civitas_primitives::{
	authority::{AuthorityInspect, ProvisionalMeasures},
	moment::HOUR,
	ActLevel, Acting, AuthorityId, JurisdictionCode, Moment, Powers, Standing,
};
use frame_support::{derive_impl, parameter_types, traits::EnsureOrigin};
use frame_system::mocking::MockBlock;
use sp_runtime::{BuildStorage, DispatchError, DispatchResult};

use crate as pallet_credential_registry;

/// The moment at which tests begin: 2026-01-01T00:00:00Z.
pub const START: Moment = 1_767_225_600_000;

/// The authority that admits issuers in most tests, as a joint act.
pub const JOINT: u64 = 1;
/// The same authority by one officer alone.
pub const URGENT: u64 = 2;
/// Another authority, of another jurisdiction, as a joint act.
pub const OTHER_JOINT: u64 = 3;
/// The other authority by one officer alone.
pub const OTHER_URGENT: u64 = 4;
/// Accounts of issuers.
pub const UNIVERSITY: u64 = 11;
pub const CHAMBER: u64 = 12;
/// An account that is nobody's.
pub const STRANGER: u64 = 99;

pub const AUTHORITY: AuthorityId = 7;
pub const OTHER_AUTHORITY: AuthorityId = 8;

pub fn home() -> JurisdictionCode {
	JurisdictionCode::new(b"DE").unwrap()
}

pub fn abroad() -> JurisdictionCode {
	JurisdictionCode::new(b"FR").unwrap()
}

#[frame_support::runtime]
mod test_runtime {
	#[runtime::runtime]
	#[runtime::derive(
		RuntimeCall,
		RuntimeEvent,
		RuntimeError,
		RuntimeOrigin,
		RuntimeFreezeReason,
		RuntimeHoldReason,
		RuntimeSlashReason,
		RuntimeLockId,
		RuntimeTask,
		RuntimeViewFunction
	)]
	pub struct Test;

	#[runtime::pallet_index(0)]
	pub type System = frame_system;
	#[runtime::pallet_index(1)]
	pub type Timestamp = pallet_timestamp;
	#[runtime::pallet_index(2)]
	pub type CredentialRegistry = pallet_credential_registry;
}

#[derive_impl(frame_system::config_preludes::TestDefaultConfig)]
impl frame_system::Config for Test {
	type Block = MockBlock<Test>;
	type DbWeight = frame_support::weights::constants::ParityDbWeight;
}

#[derive_impl(pallet_timestamp::config_preludes::TestDefaultConfig)]
impl pallet_timestamp::Config for Test {}

parameter_types! {
	pub static InForce: Standing = Standing::default();
	pub static UrgentMeasures: Vec<[u8; 32]> = Vec::new();
	pub const MaxUrgentSuspension: Moment = 72 * HOUR;
	pub const MaxCapacity: u32 = 1 << 20;
	pub static MaxListsPerIssuer: u32 = 1_024;
	pub const MaxPagesPerCall: u32 = 128;
}

/// What the mock's second urgent measure on one subject is refused with.
pub const TOO_SOON: DispatchError = DispatchError::Other("too soon");

/// The authorities of the tests, without a pallet behind them.
pub struct Authorities;

impl AuthorityInspect for Authorities {
	fn standing() -> Standing {
		InForce::get()
	}

	fn jurisdiction_of(authority: AuthorityId) -> Option<JurisdictionCode> {
		match authority {
			AUTHORITY => Some(home()),
			OTHER_AUTHORITY => Some(abroad()),
			_ => None,
		}
	}

	fn holds(authority: AuthorityId, _: Powers) -> bool {
		Self::jurisdiction_of(authority)
			.is_some_and(|code| InForce::get().in_force(authority, code))
	}

	fn ended(_: AuthorityId) -> bool {
		false
	}
}

impl ProvisionalMeasures for Authorities {
	fn note(acting: &Acting, subject: [u8; 32]) -> DispatchResult {
		if acting.level == ActLevel::Joint {
			return Ok(());
		}
		let mut taken = UrgentMeasures::get();
		if taken.contains(&subject) {
			return Err(TOO_SOON);
		}
		taken.push(subject);
		UrgentMeasures::set(taken);
		Ok(())
	}
}

fn acting(who: u64) -> Option<Acting> {
	let (authority, jurisdiction, level) = match who {
		JOINT => (AUTHORITY, home(), ActLevel::Joint),
		URGENT => (AUTHORITY, home(), ActLevel::Urgent),
		OTHER_JOINT => (OTHER_AUTHORITY, abroad(), ActLevel::Joint),
		OTHER_URGENT => (OTHER_AUTHORITY, abroad(), ActLevel::Urgent),
		_ => return None,
	};
	Some(Acting { authority, jurisdiction, level })
}

/// Takes the accounts above for acts of their authorities; urgent ones only where `URGENT_TOO`.
pub struct EnsureAct<const URGENT_TOO: bool>;

impl<const URGENT_TOO: bool> EnsureOrigin<RuntimeOrigin> for EnsureAct<URGENT_TOO> {
	type Success = Acting;

	fn try_origin(origin: RuntimeOrigin) -> Result<Acting, RuntimeOrigin> {
		frame_system::ensure_signed(origin.clone())
			.ok()
			.and_then(acting)
			.filter(|acting| URGENT_TOO || acting.level == ActLevel::Joint)
			.ok_or(origin)
	}

	#[cfg(feature = "runtime-benchmarks")]
	fn try_successful_origin() -> Result<RuntimeOrigin, ()> {
		Ok(RuntimeOrigin::signed(if URGENT_TOO { URGENT } else { JOINT }))
	}
}

impl pallet_credential_registry::Config for Test {
	type IssuerOrigin = EnsureAct<false>;
	type SuspendOrigin = EnsureAct<true>;
	type Authorities = Authorities;
	type ProvisionalMeasures = Authorities;
	type Time = Timestamp;
	type MaxUrgentSuspension = MaxUrgentSuspension;
	type MaxCapacity = MaxCapacity;
	type MaxListsPerIssuer = MaxListsPerIssuer;
	type MaxPagesPerCall = MaxPagesPerCall;
	type WeightInfo = pallet_credential_registry::weights::SubstrateWeight<Test>;
	#[cfg(feature = "runtime-benchmarks")]
	type BenchmarkHelper = Self;
}

#[cfg(feature = "runtime-benchmarks")]
impl pallet_credential_registry::BenchmarkHelper for Test {
	fn set_moment(moment: Moment) {
		set_now(moment);
	}
}

/// Make this the block's moment.
pub fn set_now(moment: Moment) {
	pallet_timestamp::Now::<Test>::put(moment);
}

/// Both authorities and jurisdictions are in force; nothing else is known; it is [`START`].
pub fn new_test_ext() -> sp_io::TestExternalities {
	let storage = frame_system::GenesisConfig::<Test>::default().build_storage().unwrap();
	let mut standing = Standing::default();
	for (authority, code) in [(AUTHORITY, home()), (OTHER_AUTHORITY, abroad())] {
		standing.set_authority(authority, true);
		standing.set_jurisdiction(code, true);
	}
	InForce::set(standing);
	UrgentMeasures::set(Vec::new());
	MaxListsPerIssuer::set(1_024);
	let mut ext = sp_io::TestExternalities::new(storage);
	ext.execute_with(|| {
		System::set_block_number(1);
		set_now(START);
	});
	ext
}
