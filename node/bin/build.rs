//! Builds the runtime's WebAssembly, so that the binary need not depend on the runtime crate.

use std::{env, path::Path};
use substrate_build_script_utils::{generate_cargo_keys, rerun_if_git_head_changed};
use substrate_wasm_builder::WasmBuilder;

/// Symbol and decimals go into the metadata hash, which hardware wallets sign.
#[cfg(feature = "metadata-hash")]
#[allow(dead_code)]
#[path = "../../primitives/src/chain.rs"]
mod chain;

fn main() {
	generate_cargo_keys();
	rerun_if_git_head_changed();

	let here = env::var("CARGO_MANIFEST_DIR").expect("cargo sets it for build scripts; qed");
	// Without `..` in it: the builder compares it with what cargo says.
	let workspace = Path::new(&here)
		.join("../..")
		.canonicalize()
		.expect("this crate lies two levels below the workspace; qed");

	// The builder looks for the lock file above the build directory, which need not lie in the
	// checkout. Without one it would compile the runtime with other versions than the pinned ones.
	const HINT: &str = "WASM_BUILD_WORKSPACE_HINT";
	if env::var_os(HINT).is_none() {
		env::set_var(HINT, &workspace);
	}

	let builder = WasmBuilder::new()
		.with_project(workspace.join("runtime/Cargo.toml"))
		.expect("the runtime is part of this workspace; qed")
		.import_memory()
		.export_heap_base();
	#[cfg(feature = "metadata-hash")]
	let builder = builder.enable_metadata_hash(chain::TOKEN_SYMBOL, chain::TOKEN_DECIMALS);
	builder.build();
}
