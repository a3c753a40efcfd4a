//! The made-up words by which numbers, symbols and dates are found.
//!
//! Each begins with a letter nobody can type into a record, so that the twelfth entry of a register is not found by every
//! text with a 12 in it.

use super::columns::{Found, text_of};
use super::dates;
use super::words::words;
use crate::store::RowMap;
use serde_json::Value;

const SYMBOL: char = '\u{e000}';
const NUMBER: char = '\u{e001}';
const DATE: char = '\u{e002}';
const SYMBOL_NUMBER: char = '\u{e003}';

/// The word of a symbol, or the beginning of one: letters and digits only, without leading zeros.
pub(super) fn symbol(bare: &str) -> String {
    format!("{SYMBOL}{bare}")
}

/// The word of the number that a symbol begins with.
pub(super) fn symbol_number(digits: &str) -> String {
    format!("{SYMBOL_NUMBER}{}", digits.trim_start_matches('0'))
}

/// The word of a number that stands alone.
pub(super) fn number(digits: &str) -> String {
    format!("{NUMBER}{}", digits.trim_start_matches('0'))
}

/// The word of a day, or the beginning of the words of a month's days.
pub(super) fn date(key: &str) -> String {
    format!("{DATE}{key}")
}

/// A symbol as it is compared: `Số: 05/BC-HU`, `05-BC/HU` and `5bc hu` are one. Empty when it has no letter or digit.
pub(super) fn bare_symbol(written: &str) -> String {
    let folded = text::fold(written);
    let number = folded.strip_prefix("so").map(|rest| rest.trim_start_matches([' ', ':', '.']));
    let numbered = number.filter(|rest| rest.starts_with(|c: char| c.is_ascii_digit()));
    text::fold_symbol(numbered.unwrap_or(&folded)).trim_start_matches('0').to_owned()
}

/// All made-up words of a row, in one line.
pub(super) fn of_row(row: &RowMap, found: Found) -> String {
    let mut marks = Vec::new();
    for bare in found.symbols.iter().map(|column| bare_symbol(text_of(row, column))) {
        let digits = bare.find(|c: char| !c.is_ascii_digit()).unwrap_or(bare.len());
        if digits > 0 {
            marks.push(symbol_number(&bare[..digits]));
        }
        if !bare.is_empty() {
            marks.push(symbol(&bare));
        }
    }
    let numbers = found.numbers.iter().filter_map(|column| row.get(*column).and_then(Value::as_i64));
    marks.extend(numbers.map(|value| number(&value.to_string())));
    let days = found.days.iter().filter_map(|column| text_of(row, column).parse().ok());
    marks.extend(days.map(|day| date(&dates::key(day))));
    for column in found.texts() {
        marks.extend(dates::dates(&words(text_of(row, column))).iter().map(|written| date(&written.key)));
    }
    marks.sort_unstable();
    marks.dedup();
    marks.join(" ")
}
