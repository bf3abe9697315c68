#!/usr/bin/env bash
#
# Measures the calls of one of our pallets and writes its weights; `make weights` calls it:
#
#   scripts/weights.sh build                    the runtime with the feature runtime-benchmarks
#   scripts/weights.sh measure RUNNER PALLET    RUNNER is frame-omni-bencher, PALLET a name in pallets/
#
# STEPS and REPEAT may be set; each file says in its head with which values it was measured.

set -euo pipefail
cd "$(dirname "$0")/.."

runtime=$CARGO_TARGET_DIR/runtime-with-benchmarks.wasm

measure() {
	local runner=$1 pallet=$2
	local output=pallets/$pallet/src/weights.rs
	[ -d "pallets/$pallet" ] || { echo "There is no pallets/$pallet."; exit 2; }
	[ -r "$runtime" ] || { echo "There is no $runtime: scripts/weights.sh build makes it."; exit 2; }

	# First into another file: a failed measurement leaves the old weights alone.
	"$runner" v1 benchmark pallet \
		--runtime "$runtime" --genesis-builder runtime --genesis-builder-preset development \
		--pallet "pallet_${pallet//-/_}" --extrinsic '*' \
		--steps "${STEPS:-50}" --repeat "${REPEAT:-20}" \
		--wasm-execution compiled --no-storage-info --no-min-squares --no-median-slopes \
		--template scripts/pallet-weights.hbs --output "$output.new"
	mv "$output.new" "$output"
}

case "${1:-} $#" in
'build 1') scripts/runtime-with.sh runtime-benchmarks "$runtime" ;;
'measure 3') measure "$2" "$3" ;;
*)
	sed -n '3,8s/^# \{0,1\}//p' "$0"
	exit 2
	;;
esac
