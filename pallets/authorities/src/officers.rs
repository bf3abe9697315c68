//! Officers: appointed and removed by their own authority, restored from above, suspended for a while by
//! a colleague.

use civitas_primitives::{
	authority::{AuthorityStanding, OfficerState, ProvisionalMeasures, UnitId},
	ActLevel, Acting, AuthorityId, Moment, Powers,
};
use codec::Encode;
use frame_support::{ensure, traits::EnsureOrigin, Blake2_256, StorageHasher};
use sp_runtime::{DispatchError, DispatchResult};

use crate::{
	Authorities, Config, EnsureAnyAuthority, Error, Event, LoneSuspensions, Officer, Officers,
	OfficersOf, Pallet, StandingOfAll, MAX_SUSPENSION,
};

/// Rows of an officer's history that are kept for removing it.
const SPARE_FOR_REMOVING: u32 = 1;

/// Who asks to appoint or remove an officer.
enum Staffing {
	Union,
	Authority(Acting),
}

impl<T: Config> Pallet<T> {
	/// The officer's record, if it signs for this authority now.
	pub(crate) fn officer_in_office(
		account: &T::AccountId,
		authority: AuthorityId,
		now: Moment,
	) -> Option<Officer> {
		Officers::<T>::get(account)
			.filter(|officer| officer.authority == authority && officer.in_office(now))
	}

	/// The record of an officer who may sign now for an authority in force.
	pub(crate) fn ensure_in_office(
		account: &T::AccountId,
		authority: AuthorityId,
		now: Moment,
	) -> Result<Officer, Error<T>> {
		ensure!(Self::authority_in_force(authority).is_some(), Error::<T>::NotActive);
		Self::officer_in_office(account, authority, now).ok_or(Error::<T>::NotInOffice)
	}

	/// Are officers of two units in office, so that the authority can act by itself?
	pub(crate) fn can_act_jointly(authority: AuthorityId, now: Moment) -> bool {
		let mut first = None;
		OfficersOf::<T>::get(authority)
			.iter()
			.filter_map(|account| Self::officer_in_office(account, authority, now))
			.any(|officer| *first.get_or_insert(officer.unit) != officer.unit)
	}

	fn staffing(origin: T::RuntimeOrigin) -> Result<Staffing, DispatchError> {
		match T::UnionOrigin::try_origin(origin) {
			Ok(_) => Ok(Staffing::Union),
			Err(origin) => Ok(Staffing::Authority(EnsureAnyAuthority::<T>::ensure_origin(origin)?)),
		}
	}

	/// May this origin change the officers of this authority? Beside the authority itself, those above
	/// it may restore it, and clear away the officers of one that has ended.
	fn ensure_may_staff(who: Staffing, id: AuthorityId, removal: bool) -> DispatchResult {
		let now = Self::clock()?;
		let target = Authorities::<T>::get(id).ok_or(Error::<T>::NotFound)?;
		let may = match who {
			Staffing::Authority(acting) if acting.authority == id => true,
			Staffing::Authority(acting) => {
				let above = acting.jurisdiction == target.jurisdiction
					&& Authorities::<T>::get(acting.authority)
						.is_some_and(|own| own.powers.contains(Powers::CONSTITUTIONAL));
				let ended = removal && target.standing == AuthorityStanding::Dissolved;
				above && (ended || !Self::can_act_jointly(id, now))
			},
			Staffing::Union => {
				let ended = removal && !StandingOfAll::<T>::get().jurisdiction(target.jurisdiction);
				ended
					|| (target.powers.contains(Powers::CONSTITUTIONAL)
						&& !Self::can_act_jointly(id, now))
			},
		};
		ensure!(may, Error::<T>::NotAuthorised);
		Ok(())
	}

	pub(crate) fn ensure_may_appoint(origin: T::RuntimeOrigin, id: AuthorityId) -> DispatchResult {
		let who = Self::staffing(origin)?;
		Self::ensure_may_staff(who, id, false)
	}

	pub(crate) fn ensure_may_remove(
		origin: T::RuntimeOrigin,
		account: &T::AccountId,
	) -> DispatchResult {
		let who = Self::staffing(origin)?;
		let officer = Self::standing_officer(account)?;
		Self::ensure_may_staff(who, officer.authority, true)
	}

	/// An officer who was not removed.
	fn standing_officer(account: &T::AccountId) -> Result<Officer, Error<T>> {
		Officers::<T>::get(account)
			.filter(|officer| officer.removed_at.is_none())
			.ok_or(Error::<T>::NotFound)
	}

	pub(crate) fn do_appoint_officer(
		authority: AuthorityId,
		account: T::AccountId,
		unit: UnitId,
		from: Moment,
		until: Moment,
	) -> DispatchResult {
		let now = Self::clock()?;
		Self::appoint(authority, account, unit, from, until, now)
	}

	/// Appoint an officer at a moment that may be that of genesis.
	pub(crate) fn appoint(
		authority: AuthorityId,
		account: T::AccountId,
		unit: UnitId,
		from: Moment,
		until: Moment,
		now: Moment,
	) -> DispatchResult {
		let target = Authorities::<T>::get(authority).ok_or(Error::<T>::NotFound)?;
		ensure!(
			target.standing != AuthorityStanding::Dissolved
				&& StandingOfAll::<T>::get().jurisdiction(target.jurisdiction),
			Error::<T>::NotActive
		);
		// The past is closed: nobody is made an officer of yesterday.
		let from = from.max(now);
		ensure!(from < until, Error::<T>::BadTerm);
		ensure!(!Officers::<T>::contains_key(&account), Error::<T>::AlreadyExists);
		OfficersOf::<T>::try_mutate(authority, |all| all.try_push(account.clone()))
			.map_err(|_| Error::<T>::TooMany)?;

		let state = OfficerState { authority, unit, in_office: true };
		Self::note_officer(&account, state, (from, until), now, SPARE_FOR_REMOVING)?;
		Officers::<T>::insert(
			&account,
			Officer { authority, unit, from, until, suspended_until: None, removed_at: None },
		);
		// Keeps the account alive without tokens; taken back in `do_remove_officer`, once.
		frame_system::Pallet::<T>::inc_sufficients(&account);
		Self::deposit_event(Event::OfficerAppointed {
			officer: account,
			authority,
			unit,
			from,
			until,
		});
		Ok(())
	}

	pub(crate) fn do_remove_officer(account: T::AccountId) -> DispatchResult {
		let now = Self::clock()?;
		let mut officer = Self::standing_officer(&account)?;
		let authority = officer.authority;
		officer.removed_at = Some(now);
		OfficersOf::<T>::mutate(authority, |all| all.retain(|other| *other != account));
		let state = OfficerState { authority, unit: officer.unit, in_office: false };
		Self::note_officer(&account, state, (now, officer.until), now, 0)?;
		Officers::<T>::insert(&account, officer);
		frame_system::Pallet::<T>::dec_sufficients(&account);
		Self::deposit_event(Event::OfficerRemoved { officer: account, authority });
		Ok(())
	}

	pub(crate) fn do_suspend_officer(acting: &Acting, account: T::AccountId) -> DispatchResult {
		let now = Self::clock()?;
		let mut officer = Self::standing_officer(&account)?;
		let authority = officer.authority;
		ensure!(acting.authority == authority, Error::<T>::NotAuthorised);
		ensure!(now < officer.until, Error::<T>::NotActive);
		let until = now.saturating_add(MAX_SUSPENSION);
		if acting.level == ActLevel::Urgent {
			let running = LoneSuspensions::<T>::get(authority).is_some_and(|until| now < until);
			ensure!(!running, Error::<T>::SecondOfficerNeeded);
			Self::note(acting, Self::officer_as_subject(&account))?;
			LoneSuspensions::<T>::insert(authority, until);
		}
		officer.suspended_until = Some(until);
		let state = OfficerState { authority, unit: officer.unit, in_office: false };
		let interval = (now, until.min(officer.until));
		Self::note_officer(&account, state, interval, now, SPARE_FOR_REMOVING)?;
		Officers::<T>::insert(&account, officer);
		Self::deposit_event(Event::OfficerSuspended {
			officer: account,
			authority,
			until,
			level: acting.level,
		});
		Ok(())
	}

	pub(crate) fn do_reinstate_officer(acting: &Acting, account: T::AccountId) -> DispatchResult {
		let now = Self::clock()?;
		let mut officer = Self::standing_officer(&account)?;
		let authority = officer.authority;
		ensure!(acting.authority == authority, Error::<T>::NotAuthorised);
		ensure!(officer.suspended_until.is_some_and(|until| now < until), Error::<T>::NotActive);
		officer.suspended_until = Some(now);
		let state = OfficerState { authority, unit: officer.unit, in_office: true };
		let interval = (now.max(officer.from), officer.until);
		Self::note_officer(&account, state, interval, now, SPARE_FOR_REMOVING)?;
		Officers::<T>::insert(&account, officer);
		Self::deposit_event(Event::OfficerReinstated { officer: account, authority });
		Ok(())
	}

	/// The officer as the subject of a provisional measure.
	fn officer_as_subject(account: &T::AccountId) -> [u8; 32] {
		(b"authorities/officer", account).using_encoded(Blake2_256::hash)
	}
}
