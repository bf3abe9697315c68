//! The node of a Civitas chain, as a library.
//!
//! It knows the types of a block and the runtime APIs that a node calls, and no runtime: the
//! WebAssembly that comes with a release is an argument of [`run`], and what a chain executes is
//! what its state holds. So one binary runs every Civitas chain, and an edit to the runtime does
//! not recompile the node.

mod chain_spec;
mod cli;
mod command;
mod fake_runtime_api;
mod rpc;
mod service;
mod types;

use sp_core::crypto::{set_default_ss58_version, Ss58AddressFormat};
use std::sync::OnceLock;

pub use sc_cli::{Error, Result};

/// What a binary adds to this library.
#[derive(Clone, Copy, Debug)]
pub struct Release {
	/// Version of the binary: semantic version and commit.
	pub version: &'static str,
	/// Runtime from which the predefined chains start. Without one, chains start from spec files.
	pub wasm: Option<&'static [u8]>,
	/// Address prefix of the predefined chains and of `civitas key`.
	pub ss58_prefix: u16,
	/// Symbol of the native unit of the predefined chains.
	pub token_symbol: &'static str,
	/// Decimal places of the native unit of the predefined chains.
	pub token_decimals: u8,
}

static RELEASE: OnceLock<Release> = OnceLock::new();

/// Reads the command line of the process and does what it says.
pub fn run(release: Release) -> Result<()> {
	let release = RELEASE.get_or_init(|| release);
	set_default_ss58_version(Ss58AddressFormat::custom(release.ss58_prefix));
	command::run(&<cli::Cli as sc_cli::SubstrateCli>::from_args())
}

/// The release that [`run`] was called with.
#[allow(clippy::expect_used, reason = "nothing of this library runs before `run`")]
fn release() -> &'static Release {
	RELEASE.get().expect("`run` sets it before it reads the command line; qed")
}
