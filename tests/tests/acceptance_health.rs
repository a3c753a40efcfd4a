//! The health of an office, through the command line: damage is found, said, kept, and answered by a restore.

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::Value;
use tests::cli::Outcome;
use tests::desk::Desk;
use tests::oracle::{self, told};
use tests::sealed;

const PAGE: usize = 4096;

/// The sample office with a scan, backed up twice.
struct Case {
    desk: Desk,
    stick: PathBuf,
}

impl Case {
    fn new() -> Self {
        let desk = Desk::new();
        let letter = desk.ask(&["directive", "add", "-"], &desk.letter());
        let scan = desk.beside("scan.pdf");
        fs::write(&scan, b"%PDF-1.4\n%%EOF\n".repeat(9000)).expect("a file");
        let id = letter["id"].as_str().expect("an id");
        let _ = desk.ask(&["directive", "attach", id, &text(&scan)], &Value::Null);
        let stick = desk.beside("stick");
        fs::create_dir(&stick).expect("a stick");
        let case = Self { desk, stick };
        (0..2).for_each(|_| drop(case.back_up().done()));
        case
    }

    fn back_up(&self) -> Outcome {
        self.desk.cli.run(&["--json", "backup", "create", &text(&self.stick)])
    }

    fn check(&self) -> Outcome {
        self.desk.cli.run(&["check", "--full"])
    }

    fn database(&self) -> PathBuf {
        self.desk.office().join("g-1/office.db")
    }

    /// Writes noise over one page of the database; answers the bytes it then has.
    fn spoil_page(&self, page: usize) -> Vec<u8> {
        let mut bytes = fs::read(self.database()).expect("the database");
        bytes[page * PAGE + 17..page * PAGE + 80].fill(0x5a);
        fs::write(self.database(), &bytes).expect("rot");
        bytes
    }
}

fn text(path: &Path) -> String {
    path.to_string_lossy().into_owned()
}

#[test]
fn a_damaged_page_is_found_kept_and_answered_by_a_restore() {
    let case = Case::new();
    let pages = fs::metadata(case.database()).expect("the database").len() as usize / PAGE;
    let spoilt = case.spoil_page(pages / 2);
    let outcome = case.check().refused(5, "E_DAMAGED");
    told(&outcome, "a damaged page");
    let copy = case.desk.office().join("g-1/office.db.damaged");
    assert!(fs::read(&copy).expect("a copy is kept") == spoilt, "byte for byte");
    for words in ["office.db.damaged", "gần nhất", &text(&case.stick), "tệp đính kèm"] {
        assert!(outcome.stderr.contains(words), "“{words}” is told: {}", outcome.stderr);
    }
    assert!(!outcome.stderr.contains("Hãy xóa"), "deleting is not advised: {}", outcome.stderr);

    for _ in 0..12 {
        let _ = case.back_up();
    }
    let kept = oracle::verified(&case.desk.cli, &case.stick, "while it is damaged");
    let first = fs::read_dir(
        case.stick.read_dir().expect("the stick").next().expect("an office").expect("one").path(),
    );
    let folders = first.expect("the backups").filter_map(Result::ok).map(|entry| text(&entry.path()));
    let oldest = folders.filter(|name| name.ends_with("-000001")).count();
    assert!(kept >= 2 && oldest == 1, "no backup went for a newer one: {kept} are left");

    let listed = case.desk.cli.run(&["--json", "backup", "list", &text(&case.stick)]).done().json();
    let oldest = listed.as_array().expect("a list").last().expect("a backup")["folder"].clone();
    let _ = case.desk.cli.run(&["restore", oldest.as_str().expect("a folder")]).done();
    let _ = case.check().done();
    assert!(copy.exists(), "the damaged copy stays where it was kept");
    let again = case.desk.cli.run(&["check"]).done().stderr;
    assert!(!again.contains("office.db.damaged"), "and is spoken of no more: {again}");
}

#[test]
fn an_office_that_no_longer_opens_says_what_there_is_to_go_back_to() {
    let case = Case::new();
    let _ = case.spoil_page(0);
    let outcome = case.desk.cli.run(&["office", "info"]).refused(5, "E_DAMAGED");
    told(&outcome, "a damaged first page");
    assert!(case.desk.office().join("g-1/office.db.damaged").exists(), "a copy is kept at once");
    let outcome = case.check().refused(5, "E_DAMAGED");
    assert!(outcome.stderr.contains(&*text(&case.stick)), "where the newest backup is: {}", outcome.stderr);
}

#[test]
fn a_damaged_attachment_is_named_and_the_office_goes_on() {
    let case = Case::new();
    let shelves = case.desk.office().join("blobs");
    let shelf = fs::read_dir(&shelves).expect("the scans").next().expect("a shelf").expect("one").path();
    let scan = fs::read_dir(shelf).expect("a shelf").next().expect("a scan").expect("one").path();
    let mut bytes = fs::read(&scan).expect("the sealed scan");
    let middle = bytes.len() / 2;
    bytes[middle] ^= 1;
    fs::write(&scan, bytes).expect("rot");
    let outcome = case.check().refused(5, "E_ATTACHMENT_DAMAGED");
    told(&outcome, "a damaged scan");
    assert!(outcome.stderr.contains("scan"), "which: {}", outcome.stderr);
    assert!(!case.desk.office().join("g-1/office.db.damaged").exists(), "the database is well");
    let done = case.back_up().done().json();
    assert_eq!(done["absent"], 0, "the stick still has the scan whole: {done}");
}

#[test]
fn what_can_be_read_of_a_damaged_office_is_written_out() {
    let case = Case::new();
    let out = case.desk.beside("ra");
    let pages = fs::metadata(case.database()).expect("the database").len() as usize / PAGE;
    let whole = fs::read(case.database()).expect("the database");
    let (mut written, mut left_out) = (0, 0);
    for part in 2..10 {
        let _ = case.spoil_page(pages * part / 10);
        fs::create_dir_all(&out).expect("a folder");
        let outcome = case.desk.cli.run(&["--json", "office", "readable", &text(&out)]);
        if outcome.code == 0 {
            let told = outcome.json();
            written += told["lists"].as_array().expect("lists").len();
            left_out += told["unread"].as_array().expect("names").len();
        } else {
            told(&outcome.refused(5, "E_DAMAGED"), "a page that everything needs");
        }
        fs::remove_dir_all(&out).expect("room for the next");
        fs::write(case.database(), &whole).expect("as it was");
    }
    assert!(written > 0 && left_out > 0, "{written} lists came out, {left_out} were named and left");
}

#[test]
fn records_that_break_a_rule_are_named() {
    let desk = Desk::new();
    sealed::connection(&desk.office())
        .execute_batch(
            "INSERT INTO activity_coordinating SELECT a.id || '/x', a.id, a.lead FROM activity a
             WHERE deleted_at IS NULL LIMIT 1",
        )
        .expect("a row that no save would write");
    let outcome = desk.cli.run(&["check", "--full"]).refused(5, "E_RULES_BROKEN");
    told(&outcome, "a lead that coordinates");
    assert!(outcome.stderr.contains("vừa chủ trì vừa phối hợp"), "how: {}", outcome.stderr);
}

#[test]
fn a_number_that_was_skipped_is_told_and_no_damage() {
    let desk = Desk::new();
    let mut letter = desk.letter();
    letter["numbering"] = serde_json::json!({ "mode": "stamped", "number": 900 });
    let _ = desk.ask(&["directive", "add", "-"], &letter);
    let told = desk.cli.run(&["check", "--full"]).done().stderr;
    assert!(told.contains("đến 899 mà chưa ghi lý do"), "which are missing: {told}");
}

#[test]
fn a_program_that_died_is_remembered_until_all_was_looked_at() {
    let desk = Desk::new();
    fs::write(desk.office().join("at-work"), b"").expect("what a dead program leaves");
    let quick = |desk: &Desk| desk.cli.run(&["check"]).done().stderr;
    let _ = desk.cli.run(&["office", "info"]).done();
    assert!(quick(&desk).contains("không đóng"), "it is told: {}", quick(&desk));
    let _ = desk.cli.run(&["check", "--full"]).done();
    assert!(!quick(&desk).contains("không đóng"), "until all was looked at");
    assert!(!desk.office().join("at-work").exists(), "a command that ends leaves no mark");
}
