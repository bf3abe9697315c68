//! Acts through real transactions, with every pallet and every extension in place.

use civitas_primitives::{licence::ServicePeriod, Evidence, JurisdictionCode, Powers};
use codec::Encode;
use frame_support::{dispatch::GetDispatchInfo, BoundedVec};
use sp_runtime::{
	traits::{BlakeTwo256, Hash as _},
	transaction_validity::{InvalidTransaction, TransactionValidityError},
	DispatchError,
};

use super::{account, make_block, sign, state_of, START};
use crate::{presets::DEVELOPMENT, *};

const GERMANY: JurisdictionCode = JurisdictionCode::literal(b"DE");
const CLERK: &str = "DE//licensing";
const COUNSEL: &str = "DE//legal";

/// The number of the German supervisor.
fn supervisor() -> u32 {
	pallet_authorities::AuthoritiesOf::<Runtime>::get(GERMANY)
		.into_iter()
		.find(|id| {
			pallet_authorities::Authorities::<Runtime>::get(id)
				.is_some_and(|authority| authority.powers.contains(Powers::LICENSE_PROVIDERS))
		})
		.unwrap()
}

/// A licence for the account `Exchange` to exchange crypto-assets for funds (MiCA, letter c).
fn grant() -> RuntimeCall {
	let text = |text: &str| BoundedVec::truncate_from(text.as_bytes().to_vec());
	RuntimeCall::VirtualAssetLicensing(pallet_virtual_asset_licensing::Call::grant_licence {
		grant: pallet_virtual_asset_licensing::Grant {
			regime: 0,
			lei: Some(BoundedVec::truncate_from(b"5493007WZ7IFULIL8G21".to_vec())),
			native_number: None,
			legal_name: text("Exchange AG"),
			commercial_name: text("Exchange"),
			authorised_on: Some(START),
			services: BoundedVec::truncate_from(vec![ServicePeriod {
				service: 2,
				from: START,
				until: None,
			}]),
			hosts: Default::default(),
			accounts: BoundedVec::truncate_from(vec![account("Exchange")]),
			order: Evidence::of(b"order"),
		},
	})
}

fn propose(call: RuntimeCall) -> pallet_authorities::Call<Runtime> {
	pallet_authorities::Call::propose_act {
		authority: supervisor(),
		call: Box::new(call),
		evidence: Evidence::of(b"file"),
		not_before: None,
	}
}

fn approve(act: u32, call: &RuntimeCall) -> pallet_authorities::Call<Runtime> {
	pallet_authorities::Call::approve_act {
		act,
		call_hash: BlakeTwo256::hash(&call.encode()),
		max_weight: call.get_dispatch_info().call_weight,
	}
}

/// The next block, `offset` slots after [`START`].
fn block(
	offset: u64,
	transactions: Vec<UncheckedExtrinsic>,
) -> Vec<sp_runtime::ApplyExtrinsicResult> {
	make_block(START + offset * SLOT_DURATION, transactions)
}

fn licences() -> usize {
	VirtualAssetLicensing::api_licences(0, 10).len()
}

#[test]
fn two_officers_grant_a_licence_without_a_fee_and_without_a_token() {
	state_of(DEVELOPMENT).execute_with(|| {
		let pot = Balances::free_balance(configs::money::MembersPot::get());
		assert_eq!(Balances::free_balance(account(CLERK)), 0);
		assert_eq!(block(1, vec![sign(CLERK, propose(grant()))]), [Ok(Ok(()))]);
		assert_eq!(licences(), 0);
		assert_eq!(block(2, vec![sign(COUNSEL, approve(0, &grant()))]), [Ok(Ok(()))]);
		assert_eq!(licences(), 1);
		assert_eq!(Balances::free_balance(configs::money::MembersPot::get()), pot);
		assert_eq!(VirtualAssetLicensing::api_licences_of(&account("Exchange")).len(), 1);
		assert_eq!(VirtualAssetLicensing::api_gate(0, 2, GERMANY).reasons, []);
	});
}

#[test]
fn nobody_but_an_officer_in_office_gets_an_act_into_the_pool() {
	state_of(DEVELOPMENT).execute_with(|| {
		let result = block(1, vec![sign("Alice", propose(grant()))]);
		assert!(
			matches!(
				result[..],
				[Err(TransactionValidityError::Invalid(InvalidTransaction::Custom(_)))]
			),
			"{result:?}"
		);
	});
}

#[test]
fn a_colleagues_proxy_is_not_a_second_signature() {
	state_of(DEVELOPMENT).execute_with(|| {
		// The clerk holds a proxy of the counsel, with money for the fees of trying.
		for who in [CLERK, COUNSEL] {
			let money = pallet_balances::Call::transfer_keep_alive {
				dest: account(who).into(),
				value: 1_000 * UNIT,
			};
			assert_eq!(
				block(u64::from(System::block_number()) + 1, vec![sign("Alice", money)]),
				[Ok(Ok(()))]
			);
		}
		let proxy = pallet_proxy::Call::add_proxy {
			delegate: account(CLERK).into(),
			proxy_type: Default::default(),
			delay: 0,
		};
		assert_eq!(block(10, vec![sign(COUNSEL, proxy)]), [Ok(Ok(()))]);
		assert_eq!(block(11, vec![sign(CLERK, propose(grant()))]), [Ok(Ok(()))]);

		let approve = RuntimeCall::Authorities(approve(0, &grant()));
		let through_proxy = pallet_proxy::Call::proxy {
			real: account(COUNSEL).into(),
			force_proxy_type: None,
			call: Box::new(approve.clone()),
		};
		let in_batch = pallet_utility::Call::batch_all { calls: vec![approve.clone()] };
		block(12, vec![sign(CLERK, through_proxy)]);
		assert!(System::events().iter().any(|record| record.event
			== RuntimeEvent::Proxy(pallet_proxy::Event::ProxyExecuted {
				result: Err(DispatchError::BadOrigin)
			})));
		assert_eq!(block(13, vec![sign(COUNSEL, in_batch)]), [Ok(Err(DispatchError::BadOrigin))]);
		assert_eq!(licences(), 0);

		// Nor does an act approve an act.
		let nested = propose(approve);
		assert_eq!(block(14, vec![sign(CLERK, nested.clone())]), [Ok(Ok(()))]);
		let pallet_authorities::Call::propose_act { call, .. } = nested else { unreachable!() };
		block(15, vec![sign(COUNSEL, super::chain::approve(1, &call))]);
		assert_eq!(licences(), 0);
	});
}

#[test]
fn an_authority_has_only_its_own_powers() {
	state_of(DEVELOPMENT).execute_with(|| {
		// A call that takes Root, which no act can bring about.
		let call = RuntimeCall::System(frame_system::Call::set_heap_pages { pages: 64 });
		assert_eq!(block(1, vec![sign(CLERK, propose(call.clone()))]), [Ok(Ok(()))]);
		block(2, vec![sign(COUNSEL, approve(0, &call))]);
		assert!(System::events().iter().any(|record| matches!(
			&record.event,
			RuntimeEvent::Authorities(pallet_authorities::Event::ActExecuted {
				result: Err(DispatchError::BadOrigin),
				..
			})
		)));
	});
}
