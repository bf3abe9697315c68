//! Which validators there are: seats of jurisdictions, filled by their authorities; and what follows from voting
//! twice.

use civitas_primitives::{authority::power::OperateValidators, validators::SlotNumber};
use frame_support::traits::{ConstU32, Get};
use pallet_authorities::EnsureJoint;
use sp_consensus_aura::AURA_ENGINE_ID;

use super::authorities::UnionOrigin;
use crate::{Authorities, Runtime, RuntimeEvent, System, Timestamp, ValidatorSet};

/// The most validators there can be.
pub type MaxValidators = ConstU32<256>;

/// A week of sessions: so long performance is remembered, and so long a double vote can be reported.
pub type HistoryDepth = ConstU32<168>;

impl pallet_validator_set::Config for Runtime {
	type Authorities = Authorities;
	#[cfg(feature = "runtime-benchmarks")]
	type BenchmarkHelper = crate::benchmarks::Helper;
	type HistoryDepth = HistoryDepth;
	type MaxValidators = MaxValidators;
	type OperatorOrigin = EnsureJoint<Runtime, OperateValidators>;
	type Slot = SlotOfBlock;
	type Time = Timestamp;
	type UnionOrigin = UnionOrigin;
	type WeightInfo = pallet_validator_set::weights::SubstrateWeight<Runtime>;
}

/// The slot that Aura wrote into the header of the block that is being made.
pub struct SlotOfBlock;
impl Get<Option<SlotNumber>> for SlotOfBlock {
	fn get() -> Option<SlotNumber> {
		System::digest().logs.iter().find_map(|item| item.pre_runtime_try_to(&AURA_ENGINE_ID))
	}
}

/// Its reports are never removed: a hundred bytes or so for each offender and round, and as much in the index of
/// the round. Only a block's author can add one, with two votes that a validator has really signed, as many as
/// fit a block by weight. So it grows only where validators vote twice, by what they sign.
impl pallet_offences::Config for Runtime {
	type IdentificationTuple = pallet_session::historical::IdentificationTuple<Runtime>;
	type OnOffenceHandler = ValidatorSet;
	type RuntimeEvent = RuntimeEvent;
}
