//! Every call at its worst case: the longest names, as many periods and accounts as fit, an identity that
//! was licensed before, and a full page of decisions to read.

use super::*;
use alloc::{vec, vec::Vec};
use civitas_primitives::{
	licence::{HostPeriod, LicenceStatus, ServicePeriod, SuspensionReason, WithdrawalGround},
	Acting, Activities, Evidence, JurisdictionCode, Lei, LicenceId, Moment,
};
use frame_benchmarking::v2::*;
use frame_support::{pallet_prelude::*, traits::EnsureOrigin};
use frame_system::RawOrigin;

/// The block's moment in the benchmarks.
const NOW: Moment = 1_770_595_200_000;
const BEGIN: Moment = NOW - 1_000_000;

fn long<S: Get<u32>>() -> BoundedVec<u8, S> {
	BoundedVec::truncate_from(vec![b'x'; S::get() as usize])
}

/// A regime with this many services, each with the longest texts.
fn regime_terms(services: u32) -> RegimeTerms {
	let services: Vec<_> = (0..services)
		.map(|position| {
			let mut code: ServiceCode = long();
			code[0] = b'A' + (position % 26) as u8;
			code[1] = b'A' + (position / 26) as u8;
			RegimeService { code, label: long(), activities: Activities::all() }
		})
		.collect();
	RegimeTerms {
		name: long(),
		legal_basis: long(),
		passporting: true,
		services: services.try_into().unwrap(),
	}
}

fn origin<T: Config>() -> (T::RuntimeOrigin, Acting) {
	let origin = T::LicensingOrigin::try_successful_origin().unwrap();
	let acting = T::LicensingOrigin::ensure_origin(origin.clone()).unwrap();
	(origin, acting)
}

/// A regime with 32 services, and the block's moment.
fn prepare<T: Config>() -> u32 {
	T::BenchmarkHelper::set_time(NOW);
	let regime = NextRegime::<T>::get();
	Pallet::<T>::do_create_regime(regime_terms(32)).unwrap();
	regime
}

fn places(home: JurisdictionCode) -> Vec<JurisdictionCode> {
	JurisdictionCode::all().filter(|code| *code != home).take(32).collect()
}

fn services(first: Moment, count: u32) -> ServicePeriods {
	let period = |position: u32| ServicePeriod {
		service: position as u8,
		from: first,
		until: Some(first + 100),
	};
	(0..count).map(period).collect::<Vec<_>>().try_into().unwrap()
}

fn hosts(first: Moment, count: u32, services: u32, home: JurisdictionCode) -> HostPeriods {
	let mask = 1u32.checked_shl(services).map_or(u32::MAX, |bit| bit - 1);
	let period =
		|place| HostPeriod { place, services: mask, from: first, until: Some(first + 100) };
	let hosts: Vec<_> = places(home).into_iter().take(count as usize).map(period).collect();
	hosts.try_into().unwrap()
}

/// The largest grant with these numbers of services, hosts and accounts. One service has no end, so that
/// the licence is in force.
fn largest<T: Config>(regime: u32, acting: &Acting, s: u32, h: u32, a: u32) -> Grant<T::AccountId> {
	let mut services = services(BEGIN, s);
	services[0].until = None;
	let lei = Lei::with_check_digits(b"529900000000000007").unwrap();
	let accounts: Vec<T::AccountId> = (0..a).map(|n| account("holder", n, 0)).collect();
	Grant {
		regime,
		lei: Some(lei.as_bytes().to_vec().try_into().unwrap()),
		native_number: Some(long()),
		legal_name: long(),
		commercial_name: long(),
		authorised_on: Some(BEGIN),
		services,
		hosts: hosts(BEGIN, h, s, acting.jurisdiction),
		accounts: accounts.try_into().unwrap(),
		order: order(),
	}
}

fn order() -> Evidence {
	Evidence::of(b"an order")
}

/// A licence with 64 periods of service, 128 passports and eight accounts.
fn largest_licence<T: Config>(acting: &Acting) -> LicenceId {
	let regime = prepare::<T>();
	let id = NextLicence::<T>::get();
	Pallet::<T>::do_grant(*acting, largest::<T>(regime, acting, 32, 32, 8)).unwrap();
	for round in 1..4u64 {
		let first = NOW + 1_000 * round;
		let mut more = services(first, 32);
		if round > 1 {
			more = Default::default();
		} else {
			more.remove(0);
		}
		let hosts = hosts(first, 32, 32, acting.jurisdiction);
		Pallet::<T>::do_extend(*acting, id, more, hosts, order()).unwrap();
	}
	id
}

/// Let the licence's supervisor be one that has ended for ever.
fn orphan<T: Config>(id: LicenceId) {
	Licences::<T>::mutate(id, |licence| {
		licence.as_mut().unwrap().decision.supervisor = T::BenchmarkHelper::ended_authority();
	});
}

/// Let the next decision be the last of its page.
fn fill_page<T: Config>(id: LicenceId, acting: &Acting) {
	while DecisionLengths::<T>::get(id) < 15 {
		let reason = SuspensionReason::OtherLegalGround;
		Pallet::<T>::do_suspend(*acting, id, Some(NOW + 10), reason, order()).unwrap();
	}
}

#[benchmarks]
mod benchmarks {
	use super::*;

	#[benchmark]
	fn create_regime(s: Linear<1, 32>) {
		let origin = T::UnionOrigin::try_successful_origin().unwrap();
		let regime = NextRegime::<T>::get();

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, regime_terms(s));

		assert_eq!(Regimes::<T>::get(regime).unwrap().terms.services.len() as u32, s);
	}

	#[benchmark]
	fn close_regime() {
		let origin = T::UnionOrigin::try_successful_origin().unwrap();
		let regime = prepare::<T>();

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, regime);

		assert!(!Regimes::<T>::get(regime).unwrap().open);
	}

	#[benchmark]
	fn grant_licence(s: Linear<1, 32>, h: Linear<0, 32>, a: Linear<0, 8>) {
		let (origin, acting) = origin::<T>();
		let regime = prepare::<T>();
		// Two predecessors whose supervisors have ended: one with the same LEI and accounts, one with the
		// same number.
		let by_lei = NextLicence::<T>::get();
		let former = largest::<T>(regime, &acting, 32, 32, 8);
		Pallet::<T>::do_grant(acting, Grant { native_number: None, ..former }).unwrap();
		let by_number = NextLicence::<T>::get();
		let former = largest::<T>(regime, &acting, 32, 32, 0);
		Pallet::<T>::do_grant(acting, Grant { lei: None, ..former }).unwrap();
		orphan::<T>(by_lei);
		orphan::<T>(by_number);
		let id = NextLicence::<T>::get();
		let grant = largest::<T>(regime, &acting, s, h, a);

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, grant);

		assert_eq!(Licences::<T>::get(id).unwrap().predecessor, Some(by_number));
	}

	#[benchmark]
	fn extend_licence(s: Linear<0, 32>, h: Linear<0, 32>) {
		let (origin, acting) = origin::<T>();
		let regime = prepare::<T>();
		let id = NextLicence::<T>::get();
		Pallet::<T>::do_grant(acting, largest::<T>(regime, &acting, 32, 32, 8)).unwrap();
		for round in 1..3u64 {
			let more = hosts(NOW + 1_000 * round, 32, 32, acting.jurisdiction);
			Pallet::<T>::do_extend(acting, id, Default::default(), more, order()).unwrap();
		}
		let first = NOW + 10_000;
		let mut services = services(first, s);
		if let Some(unlimited) = services.get_mut(0) {
			// The first service has no end: add another period of the second instead.
			unlimited.service = 1;
			unlimited.from = first + 200;
			unlimited.until = Some(first + 300);
		}
		// An extension needs something.
		let hosts = hosts(first, if s == 0 { h.max(1) } else { h }, 32, acting.jurisdiction);

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, id, services, hosts, order());

		assert_eq!(Licences::<T>::get(id).unwrap().extensions, 3);
	}

	#[benchmark]
	fn suspend_licence() {
		let (origin, acting) = origin::<T>();
		let id = largest_licence::<T>(&acting);
		fill_page::<T>(id, &acting);

		#[extrinsic_call]
		_(
			origin as T::RuntimeOrigin,
			id,
			Some(NOW + 10),
			SuspensionReason::OtherLegalGround,
			order(),
		);

		assert_eq!(Heads::<T>::get(id).unwrap().status, LicenceStatus::Suspended);
	}

	#[benchmark]
	fn lift_suspension() {
		let (origin, acting) = origin::<T>();
		let id = largest_licence::<T>(&acting);
		fill_page::<T>(id, &acting);

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, id, order());

		assert_eq!(Heads::<T>::get(id).unwrap().status, LicenceStatus::Granted);
	}

	#[benchmark]
	fn withdraw_licence() {
		let (origin, acting) = origin::<T>();
		let id = largest_licence::<T>(&acting);
		fill_page::<T>(id, &acting);

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, id, Some(NOW), WithdrawalGround::Idle, order());

		assert_eq!(Heads::<T>::get(id).unwrap().status, LicenceStatus::Withdrawn);
	}

	#[benchmark]
	fn bind_account() {
		let (origin, acting) = origin::<T>();
		// The account acts for a predecessor, which is over.
		let before = largest_licence::<T>(&acting);
		let regime = Licences::<T>::get(before).unwrap().regime;
		Pallet::<T>::do_withdraw(acting, before, None, WithdrawalGround::Idle, order()).unwrap();
		let id = NextLicence::<T>::get();
		Pallet::<T>::do_grant(acting, largest::<T>(regime, &acting, 32, 32, 7)).unwrap();
		let holder: T::AccountId = account("holder", 7, 0);

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, id, holder.clone());

		assert!(AccountLicences::<T>::get(holder).contains(&id));
	}

	#[benchmark]
	fn unbind_account() {
		let (origin, acting) = origin::<T>();
		let id = largest_licence::<T>(&acting);
		orphan::<T>(id);
		let holder: T::AccountId = account("holder", 0, 0);

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, id, holder.clone());

		assert!(!AccountLicences::<T>::get(holder).contains(&id));
	}

	#[benchmark]
	fn refresh_licence() {
		let (_, acting) = origin::<T>();
		let id = largest_licence::<T>(&acting);
		T::BenchmarkHelper::set_time(NOW + 1_050);
		let caller: T::AccountId = whitelisted_caller();

		#[extrinsic_call]
		_(RawOrigin::Signed(caller), id);

		assert!(Heads::<T>::get(id).unwrap().is_good_at(NOW + 1_050));
	}

	impl_benchmark_test_suite!(Pallet, crate::mock::new_test_ext(), crate::mock::Test);
}
