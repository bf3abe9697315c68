//! Setting entries in bulk.

use civitas_primitives::credentials::StatusMeaning;
use frame_support::{assert_noop, assert_ok, assert_storage_noop};

use super::*;

fn set(list: ListId, pages: Changes) -> sp_runtime::DispatchResult {
	CredentialRegistry::set_statuses(signed(UNIVERSITY), list, pages)
}

fn set_entries<const N: usize>(
	list: ListId,
	bits: StatusBits,
	entries: [(u32, u8); N],
) -> sp_runtime::DispatchResult {
	set(list, changes(bits, entries))
}

/// Changes exactly as given, in order or not.
fn raw<const N: usize>(pages: [(u16, &[(u16, u8)]); N]) -> Changes {
	pages
		.into_iter()
		.map(|(page, entries)| PageChanges {
			page,
			changes: entries
				.iter()
				.map(|(position, value)| StatusChange { position: *position, value: *value })
				.collect::<Vec<_>>()
				.try_into()
				.unwrap(),
		})
		.collect::<Vec<_>>()
		.try_into()
		.unwrap()
}

#[test]
fn entries_change_together_in_one_revision() {
	new_test_ext().execute_with(|| {
		admit(UNIVERSITY);
		let list = open(UNIVERSITY, StatusPurpose::Revocation, StatusBits::One);
		set_now(START + 5);
		assert_ok!(set_entries(
			list,
			StatusBits::One,
			[(0, 1), (8_191, 1), (8_192, 1), (131_071, 1)]
		));
		assert_eq!(last_event(), Event::StatusesSet { list, revision: 1, changes: 4 });
		for index in [0, 8_191, 8_192, 131_071] {
			assert_eq!(value(list, index), 1);
		}
		for index in [1, 8_190, 8_193, 131_070] {
			assert_eq!(value(list, index), 0);
		}
		let stored = Lists::<Test>::get(list).unwrap();
		assert_eq!((stored.opened_at, stored.changed_at), (START, START + 5));
		assert_eq!(Pages::<Test>::iter_key_prefix(list).count(), 3);
		// The page is the bitstring: the first entry is the left-most bit.
		let first = Pages::<Test>::get(list, 0).unwrap();
		assert_eq!((first[0], first[1_023]), (0b1000_0000, 1));
		assert_ok!(CredentialRegistry::do_try_state());
	});
}

#[test]
fn revocation_never_goes_back_and_nothing_else_in_the_call_takes_effect() {
	new_test_ext().execute_with(|| {
		admit(UNIVERSITY);
		let list = open(UNIVERSITY, StatusPurpose::Revocation, StatusBits::One);
		assert_ok!(set_entries(list, StatusBits::One, [(50_000, 1)]));
		// The first change alone would be good.
		assert_noop!(
			set_entries(list, StatusBits::One, [(1, 1), (50_000, 0)]),
			Error::<Test>::Irreversible
		);
		assert_eq!((value(list, 1), value(list, 50_000)), (0, 1));
		// Again is harmless.
		assert_ok!(set_entries(list, StatusBits::One, [(50_000, 1), (50_001, 0)]));
		assert_eq!((value(list, 50_000), value(list, 50_001)), (1, 0));
	});
}

#[test]
fn suspension_goes_back_and_leaves_nothing_stored() {
	new_test_ext().execute_with(|| {
		admit(UNIVERSITY);
		let list = open(UNIVERSITY, StatusPurpose::Suspension, StatusBits::One);
		assert_ok!(set_entries(list, StatusBits::One, [(7, 1), (8, 1)]));
		assert_ok!(set_entries(list, StatusBits::One, [(7, 0)]));
		assert_eq!((value(list, 7), value(list, 8)), (0, 1));
		assert_ok!(set_entries(list, StatusBits::One, [(8, 0)]));
		assert_eq!(Pages::<Test>::iter().count(), 0);
		// A page that is absent and stays so.
		assert_ok!(set_entries(list, StatusBits::One, [(9_000, 0)]));
		assert_eq!(Pages::<Test>::iter().count(), 0);
		assert_ok!(CredentialRegistry::do_try_state());
	});
}

#[test]
fn two_bit_entries_follow_the_token_status_list() {
	new_test_ext().execute_with(|| {
		admit(UNIVERSITY);
		let bits = StatusBits::Two;
		let list = open(UNIVERSITY, StatusPurpose::Revocation, bits);
		assert_ok!(set_entries(list, bits, [(10, 2), (11, 1), (12, 3), (4_096, 1)]));
		use StatusMeaning::*;
		for (index, expected) in [
			(9, Valid),
			(10, Suspended),
			(11, Revoked),
			(12, ApplicationSpecific),
			(4_096, Revoked),
		] {
			assert_eq!(CredentialRegistry::status(list, index).unwrap().meaning, expected);
		}
		// Suspended and application-specific go anywhere; revoked goes nowhere.
		assert_ok!(set_entries(list, bits, [(10, 0), (12, 2)]));
		assert_ok!(set_entries(list, bits, [(12, 1)]));
		for back in [0, 2, 3] {
			assert_noop!(set_entries(list, bits, [(11, back)]), Error::<Test>::Irreversible);
			assert_noop!(set_entries(list, bits, [(12, back)]), Error::<Test>::Irreversible);
		}
		assert_noop!(set_entries(list, bits, [(20, 4)]), Error::<Test>::BadValue);
	});
}

#[test]
fn list_holds_only_values_that_it_gives_a_meaning() {
	new_test_ext().execute_with(|| {
		admit(UNIVERSITY);
		let one = open(UNIVERSITY, StatusPurpose::Revocation, StatusBits::One);
		assert_noop!(set_entries(one, StatusBits::One, [(1, 2)]), Error::<Test>::BadValue);
		assert_noop!(set_entries(one, StatusBits::One, [(1, 255)]), Error::<Test>::BadValue);
		// A suspension list holds no revocation.
		let two = open(UNIVERSITY, StatusPurpose::Suspension, StatusBits::Two);
		assert_noop!(set_entries(two, StatusBits::Two, [(1, 1)]), Error::<Test>::BadValue);
		assert_ok!(set_entries(two, StatusBits::Two, [(1, 2), (2, 3)]));
		assert_ok!(set_entries(two, StatusBits::Two, [(1, 0), (2, 0)]));
		assert_ok!(CredentialRegistry::do_try_state());
	});
}

#[test]
fn every_page_and_position_is_checked_against_the_list() {
	new_test_ext().execute_with(|| {
		admit(UNIVERSITY);
		let one = open(UNIVERSITY, StatusPurpose::Revocation, StatusBits::One);
		let two = open(UNIVERSITY, StatusPurpose::Revocation, StatusBits::Two);
		for (list, pages) in [
			(one, raw([(16, &[(0, 1)])])),
			(one, raw([(u16::MAX, &[(0, 1)])])),
			(one, raw([(0, &[(8_192, 1)])])),
			(one, raw([(0, &[(0, 1), (u16::MAX, 1)])])),
			(two, raw([(32, &[(0, 1)])])),
			(two, raw([(0, &[(4_096, 1)])])),
		] {
			assert_noop!(set(list, pages), Error::<Test>::OutOfRange);
		}
		assert_ok!(set(one, raw([(15, &[(8_191, 1)])])));
		assert_ok!(set(two, raw([(31, &[(4_095, 1)])])));
	});
}

#[test]
fn each_page_and_position_is_named_once_in_order() {
	new_test_ext().execute_with(|| {
		admit(UNIVERSITY);
		let list = open(UNIVERSITY, StatusPurpose::Suspension, StatusBits::One);
		for pages in [
			raw([(1, &[(0, 1)]), (0, &[(0, 1)])]),
			raw([(1, &[(0, 1)]), (1, &[(1, 1)])]),
			raw([(0, &[(5, 1), (5, 1)])]),
			raw([(0, &[(5, 1), (5, 0)])]),
			raw([(0, &[(5, 1), (4, 1)])]),
		] {
			assert_noop!(set(list, pages), Error::<Test>::NotAscending);
		}
		for pages in [raw([]), raw([(0, &[])]), raw([(0, &[(1, 1)]), (1, &[])])] {
			assert_noop!(set(list, pages), Error::<Test>::NothingToChange);
		}
	});
}

#[test]
fn revisions_are_never_counted_twice() {
	new_test_ext().execute_with(|| {
		admit(UNIVERSITY);
		let list = open(UNIVERSITY, StatusPurpose::Suspension, StatusBits::One);
		Lists::<Test>::mutate(list, |list| list.as_mut().unwrap().revision = u32::MAX);
		assert_noop!(set_entries(list, StatusBits::One, [(1, 1)]), Error::<Test>::CapReached);
	});
}

#[test]
fn ten_thousand_issued_two_hundred_and_fifty_revoked_and_every_answer_is_right() {
	new_test_ext().execute_with(|| {
		admit(UNIVERSITY);
		let list = open(UNIVERSITY, StatusPurpose::Revocation, StatusBits::One);
		let issued = Random(20_260_209).indices(131_072, 10_000);
		let revoked = &issued[..250];
		assert_ok!(set(list, changes(StatusBits::One, issued.iter().map(|index| (*index, 0)))));
		assert_ok!(set(list, changes(StatusBits::One, revoked.iter().map(|index| (*index, 1)))));

		let mut expected = vec![0u8; 131_072];
		for index in revoked {
			expected[usize::try_from(*index).unwrap()] = 1;
		}
		let answers = || -> Vec<u8> { (0..131_072).map(|index| value(list, index)).collect() };
		assert!(answers() == expected);

		// A reader of the exported bitstring that shares no code with this crate.
		let exported = || -> Vec<u8> {
			let bytes = CredentialRegistry::bitstring(list).unwrap().bitstring;
			assert_eq!(bytes.len(), 16_384);
			bytes
				.iter()
				.flat_map(|byte| format!("{byte:08b}").into_bytes())
				.map(|c| c - b'0')
				.collect()
		};
		assert!(exported() == expected);

		// One flipped bit does not go unseen.
		Pages::<Test>::mutate(list, 7, |page| page.as_mut().unwrap()[512] ^= 0b0000_0100);
		let differing = |seen: Vec<u8>| seen.iter().zip(&expected).filter(|(a, b)| a != b).count();
		assert_eq!(differing(answers()), 1);
		assert_eq!(differing(exported()), 1);
	});
}

#[test]
fn refused_change_leaves_no_trace() {
	new_test_ext().execute_with(|| {
		admit(UNIVERSITY);
		let list = open(UNIVERSITY, StatusPurpose::Revocation, StatusBits::One);
		assert_ok!(set_entries(list, StatusBits::One, [(100_000, 1)]));
		assert_storage_noop!({
			let _ = set_entries(list, StatusBits::One, [(1, 1), (9_000, 1), (100_000, 0)]);
		});
	});
}
