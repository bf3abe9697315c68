//! Gold: what lies in the vaults, and the coins that stand on it.

use civitas_primitives::{
	authority::power::SuperviseMoney,
	moment::{DAY, HOUR},
};
use frame_support::{
	parameter_types,
	traits::{ConstU32, ConstU64},
	PalletId,
};
use pallet_authorities::{EnsureJoint, EnsureUrgentOrJoint};

use crate::{
	Assets, AssetsHolder, Authorities, BullionReserve, Runtime, RuntimeHoldReason, Timestamp,
	VirtualAssetLicensing,
};

impl pallet_bullion_reserve::Config for Runtime {
	#[cfg(feature = "runtime-benchmarks")]
	type BenchmarkHelper = crate::benchmarks::Helper;
	type Licences = VirtualAssetLicensing;
	// Half a year, as Regulation (EU) 2023/1114, Article 36(9), asks of an asset-referenced token.
	type MaxAuditValidity = ConstU64<{ 184 * DAY }>;
	type MaxBarsPerBatch = ConstU32<256>;
	// Two and a half thousand bars are about thirty tonnes.
	type MaxBarsPerReserve = ConstU32<2_500>;
	type ReserveOrigin = EnsureJoint<Runtime, SuperviseMoney>;
	type Time = Timestamp;
	type WeightInfo = pallet_bullion_reserve::weights::SubstrateWeight<Runtime>;
}

parameter_types! {
	pub const CoinsPalletId: PalletId = PalletId(*b"civ/gold");
}

impl pallet_gold_stablecoin::Config for Runtime {
	type Assets = Assets;
	type AssetsHolder = AssetsHolder;
	type Authorities = Authorities;
	#[cfg(feature = "runtime-benchmarks")]
	type BenchmarkHelper = crate::benchmarks::Helper;
	type HaltOrigin = EnsureUrgentOrJoint<Runtime, SuperviseMoney>;
	type Licences = VirtualAssetLicensing;
	type MaxCoins = ConstU32<16>;
	type MaxOpenTickets = ConstU32<64>;
	type MaxPendingMints = ConstU32<64>;
	type MaxRoles = ConstU32<16>;
	// A holder that was not paid may take its coins back after a quarter of a year at the latest.
	type MaxSettlement = ConstU64<{ 90 * DAY }>;
	type Measures = Authorities;
	type MintLifetime = ConstU64<{ 7 * DAY }>;
	type PalletId = CoinsPalletId;
	type Reserve = BullionReserve;
	type RuntimeHoldReason = RuntimeHoldReason;
	type SupervisorOrigin = EnsureJoint<Runtime, SuperviseMoney>;
	type Time = Timestamp;
	type UrgentHalt = ConstU64<{ 72 * HOUR }>;
	type WeightInfo = pallet_gold_stablecoin::weights::SubstrateWeight<Runtime>;
}
