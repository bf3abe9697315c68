mod bitmap;
mod issuers;
mod limits;
mod lists;
mod properties;
mod queries;
mod statuses;

use std::collections::BTreeMap;

use civitas_primitives::{
	credentials::{IssuerId, ListId, ListKind, StatusBits, StatusPurpose},
	moment::DAY,
	Moment,
};
use frame_support::{assert_ok, BoundedVec};

use crate::{mock::*, *};

const UNTIL: Moment = START + 365 * DAY;

type Changes = BoundedVec<PageChanges, MaxPagesPerCall>;

fn signed(who: u64) -> RuntimeOrigin {
	RuntimeOrigin::signed(who)
}

fn issuer_name(text: &str) -> IssuerName {
	text.as_bytes().to_vec().try_into().unwrap()
}

fn last_event() -> Event<Test> {
	let RuntimeEvent::CredentialRegistry(event) = System::events().pop().unwrap().event else {
		panic!("the event is not of this pallet")
	};
	event
}

/// An issuer of [`JOINT`] with a term of a year from now.
fn admit(account: u64) -> IssuerId {
	assert_ok!(CredentialRegistry::admit_issuer(
		signed(JOINT),
		account,
		issuer_name("An issuer"),
		None,
		START,
		UNTIL
	));
	IssuerByAccount::<Test>::get(account).unwrap()
}

fn open(account: u64, purpose: StatusPurpose, bits: StatusBits) -> ListId {
	let id = NextList::<Test>::get();
	assert_ok!(CredentialRegistry::open_status_list(
		signed(account),
		purpose,
		bits,
		None,
		ListKind::Open
	));
	id
}

/// The changes of entries by their index in the list, in the form that a call takes.
fn changes(bits: StatusBits, entries: impl IntoIterator<Item = (u32, u8)>) -> Changes {
	let per_page = bits.entries_per_page();
	let mut pages: BTreeMap<u16, BTreeMap<u16, u8>> = BTreeMap::new();
	for (index, value) in entries {
		let page = u16::try_from(index / per_page).unwrap();
		let position = u16::try_from(index % per_page).unwrap();
		pages.entry(page).or_default().insert(position, value);
	}
	let pages: Vec<PageChanges> = pages
		.into_iter()
		.map(|(page, entries)| PageChanges {
			page,
			changes: entries
				.into_iter()
				.map(|(position, value)| StatusChange { position, value })
				.collect::<Vec<_>>()
				.try_into()
				.unwrap(),
		})
		.collect();
	pages.try_into().unwrap()
}

fn value(list: ListId, index: u32) -> u8 {
	CredentialRegistry::status(list, index).unwrap().value
}

/// Numbers that look random and are the same in every run (SplitMix64).
struct Random(u64);

impl Random {
	fn next(&mut self) -> u64 {
		self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
		let mut z = self.0;
		z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
		z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
		z ^ (z >> 31)
	}

	/// `count` different indices below `capacity`, in no order.
	fn indices(&mut self, capacity: u32, count: usize) -> Vec<u32> {
		let mut all: Vec<u32> = (0..capacity).collect();
		for n in 0..count {
			let rest = u64::try_from(all.len() - n).unwrap();
			let other = n + usize::try_from(self.next() % rest).unwrap();
			all.swap(n, other);
		}
		all.truncate(count);
		all
	}
}
