//! Acts of two officers, and urgent acts of one.

use civitas_primitives::{
	moment::{DAY, HOUR},
	ActLevel, Evidence, Powers,
};
use codec::MaxEncodedLen;
use frame_support::{
	assert_noop, assert_ok,
	traits::{ConstU32, QueryPreimage, StorePreimage},
	weights::Weight,
	BoundedVec,
};
use sp_runtime::DispatchError;

use super::{joint, officer};
use crate::{mock::*, ActOf, Acts, Call, Error, Event, NextAct, OpenActs};

const LIFETIME: u64 = 30 * DAY;

/// Approve by the call alone, past the pool.
fn approve(who: u64, act: u32, call: &RuntimeCall) -> Result<(), DispatchError> {
	Authorities::approve_act(officer(who, ISSUER), act, hash(call), weight(call))
		.map(|_| ())
		.map_err(|error| error.error)
}

fn execute(who: u64, act: u32, call: &RuntimeCall) -> Result<(), DispatchError> {
	Authorities::execute_act(officer(who, ISSUER), act, weight(call))
		.map(|_| ())
		.map_err(|error| error.error)
}

/// A delayed act of the issuer that 11 proposed and 12 approved.
fn approved_for(moment: u64, call: &RuntimeCall) -> u32 {
	let act = NextAct::<Test>::get();
	assert_ok!(submit(11, delayed_call(ISSUER, call.clone(), Some(moment))).unwrap());
	assert_ok!(submit(12, approve_call(act, call)).unwrap());
	act
}

#[test]
fn two_officers_of_different_units_bring_about_an_act() {
	run(|| {
		let act = propose(11, ISSUER, mint(5));
		assert_eq!(
			last_event(),
			Event::ActProposed {
				act,
				authority: ISSUER,
				officer: 11,
				call_hash: hash(&mint(5)),
				evidence: evidence(),
				not_before: None,
				expires_at: NOW + LIFETIME,
			}
		);
		assert_eq!(minted(), 0);
		assert_eq!(OpenActs::<Test>::get(ISSUER).into_inner(), [act]);
		assert_ok!(submit(12, approve_call(act, &mint(5))).unwrap());
		assert_eq!(
			last_event(),
			Event::ActExecuted { act, authority: ISSUER, officer: 12, result: Ok(()) }
		);
		assert_eq!(minted(), 5);
		let by = crate::mock::mint::By::<Test>::get().unwrap();
		assert_eq!((by.authority, by.jurisdiction, by.level), (ISSUER, DE, ActLevel::Joint));
		assert!(OpenActs::<Test>::get(ISSUER).is_empty());
		assert_eq!(Acts::<Test>::iter().count(), 0);
	});
}

#[test]
fn an_officer_cannot_approve_its_own_act() {
	run(|| {
		let act = propose(11, ISSUER, mint(5));
		assert_noop!(approve(11, act, &mint(5)), Error::<Test>::SameUnit);
	});
}

#[test]
fn an_officer_of_the_same_unit_cannot_approve() {
	run(|| {
		let act = propose(11, ISSUER, mint(5));
		assert_noop!(approve(13, act, &mint(5)), Error::<Test>::SameUnit);
		assert_ok!(approve(12, act, &mint(5)));
	});
}

#[test]
fn an_officer_of_another_authority_cannot_propose_approve_or_withdraw() {
	run(|| {
		let act = propose(11, ISSUER, mint(5));
		for (who, own) in [(1, CONSTITUTIONAL), (32, FRENCH_ISSUER)] {
			assert_noop!(
				Authorities::approve_act(officer(who, own), act, hash(&mint(5)), weight(&mint(5))),
				Error::<Test>::NotAuthorised
			);
			assert_noop!(
				Authorities::withdraw_act(officer(who, own), act),
				Error::<Test>::NotAuthorised
			);
			assert_noop!(
				Authorities::execute_act(officer(who, own), act, weight(&mint(5))),
				Error::<Test>::NotAuthorised
			);
			assert_noop!(
				Authorities::propose_act(
					officer(who, own),
					ISSUER,
					Box::new(mint(5)),
					evidence(),
					None
				),
				Error::<Test>::NotAuthorised
			);
			// Nor by claiming to sign for it.
			assert_noop!(
				Authorities::approve_act(officer(who, ISSUER), act, hash(&mint(5)), Weight::MAX),
				Error::<Test>::NotInOffice
			);
		}
	});
}

#[test]
fn after_the_officers_term_nothing_is_signed() {
	run(|| {
		let act = propose(11, ISSUER, mint(5));
		at(TERM_END);
		for result in [
			approve(12, act, &mint(5)),
			Authorities::withdraw_act(officer(12, ISSUER), act),
			Authorities::propose_act(
				officer(11, ISSUER),
				ISSUER,
				Box::new(mint(5)),
				evidence(),
				None,
			),
		] {
			assert_eq!(result, Err(Error::<Test>::NotInOffice.into()));
		}
		assert_noop!(
			Authorities::act_urgently(officer(11, ISSUER), Box::new(halt(1)), evidence()),
			Error::<Test>::NotInOffice
		);
	});
}

#[test]
fn an_act_dies_with_its_proposers_office() {
	run(|| {
		// Officer 14 of unit 3 is in office for one day.
		assert_ok!(issuer(Call::appoint_officer {
			authority: ISSUER,
			account: 14,
			unit: 3,
			from: NOW,
			until: NOW + DAY,
		}));
		let act = propose(14, ISSUER, mint(5));
		at(NOW + DAY - 1);
		let other = propose(14, ISSUER, mint(6));
		assert_ok!(approve(12, other, &mint(6)));
		at(NOW + DAY);
		assert_noop!(approve(12, act, &mint(5)), Error::<Test>::NotInOffice);
		assert_eq!(minted(), 6);
	});
}

#[test]
fn after_its_expiry_an_act_is_dead_and_can_only_be_cleared_away() {
	run(|| {
		let early = propose(11, ISSUER, mint(5));
		let late = propose(11, ISSUER, mint(5));
		at(NOW + LIFETIME - 1);
		assert_ok!(approve(12, early, &mint(5)));
		at(NOW + LIFETIME);
		assert_noop!(approve(12, late, &mint(5)), Error::<Test>::Expired);
		assert_noop!(execute(12, late, &mint(5)), Error::<Test>::Expired);
		assert_ok!(Authorities::withdraw_act(officer(13, ISSUER), late));
		assert_eq!(minted(), 5);
	});
}

#[test]
fn the_call_approved_is_the_call_proposed() {
	run(|| {
		let act = propose(11, ISSUER, mint(5));
		assert_noop!(
			Authorities::approve_act(officer(12, ISSUER), act, hash(&mint(6)), Weight::MAX),
			Error::<Test>::OtherCall
		);
	});
}

#[test]
fn the_approving_officer_grants_at_least_the_calls_weight() {
	run(|| {
		let call = mint(5);
		let act = propose(11, ISSUER, call.clone());
		let short = weight(&call) - Weight::from_parts(1, 0);
		assert_noop!(
			Authorities::approve_act(officer(12, ISSUER), act, hash(&call), short),
			Error::<Test>::MaxWeightTooLow
		);
		assert_ok!(approve(12, act, &call));
	});
}

#[test]
fn an_act_dies_with_the_version_of_transactions() {
	run(|| {
		let act = propose(11, ISSUER, mint(5));
		let waiting = approved_for(NOW + DAY, &mint(6));
		TransactionVersion::set(2);
		assert_noop!(approve(12, act, &mint(5)), Error::<Test>::Stale);
		at(NOW + DAY);
		assert_noop!(execute(12, waiting, &mint(6)), Error::<Test>::Stale);
		assert_ok!(submit(12, withdraw_call(act)).unwrap());
		assert_ok!(submit(11, withdraw_call(waiting)).unwrap());
	});
}

#[test]
fn power_is_read_when_the_call_runs() {
	run(|| {
		let act = propose(11, ISSUER, mint(5));
		let waiting = approved_for(NOW + DAY, &mint(6));
		assert_ok!(constitutional(Call::set_powers {
			authority: ISSUER,
			powers: Powers::FEED_PRICES,
		}));
		assert_ok!(submit(12, approve_call(act, &mint(5))).unwrap());
		assert_eq!(*results().last().unwrap(), Err(DispatchError::BadOrigin));
		at(NOW + DAY);
		assert_ok!(submit(13, execute_call(waiting, &mint(6))).unwrap());
		assert_eq!(*results().last().unwrap(), Err(DispatchError::BadOrigin));
		assert_eq!(minted(), 0);
	});
}

#[test]
fn an_authority_out_of_force_does_nothing() {
	run(|| {
		let act = propose(11, ISSUER, mint(5));
		let waiting = approved_for(NOW + DAY, &mint(6));
		assert_ok!(constitutional(Call::suspend_authority { authority: ISSUER }));
		at(NOW + DAY);
		assert_noop!(approve(12, act, &mint(5)), Error::<Test>::NotActive);
		assert_noop!(execute(12, waiting, &mint(6)), Error::<Test>::NotActive);
		assert_noop!(Authorities::withdraw_act(officer(12, ISSUER), act), Error::<Test>::NotActive);
		assert_noop!(
			Authorities::propose_act(
				officer(11, ISSUER),
				ISSUER,
				Box::new(mint(1)),
				evidence(),
				None
			),
			Error::<Test>::NotActive
		);
		assert_noop!(
			Authorities::act_urgently(officer(11, ISSUER), Box::new(halt(1)), evidence()),
			Error::<Test>::NotActive
		);
	});
}

#[test]
fn a_delayed_act_waits_for_its_moment_and_is_run_by_its_own_call() {
	run(|| {
		let call = mint(5);
		let act = approved_for(NOW + DAY, &call);
		assert_eq!(last_event(), Event::ActApproved { act, officer: 12 });
		assert_eq!(Acts::<Test>::get(act).unwrap().approved_by, Some(12));
		assert_noop!(approve(12, act, &call), Error::<Test>::AlreadyApproved);
		at(NOW + DAY - 1);
		assert_noop!(execute(13, act, &call), Error::<Test>::TooEarly);
		at(NOW + DAY);
		assert_noop!(
			Authorities::execute_act(officer(13, ISSUER), act, Weight::zero()),
			Error::<Test>::MaxWeightTooLow
		);
		assert_eq!(minted(), 0);
		assert_ok!(submit(13, execute_call(act, &call)).unwrap());
		assert_eq!(minted(), 5);
	});
}

#[test]
fn a_delayed_act_approved_after_its_moment_runs_at_once() {
	run(|| {
		let call = mint(5);
		let act = NextAct::<Test>::get();
		assert_ok!(submit(11, delayed_call(ISSUER, call.clone(), Some(NOW + HOUR))).unwrap());
		at(NOW + HOUR);
		assert_ok!(submit(12, approve_call(act, &call)).unwrap());
		assert_eq!(minted(), 5);
	});
}

#[test]
fn a_delayed_act_needs_both_its_officers_until_it_runs() {
	run(|| {
		let call = mint(5);
		for gone in [11, 12] {
			let act = approved_for(NOW + DAY, &call);
			frame_support::storage::with_transaction(|| {
				assert_ok!(Authorities::remove_officer(joint(ISSUER), gone));
				at(NOW + DAY);
				assert_noop!(execute(13, act, &call), Error::<Test>::NotInOffice);
				sp_runtime::TransactionOutcome::Rollback(Ok::<_, DispatchError>(()))
			})
			.unwrap();
		}
	});
}

#[test]
fn an_act_that_nobody_approved_is_not_executed() {
	run(|| {
		let act = propose(11, ISSUER, mint(5));
		assert_noop!(execute(12, act, &mint(5)), Error::<Test>::NotApproved);
	});
}

#[test]
fn a_moment_beyond_the_lifetime_is_refused() {
	run(|| {
		let propose = |moment| {
			Authorities::propose_act(
				officer(11, ISSUER),
				ISSUER,
				Box::new(mint(5)),
				evidence(),
				Some(moment),
			)
		};
		assert_noop!(propose(NOW + LIFETIME), Error::<Test>::BadMoment);
		assert_ok!(propose(NOW + LIFETIME - 1));
	});
}

#[test]
fn any_officer_of_the_authority_withdraws_and_clears_the_stored_call() {
	run(|| {
		let long: RuntimeCall = frame_system::Call::remark { remark: vec![7; 500] }.into();
		for who in [11, 12, 13] {
			let act = propose(11, ISSUER, long.clone());
			assert!(Preimage::len(&hash(&long)).is_some());
			assert_ok!(submit(who, withdraw_call(act)).unwrap());
			assert_eq!(last_event(), Event::ActWithdrawn { act, authority: ISSUER, officer: who });
			assert!(Preimage::len(&hash(&long)).is_none());
			assert_noop!(approve(12, act, &long), Error::<Test>::NotFound);
			assert_noop!(execute(12, act, &long), Error::<Test>::NotFound);
			assert_noop!(
				Authorities::withdraw_act(officer(12, ISSUER), act),
				Error::<Test>::NotFound
			);
		}
	});
}

#[test]
fn two_acts_with_the_same_long_call_do_not_share_a_fate() {
	run(|| {
		let long: RuntimeCall = frame_system::Call::remark { remark: vec![7; 500] }.into();
		let one = propose(11, ISSUER, long.clone());
		let other = propose(12, ISSUER, long.clone());
		assert_ok!(submit(11, withdraw_call(one)).unwrap());
		assert_ok!(submit(11, approve_call(other, &long)).unwrap());
		assert_ne!(results().last(), None);
		assert!(Preimage::len(&hash(&long)).is_none());
	});
}

#[test]
fn a_call_that_was_taken_away_is_reported() {
	run(|| {
		let long: RuntimeCall = frame_system::Call::remark { remark: vec![7; 500] }.into();
		let act = propose(11, ISSUER, long.clone());
		Preimage::unrequest(&hash(&long));
		assert_noop!(approve(12, act, &long), Error::<Test>::CallUnavailable);
		// Put back, for the invariants.
		let _ = Preimage::note(codec::Encode::encode(&long).into());
	});
}

#[test]
fn calls_have_a_longest_length() {
	run(|| {
		let remark = |length| -> RuntimeCall {
			frame_system::Call::remark { remark: vec![0; length] }.into()
		};
		// Pallet, call and two bytes that count.
		let longest = remark(4_096 - 4);
		let longer = remark(4_096 - 3);
		assert_ok!(act(11, 12, ISSUER, longest));
		assert_noop!(
			Authorities::propose_act(
				officer(11, ISSUER),
				ISSUER,
				Box::new(longer.clone()),
				evidence(),
				None
			),
			Error::<Test>::CallTooLong
		);
		assert_noop!(
			Authorities::act_urgently(officer(11, ISSUER), Box::new(longer), evidence()),
			Error::<Test>::CallTooLong
		);
	});
}

#[test]
fn an_act_needs_evidence() {
	run(|| {
		assert_noop!(
			Authorities::propose_act(
				officer(11, ISSUER),
				ISSUER,
				Box::new(mint(5)),
				Evidence::default(),
				None
			),
			Error::<Test>::MissingEvidence
		);
		assert_noop!(
			Authorities::act_urgently(officer(11, ISSUER), Box::new(halt(5)), Evidence::default()),
			Error::<Test>::MissingEvidence
		);
	});
}

#[test]
fn open_acts_are_bounded_for_each_authority() {
	run(|| {
		for _ in 0..4 {
			propose(11, ISSUER, mint(5));
		}
		assert_noop!(
			Authorities::propose_act(
				officer(11, ISSUER),
				ISSUER,
				Box::new(mint(5)),
				evidence(),
				None
			),
			Error::<Test>::TooMany
		);
		// Another authority has its own room, and withdrawing makes some.
		propose(31, FRENCH_ISSUER, mint(5));
		assert_ok!(submit(12, withdraw_call(2)).unwrap());
		propose(11, ISSUER, mint(5));
		NextAct::<Test>::put(u32::MAX);
		assert_noop!(
			Authorities::propose_act(
				officer(32, FRENCH_ISSUER),
				FRENCH_ISSUER,
				Box::new(mint(5)),
				evidence(),
				None
			),
			Error::<Test>::TooMany
		);
	});
}

#[test]
fn a_failed_call_changes_nothing_and_spends_the_act() {
	run(|| {
		let call: RuntimeCall = crate::mock::mint::Call::mint_and_break {}.into();
		let result = act(11, 12, ISSUER, call);
		assert_eq!(result, Err(crate::mock::mint::Error::<Test>::Broken.into()));
		assert_eq!(minted(), 0);
		assert_eq!(Acts::<Test>::iter().count(), 0);
	});
}

#[test]
fn a_batch_is_one_act_all_or_none() {
	run(|| {
		let batch: RuntimeCall =
			pallet_utility::Call::batch_all { calls: (1..=20).map(mint).collect() }.into();
		assert_ok!(act(11, 12, ISSUER, batch));
		assert_eq!(minted(), 210);
		let broken = crate::mock::mint::Call::mint_and_break {}.into();
		let batch = pallet_utility::Call::batch_all { calls: vec![mint(1), broken, mint(2)] };
		assert!(act(11, 12, ISSUER, batch.into()).is_err());
		assert_eq!(minted(), 210);
	});
}

#[test]
fn an_act_obeys_the_chains_filter_of_calls() {
	run(|| {
		let shut: RuntimeCall = frame_system::Call::remark_with_event { remark: vec![] }.into();
		let expected = Err(frame_system::Error::<Test>::CallFiltered.into());
		assert_eq!(act(11, 12, ISSUER, shut.clone()), expected);
		let batch = pallet_utility::Call::batch_all { calls: vec![shut.clone()] };
		assert_eq!(act(11, 12, ISSUER, batch.into()), expected);
		assert_eq!(submit(11, urgent_call(shut)).unwrap(), expected);
	});
}

#[test]
fn the_weight_reported_is_that_of_the_call_that_ran() {
	run(|| {
		let call = mint(5);
		let act = propose(11, ISSUER, call.clone());
		let much = weight(&call) + Weight::from_parts(1_000_000_000, 0);
		let post = Authorities::approve_act(officer(12, ISSUER), act, hash(&call), much).unwrap();
		let expected =
			<() as crate::WeightInfo>::approve_act(crate::acts::length(&call)) + weight(&call);
		assert_eq!(post.actual_weight, Some(expected));

		let act = NextAct::<Test>::get();
		assert_ok!(submit(11, delayed_call(ISSUER, call.clone(), Some(NOW + 1))).unwrap());
		let post = Authorities::approve_act(officer(12, ISSUER), act, hash(&call), much).unwrap();
		assert_eq!(post.actual_weight, Some(<() as crate::WeightInfo>::approve_act(0)));
	});
}

#[test]
fn one_officer_alone_reaches_only_what_lapses_by_itself() {
	run(|| {
		assert_ok!(submit(11, urgent_call(halt(1))).unwrap());
		assert_eq!(
			last_event(),
			Event::ActedUrgently {
				authority: ISSUER,
				officer: 11,
				call_hash: hash(&halt(1)),
				evidence: evidence(),
			}
		);
		assert_eq!(crate::mock::mint::Halted::<Test>::get().unwrap().level, ActLevel::Urgent);
		// What takes two refuses one, and the transaction fails with the call's own error.
		assert_eq!(submit(11, urgent_call(mint(5))).unwrap(), Err(DispatchError::BadOrigin));
		assert_eq!(minted(), 0);
	});
}

#[test]
fn while_the_chain_has_no_time_nobody_acts() {
	run(|| {
		let act = propose(11, ISSUER, mint(5));
		at(0);
		assert_noop!(approve(12, act, &mint(5)), Error::<Test>::ClockNotSet);
		assert_noop!(execute(12, act, &mint(5)), Error::<Test>::ClockNotSet);
		assert_noop!(
			Authorities::withdraw_act(officer(12, ISSUER), act),
			Error::<Test>::ClockNotSet
		);
		assert_noop!(
			Authorities::propose_act(
				officer(11, ISSUER),
				ISSUER,
				Box::new(mint(5)),
				evidence(),
				None
			),
			Error::<Test>::ClockNotSet
		);
		assert_noop!(
			Authorities::act_urgently(officer(11, ISSUER), Box::new(halt(1)), evidence()),
			Error::<Test>::ClockNotSet
		);
	});
}

#[test]
fn stored_sizes_are_as_stated() {
	// Accounts of 8 bytes here; 24 more for each of the two in a runtime.
	assert_eq!(ActOf::<Test>::max_encoded_len(), 4 + 8 + 2 + 131 + 32 + 8 + 9 + 8 + 4 + 9);
	assert_eq!(crate::Officer::max_encoded_len(), 4 + 2 + 8 + 8 + 9 + 9);
	assert_eq!(crate::Authority::max_encoded_len(), 2 + 162 + 21 + 4 + 1);
	assert_eq!(crate::Jurisdiction::max_encoded_len(), 66 + 8 + 1 + 4);
	assert_eq!(BoundedVec::<u8, ConstU32<64>>::max_encoded_len(), 66);
}
