//! The weights of `pallet_bullion_reserve`, measured by `make weights`; not edited by hand.
//!
//! Benchmark CLI 64.0.0, 2026-11-22, steps 20, repeat 10, map size 1000000,
//! wasm execution Compiled, CPU Intel(R) Xeon(R) Processor @ 2.50GHz.

#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(unused_parens)]
#![allow(unused_imports)]
#![allow(missing_docs)]

use core::marker::PhantomData;
use frame_support::{
	traits::Get,
	weights::{constants::ParityDbWeight, Weight},
};

/// What each call of `pallet_bullion_reserve` costs.
pub trait WeightInfo {
	fn open_reserve() -> Weight;
	fn register_bars(b: u32) -> Weight;
	fn attest_list(b: u32) -> Weight;
	fn countersign_audit() -> Weight;
	fn settle_dispute() -> Weight;
	fn renew_custodian() -> Weight;
	fn strike_bars(b: u32) -> Weight;
}

/// The weights as measured, with the database costs of the runtime.
pub struct SubstrateWeight<T>(PhantomData<T>);
impl<T: frame_system::Config> WeightInfo for SubstrateWeight<T> {
	/// Storage: `Authorities::Authorities` (r:1 w:0)
	/// Proof: `Authorities::Authorities` (`max_values`: None, `max_size`: Some(202), added: 2677, mode: `MaxEncodedLen`)
	/// Storage: `Authorities::StandingOfAll` (r:1 w:0)
	/// Proof: `Authorities::StandingOfAll` (`max_values`: Some(1), `max_size`: Some(213), added: 708, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `VirtualAssetLicensing::Heads` (r:1 w:0)
	/// Proof: `VirtualAssetLicensing::Heads` (`max_values`: None, `max_size`: Some(260), added: 2735, mode: `MaxEncodedLen`)
	/// Storage: `VirtualAssetLicensing::Licences` (r:1 w:0)
	/// Proof: `VirtualAssetLicensing::Licences` (`max_values`: None, `max_size`: Some(4950), added: 7425, mode: `MaxEncodedLen`)
	/// Storage: `BullionReserve::NextReserve` (r:1 w:1)
	/// Proof: `BullionReserve::NextReserve` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `BullionReserve::Reserves` (r:0 w:1)
	/// Proof: `BullionReserve::Reserves` (`max_values`: None, `max_size`: Some(122), added: 2597, mode: `MaxEncodedLen`)
	fn open_reserve() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `3162`
		//  Estimated: `8415`
		// Minimum execution time: 79_899_000 picoseconds.
		Weight::from_parts(84_194_000, 8415)
			.saturating_add(T::DbWeight::get().reads(6_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `BullionReserve::Reserves` (r:1 w:1)
	/// Proof: `BullionReserve::Reserves` (`max_values`: None, `max_size`: Some(122), added: 2597, mode: `MaxEncodedLen`)
	/// Storage: `VirtualAssetLicensing::Heads` (r:1 w:0)
	/// Proof: `VirtualAssetLicensing::Heads` (`max_values`: None, `max_size`: Some(260), added: 2735, mode: `MaxEncodedLen`)
	/// Storage: `Authorities::StandingOfAll` (r:1 w:0)
	/// Proof: `Authorities::StandingOfAll` (`max_values`: Some(1), `max_size`: Some(213), added: 708, mode: `MaxEncodedLen`)
	/// Storage: `VirtualAssetLicensing::Licences` (r:1 w:0)
	/// Proof: `VirtualAssetLicensing::Licences` (`max_values`: None, `max_size`: Some(4950), added: 7425, mode: `MaxEncodedLen`)
	/// Storage: `VirtualAssetLicensing::AccountLicences` (r:1 w:0)
	/// Proof: `VirtualAssetLicensing::AccountLicences` (`max_values`: None, `max_size`: Some(81), added: 2556, mode: `MaxEncodedLen`)
	/// Storage: `BullionReserve::ReserveOfBar` (r:256 w:256)
	/// Proof: `BullionReserve::ReserveOfBar` (`max_values`: None, `max_size`: Some(36), added: 2511, mode: `MaxEncodedLen`)
	/// Storage: `BullionReserve::Bars` (r:0 w:256)
	/// Proof: `BullionReserve::Bars` (`max_values`: None, `max_size`: Some(94), added: 2569, mode: `MaxEncodedLen`)
	/// The range of component `b` is `[1, 256]`.
	fn register_bars(b: u32, ) -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `2761`
		//  Estimated: `8415 + b * (2511 ±0)`
		// Minimum execution time: 103_592_000 picoseconds.
		Weight::from_parts(72_087_269, 8415)
			// Standard Error: 12_436
			.saturating_add(Weight::from_parts(11_838_439, 0).saturating_mul(b.into()))
			.saturating_add(T::DbWeight::get().reads(6_u64))
			.saturating_add(T::DbWeight::get().reads((1_u64).saturating_mul(b.into())))
			.saturating_add(T::DbWeight::get().writes(1_u64))
			.saturating_add(T::DbWeight::get().writes((2_u64).saturating_mul(b.into())))
			.saturating_add(Weight::from_parts(0, 2511).saturating_mul(b.into()))
	}
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `BullionReserve::Reserves` (r:1 w:0)
	/// Proof: `BullionReserve::Reserves` (`max_values`: None, `max_size`: Some(122), added: 2597, mode: `MaxEncodedLen`)
	/// Storage: `VirtualAssetLicensing::Heads` (r:2 w:0)
	/// Proof: `VirtualAssetLicensing::Heads` (`max_values`: None, `max_size`: Some(260), added: 2735, mode: `MaxEncodedLen`)
	/// Storage: `Authorities::StandingOfAll` (r:1 w:0)
	/// Proof: `Authorities::StandingOfAll` (`max_values`: Some(1), `max_size`: Some(213), added: 708, mode: `MaxEncodedLen`)
	/// Storage: `VirtualAssetLicensing::Licences` (r:2 w:0)
	/// Proof: `VirtualAssetLicensing::Licences` (`max_values`: None, `max_size`: Some(4950), added: 7425, mode: `MaxEncodedLen`)
	/// Storage: `VirtualAssetLicensing::AccountLicences` (r:1 w:0)
	/// Proof: `VirtualAssetLicensing::AccountLicences` (`max_values`: None, `max_size`: Some(81), added: 2556, mode: `MaxEncodedLen`)
	/// Storage: `BullionReserve::Bars` (r:2501 w:0)
	/// Proof: `BullionReserve::Bars` (`max_values`: None, `max_size`: Some(94), added: 2569, mode: `MaxEncodedLen`)
	/// Storage: `BullionReserve::Attestations` (r:0 w:1)
	/// Proof: `BullionReserve::Attestations` (`max_values`: None, `max_size`: Some(104), added: 2579, mode: `MaxEncodedLen`)
	/// The range of component `b` is `[1, 2500]`.
	fn attest_list(b: u32, ) -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `4832 + b * (87 ±0)`
		//  Estimated: `15840 + b * (2569 ±0)`
		// Minimum execution time: 169_838_000 picoseconds.
		Weight::from_parts(171_018_000, 15840)
			// Standard Error: 471_763
			.saturating_add(Weight::from_parts(16_547_671, 0).saturating_mul(b.into()))
			.saturating_add(T::DbWeight::get().reads(9_u64))
			.saturating_add(T::DbWeight::get().reads((1_u64).saturating_mul(b.into())))
			.saturating_add(T::DbWeight::get().writes(1_u64))
			.saturating_add(Weight::from_parts(0, 2569).saturating_mul(b.into()))
	}
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `BullionReserve::Reserves` (r:1 w:1)
	/// Proof: `BullionReserve::Reserves` (`max_values`: None, `max_size`: Some(122), added: 2597, mode: `MaxEncodedLen`)
	/// Storage: `BullionReserve::Attestations` (r:1 w:1)
	/// Proof: `BullionReserve::Attestations` (`max_values`: None, `max_size`: Some(104), added: 2579, mode: `MaxEncodedLen`)
	/// Storage: `VirtualAssetLicensing::Heads` (r:2 w:0)
	/// Proof: `VirtualAssetLicensing::Heads` (`max_values`: None, `max_size`: Some(260), added: 2735, mode: `MaxEncodedLen`)
	/// Storage: `Authorities::StandingOfAll` (r:1 w:0)
	/// Proof: `Authorities::StandingOfAll` (`max_values`: Some(1), `max_size`: Some(213), added: 708, mode: `MaxEncodedLen`)
	/// Storage: `VirtualAssetLicensing::Licences` (r:2 w:0)
	/// Proof: `VirtualAssetLicensing::Licences` (`max_values`: None, `max_size`: Some(4950), added: 7425, mode: `MaxEncodedLen`)
	/// Storage: `VirtualAssetLicensing::AccountLicences` (r:1 w:0)
	/// Proof: `VirtualAssetLicensing::AccountLicences` (`max_values`: None, `max_size`: Some(81), added: 2556, mode: `MaxEncodedLen`)
	/// Storage: `BullionReserve::Audits` (r:1 w:1)
	/// Proof: `BullionReserve::Audits` (`max_values`: None, `max_size`: Some(333), added: 2808, mode: `MaxEncodedLen`)
	fn countersign_audit() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `4758`
		//  Estimated: `15840`
		// Minimum execution time: 171_538_000 picoseconds.
		Weight::from_parts(282_531_000, 15840)
			.saturating_add(T::DbWeight::get().reads(10_u64))
			.saturating_add(T::DbWeight::get().writes(3_u64))
	}
	/// Storage: `Authorities::Authorities` (r:1 w:0)
	/// Proof: `Authorities::Authorities` (`max_values`: None, `max_size`: Some(202), added: 2677, mode: `MaxEncodedLen`)
	/// Storage: `Authorities::StandingOfAll` (r:1 w:0)
	/// Proof: `Authorities::StandingOfAll` (`max_values`: Some(1), `max_size`: Some(213), added: 708, mode: `MaxEncodedLen`)
	/// Storage: `BullionReserve::Reserves` (r:1 w:1)
	/// Proof: `BullionReserve::Reserves` (`max_values`: None, `max_size`: Some(122), added: 2597, mode: `MaxEncodedLen`)
	fn settle_dispute() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `1607`
		//  Estimated: `3667`
		// Minimum execution time: 50_944_000 picoseconds.
		Weight::from_parts(80_377_000, 3667)
			.saturating_add(T::DbWeight::get().reads(3_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `Authorities::Authorities` (r:1 w:0)
	/// Proof: `Authorities::Authorities` (`max_values`: None, `max_size`: Some(202), added: 2677, mode: `MaxEncodedLen`)
	/// Storage: `Authorities::StandingOfAll` (r:1 w:0)
	/// Proof: `Authorities::StandingOfAll` (`max_values`: Some(1), `max_size`: Some(213), added: 708, mode: `MaxEncodedLen`)
	/// Storage: `BullionReserve::Reserves` (r:1 w:1)
	/// Proof: `BullionReserve::Reserves` (`max_values`: None, `max_size`: Some(122), added: 2597, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `VirtualAssetLicensing::Heads` (r:1 w:0)
	/// Proof: `VirtualAssetLicensing::Heads` (`max_values`: None, `max_size`: Some(260), added: 2735, mode: `MaxEncodedLen`)
	/// Storage: `VirtualAssetLicensing::Licences` (r:2 w:0)
	/// Proof: `VirtualAssetLicensing::Licences` (`max_values`: None, `max_size`: Some(4950), added: 7425, mode: `MaxEncodedLen`)
	/// Storage: `BullionReserve::Attestations` (r:0 w:1)
	/// Proof: `BullionReserve::Attestations` (`max_values`: None, `max_size`: Some(104), added: 2579, mode: `MaxEncodedLen`)
	fn renew_custodian() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `4814`
		//  Estimated: `15840`
		// Minimum execution time: 112_201_000 picoseconds.
		Weight::from_parts(149_618_000, 15840)
			.saturating_add(T::DbWeight::get().reads(7_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	/// Storage: `Authorities::Authorities` (r:1 w:0)
	/// Proof: `Authorities::Authorities` (`max_values`: None, `max_size`: Some(202), added: 2677, mode: `MaxEncodedLen`)
	/// Storage: `Authorities::StandingOfAll` (r:1 w:0)
	/// Proof: `Authorities::StandingOfAll` (`max_values`: Some(1), `max_size`: Some(213), added: 708, mode: `MaxEncodedLen`)
	/// Storage: `BullionReserve::Reserves` (r:1 w:1)
	/// Proof: `BullionReserve::Reserves` (`max_values`: None, `max_size`: Some(122), added: 2597, mode: `MaxEncodedLen`)
	/// Storage: `BullionReserve::Audits` (r:1 w:0)
	/// Proof: `BullionReserve::Audits` (`max_values`: None, `max_size`: Some(333), added: 2808, mode: `MaxEncodedLen`)
	/// Storage: `BullionReserve::Bars` (r:256 w:256)
	/// Proof: `BullionReserve::Bars` (`max_values`: None, `max_size`: Some(94), added: 2569, mode: `MaxEncodedLen`)
	/// Storage: `BullionReserve::Attestations` (r:0 w:1)
	/// Proof: `BullionReserve::Attestations` (`max_values`: None, `max_size`: Some(104), added: 2579, mode: `MaxEncodedLen`)
	/// Storage: `BullionReserve::ReserveOfBar` (r:0 w:256)
	/// Proof: `BullionReserve::ReserveOfBar` (`max_values`: None, `max_size`: Some(36), added: 2511, mode: `MaxEncodedLen`)
	/// The range of component `b` is `[1, 256]`.
	fn strike_bars(b: u32, ) -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `1979 + b * (88 ±0)`
		//  Estimated: `3798 + b * (2569 ±0)`
		// Minimum execution time: 85_283_000 picoseconds.
		Weight::from_parts(244_945_527, 3798)
			// Standard Error: 410_859
			.saturating_add(Weight::from_parts(14_412_176, 0).saturating_mul(b.into()))
			.saturating_add(T::DbWeight::get().reads(4_u64))
			.saturating_add(T::DbWeight::get().reads((1_u64).saturating_mul(b.into())))
			.saturating_add(T::DbWeight::get().writes(2_u64))
			.saturating_add(T::DbWeight::get().writes((2_u64).saturating_mul(b.into())))
			.saturating_add(Weight::from_parts(0, 2569).saturating_mul(b.into()))
	}
}

// For tests, with the database costs of ParityDB.
impl WeightInfo for () {
	/// Storage: `Authorities::Authorities` (r:1 w:0)
	/// Proof: `Authorities::Authorities` (`max_values`: None, `max_size`: Some(202), added: 2677, mode: `MaxEncodedLen`)
	/// Storage: `Authorities::StandingOfAll` (r:1 w:0)
	/// Proof: `Authorities::StandingOfAll` (`max_values`: Some(1), `max_size`: Some(213), added: 708, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `VirtualAssetLicensing::Heads` (r:1 w:0)
	/// Proof: `VirtualAssetLicensing::Heads` (`max_values`: None, `max_size`: Some(260), added: 2735, mode: `MaxEncodedLen`)
	/// Storage: `VirtualAssetLicensing::Licences` (r:1 w:0)
	/// Proof: `VirtualAssetLicensing::Licences` (`max_values`: None, `max_size`: Some(4950), added: 7425, mode: `MaxEncodedLen`)
	/// Storage: `BullionReserve::NextReserve` (r:1 w:1)
	/// Proof: `BullionReserve::NextReserve` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `BullionReserve::Reserves` (r:0 w:1)
	/// Proof: `BullionReserve::Reserves` (`max_values`: None, `max_size`: Some(122), added: 2597, mode: `MaxEncodedLen`)
	fn open_reserve() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `3162`
		//  Estimated: `8415`
		// Minimum execution time: 79_899_000 picoseconds.
		Weight::from_parts(84_194_000, 8415)
			.saturating_add(ParityDbWeight::get().reads(6_u64))
			.saturating_add(ParityDbWeight::get().writes(2_u64))
	}
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `BullionReserve::Reserves` (r:1 w:1)
	/// Proof: `BullionReserve::Reserves` (`max_values`: None, `max_size`: Some(122), added: 2597, mode: `MaxEncodedLen`)
	/// Storage: `VirtualAssetLicensing::Heads` (r:1 w:0)
	/// Proof: `VirtualAssetLicensing::Heads` (`max_values`: None, `max_size`: Some(260), added: 2735, mode: `MaxEncodedLen`)
	/// Storage: `Authorities::StandingOfAll` (r:1 w:0)
	/// Proof: `Authorities::StandingOfAll` (`max_values`: Some(1), `max_size`: Some(213), added: 708, mode: `MaxEncodedLen`)
	/// Storage: `VirtualAssetLicensing::Licences` (r:1 w:0)
	/// Proof: `VirtualAssetLicensing::Licences` (`max_values`: None, `max_size`: Some(4950), added: 7425, mode: `MaxEncodedLen`)
	/// Storage: `VirtualAssetLicensing::AccountLicences` (r:1 w:0)
	/// Proof: `VirtualAssetLicensing::AccountLicences` (`max_values`: None, `max_size`: Some(81), added: 2556, mode: `MaxEncodedLen`)
	/// Storage: `BullionReserve::ReserveOfBar` (r:256 w:256)
	/// Proof: `BullionReserve::ReserveOfBar` (`max_values`: None, `max_size`: Some(36), added: 2511, mode: `MaxEncodedLen`)
	/// Storage: `BullionReserve::Bars` (r:0 w:256)
	/// Proof: `BullionReserve::Bars` (`max_values`: None, `max_size`: Some(94), added: 2569, mode: `MaxEncodedLen`)
	/// The range of component `b` is `[1, 256]`.
	fn register_bars(b: u32, ) -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `2761`
		//  Estimated: `8415 + b * (2511 ±0)`
		// Minimum execution time: 103_592_000 picoseconds.
		Weight::from_parts(72_087_269, 8415)
			// Standard Error: 12_436
			.saturating_add(Weight::from_parts(11_838_439, 0).saturating_mul(b.into()))
			.saturating_add(ParityDbWeight::get().reads(6_u64))
			.saturating_add(ParityDbWeight::get().reads((1_u64).saturating_mul(b.into())))
			.saturating_add(ParityDbWeight::get().writes(1_u64))
			.saturating_add(ParityDbWeight::get().writes((2_u64).saturating_mul(b.into())))
			.saturating_add(Weight::from_parts(0, 2511).saturating_mul(b.into()))
	}
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `BullionReserve::Reserves` (r:1 w:0)
	/// Proof: `BullionReserve::Reserves` (`max_values`: None, `max_size`: Some(122), added: 2597, mode: `MaxEncodedLen`)
	/// Storage: `VirtualAssetLicensing::Heads` (r:2 w:0)
	/// Proof: `VirtualAssetLicensing::Heads` (`max_values`: None, `max_size`: Some(260), added: 2735, mode: `MaxEncodedLen`)
	/// Storage: `Authorities::StandingOfAll` (r:1 w:0)
	/// Proof: `Authorities::StandingOfAll` (`max_values`: Some(1), `max_size`: Some(213), added: 708, mode: `MaxEncodedLen`)
	/// Storage: `VirtualAssetLicensing::Licences` (r:2 w:0)
	/// Proof: `VirtualAssetLicensing::Licences` (`max_values`: None, `max_size`: Some(4950), added: 7425, mode: `MaxEncodedLen`)
	/// Storage: `VirtualAssetLicensing::AccountLicences` (r:1 w:0)
	/// Proof: `VirtualAssetLicensing::AccountLicences` (`max_values`: None, `max_size`: Some(81), added: 2556, mode: `MaxEncodedLen`)
	/// Storage: `BullionReserve::Bars` (r:2501 w:0)
	/// Proof: `BullionReserve::Bars` (`max_values`: None, `max_size`: Some(94), added: 2569, mode: `MaxEncodedLen`)
	/// Storage: `BullionReserve::Attestations` (r:0 w:1)
	/// Proof: `BullionReserve::Attestations` (`max_values`: None, `max_size`: Some(104), added: 2579, mode: `MaxEncodedLen`)
	/// The range of component `b` is `[1, 2500]`.
	fn attest_list(b: u32, ) -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `4832 + b * (87 ±0)`
		//  Estimated: `15840 + b * (2569 ±0)`
		// Minimum execution time: 169_838_000 picoseconds.
		Weight::from_parts(171_018_000, 15840)
			// Standard Error: 471_763
			.saturating_add(Weight::from_parts(16_547_671, 0).saturating_mul(b.into()))
			.saturating_add(ParityDbWeight::get().reads(9_u64))
			.saturating_add(ParityDbWeight::get().reads((1_u64).saturating_mul(b.into())))
			.saturating_add(ParityDbWeight::get().writes(1_u64))
			.saturating_add(Weight::from_parts(0, 2569).saturating_mul(b.into()))
	}
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `BullionReserve::Reserves` (r:1 w:1)
	/// Proof: `BullionReserve::Reserves` (`max_values`: None, `max_size`: Some(122), added: 2597, mode: `MaxEncodedLen`)
	/// Storage: `BullionReserve::Attestations` (r:1 w:1)
	/// Proof: `BullionReserve::Attestations` (`max_values`: None, `max_size`: Some(104), added: 2579, mode: `MaxEncodedLen`)
	/// Storage: `VirtualAssetLicensing::Heads` (r:2 w:0)
	/// Proof: `VirtualAssetLicensing::Heads` (`max_values`: None, `max_size`: Some(260), added: 2735, mode: `MaxEncodedLen`)
	/// Storage: `Authorities::StandingOfAll` (r:1 w:0)
	/// Proof: `Authorities::StandingOfAll` (`max_values`: Some(1), `max_size`: Some(213), added: 708, mode: `MaxEncodedLen`)
	/// Storage: `VirtualAssetLicensing::Licences` (r:2 w:0)
	/// Proof: `VirtualAssetLicensing::Licences` (`max_values`: None, `max_size`: Some(4950), added: 7425, mode: `MaxEncodedLen`)
	/// Storage: `VirtualAssetLicensing::AccountLicences` (r:1 w:0)
	/// Proof: `VirtualAssetLicensing::AccountLicences` (`max_values`: None, `max_size`: Some(81), added: 2556, mode: `MaxEncodedLen`)
	/// Storage: `BullionReserve::Audits` (r:1 w:1)
	/// Proof: `BullionReserve::Audits` (`max_values`: None, `max_size`: Some(333), added: 2808, mode: `MaxEncodedLen`)
	fn countersign_audit() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `4758`
		//  Estimated: `15840`
		// Minimum execution time: 171_538_000 picoseconds.
		Weight::from_parts(282_531_000, 15840)
			.saturating_add(ParityDbWeight::get().reads(10_u64))
			.saturating_add(ParityDbWeight::get().writes(3_u64))
	}
	/// Storage: `Authorities::Authorities` (r:1 w:0)
	/// Proof: `Authorities::Authorities` (`max_values`: None, `max_size`: Some(202), added: 2677, mode: `MaxEncodedLen`)
	/// Storage: `Authorities::StandingOfAll` (r:1 w:0)
	/// Proof: `Authorities::StandingOfAll` (`max_values`: Some(1), `max_size`: Some(213), added: 708, mode: `MaxEncodedLen`)
	/// Storage: `BullionReserve::Reserves` (r:1 w:1)
	/// Proof: `BullionReserve::Reserves` (`max_values`: None, `max_size`: Some(122), added: 2597, mode: `MaxEncodedLen`)
	fn settle_dispute() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `1607`
		//  Estimated: `3667`
		// Minimum execution time: 50_944_000 picoseconds.
		Weight::from_parts(80_377_000, 3667)
			.saturating_add(ParityDbWeight::get().reads(3_u64))
			.saturating_add(ParityDbWeight::get().writes(1_u64))
	}
	/// Storage: `Authorities::Authorities` (r:1 w:0)
	/// Proof: `Authorities::Authorities` (`max_values`: None, `max_size`: Some(202), added: 2677, mode: `MaxEncodedLen`)
	/// Storage: `Authorities::StandingOfAll` (r:1 w:0)
	/// Proof: `Authorities::StandingOfAll` (`max_values`: Some(1), `max_size`: Some(213), added: 708, mode: `MaxEncodedLen`)
	/// Storage: `BullionReserve::Reserves` (r:1 w:1)
	/// Proof: `BullionReserve::Reserves` (`max_values`: None, `max_size`: Some(122), added: 2597, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `VirtualAssetLicensing::Heads` (r:1 w:0)
	/// Proof: `VirtualAssetLicensing::Heads` (`max_values`: None, `max_size`: Some(260), added: 2735, mode: `MaxEncodedLen`)
	/// Storage: `VirtualAssetLicensing::Licences` (r:2 w:0)
	/// Proof: `VirtualAssetLicensing::Licences` (`max_values`: None, `max_size`: Some(4950), added: 7425, mode: `MaxEncodedLen`)
	/// Storage: `BullionReserve::Attestations` (r:0 w:1)
	/// Proof: `BullionReserve::Attestations` (`max_values`: None, `max_size`: Some(104), added: 2579, mode: `MaxEncodedLen`)
	fn renew_custodian() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `4814`
		//  Estimated: `15840`
		// Minimum execution time: 112_201_000 picoseconds.
		Weight::from_parts(149_618_000, 15840)
			.saturating_add(ParityDbWeight::get().reads(7_u64))
			.saturating_add(ParityDbWeight::get().writes(2_u64))
	}
	/// Storage: `Authorities::Authorities` (r:1 w:0)
	/// Proof: `Authorities::Authorities` (`max_values`: None, `max_size`: Some(202), added: 2677, mode: `MaxEncodedLen`)
	/// Storage: `Authorities::StandingOfAll` (r:1 w:0)
	/// Proof: `Authorities::StandingOfAll` (`max_values`: Some(1), `max_size`: Some(213), added: 708, mode: `MaxEncodedLen`)
	/// Storage: `BullionReserve::Reserves` (r:1 w:1)
	/// Proof: `BullionReserve::Reserves` (`max_values`: None, `max_size`: Some(122), added: 2597, mode: `MaxEncodedLen`)
	/// Storage: `BullionReserve::Audits` (r:1 w:0)
	/// Proof: `BullionReserve::Audits` (`max_values`: None, `max_size`: Some(333), added: 2808, mode: `MaxEncodedLen`)
	/// Storage: `BullionReserve::Bars` (r:256 w:256)
	/// Proof: `BullionReserve::Bars` (`max_values`: None, `max_size`: Some(94), added: 2569, mode: `MaxEncodedLen`)
	/// Storage: `BullionReserve::Attestations` (r:0 w:1)
	/// Proof: `BullionReserve::Attestations` (`max_values`: None, `max_size`: Some(104), added: 2579, mode: `MaxEncodedLen`)
	/// Storage: `BullionReserve::ReserveOfBar` (r:0 w:256)
	/// Proof: `BullionReserve::ReserveOfBar` (`max_values`: None, `max_size`: Some(36), added: 2511, mode: `MaxEncodedLen`)
	/// The range of component `b` is `[1, 256]`.
	fn strike_bars(b: u32, ) -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `1979 + b * (88 ±0)`
		//  Estimated: `3798 + b * (2569 ±0)`
		// Minimum execution time: 85_283_000 picoseconds.
		Weight::from_parts(244_945_527, 3798)
			// Standard Error: 410_859
			.saturating_add(Weight::from_parts(14_412_176, 0).saturating_mul(b.into()))
			.saturating_add(ParityDbWeight::get().reads(4_u64))
			.saturating_add(ParityDbWeight::get().reads((1_u64).saturating_mul(b.into())))
			.saturating_add(ParityDbWeight::get().writes(2_u64))
			.saturating_add(ParityDbWeight::get().writes((2_u64).saturating_mul(b.into())))
			.saturating_add(Weight::from_parts(0, 2569).saturating_mul(b.into()))
	}
}
