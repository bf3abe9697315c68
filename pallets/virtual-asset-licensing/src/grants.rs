//! Grants and extensions.

use alloc::vec::Vec;

use civitas_primitives::{
	authority::AuthorityInspect,
	history::HistoryError,
	licence::{HostPeriod, RegimeId, ServicePeriod},
	Acting, Evidence, JurisdictionCode, Lei, LicenceId, Moment, RecordTime, ValidTime,
};
use frame_support::{ensure, traits::Time};
use sp_runtime::{DispatchError, DispatchResult};

use crate::{
	head::derive_head,
	regimes::is_text,
	types::{
		Accounts, ActivityTable, Decision, Grant, HostPeriods, Licence, NativeNumber, Regime,
		Schedule, ServicePeriods, MAX_EXTENSIONS, MAX_HOSTS,
	},
	Config, Decisions, Error, Event, Heads, LicenceOfLei, LicenceOfNumber, Licences, NextLicence,
	Pallet, Regimes, SupersededSchedules,
};

/// Do two periods share a moment?
fn share_a_moment(one: (Moment, Option<Moment>), other: (Moment, Option<Moment>)) -> bool {
	one.1.is_none_or(|until| other.0 < until) && other.1.is_none_or(|until| one.0 < until)
}

/// What bounds the periods of one licence.
struct Bounds<'a> {
	regime: &'a Regime,
	home: JurisdictionCode,
	authorised_on: Moment,
}

/// By which a licence is known beside its LEI: a number is unique within a regime and a home.
struct NativeIdentity {
	regime: RegimeId,
	home: JurisdictionCode,
	number: Option<NativeNumber>,
}

impl<T: Config> Pallet<T> {
	/// The block's moment, unless the chain has no time yet.
	pub(crate) fn now() -> Result<Moment, DispatchError> {
		match T::Time::now() {
			0 => Err(Error::<T>::ClockNotSet.into()),
			now => Ok(now),
		}
	}

	/// Store a licence and what the gate reads of it.
	pub(crate) fn store(
		id: LicenceId,
		licence: Licence<T::AccountId>,
		activities: ActivityTable,
		now: Moment,
	) {
		Heads::<T>::insert(id, derive_head(&licence, activities, now));
		Licences::<T>::insert(id, licence);
	}

	/// The licence, if the authority that acts supervises it and it is not over.
	pub(crate) fn supervised(
		acting: &Acting,
		id: LicenceId,
		now: Moment,
	) -> Result<Licence<T::AccountId>, DispatchError> {
		let licence = Licences::<T>::get(id).ok_or(Error::<T>::UnknownLicence)?;
		ensure!(licence.decision.supervisor == acting.authority, Error::<T>::NotAuthorised);
		ensure!(!licence.status_at(now).is_over(), Error::<T>::NotActive);
		Ok(licence)
	}

	fn ensure_period(from: Moment, until: Option<Moment>, bounds: &Bounds) -> DispatchResult {
		let well_formed = bounds.authorised_on <= from && until.is_none_or(|until| from < until);
		ensure!(well_formed, Error::<T>::BadPeriod);
		Ok(())
	}

	/// Add periods of service to a schedule.
	fn add_services(
		schedule: &mut Schedule,
		services: ServicePeriods,
		bounds: &Bounds,
	) -> DispatchResult {
		for ServicePeriod { service, from, until } in services {
			let position = usize::from(service);
			ensure!(
				bounds.regime.terms.services.get(position).is_some(),
				Error::<T>::UnknownService
			);
			Self::ensure_period(from, until, bounds)?;
			let overlaps = schedule.services.iter().any(|other| {
				other.service == service && share_a_moment((other.from, other.until), (from, until))
			});
			ensure!(!overlaps, Error::<T>::Overlap);
			schedule
				.services
				.try_push(ServicePeriod { service, from, until })
				.map_err(|_| Error::<T>::TooMany)?;
		}
		Ok(())
	}

	/// Add passports to a schedule that already has the services. Passports of one place with the same
	/// dates become one.
	fn add_hosts(schedule: &mut Schedule, hosts: HostPeriods, bounds: &Bounds) -> DispatchResult {
		ensure!(
			hosts.is_empty() || bounds.regime.terms.passporting,
			Error::<T>::PassportNotAllowed
		);
		let licensed = schedule.services_ever();
		for HostPeriod { place, services, from, until } in hosts {
			ensure!(place != bounds.home, Error::<T>::HomeIsNotHost);
			ensure!(services != 0 && services & !licensed == 0, Error::<T>::ServiceNotLicensed);
			Self::ensure_period(from, until, bounds)?;
			let overlaps = schedule.hosts.iter().any(|other| {
				other.place == place
					&& other.services & services != 0
					&& share_a_moment((other.from, other.until), (from, until))
			});
			ensure!(!overlaps, Error::<T>::Overlap);
			let same_dates = schedule
				.hosts
				.iter_mut()
				.find(|other| (other.place, other.from, other.until) == (place, from, until));
			match same_dates {
				Some(other) => other.services |= services,
				None => schedule
					.hosts
					.try_push(HostPeriod { place, services, from, until })
					.map_err(|_| Error::<T>::TooMany)?,
			}
		}
		let places = u32::try_from(schedule.places().len()).unwrap_or(u32::MAX);
		ensure!(places <= MAX_HOSTS, Error::<T>::TooMany);
		Ok(())
	}

	/// The licence with this number, if its identity may be licensed again: it is over, or nobody can end
	/// it any more because its supervisor has ended for ever.
	fn succeeded(id: LicenceId, now: Moment) -> Result<Licence<T::AccountId>, DispatchError> {
		let licence = Licences::<T>::get(id).ok_or(Error::<T>::UnknownLicence)?;
		// The longer way first, so that it is the one that benchmarks measure.
		let orphaned = T::Authorities::ended(licence.decision.supervisor);
		ensure!(orphaned || licence.status_at(now).is_over(), Error::<T>::AlreadyExists);
		Ok(licence)
	}

	/// The licence of the same provider that a new one follows. Refuses if that one goes on, or if the
	/// number belongs to another provider.
	fn predecessor(
		lei: Option<Lei>,
		NativeIdentity { regime, home, number }: NativeIdentity,
		now: Moment,
	) -> Result<Option<LicenceId>, DispatchError> {
		let by_lei = lei.and_then(|lei| LicenceOfLei::<T>::get(lei, regime));
		let by_number = number.and_then(|number| LicenceOfNumber::<T>::get((home, regime, number)));
		if let Some(id) = by_lei {
			Self::succeeded(id, now)?;
		}
		if let Some(id) = by_number {
			let licence = Self::succeeded(id, now)?;
			// Who had no LEI may have got one since; who had one keeps it.
			ensure!(licence.lei.is_none() || licence.lei == lei, Error::<T>::AlreadyExists);
		}
		Ok(by_lei.max(by_number))
	}

	pub(crate) fn do_grant(acting: Acting, grant: Grant<T::AccountId>) -> DispatchResult {
		let now = Self::now()?;
		let regime = Regimes::<T>::get(grant.regime).ok_or(Error::<T>::UnknownRegime)?;
		ensure!(regime.open, Error::<T>::RegimeClosed);
		let home = acting.jurisdiction;
		let lei =
			grant.lei.as_ref().map(|lei| Lei::new(lei)).transpose().map_err(Error::<T>::BadLei)?;
		ensure!(lei.is_some() || grant.native_number.is_some(), Error::<T>::MissingIdentity);
		let authorised_on = grant.authorised_on.ok_or(Error::<T>::MissingDate)?;
		ensure!(!grant.order.is_missing(), Error::<T>::MissingOrder);
		let number_is_text = grant.native_number.as_ref().is_none_or(|number| is_text(number));
		ensure!(is_text(&grant.legal_name) && number_is_text, Error::<T>::BadName);
		ensure!(core::str::from_utf8(&grant.commercial_name).is_ok(), Error::<T>::BadName);

		ensure!(!grant.services.is_empty(), Error::<T>::NoServices);
		let bounds = Bounds { regime: &regime, home, authorised_on };
		let mut schedule = Schedule { recorded_at: now, ..Default::default() };
		Self::add_services(&mut schedule, grant.services, &bounds)?;
		Self::add_hosts(&mut schedule, grant.hosts, &bounds)?;

		let native =
			NativeIdentity { regime: grant.regime, home, number: grant.native_number.clone() };
		let predecessor = Self::predecessor(lei, native, now)?;

		let id = NextLicence::<T>::get();
		let next = id.checked_add(1).ok_or(Error::<T>::TooMany)?;
		let mut licence = Licence {
			regime: grant.regime,
			lei,
			native_number: grant.native_number,
			legal_name: grant.legal_name,
			commercial_name: grant.commercial_name,
			home,
			authorised_on,
			recorded_at: now,
			decision: Decision::granted_by(acting.authority),
			schedule,
			extensions: 0,
			accounts: Accounts::default(),
			predecessor,
			order: grant.order,
		};
		let accounts = grant
			.accounts
			.into_iter()
			.map(|account| Ok((Self::with_account(id, &mut licence, &account)?, account)))
			.collect::<Result<Vec<_>, DispatchError>>()?;

		Self::record(id, authorised_on, &licence.decision, now)?;
		NextLicence::<T>::put(next);
		if let Some(lei) = lei {
			LicenceOfLei::<T>::insert(lei, grant.regime, id);
		}
		if let Some(number) = &licence.native_number {
			LicenceOfNumber::<T>::insert((home, grant.regime, number.clone()), id);
		}
		Self::store(id, licence, regime.activity_table(), now);
		Self::deposit_event(Event::LicenceGranted {
			licence: id,
			regime: grant.regime,
			lei,
			home,
			supervisor: acting.authority,
			predecessor,
			order: grant.order,
		});
		for (held, account) in accounts {
			Self::store_account(id, account, held);
		}
		Ok(())
	}

	pub(crate) fn do_extend(
		acting: Acting,
		id: LicenceId,
		services: ServicePeriods,
		hosts: HostPeriods,
		order: Evidence,
	) -> DispatchResult {
		let now = Self::now()?;
		let mut licence = Self::supervised(&acting, id, now)?;
		ensure!(!order.is_missing(), Error::<T>::MissingOrder);
		ensure!(!(services.is_empty() && hosts.is_empty()), Error::<T>::NoServices);
		ensure!(licence.extensions < MAX_EXTENSIONS, Error::<T>::TooMany);
		let regime = Regimes::<T>::get(licence.regime).ok_or(Error::<T>::UnknownRegime)?;

		let bounds =
			Bounds { regime: &regime, home: licence.home, authorised_on: licence.authorised_on };
		let mut schedule = Schedule { recorded_at: now, ..licence.schedule.clone() };
		Self::add_services(&mut schedule, services, &bounds)?;
		Self::add_hosts(&mut schedule, hosts, &bounds)?;

		let superseded = core::mem::replace(&mut licence.schedule, schedule);
		SupersededSchedules::<T>::insert(id, licence.extensions, superseded);
		licence.extensions = licence.extensions.saturating_add(1);
		licence.order = order;
		Self::store(id, licence, regime.activity_table(), now);
		Self::deposit_event(Event::LicenceExtended { licence: id, order });
		Ok(())
	}

	/// Add a decision to the licence's history.
	pub(crate) fn record(
		id: LicenceId,
		valid_from: Moment,
		decision: &Decision,
		now: Moment,
	) -> DispatchResult {
		Decisions::<T>::append(&id, ValidTime(valid_from), None, decision.clone(), RecordTime(now))
			.map_err(|error| match error {
				HistoryError::Full => Error::<T>::TooMany,
				_ => Error::<T>::Damaged,
			})?;
		Ok(())
	}
}
