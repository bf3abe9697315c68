//! Questions about issuers of credentials and their status lists.

use alloc::vec::Vec;
use civitas_primitives::credentials::{
	CredentialRefusal, IssuerAnswer, IssuerId, ListAnswer, ListId, StatusAnswer, StatusesAnswer,
	WriteAnswer,
};

sp_api::decl_runtime_apis! {
	/// What a verifier, an issuer or an inspector asks the register of credentials. Answers state the
	/// moment of the block they were given at, as `as_of`; a client checks its age.
	pub trait CredentialsApi<AccountId>
	where
		AccountId: codec::Codec,
	{
		/// The status at `index` of `list`, what it means, and whether the issuer is in force now.
		fn status(list: ListId, index: u32) -> Result<StatusAnswer, CredentialRefusal>;

		/// The values at up to 1,024 indices of `list`, in the order asked for.
		fn statuses(
			list: ListId,
			indices: Vec<u32>,
		) -> Result<StatusesAnswer, CredentialRefusal>;

		/// All entries of `list` as the bitstring of a W3C Bitstring Status List before compression:
		/// index 0 is the left-most bit, the most significant bit of the first byte.
		fn list(list: ListId) -> Result<ListAnswer, CredentialRefusal>;

		/// All entries of `list` as the byte array of an IETF Token Status List before compression:
		/// index 0 is in the least significant bits of the first byte.
		fn token_status_list(list: ListId) -> Result<ListAnswer, CredentialRefusal>;

		/// The issuer with this number, or `None` if there never was one.
		fn issuer(issuer: IssuerId) -> Option<IssuerAnswer<AccountId>>;

		/// The issuer that this account acts for, or `None` if there never was one.
		fn issuer_by_account(account: AccountId) -> Option<IssuerAnswer<AccountId>>;

		/// The lists that an issuer opened, in order of opening.
		fn lists_of(issuer: IssuerId) -> Vec<ListId>;

		/// Every reason why `account` may not change `list` now; none when it may.
		fn why_not_write(account: AccountId, list: ListId) -> WriteAnswer;
	}
}
