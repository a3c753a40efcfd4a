//! What of each table is found.

use crate::Result;
use crate::store::{RowMap, Table, View};
use serde_json::Value;

/// The columns of a table that are found, each kind in its own way.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Found {
    /// What a record is called, in this order.
    pub(super) title: &'static [&'static str],
    /// Other words.
    pub(super) words: &'static [&'static str],
    /// Numbers with their symbols (số, ký hiệu).
    pub(super) symbols: &'static [&'static str],
    /// Whole numbers that stand alone, such as the number in the register.
    pub(super) numbers: &'static [&'static str],
    /// Civil days; the first is the record's own.
    pub(super) days: &'static [&'static str],
    /// Words in the rows of another table that are found as words of this record.
    pub(super) parts: Option<Parts>,
}

/// Rows that belong to a record and are found with it.
#[derive(Debug, Clone, Copy)]
pub(super) struct Parts {
    /// The words of every row of a record, in the order of the rows.
    words: &'static str,
    /// What a hit calls the field they are.
    pub(super) field: &'static str,
}

impl Found {
    /// Every column that holds text, in the order in which a hit prefers them.
    pub(super) fn texts(self) -> impl Iterator<Item = &'static str> {
        let own = [self.title, self.symbols, self.words].into_iter().flatten().copied();
        own.chain(self.parts.map(|parts| parts.field))
    }
}

/// The record in which a row is found, as its table and the column that names it; nothing when it is found by itself.
pub(super) fn whole_of(table: Table) -> Option<(Table, &'static str)> {
    (table == Table::Routing).then_some((Table::Directive, "directive"))
}

/// What of this table is found; nothing of most.
pub(super) fn found(table: Table) -> Found {
    let named = |title| Found { title, ..Found::default() };
    match table {
        Table::Directive => Found {
            title: &["abstract"],
            words: &["issuer", "recipients", "note", "handling_result"],
            symbols: &["symbol"],
            numbers: &["number"],
            days: &["day", "document_date", "deadline"],
            parts: Some(Parts { words: include_str!("routing_words.sql"), field: "routing_words" }),
        },
        Table::Task => Found {
            title: &["title"],
            words: &["product", "result", "note"],
            days: &["due_on", "assigned_on"],
            ..Found::default()
        },
        Table::Activity => Found {
            title: &["name"],
            words: &["series", "note"],
            days: &["day", "from_day"],
            ..Found::default()
        },
        Table::Meeting => Found {
            title: &["name"],
            words: &["venue", "note"],
            symbols: &["minutes_symbol", "notice_symbol"],
            days: &["day", "notice_date"],
            ..Found::default()
        },
        Table::MeetingConclusion => named(&["content"]),
        Table::SituationNote => Found { title: &["content"], days: &["day"], ..Found::default() },
        Table::Difficulty => {
            Found { title: &["content"], words: &["cause", "resolution"], days: &["day"], ..Found::default() }
        }
        Table::Proposal => {
            Found { title: &["content"], words: &["sent_to", "answer"], days: &["day"], ..Found::default() }
        }
        Table::Organisation => {
            Found { title: &["name"], words: &["short_name"], symbols: &["abbreviation"], ..Found::default() }
        }
        Table::DocumentType => Found {
            title: &["name"],
            symbols: &["party_abbreviation", "state_abbreviation"],
            ..Found::default()
        },
        Table::Campaign => named(&["names"]),
        Table::Programme => Found { title: &["name"], words: &["note"], ..Found::default() },
        Table::ProgrammeItem => {
            Found { title: &["content"], words: &["timing"], days: &["due_on"], ..Found::default() }
        }
        Table::Subcommittee => Found { title: &["name"], words: &["short_name"], ..Found::default() },
        Table::Signer => Found { title: &["title"], words: &["authority"], ..Found::default() },
        Table::Person => named(&["full_name"]),
        Table::Place => named(&["kind_word", "name"]),
        Table::ActivityKind | Table::MeetingKind | Table::TaskGroup | Table::Book | Table::Indicator => {
            named(&["name"])
        }
        _ => Found::default(),
    }
}

/// A row with the words of its parts beside its own columns.
pub(super) fn with_parts(view: View<'_>, mut row: RowMap, found: Found) -> Result<RowMap> {
    let Some(parts) = found.parts else { return Ok(row) };
    let words: String =
        view.conn.prepare_cached(parts.words)?.query_row([text_of(&row, "id")], |words| words.get(0))?;
    row.insert(parts.field.to_owned(), words.into());
    Ok(row)
}

/// The text of a column; empty when it has none.
pub(super) fn text_of<'r>(row: &'r RowMap, column: &str) -> &'r str {
    row.get(column).and_then(Value::as_str).unwrap_or_default()
}

/// The texts of columns in one line, without the empty ones.
pub(super) fn joined(row: &RowMap, columns: impl IntoIterator<Item = &'static str>, by: &str) -> String {
    let texts = columns.into_iter().map(|column| text_of(row, column)).filter(|text| !text.is_empty());
    texts.collect::<Vec<_>>().join(by)
}
