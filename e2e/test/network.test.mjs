import assert from 'node:assert/strict';
import { test } from 'node:test';

import { Keyring } from '@polkadot/api';
import { decodeAddress } from '@polkadot/util-crypto';

import { Table } from '../lib/table.mjs';
import { percentile } from '../network/lib/lag.mjs';
import { freshNodeKey } from '../network/lib/keys.mjs';
import { performance, slotOf } from '../network/lib/slots.mjs';
import { addressesIn, parseExactly, printExactly, withFreshKeys, without } from '../network/lib/spec.mjs';
import { Finalised, longestPause } from '../network/lib/watch.mjs';

const quiet = () => {};
const dev = new Keyring({ type: 'sr25519' });
const [alice, bob] = ['//Alice', '//Bob'].map((path) => dev.addFromUri(path).address);

test('two nodes that finalise different blocks at one height are noticed', () => {
	const seen = new Finalised();
	seen.note('one', 7, '0xaa');
	seen.note('two', 7, '0xaa');
	assert.deepEqual([seen.forks.length, seen.compared, seen.at(7)], [0, 1, '0xaa']);
	seen.note('three', 7, '0xab');
	assert.equal(seen.forks.length, 1);
	assert.equal(seen.forks[0].node, 'three');
});

test('a node that finalises another block than it did before is noticed', () => {
	const seen = new Finalised();
	seen.note('one', 7, '0xaa');
	seen.note('one', 7, '0xaa');
	assert.equal(seen.forks.length, 0);
	assert.equal(seen.compared, 0);
	seen.note('one', 7, '0xab');
	assert.equal(seen.forks.length, 1);
});

test('a pause of finality counts up to both ends of the time', () => {
	const samples = [[0, 1], [1, 2], [2, 2], [3, 2], [4, 3], [5, null], [6, 4]].map(([at, final]) => ({ at: at * 1_000, final }));
	assert.equal(longestPause(samples, 0, 7_000), 3);
	assert.equal(longestPause(samples, 0, 20_000), 14);
	assert.equal(longestPause([], 0, 5_000), 5);
});

test('a percentile is a figure that was seen', () => {
	const figures = Array.from({ length: 100 }, (_, at) => 100 - at);
	assert.deepEqual([0.5, 0.99, 1].map((share) => percentile(figures, share)), [50, 99, 100]);
	assert.deepEqual(percentile([3], 0.99), 3);
	assert.ok(Number.isNaN(percentile([], 0.5)));
});

test('a bound holds at the bound, and nothing has no figure', () => {
	const table = new Table(['one'], quiet);
	table.begin('one');
	assert.ok(table.measure('a', 60, { atMost: 60, unit: 's' }));
	assert.ok(!table.measure('b', 60.1, { atMost: 60, unit: 's' }));
	assert.ok(!table.measure('c', 3, { atLeast: 4 }));
	assert.ok(!table.measure('d', NaN, { atMost: 60 }));
	assert.match(table.toString(), /at most 60 s *\| 60\.1 s *\| FAIL/);
});

test('a run of nothing but skipped checks fails, and one skipped check spoils nothing', () => {
	const table = new Table(['one'], quiet);
	table.begin('one');
	table.skip('partition', 'no namespaces');
	assert.equal(table.passed, false);
	table.check('other', 1, 1);
	assert.equal(table.passed, true);
	assert.match(table.toString(), /2 checks, 1 passed, 0 failed, 1 skipped/);
});

test('amounts of 21 digits survive a specification that is read and written', () => {
	const text = '{"a":[["x",970000000000000000001],["y",1000000000000000000]],"b":2114380800000,"c":"0x1234567890123456789"}';
	assert.equal(printExactly(parseExactly(text)).replace(/\s/g, ''), text);
});

test('no key of the template is left, and what was equal stays equal', () => {
	const old = {
		officers: [{ account: alice }], again: [alice, 5],
		keys: [[bob, bob, { aura: bob, grandpa: bob }]],
	};
	const { patch, pairOf } = withFreshKeys(old);
	const before = new Set(addressesIn(old));
	assert.equal(before.size, 2);
	assert.ok(addressesIn(patch).every((key) => !before.has(key)));
	assert.equal(patch.officers[0].account, patch.again[0]);
	assert.equal(patch.officers[0].account, pairOf(decodeAddress(alice)).address);
	const [[one, two, { aura, grandpa }]] = patch.keys;
	assert.equal(one, two);
	assert.equal(new Set([one, aura, grandpa]).size, 3);
	assert.equal(pairOf(decodeAddress(bob), 'grandpa').type, 'ed25519');
});

test('what mentions a key is taken out of its list, and nothing else', () => {
	const [[absent]] = [addressesIn(bob)];
	const patch = { validators: [{ account: alice }, { account: 'x', keys: { aura: bob } }], one: { account: bob } };
	assert.deepEqual(without(patch, new Set([absent])), { validators: [{ account: alice }], one: { account: bob } });
});

test('an account that no key controls is nobody', () => {
	const pot = dev.encodeAddress(new Uint8Array([...Buffer.from('modlciv/mpot'), ...new Uint8Array(20)]));
	assert.deepEqual(addressesIn({ pot }), []);
	assert.equal(withFreshKeys({ pot }).patch.pot, pot);
});

test('a peer identifier has the form that libp2p gives to ed25519 keys', () => {
	const { secret, peer } = freshNodeKey();
	assert.match(secret, /^[0-9a-f]{64}$/);
	assert.match(peer, /^12D3KooW[1-9A-HJ-NP-Za-km-z]{44}$/);
});

test('a header names its slot', () => {
	const header = { number: '0x1', digest: { logs: ['0x0661757261200f00000000000000', '0x05617572610101aa'] } };
	assert.equal(slotOf(header), 15);
	assert.throws(() => slotOf({ number: '0x2', digest: { logs: [] } }), /names no slot/);
});

test('slots that an author let pass are missed', () => {
	assert.deepEqual(performance([4, 5, 6, 8, 9, 11], 3, 4), { due: 2, made: 1, missed: 1 });
	assert.deepEqual(performance([4, 5, 6, 8, 9, 11], 0, 4), { due: 2, made: 2, missed: 0 });
});
