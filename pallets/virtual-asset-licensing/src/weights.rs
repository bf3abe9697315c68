//! The weights of `pallet_virtual_asset_licensing`, measured by `make weights`; not edited by hand.
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

/// What each call of `pallet_virtual_asset_licensing` costs.
pub trait WeightInfo {
	fn create_regime(s: u32) -> Weight;
	fn close_regime() -> Weight;
	fn grant_licence(s: u32, h: u32, a: u32) -> Weight;
	fn extend_licence(s: u32, h: u32) -> Weight;
	fn suspend_licence() -> Weight;
	fn lift_suspension() -> Weight;
	fn withdraw_licence() -> Weight;
	fn bind_account() -> Weight;
	fn unbind_account() -> Weight;
	fn refresh_licence() -> Weight;
}

/// The weights as measured, with the database costs of the runtime.
pub struct SubstrateWeight<T>(PhantomData<T>);
impl<T: frame_system::Config> WeightInfo for SubstrateWeight<T> {
	/// Storage: `VirtualAssetLicensing::NextRegime` (r:1 w:1)
	/// Proof: `VirtualAssetLicensing::NextRegime` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `VirtualAssetLicensing::Regimes` (r:0 w:1)
	/// Proof: `VirtualAssetLicensing::Regimes` (`max_values`: None, `max_size`: Some(4979), added: 7454, mode: `MaxEncodedLen`)
	/// The range of component `s` is `[1, 32]`.
	fn create_regime(s: u32, ) -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `106`
		//  Estimated: `1489`
		// Minimum execution time: 25_273_000 picoseconds.
		Weight::from_parts(28_893_587, 1489)
			// Standard Error: 5_484
			.saturating_add(Weight::from_parts(944_330, 0).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().reads(1_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	/// Storage: `VirtualAssetLicensing::Regimes` (r:1 w:1)
	/// Proof: `VirtualAssetLicensing::Regimes` (`max_values`: None, `max_size`: Some(4979), added: 7454, mode: `MaxEncodedLen`)
	fn close_regime() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `5146`
		//  Estimated: `8444`
		// Minimum execution time: 50_883_000 picoseconds.
		Weight::from_parts(80_330_000, 8444)
			.saturating_add(T::DbWeight::get().reads(1_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `Authorities::Authorities` (r:3 w:0)
	/// Proof: `Authorities::Authorities` (`max_values`: None, `max_size`: Some(202), added: 2677, mode: `MaxEncodedLen`)
	/// Storage: `Authorities::StandingOfAll` (r:1 w:0)
	/// Proof: `Authorities::StandingOfAll` (`max_values`: Some(1), `max_size`: Some(213), added: 708, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `VirtualAssetLicensing::Regimes` (r:1 w:0)
	/// Proof: `VirtualAssetLicensing::Regimes` (`max_values`: None, `max_size`: Some(4979), added: 7454, mode: `MaxEncodedLen`)
	/// Storage: `VirtualAssetLicensing::LicenceOfLei` (r:1 w:1)
	/// Proof: `VirtualAssetLicensing::LicenceOfLei` (`max_values`: None, `max_size`: Some(52), added: 2527, mode: `MaxEncodedLen`)
	/// Storage: `VirtualAssetLicensing::LicenceOfNumber` (r:1 w:1)
	/// Proof: `VirtualAssetLicensing::LicenceOfNumber` (`max_values`: None, `max_size`: Some(92), added: 2567, mode: `MaxEncodedLen`)
	/// Storage: `VirtualAssetLicensing::Licences` (r:2 w:1)
	/// Proof: `VirtualAssetLicensing::Licences` (`max_values`: None, `max_size`: Some(4950), added: 7425, mode: `MaxEncodedLen`)
	/// Storage: `Authorities::Jurisdictions` (r:2 w:0)
	/// Proof: `Authorities::Jurisdictions` (`max_values`: None, `max_size`: Some(97), added: 2572, mode: `MaxEncodedLen`)
	/// Storage: `VirtualAssetLicensing::NextLicence` (r:1 w:1)
	/// Proof: `VirtualAssetLicensing::NextLicence` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `VirtualAssetLicensing::AccountLicences` (r:8 w:8)
	/// Proof: `VirtualAssetLicensing::AccountLicences` (`max_values`: None, `max_size`: Some(81), added: 2556, mode: `MaxEncodedLen`)
	/// Storage: `VirtualAssetLicensing::DecisionLengths` (r:1 w:1)
	/// Proof: `VirtualAssetLicensing::DecisionLengths` (`max_values`: None, `max_size`: Some(16), added: 2491, mode: `MaxEncodedLen`)
	/// Storage: `VirtualAssetLicensing::Heads` (r:0 w:1)
	/// Proof: `VirtualAssetLicensing::Heads` (`max_values`: None, `max_size`: Some(260), added: 2735, mode: `MaxEncodedLen`)
	/// Storage: `VirtualAssetLicensing::DecisionPages` (r:0 w:1)
	/// Proof: `VirtualAssetLicensing::DecisionPages` (`max_values`: None, `max_size`: Some(1993), added: 4468, mode: `MaxEncodedLen`)
	/// The range of component `s` is `[1, 32]`.
	/// The range of component `h` is `[0, 32]`.
	/// The range of component `a` is `[0, 8]`.
	fn grant_licence(_s: u32, h: u32, a: u32, ) -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `11700 + a * (32 ±0)`
		//  Estimated: `15840 + a * (2556 ±0)`
		// Minimum execution time: 214_994_000 picoseconds.
		Weight::from_parts(394_368_622, 15840)
			// Standard Error: 223_274
			.saturating_add(Weight::from_parts(987_585, 0).saturating_mul(h.into()))
			// Standard Error: 850_778
			.saturating_add(Weight::from_parts(41_289_932, 0).saturating_mul(a.into()))
			.saturating_add(T::DbWeight::get().reads(14_u64))
			.saturating_add(T::DbWeight::get().reads((1_u64).saturating_mul(a.into())))
			.saturating_add(T::DbWeight::get().writes(7_u64))
			.saturating_add(T::DbWeight::get().writes((1_u64).saturating_mul(a.into())))
			.saturating_add(Weight::from_parts(0, 2556).saturating_mul(a.into()))
	}
	/// Storage: `Authorities::Authorities` (r:1 w:0)
	/// Proof: `Authorities::Authorities` (`max_values`: None, `max_size`: Some(202), added: 2677, mode: `MaxEncodedLen`)
	/// Storage: `Authorities::StandingOfAll` (r:1 w:0)
	/// Proof: `Authorities::StandingOfAll` (`max_values`: Some(1), `max_size`: Some(213), added: 708, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `VirtualAssetLicensing::Licences` (r:1 w:1)
	/// Proof: `VirtualAssetLicensing::Licences` (`max_values`: None, `max_size`: Some(4950), added: 7425, mode: `MaxEncodedLen`)
	/// Storage: `VirtualAssetLicensing::Regimes` (r:1 w:0)
	/// Proof: `VirtualAssetLicensing::Regimes` (`max_values`: None, `max_size`: Some(4979), added: 7454, mode: `MaxEncodedLen`)
	/// Storage: `VirtualAssetLicensing::SupersededSchedules` (r:0 w:1)
	/// Proof: `VirtualAssetLicensing::SupersededSchedules` (`max_values`: None, `max_size`: Some(4132), added: 6607, mode: `MaxEncodedLen`)
	/// Storage: `VirtualAssetLicensing::Heads` (r:0 w:1)
	/// Proof: `VirtualAssetLicensing::Heads` (`max_values`: None, `max_size`: Some(260), added: 2735, mode: `MaxEncodedLen`)
	/// The range of component `s` is `[0, 32]`.
	/// The range of component `h` is `[0, 32]`.
	fn extend_licence(s: u32, h: u32, ) -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `10244`
		//  Estimated: `8444`
		// Minimum execution time: 154_234_000 picoseconds.
		Weight::from_parts(153_696_330, 8444)
			// Standard Error: 10_059
			.saturating_add(Weight::from_parts(281_692, 0).saturating_mul(s.into()))
			// Standard Error: 10_059
			.saturating_add(Weight::from_parts(607_274, 0).saturating_mul(h.into()))
			.saturating_add(T::DbWeight::get().reads(5_u64))
			.saturating_add(T::DbWeight::get().writes(3_u64))
	}
	/// Storage: `Authorities::Authorities` (r:1 w:0)
	/// Proof: `Authorities::Authorities` (`max_values`: None, `max_size`: Some(202), added: 2677, mode: `MaxEncodedLen`)
	/// Storage: `Authorities::StandingOfAll` (r:1 w:0)
	/// Proof: `Authorities::StandingOfAll` (`max_values`: Some(1), `max_size`: Some(213), added: 708, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `VirtualAssetLicensing::Licences` (r:1 w:1)
	/// Proof: `VirtualAssetLicensing::Licences` (`max_values`: None, `max_size`: Some(4950), added: 7425, mode: `MaxEncodedLen`)
	/// Storage: `VirtualAssetLicensing::Heads` (r:1 w:1)
	/// Proof: `VirtualAssetLicensing::Heads` (`max_values`: None, `max_size`: Some(260), added: 2735, mode: `MaxEncodedLen`)
	/// Storage: `VirtualAssetLicensing::DecisionLengths` (r:1 w:1)
	/// Proof: `VirtualAssetLicensing::DecisionLengths` (`max_values`: None, `max_size`: Some(16), added: 2491, mode: `MaxEncodedLen`)
	/// Storage: `VirtualAssetLicensing::DecisionPages` (r:1 w:1)
	/// Proof: `VirtualAssetLicensing::DecisionPages` (`max_values`: None, `max_size`: Some(1993), added: 4468, mode: `MaxEncodedLen`)
	fn suspend_licence() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `7707`
		//  Estimated: `8415`
		// Minimum execution time: 138_177_000 picoseconds.
		Weight::from_parts(156_442_000, 8415)
			.saturating_add(T::DbWeight::get().reads(7_u64))
			.saturating_add(T::DbWeight::get().writes(4_u64))
	}
	/// Storage: `Authorities::Authorities` (r:1 w:0)
	/// Proof: `Authorities::Authorities` (`max_values`: None, `max_size`: Some(202), added: 2677, mode: `MaxEncodedLen`)
	/// Storage: `Authorities::StandingOfAll` (r:1 w:0)
	/// Proof: `Authorities::StandingOfAll` (`max_values`: Some(1), `max_size`: Some(213), added: 708, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `VirtualAssetLicensing::Licences` (r:1 w:1)
	/// Proof: `VirtualAssetLicensing::Licences` (`max_values`: None, `max_size`: Some(4950), added: 7425, mode: `MaxEncodedLen`)
	/// Storage: `VirtualAssetLicensing::Heads` (r:1 w:1)
	/// Proof: `VirtualAssetLicensing::Heads` (`max_values`: None, `max_size`: Some(260), added: 2735, mode: `MaxEncodedLen`)
	/// Storage: `VirtualAssetLicensing::DecisionLengths` (r:1 w:1)
	/// Proof: `VirtualAssetLicensing::DecisionLengths` (`max_values`: None, `max_size`: Some(16), added: 2491, mode: `MaxEncodedLen`)
	/// Storage: `VirtualAssetLicensing::DecisionPages` (r:1 w:1)
	/// Proof: `VirtualAssetLicensing::DecisionPages` (`max_values`: None, `max_size`: Some(1993), added: 4468, mode: `MaxEncodedLen`)
	fn lift_suspension() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `7707`
		//  Estimated: `8415`
		// Minimum execution time: 149_582_000 picoseconds.
		Weight::from_parts(161_507_000, 8415)
			.saturating_add(T::DbWeight::get().reads(7_u64))
			.saturating_add(T::DbWeight::get().writes(4_u64))
	}
	/// Storage: `Authorities::Authorities` (r:1 w:0)
	/// Proof: `Authorities::Authorities` (`max_values`: None, `max_size`: Some(202), added: 2677, mode: `MaxEncodedLen`)
	/// Storage: `Authorities::StandingOfAll` (r:1 w:0)
	/// Proof: `Authorities::StandingOfAll` (`max_values`: Some(1), `max_size`: Some(213), added: 708, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `VirtualAssetLicensing::Licences` (r:1 w:1)
	/// Proof: `VirtualAssetLicensing::Licences` (`max_values`: None, `max_size`: Some(4950), added: 7425, mode: `MaxEncodedLen`)
	/// Storage: `VirtualAssetLicensing::Heads` (r:1 w:1)
	/// Proof: `VirtualAssetLicensing::Heads` (`max_values`: None, `max_size`: Some(260), added: 2735, mode: `MaxEncodedLen`)
	/// Storage: `VirtualAssetLicensing::DecisionLengths` (r:1 w:1)
	/// Proof: `VirtualAssetLicensing::DecisionLengths` (`max_values`: None, `max_size`: Some(16), added: 2491, mode: `MaxEncodedLen`)
	/// Storage: `VirtualAssetLicensing::DecisionPages` (r:1 w:1)
	/// Proof: `VirtualAssetLicensing::DecisionPages` (`max_values`: None, `max_size`: Some(1993), added: 4468, mode: `MaxEncodedLen`)
	fn withdraw_licence() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `7707`
		//  Estimated: `8415`
		// Minimum execution time: 139_005_000 picoseconds.
		Weight::from_parts(153_167_000, 8415)
			.saturating_add(T::DbWeight::get().reads(7_u64))
			.saturating_add(T::DbWeight::get().writes(4_u64))
	}
	/// Storage: `Authorities::Authorities` (r:1 w:0)
	/// Proof: `Authorities::Authorities` (`max_values`: None, `max_size`: Some(202), added: 2677, mode: `MaxEncodedLen`)
	/// Storage: `Authorities::StandingOfAll` (r:1 w:0)
	/// Proof: `Authorities::StandingOfAll` (`max_values`: Some(1), `max_size`: Some(213), added: 708, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `VirtualAssetLicensing::Licences` (r:2 w:1)
	/// Proof: `VirtualAssetLicensing::Licences` (`max_values`: None, `max_size`: Some(4950), added: 7425, mode: `MaxEncodedLen`)
	/// Storage: `VirtualAssetLicensing::AccountLicences` (r:1 w:1)
	/// Proof: `VirtualAssetLicensing::AccountLicences` (`max_values`: None, `max_size`: Some(81), added: 2556, mode: `MaxEncodedLen`)
	fn bind_account() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `8839`
		//  Estimated: `15840`
		// Minimum execution time: 116_793_000 picoseconds.
		Weight::from_parts(138_212_000, 15840)
			.saturating_add(T::DbWeight::get().reads(6_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	/// Storage: `Authorities::Authorities` (r:2 w:0)
	/// Proof: `Authorities::Authorities` (`max_values`: None, `max_size`: Some(202), added: 2677, mode: `MaxEncodedLen`)
	/// Storage: `Authorities::StandingOfAll` (r:1 w:0)
	/// Proof: `Authorities::StandingOfAll` (`max_values`: Some(1), `max_size`: Some(213), added: 708, mode: `MaxEncodedLen`)
	/// Storage: `VirtualAssetLicensing::Licences` (r:1 w:1)
	/// Proof: `VirtualAssetLicensing::Licences` (`max_values`: None, `max_size`: Some(4950), added: 7425, mode: `MaxEncodedLen`)
	/// Storage: `Authorities::Jurisdictions` (r:1 w:0)
	/// Proof: `Authorities::Jurisdictions` (`max_values`: None, `max_size`: Some(97), added: 2572, mode: `MaxEncodedLen`)
	/// Storage: `VirtualAssetLicensing::AccountLicences` (r:1 w:1)
	/// Proof: `VirtualAssetLicensing::AccountLicences` (`max_values`: None, `max_size`: Some(81), added: 2556, mode: `MaxEncodedLen`)
	fn unbind_account() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `7419`
		//  Estimated: `8415`
		// Minimum execution time: 116_310_000 picoseconds.
		Weight::from_parts(189_513_000, 8415)
			.saturating_add(T::DbWeight::get().reads(6_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `VirtualAssetLicensing::Heads` (r:1 w:1)
	/// Proof: `VirtualAssetLicensing::Heads` (`max_values`: None, `max_size`: Some(260), added: 2735, mode: `MaxEncodedLen`)
	/// Storage: `VirtualAssetLicensing::Licences` (r:1 w:0)
	/// Proof: `VirtualAssetLicensing::Licences` (`max_values`: None, `max_size`: Some(4950), added: 7425, mode: `MaxEncodedLen`)
	fn refresh_licence() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `5261`
		//  Estimated: `8415`
		// Minimum execution time: 78_970_000 picoseconds.
		Weight::from_parts(85_807_000, 8415)
			.saturating_add(T::DbWeight::get().reads(3_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
}

// For tests, with the database costs of ParityDB.
impl WeightInfo for () {
	/// Storage: `VirtualAssetLicensing::NextRegime` (r:1 w:1)
	/// Proof: `VirtualAssetLicensing::NextRegime` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `VirtualAssetLicensing::Regimes` (r:0 w:1)
	/// Proof: `VirtualAssetLicensing::Regimes` (`max_values`: None, `max_size`: Some(4979), added: 7454, mode: `MaxEncodedLen`)
	/// The range of component `s` is `[1, 32]`.
	fn create_regime(s: u32, ) -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `106`
		//  Estimated: `1489`
		// Minimum execution time: 25_273_000 picoseconds.
		Weight::from_parts(28_893_587, 1489)
			// Standard Error: 5_484
			.saturating_add(Weight::from_parts(944_330, 0).saturating_mul(s.into()))
			.saturating_add(ParityDbWeight::get().reads(1_u64))
			.saturating_add(ParityDbWeight::get().writes(2_u64))
	}
	/// Storage: `VirtualAssetLicensing::Regimes` (r:1 w:1)
	/// Proof: `VirtualAssetLicensing::Regimes` (`max_values`: None, `max_size`: Some(4979), added: 7454, mode: `MaxEncodedLen`)
	fn close_regime() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `5146`
		//  Estimated: `8444`
		// Minimum execution time: 50_883_000 picoseconds.
		Weight::from_parts(80_330_000, 8444)
			.saturating_add(ParityDbWeight::get().reads(1_u64))
			.saturating_add(ParityDbWeight::get().writes(1_u64))
	}
	/// Storage: `Authorities::Authorities` (r:3 w:0)
	/// Proof: `Authorities::Authorities` (`max_values`: None, `max_size`: Some(202), added: 2677, mode: `MaxEncodedLen`)
	/// Storage: `Authorities::StandingOfAll` (r:1 w:0)
	/// Proof: `Authorities::StandingOfAll` (`max_values`: Some(1), `max_size`: Some(213), added: 708, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `VirtualAssetLicensing::Regimes` (r:1 w:0)
	/// Proof: `VirtualAssetLicensing::Regimes` (`max_values`: None, `max_size`: Some(4979), added: 7454, mode: `MaxEncodedLen`)
	/// Storage: `VirtualAssetLicensing::LicenceOfLei` (r:1 w:1)
	/// Proof: `VirtualAssetLicensing::LicenceOfLei` (`max_values`: None, `max_size`: Some(52), added: 2527, mode: `MaxEncodedLen`)
	/// Storage: `VirtualAssetLicensing::LicenceOfNumber` (r:1 w:1)
	/// Proof: `VirtualAssetLicensing::LicenceOfNumber` (`max_values`: None, `max_size`: Some(92), added: 2567, mode: `MaxEncodedLen`)
	/// Storage: `VirtualAssetLicensing::Licences` (r:2 w:1)
	/// Proof: `VirtualAssetLicensing::Licences` (`max_values`: None, `max_size`: Some(4950), added: 7425, mode: `MaxEncodedLen`)
	/// Storage: `Authorities::Jurisdictions` (r:2 w:0)
	/// Proof: `Authorities::Jurisdictions` (`max_values`: None, `max_size`: Some(97), added: 2572, mode: `MaxEncodedLen`)
	/// Storage: `VirtualAssetLicensing::NextLicence` (r:1 w:1)
	/// Proof: `VirtualAssetLicensing::NextLicence` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `VirtualAssetLicensing::AccountLicences` (r:8 w:8)
	/// Proof: `VirtualAssetLicensing::AccountLicences` (`max_values`: None, `max_size`: Some(81), added: 2556, mode: `MaxEncodedLen`)
	/// Storage: `VirtualAssetLicensing::DecisionLengths` (r:1 w:1)
	/// Proof: `VirtualAssetLicensing::DecisionLengths` (`max_values`: None, `max_size`: Some(16), added: 2491, mode: `MaxEncodedLen`)
	/// Storage: `VirtualAssetLicensing::Heads` (r:0 w:1)
	/// Proof: `VirtualAssetLicensing::Heads` (`max_values`: None, `max_size`: Some(260), added: 2735, mode: `MaxEncodedLen`)
	/// Storage: `VirtualAssetLicensing::DecisionPages` (r:0 w:1)
	/// Proof: `VirtualAssetLicensing::DecisionPages` (`max_values`: None, `max_size`: Some(1993), added: 4468, mode: `MaxEncodedLen`)
	/// The range of component `s` is `[1, 32]`.
	/// The range of component `h` is `[0, 32]`.
	/// The range of component `a` is `[0, 8]`.
	fn grant_licence(_s: u32, h: u32, a: u32, ) -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `11700 + a * (32 ±0)`
		//  Estimated: `15840 + a * (2556 ±0)`
		// Minimum execution time: 214_994_000 picoseconds.
		Weight::from_parts(394_368_622, 15840)
			// Standard Error: 223_274
			.saturating_add(Weight::from_parts(987_585, 0).saturating_mul(h.into()))
			// Standard Error: 850_778
			.saturating_add(Weight::from_parts(41_289_932, 0).saturating_mul(a.into()))
			.saturating_add(ParityDbWeight::get().reads(14_u64))
			.saturating_add(ParityDbWeight::get().reads((1_u64).saturating_mul(a.into())))
			.saturating_add(ParityDbWeight::get().writes(7_u64))
			.saturating_add(ParityDbWeight::get().writes((1_u64).saturating_mul(a.into())))
			.saturating_add(Weight::from_parts(0, 2556).saturating_mul(a.into()))
	}
	/// Storage: `Authorities::Authorities` (r:1 w:0)
	/// Proof: `Authorities::Authorities` (`max_values`: None, `max_size`: Some(202), added: 2677, mode: `MaxEncodedLen`)
	/// Storage: `Authorities::StandingOfAll` (r:1 w:0)
	/// Proof: `Authorities::StandingOfAll` (`max_values`: Some(1), `max_size`: Some(213), added: 708, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `VirtualAssetLicensing::Licences` (r:1 w:1)
	/// Proof: `VirtualAssetLicensing::Licences` (`max_values`: None, `max_size`: Some(4950), added: 7425, mode: `MaxEncodedLen`)
	/// Storage: `VirtualAssetLicensing::Regimes` (r:1 w:0)
	/// Proof: `VirtualAssetLicensing::Regimes` (`max_values`: None, `max_size`: Some(4979), added: 7454, mode: `MaxEncodedLen`)
	/// Storage: `VirtualAssetLicensing::SupersededSchedules` (r:0 w:1)
	/// Proof: `VirtualAssetLicensing::SupersededSchedules` (`max_values`: None, `max_size`: Some(4132), added: 6607, mode: `MaxEncodedLen`)
	/// Storage: `VirtualAssetLicensing::Heads` (r:0 w:1)
	/// Proof: `VirtualAssetLicensing::Heads` (`max_values`: None, `max_size`: Some(260), added: 2735, mode: `MaxEncodedLen`)
	/// The range of component `s` is `[0, 32]`.
	/// The range of component `h` is `[0, 32]`.
	fn extend_licence(s: u32, h: u32, ) -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `10244`
		//  Estimated: `8444`
		// Minimum execution time: 154_234_000 picoseconds.
		Weight::from_parts(153_696_330, 8444)
			// Standard Error: 10_059
			.saturating_add(Weight::from_parts(281_692, 0).saturating_mul(s.into()))
			// Standard Error: 10_059
			.saturating_add(Weight::from_parts(607_274, 0).saturating_mul(h.into()))
			.saturating_add(ParityDbWeight::get().reads(5_u64))
			.saturating_add(ParityDbWeight::get().writes(3_u64))
	}
	/// Storage: `Authorities::Authorities` (r:1 w:0)
	/// Proof: `Authorities::Authorities` (`max_values`: None, `max_size`: Some(202), added: 2677, mode: `MaxEncodedLen`)
	/// Storage: `Authorities::StandingOfAll` (r:1 w:0)
	/// Proof: `Authorities::StandingOfAll` (`max_values`: Some(1), `max_size`: Some(213), added: 708, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `VirtualAssetLicensing::Licences` (r:1 w:1)
	/// Proof: `VirtualAssetLicensing::Licences` (`max_values`: None, `max_size`: Some(4950), added: 7425, mode: `MaxEncodedLen`)
	/// Storage: `VirtualAssetLicensing::Heads` (r:1 w:1)
	/// Proof: `VirtualAssetLicensing::Heads` (`max_values`: None, `max_size`: Some(260), added: 2735, mode: `MaxEncodedLen`)
	/// Storage: `VirtualAssetLicensing::DecisionLengths` (r:1 w:1)
	/// Proof: `VirtualAssetLicensing::DecisionLengths` (`max_values`: None, `max_size`: Some(16), added: 2491, mode: `MaxEncodedLen`)
	/// Storage: `VirtualAssetLicensing::DecisionPages` (r:1 w:1)
	/// Proof: `VirtualAssetLicensing::DecisionPages` (`max_values`: None, `max_size`: Some(1993), added: 4468, mode: `MaxEncodedLen`)
	fn suspend_licence() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `7707`
		//  Estimated: `8415`
		// Minimum execution time: 138_177_000 picoseconds.
		Weight::from_parts(156_442_000, 8415)
			.saturating_add(ParityDbWeight::get().reads(7_u64))
			.saturating_add(ParityDbWeight::get().writes(4_u64))
	}
	/// Storage: `Authorities::Authorities` (r:1 w:0)
	/// Proof: `Authorities::Authorities` (`max_values`: None, `max_size`: Some(202), added: 2677, mode: `MaxEncodedLen`)
	/// Storage: `Authorities::StandingOfAll` (r:1 w:0)
	/// Proof: `Authorities::StandingOfAll` (`max_values`: Some(1), `max_size`: Some(213), added: 708, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `VirtualAssetLicensing::Licences` (r:1 w:1)
	/// Proof: `VirtualAssetLicensing::Licences` (`max_values`: None, `max_size`: Some(4950), added: 7425, mode: `MaxEncodedLen`)
	/// Storage: `VirtualAssetLicensing::Heads` (r:1 w:1)
	/// Proof: `VirtualAssetLicensing::Heads` (`max_values`: None, `max_size`: Some(260), added: 2735, mode: `MaxEncodedLen`)
	/// Storage: `VirtualAssetLicensing::DecisionLengths` (r:1 w:1)
	/// Proof: `VirtualAssetLicensing::DecisionLengths` (`max_values`: None, `max_size`: Some(16), added: 2491, mode: `MaxEncodedLen`)
	/// Storage: `VirtualAssetLicensing::DecisionPages` (r:1 w:1)
	/// Proof: `VirtualAssetLicensing::DecisionPages` (`max_values`: None, `max_size`: Some(1993), added: 4468, mode: `MaxEncodedLen`)
	fn lift_suspension() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `7707`
		//  Estimated: `8415`
		// Minimum execution time: 149_582_000 picoseconds.
		Weight::from_parts(161_507_000, 8415)
			.saturating_add(ParityDbWeight::get().reads(7_u64))
			.saturating_add(ParityDbWeight::get().writes(4_u64))
	}
	/// Storage: `Authorities::Authorities` (r:1 w:0)
	/// Proof: `Authorities::Authorities` (`max_values`: None, `max_size`: Some(202), added: 2677, mode: `MaxEncodedLen`)
	/// Storage: `Authorities::StandingOfAll` (r:1 w:0)
	/// Proof: `Authorities::StandingOfAll` (`max_values`: Some(1), `max_size`: Some(213), added: 708, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `VirtualAssetLicensing::Licences` (r:1 w:1)
	/// Proof: `VirtualAssetLicensing::Licences` (`max_values`: None, `max_size`: Some(4950), added: 7425, mode: `MaxEncodedLen`)
	/// Storage: `VirtualAssetLicensing::Heads` (r:1 w:1)
	/// Proof: `VirtualAssetLicensing::Heads` (`max_values`: None, `max_size`: Some(260), added: 2735, mode: `MaxEncodedLen`)
	/// Storage: `VirtualAssetLicensing::DecisionLengths` (r:1 w:1)
	/// Proof: `VirtualAssetLicensing::DecisionLengths` (`max_values`: None, `max_size`: Some(16), added: 2491, mode: `MaxEncodedLen`)
	/// Storage: `VirtualAssetLicensing::DecisionPages` (r:1 w:1)
	/// Proof: `VirtualAssetLicensing::DecisionPages` (`max_values`: None, `max_size`: Some(1993), added: 4468, mode: `MaxEncodedLen`)
	fn withdraw_licence() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `7707`
		//  Estimated: `8415`
		// Minimum execution time: 139_005_000 picoseconds.
		Weight::from_parts(153_167_000, 8415)
			.saturating_add(ParityDbWeight::get().reads(7_u64))
			.saturating_add(ParityDbWeight::get().writes(4_u64))
	}
	/// Storage: `Authorities::Authorities` (r:1 w:0)
	/// Proof: `Authorities::Authorities` (`max_values`: None, `max_size`: Some(202), added: 2677, mode: `MaxEncodedLen`)
	/// Storage: `Authorities::StandingOfAll` (r:1 w:0)
	/// Proof: `Authorities::StandingOfAll` (`max_values`: Some(1), `max_size`: Some(213), added: 708, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `VirtualAssetLicensing::Licences` (r:2 w:1)
	/// Proof: `VirtualAssetLicensing::Licences` (`max_values`: None, `max_size`: Some(4950), added: 7425, mode: `MaxEncodedLen`)
	/// Storage: `VirtualAssetLicensing::AccountLicences` (r:1 w:1)
	/// Proof: `VirtualAssetLicensing::AccountLicences` (`max_values`: None, `max_size`: Some(81), added: 2556, mode: `MaxEncodedLen`)
	fn bind_account() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `8839`
		//  Estimated: `15840`
		// Minimum execution time: 116_793_000 picoseconds.
		Weight::from_parts(138_212_000, 15840)
			.saturating_add(ParityDbWeight::get().reads(6_u64))
			.saturating_add(ParityDbWeight::get().writes(2_u64))
	}
	/// Storage: `Authorities::Authorities` (r:2 w:0)
	/// Proof: `Authorities::Authorities` (`max_values`: None, `max_size`: Some(202), added: 2677, mode: `MaxEncodedLen`)
	/// Storage: `Authorities::StandingOfAll` (r:1 w:0)
	/// Proof: `Authorities::StandingOfAll` (`max_values`: Some(1), `max_size`: Some(213), added: 708, mode: `MaxEncodedLen`)
	/// Storage: `VirtualAssetLicensing::Licences` (r:1 w:1)
	/// Proof: `VirtualAssetLicensing::Licences` (`max_values`: None, `max_size`: Some(4950), added: 7425, mode: `MaxEncodedLen`)
	/// Storage: `Authorities::Jurisdictions` (r:1 w:0)
	/// Proof: `Authorities::Jurisdictions` (`max_values`: None, `max_size`: Some(97), added: 2572, mode: `MaxEncodedLen`)
	/// Storage: `VirtualAssetLicensing::AccountLicences` (r:1 w:1)
	/// Proof: `VirtualAssetLicensing::AccountLicences` (`max_values`: None, `max_size`: Some(81), added: 2556, mode: `MaxEncodedLen`)
	fn unbind_account() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `7419`
		//  Estimated: `8415`
		// Minimum execution time: 116_310_000 picoseconds.
		Weight::from_parts(189_513_000, 8415)
			.saturating_add(ParityDbWeight::get().reads(6_u64))
			.saturating_add(ParityDbWeight::get().writes(2_u64))
	}
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `VirtualAssetLicensing::Heads` (r:1 w:1)
	/// Proof: `VirtualAssetLicensing::Heads` (`max_values`: None, `max_size`: Some(260), added: 2735, mode: `MaxEncodedLen`)
	/// Storage: `VirtualAssetLicensing::Licences` (r:1 w:0)
	/// Proof: `VirtualAssetLicensing::Licences` (`max_values`: None, `max_size`: Some(4950), added: 7425, mode: `MaxEncodedLen`)
	fn refresh_licence() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `5261`
		//  Estimated: `8415`
		// Minimum execution time: 78_970_000 picoseconds.
		Weight::from_parts(85_807_000, 8415)
			.saturating_add(ParityDbWeight::get().reads(3_u64))
			.saturating_add(ParityDbWeight::get().writes(1_u64))
	}
}
