// Who made which block, by the slot that its header names.
import { hexToU8a } from '@polkadot/util';

/** A slot lasts so many milliseconds: `SLOT_DURATION` of the runtime. */
export const SLOT = 2_000;

/** The slot of a header as JSON-RPC gives it: digest item PreRuntime, engine `aura`, eight bytes little-endian. */
export function slotOf(header) {
	for (const log of header.digest.logs) {
		const bytes = hexToU8a(log);
		if (bytes[0] === 6 && Buffer.from(bytes.subarray(1, 5)).toString() === 'aura') {
			return Number(new DataView(bytes.slice(6, 14).buffer).getBigUint64(0, true));
		}
	}
	throw new Error(`block ${header.number} names no slot`);
}

/** Slots of the blocks from one height to another, both included. */
export async function slotsBetween(member, from, to) {
	const slots = [];
	for (let height = from; height <= to; height += 1) {
		const hash = await member.call('chain_getBlockHash', [height]);
		slots.push(slotOf(await member.call('chain_getHeader', [hash])));
	}
	return slots;
}

/**
 * What the author at a place of `count` authors did with its slots between the first and the last of these:
 * `{ due, made, missed }`. The set of authors must not have changed in between.
 */
export function performance(slots, place, count) {
	const made = new Set(slots);
	const due = [];
	for (let slot = slots[0]; slot <= slots.at(-1); slot += 1) if (slot % count === place) due.push(slot);
	const missed = due.filter((slot) => !made.has(slot));
	return { due: due.length, made: due.length - missed.length, missed: missed.length };
}
