//! Whose slots are refused.

use alloc::{collections::BTreeSet, vec::Vec};

use civitas_primitives::authority::AuthorityInspect;
use frame_support::traits::DisabledValidators;

use crate::{Config, Limits, Operators, Pallet, Session, SetChangedAt};

impl<T: Config> Pallet<T> {
	/// The places in this session's set, in the order of slots, whose blocks are refused: those the session
	/// pallet has disabled, and those of an authority or jurisdiction that is no longer in force.
	///
	/// - Of a jurisdiction: as long as somebody is left who may make a block, or the chain would stand still
	///   for ever.
	/// - Of an authority: as long as the minimum is left, the first in the order of slots before the last. The
	///   authority that suspends others could else leave a chain to its own validators alone.
	///
	/// In the block with which the set changes nobody is refused: its author belonged to the set before, in
	/// which places meant others, and Aura asks after the change.
	fn refused() -> BTreeSet<u32> {
		if SetChangedAt::<T>::get() == frame_system::Pallet::<T>::block_number() {
			return BTreeSet::new();
		}
		let disabled: BTreeSet<u32> = Session::<T>::disabled_validators().into_iter().collect();
		let standing = T::Authorities::standing();
		let mut refused = disabled.clone();
		let mut suspended = Vec::new();
		let mut left = 0u32;
		for (place, operator) in (0u32..).zip(Operators::<T>::get()) {
			if disabled.contains(&place) {
				continue;
			}
			if operator.is_some_and(|by| !standing.jurisdiction(by.jurisdiction)) {
				refused.insert(place);
				continue;
			}
			left = left.saturating_add(1);
			if operator.is_some_and(|by| !standing.authority(by.authority)) {
				suspended.push(place);
			}
		}
		if left == 0 {
			return disabled;
		}
		let spare = left.saturating_sub(Limits::<T>::get().minimum);
		refused.extend(suspended.into_iter().take(usize::try_from(spare).unwrap_or(usize::MAX)));
		refused
	}
}

impl<T: Config> DisabledValidators for Pallet<T> {
	fn is_disabled(index: u32) -> bool {
		Self::refused().contains(&index)
	}

	fn disabled_validators() -> Vec<u32> {
		Self::refused().into_iter().collect()
	}
}
