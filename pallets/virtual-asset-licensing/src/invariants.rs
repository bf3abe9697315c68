//! What must always be so.

use alloc::{collections::BTreeMap, vec::Vec};

use frame_support::ensure;
use sp_runtime::TryRuntimeError;

use crate::{
	head::derive_head, AccountLicences, Config, Decisions, Heads, LicenceOfLei, LicenceOfNumber,
	Licences, NextLicence, NextRegime, Pallet, Regimes, SupersededSchedules, MAX_HOSTS,
};

impl<T: Config> Pallet<T> {
	/// Check the whole register.
	///
	/// # Invariants
	///
	/// 1. Numbers of regimes and licences lie below the next number to give, without gaps.
	/// 2. Each licence has a head, and each head is what the pure function derives at its first moment.
	/// 3. Each licence has a regime, services of that regime, hosts other than its home and at most 32 of
	///    them, and an LEI or a number.
	/// 4. Under one regime, one LEI has at most one licence that is not superseded; the index names the
	///    latest, which follows the others. So for numbers.
	/// 5. An account acts for a licence exactly if the licence names the account, and all licences of one
	///    account belong to one provider.
	/// 6. The history of decisions is sound, and its latest row is the licence's decision.
	/// 7. Superseded schedules are numbered without gaps, and recorded in order.
	pub fn do_try_state() -> Result<(), TryRuntimeError> {
		let mut regimes: Vec<_> = Regimes::<T>::iter_keys().collect();
		regimes.sort_unstable();
		ensure!(regimes.into_iter().eq(0..NextRegime::<T>::get()), "regimes have gaps");
		let mut numbers: Vec<_> = Licences::<T>::iter_keys().collect();
		numbers.sort_unstable();
		ensure!(numbers.into_iter().eq(0..NextLicence::<T>::get()), "licences have gaps");
		ensure!(
			Heads::<T>::iter_keys().count() == Licences::<T>::iter_keys().count(),
			"a head without a licence, or the reverse"
		);

		let mut by_lei = BTreeMap::new();
		let mut by_number = BTreeMap::new();
		let mut bindings = 0usize;
		for id in 0..NextLicence::<T>::get() {
			let licence = Licences::<T>::get(id).ok_or("a licence is missing")?;
			let head = Heads::<T>::get(id).ok_or("a head is missing")?;
			let regime = Regimes::<T>::get(licence.regime).ok_or("a licence without a regime")?;
			let derived = derive_head(&licence, regime.activity_table(), head.good_from);
			ensure!(head == derived, "a head is not what its licence says");

			ensure!(licence.lei.is_some() || licence.native_number.is_some(), "no identity");
			let services = u32::try_from(regime.terms.services.len()).unwrap_or(u32::MAX);
			let within = licence.schedule.services.iter().all(|p| u32::from(p.service) < services);
			ensure!(within, "a service that the regime does not have");
			let places = licence.schedule.places();
			ensure!(!places.contains(&licence.home), "the home is a host");
			ensure!(
				u32::try_from(places.len()).is_ok_and(|places| places <= MAX_HOSTS),
				"too many hosts"
			);

			// In order of their numbers, so that the last one stays.
			let mut before = Vec::new();
			if let Some(lei) = licence.lei {
				before.extend(by_lei.insert((lei, licence.regime), id));
			}
			if let Some(number) = &licence.native_number {
				before.extend(by_number.insert((licence.home, licence.regime, number.clone()), id));
			}
			ensure!(before.into_iter().max() == licence.predecessor, "a wrong predecessor");

			for account in &licence.accounts {
				bindings = bindings.saturating_add(1);
				ensure!(AccountLicences::<T>::get(account).contains(&id), "an account not indexed");
			}

			Decisions::<T>::check(&id).map_err(|_| "a history is not sound")?;
			let latest = Decisions::<T>::head(&id).ok_or("a licence without a decision")?;
			ensure!(latest.value == licence.decision, "the latest decision is not the licence's");

			let mut recorded_at = 0;
			for version in 0..licence.extensions {
				let schedule =
					SupersededSchedules::<T>::get(id, version).ok_or("a schedule is missing")?;
				ensure!(recorded_at <= schedule.recorded_at, "schedules recorded backwards");
				recorded_at = schedule.recorded_at;
			}
			ensure!(recorded_at <= licence.schedule.recorded_at, "schedules recorded backwards");
			let versions = SupersededSchedules::<T>::iter_prefix(id).count();
			ensure!(u32::try_from(versions) == Ok(licence.extensions), "schedules have gaps");
		}

		ensure!(
			LicenceOfLei::<T>::iter()
				.all(|(lei, regime, id)| by_lei.get(&(lei, regime)) == Some(&id))
				&& LicenceOfLei::<T>::iter_keys().count() == by_lei.len(),
			"the index of LEIs is wrong"
		);
		ensure!(
			LicenceOfNumber::<T>::iter().all(|(key, id)| by_number.get(&key) == Some(&id))
				&& LicenceOfNumber::<T>::iter_keys().count() == by_number.len(),
			"the index of numbers is wrong"
		);

		let mut indexed = 0usize;
		for (account, licences) in AccountLicences::<T>::iter() {
			indexed = indexed.saturating_add(licences.len());
			let held: Vec<_> = licences.iter().filter_map(Licences::<T>::get).collect();
			ensure!(
				!held.is_empty() && held.len() == licences.len(),
				"an account without licences"
			);
			ensure!(
				held.iter().all(|licence| licence.accounts.contains(&account)),
				"an account that its licence does not name"
			);
			let first = held.first().ok_or("an account without licences")?;
			ensure!(
				held.iter().skip(1).all(|licence| first.is_of_provider_of(licence)),
				"an account of two providers"
			);
		}
		ensure!(indexed == bindings, "accounts and licences differ");
		Ok(())
	}
}
