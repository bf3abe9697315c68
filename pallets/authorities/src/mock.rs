//! A runtime with every wrapper that could carry a call, and the transaction extensions in their order.

use civitas_primitives::{
	authority::{power, ActId, AuthorityStanding, JurisdictionStanding},
	moment::{DAY, HOUR},
	AuthorityId, Evidence, JurisdictionCode, Powers,
};
use codec::Encode;
use frame_support::{
	derive_impl,
	dispatch::{DispatchInfo, GetDispatchInfo},
	parameter_types,
	traits::{
		ConstU16, ConstU32, ConstU64, Contains, EitherOfDiverse, EqualPrivilegeOnly, InstanceFilter,
	},
	weights::{IdentityFee, Weight},
};
use frame_system::{EnsureRoot, EnsureSigned};
use sp_runtime::{
	traits::{BlakeTwo256, DispatchTransaction, Hash, TransactionExtension},
	transaction_validity::{TransactionSource, TransactionValidityError, ValidTransaction},
	BuildStorage, DispatchResult,
};
use sp_version::RuntimeVersion;

use crate::{
	self as pallet_authorities, EnsureAnyAuthority, Event, GenesisAuthority, GenesisJurisdiction,
	GenesisOfficer, OfficerActs,
};

pub type Block = frame_system::mocking::MockBlock<Test>;

frame_support::construct_runtime!(
	pub enum Test {
		System: frame_system,
		Timestamp: pallet_timestamp,
		Balances: pallet_balances,
		TransactionPayment: pallet_transaction_payment,
		Utility: pallet_utility,
		Multisig: pallet_multisig,
		Proxy: pallet_proxy,
		Scheduler: pallet_scheduler,
		Preimage: pallet_preimage,
		Authorities: pallet_authorities,
		Mint: mint,
	}
);

/// A pallet that takes an authority's act.
#[frame_support::pallet(dev_mode)]
pub mod mint {
	use civitas_primitives::{
		authority::{power, ProvisionalMeasures},
		Acting,
	};
	use frame_support::pallet_prelude::*;
	use frame_system::pallet_prelude::*;

	use crate::{EnsureJoint, EnsureUrgentOrJoint};

	#[pallet::config]
	pub trait Config: frame_system::Config + crate::Config {}

	#[pallet::pallet]
	pub struct Pallet<T>(_);

	/// What was minted, and by whom last.
	#[pallet::storage]
	pub type Minted<T> = StorageValue<_, u64, ValueQuery>;
	#[pallet::storage]
	pub type By<T> = StorageValue<_, Acting, OptionQuery>;
	#[pallet::storage]
	pub type Halted<T> = StorageValue<_, Acting, OptionQuery>;

	#[pallet::error]
	pub enum Error<T> {
		Broken,
	}

	#[pallet::call]
	impl<T: Config> Pallet<T> {
		#[pallet::call_index(0)]
		#[pallet::weight(Weight::from_parts(1_000_000, 0))]
		pub fn mint(origin: OriginFor<T>, amount: u64) -> DispatchResult {
			let acting = EnsureJoint::<T, power::IssueMoney>::ensure_origin(origin)?;
			Minted::<T>::mutate(|minted| *minted += amount);
			By::<T>::put(acting);
			Ok(())
		}

		#[pallet::call_index(1)]
		#[pallet::weight(Weight::from_parts(1_000_000, 0))]
		pub fn halt(origin: OriginFor<T>, subject: u8) -> DispatchResult {
			let acting = EnsureUrgentOrJoint::<T, power::IssueMoney>::ensure_origin(origin)?;
			crate::Pallet::<T>::note(&acting, [subject; 32])?;
			Halted::<T>::put(acting);
			Ok(())
		}

		#[pallet::call_index(2)]
		#[pallet::weight(Weight::from_parts(1_000_000, 0))]
		pub fn mint_and_break(origin: OriginFor<T>) -> DispatchResult {
			EnsureJoint::<T, power::IssueMoney>::ensure_origin(origin)?;
			Minted::<T>::mutate(|minted| *minted += 1);
			Err(Error::<T>::Broken.into())
		}
	}
}

/// The chain's filter of calls: one call is shut.
pub struct Filter;
impl Contains<RuntimeCall> for Filter {
	fn contains(call: &RuntimeCall) -> bool {
		!matches!(call, RuntimeCall::System(frame_system::Call::remark_with_event { .. }))
	}
}

parameter_types! {
	pub static TransactionVersion: u32 = 1;
	pub static AllowancePerWindow: u64 = 100_000_000_000_000;
	pub static AllowancePerOfficer: u64 = 50_000_000_000_000;
	pub MaximumSchedulerWeight: Weight = Weight::from_parts(500_000_000_000, u64::MAX);
}

pub struct Version;
impl frame_support::traits::Get<RuntimeVersion> for Version {
	fn get() -> RuntimeVersion {
		RuntimeVersion { transaction_version: TransactionVersion::get(), ..Default::default() }
	}
}

#[derive_impl(frame_system::config_preludes::TestDefaultConfig)]
impl frame_system::Config for Test {
	type Block = Block;
	type BaseCallFilter = Filter;
	type AccountData = pallet_balances::AccountData<u64>;
	type Version = Version;
	type SS58Prefix = ConstU16<42>;
}

#[derive_impl(pallet_timestamp::config_preludes::TestDefaultConfig)]
impl pallet_timestamp::Config for Test {}

#[derive_impl(pallet_balances::config_preludes::TestDefaultConfig)]
impl pallet_balances::Config for Test {
	type AccountStore = System;
}

#[derive_impl(pallet_transaction_payment::config_preludes::TestDefaultConfig)]
impl pallet_transaction_payment::Config for Test {
	type OnChargeTransaction = pallet_transaction_payment::FungibleAdapter<Balances, ()>;
	type WeightToFee = IdentityFee<u64>;
	type LengthToFee = IdentityFee<u64>;
	type OperationalFeeMultiplier = frame_support::traits::ConstU8<5>;
}

impl pallet_utility::Config for Test {
	type RuntimeEvent = RuntimeEvent;
	type RuntimeCall = RuntimeCall;
	type PalletsOrigin = OriginCaller;
	type WeightInfo = ();
}

impl pallet_multisig::Config for Test {
	type RuntimeEvent = RuntimeEvent;
	type RuntimeCall = RuntimeCall;
	type Currency = Balances;
	type DepositBase = ConstU64<1>;
	type DepositFactor = ConstU64<1>;
	type MaxSignatories = ConstU32<3>;
	type WeightInfo = ();
	type BlockNumberProvider = System;
}

#[derive(
	Copy,
	Clone,
	Default,
	Eq,
	PartialEq,
	Ord,
	PartialOrd,
	codec::Encode,
	codec::Decode,
	codec::DecodeWithMemTracking,
	Debug,
	codec::MaxEncodedLen,
	scale_info::TypeInfo,
)]
pub struct AnyProxy;
impl InstanceFilter<RuntimeCall> for AnyProxy {
	fn filter(&self, _: &RuntimeCall) -> bool {
		true
	}
}

impl pallet_proxy::Config for Test {
	type RuntimeEvent = RuntimeEvent;
	type RuntimeCall = RuntimeCall;
	type Currency = Balances;
	type ProxyType = AnyProxy;
	type ProxyDepositBase = ConstU64<1>;
	type ProxyDepositFactor = ConstU64<1>;
	type MaxProxies = ConstU32<4>;
	type WeightInfo = ();
	type CallHasher = BlakeTwo256;
	type MaxPending = ConstU32<2>;
	type AnnouncementDepositBase = ConstU64<1>;
	type AnnouncementDepositFactor = ConstU64<1>;
	type BlockNumberProvider = System;
}

impl pallet_preimage::Config for Test {
	type RuntimeEvent = RuntimeEvent;
	type WeightInfo = ();
	type Currency = Balances;
	type ManagerOrigin = EnsureRoot<u64>;
	type Consideration = ();
}

impl pallet_scheduler::Config for Test {
	type RuntimeEvent = RuntimeEvent;
	type RuntimeOrigin = RuntimeOrigin;
	type PalletsOrigin = OriginCaller;
	type RuntimeCall = RuntimeCall;
	type MaximumWeight = MaximumSchedulerWeight;
	// As open as it can be: signers and authorities alike.
	type ScheduleOrigin = EitherOfDiverse<EnsureSigned<u64>, EnsureAnyAuthority<Test>>;
	type OriginPrivilegeCmp = EqualPrivilegeOnly;
	type MaxScheduledPerBlock = ConstU32<10>;
	type WeightInfo = ();
	type Preimages = Preimage;
	type BlockNumberProvider = System;
}

impl pallet_authorities::Config for Test {
	type UnionOrigin = EnsureRoot<u64>;
	type Time = Timestamp;
	type Preimages = Preimage;
	type MaxAuthoritiesPerJurisdiction = ConstU32<8>;
	type MaxOfficers = ConstU32<6>;
	type MaxOpenActs = ConstU32<4>;
	type MaxCallLength = ConstU32<4_096>;
	type MaxActLifetime = ConstU64<{ 30 * DAY }>;
	type MaxHistory = ConstU32<20>;
	type AllowanceWindow = ConstU64<HOUR>;
	type AllowancePerWindow = AllowancePerWindow;
	type AllowancePerOfficer = AllowancePerOfficer;
	type AllowancePerByte = ConstU64<1_000>;
	type WeightInfo = ();
	#[cfg(feature = "runtime-benchmarks")]
	type BenchmarkHelper = Helper;
}

#[cfg(feature = "runtime-benchmarks")]
pub struct Helper;
#[cfg(feature = "runtime-benchmarks")]
impl crate::BenchmarkHelper for Helper {
	fn set_moment(moment: u64) {
		at(moment)
	}
}

impl mint::Config for Test {}

/// The transaction extensions in the order of a runtime.
pub type Extensions = (
	frame_system::CheckNonce<Test>,
	frame_system::CheckWeight<Test>,
	OfficerActs<Test>,
	pallet_transaction_payment::ChargeTransactionPayment<Test>,
);

pub const DE: JurisdictionCode = JurisdictionCode::literal(b"DE");
pub const FR: JurisdictionCode = JurisdictionCode::literal(b"FR");
pub const NO: JurisdictionCode = JurisdictionCode::literal(b"NO");

/// The moment at which the tests begin.
pub const NOW: u64 = 1_700_000_000_000;
/// The end of all terms of genesis.
pub const TERM_END: u64 = NOW + 365 * DAY;

/// Constitutional, of Germany; officers 1 of unit 1 and 2 of unit 2.
pub const CONSTITUTIONAL: AuthorityId = 0;
/// Issues money, of Germany; officers 11 and 13 of unit 1, 12 of unit 2.
pub const ISSUER: AuthorityId = 1;
/// Constitutional, of France; officers 21 and 22.
pub const FRENCH: AuthorityId = 2;
/// Issues money, of France; officers 31 and 32.
pub const FRENCH_ISSUER: AuthorityId = 3;

/// Has tokens and no office.
pub const OUTSIDER: u64 = 91;

pub fn authority(
	jurisdiction: JurisdictionCode,
	powers: Powers,
	officers: &[(u64, u16)],
) -> GenesisAuthority<u64> {
	GenesisAuthority {
		jurisdiction,
		name: format!("Authority {powers:?}"),
		lei: None,
		powers,
		officers: officers
			.iter()
			.map(|(account, unit)| GenesisOfficer {
				account: *account,
				unit: *unit,
				until: TERM_END,
			})
			.collect(),
	}
}

pub fn genesis() -> pallet_authorities::GenesisConfig<Test> {
	let jurisdiction = |code, name: &str, population, standing| GenesisJurisdiction {
		code,
		name: name.into(),
		population,
		standing,
	};
	pallet_authorities::GenesisConfig {
		jurisdictions: vec![
			jurisdiction(DE, "Germany", 84_000_000, JurisdictionStanding::Member),
			jurisdiction(FR, "France", 68_000_000, JurisdictionStanding::Member),
		],
		authorities: vec![
			authority(DE, Powers::CONSTITUTIONAL, &[(1, 1), (2, 2)]),
			authority(DE, Powers::ISSUE_MONEY, &[(11, 1), (12, 2), (13, 1)]),
			authority(FR, Powers::CONSTITUTIONAL, &[(21, 1), (22, 2)]),
			authority(FR, Powers::ISSUE_MONEY, &[(31, 1), (32, 2)]),
		],
	}
}

pub fn ext_from(genesis: pallet_authorities::GenesisConfig<Test>) -> sp_io::TestExternalities {
	let mut storage = frame_system::GenesisConfig::<Test>::default().build_storage().unwrap();
	pallet_balances::GenesisConfig::<Test> {
		balances: [OUTSIDER, 92, 11, 12, 13]
			.map(|account| (account, 1_000_000_000_000_000))
			.to_vec(),
		..Default::default()
	}
	.assimilate_storage(&mut storage)
	.unwrap();
	genesis.assimilate_storage(&mut storage).unwrap();
	sp_io::TestExternalities::new(storage)
}

pub fn new_test_ext() -> sp_io::TestExternalities {
	TransactionVersion::set(1);
	AllowancePerWindow::set(100_000_000_000_000);
	AllowancePerOfficer::set(50_000_000_000_000);
	let mut ext = ext_from(genesis());
	ext.execute_with(|| {
		System::set_block_number(1);
		Timestamp::set_timestamp(NOW);
	});
	ext
}

/// Run a test and check the invariants after it.
pub fn run(test: impl FnOnce()) {
	new_test_ext().execute_with(|| {
		test();
		Authorities::do_try_state().unwrap();
	});
}

pub fn at(moment: u64) {
	Timestamp::set_timestamp(moment);
}

pub fn evidence() -> Evidence {
	Evidence::of(b"an order")
}

pub fn hash(call: &RuntimeCall) -> sp_core::H256 {
	BlakeTwo256::hash_of(call)
}

pub fn weight(call: &RuntimeCall) -> Weight {
	call.get_dispatch_info().call_weight
}

pub fn mint(amount: u64) -> RuntimeCall {
	mint::Call::mint { amount }.into()
}

pub fn halt(subject: u8) -> RuntimeCall {
	mint::Call::halt { subject }.into()
}

pub fn minted() -> u64 {
	mint::Minted::<Test>::get()
}

pub fn propose_call(authority: AuthorityId, call: RuntimeCall) -> RuntimeCall {
	delayed_call(authority, call, None)
}

pub fn delayed_call(
	authority: AuthorityId,
	call: RuntimeCall,
	not_before: Option<u64>,
) -> RuntimeCall {
	pallet_authorities::Call::propose_act {
		authority,
		call: Box::new(call),
		evidence: evidence(),
		not_before,
	}
	.into()
}

pub fn approve_call(act: ActId, call: &RuntimeCall) -> RuntimeCall {
	pallet_authorities::Call::approve_act { act, call_hash: hash(call), max_weight: weight(call) }
		.into()
}

pub fn execute_call(act: ActId, call: &RuntimeCall) -> RuntimeCall {
	pallet_authorities::Call::execute_act { act, max_weight: weight(call) }.into()
}

pub fn withdraw_call(act: ActId) -> RuntimeCall {
	pallet_authorities::Call::withdraw_act { act }.into()
}

pub fn urgent_call(call: RuntimeCall) -> RuntimeCall {
	pallet_authorities::Call::act_urgently { call: Box::new(call), evidence: evidence() }.into()
}

fn extensions(who: u64) -> Extensions {
	(
		frame_system::CheckNonce::from(System::account_nonce(who)),
		frame_system::CheckWeight::new(),
		OfficerActs::new(),
		pallet_transaction_payment::ChargeTransactionPayment::from(0),
	)
}

pub fn info(who: u64, call: &RuntimeCall) -> DispatchInfo {
	let mut info = call.get_dispatch_info();
	info.extension_weight = extensions(who).weight(call);
	info
}

/// Ask the pool about a transaction.
pub fn validate(
	who: u64,
	call: &RuntimeCall,
) -> Result<ValidTransaction, TransactionValidityError> {
	extensions(who)
		.validate_only(
			Some(who).into(),
			call,
			&info(who, call),
			call.encoded_size() + 100,
			TransactionSource::External,
			0,
		)
		.map(|(valid, _, _)| valid)
}

/// Bring a signed transaction into a block, through all extensions.
pub fn submit(who: u64, call: RuntimeCall) -> Result<DispatchResult, TransactionValidityError> {
	// Each transaction has a block of its own.
	frame_system::BlockWeight::<Test>::kill();
	frame_system::BlockSize::<Test>::kill();
	let info = info(who, &call);
	let length = call.encoded_size() + 100;
	extensions(who)
		.dispatch_transaction(Some(who).into(), call, &info, length, 0)
		.map(|result| result.map(|_| ()).map_err(|error| error.error))
}

/// Propose an act by a real transaction; its number.
pub fn propose(who: u64, authority: AuthorityId, call: RuntimeCall) -> ActId {
	let act = crate::NextAct::<Test>::get();
	submit(who, propose_call(authority, call)).unwrap().unwrap();
	act
}

/// The results of the acts that ran.
pub fn results() -> Vec<DispatchResult> {
	System::events()
		.into_iter()
		.filter_map(|record| match record.event {
			RuntimeEvent::Authorities(Event::ActExecuted { result, .. }) => Some(result),
			_ => None,
		})
		.collect()
}

/// A whole act of two officers; the result of its call.
pub fn act(one: u64, other: u64, authority: AuthorityId, call: RuntimeCall) -> DispatchResult {
	let act = propose(one, authority, call.clone());
	submit(other, approve_call(act, &call)).unwrap().unwrap();
	*results().last().unwrap()
}

/// An act of Germany's Constitutional authority.
pub fn constitutional(call: pallet_authorities::Call<Test>) -> DispatchResult {
	act(1, 2, CONSTITUTIONAL, call.into())
}

/// An act of the German issuer.
pub fn issuer(call: pallet_authorities::Call<Test>) -> DispatchResult {
	act(11, 12, ISSUER, call.into())
}

pub fn last_event() -> Event<Test> {
	System::events()
		.into_iter()
		.rev()
		.find_map(|record| match record.event {
			RuntimeEvent::Authorities(event) => Some(event),
			_ => None,
		})
		.unwrap()
}

pub fn standing_of(authority: AuthorityId) -> AuthorityStanding {
	crate::Authorities::<Test>::get(authority).unwrap().standing
}

/// The type that a runtime wires into a pallet, to see that it is one.
pub type MintOrigin = crate::EnsureJoint<Test, power::IssueMoney>;
