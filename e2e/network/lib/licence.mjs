// A licence for the scenarios that read one.
import { evidenceOf, mustAct } from '../../lib/acts.mjs';
import { lei } from '../../lib/lei.mjs';
import { allLicences, grantLicence, regimeOf } from '../../lib/licences.mjs';
import { officers } from './govern.mjs';

/** The number of a licence on the chain, granted by a joint act of a supervisor if there is none yet. */
export async function aLicence(world) {
	const { api } = world;
	const [known] = await allLicences(api);
	if (known) return known.licence.toNumber();
	const mica = await regimeOf(api, /crypto-?assets/i);
	const tx = grantLicence(api, mica, {
		lei: lei('529900TRIALEXCHANG'),
		legalName: 'Trial Exchange GmbH',
		services: mica.codes.slice(0, 2),
		hosts: ['FR', 'AT'],
		from: Date.UTC(2026, 0, 1),
	}, evidenceOf('order'));
	await mustAct(api, officers(world, 'DE', 'LICENSE_PROVIDERS'), tx, evidenceOf('order'));
	const [granted] = await allLicences(api);
	return granted.licence.toNumber();
}
