//! How the runtime configures its pallets: one topic a file.

mod authorities;
mod consensus;
mod credentials;
pub mod filter;
mod gold;
mod licensing;
pub mod money;
pub mod system;
mod tools;
