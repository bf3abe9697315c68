//! The root over a list of bars: a Merkle tree hash after RFC 9162, section 2.1, with SHA-256.
//!
//! How an auditor computes it from the weight list alone:
//!
//! 1. compute each bar's key ([`crate::bars::bar_key`]);
//! 2. sort the bars by key, the bytes compared from the first;
//! 3. encode each bar as `key || gross || fineness || fine`: 32 bytes; 4 bytes in thousandths of a troy
//!    ounce; 2 bytes in tenths of a part per thousand; 4 bytes in thousandths of a troy ounce, where fine
//!    is the lesser of the declared weight and `gross * fineness / 10000` rounded down; the higher byte
//!    always first: 42 bytes;
//! 4. a leaf is `SHA-256(0x00 || encoding)`, a node is `SHA-256(0x01 || left || right)`, and a list of n
//!    bars is split after the largest power of two smaller than n.

use alloc::vec::Vec;
use civitas_primitives::reserve::BarKey;
use sp_core::H256;
use sp_io::hashing::sha2_256;

use crate::types::Bar;

/// The leaf of one bar.
pub fn leaf(key: &BarKey, bar: &Bar) -> H256 {
	let mut preimage = Vec::with_capacity(43);
	preimage.push(0);
	preimage.extend_from_slice(key.as_bytes());
	preimage.extend_from_slice(&bar.gross_weight.to_be_bytes());
	preimage.extend_from_slice(&bar.fineness.to_be_bytes());
	preimage.extend_from_slice(&bar.fine_weight.to_be_bytes());
	H256(sha2_256(&preimage))
}

fn node(left: &H256, right: &H256) -> H256 {
	let mut preimage = Vec::with_capacity(65);
	preimage.push(1);
	preimage.extend_from_slice(left.as_bytes());
	preimage.extend_from_slice(right.as_bytes());
	H256(sha2_256(&preimage))
}

/// Computes the root while the leaves pass by, holding one hash per level.
#[derive(Default)]
pub struct RootBuilder {
	/// Roots of complete subtrees, the larger first, each with its height.
	subtrees: Vec<(u32, H256)>,
	/// Leaves so far.
	leaves: u32,
}

impl RootBuilder {
	/// Add the next leaf.
	pub fn push(&mut self, leaf: H256) {
		let (mut height, mut hash) = (0u32, leaf);
		while let Some((_, left)) = self.subtrees.pop_if(|(level, _)| *level == height) {
			hash = node(&left, &hash);
			height = height.saturating_add(1);
		}
		self.subtrees.push((height, hash));
		self.leaves = self.leaves.saturating_add(1);
	}

	/// How many leaves were added.
	pub fn leaves(&self) -> u32 {
		self.leaves
	}

	/// The root, or `None` of an empty list.
	pub fn root(self) -> Option<H256> {
		let mut subtrees = self.subtrees.into_iter().rev().map(|(_, hash)| hash);
		let smallest = subtrees.next()?;
		Some(subtrees.fold(smallest, |right, left| node(&left, &right)))
	}
}
