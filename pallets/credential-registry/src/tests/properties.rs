//! Random sequences of calls against a model, and broken states that must be found.

use civitas_primitives::{credentials::StatusMeaning, moment::HOUR};
use frame_support::{assert_err, assert_ok, storage::with_storage_layer};
use proptest::prelude::*;

use super::*;

#[derive(Clone, Debug)]
enum Step {
	Admit { account: u64, by: u64, days: u64 },
	Renew { issuer: u32, by: u64, days: u64 },
	Suspend { issuer: u32, by: u64, hours: Option<u64> },
	Reinstate { issuer: u32, by: u64 },
	Withdraw { issuer: u32, by: u64 },
	Open { account: u64, suspension: bool, two: bool },
	Set { account: u64, list: u32, entries: Vec<(u32, u8)> },
	Close { account: u64, list: u32 },
	Wait { hours: u64 },
	Standing { in_force: bool },
}

fn steps() -> impl Strategy<Value = Step> {
	let (account, by) = (|| 11u64..15, || 1u64..5);
	let entries = proptest::collection::vec((prop_oneof![0u32..24, 0u32..131_072], 0u8..4), 1..12);
	prop_oneof![
		3 => (account(), by(), 0u64..9).prop_map(|(account, by, days)| Step::Admit { account, by, days }),
		1 => (0u32..4, by(), 0u64..20).prop_map(|(issuer, by, days)| Step::Renew { issuer, by, days }),
		1 => (0u32..4, by(), proptest::option::of(0u64..90))
			.prop_map(|(issuer, by, hours)| Step::Suspend { issuer, by, hours }),
		1 => (0u32..4, by()).prop_map(|(issuer, by)| Step::Reinstate { issuer, by }),
		1 => (0u32..4, by()).prop_map(|(issuer, by)| Step::Withdraw { issuer, by }),
		4 => (account(), any::<bool>(), any::<bool>())
			.prop_map(|(account, suspension, two)| Step::Open { account, suspension, two }),
		12 => (account(), 0u32..5, entries)
			.prop_map(|(account, list, entries)| Step::Set { account, list, entries }),
		1 => (account(), 0u32..5).prop_map(|(account, list)| Step::Close { account, list }),
		2 => (0u64..40).prop_map(|hours| Step::Wait { hours }),
		1 => any::<bool>().prop_map(|in_force| Step::Standing { in_force }),
	]
}

fn act(step: &Step) -> sp_runtime::DispatchResult {
	let now = pallet_timestamp::Now::<Test>::get();
	match step.clone() {
		Step::Admit { account, by, days } => CredentialRegistry::admit_issuer(
			signed(by),
			account,
			issuer_name("Issuer"),
			None,
			now,
			now + days * DAY,
		),
		Step::Renew { issuer, by, days } => {
			CredentialRegistry::renew_issuer(signed(by), issuer, START + days * DAY)
		},
		Step::Suspend { issuer, by, hours } => CredentialRegistry::suspend_issuer(
			signed(by),
			issuer,
			hours.map(|hours| now + hours * HOUR),
		),
		Step::Reinstate { issuer, by } => CredentialRegistry::reinstate_issuer(signed(by), issuer),
		Step::Withdraw { issuer, by } => CredentialRegistry::withdraw_issuer(signed(by), issuer),
		Step::Open { account, suspension, two } => CredentialRegistry::open_status_list(
			signed(account),
			if suspension { StatusPurpose::Suspension } else { StatusPurpose::Revocation },
			if two { StatusBits::Two } else { StatusBits::One },
			None,
			ListKind::Open,
		),
		Step::Set { account, list, entries } => {
			let bits = Lists::<Test>::get(list).map_or(StatusBits::One, |list| list.bits);
			CredentialRegistry::set_statuses(signed(account), list, changes(bits, entries))
		},
		Step::Close { account, list } => {
			CredentialRegistry::close_status_list(signed(account), list)
		},
		Step::Wait { hours } => {
			set_now(now + hours * HOUR);
			Ok(())
		},
		Step::Standing { in_force } => {
			let mut standing = InForce::get();
			standing.set_jurisdiction(home(), in_force);
			InForce::set(standing);
			Ok(())
		},
	}
}

proptest! {
	#![proptest_config(ProptestConfig::with_cases(48))]

	#[test]
	fn any_sequence_of_calls_keeps_the_state_sound(
		steps in proptest::collection::vec(steps(), 1..40),
	) {
		new_test_ext().execute_with(|| {
			// What every entry that was ever named must say.
			let mut model: BTreeMap<(ListId, u32), u8> = BTreeMap::new();
			for step in &steps {
				let may = match step {
					Step::Set { account, list, .. } =>
						Some(CredentialRegistry::why_not_write(account, *list).refusals.is_empty()),
					_ => None,
				};
				let before = sp_io::storage::root(sp_runtime::StateVersion::V1);
				// As a transaction is: all or nothing.
				let result = with_storage_layer(|| act(step));
				if result.is_err() {
					let after = sp_io::storage::root(sp_runtime::StateVersion::V1);
					prop_assert_eq!(before, after);
				}
				if let (Step::Set { list, entries, .. }, Ok(())) = (step, result) {
					prop_assert_eq!(may, Some(true));
					let stored = Lists::<Test>::get(list).unwrap();
					let last: BTreeMap<u32, u8> = entries.iter().copied().collect();
					for (index, value) in last {
						let old = model.insert((*list, index), value).unwrap_or(0);
						let meaning = StatusMeaning::of(stored.purpose, stored.bits, old);
						prop_assert!(meaning != Some(StatusMeaning::Revoked) || old == value);
					}
				}
				prop_assert_eq!(CredentialRegistry::do_try_state(), Ok(()));
			}
			for ((list, index), expected) in &model {
				prop_assert_eq!(value(*list, *index), *expected);
			}
			// Nothing but what was named is set.
			for list in Lists::<Test>::iter_keys() {
				let answer = CredentialRegistry::bitstring(list).unwrap();
				let bits = answer.list.bits;
				let set = (0..131_072)
					.filter(|index| crate::bitmap::read(&answer.bitstring, bits, *index) != Some(0))
					.count();
				let named = model.iter().filter(|((of, _), value)| *of == list && **value != 0).count();
				prop_assert_eq!(set, named);
			}
			Ok(())
		})?;
	}
}

/// Break one thing in a sound state and say what must be found.
fn broken(change: impl FnOnce(IssuerId, ListId), found: &'static str) {
	new_test_ext().execute_with(|| {
		let issuer = admit(UNIVERSITY);
		let list = open(UNIVERSITY, StatusPurpose::Suspension, StatusBits::Two);
		assert_ok!(CredentialRegistry::set_statuses(
			signed(UNIVERSITY),
			list,
			changes(StatusBits::Two, [(1, 2)])
		));
		assert_ok!(CredentialRegistry::do_try_state());
		change(issuer, list);
		assert_err!(CredentialRegistry::do_try_state(), sp_runtime::TryRuntimeError::Other(found));
	});
}

fn with_issuer(id: IssuerId, change: impl FnOnce(&mut Issuer<u64>)) {
	Issuers::<Test>::mutate(id, |issuer| change(issuer.as_mut().unwrap()));
}

fn with_list(id: ListId, change: impl FnOnce(&mut StatusList)) {
	Lists::<Test>::mutate(id, |list| change(list.as_mut().unwrap()));
}

#[test]
fn every_broken_invariant_is_found() {
	broken(|_, _| NextIssuer::<Test>::put(0), "issuer with a number that was not given");
	broken(
		|_, _| IssuerByAccount::<Test>::remove(UNIVERSITY),
		"issuer that its account does not lead to",
	);
	broken(
		|issuer, _| with_issuer(issuer, |issuer| issuer.until = issuer.from),
		"issuer with an empty term",
	);
	broken(|_, _| MaxListsPerIssuer::set(0), "issuer with too many lists");
	broken(
		|issuer, _| with_issuer(issuer, |issuer| issuer.lists = 2),
		"count of lists differs from the lists",
	);
	broken(
		|issuer, _| IssuerByAccount::<Test>::insert(CHAMBER, issuer),
		"account that leads to no issuer of its own",
	);
	broken(|_, _| NextList::<Test>::put(0), "list with a number that was not given");
	broken(|_, list| with_list(list, |list| list.issuer = 5), "list without an issuer");
	broken(
		|_, list| {
			let other = admit(CHAMBER);
			with_list(list, |list| list.issuer = other);
		},
		"list that its issuer does not lead to",
	);
	broken(
		|_, list| with_list(list, |list| list.capacity = 131_073),
		"list with a capacity out of bounds",
	);
	broken(
		|_, list| with_list(list, |list| list.opened_at = list.changed_at + 1),
		"list changed before it was opened",
	);
	broken(|_, _| ListsOf::<Test>::insert(9, 9, ()), "issuer that leads to a list not its own");
	broken(|_, _| Pages::<Test>::insert(9, 0, [1; 1_024]), "page without a list");
	broken(|_, list| Pages::<Test>::insert(list, 32, [1; 1_024]), "page past the end of its list");
	broken(
		|_, list| with_list(list, |list| list.revision = 0),
		"page of a list that was never changed",
	);
	broken(|_, list| Pages::<Test>::insert(list, 0, EMPTY_PAGE), "stored page without a set entry");
	broken(
		|_, list| Pages::<Test>::insert(list, 0, [0b0100_0000; 1_024]),
		"value that its list cannot hold",
	);
}
