#!/usr/bin/env bash
#
# Runs the live network in namespaces of its own, where the kernel lets an ordinary user make them:
#
#   e2e/network/run.sh [scenario...]        (`make network` calls it)
#
# Nothing that happens there reaches the machine's network, and when the run ends, in whatever way, the
# kernel ends every node and removes every link. Where namespaces are refused, the nodes share the loopback
# interface and the scenario that cuts links is skipped with the reason.

set -euo pipefail
cd "$(dirname "$0")"

own=(unshare --user --map-root-user --net --mount --pid --fork --kill-child)
probe='mount -t tmpfs tmpfs /run && ip netns add probe && ip link add probe type veth peer name far netns probe &&
	ip addr add 10.77.0.1/30 dev probe && ip rule add from 10.77.0.1 to 10.77.0.2 blackhole &&
	echo 1 >/proc/sys/net/ipv4/ip_forward'

if why=$("${own[@]}" sh -c "$probe" 2>&1); then
	exec env NETWORK_NAMESPACES=yes "${own[@]}" node run.mjs "$@"
fi
export NETWORK_NO_NAMESPACES=${why##*$'\n'}
exec node run.mjs "$@"
