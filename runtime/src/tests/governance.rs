//! How the members decide, with every pallet in place, and what a decision can and cannot do.

use std::collections::BTreeSet;

use civitas_primitives::{
	consortium::{Stage, Track},
	ActLevel, Evidence, JurisdictionCode, Powers,
};
use codec::{Decode, Encode, Input};
use frame_support::{
	assert_noop, assert_ok,
	dispatch::{GetDispatchInfo, RawOrigin},
	traits::{Get, GetCallMetadata, Time},
	weights::Weight,
};
use pallet_consortium::{DecisionCalls, Origin, Tracks};
use pallet_referenda::TracksInfo;
use sp_consensus_aura::AURA_ENGINE_ID;
use sp_runtime::{
	traits::{BlakeTwo256, Dispatchable, Hash as _, Header as _},
	Digest, DigestItem, DispatchError,
};

use super::{account, make_block, sign, state_of, START};
use crate::{
	configs::governance::{Decisions, ReferendaWeights, SlotClock},
	presets::DEVELOPMENT,
	*,
};

/// What reads as some value of almost any type: two bytes are the code of a state, three that of a currency,
/// twenty an LEI, and anything else is zeros.
struct Filler<'a>(&'a [u8]);

impl Input for Filler<'_> {
	fn remaining_len(&mut self) -> Result<Option<usize>, codec::Error> {
		Ok(None)
	}

	fn read(&mut self, into: &mut [u8]) -> Result<(), codec::Error> {
		if let Some((first, rest)) = self.0.split_first() {
			into.fill(*first);
			self.0 = rest;
			return Ok(());
		}
		match into.len() {
			2 => into.copy_from_slice(b"DE"),
			3 => into.copy_from_slice(b"EUR"),
			20 => into.copy_from_slice(b"5493007WZ7IFULIL8G21"),
			_ => into.fill(0),
		}
		Ok(())
	}
}

/// One value of every call of the runtime.
fn every_call() -> Vec<RuntimeCall> {
	let mut calls = Vec::new();
	for pallet in 0..=u8::MAX {
		for call in 0..=u8::MAX {
			calls.extend(RuntimeCall::decode(&mut Filler(&[pallet, call])));
		}
	}
	calls
}

fn name(call: &RuntimeCall) -> (&'static str, &'static str) {
	let name = call.get_call_metadata();
	(name.pallet_name, name.function_name)
}

/// The calls that pass this check, with the tracks on which they do.
fn passing(
	check: fn(Track, &RuntimeCall) -> bool,
) -> BTreeSet<(&'static str, &'static str, Track)> {
	let mut passing = BTreeSet::new();
	for call in every_call() {
		for track in Track::ALL {
			if check(track, &call) {
				let (pallet, call) = name(&call);
				passing.insert((pallet, call, track));
			}
		}
	}
	passing
}

#[test]
fn every_call_of_the_runtime_is_seen() {
	let seen: BTreeSet<_> = every_call().iter().map(name).collect();
	for pallet in RuntimeCall::get_module_names() {
		for call in RuntimeCall::get_call_names(pallet) {
			// No pallet has a task, so that nobody can build the call that runs one.
			let impossible = (*pallet, *call) == ("System", "do_task");
			assert!(
				impossible || seen.contains(&(*pallet, *call)),
				"say how to build {pallet}.{call}"
			);
		}
	}
}

#[test]
fn decisions_can_make_these_calls_on_these_tracks_and_no_others() {
	use Track::*;
	let mut expected = BTreeSet::from([
		("Authorities", "admit_jurisdiction", Constitution),
		("Authorities", "update_population", Constitution),
		("Authorities", "withdraw_jurisdiction", Constitution),
		("Authorities", "establish_constitutional_authority", Constitution),
		("Authorities", "appoint_officer", Constitution),
		("Authorities", "remove_officer", Constitution),
		("Consortium", "add_seat", Constitution),
		("Consortium", "set_caster", Constitution),
		("Consortium", "end_seat", Constitution),
		("Consortium", "schedule_weights", Constitution),
		("Consortium", "schedule_rules", Constitution),
		("ValidatorSet", "set_seats", Constitution),
		("ValidatorSet", "set_limits", Constitution),
		("ValidatorSet", "reinstate", Constitution),
		("VirtualAssetLicensing", "create_regime", Parameters),
		("VirtualAssetLicensing", "close_regime", Parameters),
	]);
	// An empty batch does nothing on any track; what is in one is looked at below. Each track cancels its
	// own decisions.
	expected.extend(Track::ALL.map(|track| ("Utility", "batch_all", track)));
	expected.extend(Track::ALL.map(|track| ("Consortium", "cancel", track)));
	assert_eq!(passing(Decisions::permitted), expected);
}

#[test]
fn decisions_can_do_this_as_root_and_nothing_else() {
	use Track::*;
	let expected = BTreeSet::from([
		("System", "authorize_upgrade", Constitution),
		("Grandpa", "note_stalled", Emergency),
		("TxPause", "pause", Emergency),
		("TxPause", "unpause", Emergency),
		("Referenda", "cancel", Emergency),
		("Referenda", "kill", Emergency),
	]);
	assert_eq!(passing(Decisions::permitted_as_root), expected);
	// And only so.
	for call in every_call() {
		let as_root = pallet_consortium::Call::enact_as_root { call: Box::new(call.clone()) };
		let as_root = RuntimeCall::Consortium(as_root);
		for track in Track::ALL {
			assert_eq!(
				Decisions::permitted(track, &as_root),
				Decisions::permitted_as_root(track, &call),
				"{call:?}"
			);
			assert!(!Decisions::permitted_as_root(track, &as_root));
		}
	}
}

/// The call in every wrapper that the runtime has.
fn wrapped(call: &RuntimeCall) -> Vec<RuntimeCall> {
	use pallet_utility::Call as Utility;
	let boxed = || Box::new(call.clone());
	let calls = || vec![call.clone()];
	let root = || Box::new(OriginCaller::from(RawOrigin::<AccountId>::Root));
	let evidence = Evidence::of(b"order");
	let alice = account("Alice");
	vec![
		Utility::batch { calls: calls() }.into(),
		Utility::force_batch { calls: calls() }.into(),
		Utility::if_else { main: boxed(), fallback: boxed() }.into(),
		Utility::as_derivative { index: 0, call: boxed() }.into(),
		Utility::with_weight { call: boxed(), weight: Weight::zero() }.into(),
		Utility::dispatch_as { as_origin: root(), call: boxed() }.into(),
		Utility::dispatch_as_fallible { as_origin: root(), call: boxed() }.into(),
		Utility::batch_all { calls: vec![Utility::batch_all { calls: calls() }.into()] }.into(),
		pallet_proxy::Call::proxy {
			real: alice.clone().into(),
			force_proxy_type: None,
			call: boxed(),
		}
		.into(),
		pallet_proxy::Call::proxy_announced {
			delegate: alice.clone().into(),
			real: alice.clone().into(),
			force_proxy_type: None,
			call: boxed(),
		}
		.into(),
		pallet_multisig::Call::as_multi_threshold_1 {
			other_signatories: vec![alice.clone()],
			call: boxed(),
		}
		.into(),
		pallet_multisig::Call::as_multi {
			threshold: 2,
			other_signatories: vec![alice],
			maybe_timepoint: None,
			call: boxed(),
			max_weight: Weight::MAX,
		}
		.into(),
		pallet_authorities::Call::propose_act {
			authority: 0,
			call: boxed(),
			evidence,
			not_before: None,
		}
		.into(),
		pallet_authorities::Call::act_urgently { call: boxed(), evidence }.into(),
		pallet_scheduler::Call::schedule {
			when: 1,
			maybe_periodic: None,
			priority: 0,
			call: boxed(),
		}
		.into(),
		pallet_consortium::Call::propose { track: Track::Constitution, call: boxed() }.into(),
	]
}

#[test]
fn no_wrapper_carries_a_decision_but_a_batch_of_all_or_none() {
	let upgrade: RuntimeCall =
		frame_system::Call::authorize_upgrade { code_hash: Hash::zero() }.into();
	let as_root = RuntimeCall::Consortium(pallet_consortium::Call::enact_as_root {
		call: Box::new(upgrade.clone()),
	});
	let end_seat = RuntimeCall::Consortium(pallet_consortium::Call::end_seat { seat: 1 });
	let cancel = RuntimeCall::Consortium(pallet_consortium::Call::cancel { proposal: 1 });
	let stop: RuntimeCall = pallet_referenda::Call::cancel { index: 1 }.into();
	let emergency =
		RuntimeCall::Consortium(pallet_consortium::Call::enact_as_root { call: Box::new(stop) });
	let batch = |calls: &[&RuntimeCall]| -> RuntimeCall {
		let calls = calls.iter().map(|call| (*call).clone()).collect();
		pallet_utility::Call::batch_all { calls }.into()
	};
	let constitution = |call: &RuntimeCall| Decisions::permitted(Track::Constitution, call);
	assert!(constitution(&batch(&[&end_seat, &as_root, &end_seat])));
	assert!(constitution(&batch(&[&cancel, &as_root])));
	// Every call in it must be on the list of the track.
	assert!(!constitution(&batch(&[&end_seat, &emergency])));
	assert!(!constitution(&batch(&[&emergency, &end_seat])));
	assert!(!constitution(&batch(&[&cancel, &emergency])));
	assert!(!constitution(&batch(&[&end_seat, &upgrade])));
	for call in [&end_seat, &as_root, &upgrade, &cancel] {
		for wrapped in wrapped(call) {
			for track in Track::ALL {
				assert!(!Decisions::permitted(track, &wrapped), "{wrapped:?}");
				assert!(!Decisions::permitted(track, &batch(&[&end_seat, &wrapped])));
				assert!(!Decisions::permitted_as_root(track, &wrapped));
			}
		}
	}
}

#[test]
fn no_track_yields_root() {
	state_of(DEVELOPMENT).execute_with(|| {
		let track_for = |origin: OriginCaller| {
			<Tracks<Runtime> as TracksInfo<Balance, BlockNumber>>::track_for(&origin)
		};
		for origin in [
			OriginCaller::from(RawOrigin::<AccountId>::Root),
			OriginCaller::from(RawOrigin::<AccountId>::None),
			OriginCaller::from(RawOrigin::Signed(account("Alice"))),
			OriginCaller::from(Origin::Decision(Track::Constitution)),
		] {
			assert_eq!(track_for(origin), Err(()));
		}
		for track in Track::ALL {
			assert_eq!(track_for(Origin::Track(track).into()), Ok(track));
		}
		assert_eq!(
			<Tracks<Runtime> as TracksInfo<Balance, BlockNumber>>::check_integrity(),
			Ok(())
		);
	});
}

#[test]
fn nobody_reaches_the_referenda_or_the_union_from_outside() {
	state_of(DEVELOPMENT).execute_with(|| {
		for call in every_call() {
			if matches!(call, RuntimeCall::Referenda(_)) {
				assert_noop!(
					call.dispatch(RuntimeOrigin::signed(account("Alice"))),
					frame_system::Error::<Runtime>::CallFiltered
				);
			}
		}
		// What was Root's is the members'.
		let germany = JurisdictionCode::literal(b"DE");
		assert_noop!(
			Authorities::update_population(RuntimeOrigin::root(), germany, 1),
			DispatchError::BadOrigin
		);
		assert_noop!(
			VirtualAssetLicensing::close_regime(RuntimeOrigin::root(), 0),
			DispatchError::BadOrigin
		);
		make_block(START, vec![]);
		let decided = |track| RuntimeOrigin::from(Origin::Decision(track));
		assert_ok!(Authorities::update_population(decided(Track::Constitution), germany, 1));
		assert_ok!(VirtualAssetLicensing::close_regime(decided(Track::Parameters), 0));
	});
}

/// What an authority does by a joint act.
fn joint(authority: u32) -> RuntimeOrigin {
	pallet_authorities::RawOrigin::<AccountId>::Authority { authority, level: ActLevel::Joint }
		.into()
}

/// Every seat of the union opens as many proposals as it may; their numbers.
fn fill() -> Vec<u32> {
	type Room = <Runtime as pallet_consortium::Config>::MaxOpenPerSeat;
	let first = pallet_consortium::NextProposal::<Runtime>::get();
	let update = pallet_authorities::Call::update_population {
		jurisdiction: JurisdictionCode::literal(b"DE"),
		population: 1,
	};
	let room = <Room as Get<u32>>::get();
	for seat in Consortium::api_seats().value {
		for _ in 0..room {
			let call = Box::new(RuntimeCall::Authorities(update.clone()));
			assert_ok!(Consortium::propose(joint(seat.caster), Track::Constitution, call));
		}
	}
	(first..pallet_consortium::NextProposal::<Runtime>::get()).collect()
}

/// Is it decided, and can it be enacted?
fn adopted(proposal: u32) -> bool {
	Consortium::api_proposal(proposal).value.is_some_and(|answer| answer.stage != Stage::Voting)
}

#[test]
fn all_that_can_be_open_at_once_comes_to_its_end() {
	state_of(DEVELOPMENT).execute_with(|| {
		let mut chain = Chain(0);
		chain.block(vec![]);
		let failed = fill();
		assert_eq!(failed.len(), 27 * 4);
		let referendum_of = |proposal: &u32| {
			pallet_consortium::Proposals::<Runtime>::get(proposal).unwrap().referendum
		};
		let referenda: Vec<u32> = failed.iter().map(referendum_of).collect();
		let over = || referenda.iter().all(|index| Referenda::ensure_ongoing(*index).is_err());
		let last = chain.0 + u64::from(Consortium::rules().constitution.voting_blocks) + 5;
		while !over() {
			chain.block(vec![]);
			assert!(chain.0 <= last);
		}

		// While those are counted off, others take their places, and everybody votes on all of them at once.
		for proposal in failed {
			assert_ok!(Consortium::clear(RuntimeOrigin::signed(account("Alice")), proposal));
		}
		let passing = fill();
		for seat in Consortium::api_seats().value {
			for proposal in &passing {
				let call = pallet_consortium::Calls::<Runtime>::get(proposal).unwrap();
				let call_hash = BlakeTwo256::hash(&call);
				let origin = joint(seat.caster);
				assert_ok!(Consortium::vote(origin, *proposal, call_hash, seat.seat, true));
			}
		}
		let last = chain.0 + 10;
		while !passing.iter().all(|proposal| adopted(*proposal)) {
			chain.block(vec![]);
			assert!(chain.0 <= last);
		}
		chain.block(vec![]);
		assert_eq!(pallet_referenda::DecidingCount::<Runtime>::get(Track::Constitution), 0);
		let due = pallet_scheduler::Agenda::<Runtime>::iter_values().flatten().flatten().count();
		assert_eq!(due, 0);
	});
}

#[test]
fn a_nudge_costs_what_counting_the_roll_costs() {
	use pallet_referenda::WeightInfo as _;
	type Sdk = pallet_referenda::weights::SubstrateWeight<Runtime>;
	let count = <<Runtime as pallet_consortium::Config>::WeightInfo as
		pallet_consortium::WeightInfo>::count();
	assert!(count.ref_time() > 0);
	for (ours, sdk) in [
		(ReferendaWeights::nudge_referendum_approved(), Sdk::nudge_referendum_approved()),
		(ReferendaWeights::place_decision_deposit_failing(), Sdk::place_decision_deposit_failing()),
	] {
		assert_eq!(ours, sdk.saturating_add(count.saturating_mul(4)));
	}
	assert_eq!(ReferendaWeights::submit(), Sdk::submit());
}

#[test]
fn the_clock_knows_the_slot_before_the_block_has_told_its_time() {
	state_of(DEVELOPMENT).execute_with(|| {
		assert_eq!(SlotClock::now(), 0);
		make_block(START, vec![]);
		assert_eq!(SlotClock::now(), START);
		// The chain stood still for a day.
		let slot = START / SLOT_DURATION + 43_200;
		let digest = Digest { logs: vec![DigestItem::PreRuntime(AURA_ENGINE_ID, slot.encode())] };
		let parent = System::block_hash(1);
		let header = Header::new(2, Default::default(), Default::default(), parent, digest);
		Executive::initialize_block(&header);
		assert_eq!(<Timestamp as Time>::now(), START);
		assert_eq!(SlotClock::now(), START + 86_400_000);
	});
}

/// A chain that makes a block every slot.
struct Chain(u64);

impl Chain {
	fn block(&mut self, transactions: Vec<UncheckedExtrinsic>) {
		self.0 += 1;
		let results = make_block(START + self.0 * SLOT_DURATION, transactions);
		assert!(results.iter().all(|result| *result == Ok(Ok(()))), "{results:?}");
	}

	/// An act of a state's government, by two officers of different units.
	fn act(&mut self, state: &str, call: RuntimeCall) {
		let act = pallet_authorities::NextAct::<Runtime>::get();
		let propose = pallet_authorities::Call::propose_act {
			authority: government(state),
			call: Box::new(call.clone()),
			evidence: Evidence::of(b"a vote of parliament"),
			not_before: None,
		};
		self.block(vec![sign(&format!("{state}//cabinet"), propose)]);
		let approve = pallet_authorities::Call::approve_act {
			act,
			call_hash: BlakeTwo256::hash(&call.encode()),
			max_weight: call.get_dispatch_info().call_weight,
		};
		self.block(vec![sign(&format!("{state}//chancellery"), approve)]);
		let result = System::events().into_iter().find_map(|record| match record.event {
			RuntimeEvent::Authorities(pallet_authorities::Event::ActExecuted {
				result, ..
			}) => Some(result),
			_ => None,
		});
		assert_eq!(result, Some(Ok(())), "{state}: {call:?}");
	}
}

/// The authority that governs a state.
fn government(state: &str) -> u32 {
	let code = JurisdictionCode::new(state.as_bytes()).unwrap();
	pallet_authorities::AuthoritiesOf::<Runtime>::get(code)
		.into_iter()
		.find(|id| {
			pallet_authorities::Authorities::<Runtime>::get(id)
				.is_some_and(|authority| authority.powers.contains(Powers::GOVERN))
		})
		.unwrap()
}

/// Fifteen states with 92 % of the population.
const FIFTEEN: &str = "DE FR IT ES PL RO NL BE CZ PT SE GR HU AT BG";

#[test]
fn fifteen_governments_authorise_an_upgrade_by_acts_without_a_token() {
	state_of(DEVELOPMENT).execute_with(|| {
		let mut chain = Chain(0);
		chain.block(vec![]);
		let code_hash = Hash::repeat_byte(9);
		let upgrade = RuntimeCall::System(frame_system::Call::authorize_upgrade { code_hash });
		let call = pallet_consortium::Call::enact_as_root { call: Box::new(upgrade) };
		let call = Box::new(RuntimeCall::Consortium(call));
		let call_hash = BlakeTwo256::hash(&call.encode());
		let propose = pallet_consortium::Call::propose { track: Track::Constitution, call };
		chain.act("MT", RuntimeCall::Consortium(propose));
		for state in FIFTEEN.split(' ') {
			assert!(!Consortium::api_standing(0).value.unwrap().missing.is_empty(), "{state}");
			let seat = Consortium::api_seats()
				.value
				.into_iter()
				.find(|seat| seat.caster == government(state))
				.unwrap()
				.seat;
			assert_eq!(Consortium::api_why_not_vote(government(state), 0, call_hash).value, []);
			let vote =
				pallet_consortium::Call::vote { proposal: 0, call_hash, seat, in_favour: true };
			chain.act(state, RuntimeCall::Consortium(vote));
		}
		let standing = Consortium::api_standing(0).value.unwrap();
		assert_eq!(standing.missing, []);
		assert_eq!((standing.count.members, standing.count.members_in_favour), (27, 15));

		let proposal = || Consortium::api_proposal(0).value.unwrap();
		let voted = chain.0;
		while proposal().stage == Stage::Voting {
			chain.block(vec![]);
			assert!(chain.0 < voted + 10, "{:?}", Referenda::is_referendum_passing(0));
		}
		let Stage::Adopted { not_before, .. } = proposal().stage else { unreachable!() };
		// It is counted from the block of adoption, by the clock.
		let delay = Consortium::rules().constitution.delay;
		assert_eq!(not_before, START + chain.0 * SLOT_DURATION + delay);
		assert_eq!(Consortium::api_why_not_enact(0).value, []);
		let max_weight = proposal().weight;
		chain
			.block(vec![sign("Alice", pallet_consortium::Call::enact { proposal: 0, max_weight })]);
		System::assert_has_event(
			frame_system::Event::UpgradeAuthorized { code_hash, check_version: true }.into(),
		);
		assert!(Consortium::api_proposal(0).value.is_none());
	});
}
