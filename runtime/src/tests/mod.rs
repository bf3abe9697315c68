mod chain;
mod filter;
mod governance;
mod presets;
mod validators;

use codec::Encode;
use sp_consensus_aura::AURA_ENGINE_ID;
use sp_core::Pair;
use sp_runtime::{generic::Era, traits::Header as _, BuildStorage, Digest, DigestItem};

use crate::*;

/// The moment of the first block that tests make: 9 February 2026, midnight UTC.
pub const START: u64 = 1_770_595_200_000;

/// JSON merge patch (RFC 7386), as chain specs apply presets to the default genesis.
fn merge(target: &mut serde_json::Value, patch: serde_json::Value) {
	match (target, patch) {
		(serde_json::Value::Object(target), serde_json::Value::Object(patch)) => {
			for (key, value) in patch {
				merge(target.entry(key).or_insert(serde_json::Value::Null), value);
			}
		},
		(target, patch) => *target = patch,
	}
}

/// The genesis that a preset describes.
pub fn genesis_of(preset: &str) -> RuntimeGenesisConfig {
	let mut json = serde_json::to_value(RuntimeGenesisConfig::default()).unwrap();
	let patch = crate::presets::get_preset(&preset.into()).expect("the preset exists");
	merge(&mut json, serde_json::from_slice(&patch).unwrap());
	serde_json::from_value(json).unwrap()
}

/// The state that a preset builds.
pub fn state_of(preset: &str) -> sp_io::TestExternalities {
	let mut ext: sp_io::TestExternalities = genesis_of(preset).build_storage().unwrap().into();
	ext.execute_with(|| {
		// A chain's genesis block has number 0, and its hash is what signatures name.
		frame_system::BlockHash::<Runtime>::insert(0, Hash::repeat_byte(7));
	});
	ext
}

/// Makes the next block at `moment` with these transactions and returns what became of each.
pub fn make_block(
	moment: u64,
	transactions: Vec<UncheckedExtrinsic>,
) -> Vec<sp_runtime::ApplyExtrinsicResult> {
	let number = System::block_number() + 1;
	let parent = System::block_hash(number - 1);
	let slot = moment / SLOT_DURATION;
	let digest = Digest { logs: vec![DigestItem::PreRuntime(AURA_ENGINE_ID, slot.encode())] };
	let header = Header::new(number, Default::default(), Default::default(), parent, digest);
	Executive::initialize_block(&header);
	let inherent =
		UncheckedExtrinsic::new_bare(RuntimeCall::Timestamp(pallet_timestamp::Call::set {
			now: moment,
		}));
	Executive::apply_extrinsic(inherent).unwrap().unwrap();
	let results = transactions.into_iter().map(Executive::apply_extrinsic).collect();
	let header = Executive::finalize_block();
	frame_system::BlockHash::<Runtime>::insert(number, header.hash());
	results
}

/// A development account by its name.
pub fn pair(name: &str) -> sp_core::sr25519::Pair {
	sp_core::sr25519::Pair::from_string(&format!("//{name}"), None).unwrap()
}

/// The account of a development name.
pub fn account(name: &str) -> AccountId {
	pair(name).public().into()
}

/// A signed transaction, as a client would send it.
pub fn sign(name: &str, call: impl Into<RuntimeCall>) -> UncheckedExtrinsic {
	let (pair, call) = (pair(name), call.into());
	let who: AccountId = pair.public().into();
	let nonce = System::account_nonce(&who);
	let extension: TxExtension = (
		frame_system::AuthorizeCall::new(),
		frame_system::CheckNonZeroSender::new(),
		frame_system::CheckSpecVersion::new(),
		frame_system::CheckTxVersion::new(),
		frame_system::CheckGenesis::new(),
		frame_system::CheckEra::from(Era::Immortal),
		frame_system::CheckNonce::from(nonce),
		frame_system::CheckWeight::new(),
		pallet_authorities::OfficerActs::new(),
		pallet_transaction_payment::ChargeTransactionPayment::from(0),
		frame_metadata_hash_extension::CheckMetadataHash::new(false),
		frame_system::WeightReclaim::new(),
	);
	let payload = SignedPayload::new(call.clone(), extension.clone()).unwrap();
	let signature = payload.using_encoded(|bytes| pair.sign(bytes));
	UncheckedExtrinsic::new_signed(call, who.into(), signature.into(), extension)
}
