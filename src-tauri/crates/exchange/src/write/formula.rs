//! Text that a spreadsheet would run.
//!
//! A CSV file cannot say that a cell is text, so text that begins like a formula gets the apostrophe by which
//! spreadsheets mark text, and text that begins with an apostrophe gets a second one; our own import takes one
//! off again.

/// The text of a CSV field that no spreadsheet takes for a formula.
pub(super) fn neutral(text: &str) -> std::borrow::Cow<'_, str> {
    if needs_mark(text) { format!("'{text}").into() } else { text.into() }
}

/// The text that [`neutral`] was given.
pub(crate) fn restored(text: &str) -> &str {
    text.strip_prefix('\'').filter(|rest| needs_mark(rest)).unwrap_or(text)
}

fn needs_mark(text: &str) -> bool {
    let signs = ['=', '+', '-', '@', '＝', '＋', '－', '＠', '\t', '\r', '|', '%'];
    text.starts_with(['\'', '\t', '\r']) || text.trim_start().starts_with(signs)
}
