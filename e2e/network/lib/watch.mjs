// Looks at every node once a second: what it calls best, what it calls final, and by which hash.
//
// Two nodes that ever call different blocks final at one height have broken the promise on which everything
// else rests. So has one node that calls another block final than it did before.
import { rpc } from './rpc.mjs';
import { sleep } from './wait.mjs';

/** Which hash each height was finalised with, and by whom. */
export class Finalised {
	#heights = new Map();

	forks = [];

	/** Single statements of one node about one height. */
	statements = 0;

	/** Notes that `node` calls `hash` final at `height`. */
	note(node, height, hash) {
		this.statements += 1;
		const known = this.#heights.get(height);
		if (known === undefined) this.#heights.set(height, { hash, nodes: new Set([node]) });
		else if (known.hash === hash) known.nodes.add(node);
		else this.forks.push({ height, node, hash, others: [...known.nodes], known: known.hash });
	}

	/** The hash that is final at a height, as far as anybody has said. */
	at(height) {
		return this.#heights.get(height)?.hash ?? null;
	}

	/** How many heights at least two nodes have called final. */
	get compared() {
		return [...this.#heights.values()].filter(({ nodes }) => nodes.size > 1).length;
	}

	get highest() {
		return Math.max(0, ...this.#heights.keys());
	}
}

const PAGE = 256;

export class Watch {
	#stopped = false;

	#loops = [];

	/** Of each node: `{ at, best, final }` for every second, `null` heights where it did not answer. */
	samples = new Map();

	#seen = new Map();

	finalised = new Finalised();

	/** Begins to look at a node, and goes on while it is down, until the run ends. */
	add(member) {
		this.samples.set(member.name, []);
		this.#seen.set(member.name, 0);
		this.#loops.push(this.#follow(member));
	}

	async #follow(member) {
		while (!this.#stopped) {
			const begun = Date.now();
			this.samples.get(member.name).push({ at: begun, ...await this.#look(member) });
			await sleep(Math.max(50, 1_000 - (Date.now() - begun)));
		}
	}

	async #look(member) {
		if (!member.running) return { best: null, final: null };
		try {
			const [best, final] = await Promise.all([member.best(), member.final()]);
			const seen = this.#seen.get(member.name);
			// A node that lost blocks says them again, and has to say the same.
			const first = Math.min(seen, final.height) + 1;
			for (let from = first; from <= final.height; from += PAGE) {
				const heights = Array.from({ length: Math.min(PAGE, final.height - from + 1) }, (_, at) => from + at);
				const hashes = await rpc(member.url, 'chain_getBlockHash', [heights]);
				heights.forEach((height, at) => { if (hashes[at]) this.finalised.note(member.name, height, hashes[at]); });
			}
			this.finalised.note(member.name, final.height, final.hash);
			this.#seen.set(member.name, final.height);
			return { best, final: final.height };
		} catch {
			return { best: null, final: null };
		}
	}

	/** The last height that a node was seen to call final. */
	lastFinal(name) {
		return this.samples.get(name).findLast(({ final }) => final !== null)?.final ?? 0;
	}

	/** Asks every running node once more about every height that is final on it. */
	async compareAll(members) {
		for (const member of members.filter(({ running }) => running)) {
			this.#seen.set(member.name, 0);
			await this.#look(member);
		}
	}

	async stop() {
		this.#stopped = true;
		await Promise.all(this.#loops);
	}
}

/**
 * The longest time in seconds during which the final height of one node did not rise, by its samples between
 * two moments. The time from the first moment to the first rise and from the last one to the end count too.
 */
export function longestPause(samples, from, to) {
	let height = null;
	let since = from;
	let longest = 0;
	for (const { at, final } of samples) {
		if (at < from || at > to || final === null) continue;
		if (height !== null && final > height) {
			longest = Math.max(longest, at - since);
			since = at;
		}
		height = Math.max(height ?? 0, final);
	}
	return Math.max(longest, to - since) / 1_000;
}
