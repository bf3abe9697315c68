//! A mint: proposed by one, approved by another, executed by either once it has waited.

use super::*;
use civitas_primitives::{
	reserve::{CoinBalance, CoinId, CoinPolicy, CoinRole, MintId},
	LicenceId, ReserveInspect,
};
use frame_support::{
	ensure,
	traits::fungibles::{Inspect, Mutate},
};

use crate::capacity::UNITS_PER_COIN;

/// How long a mint of this amount waits, given what is in issue.
pub fn delay_for(policy: &CoinPolicy, amount: CoinBalance, issuance: CoinBalance) -> Moment {
	let exceeds = |above_bps: u32| {
		match (amount.checked_mul(10_000), issuance.checked_mul(CoinBalance::from(above_bps))) {
			(Some(amount), Some(limit)) => amount > limit,
			// Whatever is too large to compare waits the longest.
			_ => true,
		}
	};
	policy
		.delays
		.iter()
		.rev()
		.find(|tier| issuance == 0 || exceeds(tier.above_bps))
		.map_or(0, |tier| tier.delay)
}

impl<T: Config> Pallet<T> {
	fn ensure_allowance(
		coin: CoinId,
		minter: &T::AccountId,
		amount: CoinBalance,
		missing: Error<T>,
	) -> Result<CoinBalance, Error<T>> {
		let Some(CoinRole::Minter { allowance }) = Roles::<T>::get(coin, minter) else {
			return Err(missing);
		};
		allowance.checked_sub(amount).ok_or(Error::<T>::AllowanceExceeded)
	}

	pub(crate) fn do_propose_mint(
		who: T::AccountId,
		id: CoinId,
		licence: LicenceId,
		beneficiary: T::AccountId,
		amount: CoinBalance,
		whole_coins: u64,
	) -> DispatchResult {
		let now = Self::now()?;
		let mut coin = Coins::<T>::get(id).ok_or(Error::<T>::NotFound)?;
		Self::ensure_allowance(id, &who, amount, Error::<T>::NotAuthorised)?;
		ensure!(
			amount / UNITS_PER_COIN == CoinBalance::from(whole_coins),
			Error::<T>::AmountMismatch
		);
		Self::ensure_mintable(id, &coin, licence, &beneficiary, amount)?;
		ensure!(coin.pending_mints < T::MaxPendingMints::get(), Error::<T>::TooMany);
		let mint = NextMint::<T>::get();
		NextMint::<T>::put(mint.checked_add(1).ok_or(Error::<T>::TooMany)?);
		coin.pending_mints = coin.pending_mints.checked_add(1).ok_or(Error::<T>::TooMany)?;
		let delay = delay_for(&coin.policy, amount, T::Assets::total_issuance(id));
		let not_before = now.checked_add(delay).ok_or(Error::<T>::TooMany)?;
		let expires_at =
			not_before.checked_add(T::MintLifetime::get()).ok_or(Error::<T>::TooMany)?;
		Mints::<T>::insert(
			mint,
			Mint {
				coin: id,
				proposer: who.clone(),
				approver: None,
				licence,
				beneficiary: beneficiary.clone(),
				amount,
				audit_epoch: T::Reserve::audit_epoch(coin.reserve),
				proposed_at: now,
				not_before,
				expires_at,
			},
		);
		Coins::<T>::insert(id, coin);
		Self::deposit_event(Event::MintProposed {
			mint,
			coin: id,
			proposer: who,
			licence,
			beneficiary,
			amount,
			not_before,
			expires_at,
		});
		Ok(())
	}

	pub(crate) fn do_approve_mint(
		who: T::AccountId,
		id: MintId,
		amount: CoinBalance,
	) -> DispatchResult {
		let now = Self::now()?;
		let mut mint = Mints::<T>::get(id).ok_or(Error::<T>::NotFound)?;
		ensure!(
			Roles::<T>::get(mint.coin, &who) == Some(CoinRole::Approver),
			Error::<T>::NotAuthorised
		);
		// A minter that became an approver since.
		ensure!(who != mint.proposer, Error::<T>::SameParty);
		ensure!(mint.approver.is_none(), Error::<T>::AlreadyExists);
		ensure!(now < mint.expires_at, Error::<T>::Expired);
		ensure!(amount == mint.amount, Error::<T>::AmountMismatch);
		mint.approver = Some(who.clone());
		let coin = mint.coin;
		Mints::<T>::insert(id, mint);
		Self::deposit_event(Event::MintApproved { mint: id, coin, approver: who });
		Ok(())
	}

	pub(crate) fn do_execute_mint(who: T::AccountId, id: MintId) -> DispatchResult {
		let now = Self::now()?;
		let mint = Mints::<T>::get(id).ok_or(Error::<T>::NotFound)?;
		let approver = mint.approver.as_ref().ok_or(Error::<T>::NotApproved)?;
		ensure!(who == mint.proposer || who == *approver, Error::<T>::NotAuthorised);
		ensure!(now >= mint.not_before, Error::<T>::TooEarly);
		ensure!(now < mint.expires_at, Error::<T>::Expired);
		// Everything is asked again: a role, a licence, the audit or the headroom may be gone.
		let left = Self::ensure_allowance(
			mint.coin,
			&mint.proposer,
			mint.amount,
			Error::<T>::RoleRevoked,
		)?;
		ensure!(
			Roles::<T>::get(mint.coin, approver) == Some(CoinRole::Approver),
			Error::<T>::RoleRevoked
		);
		let mut coin = Coins::<T>::get(mint.coin).ok_or(Error::<T>::NotFound)?;
		ensure!(T::Reserve::audit_epoch(coin.reserve) == mint.audit_epoch, Error::<T>::Stale);
		Self::ensure_mintable(mint.coin, &coin, mint.licence, &mint.beneficiary, mint.amount)?;

		Flows::<T>::try_mutate(mint.coin, |flow| {
			flow.minted = flow.minted.checked_add(mint.amount).ok_or(Error::<T>::CapReached)?;
			Ok::<_, Error<T>>(())
		})?;
		coin.pending_mints = coin.pending_mints.saturating_sub(1);
		Coins::<T>::insert(mint.coin, coin);
		Roles::<T>::insert(mint.coin, &mint.proposer, CoinRole::Minter { allowance: left });
		Mints::<T>::remove(id);
		let minted = T::Assets::mint_into(mint.coin, &mint.beneficiary, mint.amount)?;
		ensure!(minted == mint.amount, Error::<T>::IssuanceUnexplained);
		Self::deposit_event(Event::Minted {
			mint: id,
			coin: mint.coin,
			licence: mint.licence,
			beneficiary: mint.beneficiary,
			amount: mint.amount,
			audit_epoch: mint.audit_epoch,
		});
		Ok(())
	}

	pub(crate) fn do_cancel_mint(who: T::AccountId, id: MintId) -> DispatchResult {
		let now = Self::now()?;
		let mint = Mints::<T>::get(id).ok_or(Error::<T>::NotFound)?;
		ensure!(
			now >= mint.expires_at
				|| who == mint.proposer
				|| Roles::<T>::get(mint.coin, &who) == Some(CoinRole::Approver),
			Error::<T>::NotAuthorised
		);
		Mints::<T>::remove(id);
		Coins::<T>::mutate(mint.coin, |coin| {
			if let Some(coin) = coin {
				coin.pending_mints = coin.pending_mints.saturating_sub(1);
			}
		});
		Self::deposit_event(Event::MintCancelled { mint: id, coin: mint.coin });
		Ok(())
	}
}
