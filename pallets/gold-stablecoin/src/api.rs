//! Answers for the runtime API. Nothing here writes.

use super::*;
use alloc::vec::Vec;
use civitas_primitives::{
	reserve::{
		CapacityAnswer, CoinAnswer, CoinBalance, CoinId, CoinRole, CoverageAnswer, MintAnswer,
		MintId, MintRefusal, TicketAnswer, TicketId, TicketStatus,
	},
	LicenceId, ReserveInspect,
};
use frame_support::traits::fungibles::{metadata::Inspect as InspectMetadata, Inspect};

impl<T: Config> Pallet<T> {
	/// The numbers of all coins.
	pub fn api_coins() -> Vec<CoinId> {
		(1..=CoinCount::<T>::get()).collect()
	}

	/// A coin.
	pub fn api_coin(id: CoinId) -> Option<CoinAnswer> {
		let coin = Coins::<T>::get(id)?;
		let flow = Flows::<T>::get(id);
		let now = T::Time::now();
		Some(CoinAnswer {
			as_of: now,
			kind: coin.kind,
			reserve: coin.reserve,
			supervisor: coin.supervisor,
			jurisdiction: coin.jurisdiction,
			authorities: coin.authorities,
			name: <T::Assets as InspectMetadata<T::AccountId>>::name(id),
			symbol: <T::Assets as InspectMetadata<T::AccountId>>::symbol(id),
			decimals: <T::Assets as InspectMetadata<T::AccountId>>::decimals(id),
			policy: coin.policy,
			minted: flow.minted,
			burnt: flow.burnt,
			mint_halted: Self::mint_halted(id, now),
		})
	}

	/// How much of a coin may exist.
	pub fn api_capacity(id: CoinId) -> Option<CapacityAnswer> {
		let coin = Coins::<T>::get(id)?;
		let capacity = Self::capacity_of(&coin);
		let issuance = T::Assets::total_issuance(id);
		let mut refusals = Vec::new();
		Self::coin_refusals(id, &coin, &mut |refusal| {
			refusals.push(refusal);
			false
		});
		Some(CapacityAnswer {
			as_of: T::Time::now(),
			capacity,
			issuance,
			headroom: capacity.saturating_sub(issuance),
			refusals,
		})
	}

	/// How far the weight that counts covers what exists.
	pub fn api_coverage(id: CoinId) -> Option<CoverageAnswer> {
		let coin = Coins::<T>::get(id)?;
		let eligible_weight = T::Reserve::eligible_fine_weight(coin.reserve).unwrap_or_default();
		let issuance = T::Assets::total_issuance(id);
		let ratio_bps = capacity::units_for(eligible_weight, 0)
			.and_then(|units| units.checked_mul(10_000))
			.and_then(|units| units.checked_div(issuance));
		Some(CoverageAnswer { as_of: T::Time::now(), eligible_weight, issuance, ratio_bps })
	}

	/// Every reason why a mint would be refused.
	pub fn api_why_not_mint(
		id: CoinId,
		licence: LicenceId,
		beneficiary: T::AccountId,
		amount: CoinBalance,
	) -> Vec<MintRefusal> {
		Self::all_mint_refusals(id, licence, &beneficiary, amount)
	}

	/// What an account does for a coin.
	pub fn api_role(id: CoinId, account: T::AccountId) -> Option<CoinRole> {
		Roles::<T>::get(id, account)
	}

	/// A proposed mint.
	pub fn api_mint(id: MintId) -> Option<MintAnswer<T::AccountId>> {
		let mint = Mints::<T>::get(id)?;
		Some(MintAnswer {
			as_of: T::Time::now(),
			refusals: Self::all_mint_refusals(
				mint.coin,
				mint.licence,
				&mint.beneficiary,
				mint.amount,
			),
			coin: mint.coin,
			proposer: mint.proposer,
			approver: mint.approver,
			licence: mint.licence,
			beneficiary: mint.beneficiary,
			amount: mint.amount,
			not_before: mint.not_before,
			expires_at: mint.expires_at,
		})
	}

	/// A redemption ticket.
	pub fn api_ticket(id: TicketId) -> Option<TicketAnswer<T::AccountId>> {
		let ticket = Tickets::<T>::get(id)?;
		let now = T::Time::now();
		Some(TicketAnswer {
			as_of: now,
			overdue: ticket.status == TicketStatus::Open && now >= ticket.due_at,
			coin: ticket.coin,
			holder: ticket.holder,
			amount: ticket.amount,
			opened_at: ticket.opened_at,
			due_at: ticket.due_at,
			status: ticket.status,
		})
	}
}
