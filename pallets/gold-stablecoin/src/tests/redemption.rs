//! Redemption: tickets, the last unit of an account, and who can block what.

use super::*;
use civitas_primitives::reserve::TicketStatus;

fn holder() -> RuntimeOrigin {
	RuntimeOrigin::signed(HOLDER)
}

fn cancel(ticket: TicketId) -> DispatchResult {
	GoldStablecoin::cancel_ticket(holder(), ticket)
}

#[test]
fn a_ticket_holds_coins_and_settling_burns_them() {
	run(|| {
		let coin = coin();
		give(coin, 10 * ONE);
		let ticket = open_ticket(coin, 4 * ONE);
		assert_eq!(
			last_event(),
			Event::TicketOpened {
				ticket,
				coin,
				holder: HOLDER,
				amount: 4 * ONE,
				due_at: NOW + 10 * DAY,
			}
		);
		assert_eq!(Assets::balance(coin, HOLDER), 6 * ONE);
		assert_eq!(GoldStablecoin::on_hold(coin, &HOLDER), 4 * ONE);
		assert_eq!(Assets::total_issuance(coin), 10 * ONE);
		assert!(Assets::transfer(holder(), coin, STRANGER, 6 * ONE + 1).is_err());
		advance(NOW + DAY);
		assert_ok!(settle(ticket));
		assert_eq!(
			last_event(),
			Event::TicketSettled {
				ticket,
				coin,
				holder: HOLDER,
				amount: 4 * ONE,
				payment: Evidence::of(b"payment"),
			}
		);
		assert_eq!(Assets::total_issuance(coin), 6 * ONE);
		assert_eq!(GoldStablecoin::api_coin(coin).unwrap().burnt, 4 * ONE);
		let answer = GoldStablecoin::api_ticket(ticket).unwrap();
		assert_eq!(answer.opened_at, NOW);
		assert!(!answer.overdue);
		assert_eq!(
			answer.status,
			TicketStatus::Settled { at: NOW + DAY, payment: Evidence::of(b"payment") }
		);
		// Burning makes room for minting.
		assert_eq!(GoldStablecoin::api_capacity(coin).unwrap().headroom, FULL - 6 * ONE);
		assert_noop!(settle(ticket), Error::<Test>::NotActive);
		assert_noop!(cancel(ticket), Error::<Test>::NotActive);
	});
}

#[test]
fn redeeming_all_burns_the_last_unit_too() {
	run(|| {
		let coin = coin();
		give(coin, 10 * ONE);
		let ticket = open_ticket(coin, 10 * ONE);
		// The unit that cannot be held stays, and cannot leave.
		assert_eq!(Assets::balance(coin, HOLDER), 1);
		assert!(Assets::transfer(holder(), coin, STRANGER, 1).is_err());
		assert!(Assets::transfer_all(holder(), coin, STRANGER, false).is_err());
		assert_eq!(Assets::balance(coin, HOLDER), 1);
		assert_ok!(settle(ticket));
		assert_eq!(Assets::total_issuance(coin), 0);
		assert_eq!(Assets::balance(coin, HOLDER), 0);
		assert!(!crate::Escrows::<Test>::contains_key(coin, HOLDER));
	});
}

#[test]
fn the_last_unit_belongs_to_one_ticket_whatever_the_order() {
	for order in [[0, 1, 2], [2, 1, 0], [1, 2, 0], [2, 0, 1]] {
		run(|| {
			let coin = coin();
			give(coin, 10 * ONE);
			let tickets =
				[open_ticket(coin, 5 * ONE), open_ticket(coin, 5 * ONE - 2), open_ticket(coin, 2)];
			assert_noop!(GoldStablecoin::open_ticket(holder(), coin, 2), Error::<Test>::TooMany);
			for position in order {
				assert_ok!(settle(tickets[position]));
				GoldStablecoin::do_try_state().unwrap();
			}
			assert_eq!(Assets::total_issuance(coin), 0);
		});
	}
}

#[test]
fn coins_are_promised_once() {
	run(|| {
		let coin = coin();
		give(coin, 10);
		open_ticket(coin, 10);
		assert_noop!(GoldStablecoin::open_ticket(holder(), coin, 2), Error::<Test>::BalanceLow);
		// New coins can be redeemed, the promised unit not again.
		mint(coin, 5);
		transfer(coin, EXCHANGE, HOLDER, 5);
		assert_noop!(GoldStablecoin::open_ticket(holder(), coin, 6), Error::<Test>::BalanceLow);
		let second = open_ticket(coin, 5);
		assert_ok!(settle(0));
		assert_ok!(settle(second));
		assert_eq!(Assets::total_issuance(coin), 0);
	});
}

#[test]
fn a_ticket_is_for_something_that_is_there() {
	run(|| {
		let coin = coin();
		let open = |amount| GoldStablecoin::open_ticket(holder(), coin, amount);
		assert_noop!(open(2), Error::<Test>::BalanceLow);
		give(coin, 10);
		assert_noop!(open(0), Error::<Test>::ZeroAmount);
		assert_noop!(open(1), Error::<Test>::BelowMinimum);
		assert_noop!(open(11), Error::<Test>::BalanceLow);
		assert_noop!(open(CoinBalance::MAX), Error::<Test>::BalanceLow);
		assert_noop!(GoldStablecoin::open_ticket(holder(), coin + 1, 2), Error::<Test>::NotFound);
		for origin in [RuntimeOrigin::root(), RuntimeOrigin::none()] {
			assert_noop!(
				GoldStablecoin::open_ticket(origin.clone(), coin, 2),
				DispatchError::BadOrigin
			);
			assert_noop!(
				GoldStablecoin::settle_ticket(origin.clone(), 0, Evidence::of(b"p")),
				DispatchError::BadOrigin
			);
			assert_noop!(GoldStablecoin::cancel_ticket(origin, 0), DispatchError::BadOrigin);
		}
		Timestamp::set_timestamp(0);
		assert_noop!(open(2), Error::<Test>::ClockNotSet);
		assert_noop!(settle(0), Error::<Test>::ClockNotSet);
		assert_noop!(cancel(0), Error::<Test>::ClockNotSet);
	});
}

#[test]
fn only_a_settler_settles_and_only_with_a_proof() {
	run(|| {
		let coin = coin();
		give(coin, 10);
		let ticket = open_ticket(coin, 4);
		for account in [HOLDER, MINTER, APPROVER, SUPERVISOR, EXCHANGE, STRANGER] {
			assert_noop!(
				GoldStablecoin::settle_ticket(
					RuntimeOrigin::signed(account),
					ticket,
					Evidence::of(b"payment")
				),
				Error::<Test>::NotAuthorised
			);
		}
		assert_noop!(
			GoldStablecoin::settle_ticket(
				RuntimeOrigin::signed(SETTLER),
				ticket,
				Evidence::default()
			),
			Error::<Test>::MissingEvidence
		);
		assert_noop!(settle(ticket + 1), Error::<Test>::NotFound);
		assert_noop!(cancel(ticket + 1), Error::<Test>::NotFound);
	});
}

#[test]
fn coins_of_an_overdue_ticket_can_be_taken_back() {
	run(|| {
		let coin = coin();
		give(coin, 10);
		let ticket = open_ticket(coin, 10);
		advance(NOW + 10 * DAY - 1);
		assert_noop!(cancel(ticket), Error::<Test>::TooEarly);
		assert!(!GoldStablecoin::api_ticket(ticket).unwrap().overdue);
		advance(NOW + 10 * DAY);
		assert!(GoldStablecoin::api_ticket(ticket).unwrap().overdue);
		assert_noop!(
			GoldStablecoin::cancel_ticket(RuntimeOrigin::signed(SETTLER), ticket),
			Error::<Test>::NotAuthorised
		);
		assert_ok!(cancel(ticket));
		assert_eq!(
			last_event(),
			Event::TicketCancelled { ticket, coin, holder: HOLDER, amount: 10 }
		);
		assert_eq!(
			GoldStablecoin::api_ticket(ticket).unwrap().status,
			TicketStatus::Cancelled { at: NOW + 10 * DAY }
		);
		assert_eq!(Assets::balance(coin, HOLDER), 10);
		assert_noop!(settle(ticket), Error::<Test>::NotActive);
		transfer(coin, HOLDER, STRANGER, 10);
	});
}

#[test]
fn a_halt_of_minting_stops_neither_transfer_nor_redemption() {
	run(|| {
		let coin = coin();
		give(coin, 10 * ONE);
		assert_ok!(GoldStablecoin::halt_mint(
			RuntimeOrigin::signed(SUPERVISOR),
			coin,
			Evidence::of(b"order")
		));
		transfer(coin, HOLDER, STRANGER, ONE);
		let ticket = open_ticket(coin, 9 * ONE);
		assert_ok!(settle(ticket));
	});
}

#[test]
fn a_ledger_that_lost_held_coins_burns_no_others_in_their_place() {
	run(|| {
		use frame_support::traits::{
			fungibles::hold::Mutate,
			tokens::{Fortitude, Precision},
		};
		let coin = coin();
		give(coin, 10 * ONE);
		let ticket = open_ticket(coin, 5 * ONE);
		let _ = frame_support::storage::with_storage_layer(|| {
			AssetsHolder::burn_held(
				coin,
				&crate::HoldReason::Redemption.into(),
				&HOLDER,
				5 * ONE,
				Precision::Exact,
				Fortitude::Force,
			)?;
			assert_noop!(settle(ticket), Error::<Test>::IssuanceUnexplained);
			assert_noop!(
				GoldStablecoin::open_ticket(holder(), coin, 2),
				Error::<Test>::IssuanceUnexplained
			);
			Err::<(), DispatchError>(DispatchError::Other("undo"))
		});
		assert_ok!(settle(ticket));
	});
}
