//! The questions that clients ask this runtime.

use alloc::vec::Vec;

use civitas_primitives::{
	authority::{
		ActAnswer, ActId, ActRefusal, AllowanceAnswer, AuthorityAnswer, AuthorityState, Dated,
		JurisdictionAnswer, JurisdictionStanding, MayAnswer, OfficerAnswer, OfficerState,
	},
	consortium::{
		EnactRefusal, ProposalAnswer, ProposalId, ProposeRefusal, ReferendumId, RulesAnswer,
		SeatAnswer, StandingAnswer, Track, VoteRefusal,
	},
	credentials::{
		CredentialRefusal, IssuerAnswer, IssuerId, ListAnswer, ListId, StatusAnswer,
		StatusesAnswer, WriteAnswer,
	},
	licence::{GateAnswer, LicenceAnswer, LicenceAsOfAnswer, RegimeAnswer, RegimeId},
	reserve::{
		AuditAnswer, BarAnswer, BarDeclaration, BarRefusal, BarsPage, CapacityAnswer, CoinAnswer,
		CoinBalance, CoinId, CoinRole, CoverageAnswer, ListAnswer as BarListAnswer, MintAnswer,
		MintId, MintRefusal, ReserveAnswer, TicketAnswer, TicketId,
	},
	validators::{
		AppointRefusal, KeysRefusal, OperateRefusal, PerformanceAnswer, SeatsAnswer, SessionIndex,
		SetsAnswer, StrikeAnswer, ValidatorAnswer, ValidatorPerformance, ValidatorRefusal,
	},
	Activities, AuthorityId, JurisdictionCode, LicenceId, Moment, Powers, ReserveId,
};
use frame_support::{
	genesis_builder_helper::{build_state, get_preset},
	traits::KeyOwnerProofSystem,
	weights::Weight,
};
use pallet_grandpa::AuthorityId as GrandpaId;
use pallet_validator_set::KeysInForce;
use sp_api::impl_runtime_apis;
use sp_consensus_aura::sr25519::AuthorityId as AuraId;
use sp_core::{crypto::KeyTypeId, OpaqueMetadata};
use sp_runtime::{
	traits::{Block as BlockT, NumberFor},
	transaction_validity::{TransactionSource, TransactionValidity},
	ApplyExtrinsicResult,
};
use sp_session::OpaqueGeneratedSessionKeys;
use sp_version::RuntimeVersion;

use crate::{
	AccountId, Aura, Authorities, Balance, Block, BullionReserve, Consortium, CredentialRegistry,
	Executive, GoldStablecoin, Grandpa, Hash, InherentDataExt, Nonce, Runtime, RuntimeCall,
	RuntimeGenesisConfig, SessionKeys, System, TransactionPayment, ValidatorSet,
	VirtualAssetLicensing, VERSION,
};

impl_runtime_apis! {
	impl sp_api::Core<Block> for Runtime {
		fn version() -> RuntimeVersion {
			VERSION
		}

		fn execute_block(block: <Block as BlockT>::LazyBlock) {
			Executive::execute_block(block);
		}

		fn initialize_block(
			header: &<Block as BlockT>::Header,
		) -> sp_runtime::ExtrinsicInclusionMode {
			Executive::initialize_block(header)
		}
	}

	impl sp_api::Metadata<Block> for Runtime {
		fn metadata() -> OpaqueMetadata {
			OpaqueMetadata::new(Runtime::metadata().into())
		}

		fn metadata_at_version(version: u32) -> Option<OpaqueMetadata> {
			Runtime::metadata_at_version(version)
		}

		fn metadata_versions() -> Vec<u32> {
			Runtime::metadata_versions()
		}
	}

	impl frame_support::view_functions::runtime_api::RuntimeViewFunction<Block> for Runtime {
		fn execute_view_function(
			id: frame_support::view_functions::ViewFunctionId,
			input: Vec<u8>,
		) -> Result<Vec<u8>, frame_support::view_functions::ViewFunctionDispatchError> {
			Runtime::execute_view_function(id, input)
		}
	}

	impl sp_block_builder::BlockBuilder<Block> for Runtime {
		fn apply_extrinsic(extrinsic: <Block as BlockT>::Extrinsic) -> ApplyExtrinsicResult {
			Executive::apply_extrinsic(extrinsic)
		}

		fn finalize_block() -> <Block as BlockT>::Header {
			Executive::finalize_block()
		}

		fn inherent_extrinsics(
			data: sp_inherents::InherentData,
		) -> Vec<<Block as BlockT>::Extrinsic> {
			data.create_extrinsics()
		}

		fn check_inherents(
			block: <Block as BlockT>::LazyBlock,
			data: sp_inherents::InherentData,
		) -> sp_inherents::CheckInherentsResult {
			data.check_extrinsics(&block)
		}
	}

	impl sp_transaction_pool::runtime_api::TaggedTransactionQueue<Block> for Runtime {
		fn validate_transaction(
			source: TransactionSource,
			tx: <Block as BlockT>::Extrinsic,
			block_hash: <Block as BlockT>::Hash,
		) -> TransactionValidity {
			Executive::validate_transaction(source, tx, block_hash)
		}
	}

	impl sp_offchain::OffchainWorkerApi<Block> for Runtime {
		fn offchain_worker(header: &<Block as BlockT>::Header) {
			Executive::offchain_worker(header);
		}
	}

	impl sp_consensus_aura::AuraApi<Block, AuraId> for Runtime {
		fn slot_duration() -> sp_consensus_aura::SlotDuration {
			sp_consensus_aura::SlotDuration::from_millis(Aura::slot_duration())
		}

		fn authorities() -> Vec<AuraId> {
			pallet_aura::Authorities::<Runtime>::get().into_inner()
		}
	}

	impl sp_consensus_grandpa::GrandpaApi<Block> for Runtime {
		fn grandpa_authorities() -> sp_consensus_grandpa::AuthorityList {
			Grandpa::grandpa_authorities()
		}

		fn current_set_id() -> sp_consensus_grandpa::SetId {
			pallet_grandpa::CurrentSetId::<Runtime>::get()
		}

		fn submit_report_equivocation_unsigned_extrinsic(
			equivocation_proof: sp_consensus_grandpa::EquivocationProof<
				<Block as BlockT>::Hash,
				NumberFor<Block>,
			>,
			key_owner_proof: sp_consensus_grandpa::OpaqueKeyOwnershipProof,
		) -> Option<()> {
			let key_owner_proof = key_owner_proof.decode()?;
			Grandpa::submit_unsigned_equivocation_report(equivocation_proof, key_owner_proof)
		}

		fn generate_key_ownership_proof(
			_set_id: sp_consensus_grandpa::SetId,
			authority_id: GrandpaId,
		) -> Option<sp_consensus_grandpa::OpaqueKeyOwnershipProof> {
			// With the keys that vote in this session, not with those that will in the one after next.
			KeysInForce::<Runtime>::prove((sp_consensus_grandpa::KEY_TYPE, authority_id))
				.map(|proof| codec::Encode::encode(&proof))
				.map(sp_consensus_grandpa::OpaqueKeyOwnershipProof::new)
		}
	}

	impl sp_session::SessionKeys<Block> for Runtime {
		fn generate_session_keys(
			owner: Vec<u8>,
			seed: Option<Vec<u8>>,
		) -> OpaqueGeneratedSessionKeys {
			SessionKeys::generate(&owner, seed).into()
		}

		fn decode_session_keys(encoded: Vec<u8>) -> Option<Vec<(Vec<u8>, KeyTypeId)>> {
			SessionKeys::decode_into_raw_public_keys(&encoded)
		}
	}

	impl frame_system_rpc_runtime_api::AccountNonceApi<Block, AccountId, Nonce> for Runtime {
		fn account_nonce(account: AccountId) -> Nonce {
			System::account_nonce(account)
		}
	}

	impl pallet_transaction_payment_rpc_runtime_api::TransactionPaymentApi<Block, Balance>
		for Runtime
	{
		fn query_info(
			uxt: <Block as BlockT>::Extrinsic,
			len: u32,
		) -> pallet_transaction_payment_rpc_runtime_api::RuntimeDispatchInfo<Balance> {
			TransactionPayment::query_info(uxt, len)
		}

		fn query_fee_details(
			uxt: <Block as BlockT>::Extrinsic,
			len: u32,
		) -> pallet_transaction_payment::FeeDetails<Balance> {
			TransactionPayment::query_fee_details(uxt, len)
		}

		fn query_weight_to_fee(weight: Weight) -> Balance {
			TransactionPayment::weight_to_fee(weight)
		}

		fn query_length_to_fee(length: u32) -> Balance {
			TransactionPayment::length_to_fee(length)
		}
	}

	impl pallet_transaction_payment_rpc_runtime_api::TransactionPaymentCallApi<
		Block,
		Balance,
		RuntimeCall,
	> for Runtime {
		fn query_call_info(
			call: RuntimeCall,
			len: u32,
		) -> pallet_transaction_payment::RuntimeDispatchInfo<Balance> {
			TransactionPayment::query_call_info(call, len)
		}

		fn query_call_fee_details(
			call: RuntimeCall,
			len: u32,
		) -> pallet_transaction_payment::FeeDetails<Balance> {
			TransactionPayment::query_call_fee_details(call, len)
		}

		fn query_weight_to_fee(weight: Weight) -> Balance {
			TransactionPayment::weight_to_fee(weight)
		}

		fn query_length_to_fee(length: u32) -> Balance {
			TransactionPayment::length_to_fee(length)
		}
	}

	impl sp_genesis_builder::GenesisBuilder<Block> for Runtime {
		fn build_state(config: Vec<u8>) -> sp_genesis_builder::Result {
			build_state::<RuntimeGenesisConfig>(config)
		}

		fn get_preset(id: &Option<sp_genesis_builder::PresetId>) -> Option<Vec<u8>> {
			get_preset::<RuntimeGenesisConfig>(id, crate::presets::get_preset)
		}

		fn preset_names() -> Vec<sp_genesis_builder::PresetId> {
			crate::presets::preset_names()
		}
	}

	impl civitas_runtime_api::authorities::AuthoritiesApi<Block, AccountId, Hash> for Runtime {
		fn jurisdictions() -> Dated<Vec<JurisdictionAnswer>> {
			Authorities::api_jurisdictions()
		}

		fn authorities_of(code: JurisdictionCode) -> Dated<Vec<AuthorityAnswer>> {
			Authorities::api_authorities_of(code)
		}

		fn authority(id: AuthorityId) -> Dated<Option<AuthorityAnswer>> {
			Authorities::api_authority(id)
		}

		fn officers_of(id: AuthorityId) -> Dated<Vec<OfficerAnswer<AccountId>>> {
			Authorities::api_officers_of(id)
		}

		fn officer(account: AccountId) -> Dated<Option<OfficerAnswer<AccountId>>> {
			Authorities::api_officer(account)
		}

		fn may(account: AccountId, powers: Powers) -> Dated<MayAnswer> {
			Authorities::api_may(account, powers)
		}

		fn may_approve(account: AccountId, act: ActId) -> Dated<Vec<ActRefusal>> {
			Authorities::api_may_approve(account, act)
		}

		fn jurisdiction_as_of(
			code: JurisdictionCode,
			valid: Moment,
			known: Moment,
		) -> Dated<Option<JurisdictionStanding>> {
			Authorities::api_jurisdiction_as_of(code, valid, known)
		}

		fn authority_as_of(
			id: AuthorityId,
			valid: Moment,
			known: Moment,
		) -> Dated<Option<AuthorityState>> {
			Authorities::api_authority_as_of(id, valid, known)
		}

		fn officer_as_of(
			account: AccountId,
			valid: Moment,
			known: Moment,
		) -> Dated<Option<OfficerState>> {
			Authorities::api_officer_as_of(account, valid, known)
		}

		fn open_acts(authority: AuthorityId) -> Dated<Vec<ActAnswer<AccountId, Hash>>> {
			Authorities::api_open_acts(authority)
		}

		fn allowance_left(authority: AuthorityId) -> Dated<AllowanceAnswer> {
			Authorities::api_allowance_left(authority)
		}
	}

	impl civitas_runtime_api::consortium::ConsortiumApi<Block> for Runtime {
		fn seats() -> Dated<Vec<SeatAnswer>> {
			Consortium::api_seats()
		}

		fn rules() -> Dated<RulesAnswer> {
			Consortium::api_rules()
		}

		fn open_proposals() -> Dated<Vec<ProposalId>> {
			Consortium::api_open()
		}

		fn proposal(proposal: ProposalId) -> Dated<Option<ProposalAnswer>> {
			Consortium::api_proposal(proposal)
		}

		fn standing(referendum: ReferendumId) -> Dated<Option<StandingAnswer>> {
			Consortium::api_standing(referendum)
		}

		fn why_not_vote(
			authority: AuthorityId,
			proposal: ProposalId,
			call_hash: <Block as BlockT>::Hash,
		) -> Dated<Vec<VoteRefusal>> {
			Consortium::api_why_not_vote(authority, proposal, call_hash)
		}

		fn why_not_propose(
			authority: AuthorityId,
			track: Track,
			call: Vec<u8>,
		) -> Dated<Vec<ProposeRefusal>> {
			Consortium::api_why_not_propose(authority, track, call)
		}

		fn why_not_enact(proposal: ProposalId) -> Dated<Vec<EnactRefusal>> {
			Consortium::api_why_not_enact(proposal)
		}
	}

	impl civitas_runtime_api::validators::ValidatorsApi<Block, AccountId> for Runtime {
		fn sets() -> Dated<SetsAnswer<AccountId>> {
			ValidatorSet::api_sets()
		}

		fn seats() -> Dated<SeatsAnswer<AccountId>> {
			ValidatorSet::api_seats()
		}

		fn validators() -> Dated<Vec<ValidatorAnswer<AccountId>>> {
			ValidatorSet::api_validators()
		}

		fn validator(account: AccountId) -> Dated<Option<ValidatorAnswer<AccountId>>> {
			ValidatorSet::api_validator(account)
		}

		fn why_not_in_set(account: AccountId) -> Dated<Vec<ValidatorRefusal>> {
			ValidatorSet::api_why_not_in_set(account)
		}

		fn why_not_appoint(
			authority: AuthorityId,
			account: AccountId,
		) -> Dated<Vec<AppointRefusal>> {
			ValidatorSet::api_why_not_appoint(authority, account)
		}

		fn why_not_operate(
			authority: AuthorityId,
			account: AccountId,
		) -> Dated<Vec<OperateRefusal>> {
			ValidatorSet::api_why_not_operate(authority, account)
		}

		fn why_not_set_keys(
			account: AccountId,
			keys: Vec<u8>,
			proof: Vec<u8>,
		) -> Dated<Vec<KeysRefusal>> {
			ValidatorSet::api_why_not_set_keys(account, keys, proof)
		}

		fn strike(account: AccountId) -> Dated<Option<StrikeAnswer>> {
			ValidatorSet::api_strike(account)
		}

		fn performance(session: SessionIndex) -> Dated<Option<PerformanceAnswer<AccountId>>> {
			ValidatorSet::api_performance(session)
		}

		fn performance_of(
			account: AccountId,
		) -> Dated<Vec<(SessionIndex, ValidatorPerformance<AccountId>)>> {
			ValidatorSet::api_performance_of(account)
		}
	}

	impl civitas_runtime_api::licensing::LicensingApi<Block, AccountId> for Runtime {
		fn licence(licence: LicenceId) -> Option<LicenceAnswer<AccountId>> {
			VirtualAssetLicensing::api_licence(licence)
		}

		fn licences(start: LicenceId, count: u32) -> Vec<LicenceAnswer<AccountId>> {
			VirtualAssetLicensing::api_licences(start, count)
		}

		fn licences_by_lei(lei: Vec<u8>) -> Option<Vec<LicenceAnswer<AccountId>>> {
			VirtualAssetLicensing::api_licences_by_lei(&lei)
		}

		fn licence_by_number(
			home: JurisdictionCode,
			regime: RegimeId,
			number: Vec<u8>,
		) -> Option<LicenceAnswer<AccountId>> {
			VirtualAssetLicensing::api_licence_by_number(home, regime, number)
		}

		fn licences_of(account: AccountId) -> Vec<LicenceAnswer<AccountId>> {
			VirtualAssetLicensing::api_licences_of(&account)
		}

		fn gate(licence: LicenceId, service: u8, place: JurisdictionCode) -> GateAnswer {
			VirtualAssetLicensing::api_gate(licence, service, place)
		}

		fn gate_activity(
			licence: LicenceId,
			activity: Activities,
			place: JurisdictionCode,
		) -> GateAnswer {
			VirtualAssetLicensing::api_gate_activity(licence, activity, place)
		}

		fn licence_as_of(
			licence: LicenceId,
			valid: Moment,
			known: Moment,
		) -> Option<LicenceAsOfAnswer> {
			VirtualAssetLicensing::api_licence_as_of(licence, valid, known)
		}

		fn regimes() -> Vec<RegimeAnswer> {
			VirtualAssetLicensing::api_regimes()
		}
	}

	impl civitas_runtime_api::credentials::CredentialsApi<Block, AccountId> for Runtime {
		fn status(list: ListId, index: u32) -> Result<StatusAnswer, CredentialRefusal> {
			CredentialRegistry::status(list, index)
		}

		fn statuses(list: ListId, indices: Vec<u32>) -> Result<StatusesAnswer, CredentialRefusal> {
			CredentialRegistry::statuses(list, indices)
		}

		fn list(list: ListId) -> Result<ListAnswer, CredentialRefusal> {
			CredentialRegistry::bitstring(list)
		}

		fn token_status_list(list: ListId) -> Result<ListAnswer, CredentialRefusal> {
			CredentialRegistry::token_status_list(list)
		}

		fn issuer(issuer: IssuerId) -> Option<IssuerAnswer<AccountId>> {
			CredentialRegistry::issuer(issuer)
		}

		fn issuer_by_account(account: AccountId) -> Option<IssuerAnswer<AccountId>> {
			CredentialRegistry::issuer_by_account(&account)
		}

		fn lists_of(issuer: IssuerId) -> Vec<ListId> {
			CredentialRegistry::lists_of(issuer)
		}

		fn why_not_write(account: AccountId, list: ListId) -> WriteAnswer {
			CredentialRegistry::why_not_write(&account, list)
		}
	}

	impl civitas_runtime_api::gold::GoldApi<Block, AccountId> for Runtime {
		fn reserve(reserve: ReserveId) -> Option<ReserveAnswer> {
			BullionReserve::api_reserve(reserve)
		}

		fn audit(reserve: ReserveId, epoch: u32) -> Option<AuditAnswer> {
			BullionReserve::api_audit(reserve, epoch)
		}

		fn latest_audit(reserve: ReserveId) -> Option<AuditAnswer> {
			BullionReserve::api_latest_audit(reserve)
		}

		fn audit_as_of(reserve: ReserveId, moment: Moment) -> Option<AuditAnswer> {
			BullionReserve::api_audit_as_of(reserve, moment)
		}

		fn bar(brand: Vec<u8>, serial: Vec<u8>, year: u16) -> Option<BarAnswer> {
			BullionReserve::api_bar(&brand, &serial, year)
		}

		fn bars(reserve: ReserveId, page: u32) -> Option<BarsPage> {
			BullionReserve::api_bars(reserve, page)
		}

		fn list(reserve: ReserveId) -> Option<BarListAnswer> {
			BullionReserve::api_list(reserve)
		}

		fn check_bars(bars: Vec<BarDeclaration>) -> Vec<(u32, Vec<BarRefusal>)> {
			BullionReserve::api_check_bars(bars)
		}

		fn coins() -> Vec<CoinId> {
			GoldStablecoin::api_coins()
		}

		fn coin(coin: CoinId) -> Option<CoinAnswer> {
			GoldStablecoin::api_coin(coin)
		}

		fn capacity(coin: CoinId) -> Option<CapacityAnswer> {
			GoldStablecoin::api_capacity(coin)
		}

		fn coverage(coin: CoinId) -> Option<CoverageAnswer> {
			GoldStablecoin::api_coverage(coin)
		}

		fn why_not_mint(
			coin: CoinId,
			licence: LicenceId,
			beneficiary: AccountId,
			amount: CoinBalance,
		) -> Vec<MintRefusal> {
			GoldStablecoin::api_why_not_mint(coin, licence, beneficiary, amount)
		}

		fn role(coin: CoinId, account: AccountId) -> Option<CoinRole> {
			GoldStablecoin::api_role(coin, account)
		}

		fn mint(mint: MintId) -> Option<MintAnswer<AccountId>> {
			GoldStablecoin::api_mint(mint)
		}

		fn ticket(ticket: TicketId) -> Option<TicketAnswer<AccountId>> {
			GoldStablecoin::api_ticket(ticket)
		}
	}

	#[cfg(feature = "runtime-benchmarks")]
	impl frame_benchmarking::Benchmark<Block> for Runtime {
		fn benchmark_metadata(
			extra: bool,
		) -> (Vec<frame_benchmarking::BenchmarkList>, Vec<frame_support::traits::StorageInfo>) {
			crate::benchmarks::metadata(extra)
		}

		fn dispatch_benchmark(
			config: frame_benchmarking::BenchmarkConfig,
		) -> Result<Vec<frame_benchmarking::BenchmarkBatch>, alloc::string::String> {
			crate::benchmarks::dispatch(config)
		}
	}

	#[cfg(feature = "try-runtime")]
	impl frame_try_runtime::TryRuntime<Block> for Runtime {
		fn on_runtime_upgrade(
			checks: frame_try_runtime::UpgradeCheckSelect,
		) -> (Weight, Weight) {
			let weight = Executive::try_runtime_upgrade(checks)
				.expect("a failed upgrade check must stop the tool that asked for it");
			(weight, crate::configs::system::RuntimeBlockWeights::get().max_block)
		}

		fn execute_block(
			block: <Block as BlockT>::LazyBlock,
			state_root_check: bool,
			signature_check: bool,
			select: frame_try_runtime::TryStateSelect,
		) -> Weight {
			Executive::try_execute_block(block, state_root_check, signature_check, select)
				.expect("a failed block must stop the tool that asked for it")
		}
	}
}
