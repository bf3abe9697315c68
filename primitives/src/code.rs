//! What the identifiers of fixed length have in common: checked decoding, text in JSON, display.

/// Implements the outer shapes of an identifier type `$Code([u8; $length])` that has a constructor
/// `new(&[u8]) -> Result<Self, $Bad>` and of its error type with a method `as_str`.
///
/// Decoding goes through the constructor and refuses whatever the constructor would have changed, so
/// that no value of the type is malformed, wherever its bytes came from.
macro_rules! impl_code {
	($Code:ident, $Bad:ident, $length:literal) => {
		impl $Code {
			/// The characters.
			pub const fn as_bytes(&self) -> &[u8; $length] {
				&self.0
			}

			/// The characters as text.
			pub fn as_str(&self) -> &str {
				// ASCII by construction.
				core::str::from_utf8(&self.0).unwrap_or_default()
			}
		}

		impl codec::Decode for $Code {
			fn decode<I: codec::Input>(input: &mut I) -> Result<Self, codec::Error> {
				let bytes = <[u8; $length] as codec::Decode>::decode(input)?;
				match Self::new(&bytes) {
					Ok(code) if code.0 == bytes => Ok(code),
					Ok(_) => Err("not in normal form".into()),
					Err(bad) => Err(bad.as_str().into()),
				}
			}
		}

		impl codec::DecodeWithMemTracking for $Code {}

		impl TryFrom<&[u8]> for $Code {
			type Error = $Bad;

			fn try_from(bytes: &[u8]) -> Result<Self, $Bad> {
				Self::new(bytes)
			}
		}

		impl core::str::FromStr for $Code {
			type Err = $Bad;

			fn from_str(text: &str) -> Result<Self, $Bad> {
				Self::new(text.as_bytes())
			}
		}

		impl core::fmt::Display for $Code {
			fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
				f.pad(self.as_str())
			}
		}

		impl core::fmt::Debug for $Code {
			fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
				f.debug_tuple(stringify!($Code)).field(&self.as_str()).finish()
			}
		}

		impl serde::Serialize for $Code {
			fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
				serializer.serialize_str(self.as_str())
			}
		}

		impl<'de> serde::Deserialize<'de> for $Code {
			fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
				let text =
					<alloc::string::String as serde::Deserialize>::deserialize(deserializer)?;
				Self::new(text.as_bytes()).map_err(serde::de::Error::custom)
			}
		}

		impl core::fmt::Display for $Bad {
			fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
				f.write_str(self.as_str())
			}
		}

		impl core::error::Error for $Bad {}
	};
}

pub(crate) use impl_code;
