//! Random sequences of calls: what went in less what went out is what is there, after every step.

use super::*;
use civitas_primitives::{LicenceRefusal, ReserveRefusal};
use proptest::prelude::*;

const ACCOUNTS: [AccountId; 4] = [EXCHANGE, HOLDER, STRANGER, 31];

#[derive(Clone, Debug)]
enum Step {
	Propose { amount: u128, echo: bool },
	Approve { mint: u32 },
	Execute { mint: u32, by_approver: bool },
	CancelMint { mint: u32 },
	Transfer { from: usize, to: usize, amount: u128 },
	TransferAll { from: usize, to: usize },
	Open { who: usize, amount: u128 },
	OpenAll { who: usize },
	Settle { ticket: u32 },
	CancelTicket { ticket: u32, who: usize },
	Weight(Option<u64>),
	Audit,
	Suspend(bool),
	Halt(bool),
	Revoke,
	Restore,
	Wait(u64),
}

fn step() -> impl Strategy<Value = Step> {
	let amount = prop_oneof![0u128..5, 0u128..2 * ONE, Just(u128::MAX)];
	let id = 0u32..24;
	let who = 0usize..4;
	prop_oneof![
		4 => (0u128..3 * ONE, prop::bool::weighted(0.9))
			.prop_map(|(amount, echo)| Step::Propose { amount, echo }),
		4 => id.clone().prop_map(|mint| Step::Approve { mint }),
		6 => (id.clone(), any::<bool>())
			.prop_map(|(mint, by_approver)| Step::Execute { mint, by_approver }),
		1 => id.clone().prop_map(|mint| Step::CancelMint { mint }),
		4 => (who.clone(), who.clone(), amount.clone())
			.prop_map(|(from, to, amount)| Step::Transfer { from, to, amount }),
		2 => (who.clone(), who.clone()).prop_map(|(from, to)| Step::TransferAll { from, to }),
		4 => (who.clone(), amount).prop_map(|(who, amount)| Step::Open { who, amount }),
		3 => who.clone().prop_map(|who| Step::OpenAll { who }),
		4 => id.clone().prop_map(|ticket| Step::Settle { ticket }),
		2 => (id, who).prop_map(|(ticket, who)| Step::CancelTicket { ticket, who }),
		1 => prop::option::of(0u64..6_000).prop_map(Step::Weight),
		1 => Just(Step::Audit),
		1 => prop::bool::weighted(0.3).prop_map(Step::Suspend),
		1 => prop::bool::weighted(0.3).prop_map(Step::Halt),
		1 => Just(Step::Revoke),
		2 => Just(Step::Restore),
		2 => (0u64..4 * DAY).prop_map(Step::Wait),
	]
}

/// The latest numbers, so that most steps meet something that exists.
fn recent(next: u32, back: u32) -> u32 {
	next.saturating_sub(1).saturating_sub(back % 5)
}

fn perform(coin: CoinId, step: Step) {
	let signed = RuntimeOrigin::signed;
	let supervisor = || signed(SUPERVISOR);
	let _ = frame_support::storage::with_storage_layer(|| -> DispatchResult {
		match step {
			Step::Propose { amount, echo } => GoldStablecoin::propose_mint(
				signed(MINTER),
				coin,
				LICENCE,
				EXCHANGE,
				amount,
				(amount / ONE) as u64 + u64::from(!echo),
			),
			Step::Approve { mint } => {
				let mint = recent(crate::NextMint::<Test>::get(), mint);
				let amount = crate::Mints::<Test>::get(mint).map_or(0, |mint| mint.amount);
				GoldStablecoin::approve_mint(signed(APPROVER), mint, amount)
			},
			Step::Execute { mint, by_approver } => GoldStablecoin::execute_mint(
				signed(if by_approver { APPROVER } else { MINTER }),
				recent(crate::NextMint::<Test>::get(), mint),
			),
			Step::CancelMint { mint } => GoldStablecoin::cancel_mint(
				signed(MINTER),
				recent(crate::NextMint::<Test>::get(), mint),
			),
			Step::Transfer { from, to, amount } => {
				Assets::transfer(signed(ACCOUNTS[from]), coin, ACCOUNTS[to], amount)
			},
			Step::TransferAll { from, to } => {
				Assets::transfer_all(signed(ACCOUNTS[from]), coin, ACCOUNTS[to], false)
			},
			Step::Open { who, amount } => {
				GoldStablecoin::open_ticket(signed(ACCOUNTS[who]), coin, amount)
			},
			Step::OpenAll { who } => {
				let all = Assets::balance(coin, ACCOUNTS[who]);
				GoldStablecoin::open_ticket(signed(ACCOUNTS[who]), coin, all)
			},
			Step::Settle { ticket } => settle(recent(crate::NextTicket::<Test>::get(), ticket)),
			Step::CancelTicket { ticket, who } => GoldStablecoin::cancel_ticket(
				signed(ACCOUNTS[who]),
				recent(crate::NextTicket::<Test>::get(), ticket),
			),
			Step::Weight(weight) => {
				change_reserve(1, |reserve| {
					reserve.weight = weight.ok_or(ReserveRefusal::AuditDisputed);
				});
				Ok(())
			},
			Step::Audit => {
				change_reserve(1, |reserve| {
					reserve.epoch += 1;
					reserve.expires_at = Timestamp::get() + 30 * DAY;
				});
				Ok(())
			},
			Step::Suspend(suspend) => {
				GateRefusal::set(suspend.then_some(LicenceRefusal::Suspended));
				Ok(())
			},
			Step::Halt(true) => {
				GoldStablecoin::halt_mint(supervisor(), coin, Evidence::of(b"order"))
			},
			Step::Halt(false) => {
				GoldStablecoin::resume_mint(supervisor(), coin, Evidence::of(b"order"))
			},
			Step::Revoke => GoldStablecoin::revoke_role(supervisor(), coin, APPROVER),
			Step::Restore => GoldStablecoin::set_approver(supervisor(), coin, APPROVER),
			Step::Wait(time) => {
				advance(Timestamp::get() + time);
				Ok(())
			},
		}
	});
}

proptest! {
	#![proptest_config(ProptestConfig::with_cases(64))]

	#[test]
	fn what_went_in_less_what_went_out_is_there(steps in prop::collection::vec(step(), 1..120)) {
		new_test_ext().execute_with(|| {
			let coin = coin();
			change_reserve(1, |reserve| reserve.weight = Ok(5_000));
			for step in steps {
				let before = Assets::total_issuance(coin);
				perform(coin, step.clone());
				GoldStablecoin::do_try_state().unwrap();
				let issuance = Assets::total_issuance(coin);
				let flow = crate::Flows::<Test>::get(coin);
				assert_eq!(flow.expected(), Some(issuance), "{step:?}");
				// No breach is ever seen in what our calls and transfers do.
				assert!(!crate::Breaches::<Test>::contains_key(coin));
				// Issuance rises only within capacity.
				if issuance > before {
					assert!(matches!(step, Step::Execute { .. }));
					assert!(issuance <= capacity(coin), "{step:?}");
				}
				let everywhere: u128 = ACCOUNTS
					.iter()
					.map(|who| Assets::balance(coin, who) + GoldStablecoin::on_hold(coin, who))
					.sum();
				assert_eq!(everywhere, issuance);
			}
		});
	}
}

#[test]
fn the_invariants_bite() {
	let spoil = |spoil: fn(CoinId)| {
		new_test_ext().execute_with(|| {
			let coin = coin();
			give(coin, 10 * ONE);
			open_ticket(coin, 4 * ONE);
			assert_ok!(propose(coin, ONE));
			GoldStablecoin::do_try_state().unwrap();
			spoil(coin);
			assert!(GoldStablecoin::do_try_state().is_err());
		});
	};
	spoil(|coin| crate::Flows::<Test>::mutate(coin, |flow| flow.minted += 1));
	spoil(|coin| crate::Escrows::<Test>::mutate(coin, HOLDER, |escrow| escrow.amount += 1));
	spoil(|coin| crate::Escrows::<Test>::mutate(coin, HOLDER, |escrow| escrow.tickets += 1));
	spoil(|coin| crate::Escrows::<Test>::remove(coin, HOLDER));
	spoil(|coin| crate::Coins::<Test>::mutate(coin, |coin| coin.as_mut().unwrap().roles += 1));
	spoil(|coin| {
		crate::Coins::<Test>::mutate(coin, |coin| coin.as_mut().unwrap().pending_mints += 1);
	});
	spoil(|_| crate::CoinOfReserve::<Test>::remove(1));
	spoil(|_| {
		crate::Mints::<Test>::mutate(1, |mint| mint.as_mut().unwrap().approver = Some(MINTER));
	});
	spoil(|coin| {
		Intruder::mint(RuntimeOrigin::signed(STRANGER), coin, 1).unwrap();
	});
}
