//! The Good Delivery rules at their edges.

use super::*;
use crate::bars::{computed_fine_weight, refusals, year_of};
use civitas_primitives::reserve::BarRefusal::{self, *};
use proptest::prelude::*;

fn reasons(change: impl FnOnce(&mut BarDeclaration)) -> Vec<BarRefusal> {
	let mut declared = bar("A-12/3.4");
	change(&mut declared);
	refusals(&declared, NOW)
}

fn weigh(declared: &mut BarDeclaration, gross: u32, fineness: u16) {
	declared.gross_weight = gross;
	declared.fineness = fineness;
	declared.fine_weight = computed_fine_weight(gross, fineness).unwrap();
}

#[test]
fn each_rule_holds_to_its_edge() {
	assert!(reasons(|_| {}).is_empty());
	assert!(reasons(|b| b.serial = b"1234567890123456".to_vec().try_into().unwrap()).is_empty());
	assert_eq!(
		reasons(|b| b.serial = b"12345678901234567".to_vec().try_into().unwrap()),
		[SerialTooLong]
	);
	assert_eq!(reasons(|b| b.serial = b"".to_vec().try_into().unwrap()), [EmptySerial]);
	assert_eq!(reasons(|b| b.serial = b"0000".to_vec().try_into().unwrap()), [EmptySerial]);
	assert_eq!(reasons(|b| b.serial = b"12 3".to_vec().try_into().unwrap()), [BadSerial]);
	assert_eq!(reasons(|b| b.brand = b"".to_vec().try_into().unwrap()), [EmptyBrand]);
	assert!(reasons(|b| b.brand = b"ABCDEFGH".to_vec().try_into().unwrap()).is_empty());
	assert_eq!(reasons(|b| b.brand = b"ABCDEFGHI".to_vec().try_into().unwrap()), [BrandTooLong]);
	assert_eq!(reasons(|b| b.brand = b"A-B".to_vec().try_into().unwrap()), [BadBrand]);

	assert!(reasons(|b| weigh(b, 400_025, 9_950)).is_empty());
	assert_eq!(reasons(|b| weigh(b, 400_024, 9_950)), [GrossNotMultiple]);
	assert_eq!(reasons(|b| weigh(b, 400_000, 9_949)), [FinenessTooLow]);
	assert!(reasons(|b| weigh(b, 400_000, 9_999)).is_empty());
	assert_eq!(reasons(|b| weigh(b, 400_000, 10_000)), [FinenessTooHigh]);

	// 430.025 * 999.9 = 429.982 and 430.050 * 999.9 = 430.007.
	assert!(reasons(|b| weigh(b, 430_025, 9_999)).is_empty());
	assert_eq!(reasons(|b| weigh(b, 430_050, 9_999)), [FineWeightTooHigh]);
	// 350.050 * 999.9 = 350.015 and 350.025 * 999.9 = 349.990.
	assert!(reasons(|b| weigh(b, 350_050, 9_999)).is_empty());
	assert_eq!(reasons(|b| weigh(b, 350_025, 9_999)), [FineWeightTooLow]);

	assert!(reasons(|b| b.fine_weight += 1).is_empty());
	assert!(reasons(|b| b.fine_weight -= 1).is_empty());
	assert_eq!(reasons(|b| b.fine_weight += 2), [FineWeightMismatch]);
	assert_eq!(reasons(|b| b.fine_weight -= 2), [FineWeightMismatch]);

	assert!(reasons(|b| b.year = 2026).is_empty());
	assert_eq!(reasons(|b| b.year = 2027), [YearInFuture]);
	assert_eq!(reasons(|b| b.year = 999), [BadYear]);
	assert_eq!(reasons(|b| b.year = 10_000), [BadYear]);
}

#[test]
fn every_fault_of_a_bar_is_named() {
	let all = reasons(|b| {
		b.serial = b"".to_vec().try_into().unwrap();
		b.brand = b"".to_vec().try_into().unwrap();
		b.gross_weight = u32::MAX;
		b.fineness = u16::MAX;
		b.year = 0;
	});
	assert_eq!(
		all,
		[EmptySerial, EmptyBrand, GrossNotMultiple, FinenessTooHigh, FineWeightTooHigh, BadYear]
	);
}

#[test]
fn the_lesser_of_declared_and_computed_counts() {
	run(|| {
		let reserve = open_reserve();
		let mut over = bar("1");
		over.fine_weight += 1;
		let mut under = bar("2");
		under.fine_weight -= 1;
		assert_ok!(BullionReserve::register_bars(
			RuntimeOrigin::signed(CUSTODIAN),
			reserve,
			vec![over, under].try_into().unwrap(),
		));
		assert_eq!(list(reserve).fine_weight, 398_320 + 398_319);
	});
}

#[test]
fn the_rules_example_computes() {
	assert_eq!(computed_fine_weight(401_125, 9_958), Some(399_440));
	assert_eq!(computed_fine_weight(u32::MAX, u16::MAX), None);
}

#[test]
fn years_turn_at_midnight_of_new_year() {
	for (moment, year) in [
		(0, 1970),
		(951_782_399_999, 2000), // 2000-02-28T23:59:59.999Z
		(951_868_800_000, 2000), // 2000-03-01
		(978_307_199_999, 2000), // the last millisecond of 2000
		(978_307_200_000, 2001),
		(1_709_164_800_000, 2024), // 2024-02-29
		(1_735_689_599_999, 2024),
		(1_735_689_600_000, 2025),
		(NOW, 2026),
		(4_102_444_799_999, 2099),
		(4_102_444_800_000, 2100),
	] {
		assert_eq!(year_of(moment), year, "{moment}");
	}
	// The far end of the clock does not overflow.
	assert_eq!(year_of(Moment::MAX), 584_556_019);
}

#[test]
fn a_bar_is_one_of_its_kind_over_all_reserves() {
	run(|| {
		let (one, other) = (open_reserve(), open_reserve());
		register(one, &["ab-1"]);
		for serial in ["ab-1", "AB-1", "0ab-1", "000AB-1"] {
			assert_noop!(
				BullionReserve::register_bars(
					RuntimeOrigin::signed(CUSTODIAN),
					other,
					vec![bar(serial)].try_into().unwrap(),
				),
				Error::<Test>::SerialRepeated
			);
		}
		// Twice in one batch.
		assert_noop!(
			BullionReserve::register_bars(
				RuntimeOrigin::signed(CUSTODIAN),
				other,
				vec![bar("7"), bar("007")].try_into().unwrap(),
			),
			Error::<Test>::SerialRepeated
		);
		assert_eq!(
			BullionReserve::api_check_bars(vec![bar("7"), bar("007"), bar("AB-1")]),
			vec![(1, vec![SerialRepeated]), (2, vec![SerialRepeated])]
		);
		// Another year or brand is another bar.
		let mut next_year = bar("ab-1");
		next_year.year = 2023;
		let mut other_brand = bar("ab-1");
		other_brand.brand = b"ALM".to_vec().try_into().unwrap();
		assert_ok!(BullionReserve::register_bars(
			RuntimeOrigin::signed(CUSTODIAN),
			other,
			vec![next_year, other_brand].try_into().unwrap(),
		));
	});
}

fn civil_year(moment: Moment) -> u64 {
	let (mut year, mut days) = (1970, moment / DAY);
	loop {
		let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
		let length = if leap { 366 } else { 365 };
		if days < length {
			return year;
		}
		days -= length;
		year += 1;
	}
}

proptest! {
	#[test]
	fn years_agree_with_counting_them_one_by_one(moment in 0u64..8_000 * 366 * DAY) {
		prop_assert_eq!(year_of(moment), civil_year(moment));
	}
}
