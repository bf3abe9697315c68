//! What must hold between any two transactions.

use alloc::collections::BTreeSet;

use civitas_primitives::validators::ValidatorStatus;
use frame_support::{ensure, traits::Get};
use sp_runtime::TryRuntimeError;

use crate::{
	ActiveKeys, Config, HoldersOf, Limits, Operators, Pallet, Pardons, Performance, SeatsOf,
	Session, Spans, Strikes, TotalSeats, Validators,
};

impl<T: Config> Pallet<T> {
	/// # Invariants
	///
	/// - The limits of the set are sound, and the total of seats is the sum over the jurisdictions and not
	///   above the maximum.
	/// - No jurisdiction has more holders than seats. Every holder has a record that says so, and everybody
	///   whose record says so is a holder, once, of its own jurisdiction's seat.
	/// - Everybody with a record has keys in the session pallet, for which no reference was taken.
	/// - Whoever has lost its seat is in the set of this session or of the next, or was in the one before, or
	///   has no record.
	/// - Nobody who was struck holds a seat of the jurisdiction for which it was struck.
	/// - Every validator of this session has a record. Its keys and operator are noted, in its place.
	/// - Nothing is remembered of sessions longer ago than the history reaches, nor of this one.
	pub fn do_try_state() -> Result<(), TryRuntimeError> {
		let limits = Limits::<T>::get();
		ensure!(Self::limits_are_sound(&limits), "limits that the set cannot have");
		let total = SeatsOf::<T>::iter_values().fold(0u32, |sum, seats| sum.saturating_add(seats));
		ensure!(total == TotalSeats::<T>::get(), "seats miscounted");
		ensure!(SeatsOf::<T>::iter_values().all(|seats| seats > 0), "no seats on record");

		let mut holders = BTreeSet::new();
		for (jurisdiction, all) in HoldersOf::<T>::iter() {
			ensure!(!all.is_empty(), "nobody on record as holder");
			let seats = usize::try_from(SeatsOf::<T>::get(jurisdiction)).unwrap_or(usize::MAX);
			ensure!(all.len() <= seats, "more holders than seats");
			for holder in all {
				let seated = Validators::<T>::get(&holder).is_some_and(|record| {
					record.status == ValidatorStatus::Seated && record.jurisdiction == jurisdiction
				});
				ensure!(seated, "holder of a seat without a record of it");
				let struck = Strikes::<T>::get(&holder)
					.is_some_and(|strike| strike.jurisdiction == jurisdiction);
				ensure!(!struck, "struck and holding a seat");
				ensure!(holders.insert(holder), "holder of two seats");
			}
		}

		let in_sets = Self::in_sets();
		for (account, record) in Validators::<T>::iter() {
			let seated = record.status == ValidatorStatus::Seated;
			ensure!(seated == holders.contains(&account), "seat without a holder");
			ensure!(seated || in_sets.contains(&account), "validator that should have left");
			ensure!(Session::<T>::load_keys(&account).is_some(), "validator without keys");
			ensure!(
				pallet_session::ExternallySetKeys::<T>::contains_key(&account),
				"keys for which a reference was taken"
			);
			ensure!(
				record.status != ValidatorStatus::Struck
					|| Strikes::<T>::contains_key(&account)
					|| Pardons::<T>::contains_key(&account),
				"struck for nothing"
			);
		}

		let active = Session::<T>::validators();
		let noted = ActiveKeys::<T>::get().into_iter().map(|(account, _)| account);
		ensure!(noted.eq(active.iter().cloned()), "keys noted for another set");
		ensure!(Operators::<T>::get().len() == active.len(), "operators noted for another set");
		ensure!(
			active.iter().all(Validators::<T>::contains_key),
			"validator of this session without a record"
		);

		let session = Session::<T>::current_index();
		let oldest = session.saturating_sub(T::HistoryDepth::get());
		ensure!(
			Spans::<T>::iter_keys().all(|past| oldest <= past && past < session)
				&& Performance::<T>::iter_keys().all(|past| oldest <= past && past < session),
			"memory of a session that is too old or not over"
		);
		Ok(())
	}
}
