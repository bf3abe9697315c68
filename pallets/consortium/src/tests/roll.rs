//! Seats, weights and rules, as the union changes them.

use civitas_primitives::{
	consortium::{BadRules, ByDate, Share, Track},
	Powers,
};
use frame_support::{assert_noop, assert_ok, BoundedVec};
use sp_runtime::DispatchResult;

use crate::{mock::*, Call, Error, Event, Roll, RulesByDate, Seat};

/// The number of Norway's authority, which has no vote, in the European Union of the tests.
const NORWEGIAN: u32 = 31;

/// A decision of the constitutional track.
fn union(call: Call<Test>) -> DispatchResult {
	dispatch(call, decision(Track::Constitution))
}

/// Admit a state with one governing authority; its number.
fn admit(text: &[u8; 2]) -> u32 {
	use frame_support::traits::UnfilteredDispatchable;
	use pallet_authorities::Call as Authorities;
	for call in [
		Authorities::<Test>::admit_jurisdiction {
			jurisdiction: code(text),
			name: BoundedVec::truncate_from(b"New".to_vec()),
			population: 1,
			standing: civitas_primitives::authority::JurisdictionStanding::Member,
		},
		Authorities::<Test>::establish_constitutional_authority {
			jurisdiction: code(text),
			name: BoundedVec::truncate_from(b"New".to_vec()),
			lei: None,
		},
	] {
		assert_ok!(call.dispatch_bypass_filter(decision(Track::Constitution)));
	}
	let authority = pallet_authorities::NextAuthority::<Test>::get() - 1;
	let powers = Powers::CONSTITUTIONAL | Powers::GOVERN;
	assert_ok!(dispatch(
		pallet_authorities::Call::set_powers { authority, powers },
		joint(authority)
	));
	authority
}

#[test]
fn a_new_member_gets_a_seat_and_counts_at_once() {
	run(|| {
		let (proposal, referendum) = propose(0, Track::Constitution, something(1));
		let members = || Consortium::api_standing(referendum).value.unwrap().count.members;
		assert_eq!(members(), 27);
		let authority = admit(b"IS");
		let jurisdiction = code(b"IS");
		let call = Call::add_seat { jurisdiction, caster: authority, weight: 383_700 };
		assert_ok!(union(call.clone()));
		assert_eq!(
			last_event(),
			Event::SeatAdded { seat: 27, jurisdiction, caster: authority, weight: 383_700 }
		);
		assert_eq!(members(), 28);
		vote(proposal, &[27], true);
		assert_eq!(union(call), Err(Error::<Test>::AlreadyExists.into()));
	});
}

#[test]
fn only_a_member_gets_a_seat() {
	run(|| {
		for jurisdiction in [code(b"NO"), code(b"US")] {
			assert_noop!(
				union(Call::add_seat { jurisdiction, caster: NORWEGIAN, weight: 1 }),
				Error::<Test>::NotMember
			);
		}
	});
}

#[test]
fn a_seat_is_cast_by_a_governing_authority_of_its_own_jurisdiction() {
	ext_of(&UNION, &[authority(code(b"FR"), Powers::ISSUE_MONEY, 27)], national()).execute_with(
		|| {
			let add = |text: &[u8; 2], caster| {
				union(Call::add_seat { jurisdiction: code(text), caster, weight: 1 })
			};
			let france = u32::from(seat("FR"));
			assert_noop!(add(b"DE", france), Error::<Test>::NotAuthorised);
			assert_noop!(add(b"FR", 27), Error::<Test>::NotAuthorised);
			assert_noop!(add(b"FR", 999), Error::<Test>::NotAuthorised);
			assert_noop!(add(b"FR", france), Error::<Test>::AlreadyExists);

			let set = |seat, caster| union(Call::set_caster { seat, caster });
			assert_noop!(set(seat("FR"), 27), Error::<Test>::NotAuthorised);
			assert_noop!(set(seat("FR"), 0), Error::<Test>::NotAuthorised);
			assert_noop!(set(seat("FR"), france), Error::<Test>::AlreadyExists);
			assert_noop!(set(200, france), Error::<Test>::NotFound);
		},
	);
}

#[test]
fn a_national_chain_gives_seats_to_its_agencies_one_each() {
	let agencies = [1, 2].map(|number| authority(code(b"KG"), Powers::GOVERN, number));
	ext_of(&[(b"KG", 1)], &agencies, national()).execute_with(|| {
		let add = |caster| union(Call::add_seat { jurisdiction: code(b"KG"), caster, weight: 1 });
		assert_ok!(add(1));
		assert_noop!(add(1), Error::<Test>::AlreadyExists);
		assert_ok!(add(2));
		// Two thirds of three.
		let (proposal, referendum) = propose(1, Track::Constitution, something(1));
		vote(proposal, &[0], true);
		assert!(!Referenda::is_referendum_passing(referendum).unwrap());
		vote(proposal, &[2], true);
		assert!(Referenda::is_referendum_passing(referendum).unwrap());
		Consortium::do_try_state().unwrap();
	});
}

#[test]
fn the_rules_say_how_many_seats_a_jurisdiction_has_also_those_to_come() {
	ext_of(&[(b"KG", 1)], &[authority(code(b"KG"), Powers::GOVERN, 1)], national()).execute_with(
		|| {
			let one_each = || {
				let mut rules = national();
				rules.one_seat_per_jurisdiction = true;
				Call::schedule_rules { from: NEW_YEAR, rules }
			};
			let add = || union(Call::add_seat { jurisdiction: code(b"KG"), caster: 1, weight: 1 });
			let current = RulesByDate::<Test>::get();
			assert_ok!(union(one_each()));
			assert_noop!(add(), Error::<Test>::AlreadyExists);
			RulesByDate::<Test>::put(current);
			assert_ok!(add());
			assert_noop!(union(one_each()), Error::<Test>::BadRules(BadRules::TwoSeats));
		},
	);
}

#[test]
fn a_state_says_itself_who_casts_its_seat() {
	run(|| {
		let germany = seat("DE");
		assert_ok!(Consortium::set_caster(joint(u32::from(germany)), germany, 28));
		assert_eq!(last_event(), Event::CasterSet { seat: germany, caster: 28 });
		assert_noop!(
			Consortium::set_caster(joint(u32::from(germany)), seat("FR"), 29),
			Error::<Test>::NotAuthorised
		);
		// An agency governs, but has no say over the state's authorities.
		assert_noop!(
			Consortium::set_caster(joint(28), germany, 29),
			sp_runtime::DispatchError::BadOrigin
		);
		assert_ok!(union(Call::set_caster { seat: germany, caster: 29 }));
	});
}

#[test]
fn where_the_bodies_of_one_state_have_several_seats_only_the_members_say_who_casts_them() {
	let agencies = [1, 2, 3].map(|number| authority(code(b"KG"), Powers::GOVERN, number));
	ext_of(&[(b"KG", 1)], &agencies, national()).execute_with(|| {
		for caster in [1, 2] {
			assert_ok!(union(Call::add_seat { jurisdiction: code(b"KG"), caster, weight: 1 }));
		}
		// The Constitutional authority itself casts seat 0. Else it would let agency 3 cast, after its own
		// vote, the two other seats, one after the other.
		for seat in 0..3 {
			assert_noop!(Consortium::set_caster(joint(0), seat, 3), Error::<Test>::NotAuthorised);
		}
		assert_ok!(union(Call::set_caster { seat: 1, caster: 3 }));
		// With one seat left it is the state's own again.
		for seat in [1, 2] {
			assert_ok!(union(Call::end_seat { seat }));
		}
		assert_ok!(Consortium::set_caster(joint(0), 0, 3));
		Consortium::do_try_state().unwrap();
	});
}

#[test]
fn an_ended_seat_is_ended_for_ever_and_its_number_too() {
	run(|| {
		assert_ok!(union(Call::end_seat { seat: 4 }));
		assert_eq!(last_event(), Event::SeatEnded { seat: 4 });
		let not_active = Error::<Test>::NotActive;
		assert_noop!(union(Call::end_seat { seat: 4 }), not_active);
		assert_noop!(union(Call::end_seat { seat: 99 }), Error::<Test>::NotFound);
		assert_noop!(union(Call::set_caster { seat: 4, caster: 4 }), Error::<Test>::NotActive);
		let weights = BoundedVec::truncate_from(vec![(4, 1)]);
		assert_noop!(
			union(Call::schedule_weights { from: NEW_YEAR, weights }),
			Error::<Test>::NotActive
		);
		// The state may get another.
		assert_ok!(union(Call::add_seat { jurisdiction: code(b"CY"), caster: 4, weight: 1 }));
		assert!(Roll::<Test>::get()[4].ended);
		assert_eq!(Consortium::api_seats().value.last().unwrap().seat, 27);
	});
}

#[test]
fn so_many_seats_stay_that_the_rest_can_decide() {
	run(|| {
		for seat in 0..12 {
			assert_ok!(union(Call::end_seat { seat }));
		}
		assert_noop!(
			union(Call::end_seat { seat: 12 }),
			Error::<Test>::BadRules(BadRules::TooFewSeats)
		);
		let mut rules = rules();
		rules.emergency.threshold.minimum_members = 16;
		assert_noop!(
			union(Call::schedule_rules { from: NEW_YEAR, rules }),
			Error::<Test>::BadRules(BadRules::TooFewSeats)
		);
	});
}

#[test]
fn a_chain_has_256_seats_in_its_life() {
	ext_of(&UNION, &[authority(code(b"DE"), Powers::GOVERN, 27)], national()).execute_with(|| {
		let ended = Seat {
			jurisdiction: code(b"FR"),
			caster: u32::from(seat("FR")),
			weight: ByDate::new(1),
			ended: true,
		};
		Roll::<Test>::mutate(|roll| while roll.try_push(ended.clone()).is_ok() {});
		assert_noop!(
			union(Call::add_seat { jurisdiction: code(b"DE"), caster: 27, weight: 1 }),
			Error::<Test>::TooMany
		);
	});
}

#[test]
fn a_seat_weighs_something() {
	run(|| {
		let jurisdiction = code(b"IS");
		let caster = admit(b"IS");
		assert_noop!(
			union(Call::add_seat { jurisdiction, caster, weight: 0 }),
			Error::<Test>::BadWeight
		);
		let weights = BoundedVec::truncate_from(vec![(0, 5), (1, 0)]);
		assert_noop!(
			union(Call::schedule_weights { from: NEW_YEAR, weights }),
			Error::<Test>::BadWeight
		);
	});
}

#[test]
fn weights_are_scheduled_for_the_future_and_once_each() {
	run(|| {
		let schedule = |from, weights: &[(u8, u64)]| {
			let weights = BoundedVec::truncate_from(weights.to_vec());
			union(Call::schedule_weights { from, weights })
		};
		assert_noop!(schedule(NOW, &[(0, 5)]), Error::<Test>::BadMoment);
		assert_noop!(schedule(NEW_YEAR, &[(200, 5)]), Error::<Test>::NotFound);
		assert_noop!(schedule(NEW_YEAR, &[(0, 5), (0, 6)]), Error::<Test>::AlreadyExists);
		assert_ok!(schedule(NEW_YEAR, &[(0, 5), (1, 6)]));
		assert_eq!(last_event(), Event::WeightsScheduled { from: NEW_YEAR, seats: 2 });
		let answer = &Consortium::api_seats().value[0];
		assert_eq!((answer.weight, answer.next_weight), (9_158_800, Some((NEW_YEAR, 5))));
		// A later decision takes the place of what does not hold yet.
		assert_ok!(schedule(NEW_YEAR + 1, &[(0, 7)]));
		at(NEW_YEAR);
		let weight = |seat: usize| Consortium::api_seats().value[seat].weight;
		assert_eq!((weight(0), weight(1)), (9_158_800, 6));
		at(NEW_YEAR + 1);
		assert_eq!((weight(0), weight(1)), (7, 6));
	});
}

#[test]
fn rules_are_scheduled_for_the_future_and_must_be_sound() {
	run(|| {
		let schedule = |from, rules| union(Call::schedule_rules { from, rules });
		assert_noop!(schedule(NOW, rules()), Error::<Test>::BadMoment);
		let mut unsound = rules();
		unsound.constitution.threshold.members = Share::new(1, 2);
		assert_noop!(schedule(NEW_YEAR, unsound), Error::<Test>::BadRules(BadRules::NotAMajority));
		let mut too_short = rules();
		too_short.constitution.voting_blocks = 29;
		assert_noop!(schedule(NEW_YEAR, too_short), Error::<Test>::BadRules(BadRules::BadPeriod));
		let mut other = rules();
		other.constitution.delay = 7;
		assert_ok!(schedule(NEW_YEAR, other));
		assert_eq!(last_event(), Event::RulesScheduled { from: NEW_YEAR });
		let answer = Consortium::api_rules().value;
		assert_eq!((answer.rules, answer.next), (rules(), Some((NEW_YEAR, other))));
		at(NEW_YEAR);
		let answer = Consortium::api_rules().value;
		assert_eq!((answer.rules, answer.next), (other, None));
	});
}

#[test]
fn nothing_is_scheduled_while_the_chain_has_no_time() {
	run(|| {
		at(0);
		let weights = BoundedVec::truncate_from(vec![(0, 5)]);
		for call in [
			Call::end_seat { seat: 0 },
			Call::schedule_weights { from: NEW_YEAR, weights },
			Call::schedule_rules { from: NEW_YEAR, rules: rules() },
		] {
			assert_noop!(union(call), Error::<Test>::ClockNotSet);
		}
		at(NOW);
	});
}

#[test]
fn periods_of_referenda_follow_the_rules() {
	run(|| {
		use pallet_referenda::TracksInfo;
		type Tracks = crate::Tracks<Test>;
		let info = <Tracks as TracksInfo<u64, u64>>::info(Track::Emergency).unwrap();
		assert_eq!((info.decision_period, info.confirm_period), (30, 2));
		assert_eq!(&info.name[..9], b"emergency");
		assert_eq!(<Tracks as TracksInfo<u64, u64>>::check_integrity(), Ok(()));
		let mut other = rules();
		other.emergency.voting_blocks = 77;
		assert_ok!(union(Call::schedule_rules { from: NEW_YEAR, rules: other }));
		at(NEW_YEAR);
		let info = <Tracks as TracksInfo<u64, u64>>::info(Track::Emergency).unwrap();
		assert_eq!(info.decision_period, 77);
	});
}

#[test]
fn a_chain_starts_without_seats_and_decides_nothing() {
	ext_of(&[], &[], national()).execute_with(|| {
		assert!(Roll::<Test>::get().is_empty());
		assert_noop!(
			Consortium::propose(joint(0), Track::Constitution, Box::new(something(1))),
			Error::<Test>::NotAuthorised
		);
	});
}

#[test]
#[should_panic = "cannot have a seat"]
fn a_chain_does_not_start_with_a_seat_that_nobody_can_cast() {
	ext_of(&[(b"DE", 0)], &[], national());
}

#[test]
#[should_panic = "one cannot decide by these rules"]
fn a_chain_does_not_start_with_too_few_members() {
	ext_of(&UNION[..14], &[], rules());
}

#[test]
fn stored_things_are_as_long_as_said() {
	use codec::MaxEncodedLen;
	assert_eq!(Seat::max_encoded_len(), 32);
	assert_eq!(crate::Seats::max_encoded_len(), 8_194);
	assert_eq!(crate::Proposal::max_encoded_len(), 35);
	assert_eq!(crate::Tally::<Test>::max_encoded_len(), 64);
}
