//! With which validators a chain begins.

use civitas_primitives::{validators::ValidatorStatus, AuthorityId, JurisdictionCode};
use frame_support::traits::BuildGenesisConfig;
use serde::{Deserialize, Serialize};

use crate::{
	Config, GenesisConfig, KeysOf, Limits, Pallet, SeatsOf, TotalSeats, Validator, Validators,
};

/// A validator of the genesis block.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct GenesisValidator<AccountId, Keys> {
	/// Its account.
	pub account: AccountId,
	/// The jurisdiction whose seat it takes.
	pub jurisdiction: JurisdictionCode,
	/// The authority that operates it, by its number in the genesis of the authorities.
	pub authority: AuthorityId,
	/// Its session keys.
	pub keys: Keys,
}

/// Write the genesis block's seats and validators, or stop: a chain must not begin with a set that its
/// rules forbid.
///
/// Whether the authorities exist and hold the power cannot be asked here, because they are written later.
/// The first set that the chain itself plans does without those that do not.
pub(crate) fn build<T: Config>(config: &GenesisConfig<T>) {
	for (jurisdiction, seats) in &config.seats {
		assert!(!SeatsOf::<T>::contains_key(jurisdiction), "{jurisdiction} has seats twice");
		SeatsOf::<T>::insert(jurisdiction, seats);
		TotalSeats::<T>::mutate(|total| *total = total.saturating_add(*seats));
	}
	assert!(
		Pallet::<T>::limits_are_sound(&config.limits),
		"the limits of the set are not sound: {:?}",
		config.limits
	);
	Limits::<T>::put(config.limits);
	for validator in &config.validators {
		let GenesisValidator { account, jurisdiction, authority, keys } = validator;
		assert!(!Validators::<T>::contains_key(account), "{account:?} is a validator twice");
		let result = Pallet::<T>::take_seat(*jurisdiction, account);
		assert!(result.is_ok(), "{account:?} finds no seat of {jurisdiction}: {result:?}");
		let keys: KeysOf<T> = keys.clone();
		let result = Pallet::<T>::register_keys(account, keys);
		assert!(result.is_ok(), "the keys of {account:?} cannot be set: {result:?}");
		Validators::<T>::insert(
			account,
			Validator {
				jurisdiction: *jurisdiction,
				authority: *authority,
				appointed_at: 0,
				status: ValidatorStatus::Seated,
			},
		);
	}
	if !config.validators.is_empty() {
		// The session pallet's genesis came before and found nobody. Its own list of validators would take
		// references on their accounts, so it is left empty, and its genesis is built again now.
		pallet_session::GenesisConfig::<T>::default().build();
	}
}
