//! Who may act for which jurisdiction.

use civitas_primitives::moment::{DAY, HOUR};
use frame_support::{
	traits::{ConstU32, ConstU64},
	weights::constants::WEIGHT_REF_TIME_PER_SECOND,
};

use super::governance::ConstitutionOrigin;
use crate::{Preimage, Runtime, Timestamp};

/// What the union decides together about itself.
pub type UnionOrigin = ConstitutionOrigin;

impl pallet_authorities::Config for Runtime {
	// A byte counts as a hundred nanoseconds: the longest act, a mebibyte, as a tenth of a second.
	type AllowancePerByte = ConstU64<100_000>;
	// A third of the window's allowance for each officer.
	type AllowancePerOfficer = ConstU64<{ WEIGHT_REF_TIME_PER_SECOND * 20 }>;
	// A minute of execution in every hour, of the twenty that the chain executes in all.
	type AllowancePerWindow = ConstU64<{ WEIGHT_REF_TIME_PER_SECOND * 60 }>;
	type AllowanceWindow = ConstU64<HOUR>;
	#[cfg(feature = "runtime-benchmarks")]
	type BenchmarkHelper = crate::benchmarks::Helper;
	type MaxActLifetime = ConstU64<{ 30 * DAY }>;
	type MaxAuthoritiesPerJurisdiction = ConstU32<64>;
	type MaxCallLength = ConstU32<{ 1_024 * 1_024 }>;
	type MaxHistory = ConstU32<1_024>;
	type MaxOfficers = ConstU32<64>;
	type MaxOpenActs = ConstU32<64>;
	type Preimages = Preimage;
	type Time = Timestamp;
	type UnionOrigin = UnionOrigin;
	type WeightInfo = pallet_authorities::weights::SubstrateWeight<Runtime>;
}
