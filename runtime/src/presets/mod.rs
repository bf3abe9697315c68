//! The genesis of each kind of chain, by name.
//!
//! Keys here are derived from public names, so that anybody can act as anybody: they are for
//! development, and for seeing what a production chain specification has to fill in. No chain that
//! matters starts from them unchanged.

mod members;

use alloc::{format, string::String, vec, vec::Vec};

use civitas_primitives::{
	authority::JurisdictionStanding, consortium::Rules, moment::DAY, validators::SetLimits,
	AuthorityId, JurisdictionCode, Moment, Powers,
};
use frame_support::build_struct_json_patch;
use pallet_authorities::{GenesisAuthority, GenesisJurisdiction, GenesisOfficer};
use pallet_validator_set::GenesisValidator;
use pallet_virtual_asset_licensing::regimes::{bullion_services, mica};
use sp_core::{
	crypto::{DeriveJunction, Pair, DEV_PHRASE},
	ed25519, sr25519,
};
use sp_genesis_builder::PresetId;

pub use members::State;
use members::{NATION, NATIONAL, PAN_EU};

use crate::{
	configs::money::MembersPot, AccountId, AuthoritiesConfig, Balance, BalancesConfig,
	ConsortiumConfig, RuntimeGenesisConfig, SessionKeys, ValidatorSetConfig,
	VirtualAssetLicensingConfig, UNIT,
};

/// One validator and the union of 30 states, with accounts for trying things out.
pub const DEVELOPMENT: &str = sp_genesis_builder::DEV_RUNTIME_PRESET;
/// The same with four validators.
pub const LOCAL_TESTNET: &str = sp_genesis_builder::LOCAL_TESTNET_RUNTIME_PRESET;
/// One state, whose five bodies have a vote each; four of them run a validator.
pub const NATIONAL_CHAIN: &str = "national";
/// The 27 member states with a vote and a validator each, and Norway, Iceland and Liechtenstein.
pub const PAN_EU_CHAIN: &str = "pan-eu";

/// Everything that there will ever be of the native unit: it meters use and is not issued again.
const TOTAL_SUPPLY: Balance = 1_000_000_000 * UNIT;
/// What a treasury, or an account for trying things out, starts with.
const ENDOWMENT: Balance = 1_000_000 * UNIT;

/// 1 January 2037, midnight UTC: the end of the first officers' terms.
const FIRST_TERM_ENDS: Moment = 24_472 * DAY;

/// How many bodies each state begins with: as many as `bodies` names.
const BODIES: u32 = 5;

/// The bodies that each state begins with: name, powers, and the derivation paths of an officer of its
/// first and of its second unit. Nobody can both investigate and order a freeze, or order it and hear
/// the appeal.
///
/// In a union the government alone votes for its state and operates its validators. On a national chain
/// `everybodys` powers belong to each body besides; and whoever runs a validator has the power to.
fn bodies(state: &State, everybodys: Powers) -> [(String, Powers, &'static str, &'static str); 5] {
	let bodies = [
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
	];
	bodies.map(|(name, powers, first, second)| (name, powers | everybodys, first, second))
}

/// The number of a state's first body, its government, in the genesis.
fn government(states: &[State], code: JurisdictionCode) -> Option<AuthorityId> {
	let position = states.iter().position(|state| state.code == code)?;
	AuthorityId::try_from(position).ok()?.checked_mul(BODIES)
}

/// Who makes blocks at first: an account by its path, its jurisdiction, and the authority that operates it.
struct Maker {
	path: String,
	jurisdiction: JurisdictionCode,
	authority: AuthorityId,
}

/// How a chain begins.
struct Plan<'a> {
	states: &'a [State],
	/// What every body of a state has besides its own powers.
	everybodys_powers: Powers,
	makers: Vec<Maker>,
	/// Validator seats of each jurisdiction.
	seats: Vec<(JurisdictionCode, u32)>,
	limits: SetLimits,
	/// Votes, the authorities that cast them, and their weights.
	votes: Vec<(JurisdictionCode, AuthorityId, u64)>,
	rules: Rules,
	/// Accounts with native units, by their paths.
	endowed: Vec<String>,
}

impl Plan<'_> {
	/// The union of all states: a vote with the weight of its people for each member and a validator seat for
	/// each state, both in the hands of its government. These governments' validators make blocks.
	fn of_union(
		makers: &[(JurisdictionCode, &str)],
		limits: SetLimits,
		rules: Rules,
		endowed: Vec<String>,
	) -> Option<Self> {
		let states = &PAN_EU;
		let makers = makers.iter().map(|(jurisdiction, path)| {
			let authority = government(states, *jurisdiction)?;
			Some(Maker { path: (*path).into(), jurisdiction: *jurisdiction, authority })
		});
		let votes = states
			.iter()
			.filter(|state| state.member)
			.map(|state| Some((state.code, government(states, state.code)?, state.population)));
		Some(Self {
			states,
			everybodys_powers: Powers::empty(),
			makers: makers.collect::<Option<_>>()?,
			seats: states.iter().map(|state| (state.code, 1)).collect(),
			limits,
			votes: votes.collect::<Option<_>>()?,
			rules,
			endowed,
		})
	}

	/// One state, each of whose bodies has a vote. All but the court of appeal run a validator each.
	fn of_nation() -> Self {
		let code = NATION.code;
		let makers = (0..4u32).map(|authority| Maker {
			path: format!("{code}//validator//{}", authority.saturating_add(1)),
			jurisdiction: code,
			authority,
		});
		Self {
			states: &NATIONAL,
			everybodys_powers: Powers::GOVERN,
			makers: makers.collect(),
			seats: vec![(code, BODIES)],
			limits: SetLimits { minimum: 3, maximum: 32 },
			votes: (0..BODIES).map(|authority| (code, authority, 1)).collect(),
			rules: Rules::two_thirds(),
			endowed: treasuries(&NATIONAL),
		}
	}
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

	/// A validator's account and session keys.
	fn validator(&self, maker: &Maker) -> Option<GenesisValidator<AccountId, SessionKeys>> {
		let Maker { path, jurisdiction, authority } = maker;
		let keys = SessionKeys {
			aura: Self::derive(&self.sr25519, path)?.into(),
			grandpa: Self::derive(&self.ed25519, path)?.into(),
		};
		Some(GenesisValidator {
			account: self.account(path)?,
			jurisdiction: *jurisdiction,
			authority: *authority,
			keys,
		})
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

fn authorities(plan: &Plan, keys: &PublicKeys) -> Option<AuthoritiesConfig> {
	let Plan { states, everybodys_powers, makers, .. } = plan;
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
	let bodies =
		states.iter().flat_map(|state| bodies(state, *everybodys_powers).map(|body| (state, body)));
	let authorities = (0..).zip(bodies).map(|(number, (state, body))| {
		let (name, own, first, second) = body;
		let operates = makers.iter().any(|maker| maker.authority == number);
		let more = if operates { Powers::OPERATE_VALIDATORS } else { Powers::empty() };
		Some(GenesisAuthority {
			jurisdiction: state.code,
			name,
			lei: None,
			powers: own | more,
			officers: keys.officers(state, [first, second])?,
		})
	});
	Some(AuthoritiesConfig {
		jurisdictions: jurisdictions.collect(),
		authorities: authorities.collect::<Option<_>>()?,
	})
}

fn genesis(plan: Plan) -> Option<serde_json::Value> {
	let keys = PublicKeys::new()?;
	let endowed = plan.endowed.iter().map(|path| Some((keys.account(path)?, ENDOWMENT)));
	let mut balances = endowed.collect::<Option<Vec<(AccountId, Balance)>>>()?;
	let given = balances.iter().fold(0, |sum: Balance, (_, amount)| sum.saturating_add(*amount));
	balances.push((MembersPot::get(), TOTAL_SUPPLY.saturating_sub(given)));
	let authorities = authorities(&plan, &keys)?;
	let validators = plan.makers.iter().map(|maker| keys.validator(maker));
	let validators = validators.collect::<Option<Vec<_>>>()?;
	Some(build_struct_json_patch!(RuntimeGenesisConfig {
		authorities,
		balances: BalancesConfig { balances },
		consortium: ConsortiumConfig { seats: plan.votes, rules: plan.rules },
		validator_set: ValidatorSetConfig { seats: plan.seats, validators, limits: plan.limits },
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

const GERMANY: JurisdictionCode = JurisdictionCode::literal(b"DE");
const SPAIN: JurisdictionCode = JurisdictionCode::literal(b"ES");
const FRANCE: JurisdictionCode = JurisdictionCode::literal(b"FR");
const ITALY: JurisdictionCode = JurisdictionCode::literal(b"IT");

/// The genesis of this name as a JSON merge patch over the default one.
pub fn get_preset(id: &PresetId) -> Option<Vec<u8>> {
	// Nobody waits four weeks for a decision on a chain for trying things out.
	let hurried = Rules::qualified_majority().hurried();
	let plan = match id.as_str() {
		DEVELOPMENT => Plan::of_union(
			&[(GERMANY, "Alice")],
			SetLimits { minimum: 1, maximum: 64 },
			hurried,
			names(&TRIAL_ACCOUNTS),
		),
		LOCAL_TESTNET => Plan::of_union(
			&[(GERMANY, "Alice"), (FRANCE, "Bob"), (ITALY, "Charlie"), (SPAIN, "Dave")],
			SetLimits { minimum: 3, maximum: 64 },
			hurried,
			names(&TRIAL_ACCOUNTS),
		),
		NATIONAL_CHAIN => Some(Plan::of_nation()),
		PAN_EU_CHAIN => {
			let members = PAN_EU.iter().filter(|state| state.member);
			let paths = members.map(|state| (state.code, format!("{}//validator", state.code)));
			let paths = paths.collect::<Vec<_>>();
			let makers = paths.iter().map(|(code, path)| (*code, path.as_str()));
			Plan::of_union(
				&makers.collect::<Vec<_>>(),
				// Two thirds of the members.
				SetLimits { minimum: 18, maximum: 128 },
				Rules::qualified_majority(),
				treasuries(&PAN_EU),
			)
		},
		_ => None,
	};
	serde_json::to_vec(&genesis(plan?)?).ok()
}

/// The names that [`get_preset`] knows.
pub fn preset_names() -> Vec<PresetId> {
	[DEVELOPMENT, LOCAL_TESTNET, NATIONAL_CHAIN, PAN_EU_CHAIN].map(PresetId::from).into()
}
