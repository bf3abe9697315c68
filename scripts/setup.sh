#!/usr/bin/env bash
#
# Brings a machine to the point where Civitas builds. `make` runs it before everything else; it may be
# run by hand, any number of times. When nothing is missing it changes nothing and takes a second.
#
#   1. system packages      a C compiler, make, perl, pkg-config, protoc      (apt; root or sudo)
#   2. native compiler      the one that rust-toolchain.toml names            (rustup)
#   3. compiler for wasm    the same one with the target wasm32v1-none        (rustup); and where rustup
#                           cannot fetch that target, Debian's compiler, for
#                           the runtime's wasm alone                          (apt; root or sudo)
#
# What was found is written to $CIVITAS_CACHE/env (~/.cache/civitas/env unless set), which every build
# step reads. Delete that file to make the script decide again. `CIVITAS_WASM=rustup` or
# `CIVITAS_WASM=debian` in the environment allows that one way only.

set -euo pipefail
cd "$(dirname "$0")/.."

CACHE=${CIVITAS_CACHE:-$HOME/.cache/civitas}
ENV_FILE=$CACHE/env
TARGET=wasm32v1-none
CHANNEL=$(sed -n 's/^channel *= *"\(.*\)"/\1/p' rust-toolchain.toml)
WAY=${CIVITAS_WASM:-any}
# Seconds after which rustup counts as unable to fetch.
FETCH_LIMIT=300

say() { printf '  %-18s %s\n' "$1" "$2"; }
fail() {
	printf '\nSet-up stopped: %s\n' "$1" >&2
	shift
	for line in "$@"; do printf '  %s\n' "$line" >&2; done
	exit 1
}
have() { command -v "$1" >/dev/null 2>&1; }

as_root() {
	if [ "$(id -u)" = 0 ]; then "$@"; elif have sudo; then sudo "$@"; else
		fail "this needs root: $*" "Run it as root, then start again, or install sudo."
	fi
}

# Installs those of the named Debian packages that are missing.
apt_install() {
	local package missing=()
	for package in "$@"; do
		dpkg-query -W -f '${Status}' "$package" 2>/dev/null | grep -q 'ok installed' ||
			missing+=("$package")
	done
	[ ${#missing[@]} -gt 0 ] || return 0
	say '' "installing ${missing[*]}"
	as_root env DEBIAN_FRONTEND=noninteractive apt-get install -qq -y --no-install-recommends \
		"${missing[@]}" >"$CACHE/apt.log" 2>&1 ||
		{ as_root apt-get update -qq >>"$CACHE/apt.log" 2>&1 &&
			as_root env DEBIAN_FRONTEND=noninteractive apt-get install -qq -y \
				--no-install-recommends "${missing[@]}" >>"$CACHE/apt.log" 2>&1; } ||
		fail "apt could not install ${missing[*]}" "Its words are in $CACHE/apt.log." \
			"Install these packages by hand, then start again."
}

# --- 1. system packages -----------------------------------------------------------------------------

system_packages() {
	local tool missing=()
	for tool in cc c++ make perl pkg-config protoc git curl; do
		have "$tool" || missing+=("$tool")
	done
	if [ ${#missing[@]} -gt 0 ]; then
		have apt-get || fail "these are missing: ${missing[*]}" \
			"Install, with this system's own package manager: a C and C++ compiler, GNU make, perl," \
			"pkg-config, protoc, git and curl; then start again." \
			"Fedora:     dnf install gcc gcc-c++ make perl pkgconf protobuf-compiler git curl" \
			"Arch Linux: pacman -S base-devel perl protobuf git curl"
		apt_install build-essential perl pkg-config protobuf-compiler git curl ca-certificates
	fi
	say 'system packages' 'present'
}

# --- 2. native compiler -----------------------------------------------------------------------------

NATIVE=$CHANNEL
native_compiler() {
	have rustup || [ ! -x "$HOME/.cargo/bin/rustup" ] || export PATH="$HOME/.cargo/bin:$PATH"
	have rustup || fail 'rustup is missing; it installs the Rust compiler.' \
		'Install it as https://rustup.rs says (no root needed), open a new shell, and start again.'
	if ! rustup run "$CHANNEL" rustc --version >/dev/null 2>&1; then
		say 'native compiler' "rustup fetches Rust $CHANNEL"
		if ! timeout "$FETCH_LIMIT" rustup toolchain install "$CHANNEL" --profile minimal \
			--component clippy --component rustfmt >"$CACHE/rustup.log" 2>&1; then
			# The same compiler may be installed under its channel's name.
			case "$(rustup run stable rustc --version 2>/dev/null)" in
			"rustc $CHANNEL "*) NATIVE=stable ;;
			*) fail "rustup could not install Rust $CHANNEL." "Its words are in $CACHE/rustup.log." \
				"Try by hand: rustup toolchain install $CHANNEL" ;;
			esac
		fi
	fi
	say 'native compiler' "$(rustup run "$NATIVE" rustc --version)"
}

# --- 3. compiler for wasm ---------------------------------------------------------------------------

# Does toolchain $1 compile and link an empty wasm library?
compiles_wasm() {
	local crate
	crate=$(mktemp -d)
	mkdir "$crate/src"
	printf '[package]\nname = "probe"\nversion = "0.0.0"\nedition = "2021"\n%s\n' \
		'[lib]
crate-type = ["cdylib"]
[workspace]' >"$crate/Cargo.toml"
	cat >"$crate/src/lib.rs" <<-'RUST'
		#![no_std]
		extern crate alloc;
		struct Nothing;
		unsafe impl core::alloc::GlobalAlloc for Nothing {
			unsafe fn alloc(&self, _: core::alloc::Layout) -> *mut u8 { core::ptr::null_mut() }
			unsafe fn dealloc(&self, _: *mut u8, _: core::alloc::Layout) {}
		}
		#[global_allocator]
		static ALLOCATOR: Nothing = Nothing;
		#[panic_handler]
		fn panic(_: &core::panic::PanicInfo<'_>) -> ! { loop {} }
		#[no_mangle]
		pub extern "C" fn probe(n: u32) -> u32 { alloc::vec![n].len() as u32 }
	RUST
	local answer=0
	(cd "$crate" && env -u RUSTFLAGS -u CARGO_ENCODED_RUSTFLAGS -u RUSTC -u CARGO_BUILD_TARGET \
		CARGO_TARGET_DIR="$crate/target" rustup run "$1" cargo build --quiet --release --offline \
		--target "$TARGET") >"$CACHE/wasm.log" 2>&1 || answer=1
	rm -rf "$crate"
	return $answer
}

installed_by_rustup() {
	[ -d "$(rustup run "$NATIVE" rustc --print sysroot)/lib/rustlib/$TARGET/lib" ]
}

wasm_by_rustup() {
	if ! installed_by_rustup; then
		say 'wasm compiler' "rustup fetches the target $TARGET"
		timeout "$FETCH_LIMIT" rustup target add "$TARGET" --toolchain "$NATIVE" \
			>"$CACHE/rustup.log" 2>&1 || return 1
	fi
	compiles_wasm "$NATIVE" || fail "Rust $CHANNEL has the target $TARGET, but does not build for it." \
		"Its words are in $CACHE/wasm.log." \
		"Try: rustup target remove $TARGET --toolchain $NATIVE; then start again."
}

# Debian ships a newer compiler beside its own one, for web browsers: rustc-web. It lacks wasm32v1-none,
# but has the sources of the three libraries that a runtime needs (core, alloc, compiler_builtins); they
# are compiled once, into the directory where the compiler looks for them.
wasm_by_debian() {
	have apt-get || fail "no compiler for $TARGET" \
		"rustup could not fetch the target (see $CACHE/rustup.log), and this system has no apt" \
		"for the second way. On a machine with access: rustup target add $TARGET --toolchain $NATIVE"
	if [ -e /usr/bin/rustc ] && ! dpkg-query -S /usr/bin/rustc 2>/dev/null | grep -q '^rustc-web:'; then
		fail '/usr/bin/rustc is there, but not from the Debian package rustc-web.' \
			'The two cannot be installed together. Either remove it, or make rustup fetch the target:' \
			"rustup target add $TARGET --toolchain $NATIVE"
	fi
	apt_install rustc-web cargo-web rust-web-src lld-22
	rustup toolchain list | grep -q '^debian-web\b' || rustup toolchain link debian-web /usr
	if ! compiles_wasm debian-web; then
		build_wasm_libraries
		compiles_wasm debian-web || fail "Debian's compiler does not build wasm." \
			"Its words are in $CACHE/wasm.log."
	fi
}

build_wasm_libraries() {
	local rustlib=/usr/lib/rustlib host linker work out library
	host=$(/usr/bin/rustc -vV | sed -n 's/^host: //p')
	linker=$(ls -d /usr/lib/llvm-*/bin/lld | sort -V | tail -1)
	as_root mkdir -p "$rustlib/$host/bin" "$rustlib/$TARGET/lib"
	as_root ln -sf "$linker" "$rustlib/$host/bin/rust-lld"

	say '' "compiling core and alloc for $TARGET (once; half a minute on an idle machine)"
	work=$(mktemp -d)
	mkdir "$work/src"
	printf '[package]\nname = "empty"\nversion = "0.0.0"\nedition = "2021"\n[workspace]\n' \
		>"$work/Cargo.toml"
	echo '#![no_std]' >"$work/src/lib.rs"
	(cd "$work" && env -u CARGO_ENCODED_RUSTFLAGS -u RUSTC RUSTC_BOOTSTRAP=1 \
		RUSTFLAGS=-Cembed-bitcode=yes CARGO_TARGET_DIR="$work/target" \
		rustup run debian-web cargo build --release --target "$TARGET" -Zbuild-std=core,alloc \
		-Zbuild-std-features=compiler-builtins-mem) >"$CACHE/wasm.log" 2>&1 ||
		fail "core and alloc did not compile." "The compiler's words are in $CACHE/wasm.log."
	out=$work/target/$TARGET/release/deps
	for library in core alloc compiler_builtins; do
		# Those of an older compiler would be found as well and refused.
		as_root rm -f "$rustlib/$TARGET/lib/lib$library"-*.rlib
		as_root install -m 644 "$out/lib$library"-*.rlib "$rustlib/$TARGET/lib/"
	done
	rm -rf "$work"
}

WASM=
wasm_compiler() {
	# A decision once made is kept: asking a network that does not answer takes minutes, and another
	# compiler builds another runtime.
	if [ "$WAY" = any ] && grep -q '^export WASM_BUILD_TOOLCHAIN=debian-web$' "$ENV_FILE" 2>/dev/null &&
		compiles_wasm debian-web; then
		WASM=debian-web
	elif [ "$WAY" != debian ] && wasm_by_rustup; then
		WASM=
	elif [ "$WAY" != rustup ]; then
		[ "$WAY" = debian ] || say '' "rustup has no $TARGET for us; Debian's compiler takes its place"
		wasm_by_debian
		WASM=debian-web
	else
		fail "rustup could not provide the target $TARGET." "Its words are in $CACHE/rustup.log." \
			"Try by hand: rustup target add $TARGET --toolchain $NATIVE"
	fi
	say 'wasm compiler' "$(rustup run "${WASM:-$NATIVE}" rustc --version), target $TARGET"
}

# --- the result -------------------------------------------------------------------------------------

write_env() {
	local text='# Written by scripts/setup.sh; delete it to decide again.'
	[ "$NATIVE" = "$CHANNEL" ] || text+=$'\n'"export RUSTUP_TOOLCHAIN=$NATIVE"
	[ -z "$WASM" ] || text+=$'\n'"export WASM_BUILD_TOOLCHAIN=$WASM"
	[ "$(cat "$ENV_FILE" 2>/dev/null)" = "$text" ] || printf '%s\n' "$text" >"$ENV_FILE"
}

mkdir -p "$CACHE"
system_packages
native_compiler
wasm_compiler
write_env
