// How long a block waits until a full node calls it final: from the moment that its author wrote into it.
import { WsProvider } from '@polkadot/api';
import { hexToU8a } from '@polkadot/util';
import { xxhashAsHex } from '@polkadot/util-crypto';

/** Where the runtime keeps the block's moment. */
const NOW = xxhashAsHex('Timestamp', 128) + xxhashAsHex('Now', 128).slice(2);

/** The value below which this share of the figures lies, by the nearest rank. */
export function percentile(figures, share) {
	if (figures.length === 0) return NaN;
	const sorted = figures.toSorted((one, other) => one - other);
	return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)];
}

/** A little-endian 64-bit number. */
const u64 = (hex) => Number(new DataView(hexToU8a(hex).buffer).getBigUint64(0, true));

export class Lag {
	#work = Promise.resolve();

	/** One for each block: its height, when it was final here, and the seconds since its author began it. */
	points = [];

	/** Every notice of finality, in milliseconds since 1970. */
	notices = [];

	constructor(socket) {
		this.provider = new WsProvider(socket);
	}

	async start() {
		await this.provider.isReady;
		let last = null;
		await this.provider.subscribe('chain_finalizedHead', 'chain_subscribeFinalizedHeads', [], (_error, header) => {
			const at = Date.now();
			if (!header) return;
			const height = Number.parseInt(header.number, 16);
			// The genesis has no author and no moment.
			const from = Math.max(1, (last ?? height - 1) + 1);
			if (height < from) return;
			last = height;
			this.notices.push(at);
			// One after another, so that the questions do not burden the node that is measured.
			this.#work = this.#work.then(() => this.#measure(from, height, at)).catch((error) => { this.failure ??= error; });
		});
	}

	async #measure(from, to, at) {
		for (let height = from; height <= to; height += 1) {
			const hash = await this.provider.send('chain_getBlockHash', [height]);
			const moment = await this.provider.send('state_getStorage', [NOW, hash]);
			this.points.push({ height, at, lag: (at - u64(moment)) / 1_000 });
		}
	}

	/** The lags of what became final between two moments, in seconds. */
	async between(from, to) {
		await this.#work;
		if (this.failure) throw this.failure;
		return this.points.filter(({ at }) => at >= from && at <= to).map(({ lag }) => lag);
	}

	/** The longest time in seconds between two notices of finality, the borders counted as notices. */
	longestPause(from, to) {
		const moments = [from, ...this.notices.filter((at) => at > from && at < to), to];
		return Math.max(...moments.slice(1).map((at, index) => at - moments[index])) / 1_000;
	}

	async stop() {
		await this.#work;
		await this.provider.disconnect();
	}
}
