//! Builds the runtime's WebAssembly with a version higher by one, if the feature `build` is set.
//!
//! It lands where the node's build puts the runtime, so it needs a target directory of its own.

fn main() {
	#[cfg(feature = "build")]
	build();
}

#[cfg(feature = "build")]
fn build() {
	use std::{env, path::Path};
	use substrate_wasm_builder::WasmBuilder;

	let here = env::var("CARGO_MANIFEST_DIR").expect("cargo sets it for build scripts; qed");
	let workspace = Path::new(&here)
		.join("../../..")
		.canonicalize()
		.expect("this crate lies three levels below the workspace; qed");

	// As in the node's build script: the lock file is looked for above the build directory.
	const HINT: &str = "WASM_BUILD_WORKSPACE_HINT";
	if env::var_os(HINT).is_none() {
		env::set_var(HINT, &workspace);
	}

	WasmBuilder::new()
		.with_project(workspace.join("runtime/Cargo.toml"))
		.expect("the runtime is part of this workspace; qed")
		.import_memory()
		.export_heap_base()
		.enable_feature("next-version")
		.build();
}
