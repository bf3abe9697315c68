// Sends transactions and says how they ended, by the names that the chain's own metadata gives.

/**
 * The name of a dispatch error: `assets.BalanceLow`, with the reason inside where the error carries one, or
 * the kind where no pallet is named.
 */
export function errorName(api, error) {
	if (error.isModule) {
		const { section, name, fields } = api.registry.findMetaError(error.asModule);
		const inner = fields.length === 0 ? null : api.registry.createType(
			api.registry.createLookupType(fields[0].type),
			error.asModule.error.slice(1),
		);
		return `${section}.${name}${inner?.type ? `.${inner.type}` : ''}`;
	}
	if (error.isToken) return `Token.${error.asToken.type}`;
	if (error.isArithmetic) return `Arithmetic.${error.asArithmetic.type}`;
	return error.type;
}

/** The error's own words, without the pallet: `CapReached`, `BadLei.Length`. */
export const reason = (name) => name?.split('.').slice(1).join('.') || name;

/**
 * Signs, sends and waits until the transaction is in a block (or, with `finalised`, until that block is
 * final). Answers `{ ok, error, events, block }`; what the pool refuses is thrown.
 */
export function send(api, tx, pair, { finalised = false, ...options } = {}) {
	return new Promise((resolve, reject) => {
		let unsubscribe = () => {};
		let done = false;
		const end = (settle, value) => {
			if (done) return;
			done = true;
			clearTimeout(timer);
			unsubscribe();
			settle(value);
		};
		const timer = setTimeout(
			() => end(reject, new Error(`not in a block after 120 s: ${tx.method.section}.${tx.method.method}`)),
			120_000,
		);
		tx.signAndSend(pair, { nonce: -1, ...options }, ({ status, events, dispatchError, isError }) => {
			if (isError) end(reject, new Error(`the pool dropped it: ${status.type}`));
			if (finalised ? status.isFinalized : status.isInBlock) {
				end(resolve, {
					ok: !dispatchError,
					error: dispatchError ? errorName(api, dispatchError) : null,
					events: events.map(({ event }) => event),
					block: (finalised ? status.asFinalized : status.asInBlock).toHex(),
				});
			}
		}).then((stop) => { unsubscribe = stop; if (done) stop(); }, (error) => end(reject, error));
	});
}

/** The one event of this name, or an error that lists what was there. */
export function event(events, section, method) {
	const found = events.find((item) => item.section === section && item.method === method);
	if (!found) {
		const names = events.map((item) => `${item.section}.${item.method}`).join(', ');
		throw new Error(`no event ${section}.${method} among: ${names}`);
	}
	return found;
}

/** Runs tasks with a few at a time, so that a pool of modest size is enough. */
export async function inParallel(items, most, task) {
	const results = new Array(items.length);
	let next = 0;
	const worker = async () => {
		while (next < items.length) {
			const at = next;
			next += 1;
			results[at] = await task(items[at], at);
		}
	};
	await Promise.all(Array.from({ length: Math.min(most, items.length) }, worker));
	return results;
}
