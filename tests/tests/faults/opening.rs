//! Cases 6 and 8: what is newer, and what is not there.

use std::fs;
use std::path::Path;

use tests::cli::Cli;
use tests::oracle::{self, told};
use tests::sealed;

use crate::Skipped;
use crate::bench::{Bench, files_below, resealed, text};
use crate::tally::Tally;

pub(crate) fn newer_office(_: &Tally) -> Result<(), Skipped> {
    let bench = Bench::new();
    sealed::connection(&bench.desk.office())
        .execute_batch("PRAGMA user_version = 1000")
        .expect("a schema to come");
    let before = fs::read(bench.database()).expect("the database");
    for command in [&["office", "info"][..], &["directive", "add", &bench.letter()], &["check", "--full"]] {
        told(&bench.cli().run(command).refused(6, "E_NEWER_VERSION"), "a newer office");
    }
    assert!(fs::read(bench.database()).expect("the database") == before, "not a byte of it is changed");
    Ok(())
}

pub(crate) fn newer_backup(_: &Tally) -> Result<(), Skipped> {
    let bench = Bench::new();
    let newest = bench.backups().remove(0);
    let path = newest.join("manifest.json");
    let newer = resealed(&fs::read(&path).expect("a manifest"), |manifest| {
        manifest["clear"]["least_reader"] = 2.into();
    });
    fs::write(&path, &newer).expect("a manifest of a newer program");
    let folder = text(&newest);
    for command in [&["backup", "verify", &folder][..], &["restore", &folder]] {
        told(&bench.cli().run(command).refused(6, "E_NEWER_VERSION"), "a newer backup");
    }
    let list = bench.cli().run(&["--json", "backup", "list", &text(&bench.stick())]).done().json();
    assert_eq!(list[0]["state"], "newer", "the list says so: {list}");
    let _ = bench.cli().run(&["backup", "create", &text(&bench.stick())]).done();
    assert!(fs::read(&path).expect("still there") == newer, "and nothing touches it");
    Ok(())
}

/// A change to the office's folder, how it is then answered, and with which words.
type Loss = (fn(&Bench), i32, &'static str, &'static str);

const LOSSES: [Loss; 6] = [
    (|bench| remove(&bench.desk.office()), 7, "E_FOLDER_MISSING", "Không thấy thư mục"),
    (|bench| empty(&bench.desk.office()), 3, "E_NOT_AN_OFFICE", "không có dữ liệu"),
    (|bench| remove(&bench.desk.office().join("CURRENT")), 5, "E_DAMAGED", "bị hỏng"),
    (|bench| remove(&bench.generation()), 5, "E_DAMAGED", "bị hỏng"),
    (|bench| remove(&bench.database()), 7, "E_DISK_GONE", "Không đọc hoặc ghi được"),
    (|bench| noise(&bench.desk.office().join("CURRENT")), 5, "E_DAMAGED", "bị hỏng"),
];

/// No empty office is ever begun where one used to be.
pub(crate) fn not_there(_: &Tally) -> Result<(), Skipped> {
    for (lose, code, error, words) in LOSSES {
        let bench = Bench::new();
        lose(&bench);
        let before = there(&bench.desk.office());
        for command in [&["office", "info"][..], &["directive", "add", &bench.letter()]] {
            let outcome = bench.cli().run(command).refused(code, error);
            told(&outcome, error);
            assert!(outcome.stderr.contains(words), "{error}: {}", outcome.stderr);
        }
        assert_eq!(there(&bench.desk.office()), before, "{error}: nothing is made in its place");
    }
    Ok(())
}

/// An office of which any one part is gone comes back from a backup, beside what is left of it, by a passphrase or the code.
pub(crate) fn lost_files(_: &Tally) -> Result<(), Skipped> {
    let losses: [fn(&Bench); 5] = [
        |bench| remove(&bench.database()),
        |bench| ["keys.json", "keys.json.2"].iter().for_each(|name| remove(&bench.generation().join(name))),
        |bench| remove(&bench.generation()),
        |bench| remove(&bench.desk.office().join("CURRENT")),
        |bench| noise(&bench.desk.office().join("CURRENT")),
    ];
    for (at, lose) in losses.iter().enumerate() {
        for by_code in [&[][..], &["--recovery-file"]] {
            let case = format!("restored over loss {at} by {by_code:?}");
            let bench = Bench::new();
            let (newest, code) = (text(&bench.backups()[0]), bench.code());
            lose(&bench);
            let left = there(&bench.desk.office());
            let code = by_code.iter().map(|_| code.as_str());
            let secret: Vec<&str> = by_code.iter().copied().chain(code).collect();
            let _ = bench.cli().run(&[&["restore", &newest, "--dry-run"][..], &secret].concat()).done();
            assert_eq!(there(&bench.desk.office()), left, "{case}: asking changes nothing");
            let _ = bench.cli().run(&[&["restore", &newest][..], &secret].concat()).done();
            let _ = oracle::totals(bench.cli(), &case);
            let after = there(&bench.desk.office());
            assert!(left.iter().all(|path| after.contains(path)), "{case}: nothing is removed: {after:?}");
        }
    }
    Ok(())
}

/// An office in a folder that a service copies elsewhere opens, and whoever looks after it is warned.
pub(crate) fn synced(_: &Tally) -> Result<(), Skipped> {
    let bench = Bench::new();
    let checked = bench.cli().run(&["check"]).done();
    assert!(!checked.stderr.contains("đồng bộ"), "nothing is wrong with its place: {}", checked.stderr);
    let synced = bench.desk.beside("OneDrive - Cơ quan Mẫu");
    fs::create_dir(&synced).expect("a synced folder");
    fs::rename(bench.desk.office(), synced.join("office")).expect("somebody moves the office there");
    let checked = Cli::on(&synced.join("office")).run(&["check"]).done();
    assert!(checked.stderr.contains("thư mục đồng bộ OneDrive"), "it is named: {}", checked.stderr);
    let made = Cli::on(&synced.join("new")).run(&["office", "new", &text(&synced.join("new"))]).done();
    assert!(made.stderr.contains("thư mục đồng bộ OneDrive"), "before any work is in it: {}", made.stderr);
    Ok(())
}

/// The files there; the lock is made by whoever looks.
fn there(office: &Path) -> Vec<std::path::PathBuf> {
    let mut files = if office.exists() { files_below(office) } else { Vec::new() };
    files.retain(|path| !path.ends_with("office.lock"));
    files
}

fn remove(path: &Path) {
    let removed = if path.is_dir() { fs::remove_dir_all(path) } else { fs::remove_file(path) };
    removed.expect("it is taken away");
}

fn empty(folder: &Path) {
    remove(folder);
    fs::create_dir(folder).expect("an empty folder");
}

fn noise(path: &Path) {
    fs::write(path, b"\x00\xff noise").expect("noise");
}
