//! # Virtual asset licensing
//!
//! The supervisor's act is the state that other registers obey: a grant, a suspension, a withdrawal is a
//! call made by the authority that has the power, and nothing else changes what the gate answers.
//!
//! ## Pallet API
//!
//! See the [`pallet`] module for the configuration, calls, storage, events and errors. Other pallets ask
//! through [`civitas_primitives::LicenceGate`]; clients through the runtime API, which gives every reason
//! against.
//!
//! ## Overview
//!
//! * **Regime**: a law under which licences are granted, as a row and not as code: up to 32 services with
//!   codes and labels, and for each service what it permits in the other registers.
//! * **Licence**: what one authority granted to one provider under one regime: services with their dates,
//!   host jurisdictions with theirs (passports), and the accounts that act for the provider. The authority
//!   supervises it, and its jurisdiction is the licence's home.
//! * **Head**: the licence as the gate reads it, at most 256 bytes, right from one moment until another. It
//!   is derived by a pure function, so a right begins and ends at its moment with no transaction, and a
//!   head that nobody refreshed costs the gate one more read and never a wrong answer.
//! * **History**: what was decided holds in *valid time* and was known in *record time*. A withdrawal with
//!   effect from the past adds a row; nothing is edited.
//!
//! ### Identity
//!
//! A provider is known by its LEI (ISO 17442), by its number in the supervisor's own register, or both. An
//! identity stays with its licence: after the licence is over, the same provider can be licensed again
//! under a new number that names its predecessor; nobody else can take the identity.
//!
//! ### Territory
//!
//! A licence is good at home and, if its regime knows passports, in the host jurisdictions named with their
//! services and dates. The supervising authority, the home and the place asked about must be in force:
//! one write in the register of authorities ends every right that hangs on them.

#![cfg_attr(not(feature = "std"), no_std)]

extern crate alloc;

mod accounts;
mod answers;
mod gate;
mod grants;
pub mod head;
#[cfg(any(feature = "try-runtime", test))]
mod invariants;
pub mod regimes;
mod supervision;
pub mod types;
pub mod weights;

#[cfg(feature = "runtime-benchmarks")]
mod benchmarking;
#[cfg(test)]
mod mock;
#[cfg(test)]
mod tests;

pub use pallet::*;
pub use regimes::{bullion_services, mica, GenesisRegime, GenesisService};
pub use types::*;
pub use weights::WeightInfo;

/// What the benchmarks need from the runtime.
#[cfg(feature = "runtime-benchmarks")]
pub trait BenchmarkHelper {
	/// Set the block's moment, in milliseconds since 1970.
	fn set_time(now: civitas_primitives::Moment);
	/// Another authority each time, whose jurisdiction has withdrawn.
	fn ended_authority() -> civitas_primitives::AuthorityId;
}

#[frame_support::pallet]
pub mod pallet {
	use alloc::vec::Vec;

	use civitas_primitives::{
		authority::AuthorityInspect,
		lei::BadLei,
		licence::{RegimeId, SuspensionReason, WithdrawalGround},
		Acting, AuthorityId, Evidence, History, JurisdictionCode, Lei, LicenceId, Moment, Row,
	};
	use frame_support::{pallet_prelude::*, traits::Time, DefaultNoBound};
	use frame_system::pallet_prelude::*;

	use crate::{
		regimes::GenesisRegime,
		types::{
			AccountIndex, Decision, Grant, Head, HostPeriods, Licence, NativeNumber, Regime,
			RegimeTerms, Schedule, ServicePeriods, MAX_ACTIVITIES,
		},
		WeightInfo,
	};

	/// The in-code storage version.
	const STORAGE_VERSION: StorageVersion = StorageVersion::new(0);

	#[pallet::config]
	pub trait Config: frame_system::Config {
		/// The block's moment, in milliseconds since 1970. While it is 0, the gate refuses.
		type Time: Time<Moment = Moment>;

		/// Who may create and close regimes: the union.
		type UnionOrigin: EnsureOrigin<Self::RuntimeOrigin>;

		/// Who may grant and supervise: a joint act of an authority in force that has the power to license
		/// providers.
		type LicensingOrigin: EnsureOrigin<Self::RuntimeOrigin, Success = Acting>;

		/// Which authorities and jurisdictions are in force, and which authorities have ended for ever.
		type Authorities: AuthorityInspect;

		/// The weights of the calls.
		type WeightInfo: WeightInfo;

		/// What the benchmarks need from the runtime.
		#[cfg(feature = "runtime-benchmarks")]
		type BenchmarkHelper: crate::BenchmarkHelper;
	}

	#[pallet::pallet]
	#[pallet::storage_version(STORAGE_VERSION)]
	pub struct Pallet<T>(_);

	/// The number that the next regime will get.
	#[pallet::storage]
	pub type NextRegime<T> = StorageValue<_, RegimeId, ValueQuery>;

	/// The regimes. Rows are never removed.
	// The chain assigns the keys.
	#[pallet::storage]
	pub type Regimes<T> = StorageMap<_, Twox64Concat, RegimeId, Regime>;

	/// The number that the next licence will get.
	#[pallet::storage]
	pub type NextLicence<T> = StorageValue<_, LicenceId, ValueQuery>;

	/// The licences with all their fields. Rows are never removed.
	// The chain assigns the keys.
	#[pallet::storage]
	pub type Licences<T: Config> = StorageMap<_, Twox64Concat, LicenceId, Licence<T::AccountId>>;

	/// What the gate reads of each licence, at most 256 bytes. Compare the block's moment with its window.
	// The chain assigns the keys.
	#[pallet::storage]
	pub type Heads<T> = StorageMap<_, Twox64Concat, LicenceId, Head>;

	/// The latest licence of the holder of an LEI under each regime. Entries outlive the licence.
	// The granting authority chooses the LEI; the chain assigns regimes.
	#[pallet::storage]
	pub type LicenceOfLei<T> =
		StorageDoubleMap<_, Blake2_128Concat, Lei, Twox64Concat, RegimeId, LicenceId>;

	/// The latest licence with a number in the register of the home jurisdiction, under each regime.
	/// Entries outlive the licence.
	// The granting authority chooses the number.
	#[pallet::storage]
	pub type LicenceOfNumber<T> =
		StorageMap<_, Blake2_128Concat, (JurisdictionCode, RegimeId, NativeNumber), LicenceId>;

	/// The licences that an account acts for.
	// Accounts are chosen by their owners.
	#[pallet::storage]
	pub type AccountLicences<T: Config> =
		StorageMap<_, Blake2_128Concat, T::AccountId, AccountIndex, ValueQuery>;

	/// What an extension replaced: for each licence, its earlier schedules from 0 upwards.
	// The chain assigns the keys.
	#[pallet::storage]
	pub type SupersededSchedules<T> =
		StorageDoubleMap<_, Twox64Concat, LicenceId, Twox64Concat, u32, Schedule>;

	/// How many decisions were taken on each licence, the grant included.
	// The chain assigns the keys.
	#[pallet::storage]
	pub type DecisionLengths<T> = StorageMap<_, Twox64Concat, LicenceId, u32, ValueQuery>;

	/// The decisions, sixteen to a page, each with the time it is valid from and the time it was recorded.
	// The chain assigns the keys.
	#[pallet::storage]
	pub type DecisionPages<T> = StorageDoubleMap<
		_,
		Twox64Concat,
		LicenceId,
		Twox64Concat,
		u32,
		BoundedVec<Row<Decision>, ConstU32<16>>,
		ValueQuery,
	>;

	/// What was decided on each licence, as of any time and any state of knowledge.
	pub type Decisions<T> = History<
		LicenceId,
		Decision,
		DecisionLengths<T>,
		DecisionPages<T>,
		ConstU32<16>,
		ConstU32<4_096>,
	>;

	/// The regimes that exist from the first block; the first gets number 0.
	#[pallet::genesis_config]
	#[derive(DefaultNoBound)]
	pub struct GenesisConfig<T: Config> {
		/// The regimes, in order of their numbers.
		pub regimes: Vec<GenesisRegime>,
		/// Nothing.
		#[serde(skip)]
		pub _config: core::marker::PhantomData<T>,
	}

	#[pallet::genesis_build]
	impl<T: Config> BuildGenesisConfig for GenesisConfig<T> {
		fn build(&self) {
			for regime in &self.regimes {
				let created = RegimeTerms::try_from(regime)
					.map_err(|()| Error::<T>::TooMany.into())
					.and_then(Pallet::<T>::do_create_regime);
				assert!(created.is_ok(), "a regime at genesis is not well formed: {regime:?}");
			}
		}
	}

	#[pallet::event]
	#[pallet::generate_deposit(pub(crate) fn deposit_event)]
	pub enum Event<T: Config> {
		/// A regime was created.
		RegimeCreated {
			/// Its number.
			regime: RegimeId,
		},
		/// A regime takes no new grants any more. Its licences go on.
		RegimeClosed {
			/// Its number.
			regime: RegimeId,
		},
		/// A licence was granted.
		LicenceGranted {
			/// Its number.
			licence: LicenceId,
			/// The regime.
			regime: RegimeId,
			/// The holder's LEI, if it has one.
			lei: Option<Lei>,
			/// The home jurisdiction.
			home: JurisdictionCode,
			/// The authority that granted it and supervises it.
			supervisor: AuthorityId,
			/// The licence of the same holder that it follows.
			predecessor: Option<LicenceId>,
			/// The order.
			order: Evidence,
		},
		/// Services or host jurisdictions were added to a licence.
		LicenceExtended {
			/// The licence.
			licence: LicenceId,
			/// The order.
			order: Evidence,
		},
		/// A licence was suspended.
		LicenceSuspended {
			/// The licence.
			licence: LicenceId,
			/// The moment at which the suspension ends by itself; none if it must be lifted.
			until: Option<Moment>,
			/// The class of reason.
			reason: SuspensionReason,
			/// The order.
			order: Evidence,
		},
		/// A suspension was lifted before its end.
		SuspensionLifted {
			/// The licence.
			licence: LicenceId,
			/// The order.
			order: Evidence,
		},
		/// A licence was withdrawn.
		LicenceWithdrawn {
			/// The licence.
			licence: LicenceId,
			/// First moment without the licence; it may lie in the past or in the future.
			from: Moment,
			/// The legal ground.
			ground: WithdrawalGround,
			/// The order.
			order: Evidence,
		},
		/// An account acts for a licence's holder from now on.
		AccountBound {
			/// The licence.
			licence: LicenceId,
			/// The account.
			account: T::AccountId,
		},
		/// An account no longer acts for a licence's holder.
		AccountUnbound {
			/// The licence.
			licence: LicenceId,
			/// The account.
			account: T::AccountId,
		},
		/// What the gate reads of a licence was brought up to the block's moment.
		LicenceRefreshed {
			/// The licence.
			licence: LicenceId,
			/// First moment at which it is out of date again.
			good_until: Moment,
		},
	}

	#[pallet::error]
	pub enum Error<T> {
		/// There is no licence with this number.
		UnknownLicence,
		/// The chain has no time yet, so no right can be judged.
		ClockNotSet,
		/// The licence, or the service asked about, has not begun.
		NotYetValid,
		/// The term of the licence, or of the service asked about, is over.
		Expired,
		/// The licence is suspended by its supervisor.
		Suspended,
		/// The licence is withdrawn by its supervisor.
		Withdrawn,
		/// The licence does not cover this service.
		ServiceNotLicensed,
		/// The licence does not reach this jurisdiction.
		PlaceNotCovered,
		/// The supervising authority or its jurisdiction is no longer in force.
		SupervisorNotInForce,
		/// The jurisdiction asked about is not in force.
		PlaceNotInForce,
		/// The account does not belong to the licence.
		NotHolder,
		/// There is no regime with this number.
		UnknownRegime,
		/// The regime takes no new grants, or is closed already.
		RegimeClosed,
		/// The regime's licences cannot reach host jurisdictions.
		PassportNotAllowed,
		/// What was given as an LEI is not one.
		BadLei(BadLei),
		/// Neither an LEI nor a number in the supervisor's own register is given.
		MissingIdentity,
		/// The date of authorisation is missing.
		MissingDate,
		/// The order's digest is missing.
		MissingOrder,
		/// A name, code or number is blank or not UTF-8.
		BadName,
		/// No service is named.
		NoServices,
		/// The regime has no service at this position.
		UnknownService,
		/// The home jurisdiction is named as a host.
		HomeIsNotHost,
		/// A period ends before it begins or begins before the date of authorisation, or a moment lies on
		/// the wrong side of the block's.
		BadPeriod,
		/// The same service is given twice for the same time, at home or in one host jurisdiction.
		Overlap,
		/// The identity, the code or the binding exists already: the provider holds a licence under this
		/// regime, or the number belongs to another provider.
		AlreadyExists,
		/// The account acts for another provider.
		AccountTaken,
		/// The authority does not supervise this licence.
		NotAuthorised,
		/// The licence is over.
		NotActive,
		/// The licence is not suspended.
		NotSuspended,
		/// What the gate reads is up to date.
		NotStale,
		/// A limit is reached: periods, hosts, accounts, extensions or decisions of one licence, licences of
		/// one account, or numbers to give.
		TooMany,
		/// The history of the licence is not sound. Only damaged storage gives this.
		Damaged,
	}

	#[pallet::hooks]
	impl<T: Config> Hooks<BlockNumberFor<T>> for Pallet<T> {
		fn integrity_test() {
			assert!(
				Head::max_encoded_len() <= 256,
				"the head of a licence has more than 256 bytes"
			);
			let kinds = u32::BITS
				.saturating_sub(civitas_primitives::Activities::all().bits().leading_zeros());
			assert!(
				usize::try_from(kinds).is_ok_and(|kinds| kinds <= MAX_ACTIVITIES),
				"the head of a licence has no room for this many kinds of activity",
			);
		}

		#[cfg(feature = "try-runtime")]
		fn try_state(_: BlockNumberFor<T>) -> Result<(), sp_runtime::TryRuntimeError> {
			Self::do_try_state()
		}
	}

	#[pallet::call]
	impl<T: Config> Pallet<T> {
		/// Create a regime.
		///
		/// ## Dispatch Origin
		///
		/// [`Config::UnionOrigin`].
		///
		/// ## Details
		///
		/// The regime gets the next number and is open to grants. Its services never change.
		///
		/// ## Errors
		///
		/// - [`Error::BadName`]: the name, the legal basis, a code or a label is blank or not UTF-8.
		/// - [`Error::NoServices`]: no service is named.
		/// - [`Error::AlreadyExists`]: two services have the same code.
		/// - [`Error::TooMany`]: no number is left.
		///
		/// ## Events
		///
		/// - [`Event::RegimeCreated`].
		#[pallet::call_index(0)]
		#[pallet::weight(T::WeightInfo::create_regime(terms.services.len().try_into().unwrap_or(u32::MAX)))]
		pub fn create_regime(origin: OriginFor<T>, terms: RegimeTerms) -> DispatchResult {
			T::UnionOrigin::ensure_origin(origin)?;
			Self::do_create_regime(terms)
		}

		/// Close a regime to new grants.
		///
		/// ## Dispatch Origin
		///
		/// [`Config::UnionOrigin`].
		///
		/// ## Details
		///
		/// Licences granted under it go on, and can still be extended, suspended and withdrawn.
		///
		/// ## Errors
		///
		/// - [`Error::UnknownRegime`]: there is no such regime.
		/// - [`Error::RegimeClosed`]: it is closed already.
		///
		/// ## Events
		///
		/// - [`Event::RegimeClosed`].
		#[pallet::call_index(1)]
		#[pallet::weight(T::WeightInfo::close_regime())]
		pub fn close_regime(origin: OriginFor<T>, regime: RegimeId) -> DispatchResult {
			T::UnionOrigin::ensure_origin(origin)?;
			Self::do_close_regime(regime)
		}

		/// Grant a licence.
		///
		/// ## Dispatch Origin
		///
		/// [`Config::LicensingOrigin`]. The authority that acts is the supervisor, and its jurisdiction the
		/// home.
		///
		/// ## Details
		///
		/// Dates may lie in the past or in the future: they are the time in which the licence is valid. The
		/// time at which it was recorded is the block's. A host jurisdiction need not be in force now; the
		/// gate asks when it is used.
		///
		/// A provider whose licence under the same regime is over can be licensed again; the new licence
		/// names its predecessor. A licence whose supervisor has ended for ever counts as over: it was
		/// dissolved, or its jurisdiction withdrew. While the supervisor is merely suspended it does not.
		///
		/// ## Errors
		///
		/// - [`Error::ClockNotSet`]: the chain has no time yet.
		/// - [`Error::UnknownRegime`], [`Error::RegimeClosed`]: of the regime.
		/// - [`Error::BadLei`]: what was given as an LEI is not one, and why.
		/// - [`Error::MissingIdentity`], [`Error::MissingDate`], [`Error::MissingOrder`]: what is missing.
		/// - [`Error::BadName`]: the legal name or the number is blank, or a text is not UTF-8.
		/// - [`Error::NoServices`], [`Error::UnknownService`]: of the services.
		/// - [`Error::PassportNotAllowed`], [`Error::HomeIsNotHost`], [`Error::ServiceNotLicensed`]: of the
		///   hosts; each can only have services that the licence has at home.
		/// - [`Error::BadPeriod`], [`Error::Overlap`]: of the dates.
		/// - [`Error::AlreadyExists`]: the provider holds a licence under this regime, the number belongs to
		///   another provider, or an account is named twice.
		/// - [`Error::AccountTaken`]: an account acts for another provider.
		/// - [`Error::TooMany`]: an account acts for too many licences, or no number is left.
		///
		/// ## Events
		///
		/// - [`Event::LicenceGranted`].
		/// - [`Event::AccountBound`] for each account.
		#[pallet::call_index(2)]
		#[pallet::weight(T::WeightInfo::grant_licence(
			grant.services.len().try_into().unwrap_or(u32::MAX),
			grant.hosts.len().try_into().unwrap_or(u32::MAX),
			grant.accounts.len().try_into().unwrap_or(u32::MAX),
		))]
		pub fn grant_licence(origin: OriginFor<T>, grant: Grant<T::AccountId>) -> DispatchResult {
			let acting = T::LicensingOrigin::ensure_origin(origin)?;
			Self::do_grant(acting, grant)
		}

		/// Add services and host jurisdictions to a licence.
		///
		/// ## Dispatch Origin
		///
		/// [`Config::LicensingOrigin`], by the authority that supervises the licence.
		///
		/// ## Details
		///
		/// What the licence covers already stays as it is. A suspended licence can be extended, and stays
		/// suspended.
		///
		/// ## Errors
		///
		/// - [`Error::ClockNotSet`]: the chain has no time yet.
		/// - [`Error::UnknownLicence`], [`Error::NotAuthorised`], [`Error::NotActive`]: of the licence.
		/// - [`Error::MissingOrder`]: the order is missing.
		/// - [`Error::NoServices`]: neither a service nor a host is given.
		/// - [`Error::UnknownService`], [`Error::PassportNotAllowed`], [`Error::HomeIsNotHost`],
		///   [`Error::ServiceNotLicensed`], [`Error::BadPeriod`], [`Error::Overlap`]: as for a grant.
		/// - [`Error::TooMany`]: the licence has too many periods, hosts or extensions.
		///
		/// ## Events
		///
		/// - [`Event::LicenceExtended`].
		#[pallet::call_index(3)]
		#[pallet::weight(T::WeightInfo::extend_licence(
			services.len().try_into().unwrap_or(u32::MAX),
			hosts.len().try_into().unwrap_or(u32::MAX),
		))]
		pub fn extend_licence(
			origin: OriginFor<T>,
			licence: LicenceId,
			services: ServicePeriods,
			hosts: HostPeriods,
			order: Evidence,
		) -> DispatchResult {
			let acting = T::LicensingOrigin::ensure_origin(origin)?;
			Self::do_extend(acting, licence, services, hosts, order)
		}

		/// Suspend a licence from this block on.
		///
		/// ## Dispatch Origin
		///
		/// [`Config::LicensingOrigin`], by the authority that supervises the licence.
		///
		/// ## Details
		///
		/// With `until`, the suspension ends at that moment by itself, with no transaction. A licence that is
		/// suspended can be suspended again: the new order replaces the one before.
		///
		/// ## Errors
		///
		/// - [`Error::ClockNotSet`]: the chain has no time yet.
		/// - [`Error::UnknownLicence`], [`Error::NotAuthorised`], [`Error::NotActive`]: of the licence.
		/// - [`Error::MissingOrder`]: the order is missing.
		/// - [`Error::BadPeriod`]: the end does not lie in the future.
		/// - [`Error::TooMany`]: the licence has too many decisions.
		///
		/// ## Events
		///
		/// - [`Event::LicenceSuspended`].
		#[pallet::call_index(4)]
		#[pallet::weight(T::WeightInfo::suspend_licence())]
		pub fn suspend_licence(
			origin: OriginFor<T>,
			licence: LicenceId,
			until: Option<Moment>,
			reason: SuspensionReason,
			order: Evidence,
		) -> DispatchResult {
			let acting = T::LicensingOrigin::ensure_origin(origin)?;
			Self::do_suspend(acting, licence, until, reason, order)
		}

		/// Lift a suspension before its end.
		///
		/// ## Dispatch Origin
		///
		/// [`Config::LicensingOrigin`], by the authority that supervises the licence.
		///
		/// ## Details
		///
		/// The licence is as it was, from this block on.
		///
		/// ## Errors
		///
		/// - [`Error::ClockNotSet`]: the chain has no time yet.
		/// - [`Error::UnknownLicence`], [`Error::NotAuthorised`], [`Error::NotActive`]: of the licence.
		/// - [`Error::MissingOrder`]: the order is missing.
		/// - [`Error::NotSuspended`]: it is not suspended, or the suspension has ended by itself.
		/// - [`Error::TooMany`]: the licence has too many decisions.
		///
		/// ## Events
		///
		/// - [`Event::SuspensionLifted`].
		#[pallet::call_index(5)]
		#[pallet::weight(T::WeightInfo::lift_suspension())]
		pub fn lift_suspension(
			origin: OriginFor<T>,
			licence: LicenceId,
			order: Evidence,
		) -> DispatchResult {
			let acting = T::LicensingOrigin::ensure_origin(origin)?;
			Self::do_lift(acting, licence, order)
		}

		/// Withdraw a licence.
		///
		/// ## Dispatch Origin
		///
		/// [`Config::LicensingOrigin`], by the authority that supervises the licence.
		///
		/// ## Details
		///
		/// `from` may lie in the past, down to the date of authorisation: what was known before stays
		/// answerable as it was. It may also lie in the future, and can then be changed until it has come.
		/// Without `from`, the licence ends with this block. The identity stays taken; the same provider can
		/// be licensed again.
		///
		/// ## Errors
		///
		/// - [`Error::ClockNotSet`]: the chain has no time yet.
		/// - [`Error::UnknownLicence`], [`Error::NotAuthorised`], [`Error::NotActive`]: of the licence.
		/// - [`Error::MissingOrder`]: the order is missing.
		/// - [`Error::BadPeriod`]: `from` lies before the date of authorisation.
		/// - [`Error::TooMany`]: the licence has too many decisions.
		///
		/// ## Events
		///
		/// - [`Event::LicenceWithdrawn`].
		#[pallet::call_index(6)]
		#[pallet::weight(T::WeightInfo::withdraw_licence())]
		pub fn withdraw_licence(
			origin: OriginFor<T>,
			licence: LicenceId,
			from: Option<Moment>,
			ground: WithdrawalGround,
			order: Evidence,
		) -> DispatchResult {
			let acting = T::LicensingOrigin::ensure_origin(origin)?;
			Self::do_withdraw(acting, licence, from, ground, order)
		}

		/// Let an account act for a licence's holder.
		///
		/// ## Dispatch Origin
		///
		/// [`Config::LicensingOrigin`], by the authority that supervises the licence.
		///
		/// ## Details
		///
		/// An account acts for one provider only, under as many as eight licences.
		///
		/// ## Errors
		///
		/// - [`Error::UnknownLicence`], [`Error::NotAuthorised`], [`Error::NotActive`]: of the licence.
		/// - [`Error::ClockNotSet`]: the chain has no time yet.
		/// - [`Error::AlreadyExists`]: the account acts for this licence already.
		/// - [`Error::AccountTaken`]: the account acts for another provider.
		/// - [`Error::TooMany`]: the licence has too many accounts, or the account too many licences.
		///
		/// ## Events
		///
		/// - [`Event::AccountBound`].
		#[pallet::call_index(7)]
		#[pallet::weight(T::WeightInfo::bind_account())]
		pub fn bind_account(
			origin: OriginFor<T>,
			licence: LicenceId,
			account: T::AccountId,
		) -> DispatchResult {
			let acting = T::LicensingOrigin::ensure_origin(origin)?;
			Self::do_bind(acting, licence, account)
		}

		/// Stop an account from acting for a licence's holder.
		///
		/// ## Dispatch Origin
		///
		/// [`Config::LicensingOrigin`], by the authority that supervises the licence. Once that one has
		/// ended for ever, by any other.
		///
		/// ## Details
		///
		/// Takes effect with this block, whatever the licence's status. An account whose licence lost its
		/// supervisor for ever is set free for another provider in this way.
		///
		/// ## Errors
		///
		/// - [`Error::UnknownLicence`], [`Error::NotAuthorised`]: of the licence.
		/// - [`Error::NotHolder`]: the account does not act for this licence.
		///
		/// ## Events
		///
		/// - [`Event::AccountUnbound`].
		#[pallet::call_index(8)]
		#[pallet::weight(T::WeightInfo::unbind_account())]
		pub fn unbind_account(
			origin: OriginFor<T>,
			licence: LicenceId,
			account: T::AccountId,
		) -> DispatchResult {
			let acting = T::LicensingOrigin::ensure_origin(origin)?;
			Self::do_unbind(acting, licence, account)
		}

		/// Bring what the gate reads of a licence up to this block's moment.
		///
		/// ## Dispatch Origin
		///
		/// Any signed account, which pays.
		///
		/// ## Details
		///
		/// Never needed for a right answer: it saves the gate one read after something in the licence has
		/// begun or ended.
		///
		/// ## Errors
		///
		/// - [`Error::ClockNotSet`]: the chain has no time yet.
		/// - [`Error::UnknownLicence`]: there is no such licence.
		/// - [`Error::NotStale`]: it is up to date.
		///
		/// ## Events
		///
		/// - [`Event::LicenceRefreshed`].
		#[pallet::call_index(9)]
		#[pallet::weight(T::WeightInfo::refresh_licence())]
		pub fn refresh_licence(origin: OriginFor<T>, licence: LicenceId) -> DispatchResult {
			ensure_signed(origin)?;
			Self::do_refresh(licence)
		}
	}
}
