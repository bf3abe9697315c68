// Turns ESMA's register file into what clerks of the national authorities send to the chain.
//
// This is the importer. The reader that checks what arrived is `register-reader.mjs`; the two share no
// code, so that a mistake in one is not repeated in the other.
import { parse } from 'csv-parse/sync';

/** MiCA's services in the order of Article 3(1)(16), each with the phrase by which the file names it. */
const PHRASES = [
	['a', /custody\s+and\s+administration/i],
	['b', /operation\s+of\s+a\s+trading\s+platform/i],
	['c', /exchange\s+of\s+crypto-?\s?assets\s+for\s+funds/i],
	['d', /exchange\s+of\s+crypto-?\s?assets\s+for\s+other/i],
	['e', /execution\s+of\s+orders/i],
	['f', /placing\s+of\s+crypto/i],
	['g', /reception\s+and\s+transmission\s+of\s+orders/i],
	['h', /providing\s+advice/i],
	['i', /portfolio\s+management/i],
	['j', /providing\s+transfer\s+services/i],
];

/** Codes that registers use beside ISO 3166-1. */
const ALIASES = { EL: 'GR', UK: 'GB' };

const tidy = (cell) => cell.replace(/^\s+|\s+$/gu, '');

function moment(cell) {
	const match = /^(\d{2})\/(\d{2})\/(\d{4})$/.exec(tidy(cell));
	return match ? Date.UTC(Number(match[3]), Number(match[2]) - 1, Number(match[1])) : null;
}

function state(cell) {
	const code = tidy(cell).toUpperCase();
	return ALIASES[code] ?? code;
}

/**
 * Every row of the file, cleaned but not judged: a malformed LEI stays as published and a missing date is
 * `null`, since refusing them is the chain's work.
 */
export function readRows(file) {
	const rows = parse(file, { bom: true, columns: true, skip_empty_lines: true });

	// The home state of an authority, learned from the rows that name both.
	const homes = new Map();
	for (const row of rows) {
		const home = state(row.ae_homeMemberState);
		if (home) homes.set(tidy(row.ae_competentAuthority), home);
	}

	return rows.map((row, index) => {
		const authority = tidy(row.ae_competentAuthority);
		const home = state(row.ae_homeMemberState) || homes.get(authority);
		const from = moment(row.ac_authorisationNotificationDate);
		const hosts = row.ac_serviceCode_cou.split('|').map(state).filter(Boolean);
		return {
			row: index + 1,
			authority,
			home,
			lei: row.ae_lei,
			legalName: tidy(row.ae_lei_name),
			commercialName: tidy(row.ae_commercial_name),
			services: PHRASES.filter(([, phrase]) => phrase.test(row.ac_serviceCode)).map(([code]) => code),
			hosts: [...new Set(hosts)].filter((code) => code !== home).sort(),
			from,
			until: moment(row.ac_authorisationEndDate),
		};
	});
}

/** Would a clerk look twice at this row before signing it together with others? */
export function isDoubtful(row) {
	return row.from === null || !/^[A-Z0-9]{18}[0-9]{2}$/.test(row.lei);
}

/**
 * What each authority's clerks sign: `grants` (one act, all or none), `extensions` of licences granted in
 * that act, and the `doubtful` rows, each an act of its own.
 */
export function plan(rows) {
	const byHome = new Map();
	const first = new Map();
	for (const row of rows) {
		if (!byHome.has(row.home)) {
			byHome.set(row.home, { home: row.home, grants: [], extensions: [], doubtful: [] });
		}
		const acts = byHome.get(row.home);
		if (isDoubtful(row)) {
			acts.doubtful.push(row);
		} else if (first.has(row.lei)) {
			const earlier = first.get(row.lei);
			// A service named again belongs to the extension: with its date, and with the hosts of both rows.
			const again = row.services.every((service) => earlier.services.includes(service));
			const hosts = again ? [...new Set([...earlier.hosts, ...row.hosts])].sort() : row.hosts;
			earlier.services = earlier.services.filter((service) => !row.services.includes(service));
			acts.extensions.push({ ...row, hosts });
		} else {
			const copy = { ...row };
			first.set(row.lei, copy);
			acts.grants.push(copy);
		}
	}
	return [...byHome.values()];
}
