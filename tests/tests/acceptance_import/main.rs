//! Old files come in through the command line: what each row becomes, what is refused, and taking all of it back.

mod choices;
mod files;
mod records;
mod registers;

use serde_json::Value;
use tests::cli::Outcome;
use tests::desk::Desk;

const REGISTER: &str = "Ngày đến|Số đến|Tác giả|Số, ký hiệu|Ngày văn bản|Trích yếu nội dung|Đơn vị hoặc người nhận|Hạn xử lý|Ghi chú";

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

fn count(value: &Value) -> i64 {
    value.as_i64().expect("a count")
}

/// The one record that a list finds by these words.
fn one(desk: &Desk, kind: &str, words: &str) -> Value {
    let page = desk.ask(&[kind, "list", "--q", words], &Value::Null);
    assert_eq!(page["total"], 1, "{words} is found once: {page}");
    desk.ask(&[kind, "show", page["rows"][0]["id"].as_str().expect("an id")], &Value::Null)
}
