//! What the crate's tests stand on: a small office in a temporary folder, the same every time.

use crate::directive::{BookInput, Direction, NumberReset, Sequence, save_book};
use crate::organisation::{Membership, Organisation};
use crate::store::prepare_cipher;
use crate::{AccountId, BookId, Entropy, Error, Moment, Office, Op, OrganisationId, Result, Tx};
use chrono::NaiveDate;
use rusqlite::Connection;
use std::path::Path;

/// Bytes that count upwards: ids differ and are the same in every run.
pub(crate) struct Counter(pub(crate) u64);

impl Entropy for Counter {
    fn fill(&mut self, bytes: &mut [u8]) {
        self.0 += 1;
        let tail = self.0.to_be_bytes();
        for (at, byte) in bytes.iter_mut().rev().enumerate() {
            *byte = tail.iter().rev().nth(at).copied().unwrap_or(0);
        }
    }
}

/// An office with itself and three organisations (`office`, `front`, `farmers`, `centre`) and one incoming, one outgoing
/// book.
pub(crate) struct Fixture {
    pub(crate) office: Office,
    pub(crate) incoming: BookId,
    pub(crate) outgoing: BookId,
    folder: tempfile::TempDir,
}

pub(crate) const KEY: [u8; 32] = [7; 32];

/// A database in the clear, for what needs no office.
pub(crate) fn plain(path: &Path) -> Connection {
    prepare_cipher();
    Connection::open(path).expect("a database")
}

impl Fixture {
    pub(crate) fn new() -> Self {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let path = folder.path().join("office.db");
        let mut office = Office::create(&path, &KEY, Box::new(Counter(0))).expect("a new office");
        let (incoming, outgoing) = office
            .transact(Op::SetUp, &at(2017, 1, 2), |tx| {
                for (position, (id, membership)) in [
                    ("office", Membership::Office),
                    ("front", Membership::Member),
                    ("farmers", Membership::Member),
                    ("centre", Membership::Outside),
                ]
                .into_iter()
                .enumerate()
                {
                    tx.put(&Organisation {
                        id: OrganisationId::new(id),
                        name: format!("Tổ chức {id}"),
                        short_name: id.to_owned(),
                        abbreviation: id.to_uppercase(),
                        membership,
                        position: i64::try_from(position).unwrap_or(0),
                        valid_from: None,
                        valid_to: None,
                        deleted_at: None,
                    })?;
                }
                Ok((book(tx, Direction::In)?, book(tx, Direction::Out)?))
            })
            .expect("a set-up office")
            .value;
        Self { office, incoming, outgoing, folder }
    }

    /// Does one operation of that kind on that day.
    pub(crate) fn on<T>(
        &mut self,
        day: (i32, u32, u32),
        op: Op,
        work: impl FnOnce(&mut Tx<'_>) -> Result<T>,
    ) -> Result<T> {
        self.office.transact(op, &at(day.0, day.1, day.2), work).map(|done| done.value)
    }

    /// Closes the office and opens it again from its file.
    pub(crate) fn reopened(self) -> Self {
        let Self { office, incoming, outgoing, folder } = self;
        let path = office.path().to_owned();
        office.close().expect("a closed office");
        let office = Office::open(&path, &KEY, Box::new(Counter(1_000_000))).expect("an office opened again");
        Self { office, incoming, outgoing, folder }
    }
}

fn book(tx: &mut Tx<'_>, direction: Direction) -> Result<BookId> {
    save_book(
        tx,
        &BookInput {
            id: None,
            direction,
            name: format!("Sổ {direction:?}"),
            reset: NumberReset::Year,
            term_from: None,
            sequence: Sequence::Common,
            position: 0,
        },
    )
}

/// Nine in the morning of a day, by the account `clerk`.
pub(crate) fn at(year: i32, month: u32, day: u32) -> Moment {
    Moment {
        now: civil(year, month, day).and_hms_opt(9, 0, 0).expect("a time"),
        account: AccountId::new("clerk"),
    }
}

/// A civil day.
pub(crate) fn civil(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).expect("a day")
}

/// A row of a neighbouring folder, written as its columns, for tests that need such rows and not that folder's rules.
macro_rules! seed {
    ($name:ident, $table:ident) => {
        #[derive(serde::Serialize, serde::Deserialize)]
        #[serde(transparent)]
        struct $name(serde_json::Value);
        impl crate::store::Row for $name {
            const TABLE: crate::store::Table = crate::store::Table::$table;
        }
    };
}
pub(crate) use seed;

/// The broken rules of a refusal as one line; whatever else came, as it prints.
pub(crate) fn broken<T: std::fmt::Debug>(result: Result<T>) -> String {
    let Err(Error::Invalid(fields)) = result else { return format!("{result:?}") };
    let fields: Vec<_> = fields.iter().map(|field| format!("{} {:?}", field.field, field.code)).collect();
    fields.join("; ")
}
