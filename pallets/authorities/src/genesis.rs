//! With whom a chain begins.

use alloc::{string::String, vec::Vec};

use civitas_primitives::{
	authority::{JurisdictionStanding, UnitId},
	JurisdictionCode, Lei, Moment, Powers,
};
use serde::{Deserialize, Serialize};

use crate::{
	AuthorityName, Config, GenesisConfig, Jurisdiction, JurisdictionName, Jurisdictions, Pallet,
};

/// A jurisdiction of the genesis block.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct GenesisJurisdiction {
	/// Its ISO 3166-1 alpha-2 code.
	pub code: JurisdictionCode,
	/// Its name, at most 64 bytes.
	pub name: String,
	/// Inhabitants.
	pub population: u64,
	/// `Member` or `Associated`.
	pub standing: JurisdictionStanding,
}

/// An authority of the genesis block.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct GenesisAuthority<AccountId> {
	/// The code of its jurisdiction.
	pub jurisdiction: JurisdictionCode,
	/// Its name, at most 160 bytes.
	pub name: String,
	/// Its legal entity identifier, where it has one.
	pub lei: Option<Lei>,
	/// What it may do.
	pub powers: Powers,
	/// Its officers, of two units at least.
	pub officers: Vec<GenesisOfficer<AccountId>>,
}

/// An officer of the genesis block; its term begins with the chain.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct GenesisOfficer<AccountId> {
	/// The officer's key.
	pub account: AccountId,
	/// Its unit.
	pub unit: UnitId,
	/// The first moment after the term, in milliseconds since 1970-01-01.
	pub until: Moment,
}

/// Write the genesis block's register, or stop: a chain must not begin with an authority that cannot act.
pub(crate) fn build<T: Config>(config: &GenesisConfig<T>) {
	for jurisdiction in &config.jurisdictions {
		let GenesisJurisdiction { code, name, population, standing } = jurisdiction;
		let bounded = JurisdictionName::try_from(name.as_bytes().to_vec());
		assert!(bounded.is_ok(), "the name of {code} is too long");
		let result =
			Pallet::<T>::admit(*code, bounded.unwrap_or_default(), *population, *standing, 0);
		assert!(result.is_ok(), "{code} cannot be admitted: {result:?}");
	}
	for authority in &config.authorities {
		let GenesisAuthority { jurisdiction, name, lei, powers, officers } = authority;
		let bounded = AuthorityName::try_from(name.as_bytes().to_vec());
		assert!(bounded.is_ok(), "the name {name} is too long");
		let bounded = bounded.unwrap_or_default();
		let result = Pallet::<T>::create(*jurisdiction, bounded, *lei, *powers, 0);
		assert!(result.is_ok(), "{name} cannot be created: {result:?}");
		let id = result.unwrap_or_default();
		for GenesisOfficer { account, unit, until } in officers {
			let result = Pallet::<T>::appoint(id, account.clone(), *unit, 0, *until, 0);
			assert!(result.is_ok(), "{account:?} of {name} cannot be appointed: {result:?}");
		}
		assert!(
			Pallet::<T>::can_act_jointly(id, 0),
			"{name} needs officers of two different units"
		);
	}
	for authority in &config.authorities {
		let keeps = Jurisdictions::<T>::get(authority.jurisdiction)
			.is_some_and(|home: Jurisdiction| home.constitutional > 0);
		assert!(keeps, "{} has no Constitutional authority", authority.jurisdiction);
	}
}
