//! Regimes: the rows that licences are granted under, and those that a chain starts with.

use alloc::{format, string::String, vec, vec::Vec};

use civitas_primitives::{licence::RegimeId, Activities};
use frame_support::{ensure, traits::Get, BoundedVec};
use serde::{Deserialize, Serialize};
use sp_runtime::DispatchResult;

use crate::{
	types::{Regime, RegimeService, RegimeTerms},
	Config, Error, Event, NextRegime, Pallet, Regimes,
};

/// Is it UTF-8 with something in it?
pub(crate) fn is_text(bytes: &[u8]) -> bool {
	core::str::from_utf8(bytes).is_ok_and(|text| !text.trim().is_empty())
}

impl<T: Config> Pallet<T> {
	pub(crate) fn do_create_regime(terms: RegimeTerms) -> DispatchResult {
		ensure!(is_text(&terms.name) && is_text(&terms.legal_basis), Error::<T>::BadName);
		ensure!(!terms.services.is_empty(), Error::<T>::NoServices);
		for (position, service) in terms.services.iter().enumerate() {
			ensure!(is_text(&service.code) && is_text(&service.label), Error::<T>::BadName);
			let mut before = terms.services.iter().take(position);
			ensure!(before.all(|other| other.code != service.code), Error::<T>::AlreadyExists);
		}

		let regime = NextRegime::<T>::get();
		NextRegime::<T>::put(regime.checked_add(1).ok_or(Error::<T>::TooMany)?);
		Regimes::<T>::insert(regime, Regime { terms, open: true });
		Self::deposit_event(Event::RegimeCreated { regime });
		Ok(())
	}

	pub(crate) fn do_close_regime(regime: RegimeId) -> DispatchResult {
		Regimes::<T>::try_mutate(regime, |row| {
			let row = row.as_mut().ok_or(Error::<T>::UnknownRegime)?;
			ensure!(row.open, Error::<T>::RegimeClosed);
			row.open = false;
			Self::deposit_event(Event::RegimeClosed { regime });
			Ok(())
		})
	}
}

/// A regime as a chain specification writes it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct GenesisRegime {
	/// Its name.
	pub name: String,
	/// The law it rests on.
	pub legal_basis: String,
	/// May its licences reach host jurisdictions?
	pub passporting: bool,
	/// Its services, by position.
	pub services: Vec<GenesisService>,
}

/// A service of a regime as a chain specification writes it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct GenesisService {
	/// The regime's own short code.
	pub code: String,
	/// The service in words.
	pub label: String,
	/// What the service permits in the other registers.
	pub activities: Activities,
}

fn bounded<S: Get<u32>>(text: &str) -> Result<BoundedVec<u8, S>, ()> {
	text.as_bytes().to_vec().try_into().map_err(|_| ())
}

impl TryFrom<&GenesisRegime> for RegimeTerms {
	/// A text or the list of services is too long.
	type Error = ();

	fn try_from(regime: &GenesisRegime) -> Result<Self, ()> {
		let services = regime
			.services
			.iter()
			.map(|service| {
				Ok(RegimeService {
					code: bounded(&service.code)?,
					label: bounded(&service.label)?,
					activities: service.activities,
				})
			})
			.collect::<Result<Vec<_>, ()>>()?;
		Ok(Self {
			name: bounded(&regime.name)?,
			legal_basis: bounded(&regime.legal_basis)?,
			passporting: regime.passporting,
			services: services.try_into().map_err(|_| ())?,
		})
	}
}

/// The crypto-asset services of Regulation (EU) 2023/1114 (MiCA), Article 3(1)(16), points (a) to (j).
///
/// What they permit in the registers of money:
///
/// - To receive newly issued coins: (b), (c) and (d). An operator of a platform settles its market in them;
///   an exchange against funds or other crypto-assets concludes with clients "by using proprietary capital"
///   (Article 3(1)(19) and (20)) and so needs a stock of its own. The other services move or advise on what
///   clients already have.
/// - To redeem for customers: (a) and (c). A custodian shall facilitate the exercise of the rights attached
///   to the assets it keeps (Article 75(4)), and redemption is such a right; an exchange against funds turns
///   coins into funds.
pub fn mica() -> GenesisRegime {
	const MINT: Activities = Activities::RECEIVE_PRIMARY_MINT;
	const REDEEM: Activities = Activities::REDEEM_FOR_CUSTOMERS;
	const NONE: Activities = Activities::empty();
	let services: [(&str, Activities); 10] = [
		("providing custody and administration of crypto-assets on behalf of clients", REDEEM),
		("operation of a trading platform for crypto-assets", MINT),
		("exchange of crypto-assets for funds", MINT.union(REDEEM)),
		("exchange of crypto-assets for other crypto-assets", MINT),
		("execution of orders for crypto-assets on behalf of clients", NONE),
		("placing of crypto-assets", NONE),
		("reception and transmission of orders for crypto-assets on behalf of clients", NONE),
		("providing advice on crypto-assets", NONE),
		("providing portfolio management on crypto-assets", NONE),
		("providing transfer services for crypto-assets on behalf of clients", NONE),
	];
	GenesisRegime {
		name: "Markets in Crypto-Assets".into(),
		legal_basis: "Regulation (EU) 2023/1114, Title V".into(),
		passporting: true,
		services: ('a'..='j')
			.zip(services)
			.map(|(code, (label, activities))| GenesisService {
				code: format!("{code}"),
				label: label.into(),
				activities,
			})
			.collect(),
	}
}

/// Those whose word a reserve of gold rests on. Each service permits one activity, so that a licence as
/// custodian never lets its holder audit.
pub fn bullion_services() -> GenesisRegime {
	let service = |code: &str, label: &str, activities| GenesisService {
		code: code.into(),
		label: label.into(),
		activities,
	};
	GenesisRegime {
		name: "Gold reserve service providers".into(),
		legal_basis: "Law on reserves of bullion that stand behind issued money".into(),
		passporting: true,
		services: vec![
			service("CUST", "custody of bullion", Activities::CUSTODY_OF_BULLION),
			service("ASSAY", "assay of bullion", Activities::ASSAY_OF_BULLION),
			service("AUDIT", "audit of reserves of bullion", Activities::AUDIT_OF_RESERVES),
		],
	}
}
