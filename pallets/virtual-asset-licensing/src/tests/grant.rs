use super::*;
use civitas_primitives::lei::BadLei;
use frame_support::traits::Get;
use sp_runtime::DispatchError;

fn refused(grant: Grant<u64>, error: impl Into<DispatchError>) {
	assert_noop!(Licensing::grant_licence(origin(BAFIN), grant), error.into());
}

fn with(change: impl FnOnce(&mut Grant<u64>)) -> Grant<u64> {
	let mut grant = grant(7);
	change(&mut grant);
	grant
}

#[test]
fn a_grant_is_read_back_with_every_field() {
	run(|| {
		let mut given = grant(7);
		given.native_number = Some(text("BA-0096"));
		given.accounts = vec![500, 501].try_into().unwrap();
		let id = granted(given.clone());
		let read = Licensing::api_licence(id).unwrap();
		assert_eq!((read.licence, read.regime, read.lei), (id, MICA, Some(lei(7))));
		assert_eq!(read.native_number, Some(b"BA-0096".to_vec()));
		assert_eq!(read.legal_name, "Börse für Krypto GmbH".as_bytes());
		assert_eq!(read.commercial_name, "Крипто".as_bytes());
		assert_eq!((read.home, read.supervisor), (DE, authority(BAFIN)));
		assert_eq!(read.authorised_on, given.authorised_on.unwrap());
		assert_eq!((read.recorded_at, read.as_of), (START, START));
		assert_eq!(read.services, given.services.to_vec());
		assert_eq!(read.hosts, given.hosts.to_vec());
		assert_eq!(read.accounts, vec![500, 501]);
		assert_eq!(read.status, LicenceStatus::Granted);
		assert_eq!((read.suspension, read.withdrawal, read.predecessor), (None, None, None));
		assert_eq!(read.order, order());
		System::assert_has_event(
			Event::LicenceGranted {
				licence: id,
				regime: MICA,
				lei: Some(lei(7)),
				home: DE,
				supervisor: authority(BAFIN),
				predecessor: None,
				order: order(),
			}
			.into(),
		);
		System::assert_has_event(Event::AccountBound { licence: id, account: 501 }.into());
	});
}

#[test]
fn home_and_supervisor_are_those_of_the_authority_that_acts() {
	run(|| {
		let mut grant = grant(7);
		grant.hosts = vec![].try_into().unwrap();
		let id = granted_by(CONSOB, grant);
		let read = Licensing::api_licence(id).unwrap();
		assert_eq!((read.home, read.supervisor), (IT, authority(CONSOB)));
	});
}

#[test]
fn only_an_authority_grants() {
	run(|| {
		for origin in wrong_origins() {
			assert_noop!(Licensing::grant_licence(origin, grant(7)), BadOrigin);
		}
	});
}

#[test]
fn a_malformed_lei_is_refused_with_its_reason() {
	run(|| {
		for (cell, reason) in [
			("9.60E+19", BadLei::Length),
			("89450036UW3ID72T1M84.", BadLei::Length),
			("69940000HAL9ODW3IMO22", BadLei::Length),
			("", BadLei::Length),
			("529900b4g0egk7z9kt45", BadLei::Character),
			("25490004TC93R20KW073", BadLei::CheckDigits),
		] {
			refused(with(|g| g.lei = Some(text(cell))), Refusal::BadLei(reason));
			// Also when there is a number beside it.
			let both = with(|g| (g.lei, g.native_number) = (Some(text(cell)), Some(text("1"))));
			refused(both, Refusal::BadLei(reason));
		}
	});
}

#[test]
fn what_is_missing_has_its_own_error() {
	run(|| {
		refused(with(|g| g.lei = None), Refusal::MissingIdentity);
		refused(with(|g| g.authorised_on = None), Refusal::MissingDate);
		refused(with(|g| g.order = Evidence::default()), Refusal::MissingOrder);
		refused(with(|g| g.services = vec![].try_into().unwrap()), Refusal::NoServices);
	});
}

#[test]
fn names_are_any_text_but_not_blank() {
	run(|| {
		refused(with(|g| g.legal_name = text("")), Refusal::BadName);
		refused(with(|g| g.legal_name = text(" \t")), Refusal::BadName);
		refused(with(|g| g.native_number = Some(text(""))), Refusal::BadName);
		refused(with(|g| g.legal_name = vec![0xff].try_into().unwrap()), Refusal::BadName);
		refused(with(|g| g.commercial_name = vec![0xff].try_into().unwrap()), Refusal::BadName);
		let longest = "Ж".repeat(80);
		granted(with(|g| {
			g.legal_name = text(&longest);
			g.commercial_name = text("");
		}));
	});
}

#[test]
fn a_grant_needs_an_open_regime() {
	run(|| {
		refused(with(|g| g.regime = 9), Refusal::UnknownRegime);
		assert_ok!(Licensing::close_regime(RuntimeOrigin::root(), MICA));
		refused(grant(7), Refusal::RegimeClosed);
	});
}

#[test]
fn a_grant_needs_a_clock() {
	new_test_ext().execute_with(|| {
		set_now(0);
		refused(grant(7), Refusal::ClockNotSet);
	});
}

#[test]
fn services_are_those_of_the_regime() {
	run(|| {
		for letter in [10, 31, 32, 255] {
			let services = vec![service(letter, START, None)].try_into().unwrap();
			refused(
				with(|g| (g.services, g.hosts) = (services, Default::default())),
				Refusal::UnknownService,
			);
		}
	});
}

#[test]
fn hosts_are_elsewhere_and_have_licensed_services() {
	run(|| {
		let hosts = |hosts: Vec<HostPeriod>| with(|g| g.hosts = hosts.try_into().unwrap());
		refused(hosts(vec![host(DE, &[A], START, None)]), Refusal::HomeIsNotHost);
		refused(hosts(vec![host(FR, &[], START, None)]), Refusal::ServiceNotLicensed);
		refused(hosts(vec![host(FR, &[A, E], START, None)]), Refusal::ServiceNotLicensed);
		refused(hosts(vec![host(FR, &[31], START, None)]), Refusal::ServiceNotLicensed);
		// A host that is not in force is recorded; the gate asks when it is used.
		let id = granted(hosts(vec![host(KG, &[A], START, None)]));
		assert_eq!(check(id, A, KG), Err(LicenceRefusal::PlaceNotInForce));
	});
}

#[test]
fn a_regime_without_passports_has_no_hosts() {
	run(|| {
		let mut regime = crate::mica();
		regime.passporting = false;
		let terms = RegimeTerms::try_from(&regime).unwrap();
		assert_ok!(Licensing::create_regime(RuntimeOrigin::root(), terms));
		refused(with(|g| g.regime = 2), Refusal::PassportNotAllowed);
		granted(with(|g| (g.regime, g.hosts) = (2, Default::default())));
	});
}

#[test]
fn periods_have_a_length_and_begin_with_the_authorisation_at_the_earliest() {
	run(|| {
		let authorised = START - 365 * DAY;
		for (from, until) in [
			(START, Some(START)),
			(START, Some(START - 1)),
			(authorised - 1, None),
			(0, Some(Moment::MAX)),
		] {
			let services = vec![service(A, from, until)].try_into().unwrap();
			refused(
				with(|g| (g.services, g.hosts) = (services, Default::default())),
				Refusal::BadPeriod,
			);
			let hosts = vec![host(FR, &[A], from, until)].try_into().unwrap();
			refused(with(|g| g.hosts = hosts), Refusal::BadPeriod);
		}
	});
}

#[test]
fn a_service_is_given_once_for_a_time() {
	run(|| {
		let services = |services: Vec<ServicePeriod>| {
			with(|g| (g.services, g.hosts) = (services.try_into().unwrap(), Default::default()))
		};
		let first = service(A, START, Some(START + 10));
		refused(services(vec![first, first]), Refusal::Overlap);
		refused(services(vec![service(A, START, None), first]), Refusal::Overlap);
		refused(services(vec![first, service(A, START + 9, None)]), Refusal::Overlap);
		granted(services(vec![first, service(A, START + 10, None)]));

		let hosts = |hosts: Vec<HostPeriod>| {
			let mut grant = with(|g| g.hosts = hosts.try_into().unwrap());
			grant.lei = Some(lei(8).as_bytes().to_vec().try_into().unwrap());
			grant
		};
		let first = host(FR, &[A, C], START, Some(START + 10));
		refused(hosts(vec![first, first]), Refusal::Overlap);
		refused(hosts(vec![first, host(FR, &[C, D], START + 9, None)]), Refusal::Overlap);
		let id = granted(hosts(vec![first, host(FR, &[D], START, Some(START + 10))]));
		// Passports with the same dates are one.
		assert_eq!(
			Licensing::api_licence(id).unwrap().hosts,
			vec![host(FR, &[A, C, D], START, Some(START + 10))]
		);
	});
}

#[test]
fn a_provider_holds_one_licence_under_one_regime() {
	run(|| {
		granted(grant(7));
		refused(grant(7), Refusal::AlreadyExists);
		// Nor from another authority.
		let elsewhere = with(|g| g.hosts = Default::default());
		assert_noop!(Licensing::grant_licence(origin(CONSOB), elsewhere), Refusal::AlreadyExists);
		// Another regime and another provider are free.
		granted(with(|g| {
			g.regime = BULLION;
			g.services = vec![service(2, START, None)].try_into().unwrap();
			g.hosts = Default::default();
		}));
		granted(grant(8));
		let of_seven = Licensing::api_licences_by_lei(lei(7).as_bytes()).unwrap();
		assert_eq!(of_seven.iter().map(|l| l.regime).collect::<Vec<_>>(), vec![MICA, BULLION]);
	});
}

#[test]
fn a_native_number_is_unique_at_home_under_its_regime() {
	run(|| {
		let numbered = || with(|g| (g.lei, g.native_number) = (None, Some(text("0096 BA"))));
		let id = granted(numbered());
		refused(numbered(), Refusal::AlreadyExists);
		// With an LEI beside it too: the number is taken.
		refused(with(|g| g.native_number = Some(text("0096 BA"))), Refusal::AlreadyExists);
		let mut italian = numbered();
		italian.hosts = Default::default();
		let other = granted_by(CONSOB, italian);
		let by_number = |home| Licensing::api_licence_by_number(home, MICA, b"0096 BA".to_vec());
		assert_eq!(by_number(DE).unwrap().licence, id);
		assert_eq!(by_number(IT).unwrap().licence, other);
		assert_eq!(by_number(FR), None);
		assert!(!<Licensing as LicenceGate<u64>>::same_provider(id, other));
	});
}

#[test]
fn an_identity_stays_with_its_provider_after_withdrawal() {
	run(|| {
		let first = granted(with(|g| g.native_number = Some(text("1"))));
		assert_ok!(withdraw(first, None));
		// The number is not free for another LEI, nor for somebody without one.
		let mut other = grant(8);
		other.native_number = Some(text("1"));
		refused(other, Refusal::AlreadyExists);
		refused(
			with(|g| (g.lei, g.native_number) = (None, Some(text("1")))),
			Refusal::AlreadyExists,
		);
		// The same provider is licensed again, under a new number.
		let second = granted(with(|g| g.native_number = Some(text("1"))));
		assert_ne!(first, second);
		assert_eq!(Licensing::api_licence(second).unwrap().predecessor, Some(first));
		assert_eq!(status(first), LicenceStatus::Withdrawn);
		assert_eq!(check(first, A, DE), Err(LicenceRefusal::Withdrawn));
		assert_eq!(check(second, A, DE), Ok(()));
		let latest = Licensing::api_licences_by_lei(lei(7).as_bytes()).unwrap();
		assert_eq!(latest.iter().map(|l| l.licence).collect::<Vec<_>>(), vec![second]);
	});
}

#[test]
fn who_had_only_a_number_can_come_back_with_an_lei() {
	run(|| {
		let first = granted(with(|g| (g.lei, g.native_number) = (None, Some(text("1")))));
		assert_ok!(withdraw(first, None));
		let second = granted(with(|g| g.native_number = Some(text("1"))));
		assert_eq!(Licensing::api_licence(second).unwrap().predecessor, Some(first));
		assert!(<Licensing as LicenceGate<u64>>::same_provider(first, second));
	});
}

#[test]
fn a_batch_of_grants_is_all_or_none() {
	run(|| {
		let call = |grant| RuntimeCall::from(crate::Call::grant_licence { grant });
		let bad = with(|g| g.authorised_on = None);
		let calls = vec![call(grant(1)), call(grant(2)), call(bad), call(grant(3))];
		let root = sp_io::storage::root(sp_runtime::StateVersion::V1);
		let outcome = Utility::batch_all(origin(BAFIN), calls).map_err(|e| e.error);
		assert_eq!(outcome, Err(Refusal::MissingDate.into()));
		assert_eq!(root, sp_io::storage::root(sp_runtime::StateVersion::V1));

		assert_ok!(Utility::batch_all(origin(BAFIN), (1..=57).map(grant).map(call).collect()));
		assert_eq!(crate::NextLicence::<Test>::get(), 57);
	});
}

#[test]
fn the_largest_grant_fits() {
	run(|| {
		let mut places: Vec<_> = JurisdictionCode::all().filter(|code| *code != DE).collect();
		places.truncate(32);
		let hosts: Vec<_> = places.iter().map(|place| host(*place, &[A], START, None)).collect();
		let id = granted(with(|g| {
			g.hosts = hosts.try_into().unwrap();
			g.accounts = (500..508).collect::<Vec<_>>().try_into().unwrap();
		}));
		assert_eq!(crate::Heads::<Test>::get(id).unwrap().hosts.len(), 32);
		assert_eq!(<frame_support::traits::ConstU32<MAX_HOSTS> as Get<u32>>::get(), 32);
	});
}

#[test]
fn numbers_run_out_with_an_error() {
	new_test_ext().execute_with(|| {
		crate::NextLicence::<Test>::put(u32::MAX);
		refused(grant(7), Refusal::TooMany);
	});
}

#[test]
fn a_damaged_history_is_an_error_and_no_panic() {
	new_test_ext().execute_with(|| {
		crate::DecisionLengths::<Test>::insert(0, 3);
		refused(grant(7), Refusal::Damaged);
	});
}
