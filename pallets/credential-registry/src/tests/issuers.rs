//! Admission, renewal, suspension, reinstatement, withdrawal.

use civitas_primitives::{
	credentials::{CredentialRefusal, IssuerState},
	moment::HOUR,
	ActLevel, Lei,
};
use frame_support::{assert_noop, assert_ok};
use sp_runtime::traits::BadOrigin;

use super::*;

const LEI: &[u8] = b"5493007WZ7IFULIL8G21";

fn admit_as(
	who: RuntimeOrigin,
	account: u64,
	name: &str,
	lei: Option<&[u8]>,
	from: Moment,
	until: Moment,
) -> sp_runtime::DispatchResult {
	CredentialRegistry::admit_issuer(
		who,
		account,
		issuer_name(name),
		lei.map(|lei| lei.to_vec().try_into().unwrap()),
		from,
		until,
	)
}

fn refusals(account: u64) -> Vec<CredentialRefusal> {
	CredentialRegistry::issuer_by_account(&account).unwrap().refusals
}

#[test]
fn admitted_issuer_belongs_to_the_acting_authority() {
	new_test_ext().execute_with(|| {
		assert_ok!(admit_as(signed(JOINT), UNIVERSITY, "Universität", Some(LEI), START, UNTIL));
		assert_eq!(
			last_event(),
			Event::IssuerAdmitted {
				issuer: 0,
				account: UNIVERSITY,
				authority: AUTHORITY,
				jurisdiction: home(),
				from: START,
				until: UNTIL,
			}
		);
		assert_eq!(
			Issuers::<Test>::get(0),
			Some(Issuer {
				account: UNIVERSITY,
				name: issuer_name("Universität"),
				lei: Some(Lei::new(LEI).unwrap()),
				authority: AUTHORITY,
				jurisdiction: home(),
				from: START,
				until: UNTIL,
				admitted_at: START,
				state: IssuerState::Admitted,
				lists: 0,
			})
		);
		assert_ok!(admit_as(signed(OTHER_JOINT), CHAMBER, "Chambre", None, START, UNTIL));
		let other = CredentialRegistry::issuer(1).unwrap();
		assert_eq!((other.authority, other.jurisdiction), (OTHER_AUTHORITY, abroad()));
		assert_eq!(other.refusals, []);
		assert_ok!(CredentialRegistry::do_try_state());
	});
}

#[test]
fn only_acts_of_an_authority_reach_the_issuers() {
	new_test_ext().execute_with(|| {
		let id = admit(UNIVERSITY);
		for who in
			[RuntimeOrigin::root(), RuntimeOrigin::none(), signed(STRANGER), signed(UNIVERSITY)]
		{
			assert_noop!(admit_as(who.clone(), CHAMBER, "Chamber", None, START, UNTIL), BadOrigin);
			assert_noop!(CredentialRegistry::renew_issuer(who.clone(), id, UNTIL + DAY), BadOrigin);
			assert_noop!(CredentialRegistry::suspend_issuer(who.clone(), id, None), BadOrigin);
			assert_noop!(CredentialRegistry::reinstate_issuer(who.clone(), id), BadOrigin);
			assert_noop!(CredentialRegistry::withdraw_issuer(who, id), BadOrigin);
		}
		// One officer alone can suspend, nothing else.
		let urgent = || signed(URGENT);
		assert_noop!(admit_as(urgent(), CHAMBER, "Chamber", None, START, UNTIL), BadOrigin);
		assert_noop!(CredentialRegistry::renew_issuer(urgent(), id, UNTIL + DAY), BadOrigin);
		assert_noop!(CredentialRegistry::reinstate_issuer(urgent(), id), BadOrigin);
		assert_noop!(CredentialRegistry::withdraw_issuer(urgent(), id), BadOrigin);
	});
}

#[test]
fn another_authority_has_no_say() {
	new_test_ext().execute_with(|| {
		let id = admit(UNIVERSITY);
		let other = || signed(OTHER_JOINT);
		let refused = Error::<Test>::NotAuthorised;
		assert_noop!(CredentialRegistry::renew_issuer(other(), id, UNTIL + DAY), refused);
		assert_noop!(
			CredentialRegistry::suspend_issuer(other(), id, None),
			Error::<Test>::NotAuthorised
		);
		assert_noop!(
			CredentialRegistry::suspend_issuer(signed(OTHER_URGENT), id, Some(START + HOUR)),
			Error::<Test>::NotAuthorised
		);
		assert_noop!(
			CredentialRegistry::reinstate_issuer(other(), id),
			Error::<Test>::NotAuthorised
		);
		assert_noop!(
			CredentialRegistry::withdraw_issuer(other(), id),
			Error::<Test>::NotAuthorised
		);
	});
}

#[test]
fn unknown_issuer_is_not_found() {
	new_test_ext().execute_with(|| {
		let joint = || signed(JOINT);
		assert_noop!(CredentialRegistry::renew_issuer(joint(), 0, UNTIL), Error::<Test>::NotFound);
		assert_noop!(CredentialRegistry::suspend_issuer(joint(), 0, None), Error::<Test>::NotFound);
		assert_noop!(CredentialRegistry::reinstate_issuer(joint(), 0), Error::<Test>::NotFound);
		assert_noop!(CredentialRegistry::withdraw_issuer(joint(), 0), Error::<Test>::NotFound);
	});
}

#[test]
fn malformed_admission_is_refused_with_its_reason() {
	new_test_ext().execute_with(|| {
		for (name, lei, from, until, why) in [
			("", None, START, UNTIL, Error::<Test>::BadName),
			(" \u{a0}", None, START, UNTIL, Error::<Test>::BadName),
			("Line\nbreak", None, START, UNTIL, Error::<Test>::BadName),
			("Name", Some(&b""[..]), START, UNTIL, Error::<Test>::BadLei),
			("Name", Some(b"5493007WZ7IFULIL8G22"), START, UNTIL, Error::<Test>::BadLei),
			("Name", Some(b"5493007WZ7IFULIL8G21."), START, UNTIL, Error::<Test>::BadLei),
			("Name", Some(LEI), UNTIL, UNTIL, Error::<Test>::BadTerm),
			("Name", Some(LEI), UNTIL, START, Error::<Test>::BadTerm),
			("Name", Some(LEI), START - DAY, START, Error::<Test>::Expired),
		] {
			assert_noop!(admit_as(signed(JOINT), UNIVERSITY, name, lei, from, until), why);
		}
		assert_noop!(
			CredentialRegistry::admit_issuer(
				signed(JOINT),
				UNIVERSITY,
				vec![b'a', 0xFF].try_into().unwrap(),
				None,
				START,
				UNTIL
			),
			Error::<Test>::BadName
		);
		assert_eq!(NextIssuer::<Test>::get(), 0);
	});
}

#[test]
fn chain_without_time_refuses_everything() {
	new_test_ext().execute_with(|| {
		let id = admit(UNIVERSITY);
		let list = open(UNIVERSITY, StatusPurpose::Revocation, StatusBits::One);
		set_now(0);
		let refused = Error::<Test>::ClockNotSet;
		let joint = || signed(JOINT);
		assert_noop!(admit_as(joint(), CHAMBER, "Chamber", None, START, UNTIL), refused);
		let refused = || Error::<Test>::ClockNotSet;
		assert_noop!(CredentialRegistry::renew_issuer(joint(), id, UNTIL + DAY), refused());
		assert_noop!(CredentialRegistry::suspend_issuer(joint(), id, None), refused());
		assert_noop!(CredentialRegistry::reinstate_issuer(joint(), id), refused());
		assert_noop!(CredentialRegistry::withdraw_issuer(joint(), id), refused());
		let issuer = || signed(UNIVERSITY);
		assert_noop!(
			CredentialRegistry::open_status_list(
				issuer(),
				StatusPurpose::Revocation,
				StatusBits::One,
				None,
				ListKind::Open
			),
			refused()
		);
		assert_noop!(
			CredentialRegistry::set_statuses(issuer(), list, changes(StatusBits::One, [(1, 1)])),
			refused()
		);
		assert_noop!(CredentialRegistry::close_status_list(issuer(), list), refused());
		assert!(refusals(UNIVERSITY).contains(&CredentialRefusal::ClockNotSet));
	});
}

#[test]
fn account_serves_one_issuer_for_ever() {
	new_test_ext().execute_with(|| {
		let id = admit(UNIVERSITY);
		let again = |who| admit_as(signed(who), UNIVERSITY, "Another", None, START, UNTIL);
		assert_noop!(again(JOINT), Error::<Test>::AlreadyExists);
		assert_ok!(CredentialRegistry::withdraw_issuer(signed(JOINT), id));
		assert_noop!(again(JOINT), Error::<Test>::AlreadyExists);
		assert_noop!(again(OTHER_JOINT), Error::<Test>::AlreadyExists);
	});
}

#[test]
fn numbers_are_never_given_twice() {
	new_test_ext().execute_with(|| {
		NextIssuer::<Test>::put(u32::MAX);
		assert_noop!(
			admit_as(signed(JOINT), UNIVERSITY, "Name", None, START, UNTIL),
			Error::<Test>::CapReached
		);
	});
}

#[test]
fn term_begins_and_ends_at_its_moments_without_a_transaction() {
	new_test_ext().execute_with(|| {
		assert_ok!(admit_as(
			signed(JOINT),
			UNIVERSITY,
			"University",
			None,
			START + DAY,
			START + 2 * DAY
		));
		for (now, expected) in [
			(START, vec![CredentialRefusal::NotYetValid]),
			(START + DAY - 1, vec![CredentialRefusal::NotYetValid]),
			(START + DAY, vec![]),
			(START + 2 * DAY - 1, vec![]),
			(START + 2 * DAY, vec![CredentialRefusal::Expired]),
		] {
			set_now(now);
			assert_eq!(refusals(UNIVERSITY), expected, "at {now}");
		}
	});
}

#[test]
fn renewal_extends_the_term_or_begins_a_new_one() {
	new_test_ext().execute_with(|| {
		let id = admit(UNIVERSITY);
		let renew = |until| CredentialRegistry::renew_issuer(signed(JOINT), id, until);
		assert_noop!(renew(START), Error::<Test>::Expired);
		assert_noop!(renew(UNTIL), Error::<Test>::BadTerm);
		assert_noop!(renew(UNTIL - DAY), Error::<Test>::BadTerm);
		assert_ok!(renew(UNTIL + DAY));
		assert_eq!(
			last_event(),
			Event::IssuerRenewed { issuer: id, from: START, until: UNTIL + DAY }
		);

		// The gap between two terms is not covered afterwards.
		let late = UNTIL + 3 * DAY;
		set_now(late);
		assert_eq!(refusals(UNIVERSITY), [CredentialRefusal::Expired]);
		assert_noop!(renew(late), Error::<Test>::Expired);
		assert_ok!(renew(late + DAY));
		assert_eq!(
			last_event(),
			Event::IssuerRenewed { issuer: id, from: late, until: late + DAY }
		);
		assert_eq!(refusals(UNIVERSITY), []);
	});
}

#[test]
fn joint_suspension_holds_until_lifted() {
	new_test_ext().execute_with(|| {
		let id = admit(UNIVERSITY);
		assert_ok!(CredentialRegistry::suspend_issuer(signed(JOINT), id, None));
		assert_eq!(
			last_event(),
			Event::IssuerSuspended { issuer: id, until: None, level: ActLevel::Joint }
		);
		set_now(UNTIL - 1);
		assert_eq!(refusals(UNIVERSITY), [CredentialRefusal::Suspended]);
		assert_ok!(CredentialRegistry::reinstate_issuer(signed(JOINT), id));
		assert_eq!(last_event(), Event::IssuerReinstated { issuer: id });
		assert_eq!(refusals(UNIVERSITY), []);
		assert_noop!(
			CredentialRegistry::reinstate_issuer(signed(JOINT), id),
			Error::<Test>::NotSuspended
		);
	});
}

#[test]
fn urgent_suspension_lapses_by_itself() {
	new_test_ext().execute_with(|| {
		let id = admit(UNIVERSITY);
		let urgent = |until| CredentialRegistry::suspend_issuer(signed(URGENT), id, until);
		assert_noop!(urgent(None), Error::<Test>::SuspensionTooLong);
		assert_noop!(urgent(Some(START + 72 * HOUR + 1)), Error::<Test>::SuspensionTooLong);
		assert_noop!(urgent(Some(START)), Error::<Test>::Expired);
		assert_ok!(urgent(Some(START + 72 * HOUR)));
		set_now(START + 72 * HOUR - 1);
		assert_eq!(refusals(UNIVERSITY), [CredentialRefusal::Suspended]);
		set_now(START + 72 * HOUR);
		assert_eq!(refusals(UNIVERSITY), []);
		assert_noop!(
			CredentialRegistry::reinstate_issuer(signed(JOINT), id),
			Error::<Test>::NotSuspended
		);
		// Not twice in a row by one officer.
		assert_noop!(urgent(Some(START + 80 * HOUR)), TOO_SOON);
		// Another issuer is another subject.
		let other = admit(CHAMBER);
		assert_ok!(CredentialRegistry::suspend_issuer(
			signed(URGENT),
			other,
			Some(START + 80 * HOUR)
		));
	});
}

#[test]
fn one_officer_cannot_shorten_what_two_decided_but_two_can_replace_it() {
	new_test_ext().execute_with(|| {
		let id = admit(UNIVERSITY);
		assert_ok!(CredentialRegistry::suspend_issuer(signed(JOINT), id, None));
		assert_noop!(
			CredentialRegistry::suspend_issuer(signed(URGENT), id, Some(START + 1)),
			Error::<Test>::AlreadySuspended
		);
		assert_ok!(CredentialRegistry::suspend_issuer(signed(JOINT), id, Some(START + HOUR)));
		set_now(START + HOUR);
		assert_eq!(refusals(UNIVERSITY), []);
		assert_ok!(CredentialRegistry::suspend_issuer(signed(URGENT), id, Some(START + 2 * HOUR)));
		assert_ok!(CredentialRegistry::suspend_issuer(signed(JOINT), id, None));
		set_now(START + 2 * HOUR);
		assert_eq!(refusals(UNIVERSITY), [CredentialRefusal::Suspended]);
	});
}

#[test]
fn withdrawal_is_final() {
	new_test_ext().execute_with(|| {
		let id = admit(UNIVERSITY);
		assert_ok!(CredentialRegistry::withdraw_issuer(signed(JOINT), id));
		assert_eq!(last_event(), Event::IssuerWithdrawn { issuer: id });
		assert_eq!(refusals(UNIVERSITY), [CredentialRefusal::Withdrawn]);
		let joint = || signed(JOINT);
		assert_noop!(
			CredentialRegistry::renew_issuer(joint(), id, UNTIL + DAY),
			Error::<Test>::Withdrawn
		);
		assert_noop!(
			CredentialRegistry::suspend_issuer(joint(), id, None),
			Error::<Test>::Withdrawn
		);
		assert_noop!(CredentialRegistry::reinstate_issuer(joint(), id), Error::<Test>::Withdrawn);
		assert_noop!(CredentialRegistry::withdraw_issuer(joint(), id), Error::<Test>::Withdrawn);
	});
}

#[test]
fn end_of_the_authority_or_of_its_jurisdiction_ends_the_issuer_in_one_write() {
	new_test_ext().execute_with(|| {
		admit(UNIVERSITY);
		let all = InForce::get();
		let mut without = all.clone();
		without.set_authority(AUTHORITY, false);
		InForce::set(without);
		assert_eq!(refusals(UNIVERSITY), [CredentialRefusal::AuthorityNotInForce]);
		let mut without = all.clone();
		without.set_jurisdiction(home(), false);
		InForce::set(without);
		assert_eq!(refusals(UNIVERSITY), [CredentialRefusal::AuthorityNotInForce]);
		InForce::set(all);
		assert_eq!(refusals(UNIVERSITY), []);
	});
}

#[test]
fn subjects_of_provisional_measures_differ_by_issuer() {
	new_test_ext().execute_with(|| {
		assert_ne!(CredentialRegistry::subject(0), CredentialRegistry::subject(1));
	});
}
