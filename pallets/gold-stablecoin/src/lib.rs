//! # Gold stablecoin
//!
//! Coins that cannot exist beyond the audited gold of a reserve.
//!
//! How much of a coin may exist is derived, never reported: the fine weight that counts, as
//! [`ReserveInspect`] tells it at that moment, times the units per weight, less the coin's buffer. Every
//! mint is checked against it, and takes two parties: a minter proposes, an approver agrees, and either
//! executes once the mint has waited as its size demands. Redemption is a holder's right: a ticket puts coins
//! on hold, and settling it burns them.
//!
//! The ledger is `pallet-assets` with `pallet-assets-holder`, driven through the `fungibles` traits alone,
//! so wallets and exchanges use its ordinary transfers. Its roles belong to a keyless account of this
//! pallet. At the end of each block a guard compares the ledger's issuance with this pallet's own count of
//! what it minted and burnt; a difference halts minting, never transfers, never redemption.
//!
//! One coin is one troy ounce, with six decimals: a thousandth of an ounce is 1,000 base units, exactly.
//!
//! ## Pallet API
//!
//! See the [`pallet`] module for the configuration, calls, storage items, events and errors.
#![cfg_attr(not(feature = "std"), no_std)]

extern crate alloc;

mod api;
#[cfg(feature = "runtime-benchmarks")]
mod benchmarking;
pub mod capacity;
mod guard;
#[cfg(any(feature = "try-runtime", test))]
mod invariants;
pub mod minting;
#[cfg(test)]
mod mock;
pub mod redemption;
#[cfg(test)]
mod tests;
pub mod types;
pub mod weights;

use civitas_primitives::{
	reserve::MintRefusal, LicenceGate, Moment, ReserveInspect, ReserveRefusal,
};
use frame_support::{pallet_prelude::*, traits::Time};

pub use pallet::*;
pub use types::{Breach, Coin, CoinName, CoinSymbol, Escrow, Flow, Halt, Mint, Ticket};
pub use weights::WeightInfo;

/// Sets up what other pallets must know before a benchmark.
#[cfg(feature = "runtime-benchmarks")]
pub trait BenchmarkHelper<AccountId> {
	/// Set the block's moment.
	fn set_moment(moment: Moment);
	/// A reserve of this jurisdiction that backs no coin, audited, with at least 10,000 oz that count.
	fn audited_reserve(
		place: civitas_primitives::JurisdictionCode,
	) -> civitas_primitives::ReserveId;
	/// Authorities in force: an investigator, a court and an appeal body.
	fn authorities() -> civitas_primitives::reserve::CoinAuthorities;
	/// A licence in force there that lets this account receive new coins, at the gate's worst case.
	fn beneficiary(
		account: &AccountId,
		place: civitas_primitives::JurisdictionCode,
	) -> civitas_primitives::LicenceId;
}

#[frame_support::pallet]
pub mod pallet {
	use super::*;
	use civitas_primitives::{
		authority::{AuthorityInspect, ProvisionalMeasures},
		reserve::{
			CoinAuthorities, CoinBalance, CoinId, CoinKind, CoinPolicy, CoinRole, MintId, TicketId,
		},
		Acting, AuthorityId, Evidence, LicenceId, Powers, ReserveId,
	};
	use frame_support::{
		traits::fungibles::{self, hold, metadata, Create, Inspect},
		PalletId,
	};
	use frame_system::pallet_prelude::*;
	use sp_runtime::traits::AccountIdConversion;

	/// The version of the storage layout.
	const STORAGE_VERSION: StorageVersion = StorageVersion::new(1);

	#[pallet::pallet]
	#[pallet::storage_version(STORAGE_VERSION)]
	pub struct Pallet<T>(_);

	#[pallet::config]
	pub trait Config: frame_system::Config {
		/// A joint act of an authority that supervises money.
		type SupervisorOrigin: EnsureOrigin<Self::RuntimeOrigin, Success = Acting>;

		/// An urgent or a joint act of an authority that supervises money.
		type HaltOrigin: EnsureOrigin<Self::RuntimeOrigin, Success = Acting>;

		/// Reads the reserves that coins stand on.
		type Reserve: ReserveInspect;

		/// Says whether a beneficiary is licensed.
		type Licences: LicenceGate<Self::AccountId>;

		/// Reads the authorities named for a coin.
		type Authorities: AuthorityInspect;

		/// Keeps the rule that one officer alone halts the same coin only once in thirty days.
		type Measures: ProvisionalMeasures;

		/// The ledger of coins. Nothing else may create assets in it, mint or burn.
		type Assets: Create<Self::AccountId>
			+ fungibles::Inspect<Self::AccountId, AssetId = CoinId, Balance = CoinBalance>
			+ fungibles::Mutate<Self::AccountId>
			+ metadata::Mutate<Self::AccountId>;

		/// The ledger's holds.
		type AssetsHolder: hold::Mutate<Self::AccountId, Reason = Self::RuntimeHoldReason>
			+ fungibles::Inspect<Self::AccountId, AssetId = CoinId, Balance = CoinBalance>;

		/// The runtime's reasons for holds.
		type RuntimeHoldReason: From<HoldReason>;

		/// The block's moment.
		type Time: Time<Moment = Moment>;

		/// Gives the keyless account that has every role of the ledger's assets.
		#[pallet::constant]
		type PalletId: Get<PalletId>;

		/// How many coins there can be. The guard looks at all of them in every block.
		#[pallet::constant]
		type MaxCoins: Get<u32>;

		/// How many accounts can have a role in one coin.
		#[pallet::constant]
		type MaxRoles: Get<u32>;

		/// How many mints of one coin can be pending.
		#[pallet::constant]
		type MaxPendingMints: Get<u32>;

		/// How many open tickets an account can have in one coin.
		#[pallet::constant]
		type MaxOpenTickets: Get<u32>;

		/// How long a mint can be executed once it has waited, in milliseconds.
		#[pallet::constant]
		type MintLifetime: Get<Moment>;

		/// The longest term for settling a redemption ticket that a coin's rules can admit, in milliseconds.
		/// Once it is over the holder may take the coins back.
		#[pallet::constant]
		type MaxSettlement: Get<Moment>;

		/// How long one officer's halt lasts, in milliseconds.
		#[pallet::constant]
		type UrgentHalt: Get<Moment>;

		/// Weights of this pallet's calls.
		type WeightInfo: WeightInfo;

		/// Prepares other pallets for benchmarks.
		#[cfg(feature = "runtime-benchmarks")]
		type BenchmarkHelper: BenchmarkHelper<Self::AccountId>;
	}

	/// Why this pallet holds coins.
	#[pallet::composite_enum]
	pub enum HoldReason {
		/// The holder asked for redemption.
		#[codec(index = 0)]
		Redemption,
	}

	/// How many coins there are. Their numbers are 1 up to this.
	#[pallet::storage]
	pub type CoinCount<T> = StorageValue<_, u32, ValueQuery>;

	/// Coins by number.
	// Twox64Concat: the chain gives the numbers.
	#[pallet::storage]
	pub type Coins<T> = StorageMap<_, Twox64Concat, CoinId, Coin>;

	/// The coin that a reserve backs. A reserve backs one coin for ever: no bar counts twice.
	// Twox64Concat: the chain gives the numbers.
	#[pallet::storage]
	pub type CoinOfReserve<T> = StorageMap<_, Twox64Concat, ReserveId, CoinId>;

	/// What was minted and burnt of each coin through this pallet.
	// Twox64Concat: the chain gives the numbers.
	#[pallet::storage]
	pub type Flows<T> = StorageMap<_, Twox64Concat, CoinId, Flow, ValueQuery>;

	/// Halts of minting by the supervisor. One that lapsed stays until it is replaced or lifted.
	// Twox64Concat: the chain gives the numbers.
	#[pallet::storage]
	pub type Halts<T> = StorageMap<_, Twox64Concat, CoinId, Halt>;

	/// Coins whose minting the guard halted, and what it saw.
	// Twox64Concat: the chain gives the numbers.
	#[pallet::storage]
	pub type Breaches<T> = StorageMap<_, Twox64Concat, CoinId, Breach>;

	/// What accounts do for coins.
	// Twox64Concat: the chain gives the numbers. Blake2_128Concat: callers choose accounts.
	#[pallet::storage]
	pub type Roles<T: Config> =
		StorageDoubleMap<_, Twox64Concat, CoinId, Blake2_128Concat, T::AccountId, CoinRole>;

	/// The number of the next mint.
	#[pallet::storage]
	pub type NextMint<T> = StorageValue<_, MintId, ValueQuery>;

	/// Mints that wait for approval or execution.
	// Twox64Concat: the chain gives the numbers.
	#[pallet::storage]
	pub type Mints<T: Config> = StorageMap<_, Twox64Concat, MintId, Mint<T::AccountId>>;

	/// The number of the next redemption ticket.
	#[pallet::storage]
	pub type NextTicket<T> = StorageValue<_, TicketId, ValueQuery>;

	/// Redemption tickets, open and closed. Never removed: how redemption was honoured is public.
	// Twox64Concat: the chain gives the numbers.
	#[pallet::storage]
	pub type Tickets<T: Config> = StorageMap<_, Twox64Concat, TicketId, Ticket<T::AccountId>>;

	/// What holders have in open tickets.
	// Twox64Concat: the chain gives the numbers. Blake2_128Concat: callers choose accounts.
	#[pallet::storage]
	pub type Escrows<T: Config> = StorageDoubleMap<
		_,
		Twox64Concat,
		CoinId,
		Blake2_128Concat,
		T::AccountId,
		Escrow,
		ValueQuery,
	>;

	#[pallet::event]
	#[pallet::generate_deposit(pub(super) fn deposit_event)]
	pub enum Event<T: Config> {
		/// A coin was created.
		CoinCreated {
			/// The coin.
			coin: CoinId,
			/// The supervising authority.
			supervisor: AuthorityId,
			/// The reserve it stands on.
			reserve: ReserveId,
			/// What it is.
			kind: CoinKind,
			/// The authorities that reach it.
			authorities: CoinAuthorities,
		},
		/// An account got a role, or a minter another allowance.
		RoleGranted {
			/// The coin.
			coin: CoinId,
			/// The account.
			account: T::AccountId,
			/// What it does from now on.
			role: CoinRole,
		},
		/// An account lost its role.
		RoleRevoked {
			/// The coin.
			coin: CoinId,
			/// The account.
			account: T::AccountId,
		},
		/// A mint was proposed.
		MintProposed {
			/// The mint.
			mint: MintId,
			/// The coin.
			coin: CoinId,
			/// The minter.
			proposer: T::AccountId,
			/// The licence of the beneficiary.
			licence: LicenceId,
			/// Who is to receive the coins.
			beneficiary: T::AccountId,
			/// How much, in base units.
			amount: CoinBalance,
			/// When it may be executed.
			not_before: Moment,
			/// When it lapses.
			expires_at: Moment,
		},
		/// A mint was approved.
		MintApproved {
			/// The mint.
			mint: MintId,
			/// The coin.
			coin: CoinId,
			/// The approver.
			approver: T::AccountId,
		},
		/// Coins were minted.
		Minted {
			/// The mint.
			mint: MintId,
			/// The coin.
			coin: CoinId,
			/// The licence of the beneficiary.
			licence: LicenceId,
			/// Who received the coins.
			beneficiary: T::AccountId,
			/// How much, in base units.
			amount: CoinBalance,
			/// The number of the audit that backs it.
			audit_epoch: u32,
		},
		/// A proposed mint was cancelled.
		MintCancelled {
			/// The mint.
			mint: MintId,
			/// The coin.
			coin: CoinId,
		},
		/// The supervisor halted minting.
		MintHalted {
			/// The coin.
			coin: CoinId,
			/// When the halt lapses by itself. None for a joint act.
			until: Option<Moment>,
			/// Hash of the order.
			order: Evidence,
		},
		/// The supervisor let minting resume.
		MintResumed {
			/// The coin.
			coin: CoinId,
			/// Hash of the order.
			order: Evidence,
		},
		/// The guard found other coins in issue than were minted and halted minting.
		IssuanceBreached {
			/// The coin.
			coin: CoinId,
			/// What should have been in issue, in base units.
			expected: CoinBalance,
			/// What was, in base units.
			found: CoinBalance,
		},
		/// A redemption ticket was opened.
		TicketOpened {
			/// The ticket.
			ticket: TicketId,
			/// The coin.
			coin: CoinId,
			/// Who redeems.
			holder: T::AccountId,
			/// How much, in base units.
			amount: CoinBalance,
			/// When it must be settled.
			due_at: Moment,
		},
		/// A redemption ticket was paid and its coins burnt.
		TicketSettled {
			/// The ticket.
			ticket: TicketId,
			/// The coin.
			coin: CoinId,
			/// Who redeemed.
			holder: T::AccountId,
			/// How much was burnt, in base units.
			amount: CoinBalance,
			/// Hash of the proof of payment or delivery.
			payment: Evidence,
		},
		/// A holder took the coins of an overdue ticket back.
		TicketCancelled {
			/// The ticket.
			ticket: TicketId,
			/// The coin.
			coin: CoinId,
			/// The holder.
			holder: T::AccountId,
			/// How much, in base units.
			amount: CoinBalance,
		},
	}

	#[pallet::error]
	pub enum Error<T> {
		/// There is no such coin, mint, ticket or role.
		NotFound,
		/// The account, mint or halt is there already.
		AlreadyExists,
		/// The caller may not do this to this coin.
		NotAuthorised,
		/// Not open, or not halted.
		NotActive,
		/// The mint has lapsed.
		Expired,
		/// The time for this has not come.
		TooEarly,
		/// More than the numbers or a bound can hold.
		TooMany,
		/// The amount is above what may still be minted.
		CapReached,
		/// The audit changed since the mint was proposed.
		Stale,
		/// The chain has no time yet.
		ClockNotSet,
		/// The name or symbol is empty or has characters that it must not have.
		BadName,
		/// The delays do not rise, or the term for settlement is zero or longer than the chain allows.
		BadPolicy,
		/// A coin that references a currency needs a source of prices, and there is none.
		PriceMissing,
		/// There is no reserve with this number.
		ReserveNotFound,
		/// The reserve lies in another jurisdiction than its coin would.
		PlaceMismatch,
		/// The reserve backs a coin already.
		ReserveTaken,
		/// The authority named as investigator is not in force or does not investigate finance.
		InvestigatorNotInForce,
		/// The authority named as court is not in force or does not order freezes.
		CourtNotInForce,
		/// The authority named as appeal body is not in force or does not hear appeals.
		AppealsNotInForce,
		/// Two that must be different parties are one.
		SameParty,
		/// The amount is zero.
		ZeroAmount,
		/// The amount in base units is not the amount in whole coins, or not the one proposed.
		AmountMismatch,
		/// The amount is above what the minter may still mint.
		AllowanceExceeded,
		/// The mint is not approved.
		NotApproved,
		/// Proposer or approver lost the role since.
		RoleRevoked,
		/// Minting is halted.
		MintHalted,
		/// What is in issue is not what was minted less what was burnt.
		IssuanceUnexplained,
		/// The ledger cannot credit the beneficiary.
		CannotReceive,
		/// The reserve has not been audited.
		NotAudited,
		/// The reserve's audit is over.
		AuditExpired,
		/// The reserve's custodian and auditor disagree.
		AuditDisputed,
		/// The licence of the reserve's custodian is not in force.
		CustodianNotLicensed,
		/// The licence of the reserve's auditor is not in force.
		AuditorNotLicensed,
		/// The audit's assurance is below the reserve's minimum.
		AssuranceTooLow,
		/// The auditor's opinion is adverse, or the auditor could form none.
		OpinionAdverse,
		/// The hash of a document is missing.
		MissingEvidence,
		/// The holder has less than that, or it is in other tickets.
		BalanceLow,
		/// A ticket is for at least two base units.
		BelowMinimum,
	}

	impl<T> From<MintRefusal> for Error<T> {
		fn from(refusal: MintRefusal) -> Self {
			match refusal {
				MintRefusal::UnknownCoin => Self::NotFound,
				MintRefusal::ClockNotSet => Self::ClockNotSet,
				MintRefusal::ZeroAmount => Self::ZeroAmount,
				MintRefusal::MintHalted => Self::MintHalted,
				MintRefusal::IssuanceUnexplained => Self::IssuanceUnexplained,
				MintRefusal::Reserve(refusal) => match refusal {
					ReserveRefusal::UnknownReserve => Self::ReserveNotFound,
					ReserveRefusal::ClockNotSet => Self::ClockNotSet,
					ReserveRefusal::NotAudited => Self::NotAudited,
					ReserveRefusal::AuditExpired => Self::AuditExpired,
					ReserveRefusal::AuditDisputed => Self::AuditDisputed,
					ReserveRefusal::CustodianNotLicensed => Self::CustodianNotLicensed,
					ReserveRefusal::AuditorNotLicensed => Self::AuditorNotLicensed,
					ReserveRefusal::AssuranceTooLow => Self::AssuranceTooLow,
					ReserveRefusal::OpinionAdverse => Self::OpinionAdverse,
				},
				MintRefusal::CapReached { .. } => Self::CapReached,
				// Reached only if the gate contradicts itself.
				MintRefusal::Beneficiary(_) => Self::NotAuthorised,
				MintRefusal::SameParty => Self::SameParty,
				MintRefusal::CannotReceive => Self::CannotReceive,
			}
		}
	}

	#[pallet::hooks]
	impl<T: Config> Hooks<BlockNumberFor<T>> for Pallet<T> {
		/// Reserves the weight of the guard at the block's end. A coin that is created in the block brings
		/// its share along.
		fn on_initialize(_: BlockNumberFor<T>) -> Weight {
			T::WeightInfo::block_end_guard(CoinCount::<T>::get().min(T::MaxCoins::get()))
		}

		fn on_finalize(_: BlockNumberFor<T>) {
			Self::guard();
		}

		fn integrity_test() {
			assert!(T::MintLifetime::get() > 0, "no mint could be executed");
			assert!(T::MaxSettlement::get() > 0, "no coin could have rules");
			assert!(T::UrgentHalt::get() > 0, "no urgent halt would have an effect");
			assert!(
				CoinBalance::from(10u32).checked_pow(capacity::DECIMALS.into())
					== Some(capacity::UNITS_PER_COIN),
				"units and decimals disagree"
			);
		}

		#[cfg(feature = "try-runtime")]
		fn try_state(_: BlockNumberFor<T>) -> Result<(), sp_runtime::TryRuntimeError> {
			Self::do_try_state()
		}
	}

	#[pallet::call]
	impl<T: Config> Pallet<T> {
		/// Create a coin on a reserve.
		///
		/// ## Dispatch Origin
		///
		/// A joint act of an authority that supervises money. It becomes the coin's supervisor.
		///
		/// ## Details
		///
		/// The coin's kind, reserve and authorities never change. The supervisor must have opened
		/// the reserve, which backs no other coin, now or ever. The authorities must be in force with their
		/// powers, and the court and the appeal body must differ. The coin is created in the ledger with six
		/// decimals, a minimum balance of one base unit, and holdable by accounts that hold nothing else.
		///
		/// ## Errors
		///
		/// - [`Error::ClockNotSet`], [`Error::TooMany`], [`Error::BadName`], [`Error::BadPolicy`].
		/// - [`Error::PriceMissing`] for [`CoinKind::FiatReferenced`].
		/// - [`Error::ReserveNotFound`], [`Error::PlaceMismatch`], [`Error::ReserveTaken`].
		/// - [`Error::NotAuthorised`] if another authority opened the reserve.
		/// - [`Error::InvestigatorNotInForce`], [`Error::CourtNotInForce`], [`Error::AppealsNotInForce`],
		///   [`Error::SameParty`].
		/// - [`Error::AlreadyExists`] if the ledger has an asset with the coin's number.
		///
		/// ## Events
		///
		/// - [`Event::CoinCreated`].
		#[pallet::call_index(0)]
		#[pallet::weight(
			T::WeightInfo::create_coin().saturating_add(T::WeightInfo::block_end_guard(1))
		)]
		pub fn create_coin(
			origin: OriginFor<T>,
			reserve: ReserveId,
			kind: CoinKind,
			name: CoinName,
			symbol: CoinSymbol,
			policy: CoinPolicy,
			authorities: CoinAuthorities,
		) -> DispatchResult {
			let acting = T::SupervisorOrigin::ensure_origin(origin)?;
			let now = Self::now()?;
			let readable = core::str::from_utf8(&name)
				.is_ok_and(|text| !text.trim().is_empty() && !text.chars().any(char::is_control));
			let plain = !symbol.is_empty() && symbol.iter().all(u8::is_ascii_alphanumeric);
			ensure!(readable && plain, Error::<T>::BadName);
			Self::check_policy(&policy)?;
			ensure!(kind == CoinKind::GoldWeight, Error::<T>::PriceMissing);

			let place = T::Reserve::jurisdiction_of(reserve).ok_or(Error::<T>::ReserveNotFound)?;
			ensure!(place == acting.jurisdiction, Error::<T>::PlaceMismatch);
			// A reserve backs one coin for ever, so only the authority that answers for it can give it away.
			ensure!(
				T::Reserve::authority_of(reserve) == Some(acting.authority),
				Error::<T>::NotAuthorised
			);
			ensure!(!CoinOfReserve::<T>::contains_key(reserve), Error::<T>::ReserveTaken);
			let holds = T::Authorities::holds;
			ensure!(
				holds(authorities.investigator, Powers::INVESTIGATE_FINANCE),
				Error::<T>::InvestigatorNotInForce
			);
			ensure!(holds(authorities.court, Powers::ORDER_FREEZE), Error::<T>::CourtNotInForce);
			ensure!(
				holds(authorities.appeals, Powers::HEAR_APPEALS),
				Error::<T>::AppealsNotInForce
			);
			ensure!(authorities.court != authorities.appeals, Error::<T>::SameParty);

			let coin = CoinCount::<T>::get().checked_add(1).ok_or(Error::<T>::TooMany)?;
			ensure!(coin <= T::MaxCoins::get(), Error::<T>::TooMany);
			ensure!(!T::Assets::asset_exists(coin), Error::<T>::AlreadyExists);
			CoinCount::<T>::put(coin);
			CoinOfReserve::<T>::insert(reserve, coin);
			Flows::<T>::insert(coin, Flow::default());
			Coins::<T>::insert(
				coin,
				Coin {
					kind,
					reserve,
					supervisor: acting.authority,
					jurisdiction: acting.jurisdiction,
					authorities,
					policy,
					roles: 0,
					pending_mints: 0,
					created_at: now,
				},
			);
			let keyless = Self::account_id();
			// Sufficient: holders need no other coin. One unit at least: no dust, so counters stay exact.
			T::Assets::create(coin, keyless.clone(), true, 1)?;
			<T::Assets as metadata::Mutate<T::AccountId>>::set(
				coin,
				&keyless,
				name.into_inner(),
				symbol.into_inner(),
				capacity::DECIMALS,
			)?;
			Self::deposit_event(Event::CoinCreated {
				coin,
				supervisor: acting.authority,
				reserve,
				kind,
				authorities,
			});
			Ok(())
		}

		/// Make an account a minter, or change what a minter may still mint.
		///
		/// ## Dispatch Origin
		///
		/// A joint act of the coin's supervisor.
		///
		/// ## Details
		///
		/// `allowance` is in base units and replaces what was left. It falls with every mint. Zero lets nothing
		/// be minted. An account has one role per coin, so a minter can be neither approver nor settler.
		///
		/// ## Errors
		///
		/// - [`Error::NotFound`], [`Error::NotAuthorised`], [`Error::AlreadyExists`] if the account has
		///   another role, [`Error::TooMany`].
		///
		/// ## Events
		///
		/// - [`Event::RoleGranted`].
		#[pallet::call_index(1)]
		#[pallet::weight(T::WeightInfo::set_minter())]
		pub fn set_minter(
			origin: OriginFor<T>,
			coin: CoinId,
			account: T::AccountId,
			allowance: CoinBalance,
		) -> DispatchResult {
			let acting = T::SupervisorOrigin::ensure_origin(origin)?;
			Self::grant(acting, coin, account, CoinRole::Minter { allowance })
		}

		/// Make an account an approver.
		///
		/// ## Dispatch Origin
		///
		/// A joint act of the coin's supervisor.
		///
		/// ## Details
		///
		/// An approver agrees to mints that a minter proposed. An account has one role per coin.
		///
		/// ## Errors
		///
		/// - [`Error::NotFound`], [`Error::NotAuthorised`], [`Error::AlreadyExists`] if the account has a
		///   role, [`Error::TooMany`].
		///
		/// ## Events
		///
		/// - [`Event::RoleGranted`].
		#[pallet::call_index(2)]
		#[pallet::weight(T::WeightInfo::set_approver())]
		pub fn set_approver(
			origin: OriginFor<T>,
			coin: CoinId,
			account: T::AccountId,
		) -> DispatchResult {
			let acting = T::SupervisorOrigin::ensure_origin(origin)?;
			Self::grant(acting, coin, account, CoinRole::Approver)
		}

		/// Make an account a settler.
		///
		/// ## Dispatch Origin
		///
		/// A joint act of the coin's supervisor.
		///
		/// ## Details
		///
		/// A settler is the issuer's redemption desk: it pays tickets and settles them. An account has one role
		/// per coin.
		///
		/// ## Errors
		///
		/// - [`Error::NotFound`], [`Error::NotAuthorised`], [`Error::AlreadyExists`] if the account has a
		///   role, [`Error::TooMany`].
		///
		/// ## Events
		///
		/// - [`Event::RoleGranted`].
		#[pallet::call_index(3)]
		#[pallet::weight(T::WeightInfo::set_settler())]
		pub fn set_settler(
			origin: OriginFor<T>,
			coin: CoinId,
			account: T::AccountId,
		) -> DispatchResult {
			let acting = T::SupervisorOrigin::ensure_origin(origin)?;
			Self::grant(acting, coin, account, CoinRole::Settler)
		}

		/// Take an account's role away.
		///
		/// ## Dispatch Origin
		///
		/// A joint act of the coin's supervisor.
		///
		/// ## Details
		///
		/// Effective at once: what the account proposed or approved can no longer be executed.
		///
		/// ## Errors
		///
		/// - [`Error::NotFound`] if there is no such coin or the account has no role,
		///   [`Error::NotAuthorised`].
		///
		/// ## Events
		///
		/// - [`Event::RoleRevoked`].
		#[pallet::call_index(4)]
		#[pallet::weight(T::WeightInfo::revoke_role())]
		pub fn revoke_role(
			origin: OriginFor<T>,
			coin: CoinId,
			account: T::AccountId,
		) -> DispatchResult {
			let acting = T::SupervisorOrigin::ensure_origin(origin)?;
			let mut entry = Self::ensure_supervisor(coin, &acting)?;
			ensure!(Roles::<T>::take(coin, &account).is_some(), Error::<T>::NotFound);
			entry.roles = entry.roles.saturating_sub(1);
			Coins::<T>::insert(coin, entry);
			Self::deposit_event(Event::RoleRevoked { coin, account });
			Ok(())
		}

		/// Propose a mint.
		///
		/// ## Dispatch Origin
		///
		/// Signed by a minter of the coin.
		///
		/// ## Details
		///
		/// `amount` is in base units; `whole_coins` repeats it in whole coins, what is below a coin left off, so
		/// that a slip in decimals is caught. `beneficiary` must be bound to `licence`, which must permit
		/// to receive new coins where the coin's law holds. Everything that could refuse the mint later
		/// is checked now and again at execution. The larger the share of the coins in issue, the longer the
		/// mint waits, as the coin's policy says.
		///
		/// ## Errors
		///
		/// - [`Error::ClockNotSet`], [`Error::NotFound`], [`Error::NotAuthorised`],
		///   [`Error::AllowanceExceeded`], [`Error::AmountMismatch`], [`Error::ZeroAmount`],
		///   [`Error::TooMany`].
		/// - [`Error::MintHalted`], [`Error::IssuanceUnexplained`], [`Error::CapReached`],
		///   [`Error::SameParty`] if the beneficiary has a role, [`Error::CannotReceive`].
		/// - [`Error::NotAudited`], [`Error::AuditExpired`], [`Error::AuditDisputed`],
		///   [`Error::CustodianNotLicensed`], [`Error::AuditorNotLicensed`],
		///   [`Error::AssuranceTooLow`], [`Error::OpinionAdverse`].
		/// - The licensing pallet's own error when the beneficiary is not licensed or not bound.
		///
		/// ## Events
		///
		/// - [`Event::MintProposed`].
		#[pallet::call_index(5)]
		#[pallet::weight(T::WeightInfo::propose_mint())]
		pub fn propose_mint(
			origin: OriginFor<T>,
			coin: CoinId,
			licence: LicenceId,
			beneficiary: T::AccountId,
			amount: CoinBalance,
			whole_coins: u64,
		) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_propose_mint(who, coin, licence, beneficiary, amount, whole_coins)
		}

		/// Approve a mint.
		///
		/// ## Dispatch Origin
		///
		/// Signed by an approver of the coin, other than the proposer.
		///
		/// ## Details
		///
		/// `amount` repeats what is approved, in base units.
		///
		/// ## Errors
		///
		/// - [`Error::ClockNotSet`], [`Error::NotFound`], [`Error::NotAuthorised`],
		///   [`Error::SameParty`], [`Error::AlreadyExists`] if approved already, [`Error::Expired`],
		///   [`Error::AmountMismatch`].
		///
		/// ## Events
		///
		/// - [`Event::MintApproved`].
		#[pallet::call_index(6)]
		#[pallet::weight(T::WeightInfo::approve_mint())]
		pub fn approve_mint(
			origin: OriginFor<T>,
			mint: MintId,
			amount: CoinBalance,
		) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_approve_mint(who, mint, amount)
		}

		/// Execute an approved mint.
		///
		/// ## Dispatch Origin
		///
		/// Signed by the mint's proposer or approver.
		///
		/// ## Details
		///
		/// Both must still have their roles, the audit must be the one at the proposal, and everything that
		/// `propose_mint` checks is checked again at this moment.
		///
		/// ## Errors
		///
		/// - [`Error::ClockNotSet`], [`Error::NotFound`], [`Error::NotApproved`],
		///   [`Error::NotAuthorised`], [`Error::TooEarly`], [`Error::Expired`],
		///   [`Error::RoleRevoked`], [`Error::AllowanceExceeded`], [`Error::Stale`].
		/// - Every error of `propose_mint` that concerns coin, reserve or beneficiary.
		///
		/// ## Events
		///
		/// - [`Event::Minted`].
		#[pallet::call_index(7)]
		#[pallet::weight(T::WeightInfo::execute_mint())]
		pub fn execute_mint(origin: OriginFor<T>, mint: MintId) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_execute_mint(who, mint)
		}

		/// Cancel a mint that was not executed.
		///
		/// ## Dispatch Origin
		///
		/// Signed by the mint's proposer or an approver of the coin; by anyone once it has lapsed.
		///
		/// ## Details
		///
		/// The mint is forgotten.
		///
		/// ## Errors
		///
		/// - [`Error::ClockNotSet`], [`Error::NotFound`], [`Error::NotAuthorised`].
		///
		/// ## Events
		///
		/// - [`Event::MintCancelled`].
		#[pallet::call_index(8)]
		#[pallet::weight(T::WeightInfo::cancel_mint())]
		pub fn cancel_mint(origin: OriginFor<T>, mint: MintId) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_cancel_mint(who, mint)
		}

		/// Halt minting of a coin.
		///
		/// ## Dispatch Origin
		///
		/// An urgent or a joint act of the coin's supervisor.
		///
		/// ## Details
		///
		/// An urgent halt lapses by itself, and one officer can halt the same coin only once in thirty days; a
		/// joint one ratifies it and lasts until `resume_mint`. Transfers and redemption go on.
		///
		/// ## Errors
		///
		/// - [`Error::ClockNotSet`], [`Error::NotFound`], [`Error::NotAuthorised`],
		///   [`Error::MissingEvidence`], [`Error::AlreadyExists`] if a halt in force is as strong.
		/// - The authorities pallet's own error when one officer acts again too soon.
		///
		/// ## Events
		///
		/// - [`Event::MintHalted`].
		#[pallet::call_index(9)]
		#[pallet::weight(T::WeightInfo::halt_mint())]
		pub fn halt_mint(origin: OriginFor<T>, coin: CoinId, order: Evidence) -> DispatchResult {
			let acting = T::HaltOrigin::ensure_origin(origin)?;
			Self::do_halt_mint(acting, coin, order)
		}

		/// Let minting resume, after a halt by order or by the guard.
		///
		/// ## Dispatch Origin
		///
		/// A joint act of the coin's supervisor.
		///
		/// ## Details
		///
		/// After the guard's halt, only once what is in issue is again what was minted less what was burnt.
		///
		/// ## Errors
		///
		/// - [`Error::ClockNotSet`], [`Error::NotFound`], [`Error::NotAuthorised`],
		///   [`Error::MissingEvidence`], [`Error::NotActive`] if minting is not halted,
		///   [`Error::IssuanceUnexplained`].
		///
		/// ## Events
		///
		/// - [`Event::MintResumed`].
		#[pallet::call_index(10)]
		#[pallet::weight(T::WeightInfo::resume_mint())]
		pub fn resume_mint(origin: OriginFor<T>, coin: CoinId, order: Evidence) -> DispatchResult {
			let acting = T::SupervisorOrigin::ensure_origin(origin)?;
			Self::do_resume_mint(acting, coin, order)
		}

		/// Ask for redemption: put coins on hold until they are paid.
		///
		/// ## Dispatch Origin
		///
		/// Signed by a holder of the coin.
		///
		/// ## Details
		///
		/// The coins stay the holder's until they are paid, but cannot be moved. The ledger never lets the last
		/// base unit of an account be held; when a ticket takes all, that unit stays in the account, where
		/// it cannot be moved either, and is burnt at settlement. No halt of minting, no expired audit and
		/// no licence stands in the way.
		///
		/// ## Errors
		///
		/// - [`Error::ClockNotSet`], [`Error::NotFound`], [`Error::ZeroAmount`],
		///   [`Error::BelowMinimum`], [`Error::BalanceLow`], [`Error::TooMany`].
		///
		/// ## Events
		///
		/// - [`Event::TicketOpened`].
		#[pallet::call_index(11)]
		#[pallet::weight(T::WeightInfo::open_ticket())]
		pub fn open_ticket(
			origin: OriginFor<T>,
			coin: CoinId,
			amount: CoinBalance,
		) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_open_ticket(who, coin, amount)
		}

		/// Settle a ticket that was paid: burn its coins.
		///
		/// ## Dispatch Origin
		///
		/// Signed by a settler of the coin.
		///
		/// ## Details
		///
		/// `payment` is the hash of the proof of payment or delivery. It and the settler's signature stay public,
		/// also when the ticket is settled late.
		///
		/// ## Errors
		///
		/// - [`Error::ClockNotSet`], [`Error::NotFound`], [`Error::NotAuthorised`],
		///   [`Error::MissingEvidence`], [`Error::NotActive`] if the ticket is not open,
		///   [`Error::IssuanceUnexplained`] if the ledger does not burn what is on hold.
		///
		/// ## Events
		///
		/// - [`Event::TicketSettled`].
		#[pallet::call_index(12)]
		#[pallet::weight(T::WeightInfo::settle_ticket())]
		pub fn settle_ticket(
			origin: OriginFor<T>,
			ticket: TicketId,
			payment: Evidence,
		) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_settle_ticket(who, ticket, payment)
		}

		/// Take the coins of an overdue ticket back.
		///
		/// ## Dispatch Origin
		///
		/// Signed by the ticket's holder.
		///
		/// ## Details
		///
		/// Only after the ticket's term, so that nobody is paid and keeps the coins. A settler that pays later
		/// does so at its own risk.
		///
		/// ## Errors
		///
		/// - [`Error::ClockNotSet`], [`Error::NotFound`], [`Error::NotAuthorised`],
		///   [`Error::NotActive`] if the ticket is not open, [`Error::TooEarly`].
		///
		/// ## Events
		///
		/// - [`Event::TicketCancelled`].
		#[pallet::call_index(13)]
		#[pallet::weight(T::WeightInfo::cancel_ticket())]
		pub fn cancel_ticket(origin: OriginFor<T>, ticket: TicketId) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_cancel_ticket(who, ticket)
		}
	}

	impl<T: Config> Pallet<T> {
		/// The keyless account that has every role of the ledger's assets.
		pub fn account_id() -> T::AccountId {
			T::PalletId::get().into_account_truncating()
		}

		/// The block's moment, refused while the chain has none.
		pub(crate) fn now() -> Result<Moment, Error<T>> {
			let now = T::Time::now();
			ensure!(now > 0, Error::<T>::ClockNotSet);
			Ok(now)
		}

		fn check_policy(policy: &CoinPolicy) -> Result<(), Error<T>> {
			ensure!(
				policy.settle_within > 0 && policy.settle_within <= T::MaxSettlement::get(),
				Error::<T>::BadPolicy
			);
			let rises = policy
				.delays
				.iter()
				.zip(policy.delays.iter().skip(1))
				.all(|(low, high)| low.above_bps < high.above_bps && low.delay < high.delay);
			ensure!(rises, Error::<T>::BadPolicy);
			Ok(())
		}

		fn grant(
			acting: Acting,
			coin: CoinId,
			account: T::AccountId,
			role: CoinRole,
		) -> DispatchResult {
			let mut entry = Self::ensure_supervisor(coin, &acting)?;
			match (Roles::<T>::get(coin, &account), role) {
				(Some(CoinRole::Minter { .. }), CoinRole::Minter { .. }) => {},
				(Some(_), _) => return Err(Error::<T>::AlreadyExists.into()),
				(None, _) => {
					ensure!(entry.roles < T::MaxRoles::get(), Error::<T>::TooMany);
					entry.roles = entry.roles.checked_add(1).ok_or(Error::<T>::TooMany)?;
					Coins::<T>::insert(coin, entry);
				},
			}
			Roles::<T>::insert(coin, &account, role);
			Self::deposit_event(Event::RoleGranted { coin, account, role });
			Ok(())
		}
	}
}
