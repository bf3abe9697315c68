//! Who may issue which official document, and whether a document still holds.

use civitas_primitives::{authority::power::AccreditIssuers, moment::HOUR};
use frame_support::traits::{ConstU32, ConstU64};
use pallet_authorities::{EnsureJoint, EnsureUrgentOrJoint};

use crate::{Authorities, Runtime, Timestamp};

impl pallet_credential_registry::Config for Runtime {
	type Authorities = Authorities;
	#[cfg(feature = "runtime-benchmarks")]
	type BenchmarkHelper = crate::benchmarks::Helper;
	type IssuerOrigin = EnsureJoint<Runtime, AccreditIssuers>;
	type MaxCapacity = ConstU32<{ 1 << 20 }>;
	type MaxListsPerIssuer = ConstU32<1_024>;
	type MaxPagesPerCall = ConstU32<64>;
	type MaxUrgentSuspension = ConstU64<{ 72 * HOUR }>;
	type ProvisionalMeasures = Authorities;
	type SuspendOrigin = EnsureUrgentOrJoint<Runtime, AccreditIssuers>;
	type Time = Timestamp;
	type WeightInfo = pallet_credential_registry::weights::SubstrateWeight<Runtime>;
}
