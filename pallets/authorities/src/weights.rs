//! The weights of `pallet_authorities`, measured by `make weights`; not edited by hand.
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

/// What each call of `pallet_authorities` costs.
pub trait WeightInfo {
	fn admit_jurisdiction() -> Weight;
	fn update_population() -> Weight;
	fn withdraw_jurisdiction() -> Weight;
	fn establish_constitutional_authority() -> Weight;
	fn create_authority() -> Weight;
	fn set_powers() -> Weight;
	fn suspend_authority() -> Weight;
	fn reinstate_authority() -> Weight;
	fn dissolve_authority() -> Weight;
	fn appoint_officer(n: u32) -> Weight;
	fn remove_officer(n: u32) -> Weight;
	fn suspend_officer() -> Weight;
	fn reinstate_officer() -> Weight;
	fn propose_act(l: u32) -> Weight;
	fn approve_act(l: u32) -> Weight;
	fn execute_act(l: u32) -> Weight;
	fn withdraw_act() -> Weight;
	fn act_urgently(l: u32) -> Weight;
	fn officer_acts() -> Weight;
}

/// The weights as measured, with the database costs of the runtime.
pub struct SubstrateWeight<T>(PhantomData<T>);
impl<T: frame_system::Config> WeightInfo for SubstrateWeight<T> {
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Authorities::Jurisdictions` (r:1 w:1)
	/// Proof: `Authorities::Jurisdictions` (`max_values`: None, `max_size`: Some(97), added: 2572, mode: `MaxEncodedLen`)
	/// Storage: `Authorities::JurisdictionHistoryLengths` (r:1 w:1)
	/// Proof: `Authorities::JurisdictionHistoryLengths` (`max_values`: None, `max_size`: Some(22), added: 2497, mode: `MaxEncodedLen`)
	/// Storage: `Authorities::StandingOfAll` (r:1 w:1)
	/// Proof: `Authorities::StandingOfAll` (`max_values`: Some(1), `max_size`: Some(213), added: 708, mode: `MaxEncodedLen`)
	/// Storage: `Authorities::JurisdictionHistoryPages` (r:0 w:1)
	/// Proof: `Authorities::JurisdictionHistoryPages` (`max_values`: None, `max_size`: Some(447), added: 2922, mode: `MaxEncodedLen`)
	fn admit_jurisdiction() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `1530`
		//  Estimated: `3562`
		// Minimum execution time: 63_434_000 picoseconds.
		Weight::from_parts(115_122_000, 3562)
			.saturating_add(T::DbWeight::get().reads(4_u64))
			.saturating_add(T::DbWeight::get().writes(4_u64))
	}
	/// Storage: `Authorities::Jurisdictions` (r:1 w:1)
	/// Proof: `Authorities::Jurisdictions` (`max_values`: None, `max_size`: Some(97), added: 2572, mode: `MaxEncodedLen`)
	fn update_population() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `888`
		//  Estimated: `3562`
		// Minimum execution time: 29_116_000 picoseconds.
		Weight::from_parts(48_421_000, 3562)
			.saturating_add(T::DbWeight::get().reads(1_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Authorities::Jurisdictions` (r:1 w:1)
	/// Proof: `Authorities::Jurisdictions` (`max_values`: None, `max_size`: Some(97), added: 2572, mode: `MaxEncodedLen`)
	/// Storage: `Authorities::StandingOfAll` (r:1 w:1)
	/// Proof: `Authorities::StandingOfAll` (`max_values`: Some(1), `max_size`: Some(213), added: 708, mode: `MaxEncodedLen`)
	/// Storage: `Authorities::JurisdictionHistoryLengths` (r:1 w:1)
	/// Proof: `Authorities::JurisdictionHistoryLengths` (`max_values`: None, `max_size`: Some(22), added: 2497, mode: `MaxEncodedLen`)
	/// Storage: `Authorities::JurisdictionHistoryPages` (r:1 w:1)
	/// Proof: `Authorities::JurisdictionHistoryPages` (`max_values`: None, `max_size`: Some(447), added: 2922, mode: `MaxEncodedLen`)
	fn withdraw_jurisdiction() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `2167`
		//  Estimated: `3912`
		// Minimum execution time: 73_990_000 picoseconds.
		Weight::from_parts(113_072_000, 3912)
			.saturating_add(T::DbWeight::get().reads(5_u64))
			.saturating_add(T::DbWeight::get().writes(4_u64))
	}
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Authorities::AuthoritiesOf` (r:1 w:1)
	/// Proof: `Authorities::AuthoritiesOf` (`max_values`: None, `max_size`: Some(276), added: 2751, mode: `MaxEncodedLen`)
	/// Storage: `Authorities::Authorities` (r:63 w:1)
	/// Proof: `Authorities::Authorities` (`max_values`: None, `max_size`: Some(202), added: 2677, mode: `MaxEncodedLen`)
	/// Storage: `Authorities::StandingOfAll` (r:1 w:1)
	/// Proof: `Authorities::StandingOfAll` (`max_values`: Some(1), `max_size`: Some(213), added: 708, mode: `MaxEncodedLen`)
	/// Storage: `Authorities::OfficersOf` (r:63 w:0)
	/// Proof: `Authorities::OfficersOf` (`max_values`: None, `max_size`: Some(2062), added: 4537, mode: `MaxEncodedLen`)
	/// Storage: `Authorities::Officers` (r:4032 w:0)
	/// Proof: `Authorities::Officers` (`max_values`: None, `max_size`: Some(88), added: 2563, mode: `MaxEncodedLen`)
	/// Storage: `Authorities::NextAuthority` (r:1 w:1)
	/// Proof: `Authorities::NextAuthority` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `Authorities::Jurisdictions` (r:1 w:1)
	/// Proof: `Authorities::Jurisdictions` (`max_values`: None, `max_size`: Some(97), added: 2572, mode: `MaxEncodedLen`)
	/// Storage: `Authorities::AuthorityHistoryLengths` (r:1 w:1)
	/// Proof: `Authorities::AuthorityHistoryLengths` (`max_values`: None, `max_size`: Some(16), added: 2491, mode: `MaxEncodedLen`)
	/// Storage: `Authorities::AuthorityHistoryPages` (r:0 w:1)
	/// Proof: `Authorities::AuthorityHistoryPages` (`max_values`: None, `max_size`: Some(505), added: 2980, mode: `MaxEncodedLen`)
	fn establish_constitutional_authority() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `469957`
		//  Estimated: `10335006`
		// Minimum execution time: 46_058_695_000 picoseconds.
		Weight::from_parts(74_549_546_000, 10335006)
			.saturating_add(T::DbWeight::get().reads(4164_u64))
			.saturating_add(T::DbWeight::get().writes(7_u64))
	}
	/// Storage: `Authorities::Authorities` (r:1 w:1)
	/// Proof: `Authorities::Authorities` (`max_values`: None, `max_size`: Some(202), added: 2677, mode: `MaxEncodedLen`)
	/// Storage: `Authorities::StandingOfAll` (r:1 w:1)
	/// Proof: `Authorities::StandingOfAll` (`max_values`: Some(1), `max_size`: Some(213), added: 708, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Authorities::NextAuthority` (r:1 w:1)
	/// Proof: `Authorities::NextAuthority` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `Authorities::Jurisdictions` (r:1 w:1)
	/// Proof: `Authorities::Jurisdictions` (`max_values`: None, `max_size`: Some(97), added: 2572, mode: `MaxEncodedLen`)
	/// Storage: `Authorities::AuthoritiesOf` (r:1 w:1)
	/// Proof: `Authorities::AuthoritiesOf` (`max_values`: None, `max_size`: Some(276), added: 2751, mode: `MaxEncodedLen`)
	/// Storage: `Authorities::AuthorityHistoryLengths` (r:1 w:1)
	/// Proof: `Authorities::AuthorityHistoryLengths` (`max_values`: None, `max_size`: Some(16), added: 2491, mode: `MaxEncodedLen`)
	/// Storage: `Authorities::AuthorityHistoryPages` (r:0 w:1)
	/// Proof: `Authorities::AuthorityHistoryPages` (`max_values`: None, `max_size`: Some(505), added: 2980, mode: `MaxEncodedLen`)
	fn create_authority() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `3256`
		//  Estimated: `3741`
		// Minimum execution time: 93_617_000 picoseconds.
		Weight::from_parts(109_550_000, 3741)
			.saturating_add(T::DbWeight::get().reads(7_u64))
			.saturating_add(T::DbWeight::get().writes(7_u64))
	}
	/// Storage: `Authorities::Authorities` (r:2 w:1)
	/// Proof: `Authorities::Authorities` (`max_values`: None, `max_size`: Some(202), added: 2677, mode: `MaxEncodedLen`)
	/// Storage: `Authorities::StandingOfAll` (r:1 w:0)
	/// Proof: `Authorities::StandingOfAll` (`max_values`: Some(1), `max_size`: Some(213), added: 708, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Authorities::Jurisdictions` (r:1 w:1)
	/// Proof: `Authorities::Jurisdictions` (`max_values`: None, `max_size`: Some(97), added: 2572, mode: `MaxEncodedLen`)
	/// Storage: `Authorities::AuthorityHistoryLengths` (r:1 w:1)
	/// Proof: `Authorities::AuthorityHistoryLengths` (`max_values`: None, `max_size`: Some(16), added: 2491, mode: `MaxEncodedLen`)
	/// Storage: `Authorities::AuthorityHistoryPages` (r:1 w:1)
	/// Proof: `Authorities::AuthorityHistoryPages` (`max_values`: None, `max_size`: Some(505), added: 2980, mode: `MaxEncodedLen`)
	fn set_powers() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `3688`
		//  Estimated: `6344`
		// Minimum execution time: 93_650_000 picoseconds.
		Weight::from_parts(187_065_000, 6344)
			.saturating_add(T::DbWeight::get().reads(7_u64))
			.saturating_add(T::DbWeight::get().writes(4_u64))
	}
	/// Storage: `Authorities::Authorities` (r:2 w:1)
	/// Proof: `Authorities::Authorities` (`max_values`: None, `max_size`: Some(202), added: 2677, mode: `MaxEncodedLen`)
	/// Storage: `Authorities::StandingOfAll` (r:1 w:1)
	/// Proof: `Authorities::StandingOfAll` (`max_values`: Some(1), `max_size`: Some(213), added: 708, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Authorities::Jurisdictions` (r:1 w:1)
	/// Proof: `Authorities::Jurisdictions` (`max_values`: None, `max_size`: Some(97), added: 2572, mode: `MaxEncodedLen`)
	/// Storage: `Authorities::AuthorityHistoryLengths` (r:1 w:1)
	/// Proof: `Authorities::AuthorityHistoryLengths` (`max_values`: None, `max_size`: Some(16), added: 2491, mode: `MaxEncodedLen`)
	/// Storage: `Authorities::AuthorityHistoryPages` (r:1 w:1)
	/// Proof: `Authorities::AuthorityHistoryPages` (`max_values`: None, `max_size`: Some(505), added: 2980, mode: `MaxEncodedLen`)
	fn suspend_authority() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `3688`
		//  Estimated: `6344`
		// Minimum execution time: 96_120_000 picoseconds.
		Weight::from_parts(180_271_000, 6344)
			.saturating_add(T::DbWeight::get().reads(7_u64))
			.saturating_add(T::DbWeight::get().writes(5_u64))
	}
	/// Storage: `Authorities::Authorities` (r:2 w:1)
	/// Proof: `Authorities::Authorities` (`max_values`: None, `max_size`: Some(202), added: 2677, mode: `MaxEncodedLen`)
	/// Storage: `Authorities::StandingOfAll` (r:1 w:1)
	/// Proof: `Authorities::StandingOfAll` (`max_values`: Some(1), `max_size`: Some(213), added: 708, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Authorities::Jurisdictions` (r:1 w:1)
	/// Proof: `Authorities::Jurisdictions` (`max_values`: None, `max_size`: Some(97), added: 2572, mode: `MaxEncodedLen`)
	/// Storage: `Authorities::AuthorityHistoryLengths` (r:1 w:1)
	/// Proof: `Authorities::AuthorityHistoryLengths` (`max_values`: None, `max_size`: Some(16), added: 2491, mode: `MaxEncodedLen`)
	/// Storage: `Authorities::AuthorityHistoryPages` (r:1 w:1)
	/// Proof: `Authorities::AuthorityHistoryPages` (`max_values`: None, `max_size`: Some(505), added: 2980, mode: `MaxEncodedLen`)
	fn reinstate_authority() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `3874`
		//  Estimated: `6344`
		// Minimum execution time: 95_534_000 picoseconds.
		Weight::from_parts(151_019_000, 6344)
			.saturating_add(T::DbWeight::get().reads(7_u64))
			.saturating_add(T::DbWeight::get().writes(5_u64))
	}
	/// Storage: `Authorities::Authorities` (r:2 w:1)
	/// Proof: `Authorities::Authorities` (`max_values`: None, `max_size`: Some(202), added: 2677, mode: `MaxEncodedLen`)
	/// Storage: `Authorities::StandingOfAll` (r:1 w:1)
	/// Proof: `Authorities::StandingOfAll` (`max_values`: Some(1), `max_size`: Some(213), added: 708, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Authorities::Jurisdictions` (r:1 w:1)
	/// Proof: `Authorities::Jurisdictions` (`max_values`: None, `max_size`: Some(97), added: 2572, mode: `MaxEncodedLen`)
	/// Storage: `Authorities::AuthorityHistoryLengths` (r:1 w:1)
	/// Proof: `Authorities::AuthorityHistoryLengths` (`max_values`: None, `max_size`: Some(16), added: 2491, mode: `MaxEncodedLen`)
	/// Storage: `Authorities::AuthorityHistoryPages` (r:1 w:1)
	/// Proof: `Authorities::AuthorityHistoryPages` (`max_values`: None, `max_size`: Some(505), added: 2980, mode: `MaxEncodedLen`)
	fn dissolve_authority() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `3688`
		//  Estimated: `6344`
		// Minimum execution time: 94_965_000 picoseconds.
		Weight::from_parts(162_256_000, 6344)
			.saturating_add(T::DbWeight::get().reads(7_u64))
			.saturating_add(T::DbWeight::get().writes(5_u64))
	}
	/// Storage: `Authorities::Authorities` (r:2 w:0)
	/// Proof: `Authorities::Authorities` (`max_values`: None, `max_size`: Some(202), added: 2677, mode: `MaxEncodedLen`)
	/// Storage: `Authorities::StandingOfAll` (r:1 w:0)
	/// Proof: `Authorities::StandingOfAll` (`max_values`: Some(1), `max_size`: Some(213), added: 708, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Authorities::OfficersOf` (r:1 w:1)
	/// Proof: `Authorities::OfficersOf` (`max_values`: None, `max_size`: Some(2062), added: 4537, mode: `MaxEncodedLen`)
	/// Storage: `Authorities::Officers` (r:64 w:1)
	/// Proof: `Authorities::Officers` (`max_values`: None, `max_size`: Some(88), added: 2563, mode: `MaxEncodedLen`)
	/// Storage: `Authorities::OfficerHistoryLengths` (r:1 w:1)
	/// Proof: `Authorities::OfficerHistoryLengths` (`max_values`: None, `max_size`: Some(52), added: 2527, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Authorities::OfficerHistoryPages` (r:0 w:1)
	/// Proof: `Authorities::OfficerHistoryPages` (`max_values`: None, `max_size`: Some(573), added: 3048, mode: `MaxEncodedLen`)
	/// The range of component `n` is `[1, 64]`.
	fn appoint_officer(n: u32, ) -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `6878 + n * (183 ±0)`
		//  Estimated: `6344 + n * (2552 ±3)`
		// Minimum execution time: 134_923_000 picoseconds.
		Weight::from_parts(148_138_921, 6344)
			// Standard Error: 218_501
			.saturating_add(Weight::from_parts(11_313_431, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(8_u64))
			.saturating_add(T::DbWeight::get().reads((1_u64).saturating_mul(n.into())))
			.saturating_add(T::DbWeight::get().writes(5_u64))
			.saturating_add(Weight::from_parts(0, 2552).saturating_mul(n.into()))
	}
	/// Storage: `Authorities::Authorities` (r:2 w:0)
	/// Proof: `Authorities::Authorities` (`max_values`: None, `max_size`: Some(202), added: 2677, mode: `MaxEncodedLen`)
	/// Storage: `Authorities::StandingOfAll` (r:1 w:0)
	/// Proof: `Authorities::StandingOfAll` (`max_values`: Some(1), `max_size`: Some(213), added: 708, mode: `MaxEncodedLen`)
	/// Storage: `Authorities::Officers` (r:63 w:1)
	/// Proof: `Authorities::Officers` (`max_values`: None, `max_size`: Some(88), added: 2563, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Authorities::OfficersOf` (r:1 w:1)
	/// Proof: `Authorities::OfficersOf` (`max_values`: None, `max_size`: Some(2062), added: 4537, mode: `MaxEncodedLen`)
	/// Storage: `Authorities::OfficerHistoryLengths` (r:1 w:1)
	/// Proof: `Authorities::OfficerHistoryLengths` (`max_values`: None, `max_size`: Some(52), added: 2527, mode: `MaxEncodedLen`)
	/// Storage: `Authorities::OfficerHistoryPages` (r:1 w:1)
	/// Proof: `Authorities::OfficerHistoryPages` (`max_values`: None, `max_size`: Some(573), added: 3048, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// The range of component `n` is `[1, 64]`.
	fn remove_officer(n: u32, ) -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `7602 + n * (185 ±0)`
		//  Estimated: `6344 + n * (2552 ±3)`
		// Minimum execution time: 132_622_000 picoseconds.
		Weight::from_parts(164_604_233, 6344)
			// Standard Error: 78_752
			.saturating_add(Weight::from_parts(9_235_967, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(8_u64))
			.saturating_add(T::DbWeight::get().reads((1_u64).saturating_mul(n.into())))
			.saturating_add(T::DbWeight::get().writes(5_u64))
			.saturating_add(Weight::from_parts(0, 2552).saturating_mul(n.into()))
	}
	/// Storage: `Authorities::Authorities` (r:1 w:0)
	/// Proof: `Authorities::Authorities` (`max_values`: None, `max_size`: Some(202), added: 2677, mode: `MaxEncodedLen`)
	/// Storage: `Authorities::StandingOfAll` (r:1 w:0)
	/// Proof: `Authorities::StandingOfAll` (`max_values`: Some(1), `max_size`: Some(213), added: 708, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Authorities::Officers` (r:1 w:1)
	/// Proof: `Authorities::Officers` (`max_values`: None, `max_size`: Some(88), added: 2563, mode: `MaxEncodedLen`)
	/// Storage: `Authorities::LoneSuspensions` (r:1 w:1)
	/// Proof: `Authorities::LoneSuspensions` (`max_values`: None, `max_size`: Some(20), added: 2495, mode: `MaxEncodedLen`)
	/// Storage: `Authorities::UrgentMeasures` (r:1 w:1)
	/// Proof: `Authorities::UrgentMeasures` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	/// Storage: `Authorities::OfficerHistoryLengths` (r:1 w:1)
	/// Proof: `Authorities::OfficerHistoryLengths` (`max_values`: None, `max_size`: Some(52), added: 2527, mode: `MaxEncodedLen`)
	/// Storage: `Authorities::OfficerHistoryPages` (r:1 w:1)
	/// Proof: `Authorities::OfficerHistoryPages` (`max_values`: None, `max_size`: Some(573), added: 3048, mode: `MaxEncodedLen`)
	fn suspend_officer() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `4471`
		//  Estimated: `4038`
		// Minimum execution time: 108_355_000 picoseconds.
		Weight::from_parts(164_018_000, 4038)
			.saturating_add(T::DbWeight::get().reads(8_u64))
			.saturating_add(T::DbWeight::get().writes(5_u64))
	}
	/// Storage: `Authorities::Authorities` (r:1 w:0)
	/// Proof: `Authorities::Authorities` (`max_values`: None, `max_size`: Some(202), added: 2677, mode: `MaxEncodedLen`)
	/// Storage: `Authorities::StandingOfAll` (r:1 w:0)
	/// Proof: `Authorities::StandingOfAll` (`max_values`: Some(1), `max_size`: Some(213), added: 708, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Authorities::Officers` (r:1 w:1)
	/// Proof: `Authorities::Officers` (`max_values`: None, `max_size`: Some(88), added: 2563, mode: `MaxEncodedLen`)
	/// Storage: `Authorities::OfficerHistoryLengths` (r:1 w:1)
	/// Proof: `Authorities::OfficerHistoryLengths` (`max_values`: None, `max_size`: Some(52), added: 2527, mode: `MaxEncodedLen`)
	/// Storage: `Authorities::OfficerHistoryPages` (r:1 w:1)
	/// Proof: `Authorities::OfficerHistoryPages` (`max_values`: None, `max_size`: Some(573), added: 3048, mode: `MaxEncodedLen`)
	fn reinstate_officer() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `4579`
		//  Estimated: `4038`
		// Minimum execution time: 94_281_000 picoseconds.
		Weight::from_parts(98_987_000, 4038)
			.saturating_add(T::DbWeight::get().reads(6_u64))
			.saturating_add(T::DbWeight::get().writes(3_u64))
	}
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Authorities::Authorities` (r:1 w:0)
	/// Proof: `Authorities::Authorities` (`max_values`: None, `max_size`: Some(202), added: 2677, mode: `MaxEncodedLen`)
	/// Storage: `Authorities::StandingOfAll` (r:1 w:0)
	/// Proof: `Authorities::StandingOfAll` (`max_values`: Some(1), `max_size`: Some(213), added: 708, mode: `MaxEncodedLen`)
	/// Storage: `Authorities::Officers` (r:1 w:0)
	/// Proof: `Authorities::Officers` (`max_values`: None, `max_size`: Some(88), added: 2563, mode: `MaxEncodedLen`)
	/// Storage: `Authorities::NextAct` (r:1 w:1)
	/// Proof: `Authorities::NextAct` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `Authorities::OpenActs` (r:1 w:1)
	/// Proof: `Authorities::OpenActs` (`max_values`: None, `max_size`: Some(270), added: 2745, mode: `MaxEncodedLen`)
	/// Storage: `Preimage::StatusFor` (r:1 w:0)
	/// Proof: `Preimage::StatusFor` (`max_values`: None, `max_size`: Some(91), added: 2566, mode: `MaxEncodedLen`)
	/// Storage: `Preimage::RequestStatusFor` (r:1 w:1)
	/// Proof: `Preimage::RequestStatusFor` (`max_values`: None, `max_size`: Some(91), added: 2566, mode: `MaxEncodedLen`)
	/// Storage: `Authorities::Acts` (r:0 w:1)
	/// Proof: `Authorities::Acts` (`max_values`: None, `max_size`: Some(275), added: 2750, mode: `MaxEncodedLen`)
	/// Storage: `Preimage::PreimageFor` (r:0 w:1)
	/// Proof: `Preimage::PreimageFor` (`max_values`: None, `max_size`: Some(4194344), added: 4196819, mode: `MaxEncodedLen`)
	/// The range of component `l` is `[0, 1048576]`.
	fn propose_act(l: u32, ) -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `2745`
		//  Estimated: `3735`
		// Minimum execution time: 93_944_000 picoseconds.
		Weight::from_parts(358_418_289, 3735)
			// Standard Error: 79
			.saturating_add(Weight::from_parts(6_051, 0).saturating_mul(l.into()))
			.saturating_add(T::DbWeight::get().reads(8_u64))
			.saturating_add(T::DbWeight::get().writes(5_u64))
	}
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Authorities::Authorities` (r:1 w:0)
	/// Proof: `Authorities::Authorities` (`max_values`: None, `max_size`: Some(202), added: 2677, mode: `MaxEncodedLen`)
	/// Storage: `Authorities::StandingOfAll` (r:1 w:0)
	/// Proof: `Authorities::StandingOfAll` (`max_values`: Some(1), `max_size`: Some(213), added: 708, mode: `MaxEncodedLen`)
	/// Storage: `Authorities::Officers` (r:2 w:0)
	/// Proof: `Authorities::Officers` (`max_values`: None, `max_size`: Some(88), added: 2563, mode: `MaxEncodedLen`)
	/// Storage: `Authorities::Acts` (r:1 w:1)
	/// Proof: `Authorities::Acts` (`max_values`: None, `max_size`: Some(275), added: 2750, mode: `MaxEncodedLen`)
	/// Storage: `Preimage::PreimageFor` (r:1 w:1)
	/// Proof: `Preimage::PreimageFor` (`max_values`: None, `max_size`: Some(4194344), added: 4196819, mode: `MaxEncodedLen`)
	/// Storage: `Authorities::OpenActs` (r:1 w:1)
	/// Proof: `Authorities::OpenActs` (`max_values`: None, `max_size`: Some(270), added: 2745, mode: `MaxEncodedLen`)
	/// Storage: `Preimage::StatusFor` (r:1 w:0)
	/// Proof: `Preimage::StatusFor` (`max_values`: None, `max_size`: Some(91), added: 2566, mode: `MaxEncodedLen`)
	/// Storage: `Preimage::RequestStatusFor` (r:1 w:1)
	/// Proof: `Preimage::RequestStatusFor` (`max_values`: None, `max_size`: Some(91), added: 2566, mode: `MaxEncodedLen`)
	/// Storage: `TxPause::PausedCalls` (r:1 w:0)
	/// Proof: `TxPause::PausedCalls` (`max_values`: None, `max_size`: Some(532), added: 3007, mode: `MaxEncodedLen`)
	/// The range of component `l` is `[0, 1048576]`.
	fn approve_act(l: u32, ) -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `4219 + l * (1 ±0)`
		//  Estimated: `4197809`
		// Minimum execution time: 114_936_000 picoseconds.
		Weight::from_parts(148_242_715, 4197809)
			// Standard Error: 7
			.saturating_add(Weight::from_parts(2_036, 0).saturating_mul(l.into()))
			.saturating_add(T::DbWeight::get().reads(10_u64))
			.saturating_add(T::DbWeight::get().writes(4_u64))
	}
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Authorities::Authorities` (r:1 w:0)
	/// Proof: `Authorities::Authorities` (`max_values`: None, `max_size`: Some(202), added: 2677, mode: `MaxEncodedLen`)
	/// Storage: `Authorities::StandingOfAll` (r:1 w:0)
	/// Proof: `Authorities::StandingOfAll` (`max_values`: Some(1), `max_size`: Some(213), added: 708, mode: `MaxEncodedLen`)
	/// Storage: `Authorities::Officers` (r:3 w:0)
	/// Proof: `Authorities::Officers` (`max_values`: None, `max_size`: Some(88), added: 2563, mode: `MaxEncodedLen`)
	/// Storage: `Authorities::Acts` (r:1 w:1)
	/// Proof: `Authorities::Acts` (`max_values`: None, `max_size`: Some(275), added: 2750, mode: `MaxEncodedLen`)
	/// Storage: `Preimage::PreimageFor` (r:1 w:1)
	/// Proof: `Preimage::PreimageFor` (`max_values`: None, `max_size`: Some(4194344), added: 4196819, mode: `MaxEncodedLen`)
	/// Storage: `Authorities::OpenActs` (r:1 w:1)
	/// Proof: `Authorities::OpenActs` (`max_values`: None, `max_size`: Some(270), added: 2745, mode: `MaxEncodedLen`)
	/// Storage: `Preimage::StatusFor` (r:1 w:0)
	/// Proof: `Preimage::StatusFor` (`max_values`: None, `max_size`: Some(91), added: 2566, mode: `MaxEncodedLen`)
	/// Storage: `Preimage::RequestStatusFor` (r:1 w:1)
	/// Proof: `Preimage::RequestStatusFor` (`max_values`: None, `max_size`: Some(91), added: 2566, mode: `MaxEncodedLen`)
	/// Storage: `TxPause::PausedCalls` (r:1 w:0)
	/// Proof: `TxPause::PausedCalls` (`max_values`: None, `max_size`: Some(532), added: 3007, mode: `MaxEncodedLen`)
	/// The range of component `l` is `[0, 1048576]`.
	fn execute_act(l: u32, ) -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `4336 + l * (1 ±0)`
		//  Estimated: `4197809`
		// Minimum execution time: 121_515_000 picoseconds.
		Weight::from_parts(239_766_220, 4197809)
			// Standard Error: 28
			.saturating_add(Weight::from_parts(2_053, 0).saturating_mul(l.into()))
			.saturating_add(T::DbWeight::get().reads(11_u64))
			.saturating_add(T::DbWeight::get().writes(4_u64))
	}
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Authorities::Authorities` (r:1 w:0)
	/// Proof: `Authorities::Authorities` (`max_values`: None, `max_size`: Some(202), added: 2677, mode: `MaxEncodedLen`)
	/// Storage: `Authorities::StandingOfAll` (r:1 w:0)
	/// Proof: `Authorities::StandingOfAll` (`max_values`: Some(1), `max_size`: Some(213), added: 708, mode: `MaxEncodedLen`)
	/// Storage: `Authorities::Officers` (r:1 w:0)
	/// Proof: `Authorities::Officers` (`max_values`: None, `max_size`: Some(88), added: 2563, mode: `MaxEncodedLen`)
	/// Storage: `Authorities::Acts` (r:1 w:1)
	/// Proof: `Authorities::Acts` (`max_values`: None, `max_size`: Some(275), added: 2750, mode: `MaxEncodedLen`)
	/// Storage: `Authorities::OpenActs` (r:1 w:1)
	/// Proof: `Authorities::OpenActs` (`max_values`: None, `max_size`: Some(270), added: 2745, mode: `MaxEncodedLen`)
	/// Storage: `Preimage::StatusFor` (r:1 w:0)
	/// Proof: `Preimage::StatusFor` (`max_values`: None, `max_size`: Some(91), added: 2566, mode: `MaxEncodedLen`)
	/// Storage: `Preimage::RequestStatusFor` (r:1 w:1)
	/// Proof: `Preimage::RequestStatusFor` (`max_values`: None, `max_size`: Some(91), added: 2566, mode: `MaxEncodedLen`)
	/// Storage: `Preimage::PreimageFor` (r:0 w:1)
	/// Proof: `Preimage::PreimageFor` (`max_values`: None, `max_size`: Some(4194344), added: 4196819, mode: `MaxEncodedLen`)
	fn withdraw_act() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `3830`
		//  Estimated: `3740`
		// Minimum execution time: 141_647_000 picoseconds.
		Weight::from_parts(154_972_000, 3740)
			.saturating_add(T::DbWeight::get().reads(8_u64))
			.saturating_add(T::DbWeight::get().writes(4_u64))
	}
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Authorities::Authorities` (r:1 w:0)
	/// Proof: `Authorities::Authorities` (`max_values`: None, `max_size`: Some(202), added: 2677, mode: `MaxEncodedLen`)
	/// Storage: `Authorities::StandingOfAll` (r:1 w:0)
	/// Proof: `Authorities::StandingOfAll` (`max_values`: Some(1), `max_size`: Some(213), added: 708, mode: `MaxEncodedLen`)
	/// Storage: `Authorities::Officers` (r:1 w:0)
	/// Proof: `Authorities::Officers` (`max_values`: None, `max_size`: Some(88), added: 2563, mode: `MaxEncodedLen`)
	/// Storage: `TxPause::PausedCalls` (r:1 w:0)
	/// Proof: `TxPause::PausedCalls` (`max_values`: None, `max_size`: Some(532), added: 3007, mode: `MaxEncodedLen`)
	/// The range of component `l` is `[0, 1048576]`.
	fn act_urgently(l: u32, ) -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `2373`
		//  Estimated: `3997`
		// Minimum execution time: 68_985_000 picoseconds.
		Weight::from_parts(104_582_794, 3997)
			// Standard Error: 5
			.saturating_add(Weight::from_parts(2_659, 0).saturating_mul(l.into()))
			.saturating_add(T::DbWeight::get().reads(5_u64))
	}
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Authorities::Officers` (r:1 w:0)
	/// Proof: `Authorities::Officers` (`max_values`: None, `max_size`: Some(88), added: 2563, mode: `MaxEncodedLen`)
	/// Storage: `Authorities::Authorities` (r:1 w:0)
	/// Proof: `Authorities::Authorities` (`max_values`: None, `max_size`: Some(202), added: 2677, mode: `MaxEncodedLen`)
	/// Storage: `Authorities::StandingOfAll` (r:1 w:0)
	/// Proof: `Authorities::StandingOfAll` (`max_values`: Some(1), `max_size`: Some(213), added: 708, mode: `MaxEncodedLen`)
	/// Storage: `Authorities::Acts` (r:1 w:0)
	/// Proof: `Authorities::Acts` (`max_values`: None, `max_size`: Some(275), added: 2750, mode: `MaxEncodedLen`)
	/// Storage: `Authorities::Spent` (r:1 w:1)
	/// Proof: `Authorities::Spent` (`max_values`: None, `max_size`: Some(28), added: 2503, mode: `MaxEncodedLen`)
	/// Storage: `Authorities::SpentByOfficer` (r:1 w:1)
	/// Proof: `Authorities::SpentByOfficer` (`max_values`: None, `max_size`: Some(64), added: 2539, mode: `MaxEncodedLen`)
	fn officer_acts() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `2606`
		//  Estimated: `3740`
		// Minimum execution time: 68_576_000 picoseconds.
		Weight::from_parts(72_230_000, 3740)
			.saturating_add(T::DbWeight::get().reads(7_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
}

// For tests, with the database costs of ParityDB.
impl WeightInfo for () {
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Authorities::Jurisdictions` (r:1 w:1)
	/// Proof: `Authorities::Jurisdictions` (`max_values`: None, `max_size`: Some(97), added: 2572, mode: `MaxEncodedLen`)
	/// Storage: `Authorities::JurisdictionHistoryLengths` (r:1 w:1)
	/// Proof: `Authorities::JurisdictionHistoryLengths` (`max_values`: None, `max_size`: Some(22), added: 2497, mode: `MaxEncodedLen`)
	/// Storage: `Authorities::StandingOfAll` (r:1 w:1)
	/// Proof: `Authorities::StandingOfAll` (`max_values`: Some(1), `max_size`: Some(213), added: 708, mode: `MaxEncodedLen`)
	/// Storage: `Authorities::JurisdictionHistoryPages` (r:0 w:1)
	/// Proof: `Authorities::JurisdictionHistoryPages` (`max_values`: None, `max_size`: Some(447), added: 2922, mode: `MaxEncodedLen`)
	fn admit_jurisdiction() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `1530`
		//  Estimated: `3562`
		// Minimum execution time: 63_434_000 picoseconds.
		Weight::from_parts(115_122_000, 3562)
			.saturating_add(ParityDbWeight::get().reads(4_u64))
			.saturating_add(ParityDbWeight::get().writes(4_u64))
	}
	/// Storage: `Authorities::Jurisdictions` (r:1 w:1)
	/// Proof: `Authorities::Jurisdictions` (`max_values`: None, `max_size`: Some(97), added: 2572, mode: `MaxEncodedLen`)
	fn update_population() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `888`
		//  Estimated: `3562`
		// Minimum execution time: 29_116_000 picoseconds.
		Weight::from_parts(48_421_000, 3562)
			.saturating_add(ParityDbWeight::get().reads(1_u64))
			.saturating_add(ParityDbWeight::get().writes(1_u64))
	}
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Authorities::Jurisdictions` (r:1 w:1)
	/// Proof: `Authorities::Jurisdictions` (`max_values`: None, `max_size`: Some(97), added: 2572, mode: `MaxEncodedLen`)
	/// Storage: `Authorities::StandingOfAll` (r:1 w:1)
	/// Proof: `Authorities::StandingOfAll` (`max_values`: Some(1), `max_size`: Some(213), added: 708, mode: `MaxEncodedLen`)
	/// Storage: `Authorities::JurisdictionHistoryLengths` (r:1 w:1)
	/// Proof: `Authorities::JurisdictionHistoryLengths` (`max_values`: None, `max_size`: Some(22), added: 2497, mode: `MaxEncodedLen`)
	/// Storage: `Authorities::JurisdictionHistoryPages` (r:1 w:1)
	/// Proof: `Authorities::JurisdictionHistoryPages` (`max_values`: None, `max_size`: Some(447), added: 2922, mode: `MaxEncodedLen`)
	fn withdraw_jurisdiction() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `2167`
		//  Estimated: `3912`
		// Minimum execution time: 73_990_000 picoseconds.
		Weight::from_parts(113_072_000, 3912)
			.saturating_add(ParityDbWeight::get().reads(5_u64))
			.saturating_add(ParityDbWeight::get().writes(4_u64))
	}
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Authorities::AuthoritiesOf` (r:1 w:1)
	/// Proof: `Authorities::AuthoritiesOf` (`max_values`: None, `max_size`: Some(276), added: 2751, mode: `MaxEncodedLen`)
	/// Storage: `Authorities::Authorities` (r:63 w:1)
	/// Proof: `Authorities::Authorities` (`max_values`: None, `max_size`: Some(202), added: 2677, mode: `MaxEncodedLen`)
	/// Storage: `Authorities::StandingOfAll` (r:1 w:1)
	/// Proof: `Authorities::StandingOfAll` (`max_values`: Some(1), `max_size`: Some(213), added: 708, mode: `MaxEncodedLen`)
	/// Storage: `Authorities::OfficersOf` (r:63 w:0)
	/// Proof: `Authorities::OfficersOf` (`max_values`: None, `max_size`: Some(2062), added: 4537, mode: `MaxEncodedLen`)
	/// Storage: `Authorities::Officers` (r:4032 w:0)
	/// Proof: `Authorities::Officers` (`max_values`: None, `max_size`: Some(88), added: 2563, mode: `MaxEncodedLen`)
	/// Storage: `Authorities::NextAuthority` (r:1 w:1)
	/// Proof: `Authorities::NextAuthority` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `Authorities::Jurisdictions` (r:1 w:1)
	/// Proof: `Authorities::Jurisdictions` (`max_values`: None, `max_size`: Some(97), added: 2572, mode: `MaxEncodedLen`)
	/// Storage: `Authorities::AuthorityHistoryLengths` (r:1 w:1)
	/// Proof: `Authorities::AuthorityHistoryLengths` (`max_values`: None, `max_size`: Some(16), added: 2491, mode: `MaxEncodedLen`)
	/// Storage: `Authorities::AuthorityHistoryPages` (r:0 w:1)
	/// Proof: `Authorities::AuthorityHistoryPages` (`max_values`: None, `max_size`: Some(505), added: 2980, mode: `MaxEncodedLen`)
	fn establish_constitutional_authority() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `469957`
		//  Estimated: `10335006`
		// Minimum execution time: 46_058_695_000 picoseconds.
		Weight::from_parts(74_549_546_000, 10335006)
			.saturating_add(ParityDbWeight::get().reads(4164_u64))
			.saturating_add(ParityDbWeight::get().writes(7_u64))
	}
	/// Storage: `Authorities::Authorities` (r:1 w:1)
	/// Proof: `Authorities::Authorities` (`max_values`: None, `max_size`: Some(202), added: 2677, mode: `MaxEncodedLen`)
	/// Storage: `Authorities::StandingOfAll` (r:1 w:1)
	/// Proof: `Authorities::StandingOfAll` (`max_values`: Some(1), `max_size`: Some(213), added: 708, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Authorities::NextAuthority` (r:1 w:1)
	/// Proof: `Authorities::NextAuthority` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `Authorities::Jurisdictions` (r:1 w:1)
	/// Proof: `Authorities::Jurisdictions` (`max_values`: None, `max_size`: Some(97), added: 2572, mode: `MaxEncodedLen`)
	/// Storage: `Authorities::AuthoritiesOf` (r:1 w:1)
	/// Proof: `Authorities::AuthoritiesOf` (`max_values`: None, `max_size`: Some(276), added: 2751, mode: `MaxEncodedLen`)
	/// Storage: `Authorities::AuthorityHistoryLengths` (r:1 w:1)
	/// Proof: `Authorities::AuthorityHistoryLengths` (`max_values`: None, `max_size`: Some(16), added: 2491, mode: `MaxEncodedLen`)
	/// Storage: `Authorities::AuthorityHistoryPages` (r:0 w:1)
	/// Proof: `Authorities::AuthorityHistoryPages` (`max_values`: None, `max_size`: Some(505), added: 2980, mode: `MaxEncodedLen`)
	fn create_authority() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `3256`
		//  Estimated: `3741`
		// Minimum execution time: 93_617_000 picoseconds.
		Weight::from_parts(109_550_000, 3741)
			.saturating_add(ParityDbWeight::get().reads(7_u64))
			.saturating_add(ParityDbWeight::get().writes(7_u64))
	}
	/// Storage: `Authorities::Authorities` (r:2 w:1)
	/// Proof: `Authorities::Authorities` (`max_values`: None, `max_size`: Some(202), added: 2677, mode: `MaxEncodedLen`)
	/// Storage: `Authorities::StandingOfAll` (r:1 w:0)
	/// Proof: `Authorities::StandingOfAll` (`max_values`: Some(1), `max_size`: Some(213), added: 708, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Authorities::Jurisdictions` (r:1 w:1)
	/// Proof: `Authorities::Jurisdictions` (`max_values`: None, `max_size`: Some(97), added: 2572, mode: `MaxEncodedLen`)
	/// Storage: `Authorities::AuthorityHistoryLengths` (r:1 w:1)
	/// Proof: `Authorities::AuthorityHistoryLengths` (`max_values`: None, `max_size`: Some(16), added: 2491, mode: `MaxEncodedLen`)
	/// Storage: `Authorities::AuthorityHistoryPages` (r:1 w:1)
	/// Proof: `Authorities::AuthorityHistoryPages` (`max_values`: None, `max_size`: Some(505), added: 2980, mode: `MaxEncodedLen`)
	fn set_powers() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `3688`
		//  Estimated: `6344`
		// Minimum execution time: 93_650_000 picoseconds.
		Weight::from_parts(187_065_000, 6344)
			.saturating_add(ParityDbWeight::get().reads(7_u64))
			.saturating_add(ParityDbWeight::get().writes(4_u64))
	}
	/// Storage: `Authorities::Authorities` (r:2 w:1)
	/// Proof: `Authorities::Authorities` (`max_values`: None, `max_size`: Some(202), added: 2677, mode: `MaxEncodedLen`)
	/// Storage: `Authorities::StandingOfAll` (r:1 w:1)
	/// Proof: `Authorities::StandingOfAll` (`max_values`: Some(1), `max_size`: Some(213), added: 708, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Authorities::Jurisdictions` (r:1 w:1)
	/// Proof: `Authorities::Jurisdictions` (`max_values`: None, `max_size`: Some(97), added: 2572, mode: `MaxEncodedLen`)
	/// Storage: `Authorities::AuthorityHistoryLengths` (r:1 w:1)
	/// Proof: `Authorities::AuthorityHistoryLengths` (`max_values`: None, `max_size`: Some(16), added: 2491, mode: `MaxEncodedLen`)
	/// Storage: `Authorities::AuthorityHistoryPages` (r:1 w:1)
	/// Proof: `Authorities::AuthorityHistoryPages` (`max_values`: None, `max_size`: Some(505), added: 2980, mode: `MaxEncodedLen`)
	fn suspend_authority() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `3688`
		//  Estimated: `6344`
		// Minimum execution time: 96_120_000 picoseconds.
		Weight::from_parts(180_271_000, 6344)
			.saturating_add(ParityDbWeight::get().reads(7_u64))
			.saturating_add(ParityDbWeight::get().writes(5_u64))
	}
	/// Storage: `Authorities::Authorities` (r:2 w:1)
	/// Proof: `Authorities::Authorities` (`max_values`: None, `max_size`: Some(202), added: 2677, mode: `MaxEncodedLen`)
	/// Storage: `Authorities::StandingOfAll` (r:1 w:1)
	/// Proof: `Authorities::StandingOfAll` (`max_values`: Some(1), `max_size`: Some(213), added: 708, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Authorities::Jurisdictions` (r:1 w:1)
	/// Proof: `Authorities::Jurisdictions` (`max_values`: None, `max_size`: Some(97), added: 2572, mode: `MaxEncodedLen`)
	/// Storage: `Authorities::AuthorityHistoryLengths` (r:1 w:1)
	/// Proof: `Authorities::AuthorityHistoryLengths` (`max_values`: None, `max_size`: Some(16), added: 2491, mode: `MaxEncodedLen`)
	/// Storage: `Authorities::AuthorityHistoryPages` (r:1 w:1)
	/// Proof: `Authorities::AuthorityHistoryPages` (`max_values`: None, `max_size`: Some(505), added: 2980, mode: `MaxEncodedLen`)
	fn reinstate_authority() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `3874`
		//  Estimated: `6344`
		// Minimum execution time: 95_534_000 picoseconds.
		Weight::from_parts(151_019_000, 6344)
			.saturating_add(ParityDbWeight::get().reads(7_u64))
			.saturating_add(ParityDbWeight::get().writes(5_u64))
	}
	/// Storage: `Authorities::Authorities` (r:2 w:1)
	/// Proof: `Authorities::Authorities` (`max_values`: None, `max_size`: Some(202), added: 2677, mode: `MaxEncodedLen`)
	/// Storage: `Authorities::StandingOfAll` (r:1 w:1)
	/// Proof: `Authorities::StandingOfAll` (`max_values`: Some(1), `max_size`: Some(213), added: 708, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Authorities::Jurisdictions` (r:1 w:1)
	/// Proof: `Authorities::Jurisdictions` (`max_values`: None, `max_size`: Some(97), added: 2572, mode: `MaxEncodedLen`)
	/// Storage: `Authorities::AuthorityHistoryLengths` (r:1 w:1)
	/// Proof: `Authorities::AuthorityHistoryLengths` (`max_values`: None, `max_size`: Some(16), added: 2491, mode: `MaxEncodedLen`)
	/// Storage: `Authorities::AuthorityHistoryPages` (r:1 w:1)
	/// Proof: `Authorities::AuthorityHistoryPages` (`max_values`: None, `max_size`: Some(505), added: 2980, mode: `MaxEncodedLen`)
	fn dissolve_authority() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `3688`
		//  Estimated: `6344`
		// Minimum execution time: 94_965_000 picoseconds.
		Weight::from_parts(162_256_000, 6344)
			.saturating_add(ParityDbWeight::get().reads(7_u64))
			.saturating_add(ParityDbWeight::get().writes(5_u64))
	}
	/// Storage: `Authorities::Authorities` (r:2 w:0)
	/// Proof: `Authorities::Authorities` (`max_values`: None, `max_size`: Some(202), added: 2677, mode: `MaxEncodedLen`)
	/// Storage: `Authorities::StandingOfAll` (r:1 w:0)
	/// Proof: `Authorities::StandingOfAll` (`max_values`: Some(1), `max_size`: Some(213), added: 708, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Authorities::OfficersOf` (r:1 w:1)
	/// Proof: `Authorities::OfficersOf` (`max_values`: None, `max_size`: Some(2062), added: 4537, mode: `MaxEncodedLen`)
	/// Storage: `Authorities::Officers` (r:64 w:1)
	/// Proof: `Authorities::Officers` (`max_values`: None, `max_size`: Some(88), added: 2563, mode: `MaxEncodedLen`)
	/// Storage: `Authorities::OfficerHistoryLengths` (r:1 w:1)
	/// Proof: `Authorities::OfficerHistoryLengths` (`max_values`: None, `max_size`: Some(52), added: 2527, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Authorities::OfficerHistoryPages` (r:0 w:1)
	/// Proof: `Authorities::OfficerHistoryPages` (`max_values`: None, `max_size`: Some(573), added: 3048, mode: `MaxEncodedLen`)
	/// The range of component `n` is `[1, 64]`.
	fn appoint_officer(n: u32, ) -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `6878 + n * (183 ±0)`
		//  Estimated: `6344 + n * (2552 ±3)`
		// Minimum execution time: 134_923_000 picoseconds.
		Weight::from_parts(148_138_921, 6344)
			// Standard Error: 218_501
			.saturating_add(Weight::from_parts(11_313_431, 0).saturating_mul(n.into()))
			.saturating_add(ParityDbWeight::get().reads(8_u64))
			.saturating_add(ParityDbWeight::get().reads((1_u64).saturating_mul(n.into())))
			.saturating_add(ParityDbWeight::get().writes(5_u64))
			.saturating_add(Weight::from_parts(0, 2552).saturating_mul(n.into()))
	}
	/// Storage: `Authorities::Authorities` (r:2 w:0)
	/// Proof: `Authorities::Authorities` (`max_values`: None, `max_size`: Some(202), added: 2677, mode: `MaxEncodedLen`)
	/// Storage: `Authorities::StandingOfAll` (r:1 w:0)
	/// Proof: `Authorities::StandingOfAll` (`max_values`: Some(1), `max_size`: Some(213), added: 708, mode: `MaxEncodedLen`)
	/// Storage: `Authorities::Officers` (r:63 w:1)
	/// Proof: `Authorities::Officers` (`max_values`: None, `max_size`: Some(88), added: 2563, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Authorities::OfficersOf` (r:1 w:1)
	/// Proof: `Authorities::OfficersOf` (`max_values`: None, `max_size`: Some(2062), added: 4537, mode: `MaxEncodedLen`)
	/// Storage: `Authorities::OfficerHistoryLengths` (r:1 w:1)
	/// Proof: `Authorities::OfficerHistoryLengths` (`max_values`: None, `max_size`: Some(52), added: 2527, mode: `MaxEncodedLen`)
	/// Storage: `Authorities::OfficerHistoryPages` (r:1 w:1)
	/// Proof: `Authorities::OfficerHistoryPages` (`max_values`: None, `max_size`: Some(573), added: 3048, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// The range of component `n` is `[1, 64]`.
	fn remove_officer(n: u32, ) -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `7602 + n * (185 ±0)`
		//  Estimated: `6344 + n * (2552 ±3)`
		// Minimum execution time: 132_622_000 picoseconds.
		Weight::from_parts(164_604_233, 6344)
			// Standard Error: 78_752
			.saturating_add(Weight::from_parts(9_235_967, 0).saturating_mul(n.into()))
			.saturating_add(ParityDbWeight::get().reads(8_u64))
			.saturating_add(ParityDbWeight::get().reads((1_u64).saturating_mul(n.into())))
			.saturating_add(ParityDbWeight::get().writes(5_u64))
			.saturating_add(Weight::from_parts(0, 2552).saturating_mul(n.into()))
	}
	/// Storage: `Authorities::Authorities` (r:1 w:0)
	/// Proof: `Authorities::Authorities` (`max_values`: None, `max_size`: Some(202), added: 2677, mode: `MaxEncodedLen`)
	/// Storage: `Authorities::StandingOfAll` (r:1 w:0)
	/// Proof: `Authorities::StandingOfAll` (`max_values`: Some(1), `max_size`: Some(213), added: 708, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Authorities::Officers` (r:1 w:1)
	/// Proof: `Authorities::Officers` (`max_values`: None, `max_size`: Some(88), added: 2563, mode: `MaxEncodedLen`)
	/// Storage: `Authorities::LoneSuspensions` (r:1 w:1)
	/// Proof: `Authorities::LoneSuspensions` (`max_values`: None, `max_size`: Some(20), added: 2495, mode: `MaxEncodedLen`)
	/// Storage: `Authorities::UrgentMeasures` (r:1 w:1)
	/// Proof: `Authorities::UrgentMeasures` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	/// Storage: `Authorities::OfficerHistoryLengths` (r:1 w:1)
	/// Proof: `Authorities::OfficerHistoryLengths` (`max_values`: None, `max_size`: Some(52), added: 2527, mode: `MaxEncodedLen`)
	/// Storage: `Authorities::OfficerHistoryPages` (r:1 w:1)
	/// Proof: `Authorities::OfficerHistoryPages` (`max_values`: None, `max_size`: Some(573), added: 3048, mode: `MaxEncodedLen`)
	fn suspend_officer() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `4471`
		//  Estimated: `4038`
		// Minimum execution time: 108_355_000 picoseconds.
		Weight::from_parts(164_018_000, 4038)
			.saturating_add(ParityDbWeight::get().reads(8_u64))
			.saturating_add(ParityDbWeight::get().writes(5_u64))
	}
	/// Storage: `Authorities::Authorities` (r:1 w:0)
	/// Proof: `Authorities::Authorities` (`max_values`: None, `max_size`: Some(202), added: 2677, mode: `MaxEncodedLen`)
	/// Storage: `Authorities::StandingOfAll` (r:1 w:0)
	/// Proof: `Authorities::StandingOfAll` (`max_values`: Some(1), `max_size`: Some(213), added: 708, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Authorities::Officers` (r:1 w:1)
	/// Proof: `Authorities::Officers` (`max_values`: None, `max_size`: Some(88), added: 2563, mode: `MaxEncodedLen`)
	/// Storage: `Authorities::OfficerHistoryLengths` (r:1 w:1)
	/// Proof: `Authorities::OfficerHistoryLengths` (`max_values`: None, `max_size`: Some(52), added: 2527, mode: `MaxEncodedLen`)
	/// Storage: `Authorities::OfficerHistoryPages` (r:1 w:1)
	/// Proof: `Authorities::OfficerHistoryPages` (`max_values`: None, `max_size`: Some(573), added: 3048, mode: `MaxEncodedLen`)
	fn reinstate_officer() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `4579`
		//  Estimated: `4038`
		// Minimum execution time: 94_281_000 picoseconds.
		Weight::from_parts(98_987_000, 4038)
			.saturating_add(ParityDbWeight::get().reads(6_u64))
			.saturating_add(ParityDbWeight::get().writes(3_u64))
	}
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Authorities::Authorities` (r:1 w:0)
	/// Proof: `Authorities::Authorities` (`max_values`: None, `max_size`: Some(202), added: 2677, mode: `MaxEncodedLen`)
	/// Storage: `Authorities::StandingOfAll` (r:1 w:0)
	/// Proof: `Authorities::StandingOfAll` (`max_values`: Some(1), `max_size`: Some(213), added: 708, mode: `MaxEncodedLen`)
	/// Storage: `Authorities::Officers` (r:1 w:0)
	/// Proof: `Authorities::Officers` (`max_values`: None, `max_size`: Some(88), added: 2563, mode: `MaxEncodedLen`)
	/// Storage: `Authorities::NextAct` (r:1 w:1)
	/// Proof: `Authorities::NextAct` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `Authorities::OpenActs` (r:1 w:1)
	/// Proof: `Authorities::OpenActs` (`max_values`: None, `max_size`: Some(270), added: 2745, mode: `MaxEncodedLen`)
	/// Storage: `Preimage::StatusFor` (r:1 w:0)
	/// Proof: `Preimage::StatusFor` (`max_values`: None, `max_size`: Some(91), added: 2566, mode: `MaxEncodedLen`)
	/// Storage: `Preimage::RequestStatusFor` (r:1 w:1)
	/// Proof: `Preimage::RequestStatusFor` (`max_values`: None, `max_size`: Some(91), added: 2566, mode: `MaxEncodedLen`)
	/// Storage: `Authorities::Acts` (r:0 w:1)
	/// Proof: `Authorities::Acts` (`max_values`: None, `max_size`: Some(275), added: 2750, mode: `MaxEncodedLen`)
	/// Storage: `Preimage::PreimageFor` (r:0 w:1)
	/// Proof: `Preimage::PreimageFor` (`max_values`: None, `max_size`: Some(4194344), added: 4196819, mode: `MaxEncodedLen`)
	/// The range of component `l` is `[0, 1048576]`.
	fn propose_act(l: u32, ) -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `2745`
		//  Estimated: `3735`
		// Minimum execution time: 93_944_000 picoseconds.
		Weight::from_parts(358_418_289, 3735)
			// Standard Error: 79
			.saturating_add(Weight::from_parts(6_051, 0).saturating_mul(l.into()))
			.saturating_add(ParityDbWeight::get().reads(8_u64))
			.saturating_add(ParityDbWeight::get().writes(5_u64))
	}
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Authorities::Authorities` (r:1 w:0)
	/// Proof: `Authorities::Authorities` (`max_values`: None, `max_size`: Some(202), added: 2677, mode: `MaxEncodedLen`)
	/// Storage: `Authorities::StandingOfAll` (r:1 w:0)
	/// Proof: `Authorities::StandingOfAll` (`max_values`: Some(1), `max_size`: Some(213), added: 708, mode: `MaxEncodedLen`)
	/// Storage: `Authorities::Officers` (r:2 w:0)
	/// Proof: `Authorities::Officers` (`max_values`: None, `max_size`: Some(88), added: 2563, mode: `MaxEncodedLen`)
	/// Storage: `Authorities::Acts` (r:1 w:1)
	/// Proof: `Authorities::Acts` (`max_values`: None, `max_size`: Some(275), added: 2750, mode: `MaxEncodedLen`)
	/// Storage: `Preimage::PreimageFor` (r:1 w:1)
	/// Proof: `Preimage::PreimageFor` (`max_values`: None, `max_size`: Some(4194344), added: 4196819, mode: `MaxEncodedLen`)
	/// Storage: `Authorities::OpenActs` (r:1 w:1)
	/// Proof: `Authorities::OpenActs` (`max_values`: None, `max_size`: Some(270), added: 2745, mode: `MaxEncodedLen`)
	/// Storage: `Preimage::StatusFor` (r:1 w:0)
	/// Proof: `Preimage::StatusFor` (`max_values`: None, `max_size`: Some(91), added: 2566, mode: `MaxEncodedLen`)
	/// Storage: `Preimage::RequestStatusFor` (r:1 w:1)
	/// Proof: `Preimage::RequestStatusFor` (`max_values`: None, `max_size`: Some(91), added: 2566, mode: `MaxEncodedLen`)
	/// Storage: `TxPause::PausedCalls` (r:1 w:0)
	/// Proof: `TxPause::PausedCalls` (`max_values`: None, `max_size`: Some(532), added: 3007, mode: `MaxEncodedLen`)
	/// The range of component `l` is `[0, 1048576]`.
	fn approve_act(l: u32, ) -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `4219 + l * (1 ±0)`
		//  Estimated: `4197809`
		// Minimum execution time: 114_936_000 picoseconds.
		Weight::from_parts(148_242_715, 4197809)
			// Standard Error: 7
			.saturating_add(Weight::from_parts(2_036, 0).saturating_mul(l.into()))
			.saturating_add(ParityDbWeight::get().reads(10_u64))
			.saturating_add(ParityDbWeight::get().writes(4_u64))
	}
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Authorities::Authorities` (r:1 w:0)
	/// Proof: `Authorities::Authorities` (`max_values`: None, `max_size`: Some(202), added: 2677, mode: `MaxEncodedLen`)
	/// Storage: `Authorities::StandingOfAll` (r:1 w:0)
	/// Proof: `Authorities::StandingOfAll` (`max_values`: Some(1), `max_size`: Some(213), added: 708, mode: `MaxEncodedLen`)
	/// Storage: `Authorities::Officers` (r:3 w:0)
	/// Proof: `Authorities::Officers` (`max_values`: None, `max_size`: Some(88), added: 2563, mode: `MaxEncodedLen`)
	/// Storage: `Authorities::Acts` (r:1 w:1)
	/// Proof: `Authorities::Acts` (`max_values`: None, `max_size`: Some(275), added: 2750, mode: `MaxEncodedLen`)
	/// Storage: `Preimage::PreimageFor` (r:1 w:1)
	/// Proof: `Preimage::PreimageFor` (`max_values`: None, `max_size`: Some(4194344), added: 4196819, mode: `MaxEncodedLen`)
	/// Storage: `Authorities::OpenActs` (r:1 w:1)
	/// Proof: `Authorities::OpenActs` (`max_values`: None, `max_size`: Some(270), added: 2745, mode: `MaxEncodedLen`)
	/// Storage: `Preimage::StatusFor` (r:1 w:0)
	/// Proof: `Preimage::StatusFor` (`max_values`: None, `max_size`: Some(91), added: 2566, mode: `MaxEncodedLen`)
	/// Storage: `Preimage::RequestStatusFor` (r:1 w:1)
	/// Proof: `Preimage::RequestStatusFor` (`max_values`: None, `max_size`: Some(91), added: 2566, mode: `MaxEncodedLen`)
	/// Storage: `TxPause::PausedCalls` (r:1 w:0)
	/// Proof: `TxPause::PausedCalls` (`max_values`: None, `max_size`: Some(532), added: 3007, mode: `MaxEncodedLen`)
	/// The range of component `l` is `[0, 1048576]`.
	fn execute_act(l: u32, ) -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `4336 + l * (1 ±0)`
		//  Estimated: `4197809`
		// Minimum execution time: 121_515_000 picoseconds.
		Weight::from_parts(239_766_220, 4197809)
			// Standard Error: 28
			.saturating_add(Weight::from_parts(2_053, 0).saturating_mul(l.into()))
			.saturating_add(ParityDbWeight::get().reads(11_u64))
			.saturating_add(ParityDbWeight::get().writes(4_u64))
	}
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Authorities::Authorities` (r:1 w:0)
	/// Proof: `Authorities::Authorities` (`max_values`: None, `max_size`: Some(202), added: 2677, mode: `MaxEncodedLen`)
	/// Storage: `Authorities::StandingOfAll` (r:1 w:0)
	/// Proof: `Authorities::StandingOfAll` (`max_values`: Some(1), `max_size`: Some(213), added: 708, mode: `MaxEncodedLen`)
	/// Storage: `Authorities::Officers` (r:1 w:0)
	/// Proof: `Authorities::Officers` (`max_values`: None, `max_size`: Some(88), added: 2563, mode: `MaxEncodedLen`)
	/// Storage: `Authorities::Acts` (r:1 w:1)
	/// Proof: `Authorities::Acts` (`max_values`: None, `max_size`: Some(275), added: 2750, mode: `MaxEncodedLen`)
	/// Storage: `Authorities::OpenActs` (r:1 w:1)
	/// Proof: `Authorities::OpenActs` (`max_values`: None, `max_size`: Some(270), added: 2745, mode: `MaxEncodedLen`)
	/// Storage: `Preimage::StatusFor` (r:1 w:0)
	/// Proof: `Preimage::StatusFor` (`max_values`: None, `max_size`: Some(91), added: 2566, mode: `MaxEncodedLen`)
	/// Storage: `Preimage::RequestStatusFor` (r:1 w:1)
	/// Proof: `Preimage::RequestStatusFor` (`max_values`: None, `max_size`: Some(91), added: 2566, mode: `MaxEncodedLen`)
	/// Storage: `Preimage::PreimageFor` (r:0 w:1)
	/// Proof: `Preimage::PreimageFor` (`max_values`: None, `max_size`: Some(4194344), added: 4196819, mode: `MaxEncodedLen`)
	fn withdraw_act() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `3830`
		//  Estimated: `3740`
		// Minimum execution time: 141_647_000 picoseconds.
		Weight::from_parts(154_972_000, 3740)
			.saturating_add(ParityDbWeight::get().reads(8_u64))
			.saturating_add(ParityDbWeight::get().writes(4_u64))
	}
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Authorities::Authorities` (r:1 w:0)
	/// Proof: `Authorities::Authorities` (`max_values`: None, `max_size`: Some(202), added: 2677, mode: `MaxEncodedLen`)
	/// Storage: `Authorities::StandingOfAll` (r:1 w:0)
	/// Proof: `Authorities::StandingOfAll` (`max_values`: Some(1), `max_size`: Some(213), added: 708, mode: `MaxEncodedLen`)
	/// Storage: `Authorities::Officers` (r:1 w:0)
	/// Proof: `Authorities::Officers` (`max_values`: None, `max_size`: Some(88), added: 2563, mode: `MaxEncodedLen`)
	/// Storage: `TxPause::PausedCalls` (r:1 w:0)
	/// Proof: `TxPause::PausedCalls` (`max_values`: None, `max_size`: Some(532), added: 3007, mode: `MaxEncodedLen`)
	/// The range of component `l` is `[0, 1048576]`.
	fn act_urgently(l: u32, ) -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `2373`
		//  Estimated: `3997`
		// Minimum execution time: 68_985_000 picoseconds.
		Weight::from_parts(104_582_794, 3997)
			// Standard Error: 5
			.saturating_add(Weight::from_parts(2_659, 0).saturating_mul(l.into()))
			.saturating_add(ParityDbWeight::get().reads(5_u64))
	}
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Authorities::Officers` (r:1 w:0)
	/// Proof: `Authorities::Officers` (`max_values`: None, `max_size`: Some(88), added: 2563, mode: `MaxEncodedLen`)
	/// Storage: `Authorities::Authorities` (r:1 w:0)
	/// Proof: `Authorities::Authorities` (`max_values`: None, `max_size`: Some(202), added: 2677, mode: `MaxEncodedLen`)
	/// Storage: `Authorities::StandingOfAll` (r:1 w:0)
	/// Proof: `Authorities::StandingOfAll` (`max_values`: Some(1), `max_size`: Some(213), added: 708, mode: `MaxEncodedLen`)
	/// Storage: `Authorities::Acts` (r:1 w:0)
	/// Proof: `Authorities::Acts` (`max_values`: None, `max_size`: Some(275), added: 2750, mode: `MaxEncodedLen`)
	/// Storage: `Authorities::Spent` (r:1 w:1)
	/// Proof: `Authorities::Spent` (`max_values`: None, `max_size`: Some(28), added: 2503, mode: `MaxEncodedLen`)
	/// Storage: `Authorities::SpentByOfficer` (r:1 w:1)
	/// Proof: `Authorities::SpentByOfficer` (`max_values`: None, `max_size`: Some(64), added: 2539, mode: `MaxEncodedLen`)
	fn officer_acts() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `2606`
		//  Estimated: `3740`
		// Minimum execution time: 68_576_000 picoseconds.
		Weight::from_parts(72_230_000, 3740)
			.saturating_add(ParityDbWeight::get().reads(7_u64))
			.saturating_add(ParityDbWeight::get().writes(2_u64))
	}
}
