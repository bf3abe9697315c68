//! Reads an input into what a genesis needs, and names everything that is wrong with it at once.

use std::collections::{BTreeMap, BTreeSet};

use civitas_primitives::{
	authority::{JurisdictionStanding, UnitId, MAX_AUTHORITIES},
	moment::DAY,
	AuthorityId, JurisdictionCode, Lei, Moment, Powers,
};
use toml::value::Datetime;

use crate::{
	input::{is_placeholder, Authority, Input, Limits, Member, Preset, Validator, Weigh},
	keys::{proof_is_valid, read_key, Key},
	known::KnownKeys,
};

/// What is wrong, by field. Several may concern one field.
#[derive(Debug, PartialEq, Eq)]
pub struct Problem {
	/// The field as a path through the input, such as `members.KG.treasury`.
	pub field: String,
	/// What is wrong with it.
	pub what: String,
	/// Is it merely not filled in yet?
	pub placeholder: bool,
}

impl std::fmt::Display for Problem {
	fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
		write!(f, "{}: {}", self.field, self.what)
	}
}

/// With whom a chain begins: an input without mistakes.
#[derive(Debug, Default)]
pub struct Genesis {
	/// The states.
	pub jurisdictions: Vec<Jurisdiction>,
	/// Their authorities. The place in this list is the number on the chain.
	pub authorities: Vec<Body>,
	/// The accounts that start with native units.
	pub treasuries: Vec<Key>,
	/// Who makes the first blocks.
	pub validators: Vec<Seat>,
	/// How many validators each state may have.
	pub validator_seats: Vec<(JurisdictionCode, u32)>,
	/// The end of the first officers' terms.
	pub terms_end: Moment,
}

/// A state.
#[derive(Debug)]
pub struct Jurisdiction {
	/// Its code.
	pub code: JurisdictionCode,
	/// Its name.
	pub name: String,
	/// Inhabitants.
	pub population: u64,
	/// With or without a vote.
	pub standing: JurisdictionStanding,
}

/// An authority.
#[derive(Debug)]
pub struct Body {
	/// Whose it is.
	pub jurisdiction: JurisdictionCode,
	/// Its name.
	pub name: String,
	/// Its legal entity identifier.
	pub lei: Option<Lei>,
	/// What it may do.
	pub powers: Powers,
	/// Its officers with their units.
	pub officers: Vec<(Key, UnitId)>,
	/// What its seat weighs, if it casts a vote.
	pub weight: Option<u64>,
}

/// A validator.
#[derive(Debug)]
pub struct Seat {
	/// Whose seat it fills.
	pub jurisdiction: JurisdictionCode,
	/// The number of the authority that operates it.
	pub operator: AuthorityId,
	/// The account that stands for it.
	pub account: Key,
	/// Makes blocks.
	pub aura: Key,
	/// Votes for finality.
	pub grandpa: Key,
}

/// The chains that the node's binary knows by name.
const BUILT_IN: [&str; 4] = ["civitas-dev", "civitas-local", "civitas-national", "civitas-pan-eu"];

/// Powers that must not be in one hand: who investigates does not order a freeze, and who orders it
/// does not hear the appeal.
const SEPARATE: Powers =
	Powers::INVESTIGATE_FINANCE.union(Powers::ORDER_FREEZE).union(Powers::HEAR_APPEALS);

/// A chain has no more seats in its life.
const MOST_SEATS: usize = 256;

/// Read an input; or all that is wrong with it.
pub fn check(input: &Input) -> Result<Genesis, Vec<Problem>> {
	let mut checker =
		Checker { problems: Vec::new(), seen: BTreeMap::new(), known: KnownKeys::get() };
	let genesis = checker.input(input);
	if checker.problems.is_empty() {
		Ok(genesis)
	} else {
		Err(checker.problems)
	}
}

struct Checker {
	problems: Vec<Problem>,
	/// Every key so far, with the field it stands in.
	seen: BTreeMap<Key, String>,
	known: &'static KnownKeys,
}

impl Checker {
	fn problem(&mut self, field: impl Into<String>, what: impl Into<String>) {
		self.problems.push(Problem { field: field.into(), what: what.into(), placeholder: false });
	}

	/// Notes a text that nobody has filled in yet.
	fn filled_in(&mut self, field: &str, text: &str) -> bool {
		let placeholder = is_placeholder(text);
		if placeholder {
			let what = format!("not filled in yet: \"{text}\"");
			self.problems.push(Problem { field: field.into(), what, placeholder });
		}
		!placeholder
	}

	fn name(&mut self, field: &str, text: &str, most: usize) {
		if self.filled_in(field, text) && text.len() > most {
			self.problem(field, format!("{} bytes long, and {most} is the most", text.len()));
		}
	}

	/// A key that is filled in, readable, secret, and in no other field.
	fn key(&mut self, field: &str, text: &str) -> Option<Key> {
		if !self.filled_in(field, text) {
			return None;
		}
		let key = match read_key(text) {
			Ok(key) => key,
			Err(bad) => {
				self.problem(field, bad.to_string());
				return None;
			},
		};
		if let Some(name) = self.known.name(&key) {
			let what = format!("the development key {name}, whose secret everybody knows");
			self.problem(field, what);
		}
		if let Some(other) = self.seen.insert(key, field.into()) {
			self.problem(field, format!("the same key as {other}"));
		}
		Some(key)
	}

	fn input(&mut self, input: &Input) -> Genesis {
		let mut genesis = Genesis::default();
		let chain = &input.chain;
		self.name("chain.name", &chain.name, 64);
		if self.filled_in("chain.id", &chain.id) {
			let allowed = |letter: char| {
				letter.is_ascii_lowercase() || letter.is_ascii_digit() || letter == '-'
			};
			if chain.id.len() > 64 || !chain.id.chars().all(allowed) {
				self.problem(
					"chain.id",
					"at most 64 lower-case letters, digits and hyphens are expected",
				);
			}
			if BUILT_IN.contains(&chain.id.as_str()) {
				self.problem("chain.id", "a chain with development keys has this one");
			}
		}
		match moment_of(&chain.terms_end) {
			Some(moment) => genesis.terms_end = moment,
			None => self.problem("chain.terms-end", "a date is expected, such as 2037-01-01"),
		}
		for (index, node) in chain.boot_nodes.iter().enumerate() {
			let field = format!("chain.boot-nodes[{index}]");
			let peer = node.rsplit_once("/p2p/").map(|(_, peer)| peer.len());
			if self.filled_in(&field, node)
				&& !(node.starts_with('/') && peer.is_some_and(|length| length >= 46))
			{
				self.problem(
					field,
					"a multiaddress with the peer's identity is expected, such as \
					 /dns/node.example/tcp/30333/p2p/12D3KooW...",
				);
			}
		}
		for kind in input.powers.keys() {
			let used = |member: &Member| {
				member.authorities.get(kind).is_some_and(|body| body.powers.is_none())
			};
			if !input.members.values().any(used) {
				self.problem(format!("powers.{kind}"), "no authority has this key");
			}
		}
		for (code, member) in &input.members {
			self.member(input, code, member, &mut genesis);
		}
		let seats = genesis.authorities.iter().filter(|body| body.weight.is_some()).count();
		if seats > MOST_SEATS {
			self.problem("members", format!("{seats} seats, and {MOST_SEATS} is the most"));
		}
		if u32::try_from(genesis.authorities.len()).is_ok_and(|count| count > MAX_AUTHORITIES) {
			self.problem("members", format!("more authorities than {MAX_AUTHORITIES}"));
		}
		self.limits(input, &genesis);
		if chain.preset == Preset::National && input.members.len() != 1 {
			self.problem("members", "the preset `national` is for one state");
		}
		genesis
	}

	fn limits(&mut self, input: &Input, genesis: &Genesis) {
		let Limits { minimum, maximum } = input.chain.validators;
		let listed: usize = input.members.values().map(|member| member.validators.len()).sum();
		let seats: u64 = genesis.validator_seats.iter().map(|(_, seats)| u64::from(*seats)).sum();
		if listed == 0 {
			self.problem("members", "nobody has a validator, so that nobody makes blocks");
		}
		if minimum == 0 || u32::try_from(listed).is_ok_and(|listed| listed < minimum) {
			let what = format!("from 1 to {listed} is expected, as many as there are validators");
			self.problem("chain.validators.minimum", what);
		}
		if u64::from(maximum) < seats {
			self.problem("chain.validators.maximum", format!("less than the {seats} seats"));
		}
	}

	fn member(&mut self, input: &Input, key: &str, member: &Member, genesis: &mut Genesis) {
		let path = format!("members.{key}");
		let code = match JurisdictionCode::new(key.as_bytes()) {
			Ok(code) if code.as_str() == key => Some(code),
			Ok(code) => {
				self.problem(&path, format!("the code is written {code}"));
				None
			},
			Err(bad) => {
				self.problem(&path, bad.to_string());
				None
			},
		};
		self.name(&format!("{path}.name"), &member.name, 64);
		if let Some(treasury) = &member.treasury {
			genesis.treasuries.extend(self.key(&format!("{path}.treasury"), treasury));
		}
		self.standing(input, &path, member);
		let mut numbers = BTreeMap::new();
		for (kind, body) in &member.authorities {
			let path = format!("{path}.authorities.{kind}");
			let body = self.authority(input, &path, kind, body, code, member.population);
			if let (Some(body), Ok(number)) = (body, genesis.authorities.len().try_into()) {
				if body.powers.contains(Powers::OPERATE_VALIDATORS) {
					numbers.insert(kind.as_str(), number);
				}
				genesis.authorities.push(body);
			}
		}
		for (name, validator) in &member.validators {
			let path = format!("{path}.validators.{name}");
			let seat = self.validator(&path, validator, code, &numbers);
			genesis.validators.extend(seat);
		}
		let taken = u32::try_from(member.validators.len()).unwrap_or(u32::MAX);
		let seats = member.validator_seats.unwrap_or(taken);
		if seats < taken {
			let what = format!("fewer seats than the {taken} validators");
			self.problem(format!("{path}.validator-seats"), what);
		}
		if let Some(code) = code {
			if seats > 0 {
				genesis.validator_seats.push((code, seats));
			}
			genesis.jurisdictions.push(Jurisdiction {
				code,
				name: member.name.clone(),
				population: member.population,
				standing: member.standing,
			});
		}
	}

	/// What a state must have to act, vote and make blocks.
	fn standing(&mut self, input: &Input, path: &str, member: &Member) {
		let bodies = || {
			let bodies = member.authorities.iter();
			bodies.map(move |(kind, body)| powers(input, kind, body))
		};
		let seats = member.authorities.values().filter(|body| body.seat).count();
		if !bodies().any(|powers| powers.contains(Powers::CONSTITUTIONAL)) {
			let what = "none has CONSTITUTIONAL, so that the state could never change one";
			self.problem(format!("{path}.authorities"), what);
		}
		if !member.validators.is_empty()
			&& !bodies().any(|powers| powers.contains(Powers::OPERATE_VALIDATORS))
		{
			let what = "no authority of the state has OPERATE_VALIDATORS";
			self.problem(format!("{path}.validators"), what);
		}
		let field = format!("{path}.authorities");
		match (member.standing, input.chain.preset) {
			(JurisdictionStanding::Member, Preset::PanEu) if seats != 1 => {
				self.problem(field, format!("one with `seat = true` is expected, not {seats}"));
			},
			(JurisdictionStanding::Member, Preset::National) if seats == 0 => {
				self.problem(field, "none has `seat = true`, so that nobody could decide anything");
			},
			(JurisdictionStanding::Associated, _) if seats > 0 => {
				self.problem(field, "an associated state has no vote, so none has `seat = true`");
			},
			(JurisdictionStanding::Withdrawn, _) => {
				self.problem(
					format!("{path}.standing"),
					"a chain does not begin with one who left",
				);
			},
			_ => {},
		}
		let weighs = input.chain.weigh_by == Weigh::Population && seats > 0;
		if weighs && member.population == 0 {
			self.problem(format!("{path}.population"), "its vote would weigh nothing");
		}
	}

	fn authority(
		&mut self,
		input: &Input,
		path: &str,
		kind: &str,
		body: &Authority,
		jurisdiction: Option<JurisdictionCode>,
		population: u64,
	) -> Option<Body> {
		self.name(&format!("{path}.name"), &body.name, 160);
		let powers = powers(input, kind, body);
		if powers.is_empty() {
			self.problem(format!("{path}.powers"), format!("none, here or as `powers.{kind}`"));
		}
		if powers.intersection(SEPARATE).bits().count_ones() > 1 {
			let what =
				"INVESTIGATE_FINANCE, ORDER_FREEZE and HEAR_APPEALS belong in different hands";
			self.problem(format!("{path}.powers"), what);
		}
		if body.seat && !powers.contains(Powers::GOVERN) {
			self.problem(format!("{path}.seat"), "it lacks GOVERN, so that it could not vote");
		}
		let lei = body.lei.as_ref().and_then(|text| {
			let field = format!("{path}.lei");
			if !self.filled_in(&field, text) {
				return None;
			}
			Lei::new(text.as_bytes()).map_err(|bad| self.problem(field, bad.to_string())).ok()
		});
		let mut officers = Vec::new();
		let mut units = BTreeSet::new();
		for (unit, accounts) in &body.officers {
			let field = format!("{path}.officers.{unit}");
			let Ok(number) = unit.parse::<UnitId>() else {
				self.problem(field, "a unit is a number below 65,536");
				continue;
			};
			if !accounts.is_empty() {
				units.insert(number);
			}
			for (index, account) in accounts.iter().enumerate() {
				let key = self.key(&format!("{field}[{index}]"), account);
				officers.extend(key.map(|key| (key, number)));
			}
		}
		if units.len() < 2 {
			let what = "officers of two different units are needed for every joint act";
			self.problem(format!("{path}.officers"), what);
		}
		let weight = body.seat.then_some(match input.chain.weigh_by {
			Weigh::Population => population,
			Weigh::Seat => 1,
		});
		let name = body.name.clone();
		Some(Body { jurisdiction: jurisdiction?, name, lei, powers, officers, weight })
	}

	fn validator(
		&mut self,
		path: &str,
		validator: &Validator,
		jurisdiction: Option<JurisdictionCode>,
		operators: &BTreeMap<&str, AuthorityId>,
	) -> Option<Seat> {
		let operator = match (&validator.operator, operators.first_key_value()) {
			(Some(named), _) => operators.get(named.as_str()),
			(None, Some((_, only))) if operators.len() == 1 => Some(only),
			(None, _) => None,
		};
		if operator.is_none() && !operators.is_empty() {
			let names: Vec<_> = operators.keys().copied().collect();
			let what = format!("which authority operates it? One of {}", names.join(", "));
			self.problem(format!("{path}.operator"), what);
		}
		let account = self.key(&format!("{path}.account"), &validator.account);
		let aura = self.key(&format!("{path}.aura"), &validator.aura);
		let grandpa = self.key(&format!("{path}.grandpa"), &validator.grandpa);
		let field = format!("{path}.proof");
		let given = self.filled_in(&field, &validator.proof);
		let (account, aura, grandpa) = (account?, aura?, grandpa?);
		if given && !proof_is_valid(&account, &aura, &grandpa, &validator.proof) {
			self.problem(
				field,
				"it does not show that the secrets of `aura` and `grandpa` stand behind `account`",
			);
		}
		Some(Seat { jurisdiction: jurisdiction?, operator: *operator?, account, aura, grandpa })
	}
}

fn powers(input: &Input, kind: &str, body: &Authority) -> Powers {
	body.powers.or_else(|| input.powers.get(kind).copied()).unwrap_or_default()
}

/// Midnight UTC of a date, in milliseconds since 1970-01-01; nothing if it is no mere date, or not after
/// 1970.
fn moment_of(date: &Datetime) -> Option<Moment> {
	let Datetime { date: Some(date), time: None, offset: None } = date else { return None };
	let (year, month, day) = (u64::from(date.year), u64::from(date.month), u64::from(date.day));
	if year <= 1970 || month == 0 || day == 0 {
		return None;
	}
	// Years begin in March, so that the day that some of them lack is the last one.
	let (year, month) = if month > 2 { (year, month - 3) } else { (year - 1, month + 9) };
	let before_year = year * 365 + year / 4 - year / 100 + year / 400;
	let before_month = (month * 153 + 2) / 5;
	// 719,468 days lie between 1 March of year 0 and 1 January 1970.
	Some((before_year + before_month + day - 1 - 719_468) * DAY)
}

#[cfg(test)]
mod tests {
	use super::*;
	use crate::{keys::address, rehearse::stand_ins};

	const KYRGYZSTAN: &str = include_str!("../../../chain-specs/kyrgyzstan.toml");
	const GIBRALTAR: &str = include_str!("../../../chain-specs/gibraltar.toml");
	const PAN_EU: &str = include_str!("../../../chain-specs/pan-eu.toml");

	fn parse(text: &str) -> Input {
		toml::from_str(text).unwrap()
	}

	/// An input with fresh keys everywhere.
	fn filled(text: &str) -> Input {
		let mut input = parse(text);
		stand_ins(&mut input);
		input
	}

	fn fields(problems: &[Problem]) -> Vec<&str> {
		problems.iter().map(|problem| problem.field.as_str()).collect()
	}

	#[test]
	fn the_committed_inputs_lack_keys_and_nothing_else() {
		for (text, states) in [(KYRGYZSTAN, 1), (GIBRALTAR, 1), (PAN_EU, 30)] {
			let problems = check(&parse(text)).unwrap_err();
			for problem in &problems {
				assert!(problem.placeholder, "{problem}");
			}
			let key = |field: &&str| {
				["account", "aura", "grandpa", "proof", "treasury", "]"]
					.iter()
					.any(|end| field.ends_with(end))
			};
			assert!(fields(&problems).iter().all(key), "{:?}", fields(&problems));
			let genesis = check(&filled(text)).unwrap();
			assert_eq!(genesis.jurisdictions.len(), states);
			// Every state has every power somewhere, and a treasury.
			for state in &genesis.jurisdictions {
				let own = genesis.authorities.iter().filter(|body| body.jurisdiction == state.code);
				let powers = own.fold(Powers::empty(), |all, body| all | body.powers);
				assert_eq!(powers, Powers::all(), "{}", state.name);
			}
			assert_eq!(genesis.treasuries.len(), states);
			// One may fail, and the others still finalise.
			assert!(genesis.validators.len() >= 4);
			// On a national chain nobody operates another's validator, or could take it over.
			if states == 1 {
				let operators: BTreeSet<_> =
					genesis.validators.iter().map(|seat| seat.operator).collect();
				assert_eq!(operators.len(), genesis.validators.len());
				let may = |body: &&Body| body.powers.contains(Powers::OPERATE_VALIDATORS);
				assert_eq!(genesis.authorities.iter().filter(may).count(), operators.len());
			}
		}
	}

	#[test]
	fn the_union_has_the_states_and_populations_of_the_list_that_the_repository_keeps() {
		let list = include_str!("../../../e2e/data/eu/member-states.csv");
		let genesis = check(&filled(PAN_EU)).unwrap();
		let states: BTreeMap<_, _> =
			genesis.jurisdictions.iter().map(|state| (state.code.to_string(), state)).collect();
		assert_eq!(states.len(), list.lines().skip(1).count());
		for line in list.lines().skip(1) {
			let fields: Vec<_> = line.split(',').collect();
			let state = states[fields[0]];
			let member = state.standing == JurisdictionStanding::Member;
			assert_eq!(state.name, fields[1]);
			assert_eq!(state.population, fields[2].parse().unwrap_or(0), "{line}");
			assert_eq!(member, fields[4] == "member", "{line}");
			let own = || {
				let bodies = genesis.authorities.iter();
				bodies.filter(|body| body.jurisdiction == state.code)
			};
			let weights: Vec<_> = own().filter_map(|body| body.weight).collect();
			let expected = if member { vec![state.population] } else { vec![] };
			assert_eq!(weights, expected, "{line}");
			let seats: Vec<_> = genesis
				.validators
				.iter()
				.filter(|seat| seat.jurisdiction == state.code)
				.map(|seat| &genesis.authorities[usize::try_from(seat.operator).unwrap()])
				.collect();
			assert_eq!(seats.len(), usize::from(member), "{line}");
			for operator in seats {
				assert_eq!(operator.jurisdiction, state.code);
				assert!(operator.powers.contains(Powers::OPERATE_VALIDATORS));
			}
		}
	}

	#[test]
	fn all_placeholders_are_named_at_once() {
		let problems = check(&parse(GIBRALTAR)).unwrap_err();
		let count = GIBRALTAR.matches("\"<").count();
		assert!(count > 20);
		assert_eq!(problems.len(), count);
		for field in [
			"members.GI.treasury",
			"members.GI.authorities.government.officers.1[0]",
			"members.GI.validators.government.account",
			"members.GI.validators.government.aura",
			"members.GI.validators.government.grandpa",
			"members.GI.validators.government.proof",
		] {
			assert!(fields(&problems).contains(&field), "{field}");
		}
	}

	#[test]
	fn every_mistake_is_refused_by_the_name_of_its_field() {
		type Spoil = fn(&mut Input);
		fn gibraltar(input: &mut Input) -> &mut Member {
			input.members.get_mut("GI").unwrap()
		}
		fn body<'a>(input: &'a mut Input, kind: &str) -> &'a mut Authority {
			gibraltar(input).authorities.get_mut(kind).unwrap()
		}
		fn seat(input: &mut Input) -> &mut Validator {
			gibraltar(input).validators.get_mut("government").unwrap()
		}
		fn officer(input: &mut Input, text: &str) {
			body(input, "government").officers.get_mut("1").unwrap()[0] = text.into();
		}
		const ALICE: &str = "5GrwvaEF5zXb26Fz9rcQpDWS57CtERHpNehXCPcNoHGKutQY";
		const ALICE_GRANDPA: &str = "5FA9nQDVg267DEd8m1ZypXLBnvN7SFxYwV7ndqSYGiN9TTpu";
		let officer_field = "members.GI.authorities.government.officers.1[0]";
		let cases: &[(Spoil, &str, &str)] = &[
			// Not filled in.
			(|input| officer(input, "<account>"), officer_field, "not filled in yet"),
			(|input| officer(input, ""), officer_field, "not filled in yet"),
			(|input| officer(input, "TODO"), officer_field, "not filled in yet"),
			(|input| input.chain.name = "<name>".into(), "chain.name", "not filled in yet"),
			(|input| input.chain.id = "...".into(), "chain.id", "not filled in yet"),
			(
				|input| gibraltar(input).name = "<name>".into(),
				"members.GI.name",
				"not filled in yet",
			),
			(
				|input| body(input, "court").name = "TBD".into(),
				"members.GI.authorities.court.name",
				"not filled in yet",
			),
			(
				|input| body(input, "court").lei = Some("<LEI>".into()),
				"members.GI.authorities.court.lei",
				"not filled in yet",
			),
			(
				|input| seat(input).proof = "<proof>".into(),
				"members.GI.validators.government.proof",
				"not filled in yet",
			),
			(
				|input| input.chain.boot_nodes = vec!["<node>".into()],
				"chain.boot-nodes[0]",
				"not filled in yet",
			),
			// Keys that everybody has.
			(|input| officer(input, ALICE), officer_field, "development key //Alice"),
			(
				|input| gibraltar(input).treasury = Some(ALICE_GRANDPA.into()),
				"members.GI.treasury",
				"development key //Alice",
			),
			(
				|input| seat(input).account = sp_core::crypto::DEV_ADDRESS.into(),
				"members.GI.validators.government.account",
				"development key the root",
			),
			(
				|input| seat(input).aura = ALICE.into(),
				"members.GI.validators.government.aura",
				"development key //Alice",
			),
			(
				|input| seat(input).grandpa = ALICE_GRANDPA.into(),
				"members.GI.validators.government.grandpa",
				"development key //Alice",
			),
			// Keys that nobody has.
			(
				|input| seat(input).grandpa = address(&[0; 32]),
				"members.GI.validators.government.grandpa",
				"nobody's key",
			),
			(|input| officer(input, "5Grwva"), officer_field, "not a public key"),
			(
				|input| officer(input, "15oF4uVJwmo4TdGW7VfQxNLavjCXviqxT9S1MgbjMNHr6Sp5"),
				officer_field,
				"another network (prefix 0",
			),
			(
				|input| {
					let other = body(input, "court").officers["2"][0].clone();
					officer(input, &other);
				},
				officer_field,
				"the same key as members.GI.authorities.court.officers.2[0]",
			),
			(
				|input| {
					let Validator { aura, grandpa, .. } = seat(input).clone();
					*seat(input) =
						Validator { aura: grandpa, grandpa: aura, ..seat(input).clone() };
				},
				"members.GI.validators.government.proof",
				"does not show",
			),
			// The chain.
			(|input| input.chain.id = "Gibraltar".into(), "chain.id", "lower-case letters"),
			(|input| input.chain.id = "civitas-national".into(), "chain.id", "development keys"),
			(|input| input.chain.name = "n".repeat(65), "chain.name", "64 is the most"),
			(
				|input| input.chain.terms_end = "2037-01-01T00:00:00Z".parse().unwrap(),
				"chain.terms-end",
				"a date is expected",
			),
			(
				|input| input.chain.boot_nodes = vec!["/ip4/10.0.0.1/tcp/30333".into()],
				"chain.boot-nodes[0]",
				"peer's identity",
			),
			// States and authorities.
			(
				|input| {
					let member = input.members.remove("GI").unwrap();
					input.members.insert("UK".into(), member);
				},
				"members.UK",
				"the code is written GB",
			),
			(
				|input| {
					let member = input.members.remove("GI").unwrap();
					input.members.insert("XK".into(), member);
				},
				"members.XK",
				"not an assigned ISO 3166-1",
			),
			(|input| gibraltar(input).name = "n".repeat(65), "members.GI.name", "64 is the most"),
			(
				|input| gibraltar(input).standing = JurisdictionStanding::Withdrawn,
				"members.GI.standing",
				"one who left",
			),
			(
				|input| gibraltar(input).standing = JurisdictionStanding::Associated,
				"members.GI.authorities",
				"no vote",
			),
			(
				|input| {
					gibraltar(input).population = 0;
					input.chain.weigh_by = Weigh::Population;
				},
				"members.GI.population",
				"weigh nothing",
			),
			(
				|input| {
					let bodies = gibraltar(input).authorities.values_mut();
					bodies.for_each(|body| body.seat = false);
				},
				"members.GI.authorities",
				"nobody could decide",
			),
			(|input| input.chain.preset = Preset::PanEu, "members.GI.authorities", "is expected"),
			(
				|input| body(input, "court").seat = true,
				"members.GI.authorities.court.seat",
				"lacks GOVERN",
			),
			(
				|input| body(input, "court").powers = Some(Powers::empty()),
				"members.GI.authorities.court.powers",
				"none",
			),
			(
				|input| {
					let powers = Powers::ORDER_FREEZE | Powers::HEAR_APPEALS;
					body(input, "court").powers = Some(powers);
				},
				"members.GI.authorities.court.powers",
				"different hands",
			),
			(
				|input| {
					input.powers.get_mut("government").unwrap().remove(Powers::CONSTITUTIONAL);
				},
				"members.GI.authorities",
				"CONSTITUTIONAL",
			),
			(
				|input| {
					let powers = input.powers.values_mut();
					powers.for_each(|powers| powers.remove(Powers::OPERATE_VALIDATORS));
				},
				"members.GI.validators",
				"OPERATE_VALIDATORS",
			),
			(
				|input| {
					input.powers.get_mut("government").unwrap().remove(Powers::OPERATE_VALIDATORS);
				},
				"members.GI.validators.government.operator",
				"One of customs, gfsc, gra",
			),
			(
				|input| seat(input).operator = None,
				"members.GI.validators.government.operator",
				"which authority operates it?",
			),
			(
				|input| {
					input.powers.insert("parliament".into(), Powers::GOVERN);
				},
				"powers.parliament",
				"no authority has this key",
			),
			(
				|input| body(input, "court").lei = Some("529900ODI3047E2LIV04".into()),
				"members.GI.authorities.court.lei",
				"check digits",
			),
			(
				|input| body(input, "court").name = "n".repeat(161),
				"members.GI.authorities.court.name",
				"160 is the most",
			),
			(
				|input| {
					let officers = &mut body(input, "court").officers;
					let second = officers.remove("2").unwrap();
					officers.get_mut("1").unwrap().extend(second);
				},
				"members.GI.authorities.court.officers",
				"two different units",
			),
			(
				|input| {
					let officers = &mut body(input, "court").officers;
					let second = officers.remove("2").unwrap();
					officers.insert("70000".into(), second);
				},
				"members.GI.authorities.court.officers.70000",
				"a unit is a number",
			),
			(|input| gibraltar(input).validators.clear(), "members", "nobody makes blocks"),
			(
				|input| {
					let mut other = filled(KYRGYZSTAN).members;
					input.members.append(&mut other);
				},
				"members",
				"for one state",
			),
		];
		let good = filled(GIBRALTAR);
		assert!(check(&good).is_ok());
		for &(spoil, field, what) in cases {
			let mut input = good.clone();
			spoil(&mut input);
			let problems = check(&input).expect_err(field);
			assert!(
				problems.iter().any(|found| found.field == field && found.what.contains(what)),
				"{field}: {what} is not among {problems:?}"
			);
		}
	}

	#[test]
	fn a_file_of_another_shape_is_refused_with_the_place() {
		for (from, to, named) in [
			("preset = \"national\"", "preset = \"rational\"", "rational"),
			("terms-end = 2037-01-01", "terms-end = \"<date>\"", "terms-end"),
			("\"ORDER_FREEZE\"", "\"REIGN\"", "REIGN"),
			("seat = true", "seat = true\nsudo = true", "sudo"),
		] {
			assert!(GIBRALTAR.contains(from), "{from}");
			let error = toml::from_str::<Input>(&GIBRALTAR.replace(from, to)).unwrap_err();
			assert!(error.to_string().contains(named), "{error}");
		}
	}

	#[test]
	fn the_first_day_after_a_term_is_counted_from_1970() {
		for (date, days) in [
			("1971-01-01", 365),
			("2000-02-29", 11_016),
			("2000-03-01", 11_017),
			("2026-12-31", 20_818),
			("2037-01-01", 24_472),
			("2100-03-01", 47_541),
		] {
			assert_eq!(moment_of(&date.parse().unwrap()), Some(days * DAY), "{date}");
		}
		for text in ["2037-01-01T00:00:00Z", "12:00:00", "1970-01-01"] {
			assert_eq!(moment_of(&text.parse().unwrap()), None, "{text}");
		}
	}
}
