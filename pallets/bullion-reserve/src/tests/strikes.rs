//! Bars that the supervisor strikes because no audit has listed them.

use super::*;
use civitas_primitives::reserve::BarKey;
use sp_core::H256;

fn key(serial: &str) -> BarKey {
	crate::bars::bar_key(b"KRS", serial.as_bytes(), 2022).unwrap()
}

fn strike(account: AccountId, reserve: ReserveId, serials: &[&str]) -> DispatchResult {
	let keys: Vec<_> = serials.iter().map(|serial| key(serial)).collect();
	BullionReserve::strike_bars(
		RuntimeOrigin::signed(account),
		reserve,
		keys.try_into().unwrap(),
		Evidence::of(b"decision"),
	)
}

#[test]
fn a_struck_bar_leaves_the_reserve_and_can_be_registered_by_its_rightful_custodian() {
	run(|| {
		let squatted = open_reserve();
		let rightful = open_reserve();
		register(squatted, &["1", "2", "3"]);
		let again = || {
			BullionReserve::register_bars(
				RuntimeOrigin::signed(CUSTODIAN),
				rightful,
				vec![bar("2"), bar("3")].try_into().unwrap(),
			)
		};
		assert_noop!(again(), Error::<Test>::SerialRepeated);
		attest(squatted);
		assert_ok!(strike(SUPERVISOR, squatted, &["2", "3"]));
		assert_eq!(
			last_event(),
			Event::BarsStruck {
				reserve: squatted,
				bars: 2,
				fine_weight: 2 * 398_320,
				total_fine_weight: 398_320,
				decision: Evidence::of(b"decision"),
			}
		);
		// The list that waited had them.
		assert!(crate::Attestations::<Test>::get(squatted).is_none());
		let answer = BullionReserve::api_reserve(squatted).unwrap();
		assert_eq!((answer.bars, answer.fine_weight), (1, 398_320));
		assert!(BullionReserve::api_bar(b"KRS", b"2", 2022).is_none());
		BullionReserve::do_try_state().unwrap();
		assert_ok!(again());
		assert_eq!(BullionReserve::api_bar(b"KRS", b"2", 2022).unwrap().reserve, rightful);
		// What is left is audited as ever.
		audit(squatted);
		assert_eq!(BullionReserve::eligible_fine_weight(squatted), Ok(398_320));
	});
}

#[test]
fn a_bar_that_an_audit_has_listed_is_never_struck() {
	run(|| {
		let reserve = open_reserve();
		register(reserve, &["1"]);
		audit(reserve);
		register(reserve, &["2"]);
		assert_noop!(strike(SUPERVISOR, reserve, &["1"]), Error::<Test>::AlreadyAudited);
		assert_noop!(strike(SUPERVISOR, reserve, &["2", "1"]), Error::<Test>::AlreadyAudited);
		// A disputed audit has listed it too.
		let list = attest(reserve);
		assert_ok!(BullionReserve::countersign_audit(
			RuntimeOrigin::signed(AUDITOR),
			reserve,
			list.root,
			H256::zero(),
			report(&list),
		));
		assert_noop!(strike(SUPERVISOR, reserve, &["2"]), Error::<Test>::AlreadyAudited);
		// Striking what came later leaves the audit's weight as it was.
		register(reserve, &["3"]);
		audit(reserve);
		register(reserve, &["4"]);
		let before = BullionReserve::eligible_fine_weight(reserve);
		assert_eq!(before, Ok(3 * 398_320));
		assert_ok!(strike(SUPERVISOR, reserve, &["4"]));
		assert_eq!(BullionReserve::eligible_fine_weight(reserve), before);
	});
}

#[test]
fn only_the_opening_authority_strikes_and_all_bars_or_none() {
	run(|| {
		let reserve = open_reserve();
		let other = open_reserve();
		register(reserve, &["1", "2"]);
		register(other, &["3"]);
		attest(reserve);
		let decision = Evidence::of(b"decision");
		let keys = |serials: &[&str]| {
			serials.iter().map(|serial| key(serial)).collect::<Vec<_>>().try_into().unwrap()
		};
		for origin in [
			RuntimeOrigin::signed(CUSTODIAN),
			RuntimeOrigin::signed(STRANGER),
			RuntimeOrigin::root(),
			RuntimeOrigin::none(),
		] {
			assert_noop!(
				BullionReserve::strike_bars(origin, reserve, keys(&["1"]), decision),
				DispatchError::BadOrigin
			);
		}
		assert_noop!(
			BullionReserve::strike_bars(
				RuntimeOrigin::signed(SUPERVISOR),
				reserve,
				keys(&["1"]),
				Evidence::default(),
			),
			Error::<Test>::MissingEvidence
		);
		assert_noop!(strike(SUPERVISOR, reserve, &[]), Error::<Test>::EmptyList);
		assert_noop!(strike(OTHER_SUPERVISOR, reserve, &["1"]), Error::<Test>::NotAuthorised);
		assert_noop!(strike(SUPERVISOR, other + 1, &["1"]), Error::<Test>::NotFound);
		// A bar of another reserve, one that nobody registered, one that stands twice.
		for bad in [&["1", "3"][..], &["1", "9"], &["1", "1"]] {
			assert_noop!(strike(SUPERVISOR, reserve, bad), Error::<Test>::NotFound);
		}
		assert!(crate::Attestations::<Test>::contains_key(reserve));
	});
}
