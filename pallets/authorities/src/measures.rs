//! One officer alone can stop the same subject once in thirty days; the second time takes two.

use civitas_primitives::{authority::ProvisionalMeasures, ActLevel, Acting};
use frame_support::ensure;
use sp_runtime::DispatchResult;

use crate::{Config, Error, Pallet, UrgentMeasures, MEASURE_PERIOD};

impl<T: Config> ProvisionalMeasures for Pallet<T> {
	/// The period counts from the measure's start and for all authorities together: one authority cannot
	/// prolong what another began.
	fn note(acting: &Acting, subject: [u8; 32]) -> DispatchResult {
		if acting.level == ActLevel::Joint {
			return Ok(());
		}
		let now = Self::clock()?;
		if let Some(last) = UrgentMeasures::<T>::get(subject) {
			let free_again = last.saturating_add(MEASURE_PERIOD);
			ensure!(free_again <= now, Error::<T>::SecondOfficerNeeded);
		}
		UrgentMeasures::<T>::insert(subject, now);
		Ok(())
	}
}
