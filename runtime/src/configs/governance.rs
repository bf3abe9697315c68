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
	weights::Weight,
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
	type WeightInfo = ReferendaWeights;
}

/// The SDK's weights, and what it does not know of: that the tally looks at the whole roll, the rules, who
/// is in force and the time, whenever it is asked for a share.
pub struct ReferendaWeights;

/// For each call its weight: the SDK's own, or with what is counted. A referendum that is looked at is asked
/// for both shares to see whether it passes, and for both again to see when it will.
macro_rules! referenda_weights {
	(plain: [$($plain:ident),*], counted: [$($counted:ident),*]) => {
		impl pallet_referenda::WeightInfo for ReferendaWeights {
			$(
				fn $plain() -> Weight {
					<SdkReferendaWeights as pallet_referenda::WeightInfo>::$plain()
				}
			)*
			$(
				fn $counted() -> Weight {
					let count = <OwnWeights as pallet_consortium::WeightInfo>::count();
					<SdkReferendaWeights as pallet_referenda::WeightInfo>::$counted()
						.saturating_add(count.saturating_mul(4))
				}
			)*
		}
	};
}

type SdkReferendaWeights = pallet_referenda::weights::SubstrateWeight<Runtime>;
type OwnWeights = <Runtime as pallet_consortium::Config>::WeightInfo;

referenda_weights!(
	plain: [
		submit,
		refund_decision_deposit,
		refund_submission_deposit,
		cancel,
		kill,
		// They count what they take from the queue, where nothing ever is.
		one_fewer_deciding_queue_empty,
		one_fewer_deciding_failing,
		one_fewer_deciding_passing,
		set_some_metadata,
		clear_metadata
	],
	counted: [
		place_decision_deposit_preparing,
		place_decision_deposit_queued,
		place_decision_deposit_not_queued,
		place_decision_deposit_passing,
		place_decision_deposit_failing,
		nudge_referendum_requeued_insertion,
		nudge_referendum_requeued_slide,
		nudge_referendum_queued,
		nudge_referendum_not_queued,
		nudge_referendum_no_deposit,
		nudge_referendum_preparing,
		nudge_referendum_timed_out,
		nudge_referendum_begin_deciding_failing,
		nudge_referendum_begin_deciding_passing,
		nudge_referendum_begin_confirming,
		nudge_referendum_end_confirming,
		nudge_referendum_continue_not_confirming,
		nudge_referendum_continue_confirming,
		nudge_referendum_approved,
		nudge_referendum_rejected
	]
);

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
				calls.iter().all(|call| is_listed(track, call))
			},
			call => is_listed(track, call),
		}
	}

	fn permitted_as_root(track: Track, call: &RuntimeCall) -> bool {
		track_as_root(call) == Some(track)
	}
}

/// Can a decision of this track make this one call?
fn is_listed(track: Track, call: &RuntimeCall) -> bool {
	match call {
		// On every track, so that a batch can take back what it replaces. The call asks whose decision it
		// cancels.
		RuntimeCall::Consortium(pallet_consortium::Call::cancel { .. }) => true,
		call => track_of(call) == Some(track),
	}
}

/// The one track on which a call can be decided.
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
		RuntimeCall::Grandpa(pallet_grandpa::Call::note_stalled { .. }) => Some(Track::Emergency),
		RuntimeCall::TxPause(
			pallet_tx_pause::Call::pause { .. } | pallet_tx_pause::Call::unpause { .. },
		) => Some(Track::Emergency),
		RuntimeCall::Referenda(
			pallet_referenda::Call::cancel { .. } | pallet_referenda::Call::kill { .. },
		) => Some(Track::Emergency),
		_ => None,
	}
}
