//! The runtime of Civitas: one for a national chain and for a union of states, chosen at genesis by a
//! preset.
#![cfg_attr(not(feature = "std"), no_std)]
#![recursion_limit = "256"]
// What the runtime's macros generate has no docs of its own.
#![allow(missing_docs)]

extern crate alloc;

mod apis;
pub mod configs;
pub mod presets;

#[cfg(feature = "runtime-benchmarks")]
mod benchmarks;
#[cfg(test)]
mod tests;

use alloc::{borrow::Cow, vec::Vec};

use sp_runtime::{
	generic, impl_opaque_keys,
	traits::{BlakeTwo256, IdentifyAccount, Verify},
	MultiAddress, MultiSignature,
};
use sp_version::RuntimeVersion;

pub use apis::api;

/// Any signature a transaction may carry: Ed25519, Sr25519 or ECDSA over secp256k1.
pub type Signature = MultiSignature;
/// An account, in the form that its public key takes on chain.
pub type AccountId = <<Signature as Verify>::Signer as IdentifyAccount>::AccountId;
/// An amount of the native unit or of a coin, in base units.
pub type Balance = u128;
/// The number of a block.
pub type BlockNumber = u32;
/// How many transactions an account has signed.
pub type Nonce = u32;
/// The hash of a block.
pub type Hash = sp_core::H256;
/// How a transaction names an account.
pub type Address = MultiAddress<AccountId, ()>;
/// A block's header.
pub type Header = generic::Header<BlockNumber, BlakeTwo256>;
/// A block.
pub type Block = generic::Block<Header, UncheckedExtrinsic>;

/// What every transaction carries beside its call, in the order of checking. Those that
/// `@polkadot/types` does not know have a value and an implicit of zero bytes, so that every client
/// encodes them right without knowing them.
pub type TxExtension = (
	frame_system::AuthorizeCall<Runtime>,
	frame_system::CheckNonZeroSender<Runtime>,
	frame_system::CheckSpecVersion<Runtime>,
	frame_system::CheckTxVersion<Runtime>,
	frame_system::CheckGenesis<Runtime>,
	frame_system::CheckEra<Runtime>,
	frame_system::CheckNonce<Runtime>,
	frame_system::CheckWeight<Runtime>,
	pallet_authorities::OfficerActs<Runtime>,
	pallet_transaction_payment::ChargeTransactionPayment<Runtime>,
	frame_metadata_hash_extension::CheckMetadataHash<Runtime>,
	frame_system::WeightReclaim<Runtime>,
);

/// A transaction as it stands in a block.
pub type UncheckedExtrinsic =
	generic::UncheckedExtrinsic<Address, RuntimeCall, Signature, TxExtension>;
/// What a transaction's signature covers.
pub type SignedPayload = generic::SignedPayload<RuntimeCall, TxExtension>;

/// Executes blocks.
pub type Executive = frame_executive::Executive<
	Runtime,
	Block,
	frame_system::ChainContext<Runtime>,
	Runtime,
	AllPalletsWithSystem,
>;

impl_opaque_keys! {
	/// The keys with which a validator makes and finalises blocks.
	pub struct SessionKeys {
		/// Signs the blocks it makes.
		pub aura: Aura,
		/// Votes for finality.
		pub grandpa: Grandpa,
	}
}

macro_rules! version {
	($spec_version:tt) => {
		/// The version of this runtime. `spec_version` rises with every release; `transaction_version`
		/// rises when a call's number or encoding changes, and every proposed act dies with the old one.
		#[sp_version::runtime_version]
		pub const VERSION: RuntimeVersion = RuntimeVersion {
			spec_name: Cow::Borrowed("civitas"),
			impl_name: Cow::Borrowed("civitas"),
			authoring_version: 1,
			spec_version: $spec_version,
			impl_version: 1,
			apis: apis::RUNTIME_API_VERSIONS,
			transaction_version: 1,
			system_version: 1,
		};
	};
}

#[cfg(not(feature = "next-version"))]
version!(100);
// One more, for tests of an upgrade.
#[cfg(feature = "next-version")]
version!(101);

/// How much time a validator has to make a block, in milliseconds.
pub const SLOT_DURATION: u64 = 2_000;
/// Blocks in a minute.
pub const MINUTES: BlockNumber = 30;
/// Blocks in an hour.
pub const HOURS: BlockNumber = 60 * MINUTES;

/// One whole native unit, in base units.
pub const UNIT: Balance = 1_000_000_000_000;
/// A thousandth of the native unit, in base units. It is also the existential deposit.
pub const MILLI_UNIT: Balance = 1_000_000_000;

#[frame_support::runtime]
mod runtime {
	/// The runtime.
	#[runtime::runtime]
	#[runtime::derive(
		RuntimeCall,
		RuntimeEvent,
		RuntimeError,
		RuntimeOrigin,
		RuntimeFreezeReason,
		RuntimeHoldReason,
		RuntimeSlashReason,
		RuntimeLockId,
		RuntimeTask,
		RuntimeViewFunction
	)]
	pub struct Runtime;

	// The chain itself.
	#[runtime::pallet_index(0)]
	pub type System = frame_system;
	#[runtime::pallet_index(1)]
	pub type Timestamp = pallet_timestamp;

	// Who makes blocks.
	#[runtime::pallet_index(10)]
	pub type Authorship = pallet_authorship;
	#[runtime::pallet_index(11)]
	pub type Session = pallet_session;
	#[runtime::pallet_index(12)]
	pub type Historical = pallet_session::historical;
	#[runtime::pallet_index(13)]
	pub type Aura = pallet_aura;
	#[runtime::pallet_index(14)]
	pub type Grandpa = pallet_grandpa;
	#[runtime::pallet_index(15)]
	pub type Offences = pallet_offences;
	#[runtime::pallet_index(16)]
	pub type ValidatorSet = pallet_validator_set;

	// Ledgers and fees.
	#[runtime::pallet_index(20)]
	pub type Balances = pallet_balances;
	#[runtime::pallet_index(21)]
	pub type TransactionPayment = pallet_transaction_payment;
	#[runtime::pallet_index(22)]
	pub type Assets = pallet_assets;
	#[runtime::pallet_index(23)]
	pub type AssetsHolder = pallet_assets_holder;

	// Tools of accounts and of acts.
	#[runtime::pallet_index(30)]
	pub type Utility = pallet_utility;
	#[runtime::pallet_index(31)]
	pub type Multisig = pallet_multisig;
	#[runtime::pallet_index(32)]
	pub type Proxy = pallet_proxy;
	#[runtime::pallet_index(33)]
	pub type Preimage = pallet_preimage;
	#[runtime::pallet_index(34)]
	pub type Scheduler = pallet_scheduler;
	#[runtime::pallet_index(35)]
	pub type TxPause = pallet_tx_pause;

	// Who acts for whom.
	#[runtime::pallet_index(40)]
	pub type Authorities = pallet_authorities;

	// How the members decide.
	#[runtime::pallet_index(41)]
	pub type Referenda = pallet_referenda;
	#[runtime::pallet_index(42)]
	pub type Consortium = pallet_consortium;

	// The registers.
	#[runtime::pallet_index(50)]
	pub type CredentialRegistry = pallet_credential_registry;
	#[runtime::pallet_index(60)]
	pub type VirtualAssetLicensing = pallet_virtual_asset_licensing;
	#[runtime::pallet_index(70)]
	pub type BullionReserve = pallet_bullion_reserve;
	#[runtime::pallet_index(71)]
	pub type GoldStablecoin = pallet_gold_stablecoin;
}
