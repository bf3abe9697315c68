//! Every preset builds a state, and a chain starts from it.

use std::collections::{BTreeMap, BTreeSet};

use civitas_primitives::{authority::JurisdictionStanding, JurisdictionCode, Powers};

use super::{make_block, state_of, START};
use crate::{
	configs::money::MembersPot,
	presets::{preset_names, DEVELOPMENT, LOCAL_TESTNET, NATIONAL_CHAIN, PAN_EU_CHAIN},
	*,
};

/// Voting members and associated jurisdictions with their populations.
fn members() -> BTreeMap<JurisdictionCode, (JurisdictionStanding, u64)> {
	pallet_authorities::Jurisdictions::<Runtime>::iter()
		.map(|(code, state)| (code, (state.standing, state.population)))
		.collect()
}

#[test]
fn a_chain_starts_from_every_preset() {
	let validators = BTreeMap::from([
		(DEVELOPMENT.into(), 1),
		(LOCAL_TESTNET.into(), 4),
		(NATIONAL_CHAIN.into(), 4),
		(PAN_EU_CHAIN.into(), 27),
	]);
	assert_eq!(
		preset_names().into_iter().collect::<BTreeSet<_>>(),
		validators.keys().cloned().collect()
	);
	for (preset, seats) in validators {
		state_of(&preset).execute_with(|| {
			assert_eq!(Session::validators().len(), seats, "{preset}");
			assert_eq!(pallet_aura::Authorities::<Runtime>::get().len(), seats, "{preset}");
			assert_eq!(Grandpa::grandpa_authorities().len(), seats, "{preset}");
			for block in 1..=3 {
				make_block(START + block * SLOT_DURATION, vec![]);
				assert_eq!(u64::from(System::block_number()), block);
				assert_eq!(Timestamp::get(), START + block * SLOT_DURATION);
			}
		});
	}
}

#[test]
fn the_union_is_27_voting_states_and_three_associated_ones() {
	// A preset that is for a union carries the figures of the list that the repository keeps.
	let list = include_str!("../../../e2e/data/eu/member-states.csv");
	let expected: BTreeMap<_, _> = list
		.lines()
		.skip(1)
		.map(|line| {
			let fields: Vec<_> = line.split(',').collect();
			let code = JurisdictionCode::new(fields[0].as_bytes()).unwrap();
			let standing = match fields[4] {
				"member" => JurisdictionStanding::Member,
				"associated" => JurisdictionStanding::Associated,
				other => panic!("{other}"),
			};
			(code, (standing, fields[2].parse().unwrap_or(0)))
		})
		.collect();
	assert_eq!(expected.len(), 30);
	for preset in [DEVELOPMENT, LOCAL_TESTNET, PAN_EU_CHAIN] {
		state_of(preset).execute_with(|| assert_eq!(members(), expected, "{preset}"));
	}
}

#[test]
fn every_authority_can_act_with_two_officers_of_different_units() {
	for preset in preset_names() {
		state_of(&preset).execute_with(|| {
			make_block(START, vec![]);
			let mut powers = BTreeMap::<JurisdictionCode, Powers>::new();
			for (id, authority) in pallet_authorities::Authorities::<Runtime>::iter() {
				let units: BTreeSet<_> = pallet_authorities::OfficersOf::<Runtime>::get(id)
					.into_iter()
					.map(|account| pallet_authorities::Officers::<Runtime>::get(account).unwrap())
					.filter(|officer| officer.in_office(START))
					.map(|officer| officer.unit)
					.collect();
				assert!(units.len() >= 2, "{preset}: authority {id}");
				*powers.entry(authority.jurisdiction).or_insert(Powers::empty()) |=
					authority.powers;
			}
			assert_eq!(
				powers.keys().copied().collect::<Vec<_>>(),
				members().into_keys().collect::<Vec<_>>()
			);
			for (state, powers) in powers {
				assert_eq!(powers, Powers::all(), "{preset}: {state} lacks a body");
			}
		});
	}
}

#[test]
fn all_of_the_native_unit_exists_at_genesis_and_fees_return_to_the_pot() {
	state_of(DEVELOPMENT).execute_with(|| {
		let supply = Balances::total_issuance();
		let pot = Balances::free_balance(MembersPot::get());
		let remark = frame_system::Call::remark { remark: vec![1] };
		let results = make_block(START, vec![super::sign("Alice", remark)]);
		assert_eq!(results, [Ok(Ok(()))]);
		assert!(Balances::free_balance(MembersPot::get()) > pot);
		assert_eq!(Balances::total_issuance(), supply);
	});
	// On a chain that is for use, every state has a treasury that pays for the first steps.
	for (preset, states) in [(NATIONAL_CHAIN, 1), (PAN_EU_CHAIN, 30)] {
		state_of(preset).execute_with(|| {
			let accounts = frame_system::Account::<Runtime>::iter();
			let funded = accounts.filter(|(_, account)| account.data.free > 0).count();
			assert_eq!(funded, states + 1, "{preset}: treasuries, and the pot");
			assert_eq!(Balances::total_issuance(), 1_000_000_000 * UNIT);
		});
	}
}

#[test]
fn every_preset_knows_the_regimes() {
	for preset in preset_names() {
		state_of(&preset).execute_with(|| {
			let services = |regime| {
				pallet_virtual_asset_licensing::Regimes::<Runtime>::get(regime)
					.map(|regime| regime.terms.services.len())
			};
			assert_eq!(services(0), Some(10), "{preset}");
			assert_eq!(services(1), Some(3), "{preset}");
		});
	}
}
