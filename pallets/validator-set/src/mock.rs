//! A runtime in which sessions are real: Aura makes the blocks, GRANDPA has its sets, the session pallet
//! rotates, and reports of double votes go through historical proofs and the pallet of offences.

use civitas_primitives::{
	authority::AuthorityInspect, validators::SetLimits, ActLevel, Acting, AuthorityId,
	JurisdictionCode, Powers, Standing,
};
use codec::{Decode, Encode};
use frame_support::{
	derive_impl, parameter_types,
	traits::{
		ConstBool, ConstU32, ConstU64, DisabledValidators, EnsureOrigin, Get, KeyOwnerProofSystem,
		OnFinalize, OnInitialize,
	},
};
use frame_system::EnsureRoot;
use pallet_session::{historical as pallet_session_historical, PeriodicSessions};
use sp_consensus_aura::{sr25519::AuthorityId as AuraId, AURA_ENGINE_ID};
use sp_consensus_grandpa::{AuthorityId as GrandpaId, EquivocationProof};
use sp_core::{ed25519, proof_of_possession::statement_of_ownership, sr25519, Pair, H256};
use sp_runtime::{
	impl_opaque_keys,
	testing::TestXt,
	traits::{Convert, ConvertInto, OpaqueKeys},
	BuildStorage, Digest, DigestItem,
};
use sp_session::MembershipProof;

use crate::{
	self as pallet_validator_set, Event, GenesisValidator, KeysInForce, OwnershipProof,
	SetChangedAt,
};

pub type Block = frame_system::mocking::MockBlock<Test>;

frame_support::construct_runtime!(
	pub enum Test {
		System: frame_system,
		Timestamp: pallet_timestamp,
		Authorship: pallet_authorship,
		Session: pallet_session,
		Historical: pallet_session_historical,
		Aura: pallet_aura,
		Grandpa: pallet_grandpa,
		Offences: pallet_offences,
		ValidatorSet: pallet_validator_set,
		Balances: pallet_balances,
		Acts: acts,
	}
);

/// The origin of an authority's act, as the register of authorities makes it.
#[frame_support::pallet(dev_mode)]
pub mod acts {
	use civitas_primitives::{ActLevel, AuthorityId};
	use frame_support::pallet_prelude::*;

	#[pallet::config]
	pub trait Config: frame_system::Config {}

	#[pallet::pallet]
	pub struct Pallet<T>(_);

	#[pallet::origin]
	#[derive(
		Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
	)]
	pub enum Origin {
		Act(AuthorityId, ActLevel),
	}
}

impl acts::Config for Test {}

impl_opaque_keys! {
	pub struct TestKeys {
		pub aura: Aura,
		pub grandpa: Grandpa,
	}
}

#[derive_impl(frame_system::config_preludes::TestDefaultConfig)]
impl frame_system::Config for Test {
	type Block = Block;
	type AccountData = pallet_balances::AccountData<u64>;
	type DbWeight = frame_support::weights::constants::ParityDbWeight;
}

#[derive_impl(pallet_balances::config_preludes::TestDefaultConfig)]
impl pallet_balances::Config for Test {
	type AccountStore = System;
}

impl pallet_timestamp::Config for Test {
	type Moment = u64;
	type OnTimestampSet = Aura;
	type MinimumPeriod = ConstU64<{ SLOT / 2 }>;
	type WeightInfo = ();
}

impl pallet_authorship::Config for Test {
	type FindAuthor = pallet_session::FindAccountFromAuthorIndex<Self, Aura>;
	type EventHandler = ValidatorSet;
}

impl pallet_aura::Config for Test {
	type AuthorityId = AuraId;
	type MaxAuthorities = ConstU32<MAX>;
	type DisabledValidators = ValidatorSet;
	type AllowMultipleBlocksPerSlot = ConstBool<false>;
	type SlotDuration = ConstU64<SLOT>;
}

impl pallet_session::Config for Test {
	type RuntimeEvent = RuntimeEvent;
	type ValidatorId = u64;
	type ValidatorIdOf = ConvertInto;
	type ShouldEndSession = PeriodicSessions<ConstU64<SESSION>, ConstU64<0>>;
	type NextSessionRotation = PeriodicSessions<ConstU64<SESSION>, ConstU64<0>>;
	type SessionManager = pallet_session::historical::NoteHistoricalRoot<Self, ValidatorSet>;
	type SessionHandler = <TestKeys as OpaqueKeys>::KeyTypeIdProviders;
	type Keys = TestKeys;
	type DisablingStrategy = pallet_session::disabling::UpToLimitDisablingStrategy;
	type WeightInfo = ();
	type Currency = Balances;
	type KeyDeposit = ConstU64<0>;
}

impl pallet_session::historical::Config for Test {
	type RuntimeEvent = RuntimeEvent;
	type FullIdentification = ();
	type FullIdentificationOf = Unit;
}

pub struct Unit;
impl Convert<u64, Option<()>> for Unit {
	fn convert(_: u64) -> Option<()> {
		Some(())
	}
}

impl pallet_grandpa::Config for Test {
	type RuntimeEvent = RuntimeEvent;
	type WeightInfo = ();
	type MaxAuthorities = ConstU32<MAX>;
	type MaxNominators = ConstU32<0>;
	type MaxSetIdSessionEntries = ConstU64<8>;
	type KeyOwnerProof = MembershipProof;
	type EquivocationReportSystem = pallet_grandpa::EquivocationReportSystem<
		Self,
		Offences,
		KeysInForce<Test>,
		ConstU64<{ 8 * SESSION }>,
	>;
}

impl<C> frame_system::offchain::CreateTransactionBase<C> for Test
where
	RuntimeCall: From<C>,
{
	type RuntimeCall = RuntimeCall;
	type Extrinsic = TestXt<RuntimeCall, ()>;
}

impl<C> frame_system::offchain::CreateBare<C> for Test
where
	RuntimeCall: From<C>,
{
	fn create_bare(call: Self::RuntimeCall) -> Self::Extrinsic {
		TestXt::new_bare(call)
	}
}

impl pallet_offences::Config for Test {
	type RuntimeEvent = RuntimeEvent;
	type IdentificationTuple = pallet_session::historical::IdentificationTuple<Self>;
	type OnOffenceHandler = ValidatorSet;
}

parameter_types! {
	pub static InForce: Standing = Standing::default();
	/// Authorities that have lost the power to operate validators.
	pub static Powerless: Vec<AuthorityId> = Vec::new();
}

/// The authorities of the tests, without a pallet behind them.
pub struct Authorities;

impl AuthorityInspect for Authorities {
	fn standing() -> Standing {
		InForce::get()
	}

	fn jurisdiction_of(authority: AuthorityId) -> Option<JurisdictionCode> {
		match authority {
			GERMAN | OTHER_GERMAN => Some(DE),
			FRENCH => Some(FR),
			ITALIAN => Some(IT),
			_ => None,
		}
	}

	fn holds(authority: AuthorityId, powers: Powers) -> bool {
		let in_force = Self::jurisdiction_of(authority)
			.is_some_and(|code| InForce::get().in_force(authority, code));
		in_force
			&& Powers::OPERATE_VALIDATORS.contains(powers)
			&& !Powerless::get().contains(&authority)
	}

	fn ended(_: AuthorityId) -> bool {
		false
	}
}

/// A joint act of an authority in force with the power, as `EnsureJoint` takes it.
pub struct EnsureOperator;

impl EnsureOrigin<RuntimeOrigin> for EnsureOperator {
	type Success = Acting;

	fn try_origin(origin: RuntimeOrigin) -> Result<Acting, RuntimeOrigin> {
		let caller: Result<acts::Origin, RuntimeOrigin> = origin.clone().into();
		let Ok(acts::Origin::Act(authority, level @ ActLevel::Joint)) = caller else {
			return Err(origin);
		};
		if !Authorities::holds(authority, Powers::OPERATE_VALIDATORS) {
			return Err(origin);
		}
		let jurisdiction = Authorities::jurisdiction_of(authority).ok_or(origin)?;
		Ok(Acting { authority, jurisdiction, level })
	}

	#[cfg(feature = "runtime-benchmarks")]
	fn try_successful_origin() -> Result<RuntimeOrigin, ()> {
		Ok(joint(GERMAN))
	}
}

/// The slot of the block's digest.
pub struct SlotOfBlock;
impl Get<Option<u64>> for SlotOfBlock {
	fn get() -> Option<u64> {
		System::digest().logs.iter().find_map(|item| item.pre_runtime_try_to(&AURA_ENGINE_ID))
	}
}

impl pallet_validator_set::Config for Test {
	type UnionOrigin = EnsureRoot<u64>;
	type OperatorOrigin = EnsureOperator;
	type Authorities = Authorities;
	type Time = Timestamp;
	type Slot = SlotOfBlock;
	type MaxValidators = ConstU32<MAX>;
	type HistoryDepth = ConstU32<DEPTH>;
	type WeightInfo = pallet_validator_set::weights::SubstrateWeight<Test>;
	#[cfg(feature = "runtime-benchmarks")]
	type BenchmarkHelper = Helper;
}

#[cfg(feature = "runtime-benchmarks")]
pub struct Helper;
#[cfg(feature = "runtime-benchmarks")]
impl crate::BenchmarkHelper<u64, TestKeys> for Helper {
	fn set_moment(moment: u64) {
		pallet_timestamp::Now::<Test>::put(moment);
	}

	fn keys(number: u32, owner: &u64) -> (TestKeys, Vec<u8>) {
		let seed = 100_000 + number;
		(keys(seed), proof(seed, *owner).into_inner())
	}

	fn operator() -> (JurisdictionCode, AuthorityId) {
		(DE, GERMAN)
	}
}

/// Milliseconds in a slot.
pub const SLOT: u64 = 2_000;
/// Blocks in a session.
pub const SESSION: u64 = 10;
/// The most validators.
pub const MAX: u32 = 12;
/// Sessions that are remembered.
pub const DEPTH: u32 = 5;
/// The slot of the first block.
pub const FIRST_SLOT: u64 = 850_000_000;

pub const DE: JurisdictionCode = JurisdictionCode::literal(b"DE");
pub const FR: JurisdictionCode = JurisdictionCode::literal(b"FR");
pub const IT: JurisdictionCode = JurisdictionCode::literal(b"IT");
/// A jurisdiction that was never admitted.
pub const NO: JurisdictionCode = JurisdictionCode::literal(b"NO");

/// Operates the German validators, accounts 1 and 2.
pub const GERMAN: AuthorityId = 0;
/// Has the same power in Germany and no validators.
pub const OTHER_GERMAN: AuthorityId = 1;
/// Operates the French validator, account 3.
pub const FRENCH: AuthorityId = 2;
/// Operates the Italian validator, account 4.
pub const ITALIAN: AuthorityId = 3;

/// The German account that is appointed in tests, to the free one of three seats.
pub const NEW: u64 = 5;

/// A joint act of an authority.
pub fn joint(authority: AuthorityId) -> RuntimeOrigin {
	acts::Origin::Act(authority, ActLevel::Joint).into()
}

/// An act of one officer alone.
pub fn urgent(authority: AuthorityId) -> RuntimeOrigin {
	acts::Origin::Act(authority, ActLevel::Urgent).into()
}

fn seed_bytes(seed: u32) -> [u8; 32] {
	let mut bytes = [7; 32];
	bytes[..4].copy_from_slice(&seed.to_le_bytes());
	bytes
}

fn sr(seed: u32) -> sr25519::Pair {
	sr25519::Pair::from_seed(&seed_bytes(seed))
}

fn ed(seed: u32) -> ed25519::Pair {
	ed25519::Pair::from_seed(&seed_bytes(seed))
}

/// Session keys; the validators of genesis have those of their account's number.
pub fn keys(seed: u32) -> TestKeys {
	TestKeys { aura: sr(seed).public().into(), grandpa: ed(seed).public().into() }
}

/// The proof that `owner` owns these keys, as a node makes it.
pub fn proof(seed: u32, owner: u64) -> OwnershipProof {
	let statement = statement_of_ownership(&owner.encode());
	let signatures = (sr(seed).sign(&statement), ed(seed).sign(&statement));
	signatures.encode().try_into().unwrap()
}

pub fn validator(
	account: u64,
	jurisdiction: JurisdictionCode,
	authority: AuthorityId,
) -> GenesisValidator<u64, TestKeys> {
	GenesisValidator { account, jurisdiction, authority, keys: keys(account as u32) }
}

/// Three German seats with accounts 1 and 2, a French one with 3, an Italian one with 4.
pub fn genesis() -> pallet_validator_set::GenesisConfig<Test> {
	pallet_validator_set::GenesisConfig {
		seats: vec![(DE, 3), (FR, 1), (IT, 1)],
		validators: vec![
			validator(1, DE, GERMAN),
			validator(2, DE, GERMAN),
			validator(3, FR, FRENCH),
			validator(4, IT, ITALIAN),
		],
		limits: SetLimits { minimum: 3, maximum: 8 },
	}
}

pub fn ext_from(genesis: pallet_validator_set::GenesisConfig<Test>) -> sp_io::TestExternalities {
	let mut standing = Standing::default();
	for code in [DE, FR, IT] {
		standing.set_jurisdiction(code, true);
	}
	for authority in [GERMAN, OTHER_GERMAN, FRENCH, ITALIAN] {
		standing.set_authority(authority, true);
	}
	InForce::set(standing);
	Powerless::set(Vec::new());
	RuntimeGenesisConfig { validator_set: genesis, ..Default::default() }
		.build_storage()
		.unwrap()
		.into()
}

pub fn new_test_ext() -> sp_io::TestExternalities {
	let mut ext = ext_from(genesis());
	ext.execute_with(|| begin_block(FIRST_SLOT));
	ext
}

/// Run a test in the first block, and check the invariants after it.
pub fn run(test: impl FnOnce()) {
	new_test_ext().execute_with(|| {
		test();
		ValidatorSet::do_try_state().unwrap();
	});
}

/// Finish the block that is being made, and begin the next one in this slot. Its author is whoever the slot
/// belongs to; if that one is disabled, Aura panics.
pub fn begin_block(slot: u64) {
	let number = System::block_number() + 1;
	let parent = if number == 1 {
		H256::zero()
	} else {
		AllPalletsWithSystem::on_finalize(System::block_number());
		System::finalize().hash()
	};
	let digest = Digest { logs: vec![DigestItem::PreRuntime(AURA_ENGINE_ID, slot.encode())] };
	System::initialize(&number, &parent, &digest);
	AllPalletsWithSystem::on_initialize(number);
	Timestamp::set_timestamp(slot * SLOT);
}

pub fn slot() -> u64 {
	SlotOfBlock::get().unwrap()
}

/// The place, in this session's set, of the validator to whom a slot belongs.
pub fn place_of(slot: u64) -> u32 {
	Aura::slot_author_index(slot.into()).unwrap()
}

/// Make the next block, in the first slot whose owner is not refused then.
pub fn next_block() {
	// In the block with which the set changed nobody is refused; in the next one somebody may be.
	let changed = SetChangedAt::<Test>::take();
	let next = (slot() + 1..)
		.find(|slot| !ValidatorSet::is_disabled(place_of(*slot)))
		.expect("somebody makes blocks");
	SetChangedAt::<Test>::put(changed);
	begin_block(next);
}

/// Make blocks until this session has begun.
pub fn go_to_session(session: u32) {
	while Session::current_index() < session {
		next_block();
		ValidatorSet::do_try_state().unwrap();
	}
}

/// Make blocks until so many sessions more have begun.
pub fn pass_sessions(count: u32) {
	go_to_session(Session::current_index() + count);
}

/// Whoever is in the set of this session.
pub fn active() -> Vec<u64> {
	assert_eq!(pallet_aura::Authorities::<Test>::get().len(), Session::validators().len());
	Session::validators()
}

/// Two votes of a validator in one round, each signed with the keys of `seed`.
pub fn double_vote(seed: u32, set_id: u64, round: u64) -> EquivocationProof<H256, u64> {
	votes(seed, set_id, round, [1, 2])
}

/// Two votes for the blocks with these hashes.
pub fn votes(seed: u32, set_id: u64, round: u64, hashes: [u8; 2]) -> EquivocationProof<H256, u64> {
	let signed = hashes.map(|hash| {
		let target = (H256::repeat_byte(hash), 10u64);
		// The message of a prevote is the first variant.
		let payload = sp_consensus_grandpa::localized_payload(round, set_id, &(0u8, target));
		(target, ed(seed).sign(&payload))
	});
	let [first, second] = signed;
	let encoded = (set_id, 0u8, round, ed(seed).public(), first, second).encode();
	EquivocationProof::decode(&mut &encoded[..]).unwrap()
}

/// Who owns this GRANDPA key in this session, proved as a node proves it.
pub fn key_owner_proof(seed: u32) -> MembershipProof {
	let key = GrandpaId::from(ed(seed).public());
	KeysInForce::<Test>::prove((sp_consensus_grandpa::KEY_TYPE, key)).unwrap()
}

/// Report a double vote with the keys of `seed` in the present set.
pub fn report(seed: u32) -> Result<(), sp_runtime::DispatchError> {
	report_votes(double_vote(seed, Grandpa::current_set_id(), 1), key_owner_proof(seed))
}

/// Report two votes as a validator's node does, through the checks of the pool and of the block.
pub fn report_votes(
	votes: EquivocationProof<H256, u64>,
	owner: MembershipProof,
) -> Result<(), sp_runtime::DispatchError> {
	Grandpa::report_equivocation_unsigned(RuntimeOrigin::none(), Box::new(votes), owner)
		.map(|_| ())
		.map_err(|error| error.error)
}

/// This pallet's events since the chain began.
pub fn events() -> Vec<Event<Test>> {
	System::events()
		.into_iter()
		.filter_map(|record| match record.event {
			RuntimeEvent::ValidatorSet(event) => Some(event),
			_ => None,
		})
		.collect()
}

pub fn last_event() -> Event<Test> {
	events().pop().unwrap()
}

/// Change who is in force.
pub fn standing(change: impl FnOnce(&mut Standing)) {
	InForce::mutate(change);
}
