//! `civitas`, the node of a Civitas chain: the node library and a runtime to start new chains from.

use civitas_primitives::chain;
use std::process::ExitCode;

/// Written by `build.rs`.
#[allow(dead_code)]
mod runtime {
	include!(concat!(env!("OUT_DIR"), "/wasm_binary.rs"));
}

fn main() -> ExitCode {
	let release = civitas_node::Release {
		version: env!("SUBSTRATE_CLI_IMPL_VERSION"),
		wasm: runtime::WASM_BINARY,
		ss58_prefix: chain::SS58_PREFIX,
		token_symbol: chain::TOKEN_SYMBOL,
		token_decimals: chain::TOKEN_DECIMALS,
	};
	match civitas_node::run(release) {
		Ok(()) => ExitCode::SUCCESS,
		Err(error) => {
			eprintln!("Error: {error}");
			ExitCode::FAILURE
		},
	}
}
