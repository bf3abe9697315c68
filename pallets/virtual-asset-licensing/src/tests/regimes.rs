use super::*;
use civitas_primitives::Activities;

fn terms() -> RegimeTerms {
	RegimeTerms::try_from(&crate::mica()).unwrap()
}

fn with(change: impl FnOnce(&mut RegimeTerms)) -> RegimeTerms {
	let mut terms = terms();
	change(&mut terms);
	terms
}

#[test]
fn a_chain_starts_with_its_regimes() {
	run(|| {
		let regimes = Licensing::api_regimes();
		assert_eq!(regimes.len(), 2);
		let mica = &regimes[0];
		assert_eq!(mica.name, b"Markets in Crypto-Assets");
		assert!(mica.open && mica.passporting);
		let codes: Vec<_> = mica.services.iter().flat_map(|s| s.code.clone()).collect();
		assert_eq!(codes, b"abcdefghij");
		let permits = |activity| {
			let services = mica.services.iter().filter(|s| s.activities.contains(activity));
			services.flat_map(|s| s.code.clone()).collect::<Vec<_>>()
		};
		assert_eq!(permits(Activities::RECEIVE_PRIMARY_MINT), b"bcd");
		assert_eq!(permits(Activities::REDEEM_FOR_CUSTOMERS), b"ac");
		assert!(permits(Activities::AUDIT_OF_RESERVES).is_empty());
		let bullion = &regimes[1];
		assert_eq!(
			bullion.services.iter().map(|s| s.activities).collect::<Vec<_>>(),
			vec![
				Activities::CUSTODY_OF_BULLION,
				Activities::ASSAY_OF_BULLION,
				Activities::AUDIT_OF_RESERVES
			]
		);
	});
}

#[test]
fn a_chain_specification_reads_as_words() {
	let regime = crate::bullion_services();
	let json = serde_json::to_value(&regime).unwrap();
	assert_eq!(json["services"][2]["activities"], serde_json::json!(["AUDIT_OF_RESERVES"]));
	assert_eq!(json["legalBasis"], serde_json::json!(regime.legal_basis));
	assert_eq!(serde_json::from_value::<crate::GenesisRegime>(json).unwrap(), regime);
}

#[test]
#[should_panic(expected = "a regime at genesis is not well formed")]
fn a_malformed_regime_stops_the_genesis() {
	use frame_support::traits::BuildGenesisConfig;
	new_test_ext().execute_with(|| {
		let mut regime = crate::mica();
		regime.name = "x".repeat(129);
		crate::GenesisConfig::<Test> { regimes: vec![regime], ..Default::default() }.build();
	});
}

#[test]
fn the_union_creates_and_closes_regimes() {
	run(|| {
		assert_ok!(Licensing::create_regime(RuntimeOrigin::root(), terms()));
		assert_eq!(last_event(), Event::RegimeCreated { regime: 2 }.into());
		assert_ok!(Licensing::close_regime(RuntimeOrigin::root(), 2));
		assert_eq!(last_event(), Event::RegimeClosed { regime: 2 }.into());
		assert!(!Licensing::api_regimes()[2].open);
		for origin in [RuntimeOrigin::none(), origin(BAFIN), origin(NOBODY)] {
			assert_noop!(Licensing::create_regime(origin.clone(), terms()), BadOrigin);
			assert_noop!(Licensing::close_regime(origin, 0), BadOrigin);
		}
		let close = |regime| Licensing::close_regime(RuntimeOrigin::root(), regime);
		assert_noop!(close(2), Refusal::RegimeClosed);
		assert_noop!(close(9), Refusal::UnknownRegime);
	});
}

#[test]
fn a_malformed_regime_is_refused() {
	run(|| {
		let create = |terms| Licensing::create_regime(RuntimeOrigin::root(), terms);
		assert_noop!(create(with(|t| t.name = text(""))), Refusal::BadName);
		assert_noop!(create(with(|t| t.legal_basis = text(" "))), Refusal::BadName);
		assert_noop!(create(with(|t| t.services[3].code = text(""))), Refusal::BadName);
		let broken = vec![0xff].try_into().unwrap();
		assert_noop!(create(with(|t| t.services[3].label = broken)), Refusal::BadName);
		assert_noop!(create(with(|t| t.services[3].code = text("a"))), Refusal::AlreadyExists);
		assert_noop!(create(with(|t| t.services = Default::default())), Refusal::NoServices);
	});
}

#[test]
fn numbers_of_regimes_run_out_with_an_error() {
	new_test_ext().execute_with(|| {
		crate::NextRegime::<Test>::put(u32::MAX);
		assert_noop!(Licensing::create_regime(RuntimeOrigin::root(), terms()), Refusal::TooMany);
	});
}

#[test]
fn closing_a_regime_leaves_its_licences() {
	run(|| {
		let id = granted(grant(7));
		assert_ok!(Licensing::close_regime(RuntimeOrigin::root(), MICA));
		assert_eq!(check(id, A, DE), Ok(()));
	});
}
