//! Every call from every origin that it does not accept.

use civitas_primitives::{authority::JurisdictionStanding, Powers};
use frame_support::{assert_noop, weights::Weight, BoundedVec};
use sp_runtime::{traits::Dispatchable, DispatchError};

use super::{joint, officer, urgent};
use crate::{mock::*, Call};

fn name<S: frame_support::traits::Get<u32>>() -> BoundedVec<u8, S> {
	BoundedVec::truncate_from(b"Name".to_vec())
}

fn refused(call: impl Into<RuntimeCall>, origins: Vec<RuntimeOrigin>) {
	let call = call.into();
	for origin in origins {
		assert_noop!(call.clone().dispatch(origin), DispatchError::BadOrigin);
	}
}

fn everybody_below_root() -> Vec<RuntimeOrigin> {
	vec![
		RuntimeOrigin::none(),
		RuntimeOrigin::signed(1),
		RuntimeOrigin::signed(OUTSIDER),
		officer(1, CONSTITUTIONAL),
		officer(11, ISSUER),
	]
}

#[test]
fn what_the_union_decides_takes_the_union() {
	run(|| {
		let mut origins = everybody_below_root();
		origins.extend([joint(CONSTITUTIONAL), urgent(CONSTITUTIONAL), joint(ISSUER)]);
		refused(
			Call::admit_jurisdiction {
				jurisdiction: NO,
				name: name(),
				population: 1,
				standing: JurisdictionStanding::Associated,
			},
			origins.clone(),
		);
		refused(Call::update_population { jurisdiction: DE, population: 1 }, origins.clone());
		refused(Call::withdraw_jurisdiction { jurisdiction: DE }, origins.clone());
		refused(
			Call::establish_constitutional_authority { jurisdiction: DE, name: name(), lei: None },
			origins,
		);
	});
}

#[test]
fn what_a_constitutional_authority_decides_takes_its_joint_act() {
	run(|| {
		let mut origins = everybody_below_root();
		origins.extend([
			RuntimeOrigin::root(),
			urgent(CONSTITUTIONAL),
			joint(ISSUER),
			urgent(ISSUER),
			// A number that was not given out.
			joint(99),
		]);
		refused(
			Call::create_authority { name: name(), lei: None, powers: Powers::GOVERN },
			origins.clone(),
		);
		refused(Call::set_powers { authority: ISSUER, powers: Powers::GOVERN }, origins.clone());
		refused(Call::suspend_authority { authority: ISSUER }, origins.clone());
		refused(Call::reinstate_authority { authority: ISSUER }, origins.clone());
		refused(Call::dissolve_authority { authority: ISSUER }, origins);
	});
}

#[test]
fn officers_are_changed_by_joint_acts() {
	run(|| {
		let mut origins = everybody_below_root();
		origins.extend([urgent(ISSUER), urgent(CONSTITUTIONAL), joint(99)]);
		refused(
			Call::appoint_officer {
				authority: ISSUER,
				account: 14,
				unit: 3,
				from: NOW,
				until: TERM_END,
			},
			origins.clone(),
		);
		refused(Call::remove_officer { account: 13 }, origins.clone());
		origins.push(RuntimeOrigin::root());
		refused(Call::reinstate_officer { account: 13 }, origins);
		let mut origins = everybody_below_root();
		origins.extend([RuntimeOrigin::root(), joint(99), urgent(99)]);
		refused(Call::suspend_officer { account: 13 }, origins);
	});
}

#[test]
fn acts_are_made_by_officers() {
	run(|| {
		let act = propose(11, ISSUER, mint(5));
		let origins = vec![
			RuntimeOrigin::none(),
			RuntimeOrigin::root(),
			RuntimeOrigin::signed(11),
			RuntimeOrigin::signed(12),
			RuntimeOrigin::signed(OUTSIDER),
			joint(ISSUER),
			urgent(ISSUER),
			joint(CONSTITUTIONAL),
		];
		refused(propose_call(ISSUER, mint(5)), origins.clone());
		refused(
			Call::approve_act { act, call_hash: hash(&mint(5)), max_weight: Weight::zero() },
			origins.clone(),
		);
		refused(Call::execute_act { act, max_weight: Weight::zero() }, origins.clone());
		refused(Call::withdraw_act { act }, origins.clone());
		refused(urgent_call(halt(1)), origins);
	});
}
