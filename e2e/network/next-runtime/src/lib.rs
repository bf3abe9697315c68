//! Nothing: what this crate is for is the WebAssembly that its build script makes, the runtime of the workspace with
//! a version higher by one. The live network upgrades to it.
