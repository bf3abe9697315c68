// A status list as an issuer names its entries, and as verifiers get it.
import { gzipSync } from 'node:zlib';

const PAGE_ENTRIES = 8_192;

/** Changes of a list of one-bit entries in the form of the call: by page, ascending. */
export function byPage(indices, value) {
	const pages = new Map();
	for (const index of [...indices].sort((one, other) => one - other)) {
		const page = Math.floor(index / PAGE_ENTRIES);
		if (!pages.has(page)) pages.set(page, { page, changes: [] });
		pages.get(page).changes.push({ position: index % PAGE_ENTRIES, value });
	}
	return [...pages.values()];
}

/** The `encodedList` of a W3C Bitstring Status List: multibase base64url of the compressed bits. */
export const encodedList = (bits) => `u${gzipSync(bits).toString('base64url')}`;

/** The entry of a bitstring whose first entry is the most significant bit of the first byte. */
export const bitAt = (bits, index) => (bits[index >> 3] >> (7 - (index & 7))) & 1;
