use super::*;

#[test]
fn anybody_brings_a_head_up_to_date() {
	run(|| {
		let id = granted(grant(7));
		assert_ok!(suspend(id, Some(START + 10)));
		let refresh = || Licensing::refresh_licence(origin(NOBODY), id);
		assert_noop!(refresh(), Refusal::NotStale);
		set_now(START + 10);
		// The answer is right before and after; only what it costs differs.
		assert_eq!(check(id, A, DE), Ok(()));
		assert_ok!(refresh());
		assert_eq!(
			last_event(),
			Event::LicenceRefreshed { licence: id, good_until: Moment::MAX }.into()
		);
		assert_eq!(check(id, A, DE), Ok(()));
		assert_noop!(refresh(), Refusal::NotStale);
	});
}

#[test]
fn a_refresh_needs_a_signer_a_licence_and_a_clock() {
	run(|| {
		let id = granted(grant(7));
		assert_noop!(Licensing::refresh_licence(RuntimeOrigin::none(), id), BadOrigin);
		assert_noop!(Licensing::refresh_licence(RuntimeOrigin::root(), id), BadOrigin);
		assert_noop!(Licensing::refresh_licence(origin(NOBODY), 99), Refusal::UnknownLicence);
		set_now(0);
		assert_noop!(Licensing::refresh_licence(origin(NOBODY), id), Refusal::ClockNotSet);
		set_now(START);
	});
}
