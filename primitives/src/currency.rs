//! Currency codes, ISO 4217.

use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::PalletError;
use scale_info::TypeInfo;
use serde::{Deserialize, Serialize};

use crate::code::impl_code;

/// A currency, fund or precious metal by its ISO 4217 alphabetic code: three upper-case letters.
///
/// Only the codes that the standard's list one holds on 1 January 2026 exist: 178 of them, among them
/// `XAU`, one troy ounce of gold. A value of this type came through [`CurrencyCode::new`] or a decoder
/// that asks the same.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Encode, MaxEncodedLen, TypeInfo)]
pub struct CurrencyCode([u8; 3]);

/// Why some bytes are not the code of a currency.
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
pub enum BadCurrency {
	/// Not three characters long.
	Length,
	/// A character is not an upper-case ASCII letter.
	Character,
	/// ISO 4217 does not list the code as active.
	Unlisted,
}

impl BadCurrency {
	/// The reason in words.
	pub const fn as_str(self) -> &'static str {
		match self {
			Self::Length => "a currency's code has three letters",
			Self::Character => "a currency's code has upper-case letters only",
			Self::Unlisted => "not an active ISO 4217 code",
		}
	}
}

/// Numeric code and minor units of each active code.
const fn listed(code: [u8; 3]) -> Option<(u16, Option<u8>)> {
	Some(match &code {
		b"AED" => (784, Some(2)),
		b"AFN" => (971, Some(2)),
		b"ALL" => (8, Some(2)),
		b"AMD" => (51, Some(2)),
		b"AOA" => (973, Some(2)),
		b"ARS" => (32, Some(2)),
		b"AUD" => (36, Some(2)),
		b"AWG" => (533, Some(2)),
		b"AZN" => (944, Some(2)),
		b"BAM" => (977, Some(2)),
		b"BBD" => (52, Some(2)),
		b"BDT" => (50, Some(2)),
		b"BHD" => (48, Some(3)),
		b"BIF" => (108, Some(0)),
		b"BMD" => (60, Some(2)),
		b"BND" => (96, Some(2)),
		b"BOB" => (68, Some(2)),
		b"BOV" => (984, Some(2)),
		b"BRL" => (986, Some(2)),
		b"BSD" => (44, Some(2)),
		b"BTN" => (64, Some(2)),
		b"BWP" => (72, Some(2)),
		b"BYN" => (933, Some(2)),
		b"BZD" => (84, Some(2)),
		b"CAD" => (124, Some(2)),
		b"CDF" => (976, Some(2)),
		b"CHE" => (947, Some(2)),
		b"CHF" => (756, Some(2)),
		b"CHW" => (948, Some(2)),
		b"CLF" => (990, Some(4)),
		b"CLP" => (152, Some(0)),
		b"CNY" => (156, Some(2)),
		b"COP" => (170, Some(2)),
		b"COU" => (970, Some(2)),
		b"CRC" => (188, Some(2)),
		b"CUP" => (192, Some(2)),
		b"CVE" => (132, Some(2)),
		b"CZK" => (203, Some(2)),
		b"DJF" => (262, Some(0)),
		b"DKK" => (208, Some(2)),
		b"DOP" => (214, Some(2)),
		b"DZD" => (12, Some(2)),
		b"EGP" => (818, Some(2)),
		b"ERN" => (232, Some(2)),
		b"ETB" => (230, Some(2)),
		b"EUR" => (978, Some(2)),
		b"FJD" => (242, Some(2)),
		b"FKP" => (238, Some(2)),
		b"GBP" => (826, Some(2)),
		b"GEL" => (981, Some(2)),
		b"GHS" => (936, Some(2)),
		b"GIP" => (292, Some(2)),
		b"GMD" => (270, Some(2)),
		b"GNF" => (324, Some(0)),
		b"GTQ" => (320, Some(2)),
		b"GYD" => (328, Some(2)),
		b"HKD" => (344, Some(2)),
		b"HNL" => (340, Some(2)),
		b"HTG" => (332, Some(2)),
		b"HUF" => (348, Some(2)),
		b"IDR" => (360, Some(2)),
		b"ILS" => (376, Some(2)),
		b"INR" => (356, Some(2)),
		b"IQD" => (368, Some(3)),
		b"IRR" => (364, Some(2)),
		b"ISK" => (352, Some(0)),
		b"JMD" => (388, Some(2)),
		b"JOD" => (400, Some(3)),
		b"JPY" => (392, Some(0)),
		b"KES" => (404, Some(2)),
		b"KGS" => (417, Some(2)),
		b"KHR" => (116, Some(2)),
		b"KMF" => (174, Some(0)),
		b"KPW" => (408, Some(2)),
		b"KRW" => (410, Some(0)),
		b"KWD" => (414, Some(3)),
		b"KYD" => (136, Some(2)),
		b"KZT" => (398, Some(2)),
		b"LAK" => (418, Some(2)),
		b"LBP" => (422, Some(2)),
		b"LKR" => (144, Some(2)),
		b"LRD" => (430, Some(2)),
		b"LSL" => (426, Some(2)),
		b"LYD" => (434, Some(3)),
		b"MAD" => (504, Some(2)),
		b"MDL" => (498, Some(2)),
		b"MGA" => (969, Some(2)),
		b"MKD" => (807, Some(2)),
		b"MMK" => (104, Some(2)),
		b"MNT" => (496, Some(2)),
		b"MOP" => (446, Some(2)),
		b"MRU" => (929, Some(2)),
		b"MUR" => (480, Some(2)),
		b"MVR" => (462, Some(2)),
		b"MWK" => (454, Some(2)),
		b"MXN" => (484, Some(2)),
		b"MXV" => (979, Some(2)),
		b"MYR" => (458, Some(2)),
		b"MZN" => (943, Some(2)),
		b"NAD" => (516, Some(2)),
		b"NGN" => (566, Some(2)),
		b"NIO" => (558, Some(2)),
		b"NOK" => (578, Some(2)),
		b"NPR" => (524, Some(2)),
		b"NZD" => (554, Some(2)),
		b"OMR" => (512, Some(3)),
		b"PAB" => (590, Some(2)),
		b"PEN" => (604, Some(2)),
		b"PGK" => (598, Some(2)),
		b"PHP" => (608, Some(2)),
		b"PKR" => (586, Some(2)),
		b"PLN" => (985, Some(2)),
		b"PYG" => (600, Some(0)),
		b"QAR" => (634, Some(2)),
		b"RON" => (946, Some(2)),
		b"RSD" => (941, Some(2)),
		b"RUB" => (643, Some(2)),
		b"RWF" => (646, Some(0)),
		b"SAR" => (682, Some(2)),
		b"SBD" => (90, Some(2)),
		b"SCR" => (690, Some(2)),
		b"SDG" => (938, Some(2)),
		b"SEK" => (752, Some(2)),
		b"SGD" => (702, Some(2)),
		b"SHP" => (654, Some(2)),
		b"SLE" => (925, Some(2)),
		b"SOS" => (706, Some(2)),
		b"SRD" => (968, Some(2)),
		b"SSP" => (728, Some(2)),
		b"STN" => (930, Some(2)),
		b"SVC" => (222, Some(2)),
		b"SYP" => (760, Some(2)),
		b"SZL" => (748, Some(2)),
		b"THB" => (764, Some(2)),
		b"TJS" => (972, Some(2)),
		b"TMT" => (934, Some(2)),
		b"TND" => (788, Some(3)),
		b"TOP" => (776, Some(2)),
		b"TRY" => (949, Some(2)),
		b"TTD" => (780, Some(2)),
		b"TWD" => (901, Some(2)),
		b"TZS" => (834, Some(2)),
		b"UAH" => (980, Some(2)),
		b"UGX" => (800, Some(0)),
		b"USD" => (840, Some(2)),
		b"USN" => (997, Some(2)),
		b"UYI" => (940, Some(0)),
		b"UYU" => (858, Some(2)),
		b"UYW" => (927, Some(4)),
		b"UZS" => (860, Some(2)),
		b"VED" => (926, Some(2)),
		b"VES" => (928, Some(2)),
		b"VND" => (704, Some(0)),
		b"VUV" => (548, Some(0)),
		b"WST" => (882, Some(2)),
		b"XAD" => (396, Some(2)),
		b"XAF" => (950, Some(0)),
		b"XAG" => (961, None),
		b"XAU" => (959, None),
		b"XBA" => (955, None),
		b"XBB" => (956, None),
		b"XBC" => (957, None),
		b"XBD" => (958, None),
		b"XCD" => (951, Some(2)),
		b"XCG" => (532, Some(2)),
		b"XDR" => (960, None),
		b"XOF" => (952, Some(0)),
		b"XPD" => (964, None),
		b"XPF" => (953, Some(0)),
		b"XPT" => (962, None),
		b"XSU" => (994, None),
		b"XTS" => (963, None),
		b"XUA" => (965, None),
		b"XXX" => (999, None),
		b"YER" => (886, Some(2)),
		b"ZAR" => (710, Some(2)),
		b"ZMW" => (967, Some(2)),
		b"ZWG" => (924, Some(2)),
		_ => return None,
	})
}

impl CurrencyCode {
	/// One troy ounce of gold.
	pub const XAU: Self = Self::literal(b"XAU");

	/// Read a code, exactly as the standard prints it.
	pub const fn new(code: &[u8]) -> Result<Self, BadCurrency> {
		let &[first, second, third] = code else { return Err(BadCurrency::Length) };
		if !first.is_ascii_uppercase()
			|| !second.is_ascii_uppercase()
			|| !third.is_ascii_uppercase()
		{
			return Err(BadCurrency::Character);
		}
		let code = [first, second, third];
		match listed(code) {
			Some(_) => Ok(Self(code)),
			None => Err(BadCurrency::Unlisted),
		}
	}

	/// A code written in a program. Call it where the compiler evaluates it (a constant or a `const`
	/// block), so that a code that is not listed does not compile.
	///
	/// # Panics
	///
	/// If called at run time with a code that is not listed.
	pub const fn literal(code: &[u8; 3]) -> Self {
		assert!(listed(*code).is_some(), "not an active ISO 4217 code");
		Self(*code)
	}

	/// The three-digit numeric code: 978 for the euro.
	pub fn numeric(self) -> u16 {
		listed(self.0).map_or(0, |(numeric, _)| numeric)
	}

	/// How many decimal digits the minor unit has: 2 for the euro's cent, 0 for the yen. `None` where the
	/// standard has no minor unit, as for the metals.
	pub fn minor_units(self) -> Option<u8> {
		listed(self.0).and_then(|(_, minor_units)| minor_units)
	}
}

impl_code!(CurrencyCode, BadCurrency, 3);

#[cfg(test)]
mod tests {
	use super::*;
	use std::collections::BTreeSet;

	fn all() -> impl Iterator<Item = CurrencyCode> {
		let letters = || b'A'..=b'Z';
		letters()
			.flat_map(move |a| letters().flat_map(move |b| letters().map(move |c| [a, b, c])))
			.filter_map(|code| CurrencyCode::new(&code).ok())
	}

	fn currency(code: &str) -> CurrencyCode {
		code.parse().unwrap()
	}

	#[test]
	fn codes_and_numbers_are_one_to_one() {
		let numbers: BTreeSet<_> = all().map(CurrencyCode::numeric).collect();
		assert_eq!(all().count(), 178);
		assert_eq!(numbers.len(), 178);
		assert!(numbers.iter().all(|number| (1..=999).contains(number)));
	}

	#[test]
	fn known_currencies_have_their_number_and_minor_units() {
		for (code, numeric, minor_units) in [
			("KGS", 417, Some(2)),
			("EUR", 978, Some(2)),
			("USD", 840, Some(2)),
			("CHF", 756, Some(2)),
			("GBP", 826, Some(2)),
			("JPY", 392, Some(0)),
			("ISK", 352, Some(0)),
			("KWD", 414, Some(3)),
			("CLF", 990, Some(4)),
			("ALL", 8, Some(2)),
			("XAU", 959, None),
			("XAG", 961, None),
			("XDR", 960, None),
		] {
			assert_eq!(currency(code).numeric(), numeric, "{code}");
			assert_eq!(currency(code).minor_units(), minor_units, "{code}");
		}
		assert_eq!(CurrencyCode::XAU, currency("XAU"));
	}

	#[test]
	fn every_refusal_has_its_reason() {
		use BadCurrency::*;
		for (text, reason) in [
			("", Length),
			("EU", Length),
			("EURO", Length),
			("eur", Character),
			("EU1", Character),
			("E R", Character),
			("AAA", Unlisted),
			("BTC", Unlisted),
			// Withdrawn.
			("BGN", Unlisted),
			("HRK", Unlisted),
			("DEM", Unlisted),
			("ANG", Unlisted),
		] {
			assert_eq!(CurrencyCode::new(text.as_bytes()), Err(reason), "{text}");
		}
	}

	#[test]
	fn decoding_refuses_what_the_constructor_refuses() {
		for code in all() {
			assert_eq!(CurrencyCode::decode(&mut &code.encode()[..]), Ok(code));
		}
		for bytes in [b"eur", b"AAA", b"\0\0\0"] {
			assert!(CurrencyCode::decode(&mut &bytes[..]).is_err());
		}
	}

	#[test]
	fn text_is_the_code_itself() {
		let code = currency("EUR");
		assert_eq!(code.to_string(), "EUR");
		assert_eq!(serde_json::to_string(&code).unwrap(), "\"EUR\"");
		assert_eq!(serde_json::from_str::<CurrencyCode>("\"EUR\"").unwrap(), code);
		assert!(serde_json::from_str::<CurrencyCode>("\"eur\"").is_err());
	}

	#[test]
	#[should_panic = "not an active"]
	fn a_literal_that_is_not_listed_panics() {
		let _ = CurrencyCode::literal(b"BTC");
	}

	#[test]
	fn it_takes_three_bytes() {
		assert_eq!(CurrencyCode::max_encoded_len(), 3);
	}
}
