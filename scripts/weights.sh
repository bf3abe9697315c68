#!/usr/bin/env bash
#
# Measures the calls of one of our pallets and writes its weights:
#
#   scripts/weights.sh DIRECTORY PALLET        (`make weights` calls it)
#
# DIRECTORY holds a node and a runtime built with the feature runtime-benchmarks; PALLET is the name
# of a directory in pallets/. STEPS and REPEAT may be set; released weights use the values below.

set -euo pipefail
cd "$(dirname "$0")/.."

directory=$1
pallet=$2
runtime=$directory/wbuild/civitas-runtime/civitas_runtime.compact.compressed.wasm
output=pallets/$pallet/src/weights.rs
[ -d "pallets/$pallet" ] || { echo "There is no pallets/$pallet."; exit 2; }
[ -r "$runtime" ] || { echo "There is no $runtime: make weights builds it."; exit 2; }

# First into another file: a failed measurement leaves the old weights alone.
"$directory/civitas" benchmark pallet \
	--runtime "$runtime" --genesis-builder runtime --genesis-builder-preset development \
	--pallet "pallet_${pallet//-/_}" --extrinsic '*' \
	--steps "${STEPS:-50}" --repeat "${REPEAT:-20}" \
	--wasm-execution compiled --no-storage-info --no-min-squares --no-median-slopes \
	--template scripts/pallet-weights.hbs --output "$output.new"
mv "$output.new" "$output"
