use crate::maker::{csv, fates, fill, planned, records, xlsx};
use exchange::Kind;
use rust_xlsxwriter::Format;

const HEAD: &str = "Thời gian|Hoạt động|Loại|Chủ trì|Phối hợp|Địa bàn|Số buổi|Lượt người|Nữ|Kinh phí";

#[test]
fn counts_come_in_as_they_were_reported() {
    #[track_caller]
    fn check(row: &str, expected: &str) {
        let plan = planned(&csv(&[HEAD, row]), Kind::Activities).unwrap();
        assert_eq!(records(&plan), [expected.to_owned()], "{row}: {:?}", fates(&plan));
    }
    check(
        "12-14/5/2017|Ngày chủ nhật xanh|Chiến dịch|MTTQ|Hội ND, Đoàn TN|104/104 thôn|2|13.100|5.200|",
        r#"{"row":2,"date_from":"2017-05-12","date_to":"2017-05-14","name":"Ngày chủ nhật xanh","kind":"Chiến dịch","lead":"Mặt trận Tổ quốc","coordinating":["Hội Nông dân","Đoàn Thanh niên"],"places":104,"sessions":2,"attendances":13100,"approximation":"exact","women":5200,"money":null}"#,
    );
    check(
        "05.09.2017|Tư vấn|Tuyên truyền|Hội LHPN||3 thôn: Nà Làng, Pắc Liềng, Nà Ếch|22 buổi|trên 170 lượt người||747 triệu đồng",
        r#"{"row":2,"date_from":"2017-09-05","date_to":"2017-09-05","name":"Tư vấn","kind":"Tuyên truyền","lead":"Hội Liên hiệp Phụ nữ","coordinating":[],"places":3,"sessions":22,"attendances":170,"approximation":"over","women":null,"money":747000000}"#,
    );
    check(
        "5/9/2017|Vận động quỹ||Mặt trận Tổ quốc||toàn huyện||gần 1,5 nghìn||1,4 tỷ",
        r#"{"row":2,"date_from":"2017-09-05","date_to":"2017-09-05","name":"Vận động quỹ","kind":null,"lead":"Mặt trận Tổ quốc","coordinating":[],"places":104,"sessions":null,"attendances":1500,"approximation":"nearly","women":null,"money":1400000000}"#,
    );
}

#[test]
fn what_is_unsure_is_asked() {
    #[track_caller]
    fn check(row: &str, expected: &str) {
        let plan = planned(&csv(&[HEAD, row]), Kind::Activities).unwrap();
        assert_eq!(fates(&plan)[1], format!("2 {expected}"), "{row}");
    }
    check("5/9/2017|Tên||MTTQ||3 thôn: A, B|1|10||", "ask places_differ");
    check("5/9/2017|Tên||MTTQ||105/104 thôn|1|10||", "ask places_differ");
    check("5/9/2017|Tên||MTTQ|||1|1,250||", "ask english_number");
    check("5/9/2017|Tên||MTTQ|||1|10-12||", "ask number_range");
    check("5/9/2017|Tên||MTTQ|||1|dưới 50||", "ask number_bound");
    check("5/9/2017|Tên||MTTQ|||1|mười||", "ask number_unreadable");
    check("5/9/2017|Tên||MTTQ|||1|20 hộ||", "ask unit_differs");
    check("5/9/2017|Tên||MTTQ|||1|-5||", "refuse negative");
    check("5/9/2017|Tên||MTTQ|||1|10||747", "ask money_unit_missing");
    check("5/9/2017|Tên||Hội lạ|||1|10||", "ask organisation_unknown");
    check("5/9/2017|Tên||MTTQ|Hội lạ||1|10||", "ask organisation_unknown");
    check("5/9/2017|Tên||||||1|10|", "ask lead_missing");
    check("28/12 - 03/01/2017|Tên||MTTQ|||1|10||", "refuse dates_backwards");
    check("|Tên||MTTQ|||1|10||", "refuse date_missing");
}

#[test]
fn groups_of_columns_and_merged_cells_are_understood() {
    let file = xlsx(|sheet| {
        let plain = Format::new();
        sheet.merge_range(0, 0, 0, 7, "KẾT QUẢ HOẠT ĐỘNG 6 THÁNG", &plain).unwrap();
        sheet.merge_range(2, 0, 3, 0, "TT", &plain).unwrap();
        sheet.merge_range(2, 1, 3, 1, "Nội dung hoạt động", &plain).unwrap();
        sheet.merge_range(2, 2, 2, 3, "Thời gian", &plain).unwrap();
        sheet.merge_range(2, 4, 3, 4, "Đơn vị chủ trì", &plain).unwrap();
        sheet.merge_range(2, 5, 2, 6, "Số người tham gia", &plain).unwrap();
        sheet.merge_range(2, 7, 3, 7, "Kinh phí (triệu đồng)", &plain).unwrap();
        fill(sheet, &["", "", "", "||Từ ngày|Đến ngày||Tổng số|Nữ", "I|Công tác tuyên truyền"]);
        for (row, name) in [(5, "Tập huấn"), (6, "Hội thi")] {
            sheet.write_number(row, 0, row - 4).unwrap();
            sheet.write_string(row, 1, name).unwrap();
            sheet.write_string(row, 3, "14/5/2017").unwrap();
            sheet.write_string(row, 4, "MTTQ").unwrap();
            sheet.write_number(row, 5, 100).unwrap();
            sheet.write_number(row, 6, 40).unwrap();
            sheet.write_number(row, 7, 1.5).unwrap();
        }
        sheet.merge_range(5, 2, 6, 2, "12/5/2017", &plain).unwrap();
        sheet.merge_range(7, 0, 7, 4, "Tổng cộng", &plain).unwrap();
        sheet.write_number(7, 5, 200).unwrap();
    });
    let plan = planned(&file, Kind::Activities).unwrap();
    assert_eq!(
        fates(&plan),
        [
            "1 skip title",
            "2 skip blank",
            "3 skip header",
            "4 skip header",
            "5 skip title",
            "6 new",
            "7 new",
            "8 skip subtotal"
        ],
        "two levels of header, a section and a sum"
    );
    assert_eq!(
        records(&plan)[1],
        r#"{"row":7,"date_from":"2017-05-12","date_to":"2017-05-14","name":"Hội thi","kind":null,"lead":"Mặt trận Tổ quốc","coordinating":[],"places":null,"sessions":null,"attendances":100,"approximation":"exact","women":40,"money":1500000}"#,
        "a merged date belongs to both rows, the heading says millions"
    );
}

#[test]
fn one_number_over_several_rows_is_asked_about() {
    let file = xlsx(|sheet| {
        fill(
            sheet,
            &[
                "Ngày|Hoạt động|Chủ trì|Lượt người",
                "5/9/2017|Một|MTTQ",
                "5/9/2017|Hai|MTTQ",
                "6/9/2017|Ba|MTTQ",
            ],
        );
        sheet.merge_range(1, 3, 2, 3, "", &Format::new()).unwrap();
        sheet.write_number(1, 3, 100).unwrap();
        sheet.write_number(3, 3, 13.1).unwrap();
    });
    let plan = planned(&file, Kind::Activities).unwrap();
    assert_eq!(
        fates(&plan)[1..],
        ["2 new", "3 ask merged_number", "4 ask has_decimals"],
        "a number is counted once"
    );
}
