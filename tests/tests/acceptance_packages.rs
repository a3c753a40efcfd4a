//! Moving data between two offices by stick, through the command line: keys, a package, and what becomes of a bad one.

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::{Value, json};
use tests::cli::{Cli, Outcome};
use tests::desk::Desk;
use tests::recovery_sheet::typed;

/// A commune's office, the bloc's with the sample in it, and the stick that goes between them.
struct Case {
    commune: Desk,
    bloc: Desk,
    stick: PathBuf,
}

impl Case {
    /// The offices as they are before they know each other.
    fn strangers() -> Self {
        let (commune, bloc) = (Desk::empty(), Desk::new());
        let stick = bloc.beside("stick");
        fs::create_dir(&stick).expect("a stick");
        Self { commune, bloc, stick }
    }

    fn new() -> Self {
        let case = Self::strangers();
        case.introduce(&case.commune, &case.bloc);
        case.introduce(&case.bloc, &case.commune);
        case
    }

    /// Lets one office trust another by its card and its paper; returns the other's id.
    fn introduce(&self, known: &Desk, knows: &Desk) -> String {
        let card = text(&self.stick.join("the-khoa.json"));
        let fingerprint =
            known.ask(&["package", "keys", "--out", &card], &Value::Null)["fingerprint"].clone();
        let typed = fingerprint.as_str().expect("a fingerprint").to_lowercase();
        let trusted = knows.ask(&["package", "trust", &card, "--fingerprint", &typed], &Value::Null);
        trusted["id"].as_str().expect("an id").to_owned()
    }

    /// An activity and a task of July in the commune.
    fn work(&self) -> [String; 2] {
        let desk = &self.commune;
        let mut activity = desk.activity();
        activity["name"] = json!("Ngày chủ nhật xanh của xã");
        activity["counts"] = json!([{ "measure": "attendances", "value": 1234, "mark": "exact" }]);
        let activity = desk.ask(&["activity", "add", "-"], &activity);
        let lead = desk.id_of("organisation", "Cơ quan Khối");
        let task = json!({ "title": "Sửa đường liên thôn", "lead": lead, "assigned_on": "2017-07-03", "due_on": "2017-07-20" });
        let task = desk.ask(&["task", "add", "-"], &task);
        [activity, task].map(|saved| saved["id"].as_str().expect("an id").to_owned())
    }

    /// The commune's package of July, on the stick.
    fn package(&self) -> PathBuf {
        let partners = self.commune.ask(&["package", "partners"], &Value::Null);
        let bloc = partners[0]["id"].as_str().expect("the bloc's office");
        let stick = text(&self.stick);
        let made = self
            .commune
            .ask(&["package", "make", bloc, "--period", "2017-07", "--out", &stick], &Value::Null);
        PathBuf::from(made["file"].as_str().expect("a file"))
    }

    fn bloc(&self, verb: &str, file: &Path) -> Outcome {
        self.bloc.give(&["package", verb, &text(file)], &Value::Null)
    }
}

fn text(path: &Path) -> String {
    path.to_string_lossy().into_owned()
}

#[test]
fn a_commune_s_month_comes_to_the_bloc_once() {
    let case = Case::new();
    let [activity, task] = case.work();
    let package = case.package();
    let name = package.file_name().unwrap_or_default().to_string_lossy().into_owned();
    assert!(
        name.is_ascii() && name.ends_with("-20170701-20170731-so-1.gbgoi"),
        "every stick keeps it: {name}"
    );
    let sealed = fs::read(&package).expect("the package");
    let said = String::from_utf8_lossy(&sealed);
    assert!(!said.contains("chủ nhật") && !said.contains("1234"), "a stranger reads nothing of it");

    let total = case.bloc.total("activity");
    let seen = case.bloc("preview", &package).done().json();
    assert_eq!(seen["counts"], json!({ "new": 2, "changed": 0, "unchanged": 0, "removed": 0, "refused": 0 }));
    assert_eq!(case.bloc.total("activity"), total, "looking takes nothing");
    let taken = case.bloc("take", &package).done().json();
    assert_eq!((&taken["counts"], &taken["lines"]), (&seen["counts"], &seen["lines"]), "as it was shown");
    let again = case.bloc("take", &package).done().json();
    assert_eq!((&again["counts"]["unchanged"], &again["operation"]), (&json!(2), &json!(0)), "twice is once");

    let shown = case.bloc.ask(&["activity", "show", &activity], &Value::Null);
    assert_eq!(shown["counts"][0]["value"], 1234, "its figures are here: {shown}");
    let change = json!({ "name": "Khác" });
    let owned = case.bloc.give(&["activity", "set", &activity, "-"], &change).refused(9, "E_OWNED_ELSEWHERE");
    assert!(owned.stderr.contains("nhận qua gói số liệu"), "and are the commune's: {}", owned.stderr);
    let _ = case
        .bloc
        .give(&["task", "finish", &task, "-"], &json!({ "result": "x" }))
        .refused(9, "E_OWNED_ELSEWHERE");

    let log = case.bloc.ask(&["package", "log"], &Value::Null);
    let sent = case.commune.ask(&["package", "log"], &Value::Null);
    assert_eq!(
        (&log[0]["way"], &sent[0]["way"]),
        (&json!("taken"), &json!("sent")),
        "both have it in their logs"
    );
    assert_eq!(log[0]["digest"], sent[0]["digest"], "as the same package");
    let _ = case.bloc.cli.run(&["undo"]).done();
    assert_eq!(case.bloc.total("activity"), total, "one undo takes it back");
    assert_eq!(case.bloc.ask(&["package", "log"], &Value::Null), json!([]), "with its line in the log");
}

#[test]
fn the_briefing_of_the_bloc_counts_the_commune_s_work() {
    let case = Case::new();
    let [activity, _] = case.work();
    let before = case.bloc.briefing("--month", "2017-07", "before.pdf");
    let _ = case.bloc("take", &case.package()).done();
    let after = case.bloc.briefing("--month", "2017-07", "after.pdf");
    let again = case.bloc.briefing("--month", "2017-07", "again.pdf");
    let read = |path: &Path| fs::read(path).expect("a briefing");
    assert_ne!(read(&before), read(&after), "the month has more in it");
    assert_eq!(read(&after), read(&again), "and says the same every time");
    let listed = case.bloc.ask(&["activity", "list", "--q", "chủ nhật xanh của xã"], &Value::Null);
    assert_eq!(
        (&listed["total"], &listed["rows"][0]["id"]),
        (&json!(1), &json!(activity)),
        "found once: {listed}"
    );
}

#[test]
fn nobody_is_trusted_without_the_paper() {
    let case = Case::strangers();
    let card = text(&case.stick.join("card.json"));
    let paper = case.stick.join("phieu.pdf");
    let told = case.commune.ask(&["package", "keys", "--out", &card, "--paper", &text(&paper)], &Value::Null);
    assert!(fs::read(paper).expect("the paper").starts_with(b"%PDF"), "the fingerprint is printed");
    let groups = told["fingerprint"].as_str().expect("a fingerprint");
    assert_eq!(groups.split(' ').map(str::len).collect::<Vec<_>>(), [4; 8], "in short groups");
    let looked = case.bloc.cli.run(&["package", "trust", &card]).done();
    assert!(looked.stderr.contains("Chưa tin"), "a card alone is only looked at: {}", looked.stderr);
    let trust = |typed: &str| case.bloc.cli.run(&["package", "trust", &card, "--fingerprint", typed]);
    let _ = trust("0000 0000 0000 0000 0000 0000 0000 0000").refused(3, "E_FINGERPRINT");
    let _ = trust(&groups[..groups.len() - 5]).refused(3, "E_FINGERPRINT");
    let _ = case.commune.cli.run(&["package", "trust", &card]).refused(3, "E_OWN_CARD");
    assert_eq!(case.bloc.ask(&["package", "partners"], &Value::Null), json!([]), "nobody is trusted so far");
    let _ = trust(groups).done();
    let partner = case.bloc.ask(&["package", "partners"], &Value::Null)[0].clone();
    assert_eq!(
        (&partner["fingerprint"], &partner["state"]),
        (&json!(groups), &json!("trusted")),
        "now it is"
    );
    let id = partner["id"].as_str().expect("an id");
    let _ = case.bloc.cli.run(&["package", "stop", id]).done();
    let out = text(&case.stick);
    let make = case.bloc.cli.run(&["package", "make", id, "--period", "2017-07", "--out", &out]);
    let _ = make.refused(9, "E_PACKAGE_UNTRUSTED");
}

#[test]
fn bad_packages_are_told_apart_and_leave_nothing() {
    let case = Case::new();
    let _ = case.work();
    let good = fs::read(case.package()).expect("a package");
    let path = case.stick.join("bad.gbgoi");
    let total = case.bloc.total("activity");
    let check = |what: &str, bytes: &[u8], exit, code: &str| {
        fs::write(&path, bytes).expect("a spoilt package");
        for verb in ["preview", "take"] {
            let told = case.bloc(verb, &path).refused(exit, code).stderr;
            assert!(!told.is_empty(), "{what}: {told}");
        }
        assert_eq!(case.bloc.total("activity"), total, "{what} leaves nothing behind");
    };
    let flipped = |at: usize| {
        let mut bytes = good.clone();
        bytes[at] ^= 1;
        bytes
    };
    check("empty", b"", 3, "E_NOT_A_PACKAGE");
    check("a workbook", b"PK\x03\x04", 3, "E_NOT_A_PACKAGE");
    check("cut", &good[..good.len() - 1], 5, "E_PACKAGE_DAMAGED");
    check("cut in its head", &good[..100], 5, "E_PACKAGE_DAMAGED");
    check("extended", &[&good[..], b"x"].concat(), 5, "E_PACKAGE_DAMAGED");
    check("flipped in its contents", &flipped(good.len() / 2), 5, "E_PACKAGE_DAMAGED");
    check("flipped in its recipient", &flipped(40), 3, "E_PACKAGE_NOT_FOR_US");
    check(
        "of a later format",
        &[b"age-encryption.org/v2".as_slice(), &good[21..]].concat(),
        6,
        "E_NEWER_VERSION",
    );
    check("larger than any", &vec![0; 40 << 20], 3, "E_PACKAGE_TOO_LARGE");
    let _ = case
        .commune
        .give(&["package", "take", &text(&case.package())], &Value::Null)
        .refused(3, "E_PACKAGE_NOT_FOR_US");

    let older = case.package();
    let _ = case.bloc("take", &case.package()).done();
    let _ = case.bloc("take", &older).refused(9, "E_PACKAGE_OLD");
}

#[test]
fn a_stranger_s_package_is_not_heard() {
    let case = Case::new();
    let _ = case.work();
    let stranger = Desk::empty();
    let bloc = case.introduce(&case.bloc, &stranger);
    let stick = text(&case.stick);
    let made =
        stranger.ask(&["package", "make", &bloc, "--period", "2017-07", "--out", &stick], &Value::Null);
    let file = PathBuf::from(made["file"].as_str().expect("a file"));
    let _ = case.bloc("take", &file).refused(9, "E_PACKAGE_UNKNOWN_SENDER");
    let _ = case.introduce(&stranger, &case.bloc);
    let _ = case.bloc("take", &file).done();
}

#[test]
fn packages_go_on_after_a_restore_and_on_the_way_back() {
    let case = Case::new();
    let stick = case.commune.beside("backups");
    fs::create_dir(&stick).expect("a stick");
    let backup = case.commune.ask(&["backup", "create", &text(&stick)], &Value::Null)["folder"].clone();
    let _ = case.work();
    let _ = case.bloc("take", &case.package()).done();
    let _ = case.commune.cli.run(&["restore", backup.as_str().expect("a folder")]).done();
    let _ = case.work();
    let taken = case.bloc("take", &case.package()).done().json();
    assert_eq!(taken["counts"]["new"], 2, "no number comes twice, so that the bloc takes it: {taken}");
    // A day later, so that no midnight lies between the two by a clock whose day stands still.
    let later = Cli::on(&case.commune.office()).today("2017-08-01");
    let _ = later.run(&["office", "back"]).done();
    let _ = case.work();
    let _ = case.bloc("take", &case.package()).done();
}

/// Changes the key of everything in an office; what it was told.
fn rekeyed(desk: &Desk) -> String {
    let sheet = desk.beside("phieu.pdf");
    let rekey = ["office", "rekey", "--out", &text(&sheet)].map(str::to_owned);
    let rekey: Vec<&str> = rekey.iter().map(String::as_str).collect();
    let done = desk.cli.talk(&rekey, |question| typed(question, &sheet));
    assert_eq!(done.code, 0, "another key: {}", done.stderr);
    done.stderr
}

#[test]
fn whoever_changes_keys_is_told_to_show_them_to_the_others_again() {
    let case = Case::new();
    let stick = case.commune.beside("backups");
    fs::create_dir(&stick).expect("a stick");
    let backup = case.commune.ask(&["backup", "create", &text(&stick)], &Value::Null)["folder"].clone();
    let told = rekeyed(&case.commune);
    assert!(told.contains("thẻ khóa"), "the bloc knows other keys: {told}");
    let _ = case.work();
    let _ = case.bloc("take", &case.package()).refused(9, "E_PACKAGE_UNKNOWN_SENDER");
    let back = case.commune.cli.run(&["restore", backup.as_str().expect("a folder")]).done().stderr;
    assert!(back.contains("thẻ khóa"), "and so it is when the keys of a backup come back: {back}");
    let alone = rekeyed(&Desk::empty());
    assert!(!alone.contains("thẻ khóa"), "who exchanges with nobody is told nothing of it: {alone}");
}
