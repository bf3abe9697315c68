//! The benchmarks of this runtime's pallets, and what they prepare in each other.

use alloc::{string::String, vec, vec::Vec};

use civitas_primitives::{
	authority::{power, JurisdictionStanding},
	consortium::Track,
	licence::{HostPeriod, ServicePeriod},
	reserve::{
		AssuranceLevel, AuditOpinion, AuditReport, BarDeclaration, CoinAuthorities, ReservePolicy,
	},
	Activities, AuthorityId, Evidence, JurisdictionCode, Lei, LicenceId, Moment, Powers, ReserveId,
};
use codec::Encode;
use frame_benchmarking::{account, BenchmarkBatch, BenchmarkConfig, BenchmarkList};
use frame_support::{
	traits::{EnsureOrigin, Get, StorageInfo, StorageInfoTrait},
	BoundedVec,
};
use frame_system_benchmarking::{extensions::Pallet as ExtensionsBench, Pallet as SystemBench};
use pallet_authorities::EnsureJoint;
use pallet_virtual_asset_licensing::{Grant, RegimeService, RegimeTerms};

use crate::{configs::governance::ParametersOrigin, *};

frame_benchmarking::define_benchmarks!(
	[frame_system, SystemBench::<Runtime>]
	[frame_system_extensions, ExtensionsBench::<Runtime>]
	[pallet_authorities, Authorities]
	[pallet_consortium, Consortium]
	[pallet_validator_set, ValidatorSet]
	[pallet_credential_registry, CredentialRegistry]
	[pallet_virtual_asset_licensing, VirtualAssetLicensing]
	[pallet_bullion_reserve, BullionReserve]
	[pallet_gold_stablecoin, GoldStablecoin]
);

impl frame_system_benchmarking::Config for Runtime {}

/// What can be measured.
pub fn metadata(extra: bool) -> (Vec<BenchmarkList>, Vec<StorageInfo>) {
	let mut list = Vec::<BenchmarkList>::new();
	list_benchmarks!(list, extra);
	(list, AllPalletsWithSystem::storage_info())
}

/// Measures.
pub fn dispatch(config: BenchmarkConfig) -> Result<Vec<BenchmarkBatch>, String> {
	use frame_support::traits::WhitelistedStorageKeys;
	let whitelist = AllPalletsWithSystem::whitelisted_storage_keys();
	let mut batches = Vec::<BenchmarkBatch>::new();
	let params = (&config, &whitelist);
	add_benchmarks!(params, batches);
	Ok(batches)
}

/// Prepares other pallets for a benchmark. It panics where a preparation fails: a benchmark must not
/// measure anything else than its worst case.
pub struct Helper;

fn act<P: Get<Powers> + 'static>() -> RuntimeOrigin {
	EnsureJoint::<Runtime, P>::try_successful_origin().expect("an authority can be made")
}

/// Nobody's identifier, another one for each number.
fn lei(number: u32) -> Lei {
	let mut entity = *b"BENCHMARK000000000";
	let digits = alloc::format!("{number:09}");
	entity[9..].copy_from_slice(digits.as_bytes());
	Lei::with_check_digits(&entity).expect("letters and digits")
}

/// A licence whose every service permits the activity, in every place, and whose head is out of date, so
/// that the gate reads it and the licence.
fn licence(account: &AccountId, activity: Activities, home: JurisdictionCode) -> LicenceId {
	let now = Timestamp::get();
	let text = |text: &[u8]| text.to_vec().try_into().expect("short");
	let regime = pallet_virtual_asset_licensing::NextRegime::<Runtime>::get();
	let services = (0..32u8)
		.map(|service| RegimeService {
			code: text(&[b'a' + service / 26, b'a' + service % 26]),
			label: BoundedVec::truncate_from(vec![b'l'; 128]),
			activities: activity,
		})
		.collect::<Vec<_>>();
	VirtualAssetLicensing::create_regime(
		ParametersOrigin::try_successful_origin().expect("the members can decide"),
		RegimeTerms {
			name: BoundedVec::truncate_from(b"Benchmark".to_vec()),
			legal_basis: BoundedVec::truncate_from(b"Benchmark".to_vec()),
			passporting: true,
			services: BoundedVec::truncate_from(services),
		},
	)
	.expect("a regime can be created");

	let licence = pallet_virtual_asset_licensing::NextLicence::<Runtime>::get();
	let hosts = JurisdictionCode::all().filter(|place| *place != home).take(32);
	let grant = Grant {
		regime,
		lei: Some(BoundedVec::truncate_from(lei(licence).as_bytes().to_vec())),
		native_number: None,
		legal_name: BoundedVec::truncate_from(vec![b'n'; 160]),
		commercial_name: BoundedVec::truncate_from(vec![b'n'; 160]),
		authorised_on: Some(now),
		services: BoundedVec::truncate_from(
			(0..32).map(|service| ServicePeriod { service, from: now, until: None }).collect(),
		),
		hosts: BoundedVec::truncate_from(
			hosts
				.map(|place| HostPeriod { place, services: u32::MAX, from: now, until: None })
				.collect(),
		),
		accounts: BoundedVec::truncate_from(vec![account.clone()]),
		order: Evidence::of(b"order"),
	};
	VirtualAssetLicensing::grant_licence(act::<power::LicenseProviders>(), grant)
		.expect("a licence can be granted");
	pallet_virtual_asset_licensing::Heads::<Runtime>::mutate(licence, |head| {
		head.as_mut().expect("just written").good_until = now;
	});
	licence
}

impl pallet_authorities::BenchmarkHelper for Helper {
	fn set_moment(moment: Moment) {
		pallet_timestamp::Now::<Runtime>::put(moment);
	}
}

impl pallet_consortium::BenchmarkHelper<RuntimeCall> for Helper {
	fn set_moment(moment: Moment) {
		pallet_timestamp::Now::<Runtime>::put(moment);
	}

	/// A batch of calls of 47 bytes each: of shorter ones, as many as are proposed here would weigh more than
	/// a transaction can.
	fn call(_: Track, length: u32) -> RuntimeCall {
		let short = RuntimeCall::Consortium(pallet_consortium::Call::schedule_weights {
			from: Moment::MAX,
			weights: BoundedVec::truncate_from(vec![(0, 1); 4]),
		});
		let calls = vec![short; (length.saturating_sub(8) / 47) as usize];
		RuntimeCall::Utility(pallet_utility::Call::batch_all { calls })
	}

	fn call_as_root(_: Track) -> RuntimeCall {
		let code_hash = Hash::repeat_byte(7);
		RuntimeCall::System(frame_system::Call::authorize_upgrade { code_hash })
	}
}

impl pallet_validator_set::BenchmarkHelper<AccountId, SessionKeys> for Helper {
	fn set_moment(moment: Moment) {
		pallet_timestamp::Now::<Runtime>::put(moment);
	}

	fn keys(number: u32, owner: &AccountId) -> (SessionKeys, Vec<u8>) {
		// The benchmarking client has a keystore. It reads the phrase anew for every key and every signature.
		let seed = alloc::format!("//Validator//{number}").into_bytes();
		let generated = SessionKeys::generate(&owner.encode(), Some(seed));
		(generated.keys, generated.proof.encode())
	}

	fn operator() -> (JurisdictionCode, AuthorityId) {
		let authority = Authorities::authority_for_benchmarks(Powers::OPERATE_VALIDATORS)
			.expect("an authority can be made");
		(JurisdictionCode::literal(b"AQ"), authority)
	}
}

impl pallet_virtual_asset_licensing::BenchmarkHelper for Helper {
	fn set_time(now: Moment) {
		pallet_timestamp::Now::<Runtime>::put(now);
	}

	fn ended_authority() -> AuthorityId {
		use pallet_authorities::{Jurisdictions, NextAuthority};
		let authority = NextAuthority::<Runtime>::get();
		let code = JurisdictionCode::all()
			.find(|code| !Jurisdictions::<Runtime>::contains_key(code))
			.expect("there are more codes than members");
		let name = b"Benchmark".to_vec();
		let union = || {
			<Runtime as pallet_authorities::Config>::UnionOrigin::try_successful_origin()
				.expect("the members can decide")
		};
		Authorities::admit_jurisdiction(
			union(),
			code,
			BoundedVec::truncate_from(name.clone()),
			1,
			JurisdictionStanding::Member,
		)
		.expect("the code is free");
		Authorities::establish_constitutional_authority(
			union(),
			code,
			BoundedVec::truncate_from(name),
			None,
		)
		.expect("the jurisdiction has none");
		Authorities::withdraw_jurisdiction(union(), code).expect("it is in force");
		authority
	}
}

impl pallet_credential_registry::BenchmarkHelper for Helper {
	fn set_moment(moment: Moment) {
		pallet_timestamp::Now::<Runtime>::put(moment);
	}
}

impl pallet_bullion_reserve::BenchmarkHelper<AccountId> for Helper {
	fn set_moment(moment: Moment) {
		pallet_timestamp::Now::<Runtime>::put(moment);
	}

	fn licence(account: &AccountId, activity: Activities, place: JurisdictionCode) -> LicenceId {
		licence(account, activity, place)
	}

	fn renewed(
		former: LicenceId,
		account: &AccountId,
		activity: Activities,
		place: JurisdictionCode,
	) -> LicenceId {
		let renewed = licence(account, activity, place);
		let holder = pallet_virtual_asset_licensing::Licences::<Runtime>::get(former)
			.expect("granted before")
			.lei;
		pallet_virtual_asset_licensing::Licences::<Runtime>::mutate(renewed, |licence| {
			licence.as_mut().expect("just granted").lei = holder;
		});
		renewed
	}
}

impl pallet_gold_stablecoin::BenchmarkHelper<AccountId> for Helper {
	fn set_moment(moment: Moment) {
		pallet_timestamp::Now::<Runtime>::put(moment);
	}

	fn audited_reserve(place: JurisdictionCode) -> ReserveId {
		let now = Timestamp::get();
		let reserve = pallet_bullion_reserve::NextReserve::<Runtime>::get();
		let custodian: AccountId = account("custodian", reserve, 0);
		let auditor: AccountId = account("auditor", reserve, 0);
		let custody = licence(&custodian, Activities::CUSTODY_OF_BULLION, place);
		let audit = licence(&auditor, Activities::AUDIT_OF_RESERVES, place);
		let validity = 180 * civitas_primitives::moment::DAY;
		BullionReserve::open_reserve(
			act::<power::SuperviseMoney>(),
			BoundedVec::truncate_from(b"Benchmark".to_vec()),
			custody,
			ReservePolicy {
				minimum_assurance: AssuranceLevel::AgreedUponProcedures,
				max_audit_validity: validity,
			},
		)
		.expect("a reserve can be opened");
		let bars = (0..30u32)
			.map(|number| BarDeclaration {
				serial: BoundedVec::truncate_from(
					alloc::format!("{}", 1_000 + reserve * 1_000 + number).into_bytes(),
				),
				brand: BoundedVec::truncate_from(b"BENCH".to_vec()),
				gross_weight: 400_000,
				fineness: 9_999,
				fine_weight: 399_960,
				year: 1_999,
			})
			.collect();
		let signed = |who: &AccountId| RuntimeOrigin::signed(who.clone());
		BullionReserve::register_bars(signed(&custodian), reserve, BoundedVec::truncate_from(bars))
			.expect("bars can be registered");
		let list = BullionReserve::api_list(reserve).expect("just opened");
		BullionReserve::attest_list(
			signed(&custodian),
			reserve,
			audit,
			list.root,
			list.bars,
			list.fine_weight,
		)
		.expect("the list can be attested");
		BullionReserve::countersign_audit(
			signed(&auditor),
			reserve,
			list.root,
			list.root,
			AuditReport {
				scope_date: now,
				expires_at: now + validity,
				bars_seen: list.bars,
				fine_weight_found: list.fine_weight,
				exceptions: 0,
				assurance: AssuranceLevel::ReasonableAssurance,
				opinion: AuditOpinion::Unmodified,
				report: Evidence::of(b"report"),
				locator: BoundedVec::truncate_from(b"https://report.example".to_vec()),
			},
		)
		.expect("the audit can be countersigned");
		reserve
	}

	fn authorities() -> CoinAuthorities {
		let with = |powers| -> AuthorityId {
			Authorities::authority_for_benchmarks(powers).expect("an authority can be made")
		};
		CoinAuthorities {
			investigator: with(Powers::INVESTIGATE_FINANCE),
			court: with(Powers::ORDER_FREEZE),
			appeals: with(Powers::HEAR_APPEALS),
		}
	}

	fn beneficiary(account: &AccountId, place: JurisdictionCode) -> LicenceId {
		licence(account, Activities::RECEIVE_PRIMARY_MINT, place)
	}
}
