//! Legal entity identifiers, ISO 17442.

use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::PalletError;
use scale_info::TypeInfo;
use serde::{Deserialize, Serialize};

use crate::{code::impl_code, iso7064};

/// A legal entity identifier: twenty characters, the last two of them check digits.
///
/// A value of this type is well formed: it came through [`Lei::new`] or a decoder that asks the same.
/// That says nothing of the entity behind it: whether the identifier was ever issued, and whether it has
/// lapsed, only the issuers' data base knows.
///
/// The check digits (MOD 97-10 of ISO/IEC 7064) find every digit mistaken for another digit and every
/// letter mistaken for another letter. A digit mistaken for a letter, or the reverse, slips through in
/// one case of 97, since a letter counts as two digits.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Encode, MaxEncodedLen, TypeInfo)]
pub struct Lei([u8; 20]);

/// Why some bytes are not a legal entity identifier.
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
pub enum BadLei {
	/// Not twenty characters long.
	Length,
	/// A character is neither a digit nor an upper-case letter, or one of the last two is not a digit.
	/// Lower case is refused rather than changed: no issuer and no register writes it.
	Character,
	/// The check digits do not match.
	CheckDigits,
}

impl BadLei {
	/// The reason in words.
	pub const fn as_str(self) -> &'static str {
		match self {
			Self::Length => "an LEI has twenty characters",
			Self::Character => "an LEI has digits and upper-case letters, and digits at its end",
			Self::CheckDigits => "the LEI's check digits do not match",
		}
	}
}

/// The check digits for the first eighteen characters: 02 to 98.
const fn check_digits(first: &[u8]) -> Result<[u8; 2], BadLei> {
	let Some(remainder) = iso7064::mod_97(first) else { return Err(BadLei::Character) };
	let number = 98u32.saturating_sub(remainder.saturating_mul(100) % 97);
	// Both are below ten.
	#[allow(clippy::as_conversions)]
	let (tens, units) = ((number / 10) as u8, (number % 10) as u8);
	Ok([b'0'.saturating_add(tens), b'0'.saturating_add(units)])
}

impl Lei {
	/// Read an identifier, exactly as registers print it.
	///
	/// The digits must be those the standard computes, which lie between 02 and 98: 00, 01 and 99, whose
	/// remainder would also be right, are refused, so that an entity's number has one identifier.
	pub const fn new(text: &[u8]) -> Result<Self, BadLei> {
		let Some(all) = exactly_20(text) else { return Err(BadLei::Length) };
		let [first @ .., tens, units] = all;
		if !tens.is_ascii_digit() || !units.is_ascii_digit() {
			return Err(BadLei::Character);
		}
		match check_digits(first) {
			Ok([right_tens, right_units]) if right_tens == *tens && right_units == *units => {
				Ok(Self(*all))
			},
			Ok(_) => Err(BadLei::CheckDigits),
			Err(bad) => Err(bad),
		}
	}

	/// The identifier that begins with these eighteen characters.
	///
	/// For issuers' tools, tests and benchmarks. A register takes identifiers through [`Lei::new`].
	pub fn with_check_digits(first: &[u8; 18]) -> Result<Self, BadLei> {
		let mut all = [0u8; 20];
		let digits = check_digits(first)?;
		for (to, from) in all.iter_mut().zip(first.iter().chain(&digits)) {
			*to = *from;
		}
		Ok(Self(all))
	}

	/// The first four characters: the issuer's prefix.
	pub fn issuer_prefix(&self) -> [u8; 4] {
		let [a, b, c, d, ..] = self.0;
		[a, b, c, d]
	}
}

const fn exactly_20(text: &[u8]) -> Option<&[u8; 20]> {
	match text.first_chunk::<20>() {
		Some(all) if text.len() == 20 => Some(all),
		_ => None,
	}
}

impl_code!(Lei, BadLei, 20);

#[cfg(test)]
mod tests {
	use super::*;
	use proptest::prelude::*;

	/// Identifiers in public registers.
	const VALID: [&str; 4] = [
		"5493007WZ7IFULIL8G21",
		"529900B4G0EGK7Z9KT45",
		"64882N0ABXS71817AI18",
		"5493000IBP32UQZ0KL24",
	];

	#[test]
	fn published_identifiers_are_read() {
		for text in VALID {
			let lei = Lei::new(text.as_bytes()).unwrap();
			assert_eq!(lei.as_str(), text);
			assert_eq!(lei.issuer_prefix(), text.as_bytes()[..4]);
			assert_eq!(Lei::with_check_digits(text.as_bytes()[..18].try_into().unwrap()), Ok(lei));
		}
	}

	#[test]
	fn malformed_identifiers_are_refused_with_their_reason() {
		use BadLei::*;
		for (text, reason) in [
			// What the cells of a public register hold.
			("25490004TC93R20KW073", CheckDigits),
			("", Length),
			("529900B4G0EGK7Z9KT4", Length),
			("529900B4G0EGK7Z9KT45.", Length),
			("529900B4G0EGK7Z9KT455", Length),
			("9.60E+19", Length),
			// The rest.
			("529900b4g0egk7z9kt45", Character),
			("529900B4G0EGK7Z9K 45", Character),
			("529900B4G0EGK7Z9KTA5", Character),
			("529900B4G0EGK7Z9KT4A", Character),
			("\u{41e}29900B4G0EGK7Z9K45", Character),
			("529900B4G0EGK7Z9KT54", CheckDigits),
			("00000000000000000000", CheckDigits),
		] {
			assert_eq!(Lei::new(text.as_bytes()), Err(reason), "{text}");
		}
	}

	#[test]
	fn an_entity_number_has_one_pair_of_check_digits() {
		// With the remainder of 97 alone, 99 would pass beside 02, 00 beside 97 and 01 beside 98.
		for (low, high) in [("02", "99"), ("97", "00"), ("98", "01")] {
			let lei = (0u32..)
				.map(|n| {
					Lei::with_check_digits(format!("529900{n:012}").as_bytes().try_into().unwrap())
				})
				.map(|lei| lei.unwrap().to_string())
				.find(|lei| lei.ends_with(low))
				.unwrap();
			let other = format!("{}{high}", &lei[..18]);
			assert_eq!(iso7064::mod_97(other.as_bytes()), Some(1));
			assert_eq!(Lei::new(other.as_bytes()), Err(BadLei::CheckDigits));
		}
	}

	#[test]
	fn a_digit_mistaken_for_a_letter_can_slip_through() {
		// The documented weakness of the check digits: the register must not rely on them alone.
		let slips = VALID
			.iter()
			.flat_map(|text| (0..18).map(move |position| (text.as_bytes(), position)))
			.flat_map(|(text, position)| {
				(b'0'..=b'Z').filter(move |other| {
					let mut changed = text.to_vec();
					changed[position] = *other;
					changed != text && Lei::new(&changed).is_ok()
				})
			})
			.count();
		let tried = VALID.len() * 18 * 35;
		assert!(slips > 0 && slips * 97 < tried * 2, "{slips} of {tried}");
	}

	#[test]
	fn decoding_refuses_what_the_constructor_refuses() {
		for text in VALID {
			let lei = Lei::new(text.as_bytes()).unwrap();
			assert_eq!(lei.encode(), text.as_bytes());
			assert_eq!(Lei::decode(&mut text.as_bytes()), Ok(lei));
		}
		assert!(Lei::decode(&mut &b"25490004TC93R20KW073"[..]).is_err());
		assert!(Lei::decode(&mut &[0u8; 20][..]).is_err());
		assert!(Lei::decode(&mut &b"529900B4G0EGK7Z9KT4"[..]).is_err());
	}

	#[test]
	fn text_is_the_identifier_itself() {
		let lei = Lei::new(VALID[0].as_bytes()).unwrap();
		assert_eq!(lei.to_string(), VALID[0]);
		assert_eq!(serde_json::to_string(&lei).unwrap(), format!("\"{}\"", VALID[0]));
		assert_eq!(serde_json::from_str::<Lei>(&format!("\"{}\"", VALID[0])).unwrap(), lei);
		let refusal = serde_json::from_str::<Lei>("\"25490004TC93R20KW073\"").unwrap_err();
		assert!(refusal.to_string().contains("check digits"));
	}

	#[test]
	fn it_takes_twenty_bytes() {
		assert_eq!(Lei::max_encoded_len(), 20);
	}

	fn any_first() -> impl Strategy<Value = [u8; 18]> {
		proptest::collection::vec(0..36usize, 18)
			.prop_map(|v| core::array::from_fn(|i| b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"[v[i]]))
	}

	proptest! {
		#[test]
		fn computed_check_digits_are_accepted(first in any_first()) {
			let lei = Lei::with_check_digits(&first).unwrap();
			prop_assert_eq!(Lei::new(lei.as_bytes()), Ok(lei));
			prop_assert_eq!(iso7064::mod_97(lei.as_bytes()), Some(1));
		}

		#[test]
		fn one_character_changed_for_another_of_its_kind_is_refused(
			first in any_first(),
			position in 0..20usize,
			step in 1..26u8,
		) {
			let lei = Lei::with_check_digits(&first).unwrap();
			let mut changed = *lei.as_bytes();
			let old = changed[position];
			changed[position] = match old {
				b'0'..=b'9' => b'0' + (old - b'0' + 1 + (step % 9)) % 10,
				_ => b'A' + (old - b'A' + step) % 26,
			};
			prop_assert_ne!(&changed, lei.as_bytes());
			prop_assert_eq!(Lei::new(&changed), Err(BadLei::CheckDigits));
		}

		#[test]
		fn two_neighbours_of_one_kind_exchanged_are_refused(first in any_first(), position in 0..17usize) {
			let mut changed = *Lei::with_check_digits(&first).unwrap().as_bytes();
			let (left, right) = (changed[position], changed[position + 1]);
			prop_assume!(left != right && left.is_ascii_digit() == right.is_ascii_digit());
			changed.swap(position, position + 1);
			prop_assert_eq!(Lei::new(&changed), Err(BadLei::CheckDigits));
		}

		#[test]
		fn whatever_is_read_is_well_formed(bytes in proptest::collection::vec(any::<u8>(), 0..24)) {
			if let Ok(lei) = Lei::new(&bytes) {
				prop_assert_eq!(iso7064::mod_97(lei.as_bytes()), Some(1));
			}
		}
	}
}
