// The MiCA register of 9 February 2026, granted by its national authorities, read back and compared field
// by field with the file by a parser of its own.
import { readFileSync } from 'node:fs';

import { act, code, evidenceOf, key, mustAct, supervisor } from '../lib/acts.mjs';
import { lei } from '../lib/lei.mjs';
import { allLicences, bytes, extendLicence, grantLicence, regimeOf, told } from '../lib/licences.mjs';
import { plan, readRows } from '../lib/register-importer.mjs';
import { differences, expectation } from '../lib/register-reader.mjs';
import { unchangedIn } from '../lib/state.mjs';
import { inParallel, reason } from '../lib/tx.mjs';

const FILE = new URL('../data/esma/CASPS-2026-02-09.csv', import.meta.url);
const PALLET = ['virtualAssetLicensing'];

/** The file gives no numbers and no accounts: rows count as numbers, and each provider gets a test account. */
const numberOf = (row) => `CASPS-2026-02-09/${row}`;
const accountOf = (identifier) => key(`//Provider//${identifier}`).address;

export default async function register({ api, table }) {
	const { licensingApi: ask } = api.call;
	const file = readFileSync(FILE);
	const order = evidenceOf(file);
	const mica = await regimeOf(api, /mica|crypto-asset/i);
	table.check('services of the regime', 'a b c d e f g h i j', mica.codes.join(' '));

	const grant = (row) => grantLicence(api, mica, {
		...row, number: numberOf(row.row), accounts: [accountOf(row.lei)],
	}, order);
	const licenceOf = async (identifier) => {
		const answers = await ask.licencesByLei(bytes(identifier));
		return answers.isSome ? answers.unwrap().find((one) => one.regime.toNumber() === mica.regime) : undefined;
	};

	// The import: one act an authority, whatever the number of its licences.
	const acts = plan(readRows(file));
	const sent = acts.reduce((sum, { grants, extensions, doubtful }) => sum + grants.length + extensions.length + doubtful.length, 0);
	table.check('rows sent', 150, sent);
	const done = await inParallel(acts.filter(({ grants }) => grants.length > 0), 6, async ({ home, grants, extensions }) => {
		await mustAct(api, supervisor(home), api.tx.utility.batchAll(grants.map(grant)), order);
		for (const row of extensions) {
			const { licence } = await licenceOf(row.lei);
			await mustAct(api, supervisor(home), extendLicence(api, mica, licence, row, order), order);
		}
		console.log(`       ${home}: ${grants.length} licences in one act${extensions.length ? ', and an extension' : ''}`);
		return grants.length;
	});
	table.check('acts that granted them, one an authority', 17, done.length);

	// What the chain must refuse, each row by itself, with its reason and no trace.
	const { rows, licences, refused } = expectation(file);
	table.check('rows that the reader counts', 150, rows);
	const doubtful = acts.flatMap(({ home, doubtful: some }) => some.map((row) => ({ home, row })));
	table.check('rows that a clerk would not sign with others', refused.length, doubtful.length);
	for (const { home, row } of doubtful) {
		const expected = refused.find((one) => one.row === row.row)?.reason ?? 'granted';
		const { error, block } = await act(api, supervisor(home), grant(row), order);
		table.check(`row ${row.row}, ${row.legalName}`, expected, error ? reason(error).split('.')[0] : 'granted');
		table.check('and nothing changed', true, await unchangedIn(api, PALLET, block));
	}

	// Read back.
	const authorities = new Map();
	for (const { home } of acts) {
		for (const one of (await api.call.authoritiesApi.authoritiesOf(code(home))).value) {
			authorities.set(one.id.toNumber(), one.name.toUtf8());
		}
	}
	const answers = await allLicences(api);
	const answered = answers.map((answer) => told(answer, mica.codes, authorities));
	table.check('licences on the chain', 145, answered.length);
	const found = differences(licences, answered);
	for (const one of found.slice(0, 10)) console.log(`       ${JSON.stringify(one)}`);
	table.check('fields that differ from the file', 0, found.length);

	const text = file.toString('utf8');
	const changes = [['Bitpanda GmbH', 'Bitpanda GmbK'], ['09/04/2025', '08/04/2025'], ['BE|BG|CY', 'BE|BG|CZ']];
	for (const [from, to] of changes) {
		const copy = Buffer.from(text.replace(from, to), 'utf8');
		const noticed = differences(expectation(copy).licences, answered).length > 0;
		table.check(`a copy of the file with ${to} for ${from} is told apart`, true, noticed);
	}

	// Look-ups by each key, for every licence.
	const wrong = { lei: 0, number: 0, account: 0 };
	await inParallel(licences, 8, async ({ row, lei: identifier, home }) => {
		const [byLei, byNumber, byAccount] = await Promise.all([
			licenceOf(identifier),
			ask.licenceByNumber(code(home), mica.regime, bytes(numberOf(row))),
			ask.licencesOf(accountOf(identifier)),
		]);
		const names = (answer) => answer?.lei?.isSome && answer.lei.unwrap().toUtf8() === identifier;
		if (!names(byLei)) wrong.lei += 1;
		if (!byNumber.isSome || !names(byNumber.unwrap())) wrong.number += 1;
		if (byAccount.length !== 1 || !names(byAccount[0])) wrong.account += 1;
	});
	table.check('look-ups that fail, by LEI, number and account', { lei: 0, number: 0, account: 0 }, wrong);
	table.check('look-up of a malformed LEI', 'none', (await ask.licencesByLei(bytes('9.60E+19'))).isNone ? 'none' : 'some');

	// Dates have their effect.
	const euwax = await licenceOf('529900032TYR45XIEW79');
	const servicesOn = async (date) => {
		const { services } = (await ask.licenceAsOf(euwax.licence, Date.parse(date), euwax.asOf)).unwrap();
		return mica.codes.filter((_, at) => (services.toNumber() >> at) & 1).join('');
	};
	table.check('EUWAX: licences', 1, answered.filter(({ lei: one }) => one === '529900032TYR45XIEW79').length);
	table.check('EUWAX: services on 1 October 2025', 'cd', await servicesOn('2025-10-01'));
	table.check('EUWAX: services on 1 December 2025', 'cde', await servicesOn('2025-12-01'));
	const bitpanda = answers.find((answer) => answer.legalName.toUtf8() === 'Bitpanda Asset Management GmbH');
	const gate = async (place, service) => {
		const { reasons } = await ask.gate(bitpanda.licence, mica.position(service), code(place));
		return reasons.map((one) => one.type).join(' ') || 'open';
	};
	const [served] = Object.keys(told(bitpanda, mica.codes, authorities).services);
	table.check('the gate at home', 'open', await gate('DE', served));
	table.check('the gate in a host', 'open', await gate('FR', served));
	table.check('the gate in a host that is not on the chain', 'PlaceNotInForce', await gate('CH', served));
	table.check('the gate for a service not licensed', 'ServiceNotLicensed', (await gate('DE', 'b')).split(' ')[0]);

	// All or none.
	const made = {
		row: 0, lei: lei('0000EXAMPLEBROKER0'), legalName: 'Example Broker', services: ['e'], hosts: [], from: Date.UTC(2026, 0, 1),
	};
	const batch = api.tx.utility.batchAll([grant(made), grant({ ...made, row: 999, lei: 'TOO-SHORT' })]);
	const mixed = await act(api, supervisor('FR'), batch, order);
	table.check('a good row signed together with a bad one', 'BadLei', mixed.error ? reason(mixed.error).split('.')[0] : 'granted');
	table.check('and nothing changed', true, await unchangedIn(api, PALLET, mixed.block));
	const again = await act(api, supervisor('DE'), grant({ ...made, row: 998, lei: '529900032TYR45XIEW79' }), order);
	table.check('a second licence for the same LEI', 'AlreadyExists', again.error ? reason(again.error) : 'granted');
	table.check('and nothing changed', true, await unchangedIn(api, PALLET, again.block));
}
