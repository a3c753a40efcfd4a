//! The clerk's day at the two registers, through the command line.

use serde_json::{Value, json};
use tests::desk::Desk;

fn add(desk: &Desk, change: impl FnOnce(&mut Value)) -> String {
    let mut letter = desk.letter();
    change(&mut letter);
    desk.ask(&["directive", "add", "-"], &letter)["id"].as_str().expect("an id").to_owned()
}

fn show(desk: &Desk, id: &str) -> Value {
    desk.ask(&["directive", "show", id], &Value::Null)
}

#[test]
fn a_letter_registered_twice_is_named_and_not_refused() {
    let desk = Desk::new();
    let letter = |change: &mut Value| {
        change["symbol"] = json!("05-CV/MAU");
        change["document_date"] = json!("1/7/2017");
    };
    let first = add(&desk, letter);
    let asked =
        json!({ "issuer": "huyện uỷ mẫu", "symbol": "Số: 5 - CV/MAU", "document_date": "01/07/2017" });
    let twins = desk.ask(&["directive", "twins", "-"], &asked);
    assert_eq!(twins[0]["id"], first.as_str(), "in another spelling it is the same letter: {twins}");
    assert_eq!(twins[0]["likeness"], "symbol", "by its symbol");
    let _ = desk.ask(&["directive", "remove", &first], &Value::Null);
    let twins = desk.ask(&["directive", "twins", "-"], &asked);
    assert!(twins[0]["deleted_at"].is_string(), "one in the trash is named too: {twins}");
    let _ = add(&desk, letter);
}

#[test]
fn a_removed_entry_says_that_its_number_stays() {
    let desk = Desk::new();
    let id = add(&desk, |_| {});
    let number = show(&desk, &id)["number"].as_i64().expect("a number");
    let told = desk.cli.run(&["directive", "remove", &id]).done().stderr;
    assert!(told.contains(&format!("Số {number} ")), "the number that stays is named: {told}");
    let next = add(&desk, |_| {});
    assert_eq!(show(&desk, &next)["number"], number + 1, "and is not given again");
}

#[test]
fn a_numbered_paper_has_its_symbol() {
    let desk = Desk::new();
    let report = desk.id_of("document_type", "Báo cáo");
    let id = add(&desk, |paper| {
        paper["book"] = json!(desk.id_of("book", "Sổ đăng ký văn bản đi"));
        paper["document_type"] = json!(report);
        paper["issuer"] = json!("Cơ quan Khối");
    });
    let paper = show(&desk, &id);
    let (number, symbol) =
        (paper["number"].as_i64().expect("a number"), paper["symbol"].as_str().expect("a text"));
    assert!(symbol.starts_with(&format!("{number:02}-BC/")), "it is cited as the Party writes it: {symbol}");
    let proposed = desk.ask(&["directive", "symbol", symbol], &Value::Null);
    assert_eq!(proposed["document_types"], json!([report]), "and its symbol is read back: {proposed}");
}

#[test]
fn a_stamp_of_secrecy_is_refused_and_what_slipped_in_goes() {
    let desk = Desk::new();
    let before = desk.total("directive");
    let mut secret = desk.letter();
    secret["abstract"] = json!("Kế hoạch TỐI MẬT (mẫu)");
    let refused = desk.give(&["directive", "add", "-"], &secret).refused(9, "E_SECRET_STAMP");
    assert!(!refused.stderr.contains("(mẫu)"), "what was typed is not repeated: {}", refused.stderr);
    assert_eq!(desk.total("directive"), before, "nothing is stored");
    secret["secrecy_answered"] = json!(true);
    let id = desk.ask(&["directive", "add", "-"], &secret)["id"].as_str().expect("an id").to_owned();
    let number = show(&desk, &id)["number"].clone();

    let _ = desk.cli.run(&["directive", "expunge", &id, "--reason", " "]).refused(3, "E_FIELD");
    let done = desk.cli.run(&["directive", "expunge", &id, "--reason", "nhập nhầm"]).done();
    assert!(done.stderr.contains("bản sao lưu"), "the backups that may hold it are named: {}", done.stderr);
    let line = show(&desk, &id);
    assert_eq!((&line["number"], &line["number_state"]), (&number, &json!("cancelled")), "the number stays");
    assert_eq!(line["cancel_reason"], "nhập nhầm", "with the reason");
    let history = desk.ask(&["history", "directive", &id], &Value::Null);
    assert!(!history.to_string().contains("TỐI MẬT"), "history keeps no word of it: {history}");
    let _ = desk.cli.run(&["undo"]).refused(9, "E_CANNOT_UNDO");
    let _ = desk.cli.run(&["check", "--full"]).done();
}

#[test]
fn a_number_is_held_where_the_rules_allow_it() {
    let desk = Desk::new();
    let held = json!({
        "book": desk.id_of("book", "Sổ đăng ký văn bản đến"), "day": "3/7/2017", "numbering": { "mode": "next" },
    });
    let _ = desk.give(&["directive", "hold", "-"], &held).refused(9, "E_WRONG_STATE");
    let _ = desk.ask(&["rules", "set", "-"], &json!({ "holds_numbers": true }));
    let id = desk.ask(&["directive", "hold", "-"], &held)["id"].as_str().expect("an id").to_owned();
    assert_eq!(show(&desk, &id)["abstract"], "(Đăng ký riêng)", "the line holds its number and nothing else");
}

#[test]
fn deadlines_follow_the_rule_over_weekends_and_holidays() {
    let desk = Desk::new();
    assert_eq!(desk.ask(&["directive", "deadline", "2017-08-23"], &Value::Null), Value::Null, "no rule yet");
    let _ = desk.ask(&["rules", "set", "-"], &json!({ "days": 10, "count": "calendar" }));
    let _ = desk.ask(&["rules", "holidays", "2017"], &Value::Null);
    let monday = json!({ "day": "4/9/2017", "name": "Nghỉ bù Quốc khánh" });
    let _ = desk.ask(&["holiday", "add", "-"], &monday);
    let proposed = desk.ask(&["directive", "deadline", "2017-08-23"], &Value::Null);
    assert_eq!(proposed, "2017-09-05", "the tenth day is a Saturday, the Monday after it a holiday");
    let _ = desk.give(&["holiday", "add", "-"], &monday).refused(3, "E_FIELD");
}

#[test]
fn several_letters_are_routed_at_once_and_the_late_one_is_listed() {
    let desk = Desk::new();
    let letters = [add(&desk, |_| {}), add(&desk, |letter| letter["urgency"] = json!("urgent"))];
    let routing = json!({
        "author": "Trưởng Khối (mẫu)", "day": "4/7/2017", "handed_over_on": "4/7/2017",
        "lead": desk.id_of("organisation", "Cơ quan Khối"),
    });
    let _ = desk.ask(&["directive", "route", "-"], &json!({ "directives": letters, "routing": routing }));
    for id in &letters {
        assert_eq!(show(&desk, id)["routings"].as_array().map(Vec::len), Some(1), "each got the routing");
    }
    let late =
        desk.ask(&["directive", "list", "--filter", "view=handed_late", "--limit", "500"], &Value::Null);
    let is_late = |id: &String| {
        late["rows"].as_array().is_some_and(|rows| rows.iter().any(|row| row["id"] == id.as_str()))
    };
    assert_eq!(letters.each_ref().map(is_late), [false, true], "an urgent letter goes the same day");
}
