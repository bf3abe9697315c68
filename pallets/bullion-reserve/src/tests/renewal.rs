//! A custodian that goes on under another licence.

use super::*;
use civitas_primitives::{reserve::ReserveRefusal, LicenceId, LicenceRefusal};

fn renew(account: AccountId, reserve: ReserveId, licence: LicenceId) -> DispatchResult {
	BullionReserve::renew_custodian(RuntimeOrigin::signed(account), reserve, licence)
}

#[test]
fn a_custodian_licensed_again_keeps_its_reserve_and_counts_from_the_next_audit() {
	run(|| {
		let reserve = open_reserve();
		register(reserve, &["1"]);
		audit(reserve);
		// A list that waits is dropped: it was attested under the old licence.
		let list = attest(reserve);
		set_refusal(CUSTODY, Some(LicenceRefusal::Withdrawn));
		assert_ok!(renew(SUPERVISOR, reserve, RENEWED_CUSTODY));
		assert_eq!(
			last_event(),
			Event::CustodianRenewed { reserve, from: CUSTODY, to: RENEWED_CUSTODY }
		);
		assert!(crate::Attestations::<Test>::get(reserve).is_none());
		assert_eq!(BullionReserve::api_reserve(reserve).unwrap().custodian, RENEWED_CUSTODY);
		// The audit in force names the old licence.
		assert_eq!(BullionReserve::parties_of(reserve), Some((CUSTODY, AUDIT)));
		assert_eq!(
			BullionReserve::eligible_fine_weight(reserve),
			Err(ReserveRefusal::CustodianNotLicensed)
		);
		let attest_by = |account| {
			BullionReserve::attest_list(
				RuntimeOrigin::signed(account),
				reserve,
				AUDIT,
				list.root,
				list.bars,
				list.fine_weight,
			)
		};
		// The old licence's account acts no more, even were that licence in force again.
		set_refusal(CUSTODY, None);
		assert_noop!(attest_by(CUSTODIAN), gate_error(LicenceRefusal::NotHolder));
		set_refusal(CUSTODY, Some(LicenceRefusal::Withdrawn));
		assert_ok!(attest_by(RENEWED_CUSTODIAN));
		assert_ok!(BullionReserve::countersign_audit(
			RuntimeOrigin::signed(AUDITOR),
			reserve,
			list.root,
			list.root,
			report(&list),
		));
		assert_eq!(BullionReserve::parties_of(reserve), Some((RENEWED_CUSTODY, AUDIT)));
		assert_eq!(BullionReserve::eligible_fine_weight(reserve), Ok(398_320));
	});
}

#[test]
fn weight_never_counts_by_a_renewal() {
	run(|| {
		let reserve = open_reserve();
		register(reserve, &["1"]);
		assert_ok!(renew(SUPERVISOR, reserve, RENEWED_CUSTODY));
		assert_eq!(BullionReserve::eligible_fine_weight(reserve), Err(ReserveRefusal::NotAudited));
		// Before the old licence ends, its audit goes on as long as it does.
		assert_ok!(renew(SUPERVISOR, reserve, CUSTODY));
		audit(reserve);
		assert_ok!(renew(SUPERVISOR, reserve, RENEWED_CUSTODY));
		assert_eq!(BullionReserve::eligible_fine_weight(reserve), Ok(398_320));
		set_refusal(CUSTODY, Some(LicenceRefusal::Expired));
		assert_eq!(
			BullionReserve::eligible_fine_weight(reserve),
			Err(ReserveRefusal::CustodianNotLicensed)
		);
	});
}

#[test]
fn only_the_opening_authority_renews_and_only_with_a_licence_of_the_same_provider() {
	run(|| {
		let reserve = open_reserve();
		register(reserve, &["1"]);
		attest(reserve);
		for origin in [
			RuntimeOrigin::signed(CUSTODIAN),
			RuntimeOrigin::signed(RENEWED_CUSTODIAN),
			RuntimeOrigin::signed(STRANGER),
			RuntimeOrigin::root(),
			RuntimeOrigin::none(),
		] {
			assert_noop!(
				BullionReserve::renew_custodian(origin, reserve, RENEWED_CUSTODY),
				DispatchError::BadOrigin
			);
		}
		assert_noop!(
			renew(OTHER_SUPERVISOR, reserve, RENEWED_CUSTODY),
			Error::<Test>::NotAuthorised
		);
		assert_noop!(renew(SUPERVISOR, reserve + 1, RENEWED_CUSTODY), Error::<Test>::NotFound);
		assert_noop!(renew(SUPERVISOR, reserve, CUSTODY), Error::<Test>::AlreadyExists);
		assert_noop!(renew(SUPERVISOR, reserve, OTHER_CUSTODY), Error::<Test>::OtherProvider);
		// Of the same provider, but for something else.
		assert_noop!(
			renew(SUPERVISOR, reserve, CAPTIVE_AUDIT),
			gate_error(LicenceRefusal::ServiceNotLicensed)
		);
		assert_noop!(renew(SUPERVISOR, reserve, 9), gate_error(LicenceRefusal::UnknownLicence));
		set_refusal(RENEWED_CUSTODY, Some(LicenceRefusal::Suspended));
		assert_noop!(
			renew(SUPERVISOR, reserve, RENEWED_CUSTODY),
			gate_error(LicenceRefusal::Suspended)
		);
		// The list waits on: nothing above dropped it.
		assert!(crate::Attestations::<Test>::contains_key(reserve));
	});
}
