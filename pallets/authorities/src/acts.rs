//! Acts: proposed by one officer, approved by another, run as the authority.

use civitas_primitives::{
	authority::{ActId, UnitId},
	ActLevel, AuthorityId, Evidence, Moment,
};
use codec::Encode;
use frame_support::{
	dispatch::{
		extract_actual_weight, DispatchErrorWithPostInfo, DispatchResultWithPostInfo,
		GetDispatchInfo, PostDispatchInfo,
	},
	ensure,
	traits::{Get, QueryPreimage, StorePreimage},
	weights::Weight,
};
use sp_runtime::{
	traits::{Dispatchable, Hash},
	DispatchError, DispatchResult,
};

use crate::{
	Act, ActOf, Acts, CallOf, Config, Error, Event, NextAct, OpenActs, Pallet, RawOrigin,
	WeightInfo,
};

/// The length of a call's SCALE encoding in bytes.
pub(crate) fn length(call: &impl Encode) -> u32 {
	u32::try_from(call.encoded_size()).unwrap_or(u32::MAX)
}

impl<T: Config> Pallet<T> {
	/// The version under which transactions are encoded now.
	pub(crate) fn transaction_version() -> u32 {
		<T as frame_system::Config>::Version::get().transaction_version
	}

	pub(crate) fn do_propose_act(
		officer: T::AccountId,
		authority: AuthorityId,
		call: CallOf<T>,
		evidence: Evidence,
		not_before: Option<Moment>,
	) -> DispatchResult {
		let now = Self::clock()?;
		let unit = Self::ensure_in_office(&officer, authority, now)?.unit;
		ensure!(!evidence.is_missing(), Error::<T>::MissingEvidence);
		ensure!(length(&call) <= T::MaxCallLength::get(), Error::<T>::CallTooLong);
		let expires_at = now.saturating_add(T::MaxActLifetime::get());
		ensure!(not_before.is_none_or(|moment| moment < expires_at), Error::<T>::BadMoment);

		let act = NextAct::<T>::get();
		NextAct::<T>::put(act.checked_add(1).ok_or(Error::<T>::TooMany)?);
		OpenActs::<T>::try_mutate(authority, |open| open.try_push(act))
			.map_err(|_| Error::<T>::TooMany)?;
		let call_hash = <T as frame_system::Config>::Hashing::hash_of(&call);
		// Storing a call that is requested already does not count a second time: without this the first
		// of two acts with the same call would take it away from the other.
		let shared = T::Preimages::is_requested(&call_hash);
		let call = T::Preimages::bound(call)?;
		if shared {
			T::Preimages::hold(&call);
		}
		Acts::<T>::insert(
			act,
			Act {
				authority,
				proposer: officer.clone(),
				unit,
				call,
				evidence,
				proposed_at: now,
				not_before,
				expires_at,
				transaction_version: Self::transaction_version(),
				approved_by: None,
			},
		);
		Self::deposit_event(Event::ActProposed {
			act,
			authority,
			officer,
			call_hash,
			evidence,
			not_before,
			expires_at,
		});
		Ok(())
	}

	/// An open act of this authority, dead or alive.
	fn open_act(act: ActId, authority: AuthorityId) -> Result<ActOf<T>, Error<T>> {
		let record = Acts::<T>::get(act).ok_or(Error::<T>::NotFound)?;
		ensure!(record.authority == authority, Error::<T>::NotAuthorised);
		Ok(record)
	}

	/// Is the act alive, with its proposer still in office?
	fn ensure_alive(record: &ActOf<T>, now: Moment) -> Result<(), Error<T>> {
		ensure!(now < record.expires_at, Error::<T>::Expired);
		ensure!(record.transaction_version == Self::transaction_version(), Error::<T>::Stale);
		Self::officer_in_office(&record.proposer, record.authority, now)
			.map(|_| ())
			.ok_or(Error::<T>::NotInOffice)
	}

	/// May an officer of this unit be the second one? Units are of the same authority.
	fn ensure_other_unit(record: &ActOf<T>, unit: UnitId) -> Result<(), Error<T>> {
		ensure!(record.unit != unit, Error::<T>::SameUnit);
		Ok(())
	}

	pub(crate) fn do_approve_act(
		officer: T::AccountId,
		authority: AuthorityId,
		act: ActId,
		call_hash: T::Hash,
		max_weight: Weight,
	) -> DispatchResultWithPostInfo {
		let now = Self::clock()?;
		let unit = Self::ensure_in_office(&officer, authority, now)?.unit;
		let mut record = Self::open_act(act, authority)?;
		Self::ensure_alive(&record, now)?;
		Self::ensure_other_unit(&record, unit)?;
		ensure!(record.approved_by.is_none(), Error::<T>::AlreadyApproved);
		ensure!(record.call.hash() == call_hash, Error::<T>::OtherCall);

		if record.not_before.is_some_and(|moment| now < moment) {
			record.approved_by = Some(officer.clone());
			Acts::<T>::insert(act, record);
			Self::deposit_event(Event::ActApproved { act, officer });
			return Ok(Some(T::WeightInfo::approve_act(0)).into());
		}
		let (length, weight) = Self::run(act, record, officer, max_weight)?;
		Ok(Some(T::WeightInfo::approve_act(length).saturating_add(weight)).into())
	}

	pub(crate) fn do_execute_act(
		officer: T::AccountId,
		authority: AuthorityId,
		act: ActId,
		max_weight: Weight,
	) -> DispatchResultWithPostInfo {
		let now = Self::clock()?;
		Self::ensure_in_office(&officer, authority, now)?;
		let record = Self::open_act(act, authority)?;
		Self::ensure_alive(&record, now)?;
		let second = record.approved_by.as_ref().ok_or(Error::<T>::NotApproved)?;
		let second =
			Self::officer_in_office(second, authority, now).ok_or(Error::<T>::NotInOffice)?;
		Self::ensure_other_unit(&record, second.unit)?;
		ensure!(record.not_before.is_none_or(|moment| moment <= now), Error::<T>::TooEarly);
		let (length, weight) = Self::run(act, record, officer, max_weight)?;
		Ok(Some(T::WeightInfo::execute_act(length).saturating_add(weight)).into())
	}

	/// Run the call of an act as its authority, and close the act whatever comes of it. Returns the
	/// call's length in bytes and the weight it used.
	fn run(
		act: ActId,
		record: ActOf<T>,
		officer: T::AccountId,
		max_weight: Weight,
	) -> Result<(u32, Weight), DispatchError> {
		let (call, _) = T::Preimages::peek::<CallOf<T>>(&record.call)
			.map_err(|_| Error::<T>::CallUnavailable)?;
		let info = call.get_dispatch_info();
		ensure!(info.call_weight.all_lte(max_weight), Error::<T>::MaxWeightTooLow);
		let length = length(&call);

		// Closed before it runs, so that nothing the call does can reach it again.
		Self::close(act, &record);
		let authority = record.authority;
		let origin = RawOrigin::Authority { authority, level: ActLevel::Joint };
		let result = call.dispatch(origin.into());
		let weight = extract_actual_weight(&result, &info);
		let result = result.map(|_| ()).map_err(|error| error.error);
		Self::deposit_event(Event::ActExecuted { act, authority, officer, result });
		Ok((length, weight))
	}

	/// Forget an act and its call.
	fn close(act: ActId, record: &ActOf<T>) {
		Acts::<T>::remove(act);
		OpenActs::<T>::mutate(record.authority, |open| open.retain(|other| *other != act));
		T::Preimages::drop(&record.call);
	}

	pub(crate) fn do_withdraw_act(
		officer: T::AccountId,
		authority: AuthorityId,
		act: ActId,
	) -> DispatchResult {
		let now = Self::clock()?;
		Self::ensure_in_office(&officer, authority, now)?;
		let record = Self::open_act(act, authority)?;
		Self::close(act, &record);
		Self::deposit_event(Event::ActWithdrawn { act, authority, officer });
		Ok(())
	}

	pub(crate) fn do_act_urgently(
		officer: T::AccountId,
		authority: AuthorityId,
		call: CallOf<T>,
		evidence: Evidence,
	) -> DispatchResultWithPostInfo {
		let now = Self::clock()?;
		Self::ensure_in_office(&officer, authority, now)?;
		ensure!(!evidence.is_missing(), Error::<T>::MissingEvidence);
		let length = length(&call);
		ensure!(length <= T::MaxCallLength::get(), Error::<T>::CallTooLong);

		let call_hash = <T as frame_system::Config>::Hashing::hash_of(&call);
		let info = call.get_dispatch_info();
		let origin = RawOrigin::Authority { authority, level: ActLevel::Urgent };
		let result = call.dispatch(origin.into());
		let weight = T::WeightInfo::act_urgently(length)
			.saturating_add(extract_actual_weight(&result, &info));
		let post_info =
			PostDispatchInfo { actual_weight: Some(weight), pays_fee: Default::default() };
		match result {
			Ok(_) => {
				Self::deposit_event(Event::ActedUrgently {
					authority,
					officer,
					call_hash,
					evidence,
				});
				Ok(post_info)
			},
			Err(error) => Err(DispatchErrorWithPostInfo { post_info, error: error.error }),
		}
	}
}
