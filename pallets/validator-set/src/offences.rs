//! What follows from voting twice, and the appeal against it.

use civitas_primitives::{
	validators::{SessionIndex, ValidatorStatus},
	Acting, Evidence,
};
use frame_support::{ensure, traits::Time, weights::Weight};
use pallet_session::historical::IdentificationTuple;
use sp_runtime::{DispatchResult, Perbill};
use sp_staking::offence::{OffenceDetails, OffenceSeverity, OnOffenceHandler};

use crate::{
	Config, Error, Event, Pallet, Pardons, Session, Strike, Strikes, Validators, WeightInfo,
};

impl<T: Config> OnOffenceHandler<T::AccountId, IdentificationTuple<T>, Weight> for Pallet<T> {
	/// Strike every offender. The list repeats those who were reported for the same round before; they are
	/// struck once.
	fn on_offence(
		offenders: &[OffenceDetails<T::AccountId, IdentificationTuple<T>>],
		_: &[Perbill],
		session: SessionIndex,
	) -> Weight {
		let mut weight = Weight::zero();
		for details in offenders {
			Self::strike(&details.offender.0, session);
			weight.saturating_accrue(<T as Config>::WeightInfo::on_offence());
		}
		weight
	}
}

impl<T: Config> Pallet<T> {
	/// Disable a validator that voted twice in this session, and vacate its seat.
	fn strike(validator: &T::AccountId, session: SessionIndex) {
		if Pardons::<T>::get(validator).is_some_and(|until| session <= until) {
			return;
		}
		let Some(record) = Validators::<T>::get(validator) else {
			if !Strikes::<T>::contains_key(validator) {
				Self::deposit_event(Event::FormerValidatorOffended {
					validator: validator.clone(),
					session,
				});
			}
			return;
		};
		// Struck already; or reinstated since, and not yet out of the set for which it was struck.
		if record.status == ValidatorStatus::Struck {
			return;
		}
		Strikes::<T>::insert(
			validator,
			Strike {
				jurisdiction: record.jurisdiction,
				authority: record.authority,
				session,
				at: T::Time::now(),
				appeal: None,
			},
		);
		Session::<T>::report_offence(validator.clone(), OffenceSeverity::max_severity());
		Self::free_seat(record.jurisdiction, validator);
		Self::deposit_event(Event::ValidatorStruck {
			validator: validator.clone(),
			jurisdiction: record.jurisdiction,
			authority: record.authority,
			session,
		});
		Self::vacate(validator, ValidatorStatus::Struck, &Self::in_sets());
	}

	pub(crate) fn do_appeal(
		acting: &Acting,
		validator: &T::AccountId,
		evidence: Evidence,
	) -> DispatchResult {
		Strikes::<T>::try_mutate(validator, |strike| -> DispatchResult {
			let strike = strike.as_mut().ok_or(Error::<T>::NotFound)?;
			ensure!(
				Self::operates(acting, strike.authority, strike.jurisdiction),
				Error::<T>::NotAuthorised
			);
			ensure!(strike.appeal.is_none(), Error::<T>::AlreadyAppealed);
			strike.appeal = Some(evidence.present().ok_or(Error::<T>::MissingEvidence)?);
			Ok(())
		})?;
		Self::deposit_event(Event::Appealed {
			validator: validator.clone(),
			authority: acting.authority,
			evidence,
		});
		Ok(())
	}

	/// A report names a set and a round. Its reporter chooses by which session of that set the key is proved,
	/// so that no session tells when the votes were cast. So the whole set is judged: the validator leaves
	/// it, its status being what it was, and returns with another set at the earliest.
	pub(crate) fn do_reinstate(validator: &T::AccountId) -> DispatchResult {
		let strike = Strikes::<T>::take(validator).ok_or(Error::<T>::NotFound)?;
		Pardons::<T>::insert(validator, Self::effective().saturating_sub(1));
		Self::deposit_event(Event::Reinstated {
			validator: validator.clone(),
			jurisdiction: strike.jurisdiction,
		});
		Ok(())
	}
}
