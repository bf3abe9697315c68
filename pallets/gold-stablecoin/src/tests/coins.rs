//! Creating coins and giving roles.

use super::*;
use civitas_primitives::CurrencyCode;
use codec::MaxEncodedLen;

fn supervisor() -> RuntimeOrigin {
	RuntimeOrigin::signed(SUPERVISOR)
}

fn create(reserve: ReserveId) -> DispatchResult {
	create_with(supervisor(), reserve, CoinKind::GoldWeight, policy(), AUTHORITIES)
}

#[test]
fn a_coin_is_created_by_a_joint_act_and_sealed_in_the_ledger() {
	run(|| {
		assert_ok!(create(1));
		assert_eq!(
			last_event(),
			Event::CoinCreated {
				coin: 1,
				supervisor: AUTHORITY,
				reserve: 1,
				kind: CoinKind::GoldWeight,
				authorities: AUTHORITIES,
			}
		);
		let answer = GoldStablecoin::api_coin(1).unwrap();
		assert_eq!(answer.as_of, NOW);
		assert_eq!(answer.name, b"Kyrgyz gold");
		assert_eq!(answer.symbol, b"KGG");
		assert_eq!(answer.decimals, 6);
		assert_eq!(answer.jurisdiction, PLACE);
		assert_eq!((answer.minted, answer.burnt, answer.mint_halted), (0, 0, false));
		let details = pallet_assets::Asset::<Test>::get(1).unwrap();
		assert!(format!("{details:?}").contains("is_sufficient: true"));
		assert_eq!(Assets::minimum_balance(1), 1);
		assert_eq!(GoldStablecoin::api_coins(), vec![1]);
		// No account that signs has a role of the asset.
		for account in [SUPERVISOR, MINTER, STRANGER] {
			assert!(Assets::mint(RuntimeOrigin::signed(account), 1, account, 1).is_err());
		}
		for origin in [
			RuntimeOrigin::signed(SUPERVISOR_URGENT),
			RuntimeOrigin::signed(STRANGER),
			RuntimeOrigin::root(),
			RuntimeOrigin::none(),
		] {
			assert_noop!(
				create_with(origin, 2, CoinKind::GoldWeight, policy(), AUTHORITIES),
				DispatchError::BadOrigin
			);
		}
	});
}

#[test]
fn a_reserve_backs_one_coin_and_coins_are_few() {
	run(|| {
		assert_ok!(create(1));
		assert_noop!(create(1), Error::<Test>::ReserveTaken);
		assert_noop!(create(9), Error::<Test>::ReserveNotFound);
		assert_noop!(create(3), Error::<Test>::PlaceMismatch);
		assert_ok!(create(2));
		assert_noop!(create(4), Error::<Test>::TooMany);
	});
}

#[test]
fn only_the_authority_that_opened_a_reserve_creates_the_coin_on_it() {
	run(|| {
		let by = |account| {
			let origin = RuntimeOrigin::signed(account);
			create_with(origin, 1, CoinKind::GoldWeight, policy(), AUTHORITIES)
		};
		// Of the same jurisdiction, and still not its own.
		assert_noop!(by(OTHER_SUPERVISOR), Error::<Test>::NotAuthorised);
		assert_noop!(by(FOREIGN_SUPERVISOR), Error::<Test>::PlaceMismatch);
		assert_ok!(by(SUPERVISOR));
	});
}

#[test]
fn the_longest_term_for_settlement_is_admitted() {
	run(|| {
		let patient = CoinPolicy { settle_within: MaxSettlement::get(), ..policy() };
		assert_ok!(create_with(supervisor(), 1, CoinKind::GoldWeight, patient, AUTHORITIES));
	});
}

#[test]
fn a_coin_that_references_a_currency_is_refused_without_a_price() {
	run(|| {
		let currency = CurrencyCode::literal(b"USD");
		let kind = CoinKind::FiatReferenced { currency };
		assert_noop!(
			create_with(supervisor(), 1, kind, policy(), AUTHORITIES),
			Error::<Test>::PriceMissing
		);
	});
}

#[test]
fn names_rules_and_authorities_must_be_sound() {
	run(|| {
		let name = |name: &[u8], symbol: &[u8]| {
			GoldStablecoin::create_coin(
				supervisor(),
				1,
				CoinKind::GoldWeight,
				name.to_vec().try_into().unwrap(),
				symbol.to_vec().try_into().unwrap(),
				policy(),
				AUTHORITIES,
			)
		};
		let bad: [(&[u8], &[u8]); 7] = [
			(b"", b"KGG"),
			(b" ", b"KGG"),
			(b"a\0b", b"KGG"),
			(&[0xff], b"KGG"),
			(b"Gold", b""),
			(b"Gold", b"K G"),
			(b"Gold", b"K-G"),
		];
		for (text, symbol) in bad {
			assert_noop!(name(text, symbol), Error::<Test>::BadName);
		}

		let tiers = |tiers: &[(u32, Moment)]| {
			let delays: Vec<_> =
				tiers.iter().map(|&(above_bps, delay)| DelayTier { above_bps, delay }).collect();
			let policy = CoinPolicy { delays: delays.try_into().unwrap(), ..policy() };
			create_with(supervisor(), 1, CoinKind::GoldWeight, policy, AUTHORITIES)
		};
		for bad in [&[(10, 5), (10, 6)][..], &[(10, 5), (20, 5)], &[(20, 5), (10, 6)]] {
			assert_noop!(tiers(bad), Error::<Test>::BadPolicy);
		}
		// A ticket must become overdue, and not at once.
		for settle_within in [0, MaxSettlement::get() + 1, Moment::MAX] {
			let policy = CoinPolicy { settle_within, ..policy() };
			assert_noop!(
				create_with(supervisor(), 1, CoinKind::GoldWeight, policy, AUTHORITIES),
				Error::<Test>::BadPolicy
			);
		}

		for (authorities, error) in [
			(
				CoinAuthorities { investigator: COURT, ..AUTHORITIES },
				Error::<Test>::InvestigatorNotInForce,
			),
			(CoinAuthorities { court: APPEALS, ..AUTHORITIES }, Error::CourtNotInForce),
			(CoinAuthorities { appeals: INVESTIGATOR, ..AUTHORITIES }, Error::AppealsNotInForce),
			(CoinAuthorities { appeals: COURT, ..AUTHORITIES }, Error::SameParty),
			(CoinAuthorities { court: 999, ..AUTHORITIES }, Error::CourtNotInForce),
		] {
			assert_noop!(
				create_with(supervisor(), 1, CoinKind::GoldWeight, policy(), authorities),
				error
			);
		}
		Timestamp::set_timestamp(0);
		assert_noop!(create(1), Error::<Test>::ClockNotSet);
	});
}

#[test]
fn a_number_that_the_ledger_uses_is_refused() {
	run(|| {
		use frame_support::traits::fungibles::Create;
		assert_ok!(<Assets as Create<AccountId>>::create(1, STRANGER, true, 1));
		assert_noop!(create(1), Error::<Test>::AlreadyExists);
	});
}

#[test]
fn an_account_has_one_role_per_coin() {
	run(|| {
		assert_ok!(create(1));
		assert_ok!(GoldStablecoin::set_minter(supervisor(), 1, MINTER, 5));
		assert_eq!(
			last_event(),
			Event::RoleGranted {
				coin: 1,
				account: MINTER,
				role: CoinRole::Minter { allowance: 5 },
			}
		);
		assert_ok!(GoldStablecoin::set_minter(supervisor(), 1, MINTER, 0));
		assert_eq!(GoldStablecoin::api_role(1, MINTER), Some(CoinRole::Minter { allowance: 0 }));
		assert_noop!(
			GoldStablecoin::set_approver(supervisor(), 1, MINTER),
			Error::<Test>::AlreadyExists
		);
		assert_noop!(
			GoldStablecoin::set_settler(supervisor(), 1, MINTER),
			Error::<Test>::AlreadyExists
		);
		assert_ok!(GoldStablecoin::set_approver(supervisor(), 1, APPROVER));
		assert_noop!(
			GoldStablecoin::set_minter(supervisor(), 1, APPROVER, 5),
			Error::<Test>::AlreadyExists
		);
		assert_noop!(
			GoldStablecoin::set_approver(supervisor(), 1, APPROVER),
			Error::<Test>::AlreadyExists
		);
		assert_ok!(GoldStablecoin::set_settler(supervisor(), 1, SETTLER));
		assert_ok!(GoldStablecoin::set_settler(supervisor(), 1, 13));
		assert_noop!(GoldStablecoin::set_settler(supervisor(), 1, 14), Error::<Test>::TooMany);
		assert_ok!(GoldStablecoin::revoke_role(supervisor(), 1, 13));
		assert_eq!(last_event(), Event::RoleRevoked { coin: 1, account: 13 });
		assert_noop!(GoldStablecoin::revoke_role(supervisor(), 1, 13), Error::<Test>::NotFound);
		assert_ok!(GoldStablecoin::set_minter(supervisor(), 1, 13, 1));
	});
}

#[test]
fn only_the_coins_own_supervisor_gives_and_takes_roles() {
	run(|| {
		assert_ok!(create(1));
		type Call = fn(RuntimeOrigin, CoinId) -> DispatchResult;
		let calls: [Call; 4] = [
			|origin, coin| GoldStablecoin::set_minter(origin, coin, MINTER, 1),
			|origin, coin| GoldStablecoin::set_approver(origin, coin, MINTER),
			|origin, coin| GoldStablecoin::set_settler(origin, coin, MINTER),
			|origin, coin| GoldStablecoin::revoke_role(origin, coin, MINTER),
		];
		for call in calls {
			for account in [OTHER_SUPERVISOR, FOREIGN_SUPERVISOR] {
				assert_noop!(call(RuntimeOrigin::signed(account), 1), Error::<Test>::NotAuthorised);
			}
			assert_noop!(call(supervisor(), 2), Error::<Test>::NotFound);
			for origin in [
				RuntimeOrigin::signed(SUPERVISOR_URGENT),
				RuntimeOrigin::signed(STRANGER),
				RuntimeOrigin::root(),
				RuntimeOrigin::none(),
			] {
				assert_noop!(call(origin, 1), DispatchError::BadOrigin);
			}
		}
	});
}

#[test]
fn stored_values_are_as_small_as_stated() {
	assert_eq!(crate::Flow::max_encoded_len(), 32);
	assert_eq!(crate::Escrow::max_encoded_len(), 20);
	assert_eq!(crate::Breach::max_encoded_len(), 32);
	assert_eq!(crate::Halt::max_encoded_len(), 8 + 9 + 32);
}
