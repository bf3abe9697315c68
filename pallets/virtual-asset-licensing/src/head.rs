//! The licence at one moment, by pure functions: what it covers, where it stands, and the head that
//! caches both.

use alloc::vec::Vec;

use civitas_primitives::{
	licence::{HostMask, LicenceStatus, ServiceMask},
	Activities, JurisdictionCode, Moment, Question, Standing,
};
use frame_support::BoundedVec;

use crate::types::{ActivityTable, Decision, Head, Licence, Schedule};

/// The mask of one service; none for a position that no regime can have.
pub fn service_bit(service: u8) -> ServiceMask {
	1u32.checked_shl(service.into()).unwrap_or(0)
}

/// Does a period that ends at `until` cover the moment?
fn covers(from: Moment, until: Option<Moment>, at: Moment) -> bool {
	from <= at && until.is_none_or(|until| at < until)
}

/// The services that would answer a question: none if the question is not well formed.
pub fn services_asked(question: Question, activities: &ActivityTable) -> ServiceMask {
	match question {
		Question::Service(service) => service_bit(service),
		Question::Activity(activity) if one_flag(activity) => {
			let kind = usize::try_from(activity.bits().trailing_zeros()).unwrap_or(usize::MAX);
			activities.get(kind).copied().unwrap_or(0)
		},
		Question::Activity(_) => 0,
	}
}

fn one_flag(activity: Activities) -> bool {
	activity.bits().count_ones() == 1
}

impl Schedule {
	/// Services that are in some period, whenever that is.
	pub fn services_ever(&self) -> ServiceMask {
		self.services.iter().fold(0, |mask, period| mask | service_bit(period.service))
	}

	/// Services in force at home at this moment.
	pub fn services_at(&self, at: Moment) -> ServiceMask {
		self.services
			.iter()
			.filter(|period| covers(period.from, period.until, at))
			.fold(0, |mask, period| mask | service_bit(period.service))
	}

	/// Services of which some period has not begun at this moment.
	pub fn services_after(&self, at: Moment) -> ServiceMask {
		self.services
			.iter()
			.filter(|period| at < period.from)
			.fold(0, |mask, period| mask | service_bit(period.service))
	}

	/// Services passported to this place at this moment, whether or not they are in force at home.
	pub fn passported_at(&self, place: JurisdictionCode, at: Moment) -> ServiceMask {
		self.hosts
			.iter()
			.filter(|period| period.place == place && covers(period.from, period.until, at))
			.fold(0, |mask, period| mask | period.services)
	}

	/// All host jurisdictions, whenever they are reached, in order of their codes.
	pub fn places(&self) -> Vec<JurisdictionCode> {
		let mut places: Vec<_> = self.hosts.iter().map(|period| period.place).collect();
		places.sort_unstable();
		places.dedup();
		places
	}

	/// Services in force in each host jurisdiction at this moment, in order of their codes.
	pub fn hosts_at(&self, at: Moment) -> Vec<HostMask> {
		let at_home = self.services_at(at);
		self.places()
			.into_iter()
			.map(|place| HostMask { place, services: self.passported_at(place, at) & at_home })
			.filter(|host| host.services != 0)
			.collect()
	}

	/// Have all services ended?
	fn is_over(&self, at: Moment) -> bool {
		self.services.iter().all(|period| period.until.is_some_and(|until| until <= at))
	}

	/// The moments at which something begins or ends.
	fn edges(&self) -> impl Iterator<Item = Moment> + '_ {
		let services = self.services.iter().map(|period| (period.from, period.until));
		let hosts = self.hosts.iter().map(|period| (period.from, period.until));
		services.chain(hosts).flat_map(|(from, until)| core::iter::once(from).chain(until))
	}
}

impl Decision {
	/// The moments at which something begins or ends.
	fn edges(&self) -> impl Iterator<Item = Moment> + '_ {
		let suspension = self
			.suspension
			.iter()
			.flat_map(|suspension| core::iter::once(suspension.from).chain(suspension.until));
		suspension.chain(self.withdrawal.iter().map(|withdrawal| withdrawal.from))
	}
}

/// Where a licence with this schedule and these decisions stands at this moment. What ends it for good
/// goes before what stops it for a time.
pub fn status_at(decision: &Decision, schedule: &Schedule, at: Moment) -> LicenceStatus {
	if decision.stage.is_over() {
		return decision.stage;
	}
	if decision.withdrawal.is_some_and(|withdrawal| withdrawal.from <= at) {
		return LicenceStatus::Withdrawn;
	}
	if schedule.is_over(at) {
		return LicenceStatus::Lapsed;
	}
	if decision.suspension.is_some_and(|suspension| suspension.covers(at)) {
		return LicenceStatus::Suspended;
	}
	decision.stage
}

impl<AccountId> Licence<AccountId> {
	/// Where the licence stands at this moment.
	pub fn status_at(&self, at: Moment) -> LicenceStatus {
		status_at(&self.decision, &self.schedule, at)
	}
}

/// The head that is right at `now`, and from the last moment before it at which anything changed until
/// the next.
pub fn derive_head<AccountId>(
	licence: &Licence<AccountId>,
	activities: ActivityTable,
	now: Moment,
) -> Head {
	let status = licence.status_at(now);
	let (services, hosts) = match status.refusal() {
		None => (licence.schedule.services_at(now), licence.schedule.hosts_at(now)),
		Some(_) => (0, Vec::new()),
	};
	let (mut good_from, mut good_until) = (0, Moment::MAX);
	for edge in licence.schedule.edges().chain(licence.decision.edges()) {
		if edge <= now {
			good_from = good_from.max(edge);
		} else {
			good_until = good_until.min(edge);
		}
	}
	Head {
		regime: licence.regime,
		home: licence.home,
		supervisor: licence.decision.supervisor,
		status,
		services,
		// A licence never has more than [`crate::types::MAX_HOSTS`] places, which the calls check.
		hosts: BoundedVec::truncate_from(hosts),
		activities,
		good_from,
		good_until,
	}
}

impl Head {
	/// Is the head right at this moment?
	pub fn is_good_at(&self, at: Moment) -> bool {
		self.good_from <= at && at < self.good_until
	}

	/// Is the answer yes? Only asked at a moment at which the head is right.
	pub fn permits(
		&self,
		question: Question,
		place: JurisdictionCode,
		standing: &Standing,
	) -> bool {
		let in_force = if place == self.home {
			self.services
		} else {
			self.hosts.iter().find(|host| host.place == place).map_or(0, |host| host.services)
		};
		self.status.refusal().is_none()
			&& services_asked(question, &self.activities) & in_force != 0
			&& standing.in_force(self.supervisor, self.home)
			&& standing.jurisdiction(place)
	}
}
