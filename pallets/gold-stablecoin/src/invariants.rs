//! What must hold at every block.

use super::*;
use alloc::collections::BTreeMap;
use civitas_primitives::reserve::TicketStatus;
use frame_support::{
	ensure,
	traits::fungibles::{metadata::Inspect as InspectMetadata, Inspect},
};
use sp_runtime::TryRuntimeError;

impl<T: Config> Pallet<T> {
	/// # Invariants
	///
	/// - What is in issue is what was minted less what was burnt, or the guard has recorded a breach.
	/// - A reserve backs one coin, and a coin stands on one reserve.
	/// - The ledger shows each coin with the decimals that amounts are reckoned with, and a minimum balance
	///   of one unit.
	/// - Counts of roles and of pending mints are what is there.
	/// - A holder's escrow is the sum of its open tickets; all of it is on hold, or all but one unit
	///   that is still in the account.
	pub(crate) fn do_try_state() -> Result<(), TryRuntimeError> {
		let coins = CoinCount::<T>::get();
		ensure!(coins <= T::MaxCoins::get(), "too many coins");
		let as_usize = |count: u32| usize::try_from(count).unwrap_or(usize::MAX);
		ensure!(Coins::<T>::iter().count() == as_usize(coins), "a coin is missing");
		ensure!(
			CoinOfReserve::<T>::iter().count() == as_usize(coins),
			"a reserve backs no coin or several"
		);
		for id in 1..=coins {
			let coin = Coins::<T>::get(id).ok_or("a coin is missing")?;
			ensure!(
				CoinOfReserve::<T>::get(coin.reserve) == Some(id),
				"a reserve backs another coin"
			);
			ensure!(
				Self::issuance_explained(id) || Breaches::<T>::contains_key(id),
				"issuance is not what was minted less what was burnt"
			);
			ensure!(
				<T::Assets as InspectMetadata<T::AccountId>>::decimals(id) == capacity::DECIMALS,
				"the ledger shows other decimals"
			);
			ensure!(T::Assets::minimum_balance(id) == 1, "the minimum balance is not one unit");
			ensure!(
				Roles::<T>::iter_prefix(id).count() == as_usize(coin.roles),
				"the count of roles is wrong"
			);
			let pending = Mints::<T>::iter_values().filter(|mint| mint.coin == id).count();
			ensure!(pending == as_usize(coin.pending_mints), "the count of pending mints is wrong");
		}
		for (id, mint) in Mints::<T>::iter() {
			ensure!(id < NextMint::<T>::get(), "a mint has a number not given yet");
			ensure!(mint.amount > 0, "a mint of nothing");
			ensure!(mint.approver.as_ref() != Some(&mint.proposer), "approved by its proposer");
		}
		let mut open: BTreeMap<_, Escrow> = BTreeMap::new();
		for (id, ticket) in Tickets::<T>::iter() {
			ensure!(id < NextTicket::<T>::get(), "a ticket has a number not given yet");
			if ticket.status == TicketStatus::Open {
				let escrow = open.entry((ticket.coin, ticket.holder)).or_default();
				escrow.tickets = escrow.tickets.saturating_add(1);
				escrow.amount = escrow.amount.saturating_add(ticket.amount);
			}
		}
		for (coin, holder, escrow) in Escrows::<T>::iter() {
			let held = Self::on_hold(coin, &holder);
			let last = escrow.amount.checked_sub(held).ok_or("more on hold than in tickets")?;
			ensure!(last <= 1, "less on hold than in tickets");
			ensure!(held > 0, "a ticket with nothing on hold");
			ensure!(T::Assets::balance(coin, &holder) >= last, "the last unit is gone");
			ensure!(
				open.remove(&(coin, holder)) == Some(escrow),
				"an escrow is not the sum of its tickets"
			);
		}
		ensure!(open.is_empty(), "an open ticket without escrow");
		Ok(())
	}
}
