//! Digital token identifiers, ISO 24165.

use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::PalletError;
use scale_info::TypeInfo;
use serde::{Deserialize, Serialize};

use crate::{code::impl_code, iso7064};

/// A digital token identifier: nine characters from the digits and the consonants without Y, the last of
/// them a check character.
///
/// One identifier names one token on one ledger; a group of equal tokens on several ledgers has an
/// identifier of the same form (FFG). A value of this type is well formed: it came through [`Dti::new`]
/// or a decoder that asks the same. The check character (hybrid MOD 31,30 of ISO/IEC 7064) finds every
/// single character mistaken for another.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Encode, MaxEncodedLen, TypeInfo)]
pub struct Dti([u8; 9]);

/// Why some bytes are not a digital token identifier.
#[derive(
	Clone,
	Copy,
	Debug,
	PartialEq,
	Eq,
	Encode,
	Decode,
	DecodeWithMemTracking,
	MaxEncodedLen,
	TypeInfo,
	PalletError,
	Serialize,
	Deserialize,
)]
pub enum BadDti {
	/// Not nine characters long.
	Length,
	/// A character is neither a digit nor an upper-case consonant without Y. Lower case is refused rather
	/// than changed: no register writes it.
	Character,
	/// The check character does not match.
	CheckCharacter,
}

impl BadDti {
	/// The reason in words.
	pub const fn as_str(self) -> &'static str {
		match self {
			Self::Length => "a DTI has nine characters",
			Self::Character => "a DTI has digits and upper-case consonants without Y",
			Self::CheckCharacter => "the DTI's check character does not match",
		}
	}
}

impl Dti {
	/// Read an identifier, exactly as registers print it.
	pub const fn new(text: &[u8]) -> Result<Self, BadDti> {
		let Some(all) = exactly_9(text) else { return Err(BadDti::Length) };
		let [first @ .., check] = all;
		let (Some(product), Some(value)) = (iso7064::mod_31_30(first), iso7064::value_30(*check))
		else {
			return Err(BadDti::Character);
		};
		if product.saturating_add(value) % 30 == 1 {
			Ok(Self(*all))
		} else {
			Err(BadDti::CheckCharacter)
		}
	}

	/// The identifier that begins with these eight characters.
	///
	/// For issuers' tools, tests and benchmarks. A register takes identifiers through [`Dti::new`].
	pub fn with_check_character(first: &[u8; 8]) -> Result<Self, BadDti> {
		let product = iso7064::mod_31_30(first).ok_or(BadDti::Character)?;
		let check = iso7064::ALPHABET_30
			.iter()
			.zip(0u32..)
			.find(|(_, value)| product.saturating_add(*value) % 30 == 1)
			.map(|(letter, _)| *letter)
			.ok_or(BadDti::CheckCharacter)?;
		let mut all = [check; 9];
		for (to, from) in all.iter_mut().zip(first) {
			*to = *from;
		}
		Ok(Self(all))
	}
}

const fn exactly_9(text: &[u8]) -> Option<&[u8; 9]> {
	match text.first_chunk::<9>() {
		Some(all) if text.len() == 9 => Some(all),
		_ => None,
	}
}

impl_code!(Dti, BadDti, 9);

#[cfg(test)]
mod tests {
	use super::*;
	use proptest::prelude::*;

	/// Identifiers in public registers; the first is ether's.
	const VALID: [&str; 3] = ["X9J9K872S", "FJM594L0V", "M8G59S1ZR"];

	#[test]
	fn published_identifiers_are_read() {
		for text in VALID {
			let dti = Dti::new(text.as_bytes()).unwrap();
			assert_eq!(dti.as_str(), text);
			assert_eq!(
				Dti::with_check_character(text.as_bytes()[..8].try_into().unwrap()),
				Ok(dti)
			);
		}
	}

	#[test]
	fn malformed_identifiers_are_refused_with_their_reason() {
		use BadDti::*;
		for (text, reason) in [
			("", Length),
			("X9J9K872", Length),
			("X9J9K872SS", Length),
			("X9J9K872S\n", Length),
			("x9j9k872s", Character),
			("X9J9K87AS", Character),
			("X9J9K87YS", Character),
			("X9J9K872Y", Character),
			("X9J9K872T", CheckCharacter),
			("9XJ9K872S", CheckCharacter),
		] {
			assert_eq!(Dti::new(text.as_bytes()), Err(reason), "{text}");
		}
		assert_eq!(Dti::with_check_character(b"X9J9K87A"), Err(Character));
	}

	#[test]
	fn every_single_substitution_in_a_published_identifier_is_refused() {
		for text in VALID {
			for position in 0..9 {
				for other in iso7064::ALPHABET_30 {
					let mut changed = text.as_bytes().to_vec();
					if changed[position] != *other {
						changed[position] = *other;
						assert_eq!(Dti::new(&changed), Err(BadDti::CheckCharacter));
					}
				}
			}
		}
	}

	#[test]
	fn decoding_refuses_what_the_constructor_refuses() {
		for text in VALID {
			let dti = Dti::new(text.as_bytes()).unwrap();
			assert_eq!(dti.encode(), text.as_bytes());
			assert_eq!(Dti::decode(&mut text.as_bytes()), Ok(dti));
		}
		assert!(Dti::decode(&mut &b"X9J9K872T"[..]).is_err());
		assert!(Dti::decode(&mut &[0u8; 9][..]).is_err());
	}

	#[test]
	fn text_is_the_identifier_itself() {
		let dti: Dti = VALID[0].parse().unwrap();
		assert_eq!(dti.to_string(), VALID[0]);
		assert_eq!(serde_json::to_string(&dti).unwrap(), "\"X9J9K872S\"");
		assert_eq!(serde_json::from_str::<Dti>("\"X9J9K872S\"").unwrap(), dti);
		assert!(serde_json::from_str::<Dti>("\"X9J9K872T\"").is_err());
	}

	#[test]
	fn it_takes_nine_bytes() {
		assert_eq!(Dti::max_encoded_len(), 9);
	}

	proptest! {
		#[test]
		fn one_character_changed_is_refused(
			values in proptest::collection::vec(0..30usize, 8),
			position in 0..9usize,
			other in 0..30usize,
		) {
			let first: [u8; 8] = core::array::from_fn(|i| iso7064::ALPHABET_30[values[i]]);
			let dti = Dti::with_check_character(&first).unwrap();
			prop_assert_eq!(Dti::new(dti.as_bytes()), Ok(dti));
			let mut changed = *dti.as_bytes();
			prop_assume!(changed[position] != iso7064::ALPHABET_30[other]);
			changed[position] = iso7064::ALPHABET_30[other];
			prop_assert_eq!(Dti::new(&changed), Err(BadDti::CheckCharacter));
		}
	}
}
