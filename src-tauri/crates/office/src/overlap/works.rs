use super::{WorkKind, WorkRef};
use crate::{Result, View};
use chrono::NaiveDate;
use rusqlite::params;
use serde::Deserialize;

/// A work as it is compared: what its book knows of it.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct StoredWork {
    /// Which book it stands in.
    pub kind: WorkKind,
    /// Its id there.
    pub id: String,
    /// The abstract, title or name, as typed.
    pub text: String,
    /// Who issued or leads it.
    pub organisation: Option<String>,
    /// Tên loại.
    pub document_type: Option<String>,
    /// Số, ký hiệu; empty when there is none.
    pub symbol: String,
    /// The document's date, the day it was given or the day it is held.
    pub day: NaiveDate,
    /// The deadline.
    pub due: Option<NaiveDate>,
    /// The group of key tasks or the sub-committee it was filed under.
    pub topic: Option<String>,
    /// The one place it is held at, when it is one.
    pub place: Option<String>,
}

impl StoredWork {
    /// The work by its book and id.
    #[must_use]
    pub fn as_ref(&self) -> WorkRef {
        WorkRef { kind: self.kind, id: self.id.clone() }
    }
}

/// How far the works of an office were read; by default nothing was.
#[derive(Debug, Clone, Default)]
pub struct WorksRead {
    book: usize,
    after: String,
}

/// The next works that stand, neither in the trash nor cancelled, outgoing drafts among them: some thousands at a time,
/// so that nobody waits long for the store meanwhile. Empty when all were read.
///
/// # Errors
/// Only when the database fails.
pub fn next_works(view: &View<'_>, read: &mut WorksRead) -> Result<Vec<StoredWork>> {
    piece(view, read, 2_000)
}

pub(super) fn piece(view: &View<'_>, read: &mut WorksRead, at_once: u32) -> Result<Vec<StoredWork>> {
    const PIECE: &str =
        concat!(include_str!("works.sql"), " WHERE is_standing AND kind = ?1 AND id > ?2 AND id <= ?3");
    while let Some(kind) = WorkKind::ALL.get(read.book) {
        let Some(last) = end_of_piece(view, *kind, &read.after, at_once)? else {
            *read = WorksRead { book: read.book + 1, after: String::new() };
            continue;
        };
        let found: Vec<StoredWork> = view.query(PIECE, [kind.name(), &read.after, &last])?;
        read.after = last;
        if !found.is_empty() {
            return Ok(found);
        }
    }
    Ok(Vec::new())
}

/// The last id of the next piece of a book; none at its end.
fn end_of_piece(view: &View<'_>, kind: WorkKind, after: &str, at_once: u32) -> Result<Option<String>> {
    let table = kind.name();
    let sql = format!("SELECT max(id) FROM (SELECT id FROM {table} WHERE id > ?1 ORDER BY id LIMIT ?2)");
    Ok(view.conn.prepare_cached(&sql)?.query_row(params![after, at_once], |row| row.get(0))?)
}

/// One of them; none when it does not stand any more.
///
/// # Errors
/// Only when the database fails.
pub fn work(view: &View<'_>, work: &WorkRef) -> Result<Option<StoredWork>> {
    let sql = concat!(include_str!("works.sql"), " WHERE is_standing AND kind = ?1 AND id = ?2");
    Ok(view.query(sql, [work.kind.name(), &work.id])?.into_iter().next())
}
