//! Puts a chain's own genesis in the place of a preset's.

use std::collections::BTreeSet;

use serde_json::{json, Value};

use crate::{
	check::{Genesis, Seat},
	input::Chain,
	keys::{address, read_key, Key},
};

/// The members' pot: an account that no key can spend from, to which every fee returns. The runtime
/// derives it from this identifier.
const POT: &[u8; 12] = b"modlciv/mpot";

/// Base units of one native unit.
const UNIT: u128 = 1_000_000_000_000;

/// The specification of a chain: that of the preset, which the node's binary wrote, with everything that
/// is about somebody in particular replaced.
pub fn specification(chain: &Chain, genesis: &Genesis, mut preset: Value) -> Result<Value, String> {
	let code = preset.pointer("/genesis/runtimeGenesis/code").and_then(Value::as_str);
	if !code.is_some_and(|code| code.starts_with("0x") && code.len() > 2) {
		return Err("the preset's specification holds no runtime".into());
	}
	set(&mut preset, "/name", json!(chain.name))?;
	set(&mut preset, "/id", json!(chain.id))?;
	set(&mut preset, "/protocolId", json!(chain.id))?;
	set(&mut preset, "/chainType", json!("Live"))?;
	set(&mut preset, "/bootNodes", json!(chain.boot_nodes))?;
	let patch = preset
		.pointer_mut("/genesis/runtimeGenesis/patch")
		.ok_or("the preset's specification holds no genesis to change")?;
	let everybodys = keys_in(patch);
	replace(chain, genesis, patch)?;
	// Whatever the presets come to hold: none of their keys may be left.
	let pot = pot();
	if let Some(left) = keys_in(patch).intersection(&everybodys).find(|key| **key != pot) {
		return Err(format!("the key {} of the preset is left in the genesis", address(left)));
	}
	Ok(sorted(preset))
}

fn replace(chain: &Chain, genesis: &Genesis, patch: &mut Value) -> Result<(), String> {
	let jurisdictions = genesis.jurisdictions.iter().map(|state| {
		json!({
			"code": state.code,
			"name": state.name,
			"population": state.population,
			"standing": state.standing,
		})
	});
	set(patch, "/authorities/jurisdictions", jurisdictions.collect())?;
	let authorities = genesis.authorities.iter().map(|body| {
		let officers = body.officers.iter().map(|(account, unit)| {
			json!({ "account": address(account), "unit": unit, "until": genesis.terms_end })
		});
		json!({
			"jurisdiction": body.jurisdiction,
			"name": body.name,
			"lei": body.lei,
			"powers": body.powers,
			"officers": officers.collect::<Vec<_>>(),
		})
	});
	set(patch, "/authorities/authorities", authorities.collect())?;
	let seats =
		genesis.authorities.iter().enumerate().filter_map(|(id, body)| {
			body.weight.map(|weight| json!([body.jurisdiction, id, weight]))
		});
	set(patch, "/consortium/seats", seats.collect())?;
	let validators: Vec<_> = genesis.validators.iter().map(validator).collect();
	let limits = json!({
		"minimum": chain.validators.minimum,
		"maximum": chain.validators.maximum,
	});
	set(patch, "/validatorSet/seats", json!(genesis.validator_seats))?;
	set(patch, "/validatorSet/validators", json!(validators))?;
	set(patch, "/validatorSet/limits", limits)?;
	let balances = balances(chain, genesis, patch)?;
	set(patch, "/balances/balances", balances)
}

fn validator(seat: &Seat) -> Value {
	json!({
		"account": address(&seat.account),
		"jurisdiction": seat.jurisdiction,
		"authority": seat.operator,
		"keys": { "aura": address(&seat.aura), "grandpa": address(&seat.grandpa) },
	})
}

/// All of the native unit that the preset has, between the treasuries and the pot.
fn balances(chain: &Chain, genesis: &Genesis, patch: &Value) -> Result<Value, String> {
	const ODD: &str = "the preset's balances are not as expected";
	let given = patch.pointer("/balances/balances").and_then(Value::as_array).ok_or(ODD)?;
	let mut total = 0u128;
	let mut has_pot = false;
	for entry in given {
		let holder = entry.get(0).and_then(Value::as_str).and_then(|text| read_key(text).ok());
		has_pot |= holder == Some(pot());
		let amount = entry.get(1).and_then(|amount| amount.to_string().parse::<u128>().ok());
		total = total.checked_add(amount.ok_or(ODD)?).ok_or(ODD)?;
	}
	if !has_pot {
		return Err("the preset gives nothing to the members' pot".into());
	}
	let endowment = u128::from(chain.treasury_units).checked_mul(UNIT);
	let treasuries = u128::try_from(genesis.treasuries.len()).ok();
	let rest = endowment.zip(treasuries).and_then(|(each, count)| {
		total.checked_sub(each.checked_mul(count)?).map(|rest| (each, rest))
	});
	let Some((each, rest)) = rest.filter(|(_, rest)| *rest > 0) else {
		return Err("chain.treasury-units: the treasuries would take more than there is".into());
	};
	let mut list: Vec<_> =
		genesis.treasuries.iter().map(|account| json!([address(account), amount(each)])).collect();
	list.push(json!([address(&pot()), amount(rest)]));
	Ok(list.into())
}

/// A number of any size.
fn amount(amount: u128) -> Value {
	serde_json::from_str(&amount.to_string()).unwrap_or_default()
}

fn pot() -> Key {
	std::array::from_fn(|place| POT.get(place).copied().unwrap_or_default())
}

/// Replaces what is there. A place that the preset lacks means that this tool and the runtime do not fit
/// together.
fn set(document: &mut Value, place: &str, value: Value) -> Result<(), String> {
	match document.pointer_mut(place) {
		Some(old) => {
			*old = value;
			Ok(())
		},
		None => {
			Err(format!("the preset has no {place}: this tool and the node do not fit together"))
		},
	}
}

/// Every public key in a document, wherever it stands.
fn keys_in(document: &Value) -> BTreeSet<Key> {
	match document {
		Value::String(text) => read_key(text).into_iter().collect(),
		Value::Array(items) => items.iter().flat_map(keys_in).collect(),
		Value::Object(fields) => fields.values().flat_map(keys_in).collect(),
		_ => BTreeSet::new(),
	}
}

/// The same document with its fields in alphabetical order, so that its bytes do not depend on how the
/// JSON library was built.
fn sorted(document: Value) -> Value {
	match document {
		Value::Array(items) => items.into_iter().map(sorted).collect(),
		Value::Object(fields) => {
			let mut fields: Vec<_> =
				fields.into_iter().map(|(name, value)| (name, sorted(value))).collect();
			fields.sort_by(|(first, _), (second, _)| first.cmp(second));
			Value::Object(fields.into_iter().collect())
		},
		other => other,
	}
}

#[cfg(test)]
mod tests {
	use super::*;
	use crate::{check::check, input::Input, rehearse::stand_ins};

	const ALICE: &str = "5GrwvaEF5zXb26Fz9rcQpDWS57CtERHpNehXCPcNoHGKutQY";

	/// What the node's binary writes, in small.
	fn preset() -> Value {
		let text = format!(
			r#"{{
				"name": "Civitas National", "id": "civitas-national", "chainType": "Live",
				"bootNodes": [], "telemetryEndpoints": null, "protocolId": "civitas-national",
				"properties": {{ "ss58Format": 7171 }}, "codeSubstitutes": {{}},
				"genesis": {{ "runtimeGenesis": {{ "code": "0x52bc", "patch": {{
					"authorities": {{ "authorities": [{{ "officers": ["{ALICE}"] }}], "jurisdictions": [] }},
					"balances": {{ "balances": [["{ALICE}", 1000000000000000000], ["{}", 999000000000000000000]] }},
					"consortium": {{ "rules": {{ "kept": 123456789012345678901234567890 }}, "seats": [] }},
					"validatorSet": {{ "seats": [["KG", 4]], "validators": ["{ALICE}"], "limits": {{}} }},
					"virtualAssetLicensing": {{ "regimes": ["kept"] }}
				}} }} }}
			}}"#,
			address(&pot())
		);
		serde_json::from_str(&text).unwrap()
	}

	fn input() -> Input {
		let mut input =
			toml::from_str(include_str!("../../../chain-specs/gibraltar.toml")).unwrap();
		stand_ins(&mut input);
		input
	}

	fn make(input: &Input, preset: Value) -> Result<Value, String> {
		specification(&input.chain, &check(input).unwrap(), preset)
	}

	#[test]
	fn everything_about_somebody_is_replaced_and_the_rest_is_kept() {
		let input = input();
		let made = make(&input, preset()).unwrap();
		assert_eq!(made["name"], json!(input.chain.name));
		assert_eq!(made["id"], json!(input.chain.id));
		assert_eq!(made["protocolId"], json!(input.chain.id));
		assert_eq!(made["properties"], preset()["properties"]);
		let patch = &made["genesis"]["runtimeGenesis"]["patch"];
		assert_eq!(patch["virtualAssetLicensing"]["regimes"], json!(["kept"]));
		assert_eq!(
			patch["consortium"]["rules"],
			preset()["genesis"]["runtimeGenesis"]["patch"]["consortium"]["rules"]
		);
		let member = &input.members["GI"];
		let authorities = patch["authorities"]["authorities"].as_array().unwrap();
		assert_eq!(authorities.len(), member.authorities.len());
		for (seat, (id, _)) in patch["consortium"]["seats"]
			.as_array()
			.unwrap()
			.iter()
			.zip(member.authorities.values().enumerate().filter(|(_, body)| body.seat))
		{
			assert_eq!(seat, &json!(["GI", id, 1]));
		}
		let body = &authorities[0];
		let written = member.authorities.values().next().unwrap();
		assert_eq!(body["name"], json!(written.name));
		assert_eq!(body["officers"][0]["account"], json!(written.officers["1"][0]));
		assert_eq!(body["officers"][0]["until"], json!(2_114_380_800_000u64));
		let set = &patch["validatorSet"];
		assert_eq!(set["seats"], json!([["GI", 4]]));
		assert_eq!(set["limits"], json!({ "minimum": 3, "maximum": 32 }));
		let validators = set["validators"].as_array().unwrap();
		assert_eq!(validators.len(), member.validators.len());
		let first = member.validators.values().next().unwrap();
		let customs = member.authorities.keys().position(|kind| kind == "customs");
		assert_eq!(
			validators[0],
			json!({
				"account": first.account,
				"jurisdiction": "GI",
				"authority": customs,
				"keys": { "aura": first.aura, "grandpa": first.grandpa },
			})
		);
	}

	#[test]
	fn all_of_the_native_unit_is_given_to_the_last_digit() {
		let made = make(&input(), preset()).unwrap();
		let list = &made["genesis"]["runtimeGenesis"]["patch"]["balances"]["balances"];
		let amounts: Vec<u128> = list
			.as_array()
			.unwrap()
			.iter()
			.map(|entry| entry[1].to_string().parse().unwrap())
			.collect();
		assert_eq!(amounts, [1_000_000 * UNIT, 999_000_000 * UNIT]);
		let mut input = input();
		input.chain.treasury_units = 1_000_000_000;
		assert!(make(&input, preset()).unwrap_err().contains("chain.treasury-units"));
	}

	#[test]
	fn the_same_input_gives_the_same_bytes() {
		let input = input();
		let bytes = || make(&input, preset()).unwrap().to_string();
		assert_eq!(bytes(), bytes());
		let text = toml::to_string(&input).unwrap();
		let again: Input = toml::from_str(&text).unwrap();
		assert_eq!(make(&again, preset()).unwrap().to_string(), bytes());
	}

	#[test]
	fn a_preset_that_does_not_fit_is_refused() {
		let input = input();
		for place in [
			"/genesis/runtimeGenesis/patch/consortium",
			"/genesis/runtimeGenesis/patch/validatorSet",
			"/genesis/runtimeGenesis/patch/balances",
			"/genesis/runtimeGenesis/patch/authorities",
			"/genesis/runtimeGenesis/patch",
			"/genesis/runtimeGenesis/code",
		] {
			let mut preset = preset();
			*preset.pointer_mut(place).unwrap() = Value::Null;
			assert!(make(&input, preset).is_err(), "{place}");
		}
	}

	#[test]
	fn a_key_of_the_preset_that_would_be_left_stops_the_work() {
		let mut preset = preset();
		preset["genesis"]["runtimeGenesis"]["patch"]["newPallet"] = json!({ "keeper": ALICE });
		let error = make(&input(), preset).unwrap_err();
		assert!(error.contains(ALICE), "{error}");
	}
}
