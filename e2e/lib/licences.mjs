// Licences as calls take them, and as the runtime API tells them.
import { stringToU8a, u8aToHex } from '@polkadot/util';

import { code } from './acts.mjs';

/** Text as the bytes that the chain stores. */
export const bytes = (text) => u8aToHex(stringToU8a(text));

/** The regime whose name fits; `position` finds a service by its code. */
export async function regimeOf(api, name) {
	const regimes = await api.call.licensingApi.regimes();
	const found = regimes.find((regime) => name.test(regime.name.toUtf8()));
	if (!found) throw new Error(`no regime like ${name} among: ${regimes.map((one) => one.name.toUtf8()).join('; ')}`);
	const codes = found.services.map((service) => service.code.toUtf8());
	return {
		regime: found.regime.toNumber(),
		codes,
		/** Codes of the services that permit an activity, by its flag. */
		permitting: (flag) => codes.filter((_, at) => found.services[at].activities.toNumber() & flag),
		position: (service) => {
			const at = codes.indexOf(service);
			if (at < 0) throw new Error(`${found.name.toUtf8()} has no service ${service}, but ${codes.join(', ')}`);
			return at;
		},
	};
}

const periods = (position, services, from) => services.map((service) => ({ service: position(service), from, until: null }));

const passports = (position, services, hosts, from) => hosts.map((place) => ({
	place: code(place),
	services: services.reduce((mask, service) => mask + 2 ** position(service), 0),
	from,
	until: null,
}));

/** The call that grants a licence. `from` may be `null`, as in a register with a missing date. */
export function grantLicence(api, { regime, position }, row, order) {
	const { lei, number, legalName, commercialName = '', services, hosts = [], from, accounts = [] } = row;
	return api.tx.virtualAssetLicensing.grantLicence({
		regime,
		lei: lei === null ? null : bytes(lei),
		nativeNumber: number ? bytes(number) : null,
		legalName: bytes(legalName),
		commercialName: bytes(commercialName),
		authorisedOn: from,
		services: periods(position, services, from ?? 0),
		hosts: passports(position, services, hosts, from ?? 0),
		accounts,
		order,
	});
}

/** The call that adds what a later row of the register names. */
export function extendLicence(api, { position }, licence, { services, hosts, from }, order) {
	return api.tx.virtualAssetLicensing.extendLicence(
		licence, periods(position, services, from), passports(position, services, hosts, from), order,
	);
}

const day = (moment) => new Date(moment.toNumber()).toISOString().slice(0, 10);

/** All licences of the register, page by page. */
export async function allLicences(api) {
	const all = [];
	for (;;) {
		const page = await api.call.licensingApi.licences(all.length, 256);
		if (page.length === 0) return all;
		all.push(...page);
	}
}

/** An answer in the words of the comparison. `authorities` names authorities by number. */
export function told(answer, codes, authorities) {
	const services = {};
	const ends = [];
	const note = (period) => { if (period.until.isSome) ends.push(day(period.until.unwrap())); };
	for (const period of answer.services) {
		services[codes[period.service.toNumber()]] = day(period.from);
		note(period);
	}
	const hosts = {};
	for (const period of answer.hosts) {
		const place = period.place.toUtf8();
		const mask = period.services.toNumber();
		const here = codes.filter((_, at) => Math.floor(mask / 2 ** at) % 2 === 1);
		hosts[place] = [...(hosts[place] ?? []), ...here.map((service) => `${service}=${day(period.from)}`)].sort();
		note(period);
	}
	if (answer.withdrawal.isSome) ends.push(day(answer.withdrawal.unwrap().from));
	return {
		lei: answer.lei.isSome ? answer.lei.unwrap().toUtf8() : null,
		home: answer.home.toUtf8(),
		authority: authorities.get(answer.supervisor.toNumber()),
		legalName: answer.legalName.toUtf8(),
		commercialName: answer.commercialName.toUtf8(),
		services,
		hosts: Object.fromEntries(Object.entries(hosts).map(([place, list]) => [place, list.join(' ')])),
		from: day(answer.authorisedOn),
		until: ends.sort().at(-1) ?? null,
	};
}
