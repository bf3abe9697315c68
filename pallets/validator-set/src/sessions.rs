//! The set of each session, as the session pallet asks for it.

use alloc::{
	collections::{BTreeMap, BTreeSet},
	vec::Vec,
};

use civitas_primitives::{
	authority::AuthorityInspect,
	validators::{SessionIndex, ValidatorStatus},
	AuthorityId, Moment, Powers,
};
use frame_support::{traits::Get, BoundedVec};
use pallet_session::{historical, SessionInterface, SessionManager};
use sp_staking::offence::OffenceSeverity;

use crate::{
	ActiveKeys, Config, Event, KeysOf, Limits, Operator, Operators, Pallet, Session, SetChangedAt,
	Validators,
};

/// Accounts in the order of slots, with their keys.
pub(crate) type Members<T> = Vec<(<T as frame_system::Config>::AccountId, KeysOf<T>)>;

/// A set that would be fixed if the session ended now.
pub(crate) struct Plan<T: Config> {
	/// Who is in it, in the order of accounts; never nobody, if there is anybody now.
	pub members: Members<T>,
	/// Who of them has lost its seat or its right and stays because of the minimum.
	pub waiting: Vec<T::AccountId>,
}

impl<T: Config> Pallet<T> {
	/// Whoever holds a seat and has keys, by right of an authority for which `entitled` holds; if these are
	/// fewer than the minimum, also others who are in the last set that was fixed: first those who lost their
	/// seats last, then those whose authority has lost its right. The authority that decides about other
	/// authorities' rights could else leave a chain to its own validators alone. Nobody stays for a
	/// jurisdiction that is not in force.
	fn plan_with(entitled: impl Fn(AuthorityId) -> bool) -> Plan<T> {
		let standing = T::Authorities::standing();
		let fixed: BTreeSet<_> =
			Session::<T>::queued_keys().into_iter().map(|(account, _)| account).collect();
		let mut known = BTreeMap::<AuthorityId, bool>::new();
		let mut members = Members::<T>::new();
		let mut leaving = Vec::new();
		for (account, record) in Validators::<T>::iter() {
			let right =
				*known.entry(record.authority).or_insert_with(|| entitled(record.authority));
			let lost_at = match record.status {
				ValidatorStatus::Seated => Moment::MAX,
				ValidatorStatus::Dismissed { since } | ValidatorStatus::SeatWithdrawn { since } => {
					since
				},
				ValidatorStatus::Struck => continue,
			};
			let Some(keys) = Session::<T>::load_keys(&account) else { continue };
			if right && record.status == ValidatorStatus::Seated {
				members.push((account, keys));
			} else if fixed.contains(&account)
				&& (right || standing.jurisdiction(record.jurisdiction))
			{
				leaving.push(((right, lost_at, account), keys));
			}
		}
		// Whoever has no right leaves first, then whoever lost its seat first.
		leaving.sort_by(|one, other| other.0.cmp(&one.0));
		let minimum = usize::try_from(Limits::<T>::get().minimum).unwrap_or(usize::MAX);
		let missing = minimum.saturating_sub(members.len());
		let mut waiting = Vec::new();
		for ((_, _, account), keys) in leaving.into_iter().take(missing) {
			waiting.push(account.clone());
			members.push((account, keys));
		}
		members.sort_by(|one, other| one.0.cmp(&other.0));
		Plan { members, waiting }
	}

	/// The set that would be fixed if the session ended now. If nobody may be in it, it is the present one:
	/// a chain without validators could not even record who is to come.
	pub(crate) fn plan() -> Plan<T> {
		let mut plan = Self::plan_with(|authority| {
			T::Authorities::holds(authority, Powers::OPERATE_VALIDATORS)
		});
		if plan.members.is_empty() {
			plan.members = Session::<T>::validators()
				.into_iter()
				.filter_map(|account| {
					let keys = Session::<T>::load_keys(&account)?;
					Some((account, keys))
				})
				.collect();
		}
		plan
	}

	/// Fix the set of a session; nothing, if members and keys are those of the session that begins.
	///
	/// Keys count, although the session pallet would notice them by itself: only a set that is given to it
	/// gets a new historical root, without which the new keys could not be proved later.
	fn fix_set(session: SessionIndex) -> Option<Vec<T::AccountId>> {
		let Plan { members, waiting } = Self::plan();
		for validator in waiting {
			Self::deposit_event(Event::DismissalWaits { validator, session });
		}
		let active = ActiveKeys::<T>::get();
		let fixed = active.iter().chain(&members).map(|(account, _)| account.clone());
		Self::clear_away(&fixed.chain(Self::in_last_set()).collect());
		let changed = members.as_slice() != active.as_slice();
		changed.then(|| members.into_iter().map(|(account, _)| account).collect())
	}

	/// Let those go who have lost their seats and are in no set any more.
	fn clear_away(in_sets: &BTreeSet<T::AccountId>) {
		let gone = Validators::<T>::iter()
			.filter(|(account, record)| {
				record.status != ValidatorStatus::Seated && !in_sets.contains(account)
			})
			.map(|(account, _)| account)
			.collect::<Vec<_>>();
		for account in gone {
			Self::let_go(&account);
		}
	}

	/// The set of the first sessions. The register of authorities is not written yet when genesis asks.
	fn fix_first_set() -> Option<Vec<T::AccountId>> {
		let members = Self::plan_with(|_| true).members;
		(!members.is_empty()).then(|| members.into_iter().map(|(account, _)| account).collect())
	}

	/// Note who makes blocks from now on, with which keys, and on whose behalf.
	fn begin_session(session: SessionIndex) {
		// The session pallet replaces these right after this call: they are the keys of the session that
		// begins.
		let members: BoundedVec<_, T::MaxValidators> =
			BoundedVec::truncate_from(Session::<T>::queued_keys());
		let before = ActiveKeys::<T>::get();
		if !before.iter().map(|(account, _)| account).eq(members.iter().map(|(account, _)| account))
		{
			SetChangedAt::<T>::put(frame_system::Pallet::<T>::block_number());
		}
		let mut operators = Vec::new();
		for (account, _) in &members {
			let record = Validators::<T>::get(account);
			// Being disabled ends with every change of the set, and the set of this session was fixed
			// before the last reports.
			if record.is_some_and(|record| record.status == ValidatorStatus::Struck) {
				Session::<T>::report_offence(account.clone(), OffenceSeverity::max_severity());
			}
			operators.push(record.map(|record| Operator {
				authority: record.authority,
				jurisdiction: record.jurisdiction,
			}));
		}
		let operators: BoundedVec<_, T::MaxValidators> = BoundedVec::truncate_from(operators);
		Operators::<T>::put(operators);
		ActiveKeys::<T>::put(members);
		if let Some(kept_from) = session.checked_sub(T::HistoryDepth::get()) {
			<Session<T> as SessionInterface>::prune_up_to(kept_from);
		}
	}
}

impl<T: Config> SessionManager<T::AccountId> for Pallet<T> {
	fn new_session(session: SessionIndex) -> Option<Vec<T::AccountId>> {
		Self::fix_set(session)
	}

	fn new_session_genesis(_: SessionIndex) -> Option<Vec<T::AccountId>> {
		Self::fix_first_set()
	}

	fn start_session(session: SessionIndex) {
		Self::begin_session(session);
	}

	fn end_session(session: SessionIndex) {
		Self::close_session(session);
	}
}

impl<T: Config> historical::SessionManager<T::AccountId, ()> for Pallet<T> {
	fn new_session(session: SessionIndex) -> Option<Vec<(T::AccountId, ())>> {
		Self::fix_set(session).map(identified)
	}

	fn new_session_genesis(_: SessionIndex) -> Option<Vec<(T::AccountId, ())>> {
		Self::fix_first_set().map(identified)
	}

	fn start_session(session: SessionIndex) {
		Self::begin_session(session);
	}

	fn end_session(session: SessionIndex) {
		Self::close_session(session);
	}
}

/// A validator is fully identified by its account: nothing is at stake beside its seat.
fn identified<AccountId>(accounts: Vec<AccountId>) -> Vec<(AccountId, ())> {
	accounts.into_iter().map(|account| (account, ())).collect()
}
