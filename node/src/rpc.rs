//! The RPC that a node adds to the set of `sc-service` (`author`, `chain`, `state`, `system`, and
//! the `_v1` specification): account nonces, fees and finality proofs. There is none of our own:
//! questions about the registers go through `state_call` to the runtime APIs.

use crate::{
	service::{FullBackend, FullClient, FullPool},
	types::{Block, BlockNumber, Hash},
};
use jsonrpsee::{server::RegisterMethodError, RpcModule};
use pallet_transaction_payment_rpc::{TransactionPayment, TransactionPaymentApiServer};
use sc_consensus_grandpa::{
	FinalityProofProvider, GrandpaJustificationStream, SharedAuthoritySet, SharedVoterState,
};
use sc_consensus_grandpa_rpc::{Grandpa, GrandpaApiServer};
use sc_rpc::SubscriptionTaskExecutor;
use std::sync::Arc;
use substrate_frame_rpc_system::{System, SystemApiServer};

/// What the methods read from.
pub struct Deps {
	/// The chain.
	pub client: Arc<FullClient>,
	/// The transactions that wait for a block.
	pub pool: Arc<FullPool>,
	/// Runs the subscriptions.
	pub executor: SubscriptionTaskExecutor,
	/// State of the GRANDPA rounds.
	pub voter_state: SharedVoterState,
	/// Present and past GRANDPA authorities.
	pub authority_set: SharedAuthoritySet<Hash, BlockNumber>,
	/// New justifications.
	pub justifications: GrandpaJustificationStream<Block>,
	/// Proofs of finality for past blocks.
	pub finality_proofs: Arc<FinalityProofProvider<FullBackend, Block>>,
}

/// Builds the methods.
pub fn create(deps: Deps) -> Result<RpcModule<()>, RegisterMethodError> {
	let Deps {
		client,
		pool,
		executor,
		voter_state,
		authority_set,
		justifications,
		finality_proofs,
	} = deps;

	let mut module = RpcModule::new(());
	module.merge(System::<_, _, Block>::new(client.clone(), pool).into_rpc())?;
	module.merge(TransactionPayment::<_, Block>::new(client).into_rpc())?;
	module.merge(
		Grandpa::new(executor, authority_set, voter_state, justifications, finality_proofs)
			.into_rpc(),
	)?;
	Ok(module)
}
