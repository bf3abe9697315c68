//! Rows as a public register has them, dirt included.

use super::*;
use civitas_primitives::lei::BadLei;

/// 2025-04-01 and 2025-11-21, both at midnight UTC.
const APRIL: Moment = 1_743_465_600_000;
const NOVEMBER: Moment = 1_763_683_200_000;

fn row(cell: &str, name: &str, date: Option<Moment>, letters: &[u8]) -> Grant<u64> {
	let from = date.unwrap_or(START);
	Grant {
		lei: Some(text(cell)),
		legal_name: text(name),
		authorised_on: date,
		services: letters
			.iter()
			.map(|letter| service(*letter, from, None))
			.collect::<Vec<_>>()
			.try_into()
			.unwrap(),
		hosts: Default::default(),
		..grant(0)
	}
}

#[test]
fn one_row_with_two_dates_is_one_licence_with_a_date_for_each_service() {
	run(|| {
		let mut first = row(lei(1).as_str(), "EUWAX AG", Some(APRIL), &[C, D]);
		first.hosts = vec![host(FR, &[C, D], APRIL, None)].try_into().unwrap();
		let id = granted(first.clone());
		// The second row is not a second licence but an extension.
		assert_noop!(Licensing::grant_licence(origin(BAFIN), first), Refusal::AlreadyExists);
		let services = vec![service(E, NOVEMBER, None)].try_into().unwrap();
		assert_ok!(Licensing::extend_licence(
			origin(BAFIN),
			id,
			services,
			Default::default(),
			order()
		));
		for (moment, open) in [
			(APRIL, [true, true, false]),
			(NOVEMBER - 1, [true, true, false]),
			(NOVEMBER, [true; 3]),
		] {
			set_now(moment);
			assert_eq!([C, D, E].map(|letter| check(id, letter, DE).is_ok()), open);
		}
		set_now(START);
		assert_eq!(check(id, E, FR), Err(LicenceRefusal::PlaceNotCovered));
		assert_eq!(
			Licensing::api_licences_by_lei(lei(1).as_bytes()).unwrap()[0].services,
			vec![service(C, APRIL, None), service(D, APRIL, None), service(E, NOVEMBER, None)]
		);
	});
}

#[test]
fn a_row_is_taken_or_refused_for_its_own_reason() {
	run(|| {
		let send = |grant| Licensing::grant_licence(origin(BAFIN), grant);
		assert_ok!(send(row("5493007WZ7IFULIL8G21", "Bitpanda GmbH", Some(APRIL), &[A, C, D])));
		for (cell, name) in [
			("9.60E+19", "OPEN BANK S.A."),
			("89450036UW3ID72T1M84.", "Ramp Swaps (Ireland) Limited"),
			("69940000HAL9ODW3IMO22", "EU Internet Ventures B.V."),
		] {
			assert_noop!(send(row(cell, name, Some(APRIL), &[A])), Refusal::BadLei(BadLei::Length));
		}
		assert_noop!(
			send(row("6B2PBRV1FCJDMR45RZ53", "KBC Bank NV", None, &[A])),
			Refusal::MissingDate
		);
		// Letters of another script inside a name are text.
		assert_ok!(send(row("529900LZM6X3GBFNLG10", "Belayer ООD", Some(APRIL), &[A])));
	});
}
