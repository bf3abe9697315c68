#!/usr/bin/env bash
#
# Builds the runtime with a feature that the node's own must never have:
#
#   scripts/runtime-with.sh FEATURE OUTPUT
#
# OUTPUT gets the WebAssembly; with the ending .zst it is compressed, as the members authorise code.

set -euo pipefail
cd "$(dirname "$0")/.."

feature=$1 output=$2
target=wasm32v1-none

# The flags of substrate-wasm-builder. It is not used itself, because it would write to the path from
# which the node takes its runtime.
flags='--cfg substrate_runtime'
for flag in --export-table --export=__heap_base --import-memory; do
	flags+=" -C link-arg=$flag"
done
[ -z "${WASM_BUILD_TOOLCHAIN:-}" ] || export RUSTUP_TOOLCHAIN=$WASM_BUILD_TOOLCHAIN
RUSTFLAGS=$flags cargo rustc --release --locked -p civitas-runtime --lib --crate-type cdylib \
	--no-default-features --features "$feature" --target "$target"
wasm=$CARGO_TARGET_DIR/$target/release/civitas_runtime.wasm

case $output in
*.zst)
	command -v zstd >/dev/null || { echo 'zstd is not installed (apt install zstd).'; exit 2; }
	# The mark by which a node knows compressed code: crate sp-maybe-compressed-blob.
	{ printf '\122\274\123\166\106\333\216\005'; zstd -q -c "$wasm"; } >"$output"
	;;
*) cp "$wasm" "$output" ;;
esac
