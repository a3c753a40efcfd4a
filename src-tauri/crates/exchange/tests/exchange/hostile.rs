use crate::maker::{archive, bare_xlsx, fates, fill, ods, open, planned, xlsx};
use crate::old_workbook::{xls, xls_of};
use exchange::{Kind, Limits, Record, Refused, read};
use proptest::prelude::*;

#[test]
fn what_is_no_register_says_what_it_is() {
    #[track_caller]
    fn check(bytes: &[u8], code: &str) {
        let refused = open(bytes).err().map(|refused| refused.code());
        assert_eq!(refused, Some(code), "{} bytes beginning {:x?}", bytes.len(), bytes.get(..8));
    }
    check(b"", "E_IMPORT_EMPTY");
    check(b"\n\n", "E_IMPORT_EMPTY");
    check(b"\x89PNG\r\n\x1a\n....", "E_IMPORT_NOT_A_SPREADSHEET");
    check(b"%PDF-1.7", "E_IMPORT_NOT_A_SPREADSHEET");
    check(b"\x00\x01\x02\x03\x04\x05\x06\x07\x00\x00\x00\x01", "E_IMPORT_NOT_A_SPREADSHEET");
    check(b"<html><table><tr><td>1</td></tr></table></html>", "E_IMPORT_UNSUPPORTED");
    check(&archive(&[("word/document.xml", b"<w:document/>")]), "E_IMPORT_NOT_A_SPREADSHEET");
    check(&archive(&[("xl/workbook.bin", b"")]), "E_IMPORT_UNSUPPORTED");
    check(&archive(&[("xl/workbook.xml", b"<workbook")]), "E_IMPORT_DAMAGED");
    check(
        &archive(&[
            ("mimetype", b"application/vnd.oasis.opendocument.text        "),
            ("content.xml", b"<a/>"),
        ]),
        "E_IMPORT_NOT_A_SPREADSHEET",
    );
    check(b"PK\x03\x04 and no more", "E_IMPORT_DAMAGED");
    check(b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", "E_IMPORT_NOT_A_SPREADSHEET");
    let whole = xlsx(|sheet| fill(sheet, &["a|b"]));
    check(&whole[..whole.len() / 2], "E_IMPORT_DAMAGED");
    let old = xls(&["a|b"]);
    check(&old[..old.len() / 2], "E_IMPORT_DAMAGED");
}

#[test]
fn limits_hold_while_reading() {
    #[track_caller]
    fn check(bytes: &[u8], limits: Limits, code: &str) {
        let refused = read(bytes, None, &limits).err().map(|refused| refused.code());
        assert_eq!(refused, Some(code), "{limits:?}");
    }
    let plain = Limits::default();
    let small = xlsx(|sheet| fill(sheet, &["a|b", "c|d", "e|f"]));
    check(&small, Limits { bytes: 100, ..plain }, "E_IMPORT_TOO_LARGE");
    check(&small, Limits { rows: 2, ..plain }, "E_IMPORT_TOO_MANY_ROWS");
    check(&small, Limits { cells: 5, ..plain }, "E_IMPORT_TOO_MANY_CELLS");
    check(&small, Limits { parts: 2, ..plain }, "E_IMPORT_BOMB");
    check(&small, Limits { unpacked: 1_000, ..plain }, "E_IMPORT_BOMB");
    check(&small, Limits { lists: 100, ..plain }, "E_IMPORT_BOMB");
    check(&small, Limits { sheets: 0, ..plain }, "E_IMPORT_TOO_MANY_SHEETS");
    check(b"a,b\nc,d\ne,f\n", Limits { rows: 2, ..plain }, "E_IMPORT_TOO_MANY_ROWS");
    check(b"a,b\nc,d\ne,f\n", Limits { cells: 5, ..plain }, "E_IMPORT_TOO_MANY_CELLS");
    let bomb =
        archive(&[("xl/workbook.xml", b"<workbook/>"), ("xl/worksheets/sheet1.xml", &vec![b' '; 8 << 20])]);
    assert!(bomb.len() < 64 << 10, "eight megabytes of blanks pack well");
    check(&bomb, plain, "E_IMPORT_BOMB");
}

#[test]
fn far_corners_cost_what_they_hold() {
    let corners = xlsx(|sheet| {
        sheet.write_string(0, 0, "a").unwrap();
        sheet.write_string(999_998, 0, "b").unwrap();
        sheet.write_string(1, 16_383, "c").unwrap();
    });
    let book = open(&corners).unwrap();
    assert_eq!(
        book.sheets[0].rows.len(),
        999_999,
        "rows in between are blank, columns far right are left out"
    );
    let below = xlsx(|sheet| {
        sheet.write_string(1_048_575, 0, "b").unwrap();
    });
    assert!(matches!(open(&below), Err(Refused::TooManyRows { .. })), "beyond a million rows");
    let repeated = "<table:table-row table:number-rows-repeated=\"1000000\"><table:table-cell office:value-type=\"string\" \
        table:number-columns-repeated=\"1000\"><text:p>x</text:p></table:table-cell></table:table-row>";
    assert!(
        matches!(open(&ods(repeated)), Err(Refused::TooManyCells { .. })),
        "a thousand million cells in 200 bytes"
    );
}

#[test]
fn what_a_file_says_of_its_size_reserves_nothing() {
    #[track_caller]
    fn check(bytes: &[u8], code: &str) {
        assert_eq!(open(bytes).err().map(|refused| refused.code()), Some(code), "{} bytes", bytes.len());
    }
    let number =
        |row: u16, column: u16| [&[row, column, 0].map(u16::to_le_bytes).concat()[..], &[0; 8]].concat();
    let (first, last) = (number(0, 0), number(65_535, 9_999));
    check(&xls_of(&[(0x0203, &first), (0x0203, &last)]), "E_IMPORT_TOO_MANY_CELLS");
    check(
        &xls_of(&[(0x0200, &[0, 0, 0, 0, 255, 255, 255, 255, 0, 0, 255, 255, 0, 0])]),
        "E_IMPORT_TOO_MANY_CELLS",
    );
    let mut circle = xls(&["a|b"]);
    // The first chain of the table, the directory's, is made to follow itself.
    circle[512 + 4..512 + 8].copy_from_slice(&1_u32.to_le_bytes());
    check(&circle, "E_IMPORT_DAMAGED");
    let shared = br#"<sst uniqueCount="9000000000"><si><t>x</t></si></sst>"#;
    check(
        &archive(&[("xl/workbook.xml", b"<workbook/>"), ("xl/sharedStrings.xml", shared)]),
        "E_IMPORT_TOO_MANY_CELLS",
    );
}

#[test]
fn a_few_bytes_repeated_cost_no_more_than_they_are() {
    #[track_caller]
    fn check(bytes: &[u8], limits: &Limits, code: &str) {
        let refused = read(bytes, None, limits).err().map(|refused| refused.code());
        assert_eq!(refused, Some(code), "{} bytes", bytes.len());
    }
    let plain = Limits::default();
    let cell = "<sheetData><row><c t=\"str\"><v>x</v></c></row></sheetData>";
    check(&bare_xlsx(cell, 300), &plain, "E_IMPORT_TOO_MANY_SHEETS");
    check(&ods(&"</table:table><table:table>".repeat(300)), &plain, "E_IMPORT_TOO_MANY_SHEETS");
    check(&[b"PK\x03\x04", &b"PK\x01\x02".repeat(5_000)[..]].concat(), &plain, "E_IMPORT_BOMB");
    let merges = "<mergeCells><mergeCell ref=\"A1:B1\"/><mergeCell ref=\"A2:B2\"/></mergeCells>";
    check(&bare_xlsx(&format!("{cell}{merges}"), 1), &Limits { rows: 1, ..plain }, "E_IMPORT_TOO_MANY_CELLS");

    let cut = archive(&[
        ("mimetype", b"application/vnd.oasis.opendocument.spreadsheet"),
        ("META-INF/manifest.xml", b"<manifest:manifest/>"),
        ("content.xml", b"<office:body><office:spreadsheet><table:table table:name=\"S\"><table:table-row>"),
    ]);
    check(&cut, &plain, "E_IMPORT_DAMAGED");
    check(&ods("<table:table-row><table:table-cell>"), &plain, "E_IMPORT_DAMAGED");
    check(&ods("</table:table><table:table></table:tabl>"), &plain, "E_IMPORT_DAMAGED");

    let delimiters = [b"a", &b",".repeat(1 << 20)[..], b"b\n"].concat();
    let row = &open(&delimiters).unwrap().sheets[0].rows[0];
    assert_eq!(row.cells.len(), 1, "fields beyond the last column are read over");
}

#[test]
fn what_is_hidden_far_out_is_not_kept() {
    let column = |first: usize| format!("<col min=\"{first}\" max=\"{}\" hidden=\"1\"/>", first + 1_000);
    let columns: String = (1..5_000).step_by(500).map(column).collect();
    let cell = "<sheetData><row><c t=\"str\"><v>x</v></c></row></sheetData>";
    let hidden = |book: exchange::Book| book.sheets[0].hidden_columns.len();
    let most = usize::try_from(Limits::default().columns).unwrap();
    let book = open(&bare_xlsx(&format!("<cols>{columns}</cols>{cell}"), 1)).unwrap();
    assert_eq!(hidden(book), most, "columns beyond the last are of no register");
    let columns =
        "<table:table-column table:visibility=\"collapse\" table:number-columns-repeated=\"900\"/>".repeat(9);
    let rows =
        "<table:table-row table:visibility=\"collapse\" table:number-rows-repeated=\"1000000\"/>".repeat(9);
    let text = "<table:table-row><table:table-cell office:value-type=\"string\"><text:p>x</text:p></table:table-cell></table:table-row>";
    let book = open(&ods(&format!("{columns}{text}{rows}"))).unwrap();
    assert!(!book.sheets[0].rows[0].is_hidden, "the row with the text is seen");
    assert_eq!(hidden(book), most, "nor are they in OpenDocument");
}

#[test]
fn each_cell_finds_its_own_merged_area() {
    let file = xlsx(|sheet| {
        let plain = rust_xlsxwriter::Format::new();
        fill(sheet, &["Ngày|Hoạt động|Chủ trì"]);
        for first in (1..200).step_by(2) {
            let day = format!("{}/9/2017", first % 30 + 1);
            sheet.merge_range(first, 0, first + 1, 0, &day, &plain).unwrap();
            for row in [first, first + 1] {
                sheet.write_string(row, 1, format!("Hoạt động {row}")).unwrap();
                sheet.write_string(row, 2, "MTTQ").unwrap();
            }
        }
    });
    let plan = planned(&file, Kind::Activities).unwrap();
    let days: Vec<_> = plan
        .records
        .iter()
        .filter_map(|record| match record {
            Record::Activity(activity) => activity.date_from,
            _ => None,
        })
        .collect();
    assert_eq!(days.len(), 200, "every row has a day: {:?}", fates(&plan));
    assert!(days.chunks(2).all(|pair| pair[0] == pair[1]), "two rows share one: {days:?}");
    let expected: Vec<u32> = (1..200).step_by(2).map(|first| first % 30 + 1).collect();
    let found: Vec<u32> = days.iter().step_by(2).map(chrono::Datelike::day).collect();
    assert_eq!(found, expected, "each pair its own");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]
    #[test]
    fn any_bytes_are_answered(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        let _ = open(&bytes);
    }

    #[test]
    fn a_broken_workbook_is_answered(at in any::<prop::sample::Index>(), byte in any::<u8>(), kind in 0..3_usize) {
        let mut bytes = match kind {
            0 => xlsx(|sheet| fill(sheet, &["Ngày đến|Tác giả", "1|b"])),
            1 => xls(&["Ngày đến|Tác giả", "1|b"]),
            _ => ods("<table:table-row><table:table-cell office:value-type=\"float\" office:value=\"1\"/></table:table-row>"),
        };
        let at = at.index(bytes.len());
        bytes[at] = byte;
        let _ = open(&bytes);
        let _ = open(&bytes[..at]);
    }
}
