//! Who may issue: admission, suspension, withdrawal, and the question whether an issuer is in force.

use alloc::vec::Vec;
use civitas_primitives::{
	authority::{AuthorityInspect, ProvisionalMeasures},
	credentials::{CredentialRefusal, IssuerId, IssuerState},
	ActLevel, Acting, Lei, Moment, Standing,
};
use codec::Encode;
use frame_support::{
	pallet_prelude::*,
	traits::{PalletInfoAccess, Time},
	Blake2_256, StorageHasher,
};

use crate::{
	types::{IssuerName, RawLei},
	Config, Error, Event, IssuerByAccount, IssuerFor, Issuers, NextIssuer, Pallet,
};

/// Is this a name that can be printed: UTF-8, not blank, no control characters?
fn is_name(name: &[u8]) -> bool {
	core::str::from_utf8(name)
		.is_ok_and(|text| !text.trim().is_empty() && !text.chars().any(char::is_control))
}

impl<T: Config> Pallet<T> {
	/// The block's moment; a chain without one refuses.
	pub(crate) fn moment() -> Result<Moment, Error<T>> {
		let now = T::Time::now();
		ensure!(now > 0, Error::<T>::ClockNotSet);
		Ok(now)
	}

	/// What provisional measures against this issuer are counted under.
	pub(crate) fn subject(issuer: IssuerId) -> [u8; 32] {
		Blake2_256::hash(&(Self::name(), issuer).encode())
	}

	pub(crate) fn do_admit_issuer(
		acting: Acting,
		account: T::AccountId,
		name: IssuerName,
		lei: Option<RawLei>,
		from: Moment,
		until: Moment,
	) -> DispatchResult {
		let now = Self::moment()?;
		ensure!(is_name(&name), Error::<T>::BadName);
		let lei = match lei {
			Some(raw) => Some(Lei::new(&raw).map_err(|_| Error::<T>::BadLei)?),
			None => None,
		};
		ensure!(from < until, Error::<T>::BadTerm);
		ensure!(now < until, Error::<T>::Expired);
		ensure!(!IssuerByAccount::<T>::contains_key(&account), Error::<T>::AlreadyExists);

		let id = NextIssuer::<T>::get();
		NextIssuer::<T>::put(id.checked_add(1).ok_or(Error::<T>::CapReached)?);
		IssuerByAccount::<T>::insert(&account, id);
		let Acting { authority, jurisdiction, .. } = acting;
		Issuers::<T>::insert(
			id,
			IssuerFor::<T> {
				account: account.clone(),
				name,
				lei,
				authority,
				jurisdiction,
				from,
				until,
				admitted_at: now,
				state: IssuerState::Admitted,
				lists: 0,
			},
		);
		Self::deposit_event(Event::IssuerAdmitted {
			issuer: id,
			account,
			authority,
			jurisdiction,
			from,
			until,
		});
		Ok(())
	}

	/// Change an issuer that is not withdrawn, by the authority that admitted it.
	fn mutate_issuer<R>(
		acting: &Acting,
		id: IssuerId,
		change: impl FnOnce(&mut IssuerFor<T>) -> Result<R, DispatchError>,
	) -> Result<R, DispatchError> {
		Issuers::<T>::try_mutate(id, |slot| {
			let issuer = slot.as_mut().ok_or(Error::<T>::NotFound)?;
			ensure!(issuer.authority == acting.authority, Error::<T>::NotAuthorised);
			ensure!(!matches!(issuer.state, IssuerState::Withdrawn { .. }), Error::<T>::Withdrawn);
			change(issuer)
		})
	}

	pub(crate) fn do_renew_issuer(acting: Acting, id: IssuerId, until: Moment) -> DispatchResult {
		let now = Self::moment()?;
		let from = Self::mutate_issuer(&acting, id, |issuer| {
			ensure!(now < until, Error::<T>::Expired);
			ensure!(issuer.until < until, Error::<T>::BadTerm);
			// A term that was let lapse is not stretched over the gap: a new one begins.
			if issuer.until <= now {
				issuer.from = now;
			}
			issuer.until = until;
			Ok(issuer.from)
		})?;
		Self::deposit_event(Event::IssuerRenewed { issuer: id, from, until });
		Ok(())
	}

	pub(crate) fn do_suspend_issuer(
		acting: Acting,
		id: IssuerId,
		until: Option<Moment>,
	) -> DispatchResult {
		let now = Self::moment()?;
		let level = acting.level;
		Self::mutate_issuer(&acting, id, |issuer| {
			ensure!(until.is_none_or(|until| now < until), Error::<T>::Expired);
			match level {
				ActLevel::Urgent => {
					// One officer can neither shorten nor prolong what holds already.
					ensure!(!issuer.state.is_suspended_at(now), Error::<T>::AlreadySuspended);
					let latest = now.saturating_add(T::MaxUrgentSuspension::get());
					ensure!(
						until.is_some_and(|until| until <= latest),
						Error::<T>::SuspensionTooLong
					);
				},
				ActLevel::Joint => {},
			}
			T::ProvisionalMeasures::note(&acting, Self::subject(id))?;
			issuer.state = IssuerState::Suspended { since: now, until, level };
			Ok(())
		})?;
		Self::deposit_event(Event::IssuerSuspended { issuer: id, until, level });
		Ok(())
	}

	pub(crate) fn do_reinstate_issuer(acting: Acting, id: IssuerId) -> DispatchResult {
		let now = Self::moment()?;
		Self::mutate_issuer(&acting, id, |issuer| {
			ensure!(issuer.state.is_suspended_at(now), Error::<T>::NotSuspended);
			issuer.state = IssuerState::Admitted;
			Ok(())
		})?;
		Self::deposit_event(Event::IssuerReinstated { issuer: id });
		Ok(())
	}

	pub(crate) fn do_withdraw_issuer(acting: Acting, id: IssuerId) -> DispatchResult {
		let now = Self::moment()?;
		Self::mutate_issuer(&acting, id, |issuer| {
			issuer.state = IssuerState::Withdrawn { since: now };
			Ok(())
		})?;
		Self::deposit_event(Event::IssuerWithdrawn { issuer: id });
		Ok(())
	}

	/// Every reason why an issuer is not in force at `now`.
	pub(crate) fn issuer_refusals(
		issuer: &IssuerFor<T>,
		now: Moment,
		standing: &Standing,
	) -> Vec<CredentialRefusal> {
		[
			(now == 0, CredentialRefusal::ClockNotSet),
			(matches!(issuer.state, IssuerState::Withdrawn { .. }), CredentialRefusal::Withdrawn),
			(issuer.state.is_suspended_at(now), CredentialRefusal::Suspended),
			(now < issuer.from, CredentialRefusal::NotYetValid),
			(issuer.until <= now, CredentialRefusal::Expired),
			(
				!standing.in_force(issuer.authority, issuer.jurisdiction),
				CredentialRefusal::AuthorityNotInForce,
			),
		]
		.into_iter()
		.filter_map(|(refused, why)| refused.then_some(why))
		.collect()
	}

	/// The issuer that an account acts for, and every reason why it may not write at `now`.
	pub(crate) fn writer(
		account: &T::AccountId,
		now: Moment,
	) -> (Option<(IssuerId, IssuerFor<T>)>, Vec<CredentialRefusal>) {
		let found = IssuerByAccount::<T>::get(account)
			.and_then(|id| Issuers::<T>::get(id).map(|issuer| (id, issuer)));
		let refusals = match &found {
			Some((_, issuer)) => Self::issuer_refusals(issuer, now, &T::Authorities::standing()),
			None => [CredentialRefusal::UnknownIssuer].into(),
		};
		(found, refusals)
	}

	/// The first of the reasons, as the error of a call.
	pub(crate) fn first_of(refusals: Vec<CredentialRefusal>) -> Error<T> {
		refusals.into_iter().next().map_or(Error::<T>::NotAuthorised, Into::into)
	}
}
