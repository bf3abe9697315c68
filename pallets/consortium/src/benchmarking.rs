//! Every call at its worst case: a full roll, a full list of proposals, the longest call.

use alloc::{boxed::Box, vec::Vec};

use civitas_primitives::{
	consortium::{ByDate, ProposalId, Rules, SeatId, Stage, Track, MAX_SEATS},
	Acting, Moment,
};
use codec::Encode;
use frame_benchmarking::v2::*;
use frame_support::{
	traits::{EnsureOrigin, Get, Polling},
	weights::Weight,
	BoundedVec,
};

use crate::{BenchmarkHelper as _, *};

const NOW: Moment = 1_767_225_600_000;

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

fn enacting<T: Config>() -> T::RuntimeOrigin {
	T::EnactOrigin::try_successful_origin().expect("anybody can")
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

	#[benchmark]
	fn vote() {
		let (origin, _, seat) = member::<T>();
		let referendum =
			T::Referenda::create_ongoing(Track::Constitution).expect("a referendum can be made");

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, referendum, seat, true);

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
		let origin: T::RuntimeOrigin = Origin::Track(Track::Constitution).into();

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, proposal);

		assert!(Proposals::<T>::get(proposal).is_some_and(|record| record.stage != Stage::Voting));
	}

	/// Without the call's own weight, which is added.
	#[benchmark]
	fn enact(l: Linear<0, 65_536>) {
		let call = call::<T>(l);
		let proposal = decision::<T>(&call);
		let origin = enacting::<T>();

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, proposal, Weight::MAX);

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

	#[benchmark]
	fn set_caster() {
		let (_, acting, seat) = member::<T>();
		Roll::<T>::mutate(|roll| {
			roll.iter_mut().for_each(|seat| seat.caster = seat.caster.min(u32::MAX - MAX_SEATS));
		});
		Roll::<T>::mutate(|roll| {
			roll.last_mut().expect("full").caster = u32::MAX;
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

	impl_benchmark_test_suite!(Pallet, crate::mock::new_test_ext(), crate::mock::Test);
}
