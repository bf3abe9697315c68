//! From a proposal to a decision that is enacted.

use alloc::vec::Vec;

use civitas_primitives::{
	consortium::{ProposalId, ReferendumId, SeatId, Stage, Track},
	Acting, Moment,
};
use codec::{DecodeLimit, Encode};
use frame_support::{
	dispatch::{
		extract_actual_weight, DispatchClass, DispatchErrorWithPostInfo, DispatchInfo,
		DispatchResultWithPostInfo, GetDispatchInfo, PostDispatchInfo,
	},
	ensure,
	traits::{Get, PollStatus, Polling},
	weights::Weight,
	BoundedVec, MAX_EXTRINSIC_DEPTH,
};
use sp_runtime::{
	traits::{Dispatchable, Hash},
	DispatchResult,
};

use crate::{
	Call, CallOf, Calls, Config, DecisionCalls, Error, Event, NextProposal, Open, OpenProposal,
	OpenReferendum, Origin, Pallet, Proposal, Proposals, Roll, WeightInfo,
};

/// The length of a call's SCALE encoding in bytes.
pub(crate) fn length(call: &impl Encode) -> u32 {
	u32::try_from(call.encoded_size()).unwrap_or(u32::MAX)
}

/// A call from its bytes, if it is one of this runtime.
pub(crate) fn decode<T: Config>(bytes: &[u8]) -> Option<CallOf<T>> {
	let mut input = bytes;
	CallOf::<T>::decode_all_with_depth_limit(MAX_EXTRINSIC_DEPTH, &mut input).ok()
}

/// A decision that was taken out of the list to be enacted.
pub(crate) struct Taken<T: Config> {
	/// Its track.
	track: Track,
	/// What it does.
	call: CallOf<T>,
	/// What that weighs.
	info: DispatchInfo,
	/// The length of its SCALE encoding in bytes.
	length: u32,
}

impl<T: Config> Pallet<T> {
	/// The version under which transactions are encoded now.
	pub(crate) fn transaction_version() -> u32 {
		<T as frame_system::Config>::Version::get().transaction_version
	}

	/// Is the proposal before the members?
	pub(crate) fn is_ongoing(referendum: ReferendumId) -> bool {
		T::Referenda::as_ongoing(referendum).is_some()
	}

	/// Have the members accepted it? Asked of a referendum that is over.
	fn has_passed(referendum: ReferendumId) -> bool {
		T::Referenda::access_poll(referendum, |status| {
			matches!(status, PollStatus::Completed(_, true))
		})
	}

	/// Is nothing going to come of this proposal any more?
	fn is_over(record: &Proposal, now: Moment) -> bool {
		let stale = record.transaction_version != Self::transaction_version();
		match record.stage {
			Stage::Adopted { expires_at, .. } => stale || expires_at <= now,
			// One that has passed is adopted in the block after, or by anybody's call; if a new runtime came
			// in between and reads calls otherwise, nothing comes of it.
			Stage::Voting => {
				!Self::is_ongoing(record.referendum)
					&& (stale || !Self::has_passed(record.referendum))
			},
		}
	}

	/// Can a transaction enact a decision that makes this call?
	pub(crate) fn can_be_enacted(call: &CallOf<T>) -> bool {
		let whole = T::WeightInfo::enact(T::MaxCallLength::get())
			.saturating_add(call.get_dispatch_info().call_weight);
		let limits = <T as frame_system::Config>::BlockWeights::get();
		limits.get(DispatchClass::Normal).max_extrinsic.is_none_or(|most| {
			// A tenth is left for the transaction's extensions, and for a runtime that measures otherwise.
			whole.all_lte(most.saturating_sub(most.saturating_div(10)))
		})
	}

	/// The hash of what a proposal would do.
	pub(crate) fn call_hash(proposal: ProposalId) -> Option<T::Hash> {
		let bytes = Calls::<T>::get(proposal)?;
		Some(<<T as frame_system::Config>::Hashing as Hash>::hash(&bytes))
	}

	/// Forget a proposal and its call.
	fn close(proposal: ProposalId) {
		Proposals::<T>::remove(proposal);
		Calls::<T>::remove(proposal);
		Open::<T>::mutate(|open| open.retain(|other| other.proposal != proposal));
	}

	/// The open proposals of a seat.
	pub(crate) fn open_of(seat: SeatId) -> Vec<ProposalId> {
		let open = Open::<T>::get();
		open.iter().filter(|open| open.seat == seat).map(|open| open.proposal).collect()
	}

	/// The open proposals of a seat from which something can still come.
	pub(crate) fn alive_of(seat: SeatId, now: Moment) -> Vec<ProposalId> {
		let alive = |id| Proposals::<T>::get(id).is_some_and(|record| !Self::is_over(&record, now));
		Self::open_of(seat).into_iter().filter(|id| alive(*id)).collect()
	}

	pub(crate) fn do_propose(
		origin: T::RuntimeOrigin,
		acting: &Acting,
		track: Track,
		call: &CallOf<T>,
	) -> DispatchResult {
		let now = Self::clock()?;
		let seat = Self::seat_of(acting.authority).ok_or(Error::<T>::NotAuthorised)?;
		let bytes = BoundedVec::<u8, T::MaxCallLength>::try_from(call.encode())
			.map_err(|_| Error::<T>::CallTooLong)?;
		ensure!(T::DecisionCalls::permitted(track, call), Error::<T>::NotPermitted);
		ensure!(Self::can_be_enacted(call), Error::<T>::TooHeavy);

		let alive = Self::alive_of(seat, now);
		for over in Self::open_of(seat).into_iter().filter(|id| !alive.contains(id)) {
			Self::close(over);
			Self::deposit_event(Event::Cleared { proposal: over });
		}
		let room = u32::try_from(alive.len()).is_ok_and(|own| own < T::MaxOpenPerSeat::get());
		ensure!(room, Error::<T>::TooMany);

		let proposal = NextProposal::<T>::get();
		NextProposal::<T>::put(proposal.checked_add(1).ok_or(Error::<T>::TooMany)?);
		Open::<T>::try_mutate(|open| open.try_push(OpenProposal { proposal, seat }))
			.map_err(|_| Error::<T>::TooMany)?;
		let adopt = CallOf::<T>::from(Call::<T>::adopt { proposal });
		let referendum = T::Referenda::open(origin, acting.authority, track, adopt)?;
		Calls::<T>::insert(proposal, bytes);
		Proposals::<T>::insert(
			proposal,
			Proposal {
				track,
				seat,
				referendum,
				proposed_at: now,
				transaction_version: Self::transaction_version(),
				stage: Stage::Voting,
			},
		);
		Self::deposit_event(Event::Proposed {
			proposal,
			referendum,
			track,
			seat,
			authority: acting.authority,
			call_hash: <T as frame_system::Config>::Hashing::hash_of(call),
		});
		Ok(())
	}

	pub(crate) fn do_vote(
		acting: &Acting,
		proposal: ProposalId,
		call_hash: T::Hash,
		seat: SeatId,
		in_favour: bool,
	) -> DispatchResult {
		Self::clock()?;
		let roll = Roll::<T>::get();
		let record = roll.get(usize::from(seat)).ok_or(Error::<T>::NotFound)?;
		ensure!(!record.ended, Error::<T>::NotActive);
		// The origin has said that the authority, and so its jurisdiction, is in force.
		ensure!(record.caster == acting.authority, Error::<T>::NotAuthorised);
		let Proposal { referendum, .. } =
			Proposals::<T>::get(proposal).ok_or(Error::<T>::NotFound)?;
		ensure!(Self::call_hash(proposal) == Some(call_hash), Error::<T>::OtherCall);
		T::Referenda::try_access_poll(referendum, |status| match status {
			PollStatus::Ongoing(tally, _) => {
				tally.vote(seat, in_favour);
				Ok(())
			},
			_ => Err(Error::<T>::NotOngoing.into()),
		})?;
		let authority = acting.authority;
		Self::deposit_event(Event::Voted { proposal, seat, authority, in_favour });
		Ok(())
	}

	/// `of` is the track of the referendum that says that it has passed; none where somebody else does.
	pub(crate) fn do_adopt(of: Option<Track>, proposal: ProposalId) -> DispatchResult {
		let now = Self::clock()?;
		let mut record = Proposals::<T>::get(proposal).ok_or(Error::<T>::NotFound)?;
		let track = record.track;
		ensure!(of.is_none_or(|of| of == track), Error::<T>::OtherTrack);
		ensure!(record.stage == Stage::Voting, Error::<T>::AlreadyAdopted);
		// Nobody can open a referendum on another's proposal; if somebody could, it would not count.
		let passed = !Self::is_ongoing(record.referendum) && Self::has_passed(record.referendum);
		ensure!(passed, Error::<T>::NotAdopted);

		let rules = Self::rules();
		let rules = rules.of(track);
		// The rules bound both periods, and a moment has room for half a thousand million years.
		let not_before = now.saturating_add(rules.delay);
		let expires_at = not_before.saturating_add(rules.validity);
		record.stage = Stage::Adopted { not_before, expires_at };
		Proposals::<T>::insert(proposal, record);
		Self::deposit_event(Event::Adopted { proposal, track, not_before, expires_at });
		Ok(())
	}

	/// Check everything and take a decision out of the list. What it does is not done yet.
	pub(crate) fn take(proposal: ProposalId, max_weight: Weight) -> Result<Taken<T>, Error<T>> {
		let now = Self::clock()?;
		let record = Proposals::<T>::get(proposal).ok_or(Error::<T>::NotFound)?;
		let Stage::Adopted { not_before, expires_at } = record.stage else {
			return Err(Error::<T>::NotAdopted);
		};
		ensure!(not_before <= now, Error::<T>::TooEarly);
		ensure!(now < expires_at, Error::<T>::Expired);
		let version = Self::transaction_version();
		ensure!(record.transaction_version == version, Error::<T>::Stale);
		let bytes = Calls::<T>::get(proposal).ok_or(Error::<T>::CallUnreadable)?;
		let call = decode::<T>(&bytes).ok_or(Error::<T>::CallUnreadable)?;
		// The list may have become shorter with a new runtime.
		ensure!(T::DecisionCalls::permitted(record.track, &call), Error::<T>::NotPermitted);
		let info = call.get_dispatch_info();
		ensure!(info.call_weight.all_lte(max_weight), Error::<T>::MaxWeightTooLow);
		Self::close(proposal);
		let length = u32::try_from(bytes.len()).unwrap_or(u32::MAX);
		Ok(Taken { track: record.track, call, info, length })
	}

	pub(crate) fn do_enact(proposal: ProposalId, max_weight: Weight) -> DispatchResultWithPostInfo {
		// Taken before it runs, so that nothing the call does can reach it again. If the call fails, this
		// is undone with everything else.
		let Taken { track, call, info, length } = Self::take(proposal, max_weight)?;
		let origin: T::RuntimeOrigin = Origin::Decision(track).into();
		let result = call.dispatch(origin);
		let weight =
			T::WeightInfo::enact(length).saturating_add(extract_actual_weight(&result, &info));
		let post_info =
			PostDispatchInfo { actual_weight: Some(weight), pays_fee: Default::default() };
		match result {
			Ok(_) => {
				Self::deposit_event(Event::Enacted { proposal, track });
				Ok(post_info)
			},
			Err(error) => Err(DispatchErrorWithPostInfo { post_info, error: error.error }),
		}
	}

	/// `by` is the track of the decision that cancels.
	pub(crate) fn do_cancel(by: Track, proposal: ProposalId) -> DispatchResult {
		let Some(record) = Proposals::<T>::get(proposal) else {
			// What is gone already needs no cancelling; what never was is a mistake.
			ensure!(proposal < NextProposal::<T>::get(), Error::<T>::NotFound);
			return Ok(());
		};
		ensure!(by == Track::Emergency || by == record.track, Error::<T>::OtherTrack);
		ensure!(record.stage != Stage::Voting, Error::<T>::NotAdopted);
		Self::close(proposal);
		Self::deposit_event(Event::Cancelled { proposal });
		Ok(())
	}

	pub(crate) fn do_clear(proposal: ProposalId) -> DispatchResult {
		let now = Self::clock()?;
		let record = Proposals::<T>::get(proposal).ok_or(Error::<T>::NotFound)?;
		ensure!(Self::is_over(&record, now), Error::<T>::StillOpen);
		Self::close(proposal);
		Self::deposit_event(Event::Cleared { proposal });
		Ok(())
	}

	pub(crate) fn do_enact_as_root(track: Track, call: CallOf<T>) -> DispatchResultWithPostInfo {
		ensure!(T::DecisionCalls::permitted_as_root(track, &call), Error::<T>::NotPermitted);
		let call_hash = <T as frame_system::Config>::Hashing::hash_of(&call);
		let info = call.get_dispatch_info();
		let result = call.dispatch(frame_system::RawOrigin::<T::AccountId>::Root.into());
		let weight =
			T::WeightInfo::enact_as_root().saturating_add(extract_actual_weight(&result, &info));
		let post_info =
			PostDispatchInfo { actual_weight: Some(weight), pays_fee: Default::default() };
		match result {
			Ok(_) => {
				Self::deposit_event(Event::EnactedAsRoot { track, call_hash });
				Ok(post_info)
			},
			Err(error) => Err(DispatchErrorWithPostInfo { post_info, error: error.error }),
		}
	}
}
