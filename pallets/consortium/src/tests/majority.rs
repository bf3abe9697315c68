//! Real cases of the qualified majority, each judged by the real `pallet-referenda`.

use civitas_primitives::consortium::{
	ByDate,
	Condition::{self, Members, MinimumMembers, Weight},
	SeatId, Share, Threshold, Track,
};
use frame_support::assert_ok;

use crate::{mock::*, Call, Roll, RulesByDate};

/// A referendum on which these seats are in favour and those against; what is missing.
fn judge(track: Track, in_favour: &[SeatId], against: &[SeatId]) -> Vec<Condition> {
	let call: RuntimeCall = match track {
		Track::Emergency => Call::cancel { proposal: 0 }.into(),
		_ => something(1),
	};
	let (proposal, referendum) = propose(0, track, call);
	vote(proposal, in_favour, true);
	vote(proposal, against, false);
	missing(referendum)
}

/// What is missing now, by our answer, which must be what `pallet-referenda` goes by.
fn missing(referendum: u32) -> Vec<Condition> {
	let standing = Consortium::api_standing(referendum).value.unwrap();
	let passing = Referenda::is_referendum_passing(referendum).unwrap();
	assert_eq!(passing, standing.missing.is_empty(), "{standing:?}");
	standing.missing
}

/// All members but these.
fn all_but(others: &[SeatId]) -> Vec<SeatId> {
	(0..27).filter(|seat| !others.contains(seat)).collect()
}

/// The largest members by population, the largest first.
fn by_size() -> Vec<SeatId> {
	let mut seats: Vec<SeatId> = (0..27).collect();
	seats.sort_by_key(|seat| std::cmp::Reverse(UNION[usize::from(*seat)].1));
	seats
}

const THREE_LARGE: &str = "DE FR IT";
const FOUR_LARGE: &str = "DE FR IT ES";
const FOUR_SMALL: &str = "MT LU CY EE";

#[test]
fn the_unions_qualified_majority() {
	let large = by_size();
	let (three, four, small) = (seats(THREE_LARGE), seats(FOUR_LARGE), seats(FOUR_SMALL));
	let without_large: Vec<_> = all_but(&four)[..15].to_vec();
	let cases: [(&str, Vec<SeatId>, Vec<SeatId>, &[Condition]); 13] = [
		("nobody votes", vec![], vec![], &[Members, MinimumMembers, Weight]),
		("all in favour", all_but(&[]), vec![], &[]),
		("all against", vec![], all_but(&[]), &[Members, MinimumMembers, Weight]),
		// 15 of 27 are 55.6 %; the largest 15 have 91 % of the population.
		("fifteen members with the people", large[..15].to_vec(), large[15..].to_vec(), &[]),
		("fifteen members, the others silent", large[..15].to_vec(), vec![], &[]),
		// 14 of 27 are 51.9 %.
		(
			"fourteen members with the people",
			large[..14].to_vec(),
			large[14..].to_vec(),
			&[Members, MinimumMembers],
		),
		// 42 % of the population at most.
		("fifteen members without the people", without_large, four.clone(), &[Weight]),
		// 53 % of the population, but three members cannot block.
		("three large states against", all_but(&three), three.clone(), &[]),
		("three large states silent", all_but(&three), vec![], &[]),
		("four large states against", all_but(&four), four.clone(), &[Weight]),
		("four large states silent", all_but(&four), vec![], &[Weight]),
		("three against and one silent", all_but(&four), three, &[Weight]),
		("four small states against", all_but(&small), small, &[]),
	];
	for (name, in_favour, against, expected) in cases {
		run(|| assert_eq!(judge(Track::Constitution, &in_favour, &against), expected, "{name}"));
	}
}

#[test]
fn an_emergency_takes_72_per_cent_of_the_members() {
	let large = by_size();
	for (members, expected) in [(20, &[][..]), (19, &[Members][..])] {
		run(|| assert_eq!(judge(Track::Emergency, &large[..members], &[]), expected));
	}
}

#[test]
fn in_an_emergency_three_large_states_block_and_a_small_one_does_not() {
	let three = seats(THREE_LARGE);
	// 24 of 27 are 89 %, with 53 % of the population.
	run(|| assert_eq!(judge(Track::Emergency, &all_but(&three), &three), [Weight]));
	run(|| assert_eq!(judge(Track::Emergency, &all_but(&three), &[]), [Weight]));
	let one = seats("MT");
	run(|| assert_eq!(judge(Track::Emergency, &all_but(&one), &one), []));
}

/// 65 % of the population to the last inhabitant. Four members are not in favour, so that they could block.
#[test]
fn the_share_of_the_population_is_met_exactly_and_missed_by_one_inhabitant() {
	let not = seats("DE IT ES MT");
	let in_favour = all_but(&not);
	let sum = |seats: &[SeatId]| seats.iter().map(|seat| UNION[usize::from(*seat)].1).sum::<u64>();
	// France grows by a few, so that 65 % of the whole is a whole number of people; Germany takes what is
	// left of the whole.
	let more = (13 - sum(&in_favour) % 13) % 13;
	let whole = (sum(&in_favour) + more) / 13 * 20;
	let germany = whole - (sum(&in_favour) + more) - sum(&seats("IT ES MT"));
	for (one_more, expected) in [(0, &[][..]), (1, &[Weight][..])] {
		run(|| {
			Roll::<Test>::mutate(|roll| {
				roll[usize::from(seat("FR"))].weight.value += more;
				roll[usize::from(seat("DE"))].weight.value = germany + one_more;
			});
			assert_eq!(judge(Track::Constitution, &in_favour, &not), expected);
		});
	}
}

/// Members with one vote each and a threshold by members alone.
fn of_equals(
	members: usize,
	share: Share,
	minimum_members: u32,
	in_favour: usize,
) -> Vec<Condition> {
	let mut rules = national();
	let threshold = Threshold {
		members: share,
		minimum_members,
		weight: Share::new(0, 1),
		blocking_members: 0,
	};
	rules.constitution.threshold = threshold;
	rules.parameters.threshold = threshold;
	rules.emergency.threshold = threshold;
	ext_of(&UNION[..members], &[], rules).execute_with(|| {
		let seats: Vec<SeatId> = (0..in_favour as u8).collect();
		judge(Track::Constitution, &seats, &[])
	})
}

#[test]
fn shares_of_members_are_met_exactly_and_missed_by_one() {
	for (members, share, enough) in [
		(20, Share::new(55, 100), 11),
		(27, Share::new(55, 100), 15),
		(3, Share::new(2, 3), 2),
		(9, Share::new(2, 3), 6),
		(10, Share::new(2, 3), 7),
		(27, Share::new(2, 3), 18),
		(27, Share::new(3, 4), 21),
		(27, Share::new(1, 1), 27),
		(1, Share::new(2, 3), 1),
	] {
		assert_eq!(of_equals(members, share, 1, enough), [], "{enough} of {members}");
		let one_less = of_equals(members, share, 1, enough - 1);
		assert!(one_less.contains(&Members), "{} of {members}", enough - 1);
	}
}

#[test]
fn a_minimum_of_fifteen_members_is_met_exactly_and_missed_by_one() {
	// 14 of 25 are 56 %.
	assert_eq!(of_equals(25, Share::new(55, 100), 15, 15), []);
	assert_eq!(of_equals(25, Share::new(55, 100), 15, 14), [MinimumMembers]);
}

#[test]
fn two_members_leave_and_fourteen_of_twenty_five_are_still_too_few() {
	run(|| {
		let large = by_size();
		let (proposal, referendum) = propose(0, Track::Constitution, something(1));
		vote(proposal, &large[..14], true);
		assert_eq!(missing(referendum), [Members, MinimumMembers]);
		for gone in [b"MT", b"LU"] {
			assert_ok!(dispatch(
				pallet_authorities::Call::withdraw_jurisdiction { jurisdiction: code(gone) },
				decision(Track::Constitution)
			));
		}
		assert_eq!(missing(referendum), [MinimumMembers]);
	});
}

#[test]
fn a_supporter_leaves_while_the_vote_runs_and_its_vote_ends_with_that_write() {
	run(|| {
		let large = by_size();
		let (proposal, referendum) = propose(0, Track::Constitution, something(1));
		vote(proposal, &large[..15], true);
		assert_eq!(missing(referendum), []);
		next_block();
		let roll = Roll::<Test>::get();
		let before = Referenda::ensure_ongoing(referendum).unwrap().tally;
		assert_ok!(dispatch(
			pallet_authorities::Call::withdraw_jurisdiction { jurisdiction: code(b"FR") },
			decision(Track::Constitution)
		));
		// Nothing of ours was written.
		assert_eq!(Roll::<Test>::get(), roll);
		assert_eq!(Referenda::ensure_ongoing(referendum).unwrap().tally, before);
		// 14 of 26, and the population is another one.
		assert_eq!(missing(referendum), [Members, MinimumMembers]);
		let count = Consortium::api_standing(referendum).value.unwrap().count;
		assert_eq!((count.members, count.members_in_favour), (26, 14));
		assert_eq!(count.weight, 449_206_200 - 68_402_000);
		// It was being confirmed, and is not any more; in the end it is rejected.
		blocks(3);
		assert!(ongoing(referendum));
		votes_over();
		assert!(!ongoing(referendum));
		assert!(!adopted(0));
	});
}

#[test]
fn an_opponent_leaves_while_the_vote_runs_and_the_rest_decides() {
	run(|| {
		let four = seats(FOUR_LARGE);
		let (proposal, referendum) = propose(0, Track::Constitution, something(1));
		vote(proposal, &all_but(&four), true);
		vote(proposal, &four, false);
		assert_eq!(missing(referendum), [Weight]);
		assert_ok!(dispatch(
			pallet_authorities::Call::withdraw_jurisdiction { jurisdiction: code(b"DE") },
			decision(Track::Constitution)
		));
		// 52 % of those who are left, but three cannot block.
		assert_eq!(missing(referendum), []);
		// Without another vote it is noticed when the time of voting is over.
		votes_over();
		blocks(4);
		assert!(adopted(proposal));
	});
}

#[test]
fn weights_of_1_january_count_from_1_january_on_without_a_transaction() {
	run(|| {
		let not = seats("DE IT ES MT");
		let in_favour = all_but(&not);
		at(NEW_YEAR - 10 * BLOCK);
		// Until the end of the year Germany weighs little.
		Roll::<Test>::mutate(|roll| roll[usize::from(seat("DE"))].weight.value = 20_000_000);
		let weights = vec![(seat("DE"), UNION[usize::from(seat("DE"))].1), (seat("MT"), 600_000)];
		let weights = weights.try_into().unwrap();
		assert_ok!(dispatch(
			Call::schedule_weights { from: NEW_YEAR, weights },
			decision(Track::Constitution)
		));
		let (proposal, referendum) = propose(0, Track::Constitution, something(1));
		vote(proposal, &in_favour, true);
		let roll = Roll::<Test>::get();
		at(NEW_YEAR - 1);
		assert_eq!(missing(referendum), []);
		at(NEW_YEAR);
		assert_eq!(missing(referendum), [Weight]);
		assert_eq!(Roll::<Test>::get(), roll);
	});
}

#[test]
fn rules_of_a_date_count_from_that_date_on_without_a_transaction() {
	run(|| {
		let large = by_size();
		let mut stricter = rules();
		stricter.constitution.threshold.members = Share::new(2, 3);
		stricter.constitution.threshold.minimum_members = 18;
		stricter.emergency.threshold.minimum_members = 18;
		assert_ok!(dispatch(
			Call::schedule_rules { from: NEW_YEAR, rules: stricter },
			decision(Track::Constitution)
		));
		let (proposal, referendum) = propose(0, Track::Constitution, something(1));
		vote(proposal, &large[..17], true);
		at(NEW_YEAR - 1);
		assert_eq!(missing(referendum), []);
		at(NEW_YEAR);
		assert_eq!(missing(referendum), [Members, MinimumMembers]);
		vote(proposal, &large[17..18], true);
		assert_eq!(missing(referendum), []);
	});
}

#[test]
fn a_chain_without_members_decides_nothing() {
	new_test_ext().execute_with(|| {
		let (proposal, referendum) = propose(0, Track::Constitution, something(1));
		vote(proposal, &all_but(&[]), true);
		assert_eq!(missing(referendum), []);
		Roll::<Test>::kill();
		RulesByDate::<Test>::put(ByDate::new(national()));
		assert_eq!(missing(referendum), [Members, MinimumMembers]);
	});
}
