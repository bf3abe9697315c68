// One node of the network as its operator runs it: a process with a data directory that outlives it.
import { execFile, spawn } from 'node:child_process';
import { createWriteStream, existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';

import { tail } from '../../lib/node.mjs';
import { fillKeystore, freshNodeKey } from './keys.mjs';
import { bestOf, finalOf, rpc } from './rpc.mjs';
import { sleep, until } from './wait.mjs';

const run = promisify(execFile);

export class Member {
	#child = null;

	/**
	 * `home` is where it lives (see `links.mjs`), `role` is `validator` or `full`, `keys` are the session keys
	 * that it begins with, if any, and `extra` are more arguments for its process.
	 */
	constructor({ name, home, role, binary, spec, directory, keys = null, extra = [] }) {
		Object.assign(this, { name, home, role, binary, spec, keys, extra });
		this.base = join(directory, name);
		this.log = `${this.base}.log`;
		this.url = `http://${home.host}:${home.rpc}`;
		this.socket = `ws://${home.host}:${home.rpc}`;
		const { secret, peer } = freshNodeKey();
		mkdirSync(this.base, { mode: 0o700 });
		writeFileSync(`${this.base}.node-key`, secret, { mode: 0o600 });
		this.peer = peer;
		this.address = `/ip4/${home.host}/tcp/${home.p2p}/p2p/${peer}`;
		this.webAddress = `/ip4/${home.host}/tcp/${home.ws}/ws/p2p/${peer}`;
		if (keys) fillKeystore(join(this.base, 'chains', spec.id, 'keystore'), keys);
	}

	get running() {
		return this.#child !== null;
	}

	#arguments() {
		const { host, p2p, ws, rpc: port, external } = this.home;
		const peers = this.reserved.map(({ address }) => address);
		return [
			'--chain', this.spec.file, '--base-path', this.base, '--name', this.name,
			'--node-key-file', `${this.base}.node-key`,
			'--listen-addr', `/ip4/${host}/tcp/${p2p}`,
			...(this.role === 'full' ? ['--listen-addr', `/ip4/${host}/tcp/${ws}/ws`] : ['--reserved-only']),
			...(this.role === 'validator' ? ['--validator'] : []),
			...(peers.length > 0 ? ['--reserved-nodes', ...peers] : []),
			'--rpc-port', String(port), '--rpc-methods', 'unsafe',
			// A node that is asked from outside by its address answers only where no origins are named.
			...(external ? ['--unsafe-rpc-external', '--rpc-cors', 'all'] : []),
			'--no-prometheus', '--no-telemetry', '--no-mdns',
			...this.extra,
		];
	}

	/** Starts the process and returns at once. `reserved` are the nodes that it keeps connections with. */
	start(reserved = this.reserved) {
		if (this.#child) throw new Error(`${this.name} runs already`);
		this.reserved = reserved.filter((peer) => peer !== this);
		const out = createWriteStream(this.log, { flags: 'a' });
		const [program, ...words] = [...this.home.within, this.binary, ...this.#arguments()];
		out.once('open', () => {
			const child = spawn(program, words, { stdio: ['ignore', out, out] });
			this.#child.process = child;
			child.once('error', (error) => this.#ended({ error: error.message }));
			child.once('exit', (code, signal) => this.#ended({ code, signal }));
			out.end();
		});
		let ended;
		const gone = new Promise((resolve) => { ended = resolve; });
		this.#child = { process: null, gone, ended };
		this.startedAt = Date.now();
		this.expectedEnd = false;
		this.failure = null;
	}

	#ended(how) {
		if (!this.expectedEnd) this.failure = how;
		const { ended } = this.#child;
		this.#child = null;
		ended(how);
	}

	/** Ends the process by a signal and waits until it is gone. The data stay. */
	async end(signal = 'SIGKILL') {
		if (!this.#child) return;
		const { gone } = this.#child;
		await until(`${this.name} is spawned`, 10, () => this.#child === null || this.#child.process !== null, 20);
		this.expectedEnd = true;
		this.#child?.process.kill(signal);
		const stopped = await Promise.race([gone, sleep(20_000, null, { ref: false })]);
		if (!stopped) { this.#child?.process.kill('SIGKILL'); await gone; }
	}

	call(method, params, patience) {
		return rpc(this.url, method, params, patience);
	}

	/** `{ height, hash }` of its last final block. */
	final() {
		return finalOf(this.url);
	}

	best() {
		return bestOf(this.url);
	}

	/** Waits until it answers. */
	async ready(patience = 60) {
		await until(`${this.name} answers`, patience, () => {
			if (this.failure) throw new Error(`it ended: ${JSON.stringify(this.failure)}`);
			return this.call('system_health');
		});
	}

	/** What the database of a stopped node holds, as the node's own command reads it. Throws if it cannot be opened. */
	async databaseInfo() {
		if (this.#child) throw new Error(`${this.name} runs: its database is locked`);
		const { stdout } = await run(this.binary, ['chain-info', '--chain', this.spec.file, '--base-path', this.base], {
			timeout: 60_000,
		});
		const info = JSON.parse(stdout.slice(stdout.indexOf('{')));
		return { best: info.best_number, final: { height: info.finalized_number, hash: info.finalized_hash } };
	}

	/** How long the log is, to read from here on later. */
	mark() {
		return existsSync(this.log) ? statSync(this.log).size : 0;
	}

	/** What it has logged since a mark. */
	said(mark = 0) {
		return existsSync(this.log) ? readFileSync(this.log).subarray(mark).toString('utf8') : '';
	}

	tail() {
		return existsSync(this.log) ? tail(this.log) : '(no log)';
	}
}
