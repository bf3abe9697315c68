// Waiting, with an end to it.
import { setTimeout as sleep } from 'node:timers/promises';

export { sleep };

export const seconds = (since) => (Date.now() - since) / 1_000;

/**
 * Asks again and again until the answer is neither `null`, `undefined` nor `false`; a question that throws
 * counts as unanswered. Throws after `patience` seconds with what it waited for.
 */
export async function until(what, patience, ask, pause = 500) {
	const begun = Date.now();
	for (let last = null; ;) {
		try {
			const answer = await ask();
			if (answer !== null && answer !== undefined && answer !== false) return answer;
			last = null;
		} catch (error) {
			last = error;
		}
		if (seconds(begun) > patience) throw new Error(`not within ${patience} s: ${what}${last ? ` (${last.message})` : ''}`);
		await sleep(pause);
	}
}

/** Asks once, and answers `null` where the question cannot be answered. */
export const attempt = (ask) => ask().catch(() => null);
