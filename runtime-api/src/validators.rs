//! Who makes blocks, and why somebody does not.

use alloc::vec::Vec;

use civitas_primitives::{
	authority::Dated,
	validators::{
		AppointRefusal, KeysRefusal, OperateRefusal, PerformanceAnswer, SeatsAnswer, SessionIndex,
		SetsAnswer, StrikeAnswer, ValidatorAnswer, ValidatorPerformance, ValidatorRefusal,
	},
	AuthorityId,
};
use codec::Codec;

sp_api::decl_runtime_apis! {
	/// Questions about validators. Every answer carries the moment of the block that gave it; a chain
	/// that stands still gives old answers.
	pub trait ValidatorsApi<AccountId>
	where
		AccountId: Codec,
	{
		/// The set of this session, of the next one, and what would follow as things stand.
		fn sets() -> Dated<SetsAnswer<AccountId>>;

		/// The seats of every jurisdiction, who holds them, and the limits of the set.
		fn seats() -> Dated<SeatsAnswer<AccountId>>;

		/// Everybody who holds a seat or has not yet left the set, in the order of accounts.
		fn validators() -> Dated<Vec<ValidatorAnswer<AccountId>>>;

		/// One of them, or `None`.
		fn validator(account: AccountId) -> Dated<Option<ValidatorAnswer<AccountId>>>;

		/// Every reason why an account is not in the set of the session after next, or makes no blocks in
		/// this one; none when it does and will.
		fn why_not_in_set(account: AccountId) -> Dated<Vec<ValidatorRefusal>>;

		/// Every reason why an authority may not appoint this account now, its keys aside; none when it
		/// may.
		fn why_not_appoint(
			authority: AuthorityId,
			account: AccountId,
		) -> Dated<Vec<AppointRefusal>>;

		/// Every reason why an authority may not decide about this validator, that is dismiss it or replace
		/// its keys; none when it may.
		fn why_not_operate(
			authority: AuthorityId,
			account: AccountId,
		) -> Dated<Vec<OperateRefusal>>;

		/// Every reason why these keys, as `author_rotateKeysWithOwner` gives them with their proof,
		/// cannot be set for this account; none when they can.
		fn why_not_set_keys(
			account: AccountId,
			keys: Vec<u8>,
			proof: Vec<u8>,
		) -> Dated<Vec<KeysRefusal>>;

		/// What an account was struck for, or `None` if it was not, or was reinstated.
		fn strike(account: AccountId) -> Dated<Option<StrikeAnswer>>;

		/// Who made how many blocks in a session that is over, or `None` if it is not or is forgotten.
		fn performance(session: SessionIndex) -> Dated<Option<PerformanceAnswer<AccountId>>>;

		/// How many blocks an account made in the sessions that the chain remembers, oldest first.
		fn performance_of(
			account: AccountId,
		) -> Dated<Vec<(SessionIndex, ValidatorPerformance<AccountId>)>>;
	}
}
