//! Workbooks before Excel 2007.

use super::letters::settle;
use super::ods::rows;
use super::{FileKind, biff, compound};
use crate::{Book, Limits, Refused, Sheet};
use calamine::{Reader, SheetVisible, Xls, XlsError};
use std::io::Cursor;
use text::{Encoding, SerialEpoch};

pub(super) fn read(bytes: &[u8], encoding: Option<Encoding>, limits: &Limits) -> Result<Book, Refused> {
    // The same container holds Word files, and newer workbooks locked with a password.
    if compound::stream(bytes, &["EncryptedPackage"]).is_ok() {
        return Err(Refused::Password);
    }
    biff::check(&compound::stream(bytes, &["Workbook", "Book"])?, limits)?;
    let mut workbook: Xls<Cursor<&[u8]>> = Xls::new(Cursor::new(bytes)).map_err(refused)?;
    let epoch = if workbook.has_1904_epoch() { SerialEpoch::Since1904 } else { SerialEpoch::Since1900 };
    let names: Vec<(String, bool)> = workbook
        .sheets_metadata()
        .iter()
        .map(|sheet| (sheet.name.clone(), sheet.visible != SheetVisible::Visible))
        .collect();
    let mut left = limits.cells;
    let mut sheets = Vec::with_capacity(names.len());
    for (name, is_hidden) in names {
        let Ok(range) = workbook.worksheet_range(&name) else { continue };
        let mut sheet = Sheet::new(&name, rows(&range, epoch, limits, &mut left)?);
        sheet.is_hidden = is_hidden;
        for area in workbook.merge_cells_by_sheet_name(&name).unwrap_or_default() {
            sheet.merge(area.start, area.end);
        }
        sheets.push(sheet);
    }
    let (encoding, readings) = settle(&mut sheets, encoding)?;
    Ok(Book { kind: FileKind::Xls, encoding, readings, sheets })
}

fn refused(error: XlsError) -> Refused {
    match error {
        XlsError::Password => Refused::Password,
        other => Refused::damaged(other),
    }
}
