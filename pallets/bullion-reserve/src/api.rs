//! Answers for the runtime API. Nothing here writes.

use super::*;
use alloc::{collections::BTreeSet, vec::Vec};
use civitas_primitives::reserve::{
	AuditAnswer, AuditOutcome, BarAnswer, BarDeclaration, BarKey, BarRefusal, BarsPage, ListAnswer,
	ReserveAnswer,
};

/// Bars in one page of an answer.
pub const PAGE: u32 = 256;

impl<T: Config> Pallet<T> {
	/// The reserve, and what counts of it.
	pub fn api_reserve(id: ReserveId) -> Option<ReserveAnswer> {
		let reserve = Reserves::<T>::get(id)?;
		Some(ReserveAnswer {
			as_of: T::Time::now(),
			name: reserve.name.into_inner(),
			authority: reserve.authority,
			jurisdiction: reserve.jurisdiction,
			custodian: reserve.custodian,
			policy: reserve.policy,
			bars: reserve.bars,
			fine_weight: reserve.fine_weight,
			eligible_weight: Self::eligible_fine_weight(id).unwrap_or_default(),
			refusals: Self::refusals(id),
			audit_epoch: reserve.audit_epoch,
			dispute: reserve.dispute,
		})
	}

	/// One audit.
	pub fn api_audit(id: ReserveId, epoch: u32) -> Option<AuditAnswer> {
		Some(AuditAnswer {
			as_of: T::Time::now(),
			epoch,
			latest: epoch == Self::audit_epoch(id),
			audit: Audits::<T>::get(id, epoch)?,
		})
	}

	/// The latest audit.
	pub fn api_latest_audit(id: ReserveId) -> Option<AuditAnswer> {
		Self::api_audit(id, Self::audit_epoch(id))
	}

	/// The audit that was the latest at a moment.
	pub fn api_audit_as_of(id: ReserveId, moment: Moment) -> Option<AuditAnswer> {
		// Epochs are countersigned in order of time, so halving finds the last one at or before the moment.
		let (mut known, mut beyond) = (0u32, Self::audit_epoch(id).saturating_add(1));
		while beyond.saturating_sub(known) > 1 {
			let middle = known.saturating_add(beyond.saturating_sub(known) / 2);
			if Audits::<T>::get(id, middle)?.countersigned_at <= moment {
				known = middle;
			} else {
				beyond = middle;
			}
		}
		Self::api_audit(id, known)
	}

	fn bar_answer(reserve: ReserveId, key: BarKey, bar: Bar, listed_below: u32) -> BarAnswer {
		BarAnswer {
			key,
			reserve,
			serial: bar.serial.into_inner(),
			brand: bar.brand.into_inner(),
			gross_weight: bar.gross_weight,
			fineness: bar.fineness,
			fine_weight: bar.fine_weight,
			year: bar.year,
			registered_at: bar.registered_at,
			audited: bar.sequence < listed_below,
		}
	}

	/// Bars with a lower sequence number than this stand on the latest audit's list, if it is agreed.
	fn listed_below(id: ReserveId) -> u32 {
		Audits::<T>::get(id, Self::audit_epoch(id))
			.filter(|audit| audit.outcome == AuditOutcome::Agreed)
			.map_or(0, |audit| audit.listed_below)
	}

	/// A bar by what is stamped on it.
	pub fn api_bar(brand: &[u8], serial: &[u8], year: u16) -> Option<BarAnswer> {
		let key = bars::bar_key(brand, serial, year)?;
		let reserve = ReserveOfBar::<T>::get(key)?;
		let bar = Bars::<T>::get(reserve, key)?;
		Some(Self::bar_answer(reserve, key, bar, Self::listed_below(reserve)))
	}

	/// One page of a reserve's bars, from page 0.
	pub fn api_bars(id: ReserveId, page: u32) -> Option<BarsPage> {
		let total = Reserves::<T>::get(id)?.bars;
		let listed_below = Self::listed_below(id);
		let from = usize::try_from(page.checked_mul(PAGE)?).ok()?;
		let bars = Bars::<T>::iter_prefix(id)
			.skip(from)
			.take(usize::try_from(PAGE).ok()?)
			.map(|(key, bar)| Self::bar_answer(id, key, bar, listed_below))
			.collect();
		Some(BarsPage { total, bars })
	}

	/// The list as the chain computes it, for the custodian that is about to attest it.
	pub fn api_list(id: ReserveId) -> Option<ListAnswer> {
		Self::list_of(id)
	}

	/// For each bar that would be refused, its row from 0 and all the reasons.
	pub fn api_check_bars(list: Vec<BarDeclaration>) -> Vec<(u32, Vec<BarRefusal>)> {
		let now = T::Time::now();
		let mut seen = BTreeSet::new();
		(0u32..)
			.zip(list)
			.filter_map(|(row, bar)| {
				let mut reasons = bars::refusals(&bar, now);
				if let Some(key) = bars::bar_key(&bar.brand, &bar.serial, bar.year) {
					if !seen.insert(key) || ReserveOfBar::<T>::contains_key(key) {
						reasons.push(BarRefusal::SerialRepeated);
					}
				}
				(!reasons.is_empty()).then_some((row, reasons))
			})
			.collect()
	}
}
