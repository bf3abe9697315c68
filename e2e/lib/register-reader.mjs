// Reads ESMA's register file for itself and says what the chain ought to answer.
//
// Nothing here comes from the importer: the CSV is split by hand, services are found by words instead of
// phrases, dates are built from digits, and the home state comes from a table of authorities.

/** The word that occurs in the name of one MiCA service only. */
const WORDS = new Map(Object.entries({
	custody: 'a', platform: 'b', funds: 'c', other: 'd', execution: 'e',
	placing: 'f', reception: 'g', advice: 'h', portfolio: 'i', transfer: 'j',
}));

/** The state of each authority, by a word of its name. The first that fits decides. */
const AUTHORITIES = [
	['austrian', 'AT'], ['belgium', 'BE'], ['supervision commission (fsc)', 'BG'], ['cysec', 'CY'],
	['bafin', 'DE'], ['cnmv', 'ES'], ['fin-fsa', 'FI'], ['amf', 'FR'], ['ireland', 'IE'],
	['lithuania', 'LT'], ['cssf', 'LU'], ['latvijas', 'LV'], ['liechtenstein', 'LI'],
	['mfsa', 'MT'], ['netherlands', 'NL'], ['finansinspektionen', 'SE'], ['atvp', 'SI'],
	['slovakia', 'SK'],
];

/** The one authority that the file spells in two ways, the second without its country. */
const OTHER_SPELLING = {
	'Finanzmarktaufsicht (FMA)': 'Financial Market Authority Liechtenstein (FMA)',
};

/** RFC 4180, by hand: cells of records, quotes doubled inside quotes, any line end. */
export function splitCsv(bytes) {
	let text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
	if (text.charCodeAt(0) === 0xfeff) text = text.slice(1);
	const records = [];
	let record = [];
	let cell = '';
	let quoted = false;
	for (let at = 0; at < text.length; at += 1) {
		const char = text[at];
		if (quoted) {
			if (char !== '"') cell += char;
			else if (text[at + 1] === '"') { cell += '"'; at += 1; } else quoted = false;
		} else if (char === '"') {
			if (cell !== '') throw new Error(`a quote inside an unquoted cell at offset ${at}`);
			quoted = true;
		} else if (char === ',') {
			record.push(cell);
			cell = '';
		} else if (char === '\n') {
			record.push(cell);
			records.push(record);
			record = [];
			cell = '';
		} else if (char !== '\r') {
			cell += char;
		}
	}
	if (quoted) throw new Error('the file ends inside quotes');
	if (cell !== '' || record.length > 0) records.push([...record, cell]);
	return records;
}

const isSpace = (char) => char === ' ' || char === '\t' || char === '\n' || char === '\r' || char === '\u00a0';

function strip(cell) {
	let from = 0;
	let to = cell.length;
	while (from < to && isSpace(cell[from])) from += 1;
	while (to > from && isSpace(cell[to - 1])) to -= 1;
	return cell.slice(from, to);
}

function letterRuns(cell) {
	const runs = [];
	let run = '';
	for (const char of `${cell}|`) {
		if ((char >= 'a' && char <= 'z') || (char >= 'A' && char <= 'Z')) run += char;
		else if (run) { runs.push(run); run = ''; }
	}
	return runs;
}

function servicesOf(cell) {
	const found = letterRuns(cell).map((word) => WORDS.get(word.toLowerCase())).filter(Boolean);
	return Array.from(new Set(found)).sort();
}

function hostsOf(cell, home) {
	const found = new Set();
	for (const run of letterRuns(cell)) {
		let code = run.toUpperCase();
		if (code === 'EL') code = 'GR';
		if (code.length === 2 && code !== home) found.add(code);
	}
	return Array.from(found).sort();
}

/** `31/12/2025` as `2025-12-31`; an empty cell is `null`. */
function dayOf(cell) {
	const text = strip(cell);
	if (text === '') return null;
	const [day, month, year] = text.split('/');
	if (day?.length !== 2 || month?.length !== 2 || year?.length !== 4) throw new Error(`not a date: ${text}`);
	return `${year}-${month}-${day}`;
}

/** ISO 17442: twenty characters whose number, letters counted from ten, leaves one when divided by 97. */
export function isLei(text) {
	if (text.length !== 20) return false;
	let rest = 0;
	for (let at = 0; at < 20; at += 1) {
		const code = text.charCodeAt(at);
		if (code >= 48 && code <= 57) rest = (rest * 10 + code - 48) % 97;
		else if (code >= 65 && code <= 90 && at < 18) rest = (rest * 100 + code - 55) % 97;
		else return false;
	}
	return rest === 1;
}

function stateOf(authority) {
	const name = authority.toLowerCase();
	return AUTHORITIES.find(([words]) => name.includes(words))?.[1] ?? null;
}

/**
 * What the file says: `licences` as the chain should answer them, sorted by LEI, and the rows that it
 * should `refuse`, each with its reason. `rows` counts the records of the file.
 */
export function expectation(bytes) {
	const [header, ...records] = splitCsv(bytes);
	const column = (name) => {
		const at = header.findIndex((title) => strip(title) === name);
		if (at < 0) throw new Error(`the file has no column ${name}`);
		return at;
	};
	const at = {
		authority: column('ae_competentAuthority'), home: column('ae_homeMemberState'),
		lei: column('ae_lei'), legal: column('ae_lei_name'), commercial: column('ae_commercial_name'),
		from: column('ac_authorisationNotificationDate'), until: column('ac_authorisationEndDate'),
		services: column('ac_serviceCode'), hosts: column('ac_serviceCode_cou'),
	};

	const licences = new Map();
	const refused = [];
	records.forEach((cells, index) => {
		if (cells.length !== header.length) throw new Error(`record ${index + 1} has ${cells.length} cells`);
		const lei = cells[at.lei];
		const from = dayOf(cells[at.from]);
		const legalName = strip(cells[at.legal]);
		if (!isLei(lei)) { refused.push({ row: index + 1, legalName, reason: 'BadLei' }); return; }
		if (from === null) { refused.push({ row: index + 1, legalName, reason: 'MissingDate' }); return; }

		const name = strip(cells[at.authority]);
		const authority = OTHER_SPELLING[name] ?? name;
		let home = strip(cells[at.home]).toUpperCase() || stateOf(authority);
		if (home === 'EL') home = 'GR';
		const services = servicesOf(cells[at.services]);
		const hosts = hostsOf(cells[at.hosts], home);

		if (!licences.has(lei)) {
			licences.set(lei, {
				row: index + 1, lei, home, authority, legalName,
				commercialName: strip(cells[at.commercial]),
				services: {}, passports: {}, from, until: dayOf(cells[at.until]),
			});
		}
		// A later row of the same LEI is an extension: a service that it names counts from its date, in the
		// hosts of every row that names it.
		const licence = licences.get(lei);
		for (const service of services) {
			licence.services[service] = from;
			licence.passports[service] = new Set([...(licence.passports[service] ?? []), ...hosts]);
		}
	});
	const sorted = [...licences.values()].sort((one, other) => (one.lei < other.lei ? -1 : 1));
	return { rows: records.length, licences: sorted.map(withHosts), refused };
}

/** Turns services with their hosts into hosts with their services and the dates of these. */
function withHosts({ passports, ...licence }) {
	const hosts = {};
	for (const service of Object.keys(passports).sort()) {
		for (const place of passports[service]) {
			hosts[place] = `${hosts[place] ? `${hosts[place]} ` : ''}${service}=${licence.services[service]}`;
		}
	}
	return { ...licence, hosts };
}

const FIELDS = ['home', 'authority', 'legalName', 'commercialName', 'services', 'hosts', 'from', 'until'];

function plain(value) {
	if (value === null || typeof value !== 'object') return value;
	return Object.keys(value).sort().map((key) => `${key}=${value[key]}`).join('; ');
}

/**
 * Every field of every licence that differs between what the file says and what the chain answered. A
 * licence is `{ lei, home, authority, legalName, commercialName, from, until }` with days as
 * `2025-12-31`, `services` as `{ a: day }` and `hosts` as `{ AT: 'a=day c=day' }`.
 */
export function differences(expected, answered) {
	const found = [];
	const seen = new Map(answered.map((licence) => [licence.lei, licence]));
	if (seen.size !== answered.length) {
		found.push({ lei: '-', field: 'lei', expected: 'each LEI once', answered: 'a LEI twice' });
	}
	for (const licence of expected) {
		const answer = seen.get(licence.lei);
		seen.delete(licence.lei);
		if (!answer) {
			found.push({ lei: licence.lei, field: 'licence', expected: licence.legalName, answered: 'none' });
			continue;
		}
		for (const field of FIELDS) {
			const one = plain(licence[field]);
			const other = plain(answer[field]);
			if (one !== other) found.push({ lei: licence.lei, field, expected: one, answered: other });
		}
	}
	for (const licence of seen.values()) {
		found.push({ lei: licence.lei, field: 'licence', expected: 'none', answered: licence.legalName });
	}
	return found;
}
