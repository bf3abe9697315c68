//! References to documents that stay off the chain.

use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use scale_info::TypeInfo;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use sp_core::bytes;
use sp_io::hashing::sha2_256;

/// The SHA-256 of the document behind an act: an order, a report, a deed.
///
/// It is the plain digest of the document's bytes exactly as they are kept and served (for a signed PDF,
/// of the signed file), so that anybody who holds the document can compare. SHA-256 because courts and
/// archives have tools for it. A document whose content could be guessed from a short list, or that holds
/// personal data, must carry random bytes of its own, or its digest would give it away.
///
/// All zeros stand for a document that is missing; a call that needs one refuses
/// [`Evidence::is_missing`]. The value is not refused when decoded, so that a client that leaves the
/// field blank is answered with a typed error instead of an undecodable transaction.
#[derive(
	Clone,
	Copy,
	Default,
	PartialEq,
	Eq,
	PartialOrd,
	Ord,
	Hash,
	Encode,
	Decode,
	DecodeWithMemTracking,
	MaxEncodedLen,
	TypeInfo,
)]
pub struct Evidence(pub [u8; 32]);

impl Evidence {
	/// The reference to this document.
	pub fn of(document: &[u8]) -> Self {
		Self(sha2_256(document))
	}

	/// Is there no document?
	pub fn is_missing(&self) -> bool {
		self.0 == [0; 32]
	}

	/// The reference, if there is a document.
	pub fn present(self) -> Option<Self> {
		(!self.is_missing()).then_some(self)
	}
}

impl core::fmt::Display for Evidence {
	/// 64 hexadecimal digits, as the usual tools print them.
	fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
		self.0.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
	}
}

impl core::fmt::Debug for Evidence {
	fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
		write!(f, "Evidence({self})")
	}
}

impl Serialize for Evidence {
	/// Text: `0x` and 64 hexadecimal digits.
	fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
		bytes::serialize(&self.0, serializer)
	}
}

impl<'de> Deserialize<'de> for Evidence {
	fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
		let mut digest = [0; 32];
		bytes::deserialize_check_len(deserializer, bytes::ExpectedLen::Exact(&mut digest))?;
		Ok(Self(digest))
	}
}

#[cfg(test)]
mod tests {
	use super::*;
	use hex_literal::hex;

	/// FIPS 180-2, appendix B.1: the digest of "abc".
	const ABC: Evidence =
		Evidence(hex!("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));

	#[test]
	fn it_is_the_plain_sha_256_of_the_document() {
		assert_eq!(Evidence::of(b"abc"), ABC);
		assert_eq!(
			ABC.to_string(),
			"ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
		);
	}

	#[test]
	fn only_zeros_are_missing() {
		assert!(Evidence::default().is_missing());
		assert_eq!(Evidence::default().present(), None);
		assert!(!Evidence::of(b"").is_missing());
		assert_eq!(ABC.present(), Some(ABC));
		let mut one_bit = [0; 32];
		one_bit[31] = 1;
		assert!(!Evidence(one_bit).is_missing());
	}

	#[test]
	fn text_is_hexadecimal() {
		let text = format!("\"0x{ABC}\"");
		assert_eq!(serde_json::to_string(&ABC).unwrap(), text);
		assert_eq!(serde_json::from_str::<Evidence>(&text).unwrap(), ABC);
		assert!(serde_json::from_str::<Evidence>("\"0x00\"").is_err());
		assert!(serde_json::from_str::<Evidence>(&format!("\"0x{ABC}00\"")).is_err());
	}

	#[test]
	fn it_takes_32_bytes() {
		assert_eq!(Evidence::max_encoded_len(), 32);
		assert_eq!(ABC.encode(), ABC.0);
		assert_eq!(Evidence::decode(&mut &ABC.0[..]), Ok(ABC));
	}
}
