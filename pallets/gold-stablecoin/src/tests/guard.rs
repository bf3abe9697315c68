//! The guard at the block's end, and halts by the supervisor.

use super::*;
use crate::{Breach, Call, WeightInfo};
use civitas_primitives::moment::HOUR;
use frame_support::dispatch::GetDispatchInfo;

fn order() -> Evidence {
	Evidence::of(b"order")
}

fn supervisor() -> RuntimeOrigin {
	RuntimeOrigin::signed(SUPERVISOR)
}

fn urgent() -> RuntimeOrigin {
	RuntimeOrigin::signed(SUPERVISOR_URGENT)
}

fn end_block() {
	GoldStablecoin::on_finalize(System::block_number());
}

#[test]
fn coins_from_nowhere_halt_minting_in_the_same_block() {
	run(|| {
		let coin = coin();
		give(coin, 10 * ONE);
		let id = approved(coin, ONE);
		assert_ok!(Intruder::mint(RuntimeOrigin::signed(STRANGER), coin, 7));
		// Even before the block's end.
		assert_noop!(execute(id), Error::<Test>::IssuanceUnexplained);
		end_block();
		assert_eq!(
			last_event(),
			Event::IssuanceBreached { coin, expected: 10 * ONE, found: 10 * ONE + 7 }
		);
		assert_eq!(
			crate::Breaches::<Test>::get(coin),
			Some(Breach { expected: 10 * ONE, found: 10 * ONE + 7 })
		);
		assert!(GoldStablecoin::api_coin(coin).unwrap().mint_halted);
		let answer = GoldStablecoin::api_capacity(coin).unwrap();
		assert_eq!(
			answer.refusals,
			vec![MintRefusal::IssuanceUnexplained, MintRefusal::MintHalted]
		);
		// Transfers and redemption go on, also of the coins from nowhere.
		transfer(coin, HOLDER, STRANGER, ONE);
		let ticket = open_ticket(coin, 9 * ONE);
		assert_ok!(settle(ticket));
		transfer(coin, STRANGER, HOLDER, ONE + 7);
		GoldStablecoin::do_try_state().unwrap();
		// One alarm, not one a block.
		System::reset_events();
		end_block();
		assert!(System::events().is_empty());
	});
}

#[test]
fn missing_coins_halt_minting_too() {
	run(|| {
		let coin = coin();
		give(coin, 10 * ONE);
		assert_ok!(Intruder::burn(RuntimeOrigin::signed(HOLDER), coin, 3));
		end_block();
		assert_eq!(
			last_event(),
			Event::IssuanceBreached { coin, expected: 10 * ONE, found: 10 * ONE - 3 }
		);
		assert_noop!(propose(coin, ONE), Error::<Test>::IssuanceUnexplained);
	});
}

#[test]
fn after_a_breach_minting_resumes_only_once_issuance_is_explained() {
	run(|| {
		let coin = coin();
		give(coin, ONE);
		assert_ok!(Intruder::mint(RuntimeOrigin::signed(STRANGER), coin, 7));
		end_block();
		assert_noop!(
			GoldStablecoin::resume_mint(supervisor(), coin, order()),
			Error::<Test>::IssuanceUnexplained
		);
		assert_ok!(Intruder::burn(RuntimeOrigin::signed(STRANGER), coin, 7));
		end_block();
		// The guard does not forget by itself.
		assert_noop!(propose(coin, ONE), Error::<Test>::MintHalted);
		assert_ok!(GoldStablecoin::resume_mint(supervisor(), coin, order()));
		mint(coin, ONE);
	});
}

#[test]
fn the_guard_is_silent_over_lawful_blocks_and_looks_at_every_coin() {
	run(|| {
		let (one, other) = (coin(), coin_with(2, policy()));
		give(one, 10 * ONE);
		let ticket = open_ticket(one, 10 * ONE);
		assert_ok!(settle(ticket));
		System::reset_events();
		end_block();
		assert!(System::events().is_empty());
		assert_ok!(Intruder::mint(RuntimeOrigin::signed(STRANGER), other, 7));
		end_block();
		assert!(!crate::Breaches::<Test>::contains_key(one));
		assert!(crate::Breaches::<Test>::contains_key(other));
	});
}

#[test]
fn the_guards_weight_is_charged_at_the_blocks_beginning_and_by_each_new_coin() {
	run(|| {
		let guard = |coins| <() as WeightInfo>::block_end_guard(coins);
		assert_eq!(GoldStablecoin::on_initialize(2), guard(0));
		coin();
		assert_eq!(GoldStablecoin::on_initialize(2), guard(1));
		coin_with(2, policy());
		assert_eq!(GoldStablecoin::on_initialize(2), guard(2));
		assert!(guard(2).all_gt(guard(1)));

		let create = Call::<Test>::create_coin {
			reserve: 3,
			kind: CoinKind::GoldWeight,
			name: Default::default(),
			symbol: Default::default(),
			policy: policy(),
			authorities: AUTHORITIES,
		};
		let weight = create.get_dispatch_info().call_weight;
		assert_eq!(weight, <() as WeightInfo>::create_coin().saturating_add(guard(1)));
	});
}

#[test]
fn one_officers_halt_lapses_by_itself() {
	run(|| {
		let coin = coin();
		assert_ok!(GoldStablecoin::halt_mint(urgent(), coin, order()));
		let until = Some(NOW + 72 * HOUR);
		assert_eq!(last_event(), Event::MintHalted { coin, until, order: order() });
		assert_noop!(propose(coin, ONE), Error::<Test>::MintHalted);
		assert_noop!(
			GoldStablecoin::halt_mint(urgent(), coin, order()),
			Error::<Test>::AlreadyExists
		);
		advance(NOW + 72 * HOUR - 1);
		assert_noop!(propose(coin, ONE), Error::<Test>::MintHalted);
		advance(NOW + 72 * HOUR);
		assert!(!GoldStablecoin::api_coin(coin).unwrap().mint_halted);
		mint(coin, ONE);
		// Not again by one alone.
		assert_noop!(
			GoldStablecoin::halt_mint(urgent(), coin, order()),
			DispatchError::Other("TooSoon")
		);
		assert_ok!(GoldStablecoin::halt_mint(supervisor(), coin, order()));
	});
}

#[test]
fn a_joint_act_ratifies_and_lasts_until_it_is_lifted() {
	run(|| {
		let coin = coin();
		let id = approved(coin, ONE);
		assert_ok!(GoldStablecoin::halt_mint(urgent(), coin, order()));
		assert_ok!(GoldStablecoin::halt_mint(supervisor(), coin, order()));
		assert_eq!(last_event(), Event::MintHalted { coin, until: None, order: order() });
		for origin in [urgent(), supervisor()] {
			assert_noop!(
				GoldStablecoin::halt_mint(origin, coin, order()),
				Error::<Test>::AlreadyExists
			);
		}
		assert_noop!(execute(id), Error::<Test>::MintHalted);
		assert_ok!(GoldStablecoin::resume_mint(supervisor(), coin, order()));
		assert_eq!(last_event(), Event::MintResumed { coin, order: order() });
		assert_ok!(execute(id));
		assert_noop!(
			GoldStablecoin::resume_mint(supervisor(), coin, order()),
			Error::<Test>::NotActive
		);
	});
}

#[test]
fn only_the_coins_own_supervisor_halts_and_resumes() {
	run(|| {
		let coin = coin();
		type Call = fn(RuntimeOrigin, CoinId, Evidence) -> DispatchResult;
		let calls: [Call; 2] = [GoldStablecoin::halt_mint, GoldStablecoin::resume_mint];
		for call in calls {
			for account in [OTHER_SUPERVISOR, FOREIGN_SUPERVISOR] {
				assert_noop!(
					call(RuntimeOrigin::signed(account), coin, order()),
					Error::<Test>::NotAuthorised
				);
			}
			for origin in [
				RuntimeOrigin::signed(MINTER),
				RuntimeOrigin::signed(STRANGER),
				RuntimeOrigin::root(),
				RuntimeOrigin::none(),
			] {
				assert_noop!(call(origin, coin, order()), DispatchError::BadOrigin);
			}
			assert_noop!(call(supervisor(), coin + 1, order()), Error::<Test>::NotFound);
			assert_noop!(
				call(supervisor(), coin, Evidence::default()),
				Error::<Test>::MissingEvidence
			);
		}
		// One officer can stop, not start.
		assert_ok!(GoldStablecoin::halt_mint(urgent(), coin, order()));
		assert_noop!(
			GoldStablecoin::resume_mint(urgent(), coin, order()),
			DispatchError::BadOrigin
		);
		Timestamp::set_timestamp(0);
		for call in calls {
			assert_noop!(call(supervisor(), coin, order()), Error::<Test>::ClockNotSet);
		}
	});
}
