//! The guard at the end of every block, and the halts of minting.
//!
//! The direct check in every mint is the rule; the guard is for what does not come through this pallet. It
//! compares what the ledger says is in issue with what this pallet minted and burnt. A difference halts
//! minting. It cannot undo anything, never fails, and touches neither transfers nor redemption.
//!
//! It does not look at the reserve: an audit that ran out is no breach. Mints are then refused because each
//! of them reads the reserve, and nothing is written.

use super::*;
use civitas_primitives::{
	authority::ProvisionalMeasures, reserve::CoinId, ActLevel, Acting, Evidence,
};
use codec::Encode;
use frame_support::{ensure, traits::fungibles::Inspect};
use sp_io::hashing::blake2_256;

impl<T: Config> Pallet<T> {
	/// Compare every coin's issuance with its flows and halt minting of those that differ.
	pub(crate) fn guard() {
		for id in 1..=CoinCount::<T>::get().min(T::MaxCoins::get()) {
			let flow = Flows::<T>::get(id);
			let found = T::Assets::total_issuance(id);
			let expected = flow.minted.saturating_sub(flow.burnt);
			if expected != found && !Breaches::<T>::contains_key(id) {
				Breaches::<T>::insert(id, Breach { expected, found });
				Self::deposit_event(Event::IssuanceBreached { coin: id, expected, found });
			}
		}
	}

	fn supervised(id: CoinId, acting: &Acting) -> Result<Coin, Error<T>> {
		let coin = Coins::<T>::get(id).ok_or(Error::<T>::NotFound)?;
		ensure!(coin.supervisor == acting.authority, Error::<T>::NotAuthorised);
		Ok(coin)
	}

	/// The coin exists, and this is its supervisor.
	pub(crate) fn ensure_supervisor(id: CoinId, acting: &Acting) -> Result<Coin, Error<T>> {
		Self::supervised(id, acting)
	}

	pub(crate) fn do_halt_mint(acting: Acting, id: CoinId, order: Evidence) -> DispatchResult {
		let now = Self::now()?;
		Self::supervised(id, &acting)?;
		ensure!(!order.is_missing(), Error::<T>::MissingEvidence);
		if let Some(halt) = Halts::<T>::get(id).filter(|halt| halt.in_force(now)) {
			// A joint act ratifies an urgent one; nothing else is stronger than what is there.
			let ratifies = acting.level == ActLevel::Joint && halt.until.is_some();
			ensure!(ratifies, Error::<T>::AlreadyExists);
		}
		let subject = blake2_256(&("gold-stablecoin/halt-mint", id).encode());
		T::Measures::note(&acting, subject)?;
		let until = match acting.level {
			ActLevel::Joint => None,
			ActLevel::Urgent => Some(now.saturating_add(T::UrgentHalt::get())),
		};
		Halts::<T>::insert(id, Halt { since: now, until, order });
		Self::deposit_event(Event::MintHalted { coin: id, until, order });
		Ok(())
	}

	pub(crate) fn do_resume_mint(acting: Acting, id: CoinId, order: Evidence) -> DispatchResult {
		Self::now()?;
		Self::supervised(id, &acting)?;
		ensure!(!order.is_missing(), Error::<T>::MissingEvidence);
		ensure!(
			Halts::<T>::contains_key(id) || Breaches::<T>::contains_key(id),
			Error::<T>::NotActive
		);
		// Coins from nowhere do not become lawful by an act: they must go first.
		ensure!(Self::issuance_explained(id), Error::<T>::IssuanceUnexplained);
		Halts::<T>::remove(id);
		Breaches::<T>::remove(id);
		Self::deposit_event(Event::MintResumed { coin: id, order });
		Ok(())
	}
}
