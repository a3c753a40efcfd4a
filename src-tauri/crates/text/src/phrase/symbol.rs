//! A document's number and symbol (số, ký hiệu), taken apart.
//!
//! Party papers write `12-BC/HU` (Hướng dẫn 36-HD/VPTW), state papers `30/2020/NĐ-CP` and `11/KH-UBND`, and a
//! state công văn carries no type at all: `125/UBND-VP` (Nghị định 30/2020).

use crate::{clean_line, fold};
use std::fmt;

/// The abbreviations of document types, of both families.
const TYPES: [&str; 45] = [
    "NQ", "QĐ", "QyĐ", "QC", "CT", "KL", "TT", "HD", "TB", "BC", "KH", "CTr", "ĐA", "PA", "DA", "TTr", "CV",
    "BB", "GM", "GGT", "TC", "CĐ", "PG", "PC", "PB", "GNP", "HĐ", "BGN", "GUQ", "BS", "SY", "SL", "TrS",
    "NĐ", "L", "PL", "TTLT", "NQLT", "KHLT", "HDLN", "CTPH", "KHPH", "TM", "ĐL", "QH",
];

/// A document's number and symbol.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Symbol {
    /// The number.
    pub number: u32,
    /// The letter of a number inserted later: `a` in `05a-BC/HU`; else empty.
    pub insertion: String,
    /// The year that stands in the symbol itself.
    pub year: Option<i32>,
    /// The abbreviation of the document type as the norms write it; none on a công văn of the state family.
    pub kind: Option<&'static str>,
    /// The abbreviation of the issuer and its unit, as it was written; empty where the symbol has none.
    pub issuer: String,
}

/// Why a symbol was not taken apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SymbolDoubt {
    /// Nothing is written.
    Empty,
    /// The document has no number, and the register says so: `không số`.
    SaidToHaveNone,
    /// No number stands at its beginning.
    NoNumber,
    /// More is written than a number and a symbol.
    Unreadable,
}

impl fmt::Display for SymbolDoubt {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Empty => "no symbol given",
            Self::SaidToHaveNone => "said to have no number",
            Self::NoNumber => "no number at the beginning",
            Self::Unreadable => "more than a number and a symbol",
        })
    }
}

impl std::error::Error for SymbolDoubt {}

/// Takes a symbol apart: `12 - BC/HU`, `Số: 12/BC-MTTQ-BTT`, `30/2020/NĐ-CP`, `125/UBND-VP`.
///
/// # Errors
/// [`SymbolDoubt`]. A symbol that is in doubt can still be stored as it is written.
pub fn parse_symbol(written: &str) -> Result<Symbol, SymbolDoubt> {
    let compact = compact(written);
    if compact.is_empty() {
        return Err(SymbolDoubt::Empty);
    }
    if matches!(fold(&compact).as_str(), "khong so" | "khongso" | "ks" | "k/s" | "bsks") {
        return Err(SymbolDoubt::SaidToHaveNone);
    }
    let digits = compact.find(|c: char| !c.is_ascii_digit()).unwrap_or(compact.len());
    let number = compact[..digits].parse().map_err(|_| SymbolDoubt::NoNumber)?;
    let (insertion, rest) = insertion(&compact[digits..]);
    let (year, rest) = year(rest);
    let rest = rest.strip_prefix(['-', '/', ' ']).unwrap_or(rest);
    if rest.contains(|c: char| !(c.is_alphanumeric() || matches!(c, '-' | '/' | '.' | '&'))) {
        return Err(SymbolDoubt::Unreadable);
    }
    let (kind, issuer) = kind_and_issuer(rest);
    Ok(Symbol { number, insertion: insertion.to_owned(), year, kind, issuer: issuer.to_owned() })
}

/// One plain hyphen for each dash, no blanks around the joints, no leading word "Số".
fn compact(written: &str) -> String {
    let dashed: String =
        clean_line(written).chars().map(|c| if matches!(c, '‐'..='―' | '−') { '-' } else { c }).collect();
    let bare = without_word(&dashed);
    let mut out = String::with_capacity(bare.len());
    for word in bare.split(' ').filter(|word| !word.is_empty()) {
        let joins = out.ends_with(['-', '/']) || word.starts_with(['-', '/']);
        if !out.is_empty() && !joins {
            out.push(' ');
        }
        out.push_str(word);
    }
    out
}

fn without_word(text: &str) -> &str {
    let lower = text.char_indices().nth(2).map_or("", |(end, _)| &text[..end]);
    let Some(rest) = text.get(lower.len()..).filter(|_| fold(lower) == "so") else { return text };
    let rest = rest.trim_start();
    rest.strip_prefix([':', '.']).unwrap_or(rest).trim_start()
}

/// The letter of a number inserted later, before a joint or the end.
fn insertion(text: &str) -> (&str, &str) {
    let end = text.chars().next().filter(char::is_ascii_lowercase).map_or(0, char::len_utf8);
    let rest = &text[end..];
    if rest.is_empty() || rest.starts_with(['-', '/']) { (&text[..end], rest) } else { ("", text) }
}

/// The year of `30/2020/NĐ-CP`.
fn year(text: &str) -> (Option<i32>, &str) {
    let found = text.strip_prefix('/').and_then(|rest| rest.split_at_checked(4)).filter(|(year, rest)| {
        year.chars().all(|c| c.is_ascii_digit()) && (rest.is_empty() || rest.starts_with(['-', '/']))
    });
    match found.and_then(|(year, rest)| Some((year.parse().ok()?, rest))) {
        Some((year, rest)) if (1900..=2199).contains(&year) => (Some(year), rest),
        _ => (None, text),
    }
}

/// The first part is the type where the norms know it; otherwise the symbol names its issuer alone.
fn kind_and_issuer(rest: &str) -> (Option<&'static str>, &str) {
    let (first, issuer) = rest.split_once(['-', '/', ' ']).unwrap_or((rest, ""));
    match known_type(first) {
        Some(kind) => (Some(kind), issuer),
        None => (None, rest),
    }
}

/// The type as the norms write it, whatever its case; without its marks only where that is unmistakable.
fn known_type(written: &str) -> Option<&'static str> {
    let same = |known: &&&str| known.to_lowercase() == written.to_lowercase();
    if let Some(&exact) = TYPES.iter().find(same) {
        return Some(exact);
    }
    let mut alike = TYPES.iter().filter(|known| fold(known) == fold(written));
    match (alike.next(), alike.next()) {
        (Some(&only), None) => Some(only),
        _ => None,
    }
}
