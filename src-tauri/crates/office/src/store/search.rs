//! Finding words with or without their marks, and numbers in any spelling.
//!
//! The text index is contentless and holds folded text only; `search_entry` keeps the words as they were written, so
//! that what matches with its marks can be put first.

use super::{RowMap, Table, View};
use crate::Result;
use rusqlite::{Connection, params};
use serde::{Deserialize, Serialize};
use serde_json::Value;

/// How many of the newest matches are looked at before they are ranked.
const CAP: u32 = 500;

/// What to look for.
#[derive(Debug, Clone, Default, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct SearchQuery {
    /// Words, a symbol, or both.
    pub q: String,
    /// How many to return; 0 means 20.
    #[serde(default)]
    pub limit: u32,
}

/// One record found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Found {
    /// The table of the record, such as `directive`.
    pub kind: String,
    /// Its id.
    pub id: String,
    /// Its words as they were written.
    pub content: String,
}

/// The match expression for typed words: each a whole word, the last one a beginning. `None` when nothing was typed.
pub(super) fn match_expression(typed: &str) -> Option<String> {
    let folded = text::fold(typed);
    let words: Vec<String> = folded
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(|word| format!("\"{word}\""))
        .collect();
    if words.is_empty() { None } else { Some(format!("{}*", words.join(" "))) }
}

impl View<'_> {
    /// Records that hold the words, exact spellings first, then the newest.
    ///
    /// # Errors
    /// Only when the database fails.
    pub fn search(&self, query: &SearchQuery) -> Result<Vec<Found>> {
        let Some(expression) = match_expression(&query.q) else { return Ok(Vec::new()) };
        let symbol = text::fold_symbol(&query.q);
        let mut found: Vec<Found> =
            self.query(include_str!("search.sql"), params![expression, symbol, CAP])?;
        let exact = text::modern_tone(&text::nfc(query.q.trim()).to_lowercase());
        found.sort_by_key(|found| !text::modern_tone(&found.content.to_lowercase()).contains(&exact));
        found.truncate(if query.limit == 0 { 20 } else { query.limit as usize });
        Ok(found)
    }
}

/// Keeps the index in step with a row that was written or removed.
pub(crate) fn reindex(conn: &Connection, table: Table, id: &str, row: Option<&RowMap>) -> Result<()> {
    let (words, symbols) = table.searchable();
    if words.is_empty() {
        return Ok(());
    }
    conn.prepare_cached(
        "DELETE FROM search_text WHERE rowid IN (SELECT entry FROM search_entry WHERE table_name = ?1 AND row_id = ?2)",
    )?
    .execute([table.name(), id])?;
    conn.prepare_cached("DELETE FROM search_entry WHERE table_name = ?1 AND row_id = ?2")?
        .execute([table.name(), id])?;
    let Some(row) = row.filter(|row| row.get("deleted_at").is_none_or(Value::is_null)) else { return Ok(()) };
    let content = [words, symbols].concat();
    let content = joined(row, &content);
    let symbol = text::fold_symbol(&joined(row, symbols));
    conn.prepare_cached(
        "INSERT INTO search_entry (table_name, row_id, content, symbol) VALUES (?1, ?2, ?3, ?4)",
    )?
    .execute([table.name(), id, &content, &symbol])?;
    conn.prepare_cached("INSERT INTO search_text (rowid, content) VALUES (?1, ?2)")?
        .execute(params![conn.last_insert_rowid(), text::fold(&content)])?;
    Ok(())
}

fn joined(row: &RowMap, columns: &[&str]) -> String {
    let cells = columns.iter().filter_map(|column| row.get(*column).and_then(Value::as_str));
    cells.filter(|cell| !cell.is_empty()).collect::<Vec<_>>().join(" · ")
}
