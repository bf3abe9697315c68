// What an auditor computes from a weight list alone: the weight that counts and the root over the bars.
//
// The tree is that of RFC 9162, section 2.1.1, written as the standard defines it; the chain's own builder
// works from the other end.
import { createHash } from 'node:crypto';

const sha256 = (...parts) => createHash('sha256').update(Buffer.concat(parts)).digest();

const number = (value, bytes) => {
	const buffer = Buffer.alloc(bytes);
	buffer.writeUIntBE(value, 0, bytes);
	return buffer;
};

const marked = (text) => {
	const bytes = Buffer.from(text, 'ascii');
	return Buffer.concat([number(bytes.length, 1), bytes]);
};

/** What identifies a bar: its brand, its serial number without leading zeros, and its year. */
export function barKey({ brand, serial, year }) {
	return sha256(
		Buffer.from('civitas/bar/1', 'ascii'),
		marked(brand.toUpperCase()),
		marked(serial.toUpperCase().replace(/^0+/, '')),
		number(year, 2),
	);
}

/** The fine weight that counts, in thousandths of an ounce: the lesser of the declared and the computed. */
export const counted = ({ gross, fineness, fine }) => Math.min(fine, Math.floor((gross * fineness) / 10_000));

function treeHash(leaves) {
	if (leaves.length === 1) return leaves[0];
	let split = 1;
	while (split * 2 < leaves.length) split *= 2;
	return sha256(Buffer.from([1]), treeHash(leaves.slice(0, split)), treeHash(leaves.slice(split)));
}

/** Root, number and fine weight of a list of bars. */
export function listOf(bars) {
	const encoded = bars
		.map((bar) => Buffer.concat([
			barKey(bar), number(bar.gross, 4), number(bar.fineness, 2), number(counted(bar), 4),
		]))
		.sort(Buffer.compare);
	return {
		root: `0x${treeHash(encoded.map((bar) => sha256(Buffer.from([0]), bar))).toString('hex')}`,
		bars: bars.length,
		fineWeight: bars.reduce((sum, bar) => sum + counted(bar), 0),
	};
}
