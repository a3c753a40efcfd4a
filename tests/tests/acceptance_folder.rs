//! What can be wrong with an office's folder, its keys or the call: each has its message, code and class.

use std::fs::{self, File, Permissions};
use std::path::PathBuf;

use serde_json::{Value, json};
use tests::cli::Cli;
use tests::desk::Desk;
use tests::sealed;

#[test]
fn a_wrong_passphrase_is_told_as_such() {
    let desk = Desk::new();
    let stranger = desk.cli.clone().passphrase("khong phai mat khau nay");
    let told = stranger.run(&["office", "info"]).refused(4, "E_WRONG_PASSPHRASE").stderr;
    assert!(told.contains("Mật khẩu chưa đúng"), "in words: {told}");
    let _ = desk.cli.run(&["office", "info"]).done();
}

#[test]
fn keys_must_be_there_and_whole() {
    check("no copy", None, 5, "E_KEYS_MISSING");
    check("two empty copies", Some(b""), 5, "E_KEYS_DAMAGED");
    check("two copies of noise", Some(b"\x00\xff\x13noise"), 5, "E_KEYS_DAMAGED");
    check("half of a file", Some(b"{ \"version\": 1, \"slots\": ["), 5, "E_KEYS_DAMAGED");
    let newer = seal(json!({ "version": 2, "least_reader": 2 }));
    check("a file of a newer program", Some(&newer), 6, "E_NEWER_VERSION");
}

#[test]
fn one_whole_copy_of_the_keys_opens_the_office() {
    let desk = Desk::new();
    fs::write(&keys(&desk)[0], b"noise").expect("the first copy is spoiled");
    let told = desk.cli.run(&["check"]).done().stderr;
    assert!(told.contains("một trong hai bản tệp khóa"), "the check tells of the lost copy: {told}");
    assert_eq!(fs::read(&keys(&desk)[0]).ok(), fs::read(&keys(&desk)[1]).ok(), "which was written anew");
    let told = desk.cli.run(&["check"]).done().stderr;
    assert!(!told.contains("tệp khóa"), "once: {told}");
}

#[test]
fn there_must_be_an_office() {
    let desk = Desk::new();
    let empty = desk.beside("empty");
    fs::create_dir(&empty).expect("an empty folder");
    let told = Cli::on(&empty).run(&["office", "info"]).refused(3, "E_NOT_AN_OFFICE").stderr;
    assert!(told.contains(&*empty.to_string_lossy()), "the folder is named: {told}");
    assert_eq!(fs::read_dir(&empty).expect("the folder").count(), 0, "nothing is made where no office is");
    let _ = Cli::on(&desk.beside("gone")).run(&["office", "info"]).refused(7, "E_FOLDER_MISSING");
}

#[test]
fn a_second_program_stays_out() {
    let desk = Desk::new();
    let lock = File::options().write(true).open(desk.office().join("office.lock")).expect("the lock's file");
    lock.lock().expect("the office is held as another program would hold it");
    let told = desk.cli.run(&["office", "info"]).refused(8, "E_IN_USE").stderr;
    assert!(told.lines().count() > 1, "and told what to do: {told}");
    drop(lock);
    let _ = desk.cli.run(&["office", "info"]).done();
}

#[test]
fn an_office_on_a_read_only_folder_is_left_alone() {
    let desk = Desk::new();
    let (office, letter) = (desk.office(), desk.letter());
    let inner = keys(&desk)[0].parent().expect("the generation's folder").to_owned();
    let writable = fs::metadata(&office).expect("the folder").permissions();
    let folders = [inner.clone(), office.clone()];
    let files = [inner.join("office.db"), office.join("office.lock")];
    set_read_only(folders.iter().chain(&files));
    let input = desk.beside("letter.json");
    fs::write(&input, letter.to_string()).expect("the letter");
    let told =
        desk.cli.run_bound(&["directive", "add", &input.to_string_lossy()]).refused(7, "E_READ_ONLY").stderr;
    assert!(told.contains("không cho phép ghi"), "it says so: {told}");
    assert!(!told.contains("os error"), "in words, not in the system's: {told}");
    for path in folders.iter().rev() {
        fs::set_permissions(path, writable.clone()).expect("the folder can be cleared away");
    }
    let before = desk.cli.run(&["directive", "list", "--json"]).done().json()["total"].clone();
    assert_eq!(
        before,
        Desk::new().cli.run(&["directive", "list", "--json"]).done().json()["total"],
        "nothing was added"
    );
}

#[test]
fn an_office_of_a_newer_program_is_refused_untouched() {
    let desk = Desk::new();
    let (letter, database) = (desk.letter(), keys(&desk)[0].with_file_name("office.db"));
    sealed::connection(&desk.office())
        .execute_batch("PRAGMA user_version = 1000")
        .expect("a schema of years to come");
    let before = fs::read(&database).expect("the database");
    let told = desk.cli.run(&["office", "info"]).refused(6, "E_NEWER_VERSION").stderr;
    assert!(told.contains("phiên bản"), "it says what to install: {told}");
    let _ = desk.give(&["directive", "add", "-"], &letter).refused(6, "E_NEWER_VERSION");
    assert_eq!(fs::read(&database).expect("the database"), before, "not a byte of it is changed");
}

#[test]
fn a_misspelt_field_is_named_once() {
    let desk = Desk::new();
    let told = desk.give(&["task", "add", "-"], &json!({ "titel": "Họp" })).refused(3, "E_BAD_JSON").stderr;
    assert_eq!(told.matches("titel").count(), 1, "its name stands once in the sentence: {told}");
}

#[test]
fn a_call_that_cannot_be_understood_is_explained() {
    let desk = Desk::new();
    for call in [
        &["nothing"][..],
        &["directive", "sing"],
        &["briefing", "--month", "2017-07"],
        &["briefing", "--out", "x.pdf"],
        &["office", "info", "--loud"],
        &["briefing", "--month", "2017-07", "--out", "x.odt"],
        &["briefing", "--month", "2017-07", "approve", "2017-07"],
    ] {
        let told = desk.cli.run(call).refused(2, "E_USAGE").stderr;
        assert!(told.contains("Hãy"), "`{}` must be answered with what to do: {told}", call.join(" "));
        assert!(
            !told.contains("  bị"),
            "`{}` must be told by the name of what is wrong: {told}",
            call.join(" ")
        );
    }
}

/// Both copies of the key file replaced, or taken away, and how the office then opens.
fn check(why: &str, contents: Option<&[u8]>, code: i32, error: &str) {
    let desk = Desk::new();
    for path in keys(&desk) {
        match contents {
            Some(bytes) => fs::write(&path, bytes).expect("a copy is replaced"),
            None => fs::remove_file(&path).expect("a copy is taken away"),
        }
    }
    let told = desk.cli.run(&["office", "info"]).refused(code, error).stderr;
    assert!(!told.contains("Mật khẩu chưa đúng"), "{why}: the passphrase is not to blame: {told}");
    assert!(told.lines().count() > 1, "{why}: the clerk is told what to do: {told}");
}

/// Both copies of the key file of the generation in force.
fn keys(desk: &Desk) -> [PathBuf; 2] {
    let current = fs::read_to_string(desk.office().join("CURRENT")).expect("the generation in force");
    let folder = desk.office().join(current.trim_end());
    ["keys.json", "keys.json.2"].map(|name| folder.join(name))
}

/// With the checksum that tells a whole file of another version from a damaged one.
fn seal(mut file: Value) -> Vec<u8> {
    file.sort_all_objects();
    let checksum = blake3::hash(file.to_string().as_bytes()).to_hex();
    file["checksum"] = json!(checksum.as_str());
    file.to_string().into_bytes()
}

fn set_read_only<'p>(paths: impl Iterator<Item = &'p PathBuf>) {
    for path in paths {
        let mut permissions: Permissions = fs::metadata(path).expect("a part of the office").permissions();
        permissions.set_readonly(true);
        fs::set_permissions(path, permissions).expect("it is made read-only");
    }
}
