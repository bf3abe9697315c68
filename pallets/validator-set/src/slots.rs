//! Whose slots are refused.

use alloc::{collections::BTreeSet, vec::Vec};

use civitas_primitives::authority::AuthorityInspect;
use frame_support::traits::DisabledValidators;

use crate::{Config, Operators, Pallet, Session, SetChangedAt};

impl<T: Config> Pallet<T> {
	/// The places in this session's set, in the order of slots, whose blocks are refused: those the session
	/// pallet has disabled, and those of an authority or jurisdiction that is no longer in force.
	///
	/// The second kind only as long as somebody is left who may make a block, or the chain would stand
	/// still for ever. In the block with which the set changes nobody is refused: its author belonged to
	/// the set before, in which places meant others, and Aura asks after the change.
	fn refused() -> BTreeSet<u32> {
		if SetChangedAt::<T>::get() == frame_system::Pallet::<T>::block_number() {
			return BTreeSet::new();
		}
		let disabled: BTreeSet<u32> = Session::<T>::disabled_validators().into_iter().collect();
		let standing = T::Authorities::standing();
		let mut refused = disabled.clone();
		let mut left = false;
		for (place, operator) in (0u32..).zip(Operators::<T>::get()) {
			let ended =
				operator.is_some_and(|by| !standing.in_force(by.authority, by.jurisdiction));
			if ended {
				refused.insert(place);
			} else {
				left = left || !disabled.contains(&place);
			}
		}
		if left {
			refused
		} else {
			disabled
		}
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
