//! A chain with this pallet, a clock and a register of licences made of three tables.

use crate as pallet_bullion_reserve;
use civitas_primitives::{
	ActLevel, Acting, Activities, JurisdictionCode, Lei, LicenceGate, LicenceId, LicenceRefusal,
	Moment, Question,
};
use frame_support::{
	derive_impl, parameter_types,
	traits::{ConstU32, ConstU64, EnsureOrigin},
};
use sp_runtime::{BuildStorage, DispatchError, DispatchResult};
use std::collections::BTreeMap;

pub type AccountId = u64;
type Block = frame_system::mocking::MockBlock<Test>;

/// Accounts: two supervisors, and those bound to licences.
pub const SUPERVISOR: AccountId = 1;
pub const OTHER_SUPERVISOR: AccountId = 2;
pub const CUSTODIAN: AccountId = 10;
pub const RENEWED_CUSTODIAN: AccountId = 11;
pub const OTHER_CUSTODIAN: AccountId = 12;
pub const AUDITOR: AccountId = 20;
pub const OTHER_AUDITOR: AccountId = 21;
pub const STRANGER: AccountId = 99;

/// Licences.
pub const CUSTODY: LicenceId = 100;
/// A later custody licence of the same provider, bound to an account of its own.
pub const RENEWED_CUSTODY: LicenceId = 101;
/// A custody licence of another provider.
pub const OTHER_CUSTODY: LicenceId = 102;
pub const AUDIT: LicenceId = 200;
pub const OTHER_AUDIT: LicenceId = 201;
/// An audit licence of the custodian's own provider, bound to the auditor's account.
pub const CAPTIVE_AUDIT: LicenceId = 202;
/// An audit licence of another provider with the custodian's LEI.
pub const SAME_LEI_AUDIT: LicenceId = 203;
/// An audit licence of another provider that the custodian's account is bound to.
pub const SHARED_ACCOUNT_AUDIT: LicenceId = 204;

pub const PLACE: JurisdictionCode = JurisdictionCode::literal(b"KG");
/// 2026-02-09T00:00:00Z.
pub const NOW: Moment = 1_770_595_200_000;

#[frame_support::runtime]
mod runtime {
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
		RuntimeTask
	)]
	pub struct Test;

	#[runtime::pallet_index(0)]
	pub type System = frame_system;
	#[runtime::pallet_index(1)]
	pub type Timestamp = pallet_timestamp;
	#[runtime::pallet_index(2)]
	pub type BullionReserve = pallet_bullion_reserve;
}

#[derive_impl(frame_system::config_preludes::TestDefaultConfig)]
impl frame_system::Config for Test {
	type Block = Block;
}

impl pallet_timestamp::Config for Test {
	type Moment = Moment;
	type OnTimestampSet = ();
	type MinimumPeriod = ConstU64<1>;
	type WeightInfo = ();
}

/// Joint acts of two supervisors, whose authorities have the numbers of their accounts.
pub struct EnsureSupervisor;

impl EnsureOrigin<RuntimeOrigin> for EnsureSupervisor {
	type Success = Acting;

	fn try_origin(origin: RuntimeOrigin) -> Result<Acting, RuntimeOrigin> {
		let raw: Result<frame_system::RawOrigin<AccountId>, _> = origin.clone().into();
		match raw {
			Ok(frame_system::RawOrigin::Signed(who))
				if [SUPERVISOR, OTHER_SUPERVISOR].contains(&who) =>
			{
				Ok(Acting { authority: who as u32, jurisdiction: PLACE, level: ActLevel::Joint })
			},
			_ => Err(origin),
		}
	}

	#[cfg(feature = "runtime-benchmarks")]
	fn try_successful_origin() -> Result<RuntimeOrigin, ()> {
		Ok(RuntimeOrigin::signed(SUPERVISOR))
	}
}

/// A licence of the mock.
#[derive(Clone)]
pub struct MockLicence {
	pub accounts: Vec<AccountId>,
	pub provider: u32,
	pub lei: Option<Lei>,
	pub permits: Activities,
	pub refusal: Option<LicenceRefusal>,
}

parameter_types! {
	pub static LicenceTable: BTreeMap<LicenceId, MockLicence> = BTreeMap::new();
}

/// The error that the mock's gate answers with.
pub fn gate_error(refusal: LicenceRefusal) -> DispatchError {
	DispatchError::Other(match refusal {
		LicenceRefusal::UnknownLicence => "UnknownLicence",
		LicenceRefusal::ServiceNotLicensed => "ServiceNotLicensed",
		LicenceRefusal::Suspended => "Suspended",
		LicenceRefusal::NotHolder => "NotHolder",
		LicenceRefusal::PlaceNotCovered => "PlaceNotCovered",
		_ => "Refused",
	})
}

pub struct Gate;

impl LicenceGate<AccountId> for Gate {
	fn check(
		licence: LicenceId,
		question: Question,
		place: JurisdictionCode,
	) -> Result<(), LicenceRefusal> {
		let table = LicenceTable::get();
		let entry = table.get(&licence).ok_or(LicenceRefusal::UnknownLicence)?;
		let Question::Activity(activity) = question else {
			panic!("only activities are asked for")
		};
		if !entry.permits.contains(activity) {
			return Err(LicenceRefusal::ServiceNotLicensed);
		}
		if place != PLACE {
			return Err(LicenceRefusal::PlaceNotCovered);
		}
		entry.refusal.map_or(Ok(()), Err)
	}

	fn ensure(licence: LicenceId, question: Question, place: JurisdictionCode) -> DispatchResult {
		Self::check(licence, question, place).map_err(gate_error)
	}

	fn ensure_holder(
		licence: LicenceId,
		account: &AccountId,
		question: Question,
		place: JurisdictionCode,
	) -> DispatchResult {
		Self::ensure(licence, question, place)?;
		let bound =
			LicenceTable::get().get(&licence).is_some_and(|entry| entry.accounts.contains(account));
		bound.then_some(()).ok_or(gate_error(LicenceRefusal::NotHolder))
	}

	fn lei_of(licence: LicenceId) -> Option<Lei> {
		LicenceTable::get().get(&licence).and_then(|entry| entry.lei)
	}

	fn same_provider(one: LicenceId, other: LicenceId) -> bool {
		let table = LicenceTable::get();
		match (table.get(&one), table.get(&other)) {
			(Some(one), Some(other)) => one.provider == other.provider,
			_ => false,
		}
	}
}

/// Change a licence's standing.
pub fn set_refusal(licence: LicenceId, refusal: Option<LicenceRefusal>) {
	LicenceTable::mutate(|table| table.get_mut(&licence).expect("known").refusal = refusal);
}

#[cfg(feature = "runtime-benchmarks")]
impl crate::BenchmarkHelper<AccountId> for Gate {
	fn set_moment(moment: Moment) {
		pallet_timestamp::Now::<Test>::put(moment);
	}

	fn licence(account: &AccountId, activity: Activities, _: JurisdictionCode) -> LicenceId {
		LicenceTable::mutate(|table| {
			let id = 1_000 + table.len() as LicenceId;
			let entry = MockLicence {
				accounts: vec![*account],
				provider: id,
				lei: None,
				permits: activity,
				refusal: None,
			};
			table.insert(id, entry);
			id
		})
	}

	fn renewed(
		licence: LicenceId,
		account: &AccountId,
		activity: Activities,
		place: JurisdictionCode,
	) -> LicenceId {
		let id = Self::licence(account, activity, place);
		LicenceTable::mutate(|table| {
			let provider = table.get(&licence).expect("known").provider;
			table.get_mut(&id).expect("just made").provider = provider;
		});
		id
	}
}

parameter_types! {
	pub const MaxAuditValidity: Moment = 366 * civitas_primitives::moment::DAY;
}

impl crate::Config for Test {
	type ReserveOrigin = EnsureSupervisor;
	type Licences = Gate;
	type Time = Timestamp;
	type MaxBarsPerBatch = ConstU32<64>;
	type MaxBarsPerReserve = ConstU32<96>;
	type MaxAuditValidity = MaxAuditValidity;
	type WeightInfo = ();
	#[cfg(feature = "runtime-benchmarks")]
	type BenchmarkHelper = Gate;
}

pub fn new_test_ext() -> sp_io::TestExternalities {
	let storage = frame_system::GenesisConfig::<Test>::default().build_storage().unwrap();
	let mut ext = sp_io::TestExternalities::new(storage);
	let lei = Lei::with_check_digits(b"529900CUSTODIAN000").ok();
	assert!(lei.is_some());
	let other_lei = Lei::with_check_digits(b"529900AUDITOR00000").ok();
	let licence = |account, provider, lei, permits| MockLicence {
		accounts: vec![account],
		provider,
		lei,
		permits,
		refusal: None,
	};
	let custody = Activities::CUSTODY_OF_BULLION;
	let audit = Activities::AUDIT_OF_RESERVES;
	LicenceTable::set(BTreeMap::from([
		(CUSTODY, licence(CUSTODIAN, 1, lei, custody)),
		(RENEWED_CUSTODY, licence(RENEWED_CUSTODIAN, 1, lei, custody)),
		(OTHER_CUSTODY, licence(OTHER_CUSTODIAN, 6, None, custody)),
		(AUDIT, licence(AUDITOR, 2, other_lei, audit)),
		(OTHER_AUDIT, licence(OTHER_AUDITOR, 3, None, audit)),
		(CAPTIVE_AUDIT, licence(AUDITOR, 1, None, audit)),
		(SAME_LEI_AUDIT, licence(AUDITOR, 4, lei, audit)),
		(SHARED_ACCOUNT_AUDIT, licence(CUSTODIAN, 5, None, audit)),
	]));
	ext.execute_with(|| {
		System::set_block_number(1);
		Timestamp::set_timestamp(NOW);
	});
	ext
}

/// Run a test, then check the invariants.
pub fn run(test: impl FnOnce()) {
	new_test_ext().execute_with(|| {
		test();
		BullionReserve::do_try_state().unwrap();
	});
}
