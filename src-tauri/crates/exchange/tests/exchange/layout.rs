use crate::maker::{csv, day, fates, fill, open, planned};
use exchange::{Field, Heading, Kind, Known, Mapping, Names, Plan, Refused, Request, find_header, plan};
use proptest::prelude::*;
use rust_xlsxwriter::Workbook;
use std::ops::ControlFlow;
use std::sync::LazyLock;

static NAMES: LazyLock<Names> = LazyLock::new(Names::default);

/// What a request makes of a file in an office that knows nothing yet.
fn planned_as(file: &[u8], request: &Request<'_>) -> Result<Plan, Refused> {
    let known =
        Known { organisations: &NAMES, document_types: &NAMES, villages: &|_, _| None, twin: &|_| None };
    plan(&open(file)?, request, known, &mut |_| ControlFlow::Continue(()))
}

fn register() -> Request<'static> {
    Request::new(Kind::DirectivesIn, day("2026-11-20"))
}

#[test]
fn headers_are_found_by_any_of_their_words() {
    #[track_caller]
    fn check(kind: Kind, lines: &[&str], row: usize, levels: usize, columns: &[(Field, usize)]) {
        let book = open(&csv(lines)).unwrap();
        let header = find_header(&book.sheets[0], kind).unwrap_or_else(|| panic!("no header in {lines:?}"));
        assert_eq!((header.row, header.levels), (row, levels), "where the header of {lines:?} stands");
        for (field, column) in columns {
            assert_eq!(header.mapping.column(*field), Some(*column), "{field:?} in {:?}", header.headings);
        }
    }
    check(
        Kind::DirectivesIn,
        &["Số TT|NƠI GỬI|Số kí hiệu|Ngày VB|V/v|Trích yếu:"],
        0,
        1,
        &[(Field::Issuer, 1), (Field::Symbol, 2), (Field::DocumentDate, 3), (Field::Abstract, 5)],
    );
    check(
        Kind::DirectivesIn,
        &["Tiêu đề", "", "Ngày đến|Văn bản||Trích yếu", "|Số, ký hiệu|Ngày tháng|"],
        2,
        2,
        &[(Field::ArrivalDate, 0), (Field::Symbol, 1), (Field::DocumentDate, 2), (Field::Abstract, 3)],
    );
    check(
        Kind::Activities,
        &["Ngày|Hoạt động|Số lượt người tham gia (lượt)|Trong đó nữ"],
        0,
        1,
        &[(Field::Attendances, 2), (Field::Women, 3)],
    );
    check(
        Kind::Tasks,
        &["Nội dung công việc|Đơn vị thực hiện|Hạn hoàn thành"],
        0,
        1,
        &[(Field::Title, 0), (Field::Lead, 1), (Field::DueDate, 2)],
    );
}

#[test]
fn a_file_without_its_columns_is_refused() {
    let refused = planned(&csv(&["Tên hàng|Đơn giá", "Gạo|15.000"]), Kind::DirectivesIn);
    assert_eq!(refused.unwrap_err().code(), "E_IMPORT_NO_HEADER", "a price list is no register");
}

#[test]
fn a_mapping_stands_in_place_of_headers() {
    let mapping: Mapping =
        serde_json::from_str(r#"{"arrival_date":"A","issuer":"B","abstract":"C"}"#).unwrap();
    let request = Request { mapping: Some(&mapping), ..register() };
    let headed = csv(&["Cột một|Cột hai|Cột ba", "5/9/2017|Huyện ủy|Báo cáo"]);
    let planned = planned_as(&headed, &request).unwrap();
    assert_eq!(fates(&planned), ["1 skip header", "2 new"], "the mapping says what no header does");
    let pasted = Request { heading: Heading::Absent, ..request };
    let planned =
        planned_as("5/9/2017\tHuyện ủy\tBáo cáo\n6/9/2017\tUBND\tKế hoạch".as_bytes(), &pasted).unwrap();
    assert_eq!(fates(&planned), ["1 new", "2 new"], "rows pasted from the middle of a sheet have no header");
    assert_eq!(planned.file.header_row, None, "and the report says so");
}

#[test]
fn the_one_who_waits_may_stop_it() {
    let book = open(&csv(&["Ngày đến|Tác giả|Trích yếu", "5/9/2017|Huyện ủy|Báo cáo"])).unwrap();
    let known =
        Known { organisations: &NAMES, document_types: &NAMES, villages: &|_, _| None, twin: &|_| None };
    let stopped = plan(&book, &register(), known, &mut |_| ControlFlow::Break(())).unwrap_err();
    assert_eq!(stopped, Refused::Cancelled, "nothing is planned");
    let report = serde_json::to_value(Plan::of_refused(&stopped)).unwrap();
    assert_eq!(report["file"]["refused"], "E_IMPORT_CANCELLED", "a refused file has a report too: {report}");
}

#[test]
fn one_column_may_hold_symbol_and_date() {
    #[track_caller]
    fn check(written: &str, symbol: &str, date: &str) {
        let file = csv(&[
            "Ngày đến|Tác giả|Số, ký hiệu, ngày tháng|Trích yếu",
            &format!("5/9/2017|Huyện ủy|{written}|Báo cáo"),
        ]);
        let planned = planned_as(&file, &register()).unwrap();
        let record = serde_json::to_value(&planned.records).unwrap();
        assert_eq!(
            (&record[0]["symbol"], &record[0]["document_date"]),
            (&symbol.into(), &date.into()),
            "{written}"
        );
    }
    check("12-BC/HU ngày 01/9/2017", "12-BC/HU", "2017-09-01");
    check("12-BC/HU, 01.9.2017", "12-BC/HU", "2017-09-01");
    check("12 - BC/HU (ngày 1-9-2017)", "12 - BC/HU", "2017-09-01");
}

#[test]
fn the_sheet_that_fits_is_taken() {
    let mut workbook = Workbook::new();
    fill(workbook.add_worksheet().set_name("Bìa").unwrap(), &["Trang bìa"]);
    fill(
        workbook.add_worksheet().set_name("Sổ").unwrap(),
        &["Ngày đến|Tác giả|Trích yếu", "5/9/2017|Huyện ủy|Báo cáo"],
    );
    let old = workbook.add_worksheet().set_name("Cũ").unwrap();
    fill(old, &["Ngày đến|Số đến|Tác giả|Trích yếu", "5/9/2017|1|Huyện ủy|Cũ"]);
    old.set_hidden(true);
    let bytes = workbook.save_to_buffer().unwrap();
    let taken = planned(&bytes, Kind::DirectivesIn).unwrap();
    assert_eq!(taken.file.sheet.as_deref(), Some("Sổ"), "the visible one with a header");
    let asked = planned_as(&bytes, &Request { sheet: Some("Cũ"), ..register() }).unwrap();
    assert_eq!(asked.file.sheet.as_deref(), Some("Cũ"), "or the one asked for, hidden or not");
    let missing = planned_as(&bytes, &Request { sheet: Some("Không có"), ..register() });
    assert_eq!(missing.unwrap_err(), Refused::NoSuchSheet, "a sheet that is not there");
}

#[test]
fn a_remembered_mapping_is_found_by_the_look_of_the_header() {
    let look = |lines: &[&str]| planned(&csv(lines), Kind::DirectivesIn).unwrap().file.signature;
    let first = look(&["Sổ năm 2016", "Ngày đến|Tác giả|Trích yếu", "5/9/2016|Huyện ủy|Báo cáo"]);
    assert_eq!(
        first,
        look(&["NGÀY ĐẾN|tác giả|Trích  yếu:", "5/9/2017|UBND|Kế hoạch"]),
        "the same columns look the same"
    );
    assert_ne!(
        first,
        look(&["Ngày đến|Trích yếu|Tác giả", "5/9/2017|UBND|Kế hoạch"]),
        "in another order they do not"
    );
}

#[test]
fn columns_are_lettered_as_spreadsheets_do() {
    #[track_caller]
    fn check(column: usize, letters: &str) {
        let mapping = Mapping::new([(Field::Name, column)]);
        assert_eq!(
            serde_json::to_string(&mapping).unwrap(),
            format!("{{\"name\":\"{letters}\"}}"),
            "column {column}"
        );
        assert_eq!(mapping.column(Field::Name), Some(column), "{letters} comes back");
    }
    check(0, "A");
    check(25, "Z");
    check(26, "AA");
    check(701, "ZZ");
    check(702, "AAA");
}

proptest! {
    #[test]
    fn any_table_is_answered(rows in prop::collection::vec(prop::collection::vec("(Ngày đến|Tác giả|Trích yếu|Cộng|[0-9/.,-]{0,8}|\\PC{0,6})", 0..6), 0..12)) {
        let text = rows.iter().map(|row| row.join("\t")).collect::<Vec<_>>().join("\n");
        for kind in Kind::ALL {
            if let Ok(planned) = planned_as(text.as_bytes(), &Request { kind, ..register() }) {
                let rows: Vec<u32> = planned.rows.iter().map(|row| row.row).collect();
                prop_assert!(rows.iter().copied().eq(1..=u32::try_from(rows.len()).unwrap_or(0)), "every row has a fate");
            }
        }
    }
}
