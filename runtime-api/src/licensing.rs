//! What clients ask the register of licences.

use alloc::vec::Vec;

use civitas_primitives::{
	licence::{GateAnswer, LicenceAnswer, LicenceAsOfAnswer, RegimeAnswer, RegimeId},
	Activities, JurisdictionCode, LicenceId, Moment,
};
use codec::Codec;

sp_api::decl_runtime_apis! {
	/// What clients ask the register of licences.
	///
	/// Every answer that depends on time carries `as_of`, the moment of the block that answers: a client
	/// that needs a fresh answer compares it with its own clock.
	pub trait LicensingApi<AccountId>
	where
		AccountId: Codec,
	{
		/// One licence with all its fields.
		fn licence(licence: LicenceId) -> Option<LicenceAnswer<AccountId>>;

		/// Licences in order of their numbers, from `start` on: `count` of them, at most 256. An empty answer
		/// is the end of the register.
		fn licences(start: LicenceId, count: u32) -> Vec<LicenceAnswer<AccountId>>;

		/// The latest licence of the holder of an LEI under each regime. `None` if the argument is not an LEI.
		fn licences_by_lei(lei: Vec<u8>) -> Option<Vec<LicenceAnswer<AccountId>>>;

		/// The latest licence with this number in the register of this home jurisdiction, under this regime.
		fn licence_by_number(
			home: JurisdictionCode,
			regime: RegimeId,
			number: Vec<u8>,
		) -> Option<LicenceAnswer<AccountId>>;

		/// The licences that an account acts for.
		fn licences_of(account: AccountId) -> Vec<LicenceAnswer<AccountId>>;

		/// May the regime's service at this position (0 is the first; under MiCA, letter a) be provided at
		/// this place, now? Gives every reason against.
		fn gate(licence: LicenceId, service: u8, place: JurisdictionCode) -> GateAnswer;

		/// Does the licence have a service that permits this activity at this place, now? Gives every reason
		/// against. Exactly one flag must be set.
		fn gate_activity(
			licence: LicenceId,
			activity: Activities,
			place: JurisdictionCode,
		) -> GateAnswer;

		/// The licence as it stood at the moment `valid`, by what the chain knew at the moment `known`. `None`
		/// if nothing was known of it, or it was not granted for that moment.
		fn licence_as_of(
			licence: LicenceId,
			valid: Moment,
			known: Moment,
		) -> Option<LicenceAsOfAnswer>;

		/// All regimes with their services.
		fn regimes() -> Vec<RegimeAnswer>;
	}
}
