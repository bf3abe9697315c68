//! Random sequences of everything that can happen.

use std::collections::{BTreeMap, BTreeSet};

use civitas_primitives::{validators::SetLimits, Evidence};
use frame_support::assert_ok;
use proptest::prelude::*;
use sp_runtime::traits::Dispatchable;
use sp_session::MembershipProof;

use super::accounts;
use crate::{mock::*, ActiveKeys, Authored, Call, Performance, Spans, Strikes, Validators};

#[derive(Clone, Copy, Debug)]
enum Step {
	Seats(u8, u32),
	Limits(u32, u32),
	Appoint(u32, u64, u32),
	Dismiss(u32, u64),
	Keys(u32, u64, u32),
	Appeal(u32, u64),
	Reinstate(u64),
	Standing(u8, bool),
	Report(u32, u64),
	Replay(usize, u64),
	Blocks(u8),
}

/// What somebody has kept who wants another's validator struck.
#[derive(Default)]
struct Memory {
	/// Keys, the GRANDPA set in which they voted twice, and the proof of whose they are.
	proofs: Vec<(u32, u64, MembershipProof)>,
	/// Who was reinstated last in which session.
	reinstated: BTreeMap<u64, u32>,
}

fn step() -> impl Strategy<Value = Step> {
	let authority = 0u32..5;
	let account = 1u64..10;
	let seed = 1u32..14;
	prop_oneof![
		1 => (0u8..3, 0u32..5).prop_map(|(code, seats)| Step::Seats(code, seats)),
		1 => (0u32..6, 0u32..10).prop_map(|(least, most)| Step::Limits(least, most)),
		6 => (authority.clone(), account.clone(), seed.clone())
			.prop_map(|(by, who, seed)| Step::Appoint(by, who, seed)),
		3 => (authority.clone(), account.clone()).prop_map(|(by, who)| Step::Dismiss(by, who)),
		3 => (authority.clone(), account.clone(), seed.clone())
			.prop_map(|(by, who, seed)| Step::Keys(by, who, seed)),
		1 => (authority, account.clone()).prop_map(|(by, who)| Step::Appeal(by, who)),
		2 => account.prop_map(Step::Reinstate),
		2 => (0u8..7, any::<bool>()).prop_map(|(which, on)| Step::Standing(which, on)),
		2 => (seed, 1u64..4).prop_map(|(seed, round)| Step::Report(seed, round)),
		2 => (any::<usize>(), 1u64..9).prop_map(|(which, round)| Step::Replay(which, round)),
		6 => (1u8..16).prop_map(Step::Blocks),
	]
}

fn code(number: u8) -> civitas_primitives::JurisdictionCode {
	[DE, FR, IT][usize::from(number % 3)]
}

fn call(call: Call<Test>, origin: RuntimeOrigin) {
	let _ = RuntimeCall::from(call).dispatch(origin);
}

/// Bring the step about; whether it succeeds does not matter.
fn take(step: Step, memory: &mut Memory) {
	match step {
		Step::Seats(number, seats) => {
			call(Call::set_seats { jurisdiction: code(number), seats }, RuntimeOrigin::root());
		},
		Step::Limits(minimum, maximum) => {
			let limits = SetLimits { minimum, maximum };
			call(Call::set_limits { limits }, RuntimeOrigin::root());
		},
		Step::Appoint(by, validator, seed) => {
			let (keys, proof) = (keys(seed), proof(seed, validator));
			call(Call::appoint { validator, keys, proof }, joint(by));
		},
		Step::Dismiss(by, validator) => call(Call::dismiss { validator }, joint(by)),
		Step::Keys(by, validator, seed) => {
			let (keys, proof) = (keys(seed), proof(seed, validator));
			call(Call::set_keys { validator, keys, proof }, joint(by));
		},
		Step::Appeal(by, validator) => {
			call(Call::appeal { validator, evidence: Evidence::of(b"appeal") }, joint(by));
		},
		Step::Reinstate(validator) => {
			if Strikes::<Test>::contains_key(validator) {
				memory.reinstated.insert(validator, Session::current_index());
			}
			call(Call::reinstate { validator }, RuntimeOrigin::root());
		},
		Step::Standing(which, on) => standing(|all| match which {
			0..3 => all.set_jurisdiction(code(which), on),
			_ => all.set_authority(u32::from(which - 3), on),
		}),
		Step::Report(seed, round) => {
			let key = keys(seed).grandpa;
			let owner = ActiveKeys::<Test>::get()
				.into_iter()
				.find(|(_, keys)| keys.grandpa == key)
				.map(|(owner, _)| owner);
			let (set, proof) = (Grandpa::current_set_id(), key_owner_proof(seed));
			memory.proofs.push((seed, set, proof.clone()));
			let result = report_votes(double_vote(seed, set, round), proof);
			match owner {
				// Every double vote with a key that is in force is taken, but the second time.
				Some(owner) if result.is_ok() => {
					let known = Strikes::<Test>::contains_key(owner)
						|| crate::Pardons::<Test>::contains_key(owner);
					assert!(known);
				},
				Some(_) => assert_eq!(
					result,
					Err(pallet_grandpa::Error::<Test>::DuplicateOffenceReport.into())
				),
				None => assert!(result.is_err()),
			}
		},
		Step::Replay(which, round) => {
			let kept = which.checked_rem(memory.proofs.len());
			let Some((seed, set, proof)) = kept.and_then(|which| memory.proofs.get(which)) else {
				return;
			};
			let struck = || Strikes::<Test>::iter_keys().collect::<BTreeSet<u64>>();
			let before = struck();
			let _ = report_votes(double_vote(*seed, *set, round), proof.clone());
			for validator in struck().difference(&before) {
				// Nobody for what it did before it was reinstated, in whichever session that is placed.
				let reinstated = memory.reinstated.get(validator);
				assert!(reinstated.is_none_or(|session| proof.session > *session));
			}
		},
		Step::Blocks(count) => {
			for _ in 0..count {
				next_block();
				check();
			}
		},
	}
}

/// What holds beside the invariants of the state: somebody always makes blocks, each block is counted once,
/// nobody makes blocks without keys, and no account was touched.
fn check() {
	ValidatorSet::do_try_state().unwrap();
	assert!(!active().is_empty());
	assert!(active().len() <= MAX as usize);
	assert!(!Grandpa::grandpa_authorities().is_empty());
	assert_eq!(accounts(), []);
	let noted: u32 = Authored::<Test>::iter_values().sum();
	let closed: u32 = Performance::<Test>::iter_values().flatten().map(|one| one.authored).sum();
	if Session::current_index() <= DEPTH {
		assert_eq!(u64::from(noted + closed), System::block_number());
	}
	for (session, span) in Spans::<Test>::iter() {
		let all = Performance::<Test>::get(session);
		let expected: u32 = all.iter().map(|one| one.expected).sum();
		assert_eq!(u64::from(expected), span.last_slot - span.after_slot);
		assert!(all.iter().all(|one| one.authored <= one.expected), "{all:?}");
	}
}

proptest! {
	#![proptest_config(ProptestConfig::with_cases(64))]

	#[test]
	fn invariants_hold_after_every_step(steps in proptest::collection::vec(step(), 1..60)) {
		new_test_ext().execute_with(|| {
			let mut memory = Memory::default();
			for step in steps {
				take(step, &mut memory);
				check();
			}
		});
	}

	#[test]
	fn damage_is_noticed(which in 0..6u8) {
		new_test_ext().execute_with(|| {
			match which {
				0 => crate::TotalSeats::<Test>::put(4),
				1 => crate::HoldersOf::<Test>::remove(FR),
				2 => Validators::<Test>::remove(3),
				3 => pallet_session::NextKeys::<Test>::remove(1),
				4 => ActiveKeys::<Test>::mutate(|active| active.truncate(3)),
				_ => crate::Limits::<Test>::put(SetLimits { minimum: 0, maximum: 8 }),
			}
			assert!(ValidatorSet::do_try_state().is_err());
		});
	}
}

#[test]
fn a_long_life_leaves_nothing_behind() {
	run(|| {
		for round in 0..20u32 {
			let seed = 100 + round;
			assert_ok!(ValidatorSet::appoint(joint(GERMAN), NEW, keys(seed), proof(seed, NEW)));
			pass_sessions(1);
			assert_ok!(ValidatorSet::dismiss(joint(GERMAN), NEW));
			pass_sessions(3);
			assert_eq!(Validators::<Test>::iter().count(), 4);
		}
		assert_eq!(pallet_session::KeyOwner::<Test>::iter().count(), 8);
		assert_eq!(pallet_session::NextKeys::<Test>::iter().count(), 4);
		assert_eq!(Performance::<Test>::iter().count(), DEPTH as usize);
		assert_eq!(accounts(), []);
	});
}
