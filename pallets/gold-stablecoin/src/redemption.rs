//! Redemption: a ticket puts coins on hold, settling it burns them. Neither the issuer nor a halt of
//! minting nor an audit that ran out stands in the way of opening one.

use super::*;
use civitas_primitives::{
	reserve::{CoinBalance, CoinId, CoinRole, TicketId, TicketStatus},
	Evidence,
};
use frame_support::{
	ensure,
	traits::{
		fungibles::{
			hold::{Inspect as InspectHold, Mutate as MutateHold},
			Inspect, Mutate,
		},
		tokens::{Fortitude, Precision, Preservation},
	},
};

/// The smallest ticket, in base units. Of a ticket at least one unit must be on hold, or nothing would keep
/// the account's last unit in place, and that one cannot be held.
pub const MIN_TICKET: CoinBalance = 2;

impl<T: Config> Pallet<T> {
	/// What of a coin a holder has on hold for redemption.
	pub fn on_hold(coin: CoinId, holder: &T::AccountId) -> CoinBalance {
		T::AssetsHolder::balance_on_hold(coin, &HoldReason::Redemption.into(), holder)
	}

	pub(crate) fn do_open_ticket(
		who: T::AccountId,
		id: CoinId,
		amount: CoinBalance,
	) -> DispatchResult {
		let now = Self::now()?;
		let coin = Coins::<T>::get(id).ok_or(Error::<T>::NotFound)?;
		ensure!(amount > 0, Error::<T>::ZeroAmount);
		ensure!(amount >= MIN_TICKET, Error::<T>::BelowMinimum);
		let mut escrow = Escrows::<T>::get(id, &who);
		ensure!(escrow.tickets < T::MaxOpenTickets::get(), Error::<T>::TooMany);

		// The last unit cannot be held. It belongs to a ticket when what is held falls short of what the
		// tickets say, and can belong to only one.
		let held = Self::on_hold(id, &who);
		let promised = escrow.amount.checked_sub(held).ok_or(Error::<T>::IssuanceUnexplained)?;
		ensure!(promised <= T::Assets::minimum_balance(id), Error::<T>::IssuanceUnexplained);
		let holdable =
			T::Assets::reducible_balance(id, &who, Preservation::Protect, Fortitude::Polite);
		let last = T::Assets::minimum_balance(id).min(T::Assets::balance(id, &who));
		let available = holdable
			.checked_add(last)
			.and_then(|free| free.checked_sub(promised))
			.ok_or(Error::<T>::BalanceLow)?;
		ensure!(amount <= available, Error::<T>::BalanceLow);
		let to_hold = amount.min(holdable);
		T::AssetsHolder::hold(id, &HoldReason::Redemption.into(), &who, to_hold)?;

		let ticket = NextTicket::<T>::get();
		NextTicket::<T>::put(ticket.checked_add(1).ok_or(Error::<T>::TooMany)?);
		escrow.tickets = escrow.tickets.checked_add(1).ok_or(Error::<T>::TooMany)?;
		escrow.amount = escrow.amount.checked_add(amount).ok_or(Error::<T>::BalanceLow)?;
		Escrows::<T>::insert(id, &who, escrow);
		let due_at = now.saturating_add(coin.policy.settle_within);
		Tickets::<T>::insert(
			ticket,
			Ticket {
				coin: id,
				holder: who.clone(),
				amount,
				opened_at: now,
				due_at,
				status: TicketStatus::Open,
			},
		);
		Self::deposit_event(Event::TicketOpened { ticket, coin: id, holder: who, amount, due_at });
		Ok(())
	}

	/// Take a ticket out of its holder's escrow: what of it is on hold, and what is the last unit.
	fn close(ticket: &Ticket<T::AccountId>) -> Result<(CoinBalance, CoinBalance), Error<T>> {
		let held = Self::on_hold(ticket.coin, &ticket.holder).min(ticket.amount);
		let last = ticket.amount.checked_sub(held).ok_or(Error::<T>::IssuanceUnexplained)?;
		// Never burn what the holder did not put in.
		ensure!(last <= T::Assets::minimum_balance(ticket.coin), Error::<T>::IssuanceUnexplained);
		Escrows::<T>::try_mutate_exists(ticket.coin, &ticket.holder, |entry| {
			let mut escrow = entry.take().ok_or(Error::<T>::NotActive)?;
			escrow.tickets = escrow.tickets.checked_sub(1).ok_or(Error::<T>::NotActive)?;
			escrow.amount =
				escrow.amount.checked_sub(ticket.amount).ok_or(Error::<T>::NotActive)?;
			*entry = (escrow.tickets > 0).then_some(escrow);
			Ok((held, last))
		})
	}

	pub(crate) fn do_settle_ticket(
		who: T::AccountId,
		id: TicketId,
		payment: Evidence,
	) -> DispatchResult {
		let now = Self::now()?;
		let mut ticket = Tickets::<T>::get(id).ok_or(Error::<T>::NotFound)?;
		ensure!(
			Roles::<T>::get(ticket.coin, &who) == Some(CoinRole::Settler),
			Error::<T>::NotAuthorised
		);
		ensure!(!payment.is_missing(), Error::<T>::MissingEvidence);
		ensure!(ticket.status == TicketStatus::Open, Error::<T>::NotActive);
		let (held, last) = Self::close(&ticket)?;
		let mut burnt = T::AssetsHolder::burn_held(
			ticket.coin,
			&HoldReason::Redemption.into(),
			&ticket.holder,
			held,
			Precision::Exact,
			Fortitude::Polite,
		)?;
		if last > 0 {
			let rest = T::Assets::burn_from(
				ticket.coin,
				&ticket.holder,
				last,
				Preservation::Expendable,
				Precision::Exact,
				Fortitude::Polite,
			)?;
			burnt = burnt.checked_add(rest).ok_or(Error::<T>::IssuanceUnexplained)?;
		}
		ensure!(burnt == ticket.amount, Error::<T>::IssuanceUnexplained);
		Flows::<T>::try_mutate(ticket.coin, |flow| {
			flow.burnt = flow.burnt.checked_add(burnt).ok_or(Error::<T>::IssuanceUnexplained)?;
			Ok::<_, Error<T>>(())
		})?;
		let (coin, holder, amount) = (ticket.coin, ticket.holder.clone(), ticket.amount);
		ticket.status = TicketStatus::Settled { at: now, payment };
		Tickets::<T>::insert(id, ticket);
		Self::deposit_event(Event::TicketSettled { ticket: id, coin, holder, amount, payment });
		Ok(())
	}

	pub(crate) fn do_cancel_ticket(who: T::AccountId, id: TicketId) -> DispatchResult {
		let now = Self::now()?;
		let mut ticket = Tickets::<T>::get(id).ok_or(Error::<T>::NotFound)?;
		ensure!(who == ticket.holder, Error::<T>::NotAuthorised);
		ensure!(ticket.status == TicketStatus::Open, Error::<T>::NotActive);
		ensure!(now >= ticket.due_at, Error::<T>::TooEarly);
		let (held, _) = Self::close(&ticket)?;
		T::AssetsHolder::release(
			ticket.coin,
			&HoldReason::Redemption.into(),
			&who,
			held,
			Precision::Exact,
		)?;
		let (coin, amount) = (ticket.coin, ticket.amount);
		ticket.status = TicketStatus::Cancelled { at: now };
		Tickets::<T>::insert(id, ticket);
		Self::deposit_event(Event::TicketCancelled { ticket: id, coin, holder: who, amount });
		Ok(())
	}
}
