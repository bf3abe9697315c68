//! Suspension, its lifting, and withdrawal.

use civitas_primitives::{
	licence::{LicenceStatus, Suspension, SuspensionReason, Withdrawal, WithdrawalGround},
	Acting, Evidence, LicenceId, Moment,
};
use frame_support::ensure;
use sp_runtime::DispatchResult;

use crate::{types::Licence, Config, Error, Event, Heads, Licences, Pallet};

impl<T: Config> Pallet<T> {
	/// Record the licence's decision as valid from this moment, and store the licence.
	fn decide(
		id: LicenceId,
		licence: Licence<T::AccountId>,
		valid_from: Moment,
		now: Moment,
	) -> DispatchResult {
		let head = Heads::<T>::get(id).ok_or(Error::<T>::UnknownLicence)?;
		Self::record(id, valid_from, &licence.decision, now)?;
		Self::store(id, licence, head.activities, now);
		Ok(())
	}

	pub(crate) fn do_suspend(
		acting: Acting,
		id: LicenceId,
		until: Option<Moment>,
		reason: SuspensionReason,
		order: Evidence,
	) -> DispatchResult {
		let now = Self::now()?;
		let mut licence = Self::supervised(&acting, id, now)?;
		ensure!(!order.is_missing(), Error::<T>::MissingOrder);
		ensure!(until.is_none_or(|until| now < until), Error::<T>::BadPeriod);

		licence.decision.suspension = Some(Suspension { from: now, until, reason, order });
		Self::decide(id, licence, now, now)?;
		Self::deposit_event(Event::LicenceSuspended { licence: id, until, reason, order });
		Ok(())
	}

	pub(crate) fn do_lift(acting: Acting, id: LicenceId, order: Evidence) -> DispatchResult {
		let now = Self::now()?;
		let mut licence = Self::supervised(&acting, id, now)?;
		ensure!(!order.is_missing(), Error::<T>::MissingOrder);
		ensure!(licence.status_at(now) == LicenceStatus::Suspended, Error::<T>::NotSuspended);

		licence.decision.suspension = None;
		Self::decide(id, licence, now, now)?;
		Self::deposit_event(Event::SuspensionLifted { licence: id, order });
		Ok(())
	}

	pub(crate) fn do_withdraw(
		acting: Acting,
		id: LicenceId,
		from: Option<Moment>,
		ground: WithdrawalGround,
		order: Evidence,
	) -> DispatchResult {
		let now = Self::now()?;
		let mut licence = Self::supervised(&acting, id, now)?;
		ensure!(!order.is_missing(), Error::<T>::MissingOrder);
		let from = from.unwrap_or(now);
		ensure!(licence.authorised_on <= from, Error::<T>::BadPeriod);

		licence.decision.withdrawal = Some(Withdrawal { from, ground, order });
		// A withdrawal that is still to come may replace another: the row speaks from today, so that the
		// earlier date no longer counts.
		Self::decide(id, licence, from.min(now), now)?;
		Self::deposit_event(Event::LicenceWithdrawn { licence: id, from, ground, order });
		Ok(())
	}

	pub(crate) fn do_refresh(id: LicenceId) -> DispatchResult {
		let now = Self::now()?;
		let head = Heads::<T>::get(id).ok_or(Error::<T>::UnknownLicence)?;
		ensure!(!head.is_good_at(now), Error::<T>::NotStale);
		let licence = Licences::<T>::get(id).ok_or(Error::<T>::UnknownLicence)?;
		let head = crate::head::derive_head(&licence, head.activities, now);
		let good_until = head.good_until;
		Heads::<T>::insert(id, head);
		Self::deposit_event(Event::LicenceRefreshed { licence: id, good_until });
		Ok(())
	}
}
