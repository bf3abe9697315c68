//! Gold: bars, reserves, audits, coins, mints and redemption.

use alloc::vec::Vec;
use civitas_primitives::{
	reserve::{
		AuditAnswer, BarAnswer, BarDeclaration, BarRefusal, BarsPage, CapacityAnswer, CoinAnswer,
		CoinBalance, CoinId, CoinRole, CoverageAnswer, ListAnswer, MintAnswer, MintId, MintRefusal,
		ReserveAnswer, TicketAnswer, TicketId,
	},
	LicenceId, Moment, ReserveId,
};
use codec::Codec;

sp_api::decl_runtime_apis! {
	/// What counts in a reserve of gold, and how much money may stand on it.
	pub trait GoldApi<AccountId>
	where
		AccountId: Codec,
	{
		/// A reserve, and what counts of it. None if there is none with this number.
		fn reserve(reserve: ReserveId) -> Option<ReserveAnswer>;

		/// One audit of a reserve, by its number from 1.
		fn audit(reserve: ReserveId, epoch: u32) -> Option<AuditAnswer>;

		/// The latest audit of a reserve.
		fn latest_audit(reserve: ReserveId) -> Option<AuditAnswer>;

		/// The audit that was the latest at a moment, in milliseconds since 1970.
		fn audit_as_of(reserve: ReserveId, moment: Moment) -> Option<AuditAnswer>;

		/// A bar by what is stamped on it. Leading zeros of the serial number and letter case do not matter.
		fn bar(brand: Vec<u8>, serial: Vec<u8>, year: u16) -> Option<BarAnswer>;

		/// A page of 256 bars of a reserve, from page 0, in the order of their keys.
		fn bars(reserve: ReserveId, page: u32) -> Option<BarsPage>;

		/// The list of a reserve's bars as the chain computes it. None while there are no bars.
		fn list(reserve: ReserveId) -> Option<ListAnswer>;

		/// For each bar that would be refused, its row from 0 and all the reasons. Empty when all would be
		/// accepted.
		fn check_bars(bars: Vec<BarDeclaration>) -> Vec<(u32, Vec<BarRefusal>)>;

		/// The numbers of all coins.
		fn coins() -> Vec<CoinId>;

		/// A coin. None if there is none with this number.
		fn coin(coin: CoinId) -> Option<CoinAnswer>;

		/// How much of a coin may exist, how much does, and why nothing can be minted.
		fn capacity(coin: CoinId) -> Option<CapacityAnswer>;

		/// How far the weight that counts covers what exists.
		fn coverage(coin: CoinId) -> Option<CoverageAnswer>;

		/// Every reason why this mint would be refused; empty if none.
		fn why_not_mint(
			coin: CoinId,
			licence: LicenceId,
			beneficiary: AccountId,
			amount: CoinBalance,
		) -> Vec<MintRefusal>;

		/// What an account does for a coin.
		fn role(coin: CoinId, account: AccountId) -> Option<CoinRole>;

		/// A mint that waits for approval or execution.
		fn mint(mint: MintId) -> Option<MintAnswer<AccountId>>;

		/// A redemption ticket, open or closed.
		fn ticket(ticket: TicketId) -> Option<TicketAnswer<AccountId>>;
	}
}
