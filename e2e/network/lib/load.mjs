// A steady load: transfers of the native unit between the treasuries, so many a second.

export class Load {
	#timer = null;

	#nonces = new Map();

	#owed = 0;

	#busy = false;

	/** Transfers that the node took, and those that it refused. */
	sent = 0;

	refused = 0;

	/** `provider` is another connection with the node, one that does not log each refusal. */
	constructor(api, provider, accounts, perSecond) {
		Object.assign(this, { api, provider, accounts, perSecond });
	}

	async start() {
		await this.#askNonces();
		this.begunNonces = new Map(this.#nonces);
		this.begunAt = Date.now();
		let last = Date.now();
		let checked = Date.now();
		let turn = 0;
		this.#timer = setInterval(() => {
			const now = Date.now();
			this.#owed += (this.perSecond * (now - last)) / 1_000;
			last = now;
			// After a stall of this program the rest is not made up for in one blow.
			this.#owed = Math.min(this.#owed, this.perSecond);
			for (; this.#owed >= 1; this.#owed -= 1) {
				this.#send(turn);
				turn += 1;
			}
			// A transaction may be dropped, such as one signed for the runtime of before an upgrade.
			if (now - checked > 10_000 && !this.#busy) {
				checked = now;
				this.#askNonces().catch(() => {});
			}
		}, 100);
	}

	async #askNonces() {
		this.#busy = true;
		try {
			await Promise.all(this.accounts.map(async ({ address }) => {
				const next = (await this.api.rpc.system.accountNextIndex(address)).toNumber();
				if (next < (this.#nonces.get(address) ?? Infinity)) this.#nonces.set(address, next);
			}));
		} finally {
			this.#busy = false;
		}
	}

	#send(turn) {
		const from = this.accounts[turn % this.accounts.length];
		const to = this.accounts[(turn + 1) % this.accounts.length];
		const nonce = this.#nonces.get(from.address);
		this.#nonces.set(from.address, nonce + 1);
		const { genesisHash, runtimeVersion } = this.api;
		const tx = this.api.tx.balances.transferKeepAlive(to.address, 1 + turn);
		tx.sign(from, { nonce, era: 0, blockHash: genesisHash, genesisHash, runtimeVersion });
		this.provider.send('author_submitExtrinsic', [tx.toHex()]).then(() => { this.sent += 1; }, () => { this.refused += 1; });
	}

	/** Ends it. Answers what was asked for, taken, refused, and how many stand in blocks, a second each. */
	async stop() {
		clearInterval(this.#timer);
		const took = (Date.now() - this.begunAt) / 1_000;
		const included = await this.included();
		return { perSecond: included / took, included, sent: this.sent, refused: this.refused, took };
	}

	/** How many transfers stand in blocks since the start, by the accounts' nonces. */
	async included() {
		const accounts = await this.api.query.system.account.multi(this.accounts.map(({ address }) => address));
		return accounts.reduce(
			(sum, { nonce }, at) => sum + nonce.toNumber() - this.begunNonces.get(this.accounts[at].address), 0,
		);
	}
}
