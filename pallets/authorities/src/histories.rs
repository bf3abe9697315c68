//! What was valid when, as known when: one bitemporal history for each jurisdiction, authority and
//! officer.
//!
//! A row is written with every change. Non-restrictive changes leave room for the last restrictive ones,
//! so that a full history never keeps a right alive.

use civitas_primitives::{
	authority::{AuthorityState, JurisdictionStanding, OfficerState},
	AuthorityId, History, JurisdictionCode, Moment, RecordTime, ValidTime,
};
use frame_support::{ensure, traits::Get};
use sp_runtime::DispatchResult;

use crate::{
	AuthorityHistoryLengths, AuthorityHistoryPages, Config, Error, JurisdictionHistoryLengths,
	JurisdictionHistoryPages, OfficerHistoryLengths, OfficerHistoryPages, Pallet, RowsPerPage,
};

/// The histories of jurisdictions.
pub type JurisdictionHistory<T> = History<
	JurisdictionCode,
	JurisdictionStanding,
	JurisdictionHistoryLengths<T>,
	JurisdictionHistoryPages<T>,
	RowsPerPage,
	<T as Config>::MaxHistory,
>;

/// The histories of authorities.
pub type AuthorityHistory<T> = History<
	AuthorityId,
	AuthorityState,
	AuthorityHistoryLengths<T>,
	AuthorityHistoryPages<T>,
	RowsPerPage,
	<T as Config>::MaxHistory,
>;

/// The histories of officers.
pub type OfficerHistory<T> = History<
	<T as frame_system::Config>::AccountId,
	OfficerState,
	OfficerHistoryLengths<T>,
	OfficerHistoryPages<T>,
	RowsPerPage,
	<T as Config>::MaxHistory,
>;

impl<T: Config> Pallet<T> {
	/// Note what a jurisdiction is from now on.
	pub(crate) fn note_jurisdiction(
		code: JurisdictionCode,
		standing: JurisdictionStanding,
		now: Moment,
	) -> DispatchResult {
		JurisdictionHistory::<T>::append(&code, ValidTime(now), None, standing, RecordTime(now))
			.map_err(|_| Error::<T>::TooMany)?;
		Ok(())
	}

	/// Note what an authority can do from now on, and leave `spare` rows.
	pub(crate) fn note_authority(
		id: AuthorityId,
		state: AuthorityState,
		now: Moment,
		spare: u32,
	) -> DispatchResult {
		let used = AuthorityHistory::<T>::len(&id).saturating_add(spare);
		ensure!(used < T::MaxHistory::get(), Error::<T>::TooMany);
		AuthorityHistory::<T>::append(&id, ValidTime(now), None, state, RecordTime(now))
			.map_err(|_| Error::<T>::TooMany)?;
		Ok(())
	}

	/// Note what an officer is from `from` until before `until`, and leave `spare` rows. An empty
	/// interval says nothing and is not noted.
	pub(crate) fn note_officer(
		account: &T::AccountId,
		state: OfficerState,
		(from, until): (Moment, Moment),
		now: Moment,
		spare: u32,
	) -> DispatchResult {
		if until <= from {
			return Ok(());
		}
		let used = OfficerHistory::<T>::len(account).saturating_add(spare);
		ensure!(used < T::MaxHistory::get(), Error::<T>::TooMany);
		OfficerHistory::<T>::append(
			account,
			ValidTime(from),
			Some(ValidTime(until)),
			state,
			RecordTime(now),
		)
		.map_err(|_| Error::<T>::TooMany)?;
		Ok(())
	}
}
