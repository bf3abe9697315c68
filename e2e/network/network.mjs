// The network of a run: four validators and a full node from the first block on, a fifth validator and a
// newcomer that scenarios start when they want them.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { connect } from '../lib/node.mjs';
import { inParallel } from '../lib/tx.mjs';
import { Lag } from './lib/lag.mjs';
import { links } from './lib/links.mjs';
import { Member } from './lib/member.mjs';
import { makeSpec } from './lib/spec.mjs';
import { seconds, until } from './lib/wait.mjs';
import { Watch } from './lib/watch.mjs';

/** The states whose validators begin the chain. */
export const STATES = ['DE', 'FR', 'IT', 'ES'];
/** The state that gets a validator by the members' decision. */
export const LATER = 'PL';

export class Network {
	/** Makes the specification and a home for every node. `states` are those whose validators begin. */
	static async make({ binary, states = STATES }) {
		const network = new Network();
		network.directory = mkdtempSync(join(tmpdir(), 'civitas-network-'));
		network.links = links();
		network.spec = makeSpec({ binary, directory: network.directory, states });
		const member = async (name, role, number, rest = {}) => new Member({
			name, role, binary, spec: network.spec, directory: network.directory,
			home: await network.links.home(number), ...rest,
		});
		network.validators = await inParallel(states, 1, async (state, at) => Object.assign(
			await member(`validator-${state}`, 'validator', at + 1, { keys: network.spec.states.get(state).validator }),
			{ state },
		));
		const next = states.length + 1;
		network.full = await member('full', 'full', next);
		network.later = Object.assign(await member(`validator-${LATER}`, 'validator', next + 1), { state: LATER });
		network.newcomer = await member('newcomer', 'full', next + 2, { extra: ['--sync', 'warp'] });
		network.all = [...network.validators, network.full, network.later, network.newcomer];
		network.watch = new Watch();
		return network;
	}

	/** Starts the nodes of the first block and waits until they answer. */
	async start() {
		const first = [...this.validators, this.full];
		for (const node of first) this.launch(node);
		await Promise.all(first.map((node) => node.ready(120)));
		this.api = await connect(this.full.socket);
		this.lag = new Lag(this.full.socket);
		await this.lag.start();
	}

	/** Starts one node, connected with all others, and watches it from then on. */
	launch(node) {
		node.start(this.all);
		if (!this.watch.samples.has(node.name)) this.watch.add(node);
	}

	get running() {
		return this.all.filter(({ running }) => running);
	}

	/** A node that ended without being told to, or `null`. */
	get lost() {
		return this.all.find(({ failure }) => failure) ?? null;
	}

	/** Of the nodes that run, the highest block that one calls final. */
	async highestFinal() {
		const heights = await Promise.all(this.running.map((node) => node.final().then(({ height }) => height, () => 0)));
		return Math.max(...heights);
	}

	/** Waits until each of these calls a block final that is at least so high; answers the seconds. */
	async finalise(nodes, height, patience) {
		const begun = Date.now();
		await Promise.all(nodes.map((node) => until(`${node.name} finalises block ${height}`, patience, async () => {
			if (node.failure) throw new Error(`it ended: ${JSON.stringify(node.failure)}`);
			return (await node.final()).height >= height;
		})));
		return seconds(begun);
	}

	/** Waits until a node's final block is at most `near` blocks behind the others'; answers the seconds. */
	async catchUp(node, near, patience) {
		const begun = Date.now();
		const others = this.running.filter((other) => other !== node);
		await until(`${node.name} catches up`, patience, async () => {
			if (node.failure) throw new Error(`it ended: ${JSON.stringify(node.failure)}`);
			const heights = await Promise.all(others.map((other) => other.final().then(({ height }) => height, () => 0)));
			return (await node.final()).height >= Math.max(...heights) - near;
		});
		return seconds(begun);
	}

	/** Ends everything and removes what it wrote, unless `keep`. */
	async end(keep) {
		this.links.heal();
		await this.watch.stop();
		await this.lag?.stop().catch(() => {});
		await this.api?.disconnect().catch(() => {});
		await Promise.all(this.all.map((node) => node.end('SIGTERM')));
		if (!keep) rmSync(this.directory, { recursive: true, force: true });
	}
}
