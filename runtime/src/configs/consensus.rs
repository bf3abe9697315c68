//! Who makes blocks: Aura for authorship, GRANDPA for finality, sessions for the sets. The sets themselves are
//! the business of `validators`.

use frame_support::{
	parameter_types,
	traits::{ConstBool, ConstU128, ConstU32, ConstU64, Get},
	weights::Weight,
};
use frame_system::offchain::{CreateBare, CreateTransactionBase};
use pallet_session::{historical::NoteHistoricalRoot, PeriodicSessions};
use pallet_validator_set::{KeysInForce, WeightInfo as _};
use sp_consensus_aura::sr25519::AuthorityId as AuraId;
use sp_runtime::traits::{ConvertInto, OpaqueKeys};
use sp_session::MembershipProof;

use super::validators::{HistoryDepth, MaxValidators};
use crate::{
	AccountId, Aura, Balances, BlockNumber, Offences, Runtime, RuntimeCall, RuntimeEvent,
	SessionKeys, UncheckedExtrinsic, ValidatorSet, HOURS, SLOT_DURATION,
};

parameter_types! {
	/// Blocks in a session. A chain for trials sets it in its genesis, under the key `:SessionPeriod:`; no
	/// call writes it.
	pub storage SessionPeriod: BlockNumber = HOURS;
	pub const SessionOffset: BlockNumber = 0;
	// As many blocks as the sessions in which an offence can be placed.
	pub ReportLongevity: u64 =
		u64::from(<HistoryDepth as Get<u32>>::get()).saturating_mul(SessionPeriod::get().into());
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
	// Whom the session pallet has disabled, and whose authority or jurisdiction is no longer in force. The
	// first block that such a validator may not make is the one after the write that ended its right; a check
	// of the state between the two finds the author of its own end disabled, which is no fault.
	type DisabledValidators = ValidatorSet;
	type MaxAuthorities = MaxValidators;
	type SlotDuration = ConstU64<SLOT_DURATION>;
}

impl pallet_authorship::Config for Runtime {
	type EventHandler = ValidatorSet;
	type FindAuthor = pallet_session::FindAccountFromAuthorIndex<Runtime, Aura>;
}

/// Double votes are proved with the keys in force, reported by the node that sees them as a transaction
/// without a signature in a block of its own, and judged by `validators`.
impl pallet_grandpa::Config for Runtime {
	type EquivocationReportSystem = pallet_grandpa::EquivocationReportSystem<
		Runtime,
		Offences,
		KeysInForce<Runtime>,
		ReportLongevity,
	>;
	type KeyOwnerProof = MembershipProof;
	type MaxAuthorities = MaxValidators;
	type MaxNominators = ConstU32<0>;
	// A set lives for a session at least. In a session *s* the roots since *s* - 168 are kept, which are those of
	// 169 sets at most; a report also needs the set before its own. Two more are to spare.
	type MaxSetIdSessionEntries = ConstU64<172>;
	type RuntimeEvent = RuntimeEvent;
	type WeightInfo = GrandpaWeights;
}

/// The SDK's weights, and what this chain does beside: it puts the keys in force in place, twice for a report
/// that the pool has not seen, and strikes the offender. The pallet of offences names everybody again who was
/// reported for the same round before, at most the whole set: a read there and three here for each.
pub struct GrandpaWeights;
impl pallet_grandpa::WeightInfo for GrandpaWeights {
	fn report_equivocation(validators: u32, nominators: u32) -> Weight {
		type Ours = <Runtime as pallet_validator_set::Config>::WeightInfo;
		// The number of validators is an argument of the reporter; the work depends on how many there are.
		let most = <MaxValidators as Get<u32>>::get();
		let repeated = <Runtime as frame_system::Config>::DbWeight::get()
			.reads(u64::from(most).saturating_mul(4));
		<() as pallet_grandpa::WeightInfo>::report_equivocation(validators.max(most), nominators)
			.saturating_add(Ours::key_owner(most).saturating_mul(2))
			.saturating_add(Ours::on_offence())
			.saturating_add(repeated)
	}

	fn note_stalled() -> Weight {
		<() as pallet_grandpa::WeightInfo>::note_stalled()
	}
}

impl pallet_session::Config for Runtime {
	// `validators` sets keys by trait, which takes no deposit and no reference: validators need no token.
	type Currency = Balances;
	type DisablingStrategy = pallet_session::disabling::UpToLimitDisablingStrategy;
	type KeyDeposit = ConstU128<0>;
	type Keys = SessionKeys;
	type NextSessionRotation = PeriodicSessions<SessionPeriod, SessionOffset>;
	type RuntimeEvent = RuntimeEvent;
	type SessionHandler = <SessionKeys as OpaqueKeys>::KeyTypeIdProviders;
	type SessionManager = NoteHistoricalRoot<Runtime, ValidatorSet>;
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

impl<C> CreateTransactionBase<C> for Runtime
where
	RuntimeCall: From<C>,
{
	type Extrinsic = UncheckedExtrinsic;
	type RuntimeCall = RuntimeCall;
}

/// Reports of double votes have no signature.
impl<C> CreateBare<C> for Runtime
where
	RuntimeCall: From<C>,
{
	fn create_bare(call: RuntimeCall) -> UncheckedExtrinsic {
		UncheckedExtrinsic::new_bare(call)
	}
}
