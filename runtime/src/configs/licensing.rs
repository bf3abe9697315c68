//! Which exchange, custodian, assayer or auditor may do what, where, and since when.

use civitas_primitives::authority::power::LicenseProviders;
use pallet_authorities::EnsureJoint;

use super::governance::ParametersOrigin;
use crate::{Authorities, Runtime, Timestamp};

impl pallet_virtual_asset_licensing::Config for Runtime {
	type Authorities = Authorities;
	#[cfg(feature = "runtime-benchmarks")]
	type BenchmarkHelper = crate::benchmarks::Helper;
	type LicensingOrigin = EnsureJoint<Runtime, LicenseProviders>;
	type Time = Timestamp;
	type UnionOrigin = ParametersOrigin;
	type WeightInfo = pallet_virtual_asset_licensing::weights::SubstrateWeight<Runtime>;
}
