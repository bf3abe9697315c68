//! How members decide together: seats, tracks and thresholds, counted in integers.

use alloc::vec::Vec;

use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::{weights::Weight, PalletError};
use scale_info::TypeInfo;
use serde::{Deserialize, Serialize};
use sp_runtime::{PerThing, Perbill, Rounding};

use crate::{AuthorityId, JurisdictionCode, Moment};

/// A seat's number, given in order of creation and never used again.
pub type SeatId = u8;

/// How many seats a chain can create in its life: the width of [`SeatSet`].
pub const MAX_SEATS: u32 = 256;

/// A proposal's number, given in order of proposal and never used again. The decision that a proposal
/// becomes keeps it.
pub type ProposalId = u32;

/// A referendum's number, as `pallet-referenda` gives it.
pub type ReferendumId = u32;

/// What a decision is about, and so which threshold and which periods it takes.
#[derive(
	Clone,
	Copy,
	Debug,
	PartialEq,
	Eq,
	PartialOrd,
	Ord,
	Encode,
	Decode,
	DecodeWithMemTracking,
	MaxEncodedLen,
	TypeInfo,
	Serialize,
	Deserialize,
)]
pub enum Track {
	/// Who belongs to the union, who decides and how, and which runtime runs.
	Constitution,
	/// What can be set within that.
	Parameters,
	/// To stop harm: a higher bar and shorter periods.
	Emergency,
}

impl Track {
	/// All tracks, in order.
	pub const ALL: [Self; 3] = [Self::Constitution, Self::Parameters, Self::Emergency];

	/// The track's name, at most 25 bytes.
	pub const fn name(self) -> &'static str {
		match self {
			Self::Constitution => "constitution",
			Self::Parameters => "parameters",
			Self::Emergency => "emergency",
		}
	}
}

/// One type for each [`Track`](super::Track), for checks of an origin.
pub mod track {
	use frame_support::traits::Get;

	use super::Track;

	/// [`Track::Constitution`].
	pub struct Constitution;
	impl Get<Track> for Constitution {
		fn get() -> Track {
			Track::Constitution
		}
	}

	/// [`Track::Parameters`].
	pub struct Parameters;
	impl Get<Track> for Parameters {
		fn get() -> Track {
			Track::Parameters
		}
	}

	/// [`Track::Emergency`].
	pub struct Emergency;
	impl Get<Track> for Emergency {
		fn get() -> Track {
			Track::Emergency
		}
	}
}

/// A set of seats: one bit for each, 32 bytes.
#[derive(
	Clone,
	Copy,
	Default,
	PartialEq,
	Eq,
	Encode,
	Decode,
	DecodeWithMemTracking,
	MaxEncodedLen,
	TypeInfo,
)]
pub struct SeatSet([u8; 32]);

/// The byte's place and the bit within it.
fn place(seat: SeatId) -> (usize, u8) {
	let seat = usize::from(seat);
	let mask = [1, 2, 4, 8, 16, 32, 64, 128].get(seat % 8).copied().unwrap_or_default();
	(seat / 8, mask)
}

impl SeatSet {
	/// Is the seat in the set?
	pub fn contains(&self, seat: SeatId) -> bool {
		let (byte, mask) = place(seat);
		self.0.get(byte).is_some_and(|byte| byte & mask != 0)
	}

	/// Put the seat in or take it out.
	pub fn set(&mut self, seat: SeatId, present: bool) {
		let (byte, mask) = place(seat);
		if let Some(byte) = self.0.get_mut(byte) {
			*byte = if present { *byte | mask } else { *byte & !mask };
		}
	}

	/// The seats in the set, in order.
	pub fn iter(&self) -> impl Iterator<Item = SeatId> + '_ {
		(0..=SeatId::MAX).filter(|seat| self.contains(*seat))
	}

	/// Is no seat in the set?
	pub fn is_empty(&self) -> bool {
		self.0 == [0; 32]
	}
}

impl core::fmt::Debug for SeatSet {
	fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
		f.debug_set().entries(self.iter()).finish()
	}
}

impl FromIterator<SeatId> for SeatSet {
	fn from_iter<I: IntoIterator<Item = SeatId>>(seats: I) -> Self {
		let mut set = Self::default();
		seats.into_iter().for_each(|seat| set.set(seat, true));
		set
	}
}

/// A part of a whole, as a threshold names it: 55 of 100. A numerator of 0 asks for nothing.
#[derive(
	Clone,
	Copy,
	Debug,
	PartialEq,
	Eq,
	Encode,
	Decode,
	DecodeWithMemTracking,
	MaxEncodedLen,
	TypeInfo,
	Serialize,
	Deserialize,
)]
#[serde(deny_unknown_fields)]
pub struct Share {
	/// So many parts.
	pub numerator: u32,
	/// Of so many.
	pub denominator: u32,
}

impl Share {
	/// `numerator` of `denominator`.
	pub const fn new(numerator: u32, denominator: u32) -> Self {
		Self { numerator, denominator }
	}

	/// Is it a part of a whole at all?
	pub fn is_valid(&self) -> bool {
		self.denominator > 0 && self.numerator <= self.denominator
	}

	/// Is it more than a half, so that two opposite decisions can never both have it?
	pub fn is_majority(&self) -> bool {
		let (part, whole) = (u64::from(self.numerator), u64::from(self.denominator));
		self.is_valid() && part.saturating_mul(2) > whole
	}

	/// Is it at least as much as another?
	pub fn at_least(&self, other: &Self) -> bool {
		let cross = |one: u32, two: u32| u64::from(one).saturating_mul(two.into());
		cross(self.numerator, other.denominator) >= cross(other.numerator, self.denominator)
	}

	/// Has `part` of `whole` this share? Exact. Of an empty whole nothing has a share that is asked for.
	///
	/// Nothing saturates: `part` and `whole` are sums of at most 256 numbers of 64 bits, and the share's
	/// terms have 32.
	pub fn reached(&self, part: u128, whole: u128) -> bool {
		let cross = |amount: u128, term: u32| amount.saturating_mul(term.into());
		self.numerator == 0
			|| whole > 0 && cross(part, self.denominator) >= cross(whole, self.numerator)
	}

	/// The share in billionths, rounded up; all of it if the terms make no sense.
	pub fn ceil(&self) -> Perbill {
		Perbill::from_rational_with_rounding(self.numerator, self.denominator, Rounding::Up)
			.unwrap_or_else(|()| Perbill::one())
	}
}

/// How those stand who have a vote on something, at one moment, over the whole roll: a seat that is silent
/// counts as one that is not in favour.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Encode, Decode, TypeInfo)]
pub struct Count {
	/// Seats in force.
	pub members: u32,
	/// Of them, in favour.
	pub members_in_favour: u32,
	/// Of them, against.
	pub members_against: u32,
	/// The weight of all seats in force.
	pub weight: u128,
	/// The weight of those in favour.
	pub weight_in_favour: u128,
	/// The weight of those against.
	pub weight_against: u128,
}

/// A condition of a threshold.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, TypeInfo)]
pub enum Condition {
	/// Enough of the members are in favour, as a share.
	Members,
	/// Enough of the members are in favour, as a number.
	MinimumMembers,
	/// Members of enough weight are in favour, or fewer are not in favour than can block.
	Weight,
}

/// What it takes to decide. All three conditions are needed.
///
/// Article 16(4) of the Treaty on European Union: at least 55 % of the members, at least fifteen of them,
/// with at least 65 % of the population; a blocking minority must include at least four members.
///
/// Read literally, the article deems the whole majority attained where fewer than four members are not in
/// favour. Here only the weight is: the share and the number of members are still asked for. That makes a
/// difference only with seventeen members or fewer, of whom three less can be too few.
#[derive(
	Clone,
	Copy,
	Debug,
	PartialEq,
	Eq,
	Encode,
	Decode,
	DecodeWithMemTracking,
	MaxEncodedLen,
	TypeInfo,
	Serialize,
	Deserialize,
)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Threshold {
	/// The share of the seats in force that must be in favour: more than a half.
	pub members: Share,
	/// How many seats must be in favour at least, however few there are: at least one.
	pub minimum_members: u32,
	/// The share of the whole weight that must be in favour; 0 of 1 if weight is not asked for.
	pub weight: Share,
	/// With fewer members than these not in favour, the weight counts as reached; 0 for never.
	pub blocking_members: u32,
}

impl Threshold {
	/// Does it ask for at least as much as another, in every respect?
	fn at_least(&self, other: &Self) -> bool {
		self.members.at_least(&other.members)
			&& self.minimum_members >= other.minimum_members
			&& self.weight.at_least(&other.weight)
			// With more of them the weight is more often not asked for.
			&& self.blocking_members <= other.blocking_members
	}

	/// Are there enough members in favour?
	pub fn members_reached(&self, count: &Count) -> bool {
		count.members_in_favour > 0
			&& count.members_in_favour >= self.minimum_members
			&& self.members.reached(count.members_in_favour.into(), count.members.into())
	}

	/// Is there enough weight in favour, or nobody who can block?
	pub fn weight_reached(&self, count: &Count) -> bool {
		let not_in_favour = count.members.saturating_sub(count.members_in_favour);
		self.weight.reached(count.weight_in_favour, count.weight)
			|| not_in_favour < self.blocking_members
	}

	/// The conditions that are not met.
	pub fn missing(&self, count: &Count) -> Vec<Condition> {
		let members = self.members.reached(count.members_in_favour.into(), count.members.into());
		let minimum = count.members_in_favour >= self.minimum_members.max(1);
		[
			(members, Condition::Members),
			(minimum, Condition::MinimumMembers),
			(self.weight_reached(count), Condition::Weight),
		]
		.into_iter()
		.filter_map(|(met, condition)| (!met).then_some(condition))
		.collect()
	}
}

/// A threshold, and the periods of a track.
#[derive(
	Clone,
	Copy,
	Debug,
	PartialEq,
	Eq,
	Encode,
	Decode,
	DecodeWithMemTracking,
	MaxEncodedLen,
	TypeInfo,
	Serialize,
	Deserialize,
)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct TrackRules {
	/// What it takes to decide.
	pub threshold: Threshold,
	/// For how many blocks members can vote, unless the threshold is reached and confirmed before.
	pub voting_blocks: u32,
	/// For how many blocks the threshold must stay reached.
	pub confirmation_blocks: u32,
	/// How long a decision waits before it can be enacted, in milliseconds.
	pub delay: Moment,
	/// For how long from then on it can be enacted, in milliseconds.
	pub validity: Moment,
}

/// The shortest period of voting, in blocks: a minute of two-second blocks. In less, no two officers bring an
/// act about, and rules that leave less could never be changed again.
pub const MIN_VOTING_BLOCKS: u32 = 30;
/// The longest period of voting or confirmation, in blocks: two hundred days of two-second blocks.
pub const MAX_PERIOD_BLOCKS: u32 = 8_640_000;
/// The shortest validity of a decision, in milliseconds: time enough for somebody to enact it.
pub const MIN_VALIDITY: Moment = crate::moment::HOUR;
/// The longest delay and the longest validity of a decision, in milliseconds.
pub const MAX_PERIOD: Moment = 366 * crate::moment::DAY;

/// Why rules are none that one can decide by.
#[derive(
	Clone,
	Copy,
	Debug,
	PartialEq,
	Eq,
	Encode,
	Decode,
	DecodeWithMemTracking,
	MaxEncodedLen,
	TypeInfo,
	PalletError,
)]
pub enum BadRules {
	/// A share of weight is more than the whole, or of nothing.
	BadShare,
	/// Half of the members or fewer could decide.
	NotAMajority,
	/// No member needs to be in favour.
	NoMinimum,
	/// A period is too short to act in, or far too long.
	BadPeriod,
	/// The emergency track asks for less than another, in some respect.
	EmergencyTooLow,
	/// A jurisdiction has two seats already.
	TwoSeats,
	/// There are fewer seats than must be in favour.
	TooFewSeats,
}

impl TrackRules {
	fn check(&self) -> Result<(), BadRules> {
		let Threshold { members, minimum_members, weight, .. } = self.threshold;
		if !weight.is_valid() {
			Err(BadRules::BadShare)
		} else if !members.is_majority() {
			Err(BadRules::NotAMajority)
		} else if minimum_members == 0 {
			Err(BadRules::NoMinimum)
		} else if !(MIN_VOTING_BLOCKS..=MAX_PERIOD_BLOCKS).contains(&self.voting_blocks)
			|| !(1..=MAX_PERIOD_BLOCKS).contains(&self.confirmation_blocks)
			|| self.delay > MAX_PERIOD
			|| !(MIN_VALIDITY..=MAX_PERIOD).contains(&self.validity)
		{
			Err(BadRules::BadPeriod)
		} else {
			Ok(())
		}
	}
}

/// How the members of a chain decide.
#[derive(
	Clone,
	Copy,
	Debug,
	PartialEq,
	Eq,
	Encode,
	Decode,
	DecodeWithMemTracking,
	MaxEncodedLen,
	TypeInfo,
	Serialize,
	Deserialize,
)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Rules {
	/// May a jurisdiction have only one seat? So in a union of states; a national chain gives seats to
	/// its agencies.
	pub one_seat_per_jurisdiction: bool,
	/// For [`Track::Constitution`].
	pub constitution: TrackRules,
	/// For [`Track::Parameters`].
	pub parameters: TrackRules,
	/// For [`Track::Emergency`].
	pub emergency: TrackRules,
}

/// Two-second blocks in an hour.
const BLOCKS_PER_HOUR: u32 = 1_800;
/// Two-second blocks in a day.
const BLOCKS_PER_DAY: u32 = 24 * BLOCKS_PER_HOUR;

const fn constitution(threshold: Threshold) -> TrackRules {
	TrackRules {
		threshold,
		voting_blocks: 28 * BLOCKS_PER_DAY,
		confirmation_blocks: BLOCKS_PER_DAY,
		delay: 14 * crate::moment::DAY,
		validity: 30 * crate::moment::DAY,
	}
}

const fn parameters(threshold: Threshold) -> TrackRules {
	TrackRules {
		threshold,
		voting_blocks: 14 * BLOCKS_PER_DAY,
		confirmation_blocks: BLOCKS_PER_DAY,
		delay: 2 * crate::moment::DAY,
		validity: 30 * crate::moment::DAY,
	}
}

const fn emergency(threshold: Threshold) -> TrackRules {
	TrackRules {
		threshold,
		voting_blocks: 3 * BLOCKS_PER_DAY,
		confirmation_blocks: BLOCKS_PER_HOUR / 6,
		delay: 0,
		validity: 7 * crate::moment::DAY,
	}
}

impl Rules {
	/// The rules of a union of states: the qualified majority of Article 16(4) TEU, and for emergencies
	/// that of Article 238(2) TFEU: 72 % of the members with 65 % of the population. The latter derogates
	/// from the former and says nothing of four members, so that in an emergency fewer can block, too.
	pub const fn qualified_majority() -> Self {
		let threshold = Threshold {
			members: Share::new(55, 100),
			minimum_members: 15,
			weight: Share::new(65, 100),
			blocking_members: 4,
		};
		Self {
			one_seat_per_jurisdiction: true,
			constitution: constitution(threshold),
			parameters: parameters(threshold),
			emergency: emergency(Threshold {
				members: Share::new(72, 100),
				blocking_members: 0,
				..threshold
			}),
		}
	}

	/// The rules of a national chain: two thirds of the seats, three quarters in an emergency.
	pub const fn two_thirds() -> Self {
		let threshold = Threshold {
			members: Share::new(2, 3),
			minimum_members: 1,
			weight: Share::new(0, 1),
			blocking_members: 0,
		};
		Self {
			one_seat_per_jurisdiction: false,
			constitution: constitution(threshold),
			parameters: parameters(threshold),
			emergency: emergency(Threshold { members: Share::new(3, 4), ..threshold }),
		}
	}

	/// The same thresholds with periods of seconds, for chains on which people try things out.
	pub const fn hurried(self) -> Self {
		const fn hurry(rules: TrackRules) -> TrackRules {
			TrackRules {
				threshold: rules.threshold,
				voting_blocks: 60,
				confirmation_blocks: 1,
				delay: 0,
				validity: crate::moment::DAY,
			}
		}
		Self {
			one_seat_per_jurisdiction: self.one_seat_per_jurisdiction,
			constitution: hurry(self.constitution),
			parameters: hurry(self.parameters),
			emergency: hurry(self.emergency),
		}
	}

	/// The rules of a track.
	pub const fn of(&self, track: Track) -> &TrackRules {
		match track {
			Track::Constitution => &self.constitution,
			Track::Parameters => &self.parameters,
			Track::Emergency => &self.emergency,
		}
	}

	/// The most members that any track asks for by number.
	pub fn most_members(&self) -> u32 {
		let minimum = |track: Track| self.of(track).threshold.minimum_members;
		Track::ALL.into_iter().map(minimum).max().unwrap_or_default()
	}

	/// Can one decide by these rules, and is the emergency track's bar the highest in every respect?
	pub fn check(&self) -> Result<(), BadRules> {
		Track::ALL.into_iter().try_for_each(|track| self.of(track).check())?;
		let bar = self.emergency.threshold;
		let highest = Track::ALL.into_iter().all(|track| bar.at_least(&self.of(track).threshold));
		highest.then_some(()).ok_or(BadRules::EmergencyTooLow)
	}
}

impl Default for Rules {
	fn default() -> Self {
		Self::two_thirds()
	}
}

/// Something that changes at a date: what holds, and at most one successor with the moment from which it
/// holds. Reading compares with the moment, so that the change takes no transaction.
#[derive(
	Clone,
	Copy,
	Debug,
	Default,
	PartialEq,
	Eq,
	Encode,
	Decode,
	DecodeWithMemTracking,
	MaxEncodedLen,
	TypeInfo,
)]
pub struct ByDate<V> {
	/// What holds until the successor does.
	pub value: V,
	/// The successor, and its first moment.
	pub next: Option<(Moment, V)>,
}

impl<V: Copy> ByDate<V> {
	/// What holds from the beginning.
	pub const fn new(value: V) -> Self {
		Self { value, next: None }
	}

	/// What holds at a moment, no earlier than the last one at which something was scheduled.
	pub fn at(&self, moment: Moment) -> V {
		match self.next {
			Some((from, next)) if from <= moment => next,
			_ => self.value,
		}
	}

	/// The successor that does not hold yet.
	pub fn after(&self, moment: Moment) -> Option<(Moment, V)> {
		self.next.filter(|(from, _)| moment < *from)
	}

	/// Let `next` hold from `from` on, in place of any successor that does not hold yet.
	pub fn schedule(&mut self, now: Moment, from: Moment, next: V) {
		self.value = self.at(now);
		self.next = Some((from, next));
	}
}

// answers

/// A seat, as told to a client.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, TypeInfo)]
pub struct SeatAnswer {
	/// Its number.
	pub seat: SeatId,
	/// Whose seat it is.
	pub jurisdiction: JurisdictionCode,
	/// The one authority that casts its vote.
	pub caster: AuthorityId,
	/// Does it count now?
	pub in_force: bool,
	/// Could its vote be cast now: is the authority in force, with the power to govern?
	pub can_vote: bool,
	/// Its weight now.
	pub weight: u64,
	/// The weight that it will have, and from when.
	pub next_weight: Option<(Moment, u64)>,
}

/// The rules, as told to a client.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, TypeInfo)]
pub struct RulesAnswer {
	/// What holds now.
	pub rules: Rules,
	/// What will hold, and from when.
	pub next: Option<(Moment, Rules)>,
}

/// How far a proposal has come.
#[derive(
	Clone,
	Copy,
	Debug,
	PartialEq,
	Eq,
	Encode,
	Decode,
	DecodeWithMemTracking,
	MaxEncodedLen,
	TypeInfo,
)]
pub enum Stage {
	/// It is before the members, or they did not want it.
	Voting,
	/// It is decided and can be enacted within this time.
	Adopted {
		/// The first moment at which it can be enacted.
		not_before: Moment,
		/// The first moment at which it can no longer be enacted.
		expires_at: Moment,
	},
}

/// A proposal, or the decision that it became, as told to a client.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, TypeInfo)]
pub struct ProposalAnswer {
	/// Its number.
	pub proposal: ProposalId,
	/// Its track.
	pub track: Track,
	/// The seat that proposed it.
	pub seat: SeatId,
	/// The referendum on it.
	pub referendum: ReferendumId,
	/// The moment at which it was proposed.
	pub proposed_at: Moment,
	/// How far it has come.
	pub stage: Stage,
	/// What would be done, SCALE-encoded. A vote names the hash of these bytes, BLAKE2-256.
	pub call: Vec<u8>,
	/// The least `max_weight` that lets it be enacted.
	pub weight: Weight,
}

/// How a referendum stands, as told to a client.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, TypeInfo)]
pub struct StandingAnswer {
	/// Its track.
	pub track: Track,
	/// What it takes.
	pub threshold: Threshold,
	/// How the members stand, by number and by weight.
	pub count: Count,
	/// The seats in force that are in favour.
	pub in_favour: Vec<SeatId>,
	/// The seats in force that are against.
	pub against: Vec<SeatId>,
	/// The seats in force that have said nothing.
	pub silent: Vec<SeatId>,
	/// The conditions that are not met; none if it would pass now.
	pub missing: Vec<Condition>,
}

/// Why an authority cannot vote on a proposal.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, TypeInfo)]
pub enum VoteRefusal {
	/// The chain has no time yet.
	ClockNotSet,
	/// The authority or its jurisdiction is not in force.
	AuthorityNotInForce,
	/// The authority does not hold the power to govern.
	PowerNotHeld,
	/// The authority casts no seat.
	NoSeat,
	/// There is no such proposal, or it is enacted, cancelled or cleared.
	NotFound,
	/// The proposal would do something else than the vote says.
	OtherCall,
	/// Its referendum is over.
	NotOngoing,
}

/// Why an authority cannot propose something.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, TypeInfo)]
pub enum ProposeRefusal {
	/// The chain has no time yet.
	ClockNotSet,
	/// The authority or its jurisdiction is not in force.
	AuthorityNotInForce,
	/// The authority does not hold the power to govern.
	PowerNotHeld,
	/// The authority casts no seat.
	NoSeat,
	/// The call is longer than a proposal can carry.
	CallTooLong,
	/// The bytes are no call of this runtime.
	CallUnreadable,
	/// A decision of this track may not make this call.
	NotPermitted,
	/// The call weighs more than a transaction can.
	TooHeavy,
	/// The seat has as many proposals open as it may.
	TooManyOfSeat,
	/// The chain has as many proposals open as it can.
	TooMany,
}

/// Why a decision cannot be enacted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, TypeInfo)]
pub enum EnactRefusal {
	/// The chain has no time yet.
	ClockNotSet,
	/// There is no such proposal, or it is enacted, cancelled or cleared.
	NotFound,
	/// The members have not adopted it.
	NotAdopted,
	/// Its moment has not come.
	TooEarly,
	/// Its time is over.
	Expired,
	/// It was proposed under another version of transactions.
	Stale,
	/// The call can no longer be read.
	CallUnreadable,
	/// A decision of this track may not make this call any more.
	NotPermitted,
	/// The call weighs more than a transaction can by now.
	TooHeavy,
	/// The call is closed or paused.
	CallFiltered,
}

#[cfg(test)]
mod tests {
	use proptest::prelude::*;

	use super::*;

	#[test]
	fn a_set_holds_every_seat() {
		for seat in 0..=SeatId::MAX {
			let mut set = SeatSet::default();
			set.set(seat, true);
			assert!((0..=SeatId::MAX).all(|other| set.contains(other) == (other == seat)));
			assert_eq!(set.iter().collect::<Vec<_>>(), [seat]);
			set.set(seat, false);
			assert!(set.is_empty());
		}
		assert_eq!(SeatSet::max_encoded_len(), 32);
		assert_eq!(format!("{:?}", SeatSet::from_iter([3, 1])), "{1, 3}");
	}

	#[test]
	fn a_share_is_met_exactly_and_missed_by_one() {
		for (share, part, whole) in [
			(Share::new(55, 100), 11, 20),
			(Share::new(55, 100), 15, 27),
			(Share::new(2, 3), 18, 27),
			(Share::new(2, 3), 2, 3),
			(Share::new(65, 100), 65, 100),
			(Share::new(1, 1), 27, 27),
			(Share::new(65, 100), 291_984_030, 449_206_200),
		] {
			assert!(share.reached(part, whole), "{part} of {whole}");
			assert!(!share.reached(part - 1, whole), "{} of {whole}", part - 1);
		}
	}

	#[test]
	fn nothing_of_nothing_is_no_share_unless_none_is_asked_for() {
		assert!(!Share::new(55, 100).reached(0, 0));
		assert!(!Share::new(1, 0).reached(1, 1));
		assert!(Share::new(0, 1).reached(0, 0));
	}

	#[test]
	fn the_largest_sums_are_counted_exactly() {
		let whole = u128::from(u64::MAX) * 256;
		let share = Share::new(u32::MAX - 1, u32::MAX);
		let part = (whole * u128::from(share.numerator)).div_ceil(share.denominator.into());
		assert!(share.reached(part, whole));
		assert!(!share.reached(part - 1, whole));
	}

	#[test]
	fn a_share_in_billionths_is_rounded_up() {
		assert_eq!(Share::new(2, 3).ceil(), Perbill::from_parts(666_666_667));
		assert_eq!(Share::new(55, 100).ceil(), Perbill::from_percent(55));
		assert_eq!(Share::new(0, 1).ceil(), Perbill::zero());
		assert_eq!(Share::new(1, 0).ceil(), Perbill::one());
	}

	#[test]
	fn the_rules_we_offer_are_sound() {
		for rules in [Rules::qualified_majority(), Rules::two_thirds(), Rules::default()] {
			assert_eq!(rules.check(), Ok(()));
			assert_eq!(rules.hurried().check(), Ok(()));
		}
		assert_eq!(Rules::qualified_majority().most_members(), 15);
		assert_eq!(Track::ALL.map(|track| track.name().len() <= 25), [true; 3]);
	}

	#[test]
	fn rules_that_nobody_can_decide_by_are_refused() {
		let with = |change: fn(&mut Rules)| {
			let mut rules = Rules::qualified_majority();
			change(&mut rules);
			rules.check()
		};
		assert_eq!(
			with(|rules| rules.parameters.threshold.weight = Share::new(2, 1)),
			Err(BadRules::BadShare)
		);
		assert_eq!(
			with(|rules| rules.parameters.threshold.members = Share::new(1, 2)),
			Err(BadRules::NotAMajority)
		);
		assert_eq!(
			with(|rules| rules.emergency.threshold.minimum_members = 0),
			Err(BadRules::NoMinimum)
		);
		assert_eq!(
			with(|rules| rules.constitution.confirmation_blocks = 0),
			Err(BadRules::BadPeriod)
		);
		assert_eq!(with(|rules| rules.constitution.delay = u64::MAX), Err(BadRules::BadPeriod));
	}

	#[test]
	fn rules_that_leave_no_time_to_vote_or_to_enact_are_refused() {
		for (voting_blocks, validity, expected) in [
			(MIN_VOTING_BLOCKS, MIN_VALIDITY, Ok(())),
			(MIN_VOTING_BLOCKS - 1, MIN_VALIDITY, Err(BadRules::BadPeriod)),
			(1, MIN_VALIDITY, Err(BadRules::BadPeriod)),
			(MIN_VOTING_BLOCKS, MIN_VALIDITY - 1, Err(BadRules::BadPeriod)),
			(MIN_VOTING_BLOCKS, 1, Err(BadRules::BadPeriod)),
			(MAX_PERIOD_BLOCKS, MAX_PERIOD, Ok(())),
			(MAX_PERIOD_BLOCKS + 1, MAX_PERIOD, Err(BadRules::BadPeriod)),
			(MAX_PERIOD_BLOCKS, MAX_PERIOD + 1, Err(BadRules::BadPeriod)),
		] {
			let mut rules = Rules::qualified_majority();
			rules.constitution.voting_blocks = voting_blocks;
			rules.constitution.validity = validity;
			assert_eq!(rules.check(), expected, "{voting_blocks} blocks, {validity} ms");
		}
	}

	#[test]
	fn an_emergency_asks_for_at_least_as_much_as_any_track_in_every_respect() {
		let with = |change: fn(&mut Threshold)| {
			let mut rules = Rules::qualified_majority();
			change(&mut rules.emergency.threshold);
			rules.check()
		};
		assert_eq!(with(|bar| bar.blocking_members = 4), Ok(()));
		let changes: [fn(&mut Threshold); 4] = [
			|bar| bar.members = Share::new(54, 100),
			|bar| bar.minimum_members = 14,
			|bar| bar.weight = Share::new(64, 100),
			|bar| bar.blocking_members = 5,
		];
		for change in changes {
			assert_eq!(with(change), Err(BadRules::EmergencyTooLow));
		}
		// Also less than the one of the others that asks for more.
		let mut rules = Rules::qualified_majority();
		rules.parameters.threshold.minimum_members = 16;
		assert_eq!(rules.check(), Err(BadRules::EmergencyTooLow));
	}

	#[test]
	fn a_successor_holds_from_its_moment_on_and_not_before() {
		let mut value = ByDate::new(1u64);
		assert_eq!((value.at(0), value.after(0)), (1, None));
		value.schedule(10, 20, 2);
		assert_eq!((value.at(19), value.at(20), value.at(u64::MAX)), (1, 2, 2));
		assert_eq!((value.after(19), value.after(20)), (Some((20, 2)), None));
		// Another one in its place.
		value.schedule(15, 30, 3);
		assert_eq!((value.at(29), value.at(30)), (1, 3));
		// And one after it.
		value.schedule(30, 40, 4);
		assert_eq!((value.at(39), value.at(40)), (3, 4));
	}

	#[test]
	fn rules_travel_as_json() {
		let rules = Rules::qualified_majority();
		let text = serde_json::to_string(&rules).unwrap();
		assert!(text.contains("\"oneSeatPerJurisdiction\":true"));
		assert!(text.contains("\"minimumMembers\":15"));
		assert_eq!(serde_json::from_str::<Rules>(&text).unwrap(), rules);
	}

	proptest! {
		#[test]
		fn what_is_missing_is_what_is_not_reached(
			members in 0..256u32,
			in_favour in 0..256u32,
			weights in (0..1_000u128, 0..1_000u128),
			minimum in 1..20u32,
			blocking in 0..5u32,
		) {
			let threshold = Threshold {
				members: Share::new(55, 100),
				minimum_members: minimum,
				weight: Share::new(65, 100),
				blocking_members: blocking,
			};
			let count = Count {
				members,
				members_in_favour: in_favour.min(members),
				weight: weights.0,
				weight_in_favour: weights.1.min(weights.0),
				..Default::default()
			};
			let missing = threshold.missing(&count);
			prop_assert_eq!(
				threshold.members_reached(&count),
				!missing.contains(&Condition::Members)
					&& !missing.contains(&Condition::MinimumMembers)
			);
			prop_assert_eq!(
				threshold.weight_reached(&count),
				!missing.contains(&Condition::Weight)
			);
		}
	}
}
