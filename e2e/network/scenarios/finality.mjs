// How long a block waits to become final under a steady load, seen by a full node.
import { FINALITY_MEASURED, FINALITY_P50, FINALITY_P99, LOAD, LOAD_INCLUDED, PAUSE } from '../limits.mjs';
import { percentile } from '../lib/lag.mjs';
import { Load } from '../lib/load.mjs';
import { sleep } from '../lib/wait.mjs';

export default async function scenario({ api, network, table, payers }) {
	const load = new Load(api, network.lag.provider, payers, LOAD);
	await load.start();
	await sleep(5_000);
	const from = Date.now();
	await sleep(FINALITY_MEASURED * 1_000);
	const to = Date.now();
	const done = await load.stop();

	const lags = await network.lag.between(from, to);
	table.measure(`blocks made final in ${FINALITY_MEASURED} s`, lags.length, { atLeast: FINALITY_MEASURED / 4 });
	table.measure('finality, p50', percentile(lags, 0.5), { atMost: FINALITY_P50, unit: 's' });
	table.measure('finality, p99', percentile(lags, 0.99), { atMost: FINALITY_P99, unit: 's' });
	table.measure('longest pause of finality', network.lag.longestPause(from, to), { atMost: PAUSE, unit: 's' });
	table.measure(`transfers in blocks, of ${LOAD} sent each second`, done.perSecond, { atLeast: LOAD * LOAD_INCLUDED, unit: 'a second' });
}
