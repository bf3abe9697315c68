//! What must hold at every block.

use super::*;
use alloc::collections::BTreeMap;
use civitas_primitives::{reserve::AuditOutcome, MilliOunces};
use frame_support::ensure;
use sp_runtime::TryRuntimeError;

impl<T: Config> Pallet<T> {
	/// # Invariants
	///
	/// - A reserve's bar count and weight are the count and the sum of its bars.
	/// - Each bar's sequence number is below the number of bars ever registered in its reserve, and no two
	///   bars of a reserve share one.
	/// - Each bar is stored under the key of its marks, and that key points back to its reserve: a bar
	///   is in one reserve only.
	/// - Audits are numbered from 1 to the latest without a gap, in order of time, and none counts more
	///   than its list; a disputed one counts nothing.
	/// - The list of the latest audit weighs what its bars weigh.
	/// - An open dispute belongs to the latest audit.
	pub(crate) fn do_try_state() -> Result<(), TryRuntimeError> {
		let mut bars_seen = 0u32;
		for (id, reserve) in Reserves::<T>::iter() {
			ensure!(id < NextReserve::<T>::get(), "a reserve has a number not given yet");
			let mut bars = BTreeMap::new();
			let mut fine_weight: MilliOunces = 0;
			for (key, bar) in Bars::<T>::iter_prefix(id) {
				ensure!(
					bars::bar_key(&bar.brand, &bar.serial, bar.year) == Some(key),
					"a bar is stored under a key that is not its own"
				);
				ensure!(ReserveOfBar::<T>::get(key) == Some(id), "a bar is not in its reserve");
				ensure!(bar.sequence < reserve.registered, "a bar has a number not given yet");
				let weight = MilliOunces::from(bar.fine_weight);
				fine_weight = fine_weight.saturating_add(weight);
				ensure!(
					bars.insert(bar.sequence, weight).is_none(),
					"two bars share a sequence number"
				);
			}
			let count = u32::try_from(bars.len()).unwrap_or(u32::MAX);
			ensure!(count == reserve.bars, "the bar count is wrong");
			ensure!(fine_weight == reserve.fine_weight, "the fine weight is wrong");
			bars_seen = bars_seen.saturating_add(count);

			let mut last_moment = 0;
			for epoch in 1..=reserve.audit_epoch {
				let audit = Audits::<T>::get(id, epoch).ok_or("an audit is missing")?;
				ensure!(audit.countersigned_at >= last_moment, "audits are not in order of time");
				last_moment = audit.countersigned_at;
				ensure!(
					audit.counted_weight <= audit.fine_weight,
					"an audit counts more than its list"
				);
				ensure!(
					audit.outcome == AuditOutcome::Agreed || audit.counted_weight == 0,
					"a disputed audit counts"
				);
				let listed: MilliOunces =
					bars.range(..audit.listed_below).map(|(_, weight)| *weight).sum();
				ensure!(listed == audit.fine_weight, "an audit's list weighs something else");
			}
			ensure!(
				Audits::<T>::iter_prefix(id).count()
					== usize::try_from(reserve.audit_epoch).unwrap_or(usize::MAX),
				"there is an audit with a number not given yet"
			);
			if let Some(auditor) = reserve.dispute {
				let latest = Audits::<T>::get(id, reserve.audit_epoch);
				ensure!(
					latest
						.is_some_and(|audit| audit.auditor == auditor
							&& audit.outcome != AuditOutcome::Agreed),
					"a dispute is open without a disputed audit"
				);
			}
		}
		ensure!(
			ReserveOfBar::<T>::iter().count() == usize::try_from(bars_seen).unwrap_or(usize::MAX),
			"a key points to no bar"
		);
		for id in Attestations::<T>::iter_keys() {
			ensure!(Reserves::<T>::contains_key(id), "a list is attested for no reserve");
		}
		Ok(())
	}
}
