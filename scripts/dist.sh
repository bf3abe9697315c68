#!/usr/bin/env bash
#
# Packs a release: the binaries, the runtime, the inputs of chain specifications, what runs and watches a
# node, and the operators' pages, with the SHA-256 of every file.
#
#   scripts/dist.sh BINARIES OUTPUT        (`make dist` calls it)
#
# BINARIES is the directory of the built binaries, OUTPUT the one for the archive. The same files give the
# same archive, byte for byte: entries are sorted, owned by nobody in particular, and dated by the commit.

set -euo pipefail
cd "$(dirname "$0")/.."

binaries=${1%/}
mkdir -p "$2"
output=$(cd "$2" && pwd)

version=$(sed -n '/^\[workspace.package\]/,/^\[/s/^version = "\(.*\)"/\1/p' Cargo.toml)
name=civitas-$version-$(uname -m)-linux
wasm=$binaries/wbuild/civitas-runtime/civitas_runtime.compact.compressed.wasm
commit=$(git rev-parse HEAD 2>/dev/null || echo unknown)
if [ -z "${SOURCE_DATE_EPOCH:-}" ]; then
	SOURCE_DATE_EPOCH=$(git log -1 --format=%ct 2>/dev/null || echo 1767225600)
fi
for file in "$binaries/civitas" "$binaries/civitas-spec" "$wasm"; do
	[ -s "$file" ] || { echo "There is no $file: make build"; exit 2; }
done
[ "$commit" = unknown ] || git diff --quiet HEAD || echo '  note: the checkout differs from its commit'

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
root=$work/$name
mkdir -p "$root"/{bin,runtime,docs}
cp "$binaries/civitas" "$binaries/civitas-spec" "$root/bin/"
cp "$wasm" "$root/runtime/civitas_runtime.wasm"
cp -r chain-specs ops "$root/"
cp -r docs/operators "$root/docs/"
cp LICENSE SECURITY.md CHANGELOG.md "$root/"

# The binary starts new chains with the runtime that is built into it. It must be the one in the archive, or
# an operator would verify a hash that means nothing.
"$root/bin/civitas" export-chain-spec --chain national 2>/dev/null |
	sed -n 's/^ *"code": "0x\([0-9a-f]*\)",\{0,1\}$/\1/p' | tr -d '\n' >"$work/in-the-binary"
od -An -v -tx1 "$root/runtime/civitas_runtime.wasm" | tr -d ' \n' >"$work/in-the-archive"
cmp -s "$work/in-the-binary" "$work/in-the-archive" ||
	{ echo 'The binary holds another runtime than the one beside it: build again.'; exit 1; }

cat >"$root/runtime/BUILD" <<-TEXT
	version     $version
	commit      $commit
	compiler    $(rustc --version)
	BLAKE2-256  0x$(b2sum -l 256 "$root/runtime/civitas_runtime.wasm" | cut -d' ' -f1)
TEXT

(cd "$root" && find . -type f ! -name SHA256SUMS -printf '%P\0' | LC_ALL=C sort -z |
	xargs -0 sha256sum >SHA256SUMS)
tar --sort=name --format=ustar --mtime="@$SOURCE_DATE_EPOCH" --owner=0 --group=0 --numeric-owner \
	--mode='u=rwX,go=rX' -C "$work" -cf - "$name" | gzip -n -9 >"$output/$name.tar.gz"
(cd "$output" && sha256sum "$name.tar.gz" >"$name.tar.gz.sha256")
printf '  %s\n' "$output/$name.tar.gz" "$(cut -c1-64 "$output/$name.tar.gz.sha256")"
