//! Keys whose secrets everybody knows.

use std::{collections::BTreeMap, sync::OnceLock};

use civitas_primitives::JurisdictionCode;
use sp_core::{
	crypto::{DeriveJunction, Pair, DEV_PHRASE},
	ecdsa, ed25519, sr25519, Blake2Hasher, Hasher,
};

use crate::keys::Key;

/// The names under which the SDK and its tools derive keys from the phrase that everybody knows, and
/// those of the runtime's presets.
const NAMES: [&str; 16] = [
	"Alice",
	"Bob",
	"Charlie",
	"Dave",
	"Eve",
	"Ferdie",
	"One",
	"Two",
	"Exchange",
	"Custodian",
	"Auditor",
	"Minter",
	"Approver",
	"Issuer",
	"Holder",
	"Customer",
];

/// What the runtime's presets derive below the code of a state.
const BELOW_A_STATE: [&str; 12] = [
	"cabinet",
	"chancellery",
	"licensing",
	"legal",
	"analysis",
	"liaison",
	"bench",
	"registry",
	"appeal-bench",
	"appeal-registry",
	"treasury",
	"validator",
];

/// How many numbered validators of a state are looked for.
const NUMBERED: u32 = 16;

/// Public keys and accounts that anybody can sign for, each with the name of its secret.
pub struct KnownKeys(BTreeMap<Key, String>);

impl KnownKeys {
	/// All of them. The first call derives them, which takes a second.
	pub fn get() -> &'static Self {
		static KNOWN: OnceLock<KnownKeys> = OnceLock::new();
		KNOWN.get_or_init(Self::derive)
	}

	fn derive() -> Self {
		let mut usual = vec![String::new()];
		for name in NAMES {
			usual.extend([
				format!("//{name}"),
				format!("//{name}//stash"),
				format!("/{name}"),
				format!("//{}", name.to_lowercase()),
			]);
		}
		let mut paths = usual.clone();
		for state in JurisdictionCode::all() {
			paths.extend(BELOW_A_STATE.iter().map(|path| format!("//{state}//{path}")));
			let numbers = 1..=NUMBERED;
			paths.extend(numbers.map(|number| format!("//{state}//validator//{number}")));
		}
		let mut keys = BTreeMap::new();
		let exact = |public: &[u8]| Key::try_from(public).ok();
		add::<sr25519::Pair>(&mut keys, &paths, exact);
		add::<ed25519::Pair>(&mut keys, &paths, exact);
		// The account of such a key is the hash of it. No preset uses one.
		add::<ecdsa::Pair>(&mut keys, &usual, |public| Some(Blake2Hasher::hash(public).0));
		Self(keys)
	}

	/// The name of the secret behind a public key or account, if it is one of these.
	pub fn name(&self, key: &Key) -> Option<&str> {
		self.0.get(key).map(String::as_str)
	}
}

/// Reading the phrase takes a hundred times as long as deriving a key, so it is done once.
fn add<P: Pair>(
	keys: &mut BTreeMap<Key, String>,
	paths: &[String],
	account: impl Fn(&[u8]) -> Option<Key>,
) {
	let root = P::from_string(DEV_PHRASE, None).expect("the phrase is a valid one; qed");
	for path in paths {
		let Ok((pair, _)) = root.derive(junctions(path), None) else { continue };
		if let Some(key) = account(pair.public().as_ref()) {
			keys.insert(key, if path.is_empty() { "the root".into() } else { path.clone() });
		}
	}
}

/// `//DE//licensing` as two hard junctions, `/Alice` as a soft one.
fn junctions(path: &str) -> impl Iterator<Item = DeriveJunction> {
	let mut found = Vec::new();
	let mut rest = path;
	while let Some(tail) = rest.strip_prefix('/') {
		let (mark, tail) = match tail.strip_prefix('/') {
			Some(tail) => ("/", tail),
			None => ("", tail),
		};
		let end = tail.find('/').unwrap_or(tail.len());
		let (name, after) = tail.split_at(end);
		found.push(DeriveJunction::from(format!("{mark}{name}")));
		rest = after;
	}
	found.into_iter()
}

#[cfg(test)]
mod tests {
	use super::*;
	use crate::keys::read_key;

	#[test]
	fn the_keys_that_everybody_knows_are_recognised() {
		let known = KnownKeys::get();
		for (address, name) in [
			("5DfhGyQdFobKM8NsWvEeAKk5EQQgYe9AydgJ7rMB6E1EqRzV", "the root"),
			("5GrwvaEF5zXb26Fz9rcQpDWS57CtERHpNehXCPcNoHGKutQY", "//Alice"),
			("5FA9nQDVg267DEd8m1ZypXLBnvN7SFxYwV7ndqSYGiN9TTpu", "//Alice"),
			("5GNJqTPyNqANBkUVMN1LPPrxXnFouWXoe2wNSmmEoLctxiZY", "//Alice//stash"),
			("5FHneW46xGXgs5mUiveU4sbTyGBzmstUspZC92UhjJM694ty", "//Bob"),
			("5HGjWAeFDfFCWPsjFQdVV2Msvz2XtMktvgocEZcCj68kUMaw", "//Eve"),
		] {
			assert_eq!(known.name(&read_key(address).unwrap()), Some(name), "{address}");
		}
		assert_eq!(known.name(&[7; 32]), None);
	}

	#[test]
	fn paths_are_read_as_the_sdk_reads_them() {
		let known = KnownKeys::get();
		for path in ["//KG//validator//3", "//DE//appeal-bench", "/Alice", "//Customer"] {
			let uri = format!("{DEV_PHRASE}{path}");
			let key = sr25519::Pair::from_string(&uri, None).unwrap().public();
			assert_eq!(known.name(&key.0), Some(path));
			if path.starts_with("//") {
				let key = ed25519::Pair::from_string(&uri, None).unwrap().public();
				assert_eq!(known.name(&key.0), Some(path));
			}
		}
	}
}
