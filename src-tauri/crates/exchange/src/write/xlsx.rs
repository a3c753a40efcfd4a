//! XLSX: cells typed, the head frozen and filtered, text never a formula.

use super::{Entry, Table, WriteError};
use chrono::{Datelike, NaiveDate};
use rust_xlsxwriter::{
    DocProperties, ExcelDateTime, Format, FormatAlign, FormatBorder, Workbook, Worksheet, XlsxError,
};

/// Whole numbers above this lose digits in a spreadsheet, which counts in binary fractions.
const EXACT: i64 = 1 << 53;

/// Writes a list as a workbook of one sheet. `made_on` is the date the file carries, so that the same list
/// gives the same bytes.
///
/// # Errors
/// [`WriteError`] where a cell or the list is larger than the format can hold.
pub fn write_xlsx(table: &Table, made_on: NaiveDate) -> Result<Vec<u8>, WriteError> {
    write_workbook(std::slice::from_ref(table), made_on)
}

/// Writes several lists as the sheets of one workbook, in order; of two with the same name the later is numbered.
///
/// # Errors
/// As [`write_xlsx`].
pub fn write_workbook(tables: &[Table], made_on: NaiveDate) -> Result<Vec<u8>, WriteError> {
    let mut workbook = Workbook::new();
    workbook.set_properties(&DocProperties::new().set_creation_datetime(&excel_day(made_on)?));
    let mut taken = Vec::with_capacity(tables.len());
    for table in tables {
        let name = free_name(&table.name, &taken);
        fill(workbook.add_worksheet().set_name(&name)?, table)?;
        taken.push(name.to_lowercase());
    }
    Ok(workbook.save_to_buffer()?)
}

fn fill(sheet: &mut Worksheet, table: &Table) -> Result<(), XlsxError> {
    head(sheet, table)?;
    let styles = Styles::new();
    for (row, entries) in (1_u32..).zip(&table.rows) {
        for (column, entry) in (0_u16..).zip(entries) {
            put(sheet, row, column, entry, &styles)?;
        }
    }
    Ok(())
}

struct Styles {
    text: Format,
    number: Format,
    day: Format,
}

impl Styles {
    fn new() -> Self {
        let base =
            Format::new().set_font_name("Times New Roman").set_font_size(12.0).set_align(FormatAlign::Top);
        Self {
            text: base.clone().set_text_wrap(),
            number: base.clone().set_num_format("#,##0"),
            day: base.set_num_format("dd/mm/yyyy"),
        }
    }
}

fn head(sheet: &mut Worksheet, table: &Table) -> Result<(), XlsxError> {
    let style = Format::new()
        .set_font_name("Times New Roman")
        .set_font_size(12.0)
        .set_bold()
        .set_text_wrap()
        .set_align(FormatAlign::Center)
        .set_align(FormatAlign::VerticalCenter)
        .set_border(FormatBorder::Thin);
    for (at, column) in (0_u16..).zip(&table.columns) {
        sheet.write_string_with_format(0, at, &column.heading, &style)?;
        sheet.set_column_width(at, f64::from(column.width))?;
    }
    sheet.set_freeze_panes(1, 0)?;
    let rows = u32::try_from(table.rows.len()).unwrap_or(u32::MAX);
    match u16::try_from(table.columns.len()).ok().and_then(|columns| columns.checked_sub(1)) {
        Some(last) if rows > 0 => sheet.autofilter(0, 0, rows, last).map(|_| ()),
        _ => Ok(()),
    }
}

fn put(
    sheet: &mut Worksheet,
    row: u32,
    column: u16,
    entry: &Entry,
    styles: &Styles,
) -> Result<(), XlsxError> {
    match entry {
        Entry::Empty => return Ok(()),
        Entry::Text(text) => sheet.write_string_with_format(row, column, text, &styles.text)?,
        #[allow(clippy::cast_precision_loss)]
        Entry::Number(number) if number.abs() <= EXACT => {
            sheet.write_number_with_format(row, column, *number as f64, &styles.number)?
        }
        Entry::Number(number) => {
            sheet.write_string_with_format(row, column, number.to_string(), &styles.text)?
        }
        Entry::Decimal { units, decimals } => {
            let zeros = "0".repeat(usize::from(*decimals));
            let style = styles.number.clone().set_num_format(format!("#,##0.{zeros}"));
            #[allow(clippy::cast_precision_loss)]
            let value = *units as f64 / 10_f64.powi(i32::from(*decimals));
            sheet.write_number_with_format(row, column, value, &style)?
        }
        Entry::Day(day) => match excel_day(*day) {
            Ok(moment) => sheet.write_datetime_with_format(row, column, &moment, &styles.day)?,
            // A day before 1900 has no number in a spreadsheet.
            Err(_) => sheet.write_string_with_format(row, column, text::short_date(*day), &styles.text)?,
        },
    };
    Ok(())
}

fn excel_day(day: NaiveDate) -> Result<ExcelDateTime, XlsxError> {
    let year = u16::try_from(day.year()).unwrap_or_default();
    let month = u8::try_from(day.month()).unwrap_or_default();
    ExcelDateTime::from_ymd(year, month, u8::try_from(day.day()).unwrap_or_default())
}

/// Excel's most, in characters.
const LONGEST_NAME: usize = 31;

/// A name that no sheet before has; Excel takes capitals for small letters here.
fn free_name(name: &str, taken: &[String]) -> String {
    let bare = sheet_name(name);
    let numbered = |number: usize| {
        let end = format!(" ({number})");
        let kept: String = bare.chars().take(LONGEST_NAME - end.len()).collect();
        kept + &end
    };
    let mut names = std::iter::once(bare.clone()).chain((2..).map(numbered));
    names.find(|name| !taken.contains(&name.to_lowercase())).unwrap_or(bare)
}

/// A name as Excel allows it: at most 31 characters, none of `[]:*?/\`, no apostrophe at either end.
fn sheet_name(name: &str) -> String {
    let allowed = name.chars().map(|c| if "[]:*?/\\".contains(c) { ' ' } else { c }).take(LONGEST_NAME);
    let kept: String = allowed.collect();
    let bare = kept.trim_matches(|c: char| c == '\'' || c.is_whitespace());
    if bare.is_empty() { "Sheet1".to_owned() } else { bare.to_owned() }
}
