//! What the members decided, as an origin.

use core::marker::PhantomData;

use civitas_primitives::{consortium::Track, AuthorityId, JurisdictionCode};
use frame_support::traits::{EnsureOrigin, EnsureOriginWithArg, Get};
use sp_runtime::traits::{AccountIdConversion, BadOrigin};

use crate::{Config, Origin, Pallet, PalletsOriginOf};

/// A decision of the track `K`.
pub struct EnsureDecision<T, K>(PhantomData<(T, K)>);

impl<T: Config, K: Get<Track>> EnsureOrigin<T::RuntimeOrigin> for EnsureDecision<T, K> {
	type Success = ();

	fn try_origin(origin: T::RuntimeOrigin) -> Result<(), T::RuntimeOrigin> {
		let caller: Result<Origin, T::RuntimeOrigin> = origin.clone().into();
		match caller {
			Ok(Origin::Decision(track)) if track == K::get() => Ok(()),
			_ => Err(origin),
		}
	}

	#[cfg(feature = "runtime-benchmarks")]
	fn try_successful_origin() -> Result<T::RuntimeOrigin, ()> {
		Ok(Origin::Decision(K::get()).into())
	}
}

/// Who may submit a referendum: a joint act of an authority with the power to govern, for the origin of a
/// track and no other. It gives the authority's derived account, which holds nothing.
pub struct EnsureProposer<T>(PhantomData<T>);

impl<T> EnsureOriginWithArg<T::RuntimeOrigin, PalletsOriginOf<T>> for EnsureProposer<T>
where
	T: Config,
	Origin: TryFrom<PalletsOriginOf<T>>,
{
	type Success = T::AccountId;

	fn try_origin(
		origin: T::RuntimeOrigin,
		proposed: &PalletsOriginOf<T>,
	) -> Result<T::AccountId, T::RuntimeOrigin> {
		match Origin::try_from(proposed.clone()) {
			Ok(Origin::Track(_)) => T::GovernOrigin::try_origin(origin)
				.map(|acting| Pallet::<T>::account_of(acting.authority)),
			_ => Err(origin),
		}
	}

	#[cfg(feature = "runtime-benchmarks")]
	fn try_successful_origin(_: &PalletsOriginOf<T>) -> Result<T::RuntimeOrigin, ()> {
		T::GovernOrigin::try_successful_origin()
	}
}

impl<T: Config> Pallet<T> {
	/// The account under whose name an authority's referenda stand. Nobody has its key.
	pub fn account_of(authority: AuthorityId) -> T::AccountId {
		T::PalletId::get().into_sub_account_truncating(authority)
	}

	/// The track of a referendum that has passed.
	pub(crate) fn ensure_track(origin: T::RuntimeOrigin) -> Result<Track, BadOrigin> {
		let caller: Result<Origin, T::RuntimeOrigin> = origin.into();
		match caller {
			Ok(Origin::Track(track)) => Ok(track),
			_ => Err(BadOrigin),
		}
	}

	/// The track of the decision that is being enacted.
	pub(crate) fn ensure_any_decision(origin: T::RuntimeOrigin) -> Result<Track, BadOrigin> {
		let caller: Result<Origin, T::RuntimeOrigin> = origin.into();
		match caller {
			Ok(Origin::Decision(track)) => Ok(track),
			_ => Err(BadOrigin),
		}
	}

	/// A decision of this track.
	pub(crate) fn ensure_decision(origin: T::RuntimeOrigin, track: Track) -> Result<(), BadOrigin> {
		if Self::ensure_any_decision(origin)? == track {
			Ok(())
		} else {
			Err(BadOrigin)
		}
	}

	/// A decision of [`Track::Constitution`], for every jurisdiction; or a joint act of a Constitutional
	/// authority, for its own.
	pub(crate) fn ensure_constitutional(
		origin: T::RuntimeOrigin,
	) -> Result<Option<JurisdictionCode>, BadOrigin> {
		if Self::ensure_decision(origin.clone(), Track::Constitution).is_ok() {
			return Ok(None);
		}
		T::ConstitutionalOrigin::ensure_origin(origin).map(|acting| Some(acting.jurisdiction))
	}
}
