// How an authority acts: one officer proposes, an officer of another unit approves what was proposed.
import { createHash } from 'node:crypto';

import { Keyring } from '@polkadot/api';
import { stringToU8a, u8aToHex } from '@polkadot/util';

import { errorName, event, send } from './tx.mjs';

const keyring = new Keyring({ type: 'sr25519' });

/** The account of a development key: `key('//Exchange')`. */
export const key = (uri) => keyring.addFromUri(uri);

/** SHA-256 of a document, as the chain refers to it. */
export const evidenceOf = (document) => `0x${createHash('sha256').update(document).digest('hex')}`;

/** A jurisdiction's code as the chain encodes it. */
export const code = (letters) => u8aToHex(stringToU8a(letters));

const body = (...units) => (state) => units.map((unit) => key(`//${state}//${unit}`));

/** The bodies of a state on a development chain, each by its officers of two units. */
export const government = body('cabinet', 'chancellery');
export const supervisor = body('licensing', 'legal');
export const investigator = body('analysis', 'liaison');
export const court = body('bench', 'registry');
export const appeals = body('appeal-bench', 'appeal-registry');

/** The number of the authority that these officers sign for. */
export async function authorityOf(api, [officer]) {
	const { value } = await api.call.authoritiesApi.officer(officer.address);
	if (value.isNone) throw new Error(`${officer.address} is no officer: is this the development preset?`);
	return value.unwrap().authority.toNumber();
}

const nameOf = ({ method }) => `${method.section}.${method.method}`;

/** Proposes an act; answers its number. */
export async function propose(api, officers, tx, evidence) {
	const authority = await authorityOf(api, officers);
	const sent = await send(api, api.tx.authorities.proposeAct(authority, tx.method, evidence, null), officers[0]);
	if (!sent.ok) throw new Error(`authority ${authority} could not propose ${nameOf(tx)}: ${sent.error}`);
	return event(sent.events, 'authorities', 'ActProposed').data.act;
}

/**
 * A joint act from proposal to execution: `{ ok, error, events, block }`, where `error` names why the call
 * inside the act was refused.
 */
export async function act(api, officers, tx, evidence) {
	const number = await propose(api, officers, tx, evidence);
	const call = tx.method;
	const { weight } = await api.call.transactionPaymentCallApi.queryCallInfo(call, call.encodedLength);
	const sent = await send(api, api.tx.authorities.approveAct(number, call.hash, weight), officers[1]);
	if (!sent.ok) throw new Error(`act ${number} (${nameOf(tx)}) could not be approved: ${sent.error}`);
	const { result } = event(sent.events, 'authorities', 'ActExecuted').data;
	return {
		ok: result.isOk,
		error: result.isErr ? errorName(api, result.asErr) : null,
		events: sent.events,
		block: sent.block,
	};
}

/** An act that has to succeed for the rest to make sense. */
export async function mustAct(api, officers, tx, evidence) {
	const done = await act(api, officers, tx, evidence);
	if (!done.ok) throw new Error(`${nameOf(tx)} was refused: ${done.error}`);
	return done;
}
