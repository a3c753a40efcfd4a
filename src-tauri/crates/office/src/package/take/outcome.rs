use super::super::owner::mark;
use super::super::refused::{RowRefusal, of_row};
use super::Incoming;
use crate::store::{Row, Table};
use crate::{PartnerId, Result, Tx};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// What becomes of one record of a package.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[cfg_attr(feature = "ts", ts(rename = "PackageRowFate"))]
#[serde(rename_all = "snake_case")]
pub enum RowFate {
    /// It was not here.
    New,
    /// It was here and is different now.
    Changed,
    /// It is as it was.
    Unchanged,
    /// Its origin has it no longer.
    Removed,
    /// It stays outside.
    Refused,
}

/// One record of a package, and what became of it.
#[derive(Debug)]
pub struct TakenRow {
    /// The table it belongs to.
    pub table: Table,
    /// Its id.
    pub id: String,
    /// What it is called.
    pub title: String,
    /// Its day.
    pub day: NaiveDate,
    /// What became of it.
    pub fate: RowFate,
    /// Why it stays outside, when it does.
    pub refusal: Option<RowRefusal>,
}

/// What taking a package did, record by record.
#[derive(Debug, Default)]
pub struct Taking {
    /// Its records in the package's order, then those that are gone.
    pub rows: Vec<TakenRow>,
}

/// A record as it is shown.
pub(super) struct Named<'r> {
    pub(super) table: Table,
    pub(super) id: &'r str,
    pub(super) title: &'r str,
    pub(super) day: NaiveDate,
}

impl Named<'_> {
    pub(super) fn row(&self, fate: RowFate, refusal: Option<RowRefusal>) -> TakenRow {
        let (id, title) = (self.id.to_owned(), self.title.to_owned());
        TakenRow { table: self.table, id, title, day: self.day, fate, refusal }
    }
}

/// Whose a record is.
#[derive(Debug, Clone, Serialize, Deserialize)]
struct PackageRow {
    id: String,
    partner: PartnerId,
    table_name: String,
    row_id: String,
    number: i64,
}

impl Row for PackageRow {
    const TABLE: Table = Table::PackageRow;
}

/// Stores one record by `work`, whole or not at all, and says what became of it. What a newer package said stands.
pub(super) fn store(
    tx: &mut Tx<'_>,
    incoming: &Incoming<'_>,
    named: &Named<'_>,
    work: impl FnOnce(&mut Tx<'_>) -> Result<()>,
) -> Result<TakenRow> {
    let kept: Option<PackageRow> = tx.find(mark(named.table, named.id))?;
    if kept.is_some_and(|kept| kept.number > incoming.manifest.number) {
        return Ok(named.row(RowFate::Unchanged, None));
    }
    let stood = tx.exists(named.table, named.id)?;
    let before = tx.changes();
    let done = tx.attempt(|tx| {
        work(tx)?;
        let changed = tx.changes() > before;
        keep(tx, incoming, named.table, named.id)?;
        Ok(changed)
    })?;
    Ok(match of_row(done)? {
        Err(refusal) => named.row(RowFate::Refused, Some(refusal)),
        Ok(_) if !stood => named.row(RowFate::New, None),
        Ok(true) => named.row(RowFate::Changed, None),
        Ok(false) => named.row(RowFate::Unchanged, None),
    })
}

/// Writes down whose a record is, and that this package spoke of it.
pub(super) fn keep(tx: &mut Tx<'_>, incoming: &Incoming<'_>, table: Table, id: &str) -> Result<()> {
    tx.put(&PackageRow {
        id: mark(table, id),
        partner: incoming.partner.clone(),
        table_name: table.name().to_owned(),
        row_id: id.to_owned(),
        number: incoming.manifest.number,
    })
}
