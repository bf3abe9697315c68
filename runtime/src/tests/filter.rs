//! What is open, what is sealed, and what no pause can reach.

use codec::Compact;
use frame_support::{
	assert_noop, assert_ok,
	traits::{Contains, GetCallMetadata, GetCallName},
	BoundedVec,
};
use sp_runtime::traits::Dispatchable;

use super::{account, state_of};
use crate::{configs::filter::OpenCalls, *};

/// The full name of a call, as the pause knows it.
fn name(pallet: &str, call: &str) -> pallet_tx_pause::RuntimeCallNameOf<Runtime> {
	let bytes = |text: &str| BoundedVec::try_from(text.as_bytes().to_vec()).unwrap();
	(bytes(pallet), bytes(call))
}

#[test]
fn only_transfers_and_approvals_of_coins_are_open() {
	let open = [
		"transfer",
		"transfer_keep_alive",
		"transfer_all",
		"approve_transfer",
		"transfer_approved",
		"cancel_approval",
	];
	// The compiler proves that every call is classified; this proves how many stay open.
	let names = pallet_assets::Call::<Runtime>::get_call_names();
	assert!(open.iter().all(|call| names.contains(call)));
	assert_eq!(names.len(), 34);

	let to = || MultiAddress::Id(account("Bob"));
	assert!(OpenCalls::contains(&RuntimeCall::Assets(pallet_assets::Call::transfer {
		id: Compact(0),
		target: to(),
		amount: 1
	})));
	for sealed in [
		pallet_assets::Call::create { id: Compact(0), admin: to(), min_balance: 1 },
		pallet_assets::Call::mint { id: Compact(0), beneficiary: to(), amount: 1 },
		pallet_assets::Call::refund { id: Compact(0), allow_burn: true },
		pallet_assets::Call::touch { id: Compact(0) },
		pallet_assets::Call::set_metadata {
			id: Compact(0),
			name: vec![],
			symbol: vec![],
			decimals: 0,
		},
	] {
		assert!(!OpenCalls::contains(&RuntimeCall::Assets(sealed)));
	}
}

#[test]
fn a_sealed_call_stays_sealed_inside_a_batch_and_a_proxy() {
	state_of("development").execute_with(|| {
		let alice = account("Alice");
		let mint = RuntimeCall::Assets(pallet_assets::Call::mint {
			id: Compact(0),
			beneficiary: MultiAddress::Id(alice.clone()),
			amount: 1,
		});
		let sealed = frame_system::Error::<Runtime>::CallFiltered;
		assert_noop!(mint.clone().dispatch(RuntimeOrigin::signed(alice.clone())), sealed);
		let batch =
			RuntimeCall::Utility(pallet_utility::Call::batch_all { calls: vec![mint.clone()] });
		assert_eq!(
			batch.dispatch(RuntimeOrigin::signed(alice.clone())).unwrap_err().error,
			frame_system::Error::<Runtime>::CallFiltered.into()
		);
		let proxy = RuntimeCall::Proxy(pallet_proxy::Call::proxy {
			real: MultiAddress::Id(alice.clone()),
			force_proxy_type: None,
			call: Box::new(mint),
		});
		System::set_block_number(1);
		let bob = account("Bob");
		let to_bob = MultiAddress::Id(bob.clone());
		assert_ok!(Proxy::add_proxy(RuntimeOrigin::signed(alice), to_bob, Default::default(), 0));
		assert_ok!(proxy.dispatch(RuntimeOrigin::signed(bob)));
		System::assert_last_event(
			pallet_proxy::Event::<Runtime>::ProxyExecuted {
				result: Err(frame_system::Error::<Runtime>::CallFiltered.into()),
			}
			.into(),
		);
	});
}

#[test]
fn what_is_not_for_accounts_is_shut() {
	state_of("development").execute_with(|| {
		for call in [
			// A validator cannot leave by itself.
			RuntimeCall::Session(pallet_session::Call::purge_keys {}),
			// Nobody fills blocks with what would cost nothing.
			RuntimeCall::Preimage(pallet_preimage::Call::note_preimage { bytes: vec![0; 129] }),
		] {
			assert_noop!(
				call.dispatch(RuntimeOrigin::signed(account("Alice"))),
				frame_system::Error::<Runtime>::CallFiltered
			);
		}
		for call in RuntimeCall::get_call_names("Grandpa") {
			assert!(call.starts_with("report_equivocation") || *call == "note_stalled", "{call}");
		}
	});
}

#[test]
fn a_pause_reaches_everything_but_time_acts_decisions_validators_and_redemption() {
	state_of("development").execute_with(|| {
		let mut never_paused = Vec::new();
		for pallet in RuntimeCall::get_module_names() {
			for call in RuntimeCall::get_call_names(pallet) {
				match TxPause::pause(RuntimeOrigin::root(), name(pallet, call)) {
					Ok(()) => (),
					Err(why) => {
						let unpausable = pallet_tx_pause::Error::<Runtime>::Unpausable;
						assert_eq!(why, unpausable.into(), "{pallet}.{call}");
						never_paused.push((*pallet, *call));
					},
				}
			}
		}
		let of = |pallet: &str| {
			never_paused
				.iter()
				.filter(|name| name.0 == pallet)
				.map(|name| name.1)
				.collect::<Vec<_>>()
		};
		assert_eq!(of("Authorities"), RuntimeCall::get_call_names("Authorities"));
		assert_eq!(of("Timestamp"), ["set"]);
		let members = ["Consortium", "Referenda", "ValidatorSet", "Grandpa"];
		for pallet in members {
			assert_eq!(of(pallet), RuntimeCall::get_call_names(pallet));
		}
		assert_eq!(of("GoldStablecoin"), ["open_ticket", "settle_ticket", "cancel_ticket"]);
		let decisions: usize = members.into_iter().map(|pallet| of(pallet).len()).sum();
		let known = of("Authorities").len() + decisions + 1 + 3 + of("TxPause").len();
		assert_eq!(never_paused.len(), known, "{never_paused:?}");
	});
}
