//! The weight lists in `e2e/data/bullion`, read as a custodian would read them.

use super::*;
use civitas_primitives::reserve::BarRefusal;
use hex_literal::hex;
use sp_core::H256;

const GOOD: &str = include_str!("../../../../e2e/data/bullion/weight-list-30.csv");
const BAD: &str = include_str!("../../../../e2e/data/bullion/weight-list-bad.csv");

/// A decimal with exactly `places` places, as an integer without the point. `None` if negative.
fn scaled(text: &str, places: usize) -> Option<u32> {
	let (whole, fraction) = text.split_once('.').expect("a point");
	assert_eq!(fraction.len(), places);
	format!("{whole}{fraction}").parse().ok()
}

/// One row. `None` if a weight is negative: no call can carry such a row.
fn row(fields: &[&str]) -> Option<BarDeclaration> {
	let [serial, brand, gross, assay, fine, year] = fields else { panic!("six columns") };
	Some(BarDeclaration {
		serial: serial.as_bytes().to_vec().try_into().unwrap(),
		brand: brand.as_bytes().to_vec().try_into().unwrap(),
		gross_weight: scaled(gross, 3)?,
		fineness: u16::try_from(scaled(assay, 1)?).unwrap(),
		fine_weight: scaled(fine, 3)?,
		year: year.parse().unwrap(),
	})
}

pub fn thirty_bars() -> Vec<BarDeclaration> {
	GOOD.lines().skip(1).map(|line| row(&line.split(',').collect::<Vec<_>>()).unwrap()).collect()
}

#[test]
fn thirty_bars_are_registered_and_weigh_what_the_list_says() {
	run(|| {
		let reserve = open_reserve();
		assert!(BullionReserve::api_check_bars(thirty_bars()).is_empty());
		assert_ok!(BullionReserve::register_bars(
			RuntimeOrigin::signed(CUSTODIAN),
			reserve,
			thirty_bars().try_into().unwrap(),
		));
		let declared: u64 = thirty_bars().iter().map(|bar| u64::from(bar.fine_weight)).sum();
		let list = list(reserve);
		assert_eq!(list.bars, 30);
		assert_eq!(list.fine_weight, declared);
		assert_eq!(
			last_event(),
			Event::BarsRegistered {
				reserve,
				bars: 30,
				fine_weight: declared,
				total_fine_weight: declared,
			}
		);
		for bar in thirty_bars() {
			let answer = BullionReserve::api_bar(&bar.brand, &bar.serial, bar.year).unwrap();
			assert_eq!(answer.reserve, reserve);
			assert_eq!(answer.gross_weight, bar.gross_weight);
			assert!(!answer.audited);
		}
	});
}

/// The root was computed by a program in another language from the file and the description in `list.rs`.
#[test]
fn the_root_is_what_an_auditor_computes_from_the_file() {
	run(|| {
		let reserve = open_reserve();
		assert_ok!(BullionReserve::register_bars(
			RuntimeOrigin::signed(CUSTODIAN),
			reserve,
			thirty_bars().try_into().unwrap(),
		));
		assert_eq!(
			list(reserve).root,
			H256(hex!("ca938aaf0df2bcb10ce7ccdfde3111f77a67b40508998b866314e10215d02b41"))
		);
		assert_eq!(list(reserve).fine_weight, 12_060_180);
	});
}

#[test]
fn the_order_of_registration_does_not_change_the_root() {
	let root = |bars: Vec<BarDeclaration>| {
		new_test_ext().execute_with(|| {
			let reserve = open_reserve();
			for bar in bars {
				assert_ok!(BullionReserve::register_bars(
					RuntimeOrigin::signed(CUSTODIAN),
					reserve,
					vec![bar].try_into().unwrap(),
				));
			}
			list(reserve).root
		})
	};
	let mut reversed = thirty_bars();
	reversed.reverse();
	assert_eq!(root(thirty_bars()), root(reversed));
}

#[test]
fn one_unit_in_one_bar_changes_the_root() {
	let root = |change: fn(&mut BarDeclaration)| {
		new_test_ext().execute_with(|| {
			let reserve = open_reserve();
			let mut bars = thirty_bars();
			change(&mut bars[17]);
			assert_ok!(BullionReserve::register_bars(
				RuntimeOrigin::signed(CUSTODIAN),
				reserve,
				bars.try_into().unwrap(),
			));
			list(reserve).root
		})
	};
	let original = root(|_| {});
	assert_ne!(original, root(|bar| bar.fine_weight -= 1));
	assert_ne!(original, root(|bar| bar.year -= 1));
	assert_ne!(original, root(|bar| bar.serial[0] += 1));
}

#[test]
fn every_bad_row_is_refused_with_its_own_reason_and_changes_nothing() {
	run(|| {
		let reserve = open_reserve();
		assert_ok!(BullionReserve::register_bars(
			RuntimeOrigin::signed(CUSTODIAN),
			reserve,
			thirty_bars().try_into().unwrap(),
		));
		let mut rows = 0;
		for line in BAD.lines().skip(1) {
			let fields: Vec<_> = line.split(',').collect();
			let reason = match fields[0] {
				"serial repeated" | "same serial with leading zeros" => BarRefusal::SerialRepeated,
				"gross not a multiple of 0.025 oz" => BarRefusal::GrossNotMultiple,
				"fineness below 995.0" => BarRefusal::FinenessTooLow,
				"fine weight above 430 oz" => BarRefusal::FineWeightTooHigh,
				"fine weight below 350 oz" => BarRefusal::FineWeightTooLow,
				"fine weight overstated by 0.010 oz" => BarRefusal::FineWeightMismatch,
				"year in the future" => BarRefusal::YearInFuture,
				"empty serial" => BarRefusal::EmptySerial,
				"fineness above 999.9" => BarRefusal::FinenessTooHigh,
				"brand code too long" => BarRefusal::BrandTooLong,
				"negative weight" => {
					// The type of a weight has no negative values: nothing can be sent.
					assert_eq!(row(&fields[1..]), None);
					rows += 1;
					continue;
				},
				other => panic!("a reason without a test: {other}"),
			};
			let bad = row(&fields[1..]).unwrap();
			// Alone, and behind a good bar of the same batch, which is then not registered either.
			for batch in [vec![bad.clone()], vec![bar("7654321"), bad.clone()]] {
				assert_noop!(
					BullionReserve::register_bars(
						RuntimeOrigin::signed(CUSTODIAN),
						reserve,
						batch.try_into().unwrap(),
					),
					Error::<Test>::from(reason)
				);
			}
			assert_eq!(
				BullionReserve::api_check_bars(vec![bar("7654321"), bad]),
				vec![(1, vec![reason])]
			);
			rows += 1;
		}
		assert_eq!(rows, 12);
	});
}
