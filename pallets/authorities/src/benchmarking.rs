//! Every call at its worst case, and the transaction extension.

use alloc::{boxed::Box, vec};

use civitas_primitives::{
	authority::{ActId, JurisdictionStanding, UnitId},
	moment::DAY,
	ActLevel, AuthorityId, Evidence, JurisdictionCode, Lei, Moment, Powers,
};
use frame_benchmarking::v2::*;
use frame_support::{
	dispatch::{DispatchInfo, GetDispatchInfo},
	traits::{EnsureOrigin, Get},
	weights::Weight,
	BoundedVec,
};
use sp_runtime::traits::{DispatchTransaction, Hash};

use crate::{BenchmarkHelper as _, *};

const NOW: Moment = 1_767_225_600_000;
const PLACE: JurisdictionCode = JurisdictionCode::literal(b"BV");

fn union<T: Config>() -> T::RuntimeOrigin {
	T::BenchmarkHelper::set_moment(NOW);
	T::UnionOrigin::try_successful_origin().expect("the union has an origin")
}

fn act<T: Config>(authority: AuthorityId, level: ActLevel) -> T::RuntimeOrigin {
	RawOrigin::Authority { authority, level }.into()
}

fn jurisdiction_name() -> JurisdictionName {
	BoundedVec::truncate_from(vec![b'n'; 64])
}

fn name() -> AuthorityName {
	BoundedVec::truncate_from(vec![b'n'; 160])
}

fn lei() -> Option<Lei> {
	Lei::with_check_digits(b"5493007WZ7IFULIL8G").ok()
}

fn evidence() -> Evidence {
	Evidence([7; 32])
}

/// A Constitutional authority, and the origin of its joint act.
fn constitutional<T: Config>() -> (AuthorityId, T::RuntimeOrigin) {
	T::BenchmarkHelper::set_moment(NOW);
	if !Jurisdictions::<T>::contains_key(PLACE) {
		Pallet::<T>::admit(PLACE, jurisdiction_name(), 1, JurisdictionStanding::Member, NOW)
			.expect("the code is free");
	}
	let id = Pallet::<T>::create(PLACE, name(), lei(), Powers::CONSTITUTIONAL, NOW)
		.expect("there is room");
	(id, act::<T>(id, ActLevel::Joint))
}

/// Another Constitutional authority of the same jurisdiction, so that every change of it counts.
fn subject<T: Config>() -> AuthorityId {
	Pallet::<T>::create(PLACE, name(), lei(), Powers::CONSTITUTIONAL, NOW).expect("there is room")
}

fn officer<T: Config>(authority: AuthorityId, number: u32, unit: UnitId) -> T::AccountId {
	let account: T::AccountId = account("officer", number, authority);
	Pallet::<T>::appoint(authority, account.clone(), unit, 0, Moment::MAX, NOW)
		.expect("there is room");
	account
}

/// As many officers of one unit as asked for, or as there is room for with one more.
fn officers_of_one_unit<T: Config>(authority: AuthorityId, count: u32) -> T::AccountId {
	let count = count.clamp(1, T::MaxOfficers::get() - 1);
	(0..count).map(|number| officer::<T>(authority, number, 1)).last().expect("one at least")
}

/// A call of about this length.
fn call<T: Config>(length: u32) -> Box<CallOf<T>> {
	let length = length.min(T::MaxCallLength::get() - 8) as usize;
	Box::new(frame_system::Call::<T>::remark { remark: vec![0; length] }.into())
}

fn hash<T: Config>(call: &CallOf<T>) -> T::Hash {
	<T as frame_system::Config>::Hashing::hash_of(call)
}

/// Two officers of different units of an authority.
fn two_officers<T: Config>() -> (AuthorityId, T::AccountId, T::AccountId) {
	let (authority, _) = constitutional::<T>();
	(authority, officer::<T>(authority, 1, 1), officer::<T>(authority, 2, 2))
}

fn officers_origin<T: Config>(account: &T::AccountId, authority: AuthorityId) -> T::RuntimeOrigin {
	RawOrigin::Officer { account: account.clone(), authority }.into()
}

fn propose<T: Config>(
	account: &T::AccountId,
	authority: AuthorityId,
	call: Box<CallOf<T>>,
	not_before: Option<Moment>,
) -> ActId {
	let act = NextAct::<T>::get();
	let origin = officers_origin::<T>(account, authority);
	Pallet::<T>::propose_act(origin, authority, call, evidence(), not_before)
		.expect("the officer is in office");
	act
}

/// So many open acts that one more fits.
fn open_acts<T: Config>(account: &T::AccountId, authority: AuthorityId) {
	for _ in 1..T::MaxOpenActs::get() {
		propose::<T>(account, authority, call::<T>(0), None);
	}
}

#[benchmarks(where T: Send + Sync, CallOf<T>: From<Call<T>>)]
mod benchmarks {
	use super::*;

	#[benchmark]
	fn admit_jurisdiction() {
		let origin = union::<T>();

		#[extrinsic_call]
		_(
			origin as T::RuntimeOrigin,
			PLACE,
			jurisdiction_name(),
			u64::MAX,
			JurisdictionStanding::Member,
		);

		assert!(StandingOfAll::<T>::get().jurisdiction(PLACE));
	}

	#[benchmark]
	fn update_population() {
		constitutional::<T>();
		let origin = union::<T>();

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, PLACE, u64::MAX);

		assert_eq!(Jurisdictions::<T>::get(PLACE).expect("admitted").population, u64::MAX);
	}

	#[benchmark]
	fn withdraw_jurisdiction() {
		constitutional::<T>();
		let origin = union::<T>();

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, PLACE);

		assert!(!StandingOfAll::<T>::get().jurisdiction(PLACE));
	}

	/// All others in the jurisdiction are Constitutional and have as many officers as they can, of one unit.
	#[benchmark]
	fn establish_constitutional_authority() {
		for _ in 1..T::MaxAuthoritiesPerJurisdiction::get() {
			let (authority, _) = constitutional::<T>();
			for number in 0..T::MaxOfficers::get() {
				officer::<T>(authority, number, 1);
			}
		}
		let origin = union::<T>();
		let next = NextAuthority::<T>::get();

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, PLACE, name(), lei());

		assert!(Authorities::<T>::contains_key(next));
	}

	#[benchmark]
	fn create_authority() {
		let (_, origin) = constitutional::<T>();
		let next = NextAuthority::<T>::get();

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, name(), lei(), Powers::all());

		assert!(Authorities::<T>::contains_key(next));
	}

	#[benchmark]
	fn set_powers() {
		let (_, origin) = constitutional::<T>();
		let subject = subject::<T>();

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, subject, Powers::GOVERN);

		assert_eq!(Authorities::<T>::get(subject).expect("created").powers, Powers::GOVERN);
	}

	#[benchmark]
	fn suspend_authority() {
		let (_, origin) = constitutional::<T>();
		let subject = subject::<T>();

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, subject);

		assert!(!StandingOfAll::<T>::get().authority(subject));
	}

	#[benchmark]
	fn reinstate_authority() {
		let (id, origin) = constitutional::<T>();
		let subject = subject::<T>();
		Pallet::<T>::suspend_authority(act::<T>(id, ActLevel::Joint), subject)
			.expect("the other one stays");

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, subject);

		assert!(StandingOfAll::<T>::get().authority(subject));
	}

	#[benchmark]
	fn dissolve_authority() {
		let (_, origin) = constitutional::<T>();
		let subject = subject::<T>();

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, subject);

		assert!(!StandingOfAll::<T>::get().authority(subject));
	}

	/// Restoration from above of an authority with `n` officers of one unit.
	#[benchmark]
	fn appoint_officer(n: Linear<1, 64>) {
		let (_, origin) = constitutional::<T>();
		let subject = subject::<T>();
		officers_of_one_unit::<T>(subject, n);
		let account: T::AccountId = account("new", 0, 0);

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, subject, account.clone(), 2, 0, Moment::MAX);

		assert!(Officers::<T>::contains_key(account));
	}

	/// Restoration from above of an authority with `n` officers of one unit.
	#[benchmark]
	fn remove_officer(n: Linear<1, 64>) {
		let (_, origin) = constitutional::<T>();
		let subject = subject::<T>();
		let account = officers_of_one_unit::<T>(subject, n);

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, account.clone());

		assert!(Officers::<T>::get(account).expect("a tombstone").removed_at.is_some());
	}

	#[benchmark]
	fn suspend_officer() {
		let (authority, _, other) = two_officers::<T>();
		let origin = act::<T>(authority, ActLevel::Urgent);

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, other.clone());

		assert!(!Officers::<T>::get(other).expect("appointed").in_office(NOW));
	}

	#[benchmark]
	fn reinstate_officer() {
		let (authority, _, other) = two_officers::<T>();
		Pallet::<T>::suspend_officer(act::<T>(authority, ActLevel::Urgent), other.clone())
			.expect("a first measure");
		let origin = act::<T>(authority, ActLevel::Joint);

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, other.clone());

		assert!(Officers::<T>::get(other).expect("appointed").in_office(NOW));
	}

	/// A call of `l` bytes.
	#[benchmark]
	fn propose_act(l: Linear<0, 1_048_576>) {
		let (authority, one, _) = two_officers::<T>();
		open_acts::<T>(&one, authority);
		let origin = officers_origin::<T>(&one, authority);
		let act = NextAct::<T>::get();

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, authority, call::<T>(l), evidence(), Some(NOW + DAY));

		assert!(Acts::<T>::contains_key(act));
	}

	/// A call of `l` bytes, which runs.
	#[benchmark]
	fn approve_act(l: Linear<0, 1_048_576>) {
		let (authority, one, other) = two_officers::<T>();
		open_acts::<T>(&one, authority);
		let call = call::<T>(l);
		let call_hash = hash::<T>(&call);
		let act = propose::<T>(&one, authority, call, None);
		let origin = officers_origin::<T>(&other, authority);

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, act, call_hash, Weight::MAX);

		assert!(!Acts::<T>::contains_key(act));
	}

	/// A call of `l` bytes, which runs.
	#[benchmark]
	fn execute_act(l: Linear<0, 1_048_576>) {
		let (authority, one, other) = two_officers::<T>();
		open_acts::<T>(&one, authority);
		let call = call::<T>(l);
		let call_hash = hash::<T>(&call);
		let act = propose::<T>(&one, authority, call, Some(NOW + DAY));
		let origin = officers_origin::<T>(&other, authority);
		Pallet::<T>::approve_act(origin, act, call_hash, Weight::MAX).expect("a second officer");
		T::BenchmarkHelper::set_moment(NOW + DAY);
		let third = officer::<T>(authority, 3, 3);
		let origin = officers_origin::<T>(&third, authority);

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, act, Weight::MAX);

		assert!(!Acts::<T>::contains_key(act));
	}

	#[benchmark]
	fn withdraw_act() {
		let (authority, one, other) = two_officers::<T>();
		open_acts::<T>(&one, authority);
		let act = propose::<T>(&one, authority, call::<T>(u32::MAX), None);
		let origin = officers_origin::<T>(&other, authority);

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, act);

		assert!(!Acts::<T>::contains_key(act));
	}

	/// A call of `l` bytes, without its own weight.
	#[benchmark]
	fn act_urgently(l: Linear<0, 1_048_576>) {
		let (authority, one, _) = two_officers::<T>();
		let origin = officers_origin::<T>(&one, authority);
		let call = call::<T>(l);

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, call, evidence());
	}

	/// The transaction extension, for an approval: no other call makes it read as much.
	#[benchmark]
	fn officer_acts() {
		let (authority, one, other) = two_officers::<T>();
		let inner = call::<T>(0);
		let call_hash = hash::<T>(&inner);
		let act = propose::<T>(&one, authority, inner, None);
		let approve =
			Call::<T>::approve_act { act, call_hash, max_weight: Weight::from_parts(1, 0) };
		let call = CallOf::<T>::from(approve);
		let info =
			DispatchInfo { call_weight: Weight::from_parts(1, 0), ..call.get_dispatch_info() };
		let origin: T::RuntimeOrigin = frame_system::RawOrigin::Signed(other).into();

		#[block]
		{
			OfficerActs::<T>::new()
				.test_run(origin, &call, &info, 0, 0, |_| Ok(().into()))
				.expect("the officer is in office")
				.expect("nothing was dispatched");
		}

		assert!(Spent::<T>::get(authority).spent > 0);
	}

	impl_benchmark_test_suite!(Pallet, crate::mock::new_test_ext(), crate::mock::Test);
}
