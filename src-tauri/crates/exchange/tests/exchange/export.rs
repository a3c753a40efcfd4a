use crate::maker::{day, open, planned, records};
use exchange::{Column, Entry, Kind, Table, Value, write_csv, write_xlsx};
use proptest::prelude::*;

fn table(headings: &[&str], rows: Vec<Vec<Entry>>) -> Table {
    let columns =
        headings.iter().map(|heading| Column { heading: (*heading).to_owned(), width: 20 }).collect();
    Table { name: "Văn bản đến: 2017".to_owned(), columns, rows }
}

fn text(text: &str) -> Entry {
    Entry::Text(text.to_owned())
}

#[test]
fn our_own_export_comes_back() {
    let list = table(
        &["Ngày đến", "Số đến", "Tác giả", "Số, ký hiệu", "Ngày văn bản", "Trích yếu", "Hạn xử lý"],
        vec![
            vec![
                Entry::Day(day("2017-09-05")),
                Entry::Number(1),
                text("Huyện ủy mẫu"),
                text("05-BC/HU"),
                Entry::Day(day("2017-09-01")),
                text("Báo cáo, “tháng 8”"),
                Entry::Empty,
            ],
            vec![
                Entry::Day(day("2017-09-06")),
                Entry::Number(2),
                text("UBND xã mẫu"),
                text("125"),
                Entry::Empty,
                text("=HYPERLINK(\"x\")"),
                Entry::Day(day("2017-09-30")),
            ],
        ],
    );
    let from_csv = records(&planned(&write_csv(&list), Kind::DirectivesIn).unwrap());
    let from_xlsx =
        records(&planned(&write_xlsx(&list, day("2017-12-31")).unwrap(), Kind::DirectivesIn).unwrap());
    assert_eq!(from_csv.len(), 2, "both rows come back");
    assert_eq!(from_csv, from_xlsx, "from either form alike");
    assert!(
        from_csv[1].contains(r#""abstract":"=HYPERLINK(\"x\")""#),
        "text that looks like a formula is text: {}",
        from_csv[1]
    );
}

#[test]
fn the_same_list_gives_the_same_bytes() {
    let list = table(&["Họ và tên"], vec![vec![text("Cán bộ mẫu 1")]]);
    let write = || write_xlsx(&list, day("2017-12-31")).unwrap();
    assert_eq!(write(), write(), "the clock has no part in it");
}

#[test]
fn csv_is_neutral_and_typed() {
    let list = table(
        &["A", "B"],
        vec![
            vec![text("-5 độ"), Entry::Number(-5)],
            vec![text(" +1"), text("a\"b")],
            vec![text("'"), Entry::Day(day("2017-09-05"))],
        ],
    );
    let written = String::from_utf8(write_csv(&list)).unwrap();
    assert_eq!(
        written, "\u{FEFF}A,B\r\n'-5 độ,-5\r\n' +1,\"a\"\"b\"\r\n'',05/09/2017\r\n",
        "text is marked, numbers are not"
    );
}

proptest! {
    #[test]
    fn any_text_comes_back_from_csv(cells in prop::collection::vec("[=+@'\"|,;\\t -]{0,3}\\PC{0,8}", 2..3)) {
        let list = table(&["Cột thứ nhất", "Cột đầy đủ"], vec![cells.iter().map(|cell| text(cell)).collect()]);
        if let Ok(book) = open(&write_csv(&list)) {
            let row = book.sheets[0].rows.get(1).map(|row| row.cells.clone()).unwrap_or_default();
            for (at, cell) in cells.iter().enumerate() {
                let read = row.get(at).map(|cell| cell.value.clone()).unwrap_or_default();
                let expected = if cell.is_empty() { Value::Empty } else { Value::Text(text::nfc(cell)) };
                prop_assert_eq!(read, expected);
            }
        }
    }
}
