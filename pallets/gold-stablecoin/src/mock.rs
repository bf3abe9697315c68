//! A chain with this pallet, the real ledger with its holds, a clock, and a reserve, a gate and
//! authorities made of tables.

use crate as pallet_gold_stablecoin;
use civitas_primitives::{
	authority::{AuthorityInspect, ProvisionalMeasures},
	ActLevel, Acting, Activities, AuthorityId, JurisdictionCode, Lei, LicenceGate, LicenceId,
	LicenceRefusal, MilliOunces, Moment, Powers, Question, ReserveId, ReserveInspect,
	ReserveRefusal, Standing,
};
use frame_support::{
	derive_impl, parameter_types,
	traits::{AsEnsureOriginWithArg, ConstU128, ConstU32, ConstU64, EnsureOrigin},
	PalletId,
};
use frame_system::RawOrigin;
use sp_runtime::{BuildStorage, DispatchError, DispatchResult};
use std::collections::{BTreeMap, BTreeSet};

pub type AccountId = u64;
type Block = frame_system::mocking::MockBlock<Test>;

/// Joint acts of this supervisor come from this account, its urgent acts from the next.
pub const SUPERVISOR: AccountId = 1;
pub const SUPERVISOR_URGENT: AccountId = 2;
/// Another supervisor of the same jurisdiction.
pub const OTHER_SUPERVISOR: AccountId = 3;
/// A supervisor of another jurisdiction.
pub const FOREIGN_SUPERVISOR: AccountId = 4;
pub const MINTER: AccountId = 10;
pub const APPROVER: AccountId = 11;
pub const SETTLER: AccountId = 12;
pub const EXCHANGE: AccountId = 20;
pub const HOLDER: AccountId = 30;
pub const STRANGER: AccountId = 99;

/// The supervising authority, and those named for coins.
pub const AUTHORITY: AuthorityId = 1;
pub const INVESTIGATOR: AuthorityId = 50;
pub const COURT: AuthorityId = 51;
pub const APPEALS: AuthorityId = 52;

/// The exchange's licence.
pub const LICENCE: LicenceId = 7;
pub const PLACE: JurisdictionCode = JurisdictionCode::literal(b"KG");
pub const ELSEWHERE: JurisdictionCode = JurisdictionCode::literal(b"DE");
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
	pub type Balances = pallet_balances;
	#[runtime::pallet_index(3)]
	pub type Assets = pallet_assets;
	#[runtime::pallet_index(4)]
	pub type AssetsHolder = pallet_assets_holder;
	#[runtime::pallet_index(5)]
	pub type GoldStablecoin = pallet_gold_stablecoin;
	#[runtime::pallet_index(6)]
	pub type Intruder = intruder;
}

/// A pallet that mints and burns coins behind our back, through the same trait.
#[frame_support::pallet(dev_mode)]
pub mod intruder {
	use frame_support::{
		pallet_prelude::*,
		traits::{
			fungibles::Mutate,
			tokens::{Fortitude, Precision, Preservation},
		},
	};
	use frame_system::pallet_prelude::*;

	#[pallet::pallet]
	pub struct Pallet<T>(_);

	#[pallet::config]
	pub trait Config: frame_system::Config<AccountId = u64> {
		type Assets: Mutate<u64, AssetId = u32, Balance = u128>;
	}

	#[pallet::call]
	impl<T: Config> Pallet<T> {
		#[pallet::call_index(0)]
		pub fn mint(origin: OriginFor<T>, asset: u32, amount: u128) -> DispatchResult {
			let who = ensure_signed(origin)?;
			T::Assets::mint_into(asset, &who, amount)?;
			Ok(())
		}

		#[pallet::call_index(1)]
		pub fn burn(origin: OriginFor<T>, asset: u32, amount: u128) -> DispatchResult {
			let who = ensure_signed(origin)?;
			T::Assets::burn_from(
				asset,
				&who,
				amount,
				Preservation::Expendable,
				Precision::Exact,
				Fortitude::Polite,
			)?;
			Ok(())
		}
	}
}

#[derive_impl(frame_system::config_preludes::TestDefaultConfig)]
impl frame_system::Config for Test {
	type Block = Block;
	type AccountData = pallet_balances::AccountData<u128>;
}

impl pallet_timestamp::Config for Test {
	type Moment = Moment;
	type OnTimestampSet = ();
	type MinimumPeriod = ConstU64<1>;
	type WeightInfo = ();
}

#[derive_impl(pallet_balances::config_preludes::TestDefaultConfig)]
impl pallet_balances::Config for Test {
	type Balance = u128;
	type ExistentialDeposit = ConstU128<1>;
	type AccountStore = System;
}

#[derive_impl(pallet_assets::config_preludes::TestDefaultConfig)]
impl pallet_assets::Config for Test {
	type Balance = u128;
	type Currency = Balances;
	type CreateOrigin = AsEnsureOriginWithArg<frame_system::EnsureNever<AccountId>>;
	type ForceOrigin = frame_system::EnsureNever<AccountId>;
	type MetadataDepositBase = ConstU128<0>;
	type MetadataDepositPerByte = ConstU128<0>;
	type ApprovalDeposit = ConstU128<0>;
	type Holder = AssetsHolder;
}

impl pallet_assets_holder::Config for Test {
	type RuntimeEvent = RuntimeEvent;
	type RuntimeHoldReason = RuntimeHoldReason;
}

impl intruder::Config for Test {
	type Assets = Assets;
}

fn acting(origin: &RuntimeOrigin) -> Option<Acting> {
	let raw: Result<RawOrigin<AccountId>, _> = origin.clone().into();
	let Ok(RawOrigin::Signed(who)) = raw else { return None };
	let (authority, jurisdiction, level) = match who {
		SUPERVISOR => (AUTHORITY, PLACE, ActLevel::Joint),
		SUPERVISOR_URGENT => (AUTHORITY, PLACE, ActLevel::Urgent),
		OTHER_SUPERVISOR => (3, PLACE, ActLevel::Joint),
		FOREIGN_SUPERVISOR => (4, ELSEWHERE, ActLevel::Joint),
		_ => return None,
	};
	Some(Acting { authority, jurisdiction, level })
}

/// Joint acts only.
pub struct EnsureJoint;

impl EnsureOrigin<RuntimeOrigin> for EnsureJoint {
	type Success = Acting;

	fn try_origin(origin: RuntimeOrigin) -> Result<Acting, RuntimeOrigin> {
		acting(&origin).filter(|acting| acting.level == ActLevel::Joint).ok_or(origin)
	}

	#[cfg(feature = "runtime-benchmarks")]
	fn try_successful_origin() -> Result<RuntimeOrigin, ()> {
		Ok(RuntimeOrigin::signed(SUPERVISOR))
	}
}

/// Urgent and joint acts.
pub struct EnsureUrgentOrJoint;

impl EnsureOrigin<RuntimeOrigin> for EnsureUrgentOrJoint {
	type Success = Acting;

	fn try_origin(origin: RuntimeOrigin) -> Result<Acting, RuntimeOrigin> {
		acting(&origin).ok_or(origin)
	}

	#[cfg(feature = "runtime-benchmarks")]
	fn try_successful_origin() -> Result<RuntimeOrigin, ()> {
		Ok(RuntimeOrigin::signed(SUPERVISOR_URGENT))
	}
}

/// A reserve of the mock.
#[derive(Clone, Copy)]
pub struct MockReserve {
	pub authority: AuthorityId,
	pub place: JurisdictionCode,
	pub weight: Result<MilliOunces, ReserveRefusal>,
	pub epoch: u32,
	pub expires_at: Moment,
}

parameter_types! {
	pub static Reserves: BTreeMap<ReserveId, MockReserve> = BTreeMap::new();
	pub static GateRefusal: Option<LicenceRefusal> = None;
	pub static Bound: BTreeSet<(LicenceId, AccountId)> = BTreeSet::new();
	pub static InForce: BTreeMap<AuthorityId, Powers> = BTreeMap::new();
	pub static UrgentMeasures: BTreeSet<[u8; 32]> = BTreeSet::new();
}

pub struct Vault;

impl ReserveInspect for Vault {
	fn eligible_fine_weight(reserve: ReserveId) -> Result<MilliOunces, ReserveRefusal> {
		let now = Timestamp::get();
		let entry = Reserves::get().get(&reserve).copied().ok_or(ReserveRefusal::UnknownReserve)?;
		if now >= entry.expires_at {
			return Err(ReserveRefusal::AuditExpired);
		}
		entry.weight
	}

	fn audit_epoch(reserve: ReserveId) -> u32 {
		Reserves::get().get(&reserve).map_or(0, |entry| entry.epoch)
	}

	fn jurisdiction_of(reserve: ReserveId) -> Option<JurisdictionCode> {
		Reserves::get().get(&reserve).map(|entry| entry.place)
	}

	fn authority_of(reserve: ReserveId) -> Option<AuthorityId> {
		Reserves::get().get(&reserve).map(|entry| entry.authority)
	}

	fn parties_of(_: ReserveId) -> Option<(LicenceId, LicenceId)> {
		Some((100, 200))
	}
}

pub fn change_reserve(reserve: ReserveId, change: impl FnOnce(&mut MockReserve)) {
	Reserves::mutate(|reserves| change(reserves.get_mut(&reserve).expect("known")));
}

/// The error that the mock's gate answers with.
pub fn gate_error(refusal: LicenceRefusal) -> DispatchError {
	DispatchError::Other(match refusal {
		LicenceRefusal::UnknownLicence => "UnknownLicence",
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
		assert_eq!(question, Question::Activity(Activities::RECEIVE_PRIMARY_MINT));
		if !Bound::get().iter().any(|(bound, _)| *bound == licence) {
			return Err(LicenceRefusal::UnknownLicence);
		}
		if place != PLACE {
			return Err(LicenceRefusal::PlaceNotCovered);
		}
		GateRefusal::get().map_or(Ok(()), Err)
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
		let bound = Bound::get().contains(&(licence, *account));
		bound.then_some(()).ok_or(gate_error(LicenceRefusal::NotHolder))
	}

	fn lei_of(_: LicenceId) -> Option<Lei> {
		None
	}

	fn same_provider(one: LicenceId, other: LicenceId) -> bool {
		one == other
	}
}

pub struct Offices;

impl AuthorityInspect for Offices {
	fn standing() -> Standing {
		Standing::default()
	}

	fn jurisdiction_of(_: AuthorityId) -> Option<JurisdictionCode> {
		Some(PLACE)
	}

	fn holds(authority: AuthorityId, powers: Powers) -> bool {
		InForce::get().get(&authority).is_some_and(|held| held.contains(powers))
	}

	fn ended(_: AuthorityId) -> bool {
		false
	}
}

/// One urgent measure per subject, ever.
pub struct OnceOnly;

impl ProvisionalMeasures for OnceOnly {
	fn note(acting: &Acting, subject: [u8; 32]) -> DispatchResult {
		if acting.level == ActLevel::Urgent
			&& !UrgentMeasures::mutate(|noted| noted.insert(subject))
		{
			return Err(DispatchError::Other("TooSoon"));
		}
		Ok(())
	}
}

#[cfg(feature = "runtime-benchmarks")]
impl crate::BenchmarkHelper<AccountId> for Vault {
	fn set_moment(moment: Moment) {
		pallet_timestamp::Now::<Test>::put(moment);
	}

	fn audited_reserve(place: JurisdictionCode) -> ReserveId {
		Reserves::mutate(|reserves| {
			let id = 1_000 + reserves.len() as ReserveId;
			let entry = MockReserve {
				authority: AUTHORITY,
				place,
				weight: Ok(100_000_000),
				epoch: 1,
				expires_at: Moment::MAX,
			};
			reserves.insert(id, entry);
			id
		})
	}

	fn authorities() -> civitas_primitives::reserve::CoinAuthorities {
		civitas_primitives::reserve::CoinAuthorities {
			investigator: INVESTIGATOR,
			court: COURT,
			appeals: APPEALS,
		}
	}

	fn beneficiary(account: &AccountId, _: JurisdictionCode) -> LicenceId {
		Bound::mutate(|bound| bound.insert((LICENCE, *account)));
		LICENCE
	}
}

parameter_types! {
	pub const GoldPalletId: PalletId = PalletId(*b"civ/gold");
	pub const MintLifetime: Moment = civitas_primitives::moment::DAY;
	pub const MaxSettlement: Moment = 90 * civitas_primitives::moment::DAY;
	pub const UrgentHalt: Moment = 72 * civitas_primitives::moment::HOUR;
}

impl crate::Config for Test {
	type SupervisorOrigin = EnsureJoint;
	type HaltOrigin = EnsureUrgentOrJoint;
	type Reserve = Vault;
	type Licences = Gate;
	type Authorities = Offices;
	type Measures = OnceOnly;
	type Assets = Assets;
	type AssetsHolder = AssetsHolder;
	type RuntimeHoldReason = RuntimeHoldReason;
	type Time = Timestamp;
	type PalletId = GoldPalletId;
	type MaxCoins = ConstU32<2>;
	type MaxRoles = ConstU32<4>;
	type MaxPendingMints = ConstU32<3>;
	type MaxOpenTickets = ConstU32<3>;
	type MintLifetime = MintLifetime;
	type MaxSettlement = MaxSettlement;
	type UrgentHalt = UrgentHalt;
	type WeightInfo = ();
	#[cfg(feature = "runtime-benchmarks")]
	type BenchmarkHelper = Vault;
}

pub fn new_test_ext() -> sp_io::TestExternalities {
	let storage = frame_system::GenesisConfig::<Test>::default().build_storage().unwrap();
	let mut ext = sp_io::TestExternalities::new(storage);
	let reserve = |place, weight| MockReserve {
		authority: AUTHORITY,
		place,
		weight,
		epoch: 1,
		expires_at: NOW + 90 * civitas_primitives::moment::DAY,
	};
	// 1: 1,000 oz. 2: as much. 3: abroad. 4: one more.
	Reserves::set(BTreeMap::from([
		(1, reserve(PLACE, Ok(1_000_000))),
		(2, reserve(PLACE, Ok(1_000_000))),
		(3, reserve(ELSEWHERE, Ok(1_000_000))),
		(4, reserve(PLACE, Ok(1_000_000))),
	]));
	GateRefusal::set(None);
	Bound::set(BTreeSet::from([(LICENCE, EXCHANGE)]));
	InForce::set(BTreeMap::from([
		(INVESTIGATOR, Powers::INVESTIGATE_FINANCE),
		(COURT, Powers::ORDER_FREEZE | Powers::HEAR_APPEALS),
		(APPEALS, Powers::HEAR_APPEALS),
	]));
	UrgentMeasures::set(BTreeSet::new());
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
		GoldStablecoin::do_try_state().unwrap();
	});
}
