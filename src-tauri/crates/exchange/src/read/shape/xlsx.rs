//! Hidden rows and columns and merged cells of a workbook since Excel 2007.

use super::xml::{Archive, attribute, each, first, is_true, mentions, part};
use crate::{Limits, Refused, Sheet};
use quick_xml::events::BytesStart;
use std::io::Cursor;
use zip::ZipArchive;

/// Marks the hidden rows and columns of a workbook's sheets and notes their merged areas. What cannot be read stays
/// visible and apart: hiding is for the eye, and the cells were read already.
///
/// # Errors
/// [`Refused::TooManyCells`] when there are more merged areas than a register has rows.
pub(in crate::read) fn xlsx(bytes: &[u8], sheets: &mut [Sheet], limits: &Limits) -> Result<(), Refused> {
    let Ok(mut archive) = ZipArchive::new(Cursor::new(bytes)) else { return Ok(()) };
    let targets = targets(&mut archive);
    let mut left = limits.rows;
    for sheet in sheets {
        let Some((_, path)) = targets.iter().find(|(name, _)| *name == sheet.name) else { continue };
        if mentions(&mut archive, path, &["hidden=", "mergeCell "])
            && let Some(xml) = part(&mut archive, path)
        {
            let mut looks = Looks { sheet, limits, next: 1, left: Some(left) };
            let _ = each(Some(xml), |element| looks.see(element));
            left = looks.left.ok_or(Refused::TooManyCells { limit: limits.cells })?;
        }
    }
    Ok(())
}

/// Checks how many sheets a workbook lists and how many texts it says it shares: the library keeps the ones and
/// reserves memory for the others at once.
///
/// # Errors
/// [`Refused::TooManySheets`], [`Refused::TooManyCells`]
pub(in crate::read) fn check_counts(bytes: &[u8], limits: &Limits) -> Result<(), Refused> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(Refused::damaged)?;
    let names: Vec<String> = archive.file_names().map(str::to_owned).collect();
    let ends = |name: &&String, end: &str| name.to_lowercase().ends_with(end);
    for name in names.iter().filter(|name| ends(name, "sharedstrings.xml")) {
        let count = first(part(&mut archive, name), "sst", "uniqueCount");
        if count.is_some_and(|count| count.parse::<usize>().is_ok_and(|count| count > limits.cells)) {
            return Err(Refused::TooManyCells { limit: limits.cells });
        }
    }
    for name in names.iter().filter(|name| ends(name, "xl/workbook.xml")) {
        let mut sheets = 0;
        // A broken list is the library's to refuse.
        let _ = each(part(&mut archive, name), |element| {
            sheets += usize::from(element.local_name().as_ref() == "sheet");
        });
        if sheets > limits.sheets {
            return Err(Refused::TooManySheets { limit: limits.sheets });
        }
    }
    Ok(())
}

/// The name of each sheet and the part it lies in.
fn targets(archive: &mut Archive<'_>) -> Vec<(String, String)> {
    let mut files = Vec::new();
    let _ = each(part(archive, "xl/_rels/workbook.xml.rels"), |element| {
        if let (Some(id), Some(target)) = (attribute(element, "Id"), attribute(element, "Target")) {
            let path = target.strip_prefix('/').map_or_else(|| format!("xl/{target}"), str::to_owned);
            files.push((id, path));
        }
    });
    let mut named = Vec::new();
    let _ = each(part(archive, "xl/workbook.xml"), |element| {
        if let (Some(name), Some(id)) = (attribute(element, "name"), attribute(element, "id")) {
            named.extend(files.iter().find(|(known, _)| *known == id).map(|(_, path)| (name, path.clone())));
        }
    });
    named
}

/// A sheet while its elements go by.
struct Looks<'l> {
    sheet: &'l mut Sheet,
    limits: &'l Limits,
    /// The number of the next row that does not say its own.
    next: usize,
    /// How many more merged areas are noted; nothing once there were too many.
    left: Option<u32>,
}

impl Looks<'_> {
    fn see(&mut self, element: &BytesStart<'_>) {
        match element.local_name().as_ref() {
            "row" => self.row(element),
            "col" if is_true(element, "hidden") => self.column(element),
            "mergeCell" => {
                self.left = self.left.and_then(|left| left.checked_sub(1));
                if let (Some(_), Some(((top, left), end))) = (self.left, area(element)) {
                    self.sheet.merge((top, left), end);
                }
            }
            _ => {}
        }
    }

    fn row(&mut self, element: &BytesStart<'_>) {
        let number = attribute(element, "r").and_then(|r| r.parse().ok()).unwrap_or(self.next);
        self.next = number.saturating_add(1);
        if is_true(element, "hidden")
            && let Some(row) = self.sheet.rows.get_mut(number.wrapping_sub(1))
        {
            row.is_hidden = true;
        }
    }

    fn column(&mut self, element: &BytesStart<'_>) {
        let figure = |key| attribute(element, key).and_then(|figure| figure.parse::<u32>().ok());
        if let (Some(first @ 1..), Some(last)) = (figure("min"), figure("max")) {
            self.sheet.hidden_columns.extend(first - 1..last.min(self.limits.columns));
        }
    }
}

/// The first and the last row and column of a merged area, from 0.
fn area(element: &BytesStart<'_>) -> Option<((u32, u32), (u32, u32))> {
    let written = attribute(element, "ref")?;
    let (start, end) = written.split_once(':')?;
    Some((place(start)?, place(end)?))
}

/// The row and the column of a cell such as `AB12`, from 0.
fn place(written: &str) -> Option<(u32, u32)> {
    let digits = written.find(|c: char| c.is_ascii_digit())?;
    let (letters, row) = written.split_at(digits);
    let column = letters.chars().try_fold(0_u32, |sum, letter| {
        sum.checked_mul(26)?.checked_add(letter.to_digit(36)?.checked_sub(9)?)
    })?;
    Some((row.parse::<u32>().ok()?.checked_sub(1)?, column.checked_sub(1)?))
}
