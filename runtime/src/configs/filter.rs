//! Which calls are open at all.

use frame_support::traits::{Contains, InsideBoth};

use crate::{Runtime, RuntimeCall, TxPause};

/// A call is open when its pallet leaves it open and it is not paused.
pub type CallFilter = InsideBoth<OpenCalls, TxPause>;

/// Calls that no account may make, whatever its origin. Nested calls pass here again.
pub struct OpenCalls;

impl Contains<RuntimeCall> for OpenCalls {
	fn contains(call: &RuntimeCall) -> bool {
		match call {
			RuntimeCall::Assets(call) => is_open_asset_call(call),
			// Validators come and go by `validator-set`, never by their own transaction; purging keys here
			// would shrink the set.
			RuntimeCall::Session(_) => false,
			// A report of a double vote has no signature: the pool takes it from the node itself alone and
			// does not pass it on, and only a block's own author can put it there, once for each offender
			// and round. With a signature it would be free for anybody.
			RuntimeCall::Grandpa(call) => {
				matches!(call, pallet_grandpa::Call::report_equivocation_unsigned { .. })
			},
			// Acts keep their calls by trait. From outside, noting again what an open act has noted would
			// be free, a mebibyte at a time.
			RuntimeCall::Preimage(_) => false,
			// The consortium drives the referenda: see `governance` for why nothing is lost by it. Its own
			// calls check by themselves who may.
			RuntimeCall::Referenda(_) => false,
			_ => true,
		}
	}
}

/// The ledger of coins is sealed but for its holders' own transfers and approvals. Every call is named,
/// so that one that a new release brings does not compile until somebody decides.
fn is_open_asset_call(call: &pallet_assets::Call<Runtime>) -> bool {
	use pallet_assets::Call;
	match call {
		Call::transfer { .. }
		| Call::transfer_keep_alive { .. }
		| Call::transfer_all { .. }
		| Call::approve_transfer { .. }
		| Call::transfer_approved { .. }
		| Call::cancel_approval { .. } => true,

		Call::create { .. }
		| Call::force_create { .. }
		| Call::start_destroy { .. }
		| Call::destroy_accounts { .. }
		| Call::destroy_approvals { .. }
		| Call::finish_destroy { .. }
		| Call::mint { .. }
		| Call::burn { .. }
		| Call::force_transfer { .. }
		| Call::freeze { .. }
		| Call::thaw { .. }
		| Call::freeze_asset { .. }
		| Call::thaw_asset { .. }
		| Call::transfer_ownership { .. }
		| Call::set_team { .. }
		| Call::set_metadata { .. }
		| Call::clear_metadata { .. }
		| Call::force_set_metadata { .. }
		| Call::force_clear_metadata { .. }
		| Call::force_asset_status { .. }
		| Call::force_cancel_approval { .. }
		| Call::touch { .. }
		| Call::refund { .. }
		| Call::set_min_balance { .. }
		| Call::touch_other { .. }
		| Call::refund_other { .. }
		| Call::block { .. }
		| Call::set_reserves { .. } => false,
		// Only the compiler's own variant is left, which nobody can build.
		Call::__Ignore(..) => false,
	}
}
