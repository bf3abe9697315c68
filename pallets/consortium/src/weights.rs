//! Weights of the calls.

#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(unused_parens)]
#![allow(unused_imports)]
#![allow(missing_docs)]

use core::marker::PhantomData;
use frame_support::{traits::Get, weights::{constants::ParityDbWeight, Weight}};

/// Weight functions needed for `pallet_consortium`.
pub trait WeightInfo {
	fn propose(l: u32, ) -> Weight;
	fn vote() -> Weight;
	fn adopt() -> Weight;
	fn enact(l: u32, ) -> Weight;
	fn cancel() -> Weight;
	fn clear() -> Weight;
	fn enact_as_root() -> Weight;
	fn add_seat() -> Weight;
	fn set_caster() -> Weight;
	fn end_seat() -> Weight;
	fn schedule_weights(w: u32, ) -> Weight;
	fn schedule_rules() -> Weight;
	fn count() -> Weight;
}

/// Weights for `pallet_consortium` with the database costs of the runtime.
pub struct SubstrateWeight<T>(PhantomData<T>);
impl<T: frame_system::Config> WeightInfo for SubstrateWeight<T> {
	/// Storage, counted: origin, clock, roll, rules, the seat's open proposals, referendum, agendas (r:24 w:20)
	/// The range of component `l` is `[0, 65536]`.
	fn propose(l: u32, ) -> Weight {
		Weight::from_parts(250_000_000, 24000)
			.saturating_add(Weight::from_parts(60_000, 1).saturating_mul(l.into()))
			.saturating_add(T::DbWeight::get().reads(24_u64))
			.saturating_add(T::DbWeight::get().writes(20_u64))
	}
	/// Storage, counted: origin, clock, `Consortium::Roll`, `Consortium::Proposals`, `Consortium::Calls`, `Referenda::ReferendumInfoFor`, agendas (r:11 w:3)
	fn vote() -> Weight {
		Weight::from_parts(150_000_000, 90000)
			.saturating_add(T::DbWeight::get().reads(11_u64))
			.saturating_add(T::DbWeight::get().writes(3_u64))
	}
	/// Storage, counted: origin, clock, `Consortium::Proposals`, `Referenda::ReferendumInfoFor`, `Consortium::RulesByDate` (r:7 w:1)
	fn adopt() -> Weight {
		Weight::from_parts(30_000_000, 6000)
			.saturating_add(T::DbWeight::get().reads(7_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage, counted: origin, clock, `Consortium::Proposals`, `Consortium::Calls`, `Consortium::Open` (r:7 w:3)
	/// The range of component `l` is `[0, 65536]`.
	fn enact(l: u32, ) -> Weight {
		Weight::from_parts(40_000_000, 6000)
			.saturating_add(Weight::from_parts(60_000, 1).saturating_mul(l.into()))
			.saturating_add(T::DbWeight::get().reads(7_u64))
			.saturating_add(T::DbWeight::get().writes(3_u64))
	}
	/// Storage, counted: `Consortium::Proposals`, `Consortium::Open` (r:2 w:3)
	fn cancel() -> Weight {
		Weight::from_parts(20_000_000, 6000)
			.saturating_add(T::DbWeight::get().reads(2_u64))
			.saturating_add(T::DbWeight::get().writes(3_u64))
	}
	/// Storage, counted: origin, clock, `Consortium::Proposals`, `Referenda::ReferendumInfoFor`, `Consortium::Open` (r:7 w:3)
	fn clear() -> Weight {
		Weight::from_parts(30_000_000, 6000)
			.saturating_add(T::DbWeight::get().reads(7_u64))
			.saturating_add(T::DbWeight::get().writes(3_u64))
	}
	/// Storage, counted: no storage of its own
	fn enact_as_root() -> Weight {
		Weight::from_parts(15_000_000, 0)
	}
	/// Storage, counted: clock, roll, rules, jurisdiction, authority, standing (r:7 w:1)
	fn add_seat() -> Weight {
		Weight::from_parts(60_000_000, 12000)
			.saturating_add(T::DbWeight::get().reads(7_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage, counted: origin, `Consortium::Roll`, authority, standing (r:5 w:1)
	fn set_caster() -> Weight {
		Weight::from_parts(50_000_000, 12000)
			.saturating_add(T::DbWeight::get().reads(5_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage, counted: clock, roll, rules, standing (r:5 w:1)
	fn end_seat() -> Weight {
		Weight::from_parts(50_000_000, 12000)
			.saturating_add(T::DbWeight::get().reads(5_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage, counted: clock, `Consortium::Roll` (r:3 w:1)
	/// The range of component `w` is `[0, 256]`.
	fn schedule_weights(w: u32, ) -> Weight {
		Weight::from_parts(50_000_000, 12000)
			.saturating_add(Weight::from_parts(400_000, 0).saturating_mul(w.into()))
			.saturating_add(T::DbWeight::get().reads(3_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage, counted: clock, roll, rules, standing (r:5 w:1)
	fn schedule_rules() -> Weight {
		Weight::from_parts(60_000_000, 12000)
			.saturating_add(T::DbWeight::get().reads(5_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage, counted: clock, roll, rules, standing (r:5 w:0)
	fn count() -> Weight {
		Weight::from_parts(60_000_000, 12000)
			.saturating_add(T::DbWeight::get().reads(5_u64))
	}
}

// For tests.
impl WeightInfo for () {
	/// Storage, counted: origin, clock, roll, rules, the seat's open proposals, referendum, agendas (r:24 w:20)
	/// The range of component `l` is `[0, 65536]`.
	fn propose(l: u32, ) -> Weight {
		Weight::from_parts(250_000_000, 24000)
			.saturating_add(Weight::from_parts(60_000, 1).saturating_mul(l.into()))
			.saturating_add(ParityDbWeight::get().reads(24_u64))
			.saturating_add(ParityDbWeight::get().writes(20_u64))
	}
	/// Storage, counted: origin, clock, `Consortium::Roll`, `Consortium::Proposals`, `Consortium::Calls`, `Referenda::ReferendumInfoFor`, agendas (r:11 w:3)
	fn vote() -> Weight {
		Weight::from_parts(150_000_000, 90000)
			.saturating_add(ParityDbWeight::get().reads(11_u64))
			.saturating_add(ParityDbWeight::get().writes(3_u64))
	}
	/// Storage, counted: origin, clock, `Consortium::Proposals`, `Referenda::ReferendumInfoFor`, `Consortium::RulesByDate` (r:7 w:1)
	fn adopt() -> Weight {
		Weight::from_parts(30_000_000, 6000)
			.saturating_add(ParityDbWeight::get().reads(7_u64))
			.saturating_add(ParityDbWeight::get().writes(1_u64))
	}
	/// Storage, counted: origin, clock, `Consortium::Proposals`, `Consortium::Calls`, `Consortium::Open` (r:7 w:3)
	/// The range of component `l` is `[0, 65536]`.
	fn enact(l: u32, ) -> Weight {
		Weight::from_parts(40_000_000, 6000)
			.saturating_add(Weight::from_parts(60_000, 1).saturating_mul(l.into()))
			.saturating_add(ParityDbWeight::get().reads(7_u64))
			.saturating_add(ParityDbWeight::get().writes(3_u64))
	}
	/// Storage, counted: `Consortium::Proposals`, `Consortium::Open` (r:2 w:3)
	fn cancel() -> Weight {
		Weight::from_parts(20_000_000, 6000)
			.saturating_add(ParityDbWeight::get().reads(2_u64))
			.saturating_add(ParityDbWeight::get().writes(3_u64))
	}
	/// Storage, counted: origin, clock, `Consortium::Proposals`, `Referenda::ReferendumInfoFor`, `Consortium::Open` (r:7 w:3)
	fn clear() -> Weight {
		Weight::from_parts(30_000_000, 6000)
			.saturating_add(ParityDbWeight::get().reads(7_u64))
			.saturating_add(ParityDbWeight::get().writes(3_u64))
	}
	/// Storage, counted: no storage of its own
	fn enact_as_root() -> Weight {
		Weight::from_parts(15_000_000, 0)
	}
	/// Storage, counted: clock, roll, rules, jurisdiction, authority, standing (r:7 w:1)
	fn add_seat() -> Weight {
		Weight::from_parts(60_000_000, 12000)
			.saturating_add(ParityDbWeight::get().reads(7_u64))
			.saturating_add(ParityDbWeight::get().writes(1_u64))
	}
	/// Storage, counted: origin, `Consortium::Roll`, authority, standing (r:5 w:1)
	fn set_caster() -> Weight {
		Weight::from_parts(50_000_000, 12000)
			.saturating_add(ParityDbWeight::get().reads(5_u64))
			.saturating_add(ParityDbWeight::get().writes(1_u64))
	}
	/// Storage, counted: clock, roll, rules, standing (r:5 w:1)
	fn end_seat() -> Weight {
		Weight::from_parts(50_000_000, 12000)
			.saturating_add(ParityDbWeight::get().reads(5_u64))
			.saturating_add(ParityDbWeight::get().writes(1_u64))
	}
	/// Storage, counted: clock, `Consortium::Roll` (r:3 w:1)
	/// The range of component `w` is `[0, 256]`.
	fn schedule_weights(w: u32, ) -> Weight {
		Weight::from_parts(50_000_000, 12000)
			.saturating_add(Weight::from_parts(400_000, 0).saturating_mul(w.into()))
			.saturating_add(ParityDbWeight::get().reads(3_u64))
			.saturating_add(ParityDbWeight::get().writes(1_u64))
	}
	/// Storage, counted: clock, roll, rules, standing (r:5 w:1)
	fn schedule_rules() -> Weight {
		Weight::from_parts(60_000_000, 12000)
			.saturating_add(ParityDbWeight::get().reads(5_u64))
			.saturating_add(ParityDbWeight::get().writes(1_u64))
	}
	/// Storage, counted: clock, roll, rules, standing (r:5 w:0)
	fn count() -> Weight {
		Weight::from_parts(60_000_000, 12000)
			.saturating_add(ParityDbWeight::get().reads(5_u64))
	}
}
