use super::*;
use civitas_primitives::licence::HostMask;

#[test]
fn the_register_is_read_page_by_page() {
	run(|| {
		for entity in 0..10 {
			granted(grant(entity));
		}
		let page = |start, count| {
			let page = Licensing::api_licences(start, count);
			page.into_iter().map(|licence| licence.licence).collect::<Vec<_>>()
		};
		assert_eq!(page(0, 4), vec![0, 1, 2, 3]);
		assert_eq!(page(8, 4), vec![8, 9]);
		assert!(page(10, 4).is_empty());
		assert!(page(u32::MAX, u32::MAX).is_empty());
		assert_eq!(page(0, u32::MAX).len(), 10);
		assert_eq!(page(0, 0).len(), 0);
	});
}

#[test]
fn a_page_is_bounded() {
	run(|| {
		for entity in 0..260 {
			let mut grant = grant(entity);
			grant.hosts = Default::default();
			granted(grant);
		}
		assert_eq!(Licensing::api_licences(0, u32::MAX).len(), 256);
		assert_eq!(Licensing::api_licences(256, u32::MAX).len(), 4);
	});
}

#[test]
fn an_unknown_lei_and_a_malformed_one_differ() {
	run(|| {
		granted(grant(7));
		assert_eq!(Licensing::api_licences_by_lei(lei(8).as_bytes()), Some(vec![]));
		assert_eq!(Licensing::api_licences_by_lei(b"25490004TC93R20KW073"), None);
		assert_eq!(Licensing::api_licence_by_number(DE, MICA, vec![b'1'; 65]), None);
		assert_eq!(Licensing::api_licence(99), None);
		assert!(Licensing::api_licences_of(&500).is_empty());
	});
}

#[test]
fn the_past_is_asked_by_what_was_valid_and_what_was_known() {
	run(|| {
		let authorised = START - 365 * DAY;
		let id = granted(grant(7));
		let ask = |valid, known| Licensing::api_licence_as_of(id, valid, known);
		// Nothing was known before the block that recorded it, and nothing valid before its date.
		assert_eq!(ask(START, START - 1), None);
		assert_eq!(ask(authorised - 1, START), None);
		assert_eq!(Licensing::api_licence_as_of(99, START, START), None);
		let first = ask(authorised, START).unwrap();
		assert_eq!((first.valid, first.known, first.as_of), (authorised, START, START));
		assert_eq!((first.status, first.supervisor), (LicenceStatus::Granted, authority(BAFIN)));
		assert_eq!(first.services, 0b1101);
		assert_eq!(first.hosts, vec![HostMask { place: FR, services: 0b101 }]);

		// Suspended for ten moments, extended afterwards with a date before the suspension.
		set_now(START + 100);
		assert_ok!(suspend(id, Some(START + 110)));
		set_now(START + 200);
		let services = vec![service(E, START + 50, None)].try_into().unwrap();
		assert_ok!(Licensing::extend_licence(
			origin(BAFIN),
			id,
			services,
			Default::default(),
			order()
		));
		let ask = |valid, known| ask(valid, known).map(|answer| (answer.status, answer.services));
		let (granted, suspended) = (LicenceStatus::Granted, LicenceStatus::Suspended);
		assert_eq!(ask(START + 60, START + 200), Some((granted, 0b11101)));
		assert_eq!(ask(START + 105, START + 200), Some((suspended, 0)));
		assert_eq!(ask(START + 110, START + 200), Some((granted, 0b11101)));
		assert_eq!(ask(START + 49, START + 200), Some((granted, 0b1101)));
		// As it was known before the extension, and before the suspension.
		assert_eq!(ask(START + 60, START + 199), Some((granted, 0b1101)));
		assert_eq!(ask(START + 105, START + 199), Some((suspended, 0)));
		assert_eq!(ask(START + 105, START + 99), Some((granted, 0b1101)));
	});
}
