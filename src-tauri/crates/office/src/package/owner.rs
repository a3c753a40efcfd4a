use crate::store::{RowMap, Table};
use crate::transact::Op;
use crate::{Error, PartnerId, Result, View};
use rusqlite::OptionalExtension;
use serde_json::Value;

/// The office a record came from; none for our own.
///
/// # Errors
/// Only when the database fails.
pub fn owner_of(view: &View<'_>, table: Table, id: &str) -> Result<Option<PartnerId>> {
    let sql = "SELECT partner FROM package_row WHERE id = ?1";
    let mut statement = view.conn.prepare_cached(sql)?;
    let partner: Option<String> = statement.query_row([mark(table, id)], |row| row.get(0)).optional()?;
    Ok(partner.map(PartnerId::new))
}

/// The id under which it is kept whose a record is.
pub(super) fn mark(table: Table, id: &str) -> String {
    format!("{}/{id}", table.name())
}

/// Refuses to change what another office owns, unless it is that office's package or an undo that does it.
pub(crate) fn refuse_foreign(view: &View<'_>, op: Op, table: Table, id: &str, row: &RowMap) -> Result<()> {
    if matches!(op, Op::TakePackage | Op::Undo) {
        return Ok(());
    }
    let Some((record, id)) = record_of(table, id, row) else { return Ok(()) };
    let sql = "SELECT p.name FROM package_row r JOIN partner p ON p.id = r.partner WHERE r.id = ?1";
    let mut statement = view.conn.prepare_cached(sql)?;
    let owner: Option<String> = statement.query_row([mark(record, id)], |row| row.get(0)).optional()?;
    match owner {
        Some(owner) => Err(Error::OwnedElsewhere { kind: record.name(), id: id.to_owned(), owner }),
        None => Ok(()),
    }
}

/// The record a row is part of, of those that come in packages.
fn record_of<'r>(table: Table, id: &'r str, row: &'r RowMap) -> Option<(Table, &'r str)> {
    let part_of = |record, column| row.get(column).and_then(Value::as_str).map(|id| (record, id));
    match table {
        Table::Activity | Table::Task | Table::Organisation | Table::PartnerDocument => Some((table, id)),
        Table::ActivityCount | Table::ActivityPlace | Table::ActivityCoordinating => {
            part_of(Table::Activity, "activity")
        }
        Table::TaskCoordinating
        | Table::TaskExtension
        | Table::TaskPause
        | Table::TaskProgress
        | Table::TaskSource => part_of(Table::Task, "task"),
        _ => None,
    }
}
