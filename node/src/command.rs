//! Does what the command line says.

use crate::{
	chain_spec,
	cli::{Cli, Subcommand},
	release,
	service::{self, Service},
	types::{Block, Hash},
};
use sc_cli::SubstrateCli;
use sc_network::{config::NetworkBackendType, Litep2pNetworkBackend, NetworkWorker};

impl SubstrateCli for Cli {
	fn impl_name() -> String {
		"Civitas".into()
	}

	fn impl_version() -> String {
		release().version.into()
	}

	fn description() -> String {
		"A node of a Civitas chain: registers of credentials, licences and gold-backed money."
			.into()
	}

	fn author() -> String {
		"the Civitas contributors".into()
	}

	fn support_url() -> String {
		"the operator of your network; SECURITY.md says how to report in confidence".into()
	}

	fn copyright_start_year() -> i32 {
		2026
	}

	fn load_spec(&self, id: &str) -> Result<Box<dyn sc_service::ChainSpec>, String> {
		// The SDK asks for "" where a command, such as `key generate-node-key`, was given no chain.
		let id = if id.is_empty() { "local" } else { id };
		Ok(Box::new(chain_spec::load(release(), id)?))
	}
}

/// Runs the subcommand, or a node.
pub fn run(cli: &Cli) -> sc_cli::Result<()> {
	match &cli.subcommand {
		None => run_node(cli),
		Some(Subcommand::Key(cmd)) => cmd.run(cli),
		Some(Subcommand::BuildSpec(cmd)) => {
			let runner = cli.create_runner(cmd)?;
			runner.sync_run(|config| cmd.run(config.chain_spec, config.network))
		},
		Some(Subcommand::ExportChainSpec(cmd)) => cmd.run(cli.load_spec(&cmd.chain)?),
		Some(Subcommand::CheckBlock(cmd)) => {
			let runner = cli.create_runner(cmd)?;
			runner.async_run(|config| {
				let Service { client, task_manager, import_queue, .. } =
					service::new_partial(&config)?;
				Ok((cmd.run(client, import_queue), task_manager))
			})
		},
		Some(Subcommand::ExportBlocks(cmd)) => {
			let runner = cli.create_runner(cmd)?;
			runner.async_run(|config| {
				let Service { client, task_manager, .. } = service::new_partial(&config)?;
				Ok((cmd.run(client, config.database), task_manager))
			})
		},
		Some(Subcommand::ExportState(cmd)) => {
			let runner = cli.create_runner(cmd)?;
			runner.async_run(|config| {
				let Service { client, task_manager, .. } = service::new_partial(&config)?;
				Ok((cmd.run(client, config.chain_spec), task_manager))
			})
		},
		Some(Subcommand::ImportBlocks(cmd)) => {
			let runner = cli.create_runner(cmd)?;
			runner.async_run(|config| {
				let Service { client, task_manager, import_queue, .. } =
					service::new_partial(&config)?;
				Ok((cmd.run(client, import_queue), task_manager))
			})
		},
		Some(Subcommand::Revert(cmd)) => {
			let runner = cli.create_runner(cmd)?;
			runner.async_run(|config| {
				let Service { client, task_manager, backend, .. } = service::new_partial(&config)?;
				let revert = cmd.run(
					client,
					backend,
					Some(Box::new(|client, _, blocks| {
						sc_consensus_grandpa::revert(client, blocks)?;
						Ok(())
					})),
				);
				Ok((revert, task_manager))
			})
		},
		Some(Subcommand::PurgeChain(cmd)) => {
			let runner = cli.create_runner(cmd)?;
			runner.sync_run(|config| cmd.run(config.database))
		},
		Some(Subcommand::ChainInfo(cmd)) => {
			let runner = cli.create_runner(cmd)?;
			runner.sync_run(|config| cmd.run::<Block>(&config))
		},
	}
}

/// Runs a node until it is told to stop.
fn run_node(cli: &Cli) -> sc_cli::Result<()> {
	let params = &cli.run.shared_params;
	if params.chain.is_none() && !params.is_dev() {
		return Err(sc_cli::Error::Input(format!(
			"which chain? Say `--chain` with a chain spec file or one of {}, or `--dev` for a \
			 development chain that is gone when the node stops",
			chain_spec::names(),
		)));
	}
	let storage_monitor = cli.storage_monitor.clone();
	cli.create_runner(&cli.run)?.run_node_until_exit(|config| async move {
		match config.network.network_backend {
			NetworkBackendType::Libp2p => {
				service::new_full::<NetworkWorker<Block, Hash>>(config, storage_monitor)
			},
			NetworkBackendType::Litep2p => {
				service::new_full::<Litep2pNetworkBackend>(config, storage_monitor)
			},
		}
		.map_err(sc_cli::Error::Service)
	})
}
