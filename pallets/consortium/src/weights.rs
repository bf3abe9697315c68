//! The weights of `pallet_consortium`, measured by `make weights`; not edited by hand.
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

/// What each call of `pallet_consortium` costs.
pub trait WeightInfo {
	fn propose(l: u32) -> Weight;
	fn vote() -> Weight;
	fn adopt() -> Weight;
	fn enact(l: u32) -> Weight;
	fn cancel() -> Weight;
	fn clear() -> Weight;
	fn enact_as_root() -> Weight;
	fn add_seat() -> Weight;
	fn set_caster() -> Weight;
	fn end_seat() -> Weight;
	fn schedule_weights(w: u32) -> Weight;
	fn schedule_rules() -> Weight;
	fn count() -> Weight;
}

/// The weights as measured, with the database costs of the runtime.
pub struct SubstrateWeight<T>(PhantomData<T>);
impl<T: frame_system::Config> WeightInfo for SubstrateWeight<T> {
	/// Storage: `Authorities::Authorities` (r:1 w:0)
	/// Proof: `Authorities::Authorities` (`max_values`: None, `max_size`: Some(202), added: 2677, mode: `MaxEncodedLen`)
	/// Storage: `Authorities::StandingOfAll` (r:1 w:0)
	/// Proof: `Authorities::StandingOfAll` (`max_values`: Some(1), `max_size`: Some(213), added: 708, mode: `MaxEncodedLen`)
	/// Storage: `Aura::CurrentSlot` (r:1 w:0)
	/// Proof: `Aura::CurrentSlot` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Consortium::Roll` (r:1 w:0)
	/// Proof: `Consortium::Roll` (`max_values`: Some(1), `max_size`: Some(8194), added: 8689, mode: `MaxEncodedLen`)
	/// Storage: `Consortium::Open` (r:1 w:1)
	/// Proof: `Consortium::Open` (`max_values`: Some(1), `max_size`: Some(562), added: 1057, mode: `MaxEncodedLen`)
	/// Storage: `Consortium::Proposals` (r:4 w:5)
	/// Proof: `Consortium::Proposals` (`max_values`: None, `max_size`: Some(47), added: 2522, mode: `MaxEncodedLen`)
	/// Storage: `Consortium::NextProposal` (r:1 w:1)
	/// Proof: `Consortium::NextProposal` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `Referenda::ReferendumCount` (r:1 w:1)
	/// Proof: `Referenda::ReferendumCount` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `Scheduler::Agenda` (r:2 w:2)
	/// Proof: `Scheduler::Agenda` (`max_values`: None, `max_size`: Some(54542), added: 57017, mode: `MaxEncodedLen`)
	/// Storage: `Consortium::RulesByDate` (r:1 w:0)
	/// Proof: `Consortium::RulesByDate` (`max_values`: Some(1), `max_size`: Some(299), added: 794, mode: `MaxEncodedLen`)
	/// Storage: `Referenda::DecidingCount` (r:1 w:1)
	/// Proof: `Referenda::DecidingCount` (`max_values`: None, `max_size`: Some(13), added: 2488, mode: `MaxEncodedLen`)
	/// Storage: `Referenda::ReferendumInfoFor` (r:0 w:1)
	/// Proof: `Referenda::ReferendumInfoFor` (`max_values`: None, `max_size`: Some(385), added: 2860, mode: `MaxEncodedLen`)
	/// Storage: `Scheduler::Retries` (r:0 w:1)
	/// Proof: `Scheduler::Retries` (`max_values`: None, `max_size`: Some(30), added: 2505, mode: `MaxEncodedLen`)
	/// Storage: `Consortium::Calls` (r:0 w:5)
	/// Proof: `Consortium::Calls` (`max_values`: None, `max_size`: Some(65552), added: 68027, mode: `MaxEncodedLen`)
	/// The range of component `l` is `[0, 65536]`.
	fn propose(l: u32, ) -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `10970`
		//  Estimated: `115024`
		// Minimum execution time: 497_802_000 picoseconds.
		Weight::from_parts(782_038_153, 115024)
			// Standard Error: 242
			.saturating_add(Weight::from_parts(54_578, 0).saturating_mul(l.into()))
			.saturating_add(T::DbWeight::get().reads(16_u64))
			.saturating_add(T::DbWeight::get().writes(18_u64))
	}
	/// Storage: `Authorities::Authorities` (r:1 w:0)
	/// Proof: `Authorities::Authorities` (`max_values`: None, `max_size`: Some(202), added: 2677, mode: `MaxEncodedLen`)
	/// Storage: `Authorities::StandingOfAll` (r:1 w:0)
	/// Proof: `Authorities::StandingOfAll` (`max_values`: Some(1), `max_size`: Some(213), added: 708, mode: `MaxEncodedLen`)
	/// Storage: `Aura::CurrentSlot` (r:1 w:0)
	/// Proof: `Aura::CurrentSlot` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Consortium::Roll` (r:1 w:0)
	/// Proof: `Consortium::Roll` (`max_values`: Some(1), `max_size`: Some(8194), added: 8689, mode: `MaxEncodedLen`)
	/// Storage: `Consortium::Proposals` (r:1 w:0)
	/// Proof: `Consortium::Proposals` (`max_values`: None, `max_size`: Some(47), added: 2522, mode: `MaxEncodedLen`)
	/// Storage: `Consortium::Calls` (r:1 w:0)
	/// Proof: `Consortium::Calls` (`max_values`: None, `max_size`: Some(65552), added: 68027, mode: `MaxEncodedLen`)
	/// Storage: `Referenda::ReferendumInfoFor` (r:1 w:1)
	/// Proof: `Referenda::ReferendumInfoFor` (`max_values`: None, `max_size`: Some(385), added: 2860, mode: `MaxEncodedLen`)
	/// Storage: `Scheduler::Agenda` (r:2 w:2)
	/// Proof: `Scheduler::Agenda` (`max_values`: None, `max_size`: Some(54542), added: 57017, mode: `MaxEncodedLen`)
	/// Storage: `Scheduler::Retries` (r:0 w:1)
	/// Proof: `Scheduler::Retries` (`max_values`: None, `max_size`: Some(30), added: 2505, mode: `MaxEncodedLen`)
	fn vote() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `75536`
		//  Estimated: `115024`
		// Minimum execution time: 345_149_000 picoseconds.
		Weight::from_parts(378_137_000, 115024)
			.saturating_add(T::DbWeight::get().reads(10_u64))
			.saturating_add(T::DbWeight::get().writes(4_u64))
	}
	/// Storage: `Authorities::Authorities` (r:1 w:0)
	/// Proof: `Authorities::Authorities` (`max_values`: None, `max_size`: Some(202), added: 2677, mode: `MaxEncodedLen`)
	/// Storage: `Authorities::StandingOfAll` (r:1 w:0)
	/// Proof: `Authorities::StandingOfAll` (`max_values`: Some(1), `max_size`: Some(213), added: 708, mode: `MaxEncodedLen`)
	/// Storage: `Aura::CurrentSlot` (r:1 w:0)
	/// Proof: `Aura::CurrentSlot` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Consortium::Proposals` (r:1 w:1)
	/// Proof: `Consortium::Proposals` (`max_values`: None, `max_size`: Some(47), added: 2522, mode: `MaxEncodedLen`)
	/// Storage: `Referenda::ReferendumInfoFor` (r:1 w:0)
	/// Proof: `Referenda::ReferendumInfoFor` (`max_values`: None, `max_size`: Some(385), added: 2860, mode: `MaxEncodedLen`)
	/// Storage: `Consortium::RulesByDate` (r:1 w:0)
	/// Proof: `Consortium::RulesByDate` (`max_values`: Some(1), `max_size`: Some(299), added: 794, mode: `MaxEncodedLen`)
	fn adopt() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `2042`
		//  Estimated: `3850`
		// Minimum execution time: 76_289_000 picoseconds.
		Weight::from_parts(80_219_000, 3850)
			.saturating_add(T::DbWeight::get().reads(7_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `Authorities::Authorities` (r:1 w:0)
	/// Proof: `Authorities::Authorities` (`max_values`: None, `max_size`: Some(202), added: 2677, mode: `MaxEncodedLen`)
	/// Storage: `Authorities::StandingOfAll` (r:1 w:0)
	/// Proof: `Authorities::StandingOfAll` (`max_values`: Some(1), `max_size`: Some(213), added: 708, mode: `MaxEncodedLen`)
	/// Storage: `Aura::CurrentSlot` (r:1 w:0)
	/// Proof: `Aura::CurrentSlot` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Consortium::Proposals` (r:1 w:1)
	/// Proof: `Consortium::Proposals` (`max_values`: None, `max_size`: Some(47), added: 2522, mode: `MaxEncodedLen`)
	/// Storage: `Consortium::Calls` (r:1 w:1)
	/// Proof: `Consortium::Calls` (`max_values`: None, `max_size`: Some(65552), added: 68027, mode: `MaxEncodedLen`)
	/// Storage: `Consortium::Open` (r:1 w:1)
	/// Proof: `Consortium::Open` (`max_values`: Some(1), `max_size`: Some(562), added: 1057, mode: `MaxEncodedLen`)
	/// The range of component `l` is `[0, 65536]`.
	fn enact(l: u32, ) -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `2145 + l * (1 ±0)`
		//  Estimated: `69017`
		// Minimum execution time: 67_887_000 picoseconds.
		Weight::from_parts(65_348_284, 69017)
			// Standard Error: 17
			.saturating_add(Weight::from_parts(16_983, 0).saturating_mul(l.into()))
			.saturating_add(T::DbWeight::get().reads(7_u64))
			.saturating_add(T::DbWeight::get().writes(3_u64))
	}
	/// Storage: `Consortium::Proposals` (r:1 w:1)
	/// Proof: `Consortium::Proposals` (`max_values`: None, `max_size`: Some(47), added: 2522, mode: `MaxEncodedLen`)
	/// Storage: `Consortium::Open` (r:1 w:1)
	/// Proof: `Consortium::Open` (`max_values`: Some(1), `max_size`: Some(562), added: 1057, mode: `MaxEncodedLen`)
	/// Storage: `Consortium::Calls` (r:0 w:1)
	/// Proof: `Consortium::Calls` (`max_values`: None, `max_size`: Some(65552), added: 68027, mode: `MaxEncodedLen`)
	fn cancel() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `869`
		//  Estimated: `3512`
		// Minimum execution time: 47_300_000 picoseconds.
		Weight::from_parts(84_251_000, 3512)
			.saturating_add(T::DbWeight::get().reads(2_u64))
			.saturating_add(T::DbWeight::get().writes(3_u64))
	}
	/// Storage: `Authorities::Authorities` (r:1 w:0)
	/// Proof: `Authorities::Authorities` (`max_values`: None, `max_size`: Some(202), added: 2677, mode: `MaxEncodedLen`)
	/// Storage: `Authorities::StandingOfAll` (r:1 w:0)
	/// Proof: `Authorities::StandingOfAll` (`max_values`: Some(1), `max_size`: Some(213), added: 708, mode: `MaxEncodedLen`)
	/// Storage: `Aura::CurrentSlot` (r:1 w:0)
	/// Proof: `Aura::CurrentSlot` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Consortium::Proposals` (r:1 w:1)
	/// Proof: `Consortium::Proposals` (`max_values`: None, `max_size`: Some(47), added: 2522, mode: `MaxEncodedLen`)
	/// Storage: `Consortium::Open` (r:1 w:1)
	/// Proof: `Consortium::Open` (`max_values`: Some(1), `max_size`: Some(562), added: 1057, mode: `MaxEncodedLen`)
	/// Storage: `Consortium::Calls` (r:0 w:1)
	/// Proof: `Consortium::Calls` (`max_values`: None, `max_size`: Some(65552), added: 68027, mode: `MaxEncodedLen`)
	fn clear() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `2168`
		//  Estimated: `3667`
		// Minimum execution time: 73_623_000 picoseconds.
		Weight::from_parts(130_065_000, 3667)
			.saturating_add(T::DbWeight::get().reads(6_u64))
			.saturating_add(T::DbWeight::get().writes(3_u64))
	}
	/// Storage: `System::AuthorizedUpgrade` (r:0 w:1)
	/// Proof: `System::AuthorizedUpgrade` (`max_values`: Some(1), `max_size`: Some(33), added: 528, mode: `MaxEncodedLen`)
	fn enact_as_root() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `0`
		//  Estimated: `0`
		// Minimum execution time: 23_662_000 picoseconds.
		Weight::from_parts(43_841_000, 0)
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `Consortium::Roll` (r:1 w:1)
	/// Proof: `Consortium::Roll` (`max_values`: Some(1), `max_size`: Some(8194), added: 8689, mode: `MaxEncodedLen`)
	/// Storage: `Authorities::Jurisdictions` (r:1 w:0)
	/// Proof: `Authorities::Jurisdictions` (`max_values`: None, `max_size`: Some(97), added: 2572, mode: `MaxEncodedLen`)
	/// Storage: `Authorities::Authorities` (r:1 w:0)
	/// Proof: `Authorities::Authorities` (`max_values`: None, `max_size`: Some(202), added: 2677, mode: `MaxEncodedLen`)
	/// Storage: `Authorities::StandingOfAll` (r:1 w:0)
	/// Proof: `Authorities::StandingOfAll` (`max_values`: Some(1), `max_size`: Some(213), added: 708, mode: `MaxEncodedLen`)
	/// Storage: `Consortium::RulesByDate` (r:1 w:0)
	/// Proof: `Consortium::RulesByDate` (`max_values`: Some(1), `max_size`: Some(299), added: 794, mode: `MaxEncodedLen`)
	/// Storage: `Aura::CurrentSlot` (r:1 w:0)
	/// Proof: `Aura::CurrentSlot` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	fn add_seat() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `10422`
		//  Estimated: `9679`
		// Minimum execution time: 138_243_000 picoseconds.
		Weight::from_parts(292_479_000, 9679)
			.saturating_add(T::DbWeight::get().reads(7_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `Authorities::Authorities` (r:2 w:0)
	/// Proof: `Authorities::Authorities` (`max_values`: None, `max_size`: Some(202), added: 2677, mode: `MaxEncodedLen`)
	/// Storage: `Authorities::StandingOfAll` (r:1 w:0)
	/// Proof: `Authorities::StandingOfAll` (`max_values`: Some(1), `max_size`: Some(213), added: 708, mode: `MaxEncodedLen`)
	/// Storage: `Consortium::Roll` (r:1 w:1)
	/// Proof: `Consortium::Roll` (`max_values`: Some(1), `max_size`: Some(8194), added: 8689, mode: `MaxEncodedLen`)
	fn set_caster() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `9766`
		//  Estimated: `9679`
		// Minimum execution time: 121_855_000 picoseconds.
		Weight::from_parts(225_269_000, 9679)
			.saturating_add(T::DbWeight::get().reads(4_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `Aura::CurrentSlot` (r:1 w:0)
	/// Proof: `Aura::CurrentSlot` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Consortium::Roll` (r:1 w:1)
	/// Proof: `Consortium::Roll` (`max_values`: Some(1), `max_size`: Some(8194), added: 8689, mode: `MaxEncodedLen`)
	/// Storage: `Consortium::RulesByDate` (r:1 w:0)
	/// Proof: `Consortium::RulesByDate` (`max_values`: Some(1), `max_size`: Some(299), added: 794, mode: `MaxEncodedLen`)
	/// Storage: `Authorities::StandingOfAll` (r:1 w:0)
	/// Proof: `Authorities::StandingOfAll` (`max_values`: Some(1), `max_size`: Some(213), added: 708, mode: `MaxEncodedLen`)
	fn end_seat() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `9230`
		//  Estimated: `9679`
		// Minimum execution time: 111_659_000 picoseconds.
		Weight::from_parts(118_359_000, 9679)
			.saturating_add(T::DbWeight::get().reads(5_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `Aura::CurrentSlot` (r:1 w:0)
	/// Proof: `Aura::CurrentSlot` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Consortium::Roll` (r:1 w:1)
	/// Proof: `Consortium::Roll` (`max_values`: Some(1), `max_size`: Some(8194), added: 8689, mode: `MaxEncodedLen`)
	/// The range of component `w` is `[0, 256]`.
	fn schedule_weights(w: u32, ) -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `8421`
		//  Estimated: `9679`
		// Minimum execution time: 91_132_000 picoseconds.
		Weight::from_parts(136_322_401, 9679)
			// Standard Error: 6_885
			.saturating_add(Weight::from_parts(90_779, 0).saturating_mul(w.into()))
			.saturating_add(T::DbWeight::get().reads(3_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `Aura::CurrentSlot` (r:1 w:0)
	/// Proof: `Aura::CurrentSlot` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Consortium::Roll` (r:1 w:0)
	/// Proof: `Consortium::Roll` (`max_values`: Some(1), `max_size`: Some(8194), added: 8689, mode: `MaxEncodedLen`)
	/// Storage: `Authorities::StandingOfAll` (r:1 w:0)
	/// Proof: `Authorities::StandingOfAll` (`max_values`: Some(1), `max_size`: Some(213), added: 708, mode: `MaxEncodedLen`)
	/// Storage: `Consortium::RulesByDate` (r:1 w:1)
	/// Proof: `Consortium::RulesByDate` (`max_values`: Some(1), `max_size`: Some(299), added: 794, mode: `MaxEncodedLen`)
	fn schedule_rules() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `9230`
		//  Estimated: `9679`
		// Minimum execution time: 88_628_000 picoseconds.
		Weight::from_parts(173_788_000, 9679)
			.saturating_add(T::DbWeight::get().reads(5_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `Aura::CurrentSlot` (r:1 w:0)
	/// Proof: `Aura::CurrentSlot` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Authorities::StandingOfAll` (r:1 w:0)
	/// Proof: `Authorities::StandingOfAll` (`max_values`: Some(1), `max_size`: Some(213), added: 708, mode: `MaxEncodedLen`)
	/// Storage: `Consortium::Roll` (r:1 w:0)
	/// Proof: `Consortium::Roll` (`max_values`: Some(1), `max_size`: Some(8194), added: 8689, mode: `MaxEncodedLen`)
	/// Storage: `Consortium::RulesByDate` (r:1 w:0)
	/// Proof: `Consortium::RulesByDate` (`max_values`: Some(1), `max_size`: Some(299), added: 794, mode: `MaxEncodedLen`)
	fn count() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `9230`
		//  Estimated: `9679`
		// Minimum execution time: 80_895_000 picoseconds.
		Weight::from_parts(85_818_000, 9679)
			.saturating_add(T::DbWeight::get().reads(5_u64))
	}
}

// For tests, with the database costs of ParityDB.
impl WeightInfo for () {
	/// Storage: `Authorities::Authorities` (r:1 w:0)
	/// Proof: `Authorities::Authorities` (`max_values`: None, `max_size`: Some(202), added: 2677, mode: `MaxEncodedLen`)
	/// Storage: `Authorities::StandingOfAll` (r:1 w:0)
	/// Proof: `Authorities::StandingOfAll` (`max_values`: Some(1), `max_size`: Some(213), added: 708, mode: `MaxEncodedLen`)
	/// Storage: `Aura::CurrentSlot` (r:1 w:0)
	/// Proof: `Aura::CurrentSlot` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Consortium::Roll` (r:1 w:0)
	/// Proof: `Consortium::Roll` (`max_values`: Some(1), `max_size`: Some(8194), added: 8689, mode: `MaxEncodedLen`)
	/// Storage: `Consortium::Open` (r:1 w:1)
	/// Proof: `Consortium::Open` (`max_values`: Some(1), `max_size`: Some(562), added: 1057, mode: `MaxEncodedLen`)
	/// Storage: `Consortium::Proposals` (r:4 w:5)
	/// Proof: `Consortium::Proposals` (`max_values`: None, `max_size`: Some(47), added: 2522, mode: `MaxEncodedLen`)
	/// Storage: `Consortium::NextProposal` (r:1 w:1)
	/// Proof: `Consortium::NextProposal` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `Referenda::ReferendumCount` (r:1 w:1)
	/// Proof: `Referenda::ReferendumCount` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `Scheduler::Agenda` (r:2 w:2)
	/// Proof: `Scheduler::Agenda` (`max_values`: None, `max_size`: Some(54542), added: 57017, mode: `MaxEncodedLen`)
	/// Storage: `Consortium::RulesByDate` (r:1 w:0)
	/// Proof: `Consortium::RulesByDate` (`max_values`: Some(1), `max_size`: Some(299), added: 794, mode: `MaxEncodedLen`)
	/// Storage: `Referenda::DecidingCount` (r:1 w:1)
	/// Proof: `Referenda::DecidingCount` (`max_values`: None, `max_size`: Some(13), added: 2488, mode: `MaxEncodedLen`)
	/// Storage: `Referenda::ReferendumInfoFor` (r:0 w:1)
	/// Proof: `Referenda::ReferendumInfoFor` (`max_values`: None, `max_size`: Some(385), added: 2860, mode: `MaxEncodedLen`)
	/// Storage: `Scheduler::Retries` (r:0 w:1)
	/// Proof: `Scheduler::Retries` (`max_values`: None, `max_size`: Some(30), added: 2505, mode: `MaxEncodedLen`)
	/// Storage: `Consortium::Calls` (r:0 w:5)
	/// Proof: `Consortium::Calls` (`max_values`: None, `max_size`: Some(65552), added: 68027, mode: `MaxEncodedLen`)
	/// The range of component `l` is `[0, 65536]`.
	fn propose(l: u32, ) -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `10970`
		//  Estimated: `115024`
		// Minimum execution time: 497_802_000 picoseconds.
		Weight::from_parts(782_038_153, 115024)
			// Standard Error: 242
			.saturating_add(Weight::from_parts(54_578, 0).saturating_mul(l.into()))
			.saturating_add(ParityDbWeight::get().reads(16_u64))
			.saturating_add(ParityDbWeight::get().writes(18_u64))
	}
	/// Storage: `Authorities::Authorities` (r:1 w:0)
	/// Proof: `Authorities::Authorities` (`max_values`: None, `max_size`: Some(202), added: 2677, mode: `MaxEncodedLen`)
	/// Storage: `Authorities::StandingOfAll` (r:1 w:0)
	/// Proof: `Authorities::StandingOfAll` (`max_values`: Some(1), `max_size`: Some(213), added: 708, mode: `MaxEncodedLen`)
	/// Storage: `Aura::CurrentSlot` (r:1 w:0)
	/// Proof: `Aura::CurrentSlot` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Consortium::Roll` (r:1 w:0)
	/// Proof: `Consortium::Roll` (`max_values`: Some(1), `max_size`: Some(8194), added: 8689, mode: `MaxEncodedLen`)
	/// Storage: `Consortium::Proposals` (r:1 w:0)
	/// Proof: `Consortium::Proposals` (`max_values`: None, `max_size`: Some(47), added: 2522, mode: `MaxEncodedLen`)
	/// Storage: `Consortium::Calls` (r:1 w:0)
	/// Proof: `Consortium::Calls` (`max_values`: None, `max_size`: Some(65552), added: 68027, mode: `MaxEncodedLen`)
	/// Storage: `Referenda::ReferendumInfoFor` (r:1 w:1)
	/// Proof: `Referenda::ReferendumInfoFor` (`max_values`: None, `max_size`: Some(385), added: 2860, mode: `MaxEncodedLen`)
	/// Storage: `Scheduler::Agenda` (r:2 w:2)
	/// Proof: `Scheduler::Agenda` (`max_values`: None, `max_size`: Some(54542), added: 57017, mode: `MaxEncodedLen`)
	/// Storage: `Scheduler::Retries` (r:0 w:1)
	/// Proof: `Scheduler::Retries` (`max_values`: None, `max_size`: Some(30), added: 2505, mode: `MaxEncodedLen`)
	fn vote() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `75536`
		//  Estimated: `115024`
		// Minimum execution time: 345_149_000 picoseconds.
		Weight::from_parts(378_137_000, 115024)
			.saturating_add(ParityDbWeight::get().reads(10_u64))
			.saturating_add(ParityDbWeight::get().writes(4_u64))
	}
	/// Storage: `Authorities::Authorities` (r:1 w:0)
	/// Proof: `Authorities::Authorities` (`max_values`: None, `max_size`: Some(202), added: 2677, mode: `MaxEncodedLen`)
	/// Storage: `Authorities::StandingOfAll` (r:1 w:0)
	/// Proof: `Authorities::StandingOfAll` (`max_values`: Some(1), `max_size`: Some(213), added: 708, mode: `MaxEncodedLen`)
	/// Storage: `Aura::CurrentSlot` (r:1 w:0)
	/// Proof: `Aura::CurrentSlot` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Consortium::Proposals` (r:1 w:1)
	/// Proof: `Consortium::Proposals` (`max_values`: None, `max_size`: Some(47), added: 2522, mode: `MaxEncodedLen`)
	/// Storage: `Referenda::ReferendumInfoFor` (r:1 w:0)
	/// Proof: `Referenda::ReferendumInfoFor` (`max_values`: None, `max_size`: Some(385), added: 2860, mode: `MaxEncodedLen`)
	/// Storage: `Consortium::RulesByDate` (r:1 w:0)
	/// Proof: `Consortium::RulesByDate` (`max_values`: Some(1), `max_size`: Some(299), added: 794, mode: `MaxEncodedLen`)
	fn adopt() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `2042`
		//  Estimated: `3850`
		// Minimum execution time: 76_289_000 picoseconds.
		Weight::from_parts(80_219_000, 3850)
			.saturating_add(ParityDbWeight::get().reads(7_u64))
			.saturating_add(ParityDbWeight::get().writes(1_u64))
	}
	/// Storage: `Authorities::Authorities` (r:1 w:0)
	/// Proof: `Authorities::Authorities` (`max_values`: None, `max_size`: Some(202), added: 2677, mode: `MaxEncodedLen`)
	/// Storage: `Authorities::StandingOfAll` (r:1 w:0)
	/// Proof: `Authorities::StandingOfAll` (`max_values`: Some(1), `max_size`: Some(213), added: 708, mode: `MaxEncodedLen`)
	/// Storage: `Aura::CurrentSlot` (r:1 w:0)
	/// Proof: `Aura::CurrentSlot` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Consortium::Proposals` (r:1 w:1)
	/// Proof: `Consortium::Proposals` (`max_values`: None, `max_size`: Some(47), added: 2522, mode: `MaxEncodedLen`)
	/// Storage: `Consortium::Calls` (r:1 w:1)
	/// Proof: `Consortium::Calls` (`max_values`: None, `max_size`: Some(65552), added: 68027, mode: `MaxEncodedLen`)
	/// Storage: `Consortium::Open` (r:1 w:1)
	/// Proof: `Consortium::Open` (`max_values`: Some(1), `max_size`: Some(562), added: 1057, mode: `MaxEncodedLen`)
	/// The range of component `l` is `[0, 65536]`.
	fn enact(l: u32, ) -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `2145 + l * (1 ±0)`
		//  Estimated: `69017`
		// Minimum execution time: 67_887_000 picoseconds.
		Weight::from_parts(65_348_284, 69017)
			// Standard Error: 17
			.saturating_add(Weight::from_parts(16_983, 0).saturating_mul(l.into()))
			.saturating_add(ParityDbWeight::get().reads(7_u64))
			.saturating_add(ParityDbWeight::get().writes(3_u64))
	}
	/// Storage: `Consortium::Proposals` (r:1 w:1)
	/// Proof: `Consortium::Proposals` (`max_values`: None, `max_size`: Some(47), added: 2522, mode: `MaxEncodedLen`)
	/// Storage: `Consortium::Open` (r:1 w:1)
	/// Proof: `Consortium::Open` (`max_values`: Some(1), `max_size`: Some(562), added: 1057, mode: `MaxEncodedLen`)
	/// Storage: `Consortium::Calls` (r:0 w:1)
	/// Proof: `Consortium::Calls` (`max_values`: None, `max_size`: Some(65552), added: 68027, mode: `MaxEncodedLen`)
	fn cancel() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `869`
		//  Estimated: `3512`
		// Minimum execution time: 47_300_000 picoseconds.
		Weight::from_parts(84_251_000, 3512)
			.saturating_add(ParityDbWeight::get().reads(2_u64))
			.saturating_add(ParityDbWeight::get().writes(3_u64))
	}
	/// Storage: `Authorities::Authorities` (r:1 w:0)
	/// Proof: `Authorities::Authorities` (`max_values`: None, `max_size`: Some(202), added: 2677, mode: `MaxEncodedLen`)
	/// Storage: `Authorities::StandingOfAll` (r:1 w:0)
	/// Proof: `Authorities::StandingOfAll` (`max_values`: Some(1), `max_size`: Some(213), added: 708, mode: `MaxEncodedLen`)
	/// Storage: `Aura::CurrentSlot` (r:1 w:0)
	/// Proof: `Aura::CurrentSlot` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Consortium::Proposals` (r:1 w:1)
	/// Proof: `Consortium::Proposals` (`max_values`: None, `max_size`: Some(47), added: 2522, mode: `MaxEncodedLen`)
	/// Storage: `Consortium::Open` (r:1 w:1)
	/// Proof: `Consortium::Open` (`max_values`: Some(1), `max_size`: Some(562), added: 1057, mode: `MaxEncodedLen`)
	/// Storage: `Consortium::Calls` (r:0 w:1)
	/// Proof: `Consortium::Calls` (`max_values`: None, `max_size`: Some(65552), added: 68027, mode: `MaxEncodedLen`)
	fn clear() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `2168`
		//  Estimated: `3667`
		// Minimum execution time: 73_623_000 picoseconds.
		Weight::from_parts(130_065_000, 3667)
			.saturating_add(ParityDbWeight::get().reads(6_u64))
			.saturating_add(ParityDbWeight::get().writes(3_u64))
	}
	/// Storage: `System::AuthorizedUpgrade` (r:0 w:1)
	/// Proof: `System::AuthorizedUpgrade` (`max_values`: Some(1), `max_size`: Some(33), added: 528, mode: `MaxEncodedLen`)
	fn enact_as_root() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `0`
		//  Estimated: `0`
		// Minimum execution time: 23_662_000 picoseconds.
		Weight::from_parts(43_841_000, 0)
			.saturating_add(ParityDbWeight::get().writes(1_u64))
	}
	/// Storage: `Consortium::Roll` (r:1 w:1)
	/// Proof: `Consortium::Roll` (`max_values`: Some(1), `max_size`: Some(8194), added: 8689, mode: `MaxEncodedLen`)
	/// Storage: `Authorities::Jurisdictions` (r:1 w:0)
	/// Proof: `Authorities::Jurisdictions` (`max_values`: None, `max_size`: Some(97), added: 2572, mode: `MaxEncodedLen`)
	/// Storage: `Authorities::Authorities` (r:1 w:0)
	/// Proof: `Authorities::Authorities` (`max_values`: None, `max_size`: Some(202), added: 2677, mode: `MaxEncodedLen`)
	/// Storage: `Authorities::StandingOfAll` (r:1 w:0)
	/// Proof: `Authorities::StandingOfAll` (`max_values`: Some(1), `max_size`: Some(213), added: 708, mode: `MaxEncodedLen`)
	/// Storage: `Consortium::RulesByDate` (r:1 w:0)
	/// Proof: `Consortium::RulesByDate` (`max_values`: Some(1), `max_size`: Some(299), added: 794, mode: `MaxEncodedLen`)
	/// Storage: `Aura::CurrentSlot` (r:1 w:0)
	/// Proof: `Aura::CurrentSlot` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	fn add_seat() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `10422`
		//  Estimated: `9679`
		// Minimum execution time: 138_243_000 picoseconds.
		Weight::from_parts(292_479_000, 9679)
			.saturating_add(ParityDbWeight::get().reads(7_u64))
			.saturating_add(ParityDbWeight::get().writes(1_u64))
	}
	/// Storage: `Authorities::Authorities` (r:2 w:0)
	/// Proof: `Authorities::Authorities` (`max_values`: None, `max_size`: Some(202), added: 2677, mode: `MaxEncodedLen`)
	/// Storage: `Authorities::StandingOfAll` (r:1 w:0)
	/// Proof: `Authorities::StandingOfAll` (`max_values`: Some(1), `max_size`: Some(213), added: 708, mode: `MaxEncodedLen`)
	/// Storage: `Consortium::Roll` (r:1 w:1)
	/// Proof: `Consortium::Roll` (`max_values`: Some(1), `max_size`: Some(8194), added: 8689, mode: `MaxEncodedLen`)
	fn set_caster() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `9766`
		//  Estimated: `9679`
		// Minimum execution time: 121_855_000 picoseconds.
		Weight::from_parts(225_269_000, 9679)
			.saturating_add(ParityDbWeight::get().reads(4_u64))
			.saturating_add(ParityDbWeight::get().writes(1_u64))
	}
	/// Storage: `Aura::CurrentSlot` (r:1 w:0)
	/// Proof: `Aura::CurrentSlot` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Consortium::Roll` (r:1 w:1)
	/// Proof: `Consortium::Roll` (`max_values`: Some(1), `max_size`: Some(8194), added: 8689, mode: `MaxEncodedLen`)
	/// Storage: `Consortium::RulesByDate` (r:1 w:0)
	/// Proof: `Consortium::RulesByDate` (`max_values`: Some(1), `max_size`: Some(299), added: 794, mode: `MaxEncodedLen`)
	/// Storage: `Authorities::StandingOfAll` (r:1 w:0)
	/// Proof: `Authorities::StandingOfAll` (`max_values`: Some(1), `max_size`: Some(213), added: 708, mode: `MaxEncodedLen`)
	fn end_seat() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `9230`
		//  Estimated: `9679`
		// Minimum execution time: 111_659_000 picoseconds.
		Weight::from_parts(118_359_000, 9679)
			.saturating_add(ParityDbWeight::get().reads(5_u64))
			.saturating_add(ParityDbWeight::get().writes(1_u64))
	}
	/// Storage: `Aura::CurrentSlot` (r:1 w:0)
	/// Proof: `Aura::CurrentSlot` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Consortium::Roll` (r:1 w:1)
	/// Proof: `Consortium::Roll` (`max_values`: Some(1), `max_size`: Some(8194), added: 8689, mode: `MaxEncodedLen`)
	/// The range of component `w` is `[0, 256]`.
	fn schedule_weights(w: u32, ) -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `8421`
		//  Estimated: `9679`
		// Minimum execution time: 91_132_000 picoseconds.
		Weight::from_parts(136_322_401, 9679)
			// Standard Error: 6_885
			.saturating_add(Weight::from_parts(90_779, 0).saturating_mul(w.into()))
			.saturating_add(ParityDbWeight::get().reads(3_u64))
			.saturating_add(ParityDbWeight::get().writes(1_u64))
	}
	/// Storage: `Aura::CurrentSlot` (r:1 w:0)
	/// Proof: `Aura::CurrentSlot` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Consortium::Roll` (r:1 w:0)
	/// Proof: `Consortium::Roll` (`max_values`: Some(1), `max_size`: Some(8194), added: 8689, mode: `MaxEncodedLen`)
	/// Storage: `Authorities::StandingOfAll` (r:1 w:0)
	/// Proof: `Authorities::StandingOfAll` (`max_values`: Some(1), `max_size`: Some(213), added: 708, mode: `MaxEncodedLen`)
	/// Storage: `Consortium::RulesByDate` (r:1 w:1)
	/// Proof: `Consortium::RulesByDate` (`max_values`: Some(1), `max_size`: Some(299), added: 794, mode: `MaxEncodedLen`)
	fn schedule_rules() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `9230`
		//  Estimated: `9679`
		// Minimum execution time: 88_628_000 picoseconds.
		Weight::from_parts(173_788_000, 9679)
			.saturating_add(ParityDbWeight::get().reads(5_u64))
			.saturating_add(ParityDbWeight::get().writes(1_u64))
	}
	/// Storage: `Aura::CurrentSlot` (r:1 w:0)
	/// Proof: `Aura::CurrentSlot` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Authorities::StandingOfAll` (r:1 w:0)
	/// Proof: `Authorities::StandingOfAll` (`max_values`: Some(1), `max_size`: Some(213), added: 708, mode: `MaxEncodedLen`)
	/// Storage: `Consortium::Roll` (r:1 w:0)
	/// Proof: `Consortium::Roll` (`max_values`: Some(1), `max_size`: Some(8194), added: 8689, mode: `MaxEncodedLen`)
	/// Storage: `Consortium::RulesByDate` (r:1 w:0)
	/// Proof: `Consortium::RulesByDate` (`max_values`: Some(1), `max_size`: Some(299), added: 794, mode: `MaxEncodedLen`)
	fn count() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `9230`
		//  Estimated: `9679`
		// Minimum execution time: 80_895_000 picoseconds.
		Weight::from_parts(85_818_000, 9679)
			.saturating_add(ParityDbWeight::get().reads(5_u64))
	}
}
