use crate::maker::{csv, day, fates, fill, open, planned};
use exchange::{Field, Kind, Known, Mapping, Refused, Request, find_header, plan};
use proptest::prelude::*;
use rust_xlsxwriter::Workbook;
use std::collections::{BTreeMap, BTreeSet};
use std::ops::ControlFlow;

const KNOWN: Known<'static> =
    Known { organisations: &[], document_types: &[], villages: None, twin: &|_| None };

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
    let book = open(&csv(&["Cột một|Cột hai|Cột ba", "5/9/2017|Huyện ủy|Báo cáo"])).unwrap();
    let mapping: Mapping =
        serde_json::from_str(r#"{"arrival_date":"A","issuer":"B","abstract":"C"}"#).unwrap();
    let (choices, accepted) = (BTreeMap::new(), BTreeSet::new());
    let request = Request {
        kind: Kind::DirectivesIn,
        sheet: None,
        mapping: Some(&mapping),
        choices: &choices,
        accepted: &accepted,
        today: day("2026-11-20"),
    };
    let planned = plan(&book, &request, KNOWN, &mut |_| ControlFlow::Continue(())).unwrap();
    assert_eq!(fates(&planned), ["1 skip header", "2 new"], "the mapping says what no header does");
    let stopped = plan(&book, &request, KNOWN, &mut |_| ControlFlow::Break(()));
    assert_eq!(stopped.unwrap_err(), Refused::Cancelled, "the one who waits may stop it");
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
    assert_eq!(taken.file.sheet, "Sổ", "the visible one with a header");
    let book = open(&bytes).unwrap();
    let (choices, accepted) = (BTreeMap::new(), BTreeSet::new());
    let mut request = Request {
        kind: Kind::DirectivesIn,
        sheet: Some("Cũ"),
        mapping: None,
        choices: &choices,
        accepted: &accepted,
        today: day("2026-11-20"),
    };
    let asked = plan(&book, &request, KNOWN, &mut |_| ControlFlow::Continue(())).unwrap();
    assert_eq!(asked.file.sheet, "Cũ", "or the one asked for, hidden or not");
    request.sheet = Some("Không có");
    let missing = plan(&book, &request, KNOWN, &mut |_| ControlFlow::Continue(()));
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
        if let Ok(book) = open(text.as_bytes()) {
            for kind in Kind::ALL {
                let choices = BTreeMap::new();
                let accepted = BTreeSet::new();
                let request = Request { kind, sheet: None, mapping: None, choices: &choices, accepted: &accepted, today: day("2026-11-20") };
                if let Ok(planned) = plan(&book, &request, KNOWN, &mut |_| ControlFlow::Continue(())) {
                    prop_assert_eq!(planned.rows.len(), book.sheets[0].rows.len(), "every row has a fate");
                }
            }
        }
    }
}
