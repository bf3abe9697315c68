//! Answers for the runtime API: who may act, and why not.

use alloc::{collections::BTreeMap, vec, vec::Vec};

use civitas_primitives::{
	authority::{
		ActAnswer, ActId, ActRefusal, AllowanceAnswer, AuthorityAnswer, AuthorityState, Dated,
		JurisdictionAnswer, JurisdictionStanding, MayAnswer, OfficerAnswer, OfficerState,
	},
	AuthorityId, JurisdictionCode, Moment, Powers, RecordTime, ValidTime,
};
use codec::Encode;
use frame_support::{
	dispatch::GetDispatchInfo,
	traits::{QueryPreimage, Time},
};

use crate::{
	histories::{AuthorityHistory, JurisdictionHistory, OfficerHistory},
	Acts, Authorities, AuthoritiesOf, Authority, CallOf, Config, Jurisdictions, Officer, Officers,
	OfficersOf, OpenActs, Pallet, StandingOfAll,
};

impl<T: Config> Pallet<T> {
	fn dated<V>(value: V) -> Dated<V> {
		Dated { as_of: T::Time::now(), value }
	}

	/// All jurisdictions ever admitted, in the order of their codes.
	pub fn api_jurisdictions() -> Dated<Vec<JurisdictionAnswer>> {
		let sorted: BTreeMap<_, _> = Jurisdictions::<T>::iter().collect();
		let answers = sorted.into_iter().map(|(code, record)| JurisdictionAnswer {
			code,
			name: record.name.into_inner(),
			population: record.population,
			standing: record.standing,
		});
		Self::dated(answers.collect())
	}

	fn authority_answer(id: AuthorityId, record: Authority) -> AuthorityAnswer {
		AuthorityAnswer {
			id,
			jurisdiction: record.jurisdiction,
			name: record.name.into_inner(),
			lei: record.lei,
			powers: record.powers,
			standing: record.standing,
			in_force: StandingOfAll::<T>::get().in_force(id, record.jurisdiction),
		}
	}

	/// All authorities ever created in a jurisdiction.
	pub fn api_authorities_of(code: JurisdictionCode) -> Dated<Vec<AuthorityAnswer>> {
		let answers = AuthoritiesOf::<T>::get(code).into_iter().filter_map(|id| {
			Authorities::<T>::get(id).map(|record| Self::authority_answer(id, record))
		});
		Self::dated(answers.collect())
	}

	/// One authority.
	pub fn api_authority(id: AuthorityId) -> Dated<Option<AuthorityAnswer>> {
		Self::dated(Authorities::<T>::get(id).map(|record| Self::authority_answer(id, record)))
	}

	fn officer_answer(account: T::AccountId, record: Officer) -> OfficerAnswer<T::AccountId> {
		let now = T::Time::now();
		OfficerAnswer {
			account,
			authority: record.authority,
			unit: record.unit,
			from: record.from,
			until: record.until,
			suspended_until: record.suspended_until,
			removed_at: record.removed_at,
			in_office: now > 0
				&& record.in_office(now)
				&& Self::authority_in_force(record.authority).is_some(),
		}
	}

	/// The officers of an authority who were not removed.
	pub fn api_officers_of(id: AuthorityId) -> Dated<Vec<OfficerAnswer<T::AccountId>>> {
		let answers = OfficersOf::<T>::get(id).into_iter().filter_map(|account| {
			let record = Officers::<T>::get(&account)?;
			Some(Self::officer_answer(account, record))
		});
		Self::dated(answers.collect())
	}

	/// An account as officer, removed or not.
	pub fn api_officer(account: T::AccountId) -> Dated<Option<OfficerAnswer<T::AccountId>>> {
		let record = Officers::<T>::get(&account);
		Self::dated(record.map(|record| Self::officer_answer(account, record)))
	}

	/// All reasons why an account cannot sign as an officer now, and its record if it is one.
	fn refusals(account: &T::AccountId, now: Moment) -> (Vec<ActRefusal>, Option<Officer>) {
		let mut refusals = Vec::new();
		if now == 0 {
			refusals.push(ActRefusal::ClockNotSet);
		}
		let Some(record) = Officers::<T>::get(account) else {
			refusals.push(ActRefusal::NotAnOfficer);
			return (refusals, None);
		};
		if record.removed_at.is_some() {
			refusals.push(ActRefusal::Removed);
		}
		if now < record.from {
			refusals.push(ActRefusal::TermNotBegun);
		}
		if record.until <= now {
			refusals.push(ActRefusal::TermEnded);
		}
		if record.suspended_until.is_some_and(|until| now < until) {
			refusals.push(ActRefusal::Suspended);
		}
		let standing = StandingOfAll::<T>::get();
		if !standing.authority(record.authority) {
			refusals.push(ActRefusal::AuthorityNotInForce);
		}
		let in_force = Authorities::<T>::get(record.authority)
			.is_some_and(|authority| standing.jurisdiction(authority.jurisdiction));
		if !in_force {
			refusals.push(ActRefusal::JurisdictionNotInForce);
		}
		// Whether any transaction is affordable at all; the least one still has weight and bytes.
		if let Err(refusal) = Self::afford(record.authority, account, 1, now) {
			refusals.push(refusal);
		}
		(refusals, Some(record))
	}

	/// May this account bring about an act that takes these powers, with an officer of another unit?
	pub fn api_may(account: T::AccountId, powers: Powers) -> Dated<MayAnswer> {
		let now = T::Time::now();
		let (mut refusals, record) = Self::refusals(&account, now);
		let authority = record.as_ref().map(|record| record.authority);
		if let Some(record) = record {
			let holds = Authorities::<T>::get(record.authority)
				.is_some_and(|authority| authority.powers.contains(powers));
			if !holds {
				refusals.push(ActRefusal::PowerNotHeld);
			}
			let second = OfficersOf::<T>::get(record.authority)
				.iter()
				.filter_map(|other| Self::officer_in_office(other, record.authority, now))
				.any(|other| other.unit != record.unit);
			if !second {
				refusals.push(ActRefusal::NobodyToApprove);
			}
		}
		Self::dated(MayAnswer { authority, refusals })
	}

	/// May this account approve this act now?
	pub fn api_may_approve(account: T::AccountId, act: ActId) -> Dated<Vec<ActRefusal>> {
		let now = T::Time::now();
		let (mut refusals, record) = Self::refusals(&account, now);
		let Some(open) = Acts::<T>::get(act) else {
			refusals.push(ActRefusal::ActNotFound);
			return Self::dated(refusals);
		};
		if let Some(record) = record {
			if record.authority != open.authority {
				refusals.push(ActRefusal::OtherAuthority);
			} else if record.unit == open.unit {
				refusals.push(ActRefusal::SameUnit);
			}
		}
		if open.approved_by.is_some() {
			refusals.push(ActRefusal::AlreadyApproved);
		}
		if open.expires_at <= now {
			refusals.push(ActRefusal::Expired);
		}
		if open.transaction_version != Self::transaction_version() {
			refusals.push(ActRefusal::Stale);
		}
		if Self::officer_in_office(&open.proposer, open.authority, now).is_none() {
			refusals.push(ActRefusal::ProposerNotInOffice);
		}
		if T::Preimages::peek::<CallOf<T>>(&open.call).is_err() {
			refusals.push(ActRefusal::CallUnavailable);
		}
		Self::dated(refusals)
	}

	/// What a jurisdiction was at moment `valid`, as known at moment `known`.
	pub fn api_jurisdiction_as_of(
		code: JurisdictionCode,
		valid: Moment,
		known: Moment,
	) -> Dated<Option<JurisdictionStanding>> {
		let row = JurisdictionHistory::<T>::as_of(&code, ValidTime(valid), RecordTime(known));
		Self::dated(row.map(|row| row.value))
	}

	/// What an authority could do at moment `valid`, as known at moment `known`.
	pub fn api_authority_as_of(
		id: AuthorityId,
		valid: Moment,
		known: Moment,
	) -> Dated<Option<AuthorityState>> {
		let row = AuthorityHistory::<T>::as_of(&id, ValidTime(valid), RecordTime(known));
		Self::dated(row.map(|row| row.value))
	}

	/// For whom an account signed at moment `valid`, as known at moment `known`.
	pub fn api_officer_as_of(
		account: T::AccountId,
		valid: Moment,
		known: Moment,
	) -> Dated<Option<OfficerState>> {
		let row = OfficerHistory::<T>::as_of(&account, ValidTime(valid), RecordTime(known));
		Self::dated(row.map(|row| row.value))
	}

	/// The acts that an authority's officers have proposed and nobody has finished.
	pub fn api_open_acts(authority: AuthorityId) -> Dated<Vec<ActAnswer<T::AccountId, T::Hash>>> {
		let answers = OpenActs::<T>::get(authority).into_iter().filter_map(|id| {
			let open = Acts::<T>::get(id)?;
			let (call, weight) = match T::Preimages::peek::<CallOf<T>>(&open.call) {
				Ok((call, _)) => (call.encode(), call.get_dispatch_info().call_weight),
				Err(_) => (vec![], Default::default()),
			};
			Some(ActAnswer {
				id,
				authority,
				proposer: open.proposer,
				unit: open.unit,
				call_hash: open.call.hash(),
				call,
				weight,
				evidence: open.evidence,
				proposed_at: open.proposed_at,
				not_before: open.not_before,
				expires_at: open.expires_at,
				approved_by: open.approved_by,
			})
		});
		Self::dated(answers.collect())
	}

	/// What an authority's officers may still spend without a fee in this window.
	pub fn api_allowance_left(authority: AuthorityId) -> Dated<AllowanceAnswer> {
		let (left, renews_at) = Self::left(authority, T::Time::now());
		Self::dated(AllowanceAnswer { left, renews_at })
	}
}
