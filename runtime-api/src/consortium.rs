//! How the members decide, how a referendum stands, and why not.

use alloc::vec::Vec;

use civitas_primitives::{
	authority::Dated,
	consortium::{
		EnactRefusal, ProposalAnswer, ProposalId, ProposeRefusal, ReferendumId, RulesAnswer,
		SeatAnswer, StandingAnswer, Track, VoteRefusal,
	},
	AuthorityId,
};

sp_api::decl_runtime_apis! {
	/// Questions to the consortium of members. Every answer carries the moment of the block that gave it;
	/// a chain that stands still gives old answers.
	pub trait ConsortiumApi {
		/// All seats that the union has not ended, in the order of their numbers, with their weights of now.
		fn seats() -> Dated<Vec<SeatAnswer>>;

		/// The thresholds and periods of now, and those that will follow.
		fn rules() -> Dated<RulesAnswer>;

		/// The numbers of the proposals that are neither enacted nor cancelled nor cleared away.
		fn open_proposals() -> Dated<Vec<ProposalId>>;

		/// A proposal, or the decision that it became, as long as it is open. It names its referendum, and
		/// holds the call whose hash a vote repeats.
		fn proposal(proposal: ProposalId) -> Dated<Option<ProposalAnswer>>;

		/// How a referendum stands by today's roll and rules, and which conditions are missing. None if it
		/// is over, or there is none.
		fn standing(referendum: ReferendumId) -> Dated<Option<StandingAnswer>>;

		/// Every reason why this authority cannot vote now on this proposal, whose call has this hash. No
		/// reasons means it can.
		fn why_not_vote(
			authority: AuthorityId,
			proposal: ProposalId,
			call_hash: Block::Hash,
		) -> Dated<Vec<VoteRefusal>>;

		/// Every reason why this authority cannot propose this call, SCALE-encoded, on this track now. No
		/// reasons means it can.
		fn why_not_propose(
			authority: AuthorityId,
			track: Track,
			call: Vec<u8>,
		) -> Dated<Vec<ProposeRefusal>>;

		/// Every reason why this decision cannot be enacted now. No reasons means anybody can.
		fn why_not_enact(proposal: ProposalId) -> Dated<Vec<EnactRefusal>>;
	}
}
