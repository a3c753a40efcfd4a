//! CSV, TSV and rows pasted from a spreadsheet (RFC 4180, and what programs make of it).

use super::FileKind;
use super::collect::Collector;
use super::letters::checked;
use crate::write::formula;
use crate::{Book, Limits, Refused, Row, Sheet, Value};
use text::{Encoding, decode, rank_bytes};

/// The delimiters that spreadsheets write, the likelier first.
const DELIMITERS: [char; 4] = [',', ';', '\t', '|'];

/// How many records are looked at to find the delimiter.
const SAMPLE_RECORDS: usize = 60;

/// Control characters in this share (one in so many) make a file something else than text.
const FEW: usize = 50;

pub(super) fn read(bytes: &[u8], encoding: Option<Encoding>, limits: &Limits) -> Result<Book, Refused> {
    let ranking = rank_bytes(bytes);
    let likeliest = ranking.readings.first().map_or(Encoding::Utf8, |reading| reading.encoding);
    if is_binary(&decode(bytes.get(..4_096).unwrap_or(bytes), encoding.unwrap_or(likeliest))) {
        return Err(Refused::NotASpreadsheet);
    }
    let Some(encoding) = encoding.or(ranking.sure) else {
        return Err(Refused::EncodingUnsure {
            readings: ranking.readings.iter().map(|reading| reading.encoding).collect(),
        });
    };
    let text = decode(bytes, encoding);
    let rows = rows(&text, encoding, limits)?;
    Ok(Book {
        kind: FileKind::Delimited,
        encoding,
        readings: ranking.readings,
        sheets: vec![Sheet::new("", rows)],
    })
}

fn is_binary(text: &str) -> bool {
    let odd = text.chars().filter(|c| c.is_control() && !matches!(c, '\n' | '\r' | '\t')).count();
    odd > text.chars().count() / FEW
}

fn rows(text: &str, encoding: Encoding, limits: &Limits) -> Result<Vec<Row>, Refused> {
    let most = usize::try_from(limits.columns).unwrap_or(usize::MAX);
    let delimiter = delimiter(text, most);
    let mut left = limits.cells;
    let mut rows = Collector::new(limits, &mut left);
    for (at, record) in Records::new(text, delimiter, most).enumerate() {
        let row = u32::try_from(at).unwrap_or(u32::MAX);
        for (column, field) in record.into_iter().enumerate() {
            let column = u32::try_from(column).unwrap_or(u32::MAX);
            let value = if field.is_empty() { Value::Empty } else { Value::Text(field) };
            rows.put(row, column, value)?;
        }
    }
    let mut rows = rows.finish();
    for cell in rows.iter_mut().flat_map(|row| &mut row.cells) {
        if let Value::Text(field) = &cell.value {
            *cell = checked(formula::restored(field), encoding);
        }
    }
    Ok(rows)
}

/// The delimiter that cuts most records into the same number of fields.
fn delimiter(text: &str, most: usize) -> char {
    if let Some(declared) = text.strip_prefix("sep=").and_then(|rest| rest.chars().next()) {
        return declared;
    }
    let weight = |delimiter: char| {
        let widths: Vec<usize> =
            Records::new(text, delimiter, most).take(SAMPLE_RECORDS).map(|record| record.len()).collect();
        let alike = |width: usize| widths.iter().filter(|&&other| other == width).count();
        let best = widths.iter().copied().filter(|&width| width > 1).map(|width| (alike(width), width)).max();
        best.unwrap_or_default()
    };
    let mut best = (',', (0, 0));
    for candidate in DELIMITERS {
        let found = weight(candidate);
        if found > best.1 {
            best = (candidate, found);
        }
    }
    best.0
}

/// The records of a text. A quote that never closes ends with the text; a quote inside a plain field is itself.
struct Records<'a> {
    rest: &'a str,
    delimiter: char,
    /// Fields further right are read over: a line of nothing but delimiters has millions.
    most: usize,
}

impl<'a> Records<'a> {
    fn new(text: &'a str, delimiter: char, most: usize) -> Self {
        Self { rest: text, delimiter, most }
    }

    /// One field, and whether the record goes on after it.
    fn field(&mut self) -> (String, bool) {
        match self.rest.strip_prefix('"') {
            Some(rest) => self.quoted(rest),
            None => self.plain(String::new()),
        }
    }

    fn plain(&mut self, mut field: String) -> (String, bool) {
        let ends = |c: char| c == self.delimiter || c == '\n' || c == '\r';
        let end = self.rest.find(ends).unwrap_or(self.rest.len());
        field.push_str(&self.rest[..end]);
        self.rest = &self.rest[end..];
        if let Some(rest) = self.rest.strip_prefix(self.delimiter) {
            self.rest = rest;
            return (field, true);
        }
        self.rest =
            self.rest.strip_prefix("\r\n").or_else(|| self.rest.strip_prefix(['\n', '\r'])).unwrap_or("");
        (field, false)
    }

    fn quoted(&mut self, mut inside: &'a str) -> (String, bool) {
        let mut field = String::new();
        while let Some((part, after)) = inside.split_once('"') {
            field.push_str(part);
            let Some(more) = after.strip_prefix('"') else {
                self.rest = after;
                return self.plain(field);
            };
            field.push('"');
            inside = more;
        }
        field.push_str(inside);
        self.rest = "";
        (field, false)
    }
}

impl Iterator for Records<'_> {
    type Item = Vec<String>;

    fn next(&mut self) -> Option<Vec<String>> {
        if self.rest.is_empty() {
            return None;
        }
        let mut record = Vec::new();
        loop {
            let (field, goes_on) = self.field();
            if record.len() < self.most {
                record.push(field);
            }
            if !goes_on {
                return Some(record);
            }
        }
    }
}
