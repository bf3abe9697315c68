//! Behaviour of the coins, one file per call or feature.

mod coins;
mod guard;
mod minting;
mod properties;
mod redemption;

use crate::{mock::*, Error, Event};
use civitas_primitives::{
	moment::DAY,
	reserve::{
		CoinAuthorities, CoinBalance, CoinId, CoinKind, CoinPolicy, CoinRole, DelayTier, MintId,
		MintRefusal, TicketId,
	},
	Evidence, Moment, ReserveId,
};
use frame_support::{
	assert_noop, assert_ok,
	traits::{fungibles::Inspect, Hooks},
};
use sp_runtime::{DispatchError, DispatchResult};

/// One coin, in base units.
pub const ONE: CoinBalance = 1_000_000;
/// What 1,000 oz carry without a buffer.
pub const FULL: CoinBalance = 1_000 * ONE;
pub const AUTHORITIES: CoinAuthorities =
	CoinAuthorities { investigator: INVESTIGATOR, court: COURT, appeals: APPEALS };

/// No buffer, no delays, ten days for settlement.
pub fn policy() -> CoinPolicy {
	CoinPolicy { buffer_bps: 0, delays: Default::default(), settle_within: 10 * DAY }
}

pub fn create_with(
	origin: RuntimeOrigin,
	reserve: ReserveId,
	kind: CoinKind,
	policy: CoinPolicy,
	authorities: CoinAuthorities,
) -> DispatchResult {
	GoldStablecoin::create_coin(
		origin,
		reserve,
		kind,
		b"Kyrgyz gold".to_vec().try_into().unwrap(),
		b"KGG".to_vec().try_into().unwrap(),
		policy,
		authorities,
	)
}

/// A coin on a reserve, with a minter, an approver and a settler.
pub fn coin_with(reserve: ReserveId, policy: CoinPolicy) -> CoinId {
	let supervisor = || RuntimeOrigin::signed(SUPERVISOR);
	assert_ok!(create_with(supervisor(), reserve, CoinKind::GoldWeight, policy, AUTHORITIES));
	let coin = crate::CoinCount::<Test>::get();
	assert_ok!(GoldStablecoin::set_minter(supervisor(), coin, MINTER, 10 * FULL));
	assert_ok!(GoldStablecoin::set_approver(supervisor(), coin, APPROVER));
	assert_ok!(GoldStablecoin::set_settler(supervisor(), coin, SETTLER));
	coin
}

pub fn coin() -> CoinId {
	coin_with(1, policy())
}

pub fn propose(coin: CoinId, amount: CoinBalance) -> DispatchResult {
	GoldStablecoin::propose_mint(
		RuntimeOrigin::signed(MINTER),
		coin,
		LICENCE,
		EXCHANGE,
		amount,
		(amount / ONE) as u64,
	)
}

/// Propose and approve.
pub fn approved(coin: CoinId, amount: CoinBalance) -> MintId {
	let mint = crate::NextMint::<Test>::get();
	assert_ok!(propose(coin, amount));
	assert_ok!(GoldStablecoin::approve_mint(RuntimeOrigin::signed(APPROVER), mint, amount));
	mint
}

pub fn execute(mint: MintId) -> DispatchResult {
	GoldStablecoin::execute_mint(RuntimeOrigin::signed(MINTER), mint)
}

/// Mint to the exchange.
pub fn mint(coin: CoinId, amount: CoinBalance) {
	let mint = approved(coin, amount);
	assert_ok!(execute(mint));
}

/// Mint, and let the holder have it.
pub fn give(coin: CoinId, amount: CoinBalance) {
	mint(coin, amount);
	transfer(coin, EXCHANGE, HOLDER, amount);
}

/// The ledger's ordinary transfer.
pub fn transfer(coin: CoinId, from: AccountId, to: AccountId, amount: CoinBalance) {
	assert_ok!(Assets::transfer(RuntimeOrigin::signed(from), coin, to, amount));
}

pub fn open_ticket(coin: CoinId, amount: CoinBalance) -> TicketId {
	let ticket = crate::NextTicket::<Test>::get();
	assert_ok!(GoldStablecoin::open_ticket(RuntimeOrigin::signed(HOLDER), coin, amount));
	ticket
}

pub fn settle(ticket: TicketId) -> DispatchResult {
	GoldStablecoin::settle_ticket(RuntimeOrigin::signed(SETTLER), ticket, Evidence::of(b"payment"))
}

pub fn capacity(coin: CoinId) -> CoinBalance {
	GoldStablecoin::api_capacity(coin).unwrap().capacity
}

pub fn last_event() -> Event<Test> {
	System::events()
		.into_iter()
		.rev()
		.find_map(|record| match record.event {
			RuntimeEvent::GoldStablecoin(event) => Some(event),
			_ => None,
		})
		.expect("an event of ours")
}

/// End this block and begin the next at a moment.
pub fn advance(to: Moment) {
	let number = System::block_number();
	GoldStablecoin::on_finalize(number);
	System::set_block_number(number + 1);
	GoldStablecoin::on_initialize(number + 1);
	Timestamp::set_timestamp(to);
}
