//! Who made how many blocks of those it should have made.

use civitas_primitives::validators::{SessionIndex, SessionSpan, SlotNumber, ValidatorPerformance};
use frame_support::{
	traits::{Get, Time},
	BoundedVec,
};
use frame_system::pallet_prelude::BlockNumberFor;
use pallet_authorship::EventHandler;

use crate::{ActiveKeys, Authored, Config, Pallet, Performance, SessionFrom, Spans};

impl<T: Config> EventHandler<T::AccountId, BlockNumberFor<T>> for Pallet<T> {
	fn note_author(author: T::AccountId) {
		Authored::<T>::mutate(author, |blocks| *blocks = blocks.saturating_add(1));
		// Nobody has missed the slots before the chain's first block.
		if !SessionFrom::<T>::exists() {
			if let Some(slot) = T::Slot::get() {
				SessionFrom::<T>::put(slot.saturating_sub(1));
			}
		}
	}
}

/// How many slots up to this one, it included, belong to a place among so many: slot `s` belongs to the
/// place `s` modulo their number.
fn slots_up_to(slot: SlotNumber, place: u64, places: u64) -> u64 {
	slot.checked_sub(place)
		.and_then(|past| past.checked_div(places))
		.map_or(0, |rounds| rounds.saturating_add(1))
}

impl<T: Config> Pallet<T> {
	/// Write down what each validator did in a session that ends with this block.
	///
	/// The block's author is of the set that ends, and `pallet-authorship` has noted it already; so the
	/// block's slot is the last one of the session.
	pub(crate) fn close_session(session: SessionIndex) {
		let active = ActiveKeys::<T>::get();
		let places = u64::try_from(active.len()).unwrap_or_default();
		let after_slot = SessionFrom::<T>::get().unwrap_or_default();
		let last_slot = T::Slot::get().unwrap_or(after_slot);
		let mut validators = BoundedVec::<_, T::MaxValidators>::new();
		for (place, (validator, _)) in (0u64..).zip(active) {
			let expected = slots_up_to(last_slot, place, places)
				.saturating_sub(slots_up_to(after_slot, place, places));
			let authored = Authored::<T>::take(&validator);
			let expected = u32::try_from(expected).unwrap_or(u32::MAX);
			// There are not more than fit: both have the same bound.
			let _ = validators.try_push(ValidatorPerformance { validator, authored, expected });
		}
		Performance::<T>::insert(session, validators);
		let closed_at = T::Time::now();
		Spans::<T>::insert(session, SessionSpan { after_slot, last_slot, closed_at });
		SessionFrom::<T>::put(last_slot);
		if let Some(forgotten) = session.checked_sub(T::HistoryDepth::get()) {
			Performance::<T>::remove(forgotten);
			Spans::<T>::remove(forgotten);
		}
	}
}

#[cfg(test)]
mod tests {
	use super::slots_up_to;
	use proptest::prelude::*;

	proptest! {
		#[test]
		fn slots_are_counted_as_one_would_by_hand(slot in 0u64..300, places in 1u64..20) {
			for place in 0..places {
				let by_hand = (0..=slot).filter(|slot| slot % places == place).count() as u64;
				prop_assert_eq!(slots_up_to(slot, place, places), by_hand);
			}
		}
	}

	#[test]
	fn a_set_of_nobody_has_no_slots() {
		assert_eq!(slots_up_to(7, 0, 0), 0);
	}
}
