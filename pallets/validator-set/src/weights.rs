//! Weights of the calls and of what other pallets ask in their hooks.

#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(unused_parens)]
#![allow(unused_imports)]
#![allow(missing_docs)]

use core::marker::PhantomData;
use frame_support::{traits::Get, weights::{constants::ParityDbWeight, Weight}};

/// Weight functions needed for `pallet_validator_set`.
pub trait WeightInfo {
	fn set_seats(n: u32, ) -> Weight;
	fn set_limits() -> Weight;
	fn appoint() -> Weight;
	fn dismiss() -> Weight;
	fn set_keys() -> Weight;
	fn appeal() -> Weight;
	fn reinstate() -> Weight;
	fn note_author() -> Weight;
	fn is_disabled() -> Weight;
	fn key_owner(n: u32, ) -> Weight;
	fn on_offence() -> Weight;
}

/// Weights for `pallet_validator_set` using the Substrate node and recommended hardware.
pub struct SubstrateWeight<T>(PhantomData<T>);
impl<T: frame_system::Config> WeightInfo for SubstrateWeight<T> {
	/// The range of component `n` is `[0, MaxValidators]`.
	fn set_seats(n: u32, ) -> Weight {
		Weight::from_parts(60_000_000, 37000)
			.saturating_add(Weight::from_parts(12_000_000, 6200).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(11_u64))
			.saturating_add(T::DbWeight::get().reads((8_u64).saturating_mul(n.into())))
			.saturating_add(T::DbWeight::get().writes(6_u64))
			.saturating_add(T::DbWeight::get().writes((5_u64).saturating_mul(n.into())))
	}
	fn set_limits() -> Weight {
		Weight::from_parts(12_000_000, 1600)
			.saturating_add(T::DbWeight::get().reads(1_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	fn appoint() -> Weight {
		Weight::from_parts(190_000_000, 30000)
			.saturating_add(T::DbWeight::get().reads(17_u64))
			.saturating_add(T::DbWeight::get().writes(11_u64))
	}
	fn dismiss() -> Weight {
		Weight::from_parts(80_000_000, 40000)
			.saturating_add(T::DbWeight::get().reads(15_u64))
			.saturating_add(T::DbWeight::get().writes(8_u64))
	}
	fn set_keys() -> Weight {
		Weight::from_parts(170_000_000, 9000)
			.saturating_add(T::DbWeight::get().reads(8_u64))
			.saturating_add(T::DbWeight::get().writes(7_u64))
	}
	fn appeal() -> Weight {
		Weight::from_parts(20_000_000, 3800)
			.saturating_add(T::DbWeight::get().reads(4_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	fn reinstate() -> Weight {
		Weight::from_parts(25_000_000, 3800)
			.saturating_add(T::DbWeight::get().reads(2_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	fn note_author() -> Weight {
		Weight::from_parts(12_000_000, 3800)
			.saturating_add(T::DbWeight::get().reads(2_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	fn is_disabled() -> Weight {
		Weight::from_parts(25_000_000, 4000)
			.saturating_add(T::DbWeight::get().reads(5_u64))
	}
	/// The range of component `n` is `[1, MaxValidators]`.
	fn key_owner(n: u32, ) -> Weight {
		Weight::from_parts(80_000_000, 30000)
			.saturating_add(Weight::from_parts(9_000_000, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(5_u64))
	}
	fn on_offence() -> Weight {
		Weight::from_parts(110_000_000, 45000)
			.saturating_add(T::DbWeight::get().reads(15_u64))
			.saturating_add(T::DbWeight::get().writes(11_u64))
	}
}

// For backwards compatibility and tests.
impl WeightInfo for () {
	/// The range of component `n` is `[0, MaxValidators]`.
	fn set_seats(n: u32, ) -> Weight {
		Weight::from_parts(60_000_000, 37000)
			.saturating_add(Weight::from_parts(12_000_000, 6200).saturating_mul(n.into()))
			.saturating_add(ParityDbWeight::get().reads(11_u64))
			.saturating_add(ParityDbWeight::get().reads((8_u64).saturating_mul(n.into())))
			.saturating_add(ParityDbWeight::get().writes(6_u64))
			.saturating_add(ParityDbWeight::get().writes((5_u64).saturating_mul(n.into())))
	}
	fn set_limits() -> Weight {
		Weight::from_parts(12_000_000, 1600)
			.saturating_add(ParityDbWeight::get().reads(1_u64))
			.saturating_add(ParityDbWeight::get().writes(1_u64))
	}
	fn appoint() -> Weight {
		Weight::from_parts(190_000_000, 30000)
			.saturating_add(ParityDbWeight::get().reads(17_u64))
			.saturating_add(ParityDbWeight::get().writes(11_u64))
	}
	fn dismiss() -> Weight {
		Weight::from_parts(80_000_000, 40000)
			.saturating_add(ParityDbWeight::get().reads(15_u64))
			.saturating_add(ParityDbWeight::get().writes(8_u64))
	}
	fn set_keys() -> Weight {
		Weight::from_parts(170_000_000, 9000)
			.saturating_add(ParityDbWeight::get().reads(8_u64))
			.saturating_add(ParityDbWeight::get().writes(7_u64))
	}
	fn appeal() -> Weight {
		Weight::from_parts(20_000_000, 3800)
			.saturating_add(ParityDbWeight::get().reads(4_u64))
			.saturating_add(ParityDbWeight::get().writes(1_u64))
	}
	fn reinstate() -> Weight {
		Weight::from_parts(25_000_000, 3800)
			.saturating_add(ParityDbWeight::get().reads(2_u64))
			.saturating_add(ParityDbWeight::get().writes(2_u64))
	}
	fn note_author() -> Weight {
		Weight::from_parts(12_000_000, 3800)
			.saturating_add(ParityDbWeight::get().reads(2_u64))
			.saturating_add(ParityDbWeight::get().writes(2_u64))
	}
	fn is_disabled() -> Weight {
		Weight::from_parts(25_000_000, 4000)
			.saturating_add(ParityDbWeight::get().reads(5_u64))
	}
	/// The range of component `n` is `[1, MaxValidators]`.
	fn key_owner(n: u32, ) -> Weight {
		Weight::from_parts(80_000_000, 30000)
			.saturating_add(Weight::from_parts(9_000_000, 0).saturating_mul(n.into()))
			.saturating_add(ParityDbWeight::get().reads(5_u64))
	}
	fn on_offence() -> Weight {
		Weight::from_parts(110_000_000, 45000)
			.saturating_add(ParityDbWeight::get().reads(15_u64))
			.saturating_add(ParityDbWeight::get().writes(11_u64))
	}
}
