//! Several people at one office through the command line: who gets in, as whom, and who may do what.

use std::fs;
use std::path::Path;

use serde_json::{Value, json};
use tests::cli::{Cli, Outcome};
use tests::paths;

const CLERKS: &str = "song xanh nui biec";
const VIEWERS: &str = "bon mua hoa no";
const NEW: &str = "duong ve lang que";
/// What the administrator types for somebody else.
const GIVEN: &str = "mat khau dung tam";

/// An empty office whose one account administers, with a clerk and a viewer beside it.
fn office(folder: &Path) -> Cli {
    let admin = Cli::empty(folder);
    for (name, role, own) in [("Thư ký", "clerk", CLERKS), ("Người xem", "viewer", VIEWERS)] {
        add(&admin, name, role, &format!("{GIVEN} {role}")).done();
        let given = Cli::on(folder).passphrase(&format!("{GIVEN} {role}"));
        given.feed(&["account", "passphrase"], twice(own).as_bytes()).done();
    }
    admin
}

fn add(admin: &Cli, name: &str, role: &str, passphrase: &str) -> Outcome {
    admin.feed(&["account", "add", name, "--role", role], twice(passphrase).as_bytes())
}

fn twice(passphrase: &str) -> String {
    format!("{passphrase}\n{passphrase}\n")
}

fn accounts(cli: &Cli) -> Vec<Value> {
    let listed = cli.run(&["--json", "account", "list"]).done().json();
    let brief = |account: &Value| json!([account["name"], account["role"], account["is_own"]]);
    listed.as_array().expect("a list").iter().map(brief).collect()
}

#[test]
fn accounts_are_added_named_changed_and_removed() {
    let folder = tempfile::tempdir().expect("a folder");
    let home = folder.path().join("office");
    let admin = office(&home);
    let first = accounts(&admin)[0][0].as_str().expect("a name").to_owned();
    let expected = [
        json!([first, "admin", true]),
        json!(["Thư ký", "clerk", false]),
        json!(["Người xem", "viewer", false]),
    ];
    assert_eq!(accounts(&admin), expected, "in the order they were added, the own one marked");
    add(&admin, "THƯ KÝ", "viewer", NEW).refused(3, "E_FIELD");
    add(&admin, "Ngắn", "viewer", "ngan").refused(3, "E_WEAK_PASSPHRASE");
    let slip =
        admin.feed(&["account", "add", "Lệch", "--role", "viewer"], b"song xanh nui biec\nsong xanh\n");
    slip.refused(3, "E_PASSPHRASES_DIFFER");

    admin.run(&["account", "rename", "Thư ký", "Văn thư hai"]).done();
    admin.run(&["account", "role", "Văn thư hai", "leader"]).done();
    admin.run(&["account", "role", &first, "clerk"]).refused(9, "E_WRONG_STATE");
    admin.run(&["account", "remove", &first]).refused(9, "E_WRONG_STATE");
    admin.run(&["account", "remove", "Ai đó"]).refused(3, "E_UNKNOWN_ACCOUNT");
    let removed = admin.run(&["account", "remove", "Người xem"]).done();
    assert!(removed.stderr.contains("sao lưu"), "what it cannot undo is said: {}", removed.stderr);
    let left = [json!([first, "admin", true]), json!(["Văn thư hai", "leader", false])];
    assert_eq!(accounts(&admin), left, "the removed one is gone");
    Cli::on(&home).passphrase(VIEWERS).run(&["office", "info"]).refused(4, "E_WRONG_PASSPHRASE");
}

#[test]
fn each_person_opens_by_their_own_passphrase_and_may_do_their_own() {
    let folder = tempfile::tempdir().expect("a folder");
    let home = folder.path().join("office");
    let admin = office(&home);
    let clerk = Cli::on(&home).passphrase(CLERKS).today(paths::SAMPLE_TODAY);
    let named = |name: &str| clerk.run(&["--account", name, "--json", "office", "info"]);
    named("Thư ký").done();
    named("Người xem").refused(4, "E_WRONG_PASSPHRASE");
    let note = json!({ "day": "2017-07-03", "content": "Nhân dân phấn khởi" });
    let saved = clerk.give(&["--json", "situation_note", "add"], &note).done().json();
    let id = saved["id"].as_str().expect("an id");
    let steps = admin.run(&["--json", "history", "situation_note", id]).done().json();
    assert_eq!(steps[0]["account_name"], "Thư ký", "history says who: {steps}");

    clerk.run(&["account", "remove", "Người xem"]).refused(9, "E_NOT_PERMITTED");
    let viewer = Cli::on(&home).passphrase(VIEWERS).today(paths::SAMPLE_TODAY);
    viewer.run(&["situation_note", "list"]).done();
    let refused = viewer.give(&["situation_note", "add"], &note).refused(9, "E_NOT_PERMITTED");
    assert!(refused.stderr.contains("quản trị, văn thư"), "who may is said: {}", refused.stderr);

    clerk.feed(&["account", "passphrase"], twice(NEW).as_bytes()).done();
    named("Thư ký").refused(4, "E_WRONG_PASSPHRASE");
    let clerk = clerk.clone().passphrase(NEW);
    clerk
        .feed(&["account", "passphrase", "Người xem"], twice(CLERKS).as_bytes())
        .refused(9, "E_NOT_PERMITTED");
    let file = folder.path().join("new");
    fs::write(&file, twice(CLERKS)).expect("a file");
    let file = file.to_string_lossy().into_owned();
    admin.run(&["account", "passphrase", "Người xem", "--new", &file]).done();
    let viewer = Cli::on(&home).passphrase(CLERKS);
    viewer.run(&["--account", "Người xem", "check"]).refused(9, "E_ONE_TIME_PASSPHRASE");
}

#[test]
fn who_got_a_passphrase_from_somebody_else_sets_their_own_first() {
    let folder = tempfile::tempdir().expect("a folder");
    let home = folder.path().join("office");
    let admin = Cli::empty(&home);
    add(&admin, "Trưởng khối", "leader", GIVEN).done();
    let leader = Cli::on(&home).passphrase(GIVEN);
    let told = leader.run(&["task", "list"]).refused(9, "E_ONE_TIME_PASSPHRASE");
    assert!(told.stdout.is_empty(), "nothing is shown before: {}", told.stdout);
    assert!(told.stderr.contains("account passphrase"), "the way on is said: {}", told.stderr);
    let own = |typed: &str| leader.feed(&["account", "passphrase"], twice(typed).as_bytes());
    own(GIVEN).refused(3, "E_SAME_PASSPHRASE");
    own("ngan").refused(3, "E_WEAK_PASSPHRASE");
    own(NEW).done();
    leader.run(&["task", "list"]).refused(4, "E_WRONG_PASSPHRASE");
    Cli::on(&home).passphrase(NEW).run(&["task", "list"]).done();
    admin.run(&["task", "list"]).done();
    let listed = admin.run(&["--json", "account", "list"]).done().json();
    assert_eq!(listed[1]["is_one_time"], false, "and the list waits for nobody: {listed}");
}
