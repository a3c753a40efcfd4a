//! CSV as spreadsheets on Windows expect it: UTF-8 with its mark, commas, CRLF (RFC 4180).

use super::{Entry, Table, formula};
use text::short_date;

/// Writes a list as CSV. Numbers stand without dots, so that other programs read them; dates as `dd/mm/yyyy`.
#[must_use]
pub fn write_csv(table: &Table) -> Vec<u8> {
    let mut out = String::from('\u{FEFF}');
    let headings = table.columns.iter().map(|column| quoted(&formula::neutral(&column.heading)));
    line(&mut out, headings);
    for row in &table.rows {
        line(&mut out, row.iter().map(field));
    }
    out.into_bytes()
}

fn line(out: &mut String, fields: impl Iterator<Item = String>) {
    out.push_str(&fields.collect::<Vec<_>>().join(","));
    out.push_str("\r\n");
}

fn field(entry: &Entry) -> String {
    match entry {
        Entry::Empty => String::new(),
        Entry::Text(text) => quoted(&formula::neutral(text)),
        Entry::Number(number) => number.to_string(),
        Entry::Decimal { units, decimals } => quoted(&text::Decimal::new(*units, *decimals).to_string()),
        Entry::Day(day) => short_date(*day),
    }
}

fn quoted(text: &str) -> String {
    let is_plain = !text.contains([',', '"', '\n', '\r', ';', '\t', '|']) && text.trim() == text;
    if is_plain { text.to_owned() } else { format!("\"{}\"", text.replace('"', "\"\"")) }
}
