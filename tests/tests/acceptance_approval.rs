//! A leader approves a briefing before it is issued, where the office wants it, through the command line.

use serde_json::{Value, json};
use tests::cli::{Cli, Outcome};
use tests::desk::Desk;
use tests::paths;

const LEADERS: &str = "duong ve lang que";
const PERIOD: &str = "2017-07";

/// A leader's own command line on the desk's office.
fn leader(desk: &Desk) -> Cli {
    let given = "mat khau dung tam";
    let twice = |typed: &str| format!("{typed}\n{typed}\n");
    desk.cli.feed(&["account", "add", "Trưởng khối", "--role", "leader"], twice(given).as_bytes()).done();
    let on = |passphrase: &str| Cli::on(&desk.office()).passphrase(passphrase).today(paths::SAMPLE_TODAY);
    on(given).feed(&["account", "passphrase"], twice(LEADERS).as_bytes()).done();
    on(LEADERS)
}

fn issue(desk: &Desk) -> Outcome {
    let out = desk.beside("phat-hanh.pdf").to_string_lossy().into_owned();
    desk.cli.run(&["briefing", "--month", PERIOD, "--out", &out, "--date", "2017-07-31", "--issue"])
}

fn review(cli: &Cli) -> Value {
    cli.run(&["--json", "briefing", "comments", PERIOD]).done().json()
}

/// What was said, as verdict and words.
fn said(review: &Value) -> Vec<Value> {
    let said = review["said"].as_array().expect("a list").iter();
    said.map(|one| json!([one["verdict"], one["comment"], one["account"]])).collect()
}

#[test]
fn a_briefing_waits_for_the_leaders_approval_of_its_very_words() {
    let desk = Desk::new();
    let leader = leader(&desk);
    leader.run(&["briefing", "rule", "approved"]).refused(9, "E_NOT_PERMITTED");
    leader.run(&["briefing", "approve", PERIOD]).refused(3, "E_NOT_FOUND");
    desk.cli.run(&["briefing", "rule", "approved"]).done();
    assert_eq!(
        leader.run(&["briefing", "rule"]).done().json(),
        "approved",
        "who reads sees which rule stands"
    );

    let told = issue(&desk).refused(9, "E_NOT_APPROVED");
    assert!(told.stderr.contains("nhờ lãnh đạo"), "the next step is said: {}", told.stderr);
    assert_eq!(review(&leader)["approval"], "waiting", "the draft lies before the leader");
    desk.cli.run(&["briefing", "approve", PERIOD]).refused(9, "E_NOT_PERMITTED");
    leader.run(&["briefing", "send-back", PERIOD, "--comment", "Thiếu số thôn"]).done();
    let told = issue(&desk).refused(9, "E_NOT_APPROVED");
    assert!(told.stderr.contains("gửi lại"), "it was sent back: {}", told.stderr);
    desk.cli.run(&["briefing", "comment", PERIOD, "--comment", "Đã bổ sung"]).done();
    leader.run(&["briefing", "approve", PERIOD]).done();

    let name = "Tổng vệ sinh môi trường thứ Bảy, Chủ nhật hằng tuần trong tháng 7";
    let id = desk.id_of("activity", name);
    let counts = |value: &str| json!({ "counts": [{ "measure": "attendances", "value": value }] });
    let _ = desk.ask(&["activity", "set", &id, "-"], &counts("1.250"));
    let told = issue(&desk).refused(9, "E_NOT_APPROVED");
    assert!(told.stderr.contains("không còn hiệu lực"), "the change took it away: {}", told.stderr);
    leader.run(&["briefing", "approve", PERIOD, "--comment", "Đồng ý"]).done();
    issue(&desk).done();

    let after = review(&leader);
    assert_eq!(after["approval"], Value::Null, "nothing waits any more");
    let expected = [
        json!(["sent_back", "Thiếu số thôn", "Trưởng khối"]),
        json!(["commented", "Đã bổ sung", admin(&desk)]),
        json!(["approved", "", "Trưởng khối"]),
        json!(["approved", "Đồng ý", "Trưởng khối"]),
    ];
    assert_eq!(said(&after), expected, "everything that was said is kept with its account");
    leader.run(&["briefing", "approve", PERIOD]).refused(9, "E_FROZEN");
}

fn admin(desk: &Desk) -> Value {
    let accounts = desk.ask(&["account", "list"], &Value::Null);
    let mut accounts = accounts.as_array().expect("a list").iter();
    accounts.find(|account| account["is_own"] == true).expect("one's own")["name"].clone()
}

#[test]
fn an_office_that_wants_no_approval_issues_as_before() {
    let desk = Desk::new();
    let leader = leader(&desk);
    issue(&desk).done();
    assert_eq!(review(&leader)["approval"], Value::Null, "nobody was asked");
}
