//! What the runtime API answers.

use alloc::vec::Vec;

use civitas_primitives::{
	licence::{
		GateAnswer, LicenceAnswer, LicenceAsOfAnswer, RegimeAnswer, RegimeId, RegimeServiceAnswer,
	},
	Activities, JurisdictionCode, Lei, LicenceId, Moment, Question, RecordTime, ValidTime,
};
use frame_support::traits::Time;

use crate::{
	head::status_at,
	types::{Licence, NativeNumber, Schedule, MAX_PAGE},
	AccountLicences, Config, Decisions, LicenceOfLei, LicenceOfNumber, Licences, NextLicence,
	NextRegime, Pallet, Regimes, SupersededSchedules,
};

impl<T: Config> Pallet<T> {
	fn answer(
		id: LicenceId,
		licence: Licence<T::AccountId>,
		as_of: Moment,
	) -> LicenceAnswer<T::AccountId> {
		LicenceAnswer {
			as_of,
			licence: id,
			status: licence.status_at(as_of),
			regime: licence.regime,
			lei: licence.lei,
			native_number: licence.native_number.map(Into::into),
			legal_name: licence.legal_name.into(),
			commercial_name: licence.commercial_name.into(),
			home: licence.home,
			supervisor: licence.decision.supervisor,
			authorised_on: licence.authorised_on,
			recorded_at: licence.recorded_at,
			services: licence.schedule.services.into(),
			hosts: licence.schedule.hosts.into(),
			suspension: licence.decision.suspension,
			withdrawal: licence.decision.withdrawal,
			accounts: licence.accounts.into(),
			predecessor: licence.predecessor,
			order: licence.order,
		}
	}

	/// One licence with all its fields.
	pub fn api_licence(id: LicenceId) -> Option<LicenceAnswer<T::AccountId>> {
		Licences::<T>::get(id).map(|licence| Self::answer(id, licence, T::Time::now()))
	}

	/// Licences from this number on, at most [`MAX_PAGE`] of them.
	pub fn api_licences(start: LicenceId, count: u32) -> Vec<LicenceAnswer<T::AccountId>> {
		let end = start.saturating_add(count.min(MAX_PAGE)).min(NextLicence::<T>::get());
		(start..end).filter_map(Self::api_licence).collect()
	}

	/// The latest licence of the holder of an LEI under each regime, in order of their numbers. `None` if
	/// the argument is not an LEI.
	pub fn api_licences_by_lei(lei: &[u8]) -> Option<Vec<LicenceAnswer<T::AccountId>>> {
		let lei = Lei::new(lei).ok()?;
		let mut ids: Vec<_> = LicenceOfLei::<T>::iter_prefix_values(lei).collect();
		ids.sort_unstable();
		Some(ids.into_iter().filter_map(Self::api_licence).collect())
	}

	/// The latest licence with this number in the register of this home jurisdiction.
	pub fn api_licence_by_number(
		home: JurisdictionCode,
		regime: RegimeId,
		number: Vec<u8>,
	) -> Option<LicenceAnswer<T::AccountId>> {
		let number = NativeNumber::try_from(number).ok()?;
		LicenceOfNumber::<T>::get((home, regime, number)).and_then(Self::api_licence)
	}

	/// The licences that an account acts for.
	pub fn api_licences_of(account: &T::AccountId) -> Vec<LicenceAnswer<T::AccountId>> {
		AccountLicences::<T>::get(account).into_iter().filter_map(Self::api_licence).collect()
	}

	/// May the service at this position be provided there, now, and if not, why?
	pub fn api_gate(licence: LicenceId, service: u8, place: JurisdictionCode) -> GateAnswer {
		GateAnswer {
			as_of: T::Time::now(),
			reasons: Self::all_reasons(licence, Question::Service(service), place),
		}
	}

	/// Is there a service that permits this activity there, now, and if not, why?
	pub fn api_gate_activity(
		licence: LicenceId,
		activity: Activities,
		place: JurisdictionCode,
	) -> GateAnswer {
		GateAnswer {
			as_of: T::Time::now(),
			reasons: Self::all_reasons(licence, Question::Activity(activity), place),
		}
	}

	/// What the licence covered, by what was recorded up to and including `known`.
	fn schedule_known_at(
		id: LicenceId,
		licence: Licence<T::AccountId>,
		known: Moment,
	) -> Option<Schedule> {
		if licence.schedule.recorded_at <= known {
			return Some(licence.schedule);
		}
		(0..licence.extensions)
			.rev()
			.filter_map(|version| SupersededSchedules::<T>::get(id, version))
			.find(|schedule| schedule.recorded_at <= known)
	}

	/// The licence as it stood at the moment `valid`, by what was recorded up to and including `known`.
	/// `None` if nothing was known of it, or it had not been granted for that moment.
	pub fn api_licence_as_of(
		id: LicenceId,
		valid: Moment,
		known: Moment,
	) -> Option<LicenceAsOfAnswer> {
		let decision = Decisions::<T>::as_of(&id, ValidTime(valid), RecordTime(known))?.value;
		let schedule = Self::schedule_known_at(id, Licences::<T>::get(id)?, known)?;
		let status = status_at(&decision, &schedule, valid);
		let (services, hosts) = match status.refusal() {
			None => (schedule.services_at(valid), schedule.hosts_at(valid)),
			Some(_) => (0, Vec::new()),
		};
		Some(LicenceAsOfAnswer {
			as_of: T::Time::now(),
			valid,
			known,
			status,
			supervisor: decision.supervisor,
			services,
			hosts,
		})
	}

	/// All regimes, in order of their numbers.
	pub fn api_regimes() -> Vec<RegimeAnswer> {
		(0..NextRegime::<T>::get())
			.filter_map(|regime| Some((regime, Regimes::<T>::get(regime)?)))
			.map(|(regime, row)| RegimeAnswer {
				regime,
				name: row.terms.name.into(),
				legal_basis: row.terms.legal_basis.into(),
				passporting: row.terms.passporting,
				open: row.open,
				services: row
					.terms
					.services
					.into_iter()
					.map(|service| RegimeServiceAnswer {
						code: service.code.into(),
						label: service.label.into(),
						activities: service.activities,
					})
					.collect(),
			})
			.collect()
	}
}
