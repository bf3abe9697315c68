//! No wrapper carries an officer's or an authority's origin to where it does not belong.

use civitas_primitives::Powers;
use frame_support::{assert_noop, assert_ok, traits::Hooks, weights::Weight};
use sp_runtime::DispatchError;

use super::officer;
use crate::{mock::*, Call, Error, Event, NextAct};

const BAD_ORIGIN: Result<(), DispatchError> = Err(DispatchError::BadOrigin);

/// The calls that only officers make, as 11 or 12 would make them to bring about `mint(5)`.
fn officers_calls(act: u32) -> Vec<RuntimeCall> {
	vec![
		propose_call(ISSUER, mint(5)),
		approve_call(act, &mint(5)),
		execute_call(act, &mint(5)),
		withdraw_call(act),
		urgent_call(halt(1)),
	]
}

/// Nothing was minted or halted, and the act is still open.
fn nothing_happened(act: u32) {
	assert_eq!(minted(), 0);
	assert_eq!(crate::mock::mint::Halted::<Test>::get(), None);
	assert!(crate::Acts::<Test>::get(act).is_some_and(|open| open.approved_by.is_none()));
	assert_eq!(NextAct::<Test>::get(), act + 1);
}

fn proxied() -> Vec<Result<(), DispatchError>> {
	System::events()
		.into_iter()
		.filter_map(|record| match record.event {
			RuntimeEvent::Proxy(pallet_proxy::Event::ProxyExecuted { result }) => Some(result),
			_ => None,
		})
		.collect()
}

#[test]
fn a_batch_does_not_make_officers() {
	run(|| {
		let act = propose(11, ISSUER, mint(5));
		for call in officers_calls(act) {
			let wrapped = vec![call.clone()];
			assert_eq!(
				submit(12, pallet_utility::Call::batch_all { calls: wrapped.clone() }.into())
					.unwrap(),
				BAD_ORIGIN
			);
			assert_ok!(
				submit(12, pallet_utility::Call::batch { calls: wrapped.clone() }.into()).unwrap()
			);
			assert_ok!(
				submit(12, pallet_utility::Call::force_batch { calls: wrapped }.into()).unwrap()
			);
			let wrapped = Box::new(call.clone());
			assert_eq!(
				submit(
					12,
					pallet_utility::Call::as_derivative { index: 0, call: wrapped.clone() }.into()
				)
				.unwrap(),
				BAD_ORIGIN
			);
			assert!(submit(
				12,
				pallet_utility::Call::if_else { main: wrapped.clone(), fallback: wrapped.clone() }
					.into()
			)
			.unwrap()
			.is_err());
			nothing_happened(act);
		}
	});
}

#[test]
fn a_colleagues_proxy_is_not_the_second_signature() {
	run(|| {
		assert_ok!(submit(
			12,
			pallet_proxy::Call::add_proxy { delegate: 11, proxy_type: AnyProxy, delay: 0 }.into()
		)
		.unwrap());
		let act = propose(11, ISSUER, mint(5));
		for (number, call) in officers_calls(act).into_iter().enumerate() {
			assert_ok!(submit(
				11,
				pallet_proxy::Call::proxy {
					real: 12,
					force_proxy_type: None,
					call: Box::new(call)
				}
				.into()
			)
			.unwrap());
			assert_eq!(proxied().len(), number + 1);
			assert_eq!(*proxied().last().unwrap(), BAD_ORIGIN);
			nothing_happened(act);
		}
	});
}

#[test]
fn a_multisig_is_no_officer_even_when_its_account_is() {
	run(|| {
		let multisig = Multisig::multi_account_id(&[11, 13], 2);
		assert_ok!(issuer(Call::appoint_officer {
			authority: ISSUER,
			account: multisig,
			unit: 9,
			from: NOW,
			until: TERM_END,
		}));
		let act = propose(11, ISSUER, mint(5));
		for call in officers_calls(act) {
			let (one, other) = ((11, 13), (13, 11));
			let timepoint = Multisig::timepoint();
			for ((who, with), point) in [(one, None), (other, Some(timepoint))] {
				assert_ok!(submit(
					who,
					pallet_multisig::Call::as_multi {
						threshold: 2,
						other_signatories: vec![with],
						maybe_timepoint: point,
						call: Box::new(call.clone()),
						max_weight: Weight::from_parts(100_000_000_000, 10_000_000),
					}
					.into()
				)
				.unwrap());
			}
			let executed =
				System::events().into_iter().rev().find_map(|record| match record.event {
					RuntimeEvent::Multisig(pallet_multisig::Event::MultisigExecuted {
						result,
						..
					}) => Some(result),
					_ => None,
				});
			assert_eq!(executed, Some(BAD_ORIGIN));
			assert_eq!(
				submit(
					12,
					pallet_multisig::Call::as_multi_threshold_1 {
						other_signatories: vec![13],
						call: Box::new(call)
					}
					.into()
				)
				.unwrap(),
				BAD_ORIGIN
			);
			nothing_happened(act);
		}
	});
}

#[test]
fn the_scheduler_does_not_make_officers() {
	run(|| {
		let act = propose(11, ISSUER, mint(5));
		for (number, call) in officers_calls(act).into_iter().enumerate() {
			let when = System::block_number() + 1;
			assert_ok!(submit(
				12,
				pallet_scheduler::Call::schedule {
					when,
					maybe_periodic: None,
					priority: 0,
					call: Box::new(call)
				}
				.into()
			)
			.unwrap());
			System::set_block_number(when);
			Scheduler::on_initialize(when);
			let dispatched: Vec<_> = System::events()
				.into_iter()
				.filter_map(|record| match record.event {
					RuntimeEvent::Scheduler(pallet_scheduler::Event::Dispatched {
						result, ..
					}) => Some(result),
					_ => None,
				})
				.collect();
			assert_eq!(dispatched.len(), number + 1);
			assert_eq!(*dispatched.last().unwrap(), BAD_ORIGIN);
			nothing_happened(act);
		}
	});
}

#[test]
fn an_act_does_not_carry_acts() {
	run(|| {
		let inner = propose(11, ISSUER, mint(5));
		for call in officers_calls(inner) {
			assert_eq!(act(11, 12, ISSUER, call.clone()), BAD_ORIGIN);
			let batch = pallet_utility::Call::batch_all { calls: vec![call.clone()] };
			assert_eq!(act(11, 12, ISSUER, batch.into()), BAD_ORIGIN);
			assert_eq!(submit(11, urgent_call(call)).unwrap(), BAD_ORIGIN);
			assert_eq!(minted(), 0);
			assert!(crate::Acts::<Test>::get(inner).is_some());
		}
		assert_ok!(submit(11, withdraw_call(inner)).unwrap());
	});
}

#[test]
fn an_act_cannot_put_on_another_origin() {
	run(|| {
		let approve = Box::new(mint(5));
		let wrappers: Vec<RuntimeCall> = vec![
			pallet_proxy::Call::proxy { real: 12, force_proxy_type: None, call: approve.clone() }
				.into(),
			pallet_multisig::Call::as_multi_threshold_1 {
				other_signatories: vec![13],
				call: approve.clone(),
			}
			.into(),
			pallet_utility::Call::as_derivative { index: 0, call: approve.clone() }.into(),
			pallet_utility::Call::dispatch_as {
				as_origin: Box::new(
					crate::RawOrigin::Authority {
						authority: FRENCH_ISSUER,
						level: civitas_primitives::ActLevel::Joint,
					}
					.into(),
				),
				call: approve,
			}
			.into(),
		];
		for call in wrappers {
			assert_eq!(act(11, 12, ISSUER, call.clone()), BAD_ORIGIN);
			// Nor can a signer, officer or not.
			for who in [11, OUTSIDER] {
				let _ = submit(who, call.clone()).unwrap();
				assert_eq!(minted(), 0);
			}
		}
	});
}

#[test]
fn an_urgent_act_does_not_grow_into_a_joint_one() {
	run(|| {
		let batch = pallet_utility::Call::batch_all { calls: vec![halt(1), mint(5)] };
		assert_eq!(submit(11, urgent_call(batch.into())).unwrap(), BAD_ORIGIN);
		assert_eq!(crate::mock::mint::Halted::<Test>::get(), None);
		// The scheduler here takes joint acts alone.
		let schedule: RuntimeCall = pallet_scheduler::Call::schedule {
			when: 5,
			maybe_periodic: None,
			priority: 0,
			call: Box::new(mint(5)),
		}
		.into();
		assert_eq!(submit(11, urgent_call(schedule)).unwrap(), BAD_ORIGIN);
	});
}

#[test]
fn an_authoritys_scheduled_call_loses_what_the_authority_loses() {
	run(|| {
		let schedule = |when| -> RuntimeCall {
			pallet_scheduler::Call::schedule {
				when,
				maybe_periodic: None,
				priority: 0,
				call: Box::new(mint(5)),
			}
			.into()
		};
		assert_ok!(act(11, 12, ISSUER, schedule(2)));
		assert_ok!(act(11, 12, ISSUER, schedule(3)));
		System::set_block_number(2);
		Scheduler::on_initialize(2);
		assert_eq!(minted(), 5);
		assert_ok!(constitutional(Call::set_powers { authority: ISSUER, powers: Powers::empty() }));
		System::set_block_number(3);
		Scheduler::on_initialize(3);
		assert_eq!(minted(), 5);
	});
}

#[test]
fn an_act_in_a_batch_with_the_removal_of_its_own_officers_still_ends_once() {
	run(|| {
		// The act removes both its officers while it runs; it is closed before.
		let calls = vec![
			Call::remove_officer { account: 11 }.into(),
			Call::remove_officer { account: 12 }.into(),
			mint(5),
		];
		assert_ok!(act(11, 12, ISSUER, pallet_utility::Call::batch_all { calls }.into()));
		assert_eq!(minted(), 5);
		assert_noop!(Authorities::withdraw_act(officer(13, ISSUER), 0), Error::<Test>::NotFound);
		assert!(System::events().iter().any(|record| matches!(
			record.event,
			RuntimeEvent::Authorities(Event::ActExecuted { result: Ok(()), .. })
		)));
	});
}
