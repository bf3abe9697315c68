#!/usr/bin/env bash
#
# What must not stand in code that ends up in the runtime, and what clippy cannot look for there, because
# the derives of SCALE and FRAME's macros write it under the names of our own types: `expect`,
# `unreachable!`, and `as` between integers. Tests, mocks and benchmarks may.
#
#   scripts/strict.sh        (`make check` calls it)

set -euo pipefail
cd "$(dirname "$0")/.."

find primitives/src runtime-api/src runtime/src pallets/*/src -name '*.rs' \
	! -path '*/tests/*' ! -name tests.rs ! -name mock.rs ! -name 'benchmark*.rs' -print0 |
	xargs -0 awk '
		FNR == 1 { test = attempt = allowed = 0 }
		# Tests at the end of a file, and what only the tool that tries upgrades calls.
		/^#\[cfg\(test\)\]/ { test = 1 }
		/feature = "try-runtime"/ { attempt = 1 }
		attempt && /^\t}/ { attempt = 0 }
		/allow\(clippy::as_conversions\)/ { allowed = 4 }
		test || attempt || /^[[:space:]]*\/\// { next }
		/\.expect\(/ || /unreachable!/ || /[^a-z_]as (u|i)(8|16|32|64|128|size)([^0-9a-z]|$)/ {
			if (!allowed) { printf "%s:%d:%s\n", FILENAME, FNR, $0; found = 1 }
		}
		{ if (allowed) allowed-- }
		END { if (found) print "These can panic or lose digits: use a checked form, or say why above `#[allow(clippy::as_conversions)]`."; exit found }'
