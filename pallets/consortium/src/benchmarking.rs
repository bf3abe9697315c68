//! Every call at its worst case: a full roll, a full list of proposals, the longest call.

use alloc::{boxed::Box, vec::Vec};

use civitas_primitives::{
	consortium::{ByDate, ProposalId, Rules, SeatId, Stage, Track, MAX_SEATS},
	Acting, JurisdictionCode, Moment,
};
use codec::Encode;
use frame_benchmarking::v2::*;
use frame_support::{
	traits::{EnsureOrigin, Get, Polling, VoteTally},
	weights::Weight,
	BoundedVec,
};
use sp_runtime::Perbill;

use crate::{BenchmarkHelper as _, *};

const NOW: Moment = 1_767_225_600_000;
/// Not that of the acting authority.
const ELSEWHERE: JurisdictionCode = JurisdictionCode::literal(b"BV");

/// The act of an authority that casts the last seat of a full roll, and the seat.
fn member<T: Config>() -> (T::RuntimeOrigin, Acting, SeatId) {
	T::BenchmarkHelper::set_moment(NOW);
	let origin = T::GovernOrigin::try_successful_origin().expect("an authority can govern");
	let acting = T::GovernOrigin::ensure_origin(origin.clone()).expect("just made");
	RulesByDate::<T>::put(ByDate {
		value: Rules::default(),
		next: Some((NOW + 1, Rules::default())),
	});
	let seat = |caster| Seat {
		jurisdiction: acting.jurisdiction,
		caster,
		weight: ByDate { value: 1, next: Some((NOW + 1, 2)) },
		ended: false,
	};
	let others = (1..MAX_SEATS).map(|number| seat(u32::MAX - number));
	let roll: Vec<_> = others.chain(core::iter::once(seat(acting.authority))).collect();
	Roll::<T>::put(Seats::truncate_from(roll));
	(origin, acting, SeatId::MAX)
}

/// The list of proposals, full but for `room`, as others' proposals; then what is given.
fn fill_open<T: Config>(room: u32, last: &[OpenProposal]) {
	let others = (last.len() as u32 + room..T::MaxOpen::get())
		.map(|number| OpenProposal { proposal: u32::MAX - number, seat: 0 });
	let open: Vec<_> = others.chain(last.iter().copied()).collect();
	Open::<T>::put(BoundedVec::truncate_from(open));
}

fn store<T: Config>(id: ProposalId, seat: SeatId, track: Track, stage: Stage, call: &CallOf<T>) {
	let referendum = T::Referenda::create_ongoing(track).expect("a referendum can be made");
	if stage != Stage::Voting {
		T::Referenda::end_ongoing(referendum, true).expect("just made");
	}
	Calls::<T>::insert(id, BoundedVec::truncate_from(call.encode()));
	Proposals::<T>::insert(
		id,
		Proposal {
			track,
			seat,
			referendum,
			proposed_at: NOW,
			transaction_version: Pallet::<T>::transaction_version(),
			stage,
		},
	);
}

/// A decision that can be enacted.
fn decision<T: Config>(call: &CallOf<T>) -> ProposalId {
	let (_, _, seat) = member::<T>();
	let stage = Stage::Adopted { not_before: NOW, expires_at: NOW + 1 };
	store::<T>(0, seat, Track::Constitution, stage, call);
	NextProposal::<T>::put(1);
	fill_open::<T>(0, &[OpenProposal { proposal: 0, seat }]);
	0
}

fn call<T: Config>(length: u32) -> CallOf<T> {
	T::BenchmarkHelper::call(Track::Constitution, length.min(T::MaxCallLength::get()))
}

/// Whoever enacts: an authority by its act, where it may, since that is looked up.
fn enacting<T: Config>() -> T::RuntimeOrigin {
	let (act, ..) = member::<T>();
	if T::EnactOrigin::ensure_origin(act.clone()).is_ok() {
		act
	} else {
		T::EnactOrigin::try_successful_origin().expect("anybody can")
	}
}

fn decided<T: Config>(track: Track) -> T::RuntimeOrigin {
	Origin::Decision(track).into()
}

#[benchmarks]
mod benchmarks {
	use super::*;

	/// With all but one of the seat's proposals over, so that they are cleared away.
	#[benchmark]
	fn propose(l: Linear<0, 65_536>) {
		let (origin, _, seat) = member::<T>();
		let call = call::<T>(l);
		let stage = Stage::Adopted { not_before: 0, expires_at: NOW };
		let own: Vec<_> = (0..T::MaxOpenPerSeat::get())
			.map(|proposal| {
				store::<T>(proposal, seat, Track::Constitution, stage, &call);
				OpenProposal { proposal, seat }
			})
			.collect();
		NextProposal::<T>::put(T::MaxOpenPerSeat::get());
		fill_open::<T>(0, &own);

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, Track::Constitution, Box::new(call));

		assert_eq!(Pallet::<T>::open_of(seat).len(), 1);
	}

	/// On the longest call.
	#[benchmark]
	fn vote() {
		let (origin, _, seat) = member::<T>();
		store::<T>(0, seat, Track::Constitution, Stage::Voting, &call::<T>(u32::MAX));
		let call_hash = Pallet::<T>::call_hash(0).expect("just stored");

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, 0, call_hash, seat, true);

		let Proposal { referendum, .. } = Proposals::<T>::get(0).expect("just stored");
		let (tally, _) = T::Referenda::as_ongoing(referendum).expect("still running");
		assert!(tally.in_favour.contains(seat));
	}

	#[benchmark]
	fn adopt() {
		let call = call::<T>(0);
		let proposal = decision::<T>(&call);
		Proposals::<T>::mutate(proposal, |record| {
			record.as_mut().expect("just stored").stage = Stage::Voting;
		});
		let origin = enacting::<T>();

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, proposal);

		assert!(Proposals::<T>::get(proposal).is_some_and(|record| record.stage != Stage::Voting));
	}

	/// Everything but the call itself, whose own weight is added.
	#[benchmark]
	fn enact(l: Linear<0, 65_536>) {
		let proposal = decision::<T>(&call::<T>(l));
		let origin = enacting::<T>();
		let taken;

		#[block]
		{
			taken = T::EnactOrigin::ensure_origin(origin).is_ok()
				&& Pallet::<T>::take(proposal, Weight::MAX).is_ok();
			Pallet::<T>::deposit_event(crate::Event::Enacted {
				proposal,
				track: Track::Constitution,
			});
		}

		assert!(taken);
		assert!(Proposals::<T>::get(proposal).is_none());
	}

	#[benchmark]
	fn cancel() {
		let proposal = decision::<T>(&call::<T>(u32::MAX));
		let origin = decided::<T>(Track::Emergency);

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, proposal);

		assert!(Proposals::<T>::get(proposal).is_none());
	}

	#[benchmark]
	fn clear() {
		let proposal = decision::<T>(&call::<T>(u32::MAX));
		Proposals::<T>::mutate(proposal, |record| {
			let record = record.as_mut().expect("just stored");
			record.stage = Stage::Adopted { not_before: 0, expires_at: NOW };
		});
		let origin = enacting::<T>();

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, proposal);

		assert!(Proposals::<T>::get(proposal).is_none());
	}

	/// Without the call's own weight, which is added.
	#[benchmark]
	fn enact_as_root() {
		let call = T::BenchmarkHelper::call_as_root(Track::Constitution);
		let origin = decided::<T>(Track::Constitution);

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, Box::new(call));
	}

	#[benchmark]
	fn add_seat() {
		let (_, acting, _) = member::<T>();
		Roll::<T>::mutate(|roll| {
			roll.pop();
		});
		let origin = decided::<T>(Track::Constitution);

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, acting.jurisdiction, acting.authority, 1);

		assert_eq!(Roll::<T>::get().len() as u32, MAX_SEATS);
	}

	/// The seat is its jurisdiction's only one.
	#[benchmark]
	fn set_caster() {
		let (_, acting, seat) = member::<T>();
		Roll::<T>::mutate(|roll| {
			roll.iter_mut().for_each(|seat| seat.jurisdiction = ELSEWHERE);
			let last = roll.last_mut().expect("full");
			last.jurisdiction = acting.jurisdiction;
			last.caster = u32::MAX;
		});
		let origin = T::ConstitutionalOrigin::try_successful_origin()
			.unwrap_or(decided::<T>(Track::Constitution));

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, seat, acting.authority);

		assert_eq!(Pallet::<T>::seat_of(acting.authority), Some(seat));
	}

	#[benchmark]
	fn end_seat() {
		let (_, _, seat) = member::<T>();
		let origin = decided::<T>(Track::Constitution);

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, seat);

		assert!(Roll::<T>::get().last().is_some_and(|seat| seat.ended));
	}

	#[benchmark]
	fn schedule_weights(w: Linear<0, 256>) {
		member::<T>();
		let weights = (0..=SeatId::MAX).take(w as usize).map(|seat| (seat, 3)).collect();
		let origin = decided::<T>(Track::Constitution);

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, NOW + 2, NewWeights::truncate_from(weights));
	}

	#[benchmark]
	fn schedule_rules() {
		member::<T>();
		let origin = decided::<T>(Track::Constitution);

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, NOW + 2, Rules::two_thirds());

		assert!(RulesByDate::<T>::get().next.is_some_and(|(from, _)| from == NOW + 2));
	}

	/// One of the shares that `pallet-referenda` asks the tally for: all of a full roll.
	#[benchmark]
	fn count() {
		member::<T>();
		let tally = <Tally<T> as VoteTally<u32, Track>>::unanimity(Track::Constitution);
		let share;

		#[block]
		{
			share = tally.support(Track::Constitution);
		}

		assert_eq!(share, Perbill::one());
	}

	impl_benchmark_test_suite!(Pallet, crate::mock::new_test_ext(), crate::mock::Test);
}
