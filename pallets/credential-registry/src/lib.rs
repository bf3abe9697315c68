//! # Credential registry
//!
//! Who may issue official documents, and whether a given document still holds.
//!
//! ## Overview
//!
//! An authority admits an *issuer* by a joint act. The issuer opens *status lists* and changes their
//! entries in bulk; each credential it issues names one entry of one list. Anyone reads an entry, or the
//! whole list, without asking the issuer.
//!
//! Entries carry no personal data, but an open list is public for ever: it serves credentials of legal
//! entities only.
//!
//! ### An issuer's right to write
//!
//! It holds while its term runs, no suspension is in force, it is not withdrawn, and the authority that
//! admitted it and that authority's jurisdiction are in force. Every write compares these with the block's
//! moment, so a right ends at its moment with no transaction, and the end of an authority or of a member
//! ends the right of all its issuers in one write. What was issued stays: nothing of this changes an entry.
//!
//! ### Entries
//!
//! A list has entries of one bit, whose meaning is the list's purpose, or of two bits, with the values of
//! the IETF Token Status List: 0 valid, 1 invalid, 2 suspended, 3 application-specific. A revocation never
//! goes back; a suspension does. A suspension list holds no revocation.
//!
//! The entries are kept in pages of 1,024 bytes, in the bit order of the W3C Bitstring Status List (see
//! [`bitmap`]); an absent page has no set entry.

#![cfg_attr(not(feature = "std"), no_std)]

extern crate alloc;

pub mod bitmap;
mod issuers;
mod queries;
mod status_lists;
#[cfg(any(feature = "try-runtime", test))]
mod try_state;
pub mod types;
pub mod weights;

#[cfg(feature = "runtime-benchmarks")]
mod benchmarking;
#[cfg(test)]
mod mock;
#[cfg(test)]
mod tests;

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
	use civitas_primitives::{
		authority::{AuthorityInspect, ProvisionalMeasures},
		credentials::{IssuerId, ListId, ListKind, StatusBits, StatusPurpose, MIN_LIST_ENTRIES},
		ActLevel, Acting, AuthorityId, JurisdictionCode, Moment,
	};
	use frame_support::{pallet_prelude::*, traits::Time};
	use frame_system::pallet_prelude::*;

	use crate::{
		types::{
			change_count, page_count, Issuer, IssuerName, PageBytes, PageChanges, RawLei,
			StatusList,
		},
		WeightInfo,
	};

	/// An issuer of this chain.
	pub type IssuerFor<T> = Issuer<<T as frame_system::Config>::AccountId>;

	/// The in-code storage version.
	const STORAGE_VERSION: StorageVersion = StorageVersion::new(0);

	#[pallet::pallet]
	#[pallet::storage_version(STORAGE_VERSION)]
	pub struct Pallet<T>(_);

	#[pallet::config]
	pub trait Config: frame_system::Config {
		/// A joint act of an authority that may admit issuers. Says which authority acts.
		type IssuerOrigin: EnsureOrigin<Self::RuntimeOrigin, Success = Acting>;

		/// A joint or urgent act of an authority that may admit issuers. Says which authority acts and
		/// with how many officers.
		type SuspendOrigin: EnsureOrigin<Self::RuntimeOrigin, Success = Acting>;

		/// Says which authorities and jurisdictions are in force.
		type Authorities: AuthorityInspect;

		/// Keeps one officer from stopping the same issuer again and again.
		type ProvisionalMeasures: ProvisionalMeasures;

		/// The block's moment, in milliseconds since 1970.
		type Time: Time<Moment = Moment>;

		/// The longest that one officer alone can suspend an issuer, in milliseconds.
		#[pallet::constant]
		type MaxUrgentSuspension: Get<Moment>;

		/// The most entries that a status list may have.
		#[pallet::constant]
		type MaxCapacity: Get<u32>;

		/// The most status lists that an issuer may open in its life.
		#[pallet::constant]
		type MaxListsPerIssuer: Get<u32>;

		/// The most pages that one call may touch.
		#[pallet::constant]
		type MaxPagesPerCall: Get<u32>;

		/// The weights of the calls.
		type WeightInfo: WeightInfo;

		/// Prepares the runtime for the benchmarks.
		#[cfg(feature = "runtime-benchmarks")]
		type BenchmarkHelper: crate::BenchmarkHelper;
	}

	/// The number of the next issuer.
	#[pallet::storage]
	pub type NextIssuer<T: Config> = StorageValue<_, IssuerId, ValueQuery>;

	/// Every issuer that was ever admitted, by number.
	// Twox64Concat: the chain gives the number.
	#[pallet::storage]
	pub type Issuers<T: Config> = StorageMap<_, Twox64Concat, IssuerId, IssuerFor<T>>;

	/// The issuer that an account acts for. An entry is never removed: an account that served an issuer
	/// serves no other.
	// Blake2_128Concat: whoever makes an account chooses the key.
	#[pallet::storage]
	pub type IssuerByAccount<T: Config> = StorageMap<_, Blake2_128Concat, T::AccountId, IssuerId>;

	/// The number of the next status list.
	#[pallet::storage]
	pub type NextList<T: Config> = StorageValue<_, ListId, ValueQuery>;

	/// Every status list that was ever opened, by number, without its entries.
	// Twox64Concat: the chain gives the number.
	#[pallet::storage]
	pub type Lists<T: Config> = StorageMap<_, Twox64Concat, ListId, StatusList>;

	/// The status lists of an issuer.
	// Twox64Concat: the chain gives both numbers.
	#[pallet::storage]
	pub type ListsOf<T: Config> =
		StorageDoubleMap<_, Twox64Concat, IssuerId, Twox64Concat, ListId, ()>;

	/// The entries of a status list, by page. An absent page has no set entry. Entry 0 of a page is in the
	/// most significant bits of its first byte.
	// Twox64Concat: the chain gives the list's number, and a page number is below the list's bound.
	#[pallet::storage]
	pub type Pages<T: Config> =
		StorageDoubleMap<_, Twox64Concat, ListId, Twox64Concat, u16, PageBytes>;

	#[pallet::event]
	#[pallet::generate_deposit(pub(super) fn deposit_event)]
	pub enum Event<T: Config> {
		/// An authority admitted an issuer.
		IssuerAdmitted {
			/// The issuer's number.
			issuer: IssuerId,
			/// The account that acts for it.
			account: T::AccountId,
			/// The admitting authority.
			authority: AuthorityId,
			/// That authority's jurisdiction.
			jurisdiction: JurisdictionCode,
			/// The first moment of its term.
			from: Moment,
			/// The first moment after its term.
			until: Moment,
		},
		/// An issuer's term was extended, or a new one begun after it had lapsed.
		IssuerRenewed {
			/// The issuer.
			issuer: IssuerId,
			/// The first moment of its term.
			from: Moment,
			/// The first moment after its term.
			until: Moment,
		},
		/// An issuer was suspended. It can change nothing until this ends.
		IssuerSuspended {
			/// The issuer.
			issuer: IssuerId,
			/// The moment at which it lapses by itself, if it does.
			until: Option<Moment>,
			/// Whether one officer or two stand behind it.
			level: ActLevel,
		},
		/// An issuer's suspension was lifted.
		IssuerReinstated {
			/// The issuer.
			issuer: IssuerId,
		},
		/// An issuer was withdrawn for ever. What it issued stays.
		IssuerWithdrawn {
			/// The issuer.
			issuer: IssuerId,
		},
		/// An issuer opened a status list.
		StatusListOpened {
			/// The list's number.
			list: ListId,
			/// The issuer.
			issuer: IssuerId,
			/// What a set entry says.
			purpose: StatusPurpose,
			/// The width of an entry.
			bits: StatusBits,
			/// How many entries it has.
			capacity: u32,
			/// Where the entries are kept.
			kind: ListKind,
		},
		/// Entries of a list were set.
		StatusesSet {
			/// The list.
			list: ListId,
			/// How many calls have now changed the list.
			revision: u32,
			/// How many entries this call named.
			changes: u32,
		},
		/// A list was closed: its entries stay as they are.
		StatusListClosed {
			/// The list.
			list: ListId,
			/// How many calls had changed the list.
			revision: u32,
		},
	}

	#[pallet::error]
	pub enum Error<T> {
		/// The chain has no time yet.
		ClockNotSet,
		/// There is no issuer, or no list, with this number.
		NotFound,
		/// The account acts, or acted, for an issuer.
		AlreadyExists,
		/// The issuer was admitted by another authority, or the list belongs to another issuer.
		NotAuthorised,
		/// No issuer was ever admitted with this account.
		NotAnIssuer,
		/// The issuer's term has not begun.
		NotYetValid,
		/// The issuer's term is over, or the end given is not in the future.
		Expired,
		/// The issuer is suspended.
		Suspended,
		/// The issuer is withdrawn.
		Withdrawn,
		/// The authority that admitted the issuer, or its jurisdiction, is no longer in force.
		AuthorityNotInForce,
		/// The issuer is not suspended.
		NotSuspended,
		/// The issuer is suspended already, and one officer cannot change that.
		AlreadySuspended,
		/// The name is blank, not UTF-8, or has control characters.
		BadName,
		/// The LEI is malformed (ISO 17442).
		BadLei,
		/// The term would end before it begins, or end no later than before.
		BadTerm,
		/// One officer alone must name an end, within `MaxUrgentSuspension`.
		SuspensionTooLong,
		/// A list has at least 131,072 entries, at most `MaxCapacity`, and fills its pages.
		BadCapacity,
		/// The issuer has as many lists as it may open.
		TooMany,
		/// No number is left to give.
		CapReached,
		/// The list is closed.
		ListClosed,
		/// There is no change, or a page without one.
		NothingToChange,
		/// Pages, and the positions in a page, must be named in ascending order, each once.
		NotAscending,
		/// The list has no such page, or the page no such position.
		OutOfRange,
		/// The list cannot hold this value.
		BadValue,
		/// The entry is revoked, and a revocation never goes back.
		Irreversible,
	}

	#[pallet::hooks]
	impl<T: Config> Hooks<BlockNumberFor<T>> for Pallet<T> {
		fn integrity_test() {
			assert!(
				T::MaxCapacity::get() >= MIN_LIST_ENTRIES,
				"MaxCapacity must let the smallest list be opened"
			);
			// Page numbers are 16 bits wide.
			assert!(
				T::MaxCapacity::get()
					.checked_div(StatusBits::Two.entries_per_page())
					.is_some_and(|pages| pages <= 65_536),
				"MaxCapacity needs more pages than can be numbered"
			);
			assert!(T::MaxPagesPerCall::get() > 0, "MaxPagesPerCall must let a page be changed");
			assert!(T::MaxUrgentSuspension::get() > 0, "an urgent suspension must be possible");
		}

		#[cfg(feature = "try-runtime")]
		fn try_state(_: BlockNumberFor<T>) -> Result<(), sp_runtime::TryRuntimeError> {
			Self::do_try_state()
		}
	}

	#[pallet::call]
	impl<T: Config> Pallet<T> {
		/// Admit an issuer of credentials.
		///
		/// ## Dispatch Origin
		///
		/// [`Config::IssuerOrigin`]: a joint act of an authority that may admit issuers. The issuer belongs
		/// to that authority and its jurisdiction.
		///
		/// ## Details
		///
		/// The issuer is a legal entity: `name` is its name in UTF-8, `lei` its legal entity identifier if
		/// it has one. `account` is the key it acts with; it must never have served an issuer before. The
		/// issuer may write from the moment `from` until just before `until`, in milliseconds since 1970.
		/// The term may have begun already.
		///
		/// ## Errors
		///
		/// - [`Error::ClockNotSet`]: the chain has no time yet.
		/// - [`Error::BadName`]: the name is blank, not UTF-8, or has control characters.
		/// - [`Error::BadLei`]: the LEI is malformed.
		/// - [`Error::BadTerm`]: `until` is not after `from`.
		/// - [`Error::Expired`]: `until` is not in the future.
		/// - [`Error::AlreadyExists`]: the account acts, or acted, for an issuer.
		/// - [`Error::CapReached`]: no number is left to give.
		///
		/// ## Events
		///
		/// - [`Event::IssuerAdmitted`].
		#[pallet::call_index(0)]
		#[pallet::weight(T::WeightInfo::admit_issuer())]
		pub fn admit_issuer(
			origin: OriginFor<T>,
			account: T::AccountId,
			name: IssuerName,
			lei: Option<RawLei>,
			from: Moment,
			until: Moment,
		) -> DispatchResult {
			let acting = T::IssuerOrigin::ensure_origin(origin)?;
			Self::do_admit_issuer(acting, account, name, lei, from, until)
		}

		/// Extend an issuer's term.
		///
		/// ## Dispatch Origin
		///
		/// [`Config::IssuerOrigin`]: a joint act of the authority that admitted the issuer.
		///
		/// ## Details
		///
		/// The term then ends at `until`, in milliseconds since 1970. If the term was over already, a new
		/// one begins at this block's moment. A suspension stays as it is.
		///
		/// ## Errors
		///
		/// - [`Error::ClockNotSet`]: the chain has no time yet.
		/// - [`Error::NotFound`]: there is no such issuer.
		/// - [`Error::NotAuthorised`]: another authority admitted it.
		/// - [`Error::Withdrawn`]: it is withdrawn.
		/// - [`Error::Expired`]: `until` is not in the future.
		/// - [`Error::BadTerm`]: `until` is not after the present end.
		///
		/// ## Events
		///
		/// - [`Event::IssuerRenewed`].
		#[pallet::call_index(1)]
		#[pallet::weight(T::WeightInfo::renew_issuer())]
		pub fn renew_issuer(
			origin: OriginFor<T>,
			issuer: IssuerId,
			until: Moment,
		) -> DispatchResult {
			let acting = T::IssuerOrigin::ensure_origin(origin)?;
			Self::do_renew_issuer(acting, issuer, until)
		}

		/// Suspend an issuer: it can change nothing until the suspension ends.
		///
		/// ## Dispatch Origin
		///
		/// [`Config::SuspendOrigin`]: a joint or urgent act of the authority that admitted the issuer.
		///
		/// ## Details
		///
		/// The suspension lapses by itself at `until`, in milliseconds since 1970; without one it holds
		/// until the issuer is reinstated. One officer alone must name an end at most
		/// [`Config::MaxUrgentSuspension`] away, cannot touch a suspension that holds already, and cannot
		/// do it again within thirty days. Two officers may replace the suspension that holds.
		///
		/// ## Errors
		///
		/// - [`Error::ClockNotSet`]: the chain has no time yet.
		/// - [`Error::NotFound`]: there is no such issuer.
		/// - [`Error::NotAuthorised`]: another authority admitted it.
		/// - [`Error::Withdrawn`]: it is withdrawn.
		/// - [`Error::Expired`]: `until` is not in the future.
		/// - [`Error::AlreadySuspended`]: urgent, and a suspension holds.
		/// - [`Error::SuspensionTooLong`]: urgent, and the end is missing or too far away.
		/// - The error of [`Config::ProvisionalMeasures`]: urgent, and too soon after the last time.
		///
		/// ## Events
		///
		/// - [`Event::IssuerSuspended`].
		#[pallet::call_index(2)]
		#[pallet::weight(T::WeightInfo::suspend_issuer())]
		pub fn suspend_issuer(
			origin: OriginFor<T>,
			issuer: IssuerId,
			until: Option<Moment>,
		) -> DispatchResult {
			let acting = T::SuspendOrigin::ensure_origin(origin)?;
			Self::do_suspend_issuer(acting, issuer, until)
		}

		/// Lift an issuer's suspension.
		///
		/// ## Dispatch Origin
		///
		/// [`Config::IssuerOrigin`]: a joint act of the authority that admitted the issuer.
		///
		/// ## Details
		///
		/// The issuer may write again at once, if its term runs.
		///
		/// ## Errors
		///
		/// - [`Error::ClockNotSet`]: the chain has no time yet.
		/// - [`Error::NotFound`]: there is no such issuer.
		/// - [`Error::NotAuthorised`]: another authority admitted it.
		/// - [`Error::Withdrawn`]: it is withdrawn.
		/// - [`Error::NotSuspended`]: no suspension holds, or it has lapsed.
		///
		/// ## Events
		///
		/// - [`Event::IssuerReinstated`].
		#[pallet::call_index(3)]
		#[pallet::weight(T::WeightInfo::reinstate_issuer())]
		pub fn reinstate_issuer(origin: OriginFor<T>, issuer: IssuerId) -> DispatchResult {
			let acting = T::IssuerOrigin::ensure_origin(origin)?;
			Self::do_reinstate_issuer(acting, issuer)
		}

		/// Withdraw an issuer for ever.
		///
		/// ## Dispatch Origin
		///
		/// [`Config::IssuerOrigin`]: a joint act of the authority that admitted the issuer.
		///
		/// ## Details
		///
		/// The issuer can change nothing any more, and its account never serves another. What it issued
		/// stays as its lists say.
		///
		/// ## Errors
		///
		/// - [`Error::ClockNotSet`]: the chain has no time yet.
		/// - [`Error::NotFound`]: there is no such issuer.
		/// - [`Error::NotAuthorised`]: another authority admitted it.
		/// - [`Error::Withdrawn`]: it is withdrawn already.
		///
		/// ## Events
		///
		/// - [`Event::IssuerWithdrawn`].
		#[pallet::call_index(4)]
		#[pallet::weight(T::WeightInfo::withdraw_issuer())]
		pub fn withdraw_issuer(origin: OriginFor<T>, issuer: IssuerId) -> DispatchResult {
			let acting = T::IssuerOrigin::ensure_origin(origin)?;
			Self::do_withdraw_issuer(acting, issuer)
		}

		/// Open a status list.
		///
		/// ## Dispatch Origin
		///
		/// Signed by the account of an issuer in force.
		///
		/// ## Details
		///
		/// The list belongs to the issuer. No entry is set. `capacity` is the number of entries: 131,072
		/// without one, which is also the least; a multiple of the entries of a page (8,192 of one bit,
		/// 4,096 of two). An [`ListKind::Open`] list is public for ever and serves credentials of legal
		/// entities only.
		///
		/// ## Errors
		///
		/// - [`Error::NotAnIssuer`], [`Error::ClockNotSet`], [`Error::Withdrawn`], [`Error::Suspended`],
		///   [`Error::NotYetValid`], [`Error::Expired`], [`Error::AuthorityNotInForce`]: why the account
		///   may not write.
		/// - [`Error::BadCapacity`]: the number of entries is out of bounds or does not fill its pages.
		/// - [`Error::TooMany`]: the issuer has as many lists as it may open.
		/// - [`Error::CapReached`]: no number is left to give.
		///
		/// ## Events
		///
		/// - [`Event::StatusListOpened`].
		#[pallet::call_index(5)]
		#[pallet::weight(T::WeightInfo::open_status_list())]
		pub fn open_status_list(
			origin: OriginFor<T>,
			purpose: StatusPurpose,
			bits: StatusBits,
			capacity: Option<u32>,
			kind: ListKind,
		) -> DispatchResult {
			let account = ensure_signed(origin)?;
			Self::do_open_status_list(account, purpose, bits, capacity, kind)
		}

		/// Set entries of a status list, all or none.
		///
		/// ## Dispatch Origin
		///
		/// Signed by the account of the list's issuer, in force.
		///
		/// ## Details
		///
		/// The changes are grouped by page: an entry with index `i` is at position `i mod n` of page
		/// `i div n`, where `n` is 8,192 for entries of one bit and 4,096 for two. Pages are named in
		/// ascending order, each once, and so are the positions in a page. Setting an entry to the value
		/// that it has is harmless. A revoked entry keeps its value for ever.
		///
		/// ## Errors
		///
		/// - [`Error::NotAnIssuer`], [`Error::ClockNotSet`], [`Error::Withdrawn`], [`Error::Suspended`],
		///   [`Error::NotYetValid`], [`Error::Expired`], [`Error::AuthorityNotInForce`]: why the account
		///   may not write.
		/// - [`Error::NotFound`]: there is no such list.
		/// - [`Error::NotAuthorised`]: the list belongs to another issuer.
		/// - [`Error::ListClosed`]: the list is closed.
		/// - [`Error::NothingToChange`]: there is no change, or a page without one.
		/// - [`Error::NotAscending`]: a page or position is named twice or out of order.
		/// - [`Error::OutOfRange`]: the list has no such page, or the page no such position.
		/// - [`Error::BadValue`]: the list cannot hold the value.
		/// - [`Error::Irreversible`]: an entry is revoked and would be changed.
		/// - [`Error::CapReached`]: the list was changed as often as can be counted.
		///
		/// ## Events
		///
		/// - [`Event::StatusesSet`].
		#[pallet::call_index(6)]
		#[pallet::weight(T::WeightInfo::set_statuses(page_count(pages), change_count(pages)))]
		pub fn set_statuses(
			origin: OriginFor<T>,
			list: ListId,
			pages: BoundedVec<PageChanges, T::MaxPagesPerCall>,
		) -> DispatchResult {
			let account = ensure_signed(origin)?;
			Self::do_set_statuses(account, list, &pages)
		}

		/// Close a status list: its entries stay as they are, for ever.
		///
		/// ## Dispatch Origin
		///
		/// Signed by the account of the list's issuer, in force.
		///
		/// ## Details
		///
		/// The list stays readable. It cannot be opened again.
		///
		/// ## Errors
		///
		/// - [`Error::NotAnIssuer`], [`Error::ClockNotSet`], [`Error::Withdrawn`], [`Error::Suspended`],
		///   [`Error::NotYetValid`], [`Error::Expired`], [`Error::AuthorityNotInForce`]: why the account
		///   may not write.
		/// - [`Error::NotFound`]: there is no such list.
		/// - [`Error::NotAuthorised`]: the list belongs to another issuer.
		/// - [`Error::ListClosed`]: the list is closed already.
		///
		/// ## Events
		///
		/// - [`Event::StatusListClosed`].
		#[pallet::call_index(7)]
		#[pallet::weight(T::WeightInfo::close_status_list())]
		pub fn close_status_list(origin: OriginFor<T>, list: ListId) -> DispatchResult {
			let account = ensure_signed(origin)?;
			Self::do_close_status_list(account, list)
		}
	}
}
