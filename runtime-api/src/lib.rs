//! The runtime APIs by which wallets, exchanges and authorities read the registers.
//!
//! These are the only client contract of the chain's own pallets: storage layouts may change between
//! releases, these functions change only with their version number. Every answer that depends on time
//! states the moment it was given at; a client compares it with its own clock, since a chain that has
//! stopped still answers, with old time.
#![cfg_attr(not(feature = "std"), no_std)]

extern crate alloc;

pub mod authorities;
pub mod consortium;
pub mod credentials;
pub mod gold;
pub mod licensing;
pub mod validators;
