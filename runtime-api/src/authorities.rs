//! Who may act for which jurisdiction, and why not.

use alloc::vec::Vec;

use civitas_primitives::{
	authority::{
		ActAnswer, ActId, ActRefusal, AllowanceAnswer, AuthorityAnswer, AuthorityState, Dated,
		JurisdictionAnswer, JurisdictionStanding, MayAnswer, OfficerAnswer, OfficerState,
	},
	AuthorityId, JurisdictionCode, Moment, Powers,
};
use codec::Codec;

sp_api::decl_runtime_apis! {
	/// Questions to the register of jurisdictions, authorities and officers. Every answer carries the
	/// moment of the block that gave it; a chain that stands still gives old answers.
	pub trait AuthoritiesApi<AccountId, Hash>
	where
		AccountId: Codec,
		Hash: Codec,
	{
		/// All jurisdictions ever admitted, in the order of their codes.
		fn jurisdictions() -> Dated<Vec<JurisdictionAnswer>>;

		/// All authorities ever created in a jurisdiction, in the order of their numbers.
		fn authorities_of(code: JurisdictionCode) -> Dated<Vec<AuthorityAnswer>>;

		/// One authority.
		fn authority(id: AuthorityId) -> Dated<Option<AuthorityAnswer>>;

		/// The officers of an authority who were not removed.
		fn officers_of(id: AuthorityId) -> Dated<Vec<OfficerAnswer<AccountId>>>;

		/// An account as officer, removed or not.
		fn officer(account: AccountId) -> Dated<Option<OfficerAnswer<AccountId>>>;

		/// May this account, together with an officer of another unit, bring about an act that takes
		/// these powers? No reasons means yes.
		fn may(account: AccountId, powers: Powers) -> Dated<MayAnswer>;

		/// May this account approve this act now? No reasons means yes.
		fn may_approve(account: AccountId, act: ActId) -> Dated<Vec<ActRefusal>>;

		/// What a jurisdiction was at moment `valid`, as the chain knew it at moment `known`.
		fn jurisdiction_as_of(
			code: JurisdictionCode,
			valid: Moment,
			known: Moment,
		) -> Dated<Option<JurisdictionStanding>>;

		/// What an authority could do at moment `valid`, as the chain knew it at moment `known`.
		fn authority_as_of(
			id: AuthorityId,
			valid: Moment,
			known: Moment,
		) -> Dated<Option<AuthorityState>>;

		/// For whom an account signed at moment `valid`, as the chain knew it at moment `known`.
		fn officer_as_of(
			account: AccountId,
			valid: Moment,
			known: Moment,
		) -> Dated<Option<OfficerState>>;

		/// The acts that an authority's officers have proposed and nobody has finished.
		fn open_acts(authority: AuthorityId) -> Dated<Vec<ActAnswer<AccountId, Hash>>>;

		/// What an authority's officers may still spend without a fee in this window.
		fn allowance_left(authority: AuthorityId) -> Dated<AllowanceAnswer>;
	}
}
