#!/usr/bin/env bash
#
# Runs one step of the Makefile:  scripts/step.sh "What is done" command argument...
#
# It reads what set-up found, prints the step's name, shows progress while the command works, and
# prints how long it took. At a terminal the command's output is left alone, since cargo draws its own
# bar. Elsewhere (CI, a log file) cargo's hundreds of "Compiling ..." lines are counted instead of
# printed, and a line every half minute tells how far it is; everything else passes as it is.
#
# With CIVITAS_STEPS set, a line "name<TAB>seconds<TAB>ok or failed" is added to that file.

set -uo pipefail

name=$1
shift
env_file=${CIVITAS_CACHE:-$HOME/.cache/civitas}/env
[ -r "$env_file" ] && . "$env_file"
# On a machine where set-up has just installed rustup's cargo, or where PATH lacks it.
command -v cargo >/dev/null 2>&1 || PATH=$HOME/.cargo/bin:$PATH

clock() { printf '%d:%02d' $(($1 / 60)) $(($1 % 60)); }

with_heartbeat() {
	local fd pid line='' partial='' crates=0 last='starting' next=$((SECONDS + 30)) status
	exec {fd}< <(exec "$@" 2>&1 </dev/null)
	pid=$!
	while :; do
		if IFS= read -r -t 5 -u "$fd" line; then
			line=$partial$line
			partial=
			case $line in
			*' Compiling '* | *' Checking '* | *' Downloaded '* | *' Downloading '*)
				crates=$((crates + 1))
				last=${line#"${line%%[![:space:]]*}"}
				last=${last%% (*}
				;;
			*' Locking '* | *' Adding '* | *' Updating '* | *' Fresh '*) ;;
			*)
				printf '%s\n' "$line"
				last=${line:0:70}
				next=$((SECONDS + 30))
				;;
			esac
		else
			# Above 128: nothing came for five seconds; what came of a line is in `line`.
			[ $? -gt 128 ] || break
			partial+=$line
		fi
		if [ $SECONDS -ge $next ]; then
			printf '  ... %s, %d crates so far; last: %s\n' "$(clock $SECONDS)" $crates "$last"
			next=$((SECONDS + 30))
		fi
	done
	[ -z "$partial$line" ] || printf '%s\n' "$partial$line"
	exec {fd}<&-
	wait $pid
	status=$?
	return $status
}

printf '\n== %s\n' "$name"
SECONDS=0
if [ -t 1 ]; then "$@"; else with_heartbeat "$@"; fi
status=$?

outcome=ok
[ $status = 0 ] || outcome=failed
[ -z "${CIVITAS_STEPS:-}" ] || printf '%s\t%d\t%s\n' "$name" $SECONDS $outcome >>"$CIVITAS_STEPS"
printf '== %s: %s after %s\n' "$name" $outcome "$(clock $SECONDS)"
exit $status
