//! What the makers of a chain write: a TOML file of members, authorities, officers and public keys.

use std::collections::BTreeMap;

use civitas_primitives::{authority::JurisdictionStanding, Powers};
use serde::{Deserialize, Serialize};
use toml::{value::Datetime, Table, Value};

/// A whole input. Tables are read in the order of their keys, so that the order in which somebody wrote
/// them changes nothing.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Input {
	/// The chain itself.
	pub chain: Chain,
	/// What an authority may do that states no powers of its own, by the authority's key.
	#[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
	pub powers: BTreeMap<String, Powers>,
	/// The states, by their ISO 3166-1 alpha-2 codes.
	pub members: BTreeMap<String, Member>,
}

/// What concerns the chain as a whole.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Chain {
	/// As wallets show it, at most 64 bytes.
	pub name: String,
	/// Lower-case letters, digits and hyphens: the directory of the database carries it, and nodes of
	/// another chain are told apart by it.
	pub id: String,
	/// The preset of the runtime from which all comes that is not about somebody in particular: rules of
	/// voting, regimes of licensing, the amount of the native unit.
	pub preset: Preset,
	/// What a seat weighs in a vote.
	pub weigh_by: Weigh,
	/// The first day after the terms of the first officers, a date.
	pub terms_end: Datetime,
	/// What each treasury starts with, in whole native units.
	pub treasury_units: u64,
	/// How many validators the set should have.
	pub validators: Limits,
	/// Nodes that a new node calls first, as multiaddresses with their peers' identities.
	#[serde(default)]
	pub boot_nodes: Vec<String>,
}

/// How many validators the set should have.
#[derive(Clone, Copy, Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Limits {
	/// A dismissal waits for its replacement rather than leave fewer than these.
	pub minimum: u32,
	/// There are never more seats than these.
	pub maximum: u32,
}

/// A preset of the runtime that is for use.
#[derive(Clone, Copy, Debug, Deserialize, Serialize, PartialEq, Eq)]
#[serde(rename_all = "kebab-case")]
pub enum Preset {
	/// One state, whose agencies vote.
	National,
	/// A union of states, with a vote each.
	PanEu,
}

impl Preset {
	/// As the node's `--chain` takes it.
	pub fn name(self) -> &'static str {
		match self {
			Self::National => "national",
			Self::PanEu => "pan-eu",
		}
	}
}

/// What a seat weighs.
#[derive(Clone, Copy, Debug, Deserialize, Serialize, PartialEq, Eq)]
#[serde(rename_all = "kebab-case")]
pub enum Weigh {
	/// The inhabitants of its state.
	Population,
	/// One, as every other.
	Seat,
}

/// A state.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Member {
	/// Its name, at most 64 bytes.
	pub name: String,
	/// Inhabitants.
	#[serde(default)]
	pub population: u64,
	/// With a vote (`Member`) or without (`Associated`).
	#[serde(default = "member")]
	pub standing: JurisdictionStanding,
	/// The account from which the state gives native units to those who write to the registers.
	#[serde(default, skip_serializing_if = "Option::is_none")]
	pub treasury: Option<String>,
	/// How many validator seats it has; as many as it has validators, unless it says more.
	#[serde(default, skip_serializing_if = "Option::is_none")]
	pub validator_seats: Option<u32>,
	/// Its authorities, by names of one word.
	pub authorities: BTreeMap<String, Authority>,
	/// Its validators, by names of one word.
	#[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
	pub validators: BTreeMap<String, Validator>,
}

fn member() -> JurisdictionStanding {
	JurisdictionStanding::Member
}

/// A public body.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Authority {
	/// Its name, at most 160 bytes.
	pub name: String,
	/// Its legal entity identifier (ISO 17442), where it has one.
	#[serde(default, skip_serializing_if = "Option::is_none")]
	pub lei: Option<String>,
	/// What it may do, unless the table `powers` says it for all authorities of this key.
	#[serde(default, skip_serializing_if = "Option::is_none")]
	pub powers: Option<Powers>,
	/// Does it cast a vote?
	#[serde(default, skip_serializing_if = "std::ops::Not::not")]
	pub seat: bool,
	/// The accounts of its officers, by the numbers of their units: two units at least.
	pub officers: BTreeMap<String, Vec<String>>,
}

/// A validator.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Validator {
	/// The key of the authority that operates it, if several of the state could.
	#[serde(default, skip_serializing_if = "Option::is_none")]
	pub operator: Option<String>,
	/// The account that stands for it.
	pub account: String,
	/// The key that makes blocks, sr25519.
	pub aura: String,
	/// The key that votes for finality, Ed25519.
	pub grandpa: String,
	/// The signatures of both keys over the account: 0x and 256 digits.
	pub proof: String,
}

/// Does a text stand for something that somebody has yet to fill in?
pub fn is_placeholder(text: &str) -> bool {
	let text = text.trim();
	let word = text.to_ascii_lowercase();
	text.is_empty()
		|| text.starts_with('<')
		|| text.chars().all(|letter| letter == '.' || letter == '?' || letter == '…')
		|| ["todo", "tbd", "fixme", "fill", "changeme", "replace", "xxx", "your "]
			.iter()
			.any(|start| word.starts_with(start))
}

/// Put what a card says in the place of the placeholders of an input. A card is a piece of an input, such
/// as one party hands in. It may repeat what is there and may not change it.
///
/// Returns what does not fit, by field.
pub fn fill(input: &mut Table, card: &Table) -> Vec<String> {
	let mut problems = Vec::new();
	fill_table(input, card, "", &mut problems);
	problems
}

fn fill_table(input: &mut Table, card: &Table, path: &str, problems: &mut Vec<String>) {
	for (key, value) in card {
		let path = if path.is_empty() { key.clone() } else { format!("{path}.{key}") };
		match input.get_mut(key) {
			Some(place) => fill_value(place, value, &path, problems),
			None => problems.push(format!("{path}: the input has no such field")),
		}
	}
}

fn fill_value(place: &mut Value, value: &Value, path: &str, problems: &mut Vec<String>) {
	match (place, value) {
		(Value::Table(place), Value::Table(value)) => fill_table(place, value, path, problems),
		(Value::Array(place), Value::Array(value)) if place.len() == value.len() => {
			for (index, (place, value)) in place.iter_mut().zip(value).enumerate() {
				fill_value(place, value, &format!("{path}[{index}]"), problems);
			}
		},
		(place, value) if place == value => {},
		(Value::String(place), Value::String(value)) if is_placeholder(place) => {
			place.clone_from(value);
		},
		_ => problems
			.push(format!("{path}: it says something else already, and a card fills in only")),
	}
}

#[cfg(test)]
mod tests {
	use super::*;

	fn table(text: &str) -> Table {
		toml::from_str(text).unwrap()
	}

	#[test]
	fn what_waits_to_be_filled_in_is_recognised() {
		for text in [
			"",
			" ",
			"<account>",
			"<",
			"...",
			"???",
			"TODO",
			"todo: ask",
			"Fill in",
			"CHANGEME",
			"xxx",
		] {
			assert!(is_placeholder(text), "{text}");
		}
		for text in ["5Cr4BEEZiAhG99aJWkq2mJk1sCjDSvyGvnDGWTgBsBcDkeNC", "0x00", "Government"] {
			assert!(!is_placeholder(text), "{text}");
		}
	}

	#[test]
	fn a_card_fills_in_placeholders_and_changes_nothing_else() {
		let text = "name = 'A'\n[members.KG]\nkeys = ['<one>', 'b']\naccount = '<account>'";
		let mut input = table(text);
		let card = table("[members.KG]\nkeys = ['a', 'b']\naccount = 'c'");
		assert_eq!(fill(&mut input, &card), Vec::<String>::new());
		let filled = table("name = 'A'\n[members.KG]\nkeys = ['a', 'b']\naccount = 'c'");
		assert_eq!(input, filled);
		// The same card twice does no harm; another one does not pass.
		assert_eq!(fill(&mut input, &card), Vec::<String>::new());
		for (card, field) in [
			("name = 'B'", "name"),
			("[members.KG]\nkeys = ['x', 'b']", "members.KG.keys[0]"),
			("[members.KG]\nkeys = ['a']", "members.KG.keys"),
			("[members.KG]\naccount = 'd'", "members.KG.account"),
			("[members.KZ]\naccount = 'c'", "members.KZ"),
			("[members.KG]\nseat = true", "members.KG.seat"),
		] {
			let problems = fill(&mut input, &table(card));
			assert_eq!(problems.len(), 1, "{card}");
			assert!(problems[0].starts_with(&format!("{field}: ")), "{problems:?}");
			assert_eq!(input, filled, "{card}");
		}
	}
}
