//! The bound registers, from outside: what a reader finds on the pages, and what closing a book does.

use std::fs;
use std::path::PathBuf;

use serde_json::{Value, json};
use tests::desk::Desk;
use tests::pdf::{pages_of, poppler, words_of};

const HEADS: [&str; 10] = [
    "Ngày đến",
    "Số đến",
    "Tác giả",
    "ký hiệu",
    "Ngày tháng",
    "Tên loại và trích yếu",
    "người nhận",
    "Ngày chuyển",
    "Ký nhận",
    "Ghi chú",
];

#[test]
fn a_register_lies_on_its_side_and_repeats_its_head() {
    let desk = Desk::new();
    let pdf = print(&desk, "in", "in.pdf");
    let info = poppler("pdfinfo", &["-f", "1", "-l", "99"], &pdf);
    let sizes: Vec<&str> =
        info.lines().filter(|line| line.starts_with("Page") && line.contains(" size:")).collect();
    assert!(sizes.len() > 4, "thirty letters fill several pages: {info}");
    for size in &sizes {
        assert!(size.contains("841.89 x 595.276"), "every page is A4 on its side: {size}");
    }
    let pages = pages_of(&pdf);
    assert!(pages[0].contains("SỔ ĐĂNG KÝ VĂN BẢN ĐẾN"), "the cover names the book: {}", pages[0]);
    assert!(pages[0].contains("Năm 2017"), "and its year: {}", pages[0]);
    let with_lines: Vec<&String> = pages.iter().filter(|page| page.contains("(10)")).collect();
    assert!(with_lines.len() > 1, "the table runs over several pages");
    for page in pages.iter().skip(1).filter(|page| page.contains("(10)")) {
        let words = page.split_whitespace().collect::<Vec<_>>().join(" ");
        for head in HEADS {
            assert!(head.split(' ').all(|word| words.contains(word)), "“{head}” heads every page: {words}");
        }
    }
    for (at, page) in pages.iter().enumerate().skip(1) {
        let number = (at + 1).to_string();
        assert_eq!(page.split_whitespace().next(), Some(number.as_str()), "page {number} bears its number");
    }
    assert!(pages.concat().contains("từ số 01 đến số 30"), "the closing line spans all numbers");
}

#[test]
fn the_same_register_prints_the_same_bytes() {
    let desk = Desk::new();
    for (kind, ending) in [("in", "pdf"), ("out", "pdf"), ("follow", "pdf"), ("out", "docx")] {
        let [first, second] = ["first", "second"]
            .map(|name| fs::read(print(&desk, kind, &format!("{name}.{ending}"))).expect("a file"));
        assert!(first == second, "{kind} as {ending} must be the same bytes when printed again");
    }
}

#[test]
fn the_other_registers_have_their_own_columns() {
    let desk = Desk::new();
    let check = |kind: &str, title: &str, wanted: &[&str]| {
        let text = pages_of(&print(&desk, kind, "printed.pdf")).concat();
        for words in [title].iter().chain(wanted) {
            assert!(text.contains(words), "{kind} says “{words}”");
        }
    };
    check("out", "SỔ ĐĂNG KÝ VĂN BẢN ĐI", &["Người ký", "Nơi nhận", "(10)", "TRƯỞNG KHỐI"]);
    check("follow", "SỔ THEO DÕI GIẢI QUYẾT VĂN BẢN ĐẾN", &["Tiến độ giải quyết", "(7)", "Đã giải quyết"]);
    let chosen = json!({ "following": ["arrival_number", "document", "urgency"] });
    let _ = desk.ask(&["register", "columns", "-"], &chosen);
    let text = pages_of(&print(&desk, "follow", "chosen.pdf")).concat();
    assert!(text.contains("Độ khẩn") && !text.contains("Tiến độ"), "columns are hidden and added by choice");
}

#[test]
fn numbers_cancelled_and_missing_are_listed_and_explained() {
    let desk = Desk::new();
    let cancelled = add(&desk, "in", &json!("next"));
    let _ =
        desk.ask(&["directive", "cancel_number", &cancelled, "-"], &json!({ "reason": "đóng dấu hai lần" }));
    let _ = add(&desk, "in", &json!(35));
    let removed = add(&desk, "in", &json!("next"));
    let _ = desk.ask(&["directive", "remove", &removed], &Value::Null);
    let series = &gaps(&desk)["series"][0];
    assert_eq!(series["cancelled"][0]["number"], 31, "number 31 was cancelled: {series}");
    assert_eq!((&series["gaps"][0]["from"], &series["gaps"][0]["to"]), (&json!(32), &json!(34)), "{series}");
    assert_eq!(series["gaps"][1]["trashed"]["id"], json!(removed), "the trash holds number 36: {series}");
    let explain =
        ["register", "explain", "in", "--year", "2017", "--from", "32", "--to", "34", "--reason", "nhảy số"];
    let _ = desk.cli.run(&explain).done();
    let text = words_of(&print(&desk, "in", "gaps.pdf"), &["-raw"]);
    for said in [
        "Số đã hủy: 1.",
        "số 31: đóng dấu hai lần",
        "Số trống: 4.",
        "từ số 32 đến số 34: nhảy số",
        "số 36 (mục đã xóa khỏi sổ): chưa ghi lý do",
        "Số hủy: đóng dấu hai lần",
    ] {
        assert!(text.contains(said), "the register says “{said}”: {text}");
    }
}

#[test]
fn a_closed_book_is_final() {
    let desk = Desk::new();
    let close = ["register", "close", "in", "--year", "2017", "--json"];
    let _ = desk.cli.run(&close).refused(9, "E_WRONG_STATE");
    let new_year = desk.cli.clone().today("2018-01-02");
    let _ = add(&desk, "in", &json!(33));
    let _ = new_year.run(&close).refused(9, "E_UNEXPLAINED_GAPS");
    let explain =
        ["register", "explain", "in", "--year", "2017", "--from", "31", "--to", "32", "--reason", "nhảy số"];
    let _ = new_year.run(&explain).done();
    let _ = new_year.run(&close).done();
    let _ = new_year.run(&close).refused(9, "E_BOOK_CLOSED");
    let _ = new_year.run(&["undo"]).refused(9, "E_CANNOT_UNDO");
    let _ = new_year.give(&["directive", "add", "-"], &desk.letter()).refused(9, "E_BOOK_CLOSED");
    let closing = gaps(&desk)["series"][0]["closing"].clone();
    let pdf = print(&desk, "in", "closed.pdf");
    let pages = pages_of(&pdf).len();
    assert_eq!(closing["pages"], json!(pages), "the pages counted are the pages printed: {closing}");
    let text = words_of(&pdf, &["-raw"]);
    let line = format!("Khóa sổ ngày 02 tháng 01 năm 2018. Sổ này có {pages} trang, từ số 01 đến số 33");
    assert!(text.contains(&line), "the closing line is printed: {text}");
    let letter = json!({ "day": "3/1/2018", "numbering": { "mode": "next" } });
    let letter = merged(desk.letter(), letter);
    let id = new_year.give(&["directive", "add", "-", "--json"], &letter).done().json()["id"].clone();
    let id = id.as_str().expect("an id").to_owned();
    assert_eq!(
        desk.ask(&["directive", "show", &id], &Value::Null)["number"],
        1,
        "the new year begins at one"
    );
}

#[test]
fn a_slip_has_its_three_parts() {
    let desk = Desk::new();
    let id =
        desk.ask(&["directive", "list", "--filter", "direction=in", "--limit", "1"], &Value::Null)["rows"][0]
            ["id"]
            .as_str()
            .expect("a letter")
            .to_owned();
    let out = desk.beside("slip.pdf");
    let _ = desk.cli.run(&["directive", "slip", &id, "--out", &out.to_string_lossy()]).done();
    let text = words_of(&out, &["-raw"]);
    for said in [
        "PHIẾU GIẢI QUYẾT VĂN BẢN ĐẾN",
        "1. Ý kiến của lãnh đạo cơ quan",
        "2. Ý kiến của lãnh đạo đơn vị",
        "3. Ý kiến đề xuất của người giải quyết",
    ] {
        assert!(text.contains(said), "the slip says “{said}”: {text}");
    }
}

/// Enters a letter under the next number, or under the one that was stamped; returns its id.
fn add(desk: &Desk, _register: &str, number: &Value) -> String {
    let numbering = match number {
        Value::Number(_) => json!({ "mode": "stamped", "number": number }),
        _ => json!({ "mode": "next" }),
    };
    let letter = merged(desk.letter(), json!({ "numbering": numbering }));
    desk.ask(&["directive", "add", "-"], &letter)["id"].as_str().expect("an id").to_owned()
}

fn merged(mut letter: Value, more: Value) -> Value {
    let (Some(fields), Value::Object(more)) = (letter.as_object_mut(), more) else { return letter };
    fields.extend(more);
    letter
}

fn gaps(desk: &Desk) -> Value {
    desk.ask(&["register", "gaps", "in", "--year", "2017"], &Value::Null)
}

fn print(desk: &Desk, kind: &str, file: &str) -> PathBuf {
    let out = desk.beside(file);
    let _ =
        desk.cli.run(&["register", "print", kind, "--year", "2017", "--out", &out.to_string_lossy()]).done();
    out
}
