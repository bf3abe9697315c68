//! Who makes blocks: Aura for authorship, GRANDPA for finality, sessions for the sets.

use frame_support::{
	parameter_types,
	traits::{ConstBool, ConstU128, ConstU32, ConstU64},
};
use pallet_session::{historical::NoteHistoricalRoot, PeriodicSessions};
use sp_consensus_aura::sr25519::AuthorityId as AuraId;
use sp_consensus_grandpa::AuthorityId as GrandpaId;
use sp_core::crypto::KeyTypeId;
use sp_runtime::traits::{ConvertInto, OpaqueKeys};

use crate::{
	AccountId, Aura, Balances, BlockNumber, Historical, Runtime, RuntimeEvent, SessionKeys, HOURS,
	SLOT_DURATION,
};

/// The most validators there can be.
type MaxValidators = ConstU32<256>;

parameter_types! {
	pub const SessionPeriod: BlockNumber = HOURS;
	pub const SessionOffset: BlockNumber = 0;
}

impl pallet_timestamp::Config for Runtime {
	type MinimumPeriod = ConstU64<{ SLOT_DURATION / 2 }>;
	type Moment = civitas_primitives::Moment;
	type OnTimestampSet = Aura;
	type WeightInfo = pallet_timestamp::weights::SubstrateWeight<Runtime>;
}

impl pallet_aura::Config for Runtime {
	type AllowMultipleBlocksPerSlot = ConstBool<false>;
	type AuthorityId = AuraId;
	type DisabledValidators = crate::Session;
	type MaxAuthorities = MaxValidators;
	type SlotDuration = ConstU64<SLOT_DURATION>;
}

impl pallet_authorship::Config for Runtime {
	type EventHandler = ();
	type FindAuthor = pallet_session::FindAccountFromAuthorIndex<Runtime, Aura>;
}

impl pallet_grandpa::Config for Runtime {
	type EquivocationReportSystem = ();
	type KeyOwnerProof =
		<Historical as frame_support::traits::KeyOwnerProofSystem<(KeyTypeId, GrandpaId)>>::Proof;
	type MaxAuthorities = MaxValidators;
	type MaxNominators = ConstU32<0>;
	// A week of sessions in which an equivocation can still be placed.
	type MaxSetIdSessionEntries = ConstU64<168>;
	type RuntimeEvent = RuntimeEvent;
	type WeightInfo = ();
}

impl pallet_session::Config for Runtime {
	// Keys are set at genesis and take no deposit: validators need no token.
	type Currency = Balances;
	type DisablingStrategy = pallet_session::disabling::UpToLimitDisablingStrategy;
	type KeyDeposit = ConstU128<0>;
	type Keys = SessionKeys;
	type NextSessionRotation = PeriodicSessions<SessionPeriod, SessionOffset>;
	type RuntimeEvent = RuntimeEvent;
	type SessionHandler = <SessionKeys as OpaqueKeys>::KeyTypeIdProviders;
	// The set of the genesis stays until members can change it together.
	type SessionManager = NoteHistoricalRoot<Runtime, GenesisValidators>;
	type ShouldEndSession = PeriodicSessions<SessionPeriod, SessionOffset>;
	type ValidatorId = AccountId;
	type ValidatorIdOf = ConvertInto;
	type WeightInfo = pallet_session::weights::SubstrateWeight<Runtime>;
}

impl pallet_session::historical::Config for Runtime {
	type FullIdentification = ();
	type FullIdentificationOf = UnitIdentification;
	type RuntimeEvent = RuntimeEvent;
}

/// A validator is fully identified by its account: nothing is at stake beside its seat.
pub struct UnitIdentification;
impl sp_runtime::traits::Convert<AccountId, Option<()>> for UnitIdentification {
	fn convert(_: AccountId) -> Option<()> {
		Some(())
	}
}

/// Keeps the validators of the genesis.
pub struct GenesisValidators;
impl pallet_session::SessionManager<AccountId> for GenesisValidators {
	fn new_session(_: u32) -> Option<alloc::vec::Vec<AccountId>> {
		None
	}
	fn start_session(_: u32) {}
	fn end_session(_: u32) {}
}
impl pallet_session::historical::SessionManager<AccountId, ()> for GenesisValidators {
	fn new_session(_: u32) -> Option<alloc::vec::Vec<(AccountId, ())>> {
		None
	}
	fn start_session(_: u32) {}
	fn end_session(_: u32) {}
}
