#!/usr/bin/env bash
#
# Builds the binaries so that everybody gets the same runtime from the same source:
#
#   scripts/reproducible.sh build        builds, and prints the runtime's hashes
#   scripts/reproducible.sh twice        builds the runtime from this checkout and from a copy of it in
#                                        another directory, and compares
#
# A compiler writes paths into what it compiles: of the checkout, of the crates that cargo has unpacked, of
# the build directory. The checkout's even decides in which order functions stand. So the build sees the
# checkout at one and the same path everywhere, in a mount namespace of its own (no root needed), and the
# other two are renamed. The compiler must be the one that rust-toolchain.toml names, from rustup.

set -euo pipefail
cd "$(dirname "$0")/.."

HERE=$PWD
PLACE=/mnt/civitas
HOME_OF_CARGO=${CARGO_HOME:-$HOME/.cargo}
TARGET=${CARGO_TARGET_DIR:?is set by the Makefile}
WASM=$TARGET/release/wbuild/civitas-runtime/civitas_runtime.compact.compressed.wasm

fail() {
	printf '%s\n' "$@" >&2
	exit 1
}

for path in "$HERE" "$HOME_OF_CARGO" "$TARGET"; do
	case $path/ in
	/mnt/*) fail "$path lies in /mnt, which is hidden while the release is built. Move it." ;;
	esac
done
if [ -n "${WASM_BUILD_TOOLCHAIN:-}" ]; then
	fail "The runtime would be built by the toolchain $WASM_BUILD_TOOLCHAIN, which gives other bytes." \
		'A release needs the one of rust-toolchain.toml with its target wasm32v1-none: delete' \
		'the file env that scripts/setup.sh wrote, and set up again with CIVITAS_WASM=rustup.'
fi

# Runs a command with a source directory in the agreed place.
at_the_place() {
	local source=$1 flags=(--mount)
	shift
	[ "$(id -u)" = 0 ] || flags+=(--map-root-user)
	unshare "${flags[@]}" true 2>/dev/null || fail 'This system does not let you make a mount namespace.' \
		'Run as root, or allow it (sysctl kernel.unprivileged_userns_clone=1).'
	unshare "${flags[@]}" bash -euc '
		place=$1 source=$2
		shift 2
		mount -t tmpfs civitas /mnt
		mkdir "$place"
		mount --bind "$source" "$place"
		cd "$place"
		exec "$@"' bash "$PLACE" "$source" "$@"
}

build() {
	local source=$1
	shift
	at_the_place "$source" env \
		WASM_BUILD_RUSTFLAGS="--remap-path-prefix=$HOME_OF_CARGO=/cargo --remap-path-prefix=$TARGET=/target" \
		cargo build --release --locked -p civitas -p civitas-spec "$@"
	[ -s "$WASM" ] || fail "there is no $WASM"
}

hashes() {
	printf '  BLAKE2-256  0x%s\n' "$(b2sum -l 256 "$WASM" | cut -d' ' -f1)"
	printf '  SHA-256     0x%s\n' "$(sha256sum "$WASM" | cut -d' ' -f1)"
	printf '  compiler    %s\n' "$(rustc --version)"
}

case ${1:-} in
build)
	build "$HERE"
	hashes
	;;
twice)
	work=$(mktemp -d)
	trap 'rm -rf "$work"' EXIT
	mkdir "$work/copy"
	# What git knows or would add: the sources, without what was built or fetched.
	git ls-files -z --cached --others --exclude-standard --deduplicate |
		while IFS= read -r -d '' file; do [ ! -e "$file" ] || printf '%s\0' "$file"; done |
		tar --null -T - -cf - | tar -xf - -C "$work/copy"
	# The checkout comes last, so that the binaries that are left are its own.
	for run in first second; do
		source=$work/copy
		[ $run = first ] || source=$HERE
		# Nothing of the runtime may be left from another build.
		rm -rf "$TARGET/release/wbuild/civitas-runtime"
		export FORCE_WASM_BUILD=$run-$$-$RANDOM
		build "$source"
		printf '  from %s\n' "$source"
		hashes
		cp "$WASM" "$work/$run.wasm"
	done
	cmp "$work/first.wasm" "$work/second.wasm" ||
		fail 'The same source gave two runtimes.'
	echo '  The same source gave the same runtime twice.'
	;;
*)
	sed -n '3,/^$/s/^# \{0,1\}//p' "$0"
	exit 2
	;;
esac
