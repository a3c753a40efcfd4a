//! Keeping the index in step with the records.

use super::{columns, marks};
use crate::Result;
use crate::store::{RowMap, Table, View};
use rusqlite::{Connection, OptionalExtension, params};
use serde_json::Value;

/// A record that has an entry of its own in the index.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(crate) struct Indexed {
    table: Table,
    id: String,
}

impl Indexed {
    /// The record in which the words of a row are found; none when they are not.
    pub(crate) fn of(table: Table, row: &RowMap) -> Option<Self> {
        let (table, column) = columns::whole_of(table).unwrap_or((table, "id"));
        let is_found = !columns::found(table).title.is_empty();
        is_found.then(|| Self { table, id: columns::text_of(row, column).to_owned() })
    }
}

/// Makes the entry of a record anew; none is left of one that is gone.
pub(crate) fn enter(view: View<'_>, Indexed { table, id }: &Indexed) -> Result<()> {
    let (conn, found) = (view.conn, columns::found(*table));
    forget(conn, *table, id)?;
    let row = view.row(*table, id)?;
    let Some(row) = row.filter(|row| row.get("deleted_at").is_none_or(Value::is_null)) else { return Ok(()) };
    let row = columns::with_parts(view, row, found)?;
    let content = columns::joined(&row, found.texts(), " · ");
    let symbol = marks::bare_symbol(&columns::joined(&row, found.symbols.iter().copied(), " "));
    conn.prepare_cached(
        "INSERT INTO search_entry (table_name, row_id, content, symbol) VALUES (?1, ?2, ?3, ?4)",
    )?
    .execute([table.name(), id, &content, &symbol])?;
    fill(conn, conn.last_insert_rowid(), &content, &marks::of_row(&row, found))
}

/// Takes the entry of a record away, if it has one.
fn forget(conn: &Connection, table: Table, id: &str) -> Result<()> {
    let entry: Option<i64> = conn
        .prepare_cached("SELECT entry FROM search_entry WHERE table_name = ?1 AND row_id = ?2")?
        .query_row([table.name(), id], |row| row.get(0))
        .optional()?;
    let Some(entry) = entry else { return Ok(()) };
    conn.prepare_cached("DELETE FROM search_text WHERE rowid = ?1")?.execute([entry])?;
    conn.prepare_cached("DELETE FROM search_entry WHERE entry = ?1")?.execute([entry])?;
    Ok(())
}

/// Makes the words of every entry anew, and leaves the entries in the order in which they were written: what the index
/// holds is derived from the records, and a newer program may derive more.
pub(in crate::store) fn rebuild(view: View<'_>) -> Result<()> {
    view.conn.execute("INSERT INTO search_text (search_text) VALUES ('delete-all')", [])?;
    let mut entries =
        view.conn.prepare("SELECT entry, table_name, row_id FROM search_entry ORDER BY entry")?;
    let mut rows = entries.query([])?;
    while let Some(entry) = rows.next()? {
        let (entry, table, id): (i64, String, String) = (entry.get(0)?, entry.get(1)?, entry.get(2)?);
        let Some(table) = Table::named(&table) else { continue };
        let Some(row) = view.row(table, &id)? else { continue };
        let found = columns::found(table);
        let row = columns::with_parts(view, row, found)?;
        let content = columns::joined(&row, found.texts(), " · ");
        view.conn
            .prepare_cached("UPDATE search_entry SET content = ?2 WHERE entry = ?1")?
            .execute(params![entry, content])?;
        fill(view.conn, entry, &content, &marks::of_row(&row, found))?;
    }
    Ok(())
}

fn fill(conn: &Connection, entry: i64, content: &str, marks: &str) -> Result<()> {
    let words = format!("{} {marks}", text::fold(content));
    conn.prepare_cached("INSERT INTO search_text (rowid, content) VALUES (?1, ?2)")?
        .execute(params![entry, words])?;
    Ok(())
}
