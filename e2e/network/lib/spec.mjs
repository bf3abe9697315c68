// The specification of the run's chain: the pan-European template with every key of it replaced.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { Keyring } from '@polkadot/api';
import { bnToU8a, u8aToHex, u8aToString } from '@polkadot/util';
import { decodeAddress, xxhashAsHex } from '@polkadot/util-crypto';

import { freshKey } from './keys.mjs';

/** Amounts are larger than JavaScript's numbers hold, so they travel as marked strings. */
export const parseExactly = (text) => JSON.parse(text.replace(/(?<=[[:,]\s*)\d{16,}(?=\s*[,\]}])/g, '"#$&"'));
export const printExactly = (value) => JSON.stringify(value, null, 2).replace(/"#(\d{16,})"/g, '$1');

/** The public key behind an address, or `null` where the text is none. */
function publicKey(text) {
	if (!/^[1-9A-HJ-NP-Za-km-z]{47,50}$/.test(text)) return null;
	try {
		return decodeAddress(text);
	} catch {
		return null;
	}
}

/** Accounts that pallets derive for themselves begin with these letters and have no key. */
const isKeyless = (key) => u8aToString(key.slice(0, 4)) === 'modl';

/** Every address with a key that occurs in a value, as hexadecimal public keys. */
export function addressesIn(value) {
	if (typeof value === 'string') {
		const key = publicKey(value);
		return key && !isKeyless(key) ? [u8aToHex(key)] : [];
	}
	return value === null || typeof value !== 'object' ? [] : Object.values(value).flatMap(addressesIn);
}

/**
 * Replaces every key in a genesis patch by a new one. The same key of the template becomes the same new key
 * in all places of one purpose; a session key never equals an account. Answers the new patch, and `pairOf`,
 * which finds the new pair by the template's public key and the purpose.
 */
export function withFreshKeys(patch) {
	const pairs = new Map();
	const pairOf = (key, purpose = 'account') => pairs.get(`${purpose}:${u8aToHex(key)}`);
	const replace = (value, field) => {
		if (typeof value === 'string') {
			const key = publicKey(value);
			if (!key || isKeyless(key)) return value;
			const purpose = ['aura', 'grandpa'].includes(field) ? field : 'account';
			if (!pairOf(key, purpose)) {
				pairs.set(`${purpose}:${u8aToHex(key)}`, freshKey(purpose === 'grandpa' ? 'ed25519' : 'sr25519'));
			}
			return pairOf(key, purpose).address;
		}
		if (Array.isArray(value)) return value.map((item) => replace(item, field));
		if (value === null || typeof value !== 'object') return value;
		return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, replace(item, name)]));
	};
	return { patch: replace(patch, null), pairOf };
}

/** Takes out of every list in a value what mentions one of these keys. */
export function without(value, keys) {
	if (Array.isArray(value)) {
		const kept = value.filter((item) => !addressesIn(item).some((key) => keys.has(key)));
		return kept.map((item) => without(item, keys));
	}
	if (value === null || typeof value !== 'object') return value;
	return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, without(item, keys)]));
}

/** The template's keys are derived from public names; this finds them again. */
const template = new Keyring({ type: 'sr25519' });
const named = (path) => template.addFromUri(`//${path}`).publicKey;
/** An ed25519 key at the same path. */
const templateVotes = new Keyring({ type: 'ed25519' });
const namedVoter = (path) => templateVotes.addFromUri(`//${path}`).publicKey;

/** A session lasts so many blocks: 20 seconds. In production it is an hour. */
export const SESSION_BLOCKS = 10;
/** Where the runtime looks for the length of a session before it takes its own. */
const SESSION_PERIOD = xxhashAsHex(':SessionPeriod:', 128);

/** Two minutes to vote, one block to confirm, four seconds until a decision can be carried out. */
const hurried = (rules) => Object.fromEntries(Object.entries(rules).map(([name, value]) => [
	name, value?.threshold ? { ...value, votingBlocks: 60, confirmationBlocks: 1, delay: 4_000 } : value,
]));

/**
 * Makes the specification: the production preset `pan-eu` on the runtime in the binary, with keys of this run
 * alone, of its validators only those of `states`, and periods of seconds instead of hours and weeks.
 *
 * Answers `{ file, id, states, members, keys, templateKeys }`: of each state its `authorities` (`{ number,
 * powers, officers }`), its `treasury`, and its `validator` with `account`, `aura` and `grandpa`.
 */
export function makeSpec({ binary, directory, states }) {
	const [base, plain, file] = ['template.json', 'plain.json', 'raw.json'].map((name) => join(directory, name));
	const run = (...words) => execFileSync(binary, ['export-chain-spec', ...words], { stdio: ['ignore', 'ignore', 'pipe'] });
	run('--chain', 'pan-eu', '--output', base);
	const spec = parseExactly(readFileSync(base, 'utf8'));
	const old = spec.genesis.runtimeGenesis.patch;

	const { authorities: { jurisdictions } } = old;
	const members = jurisdictions.filter(({ standing }) => standing === 'Member').map(({ code }) => code);
	const absent = new Set(members.filter((code) => !states.includes(code))
		.flatMap((code) => [named(`${code}//validator`), namedVoter(`${code}//validator`)].map((key) => u8aToHex(key))));
	const fewer = Object.fromEntries(Object.entries(old).map(([pallet, genesis]) => [
		pallet, ['authorities', 'balances'].includes(pallet) ? genesis : without(genesis, absent),
	]));

	const { patch, pairOf } = withFreshKeys(fewer);
	if (patch.consortium) patch.consortium.rules = hurried(patch.consortium.rules);
	if (patch.validatorSet) {
		const { seats, limits } = patch.validatorSet;
		patch.validatorSet.seats = seats.filter(([code]) => states.includes(code));
		patch.validatorSet.limits = { ...limits, minimum: states.length };
	}
	spec.genesis.runtimeGenesis.patch = patch;
	Object.assign(spec, { name: 'Civitas Trial', id: 'civitas-trial', protocolId: 'civitas-trial', bootNodes: [] });
	writeFileSync(plain, printExactly(spec));
	run('--chain', plain, '--raw', '--output', file);
	const raw = JSON.parse(readFileSync(file, 'utf8'));
	raw.genesis.raw.top[SESSION_PERIOD] = u8aToHex(bnToU8a(SESSION_BLOCKS, { bitLength: 32, isLe: true }));
	writeFileSync(file, JSON.stringify(raw));

	const stateOf = (code) => ({
		code,
		authorities: old.authorities.authorities.flatMap((authority, number) => (authority.jurisdiction === code ? [{
			number,
			powers: authority.powers,
			officers: authority.officers.map(({ account }) => pairOf(decodeAddress(account))),
		}] : [])),
		treasury: pairOf(named(`${code}//treasury`)),
		validator: states.includes(code) ? {
			account: pairOf(named(`${code}//validator`)),
			aura: pairOf(named(`${code}//validator`), 'aura'),
			grandpa: pairOf(namedVoter(`${code}//validator`), 'grandpa'),
		} : null,
	});
	const before = new Set(addressesIn(old));
	const after = addressesIn(patch);
	return {
		file,
		id: spec.id,
		states: new Map(jurisdictions.map(({ code }) => [code, stateOf(code)])),
		members,
		/** How many different keys the genesis has, and how many of these are the template's. */
		keys: new Set(after).size,
		templateKeys: after.filter((key) => before.has(key)).length,
	};
}
