//! The command line.

use sc_cli::{
	BuildSpecCmd, ChainInfoCmd, CheckBlockCmd, ExportBlocksCmd, ExportChainSpecCmd, ExportStateCmd,
	ImportBlocksCmd, KeySubcommand, PurgeChainCmd, RevertCmd, RunCmd,
};
use sc_storage_monitor::StorageMonitorParams;

/// Without a subcommand, `civitas` runs a node.
#[derive(Debug, clap::Parser)]
pub struct Cli {
	#[allow(missing_docs)]
	#[command(subcommand)]
	pub subcommand: Option<Subcommand>,

	#[allow(missing_docs)]
	#[clap(flatten)]
	pub run: RunCmd,

	#[allow(missing_docs)]
	#[clap(flatten)]
	pub storage_monitor: StorageMonitorParams,
}

/// What `civitas` does besides running a node.
#[derive(Debug, clap::Subcommand)]
pub enum Subcommand {
	/// Make, inspect and insert keys.
	#[command(subcommand)]
	Key(KeySubcommand),

	/// Print the spec of a chain, with this node as its boot node. Superseded by
	/// `export-chain-spec`.
	BuildSpec(BuildSpecCmd),

	/// Write the spec of a chain.
	ExportChainSpec(ExportChainSpecCmd),

	/// Execute a block of the database again and check it.
	CheckBlock(CheckBlockCmd),

	/// Write blocks of the database to a file.
	ExportBlocks(ExportBlocksCmd),

	/// Print the state after a block as the spec of a chain that starts from it.
	ExportState(ExportStateCmd),

	/// Check and import the blocks of a file.
	ImportBlocks(ImportBlocksCmd),

	/// Take back the newest blocks that are not final.
	Revert(RevertCmd),

	/// Delete the database of a chain.
	PurgeChain(PurgeChainCmd),

	/// Print the best and the last final block of the database.
	ChainInfo(ChainInfoCmd),
}

#[cfg(test)]
mod tests {
	use super::*;
	use clap::{CommandFactory, Parser};

	fn parse(line: &str) -> Cli {
		Cli::try_parse_from(line.split(' ')).unwrap_or_else(|error| panic!("{line}: {error}"))
	}

	#[test]
	fn the_arguments_do_not_contradict_each_other() {
		Cli::command().debug_assert();
	}

	#[test]
	fn without_a_subcommand_a_node_runs() {
		let cli = parse("civitas --chain national --validator --db-storage-threshold 2048");
		assert!(cli.subcommand.is_none());
		assert!(cli.run.validator);
		assert_eq!(cli.run.shared_params.chain.as_deref(), Some("national"));
		assert_eq!(cli.storage_monitor.threshold, 2048);
	}

	#[test]
	fn a_development_node_keeps_nothing() {
		let cli = parse("civitas --dev");
		assert!(cli.run.shared_params.is_dev());
		let path = sc_cli::CliConfiguration::<()>::base_path(&cli.run)
			.expect("a temporary directory can be made")
			.expect("`--dev` implies `--tmp`");
		assert!(path.path().starts_with(std::env::temp_dir()));
	}

	#[test]
	fn every_subcommand_is_understood() {
		use Subcommand::*;
		let of = |line| parse(line).subcommand.unwrap_or_else(|| panic!("{line}"));

		assert!(matches!(of("civitas key generate --scheme sr25519"), Key(_)));
		assert!(matches!(of("civitas key generate-node-key --chain national"), Key(_)));
		assert!(matches!(of("civitas build-spec --chain local --raw"), BuildSpec(_)));
		assert!(matches!(of("civitas export-chain-spec --chain pan-eu --raw"), ExportChainSpec(_)));
		assert!(matches!(of("civitas check-block --chain local 7"), CheckBlock(_)));
		assert!(matches!(of("civitas export-blocks --chain local --to 9 file"), ExportBlocks(_)));
		assert!(matches!(of("civitas export-state --chain local 7"), ExportState(_)));
		assert!(matches!(of("civitas import-blocks --chain local file"), ImportBlocks(_)));
		assert!(matches!(of("civitas revert --chain local 3"), Revert(_)));
		assert!(matches!(of("civitas purge-chain --chain local -y"), PurgeChain(_)));
		assert!(matches!(of("civitas chain-info --chain local"), ChainInfo(_)));
	}

	#[test]
	fn rocksdb_is_not_offered() {
		assert!(Cli::try_parse_from("civitas --dev --database rocksdb".split(' ')).is_err());
		assert!(Cli::try_parse_from("civitas --dev --database paritydb".split(' ')).is_ok());
	}
}
