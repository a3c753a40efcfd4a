//! Keeping the index in step with the records.

use super::{columns, marks};
use crate::Result;
use crate::store::{RowMap, Table, View};
use rusqlite::{Connection, params};
use serde_json::Value;

/// Keeps the index in step with a row that was written or removed; both when it was changed.
pub(crate) fn reindex(
    view: View<'_>,
    table: Table,
    id: &str,
    before: Option<&RowMap>,
    after: Option<&RowMap>,
) -> Result<()> {
    let Some((whole, column)) = columns::whole_of(table) else { return enter(view, table, id, after) };
    let Some(part) = after.or(before) else { return Ok(()) };
    let whole_id = columns::text_of(part, column);
    enter(view, whole, whole_id, view.row(whole, whole_id)?.as_ref())
}

/// Makes the entry of a record anew; none is left of one that is gone.
fn enter(view: View<'_>, table: Table, id: &str, row: Option<&RowMap>) -> Result<()> {
    let (conn, found) = (view.conn, columns::found(table));
    if found.title.is_empty() {
        return Ok(());
    }
    conn.prepare_cached(
        "DELETE FROM search_text WHERE rowid IN (SELECT entry FROM search_entry WHERE table_name = ?1 AND row_id = ?2)",
    )?
    .execute([table.name(), id])?;
    conn.prepare_cached("DELETE FROM search_entry WHERE table_name = ?1 AND row_id = ?2")?
        .execute([table.name(), id])?;
    let Some(row) = row.filter(|row| row.get("deleted_at").is_none_or(Value::is_null)) else { return Ok(()) };
    let row = columns::with_parts(view, row.clone(), found)?;
    let content = columns::joined(&row, found.texts(), " · ");
    let symbol = marks::bare_symbol(&columns::joined(&row, found.symbols.iter().copied(), " "));
    conn.prepare_cached(
        "INSERT INTO search_entry (table_name, row_id, content, symbol) VALUES (?1, ?2, ?3, ?4)",
    )?
    .execute([table.name(), id, &content, &symbol])?;
    fill(conn, conn.last_insert_rowid(), &content, &marks::of_row(&row, found))
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
