//! Hidden rows and columns of a workbook since Excel 2007.

use super::xml::{Archive, Xml, attribute, each, first, is_true, mentions, part};
use crate::{Limits, Refused, Sheet};
use std::io::Cursor;
use zip::ZipArchive;

/// Marks the hidden rows and columns of a workbook's sheets. What cannot be read stays visible: hiding is for
/// the eye, and the cells were read already.
pub(in crate::read) fn xlsx(bytes: &[u8], sheets: &mut [Sheet]) {
    let Ok(mut archive) = ZipArchive::new(Cursor::new(bytes)) else { return };
    let targets = targets(&mut archive);
    for sheet in sheets {
        let Some((_, path)) = targets.iter().find(|(name, _)| *name == sheet.name) else { continue };
        if mentions(&mut archive, path, &["hidden="])
            && let Some(xml) = part(&mut archive, path)
        {
            let _ = mark_hidden(xml, sheet);
        }
    }
}

/// Checks the number of texts that a workbook says it shares, for which the library reserves memory at once.
///
/// # Errors
/// [`Refused::TooManyCells`]
pub(in crate::read) fn check_counts(bytes: &[u8], limits: &Limits) -> Result<(), Refused> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(Refused::damaged)?;
    let names: Vec<String> = archive.file_names().map(str::to_owned).collect();
    for name in names.iter().filter(|name| name.to_lowercase().ends_with("sharedstrings.xml")) {
        let count = first(part(&mut archive, name), "sst", "uniqueCount");
        if count.is_some_and(|count| count.parse::<usize>().is_ok_and(|count| count > limits.cells)) {
            return Err(Refused::TooManyCells { limit: limits.cells });
        }
    }
    Ok(())
}

/// Whether any sheet has merged cells, so that the library need not read every sheet again to find none.
pub(in crate::read) fn has_merges(bytes: &[u8]) -> bool {
    let Ok(mut archive) = ZipArchive::new(Cursor::new(bytes)) else { return false };
    let targets = targets(&mut archive);
    targets.iter().any(|(_, path)| mentions(&mut archive, path, &["mergeCell "]))
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

fn mark_hidden(xml: Xml<'_>, sheet: &mut Sheet) -> Result<(), quick_xml::Error> {
    let mut next = 1_usize;
    each(Some(xml), |element| match element.local_name().as_ref() {
        "row" => {
            let number = attribute(element, "r").and_then(|r| r.parse().ok()).unwrap_or(next);
            next = number.saturating_add(1);
            if is_true(element, "hidden")
                && let Some(row) = sheet.rows.get_mut(number.wrapping_sub(1))
            {
                row.is_hidden = true;
            }
        }
        "col" if is_true(element, "hidden") => {
            let figure = |key| attribute(element, key).and_then(|figure| figure.parse::<u32>().ok());
            if let (Some(first @ 1..), Some(last)) = (figure("min"), figure("max")) {
                sheet.hidden_columns.extend(first - 1..last.min(first.saturating_add(1_024)));
            }
        }
        _ => {}
    })
}
