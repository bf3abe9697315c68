//! The accounts that act for a provider, and what makes two licences one provider's.

use civitas_primitives::{authority::AuthorityInspect, Acting, LicenceId};
use frame_support::ensure;
use sp_runtime::{DispatchError, DispatchResult};

use crate::{
	types::{AccountIndex, Licence},
	AccountLicences, Config, Error, Event, Licences, Pallet,
};

impl<AccountId> Licence<AccountId> {
	/// Do both licences name the same LEI or, where one of them names none, the same number at the same
	/// home?
	pub fn is_of_provider_of<Other>(&self, other: &Licence<Other>) -> bool {
		match (self.lei, other.lei) {
			(Some(one), Some(other)) => one == other,
			_ => {
				self.native_number.is_some()
					&& self.native_number == other.native_number
					&& self.home == other.home
			},
		}
	}
}

impl<T: Config> Pallet<T> {
	/// Bind an account in the licence given, which the caller stores. Returns the licences that the account
	/// acts for with this one, for the caller to store as well. Writes nothing.
	pub(crate) fn with_account(
		id: LicenceId,
		licence: &mut Licence<T::AccountId>,
		account: &T::AccountId,
	) -> Result<AccountIndex, DispatchError> {
		ensure!(!licence.accounts.contains(account), Error::<T>::AlreadyExists);
		let mut held = AccountLicences::<T>::get(account);
		// All licences of an account belong to one provider, so the first speaks for all.
		if let Some(first) = held.first().and_then(Licences::<T>::get) {
			ensure!(first.is_of_provider_of(licence), Error::<T>::AccountTaken);
		}
		held.try_push(id).map_err(|_| Error::<T>::TooMany)?;
		licence.accounts.try_push(account.clone()).map_err(|_| Error::<T>::TooMany)?;
		Ok(held)
	}

	/// Store that an account acts for these licences, the last of them from now on.
	pub(crate) fn store_account(id: LicenceId, account: T::AccountId, held: AccountIndex) {
		AccountLicences::<T>::insert(&account, held);
		Self::deposit_event(Event::AccountBound { licence: id, account });
	}

	pub(crate) fn do_bind(acting: Acting, id: LicenceId, account: T::AccountId) -> DispatchResult {
		let now = Self::now()?;
		let mut licence = Self::supervised(&acting, id, now)?;
		let held = Self::with_account(id, &mut licence, &account)?;
		Licences::<T>::insert(id, licence);
		Self::store_account(id, account, held);
		Ok(())
	}

	pub(crate) fn do_unbind(
		acting: Acting,
		id: LicenceId,
		account: T::AccountId,
	) -> DispatchResult {
		Licences::<T>::try_mutate(id, |licence| -> DispatchResult {
			let licence = licence.as_mut().ok_or(Error::<T>::UnknownLicence)?;
			// The gate of a licence whose supervisor has ended is shut for ever, so that letting its
			// accounts go takes no right away. Asked first, so that it is what benchmarks measure.
			let supervisor = licence.decision.supervisor;
			let orphaned = T::Authorities::ended(supervisor);
			ensure!(orphaned || supervisor == acting.authority, Error::<T>::NotAuthorised);
			ensure!(licence.accounts.contains(&account), Error::<T>::NotHolder);
			licence.accounts.retain(|other| *other != account);
			Ok(())
		})?;
		AccountLicences::<T>::mutate_exists(&account, |held| {
			*held = held.take().and_then(|mut licences| {
				licences.retain(|other| *other != id);
				(!licences.is_empty()).then_some(licences)
			});
		});
		Self::deposit_event(Event::AccountUnbound { licence: id, account });
		Ok(())
	}
}
