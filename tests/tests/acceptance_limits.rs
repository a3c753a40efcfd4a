//! Files made to do harm, through the command line: each is refused by its own code, in words that say what to do, and
//! leaves nothing behind.

use serde_json::Value;
use std::fs::File;
use std::io::{Cursor, Write};
use std::path::Path;
use tests::desk::Desk;
use tests::sheet::{workbook, write};
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

const REGISTER: &str = "Ngày đến|Số đến|Tác giả|Số, ký hiệu|Ngày văn bản|Trích yếu nội dung";

/// An archive of parts, packed as tightly as they go.
fn archive(parts: &[(&str, &[u8])]) -> Vec<u8> {
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in parts {
        writer.start_file(*name, SimpleFileOptions::default()).expect("a part");
        writer.write_all(bytes).expect("the bytes of a part");
    }
    writer.finish().expect("an archive").into_inner()
}

/// A workbook whose one sheet unpacks to a thousand times what it is.
fn bomb() -> Vec<u8> {
    let blanks = vec![b' '; 32 << 20];
    archive(&[("xl/workbook.xml", b"<workbook/>"), ("xl/worksheets/sheet1.xml", &blanks)])
}

/// A spreadsheet of a thousand million cells in a few hundred bytes.
fn repeated() -> Vec<u8> {
    let content = "<office:document-content><office:body><office:spreadsheet><table:table table:name=\"S\">\
        <table:table-row table:number-rows-repeated=\"1000000\"><table:table-cell office:value-type=\"string\" \
        table:number-columns-repeated=\"1000\"><text:p>x</text:p></table:table-cell></table:table-row>\
        </table:table></office:spreadsheet></office:body></office:document-content>";
    archive(&[
        ("mimetype", b"application/vnd.oasis.opendocument.spreadsheet"),
        ("META-INF/manifest.xml", b"<manifest:manifest/>"),
        ("content.xml", content.as_bytes()),
    ])
}

fn deep() -> Vec<u8> {
    workbook(&["Sổ"], |_, sheet| {
        write(sheet, 0, &[REGISTER]);
        sheet.write_string(1_048_575, 0, "05/9/2016").expect("the last row of a sheet");
    })
}

fn many_sheets() -> Vec<u8> {
    let names: Vec<String> = (1..=257).map(|number| format!("Năm {number}")).collect();
    workbook(&names.iter().map(String::as_str).collect::<Vec<_>>(), |_, sheet| write(sheet, 0, &[REGISTER]))
}

#[test]
fn a_hostile_file_is_refused_in_words_and_leaves_nothing() {
    let desk = Desk::new();
    let before = desk.total("directive");
    let folder = || std::fs::read_dir(desk.office()).expect("the office's folder").count();
    let files = folder();
    let check = |path: &Path, code: &str, words: &str| {
        let arguments = ["import", "directives-in", &path.to_string_lossy()];
        let refused = desk.give(&[&arguments[..], &["--dry-run"]].concat(), &Value::Null).refused(3, code);
        assert_eq!(refused.json()["file"]["refused"], code, "{code}: the report names it");
        assert!(refused.stderr.contains(words), "{code}: the clerk reads “{words}”, not {}", refused.stderr);
        let _ = desk.give(&arguments, &Value::Null).refused(3, code);
        assert_eq!(desk.total("directive"), before, "{code}: nothing comes in");
        assert_eq!(folder(), files, "{code}: and nothing lies about");
    };
    let put = |name: &str, bytes: &[u8]| {
        let path = desk.beside(name);
        std::fs::write(&path, bytes).expect("a file of the test");
        path
    };
    let bomb = bomb();
    assert!(bomb.len() < 64 << 10, "it looks harmless: {} bytes", bomb.len());
    check(&put("nen.xlsx", &bomb), "E_IMPORT_BOMB", "nén bung ra lớn bất thường");
    check(&put("lap.ods", &repeated()), "E_IMPORT_TOO_MANY_CELLS", "nhiều nhất 20.000.000 ô");
    check(&put("dai.xlsx", &deep()), "E_IMPORT_TOO_MANY_ROWS", "nhiều nhất 1.000.000 dòng");
    check(&put("nhieu-trang.xlsx", &many_sheets()), "E_IMPORT_TOO_MANY_SHEETS", "nhiều nhất 256 trang");
    let large = desk.beside("lon.csv");
    let sparse = File::create(&large).expect("a file of the test");
    sparse.set_len((64 << 20) + 1).expect("as long as that");
    check(&large, "E_IMPORT_TOO_LARGE", "nhiều nhất 64 MB");
}
