//! Open status lists: opening, changing entries in bulk, closing.

use alloc::vec::Vec;
use civitas_primitives::{
	credentials::{
		CredentialRefusal, ListId, ListKind, StatusBits, StatusMeaning, StatusPurpose,
		MIN_LIST_ENTRIES,
	},
	Moment,
};
use frame_support::{pallet_prelude::*, traits::Time};

use crate::{
	bitmap,
	types::{change_count, PageBytes, PageChanges, StatusChange, StatusList, EMPTY_PAGE},
	Config, Error, Event, Issuers, Lists, ListsOf, NextList, Pages, Pallet,
};

impl<T: Config> Pallet<T> {
	/// The list, if the account may change it at this block's moment, or every reason why it may not.
	pub(crate) fn check_write(
		account: &T::AccountId,
		id: ListId,
	) -> Result<(StatusList, Moment), Vec<CredentialRefusal>> {
		let now = T::Time::now();
		let (writer, mut refusals) = Self::writer(account, now);
		let Some(list) = Lists::<T>::get(id) else {
			refusals.push(CredentialRefusal::UnknownList);
			return Err(refusals);
		};
		if writer.is_some_and(|(issuer, _)| issuer != list.issuer) {
			refusals.push(CredentialRefusal::NotListIssuer);
		}
		if !list.open {
			refusals.push(CredentialRefusal::ListClosed);
		}
		if refusals.is_empty() {
			Ok((list, now))
		} else {
			Err(refusals)
		}
	}

	pub(crate) fn do_open_status_list(
		account: T::AccountId,
		purpose: StatusPurpose,
		bits: StatusBits,
		capacity: Option<u32>,
		kind: ListKind,
	) -> DispatchResult {
		let now = T::Time::now();
		let (writer, refusals) = Self::writer(&account, now);
		let (issuer, mut record) = match writer {
			Some(found) if refusals.is_empty() => found,
			_ => return Err(Self::first_of(refusals).into()),
		};

		let capacity = capacity.unwrap_or(MIN_LIST_ENTRIES);
		ensure!(
			(MIN_LIST_ENTRIES..=T::MaxCapacity::get()).contains(&capacity)
				&& capacity.checked_rem(bits.entries_per_page()) == Some(0),
			Error::<T>::BadCapacity
		);
		ensure!(record.lists < T::MaxListsPerIssuer::get(), Error::<T>::TooMany);

		let id = NextList::<T>::get();
		NextList::<T>::put(id.checked_add(1).ok_or(Error::<T>::CapReached)?);
		record.lists = record.lists.checked_add(1).ok_or(Error::<T>::TooMany)?;
		Issuers::<T>::insert(issuer, record);
		ListsOf::<T>::insert(issuer, id, ());
		Lists::<T>::insert(
			id,
			StatusList {
				issuer,
				purpose,
				bits,
				kind,
				capacity,
				open: true,
				revision: 0,
				opened_at: now,
				changed_at: now,
			},
		);
		Self::deposit_event(Event::StatusListOpened {
			list: id,
			issuer,
			purpose,
			bits,
			capacity,
			kind,
		});
		Ok(())
	}

	pub(crate) fn do_set_statuses(
		account: T::AccountId,
		id: ListId,
		pages: &[PageChanges],
	) -> DispatchResult {
		let (mut list, now) = Self::check_write(&account, id).map_err(Self::first_of)?;
		ensure!(!pages.is_empty(), Error::<T>::NothingToChange);

		let mut lowest: u32 = 0;
		for PageChanges { page, changes } in pages {
			ensure!(u32::from(*page) >= lowest, Error::<T>::NotAscending);
			ensure!(u32::from(*page) < list.pages(), Error::<T>::OutOfRange);
			ensure!(!changes.is_empty(), Error::<T>::NothingToChange);
			lowest = u32::from(*page).saturating_add(1);

			let mut bytes = Pages::<T>::get(id, page).unwrap_or(EMPTY_PAGE);
			Self::apply(&list, &mut bytes, changes)?;
			// One state has one form: a page without a set entry is absent.
			if bytes == EMPTY_PAGE {
				Pages::<T>::remove(id, page);
			} else {
				Pages::<T>::insert(id, page, bytes);
			}
		}

		list.revision = list.revision.checked_add(1).ok_or(Error::<T>::CapReached)?;
		list.changed_at = now;
		let revision = list.revision;
		Lists::<T>::insert(id, list);
		Self::deposit_event(Event::StatusesSet {
			list: id,
			revision,
			changes: change_count(pages),
		});
		Ok(())
	}

	/// Apply the changes of one page in memory.
	fn apply(
		list: &StatusList,
		bytes: &mut PageBytes,
		changes: &[StatusChange],
	) -> Result<(), Error<T>> {
		let StatusList { purpose, bits, .. } = *list;
		let mut lowest: u32 = 0;
		for StatusChange { position, value } in changes {
			let position = u32::from(*position);
			// Ascending order is what names each entry once.
			ensure!(position >= lowest, Error::<T>::NotAscending);
			ensure!(position < bits.entries_per_page(), Error::<T>::OutOfRange);
			lowest = position.saturating_add(1);

			ensure!(StatusMeaning::of(purpose, bits, *value).is_some(), Error::<T>::BadValue);
			let old = bitmap::read(bytes, bits, position).ok_or(Error::<T>::OutOfRange)?;
			let revoked = StatusMeaning::of(purpose, bits, old) == Some(StatusMeaning::Revoked);
			ensure!(!revoked || *value == old, Error::<T>::Irreversible);
			bitmap::write(bytes, bits, position, *value).ok_or(Error::<T>::BadValue)?;
		}
		Ok(())
	}

	pub(crate) fn do_close_status_list(account: T::AccountId, id: ListId) -> DispatchResult {
		let (mut list, _) = Self::check_write(&account, id).map_err(Self::first_of)?;
		list.open = false;
		let revision = list.revision;
		Lists::<T>::insert(id, list);
		Self::deposit_event(Event::StatusListClosed { list: id, revision });
		Ok(())
	}
}
