//! What must hold between any two transactions.

use alloc::collections::{BTreeMap, BTreeSet};

use civitas_primitives::{
	authority::{AuthorityStanding, JurisdictionStanding},
	JurisdictionCode, Standing,
};
use frame_support::{
	ensure,
	traits::{Get, QueryPreimage},
};
use sp_runtime::TryRuntimeError;

use crate::{
	histories::{AuthorityHistory, JurisdictionHistory, OfficerHistory},
	Acts, Authorities, AuthoritiesOf, Config, Jurisdictions, NextAct, NextAuthority, Officers,
	OfficersOf, OpenActs, Pallet, Spent, SpentByOfficer, StandingOfAll,
};

impl<T: Config> Pallet<T> {
	/// # Invariants
	///
	/// - [`StandingOfAll`] says of each jurisdiction that it is in force unless it has withdrawn, of each
	///   authority that it is in force if it is active, and of nobody else anything.
	/// - Every authority's number was given out, and it is listed in its jurisdiction, once.
	/// - Each jurisdiction counts its active Constitutional authorities rightly.
	/// - An officer who was not removed is listed in its authority, once, and its account has a
	///   sufficient reference; one who was removed is not listed. No term is empty.
	/// - Every open act was given its number, is listed in its authority, and its call can be had.
	/// - Nobody has spent more than the allowance.
	/// - Every history is sound.
	pub fn do_try_state() -> Result<(), TryRuntimeError> {
		let mut expected = Standing::default();
		let mut constitutional = BTreeMap::<JurisdictionCode, u32>::new();

		for (code, record) in Jurisdictions::<T>::iter() {
			expected.set_jurisdiction(code, record.standing != JurisdictionStanding::Withdrawn);
			ensure!(JurisdictionHistory::<T>::check(&code).is_ok(), "unsound history");
		}
		let mut authorities = BTreeSet::new();
		for (id, record) in Authorities::<T>::iter() {
			ensure!(id < NextAuthority::<T>::get(), "authority with a number not given out");
			expected.set_authority(id, record.standing == AuthorityStanding::Active);
			if record.keeps_constitution() {
				let count = constitutional.entry(record.jurisdiction).or_default();
				*count = count.saturating_add(1);
			}
			let listed = AuthoritiesOf::<T>::get(record.jurisdiction);
			ensure!(listed.contains(&id), "authority not listed in its jurisdiction");
			ensure!(AuthorityHistory::<T>::check(&id).is_ok(), "unsound history");
			authorities.insert(id);
		}
		ensure!(StandingOfAll::<T>::get() == expected, "standing differs from the records");
		for (code, record) in Jurisdictions::<T>::iter() {
			let count = constitutional.get(&code).copied().unwrap_or_default();
			ensure!(record.constitutional == count, "Constitutional authorities miscounted");
		}
		let listed: usize = AuthoritiesOf::<T>::iter_values().map(|all| all.len()).sum();
		ensure!(listed == authorities.len(), "authority listed twice or without a record");

		let mut standing = 0usize;
		for (account, officer) in Officers::<T>::iter() {
			ensure!(authorities.contains(&officer.authority), "officer of no authority");
			ensure!(officer.from < officer.until, "empty term");
			let listed = OfficersOf::<T>::get(officer.authority).contains(&account);
			ensure!(listed == officer.removed_at.is_none(), "officers listed wrongly");
			if listed {
				standing = standing.saturating_add(1);
				ensure!(
					frame_system::Pallet::<T>::sufficients(&account) > 0,
					"officer without a sufficient reference"
				);
			}
			ensure!(OfficerHistory::<T>::check(&account).is_ok(), "unsound history");
		}
		let listed: usize = OfficersOf::<T>::iter_values().map(|all| all.len()).sum();
		ensure!(listed == standing, "officer listed twice or without a record");

		let mut open = 0usize;
		for (act, record) in Acts::<T>::iter() {
			ensure!(act < NextAct::<T>::get(), "act with a number not given out");
			ensure!(
				OpenActs::<T>::get(record.authority).contains(&act),
				"act not listed in its authority"
			);
			ensure!(T::Preimages::have(&record.call), "the call of an act is lost");
			open = open.saturating_add(1);
		}
		let listed: usize = OpenActs::<T>::iter_values().map(|all| all.len()).sum();
		ensure!(listed == open, "act listed twice or without a record");

		ensure!(
			Spent::<T>::iter_values().all(|spent| spent.spent <= T::AllowancePerWindow::get())
				&& SpentByOfficer::<T>::iter_values()
					.all(|spent| spent.spent <= T::AllowancePerOfficer::get()),
			"more spent than allowed"
		);
		Ok(())
	}
}
