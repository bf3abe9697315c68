//! # Validator set
//!
//! Who makes blocks: seats that the union gives to jurisdictions, filled by each jurisdiction's authority,
//! feeding `pallet-session`.
//!
//! ## Pallet API
//!
//! See the [`pallet`] module for calls, storage items, events and errors, and the README for who calls
//! what and who pays.
//!
//! ## Overview
//!
//! * The union gives **seats** to jurisdictions. An authority with the power OperateValidators fills its
//!   jurisdiction's seats by joint acts: it appoints an account together with its **session keys** and the
//!   proof that the account's operator holds them. The account needs no tokens, and nothing here takes a
//!   reference on it.
//! * What changes in session *s* takes effect in session *s + 2*, the **session after next**: the session
//!   pallet fixes each set a whole session before it makes blocks.
//! * A dismissal that would leave less than the **minimum** waits for its replacement, and so does the end
//!   of an authority's right. The set never becomes empty.
//! * A validator that votes twice in GRANDPA is **struck**: disabled in the session, its seat vacant from
//!   the next set on. Its jurisdiction is told by an event and may appeal; the union may reinstate.
//! * Rights end at once: when a jurisdiction is no longer in force, the slots of its validators are refused
//!   from the next block on, and the next set is planned without them. Those of an authority that is no
//!   longer in force too, as far as the minimum is left.
//! * An authority decides about the validators that it appointed itself, and about those of an authority of
//!   its jurisdiction that has lost the power.
//! * For regulators: who made how many blocks of those it should have made, by session.
//!
//! ## Implementations
//!
//! [`Pallet`] is the session pallet's `SessionManager`, to be wrapped in `NoteHistoricalRoot`; Aura's
//! `DisabledValidators`; the `EventHandler` of `pallet-authorship`; the `OnOffenceHandler` of
//! `pallet-offences`. [`KeysInForce`] is the `KeyOwnerProofSystem` for GRANDPA's reports.

#![cfg_attr(not(feature = "std"), no_std)]

extern crate alloc;

mod appointments;
#[cfg(feature = "runtime-benchmarks")]
mod benchmarking;
mod genesis;
mod key_owners;
#[cfg(test)]
mod mock;
mod offences;
mod performance;
mod queries;
mod seats;
mod sessions;
mod slots;
#[cfg(test)]
mod tests;
#[cfg(any(feature = "try-runtime", test))]
mod try_state;
pub mod types;
pub mod weights;

pub use genesis::GenesisValidator;
pub use key_owners::KeysInForce;
pub use pallet::*;
pub use types::*;
pub use weights::WeightInfo;

/// What the benchmarks need from the runtime.
#[cfg(feature = "runtime-benchmarks")]
pub trait BenchmarkHelper<AccountId, Keys> {
	/// Make this the block's moment.
	fn set_moment(moment: civitas_primitives::Moment);
	/// Session keys, others for each number, and the proof that this account's operator holds them. To make
	/// them takes milliseconds.
	fn keys(number: u32, owner: &AccountId) -> (Keys, alloc::vec::Vec<u8>);
	/// The jurisdiction of the authority behind the successful operators' origin, and the authority.
	fn operator() -> (civitas_primitives::JurisdictionCode, civitas_primitives::AuthorityId);
}

#[frame_support::pallet]
pub mod pallet {
	use alloc::vec::Vec;

	use civitas_primitives::{
		authority::AuthorityInspect,
		validators::{SessionIndex, SessionSpan, SetLimits, SlotNumber, ValidatorPerformance},
		Acting, AuthorityId, Evidence, JurisdictionCode, Moment,
	};
	use frame_support::{pallet_prelude::*, traits::Time};
	use frame_system::pallet_prelude::*;

	use super::*;

	/// The in-code storage version.
	const STORAGE_VERSION: StorageVersion = StorageVersion::new(0);

	#[pallet::pallet]
	#[pallet::storage_version(STORAGE_VERSION)]
	pub struct Pallet<T>(_);

	#[pallet::config]
	pub trait Config:
		frame_system::Config
		+ pallet_session::Config<ValidatorId = <Self as frame_system::Config>::AccountId>
		+ pallet_session::historical::Config<FullIdentification = ()>
	{
		/// What the union decides together: seats, the limits of the set, reinstatement.
		type UnionOrigin: EnsureOrigin<Self::RuntimeOrigin>;

		/// A joint act of an authority with the power OperateValidators.
		type OperatorOrigin: EnsureOrigin<Self::RuntimeOrigin, Success = Acting>;

		/// Who is in force.
		type Authorities: AuthorityInspect;

		/// The chain's clock, in milliseconds since 1970-01-01.
		type Time: Time<Moment = Moment>;

		/// The slot of the block that is being made; `None` at genesis.
		type Slot: Get<Option<SlotNumber>>;

		/// The most validators there can be.
		#[pallet::constant]
		type MaxValidators: Get<u32>;

		/// For how many sessions performance is remembered, and in how many an offence can be placed.
		#[pallet::constant]
		type HistoryDepth: Get<SessionIndex>;

		/// The weights of this pallet's calls and hooks.
		type WeightInfo: WeightInfo;

		/// What the benchmarks need from the runtime.
		#[cfg(feature = "runtime-benchmarks")]
		type BenchmarkHelper: crate::BenchmarkHelper<Self::AccountId, KeysOf<Self>>;
	}

	/// The minimum and the maximum of the set.
	#[pallet::storage]
	pub type Limits<T: Config> = StorageValue<_, SetLimits, ValueQuery>;

	/// How many seats a jurisdiction has.
	// Blake2_128Concat: the code is chosen by the caller.
	#[pallet::storage]
	pub type SeatsOf<T: Config> =
		StorageMap<_, Blake2_128Concat, JurisdictionCode, u32, ValueQuery>;

	/// The seats of all jurisdictions together; never above the maximum.
	#[pallet::storage]
	pub type TotalSeats<T: Config> = StorageValue<_, u32, ValueQuery>;

	/// Who holds the seats of a jurisdiction, in the order of appointment.
	// Blake2_128Concat: the code is chosen by the caller.
	#[pallet::storage]
	pub type HoldersOf<T: Config> = StorageMap<
		_,
		Blake2_128Concat,
		JurisdictionCode,
		BoundedVec<T::AccountId, T::MaxValidators>,
		ValueQuery,
	>;

	/// Everybody who holds a seat, or has lost it and not yet left the set; the latter for one session longer,
	/// in which their last votes may be cast. Each has keys in the session pallet.
	// Blake2_128Concat: the account is chosen by the caller.
	#[pallet::storage]
	pub type Validators<T: Config> =
		StorageMap<_, Blake2_128Concat, T::AccountId, Validator, OptionQuery>;

	/// Who voted twice and was not reinstated. The jurisdiction that lost it does not appoint it again.
	// Blake2_128Concat: the account was chosen by a caller.
	#[pallet::storage]
	pub type Strikes<T: Config> =
		StorageMap<_, Blake2_128Concat, T::AccountId, Strike, OptionQuery>;

	/// Up to which session an account's offences are judged, so that other reports of them strike nobody:
	/// of whoever was reinstated, and of whoever was appointed by another jurisdiction than the one for
	/// which it was struck.
	// Blake2_128Concat: the account was chosen by a caller.
	#[pallet::storage]
	pub type Pardons<T: Config> =
		StorageMap<_, Blake2_128Concat, T::AccountId, SessionIndex, OptionQuery>;

	/// The set of this session, in the order of slots, with the keys it uses: the session pallet keeps
	/// those of the next session only. At most [`Config::MaxValidators`] entries.
	// Unbounded for the macro alone: session keys have a fixed size that no trait states.
	#[pallet::storage]
	#[pallet::unbounded]
	pub type ActiveKeys<T: Config> =
		StorageValue<_, BoundedVec<(T::AccountId, KeysOf<T>), T::MaxValidators>, ValueQuery>;

	/// For each validator of this session, in the order of slots, on whose behalf it makes blocks.
	#[pallet::storage]
	pub type Operators<T: Config> =
		StorageValue<_, BoundedVec<Option<Operator>, T::MaxValidators>, ValueQuery>;

	/// The block with which the set last changed. Its author belonged to the set before.
	#[pallet::storage]
	pub type SetChangedAt<T: Config> = StorageValue<_, BlockNumberFor<T>, ValueQuery>;

	/// Blocks that a validator has made in this session.
	// Blake2_128Concat: the account was chosen by a caller.
	#[pallet::storage]
	pub type Authored<T: Config> = StorageMap<_, Blake2_128Concat, T::AccountId, u32, ValueQuery>;

	/// The last slot before this session.
	#[pallet::storage]
	pub type SessionFrom<T: Config> = StorageValue<_, SlotNumber, OptionQuery>;

	/// The slots of the sessions that are over, the last [`Config::HistoryDepth`] of them.
	// Twox64Concat: sessions are counted from 0.
	#[pallet::storage]
	pub type Spans<T: Config> = StorageMap<_, Twox64Concat, SessionIndex, SessionSpan, OptionQuery>;

	/// Who made how many blocks in the sessions that are over, the last [`Config::HistoryDepth`] of them,
	/// in the order of slots.
	// Twox64Concat: sessions are counted from 0.
	#[pallet::storage]
	pub type Performance<T: Config> = StorageMap<
		_,
		Twox64Concat,
		SessionIndex,
		BoundedVec<ValidatorPerformance<T::AccountId>, T::MaxValidators>,
		ValueQuery,
	>;

	/// The validators with whom the chain begins.
	#[pallet::genesis_config]
	#[derive(frame_support::DefaultNoBound)]
	pub struct GenesisConfig<T: Config> {
		/// How many seats each jurisdiction has.
		pub seats: Vec<(JurisdictionCode, u32)>,
		/// Who holds them. The session pallet's own genesis names nobody.
		pub validators: Vec<GenesisValidator<T::AccountId, KeysOf<T>>>,
		/// The minimum and the maximum of the set.
		pub limits: SetLimits,
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
		/// The union gave a jurisdiction so many seats.
		SeatsSet {
			/// The jurisdiction.
			jurisdiction: JurisdictionCode,
			/// All its seats from now on.
			seats: u32,
		},
		/// The union set the limits of the set.
		LimitsSet {
			/// A dismissal waits rather than leave fewer than these.
			minimum: u32,
			/// There are never more seats than these.
			maximum: u32,
		},
		/// An account was appointed to a seat.
		ValidatorAppointed {
			/// The account.
			validator: T::AccountId,
			/// The jurisdiction whose seat it is.
			jurisdiction: JurisdictionCode,
			/// The authority that appointed it.
			authority: AuthorityId,
			/// The first session in which it makes blocks.
			effective: SessionIndex,
		},
		/// A validator's session keys were replaced. The old ones serve until the new ones take effect.
		KeysSet {
			/// The validator.
			validator: T::AccountId,
			/// The authority that did it; none if the validator's account did it by itself.
			authority: Option<AuthorityId>,
			/// The first session in which the new keys serve.
			effective: SessionIndex,
		},
		/// A validator was dismissed. Its seat is free; it makes blocks until it has left the set.
		ValidatorDismissed {
			/// The validator.
			validator: T::AccountId,
			/// The jurisdiction whose seat it held.
			jurisdiction: JurisdictionCode,
			/// The authority that dismissed it.
			authority: AuthorityId,
		},
		/// The union took the seat of a validator away.
		SeatWithdrawn {
			/// The validator.
			validator: T::AccountId,
			/// The jurisdiction that lost the seat.
			jurisdiction: JurisdictionCode,
		},
		/// A validator that has lost its seat, or whose authority has lost its right, stays in the set because
		/// fewer than the minimum would be left. Told again for each session planned with it.
		DismissalWaits {
			/// The validator.
			validator: T::AccountId,
			/// The session for which it stays.
			session: SessionIndex,
		},
		/// A validator that has lost its seat is out of the set for a session, and its keys are gone.
		ValidatorLeft {
			/// The validator.
			validator: T::AccountId,
			/// The jurisdiction whose seat it had held.
			jurisdiction: JurisdictionCode,
		},
		/// A validator voted twice. It is disabled, as far as not too many are, and its seat is vacant. The
		/// jurisdiction may appeal.
		ValidatorStruck {
			/// The validator.
			validator: T::AccountId,
			/// The jurisdiction that loses it.
			jurisdiction: JurisdictionCode,
			/// The authority that had appointed it.
			authority: AuthorityId,
			/// The session in which it voted twice.
			session: SessionIndex,
		},
		/// An account that is no validator any more voted twice while it was one.
		FormerValidatorOffended {
			/// The account.
			validator: T::AccountId,
			/// The session in which it voted twice.
			session: SessionIndex,
		},
		/// A jurisdiction appealed against the vacating of a seat. The union decides.
		Appealed {
			/// The validator.
			validator: T::AccountId,
			/// The authority that appealed.
			authority: AuthorityId,
			/// What the appeal rests on.
			evidence: Evidence,
		},
		/// The union reinstated an account: it may be appointed again.
		Reinstated {
			/// The account.
			validator: T::AccountId,
			/// The jurisdiction that had lost it.
			jurisdiction: JurisdictionCode,
		},
	}

	#[pallet::error]
	pub enum Error<T> {
		/// There is no such validator, or nothing was held against it.
		NotFound,
		/// The account holds a seat, or has not yet left the set for an authority that still holds the power.
		AlreadyExists,
		/// The validator is another jurisdiction's, another authority's that still holds the power, or another
		/// account's.
		NotAuthorised,
		/// The jurisdiction is not in force, or the validator has lost its seat already.
		NotActive,
		/// There would be more seats than the set may have.
		CapReached,
		/// All seats of the jurisdiction are taken.
		NoFreeSeat,
		/// The account voted twice and was not reinstated, or not long enough ago to have left the set.
		Struck,
		/// The proof does not show that this account's operator holds the private keys.
		InvalidProof,
		/// One of the keys is another validator's.
		KeyTaken,
		/// The minimum is zero, above the maximum, or the maximum below the seats there are or above what
		/// the chain can have.
		BadLimits,
		/// An appeal needs the digest of the document that it rests on.
		MissingEvidence,
		/// The jurisdiction has appealed already.
		AlreadyAppealed,
		/// The chain has no time yet.
		ClockNotSet,
	}

	#[pallet::hooks]
	impl<T: Config> Hooks<BlockNumberFor<T>> for Pallet<T> {
		/// Nothing is done here: this is the weight of what `pallet-authorship` and Aura ask of this pallet
		/// in every block, which neither counts. What a change of sessions takes is within the whole
		/// block that the session pallet counts for it.
		fn on_initialize(_: BlockNumberFor<T>) -> Weight {
			<T as Config>::WeightInfo::note_author()
				.saturating_add(<T as Config>::WeightInfo::is_disabled())
		}

		fn integrity_test() {
			assert!(T::MaxValidators::get() > 0, "a chain needs a validator");
			assert!(T::HistoryDepth::get() > 2, "an offence must be placed after its session");
		}

		#[cfg(feature = "try-runtime")]
		fn try_state(_n: BlockNumberFor<T>) -> Result<(), sp_runtime::TryRuntimeError> {
			Self::do_try_state()
		}
	}

	#[pallet::call]
	impl<T: Config> Pallet<T> {
		/// Give a jurisdiction so many seats.
		///
		/// ## Dispatch Origin
		///
		/// [`Config::UnionOrigin`].
		///
		/// ## Details
		///
		/// `seats` replaces the former number. If more are taken than are left, those that were appointed
		/// last lose theirs, as if dismissed.
		///
		/// ## Errors
		///
		/// - [`Error::NotActive`]: the jurisdiction is not in force, and `seats` is not zero.
		/// - [`Error::CapReached`]: all jurisdictions together would have more seats than the maximum.
		/// - [`Error::ClockNotSet`]: the chain has no time yet.
		///
		/// ## Events
		///
		/// - [`Event::SeatsSet`], and [`Event::SeatWithdrawn`] for each validator that loses its seat.
		#[pallet::call_index(0)]
		#[pallet::weight(<T as Config>::WeightInfo::set_seats(T::MaxValidators::get()))]
		pub fn set_seats(
			origin: OriginFor<T>,
			jurisdiction: JurisdictionCode,
			seats: u32,
		) -> DispatchResult {
			T::UnionOrigin::ensure_origin(origin)?;
			Self::do_set_seats(jurisdiction, seats)
		}

		/// Set the minimum and the maximum of the set.
		///
		/// ## Dispatch Origin
		///
		/// [`Config::UnionOrigin`].
		///
		/// ## Details
		///
		/// Both count validators. The minimum holds back dismissals and what follows from the end of an
		/// authority's right; it does not hold back the validators of a withdrawn jurisdiction, nor those who
		/// voted twice. GRANDPA tolerates the failure of fewer than a third.
		///
		/// ## Errors
		///
		/// - [`Error::BadLimits`]: the minimum is zero or above the maximum, or the maximum is below the
		///   seats there are or above [`Config::MaxValidators`].
		///
		/// ## Events
		///
		/// - [`Event::LimitsSet`]
		#[pallet::call_index(1)]
		#[pallet::weight(<T as Config>::WeightInfo::set_limits())]
		pub fn set_limits(origin: OriginFor<T>, limits: SetLimits) -> DispatchResult {
			T::UnionOrigin::ensure_origin(origin)?;
			Self::do_set_limits(limits)
		}

		/// Appoint an account to a seat of one's own jurisdiction, with its session keys.
		///
		/// ## Dispatch Origin
		///
		/// [`Config::OperatorOrigin`].
		///
		/// ## Details
		///
		/// `keys` and `proof` are what `author_rotateKeysWithOwner` of the validator's node answers for the
		/// bytes of the account; the proof is the keys' signatures over the account and is good for no
		/// other. The account needs no tokens and signs nothing. It makes blocks from the session
		/// after next on. A validator that the same authority dismissed, or one of its jurisdiction that has
		/// lost the power, and that has not yet left can be appointed again.
		///
		/// Seats are the jurisdiction's: any authority of it with the power takes those that are free.
		///
		/// The account is not asked, so take one that nobody else has used: one that another jurisdiction
		/// has appointed cannot be appointed until it has left.
		///
		/// ## Errors
		///
		/// - [`Error::NoFreeSeat`]: all seats of the jurisdiction are taken, or it has none.
		/// - [`Error::AlreadyExists`]: the account holds a seat, or has not yet left the set for another
		///   authority that holds the power.
		/// - [`Error::Struck`]: the account voted twice for this jurisdiction and was not reinstated; or it
		///   was, and has not yet left the set.
		/// - [`Error::InvalidProof`]: the keys are not shown to be the account's.
		/// - [`Error::KeyTaken`]: one of the keys is another validator's.
		/// - [`Error::ClockNotSet`]: the chain has no time yet.
		///
		/// ## Events
		///
		/// - [`Event::ValidatorAppointed`]
		#[pallet::call_index(2)]
		#[pallet::weight(<T as Config>::WeightInfo::appoint())]
		pub fn appoint(
			origin: OriginFor<T>,
			validator: T::AccountId,
			keys: KeysOf<T>,
			proof: OwnershipProof,
		) -> DispatchResult {
			let acting = T::OperatorOrigin::ensure_origin(origin)?;
			Self::do_appoint(&acting, validator, keys, &proof)
		}

		/// Dismiss one's own validator.
		///
		/// ## Dispatch Origin
		///
		/// [`Config::OperatorOrigin`].
		///
		/// ## Details
		///
		/// The authority that appointed it may; when that one no longer holds the power, any of the same
		/// jurisdiction that does, so that the validators of one that was dissolved can be dismissed. The seat
		/// is free at once. The validator makes blocks until the session after next begins, and longer while
		/// fewer than the minimum would be left without it. It must keep running until
		/// [`Event::ValidatorLeft`].
		///
		/// ## Errors
		///
		/// - [`Error::NotFound`]: the account is no validator.
		/// - [`Error::NotAuthorised`]: it is another jurisdiction's, or another authority's that still holds the
		///   power.
		/// - [`Error::NotActive`]: it has lost its seat already.
		/// - [`Error::ClockNotSet`]: the chain has no time yet.
		///
		/// ## Events
		///
		/// - [`Event::ValidatorDismissed`], and [`Event::ValidatorLeft`] now if it never was in the set.
		#[pallet::call_index(3)]
		#[pallet::weight(<T as Config>::WeightInfo::dismiss())]
		pub fn dismiss(origin: OriginFor<T>, validator: T::AccountId) -> DispatchResult {
			let acting = T::OperatorOrigin::ensure_origin(origin)?;
			Self::do_dismiss(&acting, &validator)
		}

		/// Replace a validator's session keys.
		///
		/// ## Dispatch Origin
		///
		/// [`Config::OperatorOrigin`] of the authority that may [dismiss](Pallet::dismiss) it, or the
		/// validator's account itself, which then pays the fee.
		///
		/// ## Details
		///
		/// The new keys serve from the session after next on, the old ones until then: a node that holds
		/// both misses no block. `keys` and `proof` as for [`Pallet::appoint`].
		///
		/// ## Errors
		///
		/// - [`Error::NotFound`]: the account is no validator.
		/// - [`Error::NotAuthorised`]: it is another jurisdiction's, another authority's that still holds the
		///   power, or not the signer.
		/// - [`Error::Struck`]: it voted twice.
		/// - [`Error::InvalidProof`]: the keys are not shown to be the account's.
		/// - [`Error::KeyTaken`]: one of the keys is another validator's.
		///
		/// ## Events
		///
		/// - [`Event::KeysSet`]
		#[pallet::call_index(4)]
		#[pallet::weight(<T as Config>::WeightInfo::set_keys())]
		pub fn set_keys(
			origin: OriginFor<T>,
			validator: T::AccountId,
			keys: KeysOf<T>,
			proof: OwnershipProof,
		) -> DispatchResult {
			let acting = match T::OperatorOrigin::try_origin(origin) {
				Ok(acting) => Some(acting),
				Err(origin) => {
					let signer = ensure_signed(origin)?;
					ensure!(signer == validator, Error::<T>::NotAuthorised);
					None
				},
			};
			Self::do_set_keys(acting.as_ref(), validator, keys, &proof)
		}

		/// Appeal against the vacating of one's own validator's seat.
		///
		/// ## Dispatch Origin
		///
		/// [`Config::OperatorOrigin`].
		///
		/// ## Details
		///
		/// The authority that appointed the validator may; when that one no longer holds the power, any of the
		/// same jurisdiction that does. The union decides by [`Pallet::reinstate`], or does nothing. The appeal
		/// suspends nothing.
		///
		/// ## Errors
		///
		/// - [`Error::NotFound`]: the account was not struck.
		/// - [`Error::NotAuthorised`]: it was another jurisdiction's, or another authority's that still holds the
		///   power.
		/// - [`Error::MissingEvidence`]: the evidence is blank.
		/// - [`Error::AlreadyAppealed`]: the jurisdiction has appealed already.
		///
		/// ## Events
		///
		/// - [`Event::Appealed`]
		#[pallet::call_index(5)]
		#[pallet::weight(<T as Config>::WeightInfo::appeal())]
		pub fn appeal(
			origin: OriginFor<T>,
			validator: T::AccountId,
			evidence: Evidence,
		) -> DispatchResult {
			let acting = T::OperatorOrigin::ensure_origin(origin)?;
			Self::do_appeal(&acting, &validator, evidence)
		}

		/// Allow an account that was struck to be appointed again.
		///
		/// ## Dispatch Origin
		///
		/// [`Config::UnionOrigin`].
		///
		/// ## Details
		///
		/// With or without an appeal. The seat may have been filled meanwhile, so the account does not get
		/// it back by this: its jurisdiction appoints it to a free one, once it has left the set in which it
		/// voted twice. Other reports of offences before it can return strike it no more.
		///
		/// ## Errors
		///
		/// - [`Error::NotFound`]: the account was not struck.
		///
		/// ## Events
		///
		/// - [`Event::Reinstated`]
		#[pallet::call_index(6)]
		#[pallet::weight(<T as Config>::WeightInfo::reinstate())]
		pub fn reinstate(origin: OriginFor<T>, validator: T::AccountId) -> DispatchResult {
			T::UnionOrigin::ensure_origin(origin)?;
			Self::do_reinstate(&validator)
		}
	}
}
