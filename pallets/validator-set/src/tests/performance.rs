//! Who made how many blocks of those it should have made.

use civitas_primitives::validators::ValidatorPerformance;

use super::appoint_new;
use crate::{mock::*, Authored, Performance, Spans};

fn made(session: u32) -> Vec<(u64, u32, u32)> {
	Performance::<Test>::get(session)
		.into_iter()
		.map(|ValidatorPerformance { validator, authored, expected }| {
			(validator, authored, expected)
		})
		.collect()
}

#[test]
fn whoever_makes_all_its_blocks_has_missed_none() {
	run(|| {
		go_to_session(1);
		// Ten blocks in ten slots: the block that begins the next session was made by this one's set.
		assert_eq!(FIRST_SLOT % 4, 0);
		assert_eq!(made(0), [(1, 3, 3), (2, 3, 3), (3, 2, 2), (4, 2, 2)]);
		let span = Spans::<Test>::get(0).unwrap();
		assert_eq!((span.after_slot, span.last_slot), (FIRST_SLOT - 1, FIRST_SLOT + 9));
		assert_eq!(span.closed_at, (FIRST_SLOT + 8) * SLOT);
		assert_eq!(Authored::<Test>::iter().count(), 0);
		go_to_session(2);
		assert_eq!(Spans::<Test>::get(1).unwrap().after_slot, span.last_slot);
	});
}

#[test]
fn missed_slots_are_seen() {
	run(|| {
		while Session::current_index() < 1 {
			let next = (slot() + 1..).find(|slot| place_of(*slot) != 1).unwrap();
			begin_block(next);
		}
		let made = made(0);
		let total: u32 = made.iter().map(|(_, authored, _)| authored).sum();
		assert_eq!(total, 10);
		assert_eq!(made[1].0, 2);
		assert_eq!((made[1].1, made[1].2), (0, 3));
		for (_, authored, expected) in [made[0], made[2], made[3]] {
			assert_eq!(authored, expected);
		}
		let span = Spans::<Test>::get(0).unwrap();
		let expected: u32 = made.iter().map(|(_, _, expected)| expected).sum();
		assert_eq!(u64::from(expected), span.last_slot - span.after_slot);
	});
}

#[test]
fn refused_slots_count_as_missed() {
	run(|| {
		standing(|all| all.set_authority(FRENCH, false));
		go_to_session(1);
		let (validator, authored, expected) = made(0)[2];
		assert_eq!((validator, authored), (3, 0));
		assert!(expected > 0);
	});
}

#[test]
fn every_block_is_counted_once_when_the_set_changes() {
	run(|| {
		appoint_new();
		go_to_session(4);
		for session in 0..4 {
			let all = made(session);
			assert_eq!(all.len(), if session < 2 { 4 } else { 5 });
			let total: u32 = all.iter().map(|(_, authored, _)| authored).sum();
			assert_eq!(total, 10, "session {session}");
			assert!(all.iter().all(|(_, authored, expected)| authored == expected), "{all:?}");
		}
	});
}

#[test]
fn only_the_last_sessions_are_remembered() {
	run(|| {
		pass_sessions(DEPTH + 3);
		let session = Session::current_index();
		assert_eq!(Spans::<Test>::iter().count(), DEPTH as usize);
		assert!(Spans::<Test>::contains_key(session - 1));
		assert!(!Spans::<Test>::contains_key(session - 1 - DEPTH));
		assert_eq!(Performance::<Test>::iter().count(), DEPTH as usize);
	});
}
