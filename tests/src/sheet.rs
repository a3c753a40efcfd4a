//! Files for the tests of the import, made from lines whose cells stand between bars.

use rust_xlsxwriter::{Workbook, Worksheet};

/// CSV of these lines.
#[must_use]
pub fn csv(lines: &[&str]) -> String {
    let quoted = |cell: &str| {
        let is_plain = !cell.contains([',', '"']);
        if is_plain { cell.to_owned() } else { format!("\"{}\"", cell.replace('"', "\"\"")) }
    };
    let line = |line: &&str| line.split('|').map(|cell| quoted(cell.trim())).collect::<Vec<_>>().join(",");
    lines.iter().map(line).collect::<Vec<_>>().join("\r\n")
}

/// A workbook of one sheet for each name, filled by a closure.
///
/// # Panics
/// When it cannot be made.
#[must_use]
pub fn workbook(sheets: &[&str], mut fill: impl FnMut(&str, &mut Worksheet)) -> Vec<u8> {
    let mut workbook = Workbook::new();
    for name in sheets {
        let sheet = workbook.add_worksheet();
        sheet.set_name(*name).expect("the name of a sheet");
        fill(name, sheet);
    }
    workbook.save_to_buffer().expect("a workbook")
}

/// Writes lines of text into a sheet, from this row on, counted from 0.
///
/// # Panics
/// When a cell cannot be written.
pub fn write(sheet: &mut Worksheet, first: u32, lines: &[&str]) {
    for (row, line) in (first..).zip(lines) {
        for (column, cell) in (0..).zip(line.split('|')).filter(|(_, cell)| !cell.trim().is_empty()) {
            sheet.write_string(row, column, cell.trim()).expect("a cell");
        }
    }
}
