//! What must always hold.

use civitas_primitives::credentials::{StatusBits, StatusMeaning, StatusPurpose, MIN_LIST_ENTRIES};
use frame_support::{ensure, traits::Get};
use sp_runtime::TryRuntimeError;

use crate::{
	bitmap, types::EMPTY_PAGE, Config, IssuerByAccount, Issuers, Lists, ListsOf, NextIssuer,
	NextList, Pages, Pallet,
};

impl<T: Config> Pallet<T> {
	/// # Invariants
	///
	/// - Every issuer has a number that was given, a term that is not empty, and the index leads from its
	///   account to it; the index leads nowhere else.
	/// - An issuer's count of lists is the number of lists that name it, and within the bound.
	/// - Every list has a number that was given, an issuer, a place in that issuer's index, and a capacity
	///   within the bounds that fills its pages.
	/// - Every stored page belongs to a list, lies within it, has a set entry, and holds only values that
	///   its list can hold; a list never changed has none.
	pub(crate) fn do_try_state() -> Result<(), TryRuntimeError> {
		let next_issuer = NextIssuer::<T>::get();
		for (id, issuer) in Issuers::<T>::iter() {
			ensure!(id < next_issuer, "issuer with a number that was not given");
			ensure!(
				IssuerByAccount::<T>::get(&issuer.account) == Some(id),
				"issuer that its account does not lead to"
			);
			ensure!(issuer.from < issuer.until, "issuer with an empty term");
			ensure!(issuer.lists <= T::MaxListsPerIssuer::get(), "issuer with too many lists");
			ensure!(
				u32::try_from(ListsOf::<T>::iter_key_prefix(id).count()) == Ok(issuer.lists),
				"count of lists differs from the lists"
			);
		}
		for (account, id) in IssuerByAccount::<T>::iter() {
			ensure!(
				Issuers::<T>::get(id).is_some_and(|issuer| issuer.account == account),
				"account that leads to no issuer of its own"
			);
		}

		let next_list = NextList::<T>::get();
		for (id, list) in Lists::<T>::iter() {
			ensure!(id < next_list, "list with a number that was not given");
			ensure!(Issuers::<T>::contains_key(list.issuer), "list without an issuer");
			ensure!(
				ListsOf::<T>::contains_key(list.issuer, id),
				"list that its issuer does not lead to"
			);
			ensure!(
				(MIN_LIST_ENTRIES..=T::MaxCapacity::get()).contains(&list.capacity)
					&& list.capacity.checked_rem(list.bits.entries_per_page()) == Some(0),
				"list with a capacity out of bounds"
			);
			ensure!(list.opened_at <= list.changed_at, "list changed before it was opened");
		}
		for (issuer, id, ()) in ListsOf::<T>::iter() {
			ensure!(
				Lists::<T>::get(id).is_some_and(|list| list.issuer == issuer),
				"issuer that leads to a list not its own"
			);
		}

		for (id, page, bytes) in Pages::<T>::iter() {
			let list = Lists::<T>::get(id).ok_or("page without a list")?;
			ensure!(u32::from(page) < list.pages(), "page past the end of its list");
			ensure!(list.revision > 0, "page of a list that was never changed");
			ensure!(bytes != EMPTY_PAGE, "stored page without a set entry");
			// Only here can a value be one that the list cannot hold.
			if (list.purpose, list.bits) == (StatusPurpose::Suspension, StatusBits::Two) {
				for position in 0..list.bits.entries_per_page() {
					let value = bitmap::read(&bytes, list.bits, position).ok_or("short page")?;
					ensure!(
						StatusMeaning::of(list.purpose, list.bits, value).is_some(),
						"value that its list cannot hold"
					);
				}
			}
		}
		Ok(())
	}
}
