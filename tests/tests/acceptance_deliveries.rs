//! What goes out and what comes back, through the command line: who owes an answer, and the papers that urge them.

use serde_json::{Value, json};
use tests::desk::Desk;
use tests::pdf::pages_of;

/// A letter to two communes that must report, one that must acknowledge, and one that owes nothing.
fn sent(desk: &Desk) -> Value {
    let to = |recipient: &str, asked: &str, due: Value| json!({ "recipient": recipient, "asked": asked, "due_on": due, "sent_on": "1/7/2017" });
    let mut letter = desk.letter();
    letter["book"] = json!(desk.id_of("book", "Sổ đăng ký văn bản đi"));
    letter["deliveries"] = json!([
        to("Mặt trận xã mẫu A", "report", json!("10/7/2017")),
        to("Mặt trận xã mẫu B", "report", json!("25/8/2017")),
        to("Hội Nông dân xã mẫu A", "acknowledge", Value::Null),
        to("Lưu văn thư mẫu", "nothing", Value::Null),
    ]);
    desk.ask(&["directive", "add", "-"], &letter)
}

fn owed(desk: &Desk) -> Vec<(String, String)> {
    let rows = desk.ask(&["delivery", "owed"], &Value::Null);
    let text = |row: &Value, name: &str| row[name].as_str().expect("a text").to_owned();
    let rows = rows.as_array().expect("rows").iter().filter(|row| text(row, "recipient").contains("mẫu"));
    rows.map(|row| (text(row, "id"), text(row, "recipient"))).collect()
}

#[test]
fn whoever_owes_an_answer_is_listed_until_it_came() {
    let desk = Desk::new();
    let _ = sent(&desk);
    let before = owed(&desk);
    let names: Vec<&str> = before.iter().map(|(_, name)| name.as_str()).collect();
    assert_eq!(names[0], "Mặt trận xã mẫu A", "the most urgent stands first: {names:?}");
    assert_eq!(names.len(), 3, "one that owes nothing is not named: {names:?}");

    let late = json!({ "deliveries": [before[0].0], "answered_on": "30/6/2017" });
    let _ = desk.give(&["delivery", "record", "-"], &late).refused(3, "E_FIELD");
    let came =
        json!({ "deliveries": [before[0].0], "answered_on": "12/7/2017", "result": "Đã báo cáo (mẫu)" });
    let _ = desk.ask(&["delivery", "record", "-"], &came);
    assert_eq!(owed(&desk), before[1..], "who answered is listed no more");
    let _ = desk.ask(&["undo"], &Value::Null);
    assert_eq!(owed(&desk), before, "undo takes the answer back");
}

#[test]
fn each_slip_stands_under_its_own_letterhead() {
    let desk = Desk::new();
    let _ = sent(&desk);
    let ids: Vec<String> = owed(&desk).into_iter().map(|(id, _)| id).collect();
    let print = |verb: &str, name: &str| {
        let out = desk.beside(name);
        let path = out.to_string_lossy().into_owned();
        let arguments = ["delivery", verb].into_iter().chain(ids.iter().map(String::as_str));
        desk.cli.run(&arguments.chain(["--out", &path]).collect::<Vec<_>>()).done();
        out
    };
    let slips = pages_of(&print("slips", "phieu.pdf"));
    let named = ["Mặt trận xã mẫu A", "Mặt trận xã mẫu B", "Hội Nông dân xã mẫu A"];
    assert_eq!(slips.len(), named.len(), "a page for each recipient");
    for (page, name) in slips.iter().zip(named) {
        assert!(
            page.contains("ĐẢNG CỘNG SẢN VIỆT NAM"),
            "the letterhead stands on the slip of {name}: {page}"
        );
        assert!(page.contains("PHIẾU NHẮC VIỆC"), "so does its name: {page}");
        assert!(page.contains(name), "and whom it is for, {name}: {page}");
        let first = page.lines().find(|line| !line.trim().is_empty()).unwrap_or_default().trim();
        assert!(first.parse::<u32>().is_err(), "the first page of a slip bears no number: {first}");
    }
    let letter = pages_of(&print("letter", "cong-van.pdf")).concat();
    assert!(named.iter().all(|name| letter.contains(name)), "the letter names all of them: {letter}");
    let word = std::fs::read(print("slips", "phieu.docx")).expect("the Word copy");
    assert!(word.starts_with(b"PK"), "the slips come as a Word copy too");
}
