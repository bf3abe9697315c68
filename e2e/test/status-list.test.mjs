import assert from 'node:assert/strict';
import { test } from 'node:test';

import { decodeList } from '@digitalbazaar/vc-bitstring-status-list';

import { lei } from '../lib/lei.mjs';
import { distinct } from '../lib/random.mjs';
import { isLei } from '../lib/register-reader.mjs';
import { bitAt, byPage, encodedList } from '../lib/status-list.mjs';

const LENGTH = 131_072;

test('changes are grouped by page in ascending order', () => {
	assert.deepEqual(byPage([8_192, 5, 131_071, 3], 1), [
		{ page: 0, changes: [{ position: 3, value: 1 }, { position: 5, value: 1 }] },
		{ page: 1, changes: [{ position: 0, value: 1 }] },
		{ page: 15, changes: [{ position: 8_191, value: 1 }] },
	]);
});

test('an independent library reads what we export, entry by entry', async () => {
	const revoked = new Set(distinct(3, 250, LENGTH));
	const bits = new Uint8Array(LENGTH / 8);
	for (const index of revoked) bits[index >> 3] |= 0x80 >> (index & 7);
	const list = await decodeList({ encodedList: encodedList(bits) });
	assert.equal(list.length, LENGTH);
	for (let index = 0; index < LENGTH; index += 1) {
		assert.equal(list.getStatus(index), revoked.has(index));
		assert.equal(bitAt(bits, index) === 1, revoked.has(index));
	}
});

test('made-up LEIs have right check digits', () => {
	for (const first of ['0000EXAMPLEISSUER0', '5493007WZ7IFULIL8G', '000000000000000000']) assert.ok(isLei(lei(first)));
	assert.equal(lei('5493007WZ7IFULIL8G'), '5493007WZ7IFULIL8G21');
	assert.throws(() => lei('short'));
});
