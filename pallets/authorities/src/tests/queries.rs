//! What clients are told.

use civitas_primitives::{
	authority::{
		ActRefusal, AuthorityStanding, AuthorityState, JurisdictionStanding, OfficerState,
	},
	moment::{DAY, HOUR},
	Powers,
};
use codec::Encode;
use frame_support::assert_ok;

use super::{joint, urgent};
use crate::{mock::*, Call, NextAct};

fn may(account: u64, powers: Powers) -> Vec<ActRefusal> {
	Authorities::api_may(account, powers).value.refusals
}

#[test]
fn registers_are_listed_with_the_moment_of_the_answer() {
	run(|| {
		let answer = Authorities::api_jurisdictions();
		assert_eq!(answer.as_of, NOW);
		assert_eq!(answer.value.iter().map(|j| j.code).collect::<Vec<_>>(), [DE, FR]);
		assert_eq!(answer.value[0].name, b"Germany");
		assert_eq!(answer.value[0].standing, JurisdictionStanding::Member);

		let answer = Authorities::api_authorities_of(DE).value;
		assert_eq!(answer.iter().map(|a| a.id).collect::<Vec<_>>(), [CONSTITUTIONAL, ISSUER]);
		assert!(answer.iter().all(|a| a.in_force));
		assert!(Authorities::api_authorities_of(NO).value.is_empty());
		assert_eq!(Authorities::api_authority(ISSUER).value.as_ref(), answer.get(1));
		assert_eq!(Authorities::api_authority(99).value, None);

		let officers = Authorities::api_officers_of(ISSUER).value;
		assert_eq!(officers.iter().map(|o| o.account).collect::<Vec<_>>(), [11, 12, 13]);
		assert!(officers.iter().all(|o| o.in_office));
		assert_eq!(Authorities::api_officer(12).value.as_ref(), officers.get(1));
		assert_eq!(Authorities::api_officer(99).value, None);
	});
}

#[test]
fn may_tells_all_the_reasons() {
	run(|| {
		let answer = Authorities::api_may(11, Powers::ISSUE_MONEY);
		assert_eq!((answer.as_of, answer.value.authority), (NOW, Some(ISSUER)));
		assert!(answer.value.refusals.is_empty());
		assert_eq!(may(11, Powers::GOVERN), [ActRefusal::PowerNotHeld]);
		assert_eq!(may(OUTSIDER, Powers::GOVERN), [ActRefusal::NotAnOfficer]);
		assert_ok!(Authorities::remove_officer(joint(FRENCH_ISSUER), 32));
		assert_eq!(may(31, Powers::ISSUE_MONEY), [ActRefusal::NobodyToApprove]);
		assert_eq!(
			may(32, Powers::ISSUE_MONEY),
			[ActRefusal::Removed],
			"31 of another unit is in office"
		);
		assert_ok!(Authorities::suspend_officer(urgent(ISSUER), 12));
		assert_eq!(may(12, Powers::ISSUE_MONEY), [ActRefusal::Suspended]);
		assert_ok!(Authorities::suspend_authority(joint(CONSTITUTIONAL), ISSUER));
		assert_ok!(Authorities::withdraw_jurisdiction(RuntimeOrigin::root(), DE));
		AllowancePerWindow::set(0);
		at(TERM_END);
		assert_eq!(
			may(12, Powers::GOVERN),
			[
				ActRefusal::TermEnded,
				ActRefusal::AuthorityNotInForce,
				ActRefusal::JurisdictionNotInForce,
				ActRefusal::AllowanceSpent,
				ActRefusal::PowerNotHeld,
				ActRefusal::NobodyToApprove,
			]
		);
		at(0);
		assert!(may(21, Powers::empty()).contains(&ActRefusal::ClockNotSet));
	});
}

#[test]
fn may_tells_of_terms_to_come_and_of_an_officers_share() {
	run(|| {
		assert_ok!(Authorities::appoint_officer(joint(ISSUER), ISSUER, 14, 3, NOW + DAY, TERM_END));
		assert_eq!(may(14, Powers::ISSUE_MONEY), [ActRefusal::TermNotBegun]);
		AllowancePerOfficer::set(0);
		assert_eq!(may(11, Powers::ISSUE_MONEY), [ActRefusal::OfficerShareSpent]);
	});
}

#[test]
fn may_approve_tells_all_the_reasons() {
	run(|| {
		let act = propose(11, ISSUER, mint(5));
		let may = |who, act| Authorities::api_may_approve(who, act).value;
		assert!(may(12, act).is_empty());
		assert_eq!(may(11, act), [ActRefusal::SameUnit]);
		assert_eq!(may(13, act), [ActRefusal::SameUnit]);
		assert_eq!(may(32, act), [ActRefusal::OtherAuthority]);
		assert_eq!(may(OUTSIDER, act), [ActRefusal::NotAnOfficer]);
		assert_eq!(may(12, 9), [ActRefusal::ActNotFound]);
		assert_ok!(Authorities::remove_officer(joint(ISSUER), 11));
		TransactionVersion::set(2);
		at(NOW + 30 * DAY);
		assert_eq!(
			may(12, act),
			[ActRefusal::Expired, ActRefusal::Stale, ActRefusal::ProposerNotInOffice]
		);
	});
}

#[test]
fn may_approve_tells_of_an_approval_and_of_a_lost_call() {
	run(|| {
		let long: RuntimeCall = frame_system::Call::remark { remark: vec![7; 500] }.into();
		let act = NextAct::<Test>::get();
		assert_ok!(submit(11, delayed_call(ISSUER, long.clone(), Some(NOW + DAY))).unwrap());
		assert_ok!(submit(12, approve_call(act, &long)).unwrap());
		use frame_support::traits::{QueryPreimage, StorePreimage};
		Preimage::unrequest(&hash(&long));
		assert_eq!(
			Authorities::api_may_approve(12, act).value,
			[ActRefusal::AlreadyApproved, ActRefusal::CallUnavailable]
		);
		let open = Authorities::api_open_acts(ISSUER).value;
		assert!(open[0].call.is_empty());
		let _ = Preimage::note(long.encode().into());
	});
}

#[test]
fn open_acts_show_the_approving_officer_what_to_sign() {
	run(|| {
		let act = propose(11, ISSUER, mint(5));
		let open = Authorities::api_open_acts(ISSUER).value;
		assert_eq!(open.len(), 1);
		assert_eq!((open[0].id, open[0].proposer, open[0].unit), (act, 11, 1));
		assert_eq!(open[0].call, mint(5).encode());
		assert_eq!(open[0].call_hash, hash(&mint(5)));
		assert_eq!(open[0].weight, weight(&mint(5)));
		let call: RuntimeCall = Call::approve_act {
			act: open[0].id,
			call_hash: open[0].call_hash,
			max_weight: open[0].weight,
		}
		.into();
		assert_ok!(submit(12, call).unwrap());
		assert_eq!(minted(), 5);
		assert!(Authorities::api_open_acts(ISSUER).value.is_empty());
	});
}

#[test]
fn the_register_is_read_as_it_stood_and_as_it_was_known() {
	run(|| {
		let authority = |valid, known| Authorities::api_authority_as_of(ISSUER, valid, known).value;
		let active =
			AuthorityState { powers: Powers::ISSUE_MONEY, standing: AuthorityStanding::Active };
		at(NOW + DAY);
		assert_ok!(Authorities::suspend_authority(joint(CONSTITUTIONAL), ISSUER));
		let suspended = AuthorityState { standing: AuthorityStanding::Suspended, ..active };
		assert_eq!(authority(NOW, NOW), Some(active));
		assert_eq!(authority(NOW + DAY - 1, NOW + DAY), Some(active));
		assert_eq!(authority(NOW + DAY, NOW + DAY), Some(suspended));
		// What was believed before the block that changed it.
		assert_eq!(authority(NOW + DAY, NOW), Some(active));

		let jurisdiction = |valid| Authorities::api_jurisdiction_as_of(FR, valid, u64::MAX).value;
		assert_ok!(Authorities::withdraw_jurisdiction(RuntimeOrigin::root(), FR));
		assert_eq!(jurisdiction(NOW), Some(JurisdictionStanding::Member));
		assert_eq!(jurisdiction(NOW + DAY), Some(JurisdictionStanding::Withdrawn));
	});
}

#[test]
fn an_officers_past_tells_terms_suspensions_and_removal() {
	run(|| {
		let officer = |valid| Authorities::api_officer_as_of(12, valid, u64::MAX).value;
		let state = |in_office| Some(OfficerState { authority: ISSUER, unit: 2, in_office });
		assert_ok!(Authorities::suspend_officer(urgent(ISSUER), 12));
		assert_eq!(officer(NOW - 1), state(true));
		assert_eq!(officer(NOW), state(false));
		assert_eq!(officer(NOW + 72 * HOUR), state(true));
		at(NOW + HOUR);
		assert_ok!(Authorities::reinstate_officer(joint(ISSUER), 12));
		assert_eq!(officer(NOW), state(false));
		assert_eq!(officer(NOW + HOUR), state(true));
		at(NOW + DAY);
		assert_ok!(Authorities::remove_officer(joint(ISSUER), 12));
		assert_eq!(officer(NOW + DAY - 1), state(true));
		assert_eq!(officer(NOW + DAY), state(false));
		assert_eq!(officer(TERM_END), None);
		assert_eq!(Authorities::api_officer_as_of(OUTSIDER, NOW, NOW).value, None);
	});
}

#[test]
fn the_allowance_left_goes_down_and_renews() {
	run(|| {
		let before = Authorities::api_allowance_left(ISSUER).value;
		assert_eq!(before.left, AllowancePerWindow::get());
		assert_eq!(before.renews_at, NOW - NOW % HOUR + HOUR);
		assert_ok!(submit(11, urgent_call(halt(1))).unwrap());
		assert!(Authorities::api_allowance_left(ISSUER).value.left < before.left);
		at(before.renews_at);
		assert_eq!(Authorities::api_allowance_left(ISSUER).value.left, before.left);
	});
}
