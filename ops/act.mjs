#!/usr/bin/env node
// How an officer acts from a command line, with the stock client `@polkadot/api` and Node.js 20. Any other
// client or signing device does the same; this one is for offices that have none yet, and for rehearsals.
//
//   act.mjs open      OFFICER                              what waits for a second signature
//   act.mjs propose   OFFICER DOCUMENT CALL ARGUMENT...    the first signature; prints the act's number
//   act.mjs approve   OFFICER ACT                          the second one, by an officer of another unit
//   act.mjs urgently  OFFICER DOCUMENT CALL ARGUMENT...    alone and at once, what lapses by itself
//
// OFFICER is the file that `civitas key generate --output-type json` wrote. DOCUMENT is what the act rests on:
// its SHA-256 goes on the chain. CALL is `pallet.call`, such as `validatorSet.dismiss`, and each ARGUMENT is JSON
// or a plain word. CIVITAS_URL is the node, ws://127.0.0.1:9944 unless set.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

import { ApiPromise, Keyring, WsProvider } from '@polkadot/api';

const [verb, officerFile, ...rest] = process.argv.slice(2);
const words = { open: 0, propose: 2, approve: 1, urgently: 2 };
if (!(verb in words) || !officerFile || rest.length < words[verb]) {
	const usage = readFileSync(new URL(import.meta.url), 'utf8').split('\n').slice(1, 13);
	console.error(usage.map((line) => line.replace(/^\/\/ ?/, '')).join('\n'));
	process.exit(2);
}

const fail = (text) => { throw new Error(text); };
const json = (text) => { try { return JSON.parse(text); } catch { return text; } };
const evidence = (path) => `0x${createHash('sha256').update(readFileSync(path)).digest('hex')}`;

async function main(api) {
	const keyring = new Keyring({ type: 'sr25519', ss58Format: api.registry.chainSS58 });
	const officer = keyring.addFromUri(JSON.parse(readFileSync(officerFile, 'utf8')).secretPhrase);
	const { value } = await api.call.authoritiesApi.officer(officer.address);
	if (value.isNone) fail(`${officer.address} is no officer on this chain`);
	const { authority } = value.unwrap();
	console.log(`${officer.address} signs for authority ${authority}`);

	const errorName = (error) => {
		if (!error.isModule) return error.toString();
		const { section, name, docs } = api.registry.findMetaError(error.asModule);
		return `${section}.${name}: ${docs.join(' ')}`;
	};
	const callFrom = ([name, ...texts]) => {
		const [section, method] = name.split('.');
		const make = api.tx[section]?.[method] ?? fail(`there is no call ${name}`);
		return make(...texts.map(json));
	};
	const submit = (tx) => new Promise((resolve, reject) => {
		tx.signAndSend(officer, { nonce: -1, era: 64 }, ({ status, events, dispatchError, isError }) => {
			if (isError) reject(new Error(`the pool dropped it: ${status.type}`));
			if (!status.isFinalized) return;
			if (dispatchError) reject(new Error(errorName(dispatchError)));
			else resolve(events.map(({ event }) => event).filter(({ section }) => section === 'authorities'));
		}).catch(reject);
	});
	const openActs = async () => (await api.call.authoritiesApi.openActs(authority)).value;
	const show = (act) => {
		const call = api.createType('Call', act.call.toU8a(true));
		console.log(`act ${act.id}: ${call.section}.${call.method} ${JSON.stringify(call.toHuman().args)}`);
		console.log(`  rests on ${act.evidence.toHex()}, proposed by ${act.proposer}, unit ${act.unit}`);
		return call;
	};

	if (verb === 'open') (await openActs()).forEach(show);
	if (verb === 'propose') {
		const tx = callFrom(rest.slice(1));
		const events = await submit(api.tx.authorities.proposeAct(authority, tx.method, evidence(rest[0]), null));
		const { act } = events.find(({ method }) => method === 'ActProposed').data;
		console.log(`proposed: act ${act}`);
	}
	if (verb === 'approve') {
		const act = (await openActs()).find(({ id }) => id.eq(rest[0])) ?? fail(`there is no open act ${rest[0]}`);
		show(act);
		const { callHash, weight, id } = act;
		const events = await submit(api.tx.authorities.approveAct(id, callHash, weight));
		const done = events.find(({ method }) => method === 'ActExecuted');
		if (done?.data.result.isErr) fail(`refused: ${errorName(done.data.result.asErr)}`);
		console.log(done ? `done: act ${id}` : `approved: act ${id} waits for its moment`);
	}
	if (verb === 'urgently') {
		await submit(api.tx.authorities.actUrgently(callFrom(rest.slice(1)).method, evidence(rest[0])));
		console.log('done');
	}
}

const provider = new WsProvider(process.env.CIVITAS_URL ?? 'ws://127.0.0.1:9944', false);
await provider.connect();
const api = await ApiPromise.create({ provider, throwOnConnect: true, noInitWarn: true });
try {
	await main(api);
} catch (error) {
	console.error(error.message);
	process.exitCode = 1;
} finally {
	await api.disconnect();
}
