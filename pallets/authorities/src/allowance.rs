//! What officers spend without a fee: picoseconds of block time in windows of time.

use civitas_primitives::{authority::ActRefusal, AuthorityId, Moment};
use frame_support::{dispatch::DispatchInfo, traits::Get};

use crate::{Config, Pallet, Spending, Spent, SpentByOfficer};

impl Spending {
	/// The same in the present window, with nothing spent if the window is a new one.
	fn in_window(self, window: u64) -> Self {
		if self.window == window {
			self
		} else {
			Self { window, spent: 0 }
		}
	}

	/// With this much more spent; nothing if that exceeds the limit.
	fn plus(self, cost: u64, limit: u64) -> Option<Self> {
		let spent = self.spent.checked_add(cost).filter(|spent| *spent <= limit)?;
		Some(Self { spent, ..self })
	}
}

impl<T: Config> Pallet<T> {
	/// The window of this moment.
	fn window(now: Moment) -> u64 {
		now.checked_div(T::AllowanceWindow::get()).unwrap_or_default()
	}

	/// What a transaction counts for: all the block time it may use, with what any transaction takes,
	/// and its bytes.
	pub(crate) fn cost(info: &DispatchInfo, length: usize) -> u64 {
		let bytes = u64::try_from(length).unwrap_or(u64::MAX);
		let base = T::BlockWeights::get().get(info.class).base_extrinsic;
		info.total_weight()
			.saturating_add(base)
			.ref_time()
			.saturating_add(bytes.saturating_mul(T::AllowancePerByte::get()))
	}

	/// What the authority and the officer will have spent, if both may still spend this much.
	pub(crate) fn afford(
		authority: AuthorityId,
		officer: &T::AccountId,
		cost: u64,
		now: Moment,
	) -> Result<(Spending, Spending), ActRefusal> {
		let window = Self::window(now);
		let together = Spent::<T>::get(authority)
			.in_window(window)
			.plus(cost, T::AllowancePerWindow::get())
			.ok_or(ActRefusal::AllowanceSpent)?;
		let alone = SpentByOfficer::<T>::get(officer)
			.in_window(window)
			.plus(cost, T::AllowancePerOfficer::get())
			.ok_or(ActRefusal::OfficerShareSpent)?;
		Ok((together, alone))
	}

	/// Spend it. Never given back, whatever becomes of the transaction.
	pub(crate) fn charge(
		authority: AuthorityId,
		officer: &T::AccountId,
		cost: u64,
		now: Moment,
	) -> Result<(), ActRefusal> {
		let (together, alone) = Self::afford(authority, officer, cost, now)?;
		Spent::<T>::insert(authority, together);
		SpentByOfficer::<T>::insert(officer, alone);
		Ok(())
	}

	/// What the authority may still spend in this window, and when the next one begins.
	pub(crate) fn left(authority: AuthorityId, now: Moment) -> (u64, Moment) {
		let window = Self::window(now);
		let spent = Spent::<T>::get(authority).in_window(window).spent;
		let next = window.saturating_add(1).saturating_mul(T::AllowanceWindow::get());
		(T::AllowancePerWindow::get().saturating_sub(spent), next)
	}
}
