//! Admission, population and withdrawal.

use civitas_primitives::{
	authority::{AuthorityInspect, JurisdictionStanding},
	ActLevel, Powers,
};
use frame_support::{assert_noop, assert_ok, traits::EnsureOrigin, BoundedVec};
use sp_runtime::DispatchError;

use super::{joint, urgent};
use crate::{
	mock::*, Call, EnsureAnyAuthority, EnsureUrgentOrJoint, Error, Event, JurisdictionName,
	Jurisdictions, StandingOfAll,
};
use civitas_primitives::authority::power;

fn name(text: &str) -> JurisdictionName {
	BoundedVec::truncate_from(text.as_bytes().to_vec())
}

fn admit(text: &str, standing: JurisdictionStanding) -> Result<(), DispatchError> {
	Authorities::admit_jurisdiction(RuntimeOrigin::root(), NO, name(text), 5_500_000, standing)
}

#[test]
fn the_union_admits_and_the_jurisdiction_is_in_force() {
	run(|| {
		assert!(!StandingOfAll::<Test>::get().jurisdiction(NO));
		assert_ok!(admit("Norway", JurisdictionStanding::Associated));
		assert_eq!(
			last_event(),
			Event::JurisdictionAdmitted {
				jurisdiction: NO,
				standing: JurisdictionStanding::Associated,
				population: 5_500_000,
			}
		);
		assert!(StandingOfAll::<Test>::get().jurisdiction(NO));
		assert_noop!(admit("Norway", JurisdictionStanding::Member), Error::<Test>::AlreadyExists);
	});
}

#[test]
fn bad_admissions_change_nothing() {
	run(|| {
		assert_noop!(admit("", JurisdictionStanding::Member), Error::<Test>::MissingName);
		assert_noop!(admit("Norway", JurisdictionStanding::Withdrawn), Error::<Test>::NotActive);
		at(0);
		assert_noop!(admit("Norway", JurisdictionStanding::Member), Error::<Test>::ClockNotSet);
	});
}

#[test]
fn populations_are_updated_while_a_jurisdiction_is_in() {
	run(|| {
		let update = |code| Authorities::update_population(RuntimeOrigin::root(), code, 83);
		assert_ok!(update(DE));
		assert_eq!(last_event(), Event::PopulationUpdated { jurisdiction: DE, population: 83 });
		assert_eq!(Jurisdictions::<Test>::get(DE).unwrap().population, 83);
		assert_noop!(update(NO), Error::<Test>::NotFound);
		assert_ok!(Authorities::withdraw_jurisdiction(RuntimeOrigin::root(), DE));
		assert_noop!(update(DE), Error::<Test>::NotActive);
	});
}

#[test]
fn a_withdrawal_ends_every_right_in_one_write() {
	run(|| {
		let act = propose(11, ISSUER, mint(5));
		let before = StandingOfAll::<Test>::get();

		// The write alone, without the call around it.
		StandingOfAll::<Test>::mutate(|all| all.set_jurisdiction(DE, false));
		for authority in [CONSTITUTIONAL, ISSUER] {
			assert!(EnsureAnyAuthority::<Test>::try_origin(joint(authority)).is_err());
			assert!(!Authorities::holds(authority, Powers::empty()));
		}
		assert!(MintOrigin::try_origin(joint(ISSUER)).is_err());
		assert!(EnsureUrgentOrJoint::<Test, power::IssueMoney>::try_origin(urgent(ISSUER)).is_err());
		for who in [1, 2, 11, 12, 13] {
			assert!(validate(who, &urgent_call(halt(1))).is_err());
		}
		assert!(validate(12, &approve_call(act, &mint(5))).is_err());
		// The neighbour is not touched.
		assert_ok!(act_of_french());
		StandingOfAll::<Test>::put(before);

		assert_ok!(Authorities::withdraw_jurisdiction(RuntimeOrigin::root(), DE));
		assert_eq!(last_event(), Event::JurisdictionWithdrawn { jurisdiction: DE });
		assert!(MintOrigin::try_origin(joint(ISSUER)).is_err());
		// The numbers stay known.
		assert_eq!(Authorities::jurisdiction_of(ISSUER), Some(DE));
		assert!(StandingOfAll::<Test>::get().authority(ISSUER));
		assert!(!StandingOfAll::<Test>::get().in_force(ISSUER, DE));
	});
}

#[test]
fn a_withdrawal_ends_the_authorities_of_the_jurisdiction_for_ever() {
	run(|| {
		assert_ok!(constitutional(Call::suspend_authority { authority: ISSUER }));
		assert!([CONSTITUTIONAL, ISSUER].into_iter().all(|id| !Authorities::ended(id)));
		assert_ok!(Authorities::withdraw_jurisdiction(RuntimeOrigin::root(), DE));
		assert!([CONSTITUTIONAL, ISSUER].into_iter().all(Authorities::ended));
		assert!([FRENCH, FRENCH_ISSUER].into_iter().all(|id| !Authorities::ended(id)));
	});
}

fn act_of_french() -> Result<(), DispatchError> {
	act(31, 32, FRENCH_ISSUER, mint(1))
}

#[test]
fn a_withdrawn_code_is_never_free_again() {
	run(|| {
		let withdraw = |code| Authorities::withdraw_jurisdiction(RuntimeOrigin::root(), code);
		assert_noop!(withdraw(NO), Error::<Test>::NotFound);
		at(0);
		assert_noop!(withdraw(DE), Error::<Test>::ClockNotSet);
		at(NOW);
		assert_ok!(withdraw(DE));
		assert_noop!(withdraw(DE), Error::<Test>::NotActive);
		assert_noop!(
			Authorities::admit_jurisdiction(
				RuntimeOrigin::root(),
				DE,
				name("Germany"),
				1,
				JurisdictionStanding::Member
			),
			Error::<Test>::AlreadyExists
		);
	});
}

#[test]
fn after_a_withdrawal_the_union_clears_away_the_officers() {
	run(|| {
		assert_noop!(
			Authorities::remove_officer(RuntimeOrigin::root(), 13),
			Error::<Test>::NotAuthorised
		);
		assert_ok!(Authorities::withdraw_jurisdiction(RuntimeOrigin::root(), DE));
		for account in [1, 2, 11, 12, 13] {
			assert_ok!(Authorities::remove_officer(RuntimeOrigin::root(), account));
			assert_eq!(System::sufficients(&account), 0);
		}
		assert_noop!(
			Authorities::appoint_officer(
				RuntimeOrigin::root(),
				CONSTITUTIONAL,
				14,
				1,
				NOW,
				TERM_END
			),
			Error::<Test>::NotActive
		);
	});
}

#[test]
fn an_act_reads_its_jurisdiction_from_the_register() {
	run(|| {
		let acting = EnsureAnyAuthority::<Test>::try_origin(joint(FRENCH)).unwrap();
		assert_eq!(
			(acting.authority, acting.jurisdiction, acting.level),
			(FRENCH, FR, ActLevel::Joint)
		);
		let _: Call<Test> = Call::withdraw_act { act: 0 };
	});
}
