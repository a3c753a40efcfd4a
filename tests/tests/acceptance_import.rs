//! Old files come in through the command line: what each row becomes, what is refused, and taking all of it back.

use serde_json::{Value, json};
use tests::cli::Outcome;
use tests::desk::Desk;
use tests::letters;
use tests::sheet::{csv, workbook, write};

const REGISTER: &str = "Ngày đến|Số đến|Tác giả|Số, ký hiệu|Ngày văn bản|Trích yếu nội dung|Đơn vị hoặc người nhận|Hạn xử lý|Ghi chú";

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
fn every_encoding_gives_the_same_records() {
    let desk = Desk::new();
    let text = csv(&[
        REGISTER,
        "05/9/2016|1|Hội đồng nhân dân xã mẫu|12/KH-UBND|1/9/2016|Kế hoạch tuyên truyền, vận động nhân dân giữ gìn vệ sinh đường làng ngõ xóm|Hội Nông dân|20/9/2016|",
        "06/9/2016|2|Huyện ủy mẫu|125-CV/HU|5/9/2016|Về việc chuẩn bị nội dung hội nghị giao ban quý III, đề nghị các đoàn thể gửi báo cáo trước thời hạn|||",
    ]);
    let wide = |mark: u16, bytes: fn(u16) -> [u8; 2]| {
        [mark].into_iter().chain(text.encode_utf16()).flat_map(bytes).collect::<Vec<u8>>()
    };
    let expected = dry(&desk, "directives-in", &put(&desk, "utf-8.csv", text.as_bytes()), &[]).done().json();
    assert_eq!(expected["records"].as_array().map(Vec::len), Some(2), "both rows come in: {expected}");
    let check = |name: &str, bytes: &[u8], options: &[&str]| {
        let found = dry(&desk, "directives-in", &put(&desk, name, bytes), options).done().json();
        assert_eq!(found["records"], expected["records"], "{name} {options:?} reads like UTF-8");
    };
    check("mark.csv", &[b"\xEF\xBB\xBF", text.as_bytes()].concat(), &[]);
    check("low.csv", &wide(0xFEFF, u16::to_le_bytes), &[]);
    check("high.csv", &wide(0xFEFF, u16::to_be_bytes), &[]);
    check("tcvn3.csv", &letters::tcvn3(&text), &[]);
    check("vni.csv", &letters::vni(&text), &[]);
    check("1258.csv", &letters::windows1258(&text), &[]);
    check("tcvn3.csv", &letters::tcvn3(&text), &["--encoding", "tcvn3"]);
}

#[test]
fn a_file_that_is_no_register_leaves_nothing() {
    let desk = Desk::new();
    let before = desk.total("directive");
    let whole = workbook(&["Sổ"], |_, sheet| write(sheet, 0, &[REGISTER]));
    let check = |name: &str, bytes: &[u8], code: &str| {
        let file = put(&desk, name, bytes);
        let refused = dry(&desk, "directives-in", &file, &[]).refused(3, code);
        assert_eq!(refused.json()["file"]["refused"], code, "{name}: the report says why");
        assert_eq!(refused.json()["rows"], json!([]), "{name}: and has no rows");
        let _ = desk.give(&["import", "directives-in", &file], &Value::Null).refused(3, code);
        assert_eq!(desk.total("directive"), before, "{name}: nothing comes in");
    };
    check("rong.xlsx", b"", "E_IMPORT_EMPTY");
    check("anh.xlsx", b"\x89PNG\r\n\x1a\n....", "E_IMPORT_NOT_A_SPREADSHEET");
    check("trang-web.xls", b"<html><table></table></html>", "E_IMPORT_UNSUPPORTED");
    check("cut.xlsx", &whole[..whole.len() / 2], "E_IMPORT_DAMAGED");
    check("khac.csv", "Một câu không có cột nào\r\nvà một câu nữa".as_bytes(), "E_IMPORT_NO_HEADER");
    let _ = desk.give(&["import", "directives-in", "khong-co.csv"], &Value::Null).refused(2, "E_USAGE");
    let file = put(&desk, "so.xlsx", &whole);
    let _ = dry(&desk, "directives-in", &file, &["--sheet", "Khác"]).refused(3, "E_IMPORT_NO_SUCH_SHEET");
}

#[test]
fn what_is_unsure_waits_for_the_clerk() {
    let desk = Desk::new();
    let file = put(
        &desk,
        "so.csv",
        csv(&[
            REGISTER,
            "5/9/16|1|UBND xã mẫu|||Kế hoạch một (mẫu)|||",
            "6/9/16|2|UBND xã mẫu|||Kế hoạch hai (mẫu)|||",
            "31/02/2016|3|UBND xã mẫu|||Kế hoạch ba (mẫu)|||",
            "7/9/2016|4|UBND xã mẫu|||Kế hoạch bốn (mẫu)|||",
            "8/9|5|UBND xã mẫu|||Kế hoạch năm (mẫu)|||",
        ])
        .as_bytes(),
    );
    let check = |choices: Value, expected: [&str; 5]| {
        let choices = put(&desk, "chon.json", choices.to_string().as_bytes());
        let found = dry(&desk, "directives-in", &file, &["--choices", &choices]).done().json();
        assert_eq!(fates(&found)[1..], expected, "with {choices}");
    };
    let asked = "2 ask two_digit_year";
    check(json!({}), [asked, "3 ask two_digit_year", "4 refuse no_such_day", "5 new", "6 ask year_missing"]);
    check(
        json!({ "choices": { "2": "accept", "5": "skip", "4": { "correct": { "arrival_date": "28/02/2016" } } } }),
        ["2 new", "3 ask two_digit_year", "4 new", "5 skip chosen", "6 ask year_missing"],
    );
    check(
        json!({ "accepted": ["two_digit_year"] }),
        ["2 new", "3 new", "4 refuse no_such_day", "5 new", "6 ask year_missing"],
    );
    let wrong = put(&desk, "sai.json", br#"{ "choice": {} }"#);
    let _ = dry(&desk, "directives-in", &file, &["--choices", &wrong]).refused(3, "E_BAD_JSON");
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
fn a_mapping_is_remembered_for_its_header() {
    let desk = Desk::new();
    let lines = ["Hôm nào|Của ai|Chuyện gì", "5/9/2016|UBND xã mẫu|Kế hoạch (mẫu)"];
    let file = put(&desk, "la.csv", csv(&lines).as_bytes());
    let _ = dry(&desk, "directives-in", &file, &[]).refused(3, "E_IMPORT_NO_HEADER");
    let mapping = json!({ "arrival_date": "A", "issuer": "B", "abstract": "C" });
    let mapping = put(&desk, "cot.json", mapping.to_string().as_bytes());
    let imported = desk.ask(&["import", "directives-in", &file, "--mapping", &mapping], &Value::Null);
    assert_eq!(imported["imported"], 1, "the clerk says what the columns mean: {imported}");
    let next = csv(&[lines[0], "6/9/2016|UBND xã mẫu|Báo cáo (mẫu)"]);
    let next = dry(&desk, "directives-in", &put(&desk, "la-2.csv", next.as_bytes()), &[]).done().json();
    assert_eq!(fates(&next)[1], "2 new", "and need not say it again: {next}");
}

#[test]
fn activities_keep_their_counts() {
    let desk = Desk::new();
    let file = put(&desk, "hoat-dong.csv", csv(&[
        "Ngày|Tên hoạt động|Loại hoạt động|Chủ trì|Phối hợp|Địa bàn|Số buổi|Lượt người|Nữ|Số tiền vận động",
        "12-14/5/2016|Chủ nhật xanh (mẫu)|Vận động|MTTQ|Hội Nông dân, CCB|104/104 thôn|2|13.100|5.200|",
        "5/9/2016|Tư vấn pháp luật (mẫu)||LĐLĐ||3 thôn: Mẫu A, Mẫu B, Mẫu C|22 buổi|trên 170 lượt người||747 triệu đồng",
        "6/9/2016|Vận động quỹ (mẫu)|Hội thi|Hội Phụ nữ||toàn huyện||gần 1,5 nghìn||1,4 tỷ",
        "7/9/2016|Khác (mẫu)||MTTQ||toàn tỉnh||10||",
        "8/9/2016|Khác nữa (mẫu)||Hội lạ||||10||",
        "9/9/2016|Đông phụ nữ (mẫu)||MTTQ||||10|20|",
    ]).as_bytes());
    let preview = dry(&desk, "activities", &file, &[]).done().json();
    assert_eq!(
        fates(&preview)[1..],
        [
            "2 new",
            "3 new",
            "4 new",
            "5 ask area_unknown",
            "6 ask organisation_unknown",
            "7 refuse rule_broken"
        ],
        "{preview}"
    );
    assert_eq!(
        preview["records"][0],
        json!({
            "row": 2, "date_from": "2016-05-12", "date_to": "2016-05-14", "name": "Chủ nhật xanh (mẫu)", "kind": "Vận động",
            "lead": "Ủy ban Mặt trận Tổ quốc Việt Nam huyện Bình Liêu",
            "coordinating": ["Hội Nông dân huyện Bình Liêu", "Hội Cựu chiến binh huyện Bình Liêu"],
            "places": 104, "sessions": 2, "attendances": 13100, "approximation": "exact", "women": 5200, "money": null,
        }),
        "counts as whole numbers, organisations by the office's names"
    );
    assert_eq!(preview["records"][1]["places"], 3, "places by name are counted");
    assert_eq!(preview["records"][2]["places"], 104, "the whole district is the office's");
    assert_eq!(preview["records"][2]["money"], 1_400_000_000_i64, "money in đồng");

    let before = desk.total("activity_kind");
    assert_eq!(desk.ask(&["import", "activities", &file], &Value::Null)["imported"], 3, "three come in");
    assert_eq!(count(&desk.total("activity_kind")), count(&before) + 1, "a kind that was not known is added");
    let shown = one(&desk, "activity", "Chủ nhật xanh (mẫu)");
    assert_eq!(shown["reach"], "district", "all of all villages is everywhere");
    let shown = one(&desk, "activity", "Tư vấn pháp luật (mẫu)");
    assert_eq!(shown["reach"], "none", "villages that the office does not know are not made up");
    assert!(
        shown["note"].as_str().is_some_and(|note| note.contains("Mẫu A, Mẫu B, Mẫu C")),
        "nor lost: {shown}"
    );
    let counted: Vec<_> =
        shown["counts"].as_array().expect("counts").iter().map(|one| &one["value"]).collect();
    assert_eq!(counted, [22, 170, 747_000_000, 3], "their number is kept: {shown}");
}

#[test]
fn tasks_people_and_places_come_in_too() {
    let desk = Desk::new();
    let tasks = put(&desk, "viec.csv", csv(&[
        "STT|Nội dung công việc|Văn bản giao|Chủ trì|Phối hợp|Người phụ trách|Thời hạn|Kết quả|Ngày hoàn thành",
        "1|Tổng hợp số liệu (mẫu)|10-KH/MTTQ|MTTQ|Hội Nông dân|Người lạ|20/6/2017||",
        "2|Trực cơ quan (mẫu)||MTTQ|||Thường xuyên||",
        "3|Rà soát danh sách hội viên (mẫu)||LĐLĐ|||30/6/2017|Đã gửi|28/6/2017",
    ]).as_bytes());
    let imported = desk.ask(&["import", "tasks", &tasks], &Value::Null);
    assert_eq!(imported["imported"], 3, "{imported}");
    let shown = one(&desk, "task", "Tổng hợp số liệu (mẫu)");
    assert_eq!(shown["sources"][0]["label"], "10-KH/MTTQ", "the paper that gave it is found: {shown}");
    assert_eq!(shown["note"], "Người phụ trách: Người lạ", "a name nobody knows is kept as a note");
    assert_eq!(one(&desk, "task", "Trực cơ quan (mẫu)")["timing"], "recurring", "a task that recurs");
    assert_eq!(
        one(&desk, "task", "Rà soát danh sách hội viên (mẫu)")["finished_on"],
        "2017-06-28",
        "a task that was done"
    );

    let people = put(
        &desk,
        "can-bo.csv",
        csv(&[
            "Họ và tên|Chức vụ|Đơn vị",
            "Cán bộ nhập 1|Chủ tịch|Hội Nông dân",
            "Cán bộ nhập 2|Chủ tịch|Hội lạ",
        ])
        .as_bytes(),
    );
    assert_eq!(desk.ask(&["import", "people", &people], &Value::Null)["imported"], 2, "both persons");
    let again = dry(&desk, "people", &people, &[]).done().json();
    assert_eq!(
        fates(&again)[1..],
        ["2 duplicate same_content", "3 duplicate same_content"],
        "also the one whose organisation nobody knows"
    );

    let places = put(
        &desk,
        "dia-ban.csv",
        csv(&["Tên thôn|Thuộc xã", "Thôn Nhập 1|Hoành Mô", "Bản Nhập 2|xã Hoành Mô", "Thôn Nhập 3|Xã Lạ"])
            .as_bytes(),
    );
    let imported = desk.ask(&["import", "places", &places], &Value::Null);
    assert_eq!(fates(&imported)[1..], ["2 new", "3 new", "4 refuse parent_unknown"], "{imported}");
    let nested = csv(&[
        "Tên thôn|Thuộc xã",
        "Xã Nhập|",
        "Thôn Nhập 4|Xã Nhập",
        "Thôn Nhập 5|Xã Lạ",
        "Thôn Nhập 6|xã Nhập",
    ]);
    let nested = put(&desk, "xa-moi.csv", nested.as_bytes());
    let imported = desk.ask(&["import", "places", &nested], &Value::Null);
    assert_eq!(
        fates(&imported)[1..],
        ["2 new", "3 new", "4 refuse parent_unknown", "5 new"],
        "a refused row does not part its neighbours from a commune above them: {imported}"
    );
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

/// A file beside the office; its path.
fn put(desk: &Desk, name: &str, bytes: &[u8]) -> String {
    let path = desk.beside(name);
    std::fs::write(&path, bytes).expect("a file of the test");
    path.to_string_lossy().into_owned()
}

fn dry(desk: &Desk, kind: &str, file: &str, options: &[&str]) -> Outcome {
    let arguments = [&["import", kind, file, "--dry-run"], options].concat();
    desk.give(&arguments, &Value::Null)
}

/// Each row's number, fate and reason.
fn fates(report: &Value) -> Vec<String> {
    let rows = report["rows"].as_array().expect("rows").iter();
    let line = |row: &Value| {
        let words = [row["row"].to_string(), word(&row["fate"]), word(&row["reason"])];
        words.join(" ").trim_end().to_owned()
    };
    rows.map(line).collect()
}

fn word(value: &Value) -> String {
    value.as_str().unwrap_or_default().to_owned()
}

fn total(desk: &Desk) -> i64 {
    count(&desk.total("directive"))
}

fn count(value: &Value) -> i64 {
    value.as_i64().expect("a count")
}

/// The one record that a list finds by these words.
fn one(desk: &Desk, kind: &str, words: &str) -> Value {
    let page = desk.ask(&[kind, "list", "--q", words], &Value::Null);
    assert_eq!(page["total"], 1, "{words} is found once: {page}");
    desk.ask(&[kind, "show", page["rows"][0]["id"].as_str().expect("an id")], &Value::Null)
}
