//! Weights for `pallet_bullion_reserve`.

#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(unused_parens)]
#![allow(unused_imports)]
#![allow(missing_docs)]
#![allow(dead_code)]

use frame_support::{traits::Get, weights::{Weight, constants::RocksDbWeight}};
use core::marker::PhantomData;

/// Weight functions needed for `pallet_bullion_reserve`.
pub trait WeightInfo {
	fn open_reserve() -> Weight;
	fn register_bars(b: u32, ) -> Weight;
	fn attest_list(b: u32, ) -> Weight;
	fn countersign_audit() -> Weight;
	fn settle_dispute() -> Weight;
	fn renew_custodian() -> Weight;
	fn strike_bars(b: u32, ) -> Weight;
}

/// Weights for `pallet_bullion_reserve` using the Substrate node and recommended hardware.
pub struct SubstrateWeight<T>(PhantomData<T>);
impl<T: frame_system::Config> WeightInfo for SubstrateWeight<T> {
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Storage: licence and standing (r:2 w:0)
	/// Storage: `BullionReserve::NextReserve` (r:1 w:1)
	/// Storage: `BullionReserve::Reserves` (r:0 w:1)
	fn open_reserve() -> Weight {
		Weight::from_parts(25_000_000, 4000)
			.saturating_add(T::DbWeight::get().reads(4_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Storage: `BullionReserve::Reserves` (r:1 w:1)
	/// Storage: licence, account and standing (r:3 w:0)
	/// Storage: `BullionReserve::ReserveOfBar` (r:b w:b)
	/// Storage: `BullionReserve::Bars` (r:0 w:b)
	fn register_bars(b: u32, ) -> Weight {
		Weight::from_parts(30_000_000, 4000)
			.saturating_add(Weight::from_parts(9_000_000, 2550).saturating_mul(b.into()))
			.saturating_add(T::DbWeight::get().reads(5_u64))
			.saturating_add(T::DbWeight::get().reads((1_u64).saturating_mul(b.into())))
			.saturating_add(T::DbWeight::get().writes(1_u64))
			.saturating_add(T::DbWeight::get().writes((2_u64).saturating_mul(b.into())))
	}
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Storage: `BullionReserve::Reserves` (r:1 w:0)
	/// Storage: licences, account, providers and standing (r:8 w:0)
	/// Storage: `BullionReserve::Bars` (r:b w:0)
	/// Storage: `BullionReserve::Attestations` (r:0 w:1)
	fn attest_list(b: u32, ) -> Weight {
		Weight::from_parts(60_000_000, 8000)
			.saturating_add(Weight::from_parts(6_000_000, 2600).saturating_mul(b.into()))
			.saturating_add(T::DbWeight::get().reads(11_u64))
			.saturating_add(T::DbWeight::get().reads((1_u64).saturating_mul(b.into())))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Storage: `BullionReserve::Reserves` (r:1 w:1)
	/// Storage: `BullionReserve::Attestations` (r:1 w:1)
	/// Storage: licences, account, providers and standing (r:8 w:0)
	/// Storage: `BullionReserve::Audits` (r:1 w:1)
	fn countersign_audit() -> Weight {
		Weight::from_parts(70_000_000, 8000)
			.saturating_add(T::DbWeight::get().reads(12_u64))
			.saturating_add(T::DbWeight::get().writes(3_u64))
	}
	/// Storage: `BullionReserve::Reserves` (r:1 w:1)
	fn settle_dispute() -> Weight {
		Weight::from_parts(20_000_000, 4000)
			.saturating_add(T::DbWeight::get().reads(1_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `BullionReserve::Reserves` (r:1 w:1)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Storage: licences and standing (r:4 w:0)
	/// Storage: `BullionReserve::Attestations` (r:0 w:1)
	fn renew_custodian() -> Weight {
		Weight::from_parts(40_000_000, 8000)
			.saturating_add(T::DbWeight::get().reads(6_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	/// Storage: `BullionReserve::Reserves` (r:1 w:1)
	/// Storage: `BullionReserve::Audits` (r:1 w:0)
	/// Storage: `BullionReserve::Bars` (r:b w:b)
	/// Storage: `BullionReserve::ReserveOfBar` (r:0 w:b)
	/// Storage: `BullionReserve::Attestations` (r:0 w:1)
	fn strike_bars(b: u32, ) -> Weight {
		Weight::from_parts(25_000_000, 4000)
			.saturating_add(Weight::from_parts(7_000_000, 2600).saturating_mul(b.into()))
			.saturating_add(T::DbWeight::get().reads(2_u64))
			.saturating_add(T::DbWeight::get().reads((1_u64).saturating_mul(b.into())))
			.saturating_add(T::DbWeight::get().writes(2_u64))
			.saturating_add(T::DbWeight::get().writes((2_u64).saturating_mul(b.into())))
	}
}

// For backwards compatibility and tests.
impl WeightInfo for () {
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Storage: licence and standing (r:2 w:0)
	/// Storage: `BullionReserve::NextReserve` (r:1 w:1)
	/// Storage: `BullionReserve::Reserves` (r:0 w:1)
	fn open_reserve() -> Weight {
		Weight::from_parts(25_000_000, 4000)
			.saturating_add(RocksDbWeight::get().reads(4_u64))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
	}
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Storage: `BullionReserve::Reserves` (r:1 w:1)
	/// Storage: licence, account and standing (r:3 w:0)
	/// Storage: `BullionReserve::ReserveOfBar` (r:b w:b)
	/// Storage: `BullionReserve::Bars` (r:0 w:b)
	fn register_bars(b: u32, ) -> Weight {
		Weight::from_parts(30_000_000, 4000)
			.saturating_add(Weight::from_parts(9_000_000, 2550).saturating_mul(b.into()))
			.saturating_add(RocksDbWeight::get().reads(5_u64))
			.saturating_add(RocksDbWeight::get().reads((1_u64).saturating_mul(b.into())))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
			.saturating_add(RocksDbWeight::get().writes((2_u64).saturating_mul(b.into())))
	}
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Storage: `BullionReserve::Reserves` (r:1 w:0)
	/// Storage: licences, account, providers and standing (r:8 w:0)
	/// Storage: `BullionReserve::Bars` (r:b w:0)
	/// Storage: `BullionReserve::Attestations` (r:0 w:1)
	fn attest_list(b: u32, ) -> Weight {
		Weight::from_parts(60_000_000, 8000)
			.saturating_add(Weight::from_parts(6_000_000, 2600).saturating_mul(b.into()))
			.saturating_add(RocksDbWeight::get().reads(11_u64))
			.saturating_add(RocksDbWeight::get().reads((1_u64).saturating_mul(b.into())))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Storage: `BullionReserve::Reserves` (r:1 w:1)
	/// Storage: `BullionReserve::Attestations` (r:1 w:1)
	/// Storage: licences, account, providers and standing (r:8 w:0)
	/// Storage: `BullionReserve::Audits` (r:1 w:1)
	fn countersign_audit() -> Weight {
		Weight::from_parts(70_000_000, 8000)
			.saturating_add(RocksDbWeight::get().reads(12_u64))
			.saturating_add(RocksDbWeight::get().writes(3_u64))
	}
	/// Storage: `BullionReserve::Reserves` (r:1 w:1)
	fn settle_dispute() -> Weight {
		Weight::from_parts(20_000_000, 4000)
			.saturating_add(RocksDbWeight::get().reads(1_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	/// Storage: `BullionReserve::Reserves` (r:1 w:1)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Storage: licences and standing (r:4 w:0)
	/// Storage: `BullionReserve::Attestations` (r:0 w:1)
	fn renew_custodian() -> Weight {
		Weight::from_parts(40_000_000, 8000)
			.saturating_add(RocksDbWeight::get().reads(6_u64))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
	}
	/// Storage: `BullionReserve::Reserves` (r:1 w:1)
	/// Storage: `BullionReserve::Audits` (r:1 w:0)
	/// Storage: `BullionReserve::Bars` (r:b w:b)
	/// Storage: `BullionReserve::ReserveOfBar` (r:0 w:b)
	/// Storage: `BullionReserve::Attestations` (r:0 w:1)
	fn strike_bars(b: u32, ) -> Weight {
		Weight::from_parts(25_000_000, 4000)
			.saturating_add(Weight::from_parts(7_000_000, 2600).saturating_mul(b.into()))
			.saturating_add(RocksDbWeight::get().reads(2_u64))
			.saturating_add(RocksDbWeight::get().reads((1_u64).saturating_mul(b.into())))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
			.saturating_add(RocksDbWeight::get().writes((2_u64).saturating_mul(b.into())))
	}
}
