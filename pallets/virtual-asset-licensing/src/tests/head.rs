use super::*;
use crate::head::{derive_head, service_bit};
use codec::{Encode, MaxEncodedLen};

#[test]
fn the_largest_head_has_248_bytes() {
	assert_eq!(Head::max_encoded_len(), 248);
	run(|| {
		let places: Vec<_> = JurisdictionCode::all().filter(|code| *code != DE).take(32).collect();
		let mut given = grant(7);
		given.hosts = places
			.iter()
			.map(|p| host(*p, &[A], START, None))
			.collect::<Vec<_>>()
			.try_into()
			.unwrap();
		let id = granted(given);
		assert_eq!(crate::Heads::<Test>::get(id).unwrap().encode().len(), 248);
	});
}

#[test]
fn a_position_that_no_regime_has_is_no_service() {
	assert_eq!((service_bit(0), service_bit(31)), (1, 1 << 31));
	assert_eq!((service_bit(32), service_bit(255)), (0, 0));
}

#[test]
fn a_head_is_right_between_two_edges() {
	run(|| {
		let mut given = grant(7);
		given.services =
			vec![service(A, START + 10, Some(START + 20)), service(C, START + 15, None)]
				.try_into()
				.unwrap();
		given.hosts = Default::default();
		let id = granted(given);
		let licence = crate::Licences::<Test>::get(id).unwrap();
		let activities = crate::Heads::<Test>::get(id).unwrap().activities;
		let window = |now| {
			let head = derive_head(&licence, activities, now);
			(head.good_from, head.good_until, head.services)
		};
		assert_eq!(window(START), (0, START + 10, 0));
		assert_eq!(window(START + 10), (START + 10, START + 15, 1));
		assert_eq!(window(START + 15), (START + 15, START + 20, 0b101));
		assert_eq!(window(START + 20), (START + 20, Moment::MAX, 0b100));
		assert_eq!(window(Moment::MAX), (START + 20, Moment::MAX, 0b100));
	});
}

#[test]
fn a_suspended_licences_head_covers_nothing() {
	run(|| {
		let id = granted(grant(7));
		assert_ok!(suspend(id, Some(START + 10)));
		let head = crate::Heads::<Test>::get(id).unwrap();
		assert_eq!((head.services, head.hosts.len()), (0, 0));
		assert_eq!((head.good_from, head.good_until), (START, START + 10));
	});
}
