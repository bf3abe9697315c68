//! Benchmarks of the calls at their worst case.

use super::*;
use alloc::vec::Vec;
use civitas_primitives::{
	moment::DAY,
	reserve::{CoinBalance, CoinId, CoinKind, CoinPolicy, CoinRole, DelayTier, MintId, TicketId},
	Acting, Evidence, LicenceId,
};
use frame_benchmarking::v2::*;
use frame_support::traits::{fungibles::Mutate, EnsureOrigin};
use frame_system::RawOrigin;

const NOW: Moment = 1_770_595_200_000;
const ONE: CoinBalance = capacity::UNITS_PER_COIN;
const ORDER: Evidence = Evidence([7; 32]);

fn supervisor<T: Config>() -> (T::RuntimeOrigin, Acting) {
	let origin = T::SupervisorOrigin::try_successful_origin().expect("an authority");
	let acting = T::SupervisorOrigin::ensure_origin(origin.clone()).expect("it is one");
	(origin, acting)
}

/// Eight delays, so that all are looked at; the lowest share is never exceeded by the mints below, and the
/// first mint waits for the last delay.
fn policy() -> CoinPolicy {
	let delays: Vec<_> = (1u32..=8)
		.map(|step| DelayTier { above_bps: step * 1_000, delay: Moment::from(step) })
		.collect();
	CoinPolicy {
		buffer_bps: 100,
		delays: delays.try_into().expect("eight steps"),
		settle_within: DAY,
	}
}

fn create<T: Config>() -> CoinId {
	T::BenchmarkHelper::set_moment(NOW);
	let (origin, acting) = supervisor::<T>();
	let reserve = T::BenchmarkHelper::audited_reserve(acting.jurisdiction);
	Pallet::<T>::create_coin(
		origin,
		reserve,
		CoinKind::GoldWeight,
		alloc::vec![b'N'; 50].try_into().expect("50 bytes"),
		alloc::vec![b'S'; 12].try_into().expect("12 bytes"),
		policy(),
		T::BenchmarkHelper::authorities(),
	)
	.expect("created");
	CoinCount::<T>::get()
}

struct Setting<AccountId> {
	coin: CoinId,
	minter: AccountId,
	approver: AccountId,
	settler: AccountId,
	beneficiary: AccountId,
	licence: LicenceId,
}

/// A coin with a minter, an approver, a settler and a beneficiary.
fn coin<T: Config>() -> Setting<T::AccountId> {
	let coin = create::<T>();
	let (origin, acting) = supervisor::<T>();
	let minter: T::AccountId = account("minter", 0, 0);
	let approver: T::AccountId = account("approver", 0, 0);
	let settler: T::AccountId = account("settler", 0, 0);
	let beneficiary: T::AccountId = account("beneficiary", 0, 0);
	Pallet::<T>::set_minter(origin.clone(), coin, minter.clone(), 1_000 * ONE).expect("set");
	Pallet::<T>::set_approver(origin.clone(), coin, approver.clone()).expect("set");
	Pallet::<T>::set_settler(origin, coin, settler.clone()).expect("set");
	let licence = T::BenchmarkHelper::beneficiary(&beneficiary, acting.jurisdiction);
	Setting { coin, minter, approver, settler, beneficiary, licence }
}

fn propose<T: Config>(setting: &Setting<T::AccountId>) -> MintId {
	let mint = NextMint::<T>::get();
	Pallet::<T>::propose_mint(
		RawOrigin::Signed(setting.minter.clone()).into(),
		setting.coin,
		setting.licence,
		setting.beneficiary.clone(),
		ONE,
		1,
	)
	.expect("proposed");
	mint
}

fn approve<T: Config>(setting: &Setting<T::AccountId>) -> MintId {
	let mint = propose::<T>(setting);
	Pallet::<T>::approve_mint(RawOrigin::Signed(setting.approver.clone()).into(), mint, ONE)
		.expect("approved");
	mint
}

/// Coins in the hands of the beneficiary, lawfully minted.
fn mint<T: Config>(setting: &Setting<T::AccountId>) {
	let mint = approve::<T>(setting);
	T::BenchmarkHelper::set_moment(NOW.saturating_add(100));
	Pallet::<T>::execute_mint(RawOrigin::Signed(setting.minter.clone()).into(), mint)
		.expect("executed");
}

/// A ticket over everything the beneficiary has: the last unit is then burnt on its own.
fn ticket<T: Config>(setting: &Setting<T::AccountId>) -> TicketId {
	mint::<T>(setting);
	let ticket = NextTicket::<T>::get();
	Pallet::<T>::open_ticket(
		RawOrigin::Signed(setting.beneficiary.clone()).into(),
		setting.coin,
		ONE,
	)
	.expect("opened");
	ticket
}

#[benchmarks]
mod benches {
	use super::*;

	#[benchmark]
	fn create_coin() {
		T::BenchmarkHelper::set_moment(NOW);
		let (origin, acting) = supervisor::<T>();
		let reserve = T::BenchmarkHelper::audited_reserve(acting.jurisdiction);
		let name: CoinName = alloc::vec![b'N'; 50].try_into().expect("50 bytes");
		let symbol: CoinSymbol = alloc::vec![b'S'; 12].try_into().expect("12 bytes");
		let authorities = T::BenchmarkHelper::authorities();

		#[extrinsic_call]
		_(
			origin as T::RuntimeOrigin,
			reserve,
			CoinKind::GoldWeight,
			name,
			symbol,
			policy(),
			authorities,
		);

		assert!(CoinOfReserve::<T>::contains_key(reserve));
	}

	#[benchmark]
	fn set_minter() {
		let coin = create::<T>();
		let (origin, _) = supervisor::<T>();
		let who: T::AccountId = account("minter", 0, 0);

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, coin, who.clone(), CoinBalance::MAX);

		assert!(Roles::<T>::contains_key(coin, who));
	}

	#[benchmark]
	fn set_approver() {
		let coin = create::<T>();
		let (origin, _) = supervisor::<T>();
		let who: T::AccountId = account("approver", 0, 0);

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, coin, who.clone());

		assert_eq!(Roles::<T>::get(coin, who), Some(CoinRole::Approver));
	}

	#[benchmark]
	fn set_settler() {
		let coin = create::<T>();
		let (origin, _) = supervisor::<T>();
		let who: T::AccountId = account("settler", 0, 0);

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, coin, who.clone());

		assert_eq!(Roles::<T>::get(coin, who), Some(CoinRole::Settler));
	}

	#[benchmark]
	fn revoke_role() {
		let setting = coin::<T>();
		let (origin, _) = supervisor::<T>();

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, setting.coin, setting.minter.clone());

		assert!(!Roles::<T>::contains_key(setting.coin, setting.minter));
	}

	#[benchmark]
	fn propose_mint() {
		let setting = coin::<T>();
		let id = NextMint::<T>::get();

		#[extrinsic_call]
		_(
			RawOrigin::Signed(setting.minter),
			setting.coin,
			setting.licence,
			setting.beneficiary,
			ONE,
			1,
		);

		assert!(Mints::<T>::contains_key(id));
	}

	#[benchmark]
	fn approve_mint() {
		let setting = coin::<T>();
		let id = propose::<T>(&setting);

		#[extrinsic_call]
		_(RawOrigin::Signed(setting.approver), id, ONE);

		assert!(Mints::<T>::get(id).is_some_and(|mint| mint.approver.is_some()));
	}

	#[benchmark]
	fn execute_mint() {
		let setting = coin::<T>();
		let id = approve::<T>(&setting);
		T::BenchmarkHelper::set_moment(NOW.saturating_add(100));

		#[extrinsic_call]
		_(RawOrigin::Signed(setting.minter), id);

		assert_eq!(Flows::<T>::get(setting.coin).minted, ONE);
	}

	#[benchmark]
	fn cancel_mint() {
		let setting = coin::<T>();
		let id = approve::<T>(&setting);

		#[extrinsic_call]
		_(RawOrigin::Signed(setting.approver), id);

		assert!(!Mints::<T>::contains_key(id));
	}

	#[benchmark]
	fn halt_mint() -> Result<(), BenchmarkError> {
		let coin = create::<T>();
		let origin =
			T::HaltOrigin::try_successful_origin().map_err(|_| BenchmarkError::Weightless)?;

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, coin, ORDER);

		assert!(Halts::<T>::contains_key(coin));
		Ok(())
	}

	#[benchmark]
	fn resume_mint() {
		let coin = create::<T>();
		Halts::<T>::insert(coin, Halt { since: NOW, until: None, order: ORDER });
		Breaches::<T>::insert(coin, Breach { expected: 1, found: 0 });
		let (origin, _) = supervisor::<T>();

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, coin, ORDER);

		assert!(!Pallet::<T>::mint_halted(coin, NOW));
	}

	#[benchmark]
	fn open_ticket() {
		let setting = coin::<T>();
		mint::<T>(&setting);
		let id = NextTicket::<T>::get();

		#[extrinsic_call]
		_(RawOrigin::Signed(setting.beneficiary), setting.coin, ONE);

		assert!(Tickets::<T>::contains_key(id));
	}

	#[benchmark]
	fn settle_ticket() {
		let setting = coin::<T>();
		let id = ticket::<T>(&setting);

		#[extrinsic_call]
		_(RawOrigin::Signed(setting.settler), id, ORDER);

		assert_eq!(Flows::<T>::get(setting.coin).burnt, ONE);
	}

	#[benchmark]
	fn cancel_ticket() {
		let setting = coin::<T>();
		let id = ticket::<T>(&setting);
		T::BenchmarkHelper::set_moment(NOW.saturating_add(2 * DAY));

		#[extrinsic_call]
		_(RawOrigin::Signed(setting.beneficiary.clone()), id);

		assert!(!Escrows::<T>::contains_key(setting.coin, setting.beneficiary));
	}

	/// Every coin breached in the same block.
	#[benchmark]
	fn block_end_guard(c: Linear<0, { T::MaxCoins::get() }>) {
		let intruder: T::AccountId = account("intruder", 0, 0);
		for _ in 0..c {
			let coin = create::<T>();
			T::Assets::mint_into(coin, &intruder, ONE).expect("minted");
		}

		#[block]
		{
			Pallet::<T>::guard();
		}

		assert_eq!(Breaches::<T>::iter().count(), usize::try_from(c).expect("fits"));
	}

	impl_benchmark_test_suite!(Pallet, crate::mock::new_test_ext(), crate::mock::Test);
}
