//! ISO 3166-1 alpha-2 codes.

use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::PalletError;
use scale_info::TypeInfo;
use serde::{Deserialize, Serialize};

use crate::code::impl_code;

/// A jurisdiction by its ISO 3166-1 alpha-2 code, upper case, after normalisation: two ASCII letters.
///
/// A value of this type came through [`JurisdictionCode::new`], which turns the codes that registers
/// use beside the standard (`EL` for Greece, `UK` for the United Kingdom) into the standard's, or through
/// a decoder that refuses anything else. Only the 249 codes that the standard officially assigns exist.
/// User-assigned codes are refused, also `XK`, which some registers use for Kosovo: their meaning is a
/// matter between those who use them, and a register of law must not depend on it.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Encode, MaxEncodedLen, TypeInfo)]
pub struct JurisdictionCode([u8; 2]);

/// Why some bytes are not the code of a jurisdiction.
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
pub enum BadJurisdiction {
	/// Not two characters long.
	Length,
	/// A character is not an ASCII letter.
	Character,
	/// ISO 3166-1 does not assign the code.
	Unassigned,
}

impl BadJurisdiction {
	/// The reason in words.
	pub const fn as_str(self) -> &'static str {
		match self {
			Self::Length => "a jurisdiction's code has two letters",
			Self::Character => "a jurisdiction's code has letters only",
			Self::Unassigned => "not an assigned ISO 3166-1 alpha-2 code",
		}
	}
}

/// The assigned codes, in the layout of the standard's decoding table: a row for each first letter.
const fn second_letters(first: u8) -> &'static [u8] {
	match first {
		b'A' => b"DEFGILMOQRSTUWXZ",
		b'B' => b"ABDEFGHIJLMNOQRSTVWYZ",
		b'C' => b"ACDFGHIKLMNORUVWXYZ",
		b'D' => b"EJKMOZ",
		b'E' => b"CEGHRST",
		b'F' => b"IJKMOR",
		b'G' => b"ABDEFGHILMNPQRSTUWY",
		b'H' => b"KMNRTU",
		b'I' => b"DELMNOQRST",
		b'J' => b"EMOP",
		b'K' => b"EGHIMNPRWYZ",
		b'L' => b"ABCIKRSTUVY",
		b'M' => b"ACDEFGHKLMNOPQRSTUVWXYZ",
		b'N' => b"ACEFGILOPRUZ",
		b'O' => b"M",
		b'P' => b"AEFGHKLMNRSTWY",
		b'Q' => b"A",
		b'R' => b"EOSUW",
		b'S' => b"ABCDEGHIJKLMNORSTVXYZ",
		b'T' => b"CDFGHJKLMNORTVWZ",
		b'U' => b"AGMSYZ",
		b'V' => b"ACEGINU",
		b'W' => b"FS",
		b'Y' => b"ET",
		b'Z' => b"AMW",
		_ => b"",
	}
}

const fn is_assigned([first, second]: [u8; 2]) -> bool {
	let mut rest = second_letters(first);
	while let [letter, tail @ ..] = rest {
		if *letter == second {
			return true;
		}
		rest = tail;
	}
	false
}

impl JurisdictionCode {
	/// The number of codes that two letters can write; [`JurisdictionCode::index`] stays below it.
	pub const INDICES: usize = 26 * 26;

	/// Read a code in either case, turning `EL` into `GR` and `UK` into `GB`.
	pub fn new(code: &[u8]) -> Result<Self, BadJurisdiction> {
		let &[first, second] = code else { return Err(BadJurisdiction::Length) };
		if !first.is_ascii_alphabetic() || !second.is_ascii_alphabetic() {
			return Err(BadJurisdiction::Character);
		}
		let code = match &[first.to_ascii_uppercase(), second.to_ascii_uppercase()] {
			b"EL" => *b"GR",
			b"UK" => *b"GB",
			other => *other,
		};
		if is_assigned(code) {
			Ok(Self(code))
		} else {
			Err(BadJurisdiction::Unassigned)
		}
	}

	/// A code written in a program, in normal form.
	///
	/// Call it where the compiler evaluates it, so that a code that is not assigned does not compile:
	///
	/// ```
	/// # use civitas_primitives::JurisdictionCode;
	/// const GERMANY: JurisdictionCode = JurisdictionCode::literal(b"DE");
	/// let france = const { JurisdictionCode::literal(b"FR") };
	/// # assert_eq!((GERMANY.as_str(), france.as_str()), ("DE", "FR"));
	/// ```
	///
	/// ```compile_fail
	/// # use civitas_primitives::JurisdictionCode;
	/// const GREECE: JurisdictionCode = JurisdictionCode::literal(b"EL");
	/// ```
	///
	/// # Panics
	///
	/// If called at run time with a code that is not assigned.
	pub const fn literal(code: &[u8; 2]) -> Self {
		assert!(is_assigned(*code), "not an assigned ISO 3166-1 alpha-2 code in normal form");
		Self(*code)
	}

	/// The code's position among all pairs of letters: `AA` is 0, `ZZ` 675.
	pub fn index(self) -> usize {
		let [first, second] = self.0.map(|letter| usize::from(letter.saturating_sub(b'A')));
		first.saturating_mul(26).saturating_add(second)
	}

	/// The code at this position, if it is assigned.
	pub fn from_index(index: usize) -> Option<Self> {
		let letter = |position: usize| u8::try_from(position).ok()?.checked_add(b'A');
		let code = [letter(index / 26)?, letter(index % 26)?];
		is_assigned(code).then_some(Self(code))
	}

	/// All assigned codes, in alphabetical order.
	pub fn all() -> impl Iterator<Item = Self> {
		(0..Self::INDICES).filter_map(Self::from_index)
	}
}

impl_code!(JurisdictionCode, BadJurisdiction, 2);

#[cfg(test)]
mod tests {
	use super::*;
	use proptest::prelude::*;

	#[test]
	fn the_standard_assigns_249_codes() {
		assert_eq!(JurisdictionCode::all().count(), 249);
	}

	#[test]
	fn rows_are_in_alphabetical_order_without_doubles() {
		for first in b'A'..=b'Z' {
			assert!(second_letters(first).windows(2).all(|pair| pair[0] < pair[1]));
		}
	}

	#[test]
	fn codes_of_other_registers_become_the_standards() {
		for (written, read) in
			[("EL", "GR"), ("el", "GR"), ("UK", "GB"), ("uK", "GB"), ("de", "DE")]
		{
			assert_eq!(JurisdictionCode::new(written.as_bytes()).unwrap().as_str(), read);
		}
	}

	#[test]
	fn every_refusal_has_its_reason() {
		use BadJurisdiction::*;
		for (written, reason) in [
			("", Length),
			("D", Length),
			("DEU", Length),
			("D ", Character),
			("1E", Character),
			("\u{c9}", Character),
			("XK", Unassigned),
			("ZZ", Unassigned),
			("AA", Unassigned),
			("EU", Unassigned),
			("AN", Unassigned),
			("SU", Unassigned),
		] {
			assert_eq!(JurisdictionCode::new(written.as_bytes()), Err(reason), "{written}");
		}
	}

	#[test]
	fn the_european_union_and_its_associates_are_there() {
		for code in
			"AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK \
			NO IS LI KG GI AE SG"
				.split_whitespace()
		{
			assert!(JurisdictionCode::new(code.as_bytes()).is_ok(), "{code}");
		}
	}

	#[test]
	fn decoding_takes_only_the_normal_form() {
		for code in JurisdictionCode::all() {
			assert_eq!(JurisdictionCode::decode(&mut &code.encode()[..]), Ok(code));
		}
		for bytes in [b"de", b"EL", b"UK", b"XK", b"\0\0", b"D\xff"] {
			assert!(JurisdictionCode::decode(&mut &bytes[..]).is_err());
		}
		assert!(JurisdictionCode::decode(&mut &b"D"[..]).is_err());
	}

	#[test]
	fn indices_are_those_of_letter_pairs() {
		assert_eq!(JurisdictionCode::literal(b"AD").index(), 3);
		assert_eq!(JurisdictionCode::literal(b"ZW").index(), 672);
		assert_eq!(JurisdictionCode::from_index(0), None);
		assert_eq!(JurisdictionCode::from_index(JurisdictionCode::INDICES), None);
		assert_eq!(JurisdictionCode::from_index(usize::MAX), None);
		for code in JurisdictionCode::all() {
			assert!(code.index() < JurisdictionCode::INDICES);
			assert_eq!(JurisdictionCode::from_index(code.index()), Some(code));
		}
	}

	#[test]
	fn text_is_the_code_itself() {
		let code = JurisdictionCode::literal(b"GB");
		assert_eq!(code.to_string(), "GB");
		assert_eq!(format!("{code:?}"), "JurisdictionCode(\"GB\")");
		assert_eq!(serde_json::to_string(&code).unwrap(), "\"GB\"");
		assert_eq!(serde_json::from_str::<JurisdictionCode>("\"UK\"").unwrap(), code);
		assert!(serde_json::from_str::<JurisdictionCode>("\"XK\"").is_err());
		assert!(serde_json::from_str::<JurisdictionCode>("[71, 66]").is_err());
		assert_eq!("uk".parse(), Ok(code));
	}

	#[test]
	#[should_panic = "not an assigned"]
	fn a_literal_that_is_not_assigned_panics() {
		let _ = JurisdictionCode::literal(b"UK");
	}

	#[test]
	fn it_takes_two_bytes() {
		assert_eq!(JurisdictionCode::max_encoded_len(), 2);
	}

	proptest! {
		#[test]
		fn whatever_is_read_is_in_normal_form(bytes in proptest::collection::vec(any::<u8>(), 0..4)) {
			if let Ok(code) = JurisdictionCode::new(&bytes) {
				prop_assert!(is_assigned(*code.as_bytes()));
				prop_assert_eq!(JurisdictionCode::new(code.as_bytes()), Ok(code));
			}
		}
	}
}
