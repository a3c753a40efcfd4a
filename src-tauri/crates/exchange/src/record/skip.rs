//! Rows that are no records: blanks, titles, sums, numbers of columns, signatures.

use super::Reason;
use crate::{Cell, Field, Header, Kind, Sheet, Value};
use text::fold;

/// Why a row below the header is no record; nothing for a row that is one, or should be.
pub(super) fn reason(sheet: &Sheet, header: &Header, kind: Kind, at: usize) -> Option<Reason> {
    let cells = sheet.rows.get(at).map(|row| row.cells.as_slice()).unwrap_or_default();
    let filled: Vec<(usize, &Cell)> = cells.iter().enumerate().filter(|(_, cell)| !cell.is_empty()).collect();
    let Some(((column, first), others)) = filled.split_first() else { return Some(Reason::Blank) };
    let sign = folded(first);
    // Lines numbered in advance and never filled in.
    if others.is_empty() && header.mapping.column(Field::Ordinal) == Some(*column) && is_figure(&sign) {
        return Some(Reason::Blank);
    }
    if repeats_header(header, &filled) {
        return Some(Reason::Header);
    }
    if at <= header.data_row() + 1 && numbers_columns(&filled) {
        return Some(Reason::ColumnNumbers);
    }
    let words =
        filled.iter().map(|(_, cell)| folded(cell)).find(|text| text.contains(char::is_alphabetic))?;
    if is_sum(&words) {
        return Some(Reason::Subtotal);
    }
    if filled.len() <= 3 && is_signature(&words) {
        return Some(Reason::Footer);
    }
    let is_alone = others.is_empty() && is_title(sheet, header, kind, at, *column);
    let is_section = filled.len() == 2 && is_section_number(&sign);
    let numbered = sign.split_once(['.', ')']).is_some_and(|(number, _)| is_section_number(number));
    (is_alone || is_section || (others.is_empty() && numbered)).then_some(Reason::Title)
}

/// A cell as it is compared.
fn folded(cell: &Cell) -> String {
    match &cell.value {
        Value::Text(text) => fold(text),
        Value::Number(number) => number.to_string(),
        Value::Day(_) | Value::Error => "#".to_owned(),
        Value::Empty => String::new(),
    }
}

fn repeats_header(header: &Header, filled: &[(usize, &Cell)]) -> bool {
    let same = |(column, cell): &(usize, &Cell)| {
        let text = folded(cell);
        let heading = header.headings.get(*column).map(|heading| fold(heading)).unwrap_or_default();
        !text.is_empty() && heading.ends_with(&text)
    };
    let has_words = |(_, cell): &(usize, &Cell)| folded(cell).contains(char::is_alphabetic);
    filled.len() >= 2 && filled.iter().all(same) && filled.iter().any(has_words)
}

/// (1) (2) (3) …, or A B 1 2 3 as statistical tables have it.
fn numbers_columns(filled: &[(usize, &Cell)]) -> bool {
    let texts: Vec<String> = filled.iter().map(|(_, cell)| folded(cell)).collect();
    let figures: Vec<Option<u32>> =
        texts.iter().map(|text| text.trim_matches(['(', ')', ' ']).parse().ok()).collect();
    let start = figures.iter().position(Option::is_some).unwrap_or(figures.len());
    let letters = texts[..start].iter().all(|text| text.trim_matches(['(', ')']).len() == 1);
    let counts = figures[start..].iter().zip(1_u32..).all(|(figure, expected)| *figure == Some(expected));
    letters && counts && figures.len() - start >= 3
}

fn is_figure(text: &str) -> bool {
    text.trim_end_matches('.').chars().all(|c| c.is_ascii_digit())
}

fn is_sum(text: &str) -> bool {
    let rest = ["tong cong", "tong so", "luy ke", "cong don"].iter().find_map(|word| text.strip_prefix(word));
    if let Some(rest) = rest {
        return !rest.starts_with(char::is_alphanumeric);
    }
    let Some(rest) = text.strip_prefix("cong").or_else(|| text.strip_prefix("tong")) else { return false };
    let rest = rest.trim_matches(|c: char| matches!(c, ' ' | ':' | '.') || c.is_ascii_digit());
    let after = ["thang", "quy", "nam", "trang", "chung", "toan", "ca", "mang sang", "muc"];
    rest.is_empty() || after.iter().any(|word| rest.split(' ').next() == Some(word) || rest == *word)
}

fn is_signature(text: &str) -> bool {
    ["nguoi lap", "thu truong", "nguoi ghi", "ky ten", "xac nhan", "(ky", "tm.", "t/m"]
        .iter()
        .any(|word| text.starts_with(word))
}

/// Whether the only filled cell of a row is a title: it reaches over other columns, or stands where no text of
/// a record belongs.
fn is_title(sheet: &Sheet, header: &Header, kind: Kind, at: usize, column: usize) -> bool {
    if sheet.is_merged_across(at, column) {
        return true;
    }
    let texts = kind.needs().first().copied().unwrap_or_default();
    !texts.iter().filter_map(|field| header.mapping.column(*field)).any(|needed| needed == column)
}

/// I, II, III … or a letter, as sections are numbered.
fn is_section_number(text: &str) -> bool {
    let bare = text.trim_matches(['.', ')', '(', ' ']);
    !bare.is_empty()
        && (bare.chars().all(|c| matches!(c, 'i' | 'v' | 'x')) || matches!(bare, "a" | "b" | "c" | "d" | "e"))
}
