//! The two check character systems of ISO/IEC 7064 that the registers use.

/// The value of a character in MOD 97-10 over letters and digits: 0 to 9, then A = 10 to Z = 35.
const fn alphanumeric_value(character: u8) -> Option<u32> {
	// Widening a byte loses nothing, and `From` cannot be called in a `const fn`.
	#[allow(clippy::as_conversions)]
	match character {
		b'0'..=b'9' => Some(character.saturating_sub(b'0') as u32),
		b'A'..=b'Z' => Some(character.saturating_sub(b'A').saturating_add(10) as u32),
		_ => None,
	}
}

/// The remainder by 97 of the number that the characters write, each letter standing for two digits.
///
/// `None` if a character is neither a digit nor an upper-case letter.
pub(crate) const fn mod_97(characters: &[u8]) -> Option<u32> {
	let mut rest = characters;
	let mut remainder = 0u32;
	while let [character, tail @ ..] = rest {
		let Some(value) = alphanumeric_value(*character) else { return None };
		let shift = if value < 10 { 10 } else { 100 };
		remainder = remainder.saturating_mul(shift).saturating_add(value) % 97;
		rest = tail;
	}
	Some(remainder)
}

/// The thirty characters of hybrid MOD 31,30 as ISO 24165 uses it: digits and consonants without Y.
pub(crate) const ALPHABET_30: &[u8; 30] = b"0123456789BCDFGHJKLMNPQRSTVWXZ";

/// The value of a character in [`ALPHABET_30`].
pub(crate) const fn value_30(character: u8) -> Option<u32> {
	let mut rest: &[u8] = ALPHABET_30;
	let mut value = 0u32;
	while let [letter, tail @ ..] = rest {
		if *letter == character {
			return Some(value);
		}
		value = value.saturating_add(1);
		rest = tail;
	}
	None
}

/// The running product of hybrid MOD 31,30 after these characters, between 1 and 30.
///
/// A string satisfies the system if this product over all but its last character, plus the value of the
/// last, leaves 1 when divided by 30. `None` if a character is not in [`ALPHABET_30`].
pub(crate) const fn mod_31_30(characters: &[u8]) -> Option<u32> {
	let mut rest = characters;
	let mut product = 30u32;
	while let [character, tail @ ..] = rest {
		let Some(value) = value_30(*character) else { return None };
		let sum = match product.saturating_add(value) % 30 {
			0 => 30u32,
			sum => sum,
		};
		product = sum.saturating_mul(2) % 31;
		rest = tail;
	}
	Some(product)
}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn mod_97_reads_a_letter_as_two_digits() {
		assert_eq!(mod_97(b""), Some(0));
		assert_eq!(mod_97(b"97"), Some(0));
		assert_eq!(mod_97(b"1A"), Some(110 % 97));
		assert_eq!(mod_97(b"Z"), Some(35));
		// The worked example of ISO/IEC 7064 for MOD 97-10: 794 with check digits 44.
		assert_eq!(mod_97(b"79444"), Some(1));
		assert_eq!(mod_97(b"a"), None);
		assert_eq!(mod_97(b" "), None);
	}

	#[test]
	fn the_alphabet_has_thirty_different_characters_in_order() {
		assert!(ALPHABET_30.windows(2).all(|pair| pair[0] < pair[1]));
		for vowel in b"AEIOUY" {
			assert_eq!(value_30(*vowel), None);
		}
		assert_eq!(value_30(b'0'), Some(0));
		assert_eq!(value_30(b'B'), Some(10));
		assert_eq!(value_30(b'Z'), Some(29));
	}

	#[test]
	fn the_product_never_vanishes() {
		for first in ALPHABET_30 {
			for second in ALPHABET_30 {
				let product = mod_31_30(&[*first, *second]).unwrap();
				assert!((1..=30).contains(&product));
			}
		}
	}
}
