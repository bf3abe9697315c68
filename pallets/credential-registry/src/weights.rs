//! Weights for `pallet_credential_registry`
//!
//! Reads and writes are counted from the code; execution times are estimates on the safe side until the
//! benchmarks are run on reference hardware.

#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(unused_parens)]
#![allow(unused_imports)]
#![allow(missing_docs)]
#![allow(dead_code)]

use frame_support::{traits::Get, weights::{Weight, constants::ParityDbWeight}};
use core::marker::PhantomData;

/// Weight functions needed for `pallet_credential_registry`.
pub trait WeightInfo {
	fn admit_issuer() -> Weight;
	fn renew_issuer() -> Weight;
	fn suspend_issuer() -> Weight;
	fn reinstate_issuer() -> Weight;
	fn withdraw_issuer() -> Weight;
	fn open_status_list() -> Weight;
	fn set_statuses(p: u32, c: u32, ) -> Weight;
	fn close_status_list() -> Weight;
}

/// Weights for `pallet_credential_registry` using the Substrate node and recommended hardware.
pub struct SubstrateWeight<T>(PhantomData<T>);
impl<T: frame_system::Config> WeightInfo for SubstrateWeight<T> {
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `CredentialRegistry::IssuerByAccount` (r:1 w:1)
	/// Proof: `CredentialRegistry::IssuerByAccount` (`max_values`: None, `max_size`: Some(52), added: 2527, mode: `MaxEncodedLen`)
	/// Storage: `CredentialRegistry::NextIssuer` (r:1 w:1)
	/// Proof: `CredentialRegistry::NextIssuer` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `CredentialRegistry::Issuers` (r:0 w:1)
	/// Proof: `CredentialRegistry::Issuers` (`max_values`: None, `max_size`: Some(280), added: 2755, mode: `MaxEncodedLen`)
	fn admit_issuer() -> Weight {
		Weight::from_parts(28_000_000, 3517)
			.saturating_add(T::DbWeight::get().reads(3_u64))
			.saturating_add(T::DbWeight::get().writes(3_u64))
	}
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `CredentialRegistry::Issuers` (r:1 w:1)
	/// Proof: `CredentialRegistry::Issuers` (`max_values`: None, `max_size`: Some(280), added: 2755, mode: `MaxEncodedLen`)
	fn renew_issuer() -> Weight {
		Weight::from_parts(20_000_000, 3745)
			.saturating_add(T::DbWeight::get().reads(2_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `CredentialRegistry::Issuers` (r:1 w:1)
	/// Proof: `CredentialRegistry::Issuers` (`max_values`: None, `max_size`: Some(280), added: 2755, mode: `MaxEncodedLen`)
	/// Storage: `Authorities::UrgentMeasures` (r:1 w:1)
	/// Proof: `Authorities::UrgentMeasures` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	fn suspend_issuer() -> Weight {
		Weight::from_parts(26_000_000, 3745)
			.saturating_add(T::DbWeight::get().reads(3_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `CredentialRegistry::Issuers` (r:1 w:1)
	/// Proof: `CredentialRegistry::Issuers` (`max_values`: None, `max_size`: Some(280), added: 2755, mode: `MaxEncodedLen`)
	fn reinstate_issuer() -> Weight {
		Weight::from_parts(20_000_000, 3745)
			.saturating_add(T::DbWeight::get().reads(2_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `CredentialRegistry::Issuers` (r:1 w:1)
	/// Proof: `CredentialRegistry::Issuers` (`max_values`: None, `max_size`: Some(280), added: 2755, mode: `MaxEncodedLen`)
	fn withdraw_issuer() -> Weight {
		Weight::from_parts(20_000_000, 3745)
			.saturating_add(T::DbWeight::get().reads(2_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `CredentialRegistry::IssuerByAccount` (r:1 w:0)
	/// Proof: `CredentialRegistry::IssuerByAccount` (`max_values`: None, `max_size`: Some(52), added: 2527, mode: `MaxEncodedLen`)
	/// Storage: `CredentialRegistry::Issuers` (r:1 w:1)
	/// Proof: `CredentialRegistry::Issuers` (`max_values`: None, `max_size`: Some(280), added: 2755, mode: `MaxEncodedLen`)
	/// Storage: `Authorities::InForce` (r:1 w:0)
	/// Proof: `Authorities::InForce` (`max_values`: Some(1), `max_size`: Some(213), added: 708, mode: `MaxEncodedLen`)
	/// Storage: `CredentialRegistry::NextList` (r:1 w:1)
	/// Proof: `CredentialRegistry::NextList` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `CredentialRegistry::ListsOf` (r:0 w:1)
	/// Proof: `CredentialRegistry::ListsOf` (`max_values`: None, `max_size`: Some(24), added: 2499, mode: `MaxEncodedLen`)
	/// Storage: `CredentialRegistry::Lists` (r:0 w:1)
	/// Proof: `CredentialRegistry::Lists` (`max_values`: None, `max_size`: Some(44), added: 2519, mode: `MaxEncodedLen`)
	fn open_status_list() -> Weight {
		Weight::from_parts(38_000_000, 3745)
			.saturating_add(T::DbWeight::get().reads(5_u64))
			.saturating_add(T::DbWeight::get().writes(4_u64))
	}
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `CredentialRegistry::IssuerByAccount` (r:1 w:0)
	/// Proof: `CredentialRegistry::IssuerByAccount` (`max_values`: None, `max_size`: Some(52), added: 2527, mode: `MaxEncodedLen`)
	/// Storage: `CredentialRegistry::Issuers` (r:1 w:0)
	/// Proof: `CredentialRegistry::Issuers` (`max_values`: None, `max_size`: Some(280), added: 2755, mode: `MaxEncodedLen`)
	/// Storage: `Authorities::InForce` (r:1 w:0)
	/// Proof: `Authorities::InForce` (`max_values`: Some(1), `max_size`: Some(213), added: 708, mode: `MaxEncodedLen`)
	/// Storage: `CredentialRegistry::Lists` (r:1 w:1)
	/// Proof: `CredentialRegistry::Lists` (`max_values`: None, `max_size`: Some(44), added: 2519, mode: `MaxEncodedLen`)
	/// Storage: `CredentialRegistry::Pages` (r:128 w:128)
	/// Proof: `CredentialRegistry::Pages` (`max_values`: None, `max_size`: Some(1046), added: 3521, mode: `MaxEncodedLen`)
	/// The range of component `p` is `[1, 128]`.
	/// The range of component `c` is `[128, 4096]`.
	fn set_statuses(p: u32, c: u32, ) -> Weight {
		Weight::from_parts(36_000_000, 3745)
			.saturating_add(Weight::from_parts(6_000_000, 0).saturating_mul(p.into()))
			.saturating_add(Weight::from_parts(60_000, 0).saturating_mul(c.into()))
			.saturating_add(T::DbWeight::get().reads(5_u64))
			.saturating_add(T::DbWeight::get().reads((1_u64).saturating_mul(p.into())))
			.saturating_add(T::DbWeight::get().writes(1_u64))
			.saturating_add(T::DbWeight::get().writes((1_u64).saturating_mul(p.into())))
			.saturating_add(Weight::from_parts(0, 3521).saturating_mul(p.into()))
	}
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `CredentialRegistry::IssuerByAccount` (r:1 w:0)
	/// Proof: `CredentialRegistry::IssuerByAccount` (`max_values`: None, `max_size`: Some(52), added: 2527, mode: `MaxEncodedLen`)
	/// Storage: `CredentialRegistry::Issuers` (r:1 w:0)
	/// Proof: `CredentialRegistry::Issuers` (`max_values`: None, `max_size`: Some(280), added: 2755, mode: `MaxEncodedLen`)
	/// Storage: `Authorities::InForce` (r:1 w:0)
	/// Proof: `Authorities::InForce` (`max_values`: Some(1), `max_size`: Some(213), added: 708, mode: `MaxEncodedLen`)
	/// Storage: `CredentialRegistry::Lists` (r:1 w:1)
	/// Proof: `CredentialRegistry::Lists` (`max_values`: None, `max_size`: Some(44), added: 2519, mode: `MaxEncodedLen`)
	fn close_status_list() -> Weight {
		Weight::from_parts(32_000_000, 3745)
			.saturating_add(T::DbWeight::get().reads(5_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
}

// For backwards compatibility and tests.
impl WeightInfo for () {
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `CredentialRegistry::IssuerByAccount` (r:1 w:1)
	/// Proof: `CredentialRegistry::IssuerByAccount` (`max_values`: None, `max_size`: Some(52), added: 2527, mode: `MaxEncodedLen`)
	/// Storage: `CredentialRegistry::NextIssuer` (r:1 w:1)
	/// Proof: `CredentialRegistry::NextIssuer` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `CredentialRegistry::Issuers` (r:0 w:1)
	/// Proof: `CredentialRegistry::Issuers` (`max_values`: None, `max_size`: Some(280), added: 2755, mode: `MaxEncodedLen`)
	fn admit_issuer() -> Weight {
		Weight::from_parts(28_000_000, 3517)
			.saturating_add(ParityDbWeight::get().reads(3_u64))
			.saturating_add(ParityDbWeight::get().writes(3_u64))
	}
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `CredentialRegistry::Issuers` (r:1 w:1)
	/// Proof: `CredentialRegistry::Issuers` (`max_values`: None, `max_size`: Some(280), added: 2755, mode: `MaxEncodedLen`)
	fn renew_issuer() -> Weight {
		Weight::from_parts(20_000_000, 3745)
			.saturating_add(ParityDbWeight::get().reads(2_u64))
			.saturating_add(ParityDbWeight::get().writes(1_u64))
	}
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `CredentialRegistry::Issuers` (r:1 w:1)
	/// Proof: `CredentialRegistry::Issuers` (`max_values`: None, `max_size`: Some(280), added: 2755, mode: `MaxEncodedLen`)
	/// Storage: `Authorities::UrgentMeasures` (r:1 w:1)
	/// Proof: `Authorities::UrgentMeasures` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	fn suspend_issuer() -> Weight {
		Weight::from_parts(26_000_000, 3745)
			.saturating_add(ParityDbWeight::get().reads(3_u64))
			.saturating_add(ParityDbWeight::get().writes(2_u64))
	}
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `CredentialRegistry::Issuers` (r:1 w:1)
	/// Proof: `CredentialRegistry::Issuers` (`max_values`: None, `max_size`: Some(280), added: 2755, mode: `MaxEncodedLen`)
	fn reinstate_issuer() -> Weight {
		Weight::from_parts(20_000_000, 3745)
			.saturating_add(ParityDbWeight::get().reads(2_u64))
			.saturating_add(ParityDbWeight::get().writes(1_u64))
	}
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `CredentialRegistry::Issuers` (r:1 w:1)
	/// Proof: `CredentialRegistry::Issuers` (`max_values`: None, `max_size`: Some(280), added: 2755, mode: `MaxEncodedLen`)
	fn withdraw_issuer() -> Weight {
		Weight::from_parts(20_000_000, 3745)
			.saturating_add(ParityDbWeight::get().reads(2_u64))
			.saturating_add(ParityDbWeight::get().writes(1_u64))
	}
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `CredentialRegistry::IssuerByAccount` (r:1 w:0)
	/// Proof: `CredentialRegistry::IssuerByAccount` (`max_values`: None, `max_size`: Some(52), added: 2527, mode: `MaxEncodedLen`)
	/// Storage: `CredentialRegistry::Issuers` (r:1 w:1)
	/// Proof: `CredentialRegistry::Issuers` (`max_values`: None, `max_size`: Some(280), added: 2755, mode: `MaxEncodedLen`)
	/// Storage: `Authorities::InForce` (r:1 w:0)
	/// Proof: `Authorities::InForce` (`max_values`: Some(1), `max_size`: Some(213), added: 708, mode: `MaxEncodedLen`)
	/// Storage: `CredentialRegistry::NextList` (r:1 w:1)
	/// Proof: `CredentialRegistry::NextList` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `CredentialRegistry::ListsOf` (r:0 w:1)
	/// Proof: `CredentialRegistry::ListsOf` (`max_values`: None, `max_size`: Some(24), added: 2499, mode: `MaxEncodedLen`)
	/// Storage: `CredentialRegistry::Lists` (r:0 w:1)
	/// Proof: `CredentialRegistry::Lists` (`max_values`: None, `max_size`: Some(44), added: 2519, mode: `MaxEncodedLen`)
	fn open_status_list() -> Weight {
		Weight::from_parts(38_000_000, 3745)
			.saturating_add(ParityDbWeight::get().reads(5_u64))
			.saturating_add(ParityDbWeight::get().writes(4_u64))
	}
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `CredentialRegistry::IssuerByAccount` (r:1 w:0)
	/// Proof: `CredentialRegistry::IssuerByAccount` (`max_values`: None, `max_size`: Some(52), added: 2527, mode: `MaxEncodedLen`)
	/// Storage: `CredentialRegistry::Issuers` (r:1 w:0)
	/// Proof: `CredentialRegistry::Issuers` (`max_values`: None, `max_size`: Some(280), added: 2755, mode: `MaxEncodedLen`)
	/// Storage: `Authorities::InForce` (r:1 w:0)
	/// Proof: `Authorities::InForce` (`max_values`: Some(1), `max_size`: Some(213), added: 708, mode: `MaxEncodedLen`)
	/// Storage: `CredentialRegistry::Lists` (r:1 w:1)
	/// Proof: `CredentialRegistry::Lists` (`max_values`: None, `max_size`: Some(44), added: 2519, mode: `MaxEncodedLen`)
	/// Storage: `CredentialRegistry::Pages` (r:128 w:128)
	/// Proof: `CredentialRegistry::Pages` (`max_values`: None, `max_size`: Some(1046), added: 3521, mode: `MaxEncodedLen`)
	/// The range of component `p` is `[1, 128]`.
	/// The range of component `c` is `[128, 4096]`.
	fn set_statuses(p: u32, c: u32, ) -> Weight {
		Weight::from_parts(36_000_000, 3745)
			.saturating_add(Weight::from_parts(6_000_000, 0).saturating_mul(p.into()))
			.saturating_add(Weight::from_parts(60_000, 0).saturating_mul(c.into()))
			.saturating_add(ParityDbWeight::get().reads(5_u64))
			.saturating_add(ParityDbWeight::get().reads((1_u64).saturating_mul(p.into())))
			.saturating_add(ParityDbWeight::get().writes(1_u64))
			.saturating_add(ParityDbWeight::get().writes((1_u64).saturating_mul(p.into())))
			.saturating_add(Weight::from_parts(0, 3521).saturating_mul(p.into()))
	}
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `CredentialRegistry::IssuerByAccount` (r:1 w:0)
	/// Proof: `CredentialRegistry::IssuerByAccount` (`max_values`: None, `max_size`: Some(52), added: 2527, mode: `MaxEncodedLen`)
	/// Storage: `CredentialRegistry::Issuers` (r:1 w:0)
	/// Proof: `CredentialRegistry::Issuers` (`max_values`: None, `max_size`: Some(280), added: 2755, mode: `MaxEncodedLen`)
	/// Storage: `Authorities::InForce` (r:1 w:0)
	/// Proof: `Authorities::InForce` (`max_values`: Some(1), `max_size`: Some(213), added: 708, mode: `MaxEncodedLen`)
	/// Storage: `CredentialRegistry::Lists` (r:1 w:1)
	/// Proof: `CredentialRegistry::Lists` (`max_values`: None, `max_size`: Some(44), added: 2519, mode: `MaxEncodedLen`)
	fn close_status_list() -> Weight {
		Weight::from_parts(32_000_000, 3745)
			.saturating_add(ParityDbWeight::get().reads(5_u64))
			.saturating_add(ParityDbWeight::get().writes(1_u64))
	}
}
