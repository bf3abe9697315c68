//! How this pallet drives `pallet-referenda`.

use alloc::{borrow::Cow, boxed::Box};
use core::{fmt::Debug, marker::PhantomData};

use civitas_primitives::{
	consortium::{ReferendumId, Share, Track, TrackRules},
	AuthorityId,
};
use frame_support::traits::{schedule::DispatchTime, Get, StorePreimage};
use frame_system::{pallet_prelude::BlockNumberFor, RawOrigin};
use pallet_referenda::{Curve, ReferendumCount, TrackInfo, TracksInfo};
use sp_runtime::{
	str_array,
	traits::{One, Zero},
	DispatchError, Perbill,
};

use crate::{CallOf, Config, Origin, Pallet, PalletsOriginOf};

/// Opens referenda.
pub trait OpenReferendum<T: frame_system::Config> {
	/// Open a referendum of this track, which the members can vote on at once. If it passes, `call` is
	/// dispatched with [`Origin::Track`] at the beginning of a later block.
	///
	/// `origin` is the act of the proposing authority.
	fn open(
		origin: T::RuntimeOrigin,
		proposer: AuthorityId,
		track: Track,
		call: CallOf<T>,
	) -> Result<ReferendumId, DispatchError>;
}

impl<T> OpenReferendum<T> for pallet_referenda::Pallet<T>
where
	T: Config + pallet_referenda::Config<RuntimeCall = CallOf<T>>,
	PalletsOriginOf<T>: From<Origin>,
{
	fn open(
		origin: T::RuntimeOrigin,
		proposer: AuthorityId,
		track: Track,
		call: CallOf<T>,
	) -> Result<ReferendumId, DispatchError> {
		let index = ReferendumCount::<T, ()>::get();
		let call = <T as pallet_referenda::Config>::Preimages::bound(call)?;
		let proposed = PalletsOriginOf::<T>::from(Origin::Track(track));
		Self::submit(origin, Box::new(proposed), call, DispatchTime::After(Zero::zero()))?;
		// Of nothing; but without it nothing is decided, and the referendum would time out.
		let account = Pallet::<T>::account_of(proposer);
		Self::place_decision_deposit(RawOrigin::Signed(account).into(), index)
			.map_err(|error| error.error)?;
		Ok(index)
	}
}

/// The tracks, with the periods and thresholds of the rules that hold at this moment.
pub struct Tracks<T>(PhantomData<T>);

/// A bar that does not move.
fn flat(share: Share) -> Curve {
	let bar = share.ceil();
	Curve::LinearDecreasing { length: Perbill::one(), floor: bar, ceil: bar }
}

fn info<T: Config, Balance: Zero>(
	track: Track,
	rules: &TrackRules,
) -> TrackInfo<Balance, BlockNumberFor<T>> {
	TrackInfo {
		name: str_array(track.name()),
		// Never reached, so that no referendum waits in the queue, where votes do not move it: there are
		// at most as many open proposals, and each ended one is counted for a block more.
		max_deciding: T::MaxOpen::get().saturating_mul(2),
		decision_deposit: Balance::zero(),
		prepare_period: Zero::zero(),
		decision_period: rules.voting_blocks.into(),
		confirm_period: rules.confirmation_blocks.into(),
		// What has to wait is the decision, by the clock.
		min_enactment_period: One::one(),
		min_approval: flat(rules.threshold.weight),
		min_support: flat(rules.threshold.members),
	}
}

impl<T, Balance> TracksInfo<Balance, BlockNumberFor<T>> for Tracks<T>
where
	T: Config,
	Balance: Zero + Clone + Debug + Eq + 'static,
	Origin: TryFrom<PalletsOriginOf<T>>,
{
	type Id = Track;
	type RuntimeOrigin = PalletsOriginOf<T>;

	fn tracks(
	) -> impl Iterator<Item = Cow<'static, pallet_referenda::Track<Track, Balance, BlockNumberFor<T>>>>
	{
		let rules = Pallet::<T>::rules();
		Track::ALL.into_iter().map(move |id| {
			Cow::Owned(pallet_referenda::Track { id, info: info::<T, Balance>(id, rules.of(id)) })
		})
	}

	/// No other origin has a track: none yields Root.
	fn track_for(origin: &PalletsOriginOf<T>) -> Result<Track, ()> {
		match Origin::try_from(origin.clone()) {
			Ok(Origin::Track(track)) => Ok(track),
			_ => Err(()),
		}
	}
}
