//! With which seats and rules a chain begins.

use civitas_primitives::consortium::ByDate;

use crate::{Config, GenesisConfig, Pallet, Roll, RulesByDate};

/// Write the genesis block's roll, or stop: a chain must not begin with members who cannot decide. One
/// without seats decides nothing.
pub(crate) fn build<T: Config>(config: &GenesisConfig<T>) {
	RulesByDate::<T>::put(ByDate::new(config.rules));
	for (jurisdiction, caster, weight) in &config.seats {
		let result = Pallet::<T>::do_add_seat(*jurisdiction, *caster, *weight);
		assert!(result.is_ok(), "{jurisdiction} cannot have a seat: {result:?}");
	}
	if !config.seats.is_empty() {
		let result = Pallet::<T>::ensure_fit(&Roll::<T>::get(), &config.rules);
		assert!(result.is_ok(), "one cannot decide by these rules: {result:?}");
	}
}
