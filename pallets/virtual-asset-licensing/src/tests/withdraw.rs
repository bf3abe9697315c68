use super::*;

#[test]
fn a_withdrawal_ends_the_licence_for_good() {
	run(|| {
		let id = granted(grant(7));
		assert_ok!(suspend(id, Some(START + 10)));
		assert_ok!(withdraw(id, None));
		assert_eq!(
			last_event(),
			Event::LicenceWithdrawn {
				licence: id,
				from: START,
				ground: WithdrawalGround::SeriousInfringement,
				order: order()
			}
			.into()
		);
		for now in [START, START + 10, START + 10_000 * DAY] {
			set_now(now);
			assert_eq!(check(id, A, DE), Err(LicenceRefusal::Withdrawn));
			assert_eq!(status(id), LicenceStatus::Withdrawn);
		}
		assert_noop!(withdraw(id, None), Refusal::NotActive);
	});
}

#[test]
fn a_withdrawal_to_come_takes_effect_at_its_moment_and_can_be_moved() {
	run(|| {
		let id = granted(grant(7));
		assert_ok!(withdraw(id, Some(START + 10)));
		assert_eq!(check(id, A, DE), Ok(()));
		set_now(START + 5);
		assert_ok!(withdraw(id, Some(START + 20)));
		set_now(START + 19);
		assert_eq!(check(id, A, DE), Ok(()));
		set_now(START + 20);
		assert_eq!(check(id, A, DE), Err(LicenceRefusal::Withdrawn));
		let status = |valid, known| Licensing::api_licence_as_of(id, valid, known).unwrap().status;
		assert_eq!(status(START + 15, START + 4), LicenceStatus::Withdrawn);
		assert_eq!(status(START + 15, START + 5), LicenceStatus::Granted);
	});
}

#[test]
fn a_withdrawal_from_the_past_changes_only_what_is_known_later() {
	run(|| {
		let id = granted(grant(7));
		set_now(START + 100);
		assert_ok!(withdraw(id, Some(START + 40)));
		let status = |valid, known| Licensing::api_licence_as_of(id, valid, known).unwrap().status;
		for valid in [START, START + 39, START + 40, START + 100, START + 1_000] {
			assert_eq!(status(valid, START + 99), LicenceStatus::Granted);
			let now_known =
				if valid < START + 40 { LicenceStatus::Granted } else { LicenceStatus::Withdrawn };
			assert_eq!(status(valid, START + 100), now_known);
		}
		assert_eq!(check(id, A, DE), Err(LicenceRefusal::Withdrawn));
	});
}

#[test]
fn a_withdrawal_reaches_back_to_the_authorisation_at_most() {
	run(|| {
		let id = granted(grant(7));
		let authorised = START - 365 * DAY;
		assert_noop!(withdraw(id, Some(authorised - 1)), Refusal::BadPeriod);
		assert_ok!(withdraw(id, Some(authorised)));
		let answer = Licensing::api_licence_as_of(id, authorised, START).unwrap();
		assert_eq!(answer.status, LicenceStatus::Withdrawn);
		assert_eq!((answer.services, answer.hosts), (0, vec![]));
	});
}

#[test]
fn only_the_supervisor_withdraws() {
	run(|| {
		let id = granted(grant(7));
		let ground = WithdrawalGround::Renounced;
		for origin in wrong_origins() {
			assert_noop!(Licensing::withdraw_licence(origin, id, None, ground, order()), BadOrigin);
		}
		for account in [AMF, BUNDESBANK, CONSOB] {
			assert_noop!(
				Licensing::withdraw_licence(origin(account), id, None, ground, order()),
				Refusal::NotAuthorised
			);
		}
		assert_noop!(withdraw(99, None), Refusal::UnknownLicence);
		assert_noop!(
			Licensing::withdraw_licence(origin(BAFIN), id, None, ground, Evidence::default()),
			Refusal::MissingOrder
		);
		set_now(0);
		assert_noop!(withdraw(id, None), Refusal::ClockNotSet);
		set_now(START);
	});
}
