//! Backing up to a stick and proving it, through the command line: on this computer and on another.

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::Value;
use tests::cli::{Cli, Outcome};
use tests::desk::Desk;
use tests::paths;

/// The sample office and a folder that stands for a stick.
struct Case {
    desk: Desk,
    stick: PathBuf,
}

impl Case {
    fn new() -> Self {
        let desk = Desk::new();
        let stick = desk.beside("stick");
        fs::create_dir(&stick).expect("a stick");
        Self { desk, stick }
    }

    fn create(&self) -> Outcome {
        self.desk.cli.run(&["--json", "backup", "create", &text(&self.stick)])
    }

    /// A backup's folder.
    fn created(&self) -> PathBuf {
        PathBuf::from(self.create().done().json()["folder"].as_str().expect("a folder"))
    }

    fn list(&self) -> Value {
        self.desk.cli.run(&["--json", "backup", "list", &text(&self.stick)]).done().json()
    }

    /// The command line of a computer that has no office.
    fn elsewhere(&self) -> Cli {
        Cli::on(&self.desk.beside("no office here"))
    }

    fn attach(&self) {
        let letter = self.desk.ask(&["directive", "add", "-"], &self.desk.letter());
        let path = self.desk.beside("scan.pdf");
        fs::write(&path, b"%PDF-1.4\n%%EOF\n".repeat(9000)).expect("a file");
        let id = letter["id"].as_str().expect("an id");
        let _ = self.desk.ask(&["directive", "attach", id, &text(&path)], &Value::Null);
    }
}

fn text(path: &Path) -> String {
    path.to_string_lossy().into_owned()
}

#[test]
fn a_backup_is_made_listed_and_proven_elsewhere() {
    let case = Case::new();
    case.attach();
    let done = case.create().done();
    assert!(done.stderr.contains("Có thể rút USB"), "the clerk is told when: {}", done.stderr);
    assert_eq!(done.json()["attachments"], 1, "the scan is in it: {}", done.stdout);
    let folder = done.json()["folder"].as_str().expect("a folder").to_owned();

    let listed = case.list();
    assert_eq!(listed[0]["state"], "complete", "it is listed: {listed}");
    assert_eq!(listed[0]["sequence"], 1, "as the first: {listed}");
    let made_at = listed[0]["made_at"].as_str().unwrap_or_default();
    assert!(made_at.starts_with(paths::SAMPLE_TODAY), "with its day: {listed}");

    let other = case.elsewhere();
    let proven = other.run(&["--json", "backup", "verify", &folder]).done().json();
    assert_eq!(proven["about"], Value::Null, "without a key nothing is told of the office: {proven}");
    let proven = other.run(&["--json", "backup", "verify", &folder, "--with-key"]).done().json();
    let tasks = case.desk.ask(&["office", "info"], &Value::Null)["records"]["task"].clone();
    assert_eq!(proven["about"]["records"]["task"], tasks, "with it, what it holds: {proven}");
    let wrong = other.passphrase("không phải mật khẩu này");
    let told =
        wrong.run(&["backup", "verify", &folder, "--with-key"]).refused(4, "E_WRONG_PASSPHRASE").stderr;
    assert!(told.contains("ngày lập bản đó"), "an old backup keeps its old passphrase: {told}");
}

#[test]
fn a_later_backup_takes_little_room_and_leaves_the_first() {
    let case = Case::new();
    case.attach();
    let first = case.created();
    let before = fs::read(first.join("manifest.json")).expect("the first manifest");
    let second = case.create().done().json();
    assert_eq!(fs::read(first.join("manifest.json")).expect("still there"), before, "the first is untouched");
    let listed = case.list();
    assert_eq!(
        listed[0]["parent"],
        listed[1]["folder"].as_str().and_then(|f| f.rsplit('/').next()).unwrap_or_default()
    );
    assert_eq!(listed[0]["folder"], second["folder"], "the newest comes first: {listed}");
    let blobs = first.parent().expect("the office on the stick").join("blobs");
    let shelves = fs::read_dir(blobs).expect("the attachments").count();
    assert_eq!(shelves, 1, "the scan lies there once");
}

#[test]
fn every_damaged_file_is_named() {
    let case = Case::new();
    let folder = case.created();
    let verify =
        |code, error: &str| case.elsewhere().run(&["backup", "verify", &text(&folder)]).refused(code, error);
    let database = folder.join("office.db.000");
    let whole = fs::read(&database).expect("the database");
    let check = |what: &str, spoilt: &[u8], words: &str| {
        fs::write(&database, spoilt).expect("a spoilt file");
        let told = verify(5, "E_BACKUP_DAMAGED").stderr;
        assert!(told.contains("office.db.000") && told.contains(words), "{what}: {told}");
    };
    check("emptied", &[], "0 byte");
    check("cut", &whole[..whole.len() - 1], "bị cụt");
    check("extended", &[&whole[..], b"x"].concat(), "dài hơn");
    let mut flipped = whole.clone();
    flipped[whole.len() / 2] ^= 1;
    check("flipped", &flipped, "nội dung khác");
    fs::write(&database, []).expect("a spoilt file");
    let listed = case.list();
    assert_eq!(listed[0]["state"], "damaged", "the list shows it: {listed}");
    fs::remove_file(folder.join("keys.json")).expect("a lost file");
    let told = verify(5, "E_BACKUP_DAMAGED").stderr;
    assert!(told.contains("keys.json") && told.contains("office.db.000"), "both are named: {told}");
    fs::remove_file(folder.join("manifest.json")).expect("a lost manifest");
    let _ = verify(3, "E_NOT_A_BACKUP");
}

#[test]
fn where_a_backup_cannot_go() {
    let case = Case::new();
    let to = |target: &Path| case.desk.cli.run(&["backup", "create", &text(target)]);
    let _ = to(&case.desk.beside("not plugged in")).refused(7, "E_FOLDER_MISSING");
    let _ = to(&case.desk.office().join("blobs")).refused(3, "E_BACKUP_INSIDE");
    assert!(!case.desk.beside("not plugged in").exists(), "no folder is made for a stick that is not there");
    assert!(!case.desk.office().join("snapshot.db").exists(), "and nothing is left in the office's folder");
}

#[cfg(unix)]
#[test]
fn the_office_is_known_by_any_of_its_names() {
    let case = Case::new();
    let office = case.desk.office();
    let here = std::env::current_dir().expect("a folder to begin in");
    let up: PathBuf = here.ancestors().skip(1).map(|_| "..").collect();
    let relative = up.join(office.strip_prefix("/").expect("a path from the root"));
    let link = case.desk.beside("link");
    std::os::unix::fs::symlink(&office, &link).expect("a link");
    let roundabout = case.stick.join("../office/blobs");
    let refused = |named: &Path, target: &Path| {
        let cli = Cli::on(named).today(paths::SAMPLE_TODAY);
        let _ = cli.run(&["backup", "create", &text(target)]).refused(3, "E_BACKUP_INSIDE");
        assert!(!office.join("snapshot.db").exists(), "{}: nothing is left", target.display());
    };
    refused(&relative, &relative.join("blobs"));
    refused(&relative, &office);
    refused(&link, &office.join("blobs"));
    refused(&office, &link.join("blobs"));
    refused(&office, &roundabout);
    let cli = Cli::on(&link).today(paths::SAMPLE_TODAY);
    let _ = cli.run(&["backup", "create", &text(&case.stick)]).done();
}

#[test]
fn the_age_of_the_last_backup_is_told() {
    let case = Case::new();
    let ages = |today: &str| {
        let cli = Cli::on(&case.desk.office()).today(today);
        cli.run(&["--json", "backup", "ages"]).done().json()
    };
    assert_eq!(ages("2017-07-25"), Value::Array(Vec::new()), "none was made yet");
    let cli = Cli::on(&case.desk.office()).today("2017-07-25");
    let _ = cli.run(&["backup", "create", &text(&case.stick)]).done();
    let check = |today: &str, days: Value, freshness: &str| {
        let found = ages(today);
        assert_eq!(
            (&found[0]["days"], &found[0]["freshness"]),
            (&days, &Value::from(freshness)),
            "on {today}: {found}"
        );
    };
    check("2017-07-25", 0.into(), "fresh");
    check("2017-08-02", 8.into(), "aging");
    check("2017-08-09", 15.into(), "old");
    check("2017-07-24", Value::Null, "old");
}
