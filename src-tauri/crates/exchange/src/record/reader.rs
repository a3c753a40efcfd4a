//! One row, read field by field; what is wrong or uncertain is gathered beside the values.

use super::Reason;
use super::known::Known;
use crate::{Cell, Doubt, Field, Header, Sheet, Value};
use chrono::NaiveDate;
use std::collections::BTreeMap;
use text::{clean_line, number, short_date};

/// Something that keeps a row from coming in unasked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Issue {
    pub(super) reason: Reason,
    pub(super) field: Field,
}

/// A cell as a field found it.
pub(super) struct Found {
    pub(super) value: Value,
    /// It stands in a cell merged over several rows.
    pub(super) is_shared: bool,
}

/// One row of a sheet.
pub(super) struct RowReader<'a> {
    pub(super) sheet: &'a Sheet,
    pub(super) header: &'a Header,
    pub(super) known: Known<'a>,
    pub(super) today: NaiveDate,
    /// The row, from 0.
    pub(super) at: usize,
    /// What the clerk wrote in place of cells.
    pub(super) corrected: Option<&'a BTreeMap<Field, String>>,
    pub(super) issues: Vec<Issue>,
}

impl RowReader<'_> {
    /// Notes what keeps the row from coming in unasked.
    pub(super) fn note(&mut self, reason: Reason, field: Field) {
        self.issues.push(Issue { reason, field });
    }

    /// The sheet's row, from 1.
    pub(super) fn row(&self) -> u32 {
        u32::try_from(self.at + 1).unwrap_or(u32::MAX)
    }

    /// What a field holds; nothing where it has no column or its cell is empty.
    pub(super) fn find(&mut self, field: Field) -> Option<Found> {
        if let Some(written) = self.corrected.and_then(|fields| fields.get(&field)) {
            let value = if written.trim().is_empty() { return None } else { Value::Text(written.clone()) };
            return Some(Found { value, is_shared: false });
        }
        let column = self.header.mapping.column(field)?;
        let own = self.sheet.cell(self.at, column);
        let is_shared = own.is_none();
        let cell: Cell = own.or_else(|| self.sheet.merged_above(self.at, column))?.clone();
        match (cell.doubt, &cell.value) {
            (Some(Doubt::Unreadable), _) => self.note(Reason::LettersUnreadable, field),
            (Some(Doubt::Capital), _) if has_words(field) => self.note(Reason::CapitalUnsure, field),
            (None, Value::Error) => self.note(Reason::FormulaError, field),
            _ => {}
        }
        (cell.value != Value::Error).then_some(Found { value: cell.value, is_shared })
    }

    /// A line of text.
    pub(super) fn text(&mut self, field: Field) -> Option<String> {
        let text = match self.find(field)?.value {
            Value::Text(text) => clean_line(&text),
            Value::Number(figure) => plain(figure),
            Value::Day(day) => {
                if matches!(field, Field::Symbol | Field::SourceSymbol) {
                    self.note(Reason::BecameDate, field);
                }
                short_date(day)
            }
            Value::Empty | Value::Error => return None,
        };
        if text::secrecy_stamp(&text).is_some() {
            self.note(Reason::SecrecyMark, field);
        }
        Some(text).filter(|text| !text.is_empty())
    }

    /// A line of text that a record cannot do without.
    pub(super) fn needed(&mut self, field: Field, missing: Reason) -> String {
        self.text(field).unwrap_or_else(|| {
            self.note(missing, field);
            String::new()
        })
    }

    /// An organisation as records name it; as written where the office does not know it.
    pub(super) fn organisation(&mut self, field: Field) -> Option<String> {
        let written = self.text(field)?;
        Some(self.named(&written, field))
    }

    /// Organisations in a list.
    pub(super) fn organisations(&mut self, field: Field) -> Vec<String> {
        let Some(written) = self.text(field) else { return Vec::new() };
        if let Some(one) = self.known.organisations.find(&written) {
            return vec![one.to_owned()];
        }
        // Names that hold commas are set apart by semicolons, as our own lists are.
        let whole = written.split(';').map(|part| self.known.organisations.find(part.trim()));
        if let Some(names) = whole.map(|name| name.map(str::to_owned)).collect() {
            return names;
        }
        let parts: Vec<String> = written
            .split([',', ';', '+'])
            .flat_map(|part| part.split(" và "))
            .map(|part| part.trim().to_owned())
            .filter(|part| !part.is_empty())
            .collect();
        parts.iter().map(|part| self.named(part, field)).collect()
    }

    fn named(&mut self, written: &str, field: Field) -> String {
        match self.known.organisations.find(written) {
            Some(name) => name.to_owned(),
            None => {
                self.note(Reason::OrganisationUnknown, field);
                written.to_owned()
            }
        }
    }
}

/// Fields whose first letter matters.
fn has_words(field: Field) -> bool {
    matches!(
        field,
        Field::Issuer
            | Field::Abstract
            | Field::TypeAndAbstract
            | Field::Type
            | Field::Recipient
            | Field::Signer
            | Field::Title
            | Field::Person
            | Field::Name
            | Field::Kind
            | Field::Parent
    )
}

/// A number of a spreadsheet in a column of text, such as a symbol of digits alone.
fn plain(figure: f64) -> String {
    #[allow(clippy::cast_possible_truncation)]
    match figure {
        whole if whole.fract() == 0.0 && whole.abs() < 1e15 => number(whole as i64).replace('.', ""),
        other => other.to_string().replace('.', ","),
    }
}
