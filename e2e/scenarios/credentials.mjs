// An issuer's status list: 10,000 statuses issued, 250 revoked, and all 131,072 answers compared, here and
// by a library that others wrote.
import { checkStatus, createCredential, decodeList } from '@digitalbazaar/vc-bitstring-status-list';

import { act, evidenceOf, government, key, mustAct } from '../lib/acts.mjs';
import { lei } from '../lib/lei.mjs';
import { distinct } from '../lib/random.mjs';
import { unchangedIn } from '../lib/state.mjs';
import { bitAt, byPage, encodedList } from '../lib/status-list.mjs';
import { event, reason, send } from '../lib/tx.mjs';

const ENTRIES = 131_072;
const ISSUED = 10_000;
const REVOKED = 250;
const SEED = 20_260_209;
const ASKED = 1_024;
const DAY = 86_400_000;

export default async function credentials({ api, table }) {
	const { credentialRegistry: calls } = api.tx;
	const { credentialsApi: ask } = api.call;
	const admitting = government('FR');
	const issuer = key('//Issuer');
	const evidence = evidenceOf('decision to admit the Example Accreditation Body');

	// The issuer.
	const now = (await api.query.timestamp.now()).toNumber();
	const admit = (account, identifier) => calls.admitIssuer(
		account.address, 'Example Accreditation Body', identifier, now - DAY, now + 365 * DAY,
	);
	const bad = await act(api, admitting, admit(key('//Stranger'), 'NOT-AN-LEI'), evidence);
	table.check('an issuer with a malformed LEI', 'BadLei', reason(bad.error) ?? 'admitted');
	table.check('and nothing changed', true, await unchangedIn(api, ['credentialRegistry'], bad.block));
	await mustAct(api, admitting, admit(issuer, lei('0000EXAMPLEISSUER0')), evidence);
	table.check('an authority admits the issuer', 'FR', (await ask.issuerByAccount(issuer.address)).unwrap().jurisdiction.toUtf8());

	// The list.
	const open = calls.openStatusList('Revocation', 'One', null, 'Open');
	const opened = await send(api, open, issuer);
	if (!opened.ok) throw new Error(`the list could not be opened: ${opened.error}`);
	const { list, capacity } = event(opened.events, 'credentialRegistry', 'StatusListOpened').data;
	table.check('entries of the new list', ENTRIES, capacity.toNumber());

	const set = async (indices, value) => {
		const pages = byPage(indices, value);
		const most = api.consts.credentialRegistry.maxPagesPerCall.toNumber();
		let changes = 0;
		for (let at = 0; at < pages.length; at += most) {
			const sent = await send(api, calls.setStatuses(list, pages.slice(at, at + most)), issuer);
			if (!sent.ok) throw new Error(`statuses were refused: ${sent.error}`);
			changes += event(sent.events, 'credentialRegistry', 'StatusesSet').data.changes.toNumber();
		}
		return changes;
	};
	const indices = distinct(SEED, ISSUED, ENTRIES);
	const revoked = new Set(indices.slice(0, REVOKED));
	table.check('statuses issued', ISSUED, await set(indices, 0));
	table.check('statuses revoked', REVOKED, await set([...revoked], 1));

	// All answers, three ways.
	const expected = (index) => (revoked.has(index) ? 1 : 0);
	const wrong = (value) => {
		let count = 0;
		for (let index = 0; index < ENTRIES; index += 1) if (value(index) !== expected(index)) count += 1;
		return count;
	};
	const answers = [];
	for (let from = 0; from < ENTRIES; from += ASKED) {
		const asked = Array.from({ length: ASKED }, (_, at) => from + at);
		// By name, since every structure of the client has a method `values`.
		answers.push(...answer(await ask.statuses(list, asked)).get('values'));
	}
	table.check('single answers that differ, of 131,072', 0, wrong((index) => Number(answers[index])));

	const bits = answer(await ask.list(list)).bitstring.toU8a(true);
	table.check('bytes of the whole list', ENTRIES / 8, bits.length);
	table.check('entries of the whole list that differ', 0, wrong((index) => bitAt(bits, index)));
	const token = answer(await ask.tokenStatusList(list)).bitstring.toU8a(true);
	table.check('entries of the token status list that differ', 0, wrong((index) => (token[index >> 3] >> (index & 7)) & 1));

	const exported = encodedList(bits);
	const theirs = await decodeList({ encodedList: exported });
	table.check('entries that the other library reads otherwise', 0, wrong((index) => Number(theirs.getStatus(index))));
	const [gone] = revoked;
	const valid = indices.at(-1);
	table.check('its checkStatus of one revoked and one valid credential', [true, false],
		[await statusBy(theirs, gone), await statusBy(theirs, valid)]);

	// One bit.
	const flipped = Uint8Array.from(bits);
	flipped[valid >> 3] ^= 0x80 >> (valid & 7);
	const tampered = await decodeList({ encodedList: encodedList(flipped) });
	table.check('entries that differ after one flipped bit', 1, wrong((index) => Number(tampered.getStatus(index))));

	// Bad input.
	const pageEnd = ENTRIES / 8_192;
	const refusals = [
		['an index past the last page', issuer, [{ page: pageEnd, changes: [{ position: 0, value: 1 }] }], 'OutOfRange'],
		['a position past the page', issuer, [{ page: 0, changes: [{ position: 8_192, value: 1 }] }], 'OutOfRange'],
		['a value that one bit cannot hold', issuer, [{ page: 0, changes: [{ position: 0, value: 2 }] }], 'BadValue'],
		['clearing a revocation', issuer, byPage([gone], 0), 'Irreversible'],
		['a good change beside a bad one', issuer, byPage([valid], 1).concat({ page: pageEnd, changes: [{ position: 0, value: 1 }] }), 'OutOfRange'],
		['an account that is no issuer', key('//Alice'), byPage([valid], 1), 'NotAnIssuer'],
	];
	for (const [what, who, pages, expectedReason] of refusals) {
		const sent = await send(api, calls.setStatuses(list, pages), who);
		table.check(what, expectedReason, reason(sent.error) ?? 'accepted');
		table.check('and nothing changed', true, await unchangedIn(api, ['credentialRegistry'], sent.block));
	}
	const past = await ask.status(list, ENTRIES);
	table.check('asking for an index past the end', 'OutOfRange', past.isErr ? past.asErr.type : 'an answer');
}

/** What was answered, or why it was not. */
function answer(result) {
	if (result.isErr) throw new Error(`the list did not answer: ${result.asErr.type}`);
	return result.asOk;
}

/** What the other library's whole check says of a credential with this index: is its bit set? */
async function statusBy(list, index) {
	const id = 'https://example.test/status/1';
	const issuer = 'did:example:issuer';
	const document = { ...await createCredential({ id, list, statusPurpose: 'revocation' }), issuer };
	const credential = {
		'@context': ['https://www.w3.org/ns/credentials/v2'],
		type: ['VerifiableCredential'],
		issuer,
		credentialSubject: { id: 'did:example:holder' },
		credentialStatus: {
			type: 'BitstringStatusListEntry',
			statusPurpose: 'revocation',
			statusListIndex: String(index),
			statusListCredential: id,
		},
	};
	const { verified, results, error } = await checkStatus({
		credential,
		documentLoader: async () => ({ document }),
		// The list's signature is another matter: here the chain itself answered.
		verifyBitstringStatusListCredential: false,
	});
	if (!verified) throw error ?? new Error('checkStatus did not come to an answer');
	return results[0].status;
}
