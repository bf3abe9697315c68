//! The gate: what other pallets ask, and every reason against.

use alloc::{vec, vec::Vec};

use civitas_primitives::{
	authority::AuthorityInspect, JurisdictionCode, Lei, LicenceGate, LicenceId, LicenceRefusal,
	Moment, Question, Standing,
};
use frame_support::traits::Time;
use sp_runtime::DispatchResult;

use crate::{
	head::services_asked,
	types::{ActivityTable, Licence},
	AccountLicences, Config, Error, Heads, Licences, Pallet,
};

/// Every reason against, in the order in which [`LicenceRefusal`] names them. Empty means yes.
pub fn reasons<AccountId>(
	licence: &Licence<AccountId>,
	activities: &ActivityTable,
	question: Question,
	place: JurisdictionCode,
	now: Moment,
	standing: &Standing,
) -> Vec<LicenceRefusal> {
	let mut against = Vec::new();
	let mut add = |reason| {
		if !against.contains(&reason) {
			against.push(reason);
		}
	};

	if let Some(reason) = licence.status_at(now).refusal() {
		add(reason);
	}

	let asked = services_asked(question, activities);
	let schedule = &licence.schedule;
	let at_home = schedule.services_at(now) & asked;
	if at_home == 0 {
		add(if schedule.services_after(now) & asked != 0 {
			LicenceRefusal::NotYetValid
		} else if schedule.services_ever() & asked != 0 {
			LicenceRefusal::Expired
		} else {
			LicenceRefusal::ServiceNotLicensed
		});
	}

	if place != licence.home {
		// If no service asked about is in force at home, the place is judged as if all were.
		let wanted = if at_home == 0 { asked } else { at_home };
		if schedule.passported_at(place, now) & wanted == 0 {
			add(LicenceRefusal::PlaceNotCovered);
		}
	}

	if !standing.in_force(licence.decision.supervisor, licence.home) {
		add(LicenceRefusal::SupervisorNotInForce);
	}
	if !standing.jurisdiction(place) {
		add(LicenceRefusal::PlaceNotInForce);
	}
	against
}

impl<T: Config> Pallet<T> {
	/// Every reason against, from the licence itself. Empty means yes.
	pub fn all_reasons(
		licence: LicenceId,
		question: Question,
		place: JurisdictionCode,
	) -> Vec<LicenceRefusal> {
		let now = T::Time::now();
		if now == 0 {
			return vec![LicenceRefusal::ClockNotSet];
		}
		let (Some(head), Some(terms)) = (Heads::<T>::get(licence), Licences::<T>::get(licence))
		else {
			return vec![LicenceRefusal::UnknownLicence];
		};
		reasons(&terms, &head.activities, question, place, now, &T::Authorities::standing())
	}
}

impl<T: Config> LicenceGate<T::AccountId> for Pallet<T> {
	/// Reads the head and the standing; the licence itself only to refuse, or when the head is not right
	/// for this moment.
	fn check(
		licence: LicenceId,
		question: Question,
		place: JurisdictionCode,
	) -> Result<(), LicenceRefusal> {
		let now = T::Time::now();
		if now == 0 {
			return Err(LicenceRefusal::ClockNotSet);
		}
		let head = Heads::<T>::get(licence).ok_or(LicenceRefusal::UnknownLicence)?;
		let standing = T::Authorities::standing();
		if head.is_good_at(now) && head.permits(question, place, &standing) {
			return Ok(());
		}
		let terms = Licences::<T>::get(licence).ok_or(LicenceRefusal::UnknownLicence)?;
		let against = reasons(&terms, &head.activities, question, place, now, &standing);
		against.first().map_or(Ok(()), |reason| Err(*reason))
	}

	fn ensure(licence: LicenceId, question: Question, place: JurisdictionCode) -> DispatchResult {
		Self::check(licence, question, place).map_err(|reason| Error::<T>::from(reason).into())
	}

	fn ensure_holder(
		licence: LicenceId,
		account: &T::AccountId,
		question: Question,
		place: JurisdictionCode,
	) -> DispatchResult {
		Self::ensure(licence, question, place)?;
		if AccountLicences::<T>::get(account).contains(&licence) {
			Ok(())
		} else {
			Err(Error::<T>::NotHolder.into())
		}
	}

	fn lei_of(licence: LicenceId) -> Option<Lei> {
		Licences::<T>::get(licence).and_then(|licence| licence.lei)
	}

	/// Two licences belong to one provider if they name the same LEI or, where one of them names none,
	/// the same number at the same home. A licence that does not exist belongs to nobody.
	fn same_provider(one: LicenceId, other: LicenceId) -> bool {
		match (Licences::<T>::get(one), Licences::<T>::get(other)) {
			(Some(left), Some(right)) => one == other || left.is_of_provider_of(&right),
			_ => false,
		}
	}
}

impl<T: Config> From<LicenceRefusal> for Error<T> {
	fn from(refusal: LicenceRefusal) -> Self {
		match refusal {
			LicenceRefusal::UnknownLicence => Self::UnknownLicence,
			LicenceRefusal::ClockNotSet => Self::ClockNotSet,
			LicenceRefusal::NotYetValid => Self::NotYetValid,
			LicenceRefusal::Expired => Self::Expired,
			LicenceRefusal::Suspended => Self::Suspended,
			LicenceRefusal::Withdrawn => Self::Withdrawn,
			LicenceRefusal::ServiceNotLicensed => Self::ServiceNotLicensed,
			LicenceRefusal::PlaceNotCovered => Self::PlaceNotCovered,
			LicenceRefusal::SupervisorNotInForce => Self::SupervisorNotInForce,
			LicenceRefusal::PlaceNotInForce => Self::PlaceNotInForce,
			LicenceRefusal::NotHolder => Self::NotHolder,
		}
	}
}
