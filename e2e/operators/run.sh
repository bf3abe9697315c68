#!/usr/bin/env bash
#
# Runs the commands of docs/operators/ as they stand there, on an empty /srv, without a network, and with no
# process left behind:
#
#   operators/run.sh               (`make operators` calls it)
#
# The binaries are in the directory of CIVITAS_BIN, or in `release` of CARGO_TARGET_DIR; they are packed into a
# release first, since the pages begin with one. CIVITAS_RELEASE names a directory with a release that is packed
# already.

set -euo pipefail
cd "$(dirname "$0")/../.."

binaries=$(dirname "${CIVITAS_BIN:-${CARGO_TARGET_DIR:-$PWD/target}/release/civitas}")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
if [ -z "${CIVITAS_RELEASE:-}" ]; then
	scripts/dist.sh "$binaries" "$work/release"
	export CIVITAS_RELEASE=$work/release
fi

flags=(--mount --net --pid --fork --kill-child --mount-proc)
[ "$(id -u)" = 0 ] || flags+=(--map-root-user)
unshare "${flags[@]}" true 2>/dev/null ||
	{ echo 'This system does not let you make namespaces: run as root, or allow them for users.'; exit 2; }
unshare "${flags[@]}" bash -euc '
	ip link set lo up
	mount -t tmpfs -o mode=755 operators /srv
	exec node e2e/operators/run.mjs "$@"' bash "$@"
