//! The command line as a script meets it: what it prints, and the class of every failure.

#![allow(clippy::unwrap_used)] // A test stops at the first surprise.

use cli::{Streams, run};
use serde_json::{Value, json};
use std::path::Path;

struct Outcome {
    code: u8,
    output: String,
    messages: String,
}

const PASSPHRASE: &str = "thuyen cam nui mua";

fn call_as(office: &Path, passphrase: Option<&str>, arguments: &[&str], input: &str) -> Outcome {
    let environment = |name: &str| match name {
        "GIAOBAN_OFFICE" => Some(office.display().to_string()),
        "GIAOBAN_PASSPHRASE" => passphrase.map(str::to_owned),
        _ => None,
    };
    let (mut output, mut messages) = (Vec::new(), Vec::new());
    let arguments = ["giaoban-cli", "--today", "2017-07-31"].iter().chain(arguments).map(Into::into);
    let mut streams = Streams { input: &mut input.as_bytes(), output: &mut output, messages: &mut messages };
    let code = run(arguments, &environment, &mut streams);
    let text = |bytes| String::from_utf8(bytes).unwrap();
    Outcome { code, output: text(output), messages: text(messages) }
}

struct Desk {
    folder: tempfile::TempDir,
}

impl Desk {
    fn new() -> Self {
        let desk = Self { folder: tempfile::tempdir().unwrap() };
        let office = desk.folder.path().to_owned();
        let made = desk.call(&["office", "new", office.to_str().unwrap()], "");
        assert_eq!(made.code, 0, "an office is made: {}", made.messages);
        assert_eq!(made.output.split_whitespace().count(), 14, "its recovery code is printed, 14 groups");
        desk
    }

    fn call(&self, arguments: &[&str], input: &str) -> Outcome {
        call_as(self.folder.path(), Some(PASSPHRASE), arguments, input)
    }

    fn json(&self, arguments: &[&str], input: &Value) -> Value {
        let arguments: Vec<&str> = arguments.iter().copied().chain(["--json"]).collect();
        let outcome = self.call(&arguments, &input.to_string());
        assert_eq!(outcome.code, 0, "{arguments:?} is done: {}", outcome.messages);
        serde_json::from_str(&outcome.output).unwrap()
    }

    fn id_of(&self, kind: &str, name: &str) -> String {
        let page = self.json(&[kind, "list"], &Value::Null);
        let rows = page["rows"].as_array().unwrap();
        let row = rows.iter().find(|row| row["name"] == name).unwrap();
        row["id"].as_str().unwrap().to_owned()
    }

    fn letter(&self) -> Value {
        json!({
            "book": self.id_of("book", "Sổ đăng ký văn bản đến"), "numbering": { "mode": "next" }, "day": "3/7/2017",
            "issuer": "Huyện ủy mẫu", "abstract": "Về việc tổng vệ sinh",
        })
    }
}

#[test]
fn records_are_added_changed_listed_undone() {
    let desk = Desk::new();
    let saved = desk.json(&["directive", "add", "-"], &desk.letter());
    let id = saved["id"].as_str().unwrap();
    desk.json(&["directive", "set", id, "-"], &json!({ "symbol": "12-CV/HU" }));
    let shown = desk.json(&["directive", "show", id], &Value::Null);
    assert_eq!(
        (&shown["number"], &shown["symbol"]),
        (&json!(1), &json!("12-CV/HU")),
        "number and change are kept"
    );
    let listed =
        desk.json(&["directive", "list", "--filter", "direction=in", "--sort", "-day"], &Value::Null);
    assert_eq!(listed["total"], 1, "the list finds it");
    let history = desk.json(&["history", "directive", id], &Value::Null);
    assert_eq!(history.as_array().unwrap().len(), 2, "two steps are kept");
    let undone = desk.json(&["undo"], &Value::Null);
    assert_eq!(undone["words"], "sửa văn bản", "undo names what it took back");
    let found = desk.json(&["search", "tong ve sinh"], &Value::Null);
    assert_eq!(found[0]["id"], id, "words are found without marks");
    let info = desk.json(&["office", "info"], &Value::Null);
    assert_eq!(info["records"]["directive"], 1, "and counted");
    assert_eq!(desk.call(&["check", "--full"], "").code, 0, "the office is whole");
}

#[test]
fn a_task_moves_and_a_period_closes() {
    let desk = Desk::new();
    let task = json!({
        "title": "Tổng vệ sinh", "lead": desk.id_of("organisation", "Hội Nông dân"),
        "assigned_on": "2017-07-03", "due_on": "2017-07-20",
    });
    let saved = desk.json(&["task", "add"], &task);
    let id = saved["id"].as_str().unwrap();
    desk.json(&["task", "finish", id, "-"], &json!({ "finished_on": "10/7/2017", "result": "Xong" }));
    let shown = desk.json(&["task", "show", id], &Value::Null);
    assert_eq!(shown["finished_on"], "2017-07-10", "the task is reported finished");
    desk.json(&["period", "close", "2017-07"], &Value::Null);
    let again = desk.call(&["period", "close", "2017-07"], "");
    assert_eq!(
        (again.code, again.messages.contains("E_WRONG_STATE")),
        (9, true),
        "a closed period stays closed"
    );
    desk.json(&["period", "reopen", "2017-07", "--reason", "Bổ sung số liệu"], &Value::Null);
    assert_eq!(desk.json(&["period", "list"], &Value::Null)[0]["state"], "open", "it is open again");
}

#[test]
fn minutes_are_printed_by_the_ending_of_their_file() {
    let desk = Desk::new();
    let kind = desk.id_of("meeting_kind", "Giao ban tháng với Thường trực cấp ủy");
    let meeting = json!({ "kind": kind, "name": "Giao ban tháng 7", "day": "3/7/2017" });
    let id = desk.json(&["meeting", "add", "-"], &meeting)["id"].as_str().unwrap().to_owned();
    let check = |name: &str, more: &[&str], code: u8, begins: &[u8]| {
        let out = desk.folder.path().join(name);
        let arguments = [&["minutes", id.as_str(), "--out", out.to_str().unwrap()], more].concat();
        let outcome = desk.call(&arguments, "");
        assert_eq!(outcome.code, code, "{arguments:?}: {}", outcome.messages);
        let written = std::fs::read(&out).unwrap_or_default();
        assert!(written.starts_with(begins), "{name} is what its ending says");
        assert_eq!(written.is_empty(), code != 0, "nothing is written when it is refused");
    };
    check("bien-ban.pdf", &[], 0, b"%PDF");
    check("bien-ban.docx", &[], 0, b"PK");
    check("bien-ban.odt", &[], 2, b"");
    check("bo-sung.pdf", &["--supplement", "1"], 3, b"");
}

#[test]
fn every_failure_has_its_class_and_code() {
    let desk = Desk::new();
    let elsewhere = tempfile::tempdir().unwrap();
    let check = |outcome: Outcome, code: u8, name: &str| {
        assert_eq!(
            (outcome.code, outcome.messages.contains(name)),
            (code, true),
            "{name}: {}",
            outcome.messages
        );
        assert!(outcome.output.is_empty(), "nothing is printed as data: {}", outcome.output);
    };
    let call = |arguments: &[&str], input: &str| desk.call(arguments, input);
    check(call(&[], ""), 2, "E_USAGE");
    check(call(&["fly"], ""), 2, "E_USAGE");
    check(call(&["check", "--fast"], ""), 2, "E_USAGE");
    check(call(&["history", "directive"], ""), 2, "E_USAGE");
    check(call(&["search", "x", "--limit", "many"], ""), 2, "E_USAGE");
    check(call(&["history", "flight", "1"], ""), 2, "E_UNKNOWN_KIND");
    check(call(&["directive", "list", "--filter", "direction"], ""), 2, "E_USAGE");
    check(call(&["directive", "list", "--filter", "colour=red"], ""), 3, "E_FIELD");
    check(call(&["directive", "add", "-"], "{"), 3, "E_BAD_JSON");
    check(call(&["directive", "add", "-"], "{\"x\": 1}"), 3, "E_BAD_JSON");
    check(call(&["directive", "add", "-"], "{}"), 3, "E_FIELD");
    check(call(&["directive", "add", "nowhere.json"], ""), 2, "E_USAGE");
    check(call(&["directive", "show", "nothing"], ""), 3, "E_NOT_FOUND");
    check(call(&["period", "close", "2017-13"], ""), 3, "E_NOT_A_PERIOD");
    check(call(&["undo"], ""), 9, "E_CANNOT_UNDO");
    check(call(&["office", "new", desk.folder.path().to_str().unwrap()], ""), 3, "E_FOLDER_NOT_EMPTY");
    check(call(&["office", "new", "x", "--sample", "nowhere"], ""), 2, "E_UNKNOWN_SAMPLE");
    let as_other = |passphrase| call_as(desk.folder.path(), passphrase, &["office", "info"], "");
    check(as_other(Some("sai mat khau roi")), 4, "E_WRONG_PASSPHRASE");
    check(as_other(None), 2, "E_USAGE");
    check(call_as(elsewhere.path(), Some(PASSPHRASE), &["office", "info"], ""), 3, "E_NOT_AN_OFFICE");
}

#[test]
fn trouble_with_keys_is_never_called_a_wrong_passphrase() {
    let desk = Desk::new();
    let keys = || {
        let entries = std::fs::read_dir(desk.folder.path().join("g-1")).unwrap();
        entries.map(|entry| entry.unwrap().path()).filter(|path| path.to_string_lossy().contains("keys.json"))
    };
    let check = |name: &str| {
        let outcome = desk.call(&["office", "info"], "");
        assert_eq!(
            (outcome.code, outcome.messages.contains(name)),
            (5, true),
            "{name}: {}",
            outcome.messages
        );
    };
    keys().for_each(|path| std::fs::write(path, "{}").unwrap());
    check("E_KEYS_DAMAGED");
    keys().for_each(|path| std::fs::remove_file(path).unwrap());
    check("E_KEYS_MISSING");
}

#[test]
fn help_is_in_vietnamese() {
    let elsewhere = tempfile::tempdir().unwrap();
    let check = |arguments: &[&str], expected: &str| {
        let help = call_as(elsewhere.path(), None, arguments, "");
        assert_eq!(help.code, 0, "help is no failure");
        assert!(help.output.contains(expected), "{arguments:?} explains {expected}: {}", help.output);
        for word in ["Usage", "Options", "Commands", "Print", "Arguments"] {
            assert!(
                !help.output.contains(word),
                "{arguments:?} holds the English word {word}: {}",
                help.output
            );
        }
    };
    check(&["--help"], "Cách dùng: giaoban-cli");
    check(&["task", "--help"], "nhiệm vụ");
    check(&["task", "finish", "--help"], "Tham số");
}
