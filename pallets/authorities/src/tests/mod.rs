//! One file for each concept.

mod acts;
mod allowance;
mod authorities;
mod extension;
mod genesis;
mod jurisdictions;
mod measures;
mod officers;
mod properties;
mod queries;
mod smuggling;
mod wrong_origins;

use civitas_primitives::{ActLevel, AuthorityId};

use crate::{mock::*, RawOrigin};

/// The origin that only the extension makes, made by hand to reach what the pool would refuse.
fn officer(account: u64, authority: AuthorityId) -> RuntimeOrigin {
	RawOrigin::Officer { account, authority }.into()
}

/// The origin of a joint act.
fn joint(authority: AuthorityId) -> RuntimeOrigin {
	RawOrigin::Authority { authority, level: ActLevel::Joint }.into()
}

/// The origin of an urgent act.
fn urgent(authority: AuthorityId) -> RuntimeOrigin {
	RawOrigin::Authority { authority, level: ActLevel::Urgent }.into()
}
