//! Public keys as people write them, and the session keys of a validator.

use std::{
	fs::{self, OpenOptions},
	io::{self, Write},
	path::Path,
};

use civitas_primitives::chain::SS58_PREFIX;
use sp_core::{
	bytes::{from_hex, to_hex},
	crypto::{AccountId32, Pair, Ss58AddressFormat, Ss58Codec},
	ed25519,
	proof_of_possession::{ProofOfPossessionGenerator, ProofOfPossessionVerifier},
	sr25519,
};

use crate::input::Validator;

/// A public key, or the account of one.
pub type Key = [u8; 32];

/// The prefix of addresses of no network in particular. The runtime reads this one in a genesis.
const GENERIC_PREFIX: u16 = 42;

/// Why a text is not a public key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BadKey {
	/// Neither an address nor 0x and 64 digits; or a letter of the address is wrong.
	Unreadable,
	/// An address of another network, by its prefix.
	OtherNetwork(u16),
	/// All bytes alike: nobody has the secret of such a key.
	OfNobody,
}

impl std::fmt::Display for BadKey {
	fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
		match self {
			Self::Unreadable => write!(
				f,
				"not a public key: an SS58 address, copied whole, or 0x and 64 digits is expected"
			),
			Self::OtherNetwork(prefix) => write!(
				f,
				"an address of another network (prefix {prefix}; {SS58_PREFIX} or \
				 {GENERIC_PREFIX} is expected)"
			),
			Self::OfNobody => write!(f, "nobody's key: all its bytes are alike"),
		}
	}
}

/// Reads an SS58 address of this chain or of no network in particular, or 0x and 64 digits.
pub fn read_key(text: &str) -> Result<Key, BadKey> {
	let key: Key = if text.starts_with("0x") {
		let bytes = from_hex(text).map_err(|_| BadKey::Unreadable)?;
		if text.len() != 66 {
			return Err(BadKey::Unreadable);
		}
		Key::try_from(bytes.as_slice()).map_err(|_| BadKey::Unreadable)?
	} else {
		let (account, format) =
			AccountId32::from_ss58check_with_version(text).map_err(|_| BadKey::Unreadable)?;
		let prefix = u16::from(format);
		if prefix != SS58_PREFIX && prefix != GENERIC_PREFIX {
			return Err(BadKey::OtherNetwork(prefix));
		}
		account.into()
	};
	let first = key.first().copied().unwrap_or_default();
	if key.iter().all(|byte| *byte == first) {
		return Err(BadKey::OfNobody);
	}
	Ok(key)
}

/// An address as the runtime reads it in a genesis.
pub fn address(key: &Key) -> String {
	AccountId32::from(*key).to_ss58check_with_version(Ss58AddressFormat::from(GENERIC_PREFIX))
}

/// Do the secrets of both session keys stand behind this account? The proof is what a node's
/// `author_rotateKeysWithOwner` gives: both signatures, one after the other.
pub fn proof_is_valid(account: &Key, aura: &Key, grandpa: &Key, proof: &str) -> bool {
	let Ok(bytes) = from_hex(proof) else { return false };
	if bytes.len() != 128 {
		return false;
	}
	let (first, second) = bytes.split_at(64);
	let (Ok(first), Ok(second)) =
		(sr25519::Signature::try_from(first), ed25519::Signature::try_from(second))
	else {
		return false;
	};
	let (aura, grandpa) = (sr25519::Public::from(*aura), ed25519::Public::from(*grandpa));
	sr25519::Pair::verify_proof_of_possession(account, &first, &aura)
		&& ed25519::Pair::verify_proof_of_possession(account, &second, &grandpa)
}

/// The secret session keys of a validator, as phrases.
pub struct SessionSecrets {
	aura: (Key, String),
	grandpa: (Key, String),
}

/// Makes session keys for the validator that an account stands for: the public ones with their proof,
/// and the secret ones.
pub fn new_session_keys(account: &Key) -> (Validator, SessionSecrets) {
	let (mut aura, aura_phrase, _) = sr25519::Pair::generate_with_phrase(None);
	let (mut grandpa, grandpa_phrase, _) = ed25519::Pair::generate_with_phrase(None);
	let (aura_key, grandpa_key): (Key, Key) = (aura.public().into(), grandpa.public().into());
	let mut proof = aura.generate_proof_of_possession(account).0.to_vec();
	proof.extend_from_slice(&grandpa.generate_proof_of_possession(account).0);
	let public = Validator {
		operator: None,
		account: address(account),
		aura: address(&aura_key),
		grandpa: address(&grandpa_key),
		proof: to_hex(&proof, false),
	};
	let secret =
		SessionSecrets { aura: (aura_key, aura_phrase), grandpa: (grandpa_key, grandpa_phrase) };
	(public, secret)
}

impl SessionSecrets {
	/// The public keys as JSON, in the form that the calls of the chain take.
	pub fn public_keys(&self) -> serde_json::Value {
		serde_json::json!({
			"aura": to_hex(&self.aura.0, false),
			"grandpa": to_hex(&self.grandpa.0, false),
		})
	}

	/// Puts them into a keystore: one file a key, named by its kind and public key, with the phrase as
	/// JSON in it.
	pub fn store(&self, keystore: &Path) -> io::Result<()> {
		make_directory(keystore)?;
		for (kind, (key, phrase)) in [(b"aura", &self.aura), (b"gran", &self.grandpa)] {
			let name = format!("{}{}", plain_hex(kind), plain_hex(key));
			let text = serde_json::Value::from(phrase.as_str()).to_string();
			write_secret(&keystore.join(name), &text)?;
		}
		Ok(())
	}
}

fn plain_hex(bytes: &[u8]) -> String {
	to_hex(bytes, false).trim_start_matches("0x").into()
}

/// A new file that its owner alone can read. An existing one is left alone, since a secret may be in it.
pub fn write_secret(path: &Path, text: &str) -> io::Result<()> {
	let mut options = OpenOptions::new();
	options.write(true).create_new(true);
	#[cfg(unix)]
	std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
	options.open(path)?.write_all(text.as_bytes())
}

/// A directory that its owner alone can enter, if it is not there yet.
pub fn make_directory(path: &Path) -> io::Result<()> {
	let mut builder = fs::DirBuilder::new();
	builder.recursive(true);
	#[cfg(unix)]
	std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
	builder.create(path)
}

#[cfg(test)]
mod tests {
	use super::*;
	use sp_core::crypto::DEV_ADDRESS;

	fn some_key() -> Key {
		std::array::from_fn(|place| if place < 16 { 1 } else { 2 })
	}

	#[test]
	fn a_key_is_read_in_every_form_that_means_this_chain() {
		let key = some_key();
		let own =
			AccountId32::from(key).to_ss58check_with_version(Ss58AddressFormat::from(SS58_PREFIX));
		for text in [address(&key), own, to_hex(&key, false)] {
			assert_eq!(read_key(&text), Ok(key), "{text}");
		}
		assert_eq!(address(&read_key(DEV_ADDRESS).unwrap()), DEV_ADDRESS);
	}

	#[test]
	fn what_is_no_key_of_this_chain_is_refused_with_its_reason() {
		let mut wrong_letter = DEV_ADDRESS.to_owned();
		wrong_letter.replace_range(10..11, "1");
		let key = some_key();
		let polkadot =
			AccountId32::from(key).to_ss58check_with_version(Ss58AddressFormat::from(0u16));
		for (text, bad) in [
			("", BadKey::Unreadable),
			("0x12", BadKey::Unreadable),
			(format!("0x{}", "1g".repeat(32)).as_str(), BadKey::Unreadable),
			(wrong_letter.as_str(), BadKey::Unreadable),
			(&DEV_ADDRESS[1..], BadKey::Unreadable),
			(polkadot.as_str(), BadKey::OtherNetwork(0)),
			(format!("0x{}", "00".repeat(32)).as_str(), BadKey::OfNobody),
			(address(&[0; 32]).as_str(), BadKey::OfNobody),
			(format!("0x{}", "11".repeat(32)).as_str(), BadKey::OfNobody),
		] {
			assert_eq!(read_key(text), Err(bad), "{text}");
		}
	}

	#[test]
	fn a_proof_stands_for_one_account_and_both_keys_in_their_order() {
		let directory = std::env::temp_dir().join(format!("civitas-keys-{}", std::process::id()));
		let account = some_key();
		let (made, secrets) = new_session_keys(&account);
		secrets.store(&directory).unwrap();
		let (aura, grandpa) = (read_key(&made.aura).unwrap(), read_key(&made.grandpa).unwrap());
		assert!(proof_is_valid(&account, &aura, &grandpa, &made.proof));
		assert!(!proof_is_valid(&[3; 32], &aura, &grandpa, &made.proof));
		assert!(!proof_is_valid(&account, &grandpa, &aura, &made.proof));
		let other = made.proof.replacen(['2', '3', '4'], "5", 1);
		for bad in ["", "0x", &made.proof[..256], other.as_str(), "<proof>"] {
			assert!(!proof_is_valid(&account, &aura, &grandpa, bad), "{bad}");
		}
		// The keystore holds the secrets, under the names that a node looks for, readable by nobody else.
		let name = format!("61757261{}", plain_hex(&aura));
		let phrase: String =
			serde_json::from_str(&fs::read_to_string(directory.join(name)).unwrap()).unwrap();
		let pair = sr25519::Pair::from_string(&phrase, None).unwrap();
		assert_eq!(Key::from(pair.public()), aura);
		let name = directory.join(format!("6772616e{}", plain_hex(&grandpa)));
		#[cfg(unix)]
		{
			use std::os::unix::fs::PermissionsExt;
			assert_eq!(fs::metadata(&name).unwrap().permissions().mode() & 0o777, 0o600);
			assert_eq!(fs::metadata(&directory).unwrap().permissions().mode() & 0o777, 0o700);
		}
		let phrase: String = serde_json::from_str(&fs::read_to_string(name).unwrap()).unwrap();
		let pair = ed25519::Pair::from_string(&phrase, None).unwrap();
		assert_eq!(Key::from(pair.public()), grandpa);
		fs::remove_dir_all(directory).unwrap();
	}
}
