// One question to a node over HTTP. Stateless, so that a node may die and return between two questions.

/** The result of an RPC call. Throws when the node refuses, or does not answer in time. */
export async function rpc(url, method, params = [], patience = 5_000) {
	const response = await fetch(url, {
		method: 'POST',
		headers: { 'content-type': 'application/json' },
		body: JSON.stringify({ jsonrpc: '2.0', id: 1, method, params }),
		signal: AbortSignal.timeout(patience),
	});
	const { result, error } = await response.json();
	if (error) throw new Error(`${method}: ${error.message}${error.data ? ` (${error.data})` : ''}`);
	return result;
}

const heightOf = (header) => Number.parseInt(header.number, 16);

/** `{ height, hash }` of the last final block. */
export async function finalOf(url) {
	const hash = await rpc(url, 'chain_getFinalizedHead');
	return { height: heightOf(await rpc(url, 'chain_getHeader', [hash])), hash };
}

/** The height of the best block. */
export async function bestOf(url) {
	return heightOf(await rpc(url, 'chain_getHeader'));
}
