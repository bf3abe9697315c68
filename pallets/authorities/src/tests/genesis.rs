//! With whom a chain begins.

use civitas_primitives::{authority::JurisdictionStanding, Powers};
use frame_support::assert_ok;

use crate::{mock::*, Authorities as Records, GenesisJurisdiction, OfficersOf, StandingOfAll};

fn build(change: impl FnOnce(&mut crate::GenesisConfig<Test>)) {
	let mut config = genesis();
	change(&mut config);
	ext_from(config).execute_with(|| Authorities::do_try_state().unwrap());
}

#[test]
fn a_chain_begins_with_authorities_that_can_act() {
	ext_from(genesis()).execute_with(|| {
		assert_eq!(Records::<Test>::get(FRENCH_ISSUER).unwrap().powers, Powers::ISSUE_MONEY);
		assert!(StandingOfAll::<Test>::get().in_force(FRENCH_ISSUER, FR));
		assert_eq!(OfficersOf::<Test>::get(ISSUER).into_inner(), [11, 12, 13]);
		assert_eq!(System::sufficients(&31), 1);
		assert_eq!(Authorities::api_officer_as_of(31, 0, 0).value.unwrap().authority, 3);
		Authorities::do_try_state().unwrap();
	});
	run(|| {
		assert_ok!(act(31, 32, FRENCH_ISSUER, mint(5)));
	});
}

#[test]
fn presets_are_readable() {
	let json = serde_json::to_value(genesis()).unwrap();
	assert_eq!(json["jurisdictions"][0]["code"], "DE");
	assert_eq!(json["jurisdictions"][0]["standing"], "Member");
	assert_eq!(json["authorities"][1]["powers"][0], "ISSUE_MONEY");
	assert_eq!(json["authorities"][1]["officers"][1]["unit"], 2);
	let read: crate::GenesisConfig<Test> = serde_json::from_value(json).unwrap();
	assert_eq!(read.authorities, genesis().authorities);
	assert_eq!(read.jurisdictions, genesis().jurisdictions);
}

#[test]
#[should_panic = "needs officers of two different units"]
fn an_authority_of_one_unit_is_refused() {
	build(|config| config.authorities[1].officers[1].unit = 1);
}

#[test]
#[should_panic = "cannot be appointed"]
fn an_account_with_two_offices_is_refused() {
	build(|config| config.authorities[1].officers[0].account = 1);
}

#[test]
#[should_panic = "cannot be appointed"]
fn a_term_that_is_over_is_refused() {
	build(|config| config.authorities[1].officers[0].until = 0);
}

#[test]
#[should_panic = "has no Constitutional authority"]
fn a_jurisdiction_without_a_constitutional_authority_is_refused() {
	build(|config| config.authorities[0].powers = Powers::GOVERN);
}

#[test]
#[should_panic = "cannot be admitted"]
fn a_jurisdiction_twice_is_refused() {
	build(|config| config.jurisdictions[1].code = DE);
}

#[test]
#[should_panic = "cannot be created"]
fn an_authority_of_no_jurisdiction_is_refused() {
	build(|config| config.authorities[1].jurisdiction = NO);
}

#[test]
#[should_panic = "is too long"]
fn a_long_name_is_refused() {
	build(|config| {
		config.jurisdictions.push(GenesisJurisdiction {
			code: NO,
			name: "N".repeat(65),
			population: 1,
			standing: JurisdictionStanding::Associated,
		});
	});
}
