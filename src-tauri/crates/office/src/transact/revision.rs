use crate::store::{RowMap, Table, sql_value};
use crate::{Error, Result, View};
use rusqlite::{params, params_from_iter};
use serde_json::Value;

/// Writes a row with its revision; whether anything changed.
pub(super) fn write(view: View<'_>, operation: i64, table: Table, row: &RowMap) -> Result<bool> {
    let id = id_of(row)?;
    let columns = view.columns(table)?;
    let before = view.row(table, id)?;
    if before.as_ref() == Some(row) {
        return Ok(false);
    }
    let value = |(name, _): &(String, bool)| row.get(name).ok_or(Error::Internal("a row lacks a column"));
    let values = columns.all.iter().map(|column| sql_value(value(column)?)).collect::<Result<Vec<_>>>()?;
    if row.len() != values.len() {
        return Err(Error::Internal("a row has a column its table has not"));
    }
    // One statement that did either would have SQLite keep a journal of its own for every new row.
    let sql = if before.is_some() { &columns.update } else { &columns.insert };
    view.conn.prepare_cached(sql)?.execute(params_from_iter(values))?;
    record(view, operation, table, id, before.as_ref(), Some(row))?;
    Ok(true)
}

/// Removes a row for good, keeping what it was in its revision; returns it. Only rows of lists and undone additions go
/// this way.
pub(super) fn erase(view: View<'_>, operation: i64, table: Table, id: &str) -> Result<Option<RowMap>> {
    let Some(before) = view.row(table, id)? else { return Ok(None) };
    view.conn.prepare_cached(&view.columns(table)?.delete)?.execute([id])?;
    record(view, operation, table, id, Some(&before), None)?;
    Ok(Some(before))
}

/// The id of a row.
pub(super) fn id_of(row: &RowMap) -> Result<&str> {
    row.get("id").and_then(Value::as_str).ok_or(Error::Internal("a row without an id"))
}

fn record(
    view: View<'_>,
    operation: i64,
    table: Table,
    id: &str,
    before: Option<&RowMap>,
    after: Option<&RowMap>,
) -> Result<()> {
    let json = |row: Option<&RowMap>| row.map(serde_json::to_string).transpose();
    view.conn
        .prepare_cached(
            "INSERT INTO revision (operation, table_name, row_id, before, after) VALUES (?1, ?2, ?3, ?4, ?5)",
        )?
        .execute(params![operation, table.name(), id, json(before)?, json(after)?])?;
    Ok(())
}

impl View<'_> {
    /// The ids of a parent's rows in a list table.
    pub(super) fn child_ids(
        &self,
        table: Table,
        parent: &'static str,
        parent_id: &str,
    ) -> Result<Vec<String>> {
        let sql = format!("SELECT id FROM {} WHERE {parent} = ?1", table.name());
        let mut statement = self.conn.prepare_cached(&sql)?;
        let ids = statement.query_map([parent_id], |row| row.get(0))?.collect::<rusqlite::Result<_>>()?;
        Ok(ids)
    }
}
