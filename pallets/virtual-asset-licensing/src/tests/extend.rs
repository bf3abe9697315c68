use super::*;

fn extend(
	account: u64,
	licence: LicenceId,
	services: Vec<ServicePeriod>,
	hosts: Vec<HostPeriod>,
) -> frame_support::dispatch::DispatchResult {
	let (services, hosts) = (services.try_into().unwrap(), hosts.try_into().unwrap());
	Licensing::extend_licence(origin(account), licence, services, hosts, order())
}

#[test]
fn an_extension_has_its_own_dates() {
	run(|| {
		let id = granted(grant(7));
		let later = START + DAY;
		assert_eq!(check(id, E, DE), Err(LicenceRefusal::ServiceNotLicensed));
		assert_ok!(extend(
			BAFIN,
			id,
			vec![service(E, later, None)],
			vec![host(IT, &[E, A], later, None)]
		));
		assert_eq!(last_event(), Event::LicenceExtended { licence: id, order: order() }.into());
		assert_eq!(check(id, E, DE), Err(LicenceRefusal::NotYetValid));
		assert_eq!(check(id, A, IT), Err(LicenceRefusal::PlaceNotCovered));
		set_now(later - 1);
		assert_eq!(check(id, E, DE), Err(LicenceRefusal::NotYetValid));
		set_now(later);
		assert_eq!(check(id, E, DE), Ok(()));
		assert_eq!(check(id, E, IT), Ok(()));
		assert_eq!(check(id, A, IT), Ok(()));
		assert_eq!(check(id, E, FR), Err(LicenceRefusal::PlaceNotCovered));
		// What was covered before is as it was.
		assert_eq!(check(id, A, FR), Ok(()));
	});
}

#[test]
fn only_the_supervisor_extends() {
	run(|| {
		let id = granted(grant(7));
		let none = || (ServicePeriods::default(), HostPeriods::default());
		for origin in wrong_origins() {
			let (services, hosts) = none();
			assert_noop!(
				Licensing::extend_licence(origin, id, services, hosts, order()),
				BadOrigin
			);
		}
		let more = || vec![service(E, START, None)];
		// Neither another state's authority nor another of the same state.
		assert_noop!(extend(AMF, id, more(), vec![]), Refusal::NotAuthorised);
		assert_noop!(extend(BUNDESBANK, id, more(), vec![]), Refusal::NotAuthorised);
		assert_noop!(extend(BAFIN, 99, more(), vec![]), Refusal::UnknownLicence);
	});
}

#[test]
fn a_wrong_extension_changes_nothing() {
	run(|| {
		let id = granted(grant(7));
		let authorised = START - 365 * DAY;
		let hosts = |h| extend(BAFIN, id, vec![], vec![h]);
		assert_noop!(extend(BAFIN, id, vec![], vec![]), Refusal::NoServices);
		assert_noop!(
			extend(BAFIN, id, vec![service(10, START, None)], vec![]),
			Refusal::UnknownService
		);
		assert_noop!(extend(BAFIN, id, vec![service(A, START, None)], vec![]), Refusal::Overlap);
		assert_noop!(
			extend(BAFIN, id, vec![service(E, authorised - 1, None)], vec![]),
			Refusal::BadPeriod
		);
		assert_noop!(hosts(host(FR, &[A], START, None)), Refusal::Overlap);
		assert_noop!(hosts(host(DE, &[A], START, None)), Refusal::HomeIsNotHost);
		assert_noop!(hosts(host(IT, &[E], START, None)), Refusal::ServiceNotLicensed);
		let services: ServicePeriods = vec![service(E, START, None)].try_into().unwrap();
		assert_noop!(
			Licensing::extend_licence(
				origin(BAFIN),
				id,
				services,
				Default::default(),
				Evidence::default()
			),
			Refusal::MissingOrder
		);
		assert_ok!(withdraw(id, None));
		assert_noop!(extend(BAFIN, id, vec![service(E, START, None)], vec![]), Refusal::NotActive);
		set_now(0);
		assert_noop!(
			extend(BAFIN, id, vec![service(E, START, None)], vec![]),
			Refusal::ClockNotSet
		);
		set_now(START);
	});
}

#[test]
fn a_suspended_licence_stays_suspended_when_extended() {
	run(|| {
		let id = granted(grant(7));
		assert_ok!(suspend(id, Some(START + 10)));
		assert_ok!(extend(BAFIN, id, vec![service(E, START, None)], vec![]));
		assert_eq!(check(id, E, DE), Err(LicenceRefusal::Suspended));
		set_now(START + 10);
		assert_eq!(check(id, E, DE), Ok(()));
	});
}

#[test]
fn a_licence_reaches_32_hosts_and_no_more() {
	run(|| {
		let id = granted(grant(7));
		let mut places = JurisdictionCode::all().filter(|code| ![DE, FR].contains(code));
		for place in places.by_ref().take(31) {
			assert_ok!(extend(BAFIN, id, vec![], vec![host(place, &[A], START, None)]));
		}
		let more = vec![host(places.next().unwrap(), &[A], START, None)];
		assert_noop!(extend(BAFIN, id, vec![], more), Refusal::TooMany);
		// A host that it reaches already can get more.
		assert_ok!(extend(BAFIN, id, vec![], vec![host(FR, &[D], START, None)]));
	});
}

#[test]
fn periods_and_extensions_are_bounded() {
	run(|| {
		let id = granted(grant(7));
		// Sixty-four extensions, of hosts' periods that do not overlap.
		for step in 0..64u64 {
			let from = START + 10 * step;
			assert_ok!(extend(BAFIN, id, vec![], vec![host(IT, &[A], from, Some(from + 10))]));
		}
		let one_more = vec![host(IT, &[A], START + 10_000, None)];
		assert_noop!(extend(BAFIN, id, vec![], one_more), Refusal::TooMany);

		// Periods of service.
		let id = granted(grant(8));
		let step = |n: u64| service(E, START + 10 * n, Some(START + 10 * n + 10));
		let mut next = 0;
		for count in [32, 29] {
			let periods = (next..next + count).map(step).collect();
			next += count;
			assert_ok!(extend(BAFIN, id, periods, vec![]));
		}
		assert_noop!(extend(BAFIN, id, vec![step(next)], vec![]), Refusal::TooMany);

		// Passports.
		let step = |n: u64| host(IT, &[A], START + 10 * n, Some(START + 10 * n + 10));
		for page in 0..3 {
			assert_ok!(extend(BAFIN, id, vec![], (32 * page..32 * page + 32).map(step).collect()));
		}
		assert_ok!(extend(BAFIN, id, vec![], (96..127).map(step).collect()));
		assert_noop!(extend(BAFIN, id, vec![], vec![step(127)]), Refusal::TooMany);
	});
}

#[test]
fn a_closed_regime_still_extends_its_licences() {
	run(|| {
		let id = granted(grant(7));
		assert_ok!(Licensing::close_regime(RuntimeOrigin::root(), MICA));
		assert_ok!(extend(BAFIN, id, vec![service(E, START, None)], vec![]));
	});
}
