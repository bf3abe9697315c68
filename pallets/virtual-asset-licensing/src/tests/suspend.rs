use super::*;

fn lift(account: u64, licence: LicenceId) -> frame_support::dispatch::DispatchResult {
	Licensing::lift_suspension(origin(account), licence, order())
}

#[test]
fn a_suspension_lifts_itself_at_its_moment_with_no_transaction() {
	run(|| {
		let id = granted(grant(7));
		let until = START + 30 * DAY;
		assert_eq!(check(id, A, DE), Ok(()));
		assert_ok!(suspend(id, Some(until)));
		assert_eq!(
			last_event(),
			Event::LicenceSuspended {
				licence: id,
				until: Some(until),
				reason: SuspensionReason::ClientAssetsAtRisk,
				order: order()
			}
			.into()
		);
		assert_eq!(check(id, A, DE), Err(LicenceRefusal::Suspended));
		assert_eq!(check(id, A, FR), Err(LicenceRefusal::Suspended));
		let before = sp_io::storage::root(sp_runtime::StateVersion::V1);
		set_now(until - 1);
		assert_eq!(check(id, A, DE), Err(LicenceRefusal::Suspended));
		assert_eq!(status(id), LicenceStatus::Suspended);
		set_now(until);
		assert_eq!(check(id, A, DE), Ok(()));
		assert_eq!(check(id, A, FR), Ok(()));
		assert_eq!(status(id), LicenceStatus::Granted);
		set_now(START);
		assert_eq!(before, sp_io::storage::root(sp_runtime::StateVersion::V1));
	});
}

#[test]
fn a_suspension_without_an_end_lasts_until_it_is_lifted() {
	run(|| {
		let id = granted(grant(7));
		assert_ok!(suspend(id, None));
		set_now(START + 10_000 * DAY);
		assert_eq!(check(id, A, DE), Err(LicenceRefusal::Suspended));
		assert_ok!(lift(BAFIN, id));
		assert_eq!(last_event(), Event::SuspensionLifted { licence: id, order: order() }.into());
		assert_eq!(check(id, A, DE), Ok(()));
		assert_eq!(Licensing::api_licence(id).unwrap().suspension, None);
	});
}

#[test]
fn a_second_order_replaces_the_first() {
	run(|| {
		let id = granted(grant(7));
		assert_ok!(suspend(id, Some(START + 10)));
		assert_ok!(suspend(id, Some(START + 20)));
		set_now(START + 19);
		assert_eq!(check(id, A, DE), Err(LicenceRefusal::Suspended));
		set_now(START + 20);
		assert_eq!(check(id, A, DE), Ok(()));
	});
}

#[test]
fn only_the_supervisor_suspends_and_lifts() {
	run(|| {
		let id = granted(grant(7));
		let reason = SuspensionReason::CourtOrder;
		for origin in wrong_origins() {
			assert_noop!(
				Licensing::suspend_licence(origin.clone(), id, None, reason, order()),
				BadOrigin
			);
			assert_noop!(Licensing::lift_suspension(origin, id, order()), BadOrigin);
		}
		for account in [AMF, BUNDESBANK, CONSOB] {
			assert_noop!(
				Licensing::suspend_licence(origin(account), id, None, reason, order()),
				Refusal::NotAuthorised
			);
		}
		assert_ok!(suspend(id, None));
		for account in [AMF, BUNDESBANK, CONSOB] {
			assert_noop!(lift(account, id), Refusal::NotAuthorised);
		}
	});
}

#[test]
fn a_wrong_order_changes_nothing() {
	run(|| {
		let id = granted(grant(7));
		assert_noop!(suspend(99, None), Refusal::UnknownLicence);
		assert_noop!(lift(BAFIN, 99), Refusal::UnknownLicence);
		assert_noop!(suspend(id, Some(START)), Refusal::BadPeriod);
		assert_noop!(suspend(id, Some(0)), Refusal::BadPeriod);
		assert_noop!(lift(BAFIN, id), Refusal::NotSuspended);
		let (reason, none) = (SuspensionReason::Insolvency, Evidence::default());
		assert_noop!(
			Licensing::suspend_licence(origin(BAFIN), id, None, reason, none),
			Refusal::MissingOrder
		);
		assert_ok!(suspend(id, Some(START + 10)));
		assert_noop!(Licensing::lift_suspension(origin(BAFIN), id, none), Refusal::MissingOrder);
		// It has ended by itself.
		set_now(START + 10);
		assert_noop!(lift(BAFIN, id), Refusal::NotSuspended);
		set_now(0);
		assert_noop!(suspend(id, None), Refusal::ClockNotSet);
		assert_noop!(lift(BAFIN, id), Refusal::ClockNotSet);
		set_now(START + 11);
		assert_ok!(withdraw(id, None));
		assert_noop!(suspend(id, None), Refusal::NotActive);
		assert_noop!(lift(BAFIN, id), Refusal::NotActive);
	});
}

#[test]
fn a_history_that_is_full_refuses() {
	new_test_ext().execute_with(|| {
		let id = granted(grant(7));
		crate::DecisionLengths::<Test>::insert(id, 4_096);
		assert_noop!(suspend(id, None), Refusal::TooMany);
		assert_noop!(withdraw(id, None), Refusal::TooMany);
	});
}
