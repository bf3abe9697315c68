//! The native unit, the ledger of coins, and fees.

use frame_support::{
	parameter_types,
	traits::{
		tokens::imbalance::ResolveTo, AsEnsureOriginWithArg, ConstU128, ConstU32, ConstU8,
		NeverEnsureOrigin, VariantCountOf,
	},
	weights::{ConstantMultiplier, IdentityFee},
	PalletId,
};
use pallet_transaction_payment::{ConstFeeMultiplier, FungibleAdapter, Multiplier};
use sp_runtime::traits::{AccountIdConversion, One};

use crate::{
	AccountId, AssetsHolder, Balance, Balances, Runtime, RuntimeEvent, RuntimeFreezeReason,
	RuntimeHoldReason, System, MILLI_UNIT,
};

parameter_types! {
	/// The members' pot: it holds the native unit at genesis, and every fee returns to it.
	pub MembersPot: AccountId = PalletId(*b"civ/mpot").into_account_truncating();
	pub FeeMultiplier: Multiplier = Multiplier::one();
}

impl pallet_balances::Config for Runtime {
	type AccountStore = System;
	type Balance = Balance;
	type DoneSlashHandler = ();
	type DustRemoval = ResolveTo<MembersPot, Balances>;
	type ExistentialDeposit = ConstU128<MILLI_UNIT>;
	type FreezeIdentifier = RuntimeFreezeReason;
	type MaxFreezes = VariantCountOf<RuntimeFreezeReason>;
	type MaxLocks = ConstU32<16>;
	type MaxReserves = ConstU32<16>;
	type ReserveIdentifier = [u8; 8];
	type RuntimeEvent = RuntimeEvent;
	type RuntimeFreezeReason = RuntimeFreezeReason;
	type RuntimeHoldReason = RuntimeHoldReason;
	type WeightInfo = pallet_balances::weights::SubstrateWeight<Runtime>;
}

impl pallet_transaction_payment::Config for Runtime {
	// Fees meter use and do not follow demand.
	type FeeMultiplierUpdate = ConstFeeMultiplier<FeeMultiplier>;
	// A base unit a byte times a million: a kilobyte costs a thousandth of the unit.
	type LengthToFee = ConstantMultiplier<Balance, ConstU128<1_000_000>>;
	type OnChargeTransaction = FungibleAdapter<Balances, ResolveTo<MembersPot, Balances>>;
	type OperationalFeeMultiplier = ConstU8<1>;
	type RuntimeEvent = RuntimeEvent;
	type WeightInfo = pallet_transaction_payment::weights::SubstrateWeight<Runtime>;
	// A picosecond of execution costs a base unit: a second costs one whole unit.
	type WeightToFee = IdentityFee<Balance>;
}

/// The ledger of coins. Only its transfer and approval calls are open (see `filter`); nobody creates or
/// administers an asset but the pallet that issues it, through traits.
impl pallet_assets::Config for Runtime {
	type ApprovalDeposit = ConstU128<0>;
	type AssetAccountDeposit = ConstU128<0>;
	type AssetDeposit = ConstU128<0>;
	type AssetId = u32;
	type AssetIdAllocator = ();
	type AssetIdParameter = codec::Compact<u32>;
	type Balance = Balance;
	#[cfg(feature = "runtime-benchmarks")]
	type BenchmarkHelper = ();
	type CallbackHandle = ();
	type CreateOrigin = AsEnsureOriginWithArg<NeverEnsureOrigin<AccountId>>;
	type Currency = Balances;
	type Extra = ();
	type ForceOrigin = NeverEnsureOrigin<()>;
	type Freezer = ();
	type Holder = AssetsHolder;
	type MetadataDepositBase = ConstU128<0>;
	type MetadataDepositPerByte = ConstU128<0>;
	type RemoveItemsLimit = ConstU32<128>;
	type ReserveData = ();
	type RuntimeEvent = RuntimeEvent;
	type StringLimit = ConstU32<64>;
	type WeightInfo = pallet_assets::weights::SubstrateWeight<Runtime>;
}

impl pallet_assets_holder::Config for Runtime {
	type RuntimeEvent = RuntimeEvent;
	type RuntimeHoldReason = RuntimeHoldReason;
}
