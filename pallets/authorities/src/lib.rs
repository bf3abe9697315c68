//! # Authorities
//!
//! Who may act for which jurisdiction: jurisdictions, their authorities with powers, the officers who
//! sign for an authority, and acts that take two officers of different units.
//!
//! ## Pallet API
//!
//! See the [`pallet`] module for calls, storage items, events and errors, and the README for who calls
//! what and who pays.
//!
//! ## Overview
//!
//! * A union admits a **jurisdiction**; the jurisdiction's *Constitutional* authority creates and changes
//!   all others of that jurisdiction. A jurisdiction's withdrawal ends every right that hangs on it in one
//!   write, to [`StandingOfAll`].
//! * An **officer** is a role key with a unit and a term. An account is at most one officer, on the whole
//!   chain, ever.
//! * An **act** is a call that one officer proposes and an officer of another unit approves. It runs with
//!   [`RawOrigin::Authority`], which other pallets ask for through [`EnsureJoint`], so that standing and
//!   power are read when the call runs, not when it was signed.
//! * One officer alone can do only what lapses by itself: [`EnsureUrgentOrJoint`].
//!
//! ## Why a transaction extension
//!
//! The calls of acts accept only [`RawOrigin::Officer`], and only [`OfficerActs`] makes that origin, from
//! the signer of the *outermost* call. A proxy, a multisig, a batch or the scheduler dispatches inner
//! calls with other origins, so that no wrapper held by a colleague can play the second officer. The same
//! extension charges the authority's allowance in place of a fee.

#![cfg_attr(not(feature = "std"), no_std)]

extern crate alloc;

mod acts;
mod allowance;
mod authorities;
#[cfg(feature = "runtime-benchmarks")]
mod benchmarking;
mod extension;
mod genesis;
mod histories;
mod jurisdictions;
mod measures;
#[cfg(test)]
mod mock;
mod officers;
mod origin;
mod queries;
#[cfg(test)]
mod tests;
#[cfg(any(feature = "try-runtime", test))]
mod try_state;
pub mod types;
pub mod weights;

pub use extension::{refusal, OfficerActs, PRIORITY};
pub use genesis::{GenesisAuthority, GenesisJurisdiction, GenesisOfficer};
pub use origin::{
	EnsureAnyAuthority, EnsureAuthority, EnsureJoint, EnsureUrgentOrJoint, JointOnly, Level,
	RawOrigin, UrgentOrJoint,
};
pub use pallet::*;
pub use types::*;
pub use weights::WeightInfo;

/// What the benchmarks need from the runtime.
#[cfg(feature = "runtime-benchmarks")]
pub trait BenchmarkHelper {
	/// Make this the block's moment.
	fn set_moment(moment: civitas_primitives::Moment);
}

#[frame_support::pallet]
pub mod pallet {
	use alloc::{boxed::Box, vec::Vec};

	use civitas_primitives::{
		authority::{ActId, AuthorityState, JurisdictionStanding, OfficerState, UnitId},
		ActLevel, AuthorityId, Evidence, JurisdictionCode, Lei, Moment, Powers, Row, Standing,
	};
	use frame_support::{
		dispatch::{DispatchInfo, DispatchResultWithPostInfo, GetDispatchInfo, PostDispatchInfo},
		pallet_prelude::*,
		traits::{IsSubType, QueryPreimage, StorePreimage, Time},
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
		RuntimeOrigin: From<RawOrigin<<Self as frame_system::Config>::AccountId>>
		                   + Into<
			Result<
				RawOrigin<<Self as frame_system::Config>::AccountId>,
				<Self as frame_system::Config>::RuntimeOrigin,
			>,
		>,
		RuntimeCall: Parameter
		                 + GetDispatchInfo
		                 + IsSubType<Call<Self>>
		                 + Dispatchable<
			RuntimeOrigin = <Self as frame_system::Config>::RuntimeOrigin,
			Info = DispatchInfo,
			PostInfo = PostDispatchInfo,
		>,
	>
	{
		/// What the union decides together: admission and withdrawal of jurisdictions, the first
		/// Constitutional authority of each, and the restoration of one that lost its officers.
		type UnionOrigin: EnsureOrigin<Self::RuntimeOrigin>;

		/// The chain's clock, in milliseconds since 1970-01-01. While it says 0, nobody acts.
		type Time: Time<Moment = Moment>;

		/// Where the calls of open acts are kept.
		type Preimages: QueryPreimage<H = Self::Hashing> + StorePreimage;

		/// How many authorities a jurisdiction can create in the life of the chain, dissolved ones
		/// included.
		#[pallet::constant]
		type MaxAuthoritiesPerJurisdiction: Get<u32>;

		/// How many officers an authority can have who were not removed, at least two.
		#[pallet::constant]
		type MaxOfficers: Get<u32>;

		/// How many acts of one authority can be open at a time.
		#[pallet::constant]
		type MaxOpenActs: Get<u32>;

		/// The longest call that an act can carry, in bytes of its SCALE encoding.
		#[pallet::constant]
		type MaxCallLength: Get<u32>;

		/// How long a proposed act lives, in milliseconds.
		#[pallet::constant]
		type MaxActLifetime: Get<Moment>;

		/// How many changes of one jurisdiction, authority or officer the register remembers, at least
		/// four. The last are kept for what ends a right: an authority can always be suspended and
		/// dissolved, an officer removed.
		#[pallet::constant]
		type MaxHistory: Get<u32>;

		/// The length of the window in which an authority's allowance is spent, in milliseconds.
		#[pallet::constant]
		type AllowanceWindow: Get<Moment>;

		/// What the officers of one authority can spend in a window together, in picoseconds of block
		/// time.
		#[pallet::constant]
		type AllowancePerWindow: Get<u64>;

		/// What one officer can spend of it, so that a stolen key cannot silence the colleagues.
		#[pallet::constant]
		type AllowancePerOfficer: Get<u64>;

		/// What a byte of a transaction counts for in the allowance, in picoseconds.
		#[pallet::constant]
		type AllowancePerByte: Get<u64>;

		/// The weights of this pallet's calls and of its transaction extension.
		type WeightInfo: WeightInfo;

		/// What the benchmarks need from the runtime.
		#[cfg(feature = "runtime-benchmarks")]
		type BenchmarkHelper: crate::BenchmarkHelper;
	}

	/// An officer who signs, or an authority that acts.
	#[pallet::origin]
	pub type Origin<T> = RawOrigin<<T as frame_system::Config>::AccountId>;

	/// Every jurisdiction ever admitted, by its ISO 3166-1 alpha-2 code.
	// Blake2_128Concat: the code is chosen by the caller.
	#[pallet::storage]
	pub type Jurisdictions<T: Config> =
		StorageMap<_, Blake2_128Concat, JurisdictionCode, Jurisdiction, OptionQuery>;

	/// Which jurisdictions and authorities are in force. A gate reads this one value; withdrawing a
	/// jurisdiction clears its bit and so ends every right that hangs on it.
	#[pallet::storage]
	pub type StandingOfAll<T: Config> = StorageValue<_, Standing, ValueQuery>;

	/// The number that the next authority gets.
	#[pallet::storage]
	pub type NextAuthority<T: Config> = StorageValue<_, AuthorityId, ValueQuery>;

	/// Every authority ever created, by number.
	// Twox64Concat: the chain gives the number.
	#[pallet::storage]
	pub type Authorities<T: Config> =
		StorageMap<_, Twox64Concat, AuthorityId, Authority, OptionQuery>;

	/// The authorities of a jurisdiction, dissolved ones included, in the order of their numbers.
	// Blake2_128Concat: the code is chosen by the caller.
	#[pallet::storage]
	pub type AuthoritiesOf<T: Config> = StorageMap<
		_,
		Blake2_128Concat,
		JurisdictionCode,
		BoundedVec<AuthorityId, T::MaxAuthoritiesPerJurisdiction>,
		ValueQuery,
	>;

	/// Every officer ever appointed, by account; removed ones stay, so that no account is ever an officer
	/// twice.
	// Blake2_128Concat: the account is chosen by the caller.
	#[pallet::storage]
	pub type Officers<T: Config> =
		StorageMap<_, Blake2_128Concat, T::AccountId, Officer, OptionQuery>;

	/// The officers of an authority who were not removed, in or out of their terms.
	// Twox64Concat: the chain gives the number.
	#[pallet::storage]
	pub type OfficersOf<T: Config> = StorageMap<
		_,
		Twox64Concat,
		AuthorityId,
		BoundedVec<T::AccountId, T::MaxOfficers>,
		ValueQuery,
	>;

	/// Until when the one suspension runs that a single officer of the authority brought about.
	// Twox64Concat: the chain gives the number.
	#[pallet::storage]
	pub type LoneSuspensions<T: Config> =
		StorageMap<_, Twox64Concat, AuthorityId, Moment, OptionQuery>;

	/// The number that the next proposed act gets.
	#[pallet::storage]
	pub type NextAct<T: Config> = StorageValue<_, ActId, ValueQuery>;

	/// The acts that are proposed and neither run nor withdrawn, by number.
	// Twox64Concat: the chain gives the number.
	#[pallet::storage]
	pub type Acts<T: Config> = StorageMap<_, Twox64Concat, ActId, ActOf<T>, OptionQuery>;

	/// The open acts of an authority.
	// Twox64Concat: the chain gives the number.
	#[pallet::storage]
	pub type OpenActs<T: Config> =
		StorageMap<_, Twox64Concat, AuthorityId, BoundedVec<ActId, T::MaxOpenActs>, ValueQuery>;

	/// What an authority's officers have spent together without a fee, and in which window.
	// Twox64Concat: the chain gives the number.
	#[pallet::storage]
	pub type Spent<T: Config> = StorageMap<_, Twox64Concat, AuthorityId, Spending, ValueQuery>;

	/// What an officer has spent of the authority's allowance, and in which window.
	// Blake2_128Concat: the account was chosen by a caller.
	#[pallet::storage]
	pub type SpentByOfficer<T: Config> =
		StorageMap<_, Blake2_128Concat, T::AccountId, Spending, ValueQuery>;

	/// When a measure on a subject was last taken by one officer alone. The key is a hash over the name of
	/// the pallet that took it and its subject.
	// Blake2_128Concat: whoever chooses a subject chooses the key.
	#[pallet::storage]
	pub type UrgentMeasures<T: Config> =
		StorageMap<_, Blake2_128Concat, [u8; 32], Moment, OptionQuery>;

	/// How many rows a jurisdiction's history has.
	// Blake2_128Concat: the code is chosen by the caller.
	#[pallet::storage]
	pub type JurisdictionHistoryLengths<T: Config> =
		StorageMap<_, Blake2_128Concat, JurisdictionCode, u32, ValueQuery>;

	/// What a jurisdiction was, at any time, as known at any time: the rows by page.
	// Blake2_128Concat: the code is chosen by the caller. Twox64Concat: pages are counted from 0.
	#[pallet::storage]
	pub type JurisdictionHistoryPages<T: Config> = StorageDoubleMap<
		_,
		Blake2_128Concat,
		JurisdictionCode,
		Twox64Concat,
		u32,
		BoundedVec<Row<JurisdictionStanding>, RowsPerPage>,
		ValueQuery,
	>;

	/// How many rows an authority's history has.
	// Twox64Concat: the chain gives the number.
	#[pallet::storage]
	pub type AuthorityHistoryLengths<T: Config> =
		StorageMap<_, Twox64Concat, AuthorityId, u32, ValueQuery>;

	/// What an authority could do, at any time, as known at any time: the rows by page.
	// Twox64Concat: the chain gives the number, and pages are counted from 0.
	#[pallet::storage]
	pub type AuthorityHistoryPages<T: Config> = StorageDoubleMap<
		_,
		Twox64Concat,
		AuthorityId,
		Twox64Concat,
		u32,
		BoundedVec<Row<AuthorityState>, RowsPerPage>,
		ValueQuery,
	>;

	/// How many rows an officer's history has.
	// Blake2_128Concat: the account is chosen by the caller.
	#[pallet::storage]
	pub type OfficerHistoryLengths<T: Config> =
		StorageMap<_, Blake2_128Concat, T::AccountId, u32, ValueQuery>;

	/// For whom an account signed, at any time, as known at any time: the rows by page.
	// Blake2_128Concat: the account is chosen by the caller. Twox64Concat: pages are counted from 0.
	#[pallet::storage]
	pub type OfficerHistoryPages<T: Config> = StorageDoubleMap<
		_,
		Blake2_128Concat,
		T::AccountId,
		Twox64Concat,
		u32,
		BoundedVec<Row<OfficerState>, RowsPerPage>,
		ValueQuery,
	>;

	/// The jurisdictions, authorities and officers with whom the chain begins.
	#[pallet::genesis_config]
	#[derive(frame_support::DefaultNoBound)]
	pub struct GenesisConfig<T: Config> {
		/// The jurisdictions.
		pub jurisdictions: Vec<GenesisJurisdiction>,
		/// The authorities; the first gets number 0.
		pub authorities: Vec<GenesisAuthority<T::AccountId>>,
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
		/// The union admitted a jurisdiction.
		JurisdictionAdmitted {
			/// Its code.
			jurisdiction: JurisdictionCode,
			/// As member or associated.
			standing: JurisdictionStanding,
			/// Inhabitants.
			population: u64,
		},
		/// A jurisdiction's population was told to the chain.
		PopulationUpdated {
			/// Its code.
			jurisdiction: JurisdictionCode,
			/// Inhabitants.
			population: u64,
		},
		/// A jurisdiction has left; every right that hung on it has ended.
		JurisdictionWithdrawn {
			/// Its code.
			jurisdiction: JurisdictionCode,
		},
		/// An authority was created.
		AuthorityCreated {
			/// Its number.
			authority: AuthorityId,
			/// The jurisdiction that it acts for.
			jurisdiction: JurisdictionCode,
			/// What it may do.
			powers: Powers,
		},
		/// An authority's powers were changed.
		PowersSet {
			/// The authority.
			authority: AuthorityId,
			/// What it may do from now on.
			powers: Powers,
		},
		/// An authority may not act until it is reinstated.
		AuthoritySuspended {
			/// The authority.
			authority: AuthorityId,
		},
		/// A suspended authority may act again.
		AuthorityReinstated {
			/// The authority.
			authority: AuthorityId,
		},
		/// An authority has ended for ever.
		AuthorityDissolved {
			/// The authority.
			authority: AuthorityId,
		},
		/// An officer was appointed.
		OfficerAppointed {
			/// The officer's key.
			officer: T::AccountId,
			/// The authority that it signs for.
			authority: AuthorityId,
			/// Its unit.
			unit: UnitId,
			/// The term's first moment.
			from: Moment,
			/// The first moment after the term.
			until: Moment,
		},
		/// An officer was removed for ever.
		OfficerRemoved {
			/// The officer's key.
			officer: T::AccountId,
			/// The authority that it signed for.
			authority: AuthorityId,
		},
		/// An officer may not sign for a while.
		OfficerSuspended {
			/// The officer's key.
			officer: T::AccountId,
			/// The authority that it signs for.
			authority: AuthorityId,
			/// The first moment after the suspension, which ends by itself.
			until: Moment,
			/// Suspended by one officer or by two.
			level: ActLevel,
		},
		/// An officer's suspension was lifted early.
		OfficerReinstated {
			/// The officer's key.
			officer: T::AccountId,
			/// The authority that it signs for.
			authority: AuthorityId,
		},
		/// An officer proposed an act; it waits for an officer of another unit.
		ActProposed {
			/// The act.
			act: ActId,
			/// The authority whose act it is.
			authority: AuthorityId,
			/// The officer.
			officer: T::AccountId,
			/// The hash of the call, which the approving officer repeats.
			call_hash: T::Hash,
			/// What the act rests on.
			evidence: Evidence,
			/// The earliest moment at which it may run.
			not_before: Option<Moment>,
			/// The first moment at which it is dead.
			expires_at: Moment,
		},
		/// A second officer approved an act that has to wait for its moment.
		ActApproved {
			/// The act.
			act: ActId,
			/// The approving officer.
			officer: T::AccountId,
		},
		/// An act ran. If its call failed, it changed nothing, and the act is spent.
		ActExecuted {
			/// The act.
			act: ActId,
			/// The authority whose act it is.
			authority: AuthorityId,
			/// The officer who set it off: the approving one, or who called after the waiting time.
			officer: T::AccountId,
			/// Whether the call succeeded.
			result: DispatchResult,
		},
		/// An officer withdrew an act before it ran, or cleared away one that had expired.
		ActWithdrawn {
			/// The act.
			act: ActId,
			/// The authority whose act it was.
			authority: AuthorityId,
			/// The officer.
			officer: T::AccountId,
		},
		/// One officer alone brought about an act whose effect lapses by itself.
		ActedUrgently {
			/// The authority.
			authority: AuthorityId,
			/// The officer.
			officer: T::AccountId,
			/// The hash of the call.
			call_hash: T::Hash,
			/// What the act rests on.
			evidence: Evidence,
		},
	}

	#[pallet::error]
	pub enum Error<T> {
		/// There is no such jurisdiction, authority, officer or act.
		NotFound,
		/// The code or the account is taken, or was once.
		AlreadyExists,
		/// The authority that acts has no say over this subject.
		NotAuthorised,
		/// The jurisdiction, authority or suspension is not in a state that allows this.
		NotActive,
		/// The act's lifetime is over.
		Expired,
		/// The act was proposed under another version of transactions; propose it anew.
		Stale,
		/// No room for another of these.
		TooMany,
		/// The chain has no time yet.
		ClockNotSet,
		/// A jurisdiction or authority needs a name.
		MissingName,
		/// An act needs the digest of the document that it rests on.
		MissingEvidence,
		/// The jurisdiction would be left with no Constitutional authority in force.
		LastConstitutional,
		/// The term ends before it begins, or in the past.
		BadTerm,
		/// The officer who signs, proposed or approved is not in office at this moment.
		NotInOffice,
		/// The approving officer belongs to the same unit as the one who proposed.
		SameUnit,
		/// The hash is not that of the proposed call.
		OtherCall,
		/// The call is longer than an act can carry.
		CallTooLong,
		/// The call can no longer be read.
		CallUnavailable,
		/// The call weighs more than the weight given.
		MaxWeightTooLow,
		/// The act's moment has not come.
		TooEarly,
		/// The act would be dead before its moment comes.
		BadMoment,
		/// The act waits for the approval of a second officer.
		NotApproved,
		/// The act is approved already and waits for its moment.
		AlreadyApproved,
		/// One officer alone has stopped this subject in the last 30 days, or has a colleague suspended at
		/// present; it takes two.
		SecondOfficerNeeded,
		/// A Constitutional authority of the jurisdiction can act, and creates others itself.
		ConstitutionalCanAct,
	}

	#[pallet::hooks]
	impl<T: Config> Hooks<BlockNumberFor<T>> for Pallet<T> {
		fn integrity_test() {
			assert!(T::MaxOfficers::get() >= 2, "an authority needs two officers");
			assert!(T::MaxHistory::get() >= 4, "a history needs rows");
			assert!(T::MaxOpenActs::get() > 0, "an authority needs room for an act");
			assert!(T::MaxActLifetime::get() > 0, "an act needs a lifetime");
			assert!(T::AllowanceWindow::get() > 0, "the allowance needs a window");
			assert!(
				T::AllowancePerOfficer::get() <= T::AllowancePerWindow::get(),
				"an officer's share cannot exceed the whole"
			);
			assert!(
				u32::try_from(T::Preimages::MAX_LENGTH)
					.map_or(true, |max| T::MaxCallLength::get() <= max),
				"the store of preimages must hold the longest call"
			);
			assert!(
				T::MaxAuthoritiesPerJurisdiction::get()
					<= civitas_primitives::authority::MAX_AUTHORITIES,
				"there are not so many numbers"
			);
			assert!(
				<OfficerActs<T> as MaxEncodedLen>::max_encoded_len() == 0,
				"clients that do not know the extension write nothing for it"
			);
		}

		#[cfg(feature = "try-runtime")]
		fn try_state(_n: BlockNumberFor<T>) -> Result<(), sp_runtime::TryRuntimeError> {
			Self::do_try_state()
		}
	}

	#[pallet::call]
	impl<T: Config> Pallet<T> {
		/// Admit a jurisdiction to the union.
		///
		/// ## Dispatch Origin
		///
		/// [`Config::UnionOrigin`].
		///
		/// ## Details
		///
		/// `standing` is `Member` (authorities and a vote) or `Associated` (authorities, no vote). A
		/// code that was ever admitted is never admitted again: the rights that ended with its
		/// withdrawal would come back to life.
		///
		/// ## Errors
		///
		/// - [`Error::AlreadyExists`]: the code is admitted, or was.
		/// - [`Error::NotActive`]: `standing` is `Withdrawn`.
		/// - [`Error::MissingName`]: the name is empty.
		/// - [`Error::ClockNotSet`]: the chain has no time yet.
		///
		/// ## Events
		///
		/// - [`Event::JurisdictionAdmitted`]
		#[pallet::call_index(0)]
		#[pallet::weight(T::WeightInfo::admit_jurisdiction())]
		pub fn admit_jurisdiction(
			origin: OriginFor<T>,
			jurisdiction: JurisdictionCode,
			name: JurisdictionName,
			population: u64,
			standing: JurisdictionStanding,
		) -> DispatchResult {
			T::UnionOrigin::ensure_origin(origin)?;
			Self::do_admit_jurisdiction(jurisdiction, name, population, standing)
		}

		/// Tell the chain a jurisdiction's population, on which votes depend.
		///
		/// ## Dispatch Origin
		///
		/// [`Config::UnionOrigin`].
		///
		/// ## Details
		///
		/// `population` is a number of inhabitants.
		///
		/// ## Errors
		///
		/// - [`Error::NotFound`]: the code was never admitted.
		/// - [`Error::NotActive`]: the jurisdiction has withdrawn.
		///
		/// ## Events
		///
		/// - [`Event::PopulationUpdated`]
		#[pallet::call_index(1)]
		#[pallet::weight(T::WeightInfo::update_population())]
		pub fn update_population(
			origin: OriginFor<T>,
			jurisdiction: JurisdictionCode,
			population: u64,
		) -> DispatchResult {
			T::UnionOrigin::ensure_origin(origin)?;
			Self::do_update_population(jurisdiction, population)
		}

		/// End a jurisdiction's part in the union.
		///
		/// ## Dispatch Origin
		///
		/// [`Config::UnionOrigin`].
		///
		/// ## Details
		///
		/// Clears one bit in [`StandingOfAll`]: its authorities act no more, in any pallet, from this
		/// write on. The records stay.
		///
		/// ## Errors
		///
		/// - [`Error::NotFound`]: the code was never admitted.
		/// - [`Error::NotActive`]: the jurisdiction has withdrawn already.
		/// - [`Error::ClockNotSet`]: the chain has no time yet.
		///
		/// ## Events
		///
		/// - [`Event::JurisdictionWithdrawn`]
		#[pallet::call_index(2)]
		#[pallet::weight(T::WeightInfo::withdraw_jurisdiction())]
		pub fn withdraw_jurisdiction(
			origin: OriginFor<T>,
			jurisdiction: JurisdictionCode,
		) -> DispatchResult {
			T::UnionOrigin::ensure_origin(origin)?;
			Self::do_withdraw_jurisdiction(jurisdiction)
		}

		/// Create a jurisdiction's Constitutional authority: the first one, or one more while none of the
		/// others can act.
		///
		/// ## Dispatch Origin
		///
		/// [`Config::UnionOrigin`].
		///
		/// ## Details
		///
		/// The authority gets the power Constitutional and no other; its officers are appointed with
		/// [`Pallet::appoint_officer`] by the same origin until two units are in office. An authority can
		/// act while it is in force with officers of two units in office: then its jurisdiction manages its
		/// own authorities, and nobody puts another beside it.
		///
		/// ## Errors
		///
		/// - [`Error::ConstitutionalCanAct`]: a Constitutional authority of the jurisdiction can act.
		/// - [`Error::NotFound`]: the code was never admitted.
		/// - [`Error::NotActive`]: the jurisdiction has withdrawn.
		/// - [`Error::MissingName`]: the name is empty.
		/// - [`Error::TooMany`]: no number is left, or no room in the jurisdiction.
		/// - [`Error::ClockNotSet`]: the chain has no time yet.
		///
		/// ## Events
		///
		/// - [`Event::AuthorityCreated`]
		#[pallet::call_index(3)]
		#[pallet::weight(T::WeightInfo::establish_constitutional_authority())]
		pub fn establish_constitutional_authority(
			origin: OriginFor<T>,
			jurisdiction: JurisdictionCode,
			name: AuthorityName,
			lei: Option<Lei>,
		) -> DispatchResult {
			T::UnionOrigin::ensure_origin(origin)?;
			Self::do_establish_constitutional_authority(jurisdiction, name, lei)
		}

		/// Create an authority in one's own jurisdiction.
		///
		/// ## Dispatch Origin
		///
		/// A joint act of a Constitutional authority.
		///
		/// ## Details
		///
		/// The new authority acts for the jurisdiction of the one that creates it. Its number is the
		/// next one and is never used again. It has no officers: the Constitutional authority appoints
		/// them until two units are in office.
		///
		/// ## Errors
		///
		/// - [`Error::MissingName`]: the name is empty.
		/// - [`Error::TooMany`]: no number is left, or no room in the jurisdiction.
		/// - [`Error::ClockNotSet`]: the chain has no time yet.
		///
		/// ## Events
		///
		/// - [`Event::AuthorityCreated`]
		#[pallet::call_index(4)]
		#[pallet::weight(T::WeightInfo::create_authority())]
		pub fn create_authority(
			origin: OriginFor<T>,
			name: AuthorityName,
			lei: Option<Lei>,
			powers: Powers,
		) -> DispatchResult {
			let acting = Self::ensure_constitutional(origin)?;
			Self::do_create_authority(acting.jurisdiction, name, lei, powers).map(|_| ())
		}

		/// Change what an authority of one's own jurisdiction may do, from now on.
		///
		/// ## Dispatch Origin
		///
		/// A joint act of a Constitutional authority of the same jurisdiction.
		///
		/// ## Details
		///
		/// `powers` replaces all former powers; none is allowed.
		///
		/// ## Errors
		///
		/// - [`Error::NotFound`]: no such authority.
		/// - [`Error::NotAuthorised`]: it belongs to another jurisdiction.
		/// - [`Error::NotActive`]: it is dissolved.
		/// - [`Error::LastConstitutional`]: no Constitutional authority would be left in force.
		/// - [`Error::TooMany`]: its history is full.
		/// - [`Error::ClockNotSet`]: the chain has no time yet.
		///
		/// ## Events
		///
		/// - [`Event::PowersSet`]
		#[pallet::call_index(5)]
		#[pallet::weight(T::WeightInfo::set_powers())]
		pub fn set_powers(
			origin: OriginFor<T>,
			authority: AuthorityId,
			powers: Powers,
		) -> DispatchResult {
			let acting = Self::ensure_constitutional(origin)?;
			Self::do_set_powers(&acting, authority, powers)
		}

		/// Stop an authority of one's own jurisdiction until it is reinstated.
		///
		/// ## Dispatch Origin
		///
		/// A joint act of a Constitutional authority of the same jurisdiction.
		///
		/// ## Details
		///
		/// From this write on its officers cannot act, and approved acts that wait do not run.
		///
		/// ## Errors
		///
		/// - [`Error::NotFound`]: no such authority.
		/// - [`Error::NotAuthorised`]: it belongs to another jurisdiction.
		/// - [`Error::NotActive`]: it is not active.
		/// - [`Error::LastConstitutional`]: no Constitutional authority would be left in force.
		/// - [`Error::ClockNotSet`]: the chain has no time yet.
		///
		/// ## Events
		///
		/// - [`Event::AuthoritySuspended`]
		#[pallet::call_index(6)]
		#[pallet::weight(T::WeightInfo::suspend_authority())]
		pub fn suspend_authority(origin: OriginFor<T>, authority: AuthorityId) -> DispatchResult {
			let acting = Self::ensure_constitutional(origin)?;
			Self::do_suspend_authority(&acting, authority)
		}

		/// Let a suspended authority of one's own jurisdiction act again.
		///
		/// ## Dispatch Origin
		///
		/// A joint act of a Constitutional authority of the same jurisdiction.
		///
		/// ## Details
		///
		/// Its powers are those it had.
		///
		/// ## Errors
		///
		/// - [`Error::NotFound`]: no such authority.
		/// - [`Error::NotAuthorised`]: it belongs to another jurisdiction.
		/// - [`Error::NotActive`]: it is not suspended.
		/// - [`Error::TooMany`]: its history is full.
		/// - [`Error::ClockNotSet`]: the chain has no time yet.
		///
		/// ## Events
		///
		/// - [`Event::AuthorityReinstated`]
		#[pallet::call_index(7)]
		#[pallet::weight(T::WeightInfo::reinstate_authority())]
		pub fn reinstate_authority(origin: OriginFor<T>, authority: AuthorityId) -> DispatchResult {
			let acting = Self::ensure_constitutional(origin)?;
			Self::do_reinstate_authority(&acting, authority)
		}

		/// End an authority of one's own jurisdiction for ever.
		///
		/// ## Dispatch Origin
		///
		/// A joint act of a Constitutional authority of the same jurisdiction.
		///
		/// ## Details
		///
		/// Its number stays its own. The Constitutional authority can then remove its officers.
		///
		/// ## Errors
		///
		/// - [`Error::NotFound`]: no such authority.
		/// - [`Error::NotAuthorised`]: it belongs to another jurisdiction.
		/// - [`Error::NotActive`]: it is dissolved already.
		/// - [`Error::LastConstitutional`]: no Constitutional authority would be left in force.
		/// - [`Error::ClockNotSet`]: the chain has no time yet.
		///
		/// ## Events
		///
		/// - [`Event::AuthorityDissolved`]
		#[pallet::call_index(8)]
		#[pallet::weight(T::WeightInfo::dissolve_authority())]
		pub fn dissolve_authority(origin: OriginFor<T>, authority: AuthorityId) -> DispatchResult {
			let acting = Self::ensure_constitutional(origin)?;
			Self::do_dissolve_authority(&acting, authority)
		}

		/// Name an officer: a role key that signs for an authority.
		///
		/// ## Dispatch Origin
		///
		/// A joint act of the authority itself. While it has fewer than two units in office: a joint
		/// act of a Constitutional authority of its jurisdiction, or, if it is itself Constitutional,
		/// [`Config::UnionOrigin`].
		///
		/// ## Details
		///
		/// The term runs from `from` (now, if that is past) until before `until`, in milliseconds. The
		/// account needs no tokens: being an officer keeps it alive. It must never have been an officer;
		/// a new term, unit or authority takes a new key.
		///
		/// ## Errors
		///
		/// - [`Error::NotFound`]: no such authority.
		/// - [`Error::NotAuthorised`]: the origin has no say over this authority now.
		/// - [`Error::NotActive`]: the authority is dissolved or its jurisdiction has withdrawn.
		/// - [`Error::AlreadyExists`]: the account is an officer, or was.
		/// - [`Error::BadTerm`]: the term is empty or over.
		/// - [`Error::TooMany`]: the authority has no room for another officer.
		/// - [`Error::ClockNotSet`]: the chain has no time yet.
		///
		/// ## Events
		///
		/// - [`Event::OfficerAppointed`]
		#[pallet::call_index(9)]
		#[pallet::weight(T::WeightInfo::appoint_officer(T::MaxOfficers::get()))]
		pub fn appoint_officer(
			origin: OriginFor<T>,
			authority: AuthorityId,
			account: T::AccountId,
			unit: UnitId,
			from: Moment,
			until: Moment,
		) -> DispatchResult {
			Self::ensure_may_appoint(origin, authority)?;
			Self::do_appoint_officer(authority, account, unit, from, until)
		}

		/// Remove an officer for ever.
		///
		/// ## Dispatch Origin
		///
		/// As for [`Pallet::appoint_officer`]; also a Constitutional authority of the jurisdiction when
		/// the officer's authority is dissolved, and [`Config::UnionOrigin`] when the jurisdiction has
		/// withdrawn.
		///
		/// ## Details
		///
		/// Allowed even when it leaves fewer than two units in office, because a stolen key must go at
		/// once: the authority is then restored as said above. The account is never an officer again,
		/// and acts it proposed or approved run no more.
		///
		/// ## Errors
		///
		/// - [`Error::NotFound`]: the account is no officer, or no longer.
		/// - [`Error::NotAuthorised`]: the origin has no say over the officer's authority now.
		/// - [`Error::ClockNotSet`]: the chain has no time yet.
		///
		/// ## Events
		///
		/// - [`Event::OfficerRemoved`]
		#[pallet::call_index(10)]
		#[pallet::weight(T::WeightInfo::remove_officer(T::MaxOfficers::get()))]
		pub fn remove_officer(origin: OriginFor<T>, account: T::AccountId) -> DispatchResult {
			Self::ensure_may_remove(origin, &account)?;
			Self::do_remove_officer(account)
		}

		/// Stop an officer of one's own authority from signing, for 72 hours from now.
		///
		/// ## Dispatch Origin
		///
		/// An urgent or joint act of the officer's authority.
		///
		/// ## Details
		///
		/// Lapses by itself. A suspended officer is not in office, so that a two-officer authority whose
		/// one key was stolen can be restored meanwhile. One officer alone can suspend the same officer
		/// once in 30 days, and only while no other suspension by one officer runs in the authority: a
		/// single stolen key cannot paralyse it. An officer may suspend itself.
		///
		/// ## Errors
		///
		/// - [`Error::NotFound`]: the account is no officer, or no longer.
		/// - [`Error::NotAuthorised`]: the officer signs for another authority.
		/// - [`Error::SecondOfficerNeeded`]: it takes a joint act this time.
		/// - [`Error::NotActive`]: the officer's term is over.
		/// - [`Error::TooMany`]: the officer's history is full.
		/// - [`Error::ClockNotSet`]: the chain has no time yet.
		///
		/// ## Events
		///
		/// - [`Event::OfficerSuspended`]
		#[pallet::call_index(11)]
		#[pallet::weight(T::WeightInfo::suspend_officer())]
		pub fn suspend_officer(origin: OriginFor<T>, account: T::AccountId) -> DispatchResult {
			let acting =
				<EnsureAuthority<T, origin::NoPower, UrgentOrJoint>>::ensure_origin(origin)?;
			Self::do_suspend_officer(&acting, account)
		}

		/// Lift an officer's suspension before it lapses.
		///
		/// ## Dispatch Origin
		///
		/// A joint act of the officer's authority.
		///
		/// ## Details
		///
		/// Two other officers of different units are needed, since the suspended one cannot sign.
		///
		/// ## Errors
		///
		/// - [`Error::NotFound`]: the account is no officer, or no longer.
		/// - [`Error::NotAuthorised`]: the officer signs for another authority.
		/// - [`Error::NotActive`]: the officer is not suspended.
		/// - [`Error::TooMany`]: the officer's history is full.
		/// - [`Error::ClockNotSet`]: the chain has no time yet.
		///
		/// ## Events
		///
		/// - [`Event::OfficerReinstated`]
		#[pallet::call_index(12)]
		#[pallet::weight(T::WeightInfo::reinstate_officer())]
		pub fn reinstate_officer(origin: OriginFor<T>, account: T::AccountId) -> DispatchResult {
			let acting = EnsureAnyAuthority::<T>::ensure_origin(origin)?;
			Self::do_reinstate_officer(&acting, account)
		}

		/// Propose an act of one's authority.
		///
		/// ## Dispatch Origin
		///
		/// An officer in office, as the signer of the outermost call.
		///
		/// ## Details
		///
		/// The call is stored until an officer of another unit approves it. It may be a batch. It may
		/// wait: with `not_before` it runs at that moment or later, by [`Pallet::execute_act`]. The act
		/// dies after [`Config::MaxActLifetime`], and with a runtime upgrade that changes how calls are
		/// encoded. Several acts with the same call are different acts.
		///
		/// ## Errors
		///
		/// - [`Error::NotAuthorised`]: the officer signs for another authority.
		/// - [`Error::NotActive`]: the authority is not in force.
		/// - [`Error::NotInOffice`]: the officer is not in office.
		/// - [`Error::MissingEvidence`]: the evidence is blank.
		/// - [`Error::CallTooLong`]: longer than [`Config::MaxCallLength`].
		/// - [`Error::BadMoment`]: `not_before` lies beyond the act's lifetime.
		/// - [`Error::TooMany`]: the authority has [`Config::MaxOpenActs`] open.
		/// - [`Error::ClockNotSet`]: the chain has no time yet.
		///
		/// ## Events
		///
		/// - [`Event::ActProposed`]
		#[pallet::call_index(13)]
		#[pallet::weight(T::WeightInfo::propose_act(acts::length(&**call)))]
		pub fn propose_act(
			origin: OriginFor<T>,
			authority: AuthorityId,
			call: Box<<T as frame_system::Config>::RuntimeCall>,
			evidence: Evidence,
			not_before: Option<Moment>,
		) -> DispatchResult {
			let (officer, own) = Self::ensure_officer(origin)?;
			ensure!(own == authority, Error::<T>::NotAuthorised);
			Self::do_propose_act(officer, authority, *call, evidence, not_before)
		}

		/// Approve an act of one's authority that an officer of another unit proposed, and run it unless
		/// it has to wait.
		///
		/// ## Dispatch Origin
		///
		/// An officer in office, as the signer of the outermost call.
		///
		/// ## Details
		///
		/// `call_hash` is the hash of the call the officer has read. `max_weight` must be at least the
		/// call's weight; all of it counts against the allowance. The call runs as the authority, through
		/// the runtime's filter of calls; whether it succeeded is in the event, and the act is spent
		/// either way.
		///
		/// ## Errors
		///
		/// - [`Error::NotFound`]: no such act is open.
		/// - [`Error::NotAuthorised`]: the act is another authority's.
		/// - [`Error::NotActive`]: the authority is not in force.
		/// - [`Error::NotInOffice`]: this officer, or the one who proposed, is not in office.
		/// - [`Error::SameUnit`]: both belong to one unit.
		/// - [`Error::AlreadyApproved`]: the act waits for its moment.
		/// - [`Error::Expired`], [`Error::Stale`]: the act is dead.
		/// - [`Error::OtherCall`]: the hash is not that of the proposed call.
		/// - [`Error::CallUnavailable`]: the call can no longer be read.
		/// - [`Error::MaxWeightTooLow`]: the call weighs more than `max_weight`.
		/// - [`Error::ClockNotSet`]: the chain has no time yet.
		///
		/// ## Events
		///
		/// - [`Event::ActExecuted`], or [`Event::ActApproved`] when the act has to wait.
		#[pallet::call_index(14)]
		#[pallet::weight(
			T::WeightInfo::approve_act(T::MaxCallLength::get()).saturating_add(*max_weight)
		)]
		pub fn approve_act(
			origin: OriginFor<T>,
			act: ActId,
			call_hash: T::Hash,
			max_weight: Weight,
		) -> DispatchResultWithPostInfo {
			let (officer, authority) = Self::ensure_officer(origin)?;
			Self::do_approve_act(officer, authority, act, call_hash, max_weight)
		}

		/// Run an approved act of one's authority whose moment has come.
		///
		/// ## Dispatch Origin
		///
		/// An officer in office, as the signer of the outermost call.
		///
		/// ## Details
		///
		/// Everything is checked again: both officers must still be in office, the act alive, the
		/// authority in force. `max_weight` must be at least the call's weight.
		///
		/// ## Errors
		///
		/// - [`Error::NotFound`]: no such act is open.
		/// - [`Error::NotAuthorised`]: the act is another authority's.
		/// - [`Error::NotActive`]: the authority is not in force.
		/// - [`Error::NotInOffice`]: this officer, or one of the two behind the act, is not in office.
		/// - [`Error::NotApproved`]: the act lacks its second officer.
		/// - [`Error::TooEarly`]: the act's moment has not come.
		/// - [`Error::Expired`], [`Error::Stale`]: the act is dead.
		/// - [`Error::CallUnavailable`]: the call can no longer be read.
		/// - [`Error::MaxWeightTooLow`]: the call weighs more than `max_weight`.
		/// - [`Error::ClockNotSet`]: the chain has no time yet.
		///
		/// ## Events
		///
		/// - [`Event::ActExecuted`]
		#[pallet::call_index(15)]
		#[pallet::weight(
			T::WeightInfo::execute_act(T::MaxCallLength::get()).saturating_add(*max_weight)
		)]
		pub fn execute_act(
			origin: OriginFor<T>,
			act: ActId,
			max_weight: Weight,
		) -> DispatchResultWithPostInfo {
			let (officer, authority) = Self::ensure_officer(origin)?;
			Self::do_execute_act(officer, authority, act, max_weight)
		}

		/// Withdraw an open act of one's authority, or clear away a dead one.
		///
		/// ## Dispatch Origin
		///
		/// An officer in office, as the signer of the outermost call.
		///
		/// ## Details
		///
		/// Any officer of the authority may, whoever proposed: to stop an act never takes two.
		///
		/// ## Errors
		///
		/// - [`Error::NotFound`]: no such act is open.
		/// - [`Error::NotAuthorised`]: the act is another authority's.
		/// - [`Error::NotActive`]: the authority is not in force.
		/// - [`Error::NotInOffice`]: the officer is not in office.
		/// - [`Error::ClockNotSet`]: the chain has no time yet.
		///
		/// ## Events
		///
		/// - [`Event::ActWithdrawn`]
		#[pallet::call_index(16)]
		#[pallet::weight(T::WeightInfo::withdraw_act())]
		pub fn withdraw_act(origin: OriginFor<T>, act: ActId) -> DispatchResult {
			let (officer, authority) = Self::ensure_officer(origin)?;
			Self::do_withdraw_act(officer, authority, act)
		}

		/// Act alone, at once, to stop harm.
		///
		/// ## Dispatch Origin
		///
		/// An officer in office, as the signer of the outermost call.
		///
		/// ## Details
		///
		/// The call runs as the authority with level Urgent, which only calls accept whose effect
		/// lapses by itself. Unlike an act of two officers, nothing is kept of a call that fails: the
		/// transaction fails with the call's own error.
		///
		/// ## Errors
		///
		/// - [`Error::NotActive`]: the authority is not in force.
		/// - [`Error::NotInOffice`]: the officer is not in office.
		/// - [`Error::MissingEvidence`]: the evidence is blank.
		/// - [`Error::CallTooLong`]: longer than [`Config::MaxCallLength`].
		/// - [`Error::ClockNotSet`]: the chain has no time yet.
		/// - Whatever the call itself refuses with.
		///
		/// ## Events
		///
		/// - [`Event::ActedUrgently`]
		#[pallet::call_index(17)]
		#[pallet::weight({
			let info = call.get_dispatch_info();
			(
				T::WeightInfo::act_urgently(acts::length(&**call)).saturating_add(info.call_weight),
				info.class,
			)
		})]
		pub fn act_urgently(
			origin: OriginFor<T>,
			call: Box<<T as frame_system::Config>::RuntimeCall>,
			evidence: Evidence,
		) -> DispatchResultWithPostInfo {
			let (officer, authority) = Self::ensure_officer(origin)?;
			Self::do_act_urgently(officer, authority, *call, evidence)
		}
	}
}
