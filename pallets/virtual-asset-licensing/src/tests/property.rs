//! Random sequences of acts against models that know nothing of heads and histories.

use super::*;
use civitas_primitives::licence::LicenceAsOfAnswer;
use proptest::prelude::*;

/// The authorisation of the licence in these tests; all moments are small steps from it.
const BEGIN: Moment = START - 100;
const LETTERS: [u8; 3] = [A, C, D];
const PLACES: [JurisdictionCode; 4] = [DE, FR, IT, KG];

/// What one licence covers, as plain intervals.
#[derive(Clone, Debug, Default)]
struct Model {
	/// (service, from, until)
	home: Vec<(u8, Moment, Moment)>,
	/// (place, service, from, until)
	hosts: Vec<(JurisdictionCode, u8, Moment, Moment)>,
	/// (from, until)
	suspensions: Vec<(Moment, Moment)>,
	withdrawn_from: Option<Moment>,
}

impl Model {
	fn withdrawn(&self, at: Moment) -> bool {
		self.withdrawn_from.is_some_and(|from| from <= at)
	}

	fn suspended(&self, at: Moment) -> bool {
		self.suspensions.iter().any(|(from, until)| (*from..*until).contains(&at))
	}

	fn at_home(&self, letter: u8, at: Moment) -> bool {
		self.home.iter().any(|(s, from, until)| *s == letter && (*from..*until).contains(&at))
	}

	fn over(&self, at: Moment) -> bool {
		self.withdrawn(at) || self.home.iter().all(|(_, _, until)| *until <= at)
	}

	fn covers(&self, letter: u8, place: JurisdictionCode, at: Moment) -> bool {
		let at_place = place == DE
			|| self.hosts.iter().any(|(p, s, from, until)| {
				*p == place && *s == letter && (*from..*until).contains(&at)
			});
		self.at_home(letter, at) && at_place && !self.suspended(at) && !self.withdrawn(at)
	}

	fn cut_suspension(&mut self, at: Moment) {
		for (_, until) in &mut self.suspensions {
			*until = (*until).min(at);
		}
	}
}

#[derive(Clone, Debug)]
enum Act {
	Wait(u64),
	Suspend(Option<u64>),
	Lift,
	/// Offset from the authorisation.
	Withdraw(u64),
	Service {
		letter: usize,
		from: u64,
		length: Option<u64>,
	},
	Host {
		letter: usize,
		place: usize,
		from: u64,
		length: Option<u64>,
	},
	Refresh,
}

fn act() -> impl Strategy<Value = Act> {
	let length = || prop_oneof![Just(None), (0..40u64).prop_map(Some)];
	prop_oneof![
		4 => (1..15u64).prop_map(Act::Wait),
		3 => prop_oneof![Just(None), (0..30u64).prop_map(Some)].prop_map(Act::Suspend),
		2 => Just(Act::Lift),
		1 => (100..400u64).prop_map(Act::Withdraw),
		1 => (0..100u64).prop_map(Act::Withdraw),
		3 => (0..3usize, 0..200u64, length())
			.prop_map(|(letter, from, length)| Act::Service { letter, from, length }),
		3 => (0..3usize, 0..4usize, 0..200u64, length())
			.prop_map(|(letter, place, from, length)| Act::Host { letter, place, from, length }),
		1 => Just(Act::Refresh),
	]
}

fn end(from: Moment, length: Option<u64>) -> Option<Moment> {
	length.map(|length| from + length)
}

fn apply(id: LicenceId, act: &Act, model: &mut Model, now: &mut Moment) {
	let done = match act.clone() {
		Act::Wait(steps) => {
			*now += steps;
			set_now(*now);
			return;
		},
		Act::Refresh => {
			let _ = Licensing::refresh_licence(origin(NOBODY), id);
			return;
		},
		Act::Suspend(steps) => {
			let until = steps.map(|steps| *now + steps);
			let expected = !model.over(*now) && until.is_none_or(|until| *now < until);
			if expected {
				model.cut_suspension(*now);
				model.suspensions.push((*now, until.unwrap_or(Moment::MAX)));
			}
			(suspend(id, until), expected)
		},
		Act::Lift => {
			let expected = !model.over(*now) && model.suspended(*now);
			if expected {
				model.cut_suspension(*now);
			}
			(Licensing::lift_suspension(origin(BAFIN), id, order()), expected)
		},
		Act::Withdraw(offset) => {
			let expected = !model.over(*now);
			if expected {
				model.withdrawn_from = Some(BEGIN + offset);
			}
			(withdraw(id, Some(BEGIN + offset)), expected)
		},
		Act::Service { letter, from, length } => {
			let (letter, from) = (LETTERS[letter], BEGIN + from);
			let until = end(from, length).unwrap_or(Moment::MAX);
			let expected = !model.over(*now)
				&& from < until
				&& !model.home.iter().any(|(s, f, u)| *s == letter && from < *u && *f < until);
			if expected {
				model.home.push((letter, from, until));
			}
			let services = vec![service(letter, from, end(from, length))].try_into().unwrap();
			let hosts = Default::default();
			(Licensing::extend_licence(origin(BAFIN), id, services, hosts, order()), expected)
		},
		Act::Host { letter, place, from, length } => {
			let (letter, place, from) = (LETTERS[letter], PLACES[place], BEGIN + from);
			let until = end(from, length).unwrap_or(Moment::MAX);
			let expected = !model.over(*now)
				&& place != DE
				&& from < until
				&& model.home.iter().any(|(s, _, _)| *s == letter)
				&& !model
					.hosts
					.iter()
					.any(|(p, s, f, u)| *p == place && *s == letter && from < *u && *f < until);
			if expected {
				model.hosts.push((place, letter, from, until));
			}
			let hosts = vec![host(place, &[letter], from, end(from, length))].try_into().unwrap();
			let services = Default::default();
			(Licensing::extend_licence(origin(BAFIN), id, services, hosts, order()), expected)
		},
	};
	let (outcome, expected) = done;
	assert_eq!(
		outcome.is_ok(),
		expected,
		"{act:?} at {} gave {outcome:?}, {model:?}",
		*now - BEGIN
	);
}

/// The gate, asked at every moment from now on with no transaction in between, and the past, asked at
/// every moment, say what the model says.
fn compare(id: LicenceId, model: &Model, now: Moment) {
	let root = sp_io::storage::root(sp_runtime::StateVersion::V1);
	for at in now..now + 60 {
		set_now(at);
		for letter in LETTERS {
			for place in PLACES {
				let expected = model.covers(letter, place, at) && place != KG;
				assert_eq!(check(id, letter, place).is_ok(), expected, "{letter} {place} {at}");
			}
		}
	}
	set_now(now);
	assert_eq!(root, sp_io::storage::root(sp_runtime::StateVersion::V1));

	for at in (BEGIN..now + 60).step_by(3) {
		let answer = Licensing::api_licence_as_of(id, at, now).unwrap();
		for letter in LETTERS {
			let open = answer.services & (1 << letter) != 0;
			assert_eq!(open, model.covers(letter, DE, at), "{letter} at {}", at - BEGIN);
			for place in [FR, IT, KG] {
				let mask =
					answer.hosts.iter().find(|host| host.place == place).map_or(0, |h| h.services);
				assert_eq!(mask & (1 << letter) != 0, model.covers(letter, place, at));
			}
		}
	}
}

proptest! {
	#![proptest_config(ProptestConfig::with_cases(48))]

	#[test]
	fn the_gate_and_the_past_say_what_a_slow_model_says(
		length in prop_oneof![3 => Just(None), 1 => (1..200u64).prop_map(Some)],
		acts in proptest::collection::vec(act(), 1..20),
	) {
		new_test_ext().execute_with(|| {
			let mut now = START;
			let mut given = grant(7);
			given.authorised_on = Some(BEGIN);
			given.services = vec![service(A, BEGIN, end(BEGIN, length))].try_into().unwrap();
			given.hosts = vec![host(FR, &[A], BEGIN, None)].try_into().unwrap();
			let id = granted(given);
			let mut model = Model {
				home: vec![(A, BEGIN, end(BEGIN, length).unwrap_or(Moment::MAX))],
				hosts: vec![(FR, A, BEGIN, Moment::MAX)],
				..Default::default()
			};
			let mut answered: Vec<(Moment, Moment, Option<LicenceAsOfAnswer>)> = vec![];
			for act in &acts {
				apply(id, act, &mut model, &mut now);
				Licensing::do_try_state().unwrap();
				compare(id, &model, now);
				// Answers given with the knowledge of a moment that has passed never change.
				for at in (BEGIN..now + 60).step_by(17) {
					answered.push((at, now, Licensing::api_licence_as_of(id, at, now)));
				}
				now += 1;
				set_now(now);
			}
			for (valid, known, answer) in answered {
				let again = Licensing::api_licence_as_of(id, valid, known);
				let strip = |answer: Option<LicenceAsOfAnswer>| {
					answer.map(|answer| LicenceAsOfAnswer { as_of: 0, ..answer })
				};
				assert_eq!(strip(again), strip(answer));
			}
		});
	}

	#[test]
	fn whatever_is_called_the_register_is_sound(
		calls in proptest::collection::vec((0..9u8, 1..5u64, 0..6u32, 0..4u32, any::<u64>()), 1..60),
	) {
		new_test_ext().execute_with(|| {
			let mut now = START;
			for (call, account, which, other, number) in calls {
				let by = origin(account);
				let root = sp_io::storage::root(sp_runtime::StateVersion::V1);
				let outcome = match call {
					0 | 1 => {
						let mut given = grant(other);
						given.hosts = Default::default();
						given.accounts =
							vec![500 + number % 6].try_into().unwrap();
						if number & 64 != 0 {
							given.native_number = Some(text(&format!("{}", number % 3)));
						}
						if number & 128 != 0 {
							given.lei = None;
						}
						if number & 256 != 0 {
							given.regime = BULLION;
							given.services = vec![service(0, START, None)].try_into().unwrap();
						}
						Licensing::grant_licence(by, given)
					},
					2 => Licensing::suspend_licence(
						by,
						which,
						Some(now + number % 9),
						SuspensionReason::ConditionsNotMet,
						order(),
					),
					3 => Licensing::lift_suspension(by, which, order()),
					4 => {
						let from = Some(now - 20 + number % 40);
						Licensing::withdraw_licence(by, which, from, WithdrawalGround::Idle, order())
					},
					5 => Licensing::bind_account(by, which, 500 + number % 6),
					6 => Licensing::unbind_account(by, which, 500 + number % 6),
					7 => {
						match number % 6 {
							0 => dissolve(account),
							1 => withdraw_jurisdiction(FR),
							_ => {},
						}
						Ok(())
					},
					_ => {
						let from = START - 10 + number % 20;
						let services = vec![service(E, from, Some(from + 5))].try_into().unwrap();
						Licensing::extend_licence(by, which, services, Default::default(), order())
					},
				};
				if outcome.is_err() {
					// `set_now` below is the only other write.
					assert_eq!(root, sp_io::storage::root(sp_runtime::StateVersion::V1));
				}
				Licensing::do_try_state().unwrap();
				now += number % 7;
				set_now(now);
			}
		});
	}
}
