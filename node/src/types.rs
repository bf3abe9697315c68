//! The types of a block that every Civitas runtime shares. Extrinsics are opaque to the node.

use sp_runtime::{generic, traits::BlakeTwo256, OpaqueExtrinsic};

pub use sp_core::H256 as Hash;
pub use sp_runtime::AccountId32 as AccountId;

/// Height of a block.
pub type BlockNumber = u32;
/// Count of transactions that an account has sent.
pub type Nonce = u32;
/// Amount of the native unit, in its smallest part.
pub type Balance = u128;
/// Header of a block.
pub type Header = generic::Header<BlockNumber, BlakeTwo256>;
/// A block.
pub type Block = generic::Block<Header, OpaqueExtrinsic>;
