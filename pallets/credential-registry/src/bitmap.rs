//! The one canonical order of bits, and the way to the other.
//!
//! A page holds its entries from left to right: entry 0 in the most significant bits of byte 0, the bits
//! of an entry from high to low. That is the order of the W3C Bitstring Status List, so that the pages of
//! a list, one after the other, *are* its bitstring. The IETF Token Status List fills each byte from the
//! least significant bit instead: the same entries, each with its own bits in the same order, but in
//! reverse order within each byte.

use civitas_primitives::credentials::StatusBits;

/// The byte that holds an entry, and by how many bits the entry is shifted to the left in it.
fn place(bits: StatusBits, position: u32) -> Option<(usize, u32)> {
	let (byte, shift) = match bits {
		StatusBits::One => (position / 8, 7u32.saturating_sub(position % 8)),
		StatusBits::Two => (position / 4, 6u32.saturating_sub((position % 4).saturating_mul(2))),
	};
	Some((usize::try_from(byte).ok()?, shift))
}

/// The value of the entry at `position`, or `None` past the end.
pub fn read(bytes: &[u8], bits: StatusBits, position: u32) -> Option<u8> {
	let (byte, shift) = place(bits, position)?;
	Some(bytes.get(byte)?.checked_shr(shift)? & bits.max_value())
}

/// Set the entry at `position`, or do nothing and say `None` past the end or for a value that does not
/// fit.
pub fn write(bytes: &mut [u8], bits: StatusBits, position: u32, value: u8) -> Option<()> {
	if value > bits.max_value() {
		return None;
	}
	let (byte, shift) = place(bits, position)?;
	let mask = bits.max_value().checked_shl(shift)?;
	let value = value.checked_shl(shift)?;
	let cell = bytes.get_mut(byte)?;
	*cell = (*cell & !mask) | value;
	Some(())
}

/// Turn the order of the W3C Bitstring Status List into that of the IETF Token Status List, or back.
pub fn reverse_entries(bytes: &mut [u8], bits: StatusBits) {
	for byte in bytes {
		let reversed = byte.reverse_bits();
		*byte = match bits {
			StatusBits::One => reversed,
			// Each pair of bits was turned round too; turn it back.
			StatusBits::Two => {
				(reversed.rotate_left(1) & 0b1010_1010) | (reversed.rotate_right(1) & 0b0101_0101)
			},
		};
	}
}
