//! Licences whose supervisor has ended for ever: dissolved, or its jurisdiction withdrawn.

use super::*;

/// A grant that any supervisor can make: good at home alone.
fn at_home(entity: u32) -> Grant<u64> {
	Grant { hosts: Default::default(), ..grant(entity) }
}

/// One known by its number alone.
fn numbered(number: &str) -> Grant<u64> {
	Grant { lei: None, native_number: Some(text(number)), ..at_home(0) }
}

fn with_account(grant: Grant<u64>, account: u64) -> Grant<u64> {
	Grant { accounts: vec![account].try_into().unwrap(), ..grant }
}

fn predecessor(licence: LicenceId) -> Option<LicenceId> {
	Licensing::api_licence(licence).unwrap().predecessor
}

fn held(account: u64) -> Vec<LicenceId> {
	crate::AccountLicences::<Test>::get(account).to_vec()
}

#[test]
fn after_the_supervisor_is_dissolved_another_licenses_the_provider() {
	run(|| {
		let first = granted(at_home(7));
		assert_noop!(Licensing::grant_licence(origin(AMF), at_home(7)), Refusal::AlreadyExists);
		dissolve(BAFIN);
		let second = granted_by(AMF, at_home(7));
		assert_eq!(predecessor(second), Some(first));
		assert_eq!(check(second, A, FR), Ok(()));
		// What was decided on the first one stays on record, and its gate stays shut.
		assert_eq!(status(first), LicenceStatus::Granted);
		assert_eq!(check(first, A, DE), Err(LicenceRefusal::SupervisorNotInForce));
		// The one that follows has a supervisor, so that the identity is taken again.
		assert_noop!(Licensing::grant_licence(origin(CONSOB), at_home(7)), Refusal::AlreadyExists);
	});
}

#[test]
fn after_the_jurisdiction_withdraws_another_licenses_the_provider() {
	run(|| {
		let first = granted(at_home(7));
		assert_ok!(suspend(first, None));
		withdraw_jurisdiction(DE);
		assert_noop!(Licensing::grant_licence(origin(BUNDESBANK), at_home(7)), BadOrigin);
		let second = granted_by(CONSOB, at_home(7));
		assert_eq!(predecessor(second), Some(first));
		assert_eq!(check(second, A, IT), Ok(()));
	});
}

#[test]
fn a_number_passes_to_another_authority_of_the_same_home() {
	run(|| {
		let first = granted(numbered("1"));
		let other = granted(Grant { native_number: Some(text("2")), ..at_home(8) });
		let by_number = |number| Licensing::grant_licence(origin(BUNDESBANK), numbered(number));
		assert_noop!(by_number("1"), Refusal::AlreadyExists);
		dissolve(BAFIN);
		// A number beside an LEI still belongs to the holder of that LEI.
		assert_noop!(by_number("2"), Refusal::AlreadyExists);
		let second = granted_by(BUNDESBANK, numbered("1"));
		assert_eq!(predecessor(second), Some(first));
		let same = granted_by(BUNDESBANK, Grant { native_number: Some(text("2")), ..at_home(8) });
		assert_eq!(predecessor(same), Some(other));
	});
}

#[test]
fn a_suspended_supervisor_keeps_its_licences_and_accounts() {
	run(|| {
		let id = granted(with_account(at_home(7), 500));
		change_standing(|standing| standing.set_authority(authority(BAFIN), false));
		assert_eq!(check(id, A, DE), Err(LicenceRefusal::SupervisorNotInForce));
		assert_noop!(Licensing::grant_licence(origin(AMF), at_home(7)), Refusal::AlreadyExists);
		assert_noop!(Licensing::unbind_account(origin(AMF), id, 500), Refusal::NotAuthorised);
		change_standing(|standing| standing.set_authority(authority(BAFIN), true));
		assert_eq!(check(id, A, DE), Ok(()));
	});
}

#[test]
fn nobody_else_decides_on_an_orphaned_licence() {
	run(|| {
		let id = granted(at_home(7));
		dissolve(BAFIN);
		let (by, ground) = (origin(BUNDESBANK), WithdrawalGround::Idle);
		assert_noop!(
			Licensing::withdraw_licence(by.clone(), id, None, ground, order()),
			Refusal::NotAuthorised
		);
		assert_noop!(Licensing::bind_account(by, id, 500), Refusal::NotAuthorised);
	});
}

#[test]
fn an_account_goes_on_for_the_same_provider() {
	run(|| {
		let first = granted(with_account(at_home(7), 500));
		dissolve(BAFIN);
		let second = granted_by(AMF, with_account(at_home(7), 500));
		assert_eq!(held(500), vec![first, second]);
		let acts = |licence, place| {
			<Licensing as LicenceGate<u64>>::ensure_holder(
				licence,
				&500,
				Question::Service(A),
				place,
			)
		};
		assert_ok!(acts(second, FR));
		assert_noop!(acts(first, DE), Refusal::SupervisorNotInForce);
	});
}

#[test]
fn an_account_of_an_orphaned_licence_is_released_by_any_authority_that_licenses() {
	run(|| {
		let orphan = granted(with_account(numbered("1"), 500));
		dissolve(BAFIN);
		for origin in wrong_origins() {
			assert_noop!(Licensing::unbind_account(origin, orphan, 500), BadOrigin);
		}
		assert_noop!(Licensing::unbind_account(origin(BAFIN), orphan, 500), BadOrigin);
		// The same company, known to the French register under another number, is another provider here.
		let elsewhere = || with_account(numbered("F1"), 500);
		assert_noop!(Licensing::grant_licence(origin(AMF), elsewhere()), Refusal::AccountTaken);
		assert_noop!(Licensing::unbind_account(origin(AMF), orphan, 501), Refusal::NotHolder);
		assert_ok!(Licensing::unbind_account(origin(AMF), orphan, 500));
		assert_eq!(last_event(), Event::AccountUnbound { licence: orphan, account: 500 }.into());
		let id = granted_by(AMF, elsewhere());
		assert_eq!(held(500), vec![id]);
	});
}

#[test]
fn an_account_with_a_living_licence_beside_an_orphaned_one_stays_taken() {
	run(|| {
		let orphan = granted(with_account(at_home(7), 500));
		dissolve(BAFIN);
		let living = granted_by(AMF, with_account(at_home(7), 500));
		assert_ok!(Licensing::unbind_account(origin(CONSOB), orphan, 500));
		assert_eq!(held(500), vec![living]);
		assert_noop!(
			Licensing::unbind_account(origin(CONSOB), living, 500),
			Refusal::NotAuthorised
		);
		let other = with_account(at_home(8), 500);
		assert_noop!(Licensing::grant_licence(origin(CONSOB), other), Refusal::AccountTaken);
	});
}

#[test]
fn an_account_is_released_and_bound_elsewhere_in_one_act() {
	run(|| {
		let orphan = granted(with_account(numbered("1"), 500));
		withdraw_jurisdiction(DE);
		let release = crate::Call::unbind_account { licence: orphan, account: 500 };
		let grant = crate::Call::grant_licence { grant: with_account(numbered("F1"), 500) };
		assert_ok!(Utility::batch_all(origin(AMF), vec![release.into(), grant.into()]));
		assert_eq!(held(500), vec![orphan + 1]);
	});
}
