mod appointments;
mod genesis;
mod keys;
mod offences;
mod performance;
mod properties;
mod queries;
mod seats;
mod sessions;
mod slots;
mod wrong_origins;

use frame_support::assert_ok;

use crate::mock::*;

/// Germany appoints [`NEW`] with the keys of its number.
fn appoint_new() {
	assert_ok!(ValidatorSet::appoint(joint(GERMAN), NEW, keys(5), proof(5, NEW)));
}

fn dismiss(authority: u32, validator: u64) {
	assert_ok!(ValidatorSet::dismiss(joint(authority), validator));
}

/// Every account that the system pallet knows, with its reference counts.
fn accounts() -> Vec<(u64, u32, u32, u32)> {
	let mut all: Vec<_> = frame_system::Account::<Test>::iter()
		.map(|(who, info)| (who, info.consumers, info.providers, info.sufficients))
		.collect();
	all.sort_unstable();
	all
}
