//! Random sequences of calls, and the root against a plain recursive definition.

use super::*;
use crate::list::{leaf, RootBuilder};
use civitas_primitives::LicenceRefusal;
use proptest::prelude::*;
use sp_core::H256;
use sp_io::hashing::sha2_256;

#[derive(Clone, Debug)]
enum Step {
	Register { reserve: u32, serials: Vec<u8> },
	Attest { reserve: u32, other: bool },
	Countersign { reserve: u32, other: bool, agree: bool, validity: u64 },
	Settle { reserve: u32 },
	Renew { reserve: u32, back: bool },
	Strike { reserve: u32, serials: Vec<u8> },
	Licence { auditor: bool, on: bool },
	Wait(u64),
}

fn step() -> impl Strategy<Value = Step> {
	let reserve = 0u32..2;
	prop_oneof![
		(reserve.clone(), prop::collection::vec(0u8..60, 1..6))
			.prop_map(|(reserve, serials)| Step::Register { reserve, serials }),
		(reserve.clone(), prop::bool::weighted(0.2))
			.prop_map(|(reserve, other)| Step::Attest { reserve, other }),
		(reserve.clone(), prop::bool::weighted(0.2), prop::bool::weighted(0.8), 1u64..100)
			.prop_map(|(reserve, other, agree, validity)| Step::Countersign {
				reserve,
				other,
				agree,
				validity
			}),
		reserve.clone().prop_map(|reserve| Step::Settle { reserve }),
		(reserve.clone(), prop::bool::weighted(0.8))
			.prop_map(|(reserve, back)| Step::Renew { reserve, back }),
		(reserve, prop::collection::vec(0u8..60, 1..4))
			.prop_map(|(reserve, serials)| Step::Strike { reserve, serials }),
		(any::<bool>(), prop::bool::weighted(0.7))
			.prop_map(|(auditor, on)| Step::Licence { auditor, on }),
		(0u64..40 * DAY).prop_map(Step::Wait),
	]
}

/// The account that acts for the custodian under the licence that the reserve has now.
fn custodian_of(reserve: u32) -> AccountId {
	match crate::Reserves::<Test>::get(reserve).unwrap().custodian {
		RENEWED_CUSTODY => RENEWED_CUSTODIAN,
		_ => CUSTODIAN,
	}
}

fn perform(step: Step) {
	match step {
		Step::Register { reserve, serials } => {
			let bars: Vec<_> = serials.iter().map(|serial| bar(&format!("{serial}"))).collect();
			let _ = frame_support::storage::with_storage_layer(|| {
				BullionReserve::register_bars(
					RuntimeOrigin::signed(custodian_of(reserve)),
					reserve,
					bars.try_into().unwrap(),
				)
			});
		},
		Step::Attest { reserve, other } => {
			if let Some(list) = BullionReserve::api_list(reserve) {
				let _ = BullionReserve::attest_list(
					RuntimeOrigin::signed(custodian_of(reserve)),
					reserve,
					if other { OTHER_AUDIT } else { AUDIT },
					list.root,
					list.bars,
					list.fine_weight,
				);
			}
		},
		Step::Countersign { reserve, other, agree, validity } => {
			if let Some(waiting) = crate::Attestations::<Test>::get(reserve) {
				let list = ListAnswer {
					root: waiting.root,
					bars: waiting.bars,
					fine_weight: waiting.fine_weight,
				};
				let mut report = report(&list);
				report.expires_at = report.scope_date + validity * DAY;
				let _ = BullionReserve::countersign_audit(
					RuntimeOrigin::signed(if other { OTHER_AUDITOR } else { AUDITOR }),
					reserve,
					waiting.root,
					if agree { waiting.root } else { H256::zero() },
					report,
				);
			}
		},
		Step::Settle { reserve } => {
			let _ = BullionReserve::settle_dispute(
				RuntimeOrigin::signed(SUPERVISOR),
				reserve,
				Evidence::of(b"decision"),
			);
		},
		Step::Renew { reserve, back } => {
			let _ = BullionReserve::renew_custodian(
				RuntimeOrigin::signed(SUPERVISOR),
				reserve,
				if back { CUSTODY } else { RENEWED_CUSTODY },
			);
		},
		Step::Strike { reserve, serials } => {
			let keys: Vec<_> = serials
				.iter()
				.map(|serial| {
					let serial = format!("{serial}");
					crate::bars::bar_key(b"KRS", serial.as_bytes(), 2022).unwrap()
				})
				.collect();
			let _ = frame_support::storage::with_storage_layer(|| {
				BullionReserve::strike_bars(
					RuntimeOrigin::signed(SUPERVISOR),
					reserve,
					keys.try_into().unwrap(),
					Evidence::of(b"decision"),
				)
			});
		},
		Step::Licence { auditor, on } => set_refusal(
			if auditor { AUDIT } else { CUSTODY },
			(!on).then_some(LicenceRefusal::Suspended),
		),
		Step::Wait(time) => advance(Timestamp::get() + time),
	}
}

/// RFC 9162, section 2.1.1, word for word.
fn tree_hash(leaves: &[H256]) -> H256 {
	if let [leaf] = leaves {
		return *leaf;
	}
	let mut split = 1;
	while split * 2 < leaves.len() {
		split *= 2;
	}
	let mut preimage = vec![1];
	preimage.extend_from_slice(tree_hash(&leaves[..split]).as_bytes());
	preimage.extend_from_slice(tree_hash(&leaves[split..]).as_bytes());
	H256(sha2_256(&preimage))
}

proptest! {
	#![proptest_config(ProptestConfig::with_cases(48))]

	#[test]
	fn invariants_hold_after_every_step(steps in prop::collection::vec(step(), 1..60)) {
		new_test_ext().execute_with(|| {
			open_reserve();
			open_reserve();
			for step in steps {
				perform(step.clone());
				BullionReserve::do_try_state().unwrap();
				for reserve in 0..2 {
					let answer = BullionReserve::api_reserve(reserve).unwrap();
					let weight = BullionReserve::eligible_fine_weight(reserve);
					assert_eq!(weight.is_ok(), answer.refusals.is_empty(), "{step:?}");
					assert_eq!(weight.err(), answer.refusals.first().copied());
					assert!(answer.eligible_weight <= answer.fine_weight);
				}
			}
		});
	}

	#[test]
	fn the_root_is_the_tree_hash_of_rfc_9162(count in 1usize..200) {
		let leaves: Vec<_> = (0..count)
			.map(|number| H256(sha2_256(&(number as u64).to_be_bytes())))
			.collect();
		let mut builder = RootBuilder::default();
		leaves.iter().for_each(|leaf| builder.push(*leaf));
		prop_assert_eq!(builder.leaves() as usize, count);
		prop_assert_eq!(builder.root(), Some(tree_hash(&leaves)));
	}
}

#[test]
fn an_empty_list_has_no_root() {
	assert_eq!(RootBuilder::default().root(), None);
	assert_eq!(new_test_ext().execute_with(|| BullionReserve::api_list(0)), None);
}

#[test]
fn the_invariants_bite() {
	let spoil = |spoil: fn()| {
		new_test_ext().execute_with(|| {
			let reserve = open_reserve();
			register(reserve, &["1", "2"]);
			audit(reserve);
			BullionReserve::do_try_state().unwrap();
			spoil();
			assert!(BullionReserve::do_try_state().is_err());
		});
	};
	fn first() -> (H256, crate::Bar) {
		crate::Bars::<Test>::iter_prefix(0).next().unwrap()
	}
	spoil(|| crate::Reserves::<Test>::mutate(0, |r| r.as_mut().unwrap().fine_weight += 1));
	spoil(|| crate::Reserves::<Test>::mutate(0, |r| r.as_mut().unwrap().bars -= 1));
	spoil(|| crate::ReserveOfBar::<Test>::remove(first().0));
	spoil(|| {
		let (key, mut bar) = first();
		bar.year -= 1;
		crate::Bars::<Test>::insert(0, key, bar);
	});
	spoil(|| {
		let (key, mut bar) = first();
		bar.fine_weight -= 1;
		crate::Bars::<Test>::insert(0, key, bar);
		crate::Reserves::<Test>::mutate(0, |r| r.as_mut().unwrap().fine_weight -= 1);
	});
	spoil(|| crate::Audits::<Test>::remove(0, 1));
	spoil(|| crate::Audits::<Test>::mutate(0, 1, |a| a.as_mut().unwrap().counted_weight += 1));
	spoil(|| crate::Reserves::<Test>::mutate(0, |r| r.as_mut().unwrap().dispute = Some(AUDIT)));
}

#[test]
fn a_leaf_binds_every_field_that_counts() {
	let bar = crate::Bar {
		serial: b"1".to_vec().try_into().unwrap(),
		brand: b"KRS".to_vec().try_into().unwrap(),
		gross_weight: 400_000,
		fineness: 9_958,
		fine_weight: 398_320,
		year: 2022,
		sequence: 0,
		registered_at: NOW,
	};
	let key = H256::repeat_byte(7);
	let original = leaf(&key, &bar);
	assert_ne!(original, leaf(&H256::repeat_byte(8), &bar));
	assert_ne!(original, leaf(&key, &crate::Bar { gross_weight: 400_025, ..bar.clone() }));
	assert_ne!(original, leaf(&key, &crate::Bar { fineness: 9_957, ..bar.clone() }));
	assert_ne!(original, leaf(&key, &crate::Bar { fine_weight: 398_319, ..bar.clone() }));
	// Not a part of the list: the chain's own order.
	assert_eq!(original, leaf(&key, &crate::Bar { sequence: 9, ..bar }));
}
