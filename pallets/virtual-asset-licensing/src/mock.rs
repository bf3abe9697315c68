//! A runtime for tests: four supervisors, whose officers are single accounts here.

use core::cell::RefCell;
use std::collections::BTreeSet;

use civitas_primitives::{
	authority::AuthorityInspect, ActLevel, Acting, AuthorityId, JurisdictionCode, Moment, Powers,
	Standing,
};
use frame_support::{derive_impl, traits::EnsureOrigin};
use frame_system::{EnsureRoot, RawOrigin};
use sp_runtime::BuildStorage;

use crate as pallet_virtual_asset_licensing;

pub const DE: JurisdictionCode = JurisdictionCode::literal(b"DE");
pub const FR: JurisdictionCode = JurisdictionCode::literal(b"FR");
pub const IT: JurisdictionCode = JurisdictionCode::literal(b"IT");
/// Never in force.
pub const KG: JurisdictionCode = JurisdictionCode::literal(b"KG");

/// The supervisors, by the account that acts for each in the tests.
pub const BAFIN: u64 = 1;
pub const BUNDESBANK: u64 = 2;
pub const AMF: u64 = 3;
pub const CONSOB: u64 = 4;
/// An account without an office.
pub const NOBODY: u64 = 99;

/// 2026-02-09T00:00:00Z.
pub const START: Moment = 1_770_595_200_000;

fn acting(account: u64) -> Option<Acting> {
	let (authority, jurisdiction) = match account {
		BAFIN => (10, DE),
		BUNDESBANK => (11, DE),
		AMF => (12, FR),
		CONSOB => (13, IT),
		_ => return None,
	};
	Some(Acting { authority, jurisdiction, level: ActLevel::Joint })
}

/// The number of the authority behind an account.
pub fn authority(account: u64) -> AuthorityId {
	acting(account).unwrap().authority
}

type Block = frame_system::mocking::MockBlock<Test>;

frame_support::construct_runtime!(
	pub enum Test {
		System: frame_system,
		Timestamp: pallet_timestamp,
		Utility: pallet_utility,
		Licensing: pallet_virtual_asset_licensing,
	}
);

#[derive_impl(frame_system::config_preludes::TestDefaultConfig)]
impl frame_system::Config for Test {
	type Block = Block;
}

#[derive_impl(pallet_timestamp::config_preludes::TestDefaultConfig)]
impl pallet_timestamp::Config for Test {}

impl pallet_utility::Config for Test {
	type RuntimeEvent = RuntimeEvent;
	type RuntimeCall = RuntimeCall;
	type PalletsOrigin = OriginCaller;
	type WeightInfo = ();
}

/// Stands for a joint act: the account's authority, if it has one.
pub struct EnsureOffice;

impl EnsureOrigin<RuntimeOrigin> for EnsureOffice {
	type Success = Acting;

	fn try_origin(origin: RuntimeOrigin) -> Result<Acting, RuntimeOrigin> {
		match origin.clone().into() {
			Ok(RawOrigin::Signed(account)) => {
				acting(account).filter(|a| !MockAuthorities::ended(a.authority)).ok_or(origin)
			},
			_ => Err(origin),
		}
	}

	#[cfg(feature = "runtime-benchmarks")]
	fn try_successful_origin() -> Result<RuntimeOrigin, ()> {
		Ok(RuntimeOrigin::signed(BAFIN))
	}
}

thread_local! {
	static STANDING: RefCell<Standing> = RefCell::new(Standing::default());
	static ENDED: RefCell<BTreeSet<AuthorityId>> = const { RefCell::new(BTreeSet::new()) };
}

/// Change who is in force, in one write.
pub fn change_standing(change: impl FnOnce(&mut Standing)) {
	STANDING.with_borrow_mut(change);
}

/// Dissolve the authority behind an account.
pub fn dissolve(account: u64) {
	ENDED.with_borrow_mut(|ended| ended.insert(authority(account)));
	change_standing(|standing| standing.set_authority(authority(account), false));
}

/// Let a jurisdiction withdraw, and all its authorities end with it.
pub fn withdraw_jurisdiction(code: JurisdictionCode) {
	let all = (1..=4).filter_map(acting).filter(|a| a.jurisdiction == code);
	ENDED.with_borrow_mut(|ended| ended.extend(all.map(|a| a.authority)));
	change_standing(|standing| standing.set_jurisdiction(code, false));
}

pub struct MockAuthorities;

impl AuthorityInspect for MockAuthorities {
	fn standing() -> Standing {
		STANDING.with_borrow(Clone::clone)
	}

	fn jurisdiction_of(authority: AuthorityId) -> Option<JurisdictionCode> {
		(1..=4).filter_map(acting).find(|a| a.authority == authority).map(|a| a.jurisdiction)
	}

	fn holds(authority: AuthorityId, _: Powers) -> bool {
		STANDING.with_borrow(|standing| standing.authority(authority))
	}

	fn ended(authority: AuthorityId) -> bool {
		ENDED.with_borrow(|ended| ended.contains(&authority))
	}
}

#[cfg(feature = "runtime-benchmarks")]
pub struct MockHelper;

#[cfg(feature = "runtime-benchmarks")]
impl crate::BenchmarkHelper for MockHelper {
	fn set_time(now: Moment) {
		set_now(now);
	}

	fn ended_authority() -> AuthorityId {
		ENDED.with_borrow_mut(|ended| {
			let authority = 900 + ended.len() as AuthorityId;
			ended.insert(authority);
			authority
		})
	}
}

impl pallet_virtual_asset_licensing::Config for Test {
	type Time = Timestamp;
	type UnionOrigin = EnsureRoot<u64>;
	type LicensingOrigin = EnsureOffice;
	type Authorities = MockAuthorities;
	type WeightInfo = ();
	#[cfg(feature = "runtime-benchmarks")]
	type BenchmarkHelper = MockHelper;
}

/// Let the block's moment be this, with no transaction.
pub fn set_now(now: Moment) {
	pallet_timestamp::Now::<Test>::put(now);
}

pub fn new_test_ext() -> sp_io::TestExternalities {
	let genesis = RuntimeGenesisConfig {
		licensing: pallet_virtual_asset_licensing::GenesisConfig {
			regimes: vec![crate::mica(), crate::bullion_services()],
			..Default::default()
		},
		..Default::default()
	};
	let mut ext = sp_io::TestExternalities::new(genesis.build_storage().unwrap());
	ext.execute_with(|| {
		System::set_block_number(1);
		set_now(START);
		ENDED.with_borrow_mut(BTreeSet::clear);
		change_standing(|standing| {
			*standing = Standing::default();
			[DE, FR, IT].into_iter().for_each(|code| standing.set_jurisdiction(code, true));
			(1..=4).for_each(|account| standing.set_authority(authority(account), true));
		});
	});
	ext
}

/// Run a test and check the register's invariants at its end.
pub fn run(test: impl FnOnce()) {
	new_test_ext().execute_with(|| {
		test();
		Licensing::do_try_state().unwrap();
	});
}
