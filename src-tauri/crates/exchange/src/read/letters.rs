//! Letters of old fonts in workbooks.
//!
//! A workbook keeps characters, not bytes, so text typed in `.VnTime` or `VNI-Times` stands in it as accented
//! nonsense (`Uû ban nh©n d©n`). The font of the cell says which it is; where the font is not known, the text
//! itself is ranked, cell by cell, because offices mixed old and new in one sheet.

use crate::{Cell, Doubt, Refused, Sheet, Value};
use text::{Encoding, Reading, decode_letters, mend_capitals, rank_letters, unreadable};

/// How many characters of a workbook are weighed to find its encoding.
const SAMPLE_CHARS: usize = 64 * 1024;

/// How a cell's font writes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Font {
    /// It shows what the characters are.
    Unicode,
    /// `.VnTime`, `.VnArial` …
    Tcvn3,
    /// `.VnTimeH`, `.VnArialH` …: small letters shown as capitals.
    Tcvn3Capitals,
    /// `VNI-Times` …
    Vni,
}

impl Font {
    pub(super) fn named(name: &str) -> Self {
        let lower = name.to_lowercase();
        match () {
            () if lower.starts_with(".vn") && name.ends_with('H') => Self::Tcvn3Capitals,
            () if lower.starts_with(".vn") => Self::Tcvn3,
            () if lower.starts_with("vni") => Self::Vni,
            () => Self::Unicode,
        }
    }
}

/// Text as its font shows it.
pub(super) fn shown(written: &str, font: Font) -> String {
    match font {
        Font::Unicode => written.to_owned(),
        Font::Tcvn3 => mend_capitals(&decode_letters(written, Encoding::Tcvn3)).text,
        Font::Tcvn3Capitals => decode_letters(written, Encoding::Tcvn3).to_uppercase(),
        Font::Vni => decode_letters(written, Encoding::Vni),
    }
}

/// Reads the letters of every cell, in the encoding chosen or in the one that is certain.
///
/// # Errors
/// [`Refused::EncodingUnsure`] where neither is.
pub(super) fn settle(
    sheets: &mut [Sheet],
    chosen: Option<Encoding>,
) -> Result<(Encoding, Vec<Reading>), Refused> {
    let ranking = rank_letters(&sample(sheets));
    let Some(encoding) = chosen.or(ranking.sure) else {
        return Err(Refused::EncodingUnsure {
            readings: ranking.readings.iter().map(|reading| reading.encoding).collect(),
        });
    };
    let is_chosen = chosen.is_some();
    for cell in sheets.iter_mut().flat_map(|sheet| &mut sheet.rows).flat_map(|row| &mut row.cells) {
        if let Value::Text(written) = &cell.value
            && !written.is_ascii()
        {
            let encoding = if is_chosen || is_in(written, encoding) { encoding } else { Encoding::Utf8 };
            *cell = read_cell(written, encoding);
        }
    }
    Ok((encoding, ranking.readings))
}

/// A cell with its text in NFC and what is uncertain about it.
pub(super) fn read_cell(written: &str, encoding: Encoding) -> Cell {
    checked(&decode_letters(written, encoding), encoding)
}

/// A cell of decoded text, its certain capitals restored and its doubts noted.
pub(super) fn checked(decoded: &str, encoding: Encoding) -> Cell {
    let is_tcvn3 = encoding == Encoding::Tcvn3;
    let mended = is_tcvn3.then(|| mend_capitals(decoded));
    let is_start_unsure = mended.as_ref().is_some_and(|mended| mended.is_start_unsure);
    let text = mended.map_or_else(|| decoded.to_owned(), |mended| mended.text);
    let doubt = match unreadable(&text) {
        Some(_) => Some(Doubt::Unreadable),
        None => is_start_unsure.then_some(Doubt::Capital),
    };
    Cell { value: Value::Text(text), doubt }
}

/// Whether a cell is written in the encoding that the workbook is mostly written in.
fn is_in(written: &str, encoding: Encoding) -> bool {
    if encoding == Encoding::Utf8 || written.is_ascii() {
        return true;
    }
    let ranking = rank_letters(written);
    let score =
        |wanted| ranking.readings.iter().find(|reading| reading.encoding == wanted).map(|found| found.score);
    score(encoding).is_some_and(|score_here| Some(score_here) >= score(Encoding::Utf8))
}

/// The texts that tell something: those with letters beyond ASCII.
fn sample(sheets: &[Sheet]) -> String {
    let mut sample = String::new();
    for cell in sheets.iter().flat_map(|sheet| &sheet.rows).flat_map(|row| &row.cells) {
        if let Value::Text(text) = &cell.value
            && !text.is_ascii()
        {
            sample.push_str(text);
            sample.push('\n');
        }
        if sample.len() > SAMPLE_CHARS {
            break;
        }
    }
    sample
}
