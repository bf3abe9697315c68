//! # Consortium
//!
//! How members decide together: seats, a qualified majority over the whole roll, and decisions that can
//! make only the calls on a list.
//!
//! ## Pallet API
//!
//! See the [`pallet`] module for calls, storage items, events and errors, and the README for who calls
//! what and who pays.
//!
//! ## Overview
//!
//! * A **seat** belongs to a jurisdiction and is cast by exactly one authority with the power to govern.
//!   A jurisdiction's withdrawal ends its seat by the one write that ends all its rights.
//! * A **proposal** is a call and a track. It opens a referendum of `pallet-referenda`, whose tally is two
//!   sets of seats, counted in integers against the roll and the rules of the moment.
//! * A proposal that passes becomes a **decision**: after its track's delay anybody can have it enacted. It
//!   runs with [`Origin::Decision`], which reaches only what the list of its track permits.
//!
//! ## Why a decision is enacted by a call of its own
//!
//! The referendum itself only notes that its proposal passed. The scheduler runs at the beginning of a
//! block, before the block has told its time, and so nothing that depends on time may run from it.
//!
//! ## Why nothing yields Root
//!
//! Root goes around the filter of calls and around the pause, and can write any key. A referendum here has
//! the origin [`Origin::Track`], which one call accepts. What other pallets give to Root alone is reached by
//! [`Pallet::enact_as_root`], for the few calls that its own list names.

#![cfg_attr(not(feature = "std"), no_std)]

extern crate alloc;

#[cfg(feature = "runtime-benchmarks")]
mod benchmarking;
mod genesis;
#[cfg(test)]
mod mock;
mod origin;
mod proposals;
mod queries;
mod roll;
mod tally;
#[cfg(test)]
mod tests;
mod tracks;
#[cfg(any(feature = "try-runtime", test))]
mod try_state;
pub mod types;
pub mod weights;

pub use origin::{EnsureDecision, EnsureProposer};
pub use pallet::*;
pub use tally::Tally;
pub use tracks::{OpenReferendum, Tracks};
pub use types::*;
pub use weights::WeightInfo;

use civitas_primitives::consortium::Track;

/// Which calls a decision may make. The runtime says so.
pub trait DecisionCalls<Call> {
	/// May a decision of this track make this call, with all the calls that it holds?
	fn permitted(track: Track, call: &Call) -> bool;
	/// May a decision of this track make this call as Root?
	fn permitted_as_root(track: Track, call: &Call) -> bool;
}

/// What the benchmarks need from the runtime.
#[cfg(feature = "runtime-benchmarks")]
pub trait BenchmarkHelper<Call> {
	/// Make this the block's moment.
	fn set_moment(moment: civitas_primitives::Moment);
	/// A call that the track permits and that can be proposed, of about this length in bytes and with as
	/// many calls in it as that leaves room for. It is never dispatched.
	fn call(track: Track, length: u32) -> Call;
	/// A call that the track permits as Root and that succeeds.
	fn call_as_root(track: Track) -> Call;
}

#[frame_support::pallet]
pub mod pallet {
	use alloc::{boxed::Box, vec::Vec};

	use civitas_primitives::{
		authority::AuthorityInspect,
		consortium::{BadRules, ByDate, ProposalId, ReferendumId, Rules, SeatId, Track, MAX_SEATS},
		Acting, AuthorityId, JurisdictionCode, Moment,
	};
	use frame_support::{
		dispatch::{
			DispatchClass, DispatchInfo, DispatchResultWithPostInfo, GetDispatchInfo,
			PostDispatchInfo,
		},
		pallet_prelude::*,
		traits::{Contains, Polling, Time},
		PalletId,
	};
	use frame_system::pallet_prelude::*;
	use sp_runtime::traits::Dispatchable;

	use super::*;

	/// The in-code storage version.
	const STORAGE_VERSION: StorageVersion = StorageVersion::new(0);

	#[pallet::pallet]
	#[pallet::storage_version(STORAGE_VERSION)]
	pub struct Pallet<T>(_);

	#[pallet::config]
	pub trait Config:
		frame_system::Config<
		RuntimeOrigin: From<Origin>
		                   + Into<Result<Origin, <Self as frame_system::Config>::RuntimeOrigin>>,
		RuntimeCall: Parameter
		                 + GetDispatchInfo
		                 + From<Call<Self>>
		                 + Dispatchable<
			RuntimeOrigin = <Self as frame_system::Config>::RuntimeOrigin,
			Info = DispatchInfo,
			PostInfo = PostDispatchInfo,
		>,
	>
	{
		/// Who is in force, and with which powers.
		type Authorities: AuthorityInspect;

		/// Which jurisdictions are members of the union, so that they can have a seat.
		type Members: Contains<JurisdictionCode>;

		/// A joint act of an authority with the power to govern.
		type GovernOrigin: EnsureOrigin<Self::RuntimeOrigin, Success = Acting>;

		/// A joint act of a Constitutional authority.
		type ConstitutionalOrigin: EnsureOrigin<Self::RuntimeOrigin, Success = Acting>;

		/// Who can have a decision enacted, note that one was adopted, and clear away what is over.
		type EnactOrigin: EnsureOrigin<Self::RuntimeOrigin>;

		/// The chain's clock, in milliseconds since 1970-01-01. While it says 0, nothing is decided.
		///
		/// Referenda are counted and decisions adopted at the beginning of a block, before the block has
		/// told its time. A clock that knows the block's slot by then keeps a decision's delay from
		/// beginning with the block before, which may lie hours back on a chain that stood still.
		type Time: Time<Moment = Moment>;

		/// `pallet-referenda`, driven by this pallet alone.
		type Referenda: Polling<Tally<Self>, Index = ReferendumId, Votes = u32, Class = Track>
			+ OpenReferendum<Self>;

		/// Which calls a decision may make.
		type DecisionCalls: DecisionCalls<CallOf<Self>>;

		/// From which the account of each proposing authority is derived. It holds nothing.
		#[pallet::constant]
		type PalletId: Get<PalletId>;

		/// How many proposals can be open at a time, from the vote to the enactment.
		#[pallet::constant]
		type MaxOpen: Get<u32>;

		/// How many of them one seat can have, so that no member can crowd out the others.
		#[pallet::constant]
		type MaxOpenPerSeat: Get<u32>;

		/// The longest call that a proposal can carry, in bytes of its SCALE encoding.
		#[pallet::constant]
		type MaxCallLength: Get<u32>;

		/// The weights of this pallet's calls.
		type WeightInfo: WeightInfo;

		/// What the benchmarks need from the runtime.
		#[cfg(feature = "runtime-benchmarks")]
		type BenchmarkHelper: crate::BenchmarkHelper<CallOf<Self>>;
	}

	/// What the members want.
	#[pallet::origin]
	#[derive(
		Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
	)]
	pub enum Origin {
		/// A referendum on this track has passed. Only [`Pallet::adopt`] takes it.
		Track(Track),
		/// A decision of this track is being enacted.
		Decision(Track),
	}

	/// All seats ever created. One value, so that a count reads it once.
	#[pallet::storage]
	pub type Roll<T: Config> = StorageValue<_, Seats, ValueQuery>;

	/// How the members decide, and what follows at a date.
	#[pallet::storage]
	pub type RulesByDate<T: Config> = StorageValue<_, ByDate<Rules>, ValueQuery>;

	/// The number that the next proposal gets.
	#[pallet::storage]
	pub type NextProposal<T: Config> = StorageValue<_, ProposalId, ValueQuery>;

	/// The proposals that are neither enacted nor cancelled nor cleared away, by number.
	// Twox64Concat: the chain gives the number.
	#[pallet::storage]
	pub type Proposals<T: Config> = StorageMap<_, Twox64Concat, ProposalId, Proposal, OptionQuery>;

	/// What each of them would do, SCALE-encoded.
	// Twox64Concat: the chain gives the number.
	#[pallet::storage]
	pub type Calls<T: Config> =
		StorageMap<_, Twox64Concat, ProposalId, BoundedVec<u8, T::MaxCallLength>, OptionQuery>;

	/// The numbers of all of them, and the seats that proposed them.
	#[pallet::storage]
	pub type Open<T: Config> = StorageValue<_, BoundedVec<OpenProposal, T::MaxOpen>, ValueQuery>;

	/// The seats and rules with which the chain begins.
	#[pallet::genesis_config]
	#[derive(frame_support::DefaultNoBound)]
	pub struct GenesisConfig<T: Config> {
		/// Whose seat, the authority that casts it, and its weight; the first gets number 0.
		pub seats: Vec<(JurisdictionCode, AuthorityId, u64)>,
		/// How the members decide.
		pub rules: Rules,
		/// Nothing.
		#[serde(skip)]
		pub _config: core::marker::PhantomData<T>,
	}

	#[pallet::genesis_build]
	impl<T: Config> BuildGenesisConfig for GenesisConfig<T> {
		fn build(&self) {
			genesis::build::<T>(self);
		}
	}

	#[pallet::event]
	#[pallet::generate_deposit(pub(super) fn deposit_event)]
	pub enum Event<T: Config> {
		/// The union gave a jurisdiction a seat.
		SeatAdded {
			/// Its number.
			seat: SeatId,
			/// Whose it is.
			jurisdiction: JurisdictionCode,
			/// The authority that casts it.
			caster: AuthorityId,
			/// Its weight.
			weight: u64,
		},
		/// Another authority of the jurisdiction casts a seat from now on.
		CasterSet {
			/// The seat.
			seat: SeatId,
			/// The authority.
			caster: AuthorityId,
		},
		/// The union ended a seat for ever.
		SeatEnded {
			/// The seat.
			seat: SeatId,
		},
		/// Seats will weigh otherwise.
		WeightsScheduled {
			/// From this moment on.
			from: Moment,
			/// So many seats.
			seats: u32,
		},
		/// The members will decide by other rules.
		RulesScheduled {
			/// From this moment on.
			from: Moment,
		},
		/// A member proposed something; the others can vote on it.
		Proposed {
			/// Its number.
			proposal: ProposalId,
			/// The referendum.
			referendum: ReferendumId,
			/// Its track.
			track: Track,
			/// The member's seat.
			seat: SeatId,
			/// The authority that cast it.
			authority: AuthorityId,
			/// The hash of the call.
			call_hash: T::Hash,
		},
		/// A member voted, or changed its vote.
		Voted {
			/// The proposal.
			proposal: ProposalId,
			/// The member's seat.
			seat: SeatId,
			/// The authority that cast it.
			authority: AuthorityId,
			/// For the proposal or against it.
			in_favour: bool,
		},
		/// The members adopted a proposal.
		Adopted {
			/// Its number.
			proposal: ProposalId,
			/// Its track.
			track: Track,
			/// The first moment at which it can be enacted.
			not_before: Moment,
			/// The first moment at which it can no longer be enacted.
			expires_at: Moment,
		},
		/// A decision was enacted.
		Enacted {
			/// Its number.
			proposal: ProposalId,
			/// Its track.
			track: Track,
		},
		/// A call that only Root can make was made by a decision.
		EnactedAsRoot {
			/// The track.
			track: Track,
			/// The hash of the call.
			call_hash: T::Hash,
		},
		/// A decision was cancelled before it was enacted.
		Cancelled {
			/// Its number.
			proposal: ProposalId,
		},
		/// A proposal that the members did not want, or a decision whose time is over, was cleared away.
		Cleared {
			/// Its number.
			proposal: ProposalId,
		},
	}

	#[pallet::error]
	pub enum Error<T> {
		/// There is no such seat or proposal.
		NotFound,
		/// The seat has ended.
		NotActive,
		/// The authority casts no seat, or not this one, or belongs to another jurisdiction, or lacks the
		/// power to govern; or the jurisdiction has several seats, whose casters only the members set.
		NotAuthorised,
		/// The jurisdiction has a seat, the authority casts one, or a seat is named twice.
		AlreadyExists,
		/// No room for another of these.
		TooMany,
		/// The chain has no time yet.
		ClockNotSet,
		/// The jurisdiction is no member.
		NotMember,
		/// A seat cannot weigh nothing.
		BadWeight,
		/// The moment is not in the future.
		BadMoment,
		/// One cannot decide by these rules.
		BadRules(BadRules),
		/// A decision of this track may not make this call.
		NotPermitted,
		/// The call is longer than a proposal can carry.
		CallTooLong,
		/// The call can no longer be read.
		CallUnreadable,
		/// The referendum is over.
		NotOngoing,
		/// The members have not adopted the proposal.
		NotAdopted,
		/// The proposal is adopted already.
		AlreadyAdopted,
		/// The proposal is on another track than the referendum that passed, or than the decision that would
		/// cancel it.
		OtherTrack,
		/// The decision's moment has not come.
		TooEarly,
		/// The decision's time is over.
		Expired,
		/// The call was encoded under another version of transactions; propose it anew.
		Stale,
		/// The call weighs more than the weight given.
		MaxWeightTooLow,
		/// The proposal is still before the members, or can still be enacted.
		StillOpen,
		/// The call weighs more than a transaction can, so that nobody could enact it.
		TooHeavy,
		/// The hash is not that of what was proposed.
		OtherCall,
	}

	#[pallet::hooks]
	impl<T: Config> Hooks<BlockNumberFor<T>> for Pallet<T> {
		fn integrity_test() {
			assert!(T::MaxOpenPerSeat::get() > 0, "a seat needs room for a proposal");
			assert!(
				T::MaxOpenPerSeat::get() <= T::MaxOpen::get(),
				"a seat cannot have more proposals than there are"
			);
			assert!(Rules::default().check().is_ok(), "the rules of an empty chain are unsound");
			let limits = <T as frame_system::Config>::BlockWeights::get();
			if let Some(most) = limits.get(DispatchClass::Normal).max_extrinsic {
				let enact = T::WeightInfo::enact(T::MaxCallLength::get());
				assert!(enact.all_lte(most), "a transaction cannot enact the longest call");
			}
		}

		#[cfg(feature = "try-runtime")]
		fn try_state(_n: BlockNumberFor<T>) -> Result<(), sp_runtime::TryRuntimeError> {
			Self::do_try_state()
		}
	}

	#[pallet::call]
	impl<T: Config> Pallet<T> {
		/// Put something before the members.
		///
		/// ## Dispatch Origin
		///
		/// [`Config::GovernOrigin`]: the authority that casts a seat.
		///
		/// ## Details
		///
		/// Opens a referendum at once; the proposing seat still has to vote. The call must be on the list
		/// of the track, with everything it holds, and light enough for a transaction to enact it. What is
		/// left of this seat's proposals that are over is cleared away.
		///
		/// ## Errors
		///
		/// - [`Error::NotAuthorised`]: the authority casts no seat.
		/// - [`Error::NotPermitted`]: a decision of this track may not make this call.
		/// - [`Error::CallTooLong`]: longer than [`Config::MaxCallLength`].
		/// - [`Error::TooHeavy`]: heavier than what a transaction can enact.
		/// - [`Error::TooMany`]: the seat, or the chain, has no room for another proposal.
		/// - [`Error::ClockNotSet`]: the chain has no time yet.
		///
		/// ## Events
		///
		/// - [`Event::Proposed`]
		#[pallet::call_index(0)]
		#[pallet::weight(T::WeightInfo::propose(proposals::length(&**call)))]
		pub fn propose(
			origin: OriginFor<T>,
			track: Track,
			call: Box<<T as frame_system::Config>::RuntimeCall>,
		) -> DispatchResult {
			let acting = T::GovernOrigin::ensure_origin(origin.clone())?;
			Self::do_propose(origin, &acting, track, &call)
		}

		/// Vote on what is before the members, or change one's vote.
		///
		/// ## Dispatch Origin
		///
		/// [`Config::GovernOrigin`]: the authority that casts the seat.
		///
		/// ## Details
		///
		/// `call_hash` is the hash of what the proposal would do, as the voter has read it: a number alone
		/// says nothing, and after a fork it may be another's. Possible until the referendum ends. A seat
		/// that says nothing counts as one that is not in favour.
		///
		/// ## Errors
		///
		/// - [`Error::NotFound`]: there is no such seat or proposal.
		/// - [`Error::NotActive`]: the seat has ended.
		/// - [`Error::NotAuthorised`]: another authority casts it.
		/// - [`Error::OtherCall`]: the proposal would do something else.
		/// - [`Error::NotOngoing`]: the referendum is over.
		/// - [`Error::ClockNotSet`]: the chain has no time yet.
		///
		/// ## Events
		///
		/// - [`Event::Voted`]
		#[pallet::call_index(1)]
		#[pallet::weight(T::WeightInfo::vote())]
		pub fn vote(
			origin: OriginFor<T>,
			proposal: ProposalId,
			call_hash: T::Hash,
			seat: SeatId,
			in_favour: bool,
		) -> DispatchResult {
			let acting = T::GovernOrigin::ensure_origin(origin)?;
			Self::do_vote(&acting, proposal, call_hash, seat, in_favour)
		}

		/// Note that the members adopted a proposal.
		///
		/// ## Dispatch Origin
		///
		/// [`Origin::Track`], which only a referendum that has passed has; or [`Config::EnactOrigin`]:
		/// anybody.
		///
		/// ## Details
		///
		/// This is the whole call of every referendum, and it asks the referendum itself whether it has
		/// passed. So it needs anybody's help only where the scheduler has lost it. The decision can be
		/// enacted from the moment of this block and the track's delay on, by what the clock knows of the
		/// block.
		///
		/// ## Errors
		///
		/// - [`Error::NotFound`]: there is no such proposal.
		/// - [`Error::OtherTrack`]: the proposal is on another track.
		/// - [`Error::AlreadyAdopted`]: it is adopted already.
		/// - [`Error::NotAdopted`]: its own referendum has not passed.
		/// - [`Error::ClockNotSet`]: the chain has no time yet.
		///
		/// ## Events
		///
		/// - [`Event::Adopted`]
		#[pallet::call_index(2)]
		#[pallet::weight(T::WeightInfo::adopt())]
		pub fn adopt(origin: OriginFor<T>, proposal: ProposalId) -> DispatchResult {
			let track = match Self::ensure_track(origin.clone()) {
				Ok(track) => Some(track),
				Err(_) => {
					T::EnactOrigin::ensure_origin(origin)?;
					None
				},
			};
			Self::do_adopt(track, proposal)
		}

		/// Enact a decision whose moment has come.
		///
		/// ## Dispatch Origin
		///
		/// [`Config::EnactOrigin`]: anybody.
		///
		/// ## Details
		///
		/// Everything is checked again. `max_weight` must be at least the call's weight. If the call
		/// fails, nothing has happened, and the decision can be enacted until its time is over: whoever
		/// calls cannot spoil it.
		///
		/// ## Errors
		///
		/// - [`Error::NotFound`]: there is no such proposal.
		/// - [`Error::NotAdopted`]: the members have not adopted it.
		/// - [`Error::TooEarly`], [`Error::Expired`]: it is not its time.
		/// - [`Error::Stale`]: the runtime encodes calls otherwise by now.
		/// - [`Error::CallUnreadable`]: the call can no longer be read.
		/// - [`Error::NotPermitted`]: a decision of this track may not make this call any more.
		/// - [`Error::MaxWeightTooLow`]: the call weighs more than `max_weight`.
		/// - [`Error::ClockNotSet`]: the chain has no time yet.
		/// - Whatever the call itself refuses with.
		///
		/// ## Events
		///
		/// - [`Event::Enacted`]
		#[pallet::call_index(3)]
		#[pallet::weight(
			T::WeightInfo::enact(T::MaxCallLength::get()).saturating_add(*max_weight)
		)]
		pub fn enact(
			origin: OriginFor<T>,
			proposal: ProposalId,
			max_weight: Weight,
		) -> DispatchResultWithPostInfo {
			T::EnactOrigin::ensure_origin(origin)?;
			Self::do_enact(proposal, max_weight)
		}

		/// Cancel a decision before it is enacted.
		///
		/// ## Dispatch Origin
		///
		/// A decision: of [`Track::Emergency`] for any, of another track for one of its own.
		///
		/// ## Details
		///
		/// What is enacted, cancelled or cleared away already needs no cancelling, and the call succeeds:
		/// so a batch that puts one decision in another's place does not depend on who enacts which first.
		/// A referendum that still runs is cancelled by `referenda.cancel`, through
		/// [`Pallet::enact_as_root`].
		///
		/// ## Errors
		///
		/// - [`Error::NotFound`]: no proposal has had this number.
		/// - [`Error::OtherTrack`]: it is a decision of another track.
		/// - [`Error::NotAdopted`]: it is no decision yet.
		///
		/// ## Events
		///
		/// - [`Event::Cancelled`], if there was something to cancel
		#[pallet::call_index(4)]
		#[pallet::weight(T::WeightInfo::cancel())]
		pub fn cancel(origin: OriginFor<T>, proposal: ProposalId) -> DispatchResult {
			let track = Self::ensure_any_decision(origin)?;
			Self::do_cancel(track, proposal)
		}

		/// Clear away a proposal that is over: not wanted, cancelled, or not enacted in time.
		///
		/// ## Dispatch Origin
		///
		/// [`Config::EnactOrigin`]: anybody.
		///
		/// ## Details
		///
		/// Nothing else depends on it: what is over is over with or without this call.
		///
		/// ## Errors
		///
		/// - [`Error::NotFound`]: there is no such proposal.
		/// - [`Error::StillOpen`]: it is before the members, or can still be enacted.
		/// - [`Error::ClockNotSet`]: the chain has no time yet.
		///
		/// ## Events
		///
		/// - [`Event::Cleared`]
		#[pallet::call_index(5)]
		#[pallet::weight(T::WeightInfo::clear())]
		pub fn clear(origin: OriginFor<T>, proposal: ProposalId) -> DispatchResult {
			T::EnactOrigin::ensure_origin(origin)?;
			Self::do_clear(proposal)
		}

		/// Make a call that only Root can make.
		///
		/// ## Dispatch Origin
		///
		/// A decision.
		///
		/// ## Details
		///
		/// The call itself must be on the list of what the track may do as Root, which holds no call that
		/// carries another.
		///
		/// ## Errors
		///
		/// - [`Error::NotPermitted`]: the call is not on the list.
		/// - Whatever the call itself refuses with.
		///
		/// ## Events
		///
		/// - [`Event::EnactedAsRoot`]
		#[pallet::call_index(6)]
		#[pallet::weight({
			let info = call.get_dispatch_info();
			(T::WeightInfo::enact_as_root().saturating_add(info.call_weight), info.class)
		})]
		pub fn enact_as_root(
			origin: OriginFor<T>,
			call: Box<<T as frame_system::Config>::RuntimeCall>,
		) -> DispatchResultWithPostInfo {
			let track = Self::ensure_any_decision(origin)?;
			Self::do_enact_as_root(track, *call)
		}

		/// Give a member a seat.
		///
		/// ## Dispatch Origin
		///
		/// A decision of [`Track::Constitution`].
		///
		/// ## Details
		///
		/// `weight` is what the rules count beside members: inhabitants, or one. The seat counts in every
		/// referendum at once, also in those that run.
		///
		/// ## Errors
		///
		/// - [`Error::NotMember`]: the jurisdiction is no member.
		/// - [`Error::NotAuthorised`]: the authority is not of this jurisdiction, is not in force or lacks
		///   the power to govern.
		/// - [`Error::AlreadyExists`]: the authority casts a seat, or the jurisdiction has one and the
		///   rules allow no more.
		/// - [`Error::BadWeight`]: the weight is zero.
		/// - [`Error::TooMany`]: no number is left.
		///
		/// ## Events
		///
		/// - [`Event::SeatAdded`]
		#[pallet::call_index(7)]
		#[pallet::weight(T::WeightInfo::add_seat())]
		pub fn add_seat(
			origin: OriginFor<T>,
			jurisdiction: JurisdictionCode,
			caster: AuthorityId,
			weight: u64,
		) -> DispatchResult {
			Self::ensure_decision(origin, Track::Constitution)?;
			Self::do_add_seat(jurisdiction, caster, weight)
		}

		/// Let another authority of the same jurisdiction cast a seat.
		///
		/// ## Dispatch Origin
		///
		/// [`Config::ConstitutionalOrigin`] of the seat's jurisdiction, if that has no other seat; or a
		/// decision of [`Track::Constitution`].
		///
		/// ## Details
		///
		/// Votes that were cast stay cast, and the new authority can change them. Therefore a state says
		/// who casts its one seat, but where its bodies have several, as on a national chain, only the
		/// members do: else one act could let one body cast them all, one after the other.
		///
		/// ## Errors
		///
		/// - [`Error::NotFound`]: there is no such seat.
		/// - [`Error::NotActive`]: the seat has ended.
		/// - [`Error::NotAuthorised`]: the seat belongs to another jurisdiction, or to one with several
		///   seats; or the new authority belongs to another, is not in force or lacks the power to govern.
		/// - [`Error::AlreadyExists`]: the authority casts a seat.
		///
		/// ## Events
		///
		/// - [`Event::CasterSet`]
		#[pallet::call_index(8)]
		#[pallet::weight(T::WeightInfo::set_caster())]
		pub fn set_caster(
			origin: OriginFor<T>,
			seat: SeatId,
			caster: AuthorityId,
		) -> DispatchResult {
			let jurisdiction = Self::ensure_constitutional(origin)?;
			Self::do_set_caster(jurisdiction, seat, caster)
		}

		/// End a seat for ever.
		///
		/// ## Dispatch Origin
		///
		/// A decision of [`Track::Constitution`].
		///
		/// ## Details
		///
		/// Its votes no longer count, also in referenda that run. A member that withdraws needs no such
		/// decision: its seat stops counting with the withdrawal.
		///
		/// ## Errors
		///
		/// - [`Error::NotFound`]: there is no such seat.
		/// - [`Error::NotActive`]: it has ended already.
		/// - [`Error::BadRules`]: too few seats would be left to decide anything.
		/// - [`Error::ClockNotSet`]: the chain has no time yet.
		///
		/// ## Events
		///
		/// - [`Event::SeatEnded`]
		#[pallet::call_index(9)]
		#[pallet::weight(T::WeightInfo::end_seat())]
		pub fn end_seat(origin: OriginFor<T>, seat: SeatId) -> DispatchResult {
			Self::ensure_decision(origin, Track::Constitution)?;
			Self::do_end_seat(seat)
		}

		/// Let seats weigh otherwise from a date on.
		///
		/// ## Dispatch Origin
		///
		/// A decision of [`Track::Constitution`].
		///
		/// ## Details
		///
		/// Takes effect at that moment by itself, also in referenda that run. It replaces, for these
		/// seats, what was scheduled and does not hold yet.
		///
		/// ## Errors
		///
		/// - [`Error::BadMoment`]: `from` is not in the future.
		/// - [`Error::NotFound`]: there is no such seat.
		/// - [`Error::NotActive`]: a seat has ended.
		/// - [`Error::AlreadyExists`]: a seat is named twice.
		/// - [`Error::BadWeight`]: a weight is zero.
		/// - [`Error::ClockNotSet`]: the chain has no time yet.
		///
		/// ## Events
		///
		/// - [`Event::WeightsScheduled`]
		#[pallet::call_index(10)]
		#[pallet::weight(T::WeightInfo::schedule_weights(
			u32::try_from(weights.len()).unwrap_or(MAX_SEATS)
		))]
		pub fn schedule_weights(
			origin: OriginFor<T>,
			from: Moment,
			weights: NewWeights,
		) -> DispatchResult {
			Self::ensure_decision(origin, Track::Constitution)?;
			Self::do_schedule_weights(from, weights)
		}

		/// Let the members decide by other rules from a date on.
		///
		/// ## Dispatch Origin
		///
		/// A decision of [`Track::Constitution`].
		///
		/// ## Details
		///
		/// Takes effect at that moment by itself, also in referenda that run. It replaces rules that were
		/// scheduled and do not hold yet.
		///
		/// ## Errors
		///
		/// - [`Error::BadMoment`]: `from` is not in the future.
		/// - [`Error::BadRules`]: one cannot decide by these rules, or the seats do not fit them.
		/// - [`Error::ClockNotSet`]: the chain has no time yet.
		///
		/// ## Events
		///
		/// - [`Event::RulesScheduled`]
		#[pallet::call_index(11)]
		#[pallet::weight(T::WeightInfo::schedule_rules())]
		pub fn schedule_rules(origin: OriginFor<T>, from: Moment, rules: Rules) -> DispatchResult {
			Self::ensure_decision(origin, Track::Constitution)?;
			Self::do_schedule_rules(from, rules)
		}
	}
}
