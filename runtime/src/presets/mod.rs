//! The genesis of each kind of chain, by name.
//!
//! Keys here are derived from public names, so that anybody can act as anybody: they are for
//! development, and for seeing what a production chain specification has to fill in. No chain that
//! matters starts from them unchanged.

mod members;

use alloc::{format, string::String, vec, vec::Vec};

use civitas_primitives::{authority::JurisdictionStanding, moment::DAY, Moment, Powers};
use frame_support::build_struct_json_patch;
use pallet_authorities::{GenesisAuthority, GenesisJurisdiction, GenesisOfficer};
use pallet_virtual_asset_licensing::regimes::{bullion_services, mica};
use sp_core::{
	crypto::{DeriveJunction, Pair, DEV_PHRASE},
	ed25519, sr25519,
};
use sp_genesis_builder::PresetId;

pub use members::State;
use members::{NATIONAL, PAN_EU};

use crate::{
	configs::money::MembersPot, AccountId, AuthoritiesConfig, Balance, BalancesConfig,
	RuntimeGenesisConfig, SessionConfig, SessionKeys, VirtualAssetLicensingConfig, UNIT,
};

/// One validator and the union of 30 states, with accounts for trying things out.
pub const DEVELOPMENT: &str = sp_genesis_builder::DEV_RUNTIME_PRESET;
/// The same with four validators.
pub const LOCAL_TESTNET: &str = sp_genesis_builder::LOCAL_TESTNET_RUNTIME_PRESET;
/// One state, whose agencies run four validators.
pub const NATIONAL_CHAIN: &str = "national";
/// The 27 member states with a vote and a validator each, and Norway, Iceland and Liechtenstein.
pub const PAN_EU_CHAIN: &str = "pan-eu";

/// Everything that there will ever be of the native unit: it meters use and is not issued again.
const TOTAL_SUPPLY: Balance = 1_000_000_000 * UNIT;
/// What a treasury, or an account for trying things out, starts with.
const ENDOWMENT: Balance = 1_000_000 * UNIT;

/// 1 January 2037, midnight UTC: the end of the first officers' terms.
const FIRST_TERM_ENDS: Moment = 24_472 * DAY;

/// The bodies that each state begins with: name, powers, and the derivation paths of an officer of its
/// first and of its second unit. Nobody can both investigate and order a freeze, or order it and hear
/// the appeal.
fn bodies(state: &State) -> [(String, Powers, &'static str, &'static str); 5] {
	[
		(
			format!("Government of {}", state.name),
			Powers::CONSTITUTIONAL
				| Powers::GOVERN
				| Powers::OPERATE_VALIDATORS
				| Powers::REGISTER_ENTITIES
				| Powers::ACCREDIT_ISSUERS
				| Powers::RECEIVE_TAX_FILINGS
				| Powers::REGISTER_TITLES,
			"cabinet",
			"chancellery",
		),
		(
			state.supervisor.into(),
			Powers::LICENSE_PROVIDERS
				| Powers::ISSUE_MONEY
				| Powers::SUPERVISE_MONEY
				| Powers::FEED_PRICES,
			"licensing",
			"legal",
		),
		(
			format!("Financial intelligence unit of {}", state.name),
			Powers::INVESTIGATE_FINANCE,
			"analysis",
			"liaison",
		),
		(format!("Court of {}", state.name), Powers::ORDER_FREEZE, "bench", "registry"),
		(
			format!("Court of appeal of {}", state.name),
			Powers::HEAR_APPEALS,
			"appeal-bench",
			"appeal-registry",
		),
	]
}

/// The keys that stand behind public names. Reading the phrase takes a hundred times as long as deriving
/// a key, so it is done once.
struct PublicKeys {
	sr25519: sr25519::Pair,
	ed25519: ed25519::Pair,
}

impl PublicKeys {
	fn new() -> Option<Self> {
		Some(Self {
			sr25519: Pair::from_string(DEV_PHRASE, None).ok()?,
			ed25519: Pair::from_string(DEV_PHRASE, None).ok()?,
		})
	}

	/// The key at a path of hard derivations, such as `DE//licensing`.
	fn derive<P: Pair>(root: &P, path: &str) -> Option<P::Public> {
		let path = path.split("//").map(|name| DeriveJunction::from(format!("/{name}")));
		let (key, _) = root.derive(path, None).ok()?;
		Some(key.public())
	}

	fn account(&self, path: &str) -> Option<AccountId> {
		Some(Self::derive(&self.sr25519, path)?.into())
	}

	/// The account and session keys of a validator.
	fn validator(&self, path: &str) -> Option<(AccountId, AccountId, SessionKeys)> {
		let keys = SessionKeys {
			aura: Self::derive(&self.sr25519, path)?.into(),
			grandpa: Self::derive(&self.ed25519, path)?.into(),
		};
		Some((self.account(path)?, self.account(path)?, keys))
	}

	fn officers(&self, state: &State, paths: [&str; 2]) -> Option<Vec<GenesisOfficer<AccountId>>> {
		paths
			.into_iter()
			.zip(1..)
			.map(|(path, unit)| {
				let account = self.account(&format!("{}//{path}", state.code))?;
				Some(GenesisOfficer { account, unit, until: FIRST_TERM_ENDS })
			})
			.collect()
	}
}

fn authorities(states: &[State], keys: &PublicKeys) -> Option<AuthoritiesConfig> {
	let jurisdictions = states.iter().map(|state| GenesisJurisdiction {
		code: state.code,
		name: state.name.into(),
		population: state.population,
		standing: if state.member {
			JurisdictionStanding::Member
		} else {
			JurisdictionStanding::Associated
		},
	});
	let authorities = states.iter().flat_map(|state| {
		bodies(state).into_iter().map(|(name, powers, first, second)| {
			Some(GenesisAuthority {
				jurisdiction: state.code,
				name,
				lei: None,
				powers,
				officers: keys.officers(state, [first, second])?,
			})
		})
	});
	Some(AuthoritiesConfig {
		jurisdictions: jurisdictions.collect(),
		authorities: authorities.collect::<Option<_>>()?,
	})
}

fn genesis(
	states: &[State],
	validators: &[String],
	endowed: &[String],
) -> Option<serde_json::Value> {
	let keys = PublicKeys::new()?;
	let endowed = endowed.iter().map(|path| Some((keys.account(path)?, ENDOWMENT)));
	let mut balances = endowed.collect::<Option<Vec<(AccountId, Balance)>>>()?;
	let given = balances.iter().fold(0, |sum: Balance, (_, amount)| sum.saturating_add(*amount));
	balances.push((MembersPot::get(), TOTAL_SUPPLY.saturating_sub(given)));
	let authorities = authorities(states, &keys)?;
	let validators = validators.iter().map(|path| keys.validator(path));
	let validators = validators.collect::<Option<Vec<_>>>()?;
	Some(build_struct_json_patch!(RuntimeGenesisConfig {
		authorities,
		balances: BalancesConfig { balances },
		session: SessionConfig { keys: validators },
		virtual_asset_licensing: VirtualAssetLicensingConfig {
			regimes: vec![mica(), bullion_services()],
		},
	}))
}

/// Accounts for trying things out: the usual six, and one for each part in the registers.
const TRIAL_ACCOUNTS: [&str; 14] = [
	"Alice",
	"Bob",
	"Charlie",
	"Dave",
	"Eve",
	"Ferdie",
	"Exchange",
	"Custodian",
	"Auditor",
	"Minter",
	"Approver",
	"Issuer",
	"Holder",
	"Customer",
];

/// The treasury of each state, from which it gives the native unit to those who write to the registers.
fn treasuries(states: &[State]) -> Vec<String> {
	states.iter().map(|state| format!("{}//treasury", state.code)).collect()
}

/// Names are paths too.
fn names(names: &[&str]) -> Vec<String> {
	names.iter().map(|name| (*name).into()).collect()
}

/// The genesis of this name as a JSON merge patch over the default one.
pub fn get_preset(id: &PresetId) -> Option<Vec<u8>> {
	let patch = match id.as_str() {
		DEVELOPMENT => genesis(&PAN_EU, &names(&["Alice"]), &names(&TRIAL_ACCOUNTS)),
		LOCAL_TESTNET => {
			let validators = names(&["Alice", "Bob", "Charlie", "Dave"]);
			genesis(&PAN_EU, &validators, &names(&TRIAL_ACCOUNTS))
		},
		NATIONAL_CHAIN => {
			let agencies = (1..=4).map(|seat| format!("KG//validator//{seat}"));
			genesis(&NATIONAL, &agencies.collect::<Vec<_>>(), &treasuries(&NATIONAL))
		},
		PAN_EU_CHAIN => {
			let members = PAN_EU.iter().filter(|state| state.member);
			let seats = members.map(|state| format!("{}//validator", state.code));
			genesis(&PAN_EU, &seats.collect::<Vec<_>>(), &treasuries(&PAN_EU))
		},
		_ => return None,
	};
	serde_json::to_vec(&patch?).ok()
}

/// The names that [`get_preset`] knows.
pub fn preset_names() -> Vec<PresetId> {
	[DEVELOPMENT, LOCAL_TESTNET, NATIONAL_CHAIN, PAN_EU_CHAIN].map(PresetId::from).into()
}
