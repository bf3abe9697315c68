import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

import { barKey, counted, listOf } from '../lib/bar-list.mjs';
import { readWeightList, scaled } from '../lib/weight-list.mjs';

const list = (name) => readWeightList(readFileSync(new URL(`../data/bullion/${name}.csv`, import.meta.url), 'utf8'));

test('decimals become integers without floating point', () => {
	assert.equal(scaled('406.600', 3), 406_600);
	assert.equal(scaled('-400.000', 3), -400_000);
	assert.equal(scaled('995.8', 1), 9_958);
	assert.equal(scaled('1000', 1), 10_000);
	assert.throws(() => scaled('995.85', 1));
	assert.throws(() => scaled('', 3));
});

test('the weight list has 30 bars of 376 kg gross that follow the Good Delivery rules', () => {
	const bars = list('weight-list-30');
	assert.equal(bars.length, 30);
	const gross = bars.reduce((sum, bar) => sum + bar.gross, 0);
	assert.equal(Math.round(gross * 31.1034768 / 1_000_000), 376);
	for (const bar of bars) {
		assert.equal(bar.gross % 25, 0, bar.serial);
		assert.ok(bar.fineness >= 9_950 && bar.fineness <= 9_999, bar.serial);
		assert.ok(Math.abs(bar.gross * bar.fineness / 10_000 - bar.fine) <= 1, bar.serial);
		assert.ok(bar.fine >= 350_000 && bar.fine <= 430_000, bar.serial);
	}
	assert.equal(new Set(bars.map(({ brand, serial }) => `${brand}/${serial}`)).size, 30);
});

test('the list of bad rows says why each is bad', () => {
	const bars = list('weight-list-bad');
	assert.equal(bars.length, 12);
	assert.ok(bars.every(({ why }) => why));
});

test('the root over a list depends on every bar and not on their order', () => {
	const bars = list('weight-list-30');
	const { root, bars: count, fineWeight } = listOf(bars);
	assert.match(root, /^0x[0-9a-f]{64}$/);
	assert.equal(count, 30);
	assert.equal(listOf([...bars].reverse()).root, root);
	assert.notEqual(listOf(bars.slice(1)).root, root);
	const lighter = bars.map((bar, at) => (at === 17 ? { ...bar, fine: bar.fine - 1 } : bar));
	assert.notEqual(listOf(lighter).root, root);
	assert.equal(listOf(lighter).fineWeight, fineWeight - (counted(bars[17]) - counted(lighter[17])));
});

test('leading zeros and letter case make no other bar', () => {
	const bar = { brand: 'KRS', serial: '2024000', year: 2019 };
	assert.deepEqual(barKey(bar), barKey({ brand: 'krs', serial: '002024000', year: 2019 }));
	assert.notDeepEqual(barKey(bar), barKey({ ...bar, year: 2020 }));
});
