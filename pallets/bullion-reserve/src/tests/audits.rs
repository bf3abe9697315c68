//! The audit: two signatures, expiry without a transaction, disputes.

use super::*;
use civitas_primitives::{
	reserve::{AuditOutcome, ReserveRefusal},
	LicenceRefusal,
};
use sp_core::H256;

fn eligible(reserve: ReserveId) -> Result<u64, ReserveRefusal> {
	BullionReserve::eligible_fine_weight(reserve)
}

fn attest_with(account: AccountId, reserve: ReserveId, auditor: u32) -> sp_runtime::DispatchResult {
	let list = list(reserve);
	BullionReserve::attest_list(
		RuntimeOrigin::signed(account),
		reserve,
		auditor,
		list.root,
		list.bars,
		list.fine_weight,
	)
}

fn countersign(
	account: AccountId,
	reserve: ReserveId,
	root: H256,
	report: AuditReport,
) -> sp_runtime::DispatchResult {
	// The auditor answers the list that waits.
	let attested = crate::Attestations::<Test>::get(reserve).map(|list| list.root);
	BullionReserve::countersign_audit(
		RuntimeOrigin::signed(account),
		reserve,
		attested.unwrap_or_default(),
		root,
		report,
	)
}

#[test]
fn weight_counts_once_two_parties_signed_the_same_root() {
	run(|| {
		let reserve = open_reserve();
		register(reserve, &["1", "2"]);
		assert_eq!(eligible(reserve), Err(ReserveRefusal::NotAudited));
		let list = attest(reserve);
		assert_eq!(
			last_event(),
			Event::ListAttested {
				reserve,
				auditor: AUDIT,
				root: list.root,
				bars: 2,
				fine_weight: 796_640,
			}
		);
		assert_eq!(eligible(reserve), Err(ReserveRefusal::NotAudited));
		assert_ok!(countersign(AUDITOR, reserve, list.root, report(&list)));
		assert_eq!(
			last_event(),
			Event::AuditCountersigned {
				reserve,
				epoch: 1,
				auditor: AUDIT,
				counted_weight: 796_640,
				expires_at: NOW + 90 * DAY,
			}
		);
		assert_eq!(eligible(reserve), Ok(796_640));
		assert_eq!(BullionReserve::audit_epoch(reserve), 1);
		assert_eq!(BullionReserve::parties_of(reserve), Some((CUSTODY, AUDIT)));
		let answer = BullionReserve::api_latest_audit(reserve).unwrap();
		assert_eq!(answer.audit.outcome, AuditOutcome::Agreed);
		assert_eq!(answer.audit.report, report(&list));
		assert!(answer.latest);
		assert!(BullionReserve::api_bar(b"KRS", b"1", 2022).unwrap().audited);
	});
}

#[test]
fn bars_registered_later_count_from_the_next_audit() {
	run(|| {
		let reserve = open_reserve();
		register(reserve, &["1"]);
		audit(reserve);
		register(reserve, &["2"]);
		assert_eq!(eligible(reserve), Ok(398_320));
		assert!(!BullionReserve::api_bar(b"KRS", b"2", 2022).unwrap().audited);
		// Registered between list and countersignature: the list stands as attested.
		let list = attest(reserve);
		register(reserve, &["3"]);
		assert_ok!(countersign(AUDITOR, reserve, list.root, report(&list)));
		assert_eq!(eligible(reserve), Ok(796_640));
		assert!(!BullionReserve::api_bar(b"KRS", b"3", 2022).unwrap().audited);
	});
}

#[test]
fn an_audit_expires_without_a_transaction_and_without_a_change_of_storage() {
	run(|| {
		let reserve = open_reserve();
		register(reserve, &["1"]);
		let list = attest(reserve);
		let report = AuditReport { expires_at: NOW + 60_000, ..report(&list) };
		assert_ok!(countersign(AUDITOR, reserve, list.root, report));
		let stored =
			(crate::Audits::<Test>::get(reserve, 1), crate::Reserves::<Test>::get(reserve));
		advance(NOW + 59_999);
		assert_eq!(eligible(reserve), Ok(398_320));
		advance(NOW + 60_000);
		assert_eq!(eligible(reserve), Err(ReserveRefusal::AuditExpired));
		assert_eq!(BullionReserve::api_reserve(reserve).unwrap().eligible_weight, 0);
		assert_eq!(
			stored,
			(crate::Audits::<Test>::get(reserve, 1), crate::Reserves::<Test>::get(reserve))
		);
	});
}

#[test]
fn weight_stops_and_resumes_counting_with_either_licence() {
	run(|| {
		let reserve = open_reserve();
		register(reserve, &["1"]);
		audit(reserve);
		for (licence, refusal) in [
			(CUSTODY, ReserveRefusal::CustodianNotLicensed),
			(AUDIT, ReserveRefusal::AuditorNotLicensed),
		] {
			set_refusal(licence, Some(LicenceRefusal::Withdrawn));
			assert_eq!(eligible(reserve), Err(refusal));
			set_refusal(licence, None);
			assert_eq!(eligible(reserve), Ok(398_320));
		}
	});
}

#[test]
fn every_reason_is_told_not_only_the_first() {
	run(|| {
		let reserve = open_reserve();
		register(reserve, &["1"]);
		let list = attest(reserve);
		let report = AuditReport {
			assurance: AssuranceLevel::AgreedUponProcedures,
			opinion: AuditOpinion::FindingsOnly,
			..report(&list)
		};
		assert_ok!(countersign(AUDITOR, reserve, list.root, report));
		set_refusal(CUSTODY, Some(LicenceRefusal::Withdrawn));
		set_refusal(AUDIT, Some(LicenceRefusal::Withdrawn));
		advance(NOW + 90 * DAY);
		assert_eq!(
			BullionReserve::refusals(reserve),
			[
				ReserveRefusal::AuditExpired,
				ReserveRefusal::AssuranceTooLow,
				ReserveRefusal::CustodianNotLicensed,
				ReserveRefusal::AuditorNotLicensed,
			]
		);
		assert_eq!(eligible(reserve), Err(ReserveRefusal::AuditExpired));
		assert_eq!(BullionReserve::refusals(reserve + 1), [ReserveRefusal::UnknownReserve]);
		assert_eq!(eligible(reserve + 1), Err(ReserveRefusal::UnknownReserve));
		Timestamp::set_timestamp(0);
		assert_eq!(eligible(reserve), Err(ReserveRefusal::ClockNotSet));
	});
}

#[test]
fn weak_or_adverse_audits_are_recorded_and_count_nothing() {
	run(|| {
		let reserve = open_reserve();
		register(reserve, &["1"]);
		for (assurance, opinion, refusal) in [
			(
				AssuranceLevel::AgreedUponProcedures,
				AuditOpinion::FindingsOnly,
				ReserveRefusal::AssuranceTooLow,
			),
			(AssuranceLevel::StatutoryAudit, AuditOpinion::Adverse, ReserveRefusal::OpinionAdverse),
			(
				AssuranceLevel::LimitedAssurance,
				AuditOpinion::Disclaimed,
				ReserveRefusal::OpinionAdverse,
			),
		] {
			audit(reserve);
			assert_eq!(eligible(reserve), Ok(398_320));
			let list = attest(reserve);
			let report = AuditReport { assurance, opinion, ..report(&list) };
			assert_ok!(countersign(AUDITOR, reserve, list.root, report));
			assert_eq!(eligible(reserve), Err(refusal));
		}
		assert_eq!(BullionReserve::audit_epoch(reserve), 6);
	});
}

#[test]
fn only_the_weight_found_counts() {
	run(|| {
		let reserve = open_reserve();
		register(reserve, &["1", "2"]);
		let list = attest(reserve);
		let report = AuditReport {
			bars_seen: 1,
			fine_weight_found: 398_320,
			exceptions: 1,
			opinion: AuditOpinion::Qualified,
			..report(&list)
		};
		assert_ok!(countersign(AUDITOR, reserve, list.root, report));
		assert_eq!(eligible(reserve), Ok(398_320));
	});
}

#[test]
fn another_root_opens_a_dispute_and_no_weight_counts() {
	run(|| {
		let reserve = open_reserve();
		register(reserve, &["1"]);
		audit(reserve);
		let list = attest(reserve);
		// One bit is enough.
		let mut seen = list.root;
		seen.0[31] ^= 1;
		assert_ok!(countersign(AUDITOR, reserve, seen, report(&list)));
		assert_eq!(
			last_event(),
			Event::AuditDisputed {
				reserve,
				epoch: 2,
				auditor: AUDIT,
				custodian_root: list.root,
				auditor_root: seen,
			}
		);
		assert_eq!(eligible(reserve), Err(ReserveRefusal::AuditDisputed));
		assert_eq!(BullionReserve::api_reserve(reserve).unwrap().dispute, Some(AUDIT));
		BullionReserve::do_try_state().unwrap();

		// No other auditor until the supervisor says so.
		assert_noop!(attest_with(CUSTODIAN, reserve, OTHER_AUDIT), Error::<Test>::AuditDisputed);
		// The same one may agree.
		audit(reserve);
		assert_eq!(eligible(reserve), Ok(398_320));
		assert_eq!(BullionReserve::api_reserve(reserve).unwrap().dispute, None);
		assert_ok!(attest_with(CUSTODIAN, reserve, OTHER_AUDIT));
	});
}

#[test]
fn a_settled_dispute_lets_another_auditor_in_but_no_weight_count() {
	run(|| {
		let reserve = open_reserve();
		register(reserve, &["1"]);
		let decision = Evidence::of(b"decision");
		let settle = |account, reserve, decision| {
			BullionReserve::settle_dispute(RuntimeOrigin::signed(account), reserve, decision)
		};
		assert_noop!(settle(SUPERVISOR, reserve, decision), Error::<Test>::NotDisputed);
		let list = attest(reserve);
		assert_ok!(countersign(AUDITOR, reserve, H256::zero(), report(&list)));
		for origin in
			[RuntimeOrigin::signed(CUSTODIAN), RuntimeOrigin::root(), RuntimeOrigin::none()]
		{
			assert_noop!(
				BullionReserve::settle_dispute(origin, reserve, decision),
				DispatchError::BadOrigin
			);
		}
		assert_noop!(settle(OTHER_SUPERVISOR, reserve, decision), Error::<Test>::NotAuthorised);
		assert_noop!(settle(SUPERVISOR, reserve + 1, decision), Error::<Test>::NotFound);
		assert_noop!(
			settle(SUPERVISOR, reserve, Evidence::default()),
			Error::<Test>::MissingEvidence
		);
		assert_ok!(settle(SUPERVISOR, reserve, decision));
		assert_eq!(last_event(), Event::DisputeSettled { reserve, auditor: AUDIT, decision });
		assert_eq!(eligible(reserve), Err(ReserveRefusal::AuditDisputed));
		assert_ok!(attest_with(CUSTODIAN, reserve, OTHER_AUDIT));
		assert_ok!(countersign(OTHER_AUDITOR, reserve, list.root, report(&list)));
		assert_eq!(eligible(reserve), Ok(398_320));
	});
}

#[test]
fn auditor_and_custodian_are_never_one() {
	run(|| {
		let reserve = open_reserve();
		register(reserve, &["1"]);
		for auditor in [CAPTIVE_AUDIT, SAME_LEI_AUDIT] {
			assert_noop!(attest_with(CUSTODIAN, reserve, auditor), Error::<Test>::SameParty);
		}
		// One account bound to both licences.
		assert_ok!(attest_with(CUSTODIAN, reserve, SHARED_ACCOUNT_AUDIT));
		let list = list(reserve);
		assert_noop!(
			countersign(CUSTODIAN, reserve, list.root, report(&list)),
			Error::<Test>::SameParty
		);
		// Providers that merged after the attestation.
		attest(reserve);
		LicenceTable::mutate(|table| table.get_mut(&AUDIT).unwrap().provider = 1);
		assert_noop!(
			countersign(AUDITOR, reserve, list.root, report(&list)),
			Error::<Test>::SameParty
		);
	});
}

#[test]
fn the_list_must_be_the_registers() {
	run(|| {
		let reserve = open_reserve();
		let attest = |origin, reserve, root, bars, weight| {
			BullionReserve::attest_list(origin, reserve, AUDIT, root, bars, weight)
		};
		let custodian = || RuntimeOrigin::signed(CUSTODIAN);
		assert_noop!(attest(custodian(), reserve, H256::zero(), 0, 0), Error::<Test>::EmptyList);
		register(reserve, &["1", "2"]);
		let list = list(reserve);
		for origin in [RuntimeOrigin::root(), RuntimeOrigin::none()] {
			assert_noop!(
				attest(origin, reserve, list.root, list.bars, list.fine_weight),
				DispatchError::BadOrigin
			);
		}
		assert_noop!(
			attest(custodian(), reserve + 1, list.root, 2, list.fine_weight),
			Error::<Test>::NotFound
		);
		for bars in [1, 3] {
			assert_noop!(
				attest(custodian(), reserve, list.root, bars, list.fine_weight),
				Error::<Test>::CountMismatch
			);
		}
		for weight in [list.fine_weight - 1, list.fine_weight + 1] {
			assert_noop!(
				attest(custodian(), reserve, list.root, 2, weight),
				Error::<Test>::WeightMismatch
			);
		}
		let mut other = list.root;
		other.0[0] ^= 0x80;
		assert_noop!(
			attest(custodian(), reserve, other, 2, list.fine_weight),
			Error::<Test>::RootMismatch
		);
		assert_noop!(attest_with(STRANGER, reserve, AUDIT), gate_error(LicenceRefusal::NotHolder));
		assert_noop!(
			attest_with(CUSTODIAN, reserve, CUSTODY),
			gate_error(LicenceRefusal::ServiceNotLicensed)
		);
		set_refusal(AUDIT, Some(LicenceRefusal::Suspended));
		assert_noop!(attest_with(CUSTODIAN, reserve, AUDIT), gate_error(LicenceRefusal::Suspended));
		Timestamp::set_timestamp(0);
		assert_noop!(attest_with(CUSTODIAN, reserve, AUDIT), Error::<Test>::ClockNotSet);
	});
}

#[test]
fn only_the_engaged_auditor_countersigns() {
	run(|| {
		let reserve = open_reserve();
		register(reserve, &["1"]);
		let list = list(reserve);
		assert_noop!(
			countersign(AUDITOR, reserve, list.root, report(&list)),
			Error::<Test>::NotAttested
		);
		assert_noop!(
			countersign(AUDITOR, reserve + 1, list.root, report(&list)),
			Error::<Test>::NotFound
		);
		attest(reserve);
		for account in [CUSTODIAN, OTHER_AUDITOR, STRANGER, SUPERVISOR] {
			assert_noop!(
				countersign(account, reserve, list.root, report(&list)),
				gate_error(LicenceRefusal::NotHolder)
			);
		}
		for origin in [RuntimeOrigin::root(), RuntimeOrigin::none()] {
			assert_noop!(
				BullionReserve::countersign_audit(
					origin,
					reserve,
					list.root,
					list.root,
					report(&list)
				),
				DispatchError::BadOrigin
			);
		}
		for licence in [CUSTODY, AUDIT] {
			set_refusal(licence, Some(LicenceRefusal::Suspended));
			assert_noop!(
				countersign(AUDITOR, reserve, list.root, report(&list)),
				gate_error(LicenceRefusal::Suspended)
			);
			set_refusal(licence, None);
		}
		assert_ok!(countersign(AUDITOR, reserve, list.root, report(&list)));
		// A list is countersigned once.
		assert_noop!(
			countersign(AUDITOR, reserve, list.root, report(&list)),
			Error::<Test>::NotAttested
		);
	});
}

#[test]
fn a_report_must_be_complete_and_within_the_rules() {
	run(|| {
		let reserve = open_reserve();
		register(reserve, &["1"]);
		let list = attest(reserve);
		let good = report(&list);
		let refused = |report: AuditReport, error: Error<Test>| {
			assert_noop!(countersign(AUDITOR, reserve, list.root, report), error);
		};
		refused(
			AuditReport { report: Evidence::default(), ..good.clone() },
			Error::MissingEvidence,
		);
		for locator in [&b""[..], b"https://a b", b"\xc3\xa9"] {
			refused(
				AuditReport { locator: locator.to_vec().try_into().unwrap(), ..good.clone() },
				Error::BadLocator,
			);
		}
		for assurance in [AssuranceLevel::SelfReported, AssuranceLevel::CustodianApi] {
			refused(AuditReport { assurance, ..good.clone() }, Error::AssuranceTooLow);
		}
		refused(
			AuditReport { opinion: AuditOpinion::FindingsOnly, ..good.clone() },
			Error::OpinionMismatch,
		);
		refused(
			AuditReport { assurance: AssuranceLevel::AgreedUponProcedures, ..good.clone() },
			Error::OpinionMismatch,
		);
		refused(AuditReport { scope_date: NOW + 1, ..good.clone() }, Error::ScopeInFuture);
		refused(AuditReport { expires_at: NOW, ..good.clone() }, Error::Expired);
		refused(
			AuditReport { expires_at: NOW + 182 * DAY + 1, ..good.clone() },
			Error::ValidityTooLong,
		);
		refused(
			AuditReport { scope_date: NOW - 92 * DAY - 1, ..good.clone() },
			Error::ValidityTooLong,
		);
		refused(AuditReport { bars_seen: 2, ..good.clone() }, Error::FindingsExceedList);
		refused(
			AuditReport { fine_weight_found: list.fine_weight + 1, ..good.clone() },
			Error::FindingsExceedList,
		);
		Timestamp::set_timestamp(0);
		refused(good.clone(), Error::ClockNotSet);
		Timestamp::set_timestamp(NOW);
		let longest = AuditReport { expires_at: NOW + 182 * DAY, ..good };
		assert_ok!(countersign(AUDITOR, reserve, list.root, longest));
	});
}

#[test]
fn an_attestation_slipped_in_before_a_countersignature_makes_it_stale() {
	run(|| {
		let reserve = open_reserve();
		register(reserve, &["1"]);
		let seen = attest(reserve);
		let signed = report(&seen);
		register(reserve, &["2"]);
		let slipped_in = attest(reserve);
		assert_ne!(seen.root, slipped_in.root);
		let answer = |attested, root| {
			BullionReserve::countersign_audit(
				RuntimeOrigin::signed(AUDITOR),
				reserve,
				attested,
				root,
				signed.clone(),
			)
		};
		// Neither an agreement nor a dispute about the other list.
		assert_noop!(answer(seen.root, seen.root), Error::<Test>::Stale);
		assert_noop!(answer(seen.root, slipped_in.root), Error::<Test>::Stale);
		assert_noop!(answer(seen.root, H256::zero()), Error::<Test>::Stale);
		let answer_of_reserve = BullionReserve::api_reserve(reserve).unwrap();
		assert_eq!((answer_of_reserve.audit_epoch, answer_of_reserve.dispute), (0, None));
		// Nor does what was found matter before the list is known to be the same.
		assert_noop!(
			BullionReserve::countersign_audit(
				RuntimeOrigin::signed(AUDITOR),
				reserve,
				seen.root,
				seen.root,
				AuditReport { report: Evidence::default(), ..signed.clone() },
			),
			Error::<Test>::Stale
		);
		// The same list attested again is the one that the auditor answers.
		assert_ok!(answer(slipped_in.root, slipped_in.root));
		assert_eq!(BullionReserve::audit_epoch(reserve), 1);
	});
}

#[test]
fn an_audit_is_never_followed_by_an_older_one() {
	run(|| {
		let reserve = open_reserve();
		register(reserve, &["1"]);
		let list = audit(reserve);
		attest(reserve);
		let older = AuditReport { scope_date: NOW - 1, ..report(&list) };
		assert_noop!(countersign(AUDITOR, reserve, list.root, older), Error::<Test>::Stale);
	});
}

#[test]
fn numbers_of_audits_do_not_wrap() {
	run(|| {
		let reserve = open_reserve();
		register(reserve, &["1"]);
		let list = attest(reserve);
		let original = crate::Reserves::<Test>::get(reserve).unwrap();
		crate::Reserves::<Test>::insert(
			reserve,
			crate::Reserve { audit_epoch: u32::MAX, ..original.clone() },
		);
		assert_noop!(
			countersign(AUDITOR, reserve, list.root, report(&list)),
			Error::<Test>::TooMany
		);
		crate::Reserves::<Test>::insert(reserve, original);
	});
}

#[test]
fn every_audit_stays_readable_as_of_any_moment() {
	run(|| {
		let reserve = open_reserve();
		register(reserve, &["1"]);
		for epoch in 1..=7u64 {
			advance(NOW + epoch * DAY);
			audit(reserve);
		}
		assert!(BullionReserve::api_audit_as_of(reserve, NOW + DAY - 1).is_none());
		for epoch in 1..=7u64 {
			for moment in [NOW + epoch * DAY, NOW + (epoch + 1) * DAY - 1] {
				let answer = BullionReserve::api_audit_as_of(reserve, moment).unwrap();
				assert_eq!(u64::from(answer.epoch), epoch);
				assert_eq!(answer.latest, epoch == 7);
				assert_eq!(answer.audit.countersigned_at, NOW + epoch * DAY);
			}
		}
		assert!(BullionReserve::api_audit(reserve, 8).is_none());
		assert!(BullionReserve::api_audit(reserve, 0).is_none());
		assert!(BullionReserve::api_latest_audit(reserve + 1).is_none());
	});
}
