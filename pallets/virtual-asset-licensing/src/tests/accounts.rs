use super::*;

fn ensure_holder(licence: LicenceId, account: u64) -> frame_support::dispatch::DispatchResult {
	<Licensing as LicenceGate<u64>>::ensure_holder(licence, &account, Question::Service(A), DE)
}

#[test]
fn an_account_acts_while_it_is_bound() {
	run(|| {
		let id = granted(grant(7));
		assert_noop!(ensure_holder(id, 500), Refusal::NotHolder);
		assert_ok!(Licensing::bind_account(origin(BAFIN), id, 500));
		assert_eq!(last_event(), Event::AccountBound { licence: id, account: 500 }.into());
		assert_ok!(ensure_holder(id, 500));
		assert_eq!(Licensing::api_licences_of(&500)[0].licence, id);
		assert_noop!(Licensing::bind_account(origin(BAFIN), id, 500), Refusal::AlreadyExists);
		assert_ok!(Licensing::unbind_account(origin(BAFIN), id, 500));
		assert_eq!(last_event(), Event::AccountUnbound { licence: id, account: 500 }.into());
		assert_noop!(ensure_holder(id, 500), Refusal::NotHolder);
		assert_noop!(Licensing::unbind_account(origin(BAFIN), id, 500), Refusal::NotHolder);
		assert!(Licensing::api_licences_of(&500).is_empty());
		assert!(!crate::AccountLicences::<Test>::contains_key(500));
	});
}

#[test]
fn being_bound_does_not_open_a_shut_gate() {
	run(|| {
		let id = granted(grant(7));
		assert_ok!(Licensing::bind_account(origin(BAFIN), id, 500));
		assert_ok!(suspend(id, None));
		assert_noop!(ensure_holder(id, 500), Refusal::Suspended);
	});
}

#[test]
fn an_account_acts_for_one_provider() {
	run(|| {
		let mut first = grant(7);
		first.accounts = vec![500].try_into().unwrap();
		let mut second = grant(8);
		second.accounts = vec![500].try_into().unwrap();
		let id = granted(first.clone());
		assert_noop!(Licensing::grant_licence(origin(BAFIN), second), Refusal::AccountTaken);
		let other = granted(grant(8));
		assert_noop!(Licensing::bind_account(origin(BAFIN), other, 500), Refusal::AccountTaken);
		// For the same provider it can act under more licences.
		let mut more = grant(7);
		more.regime = BULLION;
		more.services = vec![service(0, START, None)].try_into().unwrap();
		more.hosts = Default::default();
		more.accounts = vec![500].try_into().unwrap();
		let more = granted(more);
		let held: Vec<_> =
			Licensing::api_licences_of(&500).into_iter().map(|licence| licence.licence).collect();
		assert_eq!(held, vec![id, more]);
		assert!(<Licensing as LicenceGate<u64>>::same_provider(id, more));
		assert!(!<Licensing as LicenceGate<u64>>::same_provider(id, other));
		// Twice in one grant is an error, not one binding.
		let mut twice = grant(9);
		twice.accounts = vec![501, 501].try_into().unwrap();
		assert_noop!(Licensing::grant_licence(origin(BAFIN), twice), Refusal::AlreadyExists);
	});
}

#[test]
fn accounts_and_their_licences_are_bounded() {
	run(|| {
		let mut full = grant(7);
		full.accounts = (500..508).collect::<Vec<_>>().try_into().unwrap();
		let id = granted(full.clone());
		assert_noop!(Licensing::bind_account(origin(BAFIN), id, 508), Refusal::TooMany);
		// Eight licences in succession, then no more.
		let mut latest = id;
		for _ in 1..8 {
			assert_ok!(withdraw(latest, None));
			latest = granted(full.clone());
		}
		assert_ok!(withdraw(latest, None));
		assert_noop!(Licensing::grant_licence(origin(BAFIN), full), Refusal::TooMany);
	});
}

#[test]
fn only_the_supervisor_binds_and_unbinds() {
	run(|| {
		let mut grant = grant(7);
		grant.accounts = vec![500].try_into().unwrap();
		let id = granted(grant);
		for origin in wrong_origins() {
			assert_noop!(Licensing::bind_account(origin.clone(), id, 501), BadOrigin);
			assert_noop!(Licensing::unbind_account(origin, id, 500), BadOrigin);
		}
		for account in [AMF, BUNDESBANK] {
			assert_noop!(Licensing::bind_account(origin(account), id, 501), Refusal::NotAuthorised);
			assert_noop!(
				Licensing::unbind_account(origin(account), id, 500),
				Refusal::NotAuthorised
			);
		}
		assert_noop!(Licensing::bind_account(origin(BAFIN), 99, 501), Refusal::UnknownLicence);
		assert_noop!(Licensing::unbind_account(origin(BAFIN), 99, 500), Refusal::UnknownLicence);
		set_now(0);
		assert_noop!(Licensing::bind_account(origin(BAFIN), id, 501), Refusal::ClockNotSet);
		set_now(START);
		// Over: nothing more is bound, but what is bound can be released.
		assert_ok!(withdraw(id, None));
		assert_noop!(Licensing::bind_account(origin(BAFIN), id, 501), Refusal::NotActive);
		assert_ok!(Licensing::unbind_account(origin(BAFIN), id, 500));
	});
}

#[test]
fn a_licence_that_does_not_exist_belongs_to_nobody() {
	run(|| {
		let id = granted(grant(7));
		assert!(<Licensing as LicenceGate<u64>>::same_provider(id, id));
		assert!(!<Licensing as LicenceGate<u64>>::same_provider(99, 99));
		assert!(!<Licensing as LicenceGate<u64>>::same_provider(id, 99));
		assert_eq!(<Licensing as LicenceGate<u64>>::lei_of(id), Some(lei(7)));
		assert_eq!(<Licensing as LicenceGate<u64>>::lei_of(99), None);
	});
}
