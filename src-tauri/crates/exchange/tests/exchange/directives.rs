use crate::maker::{csv, day, fates, fill, open, planned, planned_with, records, xlsx};
use exchange::{Choice, Field, Kind, Record, twin_keys};
use rust_xlsxwriter::{ExcelDateTime, Format};
use std::collections::{BTreeMap, HashMap};

const HEAD: &str = "Ngày đến|Số đến|Tác giả|Số, ký hiệu văn bản|Ngày tháng văn bản|Tên loại và trích yếu nội dung văn bản|Đơn vị hoặc người nhận|Hạn xử lý|Ghi chú";

#[test]
fn a_register_comes_in_whole() {
    let file = csv(&[
        "SỔ ĐĂNG KÝ VĂN BẢN ĐẾN NĂM 2017",
        "",
        HEAD,
        "(1)|(2)|(3)|(4)|(5)|(6)|(7)|(8)|(9)",
        "05/9/2017|01|Huyện ủy mẫu|12 - BC/HU|01.9.2017|Báo cáo kết quả, tháng 8|Hội Nông dân|20/9/2017|",
        "Tháng 9||||||||",
        "6/9/2017|2|UBND xã mẫu|Không số|||||",
        "06/9/2017|3|UBND xã mẫu|125/UBND-VP|5/9/2017|Về việc cử cán bộ|||Bản sao",
        "Cộng: 3||||||||",
        "|||||||7/9/2017|",
        "||||||||",
    ]);
    let plan = planned(&file, Kind::DirectivesIn).unwrap();
    assert_eq!(
        fates(&plan),
        [
            "1 skip title",
            "2 skip blank",
            "3 skip header",
            "4 skip column_numbers",
            "5 new",
            "6 skip title",
            "7 refuse text_missing",
            "8 new",
            "9 skip subtotal",
            "10 refuse text_missing",
        ],
        "every row has its fate"
    );
    assert_eq!(
        records(&plan),
        [
            r#"{"row":5,"number":1,"arrival_date":"2017-09-05","issuer":"Huyện ủy mẫu","symbol":"12 - BC/HU","document_date":"2017-09-01","type":"Báo cáo","abstract":"Báo cáo kết quả, tháng 8","recipient":"Hội Nông dân","due_date":"2017-09-20","note":null}"#,
            r#"{"row":8,"number":3,"arrival_date":"2017-09-06","issuer":"UBND xã mẫu","symbol":"125/UBND-VP","document_date":"2017-09-05","type":null,"abstract":"Về việc cử cán bộ","recipient":null,"due_date":null,"note":"Bản sao"}"#,
        ],
        "and the records have exactly these fields"
    );
    let report = serde_json::to_string(&plan.file).unwrap();
    assert!(report.starts_with(r#"{"encoding":"utf-8","sheet":"","header_row":3,"mapping":{"#), "{report}");
    assert!(report.ends_with(r#""refused":null}"#), "{report}");
}

#[test]
fn doubts_and_faults_are_told_apart() {
    #[track_caller]
    fn check(row: &str, expected: &str) {
        let plan = planned(&csv(&[HEAD, row]), Kind::DirectivesIn).unwrap();
        assert_eq!(fates(&plan)[1], format!("2 {expected}"), "{row}");
    }
    check("05/9/2017|1|UBND xã|12/KH-UBND|1/9/2017|Kế hoạch|||", "new");
    check("05/9/2017||UBND xã|||Kế hoạch|||", "new");
    check("5/9/17|1|UBND xã|12/KH-UBND|1/9/2017|Kế hoạch|||", "ask two_digit_year");
    check("5/9|1|UBND xã|12/KH-UBND|1/9/2017|Kế hoạch|||", "ask year_missing");
    check("5/9/2017|1|UBND xã|12/KH-UBND|12-14/9/2017|Kế hoạch|||", "ask date_range");
    check("5/9/2017|1|UBND xã|12/KH-UBND|đầu tháng|Kế hoạch|||", "ask date_unreadable");
    check("31/02/2017|1|UBND xã|12/KH-UBND|1/9/2017|Kế hoạch|||", "refuse no_such_day");
    check("5/9/2017|12a|UBND xã|12/KH-UBND|1/9/2017|Kế hoạch|||", "ask unit_differs");
    check("5/9/2017|1|UBND xã|12/KH-UBND|1/9/2017|Kế hoạch TUYỆT MẬT|||", "ask secrecy_mark");
    check("5/9/2017|1|UBND xã|12/KH-UBND|1/9/2017|Bảo vệ bí mật nhà nước, BÍ MẬT|||", "new");
    check("5/9/2017|1|UBND xã|12/KH-UBND|1/9/2017||||", "refuse text_missing");
    check("5/9/2017|1||12/KH-UBND|1/9/2017|Kế hoạch|||", "refuse issuer_missing");
    check("|1|UBND xã|12/KH-UBND|1/9/2017|Kế hoạch|||", "refuse date_missing");
    let secret = csv(&[
        "Ngày đến|Tác giả|Trích yếu|Độ mật",
        "5/9/2017|UBND xã|Kế hoạch|Mật",
        "6/9/2017|UBND xã|Báo cáo|Thường",
    ]);
    let plan = planned(&secret, Kind::DirectivesIn).unwrap();
    assert_eq!(fates(&plan)[1..], ["2 refuse secret", "3 new"], "a stamped document stays outside");
}

#[test]
fn nothing_comes_in_twice() {
    let lines = [
        HEAD,
        "05/9/2017|1|UBND xã|12/KH-UBND|1/9/2017|Kế hoạch|||",
        "05/9/2017|1|UBND xã|12/KH-UBND|1/9/2017|Kế hoạch|||",
        "07/9/2017|2|UBND XÃ|12 / KH-UBND|01/9/2017|Kế hoạch (gửi lại)|||",
        "08/9/2017|1|Huyện ủy|15-CV/HU|7/9/2017|Họp giao ban|||",
        "09/9/2018|1|Huyện ủy|15-CV/HU|7/9/2018|Họp giao ban|||",
        "10/9/2017|3|UBND xã|||Giấy mời họp|||",
        "10/9/2017|4|UBND xã|||giấy mời  họp|||",
    ];
    let file = csv(&lines);
    let plan = planned(&file, Kind::DirectivesIn).unwrap();
    assert_eq!(
        fates(&plan)[1..],
        [
            "2 new",
            "3 duplicate same_document",
            "4 duplicate same_document",
            "5 refuse number_taken",
            "6 new",
            "7 new",
            "8 duplicate same_content"
        ],
        "the same number in another year is free"
    );
    assert_eq!(plan.rows[3].of.as_deref(), Some("row 2"), "a duplicate says of what");

    let mut standing = HashMap::new();
    for record in &plan.records {
        let Record::Directive(directive) = record else { panic!("a register holds directives") };
        let keys = twin_keys(Kind::DirectivesIn, record);
        standing.extend(keys.into_iter().map(|(_, key)| (key, format!("id-{}", directive.row))));
    }
    let twin = |record: &Record| {
        let keys = twin_keys(Kind::DirectivesIn, record);
        keys.into_iter().find_map(|(reason, key)| Some((reason, standing.get(&key).cloned()?)))
    };
    let again = planned_with(&open(&file).unwrap(), Kind::DirectivesIn, &BTreeMap::new(), &twin).unwrap();
    assert!(again.records.is_empty(), "the same file a second time brings nothing: {:?}", fates(&again));
    assert_eq!(again.rows[1].of.as_deref(), Some("id-2"), "and names the standing record");
}

#[test]
fn the_clerk_answers_row_by_row() {
    let file = csv(&[
        HEAD,
        "5/9/17|1|UBND xã|||Kế hoạch|||",
        "31/02/2017|2|UBND xã|||Báo cáo|||",
        "7/9/2017|3|UBND xã|||Tờ trình|||",
    ]);
    let choices = BTreeMap::from([
        (2, Choice::Accept),
        (3, Choice::Correct(BTreeMap::from([(Field::ArrivalDate, "28/02/2017".to_owned())]))),
        (4, Choice::Skip),
    ]);
    let plan = planned_with(&open(&file).unwrap(), Kind::DirectivesIn, &choices, &|_| None).unwrap();
    assert_eq!(fates(&plan)[1..], ["2 new", "3 new", "4 skip chosen"], "answers are kept to");
    let days: Vec<_> = plan
        .records
        .iter()
        .map(|record| match record {
            Record::Directive(directive) => directive.arrival_date,
            _ => None,
        })
        .collect();
    assert_eq!(days, [Some(day("2017-09-05")), Some(day("2017-02-28"))], "a proposal and a correction");
    let unheld = planned(&file, Kind::DirectivesIn).unwrap();
    assert_eq!(unheld.held.len(), 1, "what is asked about is kept as far as it was understood");
}

#[test]
fn an_outgoing_register_takes_its_numbers_from_symbols() {
    let file = csv(&[
        "Số, ký hiệu|Ngày tháng|Tên loại và trích yếu|Người ký|Nơi nhận|Số lượng bản",
        "05-BC/CQK|12/5/2017|Báo cáo tháng 4|Cán bộ mẫu 1|Huyện ủy mẫu|3",
        "06-KH/CQK|12/5/2017|Kế hoạch tháng 5||Các xã|20 bản",
        "06-BC/CQK|13/5/2017|Báo cáo nhanh||Huyện ủy mẫu|",
    ]);
    let plan = planned(&file, Kind::DirectivesOut).unwrap();
    assert_eq!(fates(&plan)[1..], ["2 new", "3 new", "4 new"], "types may be counted apart");
    let Record::Directive(first) = &plan.records[0] else { panic!("a register holds directives") };
    assert_eq!(
        (first.number, first.copies, first.signer.as_deref()),
        (Some(5), Some(3), Some("Cán bộ mẫu 1")),
        "{first:?}"
    );
}

#[test]
fn typed_cells_and_their_traps() {
    let date = Format::new().set_num_format("dd/mm/yyyy");
    let file = xlsx(|sheet| {
        fill(sheet, &["Ngày đến|Số đến|Tác giả|Số, ký hiệu|Trích yếu"]);
        let moment = ExcelDateTime::from_ymd(2017, 9, 5).unwrap();
        for row in 1..=4 {
            sheet.write_datetime_with_format(row, 0, &moment, &date).unwrap();
            sheet.write_number(row, 1, row).unwrap();
            sheet.write_string(row, 2, "UBND xã").unwrap();
            sheet.write_string(row, 4, format!("Kế hoạch {row}")).unwrap();
        }
        sheet.write_number(1, 3, 125).unwrap();
        sheet.write_datetime_with_format(2, 3, &moment, &date).unwrap();
        sheet.write_number(3, 0, 42_983).unwrap();
        sheet.write_number(4, 0, 2017).unwrap();
    });
    let plan = planned(&file, Kind::DirectivesIn).unwrap();
    assert_eq!(
        fates(&plan)[1..],
        ["2 new", "3 ask became_date", "4 new", "5 ask date_unreadable"],
        "typed cells"
    );
    let Record::Directive(first) = &plan.records[0] else { panic!("a register holds directives") };
    assert_eq!((first.symbol.as_deref(), first.number), (Some("125"), Some(1)), "digits stay digits");
    let Record::Directive(second) = &plan.records[1] else { panic!("a register holds directives") };
    assert_eq!(second.arrival_date, Some(day("2017-09-05")), "a date that lost its format");
}
