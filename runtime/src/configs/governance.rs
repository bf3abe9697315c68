//! How the members decide, and what a decision can do.

use civitas_primitives::{
	authority::{
		power::{Constitutional, Govern},
		JurisdictionStanding,
	},
	consortium::{track, Track},
	JurisdictionCode, Moment,
};
use frame_support::{
	parameter_types,
	traits::{ConstU128, ConstU32, Contains, EitherOfDiverse, Time},
	PalletId,
};
use frame_system::{EnsureRoot, EnsureSigned};
use pallet_authorities::{EnsureAnyAuthority, EnsureJoint};
use pallet_consortium::{DecisionCalls, EnsureDecision, EnsureProposer, Tally, Tracks};

use crate::{
	AccountId, Authorities, Balances, Preimage, Referenda, Runtime, RuntimeCall, RuntimeEvent,
	Scheduler, System, Timestamp, HOURS, SLOT_DURATION,
};

/// What the members decide about who belongs to the union and how it works.
pub type ConstitutionOrigin = EnsureDecision<Runtime, track::Constitution>;

/// What the members decide within that.
pub type ParametersOrigin = EnsureDecision<Runtime, track::Parameters>;

/// How many proposals can be open at a time: four of each seat of a union of 28 states.
pub const MAX_OPEN: u32 = 112;

parameter_types! {
	pub const ConsortiumPalletId: PalletId = PalletId(*b"civ/cons");
}

/// `pallet-referenda`, driven by the consortium alone: its calls are closed in [`super::filter`].
///
/// Nothing leaks from that. Deposits are zero, and reserving zero touches no account, so there is nothing
/// to refund (`refund_*`), to slash, or to place (`place_decision_deposit`, which the consortium calls when
/// it opens a referendum). `nudge_referendum` and `one_fewer_deciding` come from the scheduler as Root,
/// which no filter stops. Metadata is never set. A referendum that is over stays as one small record.
///
/// A count of the tally reads the roll, the rules, who is in force and the time, which the pallet's own
/// weights do not know. One block counts many referenda with the same four reads; they belong to what
/// `MaximumSchedulerWeight` leaves free.
impl pallet_referenda::Config for Runtime {
	type AlarmInterval = ConstU32<1>;
	type BlockNumberProvider = System;
	type CancelOrigin = EnsureRoot<AccountId>;
	type Currency = Balances;
	type KillOrigin = EnsureRoot<AccountId>;
	// Nothing is ever queued: a track decides as many as can be open.
	type MaxQueued = ConstU32<1>;
	type Preimages = Preimage;
	type RuntimeCall = RuntimeCall;
	type RuntimeEvent = RuntimeEvent;
	type Scheduler = Scheduler;
	type Slash = ();
	type SubmissionDeposit = ConstU128<0>;
	type SubmitOrigin = EnsureProposer<Runtime>;
	type Tally = Tally<Runtime>;
	type Tracks = Tracks<Runtime>;
	type UndecidingTimeout = ConstU32<HOURS>;
	type Votes = u32;
	type WeightInfo = pallet_referenda::weights::SubstrateWeight<Runtime>;
}

impl pallet_consortium::Config for Runtime {
	type Authorities = Authorities;
	#[cfg(feature = "runtime-benchmarks")]
	type BenchmarkHelper = crate::benchmarks::Helper;
	type ConstitutionalOrigin = EnsureJoint<Runtime, Constitutional>;
	type DecisionCalls = Decisions;
	type EnactOrigin = EitherOfDiverse<EnsureSigned<AccountId>, EnsureAnyAuthority<Runtime>>;
	type GovernOrigin = EnsureJoint<Runtime, Govern>;
	type MaxCallLength = ConstU32<{ 64 * 1_024 }>;
	type MaxOpen = ConstU32<MAX_OPEN>;
	type MaxOpenPerSeat = ConstU32<4>;
	type Members = VotingMembers;
	type PalletId = ConsortiumPalletId;
	type Referenda = Referenda;
	type Time = SlotClock;
	type WeightInfo = pallet_consortium::weights::SubstrateWeight<Runtime>;
}

/// The moment of the block that is being made, also before the block has told it: then the beginning of its
/// slot, which Aura has read from the header. So what the scheduler does at the beginning of a block does
/// not see the time of the block before.
pub struct SlotClock;
impl Time for SlotClock {
	type Moment = Moment;

	fn now() -> Moment {
		let slot = u64::from(pallet_aura::CurrentSlot::<Runtime>::get());
		<Timestamp as Time>::now().max(slot.saturating_mul(SLOT_DURATION))
	}
}

/// Jurisdictions that can have a seat.
pub struct VotingMembers;
impl Contains<JurisdictionCode> for VotingMembers {
	fn contains(code: &JurisdictionCode) -> bool {
		pallet_authorities::Jurisdictions::<Runtime>::get(code)
			.is_some_and(|home| home.standing == JurisdictionStanding::Member)
	}
}

/// What decisions can do. What is not named here they cannot.
pub struct Decisions;

impl DecisionCalls<RuntimeCall> for Decisions {
	fn permitted(track: Track, call: &RuntimeCall) -> bool {
		match call {
			// Done whole or not at all, with every call in it on the list. The SDK runs no such batch within
			// another. No other wrapper is here: some leave out what fails (`batch`, `force_batch`,
			// `if_else`), some put on another origin (`as_derivative`, `dispatch_as`, proxies, multisigs,
			// acts), some wait where nobody looks (the scheduler).
			RuntimeCall::Utility(pallet_utility::Call::batch_all { calls }) => {
				calls.iter().all(|call| track_of(call) == Some(track))
			},
			call => track_of(call) == Some(track),
		}
	}

	fn permitted_as_root(track: Track, call: &RuntimeCall) -> bool {
		track_as_root(call) == Some(track)
	}
}

/// The track on which a call can be decided.
fn track_of(call: &RuntimeCall) -> Option<Track> {
	match call {
		RuntimeCall::Authorities(call) => {
			use pallet_authorities::Call;
			match call {
				Call::admit_jurisdiction { .. }
				| Call::update_population { .. }
				| Call::withdraw_jurisdiction { .. }
				| Call::establish_constitutional_authority { .. }
				// To restore a Constitutional authority, and to clear away officers of a state that left.
				| Call::appoint_officer { .. }
				| Call::remove_officer { .. } => Some(Track::Constitution),
				_ => None,
			}
		},
		RuntimeCall::Consortium(call) => {
			use pallet_consortium::Call;
			match call {
				Call::add_seat { .. }
				| Call::set_caster { .. }
				| Call::end_seat { .. }
				| Call::schedule_weights { .. }
				| Call::schedule_rules { .. } => Some(Track::Constitution),
				Call::cancel { .. } => Some(Track::Emergency),
				Call::enact_as_root { call } => track_as_root(call),
				_ => None,
			}
		},
		RuntimeCall::ValidatorSet(call) => {
			use pallet_validator_set::Call;
			match call {
				Call::set_seats { .. } | Call::set_limits { .. } | Call::reinstate { .. } => {
					Some(Track::Constitution)
				},
				_ => None,
			}
		},
		RuntimeCall::VirtualAssetLicensing(call) => {
			use pallet_virtual_asset_licensing::Call;
			match call {
				Call::create_regime { .. } | Call::close_regime { .. } => Some(Track::Parameters),
				_ => None,
			}
		},
		_ => None,
	}
}

/// The track on which a call can be decided that only Root makes. No call here carries another, writes a
/// key, or sets code without the checks of name and version; anybody then applies the upgrade that a
/// decision authorised.
fn track_as_root(call: &RuntimeCall) -> Option<Track> {
	match call {
		RuntimeCall::System(frame_system::Call::authorize_upgrade { .. }) => {
			Some(Track::Constitution)
		},
		RuntimeCall::TxPause(
			pallet_tx_pause::Call::pause { .. } | pallet_tx_pause::Call::unpause { .. },
		) => Some(Track::Emergency),
		RuntimeCall::Referenda(
			pallet_referenda::Call::cancel { .. } | pallet_referenda::Call::kill { .. },
		) => Some(Track::Emergency),
		_ => None,
	}
}
