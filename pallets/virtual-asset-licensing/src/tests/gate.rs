use super::*;
use civitas_primitives::Activities;
use sp_runtime::DispatchError;

fn ask(
	licence: LicenceId,
	activity: Activities,
	place: JurisdictionCode,
) -> Result<(), LicenceRefusal> {
	let first =
		<Licensing as LicenceGate<u64>>::check(licence, Question::Activity(activity), place);
	let all = Licensing::api_gate_activity(licence, activity, place).reasons;
	assert_eq!(first, all.first().map_or(Ok(()), |reason| Err(*reason)));
	first
}

#[test]
fn the_gate_is_open_at_home_and_where_the_passport_says() {
	run(|| {
		let id = granted(grant(7));
		for letter in [A, C, D] {
			assert_eq!(check(id, letter, DE), Ok(()));
		}
		assert_eq!(check(id, A, FR), Ok(()));
		assert_eq!(check(id, C, FR), Ok(()));
		assert_eq!(check(id, D, FR), Err(LicenceRefusal::PlaceNotCovered));
		assert_eq!(check(id, A, IT), Err(LicenceRefusal::PlaceNotCovered));
		for letter in [E, 9, 10, 31, 32, 255] {
			assert_eq!(check(id, letter, DE), Err(LicenceRefusal::ServiceNotLicensed));
		}
	});
}

#[test]
fn a_host_begins_and_ends_at_its_moment() {
	run(|| {
		let mut given = grant(7);
		let (from, until) = (START + 10, START + 20);
		given.hosts = vec![host(IT, &[A], from, Some(until))].try_into().unwrap();
		let id = granted(given);
		for (now, open) in
			[(START, false), (from - 1, false), (from, true), (until - 1, true), (until, false)]
		{
			set_now(now);
			let expected = if open { Ok(()) } else { Err(LicenceRefusal::PlaceNotCovered) };
			assert_eq!(check(id, A, IT), expected);
			assert_eq!(check(id, A, DE), Ok(()));
		}
	});
}

#[test]
fn a_service_begins_and_ends_at_its_moment() {
	run(|| {
		let mut given = grant(7);
		given.services = vec![service(A, START + 10, Some(START + 20)), service(C, START, None)]
			.try_into()
			.unwrap();
		given.hosts = vec![host(FR, &[A, C], START, None)].try_into().unwrap();
		let id = granted(given);
		for (now, expected) in [
			(START, Err(LicenceRefusal::NotYetValid)),
			(START + 9, Err(LicenceRefusal::NotYetValid)),
			(START + 10, Ok(())),
			(START + 19, Ok(())),
			(START + 20, Err(LicenceRefusal::Expired)),
		] {
			set_now(now);
			assert_eq!(check(id, A, DE), expected);
			// A passport never reaches further than the service at home.
			assert_eq!(check(id, A, FR), expected);
			assert_eq!(check(id, C, FR), Ok(()));
		}
	});
}

#[test]
fn a_licence_whose_services_have_all_ended_has_lapsed() {
	run(|| {
		let mut given = grant(7);
		given.services = vec![service(A, START, Some(START + 10))].try_into().unwrap();
		given.hosts = Default::default();
		let id = granted(given.clone());
		set_now(START + 10);
		assert_eq!(status(id), LicenceStatus::Lapsed);
		assert_eq!(check(id, A, DE), Err(LicenceRefusal::Expired));
		assert_noop!(suspend(id, None), Refusal::NotActive);
		// It is over for good; the provider can be licensed again.
		let next = granted(given);
		assert_eq!(Licensing::api_licence(next).unwrap().predecessor, Some(id));
	});
}

#[test]
fn activities_ask_for_any_service_that_permits_them() {
	run(|| {
		let id = granted(grant(7));
		let (mint, redeem) = (Activities::RECEIVE_PRIMARY_MINT, Activities::REDEEM_FOR_CUSTOMERS);
		assert_eq!(ask(id, mint, DE), Ok(()));
		assert_eq!(ask(id, redeem, DE), Ok(()));
		assert_eq!(ask(id, mint, FR), Ok(()));
		for activity in [
			Activities::CUSTODY_OF_BULLION,
			Activities::AUDIT_OF_RESERVES,
			Activities::empty(),
			mint | redeem,
			Activities::all(),
		] {
			assert_eq!(ask(id, activity, DE), Err(LicenceRefusal::ServiceNotLicensed));
		}
		// Custody alone never permits to receive new coins.
		let mut custody = grant(8);
		custody.services = vec![service(A, START, None)].try_into().unwrap();
		custody.hosts = Default::default();
		let custody = granted(custody);
		assert_eq!(ask(custody, mint, DE), Err(LicenceRefusal::ServiceNotLicensed));
		assert_eq!(ask(custody, redeem, DE), Ok(()));
	});
}

#[test]
fn an_activity_needs_one_service_that_is_good_here_and_at_home() {
	run(|| {
		// Home has c, the host has only d, and d has not begun at home.
		let mut given = grant(7);
		given.services =
			vec![service(C, START, None), service(D, START + 10, None)].try_into().unwrap();
		given.hosts = vec![host(FR, &[D], START, None)].try_into().unwrap();
		let id = granted(given);
		let mint = Activities::RECEIVE_PRIMARY_MINT;
		assert_eq!(ask(id, mint, DE), Ok(()));
		assert_eq!(ask(id, mint, FR), Err(LicenceRefusal::PlaceNotCovered));
		set_now(START + 10);
		assert_eq!(ask(id, mint, FR), Ok(()));
	});
}

#[test]
fn roles_of_the_reserve_are_apart() {
	run(|| {
		let mut given = grant(7);
		given.regime = BULLION;
		given.services = vec![service(2, START, None)].try_into().unwrap();
		given.hosts = Default::default();
		let auditor = granted(given);
		assert_eq!(ask(auditor, Activities::AUDIT_OF_RESERVES, DE), Ok(()));
		for activity in [Activities::CUSTODY_OF_BULLION, Activities::ASSAY_OF_BULLION] {
			assert_eq!(ask(auditor, activity, DE), Err(LicenceRefusal::ServiceNotLicensed));
		}
	});
}

#[test]
fn the_supervisors_end_is_the_rights_end_in_one_write() {
	run(|| {
		let licences: Vec<_> = (1..=20).map(|entity| granted(grant(entity))).collect();
		let open = |id: &LicenceId| check(*id, A, FR) == Ok(());
		assert!(licences.iter().all(open));

		let root = sp_io::storage::root(sp_runtime::StateVersion::V1);
		let refused = |reason| licences.iter().all(|id| check(*id, A, FR) == Err(reason));
		// The authority.
		change_standing(|standing| standing.set_authority(authority(BAFIN), false));
		assert!(refused(LicenceRefusal::SupervisorNotInForce));
		change_standing(|standing| standing.set_authority(authority(BAFIN), true));
		assert!(licences.iter().all(open));
		// Its jurisdiction.
		change_standing(|standing| standing.set_jurisdiction(DE, false));
		assert!(refused(LicenceRefusal::SupervisorNotInForce));
		change_standing(|standing| standing.set_jurisdiction(DE, true));
		// The host.
		change_standing(|standing| standing.set_jurisdiction(FR, false));
		assert!(refused(LicenceRefusal::PlaceNotInForce));
		assert_eq!(check(licences[0], A, DE), Ok(()));
		change_standing(|standing| standing.set_jurisdiction(FR, true));
		assert!(licences.iter().all(open));
		assert_eq!(root, sp_io::storage::root(sp_runtime::StateVersion::V1));
	});
}

#[test]
fn another_authoritys_end_changes_nothing() {
	run(|| {
		let id = granted(grant(7));
		change_standing(|standing| {
			[BUNDESBANK, AMF, CONSOB]
				.into_iter()
				.for_each(|account| standing.set_authority(authority(account), false));
			standing.set_jurisdiction(IT, false);
		});
		assert_eq!(check(id, A, DE), Ok(()));
		assert_eq!(check(id, A, FR), Ok(()));
	});
}

#[test]
fn all_reasons_are_told_at_once() {
	run(|| {
		let id = granted(grant(7));
		assert_ok!(suspend(id, None));
		change_standing(|standing| {
			standing.set_authority(authority(BAFIN), false);
			standing.set_jurisdiction(IT, false);
		});
		assert_eq!(
			Licensing::api_gate(id, E, IT).reasons,
			vec![
				LicenceRefusal::Suspended,
				LicenceRefusal::ServiceNotLicensed,
				LicenceRefusal::PlaceNotCovered,
				LicenceRefusal::SupervisorNotInForce,
				LicenceRefusal::PlaceNotInForce,
			]
		);
	});
}

#[test]
fn without_a_clock_or_a_licence_the_gate_is_shut() {
	run(|| {
		let id = granted(grant(7));
		assert_eq!(check(99, A, DE), Err(LicenceRefusal::UnknownLicence));
		set_now(0);
		assert_eq!(check(id, A, DE), Err(LicenceRefusal::ClockNotSet));
		assert_eq!(check(99, A, DE), Err(LicenceRefusal::ClockNotSet));
		set_now(START);
	});
}

#[test]
fn a_refusal_is_the_error_of_the_same_name() {
	use LicenceRefusal::*;
	for refusal in [
		UnknownLicence,
		ClockNotSet,
		NotYetValid,
		Expired,
		Suspended,
		Withdrawn,
		ServiceNotLicensed,
		PlaceNotCovered,
		SupervisorNotInForce,
		PlaceNotInForce,
		NotHolder,
	] {
		let DispatchError::Module(error) = DispatchError::from(Refusal::from(refusal)) else {
			panic!("not a module error");
		};
		assert_eq!(error.message, Some(&*format!("{refusal:?}")));
	}
	run(|| {
		let ensure = |id| <Licensing as LicenceGate<u64>>::ensure(id, Question::Service(A), DE);
		let id = granted(grant(7));
		assert_ok!(ensure(id));
		assert_noop!(ensure(99), Refusal::UnknownLicence);
		assert_ok!(suspend(id, None));
		assert_noop!(ensure(id), Refusal::Suspended);
	});
}

#[test]
fn an_open_gate_needs_nothing_but_the_head_and_the_standing() {
	new_test_ext().execute_with(|| {
		let mut given = grant(7);
		given.accounts = vec![500].try_into().unwrap();
		let id = granted(given);
		// Take everything else away: the answer stays.
		crate::Licences::<Test>::remove(id);
		crate::Regimes::<Test>::remove(MICA);
		crate::AccountLicences::<Test>::remove(500);
		let ask = |place| <Licensing as LicenceGate<u64>>::check(id, Question::Service(A), place);
		assert_eq!(ask(DE), Ok(()));
		assert_eq!(ask(FR), Ok(()));
		// Without the head it is shut.
		crate::Heads::<Test>::remove(id);
		assert_eq!(ask(DE), Err(LicenceRefusal::UnknownLicence));
	});
}

#[test]
fn every_status_is_shut_but_two() {
	use LicenceStatus::*;
	for status in [
		Draft,
		Submitted,
		Incomplete,
		Assessing,
		Paused,
		InPrinciple,
		Granted,
		Restricted,
		Suspended,
		WindDown,
		Withdrawn,
		Renounced,
		Lapsed,
		Annulled,
		Refused,
	] {
		assert_eq!(status.refusal().is_none(), matches!(status, Granted | Restricted));
		if status.is_over() {
			assert!(status.refusal().is_some());
		}
	}
	// Each counts in the gate, whatever the schedule says.
	run(|| {
		let id = granted(grant(7));
		let licence = crate::Licences::<Test>::get(id).unwrap();
		for stage in [Draft, InPrinciple, WindDown, Renounced, Lapsed, Annulled, Refused] {
			let mut other = licence.clone();
			other.decision.stage = stage;
			Pallet::<Test>::store(
				id,
				other,
				crate::Heads::<Test>::get(id).unwrap().activities,
				START,
			);
			assert_eq!(check(id, A, DE), Err(stage.refusal().unwrap()));
		}
		Pallet::<Test>::store(
			id,
			licence,
			crate::Heads::<Test>::get(id).unwrap().activities,
			START,
		);
		assert_eq!(check(id, A, DE), Ok(()));
	});
}
