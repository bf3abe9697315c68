//! Benchmarks of the calls at their worst case.

use super::*;
use alloc::{format, vec::Vec};
use civitas_primitives::{
	moment::DAY,
	reserve::{AuditOpinion, AuditReport, BarDeclaration},
	Acting, Activities, Evidence, LicenceId,
};
use frame_benchmarking::v2::*;
use frame_support::traits::EnsureOrigin;
use frame_system::RawOrigin;
use sp_core::H256;

const NOW: Moment = 1_770_595_200_000;

fn supervisor<T: Config>() -> (T::RuntimeOrigin, Acting) {
	let origin = T::ReserveOrigin::try_successful_origin().expect("an authority");
	let acting = T::ReserveOrigin::ensure_origin(origin.clone()).expect("it is one");
	(origin, acting)
}

fn policy<T: Config>() -> ReservePolicy {
	ReservePolicy {
		minimum_assurance: AssuranceLevel::StatutoryAudit,
		max_audit_validity: T::MaxAuditValidity::get(),
	}
}

fn name() -> ReserveName {
	alloc::vec![b'R'; 64].try_into().expect("64 bytes")
}

/// The longest marks that are accepted.
fn bar(number: u32) -> BarDeclaration {
	BarDeclaration {
		serial: format!("B{number:015}").into_bytes().try_into().expect("16 bytes"),
		brand: b"BENCHMRK".to_vec().try_into().expect("8 bytes"),
		gross_weight: 400_000,
		fineness: 9_958,
		fine_weight: 398_320,
		year: 2022,
	}
}

struct Setting<AccountId> {
	reserve: ReserveId,
	custodian: AccountId,
	auditor: AccountId,
	auditor_licence: LicenceId,
}

/// A reserve with `bars` bars.
fn reserve<T: Config>(bars: u32) -> Setting<T::AccountId> {
	T::BenchmarkHelper::set_moment(NOW);
	let (origin, acting) = supervisor::<T>();
	let custodian: T::AccountId = account("custodian", 0, 0);
	let auditor: T::AccountId = account("auditor", 0, 0);
	let place = acting.jurisdiction;
	let licence = T::BenchmarkHelper::licence(&custodian, Activities::CUSTODY_OF_BULLION, place);
	let auditor_licence =
		T::BenchmarkHelper::licence(&auditor, Activities::AUDIT_OF_RESERVES, place);
	let reserve = NextReserve::<T>::get();
	Pallet::<T>::open_reserve(origin, name(), licence, policy::<T>()).expect("opened");
	let numbers: Vec<u32> = (0..bars).collect();
	let batch = usize::try_from(T::MaxBarsPerBatch::get()).expect("fits");
	for chunk in numbers.chunks(batch) {
		let list: Vec<_> = chunk.iter().map(|number| bar(*number)).collect();
		Pallet::<T>::register_bars(
			RawOrigin::Signed(custodian.clone()).into(),
			reserve,
			list.try_into().expect("within the bound"),
		)
		.expect("registered");
	}
	Setting { reserve, custodian, auditor, auditor_licence }
}

fn attest<T: Config>(setting: &Setting<T::AccountId>) {
	let list = Pallet::<T>::list_of(setting.reserve).expect("bars");
	Pallet::<T>::attest_list(
		RawOrigin::Signed(setting.custodian.clone()).into(),
		setting.reserve,
		setting.auditor_licence,
		list.root,
		list.bars,
		list.fine_weight,
	)
	.expect("attested");
}

fn report<T: Config>() -> AuditReport {
	AuditReport {
		scope_date: NOW,
		expires_at: NOW.saturating_add(T::MaxAuditValidity::get().min(90 * DAY)),
		bars_seen: 0,
		fine_weight_found: 0,
		exceptions: u32::MAX,
		assurance: AssuranceLevel::StatutoryAudit,
		opinion: AuditOpinion::Unmodified,
		report: Evidence([7; 32]),
		locator: alloc::vec![b'u'; 128].try_into().expect("128 bytes"),
	}
}

#[benchmarks]
mod benches {
	use super::*;

	#[benchmark]
	fn open_reserve() {
		T::BenchmarkHelper::set_moment(NOW);
		let (origin, acting) = supervisor::<T>();
		let custodian: T::AccountId = account("custodian", 0, 0);
		let licence = T::BenchmarkHelper::licence(
			&custodian,
			Activities::CUSTODY_OF_BULLION,
			acting.jurisdiction,
		);
		let id = NextReserve::<T>::get();

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, name(), licence, policy::<T>());

		assert!(Reserves::<T>::contains_key(id));
	}

	#[benchmark]
	fn register_bars(b: Linear<1, { T::MaxBarsPerBatch::get() }>) {
		let setting = reserve::<T>(0);
		let list: Vec<_> = (0..b).map(bar).collect();
		let list: BoundedVec<_, T::MaxBarsPerBatch> = list.try_into().expect("within the bound");

		#[extrinsic_call]
		_(RawOrigin::Signed(setting.custodian), setting.reserve, list);

		assert_eq!(Reserves::<T>::get(setting.reserve).map(|reserve| reserve.bars), Some(b));
	}

	#[benchmark]
	fn attest_list(b: Linear<1, { T::MaxBarsPerReserve::get() }>) {
		let setting = reserve::<T>(b);
		// Replaces a list that waits.
		attest::<T>(&setting);
		let list = Pallet::<T>::list_of(setting.reserve).expect("bars");

		#[extrinsic_call]
		_(
			RawOrigin::Signed(setting.custodian),
			setting.reserve,
			setting.auditor_licence,
			list.root,
			list.bars,
			list.fine_weight,
		);

		assert!(Attestations::<T>::contains_key(setting.reserve));
	}

	#[benchmark]
	fn countersign_audit() {
		let setting = reserve::<T>(1);
		// Not the first audit, so that the one before is read.
		attest::<T>(&setting);
		let list = Pallet::<T>::list_of(setting.reserve).expect("bars");
		let auditor = RawOrigin::Signed(setting.auditor.clone());
		Pallet::<T>::countersign_audit(
			auditor.clone().into(),
			setting.reserve,
			list.root,
			list.root,
			report::<T>(),
		)
		.expect("countersigned");
		attest::<T>(&setting);

		#[extrinsic_call]
		_(auditor, setting.reserve, list.root, list.root, report::<T>());

		assert!(Audits::<T>::contains_key(setting.reserve, 2));
	}

	#[benchmark]
	fn settle_dispute() {
		let setting = reserve::<T>(1);
		attest::<T>(&setting);
		let list = Pallet::<T>::list_of(setting.reserve).expect("bars");
		Pallet::<T>::countersign_audit(
			RawOrigin::Signed(setting.auditor.clone()).into(),
			setting.reserve,
			list.root,
			H256::zero(),
			report::<T>(),
		)
		.expect("disputed");
		let (origin, _) = supervisor::<T>();

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, setting.reserve, Evidence([7; 32]));

		assert_eq!(Reserves::<T>::get(setting.reserve).and_then(|reserve| reserve.dispute), None);
	}

	#[benchmark]
	fn renew_custodian() {
		let setting = reserve::<T>(1);
		// Drops a list that waits.
		attest::<T>(&setting);
		let (origin, acting) = supervisor::<T>();
		let former = Reserves::<T>::get(setting.reserve).expect("opened").custodian;
		let licence = T::BenchmarkHelper::renewed(
			former,
			&account("renewed", 0, 0),
			Activities::CUSTODY_OF_BULLION,
			acting.jurisdiction,
		);

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, setting.reserve, licence);

		assert!(!Attestations::<T>::contains_key(setting.reserve));
	}

	#[benchmark]
	fn strike_bars(b: Linear<1, { T::MaxBarsPerBatch::get() }>) {
		// One bar is audited, so that the audit is read; then a list waits that is dropped.
		let setting = reserve::<T>(1);
		attest::<T>(&setting);
		let list = Pallet::<T>::list_of(setting.reserve).expect("bars");
		Pallet::<T>::countersign_audit(
			RawOrigin::Signed(setting.auditor.clone()).into(),
			setting.reserve,
			list.root,
			list.root,
			report::<T>(),
		)
		.expect("countersigned");
		let more: Vec<_> = (1..=b).map(bar).collect();
		Pallet::<T>::register_bars(
			RawOrigin::Signed(setting.custodian.clone()).into(),
			setting.reserve,
			more.try_into().expect("within the bound"),
		)
		.expect("registered");
		attest::<T>(&setting);
		let keys: Vec<_> = Bars::<T>::iter_prefix(setting.reserve)
			.filter(|(_, bar)| bar.sequence > 0)
			.map(|(key, _)| key)
			.collect();
		let keys: BoundedVec<_, T::MaxBarsPerBatch> = keys.try_into().expect("within the bound");
		let (origin, _) = supervisor::<T>();

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, setting.reserve, keys, Evidence([7; 32]));

		assert_eq!(Reserves::<T>::get(setting.reserve).map(|reserve| reserve.bars), Some(1));
	}

	impl_benchmark_test_suite!(Pallet, crate::mock::new_test_ext(), crate::mock::Test);
}
