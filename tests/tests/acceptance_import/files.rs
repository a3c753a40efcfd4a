//! How a file is written, and files that are no register at all.

use super::{REGISTER, dry, put};
use serde_json::{Value, json};
use tests::desk::Desk;
use tests::letters;
use tests::sheet::{csv, workbook, write};

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
