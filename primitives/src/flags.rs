//! Sets of named bits that travel as one `u32`.

/// Declares a set of flags with everything that storage, calls, metadata and JSON need.
///
/// - SCALE: the bits as a `u32`; decoding refuses bits that have no name.
/// - Metadata: a composite of one `u32` whose documentation names each bit, kept in every build.
/// - JSON: the list of the names.
///
/// With `mod name;` in front, and a type's name at each flag, a module of that name holds one type
/// without values for each flag, which says the flag to generic code through [`Get`].
///
/// [`Get`]: frame_support::traits::Get
macro_rules! flags {
	(
		$(#[doc = $set_doc:literal])+
		pub struct $Set:ident: u32;
		mod $module:ident;
		$($(#[doc = $doc:literal])+ const $FLAG:ident: $Marker:ident = $bits:expr;)+
	) => {
		$crate::flags::flags! {
			$(#[doc = $set_doc])+
			pub struct $Set: u32;
			$($(#[doc = $doc])+ const $FLAG = $bits;)+
		}

		#[doc = concat!("One type for each flag of [`", stringify!($Set), "`](super::", stringify!($Set), ").")]
		pub mod $module {
			$(
				$(#[doc = $doc])+
				#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
				pub struct $Marker;

				impl frame_support::traits::Get<super::$Set> for $Marker {
					fn get() -> super::$Set {
						super::$Set::$FLAG
					}
				}
			)+
		}
	};
	(
		$(#[doc = $set_doc:literal])+
		pub struct $Set:ident: u32;
		$($(#[doc = $doc:literal])+ const $FLAG:ident = $bits:expr;)+
	) => {
		bitflags::bitflags! {
			$(#[doc = $set_doc])+
			#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
			pub struct $Set: u32 {
				$($(#[doc = $doc])+ const $FLAG = $bits;)+
			}
		}

		impl codec::Encode for $Set {
			fn size_hint(&self) -> usize {
				codec::Encode::size_hint(&self.bits())
			}

			fn using_encoded<R, F: FnOnce(&[u8]) -> R>(&self, f: F) -> R {
				codec::Encode::using_encoded(&self.bits(), f)
			}
		}

		impl codec::EncodeLike for $Set {}

		impl codec::Decode for $Set {
			fn decode<I: codec::Input>(input: &mut I) -> Result<Self, codec::Error> {
				let bits = <u32 as codec::Decode>::decode(input)?;
				Self::from_bits(bits).ok_or_else(|| "a bit without a name".into())
			}
		}

		impl codec::DecodeWithMemTracking for $Set {}

		impl codec::MaxEncodedLen for $Set {
			fn max_encoded_len() -> usize {
				<u32 as codec::MaxEncodedLen>::max_encoded_len()
			}
		}

		impl scale_info::TypeInfo for $Set {
			type Identity = Self;

			fn type_info() -> scale_info::Type {
				scale_info::Type::builder()
					.path(scale_info::Path::new(stringify!($Set), module_path!()))
					.docs_always(&[
						$($set_doc,)+
						$(concat!(stringify!($FLAG), " = ", stringify!($bits), ":", $($doc),+),)+
					])
					.composite(
						scale_info::build::Fields::unnamed()
							.field(|field| field.ty::<u32>().type_name("u32")),
					)
			}
		}

		impl serde::Serialize for $Set {
			fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
				serializer.collect_seq(self.iter_names().map(|(name, _)| name))
			}
		}

		impl<'de> serde::Deserialize<'de> for $Set {
			fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
				let names =
					<alloc::vec::Vec<alloc::string::String> as serde::Deserialize>::deserialize(
						deserializer,
					)?;
				names.iter().try_fold(Self::empty(), |set, name| match Self::from_name(name) {
					Some(flag) => Ok(set.union(flag)),
					None => Err(serde::de::Error::custom(alloc::format!(
						"{name} is not one of {}",
						stringify!($Set)
					))),
				})
			}
		}
	};
}

pub(crate) use flags;

#[cfg(test)]
mod tests {
	use crate::{authority::power, Activities, Powers};
	use codec::{Decode, Encode, MaxEncodedLen};
	use frame_support::traits::Get;
	use scale_info::TypeInfo;

	#[test]
	fn a_set_travels_as_its_bits() {
		let set = Powers::GOVERN | Powers::ISSUE_MONEY;
		assert_eq!(set.encode(), 66u32.encode());
		assert_eq!(Powers::decode(&mut &66u32.encode()[..]), Ok(set));
		assert_eq!(Powers::max_encoded_len(), 4);
		assert_eq!(Activities::max_encoded_len(), 4);
		assert_eq!(Powers::default(), Powers::empty());
		assert_eq!(Activities::default().encode(), [0; 4]);
	}

	#[test]
	fn a_bit_without_a_name_is_refused() {
		assert_eq!(Powers::decode(&mut &Powers::all().bits().encode()[..]), Ok(Powers::all()));
		for bit in 0..u32::BITS {
			let bits = 1u32 << bit;
			let named = bits & Powers::all().bits() != 0;
			assert_eq!(Powers::decode(&mut &bits.encode()[..]).is_ok(), named);
			assert_eq!(Powers::decode(&mut &(bits | 1).encode()[..]).is_ok(), named);
			let named = bits & Activities::all().bits() != 0;
			assert_eq!(Activities::decode(&mut &bits.encode()[..]).is_ok(), named);
		}
	}

	#[test]
	fn bits_are_dense_and_none_is_used_twice() {
		assert_eq!(Powers::all().bits().count_ones(), 14);
		assert_eq!(Powers::all().bits(), (1 << 14) - 1);
		assert_eq!(Powers::all().iter().count(), 14);
		assert_eq!(
			Activities::all().bits().count_ones() as usize,
			Activities::all().iter().count()
		);
	}

	#[test]
	fn json_holds_the_names() {
		let set = Powers::GOVERN | Powers::ISSUE_MONEY;
		let text = "[\"GOVERN\",\"ISSUE_MONEY\"]";
		assert_eq!(serde_json::to_string(&set).unwrap(), text);
		assert_eq!(serde_json::from_str::<Powers>(text).unwrap(), set);
		assert_eq!(serde_json::from_str::<Powers>("[]").unwrap(), Powers::empty());
		assert!(serde_json::from_str::<Powers>("[\"GOVERN\",\"REIGN\"]").is_err());
		assert!(serde_json::from_str::<Powers>("66").is_err());
	}

	#[test]
	fn metadata_names_every_bit() {
		let info = Powers::type_info();
		assert_eq!(info.path.ident(), Some("Powers"));
		assert!(info.docs.contains(&"ISSUE_MONEY = 1 << 6: Issue money within its reserve."));
		for (name, _) in Powers::all().iter_names() {
			assert!(info.docs.iter().any(|line| line.starts_with(&format!("{name} = "))), "{name}");
		}
		assert!(Activities::type_info()
			.docs
			.iter()
			.any(|line| line.starts_with("AUDIT_OF_RESERVES")));
	}

	#[test]
	fn each_power_has_its_type() {
		assert_eq!(<power::Constitutional as Get<Powers>>::get(), Powers::CONSTITUTIONAL);
		assert_eq!(<power::IssueMoney as Get<Powers>>::get(), Powers::ISSUE_MONEY);
		assert_eq!(<power::FeedPrices as Get<Powers>>::get(), Powers::FEED_PRICES);
	}
}
