//! Who fills a jurisdiction's seats, and with which keys.

use civitas_primitives::{
	authority::AuthorityInspect,
	validators::{SessionIndex, ValidatorStatus},
	Acting, AuthorityId, JurisdictionCode, Powers,
};
use codec::Encode;
use frame_support::{ensure, traits::Defensive};
use pallet_session::SessionInterface;
use sp_runtime::{traits::OpaqueKeys, DispatchResult};

use crate::{
	ActiveKeys, Config, Error, Event, HoldersOf, KeysOf, Operator, Operators, Pallet, Pardons,
	SeatsOf, Session, Strikes, Validator, Validators,
};

impl<T: Config> Pallet<T> {
	/// The first session in which a change made now takes effect: the next one is fixed already.
	pub(crate) fn effective() -> SessionIndex {
		Session::<T>::current_index().saturating_add(2)
	}

	/// Does this authority decide about the validators that `appointed_by`, an authority of `jurisdiction`,
	/// has appointed?
	///
	/// It does if it is that one; and, within the same jurisdiction, if that one no longer holds the power:
	/// nobody else could then dismiss its validators, or replace a key of theirs that was stolen.
	pub(crate) fn operates(
		acting: &Acting,
		appointed_by: AuthorityId,
		jurisdiction: JurisdictionCode,
	) -> bool {
		acting.authority == appointed_by
			|| (acting.jurisdiction == jurisdiction
				&& !T::Authorities::holds(appointed_by, Powers::OPERATE_VALIDATORS))
	}

	pub(crate) fn do_appoint(
		acting: &Acting,
		validator: T::AccountId,
		keys: KeysOf<T>,
		proof: &[u8],
	) -> DispatchResult {
		let appointed_at = Self::clock()?;
		if let Some(record) = Validators::<T>::get(&validator) {
			ensure!(
				record.status != ValidatorStatus::Seated
					&& Self::operates(acting, record.authority, record.jurisdiction),
				Error::<T>::AlreadyExists
			);
			// Also after a reinstatement: see `do_reinstate`.
			ensure!(record.status != ValidatorStatus::Struck, Error::<T>::Struck);
		}
		if let Some(strike) = Strikes::<T>::get(&validator) {
			ensure!(strike.jurisdiction != acting.jurisdiction, Error::<T>::Struck);
			// An account is appointed without being asked. What another jurisdiction did in its name does not
			// bar it here, and reports of that do not cost this jurisdiction its seat.
			Pardons::<T>::insert(&validator, Self::effective().saturating_sub(1));
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
		Self::note_operator(&validator, acting);
		Self::deposit_event(Event::ValidatorAppointed {
			validator,
			jurisdiction: acting.jurisdiction,
			authority: acting.authority,
			effective: Self::effective(),
		});
		Ok(())
	}

	/// A validator that is still in the set of this session makes its blocks on behalf of whoever has
	/// appointed it again, not of the one before, whose right may have ended.
	fn note_operator(validator: &T::AccountId, acting: &Acting) {
		let Some(place) =
			ActiveKeys::<T>::get().iter().position(|(account, _)| account == validator)
		else {
			return;
		};
		Operators::<T>::mutate(|operators| {
			if let Some(operator) = operators.get_mut(place) {
				*operator = Some(Operator {
					authority: acting.authority,
					jurisdiction: acting.jurisdiction,
				});
			}
		});
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
		ensure!(
			Self::operates(acting, record.authority, record.jurisdiction),
			Error::<T>::NotAuthorised
		);
		ensure!(record.status == ValidatorStatus::Seated, Error::<T>::NotActive);
		Self::free_seat(record.jurisdiction, validator);
		Self::deposit_event(Event::ValidatorDismissed {
			validator: validator.clone(),
			jurisdiction: record.jurisdiction,
			authority: acting.authority,
		});
		let status = ValidatorStatus::Dismissed { since: now };
		Self::vacate(validator, status, &Self::in_sets());
		Ok(())
	}

	/// Replace a validator's keys, by the act of an authority or, without one, on its own behalf.
	pub(crate) fn do_set_keys(
		acting: Option<&Acting>,
		validator: T::AccountId,
		keys: KeysOf<T>,
		proof: &[u8],
	) -> DispatchResult {
		let record = Validators::<T>::get(&validator).ok_or(Error::<T>::NotFound)?;
		ensure!(
			acting.is_none_or(|acting| {
				Self::operates(acting, record.authority, record.jurisdiction)
			}),
			Error::<T>::NotAuthorised
		);
		ensure!(record.status != ValidatorStatus::Struck, Error::<T>::Struck);
		ensure!(Self::owns(&validator, &keys, proof), Error::<T>::InvalidProof);
		Self::register_keys(&validator, keys)?;
		Self::deposit_event(Event::KeysSet {
			validator,
			authority: acting.map(|acting| acting.authority),
			effective: Self::effective(),
		});
		Ok(())
	}

	/// Forget a validator that is in no set any more, and its keys.
	pub(crate) fn let_go(validator: &T::AccountId) {
		let Some(record) = Validators::<T>::take(validator) else { return };
		let purged = <Session<T> as SessionInterface>::purge_keys(validator);
		let _ = purged.defensive_proof("every validator has keys");
		if record.status == ValidatorStatus::Struck {
			// For want of others it may have stayed in the set longer than its reinstatement could foresee.
			let session = Session::<T>::current_index();
			Pardons::<T>::mutate_extant(validator, |until| *until = session.max(*until));
		}
		Self::deposit_event(Event::ValidatorLeft {
			validator: validator.clone(),
			jurisdiction: record.jurisdiction,
		});
	}
}
