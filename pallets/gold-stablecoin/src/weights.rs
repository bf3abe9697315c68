//! The weights of `pallet_gold_stablecoin`, measured by `make weights`; not edited by hand.
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

/// What each call of `pallet_gold_stablecoin` costs.
pub trait WeightInfo {
	fn create_coin() -> Weight;
	fn set_minter() -> Weight;
	fn set_approver() -> Weight;
	fn set_settler() -> Weight;
	fn revoke_role() -> Weight;
	fn propose_mint() -> Weight;
	fn approve_mint() -> Weight;
	fn execute_mint() -> Weight;
	fn cancel_mint() -> Weight;
	fn halt_mint() -> Weight;
	fn resume_mint() -> Weight;
	fn open_ticket() -> Weight;
	fn settle_ticket() -> Weight;
	fn cancel_ticket() -> Weight;
	fn block_end_guard(c: u32) -> Weight;
}

/// The weights as measured, with the database costs of the runtime.
pub struct SubstrateWeight<T>(PhantomData<T>);
impl<T: frame_system::Config> WeightInfo for SubstrateWeight<T> {
	/// Storage: `Authorities::Authorities` (r:4 w:0)
	/// Proof: `Authorities::Authorities` (`max_values`: None, `max_size`: Some(202), added: 2677, mode: `MaxEncodedLen`)
	/// Storage: `Authorities::StandingOfAll` (r:1 w:0)
	/// Proof: `Authorities::StandingOfAll` (`max_values`: Some(1), `max_size`: Some(213), added: 708, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `BullionReserve::Reserves` (r:1 w:0)
	/// Proof: `BullionReserve::Reserves` (`max_values`: None, `max_size`: Some(122), added: 2597, mode: `MaxEncodedLen`)
	/// Storage: `GoldStablecoin::CoinOfReserve` (r:1 w:1)
	/// Proof: `GoldStablecoin::CoinOfReserve` (`max_values`: None, `max_size`: Some(16), added: 2491, mode: `MaxEncodedLen`)
	/// Storage: `GoldStablecoin::CoinCount` (r:1 w:1)
	/// Proof: `GoldStablecoin::CoinCount` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Asset` (r:1 w:1)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Metadata` (r:1 w:1)
	/// Proof: `Assets::Metadata` (`max_values`: None, `max_size`: Some(170), added: 2645, mode: `MaxEncodedLen`)
	/// Storage: `GoldStablecoin::Coins` (r:0 w:1)
	/// Proof: `GoldStablecoin::Coins` (`max_values`: None, `max_size`: Some(163), added: 2638, mode: `MaxEncodedLen`)
	/// Storage: `GoldStablecoin::Flows` (r:0 w:1)
	/// Proof: `GoldStablecoin::Flows` (`max_values`: None, `max_size`: Some(44), added: 2519, mode: `MaxEncodedLen`)
	fn create_coin() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `2240`
		//  Estimated: `11698`
		// Minimum execution time: 144_716_000 picoseconds.
		Weight::from_parts(178_642_000, 11698)
			.saturating_add(T::DbWeight::get().reads(11_u64))
			.saturating_add(T::DbWeight::get().writes(6_u64))
	}
	/// Storage: `Authorities::Authorities` (r:1 w:0)
	/// Proof: `Authorities::Authorities` (`max_values`: None, `max_size`: Some(202), added: 2677, mode: `MaxEncodedLen`)
	/// Storage: `Authorities::StandingOfAll` (r:1 w:0)
	/// Proof: `Authorities::StandingOfAll` (`max_values`: Some(1), `max_size`: Some(213), added: 708, mode: `MaxEncodedLen`)
	/// Storage: `GoldStablecoin::Coins` (r:1 w:1)
	/// Proof: `GoldStablecoin::Coins` (`max_values`: None, `max_size`: Some(163), added: 2638, mode: `MaxEncodedLen`)
	/// Storage: `GoldStablecoin::Roles` (r:1 w:1)
	/// Proof: `GoldStablecoin::Roles` (`max_values`: None, `max_size`: Some(77), added: 2552, mode: `MaxEncodedLen`)
	fn set_minter() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `1575`
		//  Estimated: `3667`
		// Minimum execution time: 68_559_000 picoseconds.
		Weight::from_parts(111_174_000, 3667)
			.saturating_add(T::DbWeight::get().reads(4_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	/// Storage: `Authorities::Authorities` (r:1 w:0)
	/// Proof: `Authorities::Authorities` (`max_values`: None, `max_size`: Some(202), added: 2677, mode: `MaxEncodedLen`)
	/// Storage: `Authorities::StandingOfAll` (r:1 w:0)
	/// Proof: `Authorities::StandingOfAll` (`max_values`: Some(1), `max_size`: Some(213), added: 708, mode: `MaxEncodedLen`)
	/// Storage: `GoldStablecoin::Coins` (r:1 w:1)
	/// Proof: `GoldStablecoin::Coins` (`max_values`: None, `max_size`: Some(163), added: 2638, mode: `MaxEncodedLen`)
	/// Storage: `GoldStablecoin::Roles` (r:1 w:1)
	/// Proof: `GoldStablecoin::Roles` (`max_values`: None, `max_size`: Some(77), added: 2552, mode: `MaxEncodedLen`)
	fn set_approver() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `1575`
		//  Estimated: `3667`
		// Minimum execution time: 68_407_000 picoseconds.
		Weight::from_parts(120_397_000, 3667)
			.saturating_add(T::DbWeight::get().reads(4_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	/// Storage: `Authorities::Authorities` (r:1 w:0)
	/// Proof: `Authorities::Authorities` (`max_values`: None, `max_size`: Some(202), added: 2677, mode: `MaxEncodedLen`)
	/// Storage: `Authorities::StandingOfAll` (r:1 w:0)
	/// Proof: `Authorities::StandingOfAll` (`max_values`: Some(1), `max_size`: Some(213), added: 708, mode: `MaxEncodedLen`)
	/// Storage: `GoldStablecoin::Coins` (r:1 w:1)
	/// Proof: `GoldStablecoin::Coins` (`max_values`: None, `max_size`: Some(163), added: 2638, mode: `MaxEncodedLen`)
	/// Storage: `GoldStablecoin::Roles` (r:1 w:1)
	/// Proof: `GoldStablecoin::Roles` (`max_values`: None, `max_size`: Some(77), added: 2552, mode: `MaxEncodedLen`)
	fn set_settler() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `1575`
		//  Estimated: `3667`
		// Minimum execution time: 69_905_000 picoseconds.
		Weight::from_parts(126_546_000, 3667)
			.saturating_add(T::DbWeight::get().reads(4_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	/// Storage: `Authorities::Authorities` (r:1 w:0)
	/// Proof: `Authorities::Authorities` (`max_values`: None, `max_size`: Some(202), added: 2677, mode: `MaxEncodedLen`)
	/// Storage: `Authorities::StandingOfAll` (r:1 w:0)
	/// Proof: `Authorities::StandingOfAll` (`max_values`: Some(1), `max_size`: Some(213), added: 708, mode: `MaxEncodedLen`)
	/// Storage: `GoldStablecoin::Coins` (r:1 w:1)
	/// Proof: `GoldStablecoin::Coins` (`max_values`: None, `max_size`: Some(163), added: 2638, mode: `MaxEncodedLen`)
	/// Storage: `GoldStablecoin::Roles` (r:1 w:1)
	/// Proof: `GoldStablecoin::Roles` (`max_values`: None, `max_size`: Some(77), added: 2552, mode: `MaxEncodedLen`)
	fn revoke_role() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `1749`
		//  Estimated: `3667`
		// Minimum execution time: 75_083_000 picoseconds.
		Weight::from_parts(128_400_000, 3667)
			.saturating_add(T::DbWeight::get().reads(4_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `GoldStablecoin::Coins` (r:1 w:1)
	/// Proof: `GoldStablecoin::Coins` (`max_values`: None, `max_size`: Some(163), added: 2638, mode: `MaxEncodedLen`)
	/// Storage: `GoldStablecoin::Roles` (r:2 w:0)
	/// Proof: `GoldStablecoin::Roles` (`max_values`: None, `max_size`: Some(77), added: 2552, mode: `MaxEncodedLen`)
	/// Storage: `GoldStablecoin::Flows` (r:1 w:0)
	/// Proof: `GoldStablecoin::Flows` (`max_values`: None, `max_size`: Some(44), added: 2519, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Asset` (r:1 w:0)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `GoldStablecoin::Breaches` (r:1 w:0)
	/// Proof: `GoldStablecoin::Breaches` (`max_values`: None, `max_size`: Some(44), added: 2519, mode: `MaxEncodedLen`)
	/// Storage: `GoldStablecoin::Halts` (r:1 w:0)
	/// Proof: `GoldStablecoin::Halts` (`max_values`: None, `max_size`: Some(61), added: 2536, mode: `MaxEncodedLen`)
	/// Storage: `BullionReserve::Reserves` (r:1 w:0)
	/// Proof: `BullionReserve::Reserves` (`max_values`: None, `max_size`: Some(122), added: 2597, mode: `MaxEncodedLen`)
	/// Storage: `BullionReserve::Audits` (r:1 w:0)
	/// Proof: `BullionReserve::Audits` (`max_values`: None, `max_size`: Some(333), added: 2808, mode: `MaxEncodedLen`)
	/// Storage: `VirtualAssetLicensing::Heads` (r:3 w:0)
	/// Proof: `VirtualAssetLicensing::Heads` (`max_values`: None, `max_size`: Some(260), added: 2735, mode: `MaxEncodedLen`)
	/// Storage: `Authorities::StandingOfAll` (r:1 w:0)
	/// Proof: `Authorities::StandingOfAll` (`max_values`: Some(1), `max_size`: Some(213), added: 708, mode: `MaxEncodedLen`)
	/// Storage: `VirtualAssetLicensing::Licences` (r:3 w:0)
	/// Proof: `VirtualAssetLicensing::Licences` (`max_values`: None, `max_size`: Some(4950), added: 7425, mode: `MaxEncodedLen`)
	/// Storage: `VirtualAssetLicensing::AccountLicences` (r:1 w:0)
	/// Proof: `VirtualAssetLicensing::AccountLicences` (`max_values`: None, `max_size`: Some(81), added: 2556, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Account` (r:1 w:0)
	/// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	/// Storage: `GoldStablecoin::NextMint` (r:1 w:1)
	/// Proof: `GoldStablecoin::NextMint` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `GoldStablecoin::Mints` (r:0 w:1)
	/// Proof: `GoldStablecoin::Mints` (`max_values`: None, `max_size`: Some(161), added: 2636, mode: `MaxEncodedLen`)
	fn propose_mint() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `6841`
		//  Estimated: `23265`
		// Minimum execution time: 287_754_000 picoseconds.
		Weight::from_parts(541_784_000, 23265)
			.saturating_add(T::DbWeight::get().reads(20_u64))
			.saturating_add(T::DbWeight::get().writes(3_u64))
	}
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `GoldStablecoin::Mints` (r:1 w:1)
	/// Proof: `GoldStablecoin::Mints` (`max_values`: None, `max_size`: Some(161), added: 2636, mode: `MaxEncodedLen`)
	/// Storage: `GoldStablecoin::Roles` (r:1 w:0)
	/// Proof: `GoldStablecoin::Roles` (`max_values`: None, `max_size`: Some(77), added: 2552, mode: `MaxEncodedLen`)
	fn approve_mint() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `505`
		//  Estimated: `3626`
		// Minimum execution time: 54_417_000 picoseconds.
		Weight::from_parts(98_713_000, 3626)
			.saturating_add(T::DbWeight::get().reads(3_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `GoldStablecoin::Mints` (r:1 w:1)
	/// Proof: `GoldStablecoin::Mints` (`max_values`: None, `max_size`: Some(161), added: 2636, mode: `MaxEncodedLen`)
	/// Storage: `GoldStablecoin::Roles` (r:3 w:1)
	/// Proof: `GoldStablecoin::Roles` (`max_values`: None, `max_size`: Some(77), added: 2552, mode: `MaxEncodedLen`)
	/// Storage: `GoldStablecoin::Coins` (r:1 w:1)
	/// Proof: `GoldStablecoin::Coins` (`max_values`: None, `max_size`: Some(163), added: 2638, mode: `MaxEncodedLen`)
	/// Storage: `BullionReserve::Reserves` (r:1 w:0)
	/// Proof: `BullionReserve::Reserves` (`max_values`: None, `max_size`: Some(122), added: 2597, mode: `MaxEncodedLen`)
	/// Storage: `GoldStablecoin::Flows` (r:1 w:1)
	/// Proof: `GoldStablecoin::Flows` (`max_values`: None, `max_size`: Some(44), added: 2519, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Asset` (r:1 w:1)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `GoldStablecoin::Breaches` (r:1 w:0)
	/// Proof: `GoldStablecoin::Breaches` (`max_values`: None, `max_size`: Some(44), added: 2519, mode: `MaxEncodedLen`)
	/// Storage: `GoldStablecoin::Halts` (r:1 w:0)
	/// Proof: `GoldStablecoin::Halts` (`max_values`: None, `max_size`: Some(61), added: 2536, mode: `MaxEncodedLen`)
	/// Storage: `BullionReserve::Audits` (r:1 w:0)
	/// Proof: `BullionReserve::Audits` (`max_values`: None, `max_size`: Some(333), added: 2808, mode: `MaxEncodedLen`)
	/// Storage: `VirtualAssetLicensing::Heads` (r:3 w:0)
	/// Proof: `VirtualAssetLicensing::Heads` (`max_values`: None, `max_size`: Some(260), added: 2735, mode: `MaxEncodedLen`)
	/// Storage: `Authorities::StandingOfAll` (r:1 w:0)
	/// Proof: `Authorities::StandingOfAll` (`max_values`: Some(1), `max_size`: Some(213), added: 708, mode: `MaxEncodedLen`)
	/// Storage: `VirtualAssetLicensing::Licences` (r:3 w:0)
	/// Proof: `VirtualAssetLicensing::Licences` (`max_values`: None, `max_size`: Some(4950), added: 7425, mode: `MaxEncodedLen`)
	/// Storage: `VirtualAssetLicensing::AccountLicences` (r:1 w:0)
	/// Proof: `VirtualAssetLicensing::AccountLicences` (`max_values`: None, `max_size`: Some(81), added: 2556, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Account` (r:1 w:1)
	/// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	fn execute_mint() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `7375`
		//  Estimated: `23265`
		// Minimum execution time: 348_311_000 picoseconds.
		Weight::from_parts(618_513_000, 23265)
			.saturating_add(T::DbWeight::get().reads(22_u64))
			.saturating_add(T::DbWeight::get().writes(7_u64))
	}
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `GoldStablecoin::Mints` (r:1 w:1)
	/// Proof: `GoldStablecoin::Mints` (`max_values`: None, `max_size`: Some(161), added: 2636, mode: `MaxEncodedLen`)
	/// Storage: `GoldStablecoin::Roles` (r:1 w:0)
	/// Proof: `GoldStablecoin::Roles` (`max_values`: None, `max_size`: Some(77), added: 2552, mode: `MaxEncodedLen`)
	/// Storage: `GoldStablecoin::Coins` (r:1 w:1)
	/// Proof: `GoldStablecoin::Coins` (`max_values`: None, `max_size`: Some(163), added: 2638, mode: `MaxEncodedLen`)
	fn cancel_mint() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `686`
		//  Estimated: `3628`
		// Minimum execution time: 64_232_000 picoseconds.
		Weight::from_parts(106_150_000, 3628)
			.saturating_add(T::DbWeight::get().reads(4_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	/// Storage: `Authorities::Authorities` (r:1 w:0)
	/// Proof: `Authorities::Authorities` (`max_values`: None, `max_size`: Some(202), added: 2677, mode: `MaxEncodedLen`)
	/// Storage: `Authorities::StandingOfAll` (r:1 w:0)
	/// Proof: `Authorities::StandingOfAll` (`max_values`: Some(1), `max_size`: Some(213), added: 708, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `GoldStablecoin::Coins` (r:1 w:0)
	/// Proof: `GoldStablecoin::Coins` (`max_values`: None, `max_size`: Some(163), added: 2638, mode: `MaxEncodedLen`)
	/// Storage: `GoldStablecoin::Halts` (r:1 w:1)
	/// Proof: `GoldStablecoin::Halts` (`max_values`: None, `max_size`: Some(61), added: 2536, mode: `MaxEncodedLen`)
	/// Storage: `Authorities::UrgentMeasures` (r:1 w:1)
	/// Proof: `Authorities::UrgentMeasures` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	fn halt_mint() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `1612`
		//  Estimated: `3667`
		// Minimum execution time: 75_318_000 picoseconds.
		Weight::from_parts(87_531_000, 3667)
			.saturating_add(T::DbWeight::get().reads(6_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	/// Storage: `Authorities::Authorities` (r:1 w:0)
	/// Proof: `Authorities::Authorities` (`max_values`: None, `max_size`: Some(202), added: 2677, mode: `MaxEncodedLen`)
	/// Storage: `Authorities::StandingOfAll` (r:1 w:0)
	/// Proof: `Authorities::StandingOfAll` (`max_values`: Some(1), `max_size`: Some(213), added: 708, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `GoldStablecoin::Coins` (r:1 w:0)
	/// Proof: `GoldStablecoin::Coins` (`max_values`: None, `max_size`: Some(163), added: 2638, mode: `MaxEncodedLen`)
	/// Storage: `GoldStablecoin::Halts` (r:1 w:1)
	/// Proof: `GoldStablecoin::Halts` (`max_values`: None, `max_size`: Some(61), added: 2536, mode: `MaxEncodedLen`)
	/// Storage: `GoldStablecoin::Flows` (r:1 w:0)
	/// Proof: `GoldStablecoin::Flows` (`max_values`: None, `max_size`: Some(44), added: 2519, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Asset` (r:1 w:0)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `GoldStablecoin::Breaches` (r:0 w:1)
	/// Proof: `GoldStablecoin::Breaches` (`max_values`: None, `max_size`: Some(44), added: 2519, mode: `MaxEncodedLen`)
	fn resume_mint() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `2054`
		//  Estimated: `3675`
		// Minimum execution time: 85_205_000 picoseconds.
		Weight::from_parts(97_232_000, 3675)
			.saturating_add(T::DbWeight::get().reads(7_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `GoldStablecoin::Coins` (r:1 w:0)
	/// Proof: `GoldStablecoin::Coins` (`max_values`: None, `max_size`: Some(163), added: 2638, mode: `MaxEncodedLen`)
	/// Storage: `GoldStablecoin::Escrows` (r:1 w:1)
	/// Proof: `GoldStablecoin::Escrows` (`max_values`: None, `max_size`: Some(80), added: 2555, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::Holds` (r:1 w:1)
	/// Proof: `AssetsHolder::Holds` (`max_values`: None, `max_size`: Some(123), added: 2598, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Asset` (r:1 w:1)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Account` (r:1 w:1)
	/// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::BalancesOnHold` (r:1 w:1)
	/// Proof: `AssetsHolder::BalancesOnHold` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `GoldStablecoin::NextTicket` (r:1 w:1)
	/// Proof: `GoldStablecoin::NextTicket` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `GoldStablecoin::Tickets` (r:0 w:1)
	/// Proof: `GoldStablecoin::Tickets` (`max_values`: None, `max_size`: Some(121), added: 2596, mode: `MaxEncodedLen`)
	fn open_ticket() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `823`
		//  Estimated: `3675`
		// Minimum execution time: 163_082_000 picoseconds.
		Weight::from_parts(271_013_000, 3675)
			.saturating_add(T::DbWeight::get().reads(8_u64))
			.saturating_add(T::DbWeight::get().writes(7_u64))
	}
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `GoldStablecoin::Tickets` (r:1 w:1)
	/// Proof: `GoldStablecoin::Tickets` (`max_values`: None, `max_size`: Some(121), added: 2596, mode: `MaxEncodedLen`)
	/// Storage: `GoldStablecoin::Roles` (r:1 w:0)
	/// Proof: `GoldStablecoin::Roles` (`max_values`: None, `max_size`: Some(77), added: 2552, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::Holds` (r:1 w:1)
	/// Proof: `AssetsHolder::Holds` (`max_values`: None, `max_size`: Some(123), added: 2598, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Asset` (r:1 w:1)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `GoldStablecoin::Escrows` (r:1 w:1)
	/// Proof: `GoldStablecoin::Escrows` (`max_values`: None, `max_size`: Some(80), added: 2555, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::BalancesOnHold` (r:1 w:1)
	/// Proof: `AssetsHolder::BalancesOnHold` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Account` (r:1 w:1)
	/// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `GoldStablecoin::Flows` (r:1 w:1)
	/// Proof: `GoldStablecoin::Flows` (`max_values`: None, `max_size`: Some(44), added: 2519, mode: `MaxEncodedLen`)
	fn settle_ticket() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `1740`
		//  Estimated: `3675`
		// Minimum execution time: 227_791_000 picoseconds.
		Weight::from_parts(374_965_000, 3675)
			.saturating_add(T::DbWeight::get().reads(10_u64))
			.saturating_add(T::DbWeight::get().writes(8_u64))
	}
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `GoldStablecoin::Tickets` (r:1 w:1)
	/// Proof: `GoldStablecoin::Tickets` (`max_values`: None, `max_size`: Some(121), added: 2596, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::Holds` (r:1 w:1)
	/// Proof: `AssetsHolder::Holds` (`max_values`: None, `max_size`: Some(123), added: 2598, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Asset` (r:1 w:1)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `GoldStablecoin::Escrows` (r:1 w:1)
	/// Proof: `GoldStablecoin::Escrows` (`max_values`: None, `max_size`: Some(80), added: 2555, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Account` (r:1 w:1)
	/// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::BalancesOnHold` (r:1 w:1)
	/// Proof: `AssetsHolder::BalancesOnHold` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	fn cancel_ticket() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `1087`
		//  Estimated: `3675`
		// Minimum execution time: 132_622_000 picoseconds.
		Weight::from_parts(145_153_000, 3675)
			.saturating_add(T::DbWeight::get().reads(7_u64))
			.saturating_add(T::DbWeight::get().writes(6_u64))
	}
	/// Storage: `GoldStablecoin::CoinCount` (r:1 w:0)
	/// Proof: `GoldStablecoin::CoinCount` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `GoldStablecoin::Flows` (r:16 w:0)
	/// Proof: `GoldStablecoin::Flows` (`max_values`: None, `max_size`: Some(44), added: 2519, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Asset` (r:16 w:0)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `GoldStablecoin::Breaches` (r:16 w:16)
	/// Proof: `GoldStablecoin::Breaches` (`max_values`: None, `max_size`: Some(44), added: 2519, mode: `MaxEncodedLen`)
	/// The range of component `c` is `[0, 16]`.
	fn block_end_guard(c: u32, ) -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `374 + c * (106 ±0)`
		//  Estimated: `1489 + c * (2685 ±0)`
		// Minimum execution time: 3_303_000 picoseconds.
		Weight::from_parts(18_207_902, 1489)
			// Standard Error: 110_705
			.saturating_add(Weight::from_parts(24_617_586, 0).saturating_mul(c.into()))
			.saturating_add(T::DbWeight::get().reads(1_u64))
			.saturating_add(T::DbWeight::get().reads((3_u64).saturating_mul(c.into())))
			.saturating_add(T::DbWeight::get().writes((1_u64).saturating_mul(c.into())))
			.saturating_add(Weight::from_parts(0, 2685).saturating_mul(c.into()))
	}
}

// For tests, with the database costs of ParityDB.
impl WeightInfo for () {
	/// Storage: `Authorities::Authorities` (r:4 w:0)
	/// Proof: `Authorities::Authorities` (`max_values`: None, `max_size`: Some(202), added: 2677, mode: `MaxEncodedLen`)
	/// Storage: `Authorities::StandingOfAll` (r:1 w:0)
	/// Proof: `Authorities::StandingOfAll` (`max_values`: Some(1), `max_size`: Some(213), added: 708, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `BullionReserve::Reserves` (r:1 w:0)
	/// Proof: `BullionReserve::Reserves` (`max_values`: None, `max_size`: Some(122), added: 2597, mode: `MaxEncodedLen`)
	/// Storage: `GoldStablecoin::CoinOfReserve` (r:1 w:1)
	/// Proof: `GoldStablecoin::CoinOfReserve` (`max_values`: None, `max_size`: Some(16), added: 2491, mode: `MaxEncodedLen`)
	/// Storage: `GoldStablecoin::CoinCount` (r:1 w:1)
	/// Proof: `GoldStablecoin::CoinCount` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Asset` (r:1 w:1)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Metadata` (r:1 w:1)
	/// Proof: `Assets::Metadata` (`max_values`: None, `max_size`: Some(170), added: 2645, mode: `MaxEncodedLen`)
	/// Storage: `GoldStablecoin::Coins` (r:0 w:1)
	/// Proof: `GoldStablecoin::Coins` (`max_values`: None, `max_size`: Some(163), added: 2638, mode: `MaxEncodedLen`)
	/// Storage: `GoldStablecoin::Flows` (r:0 w:1)
	/// Proof: `GoldStablecoin::Flows` (`max_values`: None, `max_size`: Some(44), added: 2519, mode: `MaxEncodedLen`)
	fn create_coin() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `2240`
		//  Estimated: `11698`
		// Minimum execution time: 144_716_000 picoseconds.
		Weight::from_parts(178_642_000, 11698)
			.saturating_add(ParityDbWeight::get().reads(11_u64))
			.saturating_add(ParityDbWeight::get().writes(6_u64))
	}
	/// Storage: `Authorities::Authorities` (r:1 w:0)
	/// Proof: `Authorities::Authorities` (`max_values`: None, `max_size`: Some(202), added: 2677, mode: `MaxEncodedLen`)
	/// Storage: `Authorities::StandingOfAll` (r:1 w:0)
	/// Proof: `Authorities::StandingOfAll` (`max_values`: Some(1), `max_size`: Some(213), added: 708, mode: `MaxEncodedLen`)
	/// Storage: `GoldStablecoin::Coins` (r:1 w:1)
	/// Proof: `GoldStablecoin::Coins` (`max_values`: None, `max_size`: Some(163), added: 2638, mode: `MaxEncodedLen`)
	/// Storage: `GoldStablecoin::Roles` (r:1 w:1)
	/// Proof: `GoldStablecoin::Roles` (`max_values`: None, `max_size`: Some(77), added: 2552, mode: `MaxEncodedLen`)
	fn set_minter() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `1575`
		//  Estimated: `3667`
		// Minimum execution time: 68_559_000 picoseconds.
		Weight::from_parts(111_174_000, 3667)
			.saturating_add(ParityDbWeight::get().reads(4_u64))
			.saturating_add(ParityDbWeight::get().writes(2_u64))
	}
	/// Storage: `Authorities::Authorities` (r:1 w:0)
	/// Proof: `Authorities::Authorities` (`max_values`: None, `max_size`: Some(202), added: 2677, mode: `MaxEncodedLen`)
	/// Storage: `Authorities::StandingOfAll` (r:1 w:0)
	/// Proof: `Authorities::StandingOfAll` (`max_values`: Some(1), `max_size`: Some(213), added: 708, mode: `MaxEncodedLen`)
	/// Storage: `GoldStablecoin::Coins` (r:1 w:1)
	/// Proof: `GoldStablecoin::Coins` (`max_values`: None, `max_size`: Some(163), added: 2638, mode: `MaxEncodedLen`)
	/// Storage: `GoldStablecoin::Roles` (r:1 w:1)
	/// Proof: `GoldStablecoin::Roles` (`max_values`: None, `max_size`: Some(77), added: 2552, mode: `MaxEncodedLen`)
	fn set_approver() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `1575`
		//  Estimated: `3667`
		// Minimum execution time: 68_407_000 picoseconds.
		Weight::from_parts(120_397_000, 3667)
			.saturating_add(ParityDbWeight::get().reads(4_u64))
			.saturating_add(ParityDbWeight::get().writes(2_u64))
	}
	/// Storage: `Authorities::Authorities` (r:1 w:0)
	/// Proof: `Authorities::Authorities` (`max_values`: None, `max_size`: Some(202), added: 2677, mode: `MaxEncodedLen`)
	/// Storage: `Authorities::StandingOfAll` (r:1 w:0)
	/// Proof: `Authorities::StandingOfAll` (`max_values`: Some(1), `max_size`: Some(213), added: 708, mode: `MaxEncodedLen`)
	/// Storage: `GoldStablecoin::Coins` (r:1 w:1)
	/// Proof: `GoldStablecoin::Coins` (`max_values`: None, `max_size`: Some(163), added: 2638, mode: `MaxEncodedLen`)
	/// Storage: `GoldStablecoin::Roles` (r:1 w:1)
	/// Proof: `GoldStablecoin::Roles` (`max_values`: None, `max_size`: Some(77), added: 2552, mode: `MaxEncodedLen`)
	fn set_settler() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `1575`
		//  Estimated: `3667`
		// Minimum execution time: 69_905_000 picoseconds.
		Weight::from_parts(126_546_000, 3667)
			.saturating_add(ParityDbWeight::get().reads(4_u64))
			.saturating_add(ParityDbWeight::get().writes(2_u64))
	}
	/// Storage: `Authorities::Authorities` (r:1 w:0)
	/// Proof: `Authorities::Authorities` (`max_values`: None, `max_size`: Some(202), added: 2677, mode: `MaxEncodedLen`)
	/// Storage: `Authorities::StandingOfAll` (r:1 w:0)
	/// Proof: `Authorities::StandingOfAll` (`max_values`: Some(1), `max_size`: Some(213), added: 708, mode: `MaxEncodedLen`)
	/// Storage: `GoldStablecoin::Coins` (r:1 w:1)
	/// Proof: `GoldStablecoin::Coins` (`max_values`: None, `max_size`: Some(163), added: 2638, mode: `MaxEncodedLen`)
	/// Storage: `GoldStablecoin::Roles` (r:1 w:1)
	/// Proof: `GoldStablecoin::Roles` (`max_values`: None, `max_size`: Some(77), added: 2552, mode: `MaxEncodedLen`)
	fn revoke_role() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `1749`
		//  Estimated: `3667`
		// Minimum execution time: 75_083_000 picoseconds.
		Weight::from_parts(128_400_000, 3667)
			.saturating_add(ParityDbWeight::get().reads(4_u64))
			.saturating_add(ParityDbWeight::get().writes(2_u64))
	}
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `GoldStablecoin::Coins` (r:1 w:1)
	/// Proof: `GoldStablecoin::Coins` (`max_values`: None, `max_size`: Some(163), added: 2638, mode: `MaxEncodedLen`)
	/// Storage: `GoldStablecoin::Roles` (r:2 w:0)
	/// Proof: `GoldStablecoin::Roles` (`max_values`: None, `max_size`: Some(77), added: 2552, mode: `MaxEncodedLen`)
	/// Storage: `GoldStablecoin::Flows` (r:1 w:0)
	/// Proof: `GoldStablecoin::Flows` (`max_values`: None, `max_size`: Some(44), added: 2519, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Asset` (r:1 w:0)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `GoldStablecoin::Breaches` (r:1 w:0)
	/// Proof: `GoldStablecoin::Breaches` (`max_values`: None, `max_size`: Some(44), added: 2519, mode: `MaxEncodedLen`)
	/// Storage: `GoldStablecoin::Halts` (r:1 w:0)
	/// Proof: `GoldStablecoin::Halts` (`max_values`: None, `max_size`: Some(61), added: 2536, mode: `MaxEncodedLen`)
	/// Storage: `BullionReserve::Reserves` (r:1 w:0)
	/// Proof: `BullionReserve::Reserves` (`max_values`: None, `max_size`: Some(122), added: 2597, mode: `MaxEncodedLen`)
	/// Storage: `BullionReserve::Audits` (r:1 w:0)
	/// Proof: `BullionReserve::Audits` (`max_values`: None, `max_size`: Some(333), added: 2808, mode: `MaxEncodedLen`)
	/// Storage: `VirtualAssetLicensing::Heads` (r:3 w:0)
	/// Proof: `VirtualAssetLicensing::Heads` (`max_values`: None, `max_size`: Some(260), added: 2735, mode: `MaxEncodedLen`)
	/// Storage: `Authorities::StandingOfAll` (r:1 w:0)
	/// Proof: `Authorities::StandingOfAll` (`max_values`: Some(1), `max_size`: Some(213), added: 708, mode: `MaxEncodedLen`)
	/// Storage: `VirtualAssetLicensing::Licences` (r:3 w:0)
	/// Proof: `VirtualAssetLicensing::Licences` (`max_values`: None, `max_size`: Some(4950), added: 7425, mode: `MaxEncodedLen`)
	/// Storage: `VirtualAssetLicensing::AccountLicences` (r:1 w:0)
	/// Proof: `VirtualAssetLicensing::AccountLicences` (`max_values`: None, `max_size`: Some(81), added: 2556, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Account` (r:1 w:0)
	/// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	/// Storage: `GoldStablecoin::NextMint` (r:1 w:1)
	/// Proof: `GoldStablecoin::NextMint` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `GoldStablecoin::Mints` (r:0 w:1)
	/// Proof: `GoldStablecoin::Mints` (`max_values`: None, `max_size`: Some(161), added: 2636, mode: `MaxEncodedLen`)
	fn propose_mint() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `6841`
		//  Estimated: `23265`
		// Minimum execution time: 287_754_000 picoseconds.
		Weight::from_parts(541_784_000, 23265)
			.saturating_add(ParityDbWeight::get().reads(20_u64))
			.saturating_add(ParityDbWeight::get().writes(3_u64))
	}
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `GoldStablecoin::Mints` (r:1 w:1)
	/// Proof: `GoldStablecoin::Mints` (`max_values`: None, `max_size`: Some(161), added: 2636, mode: `MaxEncodedLen`)
	/// Storage: `GoldStablecoin::Roles` (r:1 w:0)
	/// Proof: `GoldStablecoin::Roles` (`max_values`: None, `max_size`: Some(77), added: 2552, mode: `MaxEncodedLen`)
	fn approve_mint() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `505`
		//  Estimated: `3626`
		// Minimum execution time: 54_417_000 picoseconds.
		Weight::from_parts(98_713_000, 3626)
			.saturating_add(ParityDbWeight::get().reads(3_u64))
			.saturating_add(ParityDbWeight::get().writes(1_u64))
	}
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `GoldStablecoin::Mints` (r:1 w:1)
	/// Proof: `GoldStablecoin::Mints` (`max_values`: None, `max_size`: Some(161), added: 2636, mode: `MaxEncodedLen`)
	/// Storage: `GoldStablecoin::Roles` (r:3 w:1)
	/// Proof: `GoldStablecoin::Roles` (`max_values`: None, `max_size`: Some(77), added: 2552, mode: `MaxEncodedLen`)
	/// Storage: `GoldStablecoin::Coins` (r:1 w:1)
	/// Proof: `GoldStablecoin::Coins` (`max_values`: None, `max_size`: Some(163), added: 2638, mode: `MaxEncodedLen`)
	/// Storage: `BullionReserve::Reserves` (r:1 w:0)
	/// Proof: `BullionReserve::Reserves` (`max_values`: None, `max_size`: Some(122), added: 2597, mode: `MaxEncodedLen`)
	/// Storage: `GoldStablecoin::Flows` (r:1 w:1)
	/// Proof: `GoldStablecoin::Flows` (`max_values`: None, `max_size`: Some(44), added: 2519, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Asset` (r:1 w:1)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `GoldStablecoin::Breaches` (r:1 w:0)
	/// Proof: `GoldStablecoin::Breaches` (`max_values`: None, `max_size`: Some(44), added: 2519, mode: `MaxEncodedLen`)
	/// Storage: `GoldStablecoin::Halts` (r:1 w:0)
	/// Proof: `GoldStablecoin::Halts` (`max_values`: None, `max_size`: Some(61), added: 2536, mode: `MaxEncodedLen`)
	/// Storage: `BullionReserve::Audits` (r:1 w:0)
	/// Proof: `BullionReserve::Audits` (`max_values`: None, `max_size`: Some(333), added: 2808, mode: `MaxEncodedLen`)
	/// Storage: `VirtualAssetLicensing::Heads` (r:3 w:0)
	/// Proof: `VirtualAssetLicensing::Heads` (`max_values`: None, `max_size`: Some(260), added: 2735, mode: `MaxEncodedLen`)
	/// Storage: `Authorities::StandingOfAll` (r:1 w:0)
	/// Proof: `Authorities::StandingOfAll` (`max_values`: Some(1), `max_size`: Some(213), added: 708, mode: `MaxEncodedLen`)
	/// Storage: `VirtualAssetLicensing::Licences` (r:3 w:0)
	/// Proof: `VirtualAssetLicensing::Licences` (`max_values`: None, `max_size`: Some(4950), added: 7425, mode: `MaxEncodedLen`)
	/// Storage: `VirtualAssetLicensing::AccountLicences` (r:1 w:0)
	/// Proof: `VirtualAssetLicensing::AccountLicences` (`max_values`: None, `max_size`: Some(81), added: 2556, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Account` (r:1 w:1)
	/// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	fn execute_mint() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `7375`
		//  Estimated: `23265`
		// Minimum execution time: 348_311_000 picoseconds.
		Weight::from_parts(618_513_000, 23265)
			.saturating_add(ParityDbWeight::get().reads(22_u64))
			.saturating_add(ParityDbWeight::get().writes(7_u64))
	}
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `GoldStablecoin::Mints` (r:1 w:1)
	/// Proof: `GoldStablecoin::Mints` (`max_values`: None, `max_size`: Some(161), added: 2636, mode: `MaxEncodedLen`)
	/// Storage: `GoldStablecoin::Roles` (r:1 w:0)
	/// Proof: `GoldStablecoin::Roles` (`max_values`: None, `max_size`: Some(77), added: 2552, mode: `MaxEncodedLen`)
	/// Storage: `GoldStablecoin::Coins` (r:1 w:1)
	/// Proof: `GoldStablecoin::Coins` (`max_values`: None, `max_size`: Some(163), added: 2638, mode: `MaxEncodedLen`)
	fn cancel_mint() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `686`
		//  Estimated: `3628`
		// Minimum execution time: 64_232_000 picoseconds.
		Weight::from_parts(106_150_000, 3628)
			.saturating_add(ParityDbWeight::get().reads(4_u64))
			.saturating_add(ParityDbWeight::get().writes(2_u64))
	}
	/// Storage: `Authorities::Authorities` (r:1 w:0)
	/// Proof: `Authorities::Authorities` (`max_values`: None, `max_size`: Some(202), added: 2677, mode: `MaxEncodedLen`)
	/// Storage: `Authorities::StandingOfAll` (r:1 w:0)
	/// Proof: `Authorities::StandingOfAll` (`max_values`: Some(1), `max_size`: Some(213), added: 708, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `GoldStablecoin::Coins` (r:1 w:0)
	/// Proof: `GoldStablecoin::Coins` (`max_values`: None, `max_size`: Some(163), added: 2638, mode: `MaxEncodedLen`)
	/// Storage: `GoldStablecoin::Halts` (r:1 w:1)
	/// Proof: `GoldStablecoin::Halts` (`max_values`: None, `max_size`: Some(61), added: 2536, mode: `MaxEncodedLen`)
	/// Storage: `Authorities::UrgentMeasures` (r:1 w:1)
	/// Proof: `Authorities::UrgentMeasures` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	fn halt_mint() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `1612`
		//  Estimated: `3667`
		// Minimum execution time: 75_318_000 picoseconds.
		Weight::from_parts(87_531_000, 3667)
			.saturating_add(ParityDbWeight::get().reads(6_u64))
			.saturating_add(ParityDbWeight::get().writes(2_u64))
	}
	/// Storage: `Authorities::Authorities` (r:1 w:0)
	/// Proof: `Authorities::Authorities` (`max_values`: None, `max_size`: Some(202), added: 2677, mode: `MaxEncodedLen`)
	/// Storage: `Authorities::StandingOfAll` (r:1 w:0)
	/// Proof: `Authorities::StandingOfAll` (`max_values`: Some(1), `max_size`: Some(213), added: 708, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `GoldStablecoin::Coins` (r:1 w:0)
	/// Proof: `GoldStablecoin::Coins` (`max_values`: None, `max_size`: Some(163), added: 2638, mode: `MaxEncodedLen`)
	/// Storage: `GoldStablecoin::Halts` (r:1 w:1)
	/// Proof: `GoldStablecoin::Halts` (`max_values`: None, `max_size`: Some(61), added: 2536, mode: `MaxEncodedLen`)
	/// Storage: `GoldStablecoin::Flows` (r:1 w:0)
	/// Proof: `GoldStablecoin::Flows` (`max_values`: None, `max_size`: Some(44), added: 2519, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Asset` (r:1 w:0)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `GoldStablecoin::Breaches` (r:0 w:1)
	/// Proof: `GoldStablecoin::Breaches` (`max_values`: None, `max_size`: Some(44), added: 2519, mode: `MaxEncodedLen`)
	fn resume_mint() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `2054`
		//  Estimated: `3675`
		// Minimum execution time: 85_205_000 picoseconds.
		Weight::from_parts(97_232_000, 3675)
			.saturating_add(ParityDbWeight::get().reads(7_u64))
			.saturating_add(ParityDbWeight::get().writes(2_u64))
	}
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `GoldStablecoin::Coins` (r:1 w:0)
	/// Proof: `GoldStablecoin::Coins` (`max_values`: None, `max_size`: Some(163), added: 2638, mode: `MaxEncodedLen`)
	/// Storage: `GoldStablecoin::Escrows` (r:1 w:1)
	/// Proof: `GoldStablecoin::Escrows` (`max_values`: None, `max_size`: Some(80), added: 2555, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::Holds` (r:1 w:1)
	/// Proof: `AssetsHolder::Holds` (`max_values`: None, `max_size`: Some(123), added: 2598, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Asset` (r:1 w:1)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Account` (r:1 w:1)
	/// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::BalancesOnHold` (r:1 w:1)
	/// Proof: `AssetsHolder::BalancesOnHold` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `GoldStablecoin::NextTicket` (r:1 w:1)
	/// Proof: `GoldStablecoin::NextTicket` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `GoldStablecoin::Tickets` (r:0 w:1)
	/// Proof: `GoldStablecoin::Tickets` (`max_values`: None, `max_size`: Some(121), added: 2596, mode: `MaxEncodedLen`)
	fn open_ticket() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `823`
		//  Estimated: `3675`
		// Minimum execution time: 163_082_000 picoseconds.
		Weight::from_parts(271_013_000, 3675)
			.saturating_add(ParityDbWeight::get().reads(8_u64))
			.saturating_add(ParityDbWeight::get().writes(7_u64))
	}
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `GoldStablecoin::Tickets` (r:1 w:1)
	/// Proof: `GoldStablecoin::Tickets` (`max_values`: None, `max_size`: Some(121), added: 2596, mode: `MaxEncodedLen`)
	/// Storage: `GoldStablecoin::Roles` (r:1 w:0)
	/// Proof: `GoldStablecoin::Roles` (`max_values`: None, `max_size`: Some(77), added: 2552, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::Holds` (r:1 w:1)
	/// Proof: `AssetsHolder::Holds` (`max_values`: None, `max_size`: Some(123), added: 2598, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Asset` (r:1 w:1)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `GoldStablecoin::Escrows` (r:1 w:1)
	/// Proof: `GoldStablecoin::Escrows` (`max_values`: None, `max_size`: Some(80), added: 2555, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::BalancesOnHold` (r:1 w:1)
	/// Proof: `AssetsHolder::BalancesOnHold` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Account` (r:1 w:1)
	/// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `GoldStablecoin::Flows` (r:1 w:1)
	/// Proof: `GoldStablecoin::Flows` (`max_values`: None, `max_size`: Some(44), added: 2519, mode: `MaxEncodedLen`)
	fn settle_ticket() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `1740`
		//  Estimated: `3675`
		// Minimum execution time: 227_791_000 picoseconds.
		Weight::from_parts(374_965_000, 3675)
			.saturating_add(ParityDbWeight::get().reads(10_u64))
			.saturating_add(ParityDbWeight::get().writes(8_u64))
	}
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `GoldStablecoin::Tickets` (r:1 w:1)
	/// Proof: `GoldStablecoin::Tickets` (`max_values`: None, `max_size`: Some(121), added: 2596, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::Holds` (r:1 w:1)
	/// Proof: `AssetsHolder::Holds` (`max_values`: None, `max_size`: Some(123), added: 2598, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Asset` (r:1 w:1)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `GoldStablecoin::Escrows` (r:1 w:1)
	/// Proof: `GoldStablecoin::Escrows` (`max_values`: None, `max_size`: Some(80), added: 2555, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Account` (r:1 w:1)
	/// Proof: `Assets::Account` (`max_values`: None, `max_size`: Some(134), added: 2609, mode: `MaxEncodedLen`)
	/// Storage: `AssetsHolder::BalancesOnHold` (r:1 w:1)
	/// Proof: `AssetsHolder::BalancesOnHold` (`max_values`: None, `max_size`: Some(84), added: 2559, mode: `MaxEncodedLen`)
	fn cancel_ticket() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `1087`
		//  Estimated: `3675`
		// Minimum execution time: 132_622_000 picoseconds.
		Weight::from_parts(145_153_000, 3675)
			.saturating_add(ParityDbWeight::get().reads(7_u64))
			.saturating_add(ParityDbWeight::get().writes(6_u64))
	}
	/// Storage: `GoldStablecoin::CoinCount` (r:1 w:0)
	/// Proof: `GoldStablecoin::CoinCount` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `GoldStablecoin::Flows` (r:16 w:0)
	/// Proof: `GoldStablecoin::Flows` (`max_values`: None, `max_size`: Some(44), added: 2519, mode: `MaxEncodedLen`)
	/// Storage: `Assets::Asset` (r:16 w:0)
	/// Proof: `Assets::Asset` (`max_values`: None, `max_size`: Some(210), added: 2685, mode: `MaxEncodedLen`)
	/// Storage: `GoldStablecoin::Breaches` (r:16 w:16)
	/// Proof: `GoldStablecoin::Breaches` (`max_values`: None, `max_size`: Some(44), added: 2519, mode: `MaxEncodedLen`)
	/// The range of component `c` is `[0, 16]`.
	fn block_end_guard(c: u32, ) -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `374 + c * (106 ±0)`
		//  Estimated: `1489 + c * (2685 ±0)`
		// Minimum execution time: 3_303_000 picoseconds.
		Weight::from_parts(18_207_902, 1489)
			// Standard Error: 110_705
			.saturating_add(Weight::from_parts(24_617_586, 0).saturating_mul(c.into()))
			.saturating_add(ParityDbWeight::get().reads(1_u64))
			.saturating_add(ParityDbWeight::get().reads((3_u64).saturating_mul(c.into())))
			.saturating_add(ParityDbWeight::get().writes((1_u64).saturating_mul(c.into())))
			.saturating_add(Weight::from_parts(0, 2685).saturating_mul(c.into()))
	}
}
