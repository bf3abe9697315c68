//! Random sequences of calls, with the invariants checked after each.

use civitas_primitives::{authority::JurisdictionStanding, moment::HOUR, Powers};
use frame_support::BoundedVec;
use proptest::prelude::*;
use sp_runtime::traits::Dispatchable;

use super::{joint, urgent};
use crate::{mock::*, Act, Acts, Call, Officers, OfficersOf, StandingOfAll};

/// One step, from small numbers.
#[derive(Clone, Debug)]
enum Step {
	Union(u8, u8),
	Change(u8, u8, u8),
	Staff(u8, u8, u8),
	Propose(u8, u8, u8),
	Sign(u8, u8, u8),
	Wait(u8),
}

fn step() -> impl Strategy<Value = Step> {
	prop_oneof![
		1 => (0..8u8, 0..3u8).prop_map(|(what, code)| Step::Union(what, code)),
		2 => (0..5u8, 0..6u8, 0..6u8).prop_map(|(what, by, on)| Step::Change(what, by, on)),
		4 => (0..6u8, 0..6u8, 0..16u8).prop_map(|(what, by, who)| Step::Staff(what, by, who)),
		5 => (0..16u8, 0..6u8, 0..6u8).prop_map(|(who, what, on)| Step::Propose(who, what, on)),
		8 => (0..16u8, prop_oneof![6 => Just(0u8), 2 => Just(1), 1 => Just(2)], 0..12u8).prop_map(|(who, what, act)| Step::Sign(who, what, act)),
		1 => (0..200u8).prop_map(Step::Wait),
	]
}

const ACCOUNTS: [u64; 16] = [1, 2, 11, 12, 13, 21, 22, 31, 32, 41, 42, 43, 44, 45, 46, OUTSIDER];

fn account(number: u8) -> u64 {
	ACCOUNTS[usize::from(number) % ACCOUNTS.len()]
}

fn code(number: u8) -> civitas_primitives::JurisdictionCode {
	[DE, FR, NO][usize::from(number) % 3]
}

fn change(what: u8, on: u8) -> Call<Test> {
	let authority = u32::from(on);
	match what {
		0 => Call::create_authority {
			name: BoundedVec::truncate_from(b"New".to_vec()),
			lei: None,
			powers: Powers::CONSTITUTIONAL | Powers::ISSUE_MONEY,
		},
		1 => Call::set_powers {
			authority,
			powers: if on.is_multiple_of(2) { Powers::ISSUE_MONEY } else { Powers::CONSTITUTIONAL },
		},
		2 => Call::suspend_authority { authority },
		3 => Call::reinstate_authority { authority },
		_ => Call::dissolve_authority { authority },
	}
}

fn staff(what: u8, by: u8, who: u8, now: u64) -> Call<Test> {
	let account = account(who);
	match what {
		0 | 1 => Call::appoint_officer {
			authority: u32::from(by),
			account,
			unit: u16::from(who % 3),
			from: now + u64::from(who % 2) * HOUR,
			until: now + u64::from(who) * 24 * HOUR,
		},
		2 => Call::remove_officer { account },
		3 => Call::reinstate_officer { account },
		_ => Call::suspend_officer { account },
	}
}

/// Bring the step about; whether it succeeds does not matter.
fn take(step: &Step) {
	let now = Timestamp::get();
	match *step {
		Step::Union(what, number) => {
			let call = match what {
				0 => Call::admit_jurisdiction {
					jurisdiction: code(number),
					name: BoundedVec::truncate_from(b"New".to_vec()),
					population: 7,
					standing: JurisdictionStanding::Member,
				},
				1 => Call::withdraw_jurisdiction { jurisdiction: code(number) },
				2 => Call::establish_constitutional_authority {
					jurisdiction: code(number),
					name: BoundedVec::truncate_from(b"New".to_vec()),
					lei: None,
				},
				3 => Call::update_population { jurisdiction: code(number), population: 8 },
				_ => staff(what - 4, number, what + number, now),
			};
			let _ = RuntimeCall::from(call).dispatch(RuntimeOrigin::root());
		},
		Step::Change(what, by, on) => {
			let _ = RuntimeCall::from(change(what, on)).dispatch(joint(u32::from(by)));
		},
		Step::Staff(what, by, who) => {
			let by = u32::from(by);
			let origin = if what == 5 { urgent(by) } else { joint(by) };
			let _ = RuntimeCall::from(staff(what, by as u8, who, now)).dispatch(origin);
		},
		Step::Propose(who, what, on) => {
			let who = account(who);
			let authority = Officers::<Test>::get(who).map_or(0, |officer| officer.authority);
			let call = match what {
				0 => mint(1),
				1 => change(on % 5, on).into(),
				2 => staff(on, authority as u8, on * 3, now).into(),
				3 => frame_system::Call::remark { remark: vec![on; 300] }.into(),
				_ => staff(2, 0, on, now).into(),
			};
			let not_before = (what == 4).then_some(now + HOUR);
			let call = if what == 5 {
				urgent_call(halt(on))
			} else {
				delayed_call(authority, call, not_before)
			};
			let _ = submit(who, call);
		},
		Step::Sign(who, what, number) => {
			let acts: Vec<_> = Acts::<Test>::iter().collect();
			if acts.is_empty() {
				return;
			}
			let (act, open) = &acts[usize::from(number) % acts.len()];
			let call_hash = open.call.hash();
			let max_weight = frame_support::weights::Weight::from_parts(2_000_000_000, 1_000_000);
			let call: Call<Test> = match what {
				0 => Call::approve_act { act: *act, call_hash, max_weight },
				1 => Call::execute_act { act: *act, max_weight },
				_ => Call::withdraw_act { act: *act },
			};
			let before = results().len();
			// Mostly one of those who may, so that enough acts come about.
			let colleagues = OfficersOf::<Test>::get(open.authority);
			let who = match colleagues.get(usize::from(who) % 8) {
				Some(colleague) if who > 2 => *colleague,
				_ => account(who),
			};
			let result = submit(who, call.into());
			// The clock stands still in a step.
			assert_eq!(Timestamp::get(), now);
			// Whoever set an act off was an officer of another unit, or ran an approved one.
			if results().len() > before {
				assert_eq!(result, Ok(Ok(())));
				assert_by_two(open, who, now);
			}
		},
		Step::Wait(hours) => at(now + u64::from(hours) * HOUR / 2),
	}
}

fn assert_by_two<C>(open: &Act<u64, C>, who: u64, now: u64) {
	let second = open.approved_by.unwrap_or(who);
	let record = |account| Officers::<Test>::get(account).unwrap();
	let (one, other) = (record(open.proposer), record(second));
	assert_eq!((one.authority, other.authority), (open.authority, open.authority));
	assert_ne!(one.unit, other.unit);
	assert!(now < open.expires_at);
	// The act itself may have removed or suspended either.
	for officer in [one, other] {
		assert!(officer.from <= now && now < officer.until);
		assert!(officer.removed_at.is_none_or(|at| at == now));
	}
}

proptest! {
	#![proptest_config(ProptestConfig::with_cases(64))]

	#[test]
	fn invariants_hold_after_every_step(steps in proptest::collection::vec(step(), 1..60)) {
		new_test_ext().execute_with(|| {
			for step in &steps {
				take(step);
				if let Err(error) = Authorities::do_try_state() {
					panic!("{error:?} after {step:?}");
				}
			}
			// Nobody is an officer twice.
			let mut all: Vec<u64> = OfficersOf::<Test>::iter_values().flatten().collect();
			let listed = all.len();
			all.sort();
			all.dedup();
			assert_eq!(all.len(), listed);
		});
	}

	#[test]
	fn damage_is_noticed(which in 0..4u8) {
		new_test_ext().execute_with(|| {
			match which {
				0 => StandingOfAll::<Test>::mutate(|all| all.set_authority(ISSUER, false)),
				1 => OfficersOf::<Test>::remove(ISSUER),
				2 => { System::dec_sufficients(&31); },
				_ => crate::Jurisdictions::<Test>::mutate(DE, |home| {
					home.as_mut().unwrap().constitutional = 2;
				}),
			}
			assert!(Authorities::do_try_state().is_err());
		});
	}
}
