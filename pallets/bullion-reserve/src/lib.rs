//! # Bullion reserve
//!
//! Gold bars: which exist, in whose custody, what an auditor found, and how much of it counts.
//!
//! A reserve is the bars that one licensed custodian keeps under one set of rules. The custodian registers
//! bars by the Good Delivery Rules and attests the list; a licensed auditor of another provider computes the
//! root over what it saw and countersigns. Weight counts from then until the audit expires, and only while
//! both licences are in force: [`ReserveInspect::eligible_fine_weight`] compares the block's moment at every
//! reading, so nothing has to happen for weight to stop counting.
//!
//! How the root over the bars is computed, so that an auditor can do it from a spreadsheet, is written down
//! in [`list`].
//!
//! ## Pallet API
//!
//! See the [`pallet`] module for the configuration, calls, storage items, events and errors.
#![cfg_attr(not(feature = "std"), no_std)]

extern crate alloc;

mod api;
mod audits;
pub mod bars;
#[cfg(feature = "runtime-benchmarks")]
mod benchmarking;
#[cfg(any(feature = "try-runtime", test))]
mod invariants;
pub mod list;
#[cfg(test)]
mod mock;
#[cfg(test)]
mod tests;
pub mod types;
pub mod weights;

use civitas_primitives::{
	reserve::{AssuranceLevel, BarRefusal, ReservePolicy},
	LicenceGate, MilliOunces, Moment, Question, ReserveId, ReserveInspect,
};
use frame_support::{pallet_prelude::*, traits::Time};

pub use pallet::*;
pub use types::{Attestation, Bar, Reserve, ReserveName};
pub use weights::WeightInfo;

/// Sets up what another pallet must know before a benchmark.
#[cfg(feature = "runtime-benchmarks")]
pub trait BenchmarkHelper<AccountId> {
	/// Set the block's moment.
	fn set_moment(moment: Moment);
	/// A licence in force in this jurisdiction for this activity, of a provider of its own, with this
	/// account bound to it; at the gate's worst case.
	fn licence(
		account: &AccountId,
		activity: civitas_primitives::Activities,
		place: civitas_primitives::JurisdictionCode,
	) -> civitas_primitives::LicenceId;
	/// Another licence of the provider of this one, in force like the one before, with another account
	/// bound to it.
	fn renewed(
		licence: civitas_primitives::LicenceId,
		account: &AccountId,
		activity: civitas_primitives::Activities,
		place: civitas_primitives::JurisdictionCode,
	) -> civitas_primitives::LicenceId;
}

#[frame_support::pallet]
pub mod pallet {
	use super::*;
	use civitas_primitives::{
		reserve::{Audit, AuditReport, BarDeclaration, BarKey},
		Acting, Activities, AuthorityId, Evidence, LicenceId,
	};
	use frame_system::pallet_prelude::*;
	use sp_core::H256;

	/// The version of the storage layout.
	const STORAGE_VERSION: StorageVersion = StorageVersion::new(1);

	#[pallet::pallet]
	#[pallet::storage_version(STORAGE_VERSION)]
	pub struct Pallet<T>(_);

	#[pallet::config]
	pub trait Config: frame_system::Config {
		/// A joint act of an authority that supervises money.
		type ReserveOrigin: EnsureOrigin<Self::RuntimeOrigin, Success = Acting>;

		/// Says whether custodian and auditor are licensed.
		type Licences: LicenceGate<Self::AccountId>;

		/// The block's moment.
		type Time: Time<Moment = Moment>;

		/// How many bars one call can register.
		#[pallet::constant]
		type MaxBarsPerBatch: Get<u32>;

		/// How many bars a reserve can hold. All are read when a list is attested, so it is also a bound on
		/// that call's weight.
		#[pallet::constant]
		type MaxBarsPerReserve: Get<u32>;

		/// The longest validity of audits that a reserve's rules can admit, in milliseconds.
		#[pallet::constant]
		type MaxAuditValidity: Get<Moment>;

		/// Weights of this pallet's calls.
		type WeightInfo: WeightInfo;

		/// Prepares other pallets for benchmarks.
		#[cfg(feature = "runtime-benchmarks")]
		type BenchmarkHelper: BenchmarkHelper<Self::AccountId>;
	}

	/// The number of the next reserve.
	#[pallet::storage]
	pub type NextReserve<T> = StorageValue<_, ReserveId, ValueQuery>;

	/// Reserves by number.
	// Twox64Concat: the chain gives the numbers.
	#[pallet::storage]
	pub type Reserves<T> = StorageMap<_, Twox64Concat, ReserveId, Reserve>;

	/// Bars by reserve and key. Iterating a reserve yields its bars in the order of their keys, which is the
	/// order of the list that is attested.
	// Identity: a key is a SHA-256 digest, spread evenly by itself, and keeps its order.
	#[pallet::storage]
	pub type Bars<T> = StorageDoubleMap<_, Twox64Concat, ReserveId, Identity, BarKey, Bar>;

	/// The reserve that a bar belongs to. A bar is one of its kind over all reserves, and for ever once an
	/// audit has listed it: only a bar that none has can be struck.
	// Identity: a key is a SHA-256 digest.
	#[pallet::storage]
	pub type ReserveOfBar<T> = StorageMap<_, Identity, BarKey, ReserveId>;

	/// The list of each reserve that waits for its auditor.
	// Twox64Concat: the chain gives the numbers.
	#[pallet::storage]
	pub type Attestations<T: Config> =
		StorageMap<_, Twox64Concat, ReserveId, Attestation<T::AccountId>>;

	/// Audits by reserve and number, from 1. Never changed and never removed.
	// Twox64Concat: the chain gives the numbers.
	#[pallet::storage]
	pub type Audits<T> = StorageDoubleMap<_, Twox64Concat, ReserveId, Twox64Concat, u32, Audit>;

	#[pallet::event]
	#[pallet::generate_deposit(pub(super) fn deposit_event)]
	pub enum Event<T: Config> {
		/// A reserve was opened.
		ReserveOpened {
			/// The reserve.
			reserve: ReserveId,
			/// The authority that opened it.
			authority: AuthorityId,
			/// The custodian's licence.
			custodian: LicenceId,
			/// Its rules.
			policy: ReservePolicy,
		},
		/// Bars were registered. They count from the next audit on.
		BarsRegistered {
			/// The reserve.
			reserve: ReserveId,
			/// How many bars.
			bars: u32,
			/// Their fine weight, in thousandths of a troy ounce.
			fine_weight: MilliOunces,
			/// Fine weight of the whole reserve now.
			total_fine_weight: MilliOunces,
		},
		/// The custodian attested its list.
		ListAttested {
			/// The reserve.
			reserve: ReserveId,
			/// The licence of the auditor engaged.
			auditor: LicenceId,
			/// Root over the bars.
			root: H256,
			/// Bars on the list.
			bars: u32,
			/// Their fine weight.
			fine_weight: MilliOunces,
		},
		/// The auditor countersigned the custodian's list.
		AuditCountersigned {
			/// The reserve.
			reserve: ReserveId,
			/// The audit's number.
			epoch: u32,
			/// The auditor's licence.
			auditor: LicenceId,
			/// Fine weight that the audit lets count.
			counted_weight: MilliOunces,
			/// When it stops counting.
			expires_at: Moment,
		},
		/// The auditor saw other bars than the custodian listed. No weight counts until they agree.
		AuditDisputed {
			/// The reserve.
			reserve: ReserveId,
			/// The audit's number.
			epoch: u32,
			/// The auditor's licence.
			auditor: LicenceId,
			/// Root of the custodian's list.
			custodian_root: H256,
			/// Root that the auditor computed.
			auditor_root: H256,
		},
		/// The supervisor settled a dispute, so that another auditor can be engaged.
		DisputeSettled {
			/// The reserve.
			reserve: ReserveId,
			/// The licence of the auditor that had disputed.
			auditor: LicenceId,
			/// Hash of the supervisor's decision.
			decision: Evidence,
		},
		/// The reserve's custodian goes on under another licence. A list that waited is dropped.
		CustodianRenewed {
			/// The reserve.
			reserve: ReserveId,
			/// The licence until now.
			from: LicenceId,
			/// The licence from now on.
			to: LicenceId,
		},
		/// The supervisor struck bars that no audit had listed. Each can be registered again, in any
		/// reserve. A list that waited is dropped.
		BarsStruck {
			/// The reserve.
			reserve: ReserveId,
			/// How many bars.
			bars: u32,
			/// Their fine weight, in thousandths of a troy ounce.
			fine_weight: MilliOunces,
			/// Fine weight of the whole reserve now.
			total_fine_weight: MilliOunces,
			/// Hash of the supervisor's decision.
			decision: Evidence,
		},
	}

	#[pallet::error]
	pub enum Error<T> {
		/// There is no reserve with this number, or no bar with this key in it.
		NotFound,
		/// The authority is not the one that opened the reserve.
		NotAuthorised,
		/// The chain has no time yet.
		ClockNotSet,
		/// More than the numbers or the reserve can hold.
		TooMany,
		/// The name is empty, not UTF-8, or has control characters.
		BadName,
		/// The rules admit no audit, or one of longer validity than the chain allows, or assurance that is no
		/// auditor's.
		BadPolicy,
		/// The list has no bars.
		EmptyList,
		/// The number of bars differs from the register's.
		CountMismatch,
		/// The fine weight differs from the register's.
		WeightMismatch,
		/// The root differs from the one over the register's bars.
		RootMismatch,
		/// Custodian and auditor are one provider, one legal entity or one account.
		SameParty,
		/// Another auditor's dispute is open: only it can audit, until the supervisor settles the dispute.
		AuditDisputed,
		/// No list waits for an auditor.
		NotAttested,
		/// No dispute is open.
		NotDisputed,
		/// The hash of a document is missing.
		MissingEvidence,
		/// The locator is empty or has other than printable ASCII characters.
		BadLocator,
		/// The assurance is below what an auditor gives.
		AssuranceTooLow,
		/// Agreed-upon procedures end without an opinion, every other engagement with one.
		OpinionMismatch,
		/// The auditor found more bars or weight than the list has.
		FindingsExceedList,
		/// The scope date has not come.
		ScopeInFuture,
		/// The audit would be over already.
		Expired,
		/// From scope date to expiry is longer than the reserve's rules admit.
		ValidityTooLong,
		/// The list that waits is not the one that the auditor answers, or the scope date lies before that
		/// of the previous audit.
		Stale,
		/// A bar has no serial number, or only zeros.
		EmptySerial,
		/// A serial number is longer than sixteen characters.
		SerialTooLong,
		/// A serial number has characters other than letters, digits, `-`, `/` and `.`.
		BadSerial,
		/// A bar has no brand code.
		EmptyBrand,
		/// A brand code is longer than eight characters.
		BrandTooLong,
		/// A brand code has characters other than letters and digits.
		BadBrand,
		/// A gross weight is not a multiple of 0.025 oz.
		GrossNotMultiple,
		/// Fineness below 995.0 parts per thousand.
		FinenessTooLow,
		/// Fineness above 999.9 parts per thousand.
		FinenessTooHigh,
		/// A bar has less than 350 oz fine.
		FineWeightTooLow,
		/// A bar has more than 430 oz fine.
		FineWeightTooHigh,
		/// A declared fine weight differs from gross weight times fineness by more than 0.001 oz.
		FineWeightMismatch,
		/// A year of manufacture has not begun.
		YearInFuture,
		/// A year of manufacture does not have four digits.
		BadYear,
		/// A bar with this brand, serial number and year is registered, in this reserve or another, or stands
		/// twice in the list.
		SerialRepeated,
		/// The reserve's custodian has this licence already.
		AlreadyExists,
		/// The licence belongs to another provider than the reserve's custodian.
		OtherProvider,
		/// An audit has listed the bar.
		AlreadyAudited,
	}

	impl<T> From<BarRefusal> for Error<T> {
		fn from(refusal: BarRefusal) -> Self {
			match refusal {
				BarRefusal::EmptySerial => Self::EmptySerial,
				BarRefusal::SerialTooLong => Self::SerialTooLong,
				BarRefusal::BadSerial => Self::BadSerial,
				BarRefusal::EmptyBrand => Self::EmptyBrand,
				BarRefusal::BrandTooLong => Self::BrandTooLong,
				BarRefusal::BadBrand => Self::BadBrand,
				BarRefusal::GrossNotMultiple => Self::GrossNotMultiple,
				BarRefusal::FinenessTooLow => Self::FinenessTooLow,
				BarRefusal::FinenessTooHigh => Self::FinenessTooHigh,
				BarRefusal::FineWeightTooLow => Self::FineWeightTooLow,
				BarRefusal::FineWeightTooHigh => Self::FineWeightTooHigh,
				BarRefusal::FineWeightMismatch => Self::FineWeightMismatch,
				BarRefusal::YearInFuture => Self::YearInFuture,
				BarRefusal::BadYear => Self::BadYear,
				BarRefusal::SerialRepeated => Self::SerialRepeated,
			}
		}
	}

	#[pallet::hooks]
	impl<T: Config> Hooks<BlockNumberFor<T>> for Pallet<T> {
		fn integrity_test() {
			assert!(T::MaxBarsPerBatch::get() > 0, "no bar could be registered");
			assert!(T::MaxBarsPerReserve::get() > 0, "no reserve could hold a bar");
			assert!(T::MaxAuditValidity::get() > 0, "no audit could count");
		}

		#[cfg(feature = "try-runtime")]
		fn try_state(_: BlockNumberFor<T>) -> Result<(), sp_runtime::TryRuntimeError> {
			Self::do_try_state()
		}
	}

	#[pallet::call]
	impl<T: Config> Pallet<T> {
		/// Open a reserve.
		///
		/// ## Dispatch Origin
		///
		/// A joint act of an authority that supervises money. Its jurisdiction's law governs the reserve.
		///
		/// ## Details
		///
		/// `custodian` is the licence of the custodian that will keep the bars; it must permit the custody of
		/// bullion in that jurisdiction. `policy` says which audits count.
		///
		/// ## Errors
		///
		/// - [`Error::BadName`], [`Error::BadPolicy`], [`Error::TooMany`].
		/// - The licensing pallet's own error when the custodian is not licensed.
		///
		/// ## Events
		///
		/// - [`Event::ReserveOpened`].
		#[pallet::call_index(0)]
		#[pallet::weight(T::WeightInfo::open_reserve())]
		pub fn open_reserve(
			origin: OriginFor<T>,
			name: ReserveName,
			custodian: LicenceId,
			policy: ReservePolicy,
		) -> DispatchResult {
			let acting = T::ReserveOrigin::ensure_origin(origin)?;
			let readable = core::str::from_utf8(&name)
				.is_ok_and(|text| !text.trim().is_empty() && !text.chars().any(char::is_control));
			ensure!(readable, Error::<T>::BadName);
			ensure!(
				policy.minimum_assurance >= AssuranceLevel::AgreedUponProcedures
					&& policy.max_audit_validity > 0
					&& policy.max_audit_validity <= T::MaxAuditValidity::get(),
				Error::<T>::BadPolicy
			);
			let custody = Question::Activity(Activities::CUSTODY_OF_BULLION);
			T::Licences::ensure(custodian, custody, acting.jurisdiction)?;
			let reserve = NextReserve::<T>::get();
			let next = reserve.checked_add(1).ok_or(Error::<T>::TooMany)?;
			NextReserve::<T>::put(next);
			Reserves::<T>::insert(
				reserve,
				Reserve {
					name,
					authority: acting.authority,
					jurisdiction: acting.jurisdiction,
					custodian,
					policy,
					bars: 0,
					fine_weight: 0,
					registered: 0,
					audit_epoch: 0,
					dispute: None,
				},
			);
			Self::deposit_event(Event::ReserveOpened {
				reserve,
				authority: acting.authority,
				custodian,
				policy,
			});
			Ok(())
		}

		/// Register bars by the Good Delivery Rules, all or none.
		///
		/// ## Dispatch Origin
		///
		/// Signed by an account bound to the licence of the reserve's custodian.
		///
		/// ## Details
		///
		/// Every row is checked: marks, gross weight in steps of 0.025 oz, fineness from 995.0 to 999.9, fine
		/// weight from 350 to 430 oz and within 0.001 oz of what gross weight and fineness give, of which
		/// the lesser counts; and the bar must not be registered already, in any reserve. Leading
		/// zeros and letter case make no other bar. The bars count from the next audit on. The
		/// runtime API `check_bars` names every fault of every row beforehand.
		///
		/// ## Errors
		///
		/// - [`Error::NotFound`], [`Error::ClockNotSet`], [`Error::EmptyList`], [`Error::TooMany`].
		/// - The licensing pallet's own error when the custodian is not licensed or the account not bound.
		/// - The first fault of the first faulty row.
		///
		/// ## Events
		///
		/// - [`Event::BarsRegistered`].
		#[pallet::call_index(1)]
		#[pallet::weight(T::WeightInfo::register_bars(u32::try_from(bars.len()).unwrap_or(u32::MAX)))]
		pub fn register_bars(
			origin: OriginFor<T>,
			reserve: ReserveId,
			bars: BoundedVec<BarDeclaration, T::MaxBarsPerBatch>,
		) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_register_bars(who, reserve, bars)
		}

		/// Attest the list of a reserve's bars and name the auditor engaged.
		///
		/// ## Dispatch Origin
		///
		/// Signed by an account bound to the licence of the reserve's custodian.
		///
		/// ## Details
		///
		/// The list is all bars of the reserve. `root` is computed as [`list`](crate::list) says; `root`,
		/// `bars` and `fine_weight` must be those of the register, which the chain computes itself. The list
		/// waits for the auditor; the audit before it stays in force until then. Attesting again replaces a
		/// list that still waits.
		///
		/// ## Errors
		///
		/// - [`Error::NotFound`], [`Error::ClockNotSet`], [`Error::EmptyList`].
		/// - The licensing pallet's own error when custodian or auditor is not licensed or the account
		///   not bound.
		/// - [`Error::SameParty`] if the auditor is the custodian.
		/// - [`Error::AuditDisputed`] if another auditor's dispute is open.
		/// - [`Error::CountMismatch`], [`Error::WeightMismatch`], [`Error::RootMismatch`].
		///
		/// ## Events
		///
		/// - [`Event::ListAttested`].
		#[pallet::call_index(2)]
		#[pallet::weight(T::WeightInfo::attest_list((*bars).min(T::MaxBarsPerReserve::get())))]
		pub fn attest_list(
			origin: OriginFor<T>,
			reserve: ReserveId,
			auditor: LicenceId,
			root: H256,
			bars: u32,
			fine_weight: MilliOunces,
		) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_attest_list(who, reserve, auditor, root, bars, fine_weight)
		}

		/// Countersign the list that the custodian attested, or dispute it.
		///
		/// ## Dispatch Origin
		///
		/// Signed by an account bound to the licence of the auditor that the list names, other than the
		/// account that attested it.
		///
		/// ## Details
		///
		/// `attested` is the root of the custodian's list that the auditor answers. If another list waits by
		/// the time the call is executed, nothing is recorded: a signature speaks of one list only.
		///
		/// `root` is what the auditor computed over the bars it saw. The same root makes the lesser of listed
		/// and found weight count until `report.expires_at`. A different one opens a dispute: no weight
		/// counts until the same auditor agrees with a new list, or the supervisor settles the dispute and an
		/// auditor agrees. Either way the audit takes the next number and stays readable for ever. An audit
		/// below the reserve's minimum assurance, with an adverse opinion or with none is recorded and
		/// counts nothing.
		///
		/// ## Errors
		///
		/// - [`Error::NotFound`], [`Error::ClockNotSet`], [`Error::NotAttested`].
		/// - [`Error::Stale`] if another list waits than the auditor answers.
		/// - The licensing pallet's own error when custodian or auditor is not licensed or the account
		///   not bound.
		/// - [`Error::SameParty`] if auditor and custodian are one.
		/// - [`Error::MissingEvidence`], [`Error::BadLocator`], [`Error::AssuranceTooLow`],
		///   [`Error::OpinionMismatch`], [`Error::ScopeInFuture`], [`Error::Expired`],
		///   [`Error::ValidityTooLong`], [`Error::Stale`], [`Error::FindingsExceedList`].
		///
		/// ## Events
		///
		/// - [`Event::AuditCountersigned`] or [`Event::AuditDisputed`].
		#[pallet::call_index(3)]
		#[pallet::weight(T::WeightInfo::countersign_audit())]
		pub fn countersign_audit(
			origin: OriginFor<T>,
			reserve: ReserveId,
			attested: H256,
			root: H256,
			report: AuditReport,
		) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_countersign_audit(who, reserve, attested, root, report)
		}

		/// Settle a dispute, so that the custodian can engage another auditor.
		///
		/// ## Dispatch Origin
		///
		/// A joint act of the authority that opened the reserve.
		///
		/// ## Details
		///
		/// No weight counts by this: it takes an audit that ends in agreement. Without this call only the
		/// auditor that disputed could audit, so that a custodian cannot shop for a milder one.
		///
		/// ## Errors
		///
		/// - [`Error::NotFound`], [`Error::NotAuthorised`], [`Error::NotDisputed`],
		///   [`Error::MissingEvidence`].
		///
		/// ## Events
		///
		/// - [`Event::DisputeSettled`].
		#[pallet::call_index(4)]
		#[pallet::weight(T::WeightInfo::settle_dispute())]
		pub fn settle_dispute(
			origin: OriginFor<T>,
			reserve: ReserveId,
			decision: Evidence,
		) -> DispatchResult {
			let acting = T::ReserveOrigin::ensure_origin(origin)?;
			ensure!(!decision.is_missing(), Error::<T>::MissingEvidence);
			let auditor = Reserves::<T>::try_mutate(reserve, |entry| {
				let entry = entry.as_mut().ok_or(Error::<T>::NotFound)?;
				ensure!(entry.authority == acting.authority, Error::<T>::NotAuthorised);
				entry.dispute.take().ok_or(Error::<T>::NotDisputed)
			})?;
			Self::deposit_event(Event::DisputeSettled { reserve, auditor, decision });
			Ok(())
		}

		/// Let a reserve's custodian go on under another licence.
		///
		/// ## Dispatch Origin
		///
		/// A joint act of the authority that opened the reserve.
		///
		/// ## Details
		///
		/// For a custodian that was licensed again: `custodian` is its new licence, which must belong to the
		/// same provider and permit the custody of bullion in the reserve's jurisdiction. A list that waits
		/// for its auditor is dropped, since it was attested under the old licence. The audit in force names
		/// the old licence and counts only while that one is in force; the next audit names the new one.
		///
		/// ## Errors
		///
		/// - [`Error::NotFound`], [`Error::NotAuthorised`].
		/// - [`Error::AlreadyExists`] if the custodian has this licence already.
		/// - [`Error::OtherProvider`] if the licence belongs to another provider.
		/// - The licensing pallet's own error when the licence does not permit custody.
		///
		/// ## Events
		///
		/// - [`Event::CustodianRenewed`].
		#[pallet::call_index(5)]
		#[pallet::weight(T::WeightInfo::renew_custodian())]
		pub fn renew_custodian(
			origin: OriginFor<T>,
			reserve: ReserveId,
			custodian: LicenceId,
		) -> DispatchResult {
			let acting = T::ReserveOrigin::ensure_origin(origin)?;
			let from = Reserves::<T>::try_mutate(reserve, |entry| {
				let entry = entry.as_mut().ok_or(Error::<T>::NotFound)?;
				ensure!(entry.authority == acting.authority, Error::<T>::NotAuthorised);
				let from = entry.custodian;
				ensure!(custodian != from, Error::<T>::AlreadyExists);
				let custody = Question::Activity(Activities::CUSTODY_OF_BULLION);
				T::Licences::ensure(custodian, custody, entry.jurisdiction)?;
				ensure!(T::Licences::same_provider(from, custodian), Error::<T>::OtherProvider);
				entry.custodian = custodian;
				Ok::<_, DispatchError>(from)
			})?;
			Attestations::<T>::remove(reserve);
			Self::deposit_event(Event::CustodianRenewed { reserve, from, to: custodian });
			Ok(())
		}

		/// Strike bars that no audit has listed, all or none.
		///
		/// ## Dispatch Origin
		///
		/// A joint act of the authority that opened the reserve.
		///
		/// ## Details
		///
		/// For bars that were registered and are not there: nothing but an audit shows that a custodian has
		/// what it registers, and until then it would keep the rightful custodian from registering it. The
		/// bars leave the reserve and can be registered again, in any reserve. A list that waits for its
		/// auditor is dropped. A bar on the list of an audit, agreed or disputed, stays.
		///
		/// ## Errors
		///
		/// - [`Error::MissingEvidence`], [`Error::EmptyList`], [`Error::NotAuthorised`].
		/// - [`Error::NotFound`] if there is no such reserve, or a bar is not in it or stands twice in `keys`.
		/// - [`Error::AlreadyAudited`] if an audit has listed a bar.
		///
		/// ## Events
		///
		/// - [`Event::BarsStruck`].
		#[pallet::call_index(6)]
		#[pallet::weight(T::WeightInfo::strike_bars(u32::try_from(keys.len()).unwrap_or(u32::MAX)))]
		pub fn strike_bars(
			origin: OriginFor<T>,
			reserve: ReserveId,
			keys: BoundedVec<BarKey, T::MaxBarsPerBatch>,
			decision: Evidence,
		) -> DispatchResult {
			let acting = T::ReserveOrigin::ensure_origin(origin)?;
			Self::do_strike_bars(acting, reserve, keys, decision)
		}
	}

	impl<T: Config> Pallet<T> {
		/// The block's moment, refused while the chain has none.
		pub(crate) fn now() -> Result<Moment, Error<T>> {
			let now = T::Time::now();
			ensure!(now > 0, Error::<T>::ClockNotSet);
			Ok(now)
		}

		fn do_register_bars(
			who: T::AccountId,
			id: ReserveId,
			list: BoundedVec<BarDeclaration, T::MaxBarsPerBatch>,
		) -> DispatchResult {
			let now = Self::now()?;
			let mut reserve = Reserves::<T>::get(id).ok_or(Error::<T>::NotFound)?;
			let custody = Question::Activity(Activities::CUSTODY_OF_BULLION);
			T::Licences::ensure_holder(reserve.custodian, &who, custody, reserve.jurisdiction)?;
			ensure!(!list.is_empty(), Error::<T>::EmptyList);
			let count = u32::try_from(list.len()).map_err(|_| Error::<T>::TooMany)?;
			let bars = reserve.bars.checked_add(count).ok_or(Error::<T>::TooMany)?;
			ensure!(bars <= T::MaxBarsPerReserve::get(), Error::<T>::TooMany);
			let mut added: MilliOunces = 0;
			for declared in list {
				let (key, bar) = Self::accept(declared, reserve.registered, now)?;
				// Reads what this batch wrote too, so a bar that stands twice in it is refused.
				ensure!(!ReserveOfBar::<T>::contains_key(key), Error::<T>::SerialRepeated);
				added = added
					.checked_add(MilliOunces::from(bar.fine_weight))
					.ok_or(Error::<T>::TooMany)?;
				reserve.registered =
					reserve.registered.checked_add(1).ok_or(Error::<T>::TooMany)?;
				ReserveOfBar::<T>::insert(key, id);
				Bars::<T>::insert(id, key, bar);
			}
			reserve.bars = bars;
			reserve.fine_weight =
				reserve.fine_weight.checked_add(added).ok_or(Error::<T>::TooMany)?;
			let total_fine_weight = reserve.fine_weight;
			Reserves::<T>::insert(id, reserve);
			Self::deposit_event(Event::BarsRegistered {
				reserve: id,
				bars: count,
				fine_weight: added,
				total_fine_weight,
			});
			Ok(())
		}

		fn do_strike_bars(
			acting: Acting,
			id: ReserveId,
			keys: BoundedVec<BarKey, T::MaxBarsPerBatch>,
			decision: Evidence,
		) -> DispatchResult {
			ensure!(!decision.is_missing(), Error::<T>::MissingEvidence);
			ensure!(!keys.is_empty(), Error::<T>::EmptyList);
			let mut reserve = Reserves::<T>::get(id).ok_or(Error::<T>::NotFound)?;
			ensure!(reserve.authority == acting.authority, Error::<T>::NotAuthorised);
			// Lists only grow past what an audit has listed, so the latest audit's is the longest.
			let listed_below =
				Audits::<T>::get(id, reserve.audit_epoch).map_or(0, |audit| audit.listed_below);
			let count = u32::try_from(keys.len()).map_err(|_| Error::<T>::TooMany)?;
			let mut struck: MilliOunces = 0;
			for key in keys {
				// Removes as it goes, so a key that stands twice is not found the second time.
				let bar = Bars::<T>::take(id, key).ok_or(Error::<T>::NotFound)?;
				ensure!(bar.sequence >= listed_below, Error::<T>::AlreadyAudited);
				struck = struck
					.checked_add(MilliOunces::from(bar.fine_weight))
					.ok_or(Error::<T>::TooMany)?;
				ReserveOfBar::<T>::remove(key);
			}
			reserve.bars = reserve.bars.checked_sub(count).ok_or(Error::<T>::CountMismatch)?;
			reserve.fine_weight =
				reserve.fine_weight.checked_sub(struck).ok_or(Error::<T>::WeightMismatch)?;
			let total_fine_weight = reserve.fine_weight;
			Reserves::<T>::insert(id, reserve);
			Attestations::<T>::remove(id);
			Self::deposit_event(Event::BarsStruck {
				reserve: id,
				bars: count,
				fine_weight: struck,
				total_fine_weight,
				decision,
			});
			Ok(())
		}

		/// The bar that a declaration speaks of, or its first fault.
		fn accept(
			declared: BarDeclaration,
			sequence: u32,
			now: Moment,
		) -> Result<(BarKey, Bar), Error<T>> {
			if let Some(refusal) = bars::refusals(&declared, now).first() {
				return Err((*refusal).into());
			}
			let key = bars::bar_key(&declared.brand, &declared.serial, declared.year)
				.ok_or(Error::<T>::SerialTooLong)?;
			let fine_weight =
				bars::counted_fine_weight(&declared).ok_or(Error::<T>::FineWeightTooHigh)?;
			let brand = bars::normalised_brand(&declared.brand);
			let bar = Bar {
				serial: declared
					.serial
					.into_inner()
					.try_into()
					.map_err(|_| Error::<T>::SerialTooLong)?,
				brand: brand.try_into().map_err(|_| Error::<T>::BrandTooLong)?,
				gross_weight: declared.gross_weight,
				fineness: declared.fineness,
				fine_weight,
				year: declared.year,
				sequence,
				registered_at: now,
			};
			Ok((key, bar))
		}
	}
}
