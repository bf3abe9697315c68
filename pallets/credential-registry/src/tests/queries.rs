//! The answers of the runtime API.

use civitas_primitives::credentials::{CredentialRefusal, IssuerState, StatusMeaning};
use frame_support::assert_ok;

use super::*;

#[test]
fn unknown_list_and_index_are_refused() {
	new_test_ext().execute_with(|| {
		let unknown = CredentialRefusal::UnknownList;
		assert_eq!(CredentialRegistry::status(0, 0), Err(unknown));
		assert_eq!(CredentialRegistry::statuses(0, vec![0]), Err(unknown));
		assert_eq!(CredentialRegistry::bitstring(0), Err(unknown));
		assert_eq!(CredentialRegistry::token_status_list(0), Err(unknown));
		admit(UNIVERSITY);
		let list = open(UNIVERSITY, StatusPurpose::Revocation, StatusBits::One);
		let beyond = CredentialRefusal::OutOfRange;
		assert_eq!(CredentialRegistry::status(list, 131_072), Err(beyond));
		assert_eq!(CredentialRegistry::status(list, u32::MAX), Err(beyond));
		assert_eq!(CredentialRegistry::statuses(list, vec![0, 131_072]), Err(beyond));
		assert_eq!(
			CredentialRegistry::statuses(list, vec![0; 1_025]),
			Err(CredentialRefusal::TooMany)
		);
		assert_eq!(CredentialRegistry::statuses(list, vec![0; 1_024]).unwrap().values, [0; 1_024]);
	});
}

#[test]
fn status_says_what_it_means_and_how_it_was_known() {
	new_test_ext().execute_with(|| {
		let issuer = admit(UNIVERSITY);
		let list = open(UNIVERSITY, StatusPurpose::Suspension, StatusBits::One);
		set_now(START + 1);
		assert_ok!(CredentialRegistry::set_statuses(
			signed(UNIVERSITY),
			list,
			changes(StatusBits::One, [(70_000, 1)])
		));
		set_now(START + 2);
		let answer = CredentialRegistry::status(list, 70_000).unwrap();
		assert_eq!(answer.as_of, START + 2);
		assert_eq!((answer.value, answer.meaning), (1, StatusMeaning::Suspended));
		assert_eq!((answer.list.list, answer.list.issuer), (list, issuer));
		assert_eq!((answer.list.revision, answer.list.changed_at), (1, START + 1));
		assert_eq!((answer.list.capacity, answer.list.open), (131_072, true));
		assert_eq!(answer.list.issuer_refusals, []);
		let answer = CredentialRegistry::statuses(list, vec![5, 70_000, 5, 70_001]).unwrap();
		assert_eq!(answer.values, [0, 1, 0, 0]);
	});
}

#[test]
fn whole_list_is_given_in_both_orders() {
	new_test_ext().execute_with(|| {
		admit(UNIVERSITY);
		for (bits, entries, bitstring, token) in [
			(
				StatusBits::One,
				[(0, 1), (15, 1), (131_071, 1)],
				[0x80, 0x01, 0x01],
				[0x01, 0x80, 0x80],
			),
			(
				StatusBits::Two,
				[(0, 2), (7, 1), (131_071, 3)],
				[0x80, 0x01, 0x03],
				[0x02, 0x40, 0xC0],
			),
		] {
			let list = open(UNIVERSITY, StatusPurpose::Revocation, bits);
			assert_ok!(CredentialRegistry::set_statuses(
				signed(UNIVERSITY),
				list,
				changes(bits, entries)
			));
			let answers = [
				CredentialRegistry::bitstring(list).unwrap(),
				CredentialRegistry::token_status_list(list).unwrap(),
			];
			for (answer, [first, second, last]) in answers.iter().zip([bitstring, token]) {
				let bytes = &answer.bitstring;
				assert_eq!(bytes.len(), 16_384 * usize::from(bits.bits()));
				assert_eq!([bytes[0], bytes[1], *bytes.last().unwrap()], [first, second, last]);
				assert!(bytes[2..bytes.len() - 1].iter().all(|byte| *byte == 0));
				assert_eq!((answer.as_of, answer.list.bits), (START, bits));
			}
		}
	});
}

#[test]
fn issuer_is_found_by_number_and_by_account() {
	new_test_ext().execute_with(|| {
		assert_eq!(CredentialRegistry::issuer(0), None);
		assert_eq!(CredentialRegistry::issuer_by_account(&UNIVERSITY), None);
		assert!(CredentialRegistry::lists_of(0).is_empty());
		let id = admit(UNIVERSITY);
		open(UNIVERSITY, StatusPurpose::Revocation, StatusBits::One);
		let answer = CredentialRegistry::issuer(id).unwrap();
		assert_eq!(CredentialRegistry::issuer_by_account(&UNIVERSITY), Some(answer.clone()));
		assert_eq!((answer.issuer, answer.account, answer.lists), (id, UNIVERSITY, 1));
		assert_eq!(answer.name, b"An issuer");
		assert_eq!((answer.from, answer.until, answer.admitted_at), (START, UNTIL, START));
		assert_eq!((answer.as_of, answer.state), (START, IssuerState::Admitted));
	});
}

#[test]
fn list_whose_issuer_is_missing_is_not_trusted() {
	new_test_ext().execute_with(|| {
		let id = admit(UNIVERSITY);
		let list = open(UNIVERSITY, StatusPurpose::Revocation, StatusBits::One);
		Issuers::<Test>::remove(id);
		let answer = CredentialRegistry::status(list, 0).unwrap();
		assert_eq!(answer.list.issuer_refusals, [CredentialRefusal::UnknownIssuer]);
	});
}
