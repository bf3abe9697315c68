//! Answers for the runtime API: who makes blocks, and why somebody does not.

use alloc::{
	collections::{BTreeMap, BTreeSet},
	vec::Vec,
};

use civitas_primitives::{
	authority::{AuthorityInspect, Dated},
	validators::{
		AppointRefusal, JurisdictionSeats, KeysRefusal, OperateRefusal, PerformanceAnswer,
		SeatsAnswer, SessionIndex, SetsAnswer, StrikeAnswer, ValidatorAnswer, ValidatorPerformance,
		ValidatorRefusal, ValidatorStatus,
	},
	ActLevel, Acting, AuthorityId, JurisdictionCode, Powers,
};
use codec::DecodeAll;
use frame_support::traits::{DisabledValidators, Time};

use crate::{
	sessions::Plan, Config, HoldersOf, KeysOf, Limits, Pallet, Performance, SeatsOf, Session,
	Spans, Strikes, TotalSeats, Validator, Validators,
};

/// The sets that are fixed, for the answers about several validators.
struct Fixed<AccountId> {
	active: Vec<AccountId>,
	queued: BTreeSet<AccountId>,
	disabled: BTreeSet<AccountId>,
}

impl<T: Config> Pallet<T> {
	fn dated<V>(value: V) -> Dated<V> {
		Dated { as_of: T::Time::now(), value }
	}

	fn fixed() -> Fixed<T::AccountId> {
		let active = Session::<T>::validators();
		let refused = <Self as DisabledValidators>::disabled_validators();
		let disabled = (0u32..)
			.zip(&active)
			.filter(|(place, _)| refused.contains(place))
			.map(|(_, account)| account.clone())
			.collect();
		let queued = Session::<T>::queued_keys().into_iter().map(|(account, _)| account).collect();
		Fixed { active, queued, disabled }
	}

	/// The set of this session, of the next one, and what would follow as things stand.
	pub fn api_sets() -> Dated<SetsAnswer<T::AccountId>> {
		let Plan { members, waiting } = Self::plan();
		Self::dated(SetsAnswer {
			session: Session::<T>::current_index(),
			active: Session::<T>::validators(),
			queued: Session::<T>::queued_keys().into_iter().map(|(account, _)| account).collect(),
			planned: members.into_iter().map(|(account, _)| account).collect(),
			waiting,
		})
	}

	/// The seats of every jurisdiction, who holds them, and the limits of the set.
	pub fn api_seats() -> Dated<SeatsAnswer<T::AccountId>> {
		let seats: BTreeMap<_, _> = SeatsOf::<T>::iter().collect();
		let jurisdictions = seats.into_iter().map(|(jurisdiction, seats)| JurisdictionSeats {
			jurisdiction,
			seats,
			holders: HoldersOf::<T>::get(jurisdiction).into_inner(),
		});
		Self::dated(SeatsAnswer {
			limits: Limits::<T>::get(),
			total: TotalSeats::<T>::get(),
			jurisdictions: jurisdictions.collect(),
		})
	}

	fn validator_answer(
		validator: T::AccountId,
		record: Validator,
		fixed: &Fixed<T::AccountId>,
	) -> ValidatorAnswer<T::AccountId> {
		ValidatorAnswer {
			jurisdiction: record.jurisdiction,
			authority: record.authority,
			appointed_at: record.appointed_at,
			status: record.status,
			active: fixed.active.contains(&validator),
			queued: fixed.queued.contains(&validator),
			disabled: fixed.disabled.contains(&validator),
			validator,
		}
	}

	/// Everybody who holds a seat or has not yet left the set, in the order of accounts.
	pub fn api_validators() -> Dated<Vec<ValidatorAnswer<T::AccountId>>> {
		let fixed = Self::fixed();
		let sorted: BTreeMap<_, _> = Validators::<T>::iter().collect();
		let answers = sorted
			.into_iter()
			.map(|(account, record)| Self::validator_answer(account, record, &fixed));
		Self::dated(answers.collect())
	}

	/// One of them.
	pub fn api_validator(account: T::AccountId) -> Dated<Option<ValidatorAnswer<T::AccountId>>> {
		let record = Validators::<T>::get(&account);
		Self::dated(record.map(|record| Self::validator_answer(account, record, &Self::fixed())))
	}

	/// Every reason why an account is not in the set of the session after next, or makes no blocks in this
	/// one.
	pub fn api_why_not_in_set(account: T::AccountId) -> Dated<Vec<ValidatorRefusal>> {
		let mut refusals = Vec::new();
		let Some(record) = Validators::<T>::get(&account) else {
			refusals.push(ValidatorRefusal::NotAppointed);
			if Strikes::<T>::contains_key(&account) {
				refusals.push(ValidatorRefusal::Struck);
			}
			return Self::dated(refusals);
		};
		match record.status {
			ValidatorStatus::Seated => (),
			ValidatorStatus::Dismissed { .. } => refusals.push(ValidatorRefusal::Dismissed),
			ValidatorStatus::SeatWithdrawn { .. } => refusals.push(ValidatorRefusal::SeatWithdrawn),
			ValidatorStatus::Struck => refusals.push(ValidatorRefusal::Struck),
		}
		let standing = T::Authorities::standing();
		let authority_in_force = standing.authority(record.authority);
		let jurisdiction_in_force = standing.jurisdiction(record.jurisdiction);
		if !authority_in_force {
			refusals.push(ValidatorRefusal::AuthorityNotInForce);
		}
		if !jurisdiction_in_force {
			refusals.push(ValidatorRefusal::JurisdictionNotInForce);
		}
		if authority_in_force
			&& jurisdiction_in_force
			&& !T::Authorities::holds(record.authority, Powers::OPERATE_VALIDATORS)
		{
			refusals.push(ValidatorRefusal::PowerNotHeld);
		}
		if Session::<T>::load_keys(&account).is_none() {
			refusals.push(ValidatorRefusal::NoKeys);
		}
		let fixed = Self::fixed();
		if !fixed.active.contains(&account) {
			refusals.push(ValidatorRefusal::NotYetEffective);
		} else if fixed.disabled.contains(&account) {
			refusals.push(ValidatorRefusal::Disabled);
		}
		Self::dated(refusals)
	}

	/// Every reason why an authority may not appoint this account now, its keys aside.
	pub fn api_why_not_appoint(
		authority: AuthorityId,
		account: T::AccountId,
	) -> Dated<Vec<AppointRefusal>> {
		let mut refusals = Vec::new();
		if T::Time::now() == 0 {
			refusals.push(AppointRefusal::ClockNotSet);
		}
		let jurisdiction = T::Authorities::jurisdiction_of(authority);
		match jurisdiction {
			None => refusals.push(AppointRefusal::UnknownAuthority),
			Some(jurisdiction) => {
				if !T::Authorities::holds(authority, Powers::OPERATE_VALIDATORS) {
					refusals.push(AppointRefusal::NotAuthorised);
				}
				let taken = u32::try_from(HoldersOf::<T>::get(jurisdiction).len());
				if taken.map_or(true, |taken| SeatsOf::<T>::get(jurisdiction) <= taken) {
					refusals.push(AppointRefusal::NoFreeSeat);
				}
			},
		}
		let record = Validators::<T>::get(&account);
		if let Some(record) = record {
			if record.status == ValidatorStatus::Seated {
				refusals.push(AppointRefusal::AlreadySeated);
			}
			if jurisdiction.is_some_and(|code| !Self::would_operate(authority, code, &record)) {
				refusals.push(AppointRefusal::HeldByAnother);
			}
		}
		let leaving = record.is_some_and(|record| record.status == ValidatorStatus::Struck);
		let struck = Strikes::<T>::get(&account)
			.is_some_and(|strike| jurisdiction == Some(strike.jurisdiction));
		if leaving || struck {
			refusals.push(AppointRefusal::Struck);
		}
		Self::dated(refusals)
	}

	fn would_operate(
		authority: AuthorityId,
		jurisdiction: JurisdictionCode,
		record: &Validator,
	) -> bool {
		let acting = Acting { authority, jurisdiction, level: ActLevel::Joint };
		Self::operates(&acting, record.authority, record.jurisdiction)
	}

	/// Every reason why an authority may not decide about this validator: dismiss it, or replace its keys.
	pub fn api_why_not_operate(
		authority: AuthorityId,
		account: T::AccountId,
	) -> Dated<Vec<OperateRefusal>> {
		let mut refusals = Vec::new();
		let jurisdiction = T::Authorities::jurisdiction_of(authority);
		if jurisdiction.is_none() {
			refusals.push(OperateRefusal::UnknownAuthority);
		} else if !T::Authorities::holds(authority, Powers::OPERATE_VALIDATORS) {
			refusals.push(OperateRefusal::NotAuthorised);
		}
		match Validators::<T>::get(&account) {
			None => refusals.push(OperateRefusal::NotAppointed),
			Some(record) => {
				if jurisdiction.is_some_and(|code| !Self::would_operate(authority, code, &record)) {
					refusals.push(OperateRefusal::HeldByAnother);
				}
			},
		}
		Self::dated(refusals)
	}

	/// Every reason why these keys cannot be set for this account.
	pub fn api_why_not_set_keys(
		account: T::AccountId,
		keys: Vec<u8>,
		proof: Vec<u8>,
	) -> Dated<Vec<KeysRefusal>> {
		let mut refusals = Vec::new();
		match KeysOf::<T>::decode_all(&mut keys.as_slice()) {
			Err(_) => refusals.push(KeysRefusal::Undecodable),
			Ok(keys) => {
				if !Self::owns(&account, &keys, &proof) {
					refusals.push(KeysRefusal::InvalidProof);
				}
				if Self::taken(&account, &keys) {
					refusals.push(KeysRefusal::KeyTaken);
				}
			},
		}
		match Validators::<T>::get(&account) {
			None => refusals.push(KeysRefusal::NotAppointed),
			Some(record) if record.status == ValidatorStatus::Struck => {
				refusals.push(KeysRefusal::Struck);
			},
			Some(_) => (),
		}
		Self::dated(refusals)
	}

	/// What an account was struck for, if it was not reinstated.
	pub fn api_strike(account: T::AccountId) -> Dated<Option<StrikeAnswer>> {
		Self::dated(Strikes::<T>::get(account).map(|strike| StrikeAnswer {
			jurisdiction: strike.jurisdiction,
			authority: strike.authority,
			session: strike.session,
			at: strike.at,
			appeal: strike.appeal,
		}))
	}

	/// Who made how many blocks in a session that is over and remembered.
	pub fn api_performance(
		session: SessionIndex,
	) -> Dated<Option<PerformanceAnswer<T::AccountId>>> {
		Self::dated(Spans::<T>::get(session).map(|span| PerformanceAnswer {
			session,
			span,
			validators: Performance::<T>::get(session).into_inner(),
		}))
	}

	/// How many blocks an account made in the sessions that the chain remembers, oldest first.
	pub fn api_performance_of(
		account: T::AccountId,
	) -> Dated<Vec<(SessionIndex, ValidatorPerformance<T::AccountId>)>> {
		let sorted: BTreeMap<_, _> = Performance::<T>::iter().collect();
		let own = sorted.into_iter().filter_map(|(session, all)| {
			let own = all.into_iter().find(|one| one.validator == account)?;
			Some((session, own))
		});
		Self::dated(own.collect())
	}
}
