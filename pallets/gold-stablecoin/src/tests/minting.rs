//! Minting: two parties, within the capacity, from an audit in force, to a licensed beneficiary.

use super::*;
use crate::{capacity::units_for, minting::delay_for};
use civitas_primitives::{moment::HOUR, LicenceRefusal, ReserveRefusal};
use proptest::prelude::*;

fn minter() -> RuntimeOrigin {
	RuntimeOrigin::signed(MINTER)
}

fn approver() -> RuntimeOrigin {
	RuntimeOrigin::signed(APPROVER)
}

fn supervisor() -> RuntimeOrigin {
	RuntimeOrigin::signed(SUPERVISOR)
}

#[test]
fn a_mint_is_proposed_by_one_approved_by_another_and_executed() {
	run(|| {
		let coin = coin();
		let id = crate::NextMint::<Test>::get();
		assert_ok!(propose(coin, 7 * ONE));
		assert_eq!(
			last_event(),
			Event::MintProposed {
				mint: id,
				coin,
				proposer: MINTER,
				licence: LICENCE,
				beneficiary: EXCHANGE,
				amount: 7 * ONE,
				not_before: NOW,
				expires_at: NOW + DAY,
			}
		);
		assert_noop!(execute(id), Error::<Test>::NotApproved);
		assert_ok!(GoldStablecoin::approve_mint(approver(), id, 7 * ONE));
		assert_eq!(last_event(), Event::MintApproved { mint: id, coin, approver: APPROVER });
		assert!(GoldStablecoin::api_mint(id).unwrap().refusals.is_empty());
		assert_ok!(execute(id));
		assert_eq!(
			last_event(),
			Event::Minted {
				mint: id,
				coin,
				licence: LICENCE,
				beneficiary: EXCHANGE,
				amount: 7 * ONE,
				audit_epoch: 1,
			}
		);
		assert_eq!(Assets::balance(coin, EXCHANGE), 7 * ONE);
		assert_eq!(Assets::total_issuance(coin), 7 * ONE);
		assert_eq!(
			GoldStablecoin::api_role(coin, MINTER),
			Some(CoinRole::Minter { allowance: 10 * FULL - 7 * ONE })
		);
		assert_eq!(GoldStablecoin::api_coin(coin).unwrap().minted, 7 * ONE);
		// Once.
		assert_noop!(execute(id), Error::<Test>::NotFound);
		// The approver may execute too.
		let id = approved(coin, ONE);
		assert_ok!(GoldStablecoin::execute_mint(approver(), id));
	});
}

#[test]
fn capacity_is_reached_exactly_and_one_unit_more_is_refused() {
	run(|| {
		let coin = coin();
		assert_eq!(capacity(coin), FULL);
		assert_noop!(propose(coin, FULL + 1), Error::<Test>::CapReached);
		mint(coin, FULL - 1);
		assert_noop!(propose(coin, 2), Error::<Test>::CapReached);
		mint(coin, 1);
		assert_eq!(Assets::total_issuance(coin), FULL);
		let answer = GoldStablecoin::api_capacity(coin).unwrap();
		assert_eq!((answer.headroom, answer.issuance, answer.capacity), (0, FULL, FULL));
		assert!(answer.refusals.is_empty());
		assert_noop!(propose(coin, 1), Error::<Test>::CapReached);
		assert_eq!(
			GoldStablecoin::api_why_not_mint(coin, LICENCE, EXCHANGE, 1),
			vec![MintRefusal::CapReached { headroom: 0 }]
		);
	});
}

#[test]
fn the_buffer_stays_in_reserve() {
	run(|| {
		let coin = coin_with(1, CoinPolicy { buffer_bps: 1_000, ..policy() });
		// 1,000 oz / 1.1 = 909.090909 oz.
		assert_eq!(capacity(coin), 909_090_909);
		assert_noop!(propose(coin, 909_090_910), Error::<Test>::CapReached);
		mint(coin, 909_090_909);
		let coverage = GoldStablecoin::api_coverage(coin).unwrap();
		assert_eq!(coverage.eligible_weight, 1_000_000);
		assert_eq!(coverage.ratio_bps, Some(11_000));
	});
}

#[test]
fn two_mints_that_fit_alone_do_not_both_pass() {
	run(|| {
		let coin = coin();
		let one = approved(coin, FULL);
		let other = approved(coin, FULL);
		assert_ok!(execute(one));
		assert_noop!(execute(other), Error::<Test>::CapReached);
	});
}

#[test]
fn an_expired_audit_stops_minting_without_a_transaction() {
	run(|| {
		let coin = coin();
		give(coin, 10 * ONE);
		change_reserve(1, |reserve| reserve.expires_at = NOW + 60_000);
		let id = approved(coin, ONE);
		// Blocks with nothing but the clock in them.
		for step in 1..=30 {
			advance(NOW + step * 2_000);
		}
		assert_noop!(execute(id), Error::<Test>::AuditExpired);
		assert_noop!(propose(coin, ONE), Error::<Test>::AuditExpired);
		let answer = GoldStablecoin::api_capacity(coin).unwrap();
		assert_eq!((answer.as_of, answer.capacity, answer.headroom), (NOW + 60_000, 0, 0));
		assert_eq!(answer.refusals, vec![MintRefusal::Reserve(ReserveRefusal::AuditExpired)]);
		assert_eq!(GoldStablecoin::api_coverage(coin).unwrap().ratio_bps, Some(0));
		// An audit that ran out is no breach: nothing was written.
		assert!(!crate::Breaches::<Test>::contains_key(coin));
		assert!(!crate::Halts::<Test>::contains_key(coin));
		// Coins still move and are still redeemed.
		transfer(coin, HOLDER, STRANGER, ONE);
		let ticket = open_ticket(coin, 2 * ONE);
		assert_ok!(settle(ticket));
	});
}

#[test]
fn what_the_reserve_refuses_is_told_by_name() {
	run(|| {
		let coin = coin();
		for (refusal, error) in [
			(ReserveRefusal::UnknownReserve, Error::<Test>::ReserveNotFound),
			(ReserveRefusal::ClockNotSet, Error::ClockNotSet),
			(ReserveRefusal::NotAudited, Error::NotAudited),
			(ReserveRefusal::AuditExpired, Error::AuditExpired),
			(ReserveRefusal::AuditDisputed, Error::AuditDisputed),
			(ReserveRefusal::CustodianNotLicensed, Error::CustodianNotLicensed),
			(ReserveRefusal::AuditorNotLicensed, Error::AuditorNotLicensed),
			(ReserveRefusal::AssuranceTooLow, Error::AssuranceTooLow),
			(ReserveRefusal::OpinionAdverse, Error::OpinionAdverse),
		] {
			change_reserve(1, |reserve| reserve.weight = Err(refusal));
			assert_noop!(propose(coin, ONE), error);
			assert_eq!(capacity(coin), 0);
		}
	});
}

#[test]
fn what_the_gate_refuses_is_the_gates_own_error() {
	run(|| {
		let coin = coin();
		let to = |licence, beneficiary| {
			GoldStablecoin::propose_mint(minter(), coin, licence, beneficiary, ONE, 1)
		};
		assert_noop!(to(8, EXCHANGE), gate_error(LicenceRefusal::UnknownLicence));
		assert_noop!(to(LICENCE, STRANGER), gate_error(LicenceRefusal::NotHolder));
		assert_eq!(
			GoldStablecoin::api_why_not_mint(coin, LICENCE, STRANGER, ONE),
			vec![MintRefusal::Beneficiary(LicenceRefusal::NotHolder)]
		);
		// Suspended between proposal and execution.
		let id = approved(coin, ONE);
		GateRefusal::set(Some(LicenceRefusal::Suspended));
		assert_noop!(execute(id), gate_error(LicenceRefusal::Suspended));
		assert_noop!(to(LICENCE, EXCHANGE), gate_error(LicenceRefusal::Suspended));
		assert_eq!(
			GoldStablecoin::api_mint(id).unwrap().refusals,
			vec![MintRefusal::Beneficiary(LicenceRefusal::Suspended)]
		);
		GateRefusal::set(None);
		assert_ok!(execute(id));
	});
}

#[test]
fn every_reason_is_told_not_only_the_first() {
	run(|| {
		let coin = coin();
		mint(coin, ONE);
		GateRefusal::set(Some(LicenceRefusal::Withdrawn));
		change_reserve(1, |reserve| reserve.weight = Err(ReserveRefusal::AuditDisputed));
		assert_ok!(GoldStablecoin::halt_mint(supervisor(), coin, Evidence::of(b"order")));
		assert_ok!(Intruder::mint(RuntimeOrigin::signed(STRANGER), coin, 5));
		assert_eq!(
			GoldStablecoin::api_why_not_mint(coin, LICENCE, MINTER, CoinBalance::MAX),
			vec![
				MintRefusal::IssuanceUnexplained,
				MintRefusal::MintHalted,
				MintRefusal::Reserve(ReserveRefusal::AuditDisputed),
				MintRefusal::CapReached { headroom: 0 },
				MintRefusal::Beneficiary(LicenceRefusal::Withdrawn),
				MintRefusal::SameParty,
				MintRefusal::CannotReceive,
			]
		);
		assert_eq!(
			GoldStablecoin::api_why_not_mint(9, LICENCE, EXCHANGE, 0),
			vec![MintRefusal::UnknownCoin]
		);
		Timestamp::set_timestamp(0);
		let all = GoldStablecoin::api_why_not_mint(coin, LICENCE, EXCHANGE, 0);
		assert!(all.starts_with(&[MintRefusal::ZeroAmount, MintRefusal::ClockNotSet]));
		assert_ok!(Intruder::burn(RuntimeOrigin::signed(STRANGER), coin, 5));
	});
}

#[test]
fn the_amount_is_repeated_in_whole_coins() {
	run(|| {
		let coin = coin();
		let propose = |amount, whole_coins| {
			GoldStablecoin::propose_mint(minter(), coin, LICENCE, EXCHANGE, amount, whole_coins)
		};
		// Six zeros too many, too few, and off by one.
		for (amount, whole) in
			[(5 * ONE, 5_000_000), (5, 5), (5 * ONE, 4), (5 * ONE, 6), (5 * ONE - 1, 5)]
		{
			assert_noop!(propose(amount, whole), Error::<Test>::AmountMismatch);
		}
		assert_ok!(propose(5 * ONE, 5));
		assert_ok!(propose(5 * ONE + 999_999, 5));
		assert_ok!(propose(999_999, 0));
		assert_noop!(propose(0, 0), Error::<Test>::ZeroAmount);
		// The approver repeats it too.
		assert_noop!(GoldStablecoin::approve_mint(approver(), 0, 5), Error::<Test>::AmountMismatch);
	});
}

#[test]
fn the_allowance_falls_and_zero_is_zero() {
	run(|| {
		let coin = coin();
		assert_ok!(GoldStablecoin::set_minter(supervisor(), coin, MINTER, 0));
		assert_noop!(propose(coin, 1), Error::<Test>::AllowanceExceeded);
		assert_ok!(GoldStablecoin::set_minter(supervisor(), coin, MINTER, 10));
		assert_noop!(propose(coin, 11), Error::<Test>::AllowanceExceeded);
		let (one, other) = (approved(coin, 10), approved(coin, 10));
		assert_ok!(execute(one));
		assert_noop!(execute(other), Error::<Test>::AllowanceExceeded);
		assert_noop!(propose(coin, 1), Error::<Test>::AllowanceExceeded);
	});
}

#[test]
fn a_new_audit_makes_a_proposal_stale() {
	run(|| {
		let coin = coin();
		let id = approved(coin, ONE);
		change_reserve(1, |reserve| reserve.epoch = 2);
		assert_noop!(execute(id), Error::<Test>::Stale);
		mint(coin, ONE);
	});
}

#[test]
fn no_role_alone_mints() {
	run(|| {
		let coin = coin();
		for account in [APPROVER, SETTLER, SUPERVISOR, EXCHANGE, STRANGER] {
			assert_noop!(
				GoldStablecoin::propose_mint(
					RuntimeOrigin::signed(account),
					coin,
					LICENCE,
					EXCHANGE,
					ONE,
					1
				),
				Error::<Test>::NotAuthorised
			);
		}
		assert_ok!(propose(coin, ONE));
		for account in [MINTER, SETTLER, SUPERVISOR, EXCHANGE, STRANGER] {
			assert_noop!(
				GoldStablecoin::approve_mint(RuntimeOrigin::signed(account), 0, ONE),
				Error::<Test>::NotAuthorised
			);
		}
		assert_ok!(GoldStablecoin::approve_mint(approver(), 0, ONE));
		assert_noop!(
			GoldStablecoin::approve_mint(approver(), 0, ONE),
			Error::<Test>::AlreadyExists
		);
		for account in [SETTLER, SUPERVISOR, EXCHANGE, STRANGER] {
			assert_noop!(
				GoldStablecoin::execute_mint(RuntimeOrigin::signed(account), 0),
				Error::<Test>::NotAuthorised
			);
			assert_noop!(
				GoldStablecoin::cancel_mint(RuntimeOrigin::signed(account), 0),
				Error::<Test>::NotAuthorised
			);
		}
		for origin in [RuntimeOrigin::root(), RuntimeOrigin::none()] {
			assert_noop!(
				GoldStablecoin::propose_mint(origin.clone(), coin, LICENCE, EXCHANGE, ONE, 1),
				DispatchError::BadOrigin
			);
			assert_noop!(
				GoldStablecoin::approve_mint(origin.clone(), 0, ONE),
				DispatchError::BadOrigin
			);
			assert_noop!(GoldStablecoin::execute_mint(origin.clone(), 0), DispatchError::BadOrigin);
			assert_noop!(GoldStablecoin::cancel_mint(origin, 0), DispatchError::BadOrigin);
		}
		// A minter that is made an approver does not approve its own proposal.
		assert_ok!(propose(coin, ONE));
		assert_ok!(GoldStablecoin::revoke_role(supervisor(), coin, MINTER));
		assert_ok!(GoldStablecoin::set_approver(supervisor(), coin, MINTER));
		assert_noop!(GoldStablecoin::approve_mint(minter(), 1, ONE), Error::<Test>::SameParty);
	});
}

#[test]
fn a_beneficiary_has_no_role_in_issuing() {
	run(|| {
		let coin = coin();
		let id = approved(coin, ONE);
		assert_ok!(GoldStablecoin::set_settler(supervisor(), coin, EXCHANGE));
		assert_noop!(execute(id), Error::<Test>::SameParty);
		assert_noop!(propose(coin, ONE), Error::<Test>::SameParty);
	});
}

#[test]
fn a_role_lost_before_execution_ends_the_mint() {
	run(|| {
		let coin = coin();
		let id = approved(coin, ONE);
		assert_ok!(GoldStablecoin::revoke_role(supervisor(), coin, APPROVER));
		assert_noop!(execute(id), Error::<Test>::RoleRevoked);
		assert_ok!(GoldStablecoin::set_approver(supervisor(), coin, APPROVER));
		assert_ok!(GoldStablecoin::revoke_role(supervisor(), coin, MINTER));
		assert_noop!(GoldStablecoin::execute_mint(approver(), id), Error::<Test>::RoleRevoked);
	});
}

#[test]
fn larger_mints_wait_longer() {
	run(|| {
		let delays = [(10, 24 * HOUR), (100, 72 * HOUR)]
			.map(|(above_bps, delay)| DelayTier { above_bps, delay })
			.to_vec()
			.try_into()
			.unwrap();
		let coin = coin_with(1, CoinPolicy { delays, ..policy() });
		// The first coins wait the longest.
		let first = approved(coin, 100 * ONE);
		assert_noop!(execute(first), Error::<Test>::TooEarly);
		advance(NOW + 72 * HOUR - 1);
		assert_noop!(execute(first), Error::<Test>::TooEarly);
		advance(NOW + 72 * HOUR);
		assert_ok!(execute(first));

		let policy = crate::Coins::<Test>::get(coin).unwrap().policy;
		let supply = 100 * ONE;
		assert_eq!(delay_for(&policy, supply / 1_000, supply), 0);
		assert_eq!(delay_for(&policy, supply / 1_000 + 1, supply), 24 * HOUR);
		assert_eq!(delay_for(&policy, supply / 100, supply), 24 * HOUR);
		assert_eq!(delay_for(&policy, supply / 100 + 1, supply), 72 * HOUR);
		assert_eq!(delay_for(&policy, CoinBalance::MAX, supply), 72 * HOUR);
		assert_eq!(delay_for(&policy, 1, CoinBalance::MAX), 72 * HOUR);
		mint(coin, supply / 1_000);
	});
}

#[test]
fn a_mint_lapses_and_anybody_clears_it_away() {
	run(|| {
		let coin = coin();
		let id = approved(coin, ONE);
		let unapproved = crate::NextMint::<Test>::get();
		assert_ok!(propose(coin, ONE));
		advance(NOW + DAY);
		assert_noop!(execute(id), Error::<Test>::Expired);
		assert_noop!(
			GoldStablecoin::approve_mint(approver(), unapproved, ONE),
			Error::<Test>::Expired
		);
		assert_ok!(GoldStablecoin::cancel_mint(RuntimeOrigin::signed(STRANGER), id));
		assert_eq!(last_event(), Event::MintCancelled { mint: id, coin });
		assert_noop!(
			GoldStablecoin::cancel_mint(RuntimeOrigin::signed(STRANGER), id),
			Error::<Test>::NotFound
		);
	});
}

#[test]
fn pending_mints_are_few_and_either_party_cancels() {
	run(|| {
		let coin = coin();
		for _ in 0..3 {
			assert_ok!(propose(coin, ONE));
		}
		assert_noop!(propose(coin, ONE), Error::<Test>::TooMany);
		assert_ok!(GoldStablecoin::cancel_mint(minter(), 0));
		assert_ok!(GoldStablecoin::cancel_mint(approver(), 1));
		assert_ok!(propose(coin, ONE));
		assert_noop!(GoldStablecoin::approve_mint(approver(), 0, ONE), Error::<Test>::NotFound);
		assert_noop!(propose(coin + 1, ONE), Error::<Test>::NotFound);
	});
}

#[test]
fn without_a_clock_nothing_moves() {
	run(|| {
		let coin = coin();
		let id = approved(coin, ONE);
		Timestamp::set_timestamp(0);
		assert_noop!(propose(coin, ONE), Error::<Test>::ClockNotSet);
		assert_noop!(GoldStablecoin::approve_mint(approver(), id, ONE), Error::<Test>::ClockNotSet);
		assert_noop!(execute(id), Error::<Test>::ClockNotSet);
		assert_noop!(GoldStablecoin::cancel_mint(minter(), id), Error::<Test>::ClockNotSet);
	});
}

#[test]
fn a_beneficiary_that_the_ledger_cannot_credit_is_refused() {
	run(|| {
		let coin = coin();
		mint(coin, ONE);
		// The supply would not fit the ledger.
		change_reserve(1, |reserve| reserve.weight = Ok(u64::MAX));
		assert_ok!(GoldStablecoin::set_minter(supervisor(), coin, MINTER, CoinBalance::MAX));
		let answer = GoldStablecoin::api_why_not_mint(coin, LICENCE, EXCHANGE, CoinBalance::MAX);
		assert!(answer.contains(&MintRefusal::CannotReceive));
		// And one whose asset account its owner's issuer blocked.
		assert_ok!(Assets::block(
			RuntimeOrigin::signed(GoldStablecoin::account_id()),
			coin,
			EXCHANGE
		));
		assert_noop!(propose(coin, ONE), Error::<Test>::CannotReceive);
	});
}

proptest! {
	#[test]
	fn capacity_times_buffer_never_exceeds_the_weight(
		weight in 0u64..1 << 50,
		buffer_bps in 0u32..200_000,
	) {
		let units = units_for(weight, buffer_bps).unwrap();
		let needed = |units: u128| units * (10_000 + u128::from(buffer_bps));
		let there = u128::from(weight) * 1_000 * 10_000;
		prop_assert!(needed(units) <= there);
		prop_assert!(needed(units + 1) > there);
	}
}

#[test]
fn capacity_does_not_overflow() {
	assert!(units_for(u64::MAX, 0).is_some());
	assert!(units_for(u64::MAX, u32::MAX).is_some());
	assert_eq!(units_for(0, 0), Some(0));
	assert_eq!(units_for(1, 0), Some(1_000));
}
