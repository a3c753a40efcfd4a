//! Registers of letters, from a text file and from a workbook.

use super::{REGISTER, count, dry, fates, put};
use serde_json::{Value, json};
use tests::desk::Desk;
use tests::sheet::{csv, workbook, write};

#[test]
fn a_register_comes_in_at_once_and_goes_at_once() {
    let desk = Desk::new();
    let file = put(&desk, "so-den.csv", csv(&[
        "SỔ ĐĂNG KÝ VĂN BẢN ĐẾN NĂM 2016",
        "",
        REGISTER,
        "(1)|(2)|(3)|(4)|(5)|(6)|(7)|(8)|(9)",
        "05/9/2016|01|Huyện ủy mẫu|12 - BC/HU|01.9.2016|Báo cáo kết quả, tháng 8|Hội Nông dân|20/9/2016|Bản sao",
        "05/9/2016|02|UBND xã mẫu|Không số||Giấy mời họp giao ban (mẫu)|||",
        "Cộng: 2||||||||",
        "06/9/2016|02|UBND xã mẫu|15/KH-UBND|5/9/2016|Kế hoạch tổng vệ sinh (mẫu)|||",
        "31/02/2016|03|UBND xã mẫu|16/KH-UBND||Kế hoạch (mẫu)|||",
        "7/9/16|04|UBND xã mẫu|17/KH-UBND||Kế hoạch (mẫu)|||",
    ]).as_bytes());
    let before = desk.total("directive");

    let preview = dry(&desk, "directives-in", &file, &[]).done().json();
    assert_eq!(
        fates(&preview),
        [
            "1 skip title",
            "2 skip blank",
            "3 skip header",
            "4 skip column_numbers",
            "5 new",
            "6 new",
            "7 skip subtotal",
            "8 refuse number_taken",
            "9 refuse no_such_day",
            "10 ask two_digit_year",
        ],
        "every row has its fate"
    );
    assert_eq!(
        preview["records"][0],
        json!({
            "row": 5, "number": 1, "arrival_date": "2016-09-05", "issuer": "Huyện ủy mẫu", "symbol": "12 - BC/HU",
            "document_date": "2016-09-01", "type": "Báo cáo", "abstract": "Báo cáo kết quả, tháng 8",
            "recipient": "Hội Nông dân", "due_date": "2016-09-20", "note": "Bản sao",
        }),
        "a record has the fields of the register"
    );
    assert_eq!(preview["file"]["encoding"], "utf-8", "the file says how it is written");
    assert_eq!(preview["file"]["header_row"], 3, "and where its header stands");
    assert_eq!(preview["file"]["mapping"]["arrival_date"], "A", "and what its columns mean");
    assert_eq!(preview["file"]["refused"], Value::Null, "and is taken");
    assert_eq!(desk.total("directive"), before, "a look changes nothing");

    let imported = desk.ask(&["import", "directives-in", &file], &Value::Null);
    assert_eq!(imported["imported"], 2, "what was promised came in");
    assert_eq!(imported["rows"], preview["rows"], "row by row");
    assert!(imported["operation"].as_i64() > Some(0), "as one operation: {imported}");
    assert_eq!(total(&desk), count(&before) + 2, "both letters stand in the book");

    let again = dry(&desk, "directives-in", &file, &[]).done().json();
    assert_eq!(
        fates(&again)[4..6],
        ["5 duplicate same_document", "6 duplicate same_content"],
        "the same file a second time brings nothing"
    );
    assert_eq!(
        desk.ask(&["import", "directives-in", &file], &Value::Null)["imported"],
        0,
        "nor does it come in"
    );

    assert_eq!(desk.ask(&["undo"], &Value::Null)["words"], "nhập từ tệp", "undo says what it takes back");
    assert_eq!(desk.total("directive"), before, "and takes back all of it");
    let _ = desk.cli.run(&["check", "--full"]).done();
}

#[test]
fn the_office_has_the_last_word() {
    let desk = Desk::new();
    let mut letter = desk.letter();
    letter["numbering"] = json!({ "mode": "stamped", "number": 900 });
    let id = desk.ask(&["directive", "add", "-"], &letter)["id"].as_str().expect("an id").to_owned();
    let _ = desk.ask(&["directive", "remove", &id], &Value::Null);
    let file = put(
        &desk,
        "so.csv",
        csv(&[
            REGISTER,
            "4/7/2017|900|UBND xã mẫu|||Kế hoạch (mẫu)|||",
            "4/7/2017|901|UBND xã mẫu||9/7/2017|Đến trước ngày ký (mẫu)|||",
            "4/7/2017|902|UBND xã mẫu|||Kế hoạch khác (mẫu)|||",
        ])
        .as_bytes(),
    );
    let imported = desk.ask(&["import", "directives-in", &file], &Value::Null);
    assert_eq!(
        fates(&imported)[1..],
        ["2 refuse number_taken", "3 refuse rule_broken", "4 new"],
        "a number in the trash is held, and a typed record's rules hold"
    );
    assert_eq!(imported["rows"][1]["of"], json!(id), "the record that holds the number is named");
    assert!(imported["rows"][2]["message"].is_string(), "a broken rule is said in words: {imported}");
    assert_eq!(imported["imported"], 1, "the good row comes in all the same");
}

#[test]
fn a_workbook_says_where_its_rows_stand() {
    let desk = Desk::new();
    let bytes = workbook(&["Bìa", "Năm 2016"], |name, sheet| {
        if name == "Bìa" {
            return write(sheet, 0, &["SỔ VĂN BẢN ĐI"]);
        }
        write(sheet, 2, &["Số, ký hiệu|Ngày tháng|Tên loại và trích yếu|Người ký|Nơi nhận|Số lượng bản"]);
        write(sheet, 3, &["05-BC/CQK|12/5/2016|Báo cáo tháng 4 (mẫu)|Cán bộ mẫu 1|Huyện ủy mẫu|3"]);
        write(sheet, 4, &["05-KH/CQK|12/5/2016|Kế hoạch tháng 5 (mẫu)||Các xã|20 bản"]);
        sheet.set_row_hidden(4).expect("a hidden row");
    });
    let file = put(&desk, "so-di.xlsx", &bytes);
    let preview = dry(&desk, "directives-out", &file, &[]).done().json();
    assert_eq!(preview["file"]["sheet"], "Năm 2016", "the sheet with the header is found");
    assert_eq!(fates(&preview)[3..], ["4 new", "5 new"], "types are counted apart here: {preview}");
    assert_eq!(preview["rows"][4]["hidden"], true, "a hidden row is shown as such");
    assert_eq!(desk.ask(&["import", "directives-out", &file], &Value::Null)["imported"], 2, "both come in");
    let again = dry(&desk, "directives-out", &file, &[]).done().json();
    assert_eq!(fates(&again)[3..], ["4 duplicate same_document", "5 duplicate same_document"], "{again}");
}

fn total(desk: &Desk) -> i64 {
    count(&desk.total("directive"))
}
