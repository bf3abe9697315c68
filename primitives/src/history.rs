//! Bitemporal history: what was valid when, as known when.

use core::marker::PhantomData;

use alloc::vec::Vec;
use codec::{Decode, DecodeWithMemTracking, Encode, FullCodec, FullEncode, MaxEncodedLen};
use frame_support::{
	storage::{StorageDoubleMap, StorageMap},
	traits::Get,
	BoundedVec, PalletError,
};
use scale_info::TypeInfo;
use serde::{Deserialize, Serialize};

use crate::{Moment, RecordTime, ValidTime};

/// One entry of a history: from `valid_from` until before `valid_until` the value holds.
#[derive(
	Clone,
	Debug,
	PartialEq,
	Eq,
	Encode,
	Decode,
	DecodeWithMemTracking,
	MaxEncodedLen,
	TypeInfo,
	Serialize,
	Deserialize,
)]
pub struct Row<Value> {
	/// The first moment at which the value holds.
	pub valid_from: ValidTime,
	/// The first moment at which this row says nothing any more; `None` if it is open.
	pub valid_until: Option<ValidTime>,
	/// When the row was written.
	pub recorded_at: RecordTime,
	/// What holds.
	pub value: Value,
}

impl<Value> Row<Value> {
	/// Does the row speak about this moment?
	pub fn covers(&self, valid: ValidTime) -> bool {
		self.valid_from <= valid && self.valid_until.is_none_or(|until| valid < until)
	}
}

/// Why a row was not appended, or a history is not sound.
#[derive(
	Clone,
	Copy,
	Debug,
	PartialEq,
	Eq,
	Encode,
	Decode,
	DecodeWithMemTracking,
	MaxEncodedLen,
	TypeInfo,
	PalletError,
	Serialize,
	Deserialize,
)]
pub enum HistoryError {
	/// The subject has as many rows as it may ever have.
	Full,
	/// The row would end before it begins, or in the same moment.
	EmptyInterval,
	/// The row would be recorded before the one in front of it.
	RecordedBackwards,
	/// The pages do not hold what the length says. Only damaged storage gives this.
	Damaged,
}

/// A bitemporal history of a value for each subject, in storage that a pallet declares.
///
/// Rows are only ever appended. A row says that in an interval of *valid time* a value holds; where rows
/// overlap, the later one counts. Each row carries the moment it was recorded at, which never decreases.
/// From this follow the properties that registers of law need:
///
/// - A suspension with an end lifts itself: after its end the row before it speaks again.
/// - An annulment with effect from the past is one more row. It changes the answer for those who ask with
///   today's knowledge and leaves every answer given before as it was: `as_of` with a fixed second
///   argument returns the same for ever, once that moment has passed.
///
/// # Storage and cost
///
/// The pallet declares two storage items, the number of rows and the rows in pages, and names the type
/// once:
///
/// ```no_run
/// #[frame_support::pallet]
/// pub mod pallet {
/// 	use civitas_primitives::{History, Row};
/// 	use frame_support::pallet_prelude::*;
///
/// 	#[pallet::config]
/// 	pub trait Config: frame_system::Config {}
///
/// 	#[pallet::pallet]
/// 	pub struct Pallet<T>(_);
///
/// 	#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, MaxEncodedLen, TypeInfo)]
/// 	pub enum Status {
/// 		Active,
/// 		Suspended,
/// 	}
///
/// 	/// How many rows each licence's history has.
/// 	#[pallet::storage]
/// 	pub type StatusLengths<T> = StorageMap<_, Twox64Concat, u32, u32, ValueQuery>;
///
/// 	/// The rows, sixteen to a page.
/// 	#[pallet::storage]
/// 	pub type StatusPages<T> = StorageDoubleMap<
/// 		_,
/// 		Twox64Concat,
/// 		u32,
/// 		Twox64Concat,
/// 		u32,
/// 		BoundedVec<Row<Status>, ConstU32<16>>,
/// 		ValueQuery,
/// 	>;
///
/// 	/// At most 1,024 rows for each licence.
/// 	pub type StatusHistory<T> =
/// 		History<u32, Status, StatusLengths<T>, StatusPages<T>, ConstU32<16>, ConstU32<1_024>>;
///
/// 	impl<T: Config> Pallet<T> {
/// 		pub fn suspend(licence: u32, from: u64, until: u64, now: u64) -> DispatchResult {
/// 			use civitas_primitives::{RecordTime, ValidTime};
/// 			StatusHistory::<T>::append(
/// 				&licence,
/// 				ValidTime(from),
/// 				Some(ValidTime(until)),
/// 				Status::Suspended,
/// 				RecordTime(now),
/// 			)
/// 			.map_err(|_| DispatchError::Unavailable)?;
/// 			Ok(())
/// 		}
/// 	}
/// }
/// # fn main() {}
/// ```
///
/// | function | reads | writes |
/// |---|---|---|
/// | [`append`](Self::append) | 2 | 2 |
/// | [`len`](Self::len), [`page`](Self::page) | 1 | 0 |
/// | [`head`](Self::head), [`row`](Self::row) | 2 | 0 |
/// | [`as_of`](Self::as_of), [`current`](Self::current), nearly always | 2 | 0 |
/// | [`as_of`](Self::as_of), at worst | 1 + pages + log2(pages), rounded up | 0 |
///
/// `PageSize` is the number of rows in a page and must not be zero; `MaxRows` bounds the rows of one
/// subject for ever. Choose it so that no lawful life of a subject reaches it. Neither may be lowered on
/// a chain that runs, and `PageSize` not changed at all.
pub struct History<Subject, Value, Lengths, Pages, PageSize, MaxRows>(
	PhantomData<(Subject, Value, Lengths, Pages, PageSize, MaxRows)>,
);

impl<Subject, Value, Lengths, Pages, PageSize, MaxRows>
	History<Subject, Value, Lengths, Pages, PageSize, MaxRows>
where
	Subject: FullEncode,
	Value: FullCodec + Clone,
	Lengths: StorageMap<Subject, u32, Query = u32>,
	Pages: StorageDoubleMap<
		Subject,
		u32,
		BoundedVec<Row<Value>, PageSize>,
		Query = BoundedVec<Row<Value>, PageSize>,
	>,
	PageSize: Get<u32> + 'static,
	MaxRows: Get<u32>,
{
	/// The page of a row and its position there.
	fn place(sequence: u32) -> Option<(u32, u32)> {
		let size = PageSize::get();
		Some((sequence.checked_div(size)?, sequence.checked_rem(size)?))
	}

	/// Add a row, to be read over all rows before it. Returns its sequence number, counted from 0.
	///
	/// `recorded_at` is the moment of the block that writes the row, never an argument of a call. Nothing
	/// is written on error.
	pub fn append(
		subject: &Subject,
		valid_from: ValidTime,
		valid_until: Option<ValidTime>,
		value: Value,
		recorded_at: RecordTime,
	) -> Result<u32, HistoryError> {
		if valid_until.is_some_and(|until| until <= valid_from) {
			return Err(HistoryError::EmptyInterval);
		}
		let sequence = Lengths::get(subject);
		if sequence >= MaxRows::get() {
			return Err(HistoryError::Full);
		}
		let length = sequence.checked_add(1).ok_or(HistoryError::Full)?;
		let (page, position) = Self::place(sequence).ok_or(HistoryError::Full)?;

		// The row in front is in the same page, or closes the page before: one read in either case.
		let (last, mut rows) = match (position, page.checked_sub(1)) {
			(0, None) => (None, BoundedVec::default()),
			(0, Some(before)) => (
				Some(Pages::get(subject, before).pop().ok_or(HistoryError::Damaged)?),
				BoundedVec::default(),
			),
			_ => {
				let rows = Pages::get(subject, page);
				(Some(rows.last().cloned().ok_or(HistoryError::Damaged)?), rows)
			},
		};
		if u32::try_from(rows.len()) != Ok(position) {
			return Err(HistoryError::Damaged);
		}
		if last.is_some_and(|last| recorded_at < last.recorded_at) {
			return Err(HistoryError::RecordedBackwards);
		}
		rows.try_push(Row { valid_from, valid_until, recorded_at, value })
			.map_err(|_| HistoryError::Damaged)?;
		Pages::insert(subject, page, rows);
		Lengths::insert(subject, length);
		Ok(sequence)
	}

	/// How many rows the subject has.
	pub fn len(subject: &Subject) -> u32 {
		Lengths::get(subject)
	}

	/// Has the subject no rows?
	pub fn is_empty(subject: &Subject) -> bool {
		Self::len(subject) == 0
	}

	/// How many pages the subject has.
	pub fn pages(subject: &Subject) -> u32 {
		Self::len(subject)
			.checked_add(PageSize::get().saturating_sub(1))
			.map_or(u32::MAX, |rows| rows.checked_div(PageSize::get()).unwrap_or_default())
	}

	/// The rows of one page, oldest first; empty behind the last page.
	pub fn page(subject: &Subject, page: u32) -> Vec<Row<Value>> {
		Pages::get(subject, page).into_inner()
	}

	/// The row with this sequence number.
	pub fn row(subject: &Subject, sequence: u32) -> Option<Row<Value>> {
		if sequence >= Self::len(subject) {
			return None;
		}
		let (page, position) = Self::place(sequence)?;
		Pages::get(subject, page).get(usize::try_from(position).ok()?).cloned()
	}

	/// The row recorded last. It need not be the one that holds now: ask [`Self::as_of`] for that.
	pub fn head(subject: &Subject) -> Option<Row<Value>> {
		let (page, _) = Self::place(Self::len(subject).checked_sub(1)?)?;
		Pages::get(subject, page).pop()
	}

	/// The row that holds at the moment `valid`, by what was recorded up to and including `known`.
	pub fn as_of(subject: &Subject, valid: ValidTime, known: RecordTime) -> Option<Row<Value>> {
		let known_by_then = |row: &Row<Value>| row.recorded_at <= known;
		let last = Self::pages(subject).checked_sub(1)?;

		// Nearly all questions are asked with today's knowledge and answered by the last page. Only for
		// older knowledge the page is sought where that knowledge ends: the last whose first row it has.
		let mut page = last;
		let mut rows = Pages::get(subject, page);
		if !rows.first().is_some_and(known_by_then) {
			let (mut low, mut high) = (0u32, last);
			while low < high {
				let middle = low.saturating_add(high.saturating_sub(low) / 2);
				if Pages::get(subject, middle).first().is_some_and(known_by_then) {
					low = middle.saturating_add(1);
				} else {
					high = middle;
				}
			}
			page = low.checked_sub(1)?;
			rows = Pages::get(subject, page);
		}

		loop {
			let end = rows.partition_point(known_by_then);
			let found = rows.iter().take(end).rev().find(|row| row.covers(valid));
			if let Some(row) = found {
				return Some(row.clone());
			}
			page = page.checked_sub(1)?;
			rows = Pages::get(subject, page);
		}
	}

	/// The row that holds at the moment `now`, by all that is known now.
	pub fn current(subject: &Subject, now: Moment) -> Option<Row<Value>> {
		Self::as_of(subject, ValidTime(now), RecordTime(now))
	}

	/// Is the subject's history sound? For `try_state`: pages are full but for the last, there are as many
	/// rows as the length says, none is empty and none recorded before the one in front of it.
	pub fn check(subject: &Subject) -> Result<(), HistoryError> {
		let length = Self::len(subject);
		if length > MaxRows::get() {
			return Err(HistoryError::Full);
		}
		let pages = Self::pages(subject);
		let mut rows = 0u32;
		let mut recorded_at = RecordTime::default();
		for page in 0..pages {
			let held = Pages::get(subject, page);
			let expected = length.saturating_sub(rows).min(PageSize::get());
			if u32::try_from(held.len()) != Ok(expected) {
				return Err(HistoryError::Damaged);
			}
			rows = rows.saturating_add(expected);
			for row in held {
				if row.valid_until.is_some_and(|until| until <= row.valid_from) {
					return Err(HistoryError::EmptyInterval);
				}
				if row.recorded_at < recorded_at {
					return Err(HistoryError::RecordedBackwards);
				}
				recorded_at = row.recorded_at;
			}
		}
		if rows != length || !Pages::get(subject, pages).is_empty() {
			return Err(HistoryError::Damaged);
		}
		Ok(())
	}
}

#[cfg(test)]
mod tests {
	use super::*;
	use frame_support::{pallet_prelude::ValueQuery, traits::ConstU32, Twox64Concat};
	use proptest::prelude::*;
	use sp_io::TestExternalities;

	#[frame_support::storage_alias]
	type Lengths = StorageMap<Test, Twox64Concat, u16, u32, ValueQuery>;
	#[frame_support::storage_alias]
	type Pages = StorageDoubleMap<
		Test,
		Twox64Concat,
		u16,
		Twox64Concat,
		u32,
		BoundedVec<Row<u8>, ConstU32<4>>,
		ValueQuery,
	>;
	type Statuses = History<u16, u8, Lengths, Pages, ConstU32<4>, ConstU32<41>>;

	const ACTIVE: u8 = 0;
	const SUSPENDED: u8 = 1;
	const ANNULLED: u8 = 2;
	const LICENCE: u16 = 7;

	fn append(from: u64, until: Option<u64>, value: u8, now: u64) -> Result<u32, HistoryError> {
		let subject = LICENCE;
		Statuses::append(&subject, ValidTime(from), until.map(ValidTime), value, RecordTime(now))
	}

	fn value(valid: u64, known: u64) -> Option<u8> {
		Statuses::as_of(&LICENCE, ValidTime(valid), RecordTime(known)).map(|row| row.value)
	}

	fn in_storage(test: impl FnOnce()) {
		TestExternalities::default().execute_with(|| {
			test();
			assert_eq!(Statuses::check(&LICENCE), Ok(()));
		});
	}

	/// `Err` and storage as it was.
	fn refuses(error: HistoryError, act: impl FnOnce() -> Result<u32, HistoryError>) {
		let root = || sp_io::storage::root(sp_core::storage::StateVersion::V1);
		let before = root();
		assert_eq!(act(), Err(error));
		assert_eq!(root(), before);
	}

	#[test]
	fn a_subject_without_rows_has_no_answers() {
		in_storage(|| {
			assert!(Statuses::is_empty(&LICENCE));
			assert_eq!(Statuses::len(&LICENCE), 0);
			assert_eq!(Statuses::pages(&LICENCE), 0);
			assert_eq!(Statuses::head(&LICENCE), None);
			assert_eq!(Statuses::row(&LICENCE, 0), None);
			assert!(Statuses::page(&LICENCE, 0).is_empty());
			assert_eq!(value(0, u64::MAX), None);
		});
	}

	#[test]
	fn a_row_covers_from_its_first_moment_until_before_its_end() {
		in_storage(|| {
			assert_eq!(append(10, Some(20), ACTIVE, 5), Ok(0));
			assert_eq!(value(9, 5), None);
			assert_eq!(value(10, 5), Some(ACTIVE));
			assert_eq!(value(19, 5), Some(ACTIVE));
			assert_eq!(value(20, 5), None);
			assert_eq!(value(10, 4), None);
		});
	}

	#[test]
	fn a_suspension_with_an_end_lifts_itself() {
		in_storage(|| {
			append(10, None, ACTIVE, 10).unwrap();
			append(100, Some(130), SUSPENDED, 99).unwrap();
			assert_eq!(value(99, 99), Some(ACTIVE));
			assert_eq!(value(100, 99), Some(SUSPENDED));
			assert_eq!(value(129, 99), Some(SUSPENDED));
			assert_eq!(value(130, 99), Some(ACTIVE));
			assert_eq!(Statuses::current(&LICENCE, 129).unwrap().value, SUSPENDED);
			assert_eq!(Statuses::current(&LICENCE, 130).unwrap().value, ACTIVE);
			// The row recorded last is not the one that holds.
			assert_eq!(Statuses::head(&LICENCE).unwrap().value, SUSPENDED);
		});
	}

	#[test]
	fn an_annulment_from_the_past_leaves_earlier_answers_as_they_were() {
		// A resolution in force from 31 December is annulled on 25 January with effect from its adoption.
		in_storage(|| {
			append(1_231, None, ACTIVE, 1_231).unwrap();
			let known_then = [value(1_230, 1_300), value(1_231, 1_300), value(9_999, 1_300)];
			append(1_231, None, ANNULLED, 1_325).unwrap();
			assert_eq!(value(1_231, 1_325), Some(ANNULLED));
			assert_eq!(value(9_999, 1_325), Some(ANNULLED));
			assert_eq!(value(1_230, 1_325), None);
			// What a court asks: what did the chain say on that day?
			assert_eq!(known_then, [value(1_230, 1_300), value(1_231, 1_300), value(9_999, 1_300)]);
			assert_eq!(known_then, [None, Some(ACTIVE), Some(ACTIVE)]);
			assert_eq!(value(1_231, 1_324), Some(ACTIVE));
		});
	}

	#[test]
	fn of_rows_recorded_in_one_moment_the_later_counts() {
		in_storage(|| {
			append(10, None, ACTIVE, 10).unwrap();
			append(10, None, SUSPENDED, 10).unwrap();
			assert_eq!(value(10, 10), Some(SUSPENDED));
		});
	}

	#[test]
	fn an_empty_interval_is_refused() {
		in_storage(|| {
			refuses(HistoryError::EmptyInterval, || append(10, Some(10), ACTIVE, 10));
			refuses(HistoryError::EmptyInterval, || append(10, Some(9), ACTIVE, 10));
			assert_eq!(append(10, Some(11), ACTIVE, 10), Ok(0));
		});
	}

	#[test]
	fn recording_never_goes_backwards_not_even_across_pages() {
		in_storage(|| {
			for row in 0..9 {
				if row > 0 {
					refuses(HistoryError::RecordedBackwards, || append(0, None, ACTIVE, 99));
				}
				assert_eq!(append(0, None, ACTIVE, 100), Ok(row));
			}
		});
	}

	#[test]
	fn a_full_history_refuses() {
		in_storage(|| {
			for row in 0..41 {
				assert_eq!(append(row, None, ACTIVE, row), Ok(row as u32));
			}
			refuses(HistoryError::Full, || append(41, None, ACTIVE, 41));
			assert_eq!(Statuses::len(&LICENCE), 41);
			assert_eq!(Statuses::pages(&LICENCE), 11);
			assert_eq!(value(1_000, 1_000), Some(ACTIVE));
		});
	}

	#[test]
	fn rows_are_read_by_number_and_by_page() {
		in_storage(|| {
			for row in 0..10 {
				append(row, None, row as u8, row).unwrap();
			}
			assert_eq!(Statuses::pages(&LICENCE), 3);
			let values =
				|page| Statuses::page(&LICENCE, page).iter().map(|r| r.value).collect::<Vec<_>>();
			assert_eq!(values(0), [0, 1, 2, 3]);
			assert_eq!(values(1), [4, 5, 6, 7]);
			assert_eq!(values(2), [8, 9]);
			assert!(values(3).is_empty());
			for row in 0..10 {
				assert_eq!(Statuses::row(&LICENCE, row).unwrap().value, row as u8);
			}
			assert_eq!(Statuses::row(&LICENCE, 10), None);
			assert_eq!(Statuses::head(&LICENCE).unwrap().value, 9);
		});
	}

	#[test]
	fn subjects_do_not_meet() {
		in_storage(|| {
			append(0, None, ACTIVE, 0).unwrap();
			assert!(Statuses::is_empty(&8));
			assert_eq!(Statuses::as_of(&8, ValidTime(0), RecordTime(0)), None);
		});
	}

	#[test]
	fn damage_is_noticed() {
		TestExternalities::default().execute_with(|| {
			for row in 0..6 {
				append(row, None, ACTIVE, row).unwrap();
			}
			let page = Pages::get(LICENCE, 0);
			Pages::remove(LICENCE, 1);
			assert_eq!(Statuses::check(&LICENCE), Err(HistoryError::Damaged));
			refuses(HistoryError::Damaged, || append(9, None, ACTIVE, 9));
			Pages::insert(LICENCE, 1, BoundedVec::truncate_from(page[..1].to_vec()));
			assert_eq!(Statuses::check(&LICENCE), Err(HistoryError::Damaged));
			refuses(HistoryError::Damaged, || append(9, None, ACTIVE, 9));
			Pages::insert(LICENCE, 1, BoundedVec::truncate_from(page[..2].to_vec()));
			assert_eq!(Statuses::check(&LICENCE), Err(HistoryError::RecordedBackwards));
			Lengths::insert(LICENCE, 4);
			assert_eq!(Statuses::check(&LICENCE), Err(HistoryError::Damaged));
			Lengths::insert(LICENCE, 42);
			assert_eq!(Statuses::check(&LICENCE), Err(HistoryError::Full));
		});
	}

	#[test]
	fn a_history_with_pages_of_no_rows_takes_none() {
		#[frame_support::storage_alias]
		type NoPages = StorageDoubleMap<
			Test,
			Twox64Concat,
			u16,
			Twox64Concat,
			u32,
			BoundedVec<Row<u8>, ConstU32<0>>,
			ValueQuery,
		>;
		type Nothing = History<u16, u8, Lengths, NoPages, ConstU32<0>, ConstU32<9>>;
		TestExternalities::default().execute_with(|| {
			refuses(HistoryError::Full, || {
				Nothing::append(&LICENCE, ValidTime(0), None, ACTIVE, RecordTime(0))
			});
			assert_eq!(Nothing::as_of(&LICENCE, ValidTime(0), RecordTime(0)), None);
		});
	}

	mod counted {
		//! Storage that counts how often it is read.

		use super::*;
		use frame_support::storage::{generator, storage_prefix};
		use std::cell::Cell;

		thread_local!(static READS: Cell<u32> = const { Cell::new(0) });

		/// How many reads the act takes.
		pub fn reads<R>(act: impl FnOnce() -> R) -> u32 {
			READS.set(0);
			act();
			READS.get()
		}

		type Page = BoundedVec<Row<u8>, ConstU32<4>>;
		pub struct Lengths;
		pub struct Pages;
		pub type Statuses = History<u16, u8, Lengths, Pages, ConstU32<4>, ConstU32<128>>;

		impl generator::StorageMap<u16, u32> for Lengths {
			type Query = u32;
			type Hasher = Twox64Concat;
			fn pallet_prefix() -> &'static [u8] {
				b"Test"
			}
			fn storage_prefix() -> &'static [u8] {
				b"CountedLengths"
			}
			fn prefix_hash() -> [u8; 32] {
				storage_prefix(b"Test", b"CountedLengths")
			}
			fn from_optional_value_to_query(value: Option<u32>) -> u32 {
				READS.set(READS.get() + 1);
				value.unwrap_or_default()
			}
			fn from_query_to_optional_value(value: u32) -> Option<u32> {
				Some(value)
			}
		}

		impl generator::StorageDoubleMap<u16, u32, Page> for Pages {
			type Query = Page;
			type Hasher1 = Twox64Concat;
			type Hasher2 = Twox64Concat;
			fn pallet_prefix() -> &'static [u8] {
				b"Test"
			}
			fn storage_prefix() -> &'static [u8] {
				b"CountedPages"
			}
			fn prefix_hash() -> [u8; 32] {
				storage_prefix(b"Test", b"CountedPages")
			}
			fn from_optional_value_to_query(value: Option<Page>) -> Page {
				READS.set(READS.get() + 1);
				value.unwrap_or_default()
			}
			fn from_query_to_optional_value(value: Page) -> Option<Page> {
				Some(value)
			}
		}
	}

	#[test]
	fn reads_are_as_many_as_the_table_says() {
		use counted::{reads, Statuses};
		TestExternalities::default().execute_with(|| {
			for row in 0..128u64 {
				let taken = reads(|| {
					Statuses::append(&LICENCE, ValidTime(row), None, ACTIVE, RecordTime(row))
						.unwrap()
				});
				assert!(taken <= 2, "{taken} reads for row {row}");
			}
			assert_eq!(reads(|| Statuses::len(&LICENCE)), 1);
			assert_eq!(reads(|| Statuses::page(&LICENCE, 3)), 1);
			assert_eq!(reads(|| Statuses::head(&LICENCE)), 2);
			assert_eq!(reads(|| Statuses::row(&LICENCE, 77)), 2);
			assert_eq!(reads(|| Statuses::current(&LICENCE, 128)), 2);
			for known in 0..129 {
				let known = RecordTime(known);
				// With 32 pages: the length, the last page, at most five to find the page, and the page.
				let found = reads(|| Statuses::as_of(&LICENCE, ValidTime(500), known).unwrap());
				assert!(found <= 1 + 1 + 5 + 1, "{found} reads");
			}
			// At worst nothing answers, and every page before is read too. No row covers the moment asked
			// about, since all begin later.
			for row in 0..128u64 {
				let later = ValidTime(1_000);
				Statuses::append(&8, later, None, ACTIVE, RecordTime(row)).unwrap();
			}
			for known in 0..129 {
				let taken = reads(|| {
					assert_eq!(Statuses::as_of(&8, ValidTime(999), RecordTime(known)), None);
				});
				assert!(taken <= 1 + 32 + 5, "{taken} reads");
			}
		});
	}

	#[test]
	fn a_row_takes_25_bytes_and_its_value() {
		assert_eq!(Row::<u8>::max_encoded_len(), 8 + 9 + 8 + 1);
		// A page of four with the byte that counts them.
		assert_eq!(BoundedVec::<Row<u8>, ConstU32<4>>::max_encoded_len(), 1 + 4 * 26);
	}

	/// The rule itself, without pages or search.
	fn naive(rows: &[Row<u8>], valid: u64, known: u64) -> Option<Row<u8>> {
		rows.iter()
			.filter(|row| row.recorded_at.0 <= known)
			.filter(|row| row.valid_from.0 <= valid)
			.rfind(|row| row.valid_until.is_none_or(|until| valid < until.0))
			.cloned()
	}

	proptest! {
		#![proptest_config(ProptestConfig::with_cases(64))]

		#[test]
		fn answers_are_those_of_the_naive_model_and_never_change_for_past_knowledge(
			acts in proptest::collection::vec((0..16u64, proptest::option::of(0..16u64), 0..3u64), 0..41),
		) {
			TestExternalities::default().execute_with(|| {
				let mut rows = Vec::new();
				let mut now = 0;
				let mut given = std::collections::BTreeMap::new();
				for (number, (from, until, pause)) in acts.into_iter().enumerate() {
					now += pause;
					let result = append(from, until, number as u8, now);
					if until.is_some_and(|until| until <= from) {
						prop_assert_eq!(result, Err(HistoryError::EmptyInterval));
						continue;
					}
					prop_assert_eq!(result, Ok(rows.len() as u32));
					rows.push(Row {
						valid_from: ValidTime(from),
						valid_until: until.map(ValidTime),
						recorded_at: RecordTime(now),
						value: number as u8,
					});
					prop_assert_eq!(Statuses::check(&LICENCE), Ok(()));
					prop_assert_eq!(Statuses::head(&LICENCE), rows.last().cloned());
					for valid in 0..17 {
						// Knowledge before this moment is closed: no later row may change it.
						if let Some(past) = now.checked_sub(1) {
							let answer = Statuses::as_of(&LICENCE, ValidTime(valid), RecordTime(past));
							given.entry((valid, past)).or_insert(answer);
						}
					}
				}
				for valid in 0..17 {
					for known in 0..now + 2 {
						let answer = Statuses::as_of(&LICENCE, ValidTime(valid), RecordTime(known));
						prop_assert_eq!(answer, naive(&rows, valid, known));
					}
				}
				for ((valid, known), answer) in given {
					let again = Statuses::as_of(&LICENCE, ValidTime(valid), RecordTime(known));
					prop_assert_eq!(again, answer);
				}
				let paged: Vec<_> = (0..Statuses::pages(&LICENCE))
					.flat_map(|page| Statuses::page(&LICENCE, page))
					.collect();
				prop_assert_eq!(paged, rows);
				Ok(())
			})?;
		}
	}
}
