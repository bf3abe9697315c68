//! Every call at its worst case.

use alloc::{vec, vec::Vec};
use civitas_primitives::{
	credentials::{IssuerId, IssuerState, ListId, ListKind, StatusBits, StatusPurpose},
	moment::DAY,
	Acting, Lei, Moment,
};
use frame_benchmarking::v2::*;
use frame_support::{
	traits::{EnsureOrigin, Get},
	BoundedVec,
};
use frame_system::RawOrigin;

use crate::{BenchmarkHelper as _, *};

const NOW: Moment = 1_767_225_600_000;
const UNTIL: Moment = NOW + 365 * DAY;

/// The origin of an act, and what it stands for.
fn act<T: Config, O: EnsureOrigin<T::RuntimeOrigin, Success = Acting>>(
) -> (T::RuntimeOrigin, Acting) {
	T::BenchmarkHelper::set_moment(NOW);
	let origin = O::try_successful_origin().expect("the act has an origin");
	let acting = O::ensure_origin(origin.clone()).expect("the origin is good");
	(origin, acting)
}

fn name() -> IssuerName {
	vec![b'n'; MAX_NAME_BYTES as usize].try_into().expect("the longest name")
}

fn lei() -> Lei {
	Lei::with_check_digits(b"5493007WZ7IFULIL8G").expect("a well-formed identifier")
}

/// An issuer in force, admitted by this authority, with a name of full length.
fn issuer<T: Config>(acting: Acting, state: IssuerState) -> (T::AccountId, IssuerId) {
	let account: T::AccountId = account("issuer", 0, 0);
	let id = NextIssuer::<T>::get();
	NextIssuer::<T>::put(id + 1);
	IssuerByAccount::<T>::insert(&account, id);
	Issuers::<T>::insert(
		id,
		Issuer {
			account: account.clone(),
			name: name(),
			lei: Some(lei()),
			authority: acting.authority,
			jurisdiction: acting.jurisdiction,
			from: NOW,
			until: UNTIL,
			admitted_at: NOW,
			state,
			lists: 0,
		},
	);
	(account, id)
}

fn list<T: Config>() -> (T::AccountId, ListId) {
	let (_, acting) = act::<T, T::IssuerOrigin>();
	let (account, _) = issuer::<T>(acting, IssuerState::Admitted);
	let id = NextList::<T>::get();
	Pallet::<T>::open_status_list(
		RawOrigin::Signed(account.clone()).into(),
		StatusPurpose::Revocation,
		StatusBits::Two,
		Some(T::MaxCapacity::get()),
		ListKind::Open,
	)
	.expect("the issuer is in force");
	(account, id)
}

#[benchmarks]
mod benchmarks {
	use super::*;

	#[benchmark]
	fn admit_issuer() {
		let (origin, _) = act::<T, T::IssuerOrigin>();
		let lei = lei().as_bytes().to_vec().try_into().expect("an identifier fits");
		let who: T::AccountId = account("issuer", 0, 0);

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, who.clone(), name(), Some(lei), NOW, UNTIL);

		assert!(IssuerByAccount::<T>::contains_key(who));
	}

	#[benchmark]
	fn renew_issuer() {
		let (origin, acting) = act::<T, T::IssuerOrigin>();
		let (_, id) = issuer::<T>(acting, IssuerState::Admitted);

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, id, UNTIL + DAY);

		assert!(Issuers::<T>::get(id).is_some_and(|issuer| issuer.until == UNTIL + DAY));
	}

	#[benchmark]
	fn suspend_issuer() {
		let (origin, acting) = act::<T, T::SuspendOrigin>();
		let (_, id) = issuer::<T>(acting, IssuerState::Admitted);

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, id, Some(NOW + T::MaxUrgentSuspension::get()));

		assert!(Issuers::<T>::get(id).is_some_and(|issuer| issuer.state.is_suspended_at(NOW)));
	}

	#[benchmark]
	fn reinstate_issuer() {
		let (origin, acting) = act::<T, T::IssuerOrigin>();
		let state = IssuerState::Suspended { since: NOW, until: Some(UNTIL), level: acting.level };
		let (_, id) = issuer::<T>(acting, state);

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, id);

		assert!(Issuers::<T>::get(id).is_some_and(|issuer| issuer.state == IssuerState::Admitted));
	}

	#[benchmark]
	fn withdraw_issuer() {
		let (origin, acting) = act::<T, T::IssuerOrigin>();
		let state = IssuerState::Suspended { since: NOW, until: Some(UNTIL), level: acting.level };
		let (_, id) = issuer::<T>(acting, state);

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, id);

		assert!(Issuers::<T>::get(id)
			.is_some_and(|issuer| matches!(issuer.state, IssuerState::Withdrawn { .. })));
	}

	#[benchmark]
	fn open_status_list() {
		let (_, acting) = act::<T, T::IssuerOrigin>();
		let (account, _) = issuer::<T>(acting, IssuerState::Admitted);
		let id = NextList::<T>::get();

		#[extrinsic_call]
		_(
			RawOrigin::Signed(account),
			StatusPurpose::Revocation,
			StatusBits::Two,
			Some(T::MaxCapacity::get()),
			ListKind::Open,
		);

		assert!(Lists::<T>::contains_key(id));
	}

	/// `p` stored pages, `c` changes in all, each from suspended to revoked.
	#[benchmark]
	fn set_statuses(
		p: Linear<1, { T::MaxPagesPerCall::get() }>,
		c: Linear<{ T::MaxPagesPerCall::get() }, 4_096>,
	) {
		let (account, id) = list::<T>();
		let pages: Vec<PageChanges> = (0..p)
			.map(|page| {
				let page_number = page as u16;
				// Every entry says suspended.
				Pages::<T>::insert(id, page_number, [0b1010_1010u8; 1_024]);
				let changes = c / p + u32::from(page < c % p);
				let step = StatusBits::Two.entries_per_page() / changes;
				let changes: Vec<StatusChange> = (0..changes)
					.map(|n| StatusChange { position: (n * step) as u16, value: 1 })
					.collect();
				PageChanges {
					page: page_number,
					changes: changes.try_into().expect("at most the entries of a page"),
				}
			})
			.collect();
		let pages: BoundedVec<_, T::MaxPagesPerCall> = pages.try_into().expect("at most the pages");

		#[extrinsic_call]
		_(RawOrigin::Signed(account), id, pages);

		assert_eq!(Lists::<T>::get(id).map(|list| list.revision), Some(1));
	}

	#[benchmark]
	fn close_status_list() {
		let (account, id) = list::<T>();

		#[extrinsic_call]
		_(RawOrigin::Signed(account), id);

		assert!(Lists::<T>::get(id).is_some_and(|list| !list.open));
	}

	impl_benchmark_test_suite!(Pallet, crate::mock::new_test_ext(), crate::mock::Test);
}
