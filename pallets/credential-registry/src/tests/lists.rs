//! Opening and closing lists, and who may write.

use civitas_primitives::{credentials::CredentialRefusal, moment::HOUR};
use codec::{Decode, Encode};
use frame_support::{assert_noop, assert_ok};
use sp_runtime::traits::BadOrigin;

use super::*;

fn open_sized(account: u64, bits: StatusBits, capacity: Option<u32>) -> sp_runtime::DispatchResult {
	CredentialRegistry::open_status_list(
		signed(account),
		StatusPurpose::Revocation,
		bits,
		capacity,
		ListKind::Open,
	)
}

fn set_one(account: u64, list: ListId) -> sp_runtime::DispatchResult {
	CredentialRegistry::set_statuses(signed(account), list, changes(StatusBits::One, [(3, 1)]))
}

#[test]
fn opened_list_is_empty_and_belongs_to_its_issuer() {
	new_test_ext().execute_with(|| {
		let issuer = admit(UNIVERSITY);
		let id = open(UNIVERSITY, StatusPurpose::Suspension, StatusBits::One);
		assert_eq!(
			last_event(),
			Event::StatusListOpened {
				list: id,
				issuer,
				purpose: StatusPurpose::Suspension,
				bits: StatusBits::One,
				capacity: 131_072,
				kind: ListKind::Open,
			}
		);
		let list = Lists::<Test>::get(id).unwrap();
		assert_eq!((list.issuer, list.pages(), list.revision, list.open), (issuer, 16, 0, true));
		assert_eq!(Pages::<Test>::iter().count(), 0);
		let two = open(UNIVERSITY, StatusPurpose::Revocation, StatusBits::Two);
		assert_eq!(Lists::<Test>::get(two).unwrap().pages(), 32);
		assert_eq!(CredentialRegistry::lists_of(issuer), [id, two]);
		assert_ok!(CredentialRegistry::do_try_state());
	});
}

#[test]
fn capacity_fills_its_pages_between_the_bounds() {
	new_test_ext().execute_with(|| {
		admit(UNIVERSITY);
		let (one, two) = (StatusBits::One, StatusBits::Two);
		for (bits, capacity) in [
			(one, 0),
			(one, 131_071),
			(one, 131_072 - 8_192),
			(one, 131_073),
			(one, 131_072 + 4_096),
			(one, (1 << 20) + 8_192),
			(two, 131_072 + 2_048),
			(two, (1 << 20) + 4_096),
			(two, u32::MAX),
		] {
			assert_noop!(open_sized(UNIVERSITY, bits, Some(capacity)), Error::<Test>::BadCapacity);
		}
		for (bits, capacity) in
			[(one, 131_072), (one, 131_072 + 8_192), (two, 131_072 + 4_096), (two, 1 << 20)]
		{
			assert_ok!(open_sized(UNIVERSITY, bits, Some(capacity)));
		}
		assert_ok!(CredentialRegistry::do_try_state());
	});
}

#[test]
fn lists_of_an_issuer_and_numbers_of_lists_are_bounded() {
	new_test_ext().execute_with(|| {
		admit(UNIVERSITY);
		MaxListsPerIssuer::set(2);
		assert_ok!(open_sized(UNIVERSITY, StatusBits::One, None));
		assert_ok!(open_sized(UNIVERSITY, StatusBits::One, None));
		assert_noop!(open_sized(UNIVERSITY, StatusBits::One, None), Error::<Test>::TooMany);
		admit(CHAMBER);
		NextList::<Test>::put(u32::MAX);
		assert_noop!(open_sized(CHAMBER, StatusBits::One, None), Error::<Test>::CapReached);
	});
}

#[test]
fn only_an_issuers_signature_opens_changes_and_closes() {
	new_test_ext().execute_with(|| {
		admit(UNIVERSITY);
		let list = open(UNIVERSITY, StatusPurpose::Revocation, StatusBits::One);
		for origin in [RuntimeOrigin::root(), RuntimeOrigin::none()] {
			assert_noop!(
				CredentialRegistry::open_status_list(
					origin.clone(),
					StatusPurpose::Revocation,
					StatusBits::One,
					None,
					ListKind::Open
				),
				BadOrigin
			);
			assert_noop!(
				CredentialRegistry::set_statuses(
					origin.clone(),
					list,
					changes(StatusBits::One, [(1, 1)])
				),
				BadOrigin
			);
			assert_noop!(CredentialRegistry::close_status_list(origin, list), BadOrigin);
		}
		// Nobody else's, not even the authority's.
		for who in [STRANGER, JOINT, URGENT] {
			assert_noop!(open_sized(who, StatusBits::One, None), Error::<Test>::NotAnIssuer);
			assert_noop!(set_one(who, list), Error::<Test>::NotAnIssuer);
			assert_noop!(
				CredentialRegistry::close_status_list(signed(who), list),
				Error::<Test>::NotAnIssuer
			);
		}
		// Nor another issuer's.
		admit(CHAMBER);
		assert_noop!(set_one(CHAMBER, list), Error::<Test>::NotAuthorised);
		assert_noop!(
			CredentialRegistry::close_status_list(signed(CHAMBER), list),
			Error::<Test>::NotAuthorised
		);
		assert_noop!(set_one(UNIVERSITY, list + 1), Error::<Test>::NotFound);
		assert_noop!(
			CredentialRegistry::close_status_list(signed(UNIVERSITY), list + 1),
			Error::<Test>::NotFound
		);
	});
}

#[test]
fn issuer_not_in_force_can_do_nothing_and_is_told_why() {
	new_test_ext().execute_with(|| {
		let id = admit(UNIVERSITY);
		let list = open(UNIVERSITY, StatusPurpose::Revocation, StatusBits::One);
		assert_ok!(CredentialRegistry::set_statuses(
			signed(UNIVERSITY),
			list,
			changes(StatusBits::One, [(9, 1)])
		));
		let all = InForce::get();
		let check = |error: Error<Test>, refusal| {
			let index = error.encode();
			let error = || Error::<Test>::decode(&mut &index[..]).unwrap();
			assert_noop!(open_sized(UNIVERSITY, StatusBits::One, None), error());
			assert_noop!(set_one(UNIVERSITY, list), error());
			assert_noop!(CredentialRegistry::close_status_list(signed(UNIVERSITY), list), error());
			assert_eq!(CredentialRegistry::why_not_write(&UNIVERSITY, list).refusals, [refusal]);
			// What was issued stays.
			let status = CredentialRegistry::status(list, 9).unwrap();
			assert_eq!((status.value, status.list.issuer_refusals), (1, vec![refusal]));
		};

		set_now(START - 1);
		check(Error::NotYetValid, CredentialRefusal::NotYetValid);
		set_now(UNTIL);
		check(Error::Expired, CredentialRefusal::Expired);
		set_now(START);
		let mut without = all.clone();
		without.set_jurisdiction(home(), false);
		InForce::set(without);
		check(Error::AuthorityNotInForce, CredentialRefusal::AuthorityNotInForce);
		InForce::set(all);
		assert_ok!(CredentialRegistry::suspend_issuer(signed(JOINT), id, Some(START + HOUR)));
		check(Error::Suspended, CredentialRefusal::Suspended);
		set_now(START + HOUR);
		assert_ok!(set_one(UNIVERSITY, list));
		assert_ok!(CredentialRegistry::withdraw_issuer(signed(JOINT), id));
		check(Error::Withdrawn, CredentialRefusal::Withdrawn);
	});
}

#[test]
fn every_reason_is_told_at_once() {
	new_test_ext().execute_with(|| {
		let id = admit(UNIVERSITY);
		let list = open(UNIVERSITY, StatusPurpose::Revocation, StatusBits::One);
		admit(CHAMBER);
		assert_ok!(CredentialRegistry::close_status_list(signed(UNIVERSITY), list));
		assert_ok!(CredentialRegistry::suspend_issuer(signed(JOINT), id, None));
		InForce::set(Default::default());
		set_now(UNTIL);
		let answer = CredentialRegistry::why_not_write(&UNIVERSITY, list);
		use CredentialRefusal::*;
		assert_eq!(answer.as_of, UNTIL);
		assert_eq!(answer.refusals, [Suspended, Expired, AuthorityNotInForce, ListClosed]);
		let refusals = |who: u64, list| CredentialRegistry::why_not_write(&who, list).refusals;
		assert_eq!(
			refusals(CHAMBER, list),
			[Expired, AuthorityNotInForce, NotListIssuer, ListClosed]
		);
		assert_eq!(refusals(CHAMBER, 77), [Expired, AuthorityNotInForce, UnknownList]);
		assert_eq!(refusals(STRANGER, 77), [UnknownIssuer, UnknownList]);
		assert_eq!(refusals(STRANGER, list), [UnknownIssuer, ListClosed]);
	});
}

#[test]
fn closed_list_stays_as_it_is_and_readable() {
	new_test_ext().execute_with(|| {
		admit(UNIVERSITY);
		let list = open(UNIVERSITY, StatusPurpose::Suspension, StatusBits::One);
		assert_ok!(set_one(UNIVERSITY, list));
		assert_ok!(CredentialRegistry::close_status_list(signed(UNIVERSITY), list));
		assert_eq!(last_event(), Event::StatusListClosed { list, revision: 1 });
		assert_noop!(
			CredentialRegistry::set_statuses(
				signed(UNIVERSITY),
				list,
				changes(StatusBits::One, [(3, 0)])
			),
			Error::<Test>::ListClosed
		);
		assert_noop!(
			CredentialRegistry::close_status_list(signed(UNIVERSITY), list),
			Error::<Test>::ListClosed
		);
		let answer = CredentialRegistry::status(list, 3).unwrap();
		assert_eq!((answer.value, answer.list.open), (1, false));
	});
}
