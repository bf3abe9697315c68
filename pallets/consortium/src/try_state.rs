//! What must hold between any two transactions.

use alloc::collections::{BTreeMap, BTreeSet};

use civitas_primitives::{
	authority::AuthorityInspect,
	consortium::{SeatId, Stage},
};
use frame_support::{
	ensure,
	traits::{Get, Polling},
};
use sp_runtime::TryRuntimeError;

use crate::{Calls, Config, NextProposal, Open, Pallet, Proposals, Roll, RulesByDate};

impl<T: Config> Pallet<T> {
	/// # Invariants
	///
	/// - An authority casts at most one seat that has not ended, and one of its own jurisdiction.
	/// - Every seat weighs something, now and after.
	/// - While the rules allow a jurisdiction one seat, none has two.
	/// - The rules are sound, those that will follow too.
	/// - Every proposal got its number and has a call; it is listed once, with its seat, and no seat has
	///   more than it may.
	/// - A decision's time is not empty.
	/// - In every referendum that runs, a seat is in favour or against, not both, and exists.
	pub fn do_try_state() -> Result<(), TryRuntimeError> {
		let (roll, rules) = (Roll::<T>::get(), RulesByDate::<T>::get());
		ensure!(rules.value.check().is_ok(), "unsound rules");
		ensure!(rules.next.is_none_or(|(_, next)| next.check().is_ok()), "unsound rules to come");

		let (mut casters, mut jurisdictions) = (BTreeSet::new(), BTreeSet::new());
		let one_each = Self::rules().one_seat_per_jurisdiction;
		for seat in &roll {
			let home = T::Authorities::jurisdiction_of(seat.caster);
			ensure!(home == Some(seat.jurisdiction), "a seat is cast by a stranger");
			let next = seat.weight.next.is_none_or(|(_, weight)| weight > 0);
			ensure!(seat.weight.value > 0 && next, "a seat without weight");
			if !seat.ended {
				ensure!(casters.insert(seat.caster), "an authority casts two seats");
				let first = jurisdictions.insert(seat.jurisdiction);
				ensure!(first || !one_each, "a jurisdiction has two seats");
			}
		}

		let exists = |seat: SeatId| usize::from(seat) < roll.len();
		let mut per_seat = BTreeMap::<SeatId, u32>::new();
		let open = Open::<T>::get();
		for listed in &open {
			let record = Proposals::<T>::get(listed.proposal).ok_or("listed without a record")?;
			ensure!(listed.proposal < NextProposal::<T>::get(), "a number not given out");
			ensure!(record.seat == listed.seat && exists(record.seat), "of no seat");
			ensure!(Calls::<T>::contains_key(listed.proposal), "the call of a proposal is lost");
			if let Stage::Adopted { not_before, expires_at } = record.stage {
				ensure!(not_before < expires_at, "a decision has no time");
			}
			let count = per_seat.entry(record.seat).or_default();
			*count = count.saturating_add(1);
			if let Some((tally, track)) = T::Referenda::as_ongoing(record.referendum) {
				ensure!(track == record.track, "a referendum on another track");
				ensure!(
					tally.in_favour.iter().all(|seat| !tally.against.contains(seat)),
					"a seat is in favour and against"
				);
				ensure!(
					tally.in_favour.iter().chain(tally.against.iter()).all(exists),
					"a vote of no seat"
				);
			}
		}
		ensure!(
			per_seat.into_values().all(|count| count <= T::MaxOpenPerSeat::get()),
			"a seat has too many proposals"
		);
		ensure!(Proposals::<T>::iter_keys().count() == open.len(), "a proposal is not listed");
		ensure!(Calls::<T>::iter_keys().count() == open.len(), "a call without a proposal");
		Ok(())
	}
}
