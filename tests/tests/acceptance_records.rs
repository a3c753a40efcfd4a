//! The life of a record: its number, what was done to it, and taking that back.

use serde_json::{Value, json};
use tests::desk::Desk;

#[test]
fn every_step_is_kept_and_can_be_taken_back() {
    let desk = Desk::new();
    let before = desk.total("directive");
    let id = desk.ask(&["directive", "add", "-"], &desk.letter())["id"].as_str().expect("an id").to_owned();
    let _ = desk.ask(&["directive", "set", &id, "-"], &json!({ "symbol": "12-CV/HU" }));
    assert_eq!(show(&desk, &id)["symbol"], "12-CV/HU", "the change is stored");

    let history = desk.ask(&["history", "directive", &id], &Value::Null);
    assert_eq!(history.as_array().map(Vec::len), Some(2), "entering and changing are two steps: {history}");

    let undone = desk.ask(&["undo"], &Value::Null);
    assert_eq!(undone["words"], "sửa văn bản", "undo names what it took back");
    assert_eq!(show(&desk, &id)["symbol"], "", "the letter is as it was entered");
    let history = desk.ask(&["history", "directive", &id], &Value::Null);
    assert_eq!(history.as_array().map(Vec::len), Some(3), "taking back is a step like any other: {history}");

    let _ = desk.ask(&["undo"], &Value::Null);
    assert_eq!(desk.total("directive"), before, "the letter is gone from the book");
    let _ = desk.cli.run(&["check", "--full"]).done();
}

#[test]
fn a_removed_record_comes_back() {
    let desk = Desk::new();
    let before = desk.total("activity");
    let id = desk.ask(&["activity", "add", "-"], &desk.activity())["id"].as_str().expect("an id").to_owned();
    let entered = desk.total("activity");
    let _ = desk.ask(&["activity", "remove", &id], &Value::Null);
    assert_eq!(desk.total("activity"), before, "a removed activity is no longer listed");
    let _ = desk.ask(&["undo"], &Value::Null);
    assert_eq!(desk.total("activity"), entered, "undo brings it back");
}

#[test]
fn numbers_run_on_in_a_year_and_start_again_in_the_next() {
    let desk = Desk::new();
    let last = last_number(&desk);
    check(&desk, "3/7/2017", last + 1);
    check(&desk, "4/7/2017", last + 2);
    check(&desk, "3/1/2018", 1);
    check(&desk, "4/1/2018", 2);
    check(&desk, "31/7/2017", last + 3);
}

#[test]
fn a_number_is_given_once() {
    let desk = Desk::new();
    let mut letter = desk.letter();
    letter["numbering"] = json!({ "mode": "stamped", "number": last_number(&desk) });
    let before = desk.total("directive");
    let _ = desk.cli.give(&["directive", "add", "-"], &letter).refused(3, "E_DUPLICATE_NUMBER");
    assert_eq!(desk.total("directive"), before, "nothing is stored");
}

#[test]
fn what_paper_knows_is_brought_forward_in_one_step() {
    let desk = Desk::new();
    let totals =
        || [desk.total("task"), desk.total("opening_figure")].map(|total| total.as_i64().expect("a count"));
    let [tasks, figures] = totals();
    let brought = json!({
        "until": "31/12/2016",
        "running": [{ "measure": "attendances", "value": "1.300", "mark": "over" }],
        "tasks": [{
            "title": "Rà soát hương ước", "lead": desk.id_of("organisation", "Cơ quan Khối"), "due_on": "20/7/2017",
        }],
    });
    let _ = desk.ask(&["office", "bring-forward", "-"], &brought);
    assert_eq!(totals(), [tasks + 1, figures + 1], "the figure and the unfinished task are there");
    let _ = desk.ask(&["undo"], &Value::Null);
    assert_eq!(totals(), [tasks, figures], "one undo takes back both");
    let undated = json!({ "running": [{ "measure": "attendances", "value": 5 }] });
    let _ = desk.cli.give(&["office", "bring-forward", "-"], &undated).refused(3, "E_FIELD");
}

/// A letter that arrives on this day takes this number.
fn check(desk: &Desk, day: &str, number: i64) {
    let mut letter = desk.letter();
    letter["day"] = json!(day);
    let id = desk.ask(&["directive", "add", "-"], &letter)["id"].as_str().expect("an id").to_owned();
    assert_eq!(show(desk, &id)["number"], number, "a letter of {day} takes the next number of its year");
}

/// The last number taken in the book of incoming letters of the sample's year.
fn last_number(desk: &Desk) -> i64 {
    let query = ["directive", "list", "--filter", "direction=in", "--limit", "500"];
    let page = desk.ask(&query, &Value::Null);
    let rows = page["rows"].as_array().expect("rows");
    rows.iter().filter_map(|row| row["number"].as_i64()).max().expect("the sample holds letters")
}

fn show(desk: &Desk, id: &str) -> Value {
    desk.ask(&["directive", "show", id], &Value::Null)
}
