//! What officers spend in place of fees.

use civitas_primitives::moment::HOUR;
use codec::Encode;
use frame_support::{assert_ok, weights::Weight};
use sp_runtime::transaction_validity::{InvalidTransaction, TransactionValidityError};

use crate::{mock::*, refusal, Pallet, Spent, SpentByOfficer};

fn refused<V>(code: u8) -> Result<V, TransactionValidityError> {
	Err(InvalidTransaction::Custom(code).into())
}

fn cost(who: u64, call: &RuntimeCall) -> u64 {
	Pallet::<Test>::cost(&info(who, call), call.encoded_size() + 100)
}

#[test]
fn block_time_and_bytes_are_counted() {
	run(|| {
		let call = urgent_call(halt(1));
		let info = info(11, &call);
		let bytes = call.encoded_size() + 100;
		let base = frame_support::weights::constants::ExtrinsicBaseWeight::get().ref_time();
		assert!(info.extension_weight.ref_time() > 0 && base > 0);
		assert_eq!(
			cost(11, &call),
			base + info.call_weight.ref_time()
				+ info.extension_weight.ref_time()
				+ bytes as u64 * 1_000
		);
		assert_ok!(submit(11, call.clone()).unwrap());
		assert_eq!(Spent::<Test>::get(ISSUER).spent, cost(11, &call));
		assert_eq!(Spent::<Test>::get(FRENCH_ISSUER).spent, 0);
		assert_eq!(SpentByOfficer::<Test>::get(11).spent, cost(11, &call));
	});
}

#[test]
fn officers_pay_no_fee_with_or_without_tokens() {
	run(|| {
		let before = Balances::free_balance(11);
		assert_ok!(submit(11, urgent_call(halt(1))).unwrap());
		assert_ok!(submit(31, urgent_call(halt(2))).unwrap());
		assert_eq!(Balances::free_balance(11), before);
		// For any other call an officer pays like anybody.
		let remark: RuntimeCall = frame_system::Call::remark { remark: vec![] }.into();
		assert_ok!(submit(11, remark.clone()).unwrap());
		assert!(Balances::free_balance(11) < before);
		assert!(submit(31, remark).is_err());
	});
}

#[test]
fn beyond_the_allowance_the_pool_refuses_until_the_next_window() {
	run(|| {
		let call = urgent_call(halt(1));
		AllowancePerWindow::set(2 * cost(11, &call));
		AllowancePerOfficer::set(2 * cost(11, &call));
		assert_ok!(submit(11, call.clone()).unwrap());
		// A failed call has spent as much; nothing is given back.
		assert!(submit(12, call.clone()).unwrap().is_err());
		for who in [11, 12, 13] {
			assert_eq!(validate(who, &call), refused(refusal::ALLOWANCE_SPENT));
			assert_eq!(submit(who, call.clone()), refused(refusal::ALLOWANCE_SPENT));
		}
		assert_eq!(System::account_nonce(13), 0);
		// The neighbour has its own.
		assert!(validate(31, &urgent_call(halt(3))).is_ok());
		let next = NOW - NOW % HOUR + HOUR;
		at(next - 1);
		assert_eq!(validate(13, &call), refused(refusal::ALLOWANCE_SPENT));
		at(next);
		assert!(validate(13, &call).is_ok());
		assert_ok!(submit(13, urgent_call(halt(4))).unwrap());
		assert_eq!(Spent::<Test>::get(ISSUER).spent, cost(13, &call));
	});
}

#[test]
fn one_officer_cannot_spend_what_the_colleagues_need() {
	run(|| {
		let call = urgent_call(halt(1));
		AllowancePerWindow::set(4 * cost(11, &call));
		AllowancePerOfficer::set(2 * cost(11, &call));
		assert_ok!(submit(11, call.clone()).unwrap());
		assert!(submit(11, call.clone()).unwrap().is_err());
		assert_eq!(validate(11, &call), refused(refusal::OFFICER_SHARE_SPENT));
		assert!(validate(12, &call).is_ok());
	});
}

#[test]
fn an_act_fails_and_the_allowance_is_spent_all_the_same() {
	run(|| {
		let act = propose(11, ISSUER, mint(5));
		let spent = Spent::<Test>::get(ISSUER).spent;
		let wrong: RuntimeCall = crate::Call::approve_act {
			act,
			call_hash: hash(&mint(6)),
			max_weight: Weight::from_parts(1_000_000_000, 0),
		}
		.into();
		assert!(submit(12, wrong.clone()).unwrap().is_err());
		assert_eq!(Spent::<Test>::get(ISSUER).spent, spent + cost(12, &wrong));
		// All of the weight granted counts.
		assert!(cost(12, &wrong) > 1_000_000_000);
	});
}

#[test]
fn zero_means_zero() {
	run(|| {
		AllowancePerOfficer::set(0);
		assert_eq!(validate(11, &urgent_call(halt(1))), refused(refusal::OFFICER_SHARE_SPENT));
		AllowancePerWindow::set(0);
		assert_eq!(validate(11, &urgent_call(halt(1))), refused(refusal::ALLOWANCE_SPENT));
	});
}

#[test]
fn a_cost_beyond_all_numbers_is_refused() {
	run(|| {
		AllowancePerWindow::set(u64::MAX);
		AllowancePerOfficer::set(u64::MAX);
		assert_ok!(submit(11, urgent_call(halt(1))).unwrap());
		let now = NOW;
		assert!(Pallet::<Test>::afford(ISSUER, &11, u64::MAX, now).is_err());
	});
}
