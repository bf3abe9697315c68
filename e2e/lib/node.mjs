// Starts a fresh node of ours and connects a client of theirs.
import { spawn } from 'node:child_process';
import { createWriteStream, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import { ApiPromise, WsProvider } from '@polkadot/api';

/** Where the binary is: `CIVITAS_BIN`, or what `cargo build --release` left. */
export function binaryPath(env = process.env) {
	const target = env.CARGO_TARGET_DIR ?? new URL('../../target', import.meta.url).pathname;
	const path = env.CIVITAS_BIN ?? join(target, 'release', 'civitas');
	if (!existsSync(path)) {
		throw new Error(
			`there is no node at ${path}: build it first (cargo build --release), or name it in CIVITAS_BIN`,
		);
	}
	return path;
}

/** A port of the loopback interface that nobody listens on. */
export function freePort() {
	return new Promise((resolve, reject) => {
		const server = createServer();
		server.once('error', reject);
		server.listen(0, '127.0.0.1', () => {
			const { port } = server.address();
			server.close(() => resolve(port));
		});
	});
}

/** Of the node's log, its complaints and its last lines, for a report of what went wrong. */
export function tail(path) {
	const lines = readFileSync(path, 'utf8').trimEnd().split('\n');
	const complaints = lines.slice(0, -10).filter((line) => /\b(WARN|ERROR|panicked)\b/.test(line));
	return [...complaints.slice(-20), ...lines.slice(-10)].join('\n');
}

/**
 * A development node on an empty database and free ports: `{ url, log, tail, stop, exited }`. It is a fresh
 * chain each time; `stop` ends it and removes what it wrote.
 */
export async function startNode(binary = binaryPath()) {
	const [rpc, p2p] = [await freePort(), await freePort()];
	const directory = mkdtempSync(join(tmpdir(), 'civitas-e2e-'));
	const log = join(directory, 'node.log');
	const out = createWriteStream(log);
	await new Promise((resolve) => { out.once('open', resolve); });
	const args = [
		'--dev', '--base-path', join(directory, 'data'), '--rpc-port', String(rpc), '--port', String(p2p),
		'--no-prometheus', '--no-telemetry', '--no-mdns',
	];
	const child = spawn(binary, args, { stdio: ['ignore', out, out] });
	let exit = null;
	const exited = new Promise((resolve) => {
		child.once('error', (error) => { exit = { error }; resolve(exit); });
		child.once('exit', (code, signal) => { exit = { code, signal }; resolve(exit); });
	});

	const stop = async () => {
		if (!exit) {
			child.kill('SIGINT');
			const gone = await Promise.race([exited, sleep(20_000, null, { ref: false })]);
			if (!gone) { child.kill('SIGKILL'); await exited; }
		}
		out.end();
		rmSync(directory, { recursive: true, force: true });
	};

	const health = `http://127.0.0.1:${rpc}`;
	const body = JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'system_health', params: [] });
	for (let tries = 0; ; tries += 1) {
		if (exit) {
			const said = tail(log);
			await stop();
			throw new Error(`the node ended at once (${JSON.stringify(exit)}): ${binary} ${args.join(' ')}\n${said}`);
		}
		try {
			const answer = await fetch(health, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
			if (answer.ok) break;
		} catch {
			// Not listening yet.
		}
		if (tries === 240) {
			const said = tail(log);
			await stop();
			throw new Error(`the node did not answer on ${health} within two minutes\n${said}`);
		}
		await sleep(500);
	}
	return { url: `ws://127.0.0.1:${rpc}`, log, tail: () => tail(log), stop, exited, hasExited: () => exit !== null };
}

/** An unmodified client: no types, no runtime definitions and no extensions of ours. */
export async function connect(url) {
	const provider = new WsProvider(url);
	const api = await ApiPromise.create({ provider, throwOnConnect: true, noInitWarn: true });
	await api.isReady;
	return api;
}

/** Waits until the finalised chain has reached this height. */
export async function finalised(api, height, patience = 120_000) {
	const until = Date.now() + patience;
	for (;;) {
		const hash = await api.rpc.chain.getFinalizedHead();
		const header = await api.rpc.chain.getHeader(hash);
		if (header.number.toNumber() >= height) return header;
		if (Date.now() > until) {
			throw new Error(`block ${height} was not finalised within ${patience / 1000} s; height ${header.number}`);
		}
		await sleep(500);
	}
}
