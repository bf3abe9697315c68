//! The numbers that the register promises.

use codec::{Encode, MaxEncodedLen};
use frame_support::{
	assert_ok,
	dispatch::GetDispatchInfo,
	traits::{Hooks, StorageInfoTrait},
	weights::constants::{ExtrinsicBaseWeight, WEIGHT_REF_TIME_PER_SECOND},
};

use super::*;

/// Blocks come every two seconds and may take two thirds of a second; ordinary calls get three quarters
/// of that, and of the five megabytes of a block.
const NORMAL_REF_TIME: u64 = WEIGHT_REF_TIME_PER_SECOND * 2 / 3 * 3 / 4;
const NORMAL_BYTES: usize = 5 * 1_024 * 1_024 * 3 / 4;

#[test]
fn a_hundred_thousand_random_changes_over_eight_lists_fit_one_block() {
	for bits in [StatusBits::One, StatusBits::Two] {
		new_test_ext().execute_with(|| {
			admit(UNIVERSITY);
			let mut random = Random(8);
			let (mut ref_time, mut bytes, mut named) = (0u64, 0usize, 0usize);
			for _ in 0..8 {
				let list = open(UNIVERSITY, StatusPurpose::Revocation, bits);
				let indices = random.indices(131_072, 12_500);
				let pages = changes(bits, indices.iter().map(|index| (*index, 1)));
				let call = RuntimeCall::CredentialRegistry(Call::set_statuses {
					list,
					pages: pages.clone(),
				});
				let weight = call.get_dispatch_info().call_weight;
				assert_eq!(
					weight,
					<Test as Config>::WeightInfo::set_statuses(16 * u32::from(bits.bits()), 12_500)
				);
				ref_time += (weight + ExtrinsicBaseWeight::get()).ref_time();
				// A signature, an account and the extensions take less than 200 bytes.
				bytes += call.encoded_size() + 200;

				assert_ok!(CredentialRegistry::set_statuses(signed(UNIVERSITY), list, pages));
				let set: usize = CredentialRegistry::bitstring(list)
					.unwrap()
					.bitstring
					.iter()
					.map(|byte| usize::try_from(byte.count_ones()).unwrap())
					.sum();
				assert_eq!(set, 12_500);
				assert!(indices.iter().all(|index| value(list, *index) == 1));
				named += set;
			}
			assert_eq!(named, 100_000);
			assert!(ref_time <= NORMAL_REF_TIME, "{ref_time} ps of {NORMAL_REF_TIME}");
			assert!(bytes <= NORMAL_BYTES, "{bytes} bytes of {NORMAL_BYTES}");
			assert_ok!(CredentialRegistry::do_try_state());
		});
	}
}

#[test]
fn change_takes_three_bytes() {
	assert_eq!(StatusChange::max_encoded_len(), 3);
	assert_eq!(changes(StatusBits::One, [(1, 1), (2, 1)]).encoded_size(), 1 + 2 + 1 + 2 * 3);
}

#[test]
fn weight_grows_with_every_page_and_every_change() {
	type W = <Test as Config>::WeightInfo;
	assert!(W::set_statuses(2, 2).all_gte(W::set_statuses(1, 2)));
	assert!(W::set_statuses(1, 3).ref_time() > W::set_statuses(1, 2).ref_time());
	for weight in [
		W::admit_issuer(),
		W::renew_issuer(),
		W::suspend_issuer(),
		W::reinstate_issuer(),
		W::withdraw_issuer(),
		W::open_status_list(),
		W::set_statuses(1, 1),
		W::close_status_list(),
	] {
		assert!(weight.ref_time() > 0);
	}
}

#[test]
fn page_with_its_key_stays_within_the_bits_per_entry_promised() {
	new_test_ext().execute_with(|| {
		admit(UNIVERSITY);
		for (bits, tenths) in [(StatusBits::One, 15), (StatusBits::Two, 30)] {
			let list = open(UNIVERSITY, StatusPurpose::Revocation, bits);
			// Every page in use, as after random changes.
			let every_page = (0..131_072 / bits.entries_per_page())
				.map(|page| (page * bits.entries_per_page(), 1));
			assert_ok!(CredentialRegistry::set_statuses(
				signed(UNIVERSITY),
				list,
				changes(bits, every_page)
			));
			let mut bytes = 0;
			for page in Pages::<Test>::iter_key_prefix(list) {
				let key = Pages::<Test>::hashed_key_for(list, page);
				bytes += key.len() + sp_io::storage::get(&key).unwrap().len();
			}
			let list_key = Lists::<Test>::hashed_key_for(list);
			bytes += list_key.len() + sp_io::storage::get(&list_key).unwrap().len();
			assert!(bytes * 8 * 10 <= 131_072 * tenths, "{bytes} bytes");
		}
	});
}

#[test]
fn records_take_the_bytes_that_the_weights_count() {
	assert_eq!(PageBytes::max_encoded_len(), 1_024);
	assert_eq!(StatusList::max_encoded_len(), 32);
	assert_eq!(Issuer::<sp_runtime::AccountId32>::max_encoded_len(), 268);
	let sizes: Vec<_> = CredentialRegistry::storage_info()
		.into_iter()
		.map(|info| (String::from_utf8(info.storage_name).unwrap(), info.max_size))
		.collect();
	assert!(sizes.iter().all(|(_, size)| size.is_some()), "{sizes:?}");
	assert!(sizes.contains(&("Pages".into(), Some(1_046))), "{sizes:?}");
}

#[test]
fn configuration_holds_together() {
	new_test_ext().execute_with(CredentialRegistry::integrity_test);
}
