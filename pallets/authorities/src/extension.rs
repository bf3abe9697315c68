//! The transaction extension that turns the signer of an act's call into an officer and charges the
//! authority's allowance.

use core::marker::PhantomData;

use civitas_primitives::{
	authority::{ActId, ActRefusal},
	AuthorityId, Moment,
};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::{
	dispatch::DispatchInfo,
	ensure,
	pallet_prelude::TransactionSource,
	traits::{Get, IsSubType, OriginTrait},
	weights::Weight,
	Blake2_256, CloneNoBound, DefaultNoBound, EqNoBound, PartialEqNoBound, StorageHasher,
};
use scale_info::TypeInfo;
use sp_runtime::{
	traits::{Implication, TransactionExtension, ValidateResult},
	transaction_validity::{
		InvalidTransaction, TransactionLongevity, TransactionPriority, TransactionValidityError,
		ValidTransaction,
	},
};

use crate::{Acts, Call, CallOf, Config, Officer, OpenActs, Pallet, RawOrigin, WeightInfo};

/// The priority of an officer's transaction in the pool. It carries no fee, so that without this any
/// paying transaction would come first; only a tip beyond all measure does.
pub const PRIORITY: TransactionPriority = TransactionPriority::MAX / 2;

/// For how many blocks an officer's transaction may wait in the pool.
const LONGEVITY: TransactionLongevity = 256;

/// How many proposals and urgent acts of one officer may wait in the pool at a time, at most. Two that
/// fall into one slot wait for each other.
const SLOTS: u8 = 64;

/// Above this many bytes all proposals and urgent acts of an officer share one place in the pool, so that
/// a single key cannot crowd everybody else out of it.
const LARGE: usize = 16 * 1_024;

/// The codes with which the pool refuses an officer's transaction, as `InvalidTransaction::Custom`.
pub mod refusal {
	/// The signer is no officer.
	pub const NOT_AN_OFFICER: u8 = 101;
	/// The officer's term has not begun or is over, or the officer is suspended or removed.
	pub const NOT_IN_OFFICE: u8 = 102;
	/// The officer's authority, or its jurisdiction, is not in force.
	pub const AUTHORITY_NOT_IN_FORCE: u8 = 103;
	/// The chain has no time yet.
	pub const CLOCK_NOT_SET: u8 = 104;
	/// The authority has spent its allowance for this window.
	pub const ALLOWANCE_SPENT: u8 = 105;
	/// The officer has spent its share of the allowance for this window.
	pub const OFFICER_SHARE_SPENT: u8 = 106;
	/// The authority has too many acts open; withdraw some.
	pub const TOO_MANY_OPEN_ACTS: u8 = 107;
	/// No such act is open.
	pub const ACT_NOT_FOUND: u8 = 108;
	/// The act, or the act to propose, is another authority's.
	pub const OTHER_AUTHORITY: u8 = 109;
	/// The officer belongs to the unit of the one who proposed.
	pub const SAME_UNIT: u8 = 110;
	/// The act's lifetime is over, or it was proposed under another version of transactions.
	pub const ACT_DEAD: u8 = 111;
	/// The act is approved already and waits for its moment.
	pub const ALREADY_APPROVED: u8 = 112;
	/// The act lacks its second officer.
	pub const NOT_APPROVED: u8 = 113;
	/// The act's moment has not come.
	pub const TOO_EARLY: u8 = 114;
}

/// Makes the signer of an act's call an officer, and lets the authority's allowance pay.
///
/// It stands after the check of the nonce and before the payment of fees. It first looks whether the
/// *outermost* call is one of the calls of acts, and passes every other transaction on without a read.
/// Such a call from a signer who is not an officer in office is refused in the pool; from one who is, the
/// origin becomes [`RawOrigin::Officer`], so that no fee is asked, and the authority is charged in
/// `prepare`, which survives a call that fails.
///
/// Value and implicit are of size zero, so that a client that has never heard of it encodes transactions
/// correctly.
#[derive(
	Encode,
	Decode,
	DecodeWithMemTracking,
	MaxEncodedLen,
	TypeInfo,
	CloneNoBound,
	DefaultNoBound,
	EqNoBound,
	PartialEqNoBound,
)]
#[codec(encode_bound())]
#[codec(decode_bound())]
#[codec(mel_bound())]
#[scale_info(skip_type_params(T))]
pub struct OfficerActs<T>(PhantomData<T>);

impl<T> OfficerActs<T> {
	/// The extension; it has nothing to say.
	pub fn new() -> Self {
		Self(PhantomData)
	}
}

impl<T> core::fmt::Debug for OfficerActs<T> {
	fn fmt(&self, f: &mut core::fmt::Formatter) -> core::fmt::Result {
		f.write_str("OfficerActs")
	}
}

/// What `validate` tells `prepare`.
pub enum Val<AccountId> {
	/// The transaction is none of ours.
	Other,
	/// An officer's transaction that the authority pays for.
	Act {
		/// The signer.
		officer: AccountId,
		/// The authority that pays.
		authority: AuthorityId,
		/// How much, in picoseconds of block time.
		cost: u64,
	},
}

fn custom(code: u8) -> TransactionValidityError {
	InvalidTransaction::Custom(code).into()
}

fn unaffordable(refusal: ActRefusal) -> TransactionValidityError {
	custom(match refusal {
		ActRefusal::OfficerShareSpent => refusal::OFFICER_SHARE_SPENT,
		_ => refusal::ALLOWANCE_SPENT,
	})
}

/// The call, if it is one of those that only officers make.
fn recognise<T: Config>(call: &CallOf<T>) -> Option<&Call<T>> {
	let call: &Call<T> = call.is_sub_type()?;
	matches!(
		call,
		Call::propose_act { .. }
			| Call::approve_act { .. }
			| Call::execute_act { .. }
			| Call::withdraw_act { .. }
			| Call::act_urgently { .. }
	)
	.then_some(call)
}

/// What can be known in the pool about an act that is named, and the tag that keeps the same thing from
/// waiting twice.
fn check<T: Config>(
	call: &Call<T>,
	officer: &T::AccountId,
	record: &Officer,
	now: Moment,
	len: usize,
) -> Result<alloc::vec::Vec<u8>, TransactionValidityError> {
	let open = |act: ActId| {
		let open = Acts::<T>::get(act).ok_or(custom(refusal::ACT_NOT_FOUND))?;
		ensure!(open.authority == record.authority, custom(refusal::OTHER_AUTHORITY));
		Ok::<_, TransactionValidityError>(open)
	};
	let alive = |act: ActId| {
		let open = open(act)?;
		ensure!(
			now < open.expires_at && open.transaction_version == Pallet::<T>::transaction_version(),
			custom(refusal::ACT_DEAD)
		);
		Ok::<_, TransactionValidityError>(open)
	};
	match call {
		Call::approve_act { act, .. } => {
			let open = alive(*act)?;
			ensure!(open.unit != record.unit, custom(refusal::SAME_UNIT));
			ensure!(open.approved_by.is_none(), custom(refusal::ALREADY_APPROVED));
			Ok(("approve", act, officer).encode())
		},
		Call::execute_act { act, .. } => {
			let open = alive(*act)?;
			ensure!(open.approved_by.is_some(), custom(refusal::NOT_APPROVED));
			ensure!(open.not_before.is_none_or(|moment| moment <= now), custom(refusal::TOO_EARLY));
			Ok(("execute", act).encode())
		},
		Call::withdraw_act { act } => {
			open(*act)?;
			Ok(("withdraw", act).encode())
		},
		Call::propose_act { authority, .. } => {
			ensure!(*authority == record.authority, custom(refusal::OTHER_AUTHORITY));
			let open = OpenActs::<T>::decode_len(authority).unwrap_or_default();
			let room = u32::try_from(open).is_ok_and(|open| open < T::MaxOpenActs::get());
			ensure!(room, custom(refusal::TOO_MANY_OPEN_ACTS));
			Ok(slot(call, officer, len))
		},
		_ => Ok(slot(call, officer, len)),
	}
}

/// One of a few places that an officer's new acts have in the pool.
fn slot<T: Config>(call: &Call<T>, officer: &T::AccountId, len: usize) -> alloc::vec::Vec<u8> {
	let place = if len > LARGE {
		None
	} else {
		let [first, ..] = call.using_encoded(Blake2_256::hash);
		first.checked_rem(SLOTS)
	};
	(officer, place).encode()
}

impl<T: Config + Send + Sync> TransactionExtension<CallOf<T>> for OfficerActs<T> {
	const IDENTIFIER: &'static str = "OfficerActs";
	type Implicit = ();
	type Val = Val<T::AccountId>;
	type Pre = ();

	fn weight(&self, call: &CallOf<T>) -> Weight {
		match recognise::<T>(call) {
			Some(_) => T::WeightInfo::officer_acts(),
			// Recognising costs no storage and next to no time.
			None => Weight::zero(),
		}
	}

	fn validate(
		&self,
		origin: T::RuntimeOrigin,
		call: &CallOf<T>,
		info: &DispatchInfo,
		len: usize,
		_self_implicit: (),
		_inherited_implication: &impl Implication,
		_source: TransactionSource,
	) -> ValidateResult<Self::Val, CallOf<T>> {
		let Some(call) = recognise::<T>(call) else {
			return Ok((ValidTransaction::default(), Val::Other, origin));
		};
		// Without a signer the call meets its own refusal.
		let Some(frame_system::RawOrigin::Signed(officer)) = origin.as_system_ref().cloned() else {
			return Ok((ValidTransaction::default(), Val::Other, origin));
		};
		let now = Pallet::<T>::clock().map_err(|_| custom(refusal::CLOCK_NOT_SET))?;
		let record = crate::Officers::<T>::get(&officer).ok_or(custom(refusal::NOT_AN_OFFICER))?;
		ensure!(record.in_office(now), custom(refusal::NOT_IN_OFFICE));
		let authority = record.authority;
		ensure!(
			Pallet::<T>::authority_in_force(authority).is_some(),
			custom(refusal::AUTHORITY_NOT_IN_FORCE)
		);
		let tag = check::<T>(call, &officer, &record, now, len)?;
		let cost = Pallet::<T>::cost(info, len);
		Pallet::<T>::afford(authority, &officer, cost, now).map_err(unaffordable)?;

		let validity = ValidTransaction {
			priority: PRIORITY,
			longevity: LONGEVITY,
			..ValidTransaction::with_tag_prefix("OfficerActs").and_provides(tag).into()
		};
		let origin = RawOrigin::Officer { account: officer.clone(), authority }.into();
		Ok((validity, Val::Act { officer, authority, cost }, origin))
	}

	fn prepare(
		self,
		val: Self::Val,
		_origin: &T::RuntimeOrigin,
		_call: &CallOf<T>,
		_info: &DispatchInfo,
		_len: usize,
	) -> Result<(), TransactionValidityError> {
		match val {
			Val::Other => Ok(()),
			Val::Act { officer, authority, cost } => {
				let now = Pallet::<T>::clock().map_err(|_| custom(refusal::CLOCK_NOT_SET))?;
				Pallet::<T>::charge(authority, &officer, cost, now).map_err(unaffordable)
			},
		}
	}
}
