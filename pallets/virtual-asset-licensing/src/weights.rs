//! Weights of the calls of `pallet_virtual_asset_licensing`, in the shape in which the benchmark tool
//! writes them. Reads and writes are counted from the code at each call's worst case.

#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(unused_parens)]
#![allow(unused_imports)]
#![allow(missing_docs)]

use frame_support::{traits::Get, weights::{Weight, constants::RocksDbWeight}};
use core::marker::PhantomData;

/// Weight functions needed for `pallet_virtual_asset_licensing`.
pub trait WeightInfo {
	fn create_regime(s: u32, ) -> Weight;
	fn close_regime() -> Weight;
	fn grant_licence(s: u32, h: u32, a: u32, ) -> Weight;
	fn extend_licence(s: u32, h: u32, ) -> Weight;
	fn suspend_licence() -> Weight;
	fn lift_suspension() -> Weight;
	fn withdraw_licence() -> Weight;
	fn bind_account() -> Weight;
	fn unbind_account() -> Weight;
	fn refresh_licence() -> Weight;
}

/// Weights for `pallet_virtual_asset_licensing` with the runtime's database weights.
pub struct SubstrateWeight<T>(PhantomData<T>);
impl<T: frame_system::Config> WeightInfo for SubstrateWeight<T> {
	/// Storage: `VirtualAssetLicensing::NextRegime` (r:1 w:1)
	/// Storage: `VirtualAssetLicensing::Regimes` (r:0 w:1)
	/// The range of component `s` is `[1, 32]`.
	fn create_regime(s: u32, ) -> Weight {
		Weight::from_parts(12_000_000, 1489)
			.saturating_add(Weight::from_parts(650_000, 0).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().reads(1_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	/// Storage: `VirtualAssetLicensing::Regimes` (r:1 w:1)
	fn close_regime() -> Weight {
		Weight::from_parts(14_000_000, 8277)
			.saturating_add(T::DbWeight::get().reads(1_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Storage: `VirtualAssetLicensing::Regimes` (r:1 w:0)
	/// Storage: `VirtualAssetLicensing::LicenceOfLei` (r:1 w:1)
	/// Storage: `VirtualAssetLicensing::LicenceOfNumber` (r:1 w:1)
	/// Storage: `Authorities::Authorities` (r:2 w:0)
	/// Storage: `Authorities::Jurisdictions` (r:2 w:0)
	/// Storage: `VirtualAssetLicensing::NextLicence` (r:1 w:1)
	/// Storage: `VirtualAssetLicensing::DecisionLengths` (r:1 w:1)
	/// Storage: `VirtualAssetLicensing::DecisionPages` (r:1 w:1)
	/// Storage: `VirtualAssetLicensing::AccountLicences` (r:8 w:8)
	/// Storage: `VirtualAssetLicensing::Licences` (r:10 w:1)
	/// Storage: `VirtualAssetLicensing::Heads` (r:0 w:1)
	/// The range of component `s` is `[1, 32]`.
	/// The range of component `h` is `[0, 32]`.
	/// The range of component `a` is `[0, 8]`.
	fn grant_licence(s: u32, h: u32, a: u32, ) -> Weight {
		Weight::from_parts(62_000_000, 12000)
			.saturating_add(Weight::from_parts(420_000, 0).saturating_mul(s.into()))
			.saturating_add(Weight::from_parts(900_000, 0).saturating_mul(h.into()))
			.saturating_add(Weight::from_parts(9_000_000, 0).saturating_mul(a.into()))
			.saturating_add(T::DbWeight::get().reads(11_u64))
			.saturating_add(T::DbWeight::get().reads((2_u64).saturating_mul(a.into())))
			.saturating_add(T::DbWeight::get().writes(7_u64))
			.saturating_add(T::DbWeight::get().writes((1_u64).saturating_mul(a.into())))
			.saturating_add(Weight::from_parts(0, 7470).saturating_mul(a.into()))
	}
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Storage: `VirtualAssetLicensing::Licences` (r:1 w:1)
	/// Storage: `VirtualAssetLicensing::Regimes` (r:1 w:0)
	/// Storage: `VirtualAssetLicensing::SupersededSchedules` (r:0 w:1)
	/// Storage: `VirtualAssetLicensing::Heads` (r:0 w:1)
	/// The range of component `s` is `[1, 32]`.
	/// The range of component `h` is `[0, 32]`.
	fn extend_licence(s: u32, h: u32, ) -> Weight {
		Weight::from_parts(58_000_000, 12000)
			.saturating_add(Weight::from_parts(700_000, 0).saturating_mul(s.into()))
			.saturating_add(Weight::from_parts(1_600_000, 0).saturating_mul(h.into()))
			.saturating_add(T::DbWeight::get().reads(3_u64))
			.saturating_add(T::DbWeight::get().writes(3_u64))
	}
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Storage: `VirtualAssetLicensing::Licences` (r:1 w:1)
	/// Storage: `VirtualAssetLicensing::Heads` (r:1 w:1)
	/// Storage: `VirtualAssetLicensing::DecisionLengths` (r:1 w:1)
	/// Storage: `VirtualAssetLicensing::DecisionPages` (r:1 w:1)
	fn suspend_licence() -> Weight {
		Weight::from_parts(64_000_000, 8400)
			.saturating_add(T::DbWeight::get().reads(5_u64))
			.saturating_add(T::DbWeight::get().writes(4_u64))
	}
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Storage: `VirtualAssetLicensing::Licences` (r:1 w:1)
	/// Storage: `VirtualAssetLicensing::Heads` (r:1 w:1)
	/// Storage: `VirtualAssetLicensing::DecisionLengths` (r:1 w:1)
	/// Storage: `VirtualAssetLicensing::DecisionPages` (r:1 w:1)
	fn lift_suspension() -> Weight {
		Weight::from_parts(66_000_000, 8400)
			.saturating_add(T::DbWeight::get().reads(5_u64))
			.saturating_add(T::DbWeight::get().writes(4_u64))
	}
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Storage: `VirtualAssetLicensing::Licences` (r:1 w:1)
	/// Storage: `VirtualAssetLicensing::Heads` (r:1 w:1)
	/// Storage: `VirtualAssetLicensing::DecisionLengths` (r:1 w:1)
	/// Storage: `VirtualAssetLicensing::DecisionPages` (r:1 w:1)
	fn withdraw_licence() -> Weight {
		Weight::from_parts(64_000_000, 8400)
			.saturating_add(T::DbWeight::get().reads(5_u64))
			.saturating_add(T::DbWeight::get().writes(4_u64))
	}
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Storage: `VirtualAssetLicensing::Licences` (r:2 w:1)
	/// Storage: `VirtualAssetLicensing::AccountLicences` (r:1 w:1)
	fn bind_account() -> Weight {
		Weight::from_parts(44_000_000, 14500)
			.saturating_add(T::DbWeight::get().reads(4_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	/// Storage: `VirtualAssetLicensing::Licences` (r:1 w:1)
	/// Storage: `VirtualAssetLicensing::AccountLicences` (r:1 w:1)
	/// Storage: `Authorities::Authorities` (r:1 w:0)
	/// Storage: `Authorities::Jurisdictions` (r:1 w:0)
	fn unbind_account() -> Weight {
		Weight::from_parts(34_000_000, 8400)
			.saturating_add(T::DbWeight::get().reads(4_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Storage: `VirtualAssetLicensing::Heads` (r:1 w:1)
	/// Storage: `VirtualAssetLicensing::Licences` (r:1 w:0)
	fn refresh_licence() -> Weight {
		Weight::from_parts(46_000_000, 8400)
			.saturating_add(T::DbWeight::get().reads(3_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
}

// For backwards compatibility and tests.
impl WeightInfo for () {
	/// Storage: `VirtualAssetLicensing::NextRegime` (r:1 w:1)
	/// Storage: `VirtualAssetLicensing::Regimes` (r:0 w:1)
	/// The range of component `s` is `[1, 32]`.
	fn create_regime(s: u32, ) -> Weight {
		Weight::from_parts(12_000_000, 1489)
			.saturating_add(Weight::from_parts(650_000, 0).saturating_mul(s.into()))
			.saturating_add(RocksDbWeight::get().reads(1_u64))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
	}
	/// Storage: `VirtualAssetLicensing::Regimes` (r:1 w:1)
	fn close_regime() -> Weight {
		Weight::from_parts(14_000_000, 8277)
			.saturating_add(RocksDbWeight::get().reads(1_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Storage: `VirtualAssetLicensing::Regimes` (r:1 w:0)
	/// Storage: `VirtualAssetLicensing::LicenceOfLei` (r:1 w:1)
	/// Storage: `VirtualAssetLicensing::LicenceOfNumber` (r:1 w:1)
	/// Storage: `Authorities::Authorities` (r:2 w:0)
	/// Storage: `Authorities::Jurisdictions` (r:2 w:0)
	/// Storage: `VirtualAssetLicensing::NextLicence` (r:1 w:1)
	/// Storage: `VirtualAssetLicensing::DecisionLengths` (r:1 w:1)
	/// Storage: `VirtualAssetLicensing::DecisionPages` (r:1 w:1)
	/// Storage: `VirtualAssetLicensing::AccountLicences` (r:8 w:8)
	/// Storage: `VirtualAssetLicensing::Licences` (r:10 w:1)
	/// Storage: `VirtualAssetLicensing::Heads` (r:0 w:1)
	/// The range of component `s` is `[1, 32]`.
	/// The range of component `h` is `[0, 32]`.
	/// The range of component `a` is `[0, 8]`.
	fn grant_licence(s: u32, h: u32, a: u32, ) -> Weight {
		Weight::from_parts(62_000_000, 12000)
			.saturating_add(Weight::from_parts(420_000, 0).saturating_mul(s.into()))
			.saturating_add(Weight::from_parts(900_000, 0).saturating_mul(h.into()))
			.saturating_add(Weight::from_parts(9_000_000, 0).saturating_mul(a.into()))
			.saturating_add(RocksDbWeight::get().reads(11_u64))
			.saturating_add(RocksDbWeight::get().reads((2_u64).saturating_mul(a.into())))
			.saturating_add(RocksDbWeight::get().writes(7_u64))
			.saturating_add(RocksDbWeight::get().writes((1_u64).saturating_mul(a.into())))
			.saturating_add(Weight::from_parts(0, 7470).saturating_mul(a.into()))
	}
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Storage: `VirtualAssetLicensing::Licences` (r:1 w:1)
	/// Storage: `VirtualAssetLicensing::Regimes` (r:1 w:0)
	/// Storage: `VirtualAssetLicensing::SupersededSchedules` (r:0 w:1)
	/// Storage: `VirtualAssetLicensing::Heads` (r:0 w:1)
	/// The range of component `s` is `[1, 32]`.
	/// The range of component `h` is `[0, 32]`.
	fn extend_licence(s: u32, h: u32, ) -> Weight {
		Weight::from_parts(58_000_000, 12000)
			.saturating_add(Weight::from_parts(700_000, 0).saturating_mul(s.into()))
			.saturating_add(Weight::from_parts(1_600_000, 0).saturating_mul(h.into()))
			.saturating_add(RocksDbWeight::get().reads(3_u64))
			.saturating_add(RocksDbWeight::get().writes(3_u64))
	}
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Storage: `VirtualAssetLicensing::Licences` (r:1 w:1)
	/// Storage: `VirtualAssetLicensing::Heads` (r:1 w:1)
	/// Storage: `VirtualAssetLicensing::DecisionLengths` (r:1 w:1)
	/// Storage: `VirtualAssetLicensing::DecisionPages` (r:1 w:1)
	fn suspend_licence() -> Weight {
		Weight::from_parts(64_000_000, 8400)
			.saturating_add(RocksDbWeight::get().reads(5_u64))
			.saturating_add(RocksDbWeight::get().writes(4_u64))
	}
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Storage: `VirtualAssetLicensing::Licences` (r:1 w:1)
	/// Storage: `VirtualAssetLicensing::Heads` (r:1 w:1)
	/// Storage: `VirtualAssetLicensing::DecisionLengths` (r:1 w:1)
	/// Storage: `VirtualAssetLicensing::DecisionPages` (r:1 w:1)
	fn lift_suspension() -> Weight {
		Weight::from_parts(66_000_000, 8400)
			.saturating_add(RocksDbWeight::get().reads(5_u64))
			.saturating_add(RocksDbWeight::get().writes(4_u64))
	}
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Storage: `VirtualAssetLicensing::Licences` (r:1 w:1)
	/// Storage: `VirtualAssetLicensing::Heads` (r:1 w:1)
	/// Storage: `VirtualAssetLicensing::DecisionLengths` (r:1 w:1)
	/// Storage: `VirtualAssetLicensing::DecisionPages` (r:1 w:1)
	fn withdraw_licence() -> Weight {
		Weight::from_parts(64_000_000, 8400)
			.saturating_add(RocksDbWeight::get().reads(5_u64))
			.saturating_add(RocksDbWeight::get().writes(4_u64))
	}
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Storage: `VirtualAssetLicensing::Licences` (r:2 w:1)
	/// Storage: `VirtualAssetLicensing::AccountLicences` (r:1 w:1)
	fn bind_account() -> Weight {
		Weight::from_parts(44_000_000, 14500)
			.saturating_add(RocksDbWeight::get().reads(4_u64))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
	}
	/// Storage: `VirtualAssetLicensing::Licences` (r:1 w:1)
	/// Storage: `VirtualAssetLicensing::AccountLicences` (r:1 w:1)
	/// Storage: `Authorities::Authorities` (r:1 w:0)
	/// Storage: `Authorities::Jurisdictions` (r:1 w:0)
	fn unbind_account() -> Weight {
		Weight::from_parts(34_000_000, 8400)
			.saturating_add(RocksDbWeight::get().reads(4_u64))
			.saturating_add(RocksDbWeight::get().writes(2_u64))
	}
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Storage: `VirtualAssetLicensing::Heads` (r:1 w:1)
	/// Storage: `VirtualAssetLicensing::Licences` (r:1 w:0)
	fn refresh_licence() -> Weight {
		Weight::from_parts(46_000_000, 8400)
			.saturating_add(RocksDbWeight::get().reads(3_u64))
			.saturating_add(RocksDbWeight::get().writes(1_u64))
	}
}
