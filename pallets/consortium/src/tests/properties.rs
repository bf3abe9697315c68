//! Random sequences of calls, with the invariants checked after each.

use civitas_primitives::{
	consortium::{Stage, Track},
	moment::HOUR,
};
use frame_support::BoundedVec;
use proptest::prelude::*;

use crate::{mock::*, Call, Open, Origin, Proposals, Roll};

/// One step, from small numbers.
#[derive(Clone, Debug)]
enum Step {
	Propose(u8, u8, u8),
	Vote(u8, u8, bool),
	Everybody(u8, bool),
	Wait(u8),
	Later(u8),
	Enact(u8),
	Clear(u8),
	Decide(u8, u8),
}

fn step() -> impl Strategy<Value = Step> {
	prop_oneof![
		4 => (0..32u8, 0..3u8, 0..7u8).prop_map(|(who, track, what)| Step::Propose(who, track, what)),
		6 => (0..30u8, 0..12u8, any::<bool>()).prop_map(|(who, on, how)| Step::Vote(who, on, how)),
		4 => (0..12u8, any::<bool>()).prop_map(|(on, how)| Step::Everybody(on, how)),
		6 => (1..48u8).prop_map(Step::Wait),
		2 => (1..40u8).prop_map(Step::Later),
		4 => (0..12u8).prop_map(Step::Enact),
		2 => (0..12u8).prop_map(Step::Clear),
		1 => (0..8u8, 0..30u8).prop_map(|(what, on)| Step::Decide(what, on)),
	]
}

/// What the union does to itself.
fn what(what: u8, on: u8) -> RuntimeCall {
	let from = Timestamp::get() + HOUR;
	match what {
		0 => something(u64::from(on)),
		1 => Call::end_seat { seat: on }.into(),
		2 => Call::set_caster { seat: 10, caster: u32::from(on) }.into(),
		3 => {
			let weights = BoundedVec::truncate_from(vec![(on, u64::from(on) * 1_000_000)]);
			Call::schedule_weights { from, weights }.into()
		},
		4 => {
			let mut rules = if on.is_multiple_of(2) { rules() } else { national() };
			// Some of them too short.
			rules.parameters.voting_blocks = 20 + u32::from(on);
			Call::schedule_rules { from, rules }.into()
		},
		5 => Call::cancel { proposal: u32::from(on) }.into(),
		6 => {
			let index = u32::from(on);
			let call: Box<RuntimeCall> = Box::new(pallet_referenda::Call::cancel { index }.into());
			Call::enact_as_root { call }.into()
		},
		_ => {
			let jurisdiction = code(UNION[usize::from(on) % UNION.len()].0);
			pallet_authorities::Call::withdraw_jurisdiction { jurisdiction }.into()
		},
	}
}

/// Bring the step about; whether it succeeds does not matter.
fn take(step: &Step) {
	let signed = || RuntimeOrigin::signed(OUTSIDER);
	match *step {
		Step::Propose(who, track, kind) => {
			let call = Box::new(what(kind, who));
			let track = Track::ALL[usize::from(track)];
			let _ = dispatch(Call::propose { track, call }, joint(u32::from(who)));
		},
		Step::Vote(who, on, in_favour) => {
			let (proposal, seat) = (u32::from(on), who);
			let vote = Call::vote { proposal, call_hash: call_hash(proposal), seat, in_favour };
			let _ = dispatch(vote, joint(u32::from(who)));
		},
		Step::Everybody(on, in_favour) => {
			let proposal = u32::from(on);
			let call_hash = call_hash(proposal);
			for (seat, record) in (0..).zip(Roll::<Test>::get()) {
				let _ = dispatch(
					Call::vote { proposal, call_hash, seat, in_favour },
					joint(record.caster),
				);
			}
		},
		Step::Wait(count) => blocks(u64::from(count)),
		Step::Later(count) => at(Timestamp::get() + u64::from(count) * HOUR / 2),
		Step::Enact(on) => {
			let proposal = u32::from(on);
			let before = Proposals::<Test>::get(proposal);
			if enact(proposal).is_ok() {
				// Adopted, in its time, and never again.
				let stage = before.unwrap().stage;
				let Stage::Adopted { not_before, expires_at } = stage else { panic!("{stage:?}") };
				assert!((not_before..expires_at).contains(&Timestamp::get()));
				assert!(Proposals::<Test>::get(proposal).is_none());
			}
		},
		Step::Clear(on) => {
			let proposal = u32::from(on);
			let open = Consortium::api_why_not_enact(proposal).value.is_empty();
			let cleared = dispatch(Call::clear { proposal }, signed()).is_ok();
			assert!(!(open && cleared), "a decision that could be enacted was cleared away");
		},
		Step::Decide(kind, on) => {
			let call = what(kind, on);
			for track in Track::ALL {
				let _ = dispatch(call.clone(), Origin::Decision(track).into());
			}
		},
	}
}

proptest! {
	#![proptest_config(ProptestConfig::with_cases(48))]

	#[test]
	fn invariants_hold_after_every_step(steps in proptest::collection::vec(step(), 1..50)) {
		new_test_ext().execute_with(|| {
			for step in &steps {
				take(step);
				if let Err(error) = Consortium::do_try_state() {
					panic!("{error:?} after {step:?}");
				}
			}
			// No alarm was lost: what is still open is voted on, decided, or over.
			blocks(80);
			for open in Open::<Test>::get() {
				let record = Proposals::<Test>::get(open.proposal).unwrap();
				prop_assert!(!ongoing(record.referendum), "{record:?}");
			}
			Ok(())
		})?;
	}

	#[test]
	fn damage_is_noticed(which in 0..5u8) {
		new_test_ext().execute_with(|| {
			let (proposal, _) = propose(0, Track::Constitution, something(1));
			match which {
				0 => { Open::<Test>::kill(); },
				1 => crate::Calls::<Test>::remove(proposal),
				2 => Roll::<Test>::mutate(|roll| roll[3].caster = 4),
				3 => Roll::<Test>::mutate(|roll| roll[3].weight.value = 0),
				_ => crate::RulesByDate::<Test>::mutate(|rules| {
					rules.value.emergency.threshold.minimum_members = 0;
				}),
			}
			assert!(Consortium::do_try_state().is_err());
		});
	}
}
