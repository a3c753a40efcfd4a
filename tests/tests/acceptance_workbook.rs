//! A briefing's figures as a workbook, read back by a library that did not write it.

use calamine::{Data, Range, Reader, Xlsx, open_workbook_from_rs};
use serde_json::{Value, json};
use std::fs;
use std::io::Cursor;
use tests::desk::Desk;

/// A sheet with its rows by the heading of their columns.
struct Sheet(Range<Data>);

impl Sheet {
    fn of(bytes: &[u8], name: &str) -> Self {
        let mut workbook: Xlsx<_> = open_workbook_from_rs(Cursor::new(bytes)).expect("a workbook");
        Self(workbook.worksheet_range(name).expect("the sheet"))
    }

    fn column(&self, heading: &str) -> usize {
        let mut headings = self.0.rows().next().expect("a head").iter();
        headings.position(|cell| cell == &Data::String(heading.to_owned())).expect("the column")
    }

    /// The first row whose cell under a heading is this text.
    fn row(&self, heading: &str, text: &str) -> &[Data] {
        let column = self.column(heading);
        let found = self.0.rows().find(|row| row[column] == Data::String(text.to_owned()));
        found.unwrap_or_else(|| panic!("no row says “{text}” under {heading}"))
    }

    fn cell<'s>(&self, row: &'s [Data], heading: &str) -> &'s Data {
        &row[self.column(heading)]
    }
}

fn workbook(desk: &Desk, kind: &str, period: &str) -> Vec<u8> {
    fs::read(desk.briefing(kind, period, "so-lieu.xlsx")).expect("the workbook")
}

#[test]
fn every_figure_is_typed_and_names_its_records() {
    let desk = Desk::new();
    let bytes = workbook(&desk, "--month", "2017-07");
    let figures = Sheet::of(&bytes, "Số liệu");
    let row = figures.row("Ghi trong báo cáo", "trên 170");
    let check = |heading: &str, expected: Data| {
        assert_eq!(figures.cell(row, heading), &expected, "{heading}: {row:?}");
    };
    check("Giá trị", Data::Float(170.0));
    check("Đơn vị tính", Data::String("lượt người".to_owned()));
    check("Mức chính xác", Data::String("trên".to_owned()));
    let Data::Float(records) = figures.cell(row, "Số hồ sơ") else {
        panic!("a number of records: {row:?}")
    };
    assert!(*records >= 1.0, "the figure has its records");
    assert!(matches!(figures.cell(row, "Từ ngày"), Data::DateTime(_)), "days are days: {row:?}");
    let title = figures.cell(row, "Hồ sơ nguồn").to_string();
    assert!(title.starts_with("Tuyên truyền"), "the record is named: {title}");

    let sources = Sheet::of(&bytes, "Hồ sơ nguồn");
    let column = sources.column("Ghi trong báo cáo");
    let behind: Vec<_> =
        sources.0.rows().filter(|row| row[column] == Data::String("trên 170".to_owned())).collect();
    assert!(behind.len() >= 5, "every record behind it has its row: {}", behind.len());
    let kinds: Vec<String> = behind.iter().map(|row| sources.cell(row, "Loại hồ sơ").to_string()).collect();
    assert!(kinds.iter().all(|kind| kind == "Hoạt động"), "attendances come from activities: {kinds:?}");
}

#[test]
fn tables_come_with_their_cells_typed_and_no_formula() {
    let desk = Desk::new();
    let mut letter = desk.letter();
    letter["abstract"] = json!("=HYPERLINK(\"http://x\") (mẫu)");
    letter["day"] = json!("3/7/2017");
    let _ = desk.ask(&["directive", "add", "-"], &letter);
    let bytes = workbook(&desk, "--quarter", "2017-Q3");
    let mut book: Xlsx<_> = open_workbook_from_rs(Cursor::new(&bytes[..])).expect("a workbook");
    let names = book.sheet_names();
    assert_eq!(names.first().map(String::as_str), Some("Số liệu"), "figures first: {names:?}");
    assert_eq!(names.last().map(String::as_str), Some("Hồ sơ nguồn"), "records last: {names:?}");
    assert!(names.len() > 2, "the tables of the paper between them: {names:?}");
    for name in &names {
        let formulas = book.worksheet_formula(name).expect("a sheet");
        assert!(formulas.cells().all(|(_, _, formula)| formula.is_empty()), "{name} runs nothing");
        let range = book.worksheet_range(name).expect("a sheet");
        assert!(range.height() > 1, "{name} has rows");
    }
    let first = book.worksheet_range(&names[1]).expect("a table");
    assert_eq!(first.get_value((1, 0)), Some(&Data::Float(1.0)), "ordinals are numbers: {first:?}");
    let sources = Sheet::of(&bytes, "Hồ sơ nguồn");
    let row = sources.row("Hồ sơ nguồn", "=HYPERLINK(\"http://x\") (mẫu)");
    assert_eq!(sources.cell(row, "Loại hồ sơ"), &Data::String("Văn bản".to_owned()), "text stays text");
}

#[test]
fn the_same_office_writes_the_same_bytes() {
    let desk = Desk::new();
    let [first, second] = [(); 2].map(|()| workbook(&desk, "--month", "2017-07"));
    assert!(first == second, "the clock has no part in it");
    let out = desk.beside("so-lieu.ods").to_string_lossy().into_owned();
    let _ = desk.give(&["briefing", "--month", "2017-07", "--out", &out], &Value::Null).refused(2, "E_USAGE");
}
