import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

import { plan, readRows } from '../lib/register-importer.mjs';
import { differences, expectation, isLei, splitCsv } from '../lib/register-reader.mjs';

const file = readFileSync(new URL('../data/esma/CASPS-2026-02-09.csv', import.meta.url));
/** The importer's plan in the reader's shape: what a faithful chain would answer. */
function asAnswered(bytes) {
	const day = (moment) => (moment === null ? null : new Date(moment).toISOString().slice(0, 10));
	const licences = [];
	for (const { grants, extensions } of plan(readRows(bytes))) {
		for (const grant of grants) {
			const services = {};
			const passports = {};
			for (const row of [grant, ...extensions.filter(({ lei }) => lei === grant.lei)]) {
				for (const service of row.services) services[service] = day(row.from);
				for (const host of row.hosts) {
					passports[host] = [...(passports[host] ?? []), ...row.services.map((one) => `${one}=${day(row.from)}`)];
				}
			}
			licences.push({
				lei: grant.lei,
				home: grant.home,
				authority: grant.authority.replace(/^Finanzmarkt.*/, 'Financial Market Authority Liechtenstein (FMA)'),
				legalName: grant.legalName,
				commercialName: grant.commercialName,
				services,
				hosts: Object.fromEntries(Object.entries(passports).map(([host, list]) => [host, list.sort().join(' ')])),
				from: day(grant.from),
				until: day(grant.until),
			});
		}
	}
	return licences;
}

test('the reader sees 150 rows, three malformed LEIs and one missing date', () => {
	const { rows, licences, refused } = expectation(file);
	assert.equal(rows, 150);
	assert.deepEqual(refused.map(({ legalName, reason }) => `${legalName}: ${reason}`), [
		'KBC Bank NV: MissingDate',
		'OPEN BANK S.A.: BadLei',
		'Ramp Swaps (Ireland) Limited: BadLei',
		'EU Internet Ventures B.V.: BadLei',
	]);
	assert.equal(licences.length, 145, 'EUWAX has two rows and one licence');
});

test('the importer sends every row: 145 grants, one extension, four doubtful rows, 18 authorities', () => {
	const acts = plan(readRows(file));
	const count = (key) => acts.reduce((sum, act) => sum + act[key].length, 0);
	assert.equal(count('grants'), 145);
	assert.equal(count('extensions'), 1);
	assert.equal(count('doubtful'), 4);
	assert.equal(count('grants') + count('extensions') + count('doubtful'), 150);
	assert.equal(acts.length, 18);
	assert.equal(acts.map(({ home }) => home).sort().join(' '), 'AT BE BG CY DE ES FI FR IE LI LT LU LV MT NL SE SI SK');
});

test('importer and reader, which share no code, agree on every field', () => {
	assert.deepEqual(differences(expectation(file).licences, asAnswered(file)), []);
});

test('every licence has a service and no service lacks a date', () => {
	for (const { lei, services, from } of expectation(file).licences) {
		assert.ok(Object.keys(services).length > 0, lei);
		assert.ok(Object.values(services).every(Boolean), lei);
		assert.match(from, /^20(24|25|26)-\d\d-\d\d$/);
	}
});

test('EUWAX is one licence whose services have their own dates', () => {
	const euwax = expectation(file).licences.find(({ lei }) => lei === '529900032TYR45XIEW79');
	assert.deepEqual(euwax.services, { c: '2025-04-01', d: '2025-04-01', e: '2025-11-21' });
	assert.equal(euwax.from, '2025-04-01');
	assert.equal(euwax.hosts.AT, 'c=2025-04-01 d=2025-04-01 e=2025-11-21');
});

test('a state left out is the state of the authority', () => {
	const cryptonow = expectation(file).licences.find(({ legalName }) => legalName === 'Cryptonow GmbH');
	assert.equal(cryptonow.home, 'AT');
	const sent = readRows(file).find(({ legalName }) => legalName === 'Cryptonow GmbH');
	assert.equal(sent.home, 'AT');
});

test('the phrase decides when the letters are wrong, missing or joined', () => {
	const services = (name) => Object.keys(
		expectation(file).licences.find(({ legalName }) => legalName === name).services,
	).join('');
	assert.equal(services('Bankhaus Scheich Wertpapierspezialist AG'), 'cdefghi');
	assert.equal(services('PELICAN EXCHANGE EUROPE (CY) LTD'), 'eghi');
	assert.equal(services('Fels wealth GmbH'), 'eghi');
	assert.equal(services('Tradevest Digital Assets GmbH'), 'aj');
	assert.equal(services('BANQUE DELUBAC ET CIE'), 'acdehij');
});

test('hosts are ISO codes once each, without the home state', () => {
	const all = new Set();
	for (const { home, hosts } of expectation(file).licences) {
		assert.ok(!('EL' in hosts) && !(home in hosts));
		for (const host of Object.keys(hosts)) all.add(host);
	}
	assert.equal([...all].sort().join(' '), (
		'AT BE BG CH CY CZ DE DK EE ES FI FR GR HR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK'
	));
	const n26 = expectation(file).licences.find(({ legalName }) => legalName === 'N26 Bank SE');
	assert.deepEqual(Object.keys(n26.hosts).sort(), ['AT', 'BE', 'ES', 'FR', 'IE', 'PT']);
});

test('one changed character in any compared column is noticed', () => {
	const answered = asAnswered(file);
	const text = file.toString('utf8');
	const changed = (from, to) => {
		assert.ok(text.includes(from), `the file has no ${from}`);
		const copy = Buffer.from(text.replace(from, to), 'utf8');
		return differences(expectation(copy).licences, answered).map(({ field }) => field);
	};
	assert.deepEqual(changed('AT,Bybit EU GmbH', 'IT,Bybit EU GmbH'), ['home', 'hosts']);
	assert.deepEqual(changed('Bybit EU GmbH', 'Bybit EU GmbK'), ['legalName']);
	assert.deepEqual(changed('Malta Financial Services', 'Malta Financial Service5'), ['authority']);
	assert.deepEqual(changed(',Bybit,', ',Bybjt,'), ['commercialName']);
	assert.deepEqual(changed('09/04/2025,,a.', '08/04/2025,,a.'), ['services', 'hosts', 'from']);
	assert.deepEqual(changed('f. placing', 'f. plxcing'), ['services', 'hosts']);
	assert.deepEqual(changed('BE|BG|CY', 'BE|BG|CZ'), ['hosts']);
	assert.deepEqual(changed('5299005V5GBSN2A4C303', '5299005V5GBSN2A4C304'), ['licence']);
});

test('an answer that is missing, surplus or given twice is noticed', () => {
	const { licences } = expectation(file);
	const answered = asAnswered(file);
	assert.equal(differences(licences, answered.slice(1)).length, 1);
	assert.equal(differences(licences.slice(1), answered).length, 1);
	assert.equal(differences(licences, [...answered, answered[0]]).length, 1);
	assert.equal(differences(licences, []).length, 145);
});

test('LEIs are checked by their check digits', () => {
	for (const good of ['5493007WZ7IFULIL8G21', '529900B4G0EGK7Z9KT45', '64882N0ABXS71817AI18']) {
		assert.ok(isLei(good), good);
	}
	for (const bad of ['25490004TC93R20KW073', '', '9.60E+19', '5493007wz7ifulil8g21', '5493007WZ7IFULIL8G2',
		'5493007WZ7IFULIL8G210', '5493007WZ7IFULIL8G22']) {
		assert.ok(!isLei(bad), bad);
	}
});

test('the hand-written CSV reader knows quotes, line breaks and a missing last line end', () => {
	const split = (text) => splitCsv(Buffer.from(text, 'utf8'));
	assert.deepEqual(split('a,b\r\n"x, ""y""","two\nlines"\n'), [['a', 'b'], ['x, "y"', 'two\nlines']]);
	assert.deepEqual(split('\ufeffa,b\nc,'), [['a', 'b'], ['c', '']]);
	assert.throws(() => split('"open'), /inside quotes/);
	assert.throws(() => splitCsv(Buffer.from([0x61, 0xff, 0x2c])));
});
