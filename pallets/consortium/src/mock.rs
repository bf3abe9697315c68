//! A runtime with real authorities, the real referenda and scheduler, and every wrapper of calls.

use civitas_primitives::{
	authority::{power, JurisdictionStanding},
	consortium::{
		track, ProposalId, ReferendumId, Rules, SeatId, Share, Stage, Threshold, Track, TrackRules,
	},
	moment::{DAY, HOUR},
	ActLevel, AuthorityId, JurisdictionCode, Powers,
};
use frame_support::{
	assert_ok, derive_impl,
	dispatch::GetDispatchInfo,
	parameter_types,
	traits::{
		ConstU16, ConstU32, ConstU64, Contains, EitherOfDiverse, EqualPrivilegeOnly, Hooks,
		InstanceFilter,
	},
	weights::Weight,
	PalletId,
};
use frame_system::{limits::BlockWeights, EnsureRoot, EnsureSigned};
use pallet_authorities::{
	EnsureAnyAuthority, EnsureJoint, GenesisAuthority, GenesisJurisdiction, GenesisOfficer,
};
use sp_core::H256;
use sp_runtime::{
	traits::{BlakeTwo256, Hash},
	BuildStorage, DispatchResult, Perbill,
};
use sp_version::RuntimeVersion;

use crate::{self as pallet_consortium, EnsureDecision, EnsureProposer, Event, Origin, Tally};

pub type Block = frame_system::mocking::MockBlock<Test>;

frame_support::construct_runtime!(
	pub enum Test {
		System: frame_system,
		Timestamp: pallet_timestamp,
		Balances: pallet_balances,
		Utility: pallet_utility,
		Multisig: pallet_multisig,
		Proxy: pallet_proxy,
		Preimage: pallet_preimage,
		Scheduler: pallet_scheduler,
		Authorities: pallet_authorities,
		Referenda: pallet_referenda,
		Consortium: pallet_consortium,
	}
);

parameter_types! {
	pub static TransactionVersion: u32 = 1;
	/// What decisions may do is shut, as by a new runtime.
	pub static ListIsEmpty: bool = false;
	/// What a block can hold; ordinary transactions get three quarters.
	pub static LargestBlock: Weight = Weight::from_parts(1_000_000_000_000, u64::MAX);
	pub MaximumSchedulerWeight: Weight = Weight::from_parts(500_000_000_000, u64::MAX);
	pub const ConsortiumPalletId: PalletId = PalletId(*b"civ/cons");
}

pub struct Version;
impl frame_support::traits::Get<RuntimeVersion> for Version {
	fn get() -> RuntimeVersion {
		RuntimeVersion { transaction_version: TransactionVersion::get(), ..Default::default() }
	}
}

pub struct Limits;
impl frame_support::traits::Get<BlockWeights> for Limits {
	fn get() -> BlockWeights {
		BlockWeights::with_sensible_defaults(LargestBlock::get(), Perbill::from_percent(75))
	}
}

/// The chain's filter: the consortium alone drives the referenda, and one call is shut.
pub struct Filter;
impl Contains<RuntimeCall> for Filter {
	fn contains(call: &RuntimeCall) -> bool {
		!matches!(
			call,
			RuntimeCall::Referenda(_)
				| RuntimeCall::Authorities(
					pallet_authorities::Call::establish_constitutional_authority { .. }
				)
		)
	}
}

#[derive_impl(frame_system::config_preludes::TestDefaultConfig)]
impl frame_system::Config for Test {
	type Block = Block;
	type BaseCallFilter = Filter;
	type AccountData = pallet_balances::AccountData<u64>;
	type Version = Version;
	type BlockWeights = Limits;
	type SS58Prefix = ConstU16<42>;
}

#[derive_impl(pallet_timestamp::config_preludes::TestDefaultConfig)]
impl pallet_timestamp::Config for Test {}

#[derive_impl(pallet_balances::config_preludes::TestDefaultConfig)]
impl pallet_balances::Config for Test {
	type AccountStore = System;
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
	type ScheduleOrigin = EnsureRoot<u64>;
	type OriginPrivilegeCmp = EqualPrivilegeOnly;
	// Twice as many as proposals can be open, and not one more.
	type MaxScheduledPerBlock = ConstU32<12>;
	type WeightInfo = ();
	type Preimages = Preimage;
	type BlockNumberProvider = System;
}

impl pallet_authorities::Config for Test {
	type UnionOrigin = EnsureDecision<Test, track::Constitution>;
	type Time = Timestamp;
	type Preimages = Preimage;
	type MaxAuthoritiesPerJurisdiction = ConstU32<16>;
	type MaxOfficers = ConstU32<6>;
	type MaxOpenActs = ConstU32<4>;
	type MaxCallLength = ConstU32<4_096>;
	type MaxActLifetime = ConstU64<{ 30 * DAY }>;
	type MaxHistory = ConstU32<64>;
	type AllowanceWindow = ConstU64<HOUR>;
	type AllowancePerWindow = ConstU64<100_000_000_000_000>;
	type AllowancePerOfficer = ConstU64<50_000_000_000_000>;
	type AllowancePerByte = ConstU64<1_000>;
	type WeightInfo = ();
	#[cfg(feature = "runtime-benchmarks")]
	type BenchmarkHelper = Helper;
}

impl pallet_referenda::Config for Test {
	type RuntimeCall = RuntimeCall;
	type RuntimeEvent = RuntimeEvent;
	type WeightInfo = ();
	type Scheduler = Scheduler;
	type Currency = Balances;
	type SubmitOrigin = EnsureProposer<Test>;
	type CancelOrigin = EnsureRoot<u64>;
	type KillOrigin = EnsureRoot<u64>;
	type Slash = ();
	type Votes = u32;
	type Tally = Tally<Test>;
	type SubmissionDeposit = ConstU64<0>;
	type MaxQueued = ConstU32<1>;
	type UndecidingTimeout = ConstU64<10>;
	type AlarmInterval = ConstU64<1>;
	type Tracks = crate::Tracks<Test>;
	type Preimages = Preimage;
	type BlockNumberProvider = System;
}

/// Voting members.
pub struct Members;
impl Contains<JurisdictionCode> for Members {
	fn contains(code: &JurisdictionCode) -> bool {
		pallet_authorities::Jurisdictions::<Test>::get(code)
			.is_some_and(|home| home.standing == JurisdictionStanding::Member)
	}
}

/// The list: batches of what stands on it, the union's calls, this pallet's own, a few as Root.
pub struct List;
impl crate::DecisionCalls<RuntimeCall> for List {
	fn permitted(track: Track, call: &RuntimeCall) -> bool {
		if ListIsEmpty::get() {
			return false;
		}
		match call {
			RuntimeCall::Utility(pallet_utility::Call::batch_all { calls }) => {
				calls.iter().all(|call| {
					!matches!(call, RuntimeCall::Utility(_)) && Self::permitted(track, call)
				})
			},
			RuntimeCall::Authorities(call) => {
				use pallet_authorities::Call;
				match call {
					Call::admit_jurisdiction { .. }
					| Call::withdraw_jurisdiction { .. }
					| Call::establish_constitutional_authority { .. } => track == Track::Constitution,
					// Where it is permitted and fails for want of the right origin.
					Call::update_population { .. } => true,
					_ => false,
				}
			},
			RuntimeCall::Consortium(call) => {
				use crate::Call;
				match call {
					Call::add_seat { .. }
					| Call::set_caster { .. }
					| Call::end_seat { .. }
					| Call::schedule_weights { .. }
					| Call::schedule_rules { .. } => track == Track::Constitution,
					Call::cancel { .. } => true,
					Call::enact_as_root { call } => Self::permitted_as_root(track, call),
					_ => false,
				}
			},
			_ => false,
		}
	}

	fn permitted_as_root(track: Track, call: &RuntimeCall) -> bool {
		match call {
			RuntimeCall::System(frame_system::Call::authorize_upgrade { .. }) => {
				track == Track::Constitution
			},
			RuntimeCall::Referenda(
				pallet_referenda::Call::cancel { .. } | pallet_referenda::Call::kill { .. },
			) => track == Track::Emergency,
			_ => false,
		}
	}
}

impl crate::Config for Test {
	type Authorities = Authorities;
	type Members = Members;
	type GovernOrigin = EnsureJoint<Test, power::Govern>;
	type ConstitutionalOrigin = EnsureJoint<Test, power::Constitutional>;
	type EnactOrigin = EitherOfDiverse<EnsureSigned<u64>, EnsureAnyAuthority<Test>>;
	type Time = Timestamp;
	type Referenda = Referenda;
	type DecisionCalls = List;
	type PalletId = ConsortiumPalletId;
	type MaxOpen = ConstU32<6>;
	type MaxOpenPerSeat = ConstU32<2>;
	type MaxCallLength = ConstU32<2_048>;
	type WeightInfo = ();
	#[cfg(feature = "runtime-benchmarks")]
	type BenchmarkHelper = Helper;
}

#[cfg(feature = "runtime-benchmarks")]
pub struct Helper;
#[cfg(feature = "runtime-benchmarks")]
impl pallet_authorities::BenchmarkHelper for Helper {
	fn set_moment(moment: u64) {
		at(moment)
	}
}
#[cfg(feature = "runtime-benchmarks")]
impl crate::BenchmarkHelper<RuntimeCall> for Helper {
	fn set_moment(moment: u64) {
		at(moment)
	}

	fn call(_: Track, length: u32) -> RuntimeCall {
		// A batch of calls that take eleven bytes each.
		let calls = (0..length.saturating_sub(8) / 11)
			.map(|_| {
				crate::Call::schedule_weights { from: u64::MAX, weights: Default::default() }.into()
			})
			.collect();
		pallet_utility::Call::batch_all { calls }.into()
	}

	fn call_as_root(_: Track) -> RuntimeCall {
		frame_system::Call::authorize_upgrade { code_hash: Default::default() }.into()
	}
}

/// The moment at which the tests begin: 10 December 2026.
pub const NOW: u64 = 1_796_860_800_000;
/// 1 January 2027, midnight UTC.
pub const NEW_YEAR: u64 = 1_798_761_600_000;
/// The length of a block.
pub const BLOCK: u64 = 2_000;

/// Has tokens, and no office.
pub const OUTSIDER: u64 = 900_001;

/// The members of the European Union with their populations of 1 January 2024 (Eurostat, rounded to
/// hundreds), as in the presets of the runtime. A member's place is its seat and its authority.
pub const UNION: [(&[u8; 2], u64); 27] = [
	(b"AT", 9_158_800),
	(b"BE", 11_832_000),
	(b"BG", 6_445_500),
	(b"HR", 3_862_000),
	(b"CY", 933_500),
	(b"CZ", 10_900_600),
	(b"DK", 5_961_200),
	(b"EE", 1_374_700),
	(b"FI", 5_603_900),
	(b"FR", 68_402_000),
	(b"DE", 83_445_000),
	(b"GR", 10_397_200),
	(b"HU", 9_584_600),
	(b"IE", 5_343_800),
	(b"IT", 58_989_700),
	(b"LV", 1_871_900),
	(b"LT", 2_885_900),
	(b"LU", 672_100),
	(b"MT", 563_000),
	(b"NL", 17_942_900),
	(b"PL", 36_621_000),
	(b"PT", 10_639_700),
	(b"RO", 19_064_400),
	(b"SK", 5_424_700),
	(b"SI", 2_123_900),
	(b"ES", 48_610_500),
	(b"SE", 10_551_700),
];

pub fn code(text: &[u8; 2]) -> JurisdictionCode {
	JurisdictionCode::new(text).unwrap()
}

/// The seat of a member of the union.
pub fn seat(text: &str) -> SeatId {
	UNION.iter().position(|(code, _)| &code[..] == text.as_bytes()).unwrap() as SeatId
}

/// The seats of these members, written with spaces between.
pub fn seats(text: &str) -> Vec<SeatId> {
	text.split_whitespace().map(seat).collect()
}

pub fn authority(
	jurisdiction: JurisdictionCode,
	powers: Powers,
	number: u64,
) -> GenesisAuthority<u64> {
	GenesisAuthority {
		jurisdiction,
		name: format!("Government {number}"),
		lei: None,
		powers,
		officers: [(10 * number + 1, 1), (10 * number + 2, 2)]
			.map(|(account, unit)| GenesisOfficer { account, unit, until: NOW + 3_650 * DAY })
			.to_vec(),
	}
}

/// For how many blocks the members can vote on the track of the constitution.
pub const VOTING: u32 = 40;

/// Qualified majority with periods that tests can wait for.
pub fn rules() -> Rules {
	let rules = Rules::qualified_majority();
	let with = |rules: TrackRules, voting_blocks, delay| TrackRules {
		voting_blocks,
		confirmation_blocks: 2,
		delay,
		validity: DAY,
		..rules
	};
	Rules {
		one_seat_per_jurisdiction: true,
		constitution: with(rules.constitution, VOTING, HOUR),
		parameters: with(rules.parameters, 35, 0),
		emergency: with(rules.emergency, 30, 0),
	}
}

/// Two thirds of the seats, with the same periods.
pub fn national() -> Rules {
	let threshold = Threshold {
		members: Share::new(2, 3),
		minimum_members: 1,
		weight: Share::new(0, 1),
		blocking_members: 0,
	};
	let with = |rules: TrackRules| TrackRules { threshold, ..rules };
	let rules = rules();
	Rules {
		one_seat_per_jurisdiction: false,
		constitution: with(rules.constitution),
		parameters: with(rules.parameters),
		emergency: with(rules.emergency),
	}
}

/// Members with their populations, each with one authority that governs and casts its seat. The number of
/// an authority is the place of its member. Those of `extra` follow, without a seat, and then Norway's,
/// which is no member.
pub fn ext_of(
	members: &[(&[u8; 2], u64)],
	extra: &[GenesisAuthority<u64>],
	rules: Rules,
) -> sp_io::TestExternalities {
	let mut storage = frame_system::GenesisConfig::<Test>::default().build_storage().unwrap();
	pallet_balances::GenesisConfig::<Test> {
		balances: vec![(OUTSIDER, 1_000_000), (OUTSIDER + 1, 1_000_000)],
		..Default::default()
	}
	.assimilate_storage(&mut storage)
	.unwrap();
	let jurisdictions = members.iter().map(|(text, population)| GenesisJurisdiction {
		code: code(text),
		name: String::from_utf8(text.to_vec()).unwrap(),
		population: *population,
		standing: JurisdictionStanding::Member,
	});
	let norway = GenesisJurisdiction {
		code: code(b"NO"),
		name: "Norway".into(),
		population: 0,
		standing: JurisdictionStanding::Associated,
	};
	let powers = Powers::CONSTITUTIONAL | Powers::GOVERN;
	let governments = members
		.iter()
		.zip(0..)
		.map(|((text, _), number)| authority(code(text), powers, number))
		.chain(extra.iter().cloned())
		.chain([authority(code(b"NO"), powers, 5_000)]);
	pallet_authorities::GenesisConfig::<Test> {
		jurisdictions: jurisdictions.chain([norway]).collect(),
		authorities: governments.collect(),
	}
	.assimilate_storage(&mut storage)
	.unwrap();
	pallet_consortium::GenesisConfig::<Test> {
		seats: members
			.iter()
			.zip(0..)
			.map(|((text, population), number)| (code(text), number, *population))
			.collect(),
		rules,
		..Default::default()
	}
	.assimilate_storage(&mut storage)
	.unwrap();

	let mut ext = sp_io::TestExternalities::new(storage);
	ext.execute_with(|| {
		TransactionVersion::set(1);
		ListIsEmpty::set(false);
		LargestBlock::set(Weight::from_parts(1_000_000_000_000, u64::MAX));
		System::set_block_number(1);
		at(NOW);
	});
	ext
}

/// The European Union, and four more governing authorities of Germany, numbers 27 to 30.
pub fn new_test_ext() -> sp_io::TestExternalities {
	let agencies: Vec<_> =
		(27..31).map(|number| authority(code(b"DE"), Powers::GOVERN, number)).collect();
	ext_of(&UNION, &agencies, rules())
}

/// Run a test of the European Union and check the invariants after it.
pub fn run(test: impl FnOnce()) {
	new_test_ext().execute_with(|| {
		test();
		Consortium::do_try_state().unwrap();
	});
}

pub fn at(moment: u64) {
	Timestamp::set_timestamp(moment);
}

/// The next block: first what is scheduled, which still sees the moment of the block before, then time.
pub fn next_block() {
	let number = System::block_number() + 1;
	System::set_block_number(number);
	Scheduler::on_initialize(number);
	at(Timestamp::get() + BLOCK);
}

pub fn blocks(count: u64) {
	(0..count).for_each(|_| next_block());
}

/// Until the votes are over that were opened in this block on the track of the constitution.
pub fn votes_over() {
	blocks(VOTING.into());
}

/// The origin of an authority's joint act.
pub fn joint(authority: AuthorityId) -> RuntimeOrigin {
	pallet_authorities::RawOrigin::Authority { authority, level: ActLevel::Joint }.into()
}

/// The origin of an authority's urgent act.
pub fn urgent(authority: AuthorityId) -> RuntimeOrigin {
	pallet_authorities::RawOrigin::Authority { authority, level: ActLevel::Urgent }.into()
}

/// The origin of a decision.
pub fn decision(track: Track) -> RuntimeOrigin {
	Origin::Decision(track).into()
}

/// Something that a decision of the constitutional track can do, and that one can see.
pub fn something(population: u64) -> RuntimeCall {
	pallet_authorities::Call::update_population { jurisdiction: code(b"DE"), population }.into()
}

/// The same many times over: more than a transaction weighs where blocks are as small as [`SMALL_BLOCK`].
pub fn heavy() -> RuntimeCall {
	pallet_utility::Call::batch_all { calls: vec![something(1); 100] }.into()
}

/// A block for a few short calls.
pub const SMALL_BLOCK: Weight = Weight::from_parts(8_000_000_000, u64::MAX);

/// The population of Germany as [`something`] sets it.
pub fn seen() -> u64 {
	pallet_authorities::Jurisdictions::<Test>::get(code(b"DE")).unwrap().population
}

/// Propose by the authority of a seat; the proposal and its referendum.
pub fn propose(
	by: AuthorityId,
	track: Track,
	call: impl Into<RuntimeCall>,
) -> (ProposalId, ReferendumId) {
	let proposal = crate::NextProposal::<Test>::get();
	assert_ok!(Consortium::propose(joint(by), track, Box::new(call.into())));
	(proposal, crate::Proposals::<Test>::get(proposal).unwrap().referendum)
}

/// The hash of what a proposal would do; of nothing if there is none.
pub fn call_hash(proposal: ProposalId) -> H256 {
	BlakeTwo256::hash(&crate::Calls::<Test>::get(proposal).unwrap_or_default())
}

/// Cast a seat by an authority, on what the proposal would do.
pub fn cast(
	by: AuthorityId,
	proposal: ProposalId,
	seat: SeatId,
	in_favour: bool,
) -> DispatchResult {
	Consortium::vote(joint(by), proposal, call_hash(proposal), seat, in_favour)
}

/// Vote with these seats, each by the authority that casts it.
pub fn vote(proposal: ProposalId, seats: &[SeatId], in_favour: bool) {
	for seat in seats {
		let caster = crate::Roll::<Test>::get()[usize::from(*seat)].caster;
		assert_ok!(cast(caster, proposal, *seat, in_favour));
	}
}

/// Let all members adopt this; the decision.
pub fn decide(track: Track, call: impl Into<RuntimeCall>) -> ProposalId {
	let (proposal, _) = propose(0, track, call);
	let all: Vec<_> = (0..crate::Roll::<Test>::get().len() as u32).map(|seat| seat as u8).collect();
	vote(proposal, &all, true);
	blocks(5);
	assert!(adopted(proposal), "{:?}", crate::Proposals::<Test>::get(proposal));
	proposal
}

/// Is it decided and not yet enacted?
pub fn adopted(proposal: ProposalId) -> bool {
	crate::Proposals::<Test>::get(proposal).is_some_and(|record| record.stage != Stage::Voting)
}

/// Does the referendum run?
pub fn ongoing(referendum: ReferendumId) -> bool {
	Referenda::ensure_ongoing(referendum).is_ok()
}

/// More than any call here weighs.
pub const ENOUGH: Weight = Weight::from_parts(400_000_000_000, u64::MAX);

pub fn enact(proposal: ProposalId) -> DispatchResult {
	let call: RuntimeCall = crate::Call::enact { proposal, max_weight: ENOUGH }.into();
	dispatch(call, RuntimeOrigin::signed(OUTSIDER))
}

/// Dispatch as a transaction would.
pub fn dispatch(call: impl Into<RuntimeCall>, origin: RuntimeOrigin) -> DispatchResult {
	use sp_runtime::traits::Dispatchable;
	call.into().dispatch(origin).map(|_| ()).map_err(|error| error.error)
}

pub fn weight(call: &RuntimeCall) -> Weight {
	call.get_dispatch_info().call_weight
}

pub fn last_event() -> Event<Test> {
	System::events()
		.into_iter()
		.rev()
		.find_map(|record| match record.event {
			RuntimeEvent::Consortium(event) => Some(event),
			_ => None,
		})
		.unwrap()
}
