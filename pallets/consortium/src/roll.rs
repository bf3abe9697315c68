//! Seats and rules, as the union changes them.

use civitas_primitives::{
	authority::AuthorityInspect,
	consortium::{BadRules, ByDate, Rules, SeatId, SeatSet},
	AuthorityId, JurisdictionCode, Moment, Powers,
};
use frame_support::{
	ensure,
	traits::{Contains, Time},
};
use sp_runtime::DispatchResult;

use crate::{Config, Error, Event, NewWeights, Pallet, Roll, RulesByDate, Seat, Seats};

/// The number of the seat at this place.
fn number(place: usize) -> Option<SeatId> {
	SeatId::try_from(place).ok()
}

impl<T: Config> Pallet<T> {
	/// The block's moment; an error while the chain has none.
	pub(crate) fn clock() -> Result<Moment, Error<T>> {
		match T::Time::now() {
			0 => Err(Error::<T>::ClockNotSet),
			now => Ok(now),
		}
	}

	/// The seat that an authority casts and that has not ended.
	pub(crate) fn seat_of(caster: AuthorityId) -> Option<SeatId> {
		Roll::<T>::get()
			.iter()
			.position(|seat| !seat.ended && seat.caster == caster)
			.and_then(number)
	}

	/// Can the authority cast a seat of this jurisdiction that it does not cast yet?
	fn ensure_can_cast(
		roll: &Seats,
		caster: AuthorityId,
		jurisdiction: JurisdictionCode,
	) -> Result<(), Error<T>> {
		let own = T::Authorities::jurisdiction_of(caster) == Some(jurisdiction);
		ensure!(own && T::Authorities::holds(caster, Powers::GOVERN), Error::<T>::NotAuthorised);
		// Else one authority would have two votes.
		let free = !roll.iter().any(|seat| !seat.ended && seat.caster == caster);
		ensure!(free, Error::<T>::AlreadyExists);
		Ok(())
	}

	/// The rules of this moment, and those that will follow.
	fn all_rules() -> impl Iterator<Item = Rules> {
		let (rules, now) = (RulesByDate::<T>::get(), T::Time::now());
		core::iter::once(rules.at(now)).chain(rules.after(now).map(|(_, next)| next))
	}

	/// Would a decision still be possible with these seats, and by all these rules?
	fn ensure_enough(roll: &Seats, rules: impl Iterator<Item = Rules>) -> Result<(), Error<T>> {
		let standing = T::Authorities::standing();
		let seats = roll.iter().filter(|seat| seat.in_force(&standing)).count();
		let needed = rules.map(|rules| rules.most_members()).max().unwrap_or_default();
		let enough = usize::try_from(needed).is_ok_and(|needed| needed <= seats);
		ensure!(enough, Error::<T>::BadRules(BadRules::TooFewSeats));
		Ok(())
	}

	pub(crate) fn do_add_seat(
		jurisdiction: JurisdictionCode,
		caster: AuthorityId,
		weight: u64,
	) -> DispatchResult {
		let mut roll = Roll::<T>::get();
		ensure!(T::Members::contains(&jurisdiction), Error::<T>::NotMember);
		Self::ensure_can_cast(&roll, caster, jurisdiction)?;
		let has_one = roll.iter().any(|seat| !seat.ended && seat.jurisdiction == jurisdiction);
		let only_one = Self::all_rules().any(|rules| rules.one_seat_per_jurisdiction);
		ensure!(!(has_one && only_one), Error::<T>::AlreadyExists);
		ensure!(weight > 0, Error::<T>::BadWeight);

		let seat = number(roll.len()).ok_or(Error::<T>::TooMany)?;
		roll.try_push(Seat { jurisdiction, caster, weight: ByDate::new(weight), ended: false })
			.map_err(|_| Error::<T>::TooMany)?;
		Roll::<T>::put(roll);
		Self::deposit_event(Event::SeatAdded { seat, jurisdiction, caster, weight });
		Ok(())
	}

	/// With no jurisdiction given, that of the seat may be any.
	pub(crate) fn do_set_caster(
		of: Option<JurisdictionCode>,
		seat: SeatId,
		caster: AuthorityId,
	) -> DispatchResult {
		let mut roll = Roll::<T>::get();
		let Seat { jurisdiction, ended, .. } =
			*roll.get(usize::from(seat)).ok_or(Error::<T>::NotFound)?;
		ensure!(of.is_none_or(|of| of == jurisdiction), Error::<T>::NotAuthorised);
		ensure!(!ended, Error::<T>::NotActive);
		// A state says who casts its one seat. Where its bodies have several, votes that stay cast would let
		// one body cast them all, one after the other.
		let own = |other: &&Seat| !other.ended && other.jurisdiction == jurisdiction;
		let only = roll.iter().filter(own).count() == 1;
		ensure!(of.is_none() || only, Error::<T>::NotAuthorised);
		Self::ensure_can_cast(&roll, caster, jurisdiction)?;
		if let Some(record) = roll.get_mut(usize::from(seat)) {
			record.caster = caster;
		}
		Roll::<T>::put(roll);
		Self::deposit_event(Event::CasterSet { seat, caster });
		Ok(())
	}

	pub(crate) fn do_end_seat(seat: SeatId) -> DispatchResult {
		Self::clock()?;
		let mut roll = Roll::<T>::get();
		let record = roll.get_mut(usize::from(seat)).ok_or(Error::<T>::NotFound)?;
		ensure!(!record.ended, Error::<T>::NotActive);
		record.ended = true;
		Self::ensure_enough(&roll, Self::all_rules())?;
		Roll::<T>::put(roll);
		Self::deposit_event(Event::SeatEnded { seat });
		Ok(())
	}

	pub(crate) fn do_schedule_weights(from: Moment, weights: NewWeights) -> DispatchResult {
		let now = Self::clock()?;
		ensure!(from > now, Error::<T>::BadMoment);
		let mut roll = Roll::<T>::get();
		let mut named = SeatSet::default();
		let seats = u32::try_from(weights.len()).unwrap_or(u32::MAX);
		for (seat, weight) in weights {
			ensure!(!named.contains(seat), Error::<T>::AlreadyExists);
			named.set(seat, true);
			let record = roll.get_mut(usize::from(seat)).ok_or(Error::<T>::NotFound)?;
			ensure!(!record.ended, Error::<T>::NotActive);
			ensure!(weight > 0, Error::<T>::BadWeight);
			record.weight.schedule(now, from, weight);
		}
		Roll::<T>::put(roll);
		Self::deposit_event(Event::WeightsScheduled { from, seats });
		Ok(())
	}

	pub(crate) fn do_schedule_rules(from: Moment, rules: Rules) -> DispatchResult {
		let now = Self::clock()?;
		ensure!(from > now, Error::<T>::BadMoment);
		Self::ensure_fit(&Roll::<T>::get(), &rules)?;
		RulesByDate::<T>::mutate(|all| all.schedule(now, from, rules));
		Self::deposit_event(Event::RulesScheduled { from });
		Ok(())
	}

	/// Can these seats decide by these rules?
	pub(crate) fn ensure_fit(roll: &Seats, rules: &Rules) -> Result<(), Error<T>> {
		rules.check().map_err(Error::<T>::BadRules)?;
		if rules.one_seat_per_jurisdiction {
			let mut seats: alloc::vec::Vec<_> =
				roll.iter().filter(|seat| !seat.ended).map(|seat| seat.jurisdiction).collect();
			let all = seats.len();
			seats.sort_unstable();
			seats.dedup();
			ensure!(seats.len() == all, Error::<T>::BadRules(BadRules::TwoSeats));
		}
		Self::ensure_enough(roll, core::iter::once(*rules))
	}
}
