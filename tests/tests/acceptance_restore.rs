//! Taking a backup back, through the command line: what a preview says, what is kept, what waits, and on an empty computer.

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::{Value, json};
use tests::cli::Cli;
use tests::desk::Desk;
use tests::paths;
use tests::recovery_sheet::typed as typed_back;

/// A passphrase of later than the backup.
const NEW: &str = "đường về làng quê mẫu";

/// The sample office, backed up once to a folder that stands for a stick.
struct Case {
    desk: Desk,
    backup: PathBuf,
}

impl Case {
    fn new() -> Self {
        let desk = Desk::new();
        let stick = desk.beside("stick");
        fs::create_dir(&stick).expect("a stick");
        let letter = desk.ask(&["directive", "add", "-"], &desk.letter());
        let scan = desk.beside("scan.pdf");
        fs::write(&scan, b"%PDF-1.4\n%%EOF\n".repeat(9000)).expect("a file");
        let id = letter["id"].as_str().expect("an id");
        let _ = desk.ask(&["directive", "attach", id, &text(&scan)], &Value::Null);
        let done = desk.cli.run(&["--json", "backup", "create", &text(&stick)]).done().json();
        let backup = PathBuf::from(done["folder"].as_str().expect("a folder"));
        Self { desk, backup }
    }

    fn enter_a_letter(&self) -> i64 {
        let id = self.desk.ask(&["directive", "add", "-"], &self.desk.letter());
        let shown = self.desk.ask(&["directive", "show", id["id"].as_str().expect("an id")], &Value::Null);
        shown["number"].as_i64().expect("a number")
    }

    fn letters(&self) -> u64 {
        letters(&self.desk.cli)
    }

    fn restore(&self, more: &[&str]) -> tests::cli::Outcome {
        self.desk.cli.run(&[&["--json", "restore", &text(&self.backup)], more].concat())
    }

    fn held(&self) -> Value {
        self.desk.ask(&["number", "held"], &Value::Null)
    }
}

fn letters(cli: &Cli) -> u64 {
    cli.run(&["--json", "office", "info"]).done().json()["records"]["directive"].as_u64().expect("a count")
}

fn text(path: &Path) -> String {
    path.to_string_lossy().into_owned()
}

#[test]
fn a_restore_is_previewed_done_and_taken_back() {
    let case = Case::new();
    let then = case.letters();
    let _ = case.enter_a_letter();
    let preview = case.restore(&["--dry-run"]).done().json();
    assert_eq!(preview["differences"]["directive"], json!([then, then + 1]), "then and now: {preview}");
    assert_eq!(preview["operations_lost"], 1, "what would be lost: {preview}");
    assert_eq!(preview["passphrases_back"], json!([]), "today's passphrase goes on: {preview}");
    assert_eq!(preview["access_lost"], json!([]), "for everybody: {preview}");
    assert_eq!(case.letters(), then + 1, "asking changes nothing");

    let done = case.restore(&[]).done();
    assert_eq!(done.json()["has_way_back"], true, "what was there is kept: {}", done.stdout);
    assert!(done.stderr.contains("chờ xác nhận số"), "the clerk is told what to do next: {}", done.stderr);
    assert_eq!(case.letters(), then, "the office is as it was then");
    let _ = case.desk.cli.run(&["check", "--full"]).done();

    let _ = case.desk.ask(&["activity", "add", "-"], &case.desk.activity());
    let leaving = case.desk.cli.run(&["--json", "office", "back", "--dry-run"]).done().json();
    assert_eq!(leaving["operations"], 1, "what was done since goes out of force: {leaving}");
    assert_eq!(case.letters(), then, "asking changes nothing");
    let went = case.desk.cli.run(&["office", "back"]).done();
    assert!(went.stderr.contains("Không còn hiệu lực"), "it is told: {}", went.stderr);
    assert_eq!(case.letters(), then + 1, "one step leads back");
    let _ = case.desk.cli.run(&["office", "back"]).done();
    assert_eq!(case.letters(), then, "and another to what was left");
}

#[test]
fn without_a_restore_there_is_nothing_to_go_back_to() {
    let desk = Desk::new();
    let _ = desk.cli.run(&["office", "back"]).refused(9, "E_NO_WAY_BACK");
    let _ = desk.cli.run(&["office", "back", "--dry-run"]).refused(9, "E_NO_WAY_BACK");
}

#[test]
fn no_number_is_given_twice_after_a_restore() {
    let case = Case::new();
    let lost = case.enter_a_letter();
    let _ = case.restore(&[]).done();
    let told =
        case.desk.cli.give(&["directive", "add", "-"], &case.desk.letter()).refused(9, "E_BOOK_HELD").stderr;
    assert!(told.contains("sổ giấy"), "the next step is named: {told}");
    let held = case.held();
    let book =
        held.as_array().expect("a list").iter().find(|series| series["direction"] == "in").expect("the book");
    assert_eq!(book["last_known"], lost - 1, "the number given since is not known here: {held}");
    let id = book["book"].as_str().expect("an id");
    let _ = case.desk.cli.run(&["number", "confirm", id, "--last", &lost.to_string()]).done();
    assert_eq!(case.enter_a_letter(), lost + 1, "the book goes on behind what stands on paper");
    let mut stamped = case.desk.letter();
    stamped["numbering"] = json!({ "mode": "stamped", "number": lost });
    let again = case.desk.ask(&["directive", "add", "-"], &stamped);
    assert!(again["id"].is_string(), "the letter that was lost is entered under its number: {again}");
}

#[test]
fn an_empty_computer_gets_the_office_by_passphrase_or_code() {
    let folder = tempfile::tempdir().expect("a folder");
    let office = folder.path().join("office");
    let cli = Cli::on(&office).today(paths::SAMPLE_TODAY);
    let made = cli.run(&["--json", "office", "new", &text(&office), "--sample", paths::SAMPLE]).done().json();
    let code = folder.path().join("code.txt");
    fs::write(&code, made["recovery_code"].as_str().expect("a code")).expect("the sheet");
    let stick = folder.path().join("stick");
    fs::create_dir(&stick).expect("a stick");
    let done = cli.run(&["--json", "backup", "create", &text(&stick)]).done().json();
    let backup = done["folder"].as_str().expect("a folder");
    let expected = letters(&cli);

    let by_passphrase = folder.path().join("another laptop");
    let restored = cli.run(&["--json", "restore", backup, "--into", &text(&by_passphrase)]).done().json();
    assert_eq!(restored["has_way_back"], false, "there was nothing before: {restored}");
    assert_eq!(letters(&Cli::on(&by_passphrase)), expected, "the office is there");

    let by_code = folder.path().join("third laptop");
    let nobody = Cli::on(&by_code).passphrase("không phải mật khẩu này");
    let _ = nobody.run(&["restore", backup]).refused(4, "E_WRONG_PASSPHRASE");
    assert!(!by_code.join("CURRENT").exists(), "no office without a secret");
    let _ = nobody.run(&["restore", backup, "--recovery-file", &text(&code)]).done();
    assert_eq!(letters(&Cli::on(&by_code)), expected, "and the passphrase of that day opens it");

    let lineage = |root: &Path| fs::read_to_string(root.join("g-1/lineage.json")).expect("a lineage");
    assert_ne!(lineage(&by_code), lineage(&by_passphrase), "two laptops never share a lineage");
}

#[test]
fn a_damaged_backup_restores_nothing() {
    let case = Case::new();
    let then = case.letters();
    let database = case.backup.join("office.db.000");
    let mut bytes = fs::read(&database).expect("the database");
    bytes[5000] ^= 1;
    fs::write(&database, bytes).expect("a flipped bit");
    let _ = case.restore(&["--dry-run"]).refused(5, "E_BACKUP_DAMAGED");
    let _ = case.restore(&[]).refused(5, "E_BACKUP_DAMAGED");
    assert_eq!(case.letters(), then, "the office stays as it is");
    let _ = case.desk.cli.run(&["number", "held"]).done();
    assert_eq!(case.held(), json!([]), "and no book waits");
}

#[test]
fn another_offices_backup_does_not_replace_this_one() {
    let (case, other) = (Case::new(), Desk::empty());
    let stick = other.beside("stick");
    fs::create_dir(&stick).expect("a stick");
    let done = other.cli.run(&["--json", "backup", "create", &text(&stick)]).done().json();
    let foreign = done["folder"].as_str().expect("a folder");
    let _ = case.desk.cli.run(&["restore", foreign]).refused(3, "E_BACKUP_OTHER_OFFICE");
}

#[test]
fn an_office_that_no_longer_opens_is_restored() {
    let case = Case::new();
    let then = case.letters();
    let database = case.desk.office().join("g-1/office.db");
    let mut bytes = fs::read(&database).expect("the database");
    bytes[..4096].fill(0);
    fs::write(&database, bytes).expect("rot");
    let _ = case.desk.cli.run(&["office", "info"]).refused(5, "E_DAMAGED");
    let preview = case.restore(&["--dry-run"]).done().json();
    assert_eq!(preview["now"], Value::Null, "nothing can be said of what is there: {preview}");
    let _ = case.restore(&[]).done();
    assert_eq!(case.letters(), then, "the office is back");
}

#[test]
fn a_backup_is_read_without_being_restored() {
    let case = Case::new();
    let out = case.desk.beside("ra");
    let elsewhere = Cli::on(&case.desk.beside("no office here")).today(paths::SAMPLE_TODAY);
    let done = elsewhere.run(&["--json", "backup", "export", &text(&case.backup), &text(&out)]).done().json();
    assert_eq!(done["attachments"], 1, "the scan came out: {done}");
    let rows = |file: &str| {
        done["lists"]
            .as_array()
            .expect("lists")
            .iter()
            .find(|list| list["file"] == file)
            .map(|list| list["rows"].clone())
    };
    assert_eq!(rows("directive.jsonl"), Some(case.letters().into()), "every record is there: {done}");
    for name in ["directives-in.xlsx", "tasks.xlsx", "task.jsonl"] {
        assert!(fs::metadata(out.join(name)).is_ok_and(|file| file.len() > 0), "{name} was written");
    }
    let scan =
        fs::read_dir(out.join("attachments")).expect("a folder").next().expect("a file").expect("an entry");
    let bytes = fs::read(scan.path()).expect("the scan");
    assert!(bytes == b"%PDF-1.4\n%%EOF\n".repeat(9000), "it comes out as it went in");
    assert!(!out.join(".office").exists(), "nothing else is left in the folder");
    let _ = elsewhere
        .run(&["backup", "export", &text(&case.backup), &text(&out)])
        .refused(3, "E_FOLDER_NOT_EMPTY");
}

/// The generations in the office's folder.
fn generations(case: &Case) -> Vec<String> {
    let entries = fs::read_dir(case.desk.office()).expect("the office").filter_map(Result::ok);
    let names = entries.map(|entry| entry.file_name().to_string_lossy().into_owned());
    let mut found: Vec<String> = names.filter(|name| name.starts_with("g-")).collect();
    found.sort();
    found
}

#[test]
fn what_a_backup_holds_whole_does_not_stay_for_ever() {
    let case = Case::new();
    let _ = case.restore(&[]).done();
    assert_eq!(generations(&case), ["g-1", "g-2"], "the way back stays");
    let again = case.restore(&[]).done();
    assert_eq!(generations(&case), ["g-2", "g-3"], "what was there before it is in the backup");
    let notices = again.json()["notices"].to_string();
    assert!(notices.contains("g-1") && again.stderr.contains("g-1"), "it is said: {notices}");
    let _ = case.desk.cli.run(&["check", "--full"]).done();
    let _ = case.desk.cli.run(&["office", "back"]).done();
    let _ = case.desk.cli.run(&["check", "--full"]).done();
}

#[test]
fn work_that_no_backup_holds_stays_however_often_one_restores() {
    let case = Case::new();
    let _ = case.enter_a_letter();
    for _ in 0..3 {
        let done = case.restore(&[]).done();
        assert_eq!(done.json()["notices"], json!([]), "nothing goes: {}", done.stderr);
    }
    assert!(generations(&case).contains(&"g-1".to_owned()), "the letter is there still");
}

#[test]
fn a_backup_of_earlier_secrets_is_restored_with_those() {
    let case = Case::new();
    let then = case.letters();
    let _ = case.enter_a_letter();
    let typed = format!("{NEW}\n{NEW}\n");
    let _ = case.desk.cli.feed(&["account", "passphrase"], typed.as_bytes()).done();
    let now = case.desk.cli.clone().passphrase(NEW);
    let (old, new, backup) = (case.desk.beside("old.txt"), case.desk.beside("new.txt"), text(&case.backup));
    fs::write(&old, paths::PASSPHRASE).expect("a file");
    fs::write(&new, NEW).expect("a file");
    let elsewhere = Cli::on(&case.desk.beside("another laptop"));
    let _ = elsewhere.run(&["restore", &backup]).done();
    assert_eq!(letters(&elsewhere), then, "on an empty computer the passphrase of its day is enough");

    // Another passphrase opens the same key: today's is enough, and goes on.
    let _ = now.run(&["restore", &backup, "--backup-passphrase-file", &text(&old)]).done();
    assert_eq!(letters(&now), then, "the office is as it was then");
    let _ = now.run(&["office", "back"]).done();

    // Another key does not: the backup opens with a secret of its day alone.
    let sheet = case.desk.beside("phieu.pdf");
    let rekeyed =
        now.talk(&["office", "rekey", "--out", &text(&sheet)], |question| typed_back(question, &sheet));
    assert_eq!(rekeyed.code, 0, "another key: {}", rekeyed.stderr);
    let _ = now.run(&["office", "back"]).refused(9, "E_NO_WAY_BACK");
    let refused = now.run(&["restore", &backup]).refused(4, "E_WRONG_PASSPHRASE");
    assert!(refused.stderr.contains("ngày lập bản đó"), "it says which secret is meant: {}", refused.stderr);
    let _ = now.run(&["restore", &backup, "--backup-passphrase-file", &text(&old)]).done();
    let of_then = case.desk.cli.clone();
    assert_eq!(letters(&of_then), then, "the passphrase of that day has come back with it");
    let _ = of_then.run(&["office", "forget-old-key"]).done();
    let _ = of_then.run(&["office", "back"]).refused(4, "E_WAY_BACK_OTHER_SECRET");
    let _ = now.run(&["office", "back"]).refused(4, "E_WRONG_PASSPHRASE");
    let _ = of_then.run(&["office", "back", "--then-passphrase-file", &text(&new)]).done();
    assert_eq!(letters(&now), then + 1, "and one step leads back to today's");
}
