//! How much may exist, and why a mint is refused. One list of reasons serves the calls and the runtime
//! API, so that the two cannot disagree.

use super::*;
use alloc::vec::Vec;
use civitas_primitives::{
	reserve::{CoinBalance, CoinId, CoinKind, MintRefusal},
	Activities, LicenceGate, LicenceId, LicenceRefusal, MilliOunces, Question, ReserveInspect,
};
use frame_support::traits::{
	fungibles::Inspect,
	tokens::{DepositConsequence, Provenance},
};

/// Decimal places of every coin.
pub const DECIMALS: u8 = 6;
/// Base units in one coin: 10 to the power of [`DECIMALS`].
pub const UNITS_PER_COIN: CoinBalance = 1_000_000;
/// Base units in a thousandth of a troy ounce.
pub const UNITS_PER_MILLI_OUNCE: CoinBalance = 1_000;
/// One whole, in hundredths of a percent.
const WHOLE: CoinBalance = 10_000;

const PRIMARY_MINT: Question = Question::Activity(Activities::RECEIVE_PRIMARY_MINT);

/// How many base units a fine weight carries while a buffer of `buffer_bps` of what is issued is kept:
/// `weight * 1000 * 10000 / (10000 + buffer)`, rounded down. `None` if it does not fit.
pub fn units_for(weight: MilliOunces, buffer_bps: u32) -> Option<CoinBalance> {
	let units = CoinBalance::from(weight).checked_mul(UNITS_PER_MILLI_OUNCE)?;
	let share = WHOLE.checked_add(CoinBalance::from(buffer_bps))?;
	units.checked_mul(WHOLE)?.checked_div(share)
}

impl<T: Config> Pallet<T> {
	/// How much of a coin may exist now; nothing while no weight counts.
	pub fn capacity_of(coin: &Coin) -> CoinBalance {
		let weight = T::Reserve::eligible_fine_weight(coin.reserve).unwrap_or_default();
		match coin.kind {
			CoinKind::GoldWeight => units_for(weight, coin.policy.buffer_bps).unwrap_or_default(),
			// No price, no capacity.
			CoinKind::FiatReferenced { .. } => 0,
		}
	}

	/// Is minting halted, by the supervisor's order in force or by the guard?
	pub fn mint_halted(id: CoinId, now: Moment) -> bool {
		Breaches::<T>::contains_key(id)
			|| Halts::<T>::get(id).is_some_and(|halt| halt.in_force(now))
	}

	/// Is what is in issue what was minted less what was burnt?
	pub fn issuance_explained(id: CoinId) -> bool {
		Flows::<T>::get(id).expected() == Some(T::Assets::total_issuance(id))
	}

	/// Hand the reasons why nothing can be minted, whoever asks, to `refuse`, until it answers that it
	/// has seen enough. Returns whether it did.
	pub(crate) fn coin_refusals(
		id: CoinId,
		coin: &Coin,
		refuse: &mut impl FnMut(MintRefusal) -> bool,
	) -> bool {
		let now = T::Time::now();
		(now == 0 && refuse(MintRefusal::ClockNotSet))
			|| (!Self::issuance_explained(id) && refuse(MintRefusal::IssuanceUnexplained))
			|| (Self::mint_halted(id, now) && refuse(MintRefusal::MintHalted))
			|| T::Reserve::refusals(coin.reserve)
				.into_iter()
				.any(|refusal| refuse(MintRefusal::Reserve(refusal)))
	}

	/// As [`Pallet::coin_refusals`], and those against this mint.
	pub(crate) fn mint_refusals(
		id: CoinId,
		coin: &Coin,
		licence: LicenceId,
		beneficiary: &T::AccountId,
		amount: CoinBalance,
		refuse: &mut impl FnMut(MintRefusal) -> bool,
	) -> bool {
		if amount == 0 && refuse(MintRefusal::ZeroAmount) {
			return true;
		}
		if Self::coin_refusals(id, coin, refuse) {
			return true;
		}
		let headroom = Self::capacity_of(coin).saturating_sub(T::Assets::total_issuance(id));
		if amount > headroom && refuse(MintRefusal::CapReached { headroom }) {
			return true;
		}
		let licensed =
			T::Licences::check(licence, PRIMARY_MINT, coin.jurisdiction).and_then(|()| {
				T::Licences::ensure_holder(licence, beneficiary, PRIMARY_MINT, coin.jurisdiction)
					.map_err(|_| LicenceRefusal::NotHolder)
			});
		if let Err(refusal) = licensed {
			if refuse(MintRefusal::Beneficiary(refusal)) {
				return true;
			}
		}
		if Roles::<T>::contains_key(id, beneficiary) && refuse(MintRefusal::SameParty) {
			return true;
		}
		let deposit = T::Assets::can_deposit(id, beneficiary, amount, Provenance::Minted);
		deposit != DepositConsequence::Success && refuse(MintRefusal::CannotReceive)
	}

	/// Every reason why a mint would be refused.
	pub fn all_mint_refusals(
		id: CoinId,
		licence: LicenceId,
		beneficiary: &T::AccountId,
		amount: CoinBalance,
	) -> Vec<MintRefusal> {
		let mut all = Vec::new();
		match Coins::<T>::get(id) {
			Some(coin) => {
				Self::mint_refusals(id, &coin, licence, beneficiary, amount, &mut |refusal| {
					all.push(refusal);
					false
				});
			},
			None => all.push(MintRefusal::UnknownCoin),
		}
		all
	}

	/// The first reason as an error. What the gate refuses comes as the licensing pallet's own error.
	pub(crate) fn ensure_mintable(
		id: CoinId,
		coin: &Coin,
		licence: LicenceId,
		beneficiary: &T::AccountId,
		amount: CoinBalance,
	) -> DispatchResult {
		let mut first = None;
		Self::mint_refusals(id, coin, licence, beneficiary, amount, &mut |refusal| {
			first = Some(refusal);
			true
		});
		match first {
			None => Ok(()),
			Some(MintRefusal::Beneficiary(_)) => {
				T::Licences::ensure_holder(licence, beneficiary, PRIMARY_MINT, coin.jurisdiction)?;
				// The gate said no a moment ago; if it changes its mind within a call, the mint is refused
				// all the same.
				Err(Error::<T>::NotAuthorised.into())
			},
			Some(refusal) => Err(Error::<T>::from(refusal).into()),
		}
	}
}
