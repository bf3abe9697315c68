// Where nodes live and which of them can reach each other.
//
// In namespaces, each node has a network of its own with one link to a hub, the namespace of this program,
// which forwards between them. A cut is a pair of rules in the hub that swallow the packets of two nodes for
// each other, without a word to either: that is how a cable fails. This program reaches every node throughout.
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';

import { freePort } from '../../lib/node.mjs';

const ip = (...words) => execFileSync('ip', words, { stdio: ['ignore', 'ignore', 'pipe'] });

/** Namespaces joined by a hub. Runs inside the namespaces that `run.sh` makes. */
export class Namespaces {
	#cuts = [];

	constructor() {
		// `ip netns` keeps its names in /run, which is ours alone here.
		execFileSync('mount', ['-t', 'tmpfs', 'tmpfs', '/run']);
		ip('link', 'set', 'lo', 'up');
		writeFileSync('/proc/sys/net/ipv4/ip_forward', '1');
	}

	canCut = true;

	/** A home for the node of this number (from 1 on): its address, its ports, and how to start a program there. */
	async home(number) {
		const name = `n${number}`;
		const [hub, host] = [`10.77.${number}.1`, `10.77.${number}.2`];
		ip('netns', 'add', name);
		ip('link', 'add', `to-${name}`, 'type', 'veth', 'peer', 'name', 'eth0', 'netns', name);
		ip('addr', 'add', `${hub}/30`, 'dev', `to-${name}`);
		ip('link', 'set', `to-${name}`, 'up');
		ip('-n', name, 'addr', 'add', `${host}/30`, 'dev', 'eth0');
		ip('-n', name, 'link', 'set', 'eth0', 'up');
		ip('-n', name, 'link', 'set', 'lo', 'up');
		ip('-n', name, 'route', 'add', 'default', 'via', hub);
		return { host, p2p: 30_333, ws: 30_334, rpc: 9_944, within: ['ip', 'netns', 'exec', name], external: true };
	}

	/** Swallows everything between the two groups of homes. */
	cut(some, others) {
		for (const one of some) {
			for (const other of others) {
				for (const [from, to] of [[one.host, other.host], [other.host, one.host]]) {
					ip('rule', 'add', 'from', from, 'to', to, 'blackhole');
					this.#cuts.push([from, to]);
				}
			}
		}
	}

	/** Undoes every cut. */
	heal() {
		for (const [from, to] of this.#cuts.splice(0)) ip('rule', 'del', 'from', from, 'to', to, 'blackhole');
	}
}

/** All nodes on the loopback interface, where nothing can be cut. */
export class Loopback {
	canCut = false;

	constructor(reason) {
		this.reason = reason;
	}

	async home() {
		return {
			host: '127.0.0.1', p2p: await freePort(), ws: await freePort(), rpc: await freePort(), within: [], external: false,
		};
	}

	heal() {}
}

/** What this machine permits. */
export function links(env = process.env) {
	if (env.NETWORK_NAMESPACES) return new Namespaces();
	return new Loopback(env.NETWORK_NO_NAMESPACES || 'started without run.sh, so there are no namespaces');
}
