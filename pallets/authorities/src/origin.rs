//! Who acts: an officer who signs, or the authority behind an approved call.

use core::marker::PhantomData;

use civitas_primitives::{authority::power, ActLevel, Acting, AuthorityId, Powers};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::traits::{EnsureOrigin, Get};
use scale_info::TypeInfo;
use sp_runtime::traits::BadOrigin;

use crate::{Config, Pallet};

/// The origins of this pallet. They hold numbers only: what stands behind them is read at dispatch.
#[derive(
	Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub enum RawOrigin<AccountId> {
	/// An officer signed the outermost call. Made by the extension [`crate::OfficerActs`] alone, and
	/// accepted by the calls of acts alone.
	Officer {
		/// The signer.
		account: AccountId,
		/// The authority that it signs for.
		authority: AuthorityId,
	},
	/// An authority acts. Made by this pallet alone, for the call of an act.
	Authority {
		/// The authority.
		authority: AuthorityId,
		/// With two officers behind it or one.
		level: ActLevel,
	},
}

/// Which levels of act an origin check accepts.
pub trait Level {
	/// Is one officer enough?
	const URGENT: bool;
}

/// Two officers of different units.
pub struct JointOnly;
impl Level for JointOnly {
	const URGENT: bool = false;
}

/// Two officers, or one alone: for calls whose effect lapses by itself.
pub struct UrgentOrJoint;
impl Level for UrgentOrJoint {
	const URGENT: bool = true;
}

/// No power in particular.
pub struct NoPower;
impl Get<Powers> for NoPower {
	fn get() -> Powers {
		Powers::empty()
	}
}

/// An authority that is in force and holds the powers `P` when the call runs, acting at a level that `L`
/// accepts. Two storage reads: the authority and [`crate::StandingOfAll`].
pub struct EnsureAuthority<T, P, L>(PhantomData<(T, P, L)>);

/// An authority with the powers `P` and two officers behind it.
pub type EnsureJoint<T, P> = EnsureAuthority<T, P, JointOnly>;

/// An authority with the powers `P` and one officer or two behind it: for calls whose effect lapses by
/// itself.
pub type EnsureUrgentOrJoint<T, P> = EnsureAuthority<T, P, UrgentOrJoint>;

/// Any authority in force with two officers behind it.
pub type EnsureAnyAuthority<T> = EnsureAuthority<T, NoPower, JointOnly>;

impl<T: Config, P: Get<Powers>, L: Level> EnsureOrigin<T::RuntimeOrigin>
	for EnsureAuthority<T, P, L>
{
	type Success = Acting;

	fn try_origin(origin: T::RuntimeOrigin) -> Result<Acting, T::RuntimeOrigin> {
		let caller: Result<RawOrigin<T::AccountId>, T::RuntimeOrigin> = origin.clone().into();
		match caller {
			Ok(RawOrigin::Authority { authority, level })
				if L::URGENT || level == ActLevel::Joint =>
			{
				Pallet::<T>::acting(authority, level, P::get()).ok_or(origin)
			},
			_ => Err(origin),
		}
	}

	/// Urgent where that is accepted: a provisional measure is noted, which costs more.
	#[cfg(feature = "runtime-benchmarks")]
	fn try_successful_origin() -> Result<T::RuntimeOrigin, ()> {
		let authority = Pallet::<T>::authority_for_benchmarks(P::get()).map_err(|_| ())?;
		let level = if L::URGENT { ActLevel::Urgent } else { ActLevel::Joint };
		Ok(RawOrigin::Authority { authority, level }.into())
	}
}

impl<T: Config> Pallet<T> {
	/// The authority as it acts now, if it is in force and holds these powers.
	fn acting(authority: AuthorityId, level: ActLevel, powers: Powers) -> Option<Acting> {
		let record = Self::authority_in_force(authority)?;
		record.powers.contains(powers).then_some(Acting {
			authority,
			jurisdiction: record.jurisdiction,
			level,
		})
	}

	/// A joint act of a Constitutional authority.
	pub(crate) fn ensure_constitutional(origin: T::RuntimeOrigin) -> Result<Acting, BadOrigin> {
		EnsureJoint::<T, power::Constitutional>::ensure_origin(origin)
	}

	/// An officer who signed the outermost call, and the authority signed for.
	pub(crate) fn ensure_officer(
		origin: T::RuntimeOrigin,
	) -> Result<(T::AccountId, AuthorityId), BadOrigin> {
		let caller: Result<RawOrigin<T::AccountId>, T::RuntimeOrigin> = origin.into();
		match caller {
			Ok(RawOrigin::Officer { account, authority }) => Ok((account, authority)),
			_ => Err(BadOrigin),
		}
	}

	/// An authority in force with these powers, made for a benchmark.
	#[cfg(feature = "runtime-benchmarks")]
	pub fn authority_for_benchmarks(
		powers: Powers,
	) -> Result<AuthorityId, sp_runtime::DispatchError> {
		use civitas_primitives::{authority::JurisdictionStanding, JurisdictionCode};
		use frame_support::BoundedVec;

		let code = const { JurisdictionCode::literal(b"AQ") };
		let name = b"Benchmark".to_vec();
		if !crate::Jurisdictions::<T>::contains_key(code) {
			let name = BoundedVec::truncate_from(name.clone());
			Self::admit(code, name, 1, JurisdictionStanding::Member, 0)?;
		}
		// The same one again, so that a benchmark may ask more often than there is room.
		let made = crate::AuthoritiesOf::<T>::get(code)
			.into_iter()
			.find(|id| Self::authority_in_force(*id).is_some_and(|record| record.powers == powers));
		match made {
			Some(id) => Ok(id),
			None => Self::create(code, BoundedVec::truncate_from(name), None, powers, 0),
		}
	}
}
