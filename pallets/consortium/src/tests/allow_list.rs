//! What decisions can do, through every wrapper of calls, and that nothing yields Root.

use civitas_primitives::{consortium::Track, Evidence};
use frame_support::{
	assert_noop, assert_ok,
	dispatch::RawOrigin,
	traits::{schedule::DispatchTime, StorePreimage},
	weights::Weight,
};
use pallet_referenda::TracksInfo;
use sp_core::H256;
use sp_runtime::DispatchError;

use crate::{mock::*, Call, Error, Origin, Tracks};

fn wrapped(call: RuntimeCall) -> Vec<(&'static str, RuntimeCall)> {
	use pallet_utility::Call as Utility;
	let boxed = || Box::new(call.clone());
	let calls = || vec![call.clone()];
	let root = OriginCaller::from(RawOrigin::<u64>::Root);
	let evidence = Evidence::of(b"an order");
	vec![
		("batch", Utility::batch { calls: calls() }.into()),
		("force_batch", Utility::force_batch { calls: calls() }.into()),
		("if_else", Utility::if_else { main: boxed(), fallback: boxed() }.into()),
		("as_derivative", Utility::as_derivative { index: 0, call: boxed() }.into()),
		("with_weight", Utility::with_weight { call: boxed(), weight: Weight::zero() }.into()),
		(
			"dispatch_as",
			Utility::dispatch_as { as_origin: Box::new(root.clone()), call: boxed() }.into(),
		),
		(
			"dispatch_as_fallible",
			Utility::dispatch_as_fallible { as_origin: Box::new(root), call: boxed() }.into(),
		),
		(
			"a batch in a batch",
			Utility::batch_all { calls: vec![Utility::batch_all { calls: calls() }.into()] }.into(),
		),
		(
			"proxy",
			pallet_proxy::Call::proxy { real: 1, force_proxy_type: None, call: boxed() }.into(),
		),
		(
			"multisig",
			pallet_multisig::Call::as_multi_threshold_1 {
				other_signatories: vec![2],
				call: boxed(),
			}
			.into(),
		),
		(
			"act",
			pallet_authorities::Call::propose_act {
				authority: 0,
				call: boxed(),
				evidence,
				not_before: None,
			}
			.into(),
		),
		("urgent act", pallet_authorities::Call::act_urgently { call: boxed(), evidence }.into()),
		(
			"schedule",
			pallet_scheduler::Call::schedule {
				when: 100,
				maybe_periodic: None,
				priority: 0,
				call: boxed(),
			}
			.into(),
		),
		("proposal", Call::propose { track: Track::Constitution, call: boxed() }.into()),
		("enact_as_root", Call::enact_as_root { call: boxed() }.into()),
	]
}

fn assert_not_proposed(track: Track, name: &str, call: RuntimeCall) {
	assert_eq!(
		dispatch(Call::propose { track, call: Box::new(call) }, joint(0)),
		Err(Error::<Test>::NotPermitted.into()),
		"{name}"
	);
}

/// What Root can do and nobody here may.
fn forbidden() -> Vec<(&'static str, RuntimeCall)> {
	use frame_system::Call as System;
	let code_hash = H256::zero();
	vec![
		("set_code", System::set_code { code: vec![1] }.into()),
		("set_code_without_checks", System::set_code_without_checks { code: vec![1] }.into()),
		("set_storage", System::set_storage { items: vec![] }.into()),
		("kill_storage", System::kill_storage { keys: vec![] }.into()),
		("kill_prefix", System::kill_prefix { prefix: vec![], subkeys: 0 }.into()),
		("set_heap_pages", System::set_heap_pages { pages: 64 }.into()),
		(
			"authorize_upgrade_without_checks",
			System::authorize_upgrade_without_checks { code_hash }.into(),
		),
		("nudge_referendum", pallet_referenda::Call::nudge_referendum { index: 0 }.into()),
		(
			"one_fewer_deciding",
			pallet_referenda::Call::one_fewer_deciding { track: Track::Constitution }.into(),
		),
	]
}

#[test]
fn no_wrapper_but_a_batch_of_all_or_none_reaches_the_members() {
	run(|| {
		for (name, call) in wrapped(something(1)) {
			for track in Track::ALL {
				assert_not_proposed(track, name, call.clone());
			}
		}
	});
}

#[test]
fn a_batch_is_as_forbidden_as_any_call_in_it() {
	run(|| {
		let bad: Vec<_> = forbidden().into_iter().chain(wrapped(something(1))).collect();
		for (name, call) in bad {
			for calls in
				[vec![call.clone()], vec![something(1), call.clone()], vec![call, something(1)]]
			{
				let batch = pallet_utility::Call::batch_all { calls }.into();
				assert_not_proposed(Track::Constitution, name, batch);
			}
		}
	});
}

#[test]
fn a_batch_of_permitted_calls_is_done_whole() {
	run(|| {
		let calls = vec![something(1), something(2), Call::end_seat { seat: 4 }.into()];
		let proposal = decide(Track::Constitution, pallet_utility::Call::batch_all { calls });
		at(NOW + 7_200_000);
		assert_ok!(enact(proposal));
		assert_eq!(seen(), 2);
		assert!(crate::Roll::<Test>::get()[4].ended);
	});
}

#[test]
fn what_only_root_can_do_is_not_done_but_for_the_list() {
	run(|| {
		let upgrade: RuntimeCall =
			frame_system::Call::authorize_upgrade { code_hash: H256::zero() }.into();
		let mut calls = forbidden();
		// Nor what is on the list, within anything.
		calls.extend(wrapped(upgrade.clone()));
		calls.push((
			"a batch",
			pallet_utility::Call::batch_all { calls: vec![upgrade.clone()] }.into(),
		));
		for (name, call) in calls {
			for track in Track::ALL {
				if name != "enact_as_root" {
					assert_not_proposed(track, name, call.clone());
				}
				let call = Box::new(call.clone());
				let as_root: RuntimeCall = Call::enact_as_root { call }.into();
				assert_not_proposed(track, name, as_root.clone());
				assert_noop!(dispatch(as_root, decision(track)), Error::<Test>::NotPermitted);
			}
		}
		// On the list, and on this track alone.
		for track in [Track::Parameters, Track::Emergency] {
			let call = Box::new(upgrade.clone());
			assert_not_proposed(track, "upgrade", Call::enact_as_root { call }.into());
		}
	});
}

#[test]
fn calls_belong_to_their_track() {
	run(|| {
		let of = |track: Track, call: RuntimeCall| {
			for other in Track::ALL {
				let permitted =
					<List as crate::DecisionCalls<RuntimeCall>>::permitted(other, &call);
				assert_eq!(permitted, other == track, "{call:?}");
			}
		};
		of(Track::Constitution, Call::end_seat { seat: 1 }.into());
		of(Track::Constitution, Call::schedule_rules { from: 1, rules: rules() }.into());
		let call: Box<RuntimeCall> = Box::new(pallet_referenda::Call::cancel { index: 1 }.into());
		of(Track::Emergency, Call::enact_as_root { call }.into());
		// Every track takes back its own decisions.
		for track in Track::ALL {
			let cancel: RuntimeCall = Call::cancel { proposal: 1 }.into();
			assert!(<List as crate::DecisionCalls<RuntimeCall>>::permitted(track, &cancel));
		}
	});
}

#[test]
fn no_track_yields_root() {
	run(|| {
		let track_for =
			|origin: OriginCaller| <Tracks<Test> as TracksInfo<u64, u64>>::track_for(&origin);
		for origin in [
			OriginCaller::from(RawOrigin::<u64>::Root),
			OriginCaller::from(RawOrigin::<u64>::None),
			OriginCaller::from(RawOrigin::Signed(1u64)),
			OriginCaller::from(Origin::Decision(Track::Constitution)),
			joint(0).caller,
		] {
			assert_eq!(track_for(origin), Err(()));
		}
		for track in Track::ALL {
			assert_eq!(track_for(Origin::Track(track).into()), Ok(track));
		}
	});
}

#[test]
fn nobody_submits_a_referendum_but_the_consortium() {
	run(|| {
		let nudge: RuntimeCall = pallet_referenda::Call::nudge_referendum { index: 0 }.into();
		let submit = |origin: RuntimeOrigin, proposed: OriginCaller| {
			Referenda::submit(
				origin,
				Box::new(proposed),
				Preimage::bound(nudge.clone()).unwrap(),
				DispatchTime::After(0),
			)
		};
		let track = || OriginCaller::from(Origin::Track(Track::Constitution));
		// From outside the calls of referenda are shut.
		let call = pallet_referenda::Call::place_decision_deposit { index: 0 };
		assert_noop!(
			dispatch(call, RuntimeOrigin::signed(OUTSIDER)),
			frame_system::Error::<Test>::CallFiltered
		);
		// And if they were open, nobody could ask for Root, or without a governing authority.
		for origin in [RuntimeOrigin::root(), RuntimeOrigin::signed(OUTSIDER), urgent(0)] {
			assert_noop!(submit(origin, track()), DispatchError::BadOrigin);
		}
		for proposed in [
			OriginCaller::from(RawOrigin::<u64>::Root),
			OriginCaller::from(Origin::Decision(Track::Constitution)),
			joint(0).caller,
		] {
			assert_noop!(submit(joint(0), proposed), DispatchError::BadOrigin);
		}
	});
}
