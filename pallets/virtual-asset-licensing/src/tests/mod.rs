//! Behaviour, one file for each call or feature.

use civitas_primitives::{
	licence::{HostPeriod, LicenceStatus, ServicePeriod, SuspensionReason, WithdrawalGround},
	moment::DAY,
	Evidence, JurisdictionCode, Lei, LicenceGate, LicenceId, LicenceRefusal, Moment, Question,
};
use frame_support::{assert_noop, assert_ok, BoundedVec};
use sp_runtime::DispatchError::BadOrigin;

use crate::{mock::*, types::*, Error, Event, Pallet};

mod accounts;
mod answers;
mod extend;
mod gate;
mod grant;
mod head;
mod orphans;
mod property;
mod refresh;
mod regimes;
mod register;
mod suspend;
mod withdraw;

pub type Refusal = Error<Test>;

pub const MICA: u32 = 0;
pub const BULLION: u32 = 1;
/// Services of MiCA by their letters.
pub const A: u8 = 0;
pub const C: u8 = 2;
pub const D: u8 = 3;
pub const E: u8 = 4;

pub fn origin(account: u64) -> RuntimeOrigin {
	RuntimeOrigin::signed(account)
}

pub fn order() -> Evidence {
	Evidence::of(b"an order")
}

pub fn lei(entity: u32) -> Lei {
	Lei::with_check_digits(format!("529900{entity:012}").as_bytes().try_into().unwrap()).unwrap()
}

pub fn text<S: frame_support::traits::Get<u32>>(text: &str) -> BoundedVec<u8, S> {
	text.as_bytes().to_vec().try_into().unwrap()
}

pub fn service(service: u8, from: Moment, until: Option<Moment>) -> ServicePeriod {
	ServicePeriod { service, from, until }
}

pub fn host(
	place: JurisdictionCode,
	services: &[u8],
	from: Moment,
	until: Option<Moment>,
) -> HostPeriod {
	let services = services.iter().fold(0, |mask, service| mask | 1 << service);
	HostPeriod { place, services, from, until }
}

/// A grant under MiCA of services a, c and d, in force for a year, good in France.
pub fn grant(entity: u32) -> Grant<u64> {
	let from = START - 365 * DAY;
	Grant {
		regime: MICA,
		lei: Some(lei(entity).as_bytes().to_vec().try_into().unwrap()),
		native_number: None,
		legal_name: text("Börse für Krypto GmbH"),
		commercial_name: text("Крипто"),
		authorised_on: Some(from),
		services: [A, C, D].map(|letter| service(letter, from, None)).to_vec().try_into().unwrap(),
		hosts: vec![host(FR, &[A, C], from, None)].try_into().unwrap(),
		accounts: vec![].try_into().unwrap(),
		order: order(),
	}
}

/// Grant by the BaFin and return the licence's number.
pub fn granted(grant: Grant<u64>) -> LicenceId {
	granted_by(BAFIN, grant)
}

pub fn granted_by(account: u64, grant: Grant<u64>) -> LicenceId {
	let licence = crate::NextLicence::<Test>::get();
	assert_ok!(Licensing::grant_licence(origin(account), grant));
	licence
}

pub fn check(
	licence: LicenceId,
	letter: u8,
	place: JurisdictionCode,
) -> Result<(), LicenceRefusal> {
	let first = <Licensing as LicenceGate<u64>>::check(licence, Question::Service(letter), place);
	// Both ways to ask agree.
	let all = Licensing::api_gate(licence, letter, place);
	assert_eq!(all.as_of, pallet_timestamp::Now::<Test>::get());
	assert_eq!(first, all.reasons.first().map_or(Ok(()), |reason| Err(*reason)));
	first
}

pub fn status(licence: LicenceId) -> LicenceStatus {
	Licensing::api_licence(licence).unwrap().status
}

pub fn suspend(
	licence: LicenceId,
	until: Option<Moment>,
) -> frame_support::dispatch::DispatchResult {
	let reason = SuspensionReason::ClientAssetsAtRisk;
	Licensing::suspend_licence(origin(BAFIN), licence, until, reason, order())
}

pub fn withdraw(
	licence: LicenceId,
	from: Option<Moment>,
) -> frame_support::dispatch::DispatchResult {
	let ground = WithdrawalGround::SeriousInfringement;
	Licensing::withdraw_licence(origin(BAFIN), licence, from, ground, order())
}

pub fn last_event() -> RuntimeEvent {
	System::events().pop().unwrap().event
}

/// Who may not do what a supervisor does.
pub fn wrong_origins() -> [RuntimeOrigin; 3] {
	[RuntimeOrigin::none(), RuntimeOrigin::root(), origin(NOBODY)]
}
