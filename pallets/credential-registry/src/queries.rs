//! What the runtime API answers. Nothing here is used by a call, except that the reasons against a write
//! come from the same function.

use alloc::vec::Vec;
use civitas_primitives::{
	authority::AuthorityInspect,
	credentials::{
		CredentialRefusal, IssuerAnswer, IssuerId, ListAnswer, ListId, ListSummary, StatusAnswer,
		StatusMeaning, StatusesAnswer, WriteAnswer, MAX_STATUSES_ASKED,
	},
	Moment,
};
use frame_support::traits::Time;

use crate::{
	bitmap,
	types::{StatusList, EMPTY_PAGE},
	Config, IssuerByAccount, Issuers, Lists, ListsOf, Pages, Pallet,
};

impl<T: Config> Pallet<T> {
	/// The status at `index` of a list, what it means, and whether the issuer is in force.
	pub fn status(id: ListId, index: u32) -> Result<StatusAnswer, CredentialRefusal> {
		let as_of = T::Time::now();
		let list = Lists::<T>::get(id).ok_or(CredentialRefusal::UnknownList)?;
		let value = Self::value_at(id, &list, index).ok_or(CredentialRefusal::OutOfRange)?;
		let meaning = StatusMeaning::of(list.purpose, list.bits, value)
			.ok_or(CredentialRefusal::OutOfRange)?;
		Ok(StatusAnswer { as_of, value, meaning, list: Self::summary(id, list, as_of) })
	}

	/// The values at several indices of a list.
	pub fn statuses(id: ListId, indices: Vec<u32>) -> Result<StatusesAnswer, CredentialRefusal> {
		if u32::try_from(indices.len()).is_ok_and(|asked| asked > MAX_STATUSES_ASKED) {
			return Err(CredentialRefusal::TooMany);
		}
		let as_of = T::Time::now();
		let list = Lists::<T>::get(id).ok_or(CredentialRefusal::UnknownList)?;
		let values = indices
			.into_iter()
			.map(|index| Self::value_at(id, &list, index).ok_or(CredentialRefusal::OutOfRange))
			.collect::<Result<Vec<_>, _>>()?;
		Ok(StatusesAnswer { as_of, values, list: Self::summary(id, list, as_of) })
	}

	/// All entries of a list in the order of the W3C Bitstring Status List.
	pub fn bitstring(id: ListId) -> Result<ListAnswer, CredentialRefusal> {
		let as_of = T::Time::now();
		let list = Lists::<T>::get(id).ok_or(CredentialRefusal::UnknownList)?;
		let mut bitstring = Vec::new();
		for page in 0..list.pages() {
			let bytes = u16::try_from(page).ok().and_then(|page| Pages::<T>::get(id, page));
			bitstring.extend_from_slice(&bytes.unwrap_or(EMPTY_PAGE));
		}
		Ok(ListAnswer { as_of, list: Self::summary(id, list, as_of), bitstring })
	}

	/// All entries of a list in the order of the IETF Token Status List.
	pub fn token_status_list(id: ListId) -> Result<ListAnswer, CredentialRefusal> {
		let mut answer = Self::bitstring(id)?;
		bitmap::reverse_entries(&mut answer.bitstring, answer.list.bits);
		Ok(answer)
	}

	/// The issuer with this number.
	pub fn issuer(id: IssuerId) -> Option<IssuerAnswer<T::AccountId>> {
		let as_of = T::Time::now();
		let issuer = Issuers::<T>::get(id)?;
		let refusals = Self::issuer_refusals(&issuer, as_of, &T::Authorities::standing());
		Some(IssuerAnswer {
			as_of,
			issuer: id,
			account: issuer.account,
			name: issuer.name.into_inner(),
			lei: issuer.lei,
			authority: issuer.authority,
			jurisdiction: issuer.jurisdiction,
			from: issuer.from,
			until: issuer.until,
			admitted_at: issuer.admitted_at,
			state: issuer.state,
			lists: issuer.lists,
			refusals,
		})
	}

	/// The issuer that an account acts for.
	pub fn issuer_by_account(account: &T::AccountId) -> Option<IssuerAnswer<T::AccountId>> {
		Self::issuer(IssuerByAccount::<T>::get(account)?)
	}

	/// The lists that an issuer opened, in order of opening.
	pub fn lists_of(id: IssuerId) -> Vec<ListId> {
		let mut lists: Vec<ListId> = ListsOf::<T>::iter_key_prefix(id).collect();
		lists.sort_unstable();
		lists
	}

	/// Every reason why an account may not change a list at this block's moment.
	pub fn why_not_write(account: &T::AccountId, id: ListId) -> WriteAnswer {
		WriteAnswer {
			as_of: T::Time::now(),
			refusals: Self::check_write(account, id).err().unwrap_or_default(),
		}
	}

	/// The value of an entry, or `None` past the end of the list.
	fn value_at(id: ListId, list: &StatusList, index: u32) -> Option<u8> {
		if index >= list.capacity {
			return None;
		}
		let page = u16::try_from(index.checked_div(list.bits.entries_per_page())?).ok()?;
		let position = index.checked_rem(list.bits.entries_per_page())?;
		let bytes = Pages::<T>::get(id, page).unwrap_or(EMPTY_PAGE);
		bitmap::read(&bytes, list.bits, position)
	}

	fn summary(id: ListId, list: StatusList, now: Moment) -> ListSummary {
		let issuer_refusals = match Issuers::<T>::get(list.issuer) {
			Some(issuer) => Self::issuer_refusals(&issuer, now, &T::Authorities::standing()),
			None => [CredentialRefusal::UnknownIssuer].into(),
		};
		ListSummary {
			list: id,
			issuer: list.issuer,
			issuer_refusals,
			purpose: list.purpose,
			bits: list.bits,
			kind: list.kind,
			capacity: list.capacity,
			open: list.open,
			revision: list.revision,
			changed_at: list.changed_at,
		}
	}
}
