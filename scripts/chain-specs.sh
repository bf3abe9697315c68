#!/usr/bin/env bash
#
# Checks the inputs in chain-specs/, or makes the specification of a chain from one:
#
#   scripts/chain-specs.sh BINARIES [INPUT]        (`make chain-specs` calls it)
#
# BINARIES is the directory of the built binaries. Without INPUT, each input of the repository is filled in
# with fresh keys, its specification is made twice, and both must have the same bytes. With one, the two
# files are written beside it.

set -euo pipefail
cd "$(dirname "$0")/.."

binaries=${1%/}
input=${2:-}
spec=$binaries/civitas-spec
[ -x "$spec" ] || { echo "There is no $spec: make build"; exit 2; }

if [ -n "$input" ]; then
	"$spec" make "$input" --node "$binaries/civitas" --output "${input%.toml}"
	sha256sum "${input%.toml}.json" "${input%.toml}.raw.json"
	exit
fi

trial=$(mktemp -d)
trap 'rm -rf "$trial"' EXIT
for input in chain-specs/*.toml; do
	"$spec" check --template "$input"
	name=$(basename "$input" .toml)
	"$spec" rehearse "$input" --output "$trial/$name.toml" --secrets "$trial/$name.secrets"
	for run in 1 2; do
		mkdir -p "$trial/$run"
		"$spec" make "$trial/$name.toml" --node "$binaries/civitas" --output "$trial/$run/$name" \
			>"$trial/said"
	done
	for ending in json raw.json; do
		cmp "$trial/1/$name.$ending" "$trial/2/$name.$ending"
	done
	head -1 "$trial/said" | sed 's/^[^:]*: /  made twice alike: /'
done
