//! Files for the tests, made from tables in the tests.

use chrono::NaiveDate;
use exchange::{
    Book, Choice, Kind, Known, Limits, Name, Names, Plan, Reason, Record, Refused, Request, plan, read,
};
use rust_xlsxwriter::{Format, Workbook, Worksheet};
use std::collections::BTreeMap;
use std::io::{Cursor, Write};
use std::ops::ControlFlow;
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

pub(crate) fn day(text: &str) -> NaiveDate {
    text.parse().unwrap_or_default()
}

/// CSV of rows whose fields are set apart by `|`, fields with commas quoted.
pub(crate) fn csv(lines: &[&str]) -> Vec<u8> {
    let field = |field: &str| {
        if field.contains([',', '"']) {
            format!("\"{}\"", field.replace('"', "\"\""))
        } else {
            field.to_owned()
        }
    };
    let line = |line: &&str| line.split('|').map(|text| field(text.trim())).collect::<Vec<_>>().join(",");
    lines.iter().map(line).collect::<Vec<_>>().join("\r\n").into_bytes()
}

/// A workbook whose one sheet is filled by a closure.
pub(crate) fn xlsx(fill: impl FnOnce(&mut Worksheet)) -> Vec<u8> {
    let mut workbook = Workbook::new();
    fill(workbook.add_worksheet());
    workbook.save_to_buffer().unwrap_or_default()
}

/// Writes rows of texts set apart by `|` from the first row on.
pub(crate) fn fill(sheet: &mut Worksheet, lines: &[&str]) {
    fill_in(sheet, lines, &Format::new());
}

pub(crate) fn fill_in(sheet: &mut Worksheet, lines: &[&str], format: &Format) {
    for (row, line) in (0_u32..).zip(lines) {
        for (column, text) in (0_u16..).zip(line.split('|')).filter(|(_, text)| !text.trim().is_empty()) {
            let _ = sheet.write_string_with_format(row, column, text.trim(), format);
        }
    }
}

/// An archive of parts.
pub(crate) fn archive(parts: &[(&str, &[u8])]) -> Vec<u8> {
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in parts {
        let _ = writer.start_file(*name, SimpleFileOptions::default());
        let _ = writer.write_all(bytes);
    }
    writer.finish().map(Cursor::into_inner).unwrap_or_default()
}

/// A workbook written by hand: one sheet with this inside, which its list of sheets names so many times.
pub(crate) fn bare_xlsx(sheet: &str, times: usize) -> Vec<u8> {
    let kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    let relation = |id: &str, what: &str, target: &str| {
        format!(
            "<Relationships><Relationship Id=\"{id}\" Type=\"{kind}/{what}\" Target=\"{target}\"/></Relationships>"
        )
    };
    let list = "<sheet name=\"S\" sheetId=\"1\" r:id=\"r\"/>".repeat(times);
    archive(&[
        ("_rels/.rels", relation("d", "officeDocument", "xl/workbook.xml").as_bytes()),
        ("xl/workbook.xml", format!("<workbook><sheets>{list}</sheets></workbook>").as_bytes()),
        ("xl/_rels/workbook.xml.rels", relation("r", "worksheet", "worksheets/sheet1.xml").as_bytes()),
        ("xl/worksheets/sheet1.xml", format!("<worksheet>{sheet}</worksheet>").as_bytes()),
    ])
}

/// An OpenDocument spreadsheet of one table's inner XML.
pub(crate) fn ods(table: &str) -> Vec<u8> {
    let content = format!(
        "<office:document-content><office:body><office:spreadsheet><table:table table:name=\"Sổ\">{table}</table:table>\
         </office:spreadsheet></office:body></office:document-content>"
    );
    archive(&[
        ("mimetype", b"application/vnd.oasis.opendocument.spreadsheet"),
        ("META-INF/manifest.xml", b"<manifest:manifest/>"),
        ("content.xml", content.as_bytes()),
    ])
}

pub(crate) fn open(bytes: &[u8]) -> Result<Book, Refused> {
    read(bytes, None, &Limits::default())
}

/// The plan of a file for an office that knows four organisations and four document types.
pub(crate) fn planned(bytes: &[u8], kind: Kind) -> Result<Plan, Refused> {
    planned_with(&open(bytes)?, kind, &BTreeMap::new(), &|_| None)
}

pub(crate) fn planned_with(
    book: &Book,
    kind: Kind,
    choices: &BTreeMap<u32, Choice>,
    twin: &dyn Fn(&Record) -> Option<(Reason, String)>,
) -> Result<Plan, Refused> {
    let name = |name: &str, others: &[&str]| Name {
        name: name.to_owned(),
        others: others.iter().map(|&other| other.to_owned()).collect(),
    };
    let organisations = Names::new(&[
        name("Mặt trận Tổ quốc", &["MTTQ", "UBMTTQ", "Ủy ban MTTQ"]),
        name("Hội Nông dân", &["HND", "Hội ND"]),
        name("Hội Liên hiệp Phụ nữ", &["Hội LHPN", "Hội Phụ nữ"]),
        name("Đoàn Thanh niên", &["Đoàn TN", "Đoàn TNCS HCM"]),
    ]);
    let document_types = Names::new(&[
        name("Báo cáo", &["BC"]),
        name("Kế hoạch", &["KH"]),
        name("Quyết định", &["QĐ"]),
        name("Quy định", &["QĐ"]),
    ]);
    let known =
        Known { organisations: &organisations, document_types: &document_types, villages: &district, twin };
    let request = Request { choices: choices.clone(), ..Request::new(kind, day("2026-11-20")) };
    plan(book, &request, known, &mut |_| ControlFlow::Continue(()))
}

/// The villages of the whole district, the only area that is known.
fn district(places: &text::Places, _: Option<NaiveDate>) -> Option<u32> {
    matches!(places, text::Places::Whole { area } if area == "huyện").then_some(104)
}

/// Each row's fate and reason, as the report words them.
pub(crate) fn fates(plan: &Plan) -> Vec<String> {
    let word = |value: serde_json::Value| value.as_str().unwrap_or("").to_owned();
    let line = |row: &exchange::RowFate| {
        let fate = word(serde_json::to_value(row.fate).unwrap_or_default());
        let reason = row.reason.map(|reason| word(serde_json::to_value(reason).unwrap_or_default()));
        format!("{} {fate}{}", row.row, reason.map(|reason| format!(" {reason}")).unwrap_or_default())
    };
    plan.rows.iter().map(line).collect()
}

/// The records as JSON, one a line.
pub(crate) fn records(plan: &Plan) -> Vec<String> {
    plan.records.iter().map(|record| serde_json::to_string(record).unwrap_or_default()).collect()
}
