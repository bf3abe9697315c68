//! The audit in two steps, and the weight that counts.

use super::*;
use alloc::vec::Vec;
use civitas_primitives::{
	reserve::{AssuranceLevel, Audit, AuditOpinion, AuditOutcome, AuditReport, ListAnswer},
	Activities, LicenceGate, LicenceId, MilliOunces, Question, ReserveInspect, ReserveRefusal,
};
use frame_support::ensure;
use sp_core::H256;

use crate::list::{leaf, RootBuilder};

const CUSTODY: Question = Question::Activity(Activities::CUSTODY_OF_BULLION);
const AUDIT: Question = Question::Activity(Activities::AUDIT_OF_RESERVES);

impl<T: Config> Pallet<T> {
	/// The list of a reserve's bars, read in the order of their keys.
	pub fn list_of(reserve: ReserveId) -> Option<ListAnswer> {
		let mut builder = RootBuilder::default();
		let mut fine_weight: MilliOunces = 0;
		for (key, bar) in Bars::<T>::iter_prefix(reserve) {
			builder.push(leaf(&key, &bar));
			fine_weight = fine_weight.checked_add(MilliOunces::from(bar.fine_weight))?;
		}
		let bars = builder.leaves();
		builder.root().map(|root| ListAnswer { root, bars, fine_weight })
	}

	/// Do two licences belong to one party, by provider or by LEI?
	fn same_party(one: LicenceId, other: LicenceId) -> bool {
		one == other
			|| T::Licences::same_provider(one, other)
			|| T::Licences::lei_of(one).is_some_and(|lei| T::Licences::lei_of(other) == Some(lei))
	}

	pub(crate) fn do_attest_list(
		who: T::AccountId,
		id: ReserveId,
		auditor: LicenceId,
		root: H256,
		bars: u32,
		fine_weight: MilliOunces,
	) -> DispatchResult {
		let now = Self::now()?;
		let reserve = Reserves::<T>::get(id).ok_or(Error::<T>::NotFound)?;
		T::Licences::ensure_holder(reserve.custodian, &who, CUSTODY, reserve.jurisdiction)?;
		T::Licences::ensure(auditor, AUDIT, reserve.jurisdiction)?;
		ensure!(!Self::same_party(reserve.custodian, auditor), Error::<T>::SameParty);
		ensure!(
			reserve.dispute.is_none_or(|disputing| disputing == auditor),
			Error::<T>::AuditDisputed
		);
		ensure!(reserve.bars > 0, Error::<T>::EmptyList);
		// The count is in the call's weight, so it is compared before any bar is read.
		ensure!(bars == reserve.bars, Error::<T>::CountMismatch);
		ensure!(fine_weight == reserve.fine_weight, Error::<T>::WeightMismatch);
		let list = Self::list_of(id).ok_or(Error::<T>::EmptyList)?;
		ensure!(list.root == root, Error::<T>::RootMismatch);
		Attestations::<T>::insert(
			id,
			Attestation {
				auditor,
				attested_by: who,
				root,
				bars,
				fine_weight,
				listed_below: reserve.registered,
				attested_at: now,
			},
		);
		Self::deposit_event(Event::ListAttested { reserve: id, auditor, root, bars, fine_weight });
		Ok(())
	}

	pub(crate) fn do_countersign_audit(
		who: T::AccountId,
		id: ReserveId,
		attested: H256,
		root: H256,
		report: AuditReport,
	) -> DispatchResult {
		let now = Self::now()?;
		let mut reserve = Reserves::<T>::get(id).ok_or(Error::<T>::NotFound)?;
		let attestation = Attestations::<T>::get(id).ok_or(Error::<T>::NotAttested)?;
		// The signature speaks of one list. Were another answered, a custodian could attest anew in front of
		// it and turn an agreement into a dispute.
		ensure!(attestation.root == attested, Error::<T>::Stale);
		let auditor = attestation.auditor;
		T::Licences::ensure_holder(auditor, &who, AUDIT, reserve.jurisdiction)?;
		T::Licences::ensure(reserve.custodian, CUSTODY, reserve.jurisdiction)?;
		// Asked again: providers may have merged since, and one account may be bound to both licences.
		ensure!(!Self::same_party(reserve.custodian, auditor), Error::<T>::SameParty);
		ensure!(who != attestation.attested_by, Error::<T>::SameParty);
		Self::check_report(&reserve, id, &report, now)?;

		let outcome = if root == attestation.root {
			ensure!(
				report.bars_seen <= attestation.bars
					&& report.fine_weight_found <= attestation.fine_weight,
				Error::<T>::FindingsExceedList
			);
			AuditOutcome::Agreed
		} else {
			AuditOutcome::Disputed { auditor_root: root }
		};
		let counted_weight = match outcome {
			AuditOutcome::Agreed => attestation.fine_weight.min(report.fine_weight_found),
			AuditOutcome::Disputed { .. } => 0,
		};
		let epoch = reserve.audit_epoch.checked_add(1).ok_or(Error::<T>::TooMany)?;
		let expires_at = report.expires_at;
		reserve.audit_epoch = epoch;
		reserve.dispute = matches!(outcome, AuditOutcome::Disputed { .. }).then_some(auditor);
		Audits::<T>::insert(
			id,
			epoch,
			Audit {
				custodian: reserve.custodian,
				auditor,
				root: attestation.root,
				bars: attestation.bars,
				fine_weight: attestation.fine_weight,
				listed_below: attestation.listed_below,
				attested_at: attestation.attested_at,
				countersigned_at: now,
				outcome,
				report,
				counted_weight,
			},
		);
		Attestations::<T>::remove(id);
		Reserves::<T>::insert(id, reserve);
		Self::deposit_event(match outcome {
			AuditOutcome::Agreed => Event::AuditCountersigned {
				reserve: id,
				epoch,
				auditor,
				counted_weight,
				expires_at,
			},
			AuditOutcome::Disputed { auditor_root } => Event::AuditDisputed {
				reserve: id,
				epoch,
				auditor,
				custodian_root: attestation.root,
				auditor_root,
			},
		});
		Ok(())
	}

	/// Is the report one that the rules of the reserve admit?
	fn check_report(
		reserve: &Reserve,
		id: ReserveId,
		report: &AuditReport,
		now: Moment,
	) -> DispatchResult {
		ensure!(!report.report.is_missing(), Error::<T>::MissingEvidence);
		ensure!(
			!report.locator.is_empty() && report.locator.iter().all(u8::is_ascii_graphic),
			Error::<T>::BadLocator
		);
		ensure!(
			report.assurance >= AssuranceLevel::AgreedUponProcedures,
			Error::<T>::AssuranceTooLow
		);
		let procedures_only = report.assurance == AssuranceLevel::AgreedUponProcedures;
		let findings_only = report.opinion == AuditOpinion::FindingsOnly;
		ensure!(procedures_only == findings_only, Error::<T>::OpinionMismatch);
		ensure!(report.scope_date <= now, Error::<T>::ScopeInFuture);
		ensure!(report.expires_at > now, Error::<T>::Expired);
		let validity =
			report.expires_at.checked_sub(report.scope_date).ok_or(Error::<T>::ValidityTooLong)?;
		ensure!(validity <= reserve.policy.max_audit_validity, Error::<T>::ValidityTooLong);
		// An audit cannot be followed by one that speaks of an earlier day.
		let earlier = Audits::<T>::get(id, reserve.audit_epoch);
		ensure!(
			earlier.is_none_or(|audit| audit.report.scope_date <= report.scope_date),
			Error::<T>::Stale
		);
		Ok(())
	}

	/// Every reason why no weight of a reserve counts, or the weight that does.
	fn judge(id: ReserveId, mut refuse: impl FnMut(ReserveRefusal) -> bool) -> MilliOunces {
		let Some(reserve) = Reserves::<T>::get(id) else {
			refuse(ReserveRefusal::UnknownReserve);
			return 0;
		};
		let now = T::Time::now();
		if now == 0 && refuse(ReserveRefusal::ClockNotSet) {
			return 0;
		}
		let Some(audit) = Audits::<T>::get(id, reserve.audit_epoch) else {
			refuse(ReserveRefusal::NotAudited);
			return 0;
		};
		let disputed = audit.outcome != AuditOutcome::Agreed || reserve.dispute.is_some();
		let adverse =
			matches!(audit.report.opinion, AuditOpinion::Adverse | AuditOpinion::Disclaimed);
		let place = reserve.jurisdiction;
		// In order of cost: what the gate is asked for comes last and is not asked when the first reason
		// is enough.
		let refused = (disputed && refuse(ReserveRefusal::AuditDisputed))
			|| (now >= audit.report.expires_at && refuse(ReserveRefusal::AuditExpired))
			|| (audit.report.assurance < reserve.policy.minimum_assurance
				&& refuse(ReserveRefusal::AssuranceTooLow))
			|| (adverse && refuse(ReserveRefusal::OpinionAdverse))
			|| (T::Licences::check(audit.custodian, CUSTODY, place).is_err()
				&& refuse(ReserveRefusal::CustodianNotLicensed))
			|| (T::Licences::check(audit.auditor, AUDIT, place).is_err()
				&& refuse(ReserveRefusal::AuditorNotLicensed));
		if refused {
			0
		} else {
			audit.counted_weight
		}
	}
}

impl<T: Config> ReserveInspect for Pallet<T> {
	fn eligible_fine_weight(reserve: ReserveId) -> Result<MilliOunces, ReserveRefusal> {
		let mut first = None;
		let weight = Self::judge(reserve, |reason| {
			first = Some(reason);
			true
		});
		first.map_or(Ok(weight), Err)
	}

	fn refusals(reserve: ReserveId) -> Vec<ReserveRefusal> {
		let mut all = Vec::new();
		Self::judge(reserve, |reason| {
			all.push(reason);
			false
		});
		all
	}

	fn audit_epoch(reserve: ReserveId) -> u32 {
		Reserves::<T>::get(reserve).map_or(0, |reserve| reserve.audit_epoch)
	}

	fn jurisdiction_of(reserve: ReserveId) -> Option<civitas_primitives::JurisdictionCode> {
		Reserves::<T>::get(reserve).map(|reserve| reserve.jurisdiction)
	}

	fn authority_of(reserve: ReserveId) -> Option<civitas_primitives::AuthorityId> {
		Reserves::<T>::get(reserve).map(|reserve| reserve.authority)
	}

	fn parties_of(reserve: ReserveId) -> Option<(LicenceId, LicenceId)> {
		let epoch = Self::audit_epoch(reserve);
		Audits::<T>::get(reserve, epoch).map(|audit| (audit.custodian, audit.auditor))
	}
}
