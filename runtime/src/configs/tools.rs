//! What accounts and acts work with: batches, proxies, multisigs, preimages, the scheduler, the pause.

use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::{
	parameter_types,
	traits::{
		fungible::HoldConsideration, ConstU32, Contains, EqualPrivilegeOnly, InstanceFilter,
		LinearStoragePrice,
	},
	weights::Weight,
};
use frame_system::EnsureRoot;
use scale_info::TypeInfo;
use sp_runtime::traits::BlakeTwo256;

use super::system::RuntimeBlockWeights;
use crate::{
	AccountId, Balance, Balances, OriginCaller, Preimage, Runtime, RuntimeCall, RuntimeEvent,
	RuntimeHoldReason, RuntimeOrigin, System, MILLI_UNIT,
};

/// What keeping `items` entries of `bytes` bytes in all ties up, in base units of the native unit.
const fn deposit(items: Balance, bytes: Balance) -> Balance {
	let for_items = items.saturating_mul(10).saturating_mul(MILLI_UNIT);
	for_items.saturating_add(bytes.saturating_mul(MILLI_UNIT) / 100)
}

parameter_types! {
	// One entry with a key of 32 and a value of 4 + 4 + 16 + 32 bytes.
	pub const MultisigDepositBase: Balance = deposit(1, 88);
	// An account more.
	pub const MultisigDepositFactor: Balance = deposit(0, 32);
	// One entry with a key of 32 and a value of 8 bytes.
	pub const ProxyDepositBase: Balance = deposit(1, 40);
	// An account, a type and a delay.
	pub const ProxyDepositFactor: Balance = deposit(0, 37);
	pub const AnnouncementDepositBase: Balance = deposit(1, 48);
	// An account, a hash and a block number.
	pub const AnnouncementDepositFactor: Balance = deposit(0, 68);
	pub const PreimageBaseDeposit: Balance = deposit(2, 64);
	pub const PreimageByteDeposit: Balance = deposit(0, 1);
	pub const PreimageHoldReason: RuntimeHoldReason =
		RuntimeHoldReason::Preimage(pallet_preimage::HoldReason::Preimage);
	pub MaximumSchedulerWeight: Weight = RuntimeBlockWeights::get().max_block.saturating_div(2);
}

impl pallet_utility::Config for Runtime {
	type PalletsOrigin = OriginCaller;
	type RuntimeCall = RuntimeCall;
	type RuntimeEvent = RuntimeEvent;
	type WeightInfo = pallet_utility::weights::SubstrateWeight<Runtime>;
}

impl pallet_multisig::Config for Runtime {
	type BlockNumberProvider = System;
	type Currency = Balances;
	type DepositBase = MultisigDepositBase;
	type DepositFactor = MultisigDepositFactor;
	type MaxSignatories = ConstU32<100>;
	type RuntimeCall = RuntimeCall;
	type RuntimeEvent = RuntimeEvent;
	type WeightInfo = pallet_multisig::weights::SubstrateWeight<Runtime>;
}

/// What a proxy may do for the account that named it.
#[derive(
	Clone,
	Copy,
	Debug,
	Default,
	PartialEq,
	Eq,
	PartialOrd,
	Ord,
	Encode,
	Decode,
	DecodeWithMemTracking,
	MaxEncodedLen,
	TypeInfo,
)]
pub enum ProxyType {
	/// Everything.
	#[default]
	Any,
	/// Everything that moves no money.
	NonTransfer,
	/// Only stop another proxy's announced call.
	CancelProxy,
}

impl InstanceFilter<RuntimeCall> for ProxyType {
	fn filter(&self, call: &RuntimeCall) -> bool {
		match self {
			ProxyType::Any => true,
			ProxyType::NonTransfer => matches!(
				call,
				RuntimeCall::System(_)
					| RuntimeCall::Utility(_)
					| RuntimeCall::Multisig(_)
					| RuntimeCall::Proxy(_)
					| RuntimeCall::Authorities(_)
					| RuntimeCall::Consortium(_)
					| RuntimeCall::ValidatorSet(_)
					| RuntimeCall::CredentialRegistry(_)
					| RuntimeCall::VirtualAssetLicensing(_)
					| RuntimeCall::BullionReserve(_)
			),
			ProxyType::CancelProxy => {
				matches!(
					call,
					RuntimeCall::Proxy(pallet_proxy::Call::reject_announcement { .. })
						| RuntimeCall::Utility(_)
						| RuntimeCall::Multisig(_)
				)
			},
		}
	}

	fn is_superset(&self, other: &Self) -> bool {
		self == other
			|| matches!(
				(self, other),
				(ProxyType::Any, _) | (ProxyType::NonTransfer, ProxyType::CancelProxy)
			)
	}
}

impl pallet_proxy::Config for Runtime {
	type AnnouncementDepositBase = AnnouncementDepositBase;
	type AnnouncementDepositFactor = AnnouncementDepositFactor;
	type BlockNumberProvider = System;
	type CallHasher = BlakeTwo256;
	type Currency = Balances;
	type MaxPending = ConstU32<32>;
	type MaxProxies = ConstU32<32>;
	type ProxyDepositBase = ProxyDepositBase;
	type ProxyDepositFactor = ProxyDepositFactor;
	type ProxyType = ProxyType;
	type RuntimeCall = RuntimeCall;
	type RuntimeEvent = RuntimeEvent;
	type WeightInfo = pallet_proxy::weights::SubstrateWeight<Runtime>;
}

impl pallet_preimage::Config for Runtime {
	type Consideration = HoldConsideration<
		AccountId,
		Balances,
		PreimageHoldReason,
		LinearStoragePrice<PreimageBaseDeposit, PreimageByteDeposit, Balance>,
	>;
	type Currency = Balances;
	type ManagerOrigin = EnsureRoot<AccountId>;
	type RuntimeEvent = RuntimeEvent;
	type WeightInfo = pallet_preimage::weights::SubstrateWeight<Runtime>;
}

/// The scheduler serves the referenda. Nobody schedules by hand, and nothing that depends on time runs from
/// it: the block has not told its moment yet.
impl pallet_scheduler::Config for Runtime {
	type BlockNumberProvider = System;
	// Each open proposal has at most one alarm in a block, or, once it is over, two calls to follow.
	type MaxScheduledPerBlock = ConstU32<{ 2 * super::governance::MAX_OPEN + 32 }>;
	type MaximumWeight = MaximumSchedulerWeight;
	type OriginPrivilegeCmp = EqualPrivilegeOnly;
	type PalletsOrigin = OriginCaller;
	type Preimages = Preimage;
	type RuntimeCall = RuntimeCall;
	type RuntimeEvent = RuntimeEvent;
	type RuntimeOrigin = RuntimeOrigin;
	type ScheduleOrigin = EnsureRoot<AccountId>;
	type WeightInfo = pallet_scheduler::weights::SubstrateWeight<Runtime>;
}

impl pallet_tx_pause::Config for Runtime {
	type MaxNameLen = ConstU32<256>;
	type PauseOrigin = EnsureRoot<AccountId>;
	type RuntimeCall = RuntimeCall;
	type RuntimeEvent = RuntimeEvent;
	type UnpauseOrigin = EnsureRoot<AccountId>;
	type WeightInfo = pallet_tx_pause::weights::SubstrateWeight<Runtime>;
	type WhitelistedCalls = NeverPaused;
}

/// What no pause can reach: time, acts of authorities, the members' decisions, their validators and the
/// reports against them, and a holder's way back to gold.
pub struct NeverPaused;
impl Contains<pallet_tx_pause::RuntimeCallNameOf<Runtime>> for NeverPaused {
	fn contains(name: &pallet_tx_pause::RuntimeCallNameOf<Runtime>) -> bool {
		let (pallet, call) = (name.0.as_slice(), name.1.as_slice());
		match pallet {
			b"Timestamp" | b"Authorities" | b"Referenda" | b"Consortium" | b"ValidatorSet"
			| b"Grandpa" => true,
			b"GoldStablecoin" => {
				matches!(call, b"open_ticket" | b"settle_ticket" | b"cancel_ticket")
			},
			_ => false,
		}
	}
}
