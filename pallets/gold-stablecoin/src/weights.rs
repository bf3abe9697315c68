//! Weights for `pallet_gold_stablecoin`.

#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(unused_parens)]
#![allow(unused_imports)]
#![allow(missing_docs)]
#![allow(dead_code)]

use frame_support::{traits::Get, weights::{Weight, constants::RocksDbWeight}};
use core::marker::PhantomData;

/// Weight functions needed for `pallet_gold_stablecoin`.
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
	fn block_end_guard(c: u32, ) -> Weight;
}

/// Weights for `pallet_gold_stablecoin` using the Substrate node and recommended hardware.
pub struct SubstrateWeight<T>(PhantomData<T>);
impl<T: frame_system::Config> WeightInfo for SubstrateWeight<T> {
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Storage: reserve (r:1 w:0)
	/// Storage: authorities (r:3 w:0)
	/// Storage: `GoldStablecoin::CoinCount` (r:1 w:1)
	/// Storage: `GoldStablecoin::CoinOfReserve` (r:1 w:1)
	/// Storage: `Assets::Asset` (r:1 w:1)
	/// Storage: `Assets::Metadata` (r:1 w:1)
	/// Storage: `GoldStablecoin::Coins` (r:0 w:1)
	/// Storage: `GoldStablecoin::Flows` (r:0 w:1)
	fn create_coin() -> Weight {
		Weight::from_parts(70_000_000, 8000)
			.saturating_add(T::DbWeight::get().reads(10_u64))
			.saturating_add(T::DbWeight::get().writes(6_u64))
	}
	/// Storage: `GoldStablecoin::Coins` (r:1 w:1)
	/// Storage: `GoldStablecoin::Roles` (r:1 w:1)
	fn set_minter() -> Weight {
		Weight::from_parts(22_000_000, 4000)
			.saturating_add(T::DbWeight::get().reads(2_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	/// Storage: `GoldStablecoin::Coins` (r:1 w:1)
	/// Storage: `GoldStablecoin::Roles` (r:1 w:1)
	fn set_approver() -> Weight {
		Weight::from_parts(22_000_000, 4000)
			.saturating_add(T::DbWeight::get().reads(2_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	/// Storage: `GoldStablecoin::Coins` (r:1 w:1)
	/// Storage: `GoldStablecoin::Roles` (r:1 w:1)
	fn set_settler() -> Weight {
		Weight::from_parts(22_000_000, 4000)
			.saturating_add(T::DbWeight::get().reads(2_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	/// Storage: `GoldStablecoin::Coins` (r:1 w:1)
	/// Storage: `GoldStablecoin::Roles` (r:1 w:1)
	fn revoke_role() -> Weight {
		Weight::from_parts(22_000_000, 4000)
			.saturating_add(T::DbWeight::get().reads(2_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Storage: `GoldStablecoin` coin, roles, flows, halts, breaches (r:6 w:1)
	/// Storage: reserve, audit, licences and standing (r:9 w:0)
	/// Storage: `Assets::Asset`, `Assets::Account` (r:2 w:0)
	/// Storage: `GoldStablecoin::NextMint` (r:1 w:1)
	/// Storage: `GoldStablecoin::Mints` (r:0 w:1)
	fn propose_mint() -> Weight {
		Weight::from_parts(110_000_000, 8000)
			.saturating_add(T::DbWeight::get().reads(19_u64))
			.saturating_add(T::DbWeight::get().writes(3_u64))
	}
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Storage: `GoldStablecoin::Mints` (r:1 w:1)
	/// Storage: `GoldStablecoin::Roles` (r:1 w:0)
	fn approve_mint() -> Weight {
		Weight::from_parts(28_000_000, 4000)
			.saturating_add(T::DbWeight::get().reads(3_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Storage: `GoldStablecoin::Mints` (r:1 w:1)
	/// Storage: `GoldStablecoin` coin, roles, flows, halts, breaches (r:7 w:3)
	/// Storage: reserve, audit, licences and standing (r:9 w:0)
	/// Storage: `Assets::Asset`, `Assets::Account`, `System::Account` (r:3 w:3)
	fn execute_mint() -> Weight {
		Weight::from_parts(140_000_000, 8000)
			.saturating_add(T::DbWeight::get().reads(21_u64))
			.saturating_add(T::DbWeight::get().writes(7_u64))
	}
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Storage: `GoldStablecoin::Mints` (r:1 w:1)
	/// Storage: `GoldStablecoin::Roles` (r:1 w:0)
	/// Storage: `GoldStablecoin::Coins` (r:1 w:1)
	fn cancel_mint() -> Weight {
		Weight::from_parts(30_000_000, 4000)
			.saturating_add(T::DbWeight::get().reads(4_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Storage: `GoldStablecoin::Coins` (r:1 w:0)
	/// Storage: `GoldStablecoin::Halts` (r:1 w:1)
	/// Storage: provisional measures (r:1 w:1)
	fn halt_mint() -> Weight {
		Weight::from_parts(35_000_000, 4000)
			.saturating_add(T::DbWeight::get().reads(4_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Storage: `GoldStablecoin::Coins` (r:1 w:0)
	/// Storage: `GoldStablecoin::Halts` (r:1 w:1)
	/// Storage: `GoldStablecoin::Breaches` (r:1 w:1)
	/// Storage: `GoldStablecoin::Flows` (r:1 w:0)
	/// Storage: `Assets::Asset` (r:1 w:0)
	fn resume_mint() -> Weight {
		Weight::from_parts(38_000_000, 4000)
			.saturating_add(T::DbWeight::get().reads(6_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Storage: `GoldStablecoin::Coins` (r:1 w:0)
	/// Storage: `GoldStablecoin::Escrows` (r:1 w:1)
	/// Storage: `GoldStablecoin::NextTicket` (r:1 w:1)
	/// Storage: `GoldStablecoin::Tickets` (r:0 w:1)
	/// Storage: `Assets::Asset`, `Assets::Account` (r:2 w:2)
	/// Storage: `AssetsHolder::Holds`, `AssetsHolder::BalancesOnHold` (r:2 w:2)
	fn open_ticket() -> Weight {
		Weight::from_parts(85_000_000, 8000)
			.saturating_add(T::DbWeight::get().reads(8_u64))
			.saturating_add(T::DbWeight::get().writes(7_u64))
	}
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Storage: `GoldStablecoin::Tickets` (r:1 w:1)
	/// Storage: `GoldStablecoin::Roles` (r:1 w:0)
	/// Storage: `GoldStablecoin::Escrows` (r:1 w:1)
	/// Storage: `GoldStablecoin::Flows` (r:1 w:1)
	/// Storage: `Assets::Asset`, `Assets::Account`, `System::Account` (r:3 w:3)
	/// Storage: `AssetsHolder::Holds`, `AssetsHolder::BalancesOnHold` (r:2 w:2)
	fn settle_ticket() -> Weight {
		Weight::from_parts(100_000_000, 8000)
			.saturating_add(T::DbWeight::get().reads(10_u64))
			.saturating_add(T::DbWeight::get().writes(8_u64))
	}
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Storage: `GoldStablecoin::Tickets` (r:1 w:1)
	/// Storage: `GoldStablecoin::Escrows` (r:1 w:1)
	/// Storage: `Assets::Asset`, `Assets::Account` (r:2 w:2)
	/// Storage: `AssetsHolder::Holds`, `AssetsHolder::BalancesOnHold` (r:2 w:2)
	fn cancel_ticket() -> Weight {
		Weight::from_parts(85_000_000, 8000)
			.saturating_add(T::DbWeight::get().reads(7_u64))
			.saturating_add(T::DbWeight::get().writes(6_u64))
	}
	/// Storage: `GoldStablecoin::CoinCount` (r:1 w:0)
	/// Storage: `GoldStablecoin::Flows` (r:c w:0)
	/// Storage: `Assets::Asset` (r:c w:0)
	/// Storage: `GoldStablecoin::Breaches` (r:c w:c)
	fn block_end_guard(c: u32, ) -> Weight {
		Weight::from_parts(3_000_000, 1500)
			.saturating_add(Weight::from_parts(12_000_000, 3200).saturating_mul(c.into()))
			.saturating_add(T::DbWeight::get().reads(1_u64))
			.saturating_add(T::DbWeight::get().reads((3_u64).saturating_mul(c.into())))
			.saturating_add(T::DbWeight::get().writes((1_u64).saturating_mul(c.into())))
	}
}

// For backwards compatibility and tests.
impl WeightInfo for () {
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Storage: reserve (r:1 w:0)
	/// Storage: authorities (r:3 w:0)
	/// Storage: `GoldStablecoin::CoinCount` (r:1 w:1)
	/// Storage: `GoldStablecoin::CoinOfReserve` (r:1 w:1)
	/// Storage: `Assets::Asset` (r:1 w:1)
	/// Storage: `Assets::Metadata` (r:1 w:1)
	/// Storage: `GoldStablecoin::Coins` (r:0 w:1)
	/// Storage: `GoldStablecoin::Flows` (r:0 w:1)
	fn create_coin() -> Weight {
		Weight::from_parts(70_000_000, 8000)
			.saturating_add(RocksDbWeight::get().reads(10_u64))
			.saturating_add(RocksDbWeight::get().writes(6_u64))
	}
	/// Storage: `GoldStablecoin::Coins` (r:1 w:1)
	/// Storage: `GoldStablecoin::Roles` (r:1 w:1)
	fn set_minter() -> Weight {
		Weight::from_parts(22_000_000, 4000)
			.saturating_add(RocksDbWeight::get().reads(2_u64))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
	}
	/// Storage: `GoldStablecoin::Coins` (r:1 w:1)
	/// Storage: `GoldStablecoin::Roles` (r:1 w:1)
	fn set_approver() -> Weight {
		Weight::from_parts(22_000_000, 4000)
			.saturating_add(RocksDbWeight::get().reads(2_u64))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
	}
	/// Storage: `GoldStablecoin::Coins` (r:1 w:1)
	/// Storage: `GoldStablecoin::Roles` (r:1 w:1)
	fn set_settler() -> Weight {
		Weight::from_parts(22_000_000, 4000)
			.saturating_add(RocksDbWeight::get().reads(2_u64))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
	}
	/// Storage: `GoldStablecoin::Coins` (r:1 w:1)
	/// Storage: `GoldStablecoin::Roles` (r:1 w:1)
	fn revoke_role() -> Weight {
		Weight::from_parts(22_000_000, 4000)
			.saturating_add(RocksDbWeight::get().reads(2_u64))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
	}
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Storage: `GoldStablecoin` coin, roles, flows, halts, breaches (r:6 w:1)
	/// Storage: reserve, audit, licences and standing (r:9 w:0)
	/// Storage: `Assets::Asset`, `Assets::Account` (r:2 w:0)
	/// Storage: `GoldStablecoin::NextMint` (r:1 w:1)
	/// Storage: `GoldStablecoin::Mints` (r:0 w:1)
	fn propose_mint() -> Weight {
		Weight::from_parts(110_000_000, 8000)
			.saturating_add(RocksDbWeight::get().reads(19_u64))
			.saturating_add(RocksDbWeight::get().writes(3_u64))
	}
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Storage: `GoldStablecoin::Mints` (r:1 w:1)
	/// Storage: `GoldStablecoin::Roles` (r:1 w:0)
	fn approve_mint() -> Weight {
		Weight::from_parts(28_000_000, 4000)
			.saturating_add(RocksDbWeight::get().reads(3_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Storage: `GoldStablecoin::Mints` (r:1 w:1)
	/// Storage: `GoldStablecoin` coin, roles, flows, halts, breaches (r:7 w:3)
	/// Storage: reserve, audit, licences and standing (r:9 w:0)
	/// Storage: `Assets::Asset`, `Assets::Account`, `System::Account` (r:3 w:3)
	fn execute_mint() -> Weight {
		Weight::from_parts(140_000_000, 8000)
			.saturating_add(RocksDbWeight::get().reads(21_u64))
			.saturating_add(RocksDbWeight::get().writes(7_u64))
	}
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Storage: `GoldStablecoin::Mints` (r:1 w:1)
	/// Storage: `GoldStablecoin::Roles` (r:1 w:0)
	/// Storage: `GoldStablecoin::Coins` (r:1 w:1)
	fn cancel_mint() -> Weight {
		Weight::from_parts(30_000_000, 4000)
			.saturating_add(RocksDbWeight::get().reads(4_u64))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
	}
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Storage: `GoldStablecoin::Coins` (r:1 w:0)
	/// Storage: `GoldStablecoin::Halts` (r:1 w:1)
	/// Storage: provisional measures (r:1 w:1)
	fn halt_mint() -> Weight {
		Weight::from_parts(35_000_000, 4000)
			.saturating_add(RocksDbWeight::get().reads(4_u64))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
	}
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Storage: `GoldStablecoin::Coins` (r:1 w:0)
	/// Storage: `GoldStablecoin::Halts` (r:1 w:1)
	/// Storage: `GoldStablecoin::Breaches` (r:1 w:1)
	/// Storage: `GoldStablecoin::Flows` (r:1 w:0)
	/// Storage: `Assets::Asset` (r:1 w:0)
	fn resume_mint() -> Weight {
		Weight::from_parts(38_000_000, 4000)
			.saturating_add(RocksDbWeight::get().reads(6_u64))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
	}
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Storage: `GoldStablecoin::Coins` (r:1 w:0)
	/// Storage: `GoldStablecoin::Escrows` (r:1 w:1)
	/// Storage: `GoldStablecoin::NextTicket` (r:1 w:1)
	/// Storage: `GoldStablecoin::Tickets` (r:0 w:1)
	/// Storage: `Assets::Asset`, `Assets::Account` (r:2 w:2)
	/// Storage: `AssetsHolder::Holds`, `AssetsHolder::BalancesOnHold` (r:2 w:2)
	fn open_ticket() -> Weight {
		Weight::from_parts(85_000_000, 8000)
			.saturating_add(RocksDbWeight::get().reads(8_u64))
			.saturating_add(RocksDbWeight::get().writes(7_u64))
	}
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Storage: `GoldStablecoin::Tickets` (r:1 w:1)
	/// Storage: `GoldStablecoin::Roles` (r:1 w:0)
	/// Storage: `GoldStablecoin::Escrows` (r:1 w:1)
	/// Storage: `GoldStablecoin::Flows` (r:1 w:1)
	/// Storage: `Assets::Asset`, `Assets::Account`, `System::Account` (r:3 w:3)
	/// Storage: `AssetsHolder::Holds`, `AssetsHolder::BalancesOnHold` (r:2 w:2)
	fn settle_ticket() -> Weight {
		Weight::from_parts(100_000_000, 8000)
			.saturating_add(RocksDbWeight::get().reads(10_u64))
			.saturating_add(RocksDbWeight::get().writes(8_u64))
	}
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Storage: `GoldStablecoin::Tickets` (r:1 w:1)
	/// Storage: `GoldStablecoin::Escrows` (r:1 w:1)
	/// Storage: `Assets::Asset`, `Assets::Account` (r:2 w:2)
	/// Storage: `AssetsHolder::Holds`, `AssetsHolder::BalancesOnHold` (r:2 w:2)
	fn cancel_ticket() -> Weight {
		Weight::from_parts(85_000_000, 8000)
			.saturating_add(RocksDbWeight::get().reads(7_u64))
			.saturating_add(RocksDbWeight::get().writes(6_u64))
	}
	/// Storage: `GoldStablecoin::CoinCount` (r:1 w:0)
	/// Storage: `GoldStablecoin::Flows` (r:c w:0)
	/// Storage: `Assets::Asset` (r:c w:0)
	/// Storage: `GoldStablecoin::Breaches` (r:c w:c)
	fn block_end_guard(c: u32, ) -> Weight {
		Weight::from_parts(3_000_000, 1500)
			.saturating_add(Weight::from_parts(12_000_000, 3200).saturating_mul(c.into()))
			.saturating_add(RocksDbWeight::get().reads(1_u64))
			.saturating_add(RocksDbWeight::get().reads((3_u64).saturating_mul(c.into())))
			.saturating_add(RocksDbWeight::get().writes((1_u64).saturating_mul(c.into())))
	}
}
