//! Admission and withdrawal of jurisdictions, by the union.

use civitas_primitives::{authority::JurisdictionStanding, JurisdictionCode, Moment};
use frame_support::ensure;
use sp_runtime::DispatchResult;

use crate::{
	Config, Error, Event, Jurisdiction, JurisdictionName, Jurisdictions, Pallet, StandingOfAll,
};

impl<T: Config> Pallet<T> {
	pub(crate) fn do_admit_jurisdiction(
		code: JurisdictionCode,
		name: JurisdictionName,
		population: u64,
		standing: JurisdictionStanding,
	) -> DispatchResult {
		let now = Self::clock()?;
		Self::admit(code, name, population, standing, now)
	}

	/// Admit a jurisdiction at a moment that may be that of genesis.
	pub(crate) fn admit(
		code: JurisdictionCode,
		name: JurisdictionName,
		population: u64,
		standing: JurisdictionStanding,
		now: Moment,
	) -> DispatchResult {
		ensure!(standing != JurisdictionStanding::Withdrawn, Error::<T>::NotActive);
		ensure!(!name.is_empty(), Error::<T>::MissingName);
		ensure!(!Jurisdictions::<T>::contains_key(code), Error::<T>::AlreadyExists);
		Self::note_jurisdiction(code, standing, now)?;
		Jurisdictions::<T>::insert(
			code,
			Jurisdiction { name, population, standing, constitutional: 0 },
		);
		StandingOfAll::<T>::mutate(|all| all.set_jurisdiction(code, true));
		Self::deposit_event(Event::JurisdictionAdmitted {
			jurisdiction: code,
			standing,
			population,
		});
		Ok(())
	}

	pub(crate) fn do_update_population(code: JurisdictionCode, population: u64) -> DispatchResult {
		Jurisdictions::<T>::try_mutate(code, |record| {
			let record = record.as_mut().ok_or(Error::<T>::NotFound)?;
			ensure!(record.standing != JurisdictionStanding::Withdrawn, Error::<T>::NotActive);
			record.population = population;
			Self::deposit_event(Event::PopulationUpdated { jurisdiction: code, population });
			Ok(())
		})
	}

	pub(crate) fn do_withdraw_jurisdiction(code: JurisdictionCode) -> DispatchResult {
		let now = Self::clock()?;
		Jurisdictions::<T>::try_mutate(code, |record| -> DispatchResult {
			let record = record.as_mut().ok_or(Error::<T>::NotFound)?;
			ensure!(record.standing != JurisdictionStanding::Withdrawn, Error::<T>::NotActive);
			record.standing = JurisdictionStanding::Withdrawn;
			Ok(())
		})?;
		// The write that ends every right of the jurisdiction.
		StandingOfAll::<T>::mutate(|all| all.set_jurisdiction(code, false));
		Self::note_jurisdiction(code, JurisdictionStanding::Withdrawn, now)?;
		Self::deposit_event(Event::JurisdictionWithdrawn { jurisdiction: code });
		Ok(())
	}
}
