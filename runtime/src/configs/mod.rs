//! How the runtime configures its pallets: one topic a file.

mod authorities;
mod consensus;
mod credentials;
pub mod filter;
mod gold;
pub mod governance;
mod licensing;
pub mod money;
pub mod system;
mod tools;
mod validators;
