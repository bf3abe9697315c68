//! The seats of jurisdictions and the limits of the set, by decision of the union.

use alloc::collections::BTreeSet;

use civitas_primitives::{
	authority::AuthorityInspect,
	validators::{SetLimits, ValidatorStatus},
	JurisdictionCode, Moment,
};
use frame_support::{
	ensure,
	traits::{Get, Time},
};
use sp_runtime::DispatchResult;

use crate::{
	Config, Error, Event, HoldersOf, Limits, Pallet, Performance, SeatsOf, Session, TotalSeats,
	Validators,
};

impl<T: Config> Pallet<T> {
	/// The block's moment; an error while the chain has none.
	pub(crate) fn clock() -> Result<Moment, Error<T>> {
		match T::Time::now() {
			0 => Err(Error::<T>::ClockNotSet),
			now => Ok(now),
		}
	}

	/// Who is in the set of this session or of the next, both of which are fixed, or was in the one before.
	///
	/// The set before goes on voting until the block with which this session began is final. Whoever votes
	/// twice then must still be somebody who can be struck.
	pub(crate) fn in_sets() -> BTreeSet<T::AccountId> {
		let queued = Session::<T>::queued_keys().into_iter().map(|(account, _)| account);
		let fixed = Session::<T>::validators().into_iter().chain(queued);
		fixed.chain(Self::in_last_set()).collect()
	}

	/// Who was in the set of the session before this one.
	pub(crate) fn in_last_set() -> impl Iterator<Item = T::AccountId> {
		let last = Session::<T>::current_index().checked_sub(1);
		last.map(Performance::<T>::get).into_iter().flatten().map(|one| one.validator)
	}

	pub(crate) fn do_set_seats(jurisdiction: JurisdictionCode, seats: u32) -> DispatchResult {
		let now = Self::clock()?;
		ensure!(
			seats == 0 || T::Authorities::standing().jurisdiction(jurisdiction),
			Error::<T>::NotActive
		);
		let others = TotalSeats::<T>::get().saturating_sub(SeatsOf::<T>::get(jurisdiction));
		let total = others.checked_add(seats).ok_or(Error::<T>::CapReached)?;
		ensure!(total <= Limits::<T>::get().maximum, Error::<T>::CapReached);
		TotalSeats::<T>::put(total);
		if seats == 0 {
			SeatsOf::<T>::remove(jurisdiction);
		} else {
			SeatsOf::<T>::insert(jurisdiction, seats);
		}
		Self::deposit_event(Event::SeatsSet { jurisdiction, seats });
		Self::withdraw_excess(jurisdiction, seats, now);
		Ok(())
	}

	/// Take their seats from those who were appointed last, until `seats` hold one.
	fn withdraw_excess(jurisdiction: JurisdictionCode, seats: u32, now: Moment) {
		let mut holders = HoldersOf::<T>::get(jurisdiction);
		let seats = usize::try_from(seats).unwrap_or(usize::MAX);
		if holders.len() <= seats {
			return;
		}
		let in_sets = Self::in_sets();
		while holders.len() > seats {
			let Some(validator) = holders.pop() else { break };
			Self::deposit_event(Event::SeatWithdrawn {
				validator: validator.clone(),
				jurisdiction,
			});
			Self::vacate(&validator, ValidatorStatus::SeatWithdrawn { since: now }, &in_sets);
		}
		if holders.is_empty() {
			HoldersOf::<T>::remove(jurisdiction);
		} else {
			HoldersOf::<T>::insert(jurisdiction, holders);
		}
	}

	pub(crate) fn do_set_limits(limits: SetLimits) -> DispatchResult {
		ensure!(Self::limits_are_sound(&limits), Error::<T>::BadLimits);
		Limits::<T>::put(limits);
		Self::deposit_event(Event::LimitsSet { minimum: limits.minimum, maximum: limits.maximum });
		Ok(())
	}

	/// Can the set have these limits, with the seats there are?
	pub(crate) fn limits_are_sound(limits: &SetLimits) -> bool {
		limits.minimum > 0
			&& limits.minimum <= limits.maximum
			&& limits.maximum >= TotalSeats::<T>::get()
			&& limits.maximum <= T::MaxValidators::get()
	}

	/// Note how a validator lost its seat; one that is in none of [`Pallet::in_sets`] leaves
	/// now.
	pub(crate) fn vacate(
		validator: &T::AccountId,
		status: ValidatorStatus,
		in_sets: &BTreeSet<T::AccountId>,
	) {
		if in_sets.contains(validator) {
			Validators::<T>::mutate_extant(validator, |record| record.status = status);
		} else {
			Self::let_go(validator);
		}
	}
}
