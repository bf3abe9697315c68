//! The weights of `pallet_credential_registry`, measured by `make weights`; not edited by hand.
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

/// What each call of `pallet_credential_registry` costs.
pub trait WeightInfo {
	fn admit_issuer() -> Weight;
	fn renew_issuer() -> Weight;
	fn suspend_issuer() -> Weight;
	fn reinstate_issuer() -> Weight;
	fn withdraw_issuer() -> Weight;
	fn open_status_list() -> Weight;
	fn set_statuses(p: u32, c: u32) -> Weight;
	fn close_status_list() -> Weight;
}

/// The weights as measured, with the database costs of the runtime.
pub struct SubstrateWeight<T>(PhantomData<T>);
impl<T: frame_system::Config> WeightInfo for SubstrateWeight<T> {
	/// Storage: `Authorities::Authorities` (r:1 w:0)
	/// Proof: `Authorities::Authorities` (`max_values`: None, `max_size`: Some(202), added: 2677, mode: `MaxEncodedLen`)
	/// Storage: `Authorities::StandingOfAll` (r:1 w:0)
	/// Proof: `Authorities::StandingOfAll` (`max_values`: Some(1), `max_size`: Some(213), added: 708, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `CredentialRegistry::IssuerByAccount` (r:1 w:1)
	/// Proof: `CredentialRegistry::IssuerByAccount` (`max_values`: None, `max_size`: Some(52), added: 2527, mode: `MaxEncodedLen`)
	/// Storage: `CredentialRegistry::NextIssuer` (r:1 w:1)
	/// Proof: `CredentialRegistry::NextIssuer` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `CredentialRegistry::Issuers` (r:0 w:1)
	/// Proof: `CredentialRegistry::Issuers` (`max_values`: None, `max_size`: Some(280), added: 2755, mode: `MaxEncodedLen`)
	fn admit_issuer() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `1372`
		//  Estimated: `3667`
		// Minimum execution time: 57_325_000 picoseconds.
		Weight::from_parts(106_204_000, 3667)
			.saturating_add(T::DbWeight::get().reads(5_u64))
			.saturating_add(T::DbWeight::get().writes(3_u64))
	}
	/// Storage: `Authorities::Authorities` (r:1 w:0)
	/// Proof: `Authorities::Authorities` (`max_values`: None, `max_size`: Some(202), added: 2677, mode: `MaxEncodedLen`)
	/// Storage: `Authorities::StandingOfAll` (r:1 w:0)
	/// Proof: `Authorities::StandingOfAll` (`max_values`: Some(1), `max_size`: Some(213), added: 708, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `CredentialRegistry::Issuers` (r:1 w:1)
	/// Proof: `CredentialRegistry::Issuers` (`max_values`: None, `max_size`: Some(280), added: 2755, mode: `MaxEncodedLen`)
	fn renew_issuer() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `1718`
		//  Estimated: `3745`
		// Minimum execution time: 53_436_000 picoseconds.
		Weight::from_parts(76_735_000, 3745)
			.saturating_add(T::DbWeight::get().reads(4_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `Authorities::Authorities` (r:1 w:0)
	/// Proof: `Authorities::Authorities` (`max_values`: None, `max_size`: Some(202), added: 2677, mode: `MaxEncodedLen`)
	/// Storage: `Authorities::StandingOfAll` (r:1 w:0)
	/// Proof: `Authorities::StandingOfAll` (`max_values`: Some(1), `max_size`: Some(213), added: 708, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `CredentialRegistry::Issuers` (r:1 w:1)
	/// Proof: `CredentialRegistry::Issuers` (`max_values`: None, `max_size`: Some(280), added: 2755, mode: `MaxEncodedLen`)
	/// Storage: `Authorities::UrgentMeasures` (r:1 w:1)
	/// Proof: `Authorities::UrgentMeasures` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	fn suspend_issuer() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `1718`
		//  Estimated: `3745`
		// Minimum execution time: 62_535_000 picoseconds.
		Weight::from_parts(110_763_000, 3745)
			.saturating_add(T::DbWeight::get().reads(5_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	/// Storage: `Authorities::Authorities` (r:1 w:0)
	/// Proof: `Authorities::Authorities` (`max_values`: None, `max_size`: Some(202), added: 2677, mode: `MaxEncodedLen`)
	/// Storage: `Authorities::StandingOfAll` (r:1 w:0)
	/// Proof: `Authorities::StandingOfAll` (`max_values`: Some(1), `max_size`: Some(213), added: 708, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `CredentialRegistry::Issuers` (r:1 w:1)
	/// Proof: `CredentialRegistry::Issuers` (`max_values`: None, `max_size`: Some(280), added: 2755, mode: `MaxEncodedLen`)
	fn reinstate_issuer() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `1736`
		//  Estimated: `3745`
		// Minimum execution time: 54_130_000 picoseconds.
		Weight::from_parts(103_967_000, 3745)
			.saturating_add(T::DbWeight::get().reads(4_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `Authorities::Authorities` (r:1 w:0)
	/// Proof: `Authorities::Authorities` (`max_values`: None, `max_size`: Some(202), added: 2677, mode: `MaxEncodedLen`)
	/// Storage: `Authorities::StandingOfAll` (r:1 w:0)
	/// Proof: `Authorities::StandingOfAll` (`max_values`: Some(1), `max_size`: Some(213), added: 708, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `CredentialRegistry::Issuers` (r:1 w:1)
	/// Proof: `CredentialRegistry::Issuers` (`max_values`: None, `max_size`: Some(280), added: 2755, mode: `MaxEncodedLen`)
	fn withdraw_issuer() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `1736`
		//  Estimated: `3745`
		// Minimum execution time: 53_882_000 picoseconds.
		Weight::from_parts(80_544_000, 3745)
			.saturating_add(T::DbWeight::get().reads(4_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `CredentialRegistry::IssuerByAccount` (r:1 w:0)
	/// Proof: `CredentialRegistry::IssuerByAccount` (`max_values`: None, `max_size`: Some(52), added: 2527, mode: `MaxEncodedLen`)
	/// Storage: `CredentialRegistry::Issuers` (r:1 w:1)
	/// Proof: `CredentialRegistry::Issuers` (`max_values`: None, `max_size`: Some(280), added: 2755, mode: `MaxEncodedLen`)
	/// Storage: `Authorities::StandingOfAll` (r:1 w:0)
	/// Proof: `Authorities::StandingOfAll` (`max_values`: Some(1), `max_size`: Some(213), added: 708, mode: `MaxEncodedLen`)
	/// Storage: `CredentialRegistry::NextList` (r:1 w:1)
	/// Proof: `CredentialRegistry::NextList` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `CredentialRegistry::Lists` (r:0 w:1)
	/// Proof: `CredentialRegistry::Lists` (`max_values`: None, `max_size`: Some(44), added: 2519, mode: `MaxEncodedLen`)
	/// Storage: `CredentialRegistry::ListsOf` (r:0 w:1)
	/// Proof: `CredentialRegistry::ListsOf` (`max_values`: None, `max_size`: Some(24), added: 2499, mode: `MaxEncodedLen`)
	fn open_status_list() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `1035`
		//  Estimated: `3745`
		// Minimum execution time: 59_274_000 picoseconds.
		Weight::from_parts(84_320_000, 3745)
			.saturating_add(T::DbWeight::get().reads(5_u64))
			.saturating_add(T::DbWeight::get().writes(4_u64))
	}
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `CredentialRegistry::IssuerByAccount` (r:1 w:0)
	/// Proof: `CredentialRegistry::IssuerByAccount` (`max_values`: None, `max_size`: Some(52), added: 2527, mode: `MaxEncodedLen`)
	/// Storage: `CredentialRegistry::Issuers` (r:1 w:0)
	/// Proof: `CredentialRegistry::Issuers` (`max_values`: None, `max_size`: Some(280), added: 2755, mode: `MaxEncodedLen`)
	/// Storage: `Authorities::StandingOfAll` (r:1 w:0)
	/// Proof: `Authorities::StandingOfAll` (`max_values`: Some(1), `max_size`: Some(213), added: 708, mode: `MaxEncodedLen`)
	/// Storage: `CredentialRegistry::Lists` (r:1 w:1)
	/// Proof: `CredentialRegistry::Lists` (`max_values`: None, `max_size`: Some(44), added: 2519, mode: `MaxEncodedLen`)
	/// Storage: `CredentialRegistry::Pages` (r:64 w:64)
	/// Proof: `CredentialRegistry::Pages` (`max_values`: None, `max_size`: Some(1046), added: 3521, mode: `MaxEncodedLen`)
	/// The range of component `p` is `[1, 64]`.
	/// The range of component `c` is `[64, 4096]`.
	fn set_statuses(p: u32, c: u32, ) -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `2188 + p * (45 ±0)`
		//  Estimated: `3745 + p * (3521 ±0)`
		// Minimum execution time: 199_836_000 picoseconds.
		Weight::from_parts(202_929_000, 3745)
			// Standard Error: 181_406
			.saturating_add(Weight::from_parts(13_261_693, 0).saturating_mul(p.into()))
			// Standard Error: 2_827
			.saturating_add(Weight::from_parts(24_516, 0).saturating_mul(c.into()))
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
	/// Storage: `Authorities::StandingOfAll` (r:1 w:0)
	/// Proof: `Authorities::StandingOfAll` (`max_values`: Some(1), `max_size`: Some(213), added: 708, mode: `MaxEncodedLen`)
	/// Storage: `CredentialRegistry::Lists` (r:1 w:1)
	/// Proof: `CredentialRegistry::Lists` (`max_values`: None, `max_size`: Some(44), added: 2519, mode: `MaxEncodedLen`)
	fn close_status_list() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `1155`
		//  Estimated: `3745`
		// Minimum execution time: 56_259_000 picoseconds.
		Weight::from_parts(62_662_000, 3745)
			.saturating_add(T::DbWeight::get().reads(5_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
}

// For tests, with the database costs of ParityDB.
impl WeightInfo for () {
	/// Storage: `Authorities::Authorities` (r:1 w:0)
	/// Proof: `Authorities::Authorities` (`max_values`: None, `max_size`: Some(202), added: 2677, mode: `MaxEncodedLen`)
	/// Storage: `Authorities::StandingOfAll` (r:1 w:0)
	/// Proof: `Authorities::StandingOfAll` (`max_values`: Some(1), `max_size`: Some(213), added: 708, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `CredentialRegistry::IssuerByAccount` (r:1 w:1)
	/// Proof: `CredentialRegistry::IssuerByAccount` (`max_values`: None, `max_size`: Some(52), added: 2527, mode: `MaxEncodedLen`)
	/// Storage: `CredentialRegistry::NextIssuer` (r:1 w:1)
	/// Proof: `CredentialRegistry::NextIssuer` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `CredentialRegistry::Issuers` (r:0 w:1)
	/// Proof: `CredentialRegistry::Issuers` (`max_values`: None, `max_size`: Some(280), added: 2755, mode: `MaxEncodedLen`)
	fn admit_issuer() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `1372`
		//  Estimated: `3667`
		// Minimum execution time: 57_325_000 picoseconds.
		Weight::from_parts(106_204_000, 3667)
			.saturating_add(ParityDbWeight::get().reads(5_u64))
			.saturating_add(ParityDbWeight::get().writes(3_u64))
	}
	/// Storage: `Authorities::Authorities` (r:1 w:0)
	/// Proof: `Authorities::Authorities` (`max_values`: None, `max_size`: Some(202), added: 2677, mode: `MaxEncodedLen`)
	/// Storage: `Authorities::StandingOfAll` (r:1 w:0)
	/// Proof: `Authorities::StandingOfAll` (`max_values`: Some(1), `max_size`: Some(213), added: 708, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `CredentialRegistry::Issuers` (r:1 w:1)
	/// Proof: `CredentialRegistry::Issuers` (`max_values`: None, `max_size`: Some(280), added: 2755, mode: `MaxEncodedLen`)
	fn renew_issuer() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `1718`
		//  Estimated: `3745`
		// Minimum execution time: 53_436_000 picoseconds.
		Weight::from_parts(76_735_000, 3745)
			.saturating_add(ParityDbWeight::get().reads(4_u64))
			.saturating_add(ParityDbWeight::get().writes(1_u64))
	}
	/// Storage: `Authorities::Authorities` (r:1 w:0)
	/// Proof: `Authorities::Authorities` (`max_values`: None, `max_size`: Some(202), added: 2677, mode: `MaxEncodedLen`)
	/// Storage: `Authorities::StandingOfAll` (r:1 w:0)
	/// Proof: `Authorities::StandingOfAll` (`max_values`: Some(1), `max_size`: Some(213), added: 708, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `CredentialRegistry::Issuers` (r:1 w:1)
	/// Proof: `CredentialRegistry::Issuers` (`max_values`: None, `max_size`: Some(280), added: 2755, mode: `MaxEncodedLen`)
	/// Storage: `Authorities::UrgentMeasures` (r:1 w:1)
	/// Proof: `Authorities::UrgentMeasures` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	fn suspend_issuer() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `1718`
		//  Estimated: `3745`
		// Minimum execution time: 62_535_000 picoseconds.
		Weight::from_parts(110_763_000, 3745)
			.saturating_add(ParityDbWeight::get().reads(5_u64))
			.saturating_add(ParityDbWeight::get().writes(2_u64))
	}
	/// Storage: `Authorities::Authorities` (r:1 w:0)
	/// Proof: `Authorities::Authorities` (`max_values`: None, `max_size`: Some(202), added: 2677, mode: `MaxEncodedLen`)
	/// Storage: `Authorities::StandingOfAll` (r:1 w:0)
	/// Proof: `Authorities::StandingOfAll` (`max_values`: Some(1), `max_size`: Some(213), added: 708, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `CredentialRegistry::Issuers` (r:1 w:1)
	/// Proof: `CredentialRegistry::Issuers` (`max_values`: None, `max_size`: Some(280), added: 2755, mode: `MaxEncodedLen`)
	fn reinstate_issuer() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `1736`
		//  Estimated: `3745`
		// Minimum execution time: 54_130_000 picoseconds.
		Weight::from_parts(103_967_000, 3745)
			.saturating_add(ParityDbWeight::get().reads(4_u64))
			.saturating_add(ParityDbWeight::get().writes(1_u64))
	}
	/// Storage: `Authorities::Authorities` (r:1 w:0)
	/// Proof: `Authorities::Authorities` (`max_values`: None, `max_size`: Some(202), added: 2677, mode: `MaxEncodedLen`)
	/// Storage: `Authorities::StandingOfAll` (r:1 w:0)
	/// Proof: `Authorities::StandingOfAll` (`max_values`: Some(1), `max_size`: Some(213), added: 708, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `CredentialRegistry::Issuers` (r:1 w:1)
	/// Proof: `CredentialRegistry::Issuers` (`max_values`: None, `max_size`: Some(280), added: 2755, mode: `MaxEncodedLen`)
	fn withdraw_issuer() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `1736`
		//  Estimated: `3745`
		// Minimum execution time: 53_882_000 picoseconds.
		Weight::from_parts(80_544_000, 3745)
			.saturating_add(ParityDbWeight::get().reads(4_u64))
			.saturating_add(ParityDbWeight::get().writes(1_u64))
	}
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `CredentialRegistry::IssuerByAccount` (r:1 w:0)
	/// Proof: `CredentialRegistry::IssuerByAccount` (`max_values`: None, `max_size`: Some(52), added: 2527, mode: `MaxEncodedLen`)
	/// Storage: `CredentialRegistry::Issuers` (r:1 w:1)
	/// Proof: `CredentialRegistry::Issuers` (`max_values`: None, `max_size`: Some(280), added: 2755, mode: `MaxEncodedLen`)
	/// Storage: `Authorities::StandingOfAll` (r:1 w:0)
	/// Proof: `Authorities::StandingOfAll` (`max_values`: Some(1), `max_size`: Some(213), added: 708, mode: `MaxEncodedLen`)
	/// Storage: `CredentialRegistry::NextList` (r:1 w:1)
	/// Proof: `CredentialRegistry::NextList` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `CredentialRegistry::Lists` (r:0 w:1)
	/// Proof: `CredentialRegistry::Lists` (`max_values`: None, `max_size`: Some(44), added: 2519, mode: `MaxEncodedLen`)
	/// Storage: `CredentialRegistry::ListsOf` (r:0 w:1)
	/// Proof: `CredentialRegistry::ListsOf` (`max_values`: None, `max_size`: Some(24), added: 2499, mode: `MaxEncodedLen`)
	fn open_status_list() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `1035`
		//  Estimated: `3745`
		// Minimum execution time: 59_274_000 picoseconds.
		Weight::from_parts(84_320_000, 3745)
			.saturating_add(ParityDbWeight::get().reads(5_u64))
			.saturating_add(ParityDbWeight::get().writes(4_u64))
	}
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `CredentialRegistry::IssuerByAccount` (r:1 w:0)
	/// Proof: `CredentialRegistry::IssuerByAccount` (`max_values`: None, `max_size`: Some(52), added: 2527, mode: `MaxEncodedLen`)
	/// Storage: `CredentialRegistry::Issuers` (r:1 w:0)
	/// Proof: `CredentialRegistry::Issuers` (`max_values`: None, `max_size`: Some(280), added: 2755, mode: `MaxEncodedLen`)
	/// Storage: `Authorities::StandingOfAll` (r:1 w:0)
	/// Proof: `Authorities::StandingOfAll` (`max_values`: Some(1), `max_size`: Some(213), added: 708, mode: `MaxEncodedLen`)
	/// Storage: `CredentialRegistry::Lists` (r:1 w:1)
	/// Proof: `CredentialRegistry::Lists` (`max_values`: None, `max_size`: Some(44), added: 2519, mode: `MaxEncodedLen`)
	/// Storage: `CredentialRegistry::Pages` (r:64 w:64)
	/// Proof: `CredentialRegistry::Pages` (`max_values`: None, `max_size`: Some(1046), added: 3521, mode: `MaxEncodedLen`)
	/// The range of component `p` is `[1, 64]`.
	/// The range of component `c` is `[64, 4096]`.
	fn set_statuses(p: u32, c: u32, ) -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `2188 + p * (45 ±0)`
		//  Estimated: `3745 + p * (3521 ±0)`
		// Minimum execution time: 199_836_000 picoseconds.
		Weight::from_parts(202_929_000, 3745)
			// Standard Error: 181_406
			.saturating_add(Weight::from_parts(13_261_693, 0).saturating_mul(p.into()))
			// Standard Error: 2_827
			.saturating_add(Weight::from_parts(24_516, 0).saturating_mul(c.into()))
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
	/// Storage: `Authorities::StandingOfAll` (r:1 w:0)
	/// Proof: `Authorities::StandingOfAll` (`max_values`: Some(1), `max_size`: Some(213), added: 708, mode: `MaxEncodedLen`)
	/// Storage: `CredentialRegistry::Lists` (r:1 w:1)
	/// Proof: `CredentialRegistry::Lists` (`max_values`: None, `max_size`: Some(44), added: 2519, mode: `MaxEncodedLen`)
	fn close_status_list() -> Weight {
		// Proof Size summary in bytes:
		//  Measured:  `1155`
		//  Estimated: `3745`
		// Minimum execution time: 56_259_000 picoseconds.
		Weight::from_parts(62_662_000, 3745)
			.saturating_add(ParityDbWeight::get().reads(5_u64))
			.saturating_add(ParityDbWeight::get().writes(1_u64))
	}
}
