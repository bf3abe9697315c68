//! The transaction extension, as the pool and clients see it.

use codec::{Decode, Encode};
use frame_support::{assert_ok, weights::Weight};
use sp_runtime::{
	traits::{DispatchTransaction, TransactionExtension},
	transaction_validity::{InvalidTransaction, TransactionValidityError},
};

use super::joint;
use crate::{mock::*, refusal, Call, NextAct, OfficerActs, PRIORITY};

fn refused<V>(code: u8) -> Result<V, TransactionValidityError> {
	Err(InvalidTransaction::Custom(code).into())
}

#[test]
fn clients_write_nothing_for_it() {
	assert_eq!(OfficerActs::<Test>::new().encode(), Vec::<u8>::new());
	assert!(OfficerActs::<Test>::decode(&mut &[][..]).is_ok());
	assert_eq!(<() as codec::MaxEncodedLen>::max_encoded_len(), 0);
	let metadata = <OfficerActs<Test> as TransactionExtension<RuntimeCall>>::metadata();
	assert_eq!(metadata.len(), 1);
	assert_eq!(metadata[0].identifier, "OfficerActs");
	let scale_info::TypeDef::Composite(composite) = metadata[0].ty.type_info().type_def else {
		panic!("not a composite");
	};
	assert!(composite.fields.is_empty());
	assert_eq!(format!("{:?}", OfficerActs::<Test>::new()), "OfficerActs");
}

#[test]
fn other_transactions_pass_without_a_read_and_without_weight() {
	run(|| {
		let remark: RuntimeCall = frame_system::Call::remark { remark: vec![] }.into();
		let wrapped: RuntimeCall =
			pallet_utility::Call::batch { calls: vec![propose_call(ISSUER, mint(5))] }.into();
		let other: RuntimeCall = Call::remove_officer { account: 11 }.into();
		for call in [remark, wrapped, other] {
			assert_eq!(OfficerActs::<Test>::new().weight(&call), Weight::zero());
			// Without a clock or a register nothing could be read.
			let (valid, _, origin) = sp_io::TestExternalities::default().execute_with(|| {
				OfficerActs::<Test>::new()
					.validate_only(
						RuntimeOrigin::signed(11),
						&call,
						&Default::default(),
						0,
						sp_runtime::transaction_validity::TransactionSource::External,
						0,
					)
					.unwrap()
			});
			assert_eq!(valid, Default::default());
			assert_eq!(origin.caller, RuntimeOrigin::signed(11).caller);
		}
		assert_ne!(OfficerActs::<Test>::new().weight(&urgent_call(halt(1))), Weight::zero());
	});
}

#[test]
fn who_is_no_officer_is_refused_in_the_pool() {
	run(|| {
		let act = propose(11, ISSUER, mint(5));
		for call in [
			propose_call(ISSUER, mint(5)),
			approve_call(act, &mint(5)),
			execute_call(act, &mint(5)),
			withdraw_call(act),
			urgent_call(halt(1)),
		] {
			assert_eq!(validate(OUTSIDER, &call), refused(refusal::NOT_AN_OFFICER));
			assert_eq!(submit(OUTSIDER, call), refused(refusal::NOT_AN_OFFICER));
		}
		assert_eq!(System::account_nonce(OUTSIDER), 0);
	});
}

#[test]
fn without_a_signer_there_is_no_officer() {
	run(|| {
		let call = urgent_call(halt(1));
		let result = OfficerActs::<Test>::new().validate_only(
			RuntimeOrigin::none(),
			&call,
			&info(11, &call),
			0,
			sp_runtime::transaction_validity::TransactionSource::External,
			0,
		);
		assert!(result.is_err());
	});
}

#[test]
fn who_is_not_in_office_is_refused_in_the_pool() {
	run(|| {
		let call = urgent_call(halt(1));
		assert_ok!(Authorities::remove_officer(joint(ISSUER), 13));
		assert_eq!(validate(13, &call), refused(refusal::NOT_IN_OFFICE));
		assert_ok!(Authorities::suspend_officer(joint(ISSUER), 12));
		assert_eq!(validate(12, &call), refused(refusal::NOT_IN_OFFICE));
		assert_ok!(Authorities::suspend_authority(joint(CONSTITUTIONAL), ISSUER));
		assert_eq!(validate(11, &call), refused(refusal::AUTHORITY_NOT_IN_FORCE));
		at(TERM_END);
		assert_eq!(validate(31, &call), refused(refusal::NOT_IN_OFFICE));
		at(0);
		assert_eq!(validate(31, &call), refused(refusal::CLOCK_NOT_SET));
	});
}

#[test]
fn what_cannot_succeed_is_refused_in_the_pool() {
	run(|| {
		let act = propose(11, ISSUER, mint(5));
		let approve = approve_call(act, &mint(5));
		assert_eq!(validate(11, &approve), refused(refusal::SAME_UNIT));
		assert_eq!(validate(13, &approve), refused(refusal::SAME_UNIT));
		assert_eq!(validate(32, &approve), refused(refusal::OTHER_AUTHORITY));
		assert_eq!(validate(32, &withdraw_call(act)), refused(refusal::OTHER_AUTHORITY));
		assert_eq!(validate(32, &propose_call(ISSUER, mint(5))), refused(refusal::OTHER_AUTHORITY));
		assert_eq!(validate(12, &execute_call(act, &mint(5))), refused(refusal::NOT_APPROVED));
		for call in [approve_call(9, &mint(5)), execute_call(9, &mint(5)), withdraw_call(9)] {
			assert_eq!(validate(12, &call), refused(refusal::ACT_NOT_FOUND));
		}

		let late = NextAct::<Test>::get();
		assert_ok!(submit(11, delayed_call(ISSUER, mint(6), Some(NOW + 10))).unwrap());
		assert_ok!(submit(12, approve_call(late, &mint(6))).unwrap());
		assert_eq!(validate(12, &approve_call(late, &mint(6))), refused(refusal::ALREADY_APPROVED));
		assert_eq!(validate(11, &execute_call(late, &mint(6))), refused(refusal::TOO_EARLY));
		at(NOW + 10);
		assert!(validate(11, &execute_call(late, &mint(6))).is_ok());

		propose(11, ISSUER, mint(5));
		propose(11, ISSUER, mint(5));
		assert_eq!(
			validate(11, &propose_call(ISSUER, mint(5))),
			refused(refusal::TOO_MANY_OPEN_ACTS)
		);

		assert!(validate(12, &approve).is_ok());
		TransactionVersion::set(2);
		assert_eq!(validate(12, &approve), refused(refusal::ACT_DEAD));
		TransactionVersion::set(1);
		at(NOW + 30 * civitas_primitives::moment::DAY);
		assert_eq!(validate(12, &approve), refused(refusal::ACT_DEAD));
		assert!(validate(12, &withdraw_call(act)).is_ok());
	});
}

#[test]
fn officers_come_before_whoever_pays() {
	run(|| {
		let officers = validate(11, &urgent_call(halt(1))).unwrap();
		assert_eq!(officers.priority, PRIORITY);
		assert!(officers.longevity <= 256);
		assert!(officers.propagate);
		let remark: RuntimeCall = frame_system::Call::remark { remark: vec![] }.into();
		assert!(validate(OUTSIDER, &remark).unwrap().priority < PRIORITY);
	});
}

#[test]
fn the_same_thing_waits_in_the_pool_once() {
	run(|| {
		let act = propose(11, ISSUER, mint(5));
		let tags = |who, call: &RuntimeCall| validate(who, call).unwrap().provides;
		// The nonce's tag, and ours.
		let shared = |one: &[Vec<u8>], other: &[Vec<u8>]| {
			assert_eq!((one.len(), other.len()), (2, 2));
			one[1] == other[1]
		};
		let approve = approve_call(act, &mint(5));
		let wrong: RuntimeCall =
			Call::approve_act { act, call_hash: hash(&mint(6)), max_weight: Weight::zero() }.into();
		assert!(shared(&tags(12, &approve), &tags(12, &wrong)));
		assert!(shared(&tags(12, &withdraw_call(act)), &tags(11, &withdraw_call(act))));
		assert!(!shared(&tags(12, &approve), &tags(12, &withdraw_call(act))));

		// Proposals and urgent acts have a bounded number of places for each officer.
		let mut places = std::collections::BTreeSet::new();
		for amount in 0..2_000 {
			places.insert(tags(11, &propose_call(ISSUER, mint(amount)))[1].clone());
			places.insert(tags(11, &urgent_call(mint(amount)))[1].clone());
		}
		assert_eq!(places.len(), 64);
		// All large ones share one more.
		let large = |byte| {
			let remark: RuntimeCall =
				frame_system::Call::remark { remark: vec![byte; 17 * 1_024] }.into();
			tags(11, &urgent_call(remark))[1].clone()
		};
		assert_eq!(large(1), large(2));
		assert!(!places.contains(&large(1)));
		assert!(!shared(&tags(11, &urgent_call(halt(1))), &tags(12, &urgent_call(halt(1)))));
	});
}
