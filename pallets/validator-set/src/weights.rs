//! The weights of `pallet_validator_set`, measured by `make weights`; not edited by hand.
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

/// What each call of `pallet_validator_set` costs.
pub trait WeightInfo {
	fn set_seats(n: u32) -> Weight;
	fn set_limits() -> Weight;
	fn appoint() -> Weight;
	fn dismiss() -> Weight;
	fn set_keys() -> Weight;
	fn appeal() -> Weight;
	fn reinstate() -> Weight;
	fn note_author() -> Weight;
	fn is_disabled() -> Weight;
	fn key_owner(n: u32) -> Weight;
	fn on_offence() -> Weight;
}

/// The weights as measured, with the database costs of the runtime.
pub struct SubstrateWeight<T>(PhantomData<T>);
impl<T: frame_system::Config> WeightInfo for SubstrateWeight<T> {
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `ValidatorSet::TotalSeats` (r:1 w:1)
	/// Proof: `ValidatorSet::TotalSeats` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `ValidatorSet::SeatsOf` (r:1 w:1)
	/// Proof: `ValidatorSet::SeatsOf` (`max_values`: None, `max_size`: Some(22), added: 2497, mode: `MaxEncodedLen`)
	/// Storage: `ValidatorSet::Limits` (r:1 w:0)
	/// Proof: `ValidatorSet::Limits` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `ValidatorSet::HoldersOf` (r:1 w:1)
	/// Proof: `ValidatorSet::HoldersOf` (`max_values`: None, `max_size`: Some(8212), added: 10687, mode: `MaxEncodedLen`)
	/// Storage: `Session::QueuedKeys` (r:1 w:0)
	/// Proof: `Session::QueuedKeys` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
	/// Storage: `Session::Validators` (r:1 w:0)
	/// Proof: `Session::Validators` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
	/// Storage: `Session::CurrentIndex` (r:1 w:0)
	/// Proof: `Session::CurrentIndex` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
	/// Storage: `ValidatorSet::Performance` (r:1 w:0)
	/// Proof: `ValidatorSet::Performance` (`max_values`: None, `max_size`: Some(10254), added: 12729, mode: `MaxEncodedLen`)
	/// Storage: `ValidatorSet::Validators` (r:256 w:256)
	/// Proof: `ValidatorSet::Validators` (`max_values`: None, `max_size`: Some(71), added: 2546, mode: `MaxEncodedLen`)
	/// Storage: `Session::NextKeys` (r:256 w:256)
	/// Proof: `Session::NextKeys` (`max_values`: None, `max_size`: None, mode: `Measured`)
	/// Storage: `Balances::Holds` (r:256 w:256)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(103), added: 2578, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:256 w:256)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Session::ExternallySetKeys` (r:256 w:256)
	/// Proof: `Session::ExternallySetKeys` (`max_values`: None, `max_size`: None, mode: `Measured`)
	/// Storage: `Session::KeyOwner` (r:0 w:512)
	/// Proof: `Session::KeyOwner` (`max_values`: None, `max_size`: None, mode: `Measured`)
	/// The range of component `n` is `[0, 256]`.
	fn set_seats(n: u32, ) -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `49397 + n * (285 ±0)`
		//  Estimated: `50224 + n * (2764 ±2)`
		// Minimum execution time: 96_850_000 picoseconds.
		Weight::from_parts(101_693_000, 50224)
			// Standard Error: 7_166_145
			.saturating_add(Weight::from_parts(171_463_698, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(8_u64))
			.saturating_add(T::DbWeight::get().reads((5_u64).saturating_mul(n.into())))
			.saturating_add(T::DbWeight::get().writes(3_u64))
			.saturating_add(T::DbWeight::get().writes((7_u64).saturating_mul(n.into())))
			.saturating_add(Weight::from_parts(0, 2764).saturating_mul(n.into()))
	}
	/// Storage: `ValidatorSet::TotalSeats` (r:1 w:0)
	/// Proof: `ValidatorSet::TotalSeats` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `ValidatorSet::Limits` (r:0 w:1)
	/// Proof: `ValidatorSet::Limits` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	fn set_limits() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `222`
		//  Estimated: `1489`
		// Minimum execution time: 22_787_000 picoseconds.
		Weight::from_parts(25_727_000, 1489)
			.saturating_add(T::DbWeight::get().reads(1_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `Authorities::Authorities` (r:2 w:0)
	/// Proof: `Authorities::Authorities` (`max_values`: None, `max_size`: Some(202), added: 2677, mode: `MaxEncodedLen`)
	/// Storage: `Authorities::StandingOfAll` (r:1 w:0)
	/// Proof: `Authorities::StandingOfAll` (`max_values`: Some(1), `max_size`: Some(213), added: 708, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `ValidatorSet::Validators` (r:1 w:1)
	/// Proof: `ValidatorSet::Validators` (`max_values`: None, `max_size`: Some(71), added: 2546, mode: `MaxEncodedLen`)
	/// Storage: `ValidatorSet::Strikes` (r:1 w:0)
	/// Proof: `ValidatorSet::Strikes` (`max_values`: None, `max_size`: Some(99), added: 2574, mode: `MaxEncodedLen`)
	/// Storage: `Session::CurrentIndex` (r:1 w:0)
	/// Proof: `Session::CurrentIndex` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
	/// Storage: `ValidatorSet::SeatsOf` (r:1 w:0)
	/// Proof: `ValidatorSet::SeatsOf` (`max_values`: None, `max_size`: Some(22), added: 2497, mode: `MaxEncodedLen`)
	/// Storage: `ValidatorSet::HoldersOf` (r:1 w:1)
	/// Proof: `ValidatorSet::HoldersOf` (`max_values`: None, `max_size`: Some(8212), added: 10687, mode: `MaxEncodedLen`)
	/// Storage: `Session::KeyOwner` (r:2 w:4)
	/// Proof: `Session::KeyOwner` (`max_values`: None, `max_size`: None, mode: `Measured`)
	/// Storage: `Session::NextKeys` (r:1 w:1)
	/// Proof: `Session::NextKeys` (`max_values`: None, `max_size`: None, mode: `Measured`)
	/// Storage: `Session::ExternallySetKeys` (r:1 w:1)
	/// Proof: `Session::ExternallySetKeys` (`max_values`: None, `max_size`: None, mode: `Measured`)
	/// Storage: `ValidatorSet::ActiveKeys` (r:1 w:0)
	/// Proof: `ValidatorSet::ActiveKeys` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
	/// Storage: `ValidatorSet::Operators` (r:1 w:1)
	/// Proof: `ValidatorSet::Operators` (`max_values`: Some(1), `max_size`: Some(1794), added: 2289, mode: `MaxEncodedLen`)
	/// Storage: `ValidatorSet::Pardons` (r:0 w:1)
	/// Proof: `ValidatorSet::Pardons` (`max_values`: None, `max_size`: Some(52), added: 2527, mode: `MaxEncodedLen`)
	fn appoint() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `40977`
		//  Estimated: `46917`
		// Minimum execution time: 594_477_000 picoseconds.
		Weight::from_parts(910_876_000, 46917)
			.saturating_add(T::DbWeight::get().reads(15_u64))
			.saturating_add(T::DbWeight::get().writes(10_u64))
	}
	/// Storage: `Authorities::Authorities` (r:2 w:0)
	/// Proof: `Authorities::Authorities` (`max_values`: None, `max_size`: Some(202), added: 2677, mode: `MaxEncodedLen`)
	/// Storage: `Authorities::StandingOfAll` (r:1 w:0)
	/// Proof: `Authorities::StandingOfAll` (`max_values`: Some(1), `max_size`: Some(213), added: 708, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `ValidatorSet::Validators` (r:1 w:1)
	/// Proof: `ValidatorSet::Validators` (`max_values`: None, `max_size`: Some(71), added: 2546, mode: `MaxEncodedLen`)
	/// Storage: `ValidatorSet::HoldersOf` (r:1 w:1)
	/// Proof: `ValidatorSet::HoldersOf` (`max_values`: None, `max_size`: Some(8212), added: 10687, mode: `MaxEncodedLen`)
	/// Storage: `Session::QueuedKeys` (r:1 w:0)
	/// Proof: `Session::QueuedKeys` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
	/// Storage: `Session::Validators` (r:1 w:0)
	/// Proof: `Session::Validators` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
	/// Storage: `Session::CurrentIndex` (r:1 w:0)
	/// Proof: `Session::CurrentIndex` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
	/// Storage: `ValidatorSet::Performance` (r:1 w:0)
	/// Proof: `ValidatorSet::Performance` (`max_values`: None, `max_size`: Some(10254), added: 12729, mode: `MaxEncodedLen`)
	/// Storage: `Session::NextKeys` (r:1 w:1)
	/// Proof: `Session::NextKeys` (`max_values`: None, `max_size`: None, mode: `Measured`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(103), added: 2578, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Session::ExternallySetKeys` (r:1 w:1)
	/// Proof: `Session::ExternallySetKeys` (`max_values`: None, `max_size`: None, mode: `Measured`)
	/// Storage: `Session::KeyOwner` (r:0 w:2)
	/// Proof: `Session::KeyOwner` (`max_values`: None, `max_size`: None, mode: `Measured`)
	fn dismiss() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `56341`
		//  Estimated: `59806`
		// Minimum execution time: 528_582_000 picoseconds.
		Weight::from_parts(586_232_000, 59806)
			.saturating_add(T::DbWeight::get().reads(14_u64))
			.saturating_add(T::DbWeight::get().writes(8_u64))
	}
	/// Storage: `Authorities::Authorities` (r:2 w:0)
	/// Proof: `Authorities::Authorities` (`max_values`: None, `max_size`: Some(202), added: 2677, mode: `MaxEncodedLen`)
	/// Storage: `Authorities::StandingOfAll` (r:1 w:0)
	/// Proof: `Authorities::StandingOfAll` (`max_values`: Some(1), `max_size`: Some(213), added: 708, mode: `MaxEncodedLen`)
	/// Storage: `ValidatorSet::Validators` (r:1 w:0)
	/// Proof: `ValidatorSet::Validators` (`max_values`: None, `max_size`: Some(71), added: 2546, mode: `MaxEncodedLen`)
	/// Storage: `Session::KeyOwner` (r:2 w:4)
	/// Proof: `Session::KeyOwner` (`max_values`: None, `max_size`: None, mode: `Measured`)
	/// Storage: `Session::NextKeys` (r:1 w:1)
	/// Proof: `Session::NextKeys` (`max_values`: None, `max_size`: None, mode: `Measured`)
	/// Storage: `Session::ExternallySetKeys` (r:1 w:1)
	/// Proof: `Session::ExternallySetKeys` (`max_values`: None, `max_size`: None, mode: `Measured`)
	/// Storage: `Session::CurrentIndex` (r:1 w:0)
	/// Proof: `Session::CurrentIndex` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
	fn set_keys() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `2265`
		//  Estimated: `8205`
		// Minimum execution time: 283_335_000 picoseconds.
		Weight::from_parts(477_243_000, 8205)
			.saturating_add(T::DbWeight::get().reads(9_u64))
			.saturating_add(T::DbWeight::get().writes(6_u64))
	}
	/// Storage: `Authorities::Authorities` (r:2 w:0)
	/// Proof: `Authorities::Authorities` (`max_values`: None, `max_size`: Some(202), added: 2677, mode: `MaxEncodedLen`)
	/// Storage: `Authorities::StandingOfAll` (r:1 w:0)
	/// Proof: `Authorities::StandingOfAll` (`max_values`: Some(1), `max_size`: Some(213), added: 708, mode: `MaxEncodedLen`)
	/// Storage: `ValidatorSet::Strikes` (r:1 w:1)
	/// Proof: `ValidatorSet::Strikes` (`max_values`: None, `max_size`: Some(99), added: 2574, mode: `MaxEncodedLen`)
	fn appeal() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `1827`
		//  Estimated: `6344`
		// Minimum execution time: 56_490_000 picoseconds.
		Weight::from_parts(93_526_000, 6344)
			.saturating_add(T::DbWeight::get().reads(4_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `ValidatorSet::Strikes` (r:1 w:1)
	/// Proof: `ValidatorSet::Strikes` (`max_values`: None, `max_size`: Some(99), added: 2574, mode: `MaxEncodedLen`)
	/// Storage: `Session::CurrentIndex` (r:1 w:0)
	/// Proof: `Session::CurrentIndex` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
	/// Storage: `ValidatorSet::Pardons` (r:0 w:1)
	/// Proof: `ValidatorSet::Pardons` (`max_values`: None, `max_size`: Some(52), added: 2527, mode: `MaxEncodedLen`)
	fn reinstate() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `511`
		//  Estimated: `3564`
		// Minimum execution time: 36_182_000 picoseconds.
		Weight::from_parts(61_244_000, 3564)
			.saturating_add(T::DbWeight::get().reads(2_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	/// Storage: `ValidatorSet::Authored` (r:1 w:1)
	/// Proof: `ValidatorSet::Authored` (`max_values`: None, `max_size`: Some(52), added: 2527, mode: `MaxEncodedLen`)
	/// Storage: `ValidatorSet::SessionFrom` (r:1 w:0)
	/// Proof: `ValidatorSet::SessionFrom` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	fn note_author() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `245`
		//  Estimated: `3517`
		// Minimum execution time: 13_548_000 picoseconds.
		Weight::from_parts(23_530_000, 3517)
			.saturating_add(T::DbWeight::get().reads(2_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `ValidatorSet::SetChangedAt` (r:1 w:0)
	/// Proof: `ValidatorSet::SetChangedAt` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `Session::DisabledValidators` (r:1 w:0)
	/// Proof: `Session::DisabledValidators` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
	/// Storage: `Authorities::StandingOfAll` (r:1 w:0)
	/// Proof: `Authorities::StandingOfAll` (`max_values`: Some(1), `max_size`: Some(213), added: 708, mode: `MaxEncodedLen`)
	/// Storage: `ValidatorSet::Operators` (r:1 w:0)
	/// Proof: `ValidatorSet::Operators` (`max_values`: Some(1), `max_size`: Some(1794), added: 2289, mode: `MaxEncodedLen`)
	/// Storage: `ValidatorSet::Limits` (r:1 w:0)
	/// Proof: `ValidatorSet::Limits` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	fn is_disabled() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `2831`
		//  Estimated: `4316`
		// Minimum execution time: 101_557_000 picoseconds.
		Weight::from_parts(169_179_000, 4316)
			.saturating_add(T::DbWeight::get().reads(5_u64))
	}
	/// Storage: `Session::CurrentIndex` (r:1 w:0)
	/// Proof: `Session::CurrentIndex` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
	/// Storage: `ValidatorSet::ActiveKeys` (r:1 w:0)
	/// Proof: `ValidatorSet::ActiveKeys` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
	/// Storage: `Session::Validators` (r:1 w:0)
	/// Proof: `Session::Validators` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
	/// The range of component `n` is `[1, 256]`.
	fn key_owner(n: u32, ) -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `409 + n * (128 ±0)`
		//  Estimated: `1895 + n * (128 ±0)`
		// Minimum execution time: 111_062_000 picoseconds.
		Weight::from_parts(91_745_797, 1895)
			// Standard Error: 971_137
			.saturating_add(Weight::from_parts(26_744_901, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(3_u64))
			.saturating_add(Weight::from_parts(0, 128).saturating_mul(n.into()))
	}
	/// Storage: `Session::CurrentIndex` (r:1 w:0)
	/// Proof: `Session::CurrentIndex` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
	/// Storage: `ValidatorSet::Pardons` (r:1 w:0)
	/// Proof: `ValidatorSet::Pardons` (`max_values`: None, `max_size`: Some(52), added: 2527, mode: `MaxEncodedLen`)
	/// Storage: `ValidatorSet::Validators` (r:1 w:1)
	/// Proof: `ValidatorSet::Validators` (`max_values`: None, `max_size`: Some(71), added: 2546, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Session::DisabledValidators` (r:1 w:1)
	/// Proof: `Session::DisabledValidators` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
	/// Storage: `Session::Validators` (r:1 w:0)
	/// Proof: `Session::Validators` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
	/// Storage: `ValidatorSet::HoldersOf` (r:1 w:1)
	/// Proof: `ValidatorSet::HoldersOf` (`max_values`: None, `max_size`: Some(8212), added: 10687, mode: `MaxEncodedLen`)
	/// Storage: `Session::QueuedKeys` (r:1 w:0)
	/// Proof: `Session::QueuedKeys` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
	/// Storage: `ValidatorSet::Performance` (r:1 w:0)
	/// Proof: `ValidatorSet::Performance` (`max_values`: None, `max_size`: Some(10254), added: 12729, mode: `MaxEncodedLen`)
	/// Storage: `ValidatorSet::Strikes` (r:0 w:1)
	/// Proof: `ValidatorSet::Strikes` (`max_values`: None, `max_size`: Some(99), added: 2574, mode: `MaxEncodedLen`)
	fn on_offence() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `44431`
		//  Estimated: `45916`
		// Minimum execution time: 407_600_000 picoseconds.
		Weight::from_parts(470_994_000, 45916)
			.saturating_add(T::DbWeight::get().reads(9_u64))
			.saturating_add(T::DbWeight::get().writes(4_u64))
	}
}

// For tests, with the database costs of ParityDB.
impl WeightInfo for () {
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `ValidatorSet::TotalSeats` (r:1 w:1)
	/// Proof: `ValidatorSet::TotalSeats` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `ValidatorSet::SeatsOf` (r:1 w:1)
	/// Proof: `ValidatorSet::SeatsOf` (`max_values`: None, `max_size`: Some(22), added: 2497, mode: `MaxEncodedLen`)
	/// Storage: `ValidatorSet::Limits` (r:1 w:0)
	/// Proof: `ValidatorSet::Limits` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `ValidatorSet::HoldersOf` (r:1 w:1)
	/// Proof: `ValidatorSet::HoldersOf` (`max_values`: None, `max_size`: Some(8212), added: 10687, mode: `MaxEncodedLen`)
	/// Storage: `Session::QueuedKeys` (r:1 w:0)
	/// Proof: `Session::QueuedKeys` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
	/// Storage: `Session::Validators` (r:1 w:0)
	/// Proof: `Session::Validators` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
	/// Storage: `Session::CurrentIndex` (r:1 w:0)
	/// Proof: `Session::CurrentIndex` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
	/// Storage: `ValidatorSet::Performance` (r:1 w:0)
	/// Proof: `ValidatorSet::Performance` (`max_values`: None, `max_size`: Some(10254), added: 12729, mode: `MaxEncodedLen`)
	/// Storage: `ValidatorSet::Validators` (r:256 w:256)
	/// Proof: `ValidatorSet::Validators` (`max_values`: None, `max_size`: Some(71), added: 2546, mode: `MaxEncodedLen`)
	/// Storage: `Session::NextKeys` (r:256 w:256)
	/// Proof: `Session::NextKeys` (`max_values`: None, `max_size`: None, mode: `Measured`)
	/// Storage: `Balances::Holds` (r:256 w:256)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(103), added: 2578, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:256 w:256)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Session::ExternallySetKeys` (r:256 w:256)
	/// Proof: `Session::ExternallySetKeys` (`max_values`: None, `max_size`: None, mode: `Measured`)
	/// Storage: `Session::KeyOwner` (r:0 w:512)
	/// Proof: `Session::KeyOwner` (`max_values`: None, `max_size`: None, mode: `Measured`)
	/// The range of component `n` is `[0, 256]`.
	fn set_seats(n: u32, ) -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `49397 + n * (285 ±0)`
		//  Estimated: `50224 + n * (2764 ±2)`
		// Minimum execution time: 96_850_000 picoseconds.
		Weight::from_parts(101_693_000, 50224)
			// Standard Error: 7_166_145
			.saturating_add(Weight::from_parts(171_463_698, 0).saturating_mul(n.into()))
			.saturating_add(ParityDbWeight::get().reads(8_u64))
			.saturating_add(ParityDbWeight::get().reads((5_u64).saturating_mul(n.into())))
			.saturating_add(ParityDbWeight::get().writes(3_u64))
			.saturating_add(ParityDbWeight::get().writes((7_u64).saturating_mul(n.into())))
			.saturating_add(Weight::from_parts(0, 2764).saturating_mul(n.into()))
	}
	/// Storage: `ValidatorSet::TotalSeats` (r:1 w:0)
	/// Proof: `ValidatorSet::TotalSeats` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `ValidatorSet::Limits` (r:0 w:1)
	/// Proof: `ValidatorSet::Limits` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	fn set_limits() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `222`
		//  Estimated: `1489`
		// Minimum execution time: 22_787_000 picoseconds.
		Weight::from_parts(25_727_000, 1489)
			.saturating_add(ParityDbWeight::get().reads(1_u64))
			.saturating_add(ParityDbWeight::get().writes(1_u64))
	}
	/// Storage: `Authorities::Authorities` (r:2 w:0)
	/// Proof: `Authorities::Authorities` (`max_values`: None, `max_size`: Some(202), added: 2677, mode: `MaxEncodedLen`)
	/// Storage: `Authorities::StandingOfAll` (r:1 w:0)
	/// Proof: `Authorities::StandingOfAll` (`max_values`: Some(1), `max_size`: Some(213), added: 708, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `ValidatorSet::Validators` (r:1 w:1)
	/// Proof: `ValidatorSet::Validators` (`max_values`: None, `max_size`: Some(71), added: 2546, mode: `MaxEncodedLen`)
	/// Storage: `ValidatorSet::Strikes` (r:1 w:0)
	/// Proof: `ValidatorSet::Strikes` (`max_values`: None, `max_size`: Some(99), added: 2574, mode: `MaxEncodedLen`)
	/// Storage: `Session::CurrentIndex` (r:1 w:0)
	/// Proof: `Session::CurrentIndex` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
	/// Storage: `ValidatorSet::SeatsOf` (r:1 w:0)
	/// Proof: `ValidatorSet::SeatsOf` (`max_values`: None, `max_size`: Some(22), added: 2497, mode: `MaxEncodedLen`)
	/// Storage: `ValidatorSet::HoldersOf` (r:1 w:1)
	/// Proof: `ValidatorSet::HoldersOf` (`max_values`: None, `max_size`: Some(8212), added: 10687, mode: `MaxEncodedLen`)
	/// Storage: `Session::KeyOwner` (r:2 w:4)
	/// Proof: `Session::KeyOwner` (`max_values`: None, `max_size`: None, mode: `Measured`)
	/// Storage: `Session::NextKeys` (r:1 w:1)
	/// Proof: `Session::NextKeys` (`max_values`: None, `max_size`: None, mode: `Measured`)
	/// Storage: `Session::ExternallySetKeys` (r:1 w:1)
	/// Proof: `Session::ExternallySetKeys` (`max_values`: None, `max_size`: None, mode: `Measured`)
	/// Storage: `ValidatorSet::ActiveKeys` (r:1 w:0)
	/// Proof: `ValidatorSet::ActiveKeys` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
	/// Storage: `ValidatorSet::Operators` (r:1 w:1)
	/// Proof: `ValidatorSet::Operators` (`max_values`: Some(1), `max_size`: Some(1794), added: 2289, mode: `MaxEncodedLen`)
	/// Storage: `ValidatorSet::Pardons` (r:0 w:1)
	/// Proof: `ValidatorSet::Pardons` (`max_values`: None, `max_size`: Some(52), added: 2527, mode: `MaxEncodedLen`)
	fn appoint() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `40977`
		//  Estimated: `46917`
		// Minimum execution time: 594_477_000 picoseconds.
		Weight::from_parts(910_876_000, 46917)
			.saturating_add(ParityDbWeight::get().reads(15_u64))
			.saturating_add(ParityDbWeight::get().writes(10_u64))
	}
	/// Storage: `Authorities::Authorities` (r:2 w:0)
	/// Proof: `Authorities::Authorities` (`max_values`: None, `max_size`: Some(202), added: 2677, mode: `MaxEncodedLen`)
	/// Storage: `Authorities::StandingOfAll` (r:1 w:0)
	/// Proof: `Authorities::StandingOfAll` (`max_values`: Some(1), `max_size`: Some(213), added: 708, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `ValidatorSet::Validators` (r:1 w:1)
	/// Proof: `ValidatorSet::Validators` (`max_values`: None, `max_size`: Some(71), added: 2546, mode: `MaxEncodedLen`)
	/// Storage: `ValidatorSet::HoldersOf` (r:1 w:1)
	/// Proof: `ValidatorSet::HoldersOf` (`max_values`: None, `max_size`: Some(8212), added: 10687, mode: `MaxEncodedLen`)
	/// Storage: `Session::QueuedKeys` (r:1 w:0)
	/// Proof: `Session::QueuedKeys` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
	/// Storage: `Session::Validators` (r:1 w:0)
	/// Proof: `Session::Validators` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
	/// Storage: `Session::CurrentIndex` (r:1 w:0)
	/// Proof: `Session::CurrentIndex` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
	/// Storage: `ValidatorSet::Performance` (r:1 w:0)
	/// Proof: `ValidatorSet::Performance` (`max_values`: None, `max_size`: Some(10254), added: 12729, mode: `MaxEncodedLen`)
	/// Storage: `Session::NextKeys` (r:1 w:1)
	/// Proof: `Session::NextKeys` (`max_values`: None, `max_size`: None, mode: `Measured`)
	/// Storage: `Balances::Holds` (r:1 w:1)
	/// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(103), added: 2578, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	/// Storage: `Session::ExternallySetKeys` (r:1 w:1)
	/// Proof: `Session::ExternallySetKeys` (`max_values`: None, `max_size`: None, mode: `Measured`)
	/// Storage: `Session::KeyOwner` (r:0 w:2)
	/// Proof: `Session::KeyOwner` (`max_values`: None, `max_size`: None, mode: `Measured`)
	fn dismiss() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `56341`
		//  Estimated: `59806`
		// Minimum execution time: 528_582_000 picoseconds.
		Weight::from_parts(586_232_000, 59806)
			.saturating_add(ParityDbWeight::get().reads(14_u64))
			.saturating_add(ParityDbWeight::get().writes(8_u64))
	}
	/// Storage: `Authorities::Authorities` (r:2 w:0)
	/// Proof: `Authorities::Authorities` (`max_values`: None, `max_size`: Some(202), added: 2677, mode: `MaxEncodedLen`)
	/// Storage: `Authorities::StandingOfAll` (r:1 w:0)
	/// Proof: `Authorities::StandingOfAll` (`max_values`: Some(1), `max_size`: Some(213), added: 708, mode: `MaxEncodedLen`)
	/// Storage: `ValidatorSet::Validators` (r:1 w:0)
	/// Proof: `ValidatorSet::Validators` (`max_values`: None, `max_size`: Some(71), added: 2546, mode: `MaxEncodedLen`)
	/// Storage: `Session::KeyOwner` (r:2 w:4)
	/// Proof: `Session::KeyOwner` (`max_values`: None, `max_size`: None, mode: `Measured`)
	/// Storage: `Session::NextKeys` (r:1 w:1)
	/// Proof: `Session::NextKeys` (`max_values`: None, `max_size`: None, mode: `Measured`)
	/// Storage: `Session::ExternallySetKeys` (r:1 w:1)
	/// Proof: `Session::ExternallySetKeys` (`max_values`: None, `max_size`: None, mode: `Measured`)
	/// Storage: `Session::CurrentIndex` (r:1 w:0)
	/// Proof: `Session::CurrentIndex` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
	fn set_keys() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `2265`
		//  Estimated: `8205`
		// Minimum execution time: 283_335_000 picoseconds.
		Weight::from_parts(477_243_000, 8205)
			.saturating_add(ParityDbWeight::get().reads(9_u64))
			.saturating_add(ParityDbWeight::get().writes(6_u64))
	}
	/// Storage: `Authorities::Authorities` (r:2 w:0)
	/// Proof: `Authorities::Authorities` (`max_values`: None, `max_size`: Some(202), added: 2677, mode: `MaxEncodedLen`)
	/// Storage: `Authorities::StandingOfAll` (r:1 w:0)
	/// Proof: `Authorities::StandingOfAll` (`max_values`: Some(1), `max_size`: Some(213), added: 708, mode: `MaxEncodedLen`)
	/// Storage: `ValidatorSet::Strikes` (r:1 w:1)
	/// Proof: `ValidatorSet::Strikes` (`max_values`: None, `max_size`: Some(99), added: 2574, mode: `MaxEncodedLen`)
	fn appeal() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `1827`
		//  Estimated: `6344`
		// Minimum execution time: 56_490_000 picoseconds.
		Weight::from_parts(93_526_000, 6344)
			.saturating_add(ParityDbWeight::get().reads(4_u64))
			.saturating_add(ParityDbWeight::get().writes(1_u64))
	}
	/// Storage: `ValidatorSet::Strikes` (r:1 w:1)
	/// Proof: `ValidatorSet::Strikes` (`max_values`: None, `max_size`: Some(99), added: 2574, mode: `MaxEncodedLen`)
	/// Storage: `Session::CurrentIndex` (r:1 w:0)
	/// Proof: `Session::CurrentIndex` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
	/// Storage: `ValidatorSet::Pardons` (r:0 w:1)
	/// Proof: `ValidatorSet::Pardons` (`max_values`: None, `max_size`: Some(52), added: 2527, mode: `MaxEncodedLen`)
	fn reinstate() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `511`
		//  Estimated: `3564`
		// Minimum execution time: 36_182_000 picoseconds.
		Weight::from_parts(61_244_000, 3564)
			.saturating_add(ParityDbWeight::get().reads(2_u64))
			.saturating_add(ParityDbWeight::get().writes(2_u64))
	}
	/// Storage: `ValidatorSet::Authored` (r:1 w:1)
	/// Proof: `ValidatorSet::Authored` (`max_values`: None, `max_size`: Some(52), added: 2527, mode: `MaxEncodedLen`)
	/// Storage: `ValidatorSet::SessionFrom` (r:1 w:0)
	/// Proof: `ValidatorSet::SessionFrom` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	fn note_author() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `245`
		//  Estimated: `3517`
		// Minimum execution time: 13_548_000 picoseconds.
		Weight::from_parts(23_530_000, 3517)
			.saturating_add(ParityDbWeight::get().reads(2_u64))
			.saturating_add(ParityDbWeight::get().writes(1_u64))
	}
	/// Storage: `ValidatorSet::SetChangedAt` (r:1 w:0)
	/// Proof: `ValidatorSet::SetChangedAt` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `Session::DisabledValidators` (r:1 w:0)
	/// Proof: `Session::DisabledValidators` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
	/// Storage: `Authorities::StandingOfAll` (r:1 w:0)
	/// Proof: `Authorities::StandingOfAll` (`max_values`: Some(1), `max_size`: Some(213), added: 708, mode: `MaxEncodedLen`)
	/// Storage: `ValidatorSet::Operators` (r:1 w:0)
	/// Proof: `ValidatorSet::Operators` (`max_values`: Some(1), `max_size`: Some(1794), added: 2289, mode: `MaxEncodedLen`)
	/// Storage: `ValidatorSet::Limits` (r:1 w:0)
	/// Proof: `ValidatorSet::Limits` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	fn is_disabled() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `2831`
		//  Estimated: `4316`
		// Minimum execution time: 101_557_000 picoseconds.
		Weight::from_parts(169_179_000, 4316)
			.saturating_add(ParityDbWeight::get().reads(5_u64))
	}
	/// Storage: `Session::CurrentIndex` (r:1 w:0)
	/// Proof: `Session::CurrentIndex` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
	/// Storage: `ValidatorSet::ActiveKeys` (r:1 w:0)
	/// Proof: `ValidatorSet::ActiveKeys` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
	/// Storage: `Session::Validators` (r:1 w:0)
	/// Proof: `Session::Validators` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
	/// The range of component `n` is `[1, 256]`.
	fn key_owner(n: u32, ) -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `409 + n * (128 ±0)`
		//  Estimated: `1895 + n * (128 ±0)`
		// Minimum execution time: 111_062_000 picoseconds.
		Weight::from_parts(91_745_797, 1895)
			// Standard Error: 971_137
			.saturating_add(Weight::from_parts(26_744_901, 0).saturating_mul(n.into()))
			.saturating_add(ParityDbWeight::get().reads(3_u64))
			.saturating_add(Weight::from_parts(0, 128).saturating_mul(n.into()))
	}
	/// Storage: `Session::CurrentIndex` (r:1 w:0)
	/// Proof: `Session::CurrentIndex` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
	/// Storage: `ValidatorSet::Pardons` (r:1 w:0)
	/// Proof: `ValidatorSet::Pardons` (`max_values`: None, `max_size`: Some(52), added: 2527, mode: `MaxEncodedLen`)
	/// Storage: `ValidatorSet::Validators` (r:1 w:1)
	/// Proof: `ValidatorSet::Validators` (`max_values`: None, `max_size`: Some(71), added: 2546, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Session::DisabledValidators` (r:1 w:1)
	/// Proof: `Session::DisabledValidators` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
	/// Storage: `Session::Validators` (r:1 w:0)
	/// Proof: `Session::Validators` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
	/// Storage: `ValidatorSet::HoldersOf` (r:1 w:1)
	/// Proof: `ValidatorSet::HoldersOf` (`max_values`: None, `max_size`: Some(8212), added: 10687, mode: `MaxEncodedLen`)
	/// Storage: `Session::QueuedKeys` (r:1 w:0)
	/// Proof: `Session::QueuedKeys` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
	/// Storage: `ValidatorSet::Performance` (r:1 w:0)
	/// Proof: `ValidatorSet::Performance` (`max_values`: None, `max_size`: Some(10254), added: 12729, mode: `MaxEncodedLen`)
	/// Storage: `ValidatorSet::Strikes` (r:0 w:1)
	/// Proof: `ValidatorSet::Strikes` (`max_values`: None, `max_size`: Some(99), added: 2574, mode: `MaxEncodedLen`)
	fn on_offence() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `44431`
		//  Estimated: `45916`
		// Minimum execution time: 407_600_000 picoseconds.
		Weight::from_parts(470_994_000, 45916)
			.saturating_add(ParityDbWeight::get().reads(9_u64))
			.saturating_add(ParityDbWeight::get().writes(4_u64))
	}
}
