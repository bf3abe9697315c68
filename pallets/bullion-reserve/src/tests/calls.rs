//! Opening reserves, registering bars, and who may do it.

use super::*;
use civitas_primitives::LicenceRefusal;
use codec::MaxEncodedLen;

fn name(text: &str) -> crate::ReserveName {
	text.as_bytes().to_vec().try_into().unwrap()
}

fn bars(count: usize, from: usize) -> Vec<BarDeclaration> {
	(from..from + count).map(|serial| bar(&format!("{}", serial + 1))).collect()
}

#[test]
fn a_reserve_is_opened_by_a_joint_act_of_a_supervisor() {
	run(|| {
		let id = open_reserve();
		assert_eq!(
			last_event(),
			Event::ReserveOpened { reserve: id, authority: 1, custodian: CUSTODY, policy: POLICY }
		);
		let answer = BullionReserve::api_reserve(id).unwrap();
		assert_eq!(answer.name, b"State reserve");
		assert_eq!(answer.jurisdiction, PLACE);
		assert_eq!(answer.bars, 0);
		assert_eq!(BullionReserve::jurisdiction_of(id), Some(PLACE));
		assert_eq!(BullionReserve::authority_of(id), Some(1));
		assert_eq!(BullionReserve::authority_of(id + 1), None);
		assert_eq!(open_reserve(), id + 1);
		for origin in
			[RuntimeOrigin::signed(STRANGER), RuntimeOrigin::root(), RuntimeOrigin::none()]
		{
			assert_noop!(
				BullionReserve::open_reserve(origin, name("A"), CUSTODY, POLICY),
				DispatchError::BadOrigin
			);
		}
	});
}

#[test]
fn a_reserve_needs_a_name_sound_rules_and_a_licensed_custodian() {
	run(|| {
		let open = |text: Vec<u8>, custodian, policy| {
			BullionReserve::open_reserve(
				RuntimeOrigin::signed(SUPERVISOR),
				text.try_into().unwrap(),
				custodian,
				policy,
			)
		};
		for bad in [vec![], b"  ".to_vec(), b"a\nb".to_vec(), vec![0xff]] {
			assert_noop!(open(bad, CUSTODY, POLICY), Error::<Test>::BadName);
		}
		let assurance = |minimum_assurance| ReservePolicy { minimum_assurance, ..POLICY };
		let validity = |max_audit_validity| ReservePolicy { max_audit_validity, ..POLICY };
		for bad in [
			assurance(AssuranceLevel::SelfReported),
			assurance(AssuranceLevel::CustodianApi),
			validity(0),
			validity(MaxAuditValidity::get() + 1),
		] {
			assert_noop!(open(b"A".to_vec(), CUSTODY, bad), Error::<Test>::BadPolicy);
		}
		assert_noop!(
			open(b"A".to_vec(), AUDIT, POLICY),
			gate_error(LicenceRefusal::ServiceNotLicensed)
		);
		assert_noop!(open(b"A".to_vec(), 9, POLICY), gate_error(LicenceRefusal::UnknownLicence));
		crate::NextReserve::<Test>::put(u32::MAX);
		assert_noop!(open(b"A".to_vec(), CUSTODY, POLICY), Error::<Test>::TooMany);
		crate::NextReserve::<Test>::put(0);
	});
}

#[test]
fn only_the_custodian_registers_bars_and_only_while_licensed() {
	run(|| {
		let reserve = open_reserve();
		let register = |origin, reserve, bars: Vec<_>| {
			BullionReserve::register_bars(origin, reserve, bars.try_into().unwrap())
		};
		for origin in [RuntimeOrigin::root(), RuntimeOrigin::none()] {
			assert_noop!(register(origin, reserve, bars(1, 0)), DispatchError::BadOrigin);
		}
		for account in [STRANGER, SUPERVISOR, AUDITOR] {
			assert_noop!(
				register(RuntimeOrigin::signed(account), reserve, bars(1, 0)),
				gate_error(LicenceRefusal::NotHolder)
			);
		}
		let custodian = || RuntimeOrigin::signed(CUSTODIAN);
		assert_noop!(register(custodian(), reserve + 1, bars(1, 0)), Error::<Test>::NotFound);
		assert_noop!(register(custodian(), reserve, vec![]), Error::<Test>::EmptyList);
		set_refusal(CUSTODY, Some(LicenceRefusal::Suspended));
		assert_noop!(
			register(custodian(), reserve, bars(1, 0)),
			gate_error(LicenceRefusal::Suspended)
		);
		set_refusal(CUSTODY, None);
		Timestamp::set_timestamp(0);
		assert_noop!(register(custodian(), reserve, bars(1, 0)), Error::<Test>::ClockNotSet);
	});
}

#[test]
fn a_reserve_holds_no_more_bars_than_its_bound() {
	run(|| {
		let reserve = open_reserve();
		let register = |bars: Vec<_>| {
			BullionReserve::register_bars(
				RuntimeOrigin::signed(CUSTODIAN),
				reserve,
				bars.try_into().unwrap(),
			)
		};
		assert_ok!(register(bars(64, 0)));
		assert_noop!(register(bars(33, 64)), Error::<Test>::TooMany);
		assert_ok!(register(bars(32, 64)));
		assert_noop!(register(bars(1, 96)), Error::<Test>::TooMany);
		let page = BullionReserve::api_bars(reserve, 0).unwrap();
		assert_eq!(page.total, 96);
		assert_eq!(page.bars.len(), 96);
		assert!(page.bars.windows(2).all(|pair| pair[0].key < pair[1].key));
		assert!(BullionReserve::api_bars(reserve, 1).unwrap().bars.is_empty());
		assert!(BullionReserve::api_bars(reserve, u32::MAX).is_none());
		assert!(BullionReserve::api_bars(reserve + 1, 0).is_none());
	});
}

#[test]
fn stored_values_are_as_small_as_stated() {
	assert_eq!(crate::Bar::max_encoded_len(), 17 + 9 + 4 + 2 + 4 + 2 + 4 + 8);
	assert_eq!(crate::Reserve::max_encoded_len(), 66 + 4 + 2 + 4 + 9 + 4 + 8 + 4 + 4 + 5);
}
