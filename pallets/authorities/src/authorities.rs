//! Creation and change of authorities, by the Constitutional authority of their jurisdiction.

use civitas_primitives::{
	authority::{
		AuthorityInspect, AuthorityStanding, AuthorityState, JurisdictionStanding, MAX_AUTHORITIES,
	},
	Acting, AuthorityId, JurisdictionCode, Lei, Moment, Powers, Standing,
};
use frame_support::{ensure, traits::Time};
use sp_runtime::{DispatchError, DispatchResult};

use crate::{
	Authorities, AuthoritiesOf, Authority, AuthorityName, Config, Error, Event, Jurisdictions,
	NextAuthority, Pallet, StandingOfAll,
};

/// Rows of an authority's history that are kept for suspending and then dissolving it.
const SPARE_FOR_SUSPENDING_AND_DISSOLVING: u32 = 2;
/// Rows of an authority's history that are kept for dissolving it.
const SPARE_FOR_DISSOLVING: u32 = 1;

impl Authority {
	/// Is it active and Constitutional, so that its jurisdiction can change its authorities?
	pub fn keeps_constitution(&self) -> bool {
		self.standing == AuthorityStanding::Active && self.powers.contains(Powers::CONSTITUTIONAL)
	}
}

impl<T: Config> Pallet<T> {
	/// The block's moment; an error while the chain has none.
	pub(crate) fn clock() -> Result<Moment, Error<T>> {
		match T::Time::now() {
			0 => Err(Error::<T>::ClockNotSet),
			now => Ok(now),
		}
	}

	/// The authority, if it and its jurisdiction are in force.
	pub(crate) fn authority_in_force(id: AuthorityId) -> Option<Authority> {
		Authorities::<T>::get(id)
			.filter(|authority| StandingOfAll::<T>::get().in_force(id, authority.jurisdiction))
	}

	pub(crate) fn do_establish_constitutional_authority(
		jurisdiction: JurisdictionCode,
		name: AuthorityName,
		lei: Option<Lei>,
	) -> DispatchResult {
		let now = Self::clock()?;
		let can_act = AuthoritiesOf::<T>::get(jurisdiction)
			.into_iter()
			.any(|id| Self::holds(id, Powers::CONSTITUTIONAL) && Self::can_act_jointly(id, now));
		ensure!(!can_act, Error::<T>::ConstitutionalCanAct);
		Self::create(jurisdiction, name, lei, Powers::CONSTITUTIONAL, now).map(|_| ())
	}

	pub(crate) fn do_create_authority(
		jurisdiction: JurisdictionCode,
		name: AuthorityName,
		lei: Option<Lei>,
		powers: Powers,
	) -> Result<AuthorityId, DispatchError> {
		let now = Self::clock()?;
		Self::create(jurisdiction, name, lei, powers, now)
	}

	/// Create an authority at a moment that may be that of genesis.
	pub(crate) fn create(
		jurisdiction: JurisdictionCode,
		name: AuthorityName,
		lei: Option<Lei>,
		powers: Powers,
		now: Moment,
	) -> Result<AuthorityId, DispatchError> {
		ensure!(!name.is_empty(), Error::<T>::MissingName);
		let id = NextAuthority::<T>::get();
		ensure!(id < MAX_AUTHORITIES, Error::<T>::TooMany);
		let next = id.checked_add(1).ok_or(Error::<T>::TooMany)?;

		let authority =
			Authority { jurisdiction, name, lei, powers, standing: AuthorityStanding::Active };
		let mut home = Jurisdictions::<T>::get(jurisdiction).ok_or(Error::<T>::NotFound)?;
		ensure!(home.standing != JurisdictionStanding::Withdrawn, Error::<T>::NotActive);
		AuthoritiesOf::<T>::try_mutate(jurisdiction, |all| all.try_push(id))
			.map_err(|_| Error::<T>::TooMany)?;
		if authority.keeps_constitution() {
			home.constitutional = home.constitutional.checked_add(1).ok_or(Error::<T>::TooMany)?;
			Jurisdictions::<T>::insert(jurisdiction, home);
		}
		NextAuthority::<T>::put(next);
		let state = AuthorityState { powers, standing: AuthorityStanding::Active };
		Self::note_authority(id, state, now, SPARE_FOR_SUSPENDING_AND_DISSOLVING)?;
		Authorities::<T>::insert(id, authority);
		StandingOfAll::<T>::mutate(|all| all.set_authority(id, true));
		Self::deposit_event(Event::AuthorityCreated { authority: id, jurisdiction, powers });
		Ok(id)
	}

	/// Change an authority of the acting one's jurisdiction, which must keep a Constitutional one.
	fn change(
		acting: &Acting,
		id: AuthorityId,
		spare: u32,
		change: impl FnOnce(&mut Authority) -> DispatchResult,
	) -> DispatchResult {
		let now = Self::clock()?;
		let mut authority = Authorities::<T>::get(id).ok_or(Error::<T>::NotFound)?;
		ensure!(authority.jurisdiction == acting.jurisdiction, Error::<T>::NotAuthorised);
		ensure!(authority.standing != AuthorityStanding::Dissolved, Error::<T>::NotActive);

		let kept = authority.keeps_constitution();
		let was = authority.standing;
		change(&mut authority)?;
		let keeps = authority.keeps_constitution();
		if kept != keeps {
			Jurisdictions::<T>::try_mutate(authority.jurisdiction, |home| -> DispatchResult {
				let home = home.as_mut().ok_or(Error::<T>::NotFound)?;
				home.constitutional = if keeps {
					home.constitutional.saturating_add(1)
				} else {
					home.constitutional.saturating_sub(1)
				};
				ensure!(home.constitutional > 0, Error::<T>::LastConstitutional);
				Ok(())
			})?;
		}
		if was != authority.standing {
			let active = authority.standing == AuthorityStanding::Active;
			StandingOfAll::<T>::mutate(|all| all.set_authority(id, active));
		}
		let state = AuthorityState { powers: authority.powers, standing: authority.standing };
		Self::note_authority(id, state, now, spare)?;
		Authorities::<T>::insert(id, authority);
		Ok(())
	}

	pub(crate) fn do_set_powers(
		acting: &Acting,
		id: AuthorityId,
		powers: Powers,
	) -> DispatchResult {
		Self::change(acting, id, SPARE_FOR_SUSPENDING_AND_DISSOLVING, |authority| {
			authority.powers = powers;
			Ok(())
		})?;
		Self::deposit_event(Event::PowersSet { authority: id, powers });
		Ok(())
	}

	pub(crate) fn do_suspend_authority(acting: &Acting, id: AuthorityId) -> DispatchResult {
		Self::change(acting, id, SPARE_FOR_DISSOLVING, |authority| {
			ensure!(authority.standing == AuthorityStanding::Active, Error::<T>::NotActive);
			authority.standing = AuthorityStanding::Suspended;
			Ok(())
		})?;
		Self::deposit_event(Event::AuthoritySuspended { authority: id });
		Ok(())
	}

	pub(crate) fn do_reinstate_authority(acting: &Acting, id: AuthorityId) -> DispatchResult {
		Self::change(acting, id, SPARE_FOR_SUSPENDING_AND_DISSOLVING, |authority| {
			ensure!(authority.standing == AuthorityStanding::Suspended, Error::<T>::NotActive);
			authority.standing = AuthorityStanding::Active;
			Ok(())
		})?;
		Self::deposit_event(Event::AuthorityReinstated { authority: id });
		Ok(())
	}

	pub(crate) fn do_dissolve_authority(acting: &Acting, id: AuthorityId) -> DispatchResult {
		Self::change(acting, id, 0, |authority| {
			authority.standing = AuthorityStanding::Dissolved;
			Ok(())
		})?;
		Self::deposit_event(Event::AuthorityDissolved { authority: id });
		Ok(())
	}
}

impl<T: Config> AuthorityInspect for Pallet<T> {
	fn standing() -> Standing {
		StandingOfAll::<T>::get()
	}

	fn jurisdiction_of(authority: AuthorityId) -> Option<JurisdictionCode> {
		Authorities::<T>::get(authority).map(|authority| authority.jurisdiction)
	}

	fn holds(authority: AuthorityId, powers: Powers) -> bool {
		Self::authority_in_force(authority)
			.is_some_and(|authority| authority.powers.contains(powers))
	}

	fn ended(authority: AuthorityId) -> bool {
		Authorities::<T>::get(authority).is_some_and(|authority| {
			authority.standing == AuthorityStanding::Dissolved
				|| Jurisdictions::<T>::get(authority.jurisdiction)
					.is_some_and(|home| home.standing == JurisdictionStanding::Withdrawn)
		})
	}
}
