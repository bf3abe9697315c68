//! The chains that the binary knows by name. Their genesis lives in the presets of the runtime.

use crate::Release;
use sc_service::{ChainType, GenericChainSpec, Properties};
use std::path::PathBuf;

/// A chain known by name.
struct Chain {
	/// What the operator writes after `--chain`.
	name: &'static str,
	/// Identifier in the spec: the directory of the database carries it.
	id: &'static str,
	/// Name in the spec, as wallets and telemetry show it.
	title: &'static str,
	/// Preset of the runtime that builds the genesis state.
	preset: &'static str,
	kind: ChainType,
}

const CHAINS: [Chain; 4] = [
	Chain {
		name: "dev",
		id: "civitas-dev",
		title: "Civitas Development",
		preset: "development",
		kind: ChainType::Development,
	},
	Chain {
		name: "local",
		id: "civitas-local",
		title: "Civitas Local Testnet",
		preset: "local_testnet",
		kind: ChainType::Local,
	},
	Chain {
		name: "national",
		id: "civitas-national",
		title: "Civitas National",
		preset: "national",
		kind: ChainType::Live,
	},
	Chain {
		name: "pan-eu",
		id: "civitas-pan-eu",
		title: "Civitas Pan-EU",
		preset: "pan-eu",
		kind: ChainType::Live,
	},
];

/// The spec of a chain known by name, or else the spec in the file at that path.
pub fn load(release: &Release, name: &str) -> Result<GenericChainSpec, String> {
	let Some(chain) = CHAINS.into_iter().find(|chain| chain.name == name) else {
		return GenericChainSpec::from_json_file(PathBuf::from(name)).map_err(|error| {
			format!("`{name}` is neither a chain spec file nor one of {}: {error}", names())
		});
	};
	let wasm = release.wasm.ok_or_else(|| {
		format!(
			"this binary was built without a runtime (SKIP_WASM_BUILD was set), so it does not know \
			 the chain `{name}`; name a chain spec file, or build again with the variable unset"
		)
	})?;
	Ok(GenericChainSpec::builder(wasm, None)
		.with_name(chain.title)
		.with_id(chain.id)
		.with_protocol_id(chain.id)
		.with_chain_type(chain.kind)
		.with_properties(properties(release))
		.with_genesis_config_preset_name(chain.preset)
		.build())
}

/// The names that [`load`] knows, for messages.
pub fn names() -> String {
	CHAINS.map(|chain| format!("`{}`", chain.name)).join(", ")
}

/// What wallets need to show an address and an amount.
fn properties(release: &Release) -> Properties {
	let mut properties = Properties::new();
	properties.insert("ss58Format".into(), release.ss58_prefix.into());
	properties.insert("tokenSymbol".into(), release.token_symbol.into());
	properties.insert("tokenDecimals".into(), release.token_decimals.into());
	properties
}

#[cfg(test)]
mod tests {
	use super::*;
	use sc_service::ChainSpec;

	const RELEASE: Release = Release {
		version: "0.0.0-test",
		wasm: Some(b"no WebAssembly: a spec runs it only when its storage is built"),
		ss58_prefix: 7171,
		token_symbol: "CIV",
		token_decimals: 12,
	};

	#[test]
	fn chains_known_by_name_differ_in_id_protocol_and_title() {
		let specs: Vec<_> = ["dev", "local", "national", "pan-eu"]
			.into_iter()
			.map(|name| load(&RELEASE, name).expect("known by name"))
			.collect();
		let ids: Vec<_> = specs.iter().map(|spec| spec.id().to_owned()).collect();
		let protocols: Vec<_> = specs.iter().filter_map(|spec| spec.protocol_id()).collect();
		let titles: std::collections::BTreeSet<_> = specs.iter().map(|spec| spec.name()).collect();

		assert_eq!(ids, ["civitas-dev", "civitas-local", "civitas-national", "civitas-pan-eu"]);
		assert_eq!(protocols, ids);
		assert_eq!(titles.len(), CHAINS.len());
	}

	#[test]
	fn only_chains_for_tests_say_that_they_are() {
		let kind = |name| load(&RELEASE, name).expect("known by name").chain_type();
		assert_eq!(kind("dev"), ChainType::Development);
		assert_eq!(kind("local"), ChainType::Local);
		assert_eq!(kind("national"), ChainType::Live);
		assert_eq!(kind("pan-eu"), ChainType::Live);
	}

	#[test]
	fn every_chain_tells_wallets_its_address_format_and_unit() {
		for chain in CHAINS {
			let properties = load(&RELEASE, chain.name).expect("known by name").properties();
			assert_eq!(properties.get("ss58Format"), Some(&7171.into()));
			assert_eq!(properties.get("tokenSymbol"), Some(&"CIV".into()));
			assert_eq!(properties.get("tokenDecimals"), Some(&12.into()));
			assert_eq!(properties.len(), 3);
		}
	}

	#[test]
	fn a_binary_without_a_runtime_says_so() {
		let release = Release { wasm: None, ..RELEASE };
		for chain in CHAINS {
			let error = load(&release, chain.name).err().expect("there is no runtime");
			assert!(error.contains("SKIP_WASM_BUILD"), "{error}");
		}
	}

	#[test]
	fn an_unknown_name_is_refused_with_the_names_that_exist() {
		let error = load(&RELEASE, "no-such-chain").err().expect("neither name nor file");
		for known in ["no-such-chain", "`dev`", "`local`", "`national`", "`pan-eu`"] {
			assert!(error.contains(known), "{error}");
		}
	}
}
