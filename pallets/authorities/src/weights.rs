//! Weights of the calls and of the transaction extension.

#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(unused_parens)]
#![allow(unused_imports)]
#![allow(missing_docs)]

use core::marker::PhantomData;
use frame_support::{traits::Get, weights::{constants::ParityDbWeight, Weight}};

/// Weight functions needed for `pallet_authorities`.
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
	fn appoint_officer(n: u32, ) -> Weight;
	fn remove_officer(n: u32, ) -> Weight;
	fn suspend_officer() -> Weight;
	fn reinstate_officer() -> Weight;
	fn propose_act(l: u32, ) -> Weight;
	fn approve_act(l: u32, ) -> Weight;
	fn execute_act(l: u32, ) -> Weight;
	fn withdraw_act() -> Weight;
	fn act_urgently(l: u32, ) -> Weight;
	fn officer_acts() -> Weight;
}

/// Weights for `pallet_authorities` using the Substrate node and recommended hardware.
pub struct SubstrateWeight<T>(PhantomData<T>);
impl<T: frame_system::Config> WeightInfo for SubstrateWeight<T> {
	fn admit_jurisdiction() -> Weight {
		Weight::from_parts(30_000_000, 7100)
			.saturating_add(T::DbWeight::get().reads(12_u64))
			.saturating_add(T::DbWeight::get().writes(4_u64))
	}
	fn update_population() -> Weight {
		Weight::from_parts(15_000_000, 3800)
			.saturating_add(T::DbWeight::get().reads(1_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	fn withdraw_jurisdiction() -> Weight {
		Weight::from_parts(30_000_000, 5000)
			.saturating_add(T::DbWeight::get().reads(5_u64))
			.saturating_add(T::DbWeight::get().writes(4_u64))
	}
	fn establish_constitutional_authority() -> Weight {
		Weight::from_parts(40_000_000, 5600)
			.saturating_add(T::DbWeight::get().reads(7_u64))
			.saturating_add(T::DbWeight::get().writes(8_u64))
	}
	fn create_authority() -> Weight {
		Weight::from_parts(45_000_000, 5900)
			.saturating_add(T::DbWeight::get().reads(8_u64))
			.saturating_add(T::DbWeight::get().writes(8_u64))
	}
	fn set_powers() -> Weight {
		Weight::from_parts(35_000_000, 5600)
			.saturating_add(T::DbWeight::get().reads(7_u64))
			.saturating_add(T::DbWeight::get().writes(4_u64))
	}
	fn suspend_authority() -> Weight {
		Weight::from_parts(35_000_000, 5600)
			.saturating_add(T::DbWeight::get().reads(7_u64))
			.saturating_add(T::DbWeight::get().writes(5_u64))
	}
	fn reinstate_authority() -> Weight {
		Weight::from_parts(35_000_000, 5600)
			.saturating_add(T::DbWeight::get().reads(7_u64))
			.saturating_add(T::DbWeight::get().writes(5_u64))
	}
	fn dissolve_authority() -> Weight {
		Weight::from_parts(35_000_000, 5600)
			.saturating_add(T::DbWeight::get().reads(7_u64))
			.saturating_add(T::DbWeight::get().writes(5_u64))
	}
	/// The range of component `n` is `[2, 64]`.
	fn appoint_officer(n: u32, ) -> Weight {
		Weight::from_parts(60_000_000, 6200)
			.saturating_add(Weight::from_parts(3_000_000, 2600).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(9_u64))
			.saturating_add(T::DbWeight::get().reads((1_u64).saturating_mul(n.into())))
			.saturating_add(T::DbWeight::get().writes(5_u64))
	}
	/// The range of component `n` is `[2, 64]`.
	fn remove_officer(n: u32, ) -> Weight {
		Weight::from_parts(60_000_000, 6200)
			.saturating_add(Weight::from_parts(3_000_000, 2600).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(9_u64))
			.saturating_add(T::DbWeight::get().reads((1_u64).saturating_mul(n.into())))
			.saturating_add(T::DbWeight::get().writes(5_u64))
	}
	fn suspend_officer() -> Weight {
		Weight::from_parts(45_000_000, 5900)
			.saturating_add(T::DbWeight::get().reads(8_u64))
			.saturating_add(T::DbWeight::get().writes(5_u64))
	}
	fn reinstate_officer() -> Weight {
		Weight::from_parts(40_000_000, 5300)
			.saturating_add(T::DbWeight::get().reads(6_u64))
			.saturating_add(T::DbWeight::get().writes(3_u64))
	}
	/// The range of component `l` is `[0, MaxCallLength]`.
	fn propose_act(l: u32, ) -> Weight {
		Weight::from_parts(60_000_000, 6200)
			.saturating_add(Weight::from_parts(2_000, 1).saturating_mul(l.into()))
			.saturating_add(T::DbWeight::get().reads(9_u64))
			.saturating_add(T::DbWeight::get().writes(5_u64))
	}
	/// The range of component `l` is `[0, MaxCallLength]`.
	fn approve_act(l: u32, ) -> Weight {
		Weight::from_parts(60_000_000, 6800)
			.saturating_add(Weight::from_parts(3_000, 1).saturating_mul(l.into()))
			.saturating_add(T::DbWeight::get().reads(11_u64))
			.saturating_add(T::DbWeight::get().writes(4_u64))
	}
	/// The range of component `l` is `[0, MaxCallLength]`.
	fn execute_act(l: u32, ) -> Weight {
		Weight::from_parts(65_000_000, 7100)
			.saturating_add(Weight::from_parts(3_000, 1).saturating_mul(l.into()))
			.saturating_add(T::DbWeight::get().reads(12_u64))
			.saturating_add(T::DbWeight::get().writes(4_u64))
	}
	fn withdraw_act() -> Weight {
		Weight::from_parts(45_000_000, 6200)
			.saturating_add(T::DbWeight::get().reads(9_u64))
			.saturating_add(T::DbWeight::get().writes(4_u64))
	}
	/// The range of component `l` is `[0, MaxCallLength]`.
	fn act_urgently(l: u32, ) -> Weight {
		Weight::from_parts(25_000_000, 4700)
			.saturating_add(Weight::from_parts(2_000, 1).saturating_mul(l.into()))
			.saturating_add(T::DbWeight::get().reads(4_u64))
	}
	fn officer_acts() -> Weight {
		Weight::from_parts(25_000_000, 5600)
			.saturating_add(T::DbWeight::get().reads(7_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
}

// For backwards compatibility and tests.
impl WeightInfo for () {
	fn admit_jurisdiction() -> Weight {
		Weight::from_parts(30_000_000, 4700)
			.saturating_add(ParityDbWeight::get().reads(4_u64))
			.saturating_add(ParityDbWeight::get().writes(4_u64))
	}
	fn update_population() -> Weight {
		Weight::from_parts(15_000_000, 3800)
			.saturating_add(ParityDbWeight::get().reads(1_u64))
			.saturating_add(ParityDbWeight::get().writes(1_u64))
	}
	fn withdraw_jurisdiction() -> Weight {
		Weight::from_parts(30_000_000, 5000)
			.saturating_add(ParityDbWeight::get().reads(5_u64))
			.saturating_add(ParityDbWeight::get().writes(4_u64))
	}
	fn establish_constitutional_authority() -> Weight {
		Weight::from_parts(40_000_000, 5600)
			.saturating_add(ParityDbWeight::get().reads(7_u64))
			.saturating_add(ParityDbWeight::get().writes(8_u64))
	}
	fn create_authority() -> Weight {
		Weight::from_parts(45_000_000, 5900)
			.saturating_add(ParityDbWeight::get().reads(8_u64))
			.saturating_add(ParityDbWeight::get().writes(8_u64))
	}
	fn set_powers() -> Weight {
		Weight::from_parts(35_000_000, 5600)
			.saturating_add(ParityDbWeight::get().reads(7_u64))
			.saturating_add(ParityDbWeight::get().writes(4_u64))
	}
	fn suspend_authority() -> Weight {
		Weight::from_parts(35_000_000, 5600)
			.saturating_add(ParityDbWeight::get().reads(7_u64))
			.saturating_add(ParityDbWeight::get().writes(5_u64))
	}
	fn reinstate_authority() -> Weight {
		Weight::from_parts(35_000_000, 5600)
			.saturating_add(ParityDbWeight::get().reads(7_u64))
			.saturating_add(ParityDbWeight::get().writes(5_u64))
	}
	fn dissolve_authority() -> Weight {
		Weight::from_parts(35_000_000, 5600)
			.saturating_add(ParityDbWeight::get().reads(7_u64))
			.saturating_add(ParityDbWeight::get().writes(5_u64))
	}
	/// The range of component `n` is `[2, 64]`.
	fn appoint_officer(n: u32, ) -> Weight {
		Weight::from_parts(60_000_000, 6200)
			.saturating_add(Weight::from_parts(3_000_000, 2600).saturating_mul(n.into()))
			.saturating_add(ParityDbWeight::get().reads(9_u64))
			.saturating_add(ParityDbWeight::get().reads((1_u64).saturating_mul(n.into())))
			.saturating_add(ParityDbWeight::get().writes(5_u64))
	}
	/// The range of component `n` is `[2, 64]`.
	fn remove_officer(n: u32, ) -> Weight {
		Weight::from_parts(60_000_000, 6200)
			.saturating_add(Weight::from_parts(3_000_000, 2600).saturating_mul(n.into()))
			.saturating_add(ParityDbWeight::get().reads(9_u64))
			.saturating_add(ParityDbWeight::get().reads((1_u64).saturating_mul(n.into())))
			.saturating_add(ParityDbWeight::get().writes(5_u64))
	}
	fn suspend_officer() -> Weight {
		Weight::from_parts(45_000_000, 5900)
			.saturating_add(ParityDbWeight::get().reads(8_u64))
			.saturating_add(ParityDbWeight::get().writes(5_u64))
	}
	fn reinstate_officer() -> Weight {
		Weight::from_parts(40_000_000, 5300)
			.saturating_add(ParityDbWeight::get().reads(6_u64))
			.saturating_add(ParityDbWeight::get().writes(3_u64))
	}
	/// The range of component `l` is `[0, MaxCallLength]`.
	fn propose_act(l: u32, ) -> Weight {
		Weight::from_parts(60_000_000, 6200)
			.saturating_add(Weight::from_parts(2_000, 1).saturating_mul(l.into()))
			.saturating_add(ParityDbWeight::get().reads(9_u64))
			.saturating_add(ParityDbWeight::get().writes(5_u64))
	}
	/// The range of component `l` is `[0, MaxCallLength]`.
	fn approve_act(l: u32, ) -> Weight {
		Weight::from_parts(60_000_000, 6800)
			.saturating_add(Weight::from_parts(3_000, 1).saturating_mul(l.into()))
			.saturating_add(ParityDbWeight::get().reads(11_u64))
			.saturating_add(ParityDbWeight::get().writes(4_u64))
	}
	/// The range of component `l` is `[0, MaxCallLength]`.
	fn execute_act(l: u32, ) -> Weight {
		Weight::from_parts(65_000_000, 7100)
			.saturating_add(Weight::from_parts(3_000, 1).saturating_mul(l.into()))
			.saturating_add(ParityDbWeight::get().reads(12_u64))
			.saturating_add(ParityDbWeight::get().writes(4_u64))
	}
	fn withdraw_act() -> Weight {
		Weight::from_parts(45_000_000, 6200)
			.saturating_add(ParityDbWeight::get().reads(9_u64))
			.saturating_add(ParityDbWeight::get().writes(4_u64))
	}
	/// The range of component `l` is `[0, MaxCallLength]`.
	fn act_urgently(l: u32, ) -> Weight {
		Weight::from_parts(25_000_000, 4700)
			.saturating_add(Weight::from_parts(2_000, 1).saturating_mul(l.into()))
			.saturating_add(ParityDbWeight::get().reads(4_u64))
	}
	fn officer_acts() -> Weight {
		Weight::from_parts(25_000_000, 5600)
			.saturating_add(ParityDbWeight::get().reads(7_u64))
			.saturating_add(ParityDbWeight::get().writes(2_u64))
	}
}
