//! Small shared types of the registers, and the traits by which the pallets know each other.
//!
//! Nothing here owns storage. A pallet never depends on another pallet of Civitas: it depends on a trait
//! of this crate, and the runtime says who answers.
#![cfg_attr(not(feature = "std"), no_std)]

extern crate alloc;

pub mod authority;
pub mod chain;
pub mod consortium;
pub mod credentials;
pub mod currency;
pub mod dti;
pub mod evidence;
pub mod history;
pub mod jurisdiction;
pub mod lei;
pub mod licence;
pub mod moment;
pub mod reserve;
pub mod validators;

mod code;
mod flags;
mod iso7064;

pub use authority::{ActLevel, Acting, AuthorityId, Powers, Standing};
pub use currency::{BadCurrency, CurrencyCode};
pub use dti::{BadDti, Dti};
pub use evidence::Evidence;
pub use history::{History, HistoryError, Row};
pub use jurisdiction::{BadJurisdiction, JurisdictionCode};
pub use lei::{BadLei, Lei};
pub use licence::{Activities, LicenceGate, LicenceId, LicenceRefusal, Question};
pub use moment::{Moment, RecordTime, ValidTime};
pub use reserve::{MilliOunces, ReserveId, ReserveInspect, ReserveRefusal};
