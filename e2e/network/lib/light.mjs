// The smoldot light client behind the JSON-RPC methods of `chainHead_v1`. It trusts the genesis in the
// specification and nobody else: it checks finality proofs, and a proof for each value that it is given.
import { compactFromU8a, hexToU8a } from '@polkadot/util';
import { start } from 'smoldot';

/** A followed block stays readable until it is given back, and only so many may be kept. */
const KEPT = 10;

/** The height in a header as SCALE has it: behind the parent's hash. */
export const heightOf = (header) => compactFromU8a(hexToU8a(header).subarray(32))[1].toNumber();

export class LightClient {
	#next = 1;

	#waiting = new Map();

	#operations = new Map();

	#kept = [];

	#noting = Promise.resolve();

	#client;

	#chain;

	/** Final blocks in the order of hearing: `{ height, hash }`. */
	finals = [];

	/** What it complained about. */
	complaints = [];

	/** `spec` is the text of a raw specification with boot nodes. */
	async open(spec) {
		this.#client = start({
			maxLogLevel: 2,
			logCallback: (_level, target, message) => this.complaints.push(`${target}: ${message}`),
		});
		this.#chain = await this.#client.addChain({ chainSpec: spec });
		this.#listen();
		await this.#follow();
	}

	async #listen() {
		try {
			for await (const text of this.#chain.jsonRpcResponses) this.#hear(JSON.parse(text));
		} catch (error) {
			if (!this.closed) this.failure = error;
		}
	}

	#hear({ id, result, error, method, params }) {
		if (method === 'chainHead_v1_followEvent') {
			// Its first event may overtake the answer that names the subscription.
			if (this.subscription === null && params.result.event !== 'stop') this.subscription = params.subscription;
			if (params.subscription !== this.subscription) return;
			this.#event(params.result).catch((failure) => { this.failure ??= failure; });
			return;
		}
		const waiting = this.#waiting.get(id);
		this.#waiting.delete(id);
		if (error) waiting?.reject(new Error(`${error.message} (${error.code})`));
		else waiting?.resolve(result);
	}

	async #event(event) {
		if (event.event === 'initialized') this.#note(event.finalizedBlockHashes, []);
		if (event.event === 'finalized') this.#note(event.finalizedBlockHashes, event.prunedBlockHashes);
		// It says so when it has jumped ahead by a proof, and wants to be asked anew.
		if (event.event === 'stop') {
			this.#kept = [];
			await this.#follow();
		}
		if (event.operationId) this.#operation(event.operationId).tell(event);
	}

	/** Takes down final blocks, and gives back those that nobody will ask for. */
	#note(hashes, pruned) {
		const { subscription } = this;
		this.#noting = this.#noting.then(async () => {
			for (const hash of hashes) {
				this.finals.push({ hash, height: heightOf(await this.#ask('chainHead_v1_header', [subscription, hash])) });
				this.#kept.push(hash);
			}
			const old = [...this.#kept.splice(0, Math.max(0, this.#kept.length - KEPT)), ...pruned];
			if (old.length > 0) await this.#ask('chainHead_v1_unpin', [subscription, old]);
		}).catch((error) => {
			// Whatever belonged to a subscription that has ended is gone with it.
			if (subscription === this.subscription) this.failure ??= error;
		});
	}

	#ask(method, params) {
		const id = this.#next;
		this.#next += 1;
		return new Promise((resolve, reject) => {
			this.#waiting.set(id, { resolve, reject });
			this.#chain.sendJsonRpc(JSON.stringify({ jsonrpc: '2.0', id, method, params }));
		});
	}

	async #follow() {
		this.subscription = null;
		this.subscription = await this.#ask('chainHead_v1_follow', [true]);
	}

	/** What is known of an operation, whose events may come before its number does. */
	#operation(id) {
		if (!this.#operations.has(id)) {
			const operation = { items: [] };
			operation.done = new Promise((resolve, reject) => {
				operation.tell = ({ event, items, output, error }) => {
					if (event === 'operationStorageItems') operation.items.push(...items);
					else if (event === 'operationStorageDone') resolve(operation.items);
					else if (event === 'operationCallDone') resolve(output);
					else reject(new Error(`${event} ${error ?? ''}`));
				};
			});
			// Whoever asked waits for it; until then a refusal is nobody's.
			operation.done.catch(() => {});
			this.#operations.set(id, operation);
		}
		return this.#operations.get(id);
	}

	/** Runs an operation on a block until it is done. */
	async #operate(method, params) {
		const started = await this.#ask(method, [this.subscription, ...params]);
		if (started.result !== 'started') throw new Error(`${method}: ${started.result}`);
		return this.#operation(started.operationId).done;
	}

	/** The value of a storage key at a followed block, or `null`. */
	async storage(hash, key) {
		const items = await this.#operate('chainHead_v1_storage', [hash, [{ key, type: 'value' }], null]);
		return items.find((item) => item.key === key)?.value ?? null;
	}

	/** What a runtime API answers at a followed block, as SCALE in hexadecimal. */
	call(hash, name, argument) {
		return this.#operate('chainHead_v1_call', [hash, name, argument]);
	}

	async close() {
		this.closed = true;
		await this.#client?.terminate().catch(() => {});
	}
}
