//! Creation and change of authorities.

use civitas_primitives::{
	authority::{AuthorityInspect, AuthorityStanding, JurisdictionStanding, MAX_AUTHORITIES},
	Lei, Powers,
};
use frame_support::{assert_noop, assert_ok, BoundedVec};
use sp_runtime::DispatchError;

use super::joint;
use crate::{
	mock::*, Authorities as Records, AuthorityName, Call, Error, Event, Jurisdictions,
	NextAuthority, StandingOfAll,
};

fn name(text: &str) -> AuthorityName {
	BoundedVec::truncate_from(text.as_bytes().to_vec())
}

fn create(powers: Powers) -> Result<(), DispatchError> {
	Authorities::create_authority(joint(CONSTITUTIONAL), name("Central bank"), None, powers)
}

#[test]
fn a_constitutional_authority_creates_in_its_own_jurisdiction() {
	run(|| {
		let lei = Lei::new(b"529900B4G0EGK7Z9KT45").ok();
		assert!(lei.is_some());
		assert_ok!(constitutional(Call::create_authority {
			name: name("Central bank"),
			lei,
			powers: Powers::SUPERVISE_MONEY,
		}));
		let record = Records::<Test>::get(4).unwrap();
		assert_eq!((record.jurisdiction, record.lei), (DE, lei));
		assert!(StandingOfAll::<Test>::get().in_force(4, DE));
		assert!(Authorities::holds(4, Powers::SUPERVISE_MONEY));
		assert!(!Authorities::holds(4, Powers::SUPERVISE_MONEY | Powers::GOVERN));
		assert!(System::events().iter().any(|record| record.event
			== Event::<Test>::AuthorityCreated {
				authority: 4,
				jurisdiction: DE,
				powers: Powers::SUPERVISE_MONEY
			}
			.into()));
	});
}

#[test]
fn bad_creations_change_nothing() {
	run(|| {
		assert_noop!(
			Authorities::create_authority(joint(CONSTITUTIONAL), name(""), None, Powers::empty()),
			Error::<Test>::MissingName
		);
		// Two authorities of eight in the jurisdiction already.
		for _ in 2..8 {
			assert_ok!(create(Powers::GOVERN));
		}
		assert_noop!(create(Powers::GOVERN), Error::<Test>::TooMany);
		at(0);
		assert_noop!(create(Powers::GOVERN), Error::<Test>::ClockNotSet);
	});
}

#[test]
fn numbers_end_with_the_width_of_the_standing() {
	run(|| {
		let before = NextAuthority::<Test>::get();
		NextAuthority::<Test>::put(MAX_AUTHORITIES);
		assert_noop!(create(Powers::GOVERN), Error::<Test>::TooMany);
		NextAuthority::<Test>::put(before);
	});
}

#[test]
fn the_union_establishes_a_constitutional_authority() {
	run(|| {
		let establish = |code, text| {
			Authorities::establish_constitutional_authority(
				RuntimeOrigin::root(),
				code,
				name(text),
				None,
			)
		};
		assert_noop!(establish(NO, "Parliament"), Error::<Test>::NotFound);
		assert_ok!(Authorities::remove_officer(joint(CONSTITUTIONAL), 2));
		assert_noop!(establish(DE, ""), Error::<Test>::MissingName);
		assert_ok!(establish(DE, "Parliament"));
		assert_eq!(Records::<Test>::get(4).unwrap().powers, Powers::CONSTITUTIONAL);
		assert_eq!(Jurisdictions::<Test>::get(DE).unwrap().constitutional, 2);
		at(0);
		assert_noop!(establish(FR, "Parliament"), Error::<Test>::ClockNotSet);
		at(NOW);
		assert_ok!(Authorities::withdraw_jurisdiction(RuntimeOrigin::root(), DE));
		assert_noop!(establish(DE, "Parliament"), Error::<Test>::NotActive);
	});
}

#[test]
fn the_union_puts_no_constitutional_authority_beside_one_that_can_act() {
	run(|| {
		let establish = |code| {
			Authorities::establish_constitutional_authority(
				RuntimeOrigin::root(),
				code,
				name("Parliament"),
				None,
			)
		};
		assert_noop!(establish(DE), Error::<Test>::ConstitutionalCanAct);
		// One of its two officers is suspended: for so long it cannot act.
		assert_ok!(Authorities::suspend_officer(joint(FRENCH), 22));
		assert_ok!(establish(FR));
		at(NOW + crate::MAX_SUSPENSION);
		assert_noop!(establish(FR), Error::<Test>::ConstitutionalCanAct);
		// That another authority can act does not matter, nor one that is not in force.
		assert_ok!(create(Powers::CONSTITUTIONAL));
		let second = NextAuthority::<Test>::get() - 1;
		assert_ok!(Authorities::suspend_authority(joint(second), CONSTITUTIONAL));
		assert!(Authorities::can_act_jointly(ISSUER, NOW));
		assert_ok!(establish(DE));
	});
}

#[test]
fn the_union_gives_a_new_jurisdiction_its_first_authority() {
	run(|| {
		assert_ok!(Authorities::admit_jurisdiction(
			RuntimeOrigin::root(),
			NO,
			BoundedVec::truncate_from(b"Norway".to_vec()),
			1,
			JurisdictionStanding::Associated,
		));
		for _ in 0..2 {
			// Until one of them has its officers.
			assert_ok!(Authorities::establish_constitutional_authority(
				RuntimeOrigin::root(),
				NO,
				name("Parliament"),
				None,
			));
		}
		assert_eq!(Jurisdictions::<Test>::get(NO).unwrap().constitutional, 2);
	});
}

#[test]
fn powers_are_replaced() {
	run(|| {
		assert_ok!(constitutional(Call::set_powers {
			authority: ISSUER,
			powers: Powers::FEED_PRICES,
		}));
		assert!(!Authorities::holds(ISSUER, Powers::ISSUE_MONEY));
		assert!(Authorities::holds(ISSUER, Powers::FEED_PRICES));
		assert!(System::events().iter().any(|record| record.event
			== Event::<Test>::PowersSet { authority: ISSUER, powers: Powers::FEED_PRICES }.into()));
	});
}

#[test]
fn suspension_ends_with_reinstatement_and_dissolution_never() {
	run(|| {
		assert_ok!(constitutional(Call::suspend_authority { authority: ISSUER }));
		assert_eq!(standing_of(ISSUER), AuthorityStanding::Suspended);
		assert!(!Authorities::holds(ISSUER, Powers::ISSUE_MONEY));
		assert_ok!(constitutional(Call::reinstate_authority { authority: ISSUER }));
		assert!(Authorities::holds(ISSUER, Powers::ISSUE_MONEY));
		assert_ok!(act(11, 12, ISSUER, mint(5)));
		assert_ok!(constitutional(Call::dissolve_authority { authority: ISSUER }));
		assert_eq!(standing_of(ISSUER), AuthorityStanding::Dissolved);
		assert_noop!(
			Authorities::reinstate_authority(joint(CONSTITUTIONAL), ISSUER),
			Error::<Test>::NotActive
		);
		for event in [
			Event::AuthoritySuspended { authority: ISSUER },
			Event::AuthorityReinstated { authority: ISSUER },
			Event::AuthorityDissolved { authority: ISSUER },
		] {
			let event = RuntimeEvent::Authorities(event);
			assert!(System::events().iter().any(|record| record.event == event));
		}
	});
}

#[test]
fn an_authority_has_ended_once_it_is_dissolved_but_not_while_it_is_suspended() {
	run(|| {
		assert!(!Authorities::ended(ISSUER));
		assert_ok!(constitutional(Call::suspend_authority { authority: ISSUER }));
		assert!(!Authorities::ended(ISSUER));
		assert_ok!(constitutional(Call::reinstate_authority { authority: ISSUER }));
		assert!(!Authorities::ended(ISSUER));
		// A suspended one can be dissolved, too.
		assert_ok!(constitutional(Call::suspend_authority { authority: ISSUER }));
		assert_ok!(constitutional(Call::dissolve_authority { authority: ISSUER }));
		assert!(Authorities::ended(ISSUER));
		// Its colleague goes on.
		assert!(!Authorities::ended(CONSTITUTIONAL));
	});
}

#[test]
fn an_authority_that_never_existed_has_not_ended() {
	run(|| {
		let next = NextAuthority::<Test>::get();
		for id in [next, MAX_AUTHORITIES, u32::MAX] {
			assert!(!Authorities::ended(id));
		}
		// Its number may still be given.
		assert_ok!(create(Powers::GOVERN));
		assert!(Authorities::holds(next, Powers::GOVERN));
		assert!(!Authorities::ended(next));
	});
}

/// Every change of an authority by a joint act of another.
fn changes(by: u32, authority: u32) -> [Result<(), DispatchError>; 4] {
	use frame_support::storage::with_storage_layer;
	[
		with_storage_layer(|| Authorities::set_powers(joint(by), authority, Powers::GOVERN)),
		with_storage_layer(|| Authorities::suspend_authority(joint(by), authority)),
		with_storage_layer(|| Authorities::reinstate_authority(joint(by), authority)),
		with_storage_layer(|| Authorities::dissolve_authority(joint(by), authority)),
	]
}

#[test]
fn nobody_changes_the_authorities_of_a_neighbour() {
	run(|| {
		for result in changes(CONSTITUTIONAL, FRENCH_ISSUER) {
			assert_eq!(result, Err(Error::<Test>::NotAuthorised.into()));
		}
		for result in changes(CONSTITUTIONAL, 99) {
			assert_eq!(result, Err(Error::<Test>::NotFound.into()));
		}
	});
}

#[test]
fn wrong_standings_are_refused() {
	run(|| {
		let by = || joint(CONSTITUTIONAL);
		assert_noop!(Authorities::reinstate_authority(by(), ISSUER), Error::<Test>::NotActive);
		assert_ok!(Authorities::suspend_authority(by(), ISSUER));
		assert_noop!(Authorities::suspend_authority(by(), ISSUER), Error::<Test>::NotActive);
		assert_ok!(Authorities::dissolve_authority(by(), ISSUER));
		for result in changes(CONSTITUTIONAL, ISSUER) {
			assert_eq!(result, Err(Error::<Test>::NotActive.into()));
		}
		at(0);
		for result in changes(CONSTITUTIONAL, ISSUER) {
			assert_eq!(result, Err(Error::<Test>::ClockNotSet.into()));
		}
	});
}

#[test]
fn a_jurisdiction_keeps_a_constitutional_authority_in_force() {
	run(|| {
		let [powers, suspended, _, dissolved] = changes(CONSTITUTIONAL, CONSTITUTIONAL);
		for result in [powers, suspended, dissolved] {
			assert_eq!(result, Err(Error::<Test>::LastConstitutional.into()));
		}
		// With a second one the first may go, and then the second is the last.
		assert_ok!(create(Powers::CONSTITUTIONAL | Powers::GOVERN));
		assert_ok!(Authorities::suspend_authority(joint(4), CONSTITUTIONAL));
		assert_noop!(
			Authorities::set_powers(joint(4), 4, Powers::GOVERN),
			Error::<Test>::LastConstitutional
		);
		assert_ok!(Authorities::set_powers(joint(4), 4, Powers::CONSTITUTIONAL));
		assert_ok!(Authorities::set_powers(joint(4), CONSTITUTIONAL, Powers::GOVERN));
		assert_ok!(Authorities::reinstate_authority(joint(4), CONSTITUTIONAL));
		assert_eq!(Jurisdictions::<Test>::get(DE).unwrap().constitutional, 1);
	});
}

#[test]
fn a_full_history_never_keeps_a_right_alive() {
	run(|| {
		let set = || Authorities::set_powers(joint(CONSTITUTIONAL), ISSUER, Powers::ISSUE_MONEY);
		// One row of creation; two of twenty are spared.
		for _ in 1..18 {
			assert_ok!(set());
		}
		assert_noop!(set(), Error::<Test>::TooMany);
		assert_ok!(Authorities::suspend_authority(joint(CONSTITUTIONAL), ISSUER));
		assert_noop!(
			Authorities::reinstate_authority(joint(CONSTITUTIONAL), ISSUER),
			Error::<Test>::TooMany
		);
		assert_ok!(Authorities::dissolve_authority(joint(CONSTITUTIONAL), ISSUER));
	});
}
