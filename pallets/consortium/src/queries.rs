//! What clients ask: the roll, the rules, how a referendum stands, and why not.

use alloc::{vec, vec::Vec};

use civitas_primitives::{
	authority::{AuthorityInspect, Dated},
	consortium::{
		EnactRefusal, ProposalAnswer, ProposalId, ProposeRefusal, ReferendumId, RulesAnswer,
		SeatAnswer, SeatId, Stage, StandingAnswer, Track, VoteRefusal,
	},
	AuthorityId, Powers,
};
use frame_support::{
	dispatch::GetDispatchInfo,
	traits::{Contains, Get, Polling, Time},
};

use crate::{
	proposals::decode, Calls, Config, DecisionCalls, Open, Pallet, Proposals, Roll, RulesByDate,
};

/// Why an authority has no say.
enum NoSay {
	ClockNotSet,
	AuthorityNotInForce,
	PowerNotHeld,
	NoSeat,
}

impl From<NoSay> for VoteRefusal {
	fn from(reason: NoSay) -> Self {
		match reason {
			NoSay::ClockNotSet => Self::ClockNotSet,
			NoSay::AuthorityNotInForce => Self::AuthorityNotInForce,
			NoSay::PowerNotHeld => Self::PowerNotHeld,
			NoSay::NoSeat => Self::NoSeat,
		}
	}
}

impl From<NoSay> for ProposeRefusal {
	fn from(reason: NoSay) -> Self {
		match reason {
			NoSay::ClockNotSet => Self::ClockNotSet,
			NoSay::AuthorityNotInForce => Self::AuthorityNotInForce,
			NoSay::PowerNotHeld => Self::PowerNotHeld,
			NoSay::NoSeat => Self::NoSeat,
		}
	}
}

impl<T: Config> Pallet<T> {
	fn dated<V>(value: V) -> Dated<V> {
		Dated { as_of: T::Time::now(), value }
	}

	/// All the reasons why an authority has no say now.
	fn no_say(authority: AuthorityId) -> Vec<NoSay> {
		let in_force = T::Authorities::holds(authority, Powers::empty());
		let mut reasons = vec![];
		if T::Time::now() == 0 {
			reasons.push(NoSay::ClockNotSet);
		}
		if !in_force {
			reasons.push(NoSay::AuthorityNotInForce);
		} else if !T::Authorities::holds(authority, Powers::GOVERN) {
			reasons.push(NoSay::PowerNotHeld);
		}
		if Self::seat_of(authority).is_none() {
			reasons.push(NoSay::NoSeat);
		}
		reasons
	}

	/// All seats that the union has not ended, with their weights of now.
	pub fn api_seats() -> Dated<Vec<SeatAnswer>> {
		let (standing, now) = (T::Authorities::standing(), T::Time::now());
		let seats = (0..=SeatId::MAX).zip(Roll::<T>::get()).filter(|(_, seat)| !seat.ended);
		let answers = seats.map(|(id, seat)| SeatAnswer {
			seat: id,
			jurisdiction: seat.jurisdiction,
			caster: seat.caster,
			in_force: seat.in_force(&standing),
			can_vote: T::Authorities::holds(seat.caster, Powers::GOVERN),
			weight: seat.weight.at(now),
			next_weight: seat.weight.after(now),
		});
		Self::dated(answers.collect())
	}

	/// The rules of now, and those that will follow.
	pub fn api_rules() -> Dated<RulesAnswer> {
		let (rules, now) = (RulesByDate::<T>::get(), T::Time::now());
		Self::dated(RulesAnswer { rules: rules.at(now), next: rules.after(now) })
	}

	/// The numbers of the proposals that are neither enacted nor cancelled nor cleared away.
	pub fn api_open() -> Dated<Vec<ProposalId>> {
		Self::dated(Open::<T>::get().iter().map(|open| open.proposal).collect())
	}

	/// A proposal, or the decision that it became.
	pub fn api_proposal(id: ProposalId) -> Dated<Option<ProposalAnswer>> {
		let answer = Proposals::<T>::get(id).map(|record| {
			let call = Calls::<T>::get(id).unwrap_or_default().into_inner();
			let weight = decode::<T>(&call)
				.map(|call| call.get_dispatch_info().call_weight)
				.unwrap_or_default();
			ProposalAnswer {
				proposal: id,
				track: record.track,
				seat: record.seat,
				referendum: record.referendum,
				proposed_at: record.proposed_at,
				stage: record.stage,
				call,
				weight,
			}
		});
		Self::dated(answer)
	}

	/// How a referendum stands. None if it is over, or there is none.
	pub fn api_standing(referendum: ReferendumId) -> Dated<Option<StandingAnswer>> {
		let answer = T::Referenda::as_ongoing(referendum).map(|(tally, track)| {
			let (count, threshold) = (tally.count(), Self::threshold(track));
			let seats: Vec<SeatId> =
				Self::seats_in_force().into_iter().map(|(seat, _)| seat).collect();
			let (in_favour, others): (Vec<_>, Vec<_>) =
				seats.into_iter().partition(|seat| tally.in_favour.contains(*seat));
			let (against, silent) =
				others.into_iter().partition(|seat| tally.against.contains(*seat));
			let missing = threshold.missing(&count);
			StandingAnswer { track, threshold, count, in_favour, against, silent, missing }
		});
		Self::dated(answer)
	}

	/// All the reasons why an authority cannot vote now on a proposal whose call has this hash.
	pub fn api_why_not_vote(
		authority: AuthorityId,
		proposal: ProposalId,
		call_hash: T::Hash,
	) -> Dated<Vec<VoteRefusal>> {
		let mut refusals: Vec<VoteRefusal> =
			Self::no_say(authority).into_iter().map(Into::into).collect();
		let Some(record) = Proposals::<T>::get(proposal) else {
			refusals.push(VoteRefusal::NotFound);
			return Self::dated(refusals);
		};
		if Self::call_hash(proposal) != Some(call_hash) {
			refusals.push(VoteRefusal::OtherCall);
		}
		if !Self::is_ongoing(record.referendum) {
			refusals.push(VoteRefusal::NotOngoing);
		}
		Self::dated(refusals)
	}

	/// All the reasons why an authority cannot propose this call on this track now.
	pub fn api_why_not_propose(
		authority: AuthorityId,
		track: Track,
		call: Vec<u8>,
	) -> Dated<Vec<ProposeRefusal>> {
		let mut refusals: Vec<ProposeRefusal> =
			Self::no_say(authority).into_iter().map(Into::into).collect();
		let full = |len: usize, most: u32| u32::try_from(len).map_or(true, |len| len >= most);
		if full(call.len(), T::MaxCallLength::get().saturating_add(1)) {
			refusals.push(ProposeRefusal::CallTooLong);
		}
		match decode::<T>(&call) {
			None => refusals.push(ProposeRefusal::CallUnreadable),
			Some(call) => {
				if !T::DecisionCalls::permitted(track, &call) {
					refusals.push(ProposeRefusal::NotPermitted);
				}
				if !Self::can_be_enacted(&call) {
					refusals.push(ProposeRefusal::TooHeavy);
				}
			},
		}
		if let Some(seat) = Self::seat_of(authority) {
			let own = Self::open_of(seat).len();
			let alive = Self::alive_of(seat, T::Time::now()).len();
			if full(alive, T::MaxOpenPerSeat::get()) {
				refusals.push(ProposeRefusal::TooManyOfSeat);
			}
			// The seat's own that are over make room.
			let open = Open::<T>::get().len().saturating_sub(own).saturating_add(alive);
			if full(open, T::MaxOpen::get()) {
				refusals.push(ProposeRefusal::TooMany);
			}
		}
		Self::dated(refusals)
	}

	/// All the reasons why a decision cannot be enacted now.
	pub fn api_why_not_enact(id: ProposalId) -> Dated<Vec<EnactRefusal>> {
		let now = T::Time::now();
		let mut refusals = vec![];
		if now == 0 {
			refusals.push(EnactRefusal::ClockNotSet);
		}
		let Some(record) = Proposals::<T>::get(id) else {
			refusals.push(EnactRefusal::NotFound);
			return Self::dated(refusals);
		};
		match record.stage {
			Stage::Voting => refusals.push(EnactRefusal::NotAdopted),
			Stage::Adopted { not_before, .. } if now < not_before => {
				refusals.push(EnactRefusal::TooEarly);
			},
			Stage::Adopted { expires_at, .. } if expires_at <= now => {
				refusals.push(EnactRefusal::Expired);
			},
			Stage::Adopted { .. } => (),
		}
		if record.transaction_version != Self::transaction_version() {
			refusals.push(EnactRefusal::Stale);
		}
		match Calls::<T>::get(id).and_then(|bytes| decode::<T>(&bytes)) {
			None => refusals.push(EnactRefusal::CallUnreadable),
			Some(call) => {
				if !T::DecisionCalls::permitted(record.track, &call) {
					refusals.push(EnactRefusal::NotPermitted);
				}
				if !Self::can_be_enacted(&call) {
					refusals.push(EnactRefusal::TooHeavy);
				}
				if !<T as frame_system::Config>::BaseCallFilter::contains(&call) {
					refusals.push(EnactRefusal::CallFiltered);
				}
			},
		}
		Self::dated(refusals)
	}
}
