//! What makes a bar acceptable: the LBMA Good Delivery Rules for gold (weight, fineness, marks), and the
//! key that makes a bar one of its kind.

use alloc::vec::Vec;
use civitas_primitives::{
	moment::DAY,
	reserve::{BarDeclaration, BarKey, BarRefusal, BarWeight, MAX_BRAND_LENGTH, MAX_SERIAL_LENGTH},
	Moment,
};
use sp_core::H256;
use sp_io::hashing::sha2_256;

/// Gross weights are multiples of 0.025 oz.
pub const GROSS_STEP: BarWeight = 25;
/// The lowest fineness, 995.0 parts per thousand.
pub const MIN_FINENESS: u16 = 9_950;
/// The highest fineness that the rules let a refiner mark, 999.9 parts per thousand.
pub const MAX_FINENESS: u16 = 9_999;
/// The lightest bar, 350 oz fine.
pub const MIN_FINE_WEIGHT: BarWeight = 350_000;
/// The heaviest bar, 430 oz fine.
pub const MAX_FINE_WEIGHT: BarWeight = 430_000;
/// How far a declared fine weight may be from gross weight times fineness: 0.001 oz.
pub const FINE_WEIGHT_TOLERANCE: BarWeight = 1;

/// What a serial number is compared by: upper case, without leading zeros.
///
/// Lists drop or add leading zeros as spreadsheets please, so a bar must not become another one by them.
pub fn normalised_serial(serial: &[u8]) -> Vec<u8> {
	serial.iter().map(u8::to_ascii_uppercase).skip_while(|character| *character == b'0').collect()
}

/// What a brand code is compared by: upper case.
pub fn normalised_brand(brand: &[u8]) -> Vec<u8> {
	brand.iter().map(u8::to_ascii_uppercase).collect()
}

/// The key of a bar:
///
/// `SHA-256("civitas/bar/1" || len(brand) || brand || len(serial) || serial || year)`
///
/// with brand and serial number normalised and in ASCII, each length one byte, and the year two bytes,
/// the higher first. `None` when brand or serial is too long to have a bar.
pub fn bar_key(brand: &[u8], serial: &[u8], year: u16) -> Option<BarKey> {
	let brand = normalised_brand(brand);
	let serial = normalised_serial(serial);
	let mut preimage = b"civitas/bar/1".to_vec();
	preimage.push(u8::try_from(brand.len()).ok()?);
	preimage.extend_from_slice(&brand);
	preimage.push(u8::try_from(serial.len()).ok()?);
	preimage.extend_from_slice(&serial);
	preimage.extend_from_slice(&year.to_be_bytes());
	Some(H256(sha2_256(&preimage)))
}

/// Gross weight times fineness, rounded down to 0.001 oz. `None` if it does not fit.
pub fn computed_fine_weight(gross: BarWeight, fineness: u16) -> Option<BarWeight> {
	let product = u64::from(gross).checked_mul(u64::from(fineness))?;
	BarWeight::try_from(product / 10_000).ok()
}

/// The fine weight that counts: the lesser of the declared and the computed.
pub fn counted_fine_weight(bar: &BarDeclaration) -> Option<BarWeight> {
	computed_fine_weight(bar.gross_weight, bar.fineness)
		.map(|computed| computed.min(bar.fine_weight))
}

/// The year of the proleptic Gregorian calendar, in UTC, that a moment lies in.
///
/// The usual conversion of days into eras of 400 years that begin on 1 March; nothing saturates, since a
/// moment is at most 2^64 ms, 213,503,982,334 days.
pub fn year_of(moment: Moment) -> u64 {
	let days = (moment / DAY).saturating_add(719_468);
	let era = days / 146_097;
	let day_of_era = days % 146_097;
	let year_of_era = day_of_era
		.saturating_sub(day_of_era / 1_460)
		.saturating_add(day_of_era / 36_524)
		.saturating_sub(day_of_era / 146_096)
		/ 365;
	let day_of_year = day_of_era.saturating_sub(
		year_of_era
			.saturating_mul(365)
			.saturating_add(year_of_era / 4)
			.saturating_sub(year_of_era / 100),
	);
	// Years of this reckoning begin on 1 March, so their last 59 or 60 days, from day 306, are January and
	// February of the next.
	let carry = u64::from(day_of_year >= 306);
	era.saturating_mul(400).saturating_add(year_of_era).saturating_add(carry)
}

/// Every rule that a declared bar breaks, apart from being registered already.
pub fn refusals(bar: &BarDeclaration, now: Moment) -> Vec<BarRefusal> {
	let mut reasons = Vec::new();
	if normalised_serial(&bar.serial).is_empty() {
		reasons.push(BarRefusal::EmptySerial);
	}
	if longer_than(&bar.serial, MAX_SERIAL_LENGTH) {
		reasons.push(BarRefusal::SerialTooLong);
	}
	if !bar.serial.iter().all(|c| c.is_ascii_alphanumeric() || matches!(c, b'-' | b'/' | b'.')) {
		reasons.push(BarRefusal::BadSerial);
	}
	if bar.brand.is_empty() {
		reasons.push(BarRefusal::EmptyBrand);
	}
	if longer_than(&bar.brand, MAX_BRAND_LENGTH) {
		reasons.push(BarRefusal::BrandTooLong);
	}
	// The code of `KRASTSVETMET-JSC` is too long and has a hyphen: one reason is enough.
	else if !bar.brand.iter().all(u8::is_ascii_alphanumeric) {
		reasons.push(BarRefusal::BadBrand);
	}
	if !bar.gross_weight.is_multiple_of(GROSS_STEP) {
		reasons.push(BarRefusal::GrossNotMultiple);
	}
	if bar.fineness < MIN_FINENESS {
		reasons.push(BarRefusal::FinenessTooLow);
	}
	if bar.fineness > MAX_FINENESS {
		reasons.push(BarRefusal::FinenessTooHigh);
	}
	match computed_fine_weight(bar.gross_weight, bar.fineness) {
		Some(computed) => {
			if computed.abs_diff(bar.fine_weight) > FINE_WEIGHT_TOLERANCE {
				reasons.push(BarRefusal::FineWeightMismatch);
			}
			let counted = computed.min(bar.fine_weight);
			if counted < MIN_FINE_WEIGHT {
				reasons.push(BarRefusal::FineWeightTooLow);
			}
			// The bar itself must be within the range, so an understated weight does not help.
			if computed.max(bar.fine_weight) > MAX_FINE_WEIGHT {
				reasons.push(BarRefusal::FineWeightTooHigh);
			}
		},
		None => reasons.push(BarRefusal::FineWeightTooHigh),
	}
	if bar.year < 1_000 || bar.year > 9_999 {
		reasons.push(BarRefusal::BadYear);
	} else if u64::from(bar.year) > year_of(now) {
		reasons.push(BarRefusal::YearInFuture);
	}
	reasons
}

fn longer_than(text: &[u8], most: u32) -> bool {
	u32::try_from(text.len()).map_or(true, |length| length > most)
}
