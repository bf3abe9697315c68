//! Behaviour of the reserve, one file per call or feature.

mod audits;
mod calls;
mod properties;
mod renewal;
mod rules;
mod strikes;
mod weight_lists;

use crate::{mock::*, Error, Event};
use civitas_primitives::{
	moment::DAY,
	reserve::{
		AssuranceLevel, AuditOpinion, AuditReport, BarDeclaration, ListAnswer, ReservePolicy,
	},
	Evidence, Moment, ReserveId, ReserveInspect,
};
use frame_support::{assert_noop, assert_ok};
use sp_runtime::{DispatchError, DispatchResult};

pub const POLICY: ReservePolicy = ReservePolicy {
	minimum_assurance: AssuranceLevel::LimitedAssurance,
	max_audit_validity: 182 * DAY,
};

/// A bar of 400.000 oz at 995.8, 398.320 oz fine.
pub fn bar(serial: &str) -> BarDeclaration {
	BarDeclaration {
		serial: serial.as_bytes().to_vec().try_into().unwrap(),
		brand: b"KRS".to_vec().try_into().unwrap(),
		gross_weight: 400_000,
		fineness: 9_958,
		fine_weight: 398_320,
		year: 2022,
	}
}

pub fn open_reserve() -> ReserveId {
	let id = crate::NextReserve::<Test>::get();
	assert_ok!(BullionReserve::open_reserve(
		RuntimeOrigin::signed(SUPERVISOR),
		b"State reserve".to_vec().try_into().unwrap(),
		CUSTODY,
		POLICY,
	));
	id
}

pub fn register(reserve: ReserveId, serials: &[&str]) {
	let bars: Vec<_> = serials.iter().map(|serial| bar(serial)).collect();
	assert_ok!(BullionReserve::register_bars(
		RuntimeOrigin::signed(CUSTODIAN),
		reserve,
		bars.try_into().unwrap(),
	));
}

pub fn list(reserve: ReserveId) -> ListAnswer {
	BullionReserve::api_list(reserve).unwrap()
}

/// Attest the whole list to the usual auditor.
pub fn attest(reserve: ReserveId) -> ListAnswer {
	let list = list(reserve);
	assert_ok!(BullionReserve::attest_list(
		RuntimeOrigin::signed(CUSTODIAN),
		reserve,
		AUDIT,
		list.root,
		list.bars,
		list.fine_weight,
	));
	list
}

/// A clean report over a list that expires in 90 days.
pub fn report(list: &ListAnswer) -> AuditReport {
	let now = Timestamp::get();
	AuditReport {
		scope_date: now,
		expires_at: now + 90 * DAY,
		bars_seen: list.bars,
		fine_weight_found: list.fine_weight,
		exceptions: 0,
		assurance: AssuranceLevel::ReasonableAssurance,
		opinion: AuditOpinion::Unmodified,
		report: Evidence::of(b"report"),
		locator: b"https://auditor.example/report.pdf".to_vec().try_into().unwrap(),
	}
}

/// Attest and countersign.
pub fn audit(reserve: ReserveId) -> ListAnswer {
	let list = attest(reserve);
	assert_ok!(BullionReserve::countersign_audit(
		RuntimeOrigin::signed(AUDITOR),
		reserve,
		list.root,
		list.root,
		report(&list),
	));
	list
}

pub fn last_event() -> Event<Test> {
	let RuntimeEvent::BullionReserve(event) = System::events().pop().expect("an event").event
	else {
		panic!("the event is not of this pallet")
	};
	event
}

pub fn advance(to: Moment) {
	System::set_block_number(System::block_number() + 1);
	Timestamp::set_timestamp(to);
}
