//! Who fills a jurisdiction's seats, and with which keys.

use civitas_primitives::{
	validators::{SessionIndex, ValidatorStatus},
	Acting, JurisdictionCode,
};
use codec::Encode;
use frame_support::{ensure, traits::Defensive};
use pallet_session::SessionInterface;
use sp_runtime::{traits::OpaqueKeys, DispatchResult};

use crate::{
	Config, Error, Event, HoldersOf, KeysOf, Pallet, SeatsOf, Session, Strikes, Validator,
	Validators,
};

impl<T: Config> Pallet<T> {
	/// The first session in which a change made now takes effect: the next one is fixed already.
	pub(crate) fn effective() -> SessionIndex {
		Session::<T>::current_index().saturating_add(2)
	}

	pub(crate) fn do_appoint(
		acting: &Acting,
		validator: T::AccountId,
		keys: KeysOf<T>,
		proof: &[u8],
	) -> DispatchResult {
		let appointed_at = Self::clock()?;
		ensure!(!Strikes::<T>::contains_key(&validator), Error::<T>::Struck);
		if let Some(record) = Validators::<T>::get(&validator) {
			ensure!(
				record.status != ValidatorStatus::Seated
					&& record.jurisdiction == acting.jurisdiction,
				Error::<T>::AlreadyExists
			);
		}
		Self::take_seat(acting.jurisdiction, &validator)?;
		ensure!(Self::owns(&validator, &keys, proof), Error::<T>::InvalidProof);
		Self::register_keys(&validator, keys)?;
		Validators::<T>::insert(
			&validator,
			Validator {
				jurisdiction: acting.jurisdiction,
				authority: acting.authority,
				appointed_at,
				status: ValidatorStatus::Seated,
			},
		);
		Self::deposit_event(Event::ValidatorAppointed {
			validator,
			jurisdiction: acting.jurisdiction,
			authority: acting.authority,
			effective: Self::effective(),
		});
		Ok(())
	}

	/// Take a free seat of the jurisdiction.
	pub(crate) fn take_seat(
		jurisdiction: JurisdictionCode,
		validator: &T::AccountId,
	) -> DispatchResult {
		let seats = usize::try_from(SeatsOf::<T>::get(jurisdiction)).unwrap_or(usize::MAX);
		HoldersOf::<T>::try_mutate(jurisdiction, |holders| -> DispatchResult {
			ensure!(holders.len() < seats, Error::<T>::NoFreeSeat);
			holders.try_push(validator.clone()).map_err(|_| Error::<T>::NoFreeSeat)?;
			Ok(())
		})
	}

	/// Free the seat that a validator holds.
	pub(crate) fn free_seat(jurisdiction: JurisdictionCode, validator: &T::AccountId) {
		HoldersOf::<T>::mutate_exists(jurisdiction, |holders| {
			if let Some(all) = holders {
				all.retain(|holder| holder != validator);
				if all.is_empty() {
					*holders = None;
				}
			}
		});
	}

	/// Does the proof show that the account's operator holds the private keys?
	pub(crate) fn owns(validator: &T::AccountId, keys: &KeysOf<T>, proof: &[u8]) -> bool {
		validator.using_encoded(|owner| keys.ownership_proof_is_valid(owner, proof))
	}

	/// Is one of the keys another validator's?
	pub(crate) fn taken(validator: &T::AccountId, keys: &KeysOf<T>) -> bool {
		KeysOf::<T>::key_ids().iter().any(|id| {
			Session::<T>::key_owner(*id, keys.get_raw(*id)).is_some_and(|owner| owner != *validator)
		})
	}

	/// Hand the keys to the session pallet, which takes no deposit and no reference for them.
	pub(crate) fn register_keys(validator: &T::AccountId, keys: KeysOf<T>) -> DispatchResult {
		ensure!(!Self::taken(validator, &keys), Error::<T>::KeyTaken);
		<Session<T> as SessionInterface>::set_keys(validator, keys)
	}

	pub(crate) fn do_dismiss(acting: &Acting, validator: &T::AccountId) -> DispatchResult {
		let now = Self::clock()?;
		let record = Validators::<T>::get(validator).ok_or(Error::<T>::NotFound)?;
		ensure!(record.jurisdiction == acting.jurisdiction, Error::<T>::NotAuthorised);
		ensure!(record.status == ValidatorStatus::Seated, Error::<T>::NotActive);
		Self::free_seat(record.jurisdiction, validator);
		Self::deposit_event(Event::ValidatorDismissed {
			validator: validator.clone(),
			jurisdiction: record.jurisdiction,
			authority: acting.authority,
		});
		let status = ValidatorStatus::Dismissed { since: now };
		Self::vacate(validator, status, &Self::in_fixed_sets());
		Ok(())
	}

	/// Replace a validator's keys, on behalf of its jurisdiction or, without one, of itself.
	pub(crate) fn do_set_keys(
		jurisdiction: Option<JurisdictionCode>,
		validator: T::AccountId,
		keys: KeysOf<T>,
		proof: &[u8],
	) -> DispatchResult {
		let record = Validators::<T>::get(&validator).ok_or(Error::<T>::NotFound)?;
		ensure!(
			jurisdiction.is_none_or(|code| code == record.jurisdiction),
			Error::<T>::NotAuthorised
		);
		ensure!(record.status != ValidatorStatus::Struck, Error::<T>::Struck);
		ensure!(Self::owns(&validator, &keys, proof), Error::<T>::InvalidProof);
		Self::register_keys(&validator, keys)?;
		Self::deposit_event(Event::KeysSet { validator, effective: Self::effective() });
		Ok(())
	}

	/// Forget a validator that is in no fixed set any more, and its keys.
	pub(crate) fn let_go(validator: &T::AccountId) {
		let Some(record) = Validators::<T>::take(validator) else { return };
		let purged = <Session<T> as SessionInterface>::purge_keys(validator);
		let _ = purged.defensive_proof("every validator has keys");
		Self::deposit_event(Event::ValidatorLeft {
			validator: validator.clone(),
			jurisdiction: record.jurisdiction,
		});
	}
}
