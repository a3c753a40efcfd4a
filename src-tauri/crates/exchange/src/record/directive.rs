//! A line of a register, in or out (norms B.1, B.2).

use super::Reason;
use super::reader::RowReader;
use crate::{Field, Kind};
use chrono::NaiveDate;
use serde::Serialize;
use text::{fold, parse_span, parse_symbol};

/// A line of a register.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Directive {
    /// The row it stands in.
    pub row: u32,
    /// Số đến, or the number of an outgoing document.
    pub number: Option<i64>,
    /// Ngày đến; none for outgoing documents.
    pub arrival_date: Option<NaiveDate>,
    /// Tác giả, as written.
    pub issuer: Option<String>,
    /// Số, ký hiệu.
    pub symbol: Option<String>,
    /// Ngày tháng văn bản.
    pub document_date: Option<NaiveDate>,
    /// Tên loại, as the office names it where it knows it.
    #[serde(rename = "type")]
    pub document_type: Option<String>,
    /// Trích yếu.
    #[serde(rename = "abstract")]
    pub abstract_text: Option<String>,
    /// Đơn vị hoặc người nhận; nơi nhận.
    pub recipient: Option<String>,
    /// Hạn xử lý.
    pub due_date: Option<NaiveDate>,
    /// Ghi chú.
    pub note: Option<String>,
    /// Người ký, of outgoing documents.
    #[serde(skip)]
    pub signer: Option<String>,
    /// Số lượng bản, of outgoing documents.
    #[serde(skip)]
    pub copies: Option<i64>,
}

pub(super) fn read(reader: &mut RowReader<'_>, kind: Kind) -> Directive {
    if let Some(secrecy) = reader.text(Field::Secrecy)
        && fold(&secrecy).contains("mat")
    {
        reader.note(Reason::Secret, Field::Secrecy);
    }
    let field = if reader.header.mapping.column(Field::Abstract).is_some() {
        Field::Abstract
    } else {
        Field::TypeAndAbstract
    };
    let abstract_text = reader.needed(field, Reason::TextMissing);
    let (symbol, beside) = symbol(reader);
    let document_type = document_type(reader, &abstract_text, symbol.as_deref());
    let mut found = Directive {
        row: reader.row(),
        number: reader.number(Field::Number),
        arrival_date: reader.day(Field::ArrivalDate),
        issuer: reader.text(Field::Issuer),
        document_date: reader.day(Field::DocumentDate).or(beside),
        recipient: reader.text(Field::Recipient),
        due_date: reader.day(Field::DueDate),
        note: reader.text(Field::Note),
        signer: reader.text(Field::Signer),
        copies: reader.number(Field::Copies),
        abstract_text: Some(abstract_text).filter(|text| !text.is_empty()),
        symbol,
        document_type,
    };
    match kind {
        Kind::DirectivesOut => complete_outgoing(reader, &mut found),
        _ => check_incoming(reader, &found),
    }
    found
}

/// The symbol, and the date that stands beside it where one column holds both (norms B.3).
fn symbol(reader: &mut RowReader<'_>) -> (Option<String>, Option<NaiveDate>) {
    if let Some(symbol) = reader.text(Field::Symbol) {
        return (Some(symbol), None);
    }
    let Some(both) = reader.text(Field::SymbolAndDate) else { return (None, None) };
    let cut = both.split_once("ngày").or_else(|| both.rsplit_once([',', ';', ' ']));
    let Some((symbol, date)) = cut else { return (Some(both), None) };
    let symbol = symbol.trim_end_matches([' ', ',', ';', '(']).to_owned();
    match parse_span(date.trim_matches([' ', ',', ';', ')']), reader.today) {
        Ok(span) if span.from == span.to => (Some(symbol), Some(span.to)),
        _ if parse_symbol(&both).is_ok() => (Some(both), None),
        _ => {
            reader.note(Reason::DateUnreadable, Field::SymbolAndDate);
            (Some(both), None)
        }
    }
}

/// An incoming letter needs its arrival date, its issuer and its abstract.
fn check_incoming(reader: &mut RowReader<'_>, found: &Directive) {
    let is_asked = |field| reader.issues.iter().any(|issue| issue.field == field);
    let no_day = found.arrival_date.is_none() && !is_asked(Field::ArrivalDate);
    if no_day {
        reader.note(Reason::DateMissing, Field::ArrivalDate);
    }
    if found.issuer.is_none() {
        reader.note(Reason::IssuerMissing, Field::Issuer);
    }
}

/// An outgoing document needs its date; its number may stand in its symbol alone.
fn complete_outgoing(reader: &mut RowReader<'_>, found: &mut Directive) {
    let parsed = found.symbol.as_deref().and_then(|symbol| parse_symbol(symbol).ok());
    if found.number.is_none() {
        found.number = parsed.map(|symbol| i64::from(symbol.number));
    }
    let is_asked = reader.issues.iter().any(|issue| issue.field == Field::DocumentDate);
    if found.document_date.is_none() && !is_asked {
        reader.note(Reason::DateMissing, Field::DocumentDate);
    }
}

/// The type that its own column says, else the words the abstract begins with, else the symbol.
fn document_type(reader: &mut RowReader<'_>, abstract_text: &str, symbol: Option<&str>) -> Option<String> {
    if let Some(written) = reader.text(Field::Type) {
        return Some(reader.known.document_types.find(&written).map_or(written, str::to_owned));
    }
    let known = reader.known;
    let of_symbol = || known.document_types.find(parse_symbol(symbol?).ok()?.kind?);
    known.document_types.leading(abstract_text).or_else(of_symbol).map(str::to_owned)
}
