//! `civitas-spec` makes the specification of a chain from a short list of members, authorities, officers
//! and public keys.

mod check;
mod genesis;
mod input;
mod keys;
mod known;
mod rehearse;

use std::{
	ffi::OsString,
	fs,
	path::{Path, PathBuf},
	process::{Command, ExitCode, Stdio},
};

use clap::Parser;
use toml::Table;

use crate::{
	check::{check, Genesis, Problem},
	input::Input,
	keys::{new_session_keys, read_key},
};

/// A vote names a round and a set of voters, not a chain, so that those of two chains make a double vote. Said with
/// every key and every specification.
const ONE_CHAIN: &str =
	"Session keys are for one chain: another one, or the same begun anew, takes new ones.";

/// Makes the specification of a chain from a short list of members, authorities, officers and public keys.
#[derive(Debug, Parser)]
#[command(version)]
struct Cli {
	#[command(subcommand)]
	command: Action,
}

#[derive(Debug, clap::Subcommand)]
enum Action {
	/// Name everything that is wrong with an input.
	Check {
		/// The input, a TOML file.
		input: PathBuf,
		/// Allow what is not filled in yet.
		#[arg(long)]
		template: bool,
	},
	/// Put what the parties handed in on their cards in the place of an input's placeholders.
	Fill {
		/// The input, a TOML file.
		input: PathBuf,
		/// The cards: pieces of an input, TOML files too.
		#[arg(required = true)]
		cards: Vec<PathBuf>,
		/// The file to write.
		#[arg(long)]
		output: PathBuf,
	},
	/// Make the session keys of a validator, and print its card. The secret keys go to the keystore. The
	/// card's first line has the public ones as the chain's calls take them.
	SessionKeys {
		/// The validator's place in the input, such as `members.KG.validators.bank`.
		#[arg(long)]
		field: String,
		/// The account that stands for the validator.
		#[arg(long)]
		account: String,
		/// The directory of the keystore.
		#[arg(long)]
		keystore: PathBuf,
	},
	/// Fill in fresh keys for everybody who has not handed in theirs, for a rehearsal.
	Rehearse {
		/// The input, a TOML file.
		input: PathBuf,
		/// The file to write.
		#[arg(long)]
		output: PathBuf,
		/// The directory for the secret keys; it must be new or empty.
		#[arg(long)]
		secrets: PathBuf,
	},
	/// Make the specification, as JSON to read (NAME.json) and as nodes start from it (NAME.raw.json).
	Make {
		/// The input, a TOML file.
		input: PathBuf,
		/// The node's binary, with the runtime that the chain begins with.
		#[arg(long, default_value = "civitas")]
		node: PathBuf,
		/// NAME: the path of both files without their endings.
		#[arg(long)]
		output: PathBuf,
	},
}

fn main() -> ExitCode {
	match run(&Cli::parse().command) {
		Ok(()) => ExitCode::SUCCESS,
		Err(error) => {
			eprintln!("{error}");
			ExitCode::FAILURE
		},
	}
}

fn run(action: &Action) -> Result<(), String> {
	match action {
		Action::Check { input, template } => {
			let text = read(input)?;
			let outcome = check(&parse(input, &text)?);
			let allowed = |problem: &Problem| *template && problem.placeholder;
			match outcome {
				Err(problems) if !problems.iter().all(allowed) => {
					let left: Vec<_> = problems.into_iter().filter(|one| !allowed(one)).collect();
					Err(report(input, &left))
				},
				Err(problems) => {
					println!("{}: {} fields to fill in", input.display(), problems.len());
					Ok(())
				},
				Ok(genesis) => {
					println!("{}: {}", input.display(), summary(&genesis));
					Ok(())
				},
			}
		},
		Action::Fill { input, cards, output } => {
			let mut table: Table = parse(input, &read(input)?)?;
			let mut problems = Vec::new();
			for path in cards {
				let card: Table = parse(path, &read(path)?)?;
				let found = input::fill(&mut table, &card);
				problems.extend(found.iter().map(|one| format!("{}: {one}", path.display())));
			}
			if !problems.is_empty() {
				return Err(problems.join("\n"));
			}
			write(output, &toml::to_string(&table).map_err(|error| error.to_string())?)
		},
		Action::SessionKeys { field, account, keystore } => {
			let names: Vec<_> = field.split('.').collect();
			if !matches!(names[..], ["members", _, "validators", _]) {
				return Err("--field: expected is `members.<state>.validators.<name>`".into());
			}
			let account = read_key(account).map_err(|bad| format!("--account: {bad}"))?;
			let (public, secret) = new_session_keys(&account);
			secret.store(keystore).map_err(|error| named(keystore, &error))?;
			let card = toml::to_string(&public).map_err(|error| error.to_string())?;
			println!("# keys: {}\n# {ONE_CHAIN}\n[{field}]\n{card}", secret.public_keys());
			Ok(())
		},
		Action::Rehearse { input, output, secrets } => {
			let mut filled: Input = parse(input, &read(input)?)?;
			let found = rehearse::stand_ins(&mut filled);
			found.write(secrets).map_err(|error| named(secrets, &error))?;
			// As `fill` writes it, so that the two can be compared byte by byte: read once more, since a date
			// that becomes a table's value without being written is no date any more.
			let text = toml::to_string(&filled).map_err(|error| error.to_string())?;
			let table: Table = parse(output, &text)?;
			write(output, &toml::to_string(&table).map_err(|error| error.to_string())?)
		},
		Action::Make { input, node, output } => make(input, node, output),
	}
}

fn make(path: &Path, node: &Path, output: &Path) -> Result<(), String> {
	let text = read(path)?;
	let input: Input = parse(path, &text)?;
	let genesis = check(&input).map_err(|problems| report(path, &problems))?;
	let preset = ask(node, &["--chain", input.chain.preset.name()].map(OsString::from))?;
	let preset = serde_json::from_slice(&preset)
		.map_err(|error| format!("{} wrote no JSON: {error}", node.display()))?;
	let whole = genesis::specification(&input.chain, &genesis, preset)?;
	let plain = ending(output, ".json");
	let text = serde_json::to_string_pretty(&whole).map_err(|error| error.to_string())?;
	write(&plain, &format!("{text}\n"))?;
	let raw = ask(node, &["--raw".into(), "--chain".into(), plain.clone().into_os_string()])?;
	let raw_path = ending(output, ".raw.json");
	fs::write(&raw_path, raw).map_err(|error| named(&raw_path, &error))?;
	println!("{}: {}", path.display(), summary(&genesis));
	println!("{}\n{}\n{ONE_CHAIN}", plain.display(), raw_path.display());
	Ok(())
}

/// What the node's binary prints as the specification of a chain. Its warnings pass through.
fn ask(node: &Path, arguments: &[OsString]) -> Result<Vec<u8>, String> {
	let output = Command::new(node)
		.arg("export-chain-spec")
		.args(arguments)
		.stderr(Stdio::inherit())
		.output()
		.map_err(|error| named(node, &error))?;
	if output.status.success() {
		Ok(output.stdout)
	} else {
		Err(format!("{} could not write the specification ({})", node.display(), output.status))
	}
}

fn ending(path: &Path, ending: &str) -> PathBuf {
	let mut name = path.as_os_str().to_owned();
	name.push(ending);
	name.into()
}

fn read(path: &Path) -> Result<String, String> {
	fs::read_to_string(path).map_err(|error| named(path, &error))
}

fn write(path: &Path, text: &str) -> Result<(), String> {
	fs::write(path, text).map_err(|error| named(path, &error))
}

fn parse<T: serde::de::DeserializeOwned>(path: &Path, text: &str) -> Result<T, String> {
	toml::from_str(text).map_err(|error| format!("{}: {error}", path.display()))
}

fn named(path: &Path, error: &dyn std::fmt::Display) -> String {
	format!("{}: {error}", path.display())
}

fn report(path: &Path, problems: &[Problem]) -> String {
	let lines: Vec<_> = problems.iter().map(|problem| format!("  {problem}")).collect();
	let count = if problems.len() == 1 { "problem" } else { "problems" };
	format!("{}: {} {count}\n{}", path.display(), problems.len(), lines.join("\n"))
}

/// What a reader compares with what was agreed.
fn summary(genesis: &Genesis) -> String {
	let votes: Vec<_> = genesis.authorities.iter().filter_map(|body| body.weight).collect();
	let officers: usize = genesis.authorities.iter().map(|body| body.officers.len()).sum();
	format!(
		"{} states, {} authorities with {officers} officers, {} votes of {} in all, {} validators",
		genesis.jurisdictions.len(),
		genesis.authorities.len(),
		votes.len(),
		votes.iter().map(|weight| u128::from(*weight)).sum::<u128>(),
		genesis.validators.len(),
	)
}

#[cfg(test)]
mod tests {
	use super::*;
	use clap::CommandFactory;

	const GIBRALTAR: &str =
		concat!(env!("CARGO_MANIFEST_DIR"), "/../../chain-specs/gibraltar.toml");

	fn directory(name: &str) -> PathBuf {
		let path = std::env::temp_dir().join(format!("civitas-spec-{name}-{}", std::process::id()));
		let _ = fs::remove_dir_all(&path);
		fs::create_dir_all(&path).unwrap();
		path
	}

	fn told(line: &[&str]) -> Result<(), String> {
		let words = ["civitas-spec"].iter().chain(line);
		run(&Cli::try_parse_from(words).unwrap_or_else(|error| panic!("{error}")).command)
	}

	#[test]
	fn the_arguments_do_not_contradict_each_other() {
		Cli::command().debug_assert();
	}

	#[test]
	fn a_template_passes_as_such_and_not_as_an_input() {
		assert_eq!(told(&["check", "--template", GIBRALTAR]), Ok(()));
		let error = told(&["check", GIBRALTAR]).unwrap_err();
		assert!(error.contains("members.GI.treasury: not filled in yet"), "{error}");
		// Refused before anybody looks for a node.
		let error = told(&["make", GIBRALTAR, "--node", "/nowhere", "--output", "x"]).unwrap_err();
		assert!(error.contains("members.GI.treasury: not filled in yet"), "{error}");
	}

	#[test]
	fn a_card_of_fresh_session_keys_fills_in_its_validator() {
		let directory = directory("card");
		let text = |name: &str| directory.join(name).to_str().unwrap().to_owned();
		let (input, secrets) = (text("input.toml"), text("secrets"));
		told(&["rehearse", GIBRALTAR, "--output", &input, "--secrets", &secrets]).unwrap();
		assert_eq!(told(&["check", &input]), Ok(()));
		// Secrets are never written over.
		assert!(told(&["rehearse", GIBRALTAR, "--output", &input, "--secrets", &secrets]).is_err());
		let accounts = fs::read_to_string(directory.join("secrets/accounts.json")).unwrap();
		let accounts: serde_json::Value = serde_json::from_str(&accounts).unwrap();
		let account = &accounts["members.GI.validators.government.account"]["address"];

		let (validator, _) = new_session_keys(&read_key(account.as_str().unwrap()).unwrap());
		let card = toml::to_string(&validator).unwrap();
		fs::write(
			directory.join("card.toml"),
			format!("[members.GI.validators.government]\n{card}"),
		)
		.unwrap();
		let (card, output) = (text("card.toml"), text("filled.toml"));
		told(&["fill", GIBRALTAR, &card, "--output", &output]).unwrap();
		let error = told(&["check", &output]).unwrap_err();
		assert!(!error.contains("validators.government."), "{error}");
		// The same place is not filled in twice with different keys.
		let error = told(&["fill", &input, &card, "--output", &output]).unwrap_err();
		assert!(error.contains("members.GI.validators.government.aura"), "{error}");
		fs::remove_dir_all(directory).unwrap();
	}

	#[test]
	fn session_keys_are_made_for_a_validator_of_the_input_only() {
		let keystore = directory("keystore");
		let store = keystore.to_str().unwrap();
		let account = "5Cr4BEEZiAhG99aJWkq2mJk1sCjDSvyGvnDGWTgBsBcDkeNC";
		let told = |field, account| {
			told(&["session-keys", "--field", field, "--account", account, "--keystore", store])
		};
		assert!(told("members.GI.treasury", account).unwrap_err().contains("--field"));
		assert!(told("members.GI.validators.bank", "5Cr4").unwrap_err().contains("--account"));
		assert_eq!(fs::read_dir(&keystore).unwrap().count(), 0);
		assert_eq!(told("members.GI.validators.bank", account), Ok(()));
		assert_eq!(fs::read_dir(&keystore).unwrap().count(), 2);
		fs::remove_dir_all(keystore).unwrap();
	}
}
