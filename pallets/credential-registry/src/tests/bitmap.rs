//! The order of bits, against the published vectors.

use proptest::prelude::*;

use super::*;
use crate::bitmap::{read, reverse_entries, write};

fn packed(bits: StatusBits, values: &[u8]) -> Vec<u8> {
	let mut bytes = vec![0; values.len() * usize::from(bits.bits()) / 8];
	for (position, value) in (0..).zip(values) {
		write(&mut bytes, bits, position, *value).unwrap();
	}
	bytes
}

/// IETF Token Status List, sections "Status List" and "Test vectors": sixteen entries of one bit.
const ONE_BIT: [u8; 16] = [1, 0, 0, 1, 1, 1, 0, 1, 1, 1, 0, 0, 0, 1, 0, 1];
/// The same, twelve entries of two bits.
const TWO_BITS: [u8; 12] = [1, 2, 0, 3, 0, 1, 0, 1, 1, 2, 3, 3];

#[test]
fn one_bit_vector_of_the_token_status_list() {
	let mut bytes = packed(StatusBits::One, &ONE_BIT);
	assert_eq!(bytes, [0x9D, 0xC5]);
	reverse_entries(&mut bytes, StatusBits::One);
	assert_eq!(bytes, [0xB9, 0xA3]);
}

#[test]
fn two_bit_vector_of_the_token_status_list() {
	let mut bytes = packed(StatusBits::Two, &TWO_BITS);
	assert_eq!(bytes, [0b01_10_00_11, 0b00_01_00_01, 0b01_10_11_11]);
	reverse_entries(&mut bytes, StatusBits::Two);
	assert_eq!(bytes, [0xC9, 0x44, 0xF9]);
}

#[test]
fn index_zero_is_the_leftmost_bit() {
	let mut bytes = [0; 2];
	write(&mut bytes, StatusBits::One, 0, 1).unwrap();
	assert_eq!(bytes, [0b1000_0000, 0]);
	write(&mut bytes, StatusBits::One, 15, 1).unwrap();
	assert_eq!(bytes, [0b1000_0000, 1]);
	let mut bytes = [0; 2];
	write(&mut bytes, StatusBits::Two, 0, 2).unwrap();
	assert_eq!(bytes, [0b1000_0000, 0]);
	write(&mut bytes, StatusBits::Two, 7, 3).unwrap();
	assert_eq!(bytes, [0b1000_0000, 3]);
}

#[test]
fn nothing_is_read_or_written_past_the_end_or_too_wide() {
	for (bits, end) in [(StatusBits::One, 16), (StatusBits::Two, 8)] {
		let mut bytes = [0; 2];
		assert_eq!(read(&bytes, bits, end), None);
		assert_eq!(read(&bytes, bits, u32::MAX), None);
		assert_eq!(write(&mut bytes, bits, end, 1), None);
		assert_eq!(write(&mut bytes, bits, 0, bits.max_value() + 1), None);
		assert_eq!(bytes, [0; 2]);
	}
}

#[test]
fn page_holds_as_many_entries_as_it_says() {
	for bits in [StatusBits::One, StatusBits::Two] {
		assert_eq!(u32::from(bits.bits()) * bits.entries_per_page(), 8 * 1_024);
		assert_eq!(u32::from(bits.max_value()) + 1, 1 << bits.bits());
		let page = EMPTY_PAGE;
		assert_eq!(read(&page, bits, bits.entries_per_page() - 1), Some(0));
		assert_eq!(read(&page, bits, bits.entries_per_page()), None);
	}
}

proptest! {
	#[test]
	fn what_is_written_is_read_and_the_orders_turn_back(
		values in proptest::collection::vec(0u8..4, 64),
		two in any::<bool>(),
	) {
		let bits = if two { StatusBits::Two } else { StatusBits::One };
		let values: Vec<u8> = values.into_iter().map(|value| value & bits.max_value()).collect();
		let bytes = packed(bits, &values);
		for (position, value) in (0..).zip(&values) {
			prop_assert_eq!(read(&bytes, bits, position), Some(*value));
		}
		let mut turned = bytes.clone();
		reverse_entries(&mut turned, bits);
		// As the token status list defines an entry: from the least significant bit of its byte.
		let width = usize::from(bits.bits());
		for (index, value) in values.iter().enumerate() {
			let byte = turned[index * width / 8];
			prop_assert_eq!((byte >> (index * width % 8)) & bits.max_value(), *value);
		}
		reverse_entries(&mut turned, bits);
		prop_assert_eq!(turned, bytes);
	}
}
