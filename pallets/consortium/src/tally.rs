//! How a referendum is counted: over the whole roll, by the rules of the moment, in integers.

use core::marker::PhantomData;

use civitas_primitives::{
	authority::AuthorityInspect,
	consortium::{Count, Rules, SeatId, SeatSet, Share, Threshold, Track},
};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::{
	traits::{Time, VoteTally},
	CloneNoBound, DebugNoBound, EqNoBound, PartialEqNoBound,
};
use scale_info::TypeInfo;
use sp_runtime::Perbill;

use crate::{Config, Pallet, Roll, RulesByDate, Seat};

/// Who voted how: two sets of seats that have no seat in common. It holds no numbers, so that a member who
/// leaves or weighs otherwise counts otherwise at once, with no write to the referenda that run.
#[derive(
	CloneNoBound,
	DebugNoBound,
	EqNoBound,
	PartialEqNoBound,
	Encode,
	Decode,
	DecodeWithMemTracking,
	MaxEncodedLen,
	TypeInfo,
)]
#[codec(encode_bound())]
#[codec(decode_bound())]
#[codec(mel_bound())]
#[scale_info(skip_type_params(T))]
pub struct Tally<T> {
	/// Seats that are in favour.
	pub in_favour: SeatSet,
	/// Seats that are against.
	pub against: SeatSet,
	chain: PhantomData<T>,
}

impl<T> Tally<T> {
	/// Nobody has voted.
	pub fn empty() -> Self {
		Self { in_favour: SeatSet::default(), against: SeatSet::default(), chain: PhantomData }
	}

	/// Let a seat vote, whatever it voted before.
	pub fn vote(&mut self, seat: SeatId, in_favour: bool) {
		self.in_favour.set(seat, in_favour);
		self.against.set(seat, !in_favour);
	}
}

impl<T: Config> Tally<T> {
	/// How the seats stand now.
	pub fn count(&self) -> Count {
		let now = T::Time::now();
		Pallet::<T>::seats_in_force().into_iter().fold(Count::default(), |count, (id, seat)| {
			let weight = u128::from(seat.weight.at(now));
			let one = |yes: bool| u32::from(yes);
			let weighed = |yes: bool| if yes { weight } else { 0 };
			let (in_favour, against) = (self.in_favour.contains(id), self.against.contains(id));
			// Sums of at most 256 numbers of 64 bits: they saturate nowhere.
			Count {
				members: count.members.saturating_add(1),
				members_in_favour: count.members_in_favour.saturating_add(one(in_favour)),
				members_against: count.members_against.saturating_add(one(against)),
				weight: count.weight.saturating_add(weight),
				weight_in_favour: count.weight_in_favour.saturating_add(weighed(in_favour)),
				weight_against: count.weight_against.saturating_add(weighed(against)),
			}
		})
	}
}

impl<T: Config> Pallet<T> {
	/// The rules of this moment.
	pub fn rules() -> Rules {
		RulesByDate::<T>::get().at(T::Time::now())
	}

	/// The threshold of a track at this moment.
	pub(crate) fn threshold(track: Track) -> Threshold {
		Self::rules().of(track).threshold
	}

	/// The seats that count at this moment, in the order of their numbers.
	pub(crate) fn seats_in_force() -> alloc::vec::Vec<(SeatId, Seat)> {
		let standing = T::Authorities::standing();
		(0..=SeatId::MAX)
			.zip(Roll::<T>::get())
			.filter(|(_, seat)| seat.in_force(&standing))
			.collect()
	}
}

/// What `pallet-referenda` is told: a share that reaches the bar exactly if the condition is met. Billionths
/// are rounded, and two of the conditions are no shares; so the share is raised to the bar or lowered below
/// it where it would say something else than the integers.
fn told(met: bool, share: Perbill, bar: Share) -> Perbill {
	let bar = bar.ceil();
	if met {
		share.max(bar)
	} else {
		share.min(Perbill::from_parts(bar.deconstruct().saturating_sub(1)))
	}
}

impl<T: Config> VoteTally<u32, Track> for Tally<T> {
	fn new(_: Track) -> Self {
		Self::empty()
	}

	fn ayes(&self, _: Track) -> u32 {
		self.count().members_in_favour
	}

	/// The share of members in favour.
	fn support(&self, track: Track) -> Perbill {
		let (count, threshold) = (self.count(), Pallet::<T>::threshold(track));
		let share = Perbill::from_rational(count.members_in_favour, count.members);
		told(threshold.members_reached(&count), share, threshold.members)
	}

	/// The share of weight in favour.
	fn approval(&self, track: Track) -> Perbill {
		let (count, threshold) = (self.count(), Pallet::<T>::threshold(track));
		let share = Perbill::from_rational(count.weight_in_favour, count.weight);
		told(threshold.weight_reached(&count), share, threshold.weight)
	}

	#[cfg(feature = "runtime-benchmarks")]
	fn unanimity(_: Track) -> Self {
		let mut tally = Self::empty();
		Pallet::<T>::seats_in_force().iter().for_each(|(seat, _)| tally.vote(*seat, true));
		tally
	}

	#[cfg(feature = "runtime-benchmarks")]
	fn rejection(_: Track) -> Self {
		let mut tally = Self::empty();
		Pallet::<T>::seats_in_force().iter().for_each(|(seat, _)| tally.vote(*seat, false));
		tally
	}

	#[cfg(feature = "runtime-benchmarks")]
	fn from_requirements(support: Perbill, approval: Perbill, track: Track) -> Self {
		let mut tally = Self::empty();
		for (seat, _) in Pallet::<T>::seats_in_force() {
			if tally.support(track) < support || tally.approval(track) < approval {
				tally.vote(seat, true);
			}
		}
		tally
	}

	#[cfg(feature = "runtime-benchmarks")]
	fn setup(_: Track, _: Perbill) {}
}
