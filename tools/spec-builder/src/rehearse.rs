//! Fresh keys in the place of those that nobody has handed in yet, for a rehearsal or a test.

use std::{collections::BTreeMap, io, path::Path};

use sp_core::{crypto::Pair, sr25519};

use crate::{
	input::{is_placeholder, Input, Validator},
	keys::{
		address, make_directory, new_session_keys, read_key, write_secret, Key, SessionSecrets,
	},
};

/// The secrets behind the stand-ins.
#[derive(Default)]
pub struct Secrets {
	/// The phrase of each account, by field.
	accounts: BTreeMap<String, (String, String)>,
	/// The session keys of each validator, by state and name.
	sessions: BTreeMap<String, SessionSecrets>,
}

impl Secrets {
	/// Writes `accounts.json`, with address and phrase of each account by its field, and a keystore
	/// `<state>-<validator>/keystore` for each validator.
	pub fn write(&self, directory: &Path) -> io::Result<()> {
		make_directory(directory)?;
		let accounts: serde_json::Map<_, _> = self
			.accounts
			.iter()
			.map(|(field, (address, phrase))| {
				(field.clone(), serde_json::json!({ "address": address, "phrase": phrase }))
			})
			.collect();
		let text = serde_json::to_string_pretty(&accounts)?;
		write_secret(&directory.join("accounts.json"), &format!("{text}\n"))?;
		for (name, secrets) in &self.sessions {
			make_directory(&directory.join(name))?;
			secrets.store(&directory.join(name).join("keystore"))?;
		}
		Ok(())
	}

	fn account(&mut self, field: String) -> Key {
		let (pair, phrase, _) = sr25519::Pair::generate_with_phrase(None);
		let key = pair.public().into();
		self.accounts.insert(field, (address(&key), phrase));
		key
	}

	fn fill(&mut self, field: String, place: &mut String) {
		if is_placeholder(place) {
			*place = address(&self.account(field));
		}
	}
}

/// Fills in every account and every validator that still waits for its keys. What somebody has filled in
/// stays as it is.
pub fn stand_ins(input: &mut Input) -> Secrets {
	let mut secrets = Secrets::default();
	for (code, member) in &mut input.members {
		let path = format!("members.{code}");
		if let Some(treasury) = &mut member.treasury {
			secrets.fill(format!("{path}.treasury"), treasury);
		}
		for (kind, body) in &mut member.authorities {
			for (unit, accounts) in &mut body.officers {
				for (index, account) in accounts.iter_mut().enumerate() {
					let field = format!("{path}.authorities.{kind}.officers.{unit}[{index}]");
					secrets.fill(field, account);
				}
			}
		}
		for (name, validator) in &mut member.validators {
			secrets.fill(format!("{path}.validators.{name}.account"), &mut validator.account);
			let waits = [&validator.aura, &validator.grandpa, &validator.proof]
				.into_iter()
				.any(|text| is_placeholder(text));
			let Ok(account) = read_key(&validator.account) else { continue };
			if waits {
				let (public, secret) = new_session_keys(&account);
				*validator = Validator { operator: validator.operator.take(), ..public };
				secrets.sessions.insert(format!("{code}-{name}"), secret);
			}
		}
	}
	secrets
}
