//! Every call from every origin that it does not accept.

use civitas_primitives::{validators::SetLimits, Evidence};
use frame_support::assert_noop;
use sp_runtime::{traits::Dispatchable, DispatchError};

use crate::{mock::*, Call, Error};

fn refused(call: Call<Test>, origins: Vec<RuntimeOrigin>) {
	let call = RuntimeCall::from(call);
	for origin in origins {
		assert_noop!(call.clone().dispatch(origin), DispatchError::BadOrigin);
	}
}

fn nobody_in_particular() -> Vec<RuntimeOrigin> {
	vec![
		RuntimeOrigin::none(),
		RuntimeOrigin::signed(1),
		RuntimeOrigin::signed(99),
		urgent(GERMAN),
		// A number that was not given out.
		joint(99),
	]
}

#[test]
fn what_the_union_decides_takes_the_union() {
	run(|| {
		let mut origins = nobody_in_particular();
		origins.push(joint(GERMAN));
		refused(Call::set_seats { jurisdiction: DE, seats: 1 }, origins.clone());
		let limits = SetLimits { minimum: 1, maximum: 8 };
		refused(Call::set_limits { limits }, origins.clone());
		refused(Call::reinstate { validator: 2 }, origins);
	});
}

#[test]
fn what_a_jurisdiction_decides_takes_its_operators_joint_act() {
	run(|| {
		Powerless::set(vec![ITALIAN]);
		standing(|all| all.set_authority(FRENCH, false));
		let mut origins = nobody_in_particular();
		origins.extend([RuntimeOrigin::root(), joint(ITALIAN), joint(FRENCH)]);
		refused(
			Call::appoint { validator: NEW, keys: keys(5), proof: proof(5, NEW) },
			origins.clone(),
		);
		refused(Call::dismiss { validator: 2 }, origins.clone());
		refused(Call::appeal { validator: 2, evidence: Evidence::of(b"appeal") }, origins);
	});
}

#[test]
fn keys_take_the_operators_joint_act_or_the_validator_itself() {
	run(|| {
		Powerless::set(vec![ITALIAN]);
		let call = Call::set_keys { validator: 2, keys: keys(22), proof: proof(22, 2) };
		let origins = vec![
			RuntimeOrigin::none(),
			RuntimeOrigin::root(),
			urgent(GERMAN),
			joint(ITALIAN),
			joint(99),
		];
		refused(call.clone(), origins);
		for signer in [1, 99] {
			assert_noop!(
				RuntimeCall::from(call.clone()).dispatch(RuntimeOrigin::signed(signer)),
				Error::<Test>::NotAuthorised
			);
		}
	});
}
