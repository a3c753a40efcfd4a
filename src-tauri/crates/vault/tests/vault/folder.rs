//! Which folders are taken for an office, and which for a place to make one.

use std::fs;
use std::path::Path;

use tempfile::TempDir;
use vault::{OfficeFolder, OsFiles};

use crate::support::{OLD, Sample, begin, unlock_with, word};

fn opening(dir: &Path) -> String {
    OfficeFolder::open(&OsFiles, dir).map_or_else(|error| word(&error), |_| "open".to_owned())
}

fn making(dir: &Path) -> String {
    begin(&OsFiles, dir, 1).map_or_else(|error| word(&error), |_| "made".to_owned())
}

#[test]
fn only_a_finished_office_opens() {
    let check = |case: &str, spoil: fn(&Path), expected: &str| {
        let sample = Sample::new();
        spoil(sample.dir.path());
        assert_eq!(opening(sample.dir.path()), expected, "opening a folder with {case}");
    };
    let current = |dir: &Path, text: &str| fs::write(dir.join("CURRENT"), text).unwrap();
    check("nothing wrong", |_| (), "open");
    check("a Windows line end", |dir| fs::write(dir.join("CURRENT"), "g-1\r\n").unwrap(), "open");
    check("no CURRENT", |dir| fs::remove_file(dir.join("CURRENT")).unwrap(), "CurrentUnreadable");
    check("no folder at all", |dir| fs::remove_dir_all(dir).unwrap(), "FolderMissing");
    check("no generation", |dir| fs::remove_dir_all(dir.join("g-1")).unwrap(), "GenerationMissing");
    check("no lock file", |dir| fs::remove_file(dir.join("office.lock")).unwrap(), "open");

    let sample = Sample::new();
    for text in ["", "g-", "g-0", "g-01", "G-1", "g--1", "g-4294967296", "../g-1", "g-1\ng-2", "g-1 "] {
        current(sample.dir.path(), text);
        assert_eq!(opening(sample.dir.path()), "CurrentUnreadable", "CURRENT holds {text:?}");
    }
    current(sample.dir.path(), &"g-1\n".repeat(10_000));
    assert_eq!(opening(sample.dir.path()), "CurrentUnreadable", "a huge CURRENT is not read whole");
    current(sample.dir.path(), "g-2\n");
    assert_eq!(opening(sample.dir.path()), "GenerationMissing", "CURRENT names what is not there");
}

#[test]
fn looking_at_a_folder_that_is_no_office_leaves_no_trace() {
    let dir = TempDir::new().unwrap();
    assert_eq!(opening(dir.path()), "NotAnOffice", "an empty folder is no office");
    assert_eq!(fs::read_dir(dir.path()).unwrap().count(), 0, "no new office is begun silently");
    let file = dir.path().join("letter.txt");
    fs::write(&file, "x").unwrap();
    assert_eq!(opening(&file), "NotAnOffice", "a file is no office");
    assert_eq!(making(dir.path()), "FolderNotEmpty", "somebody's letter is in the way");
    assert_eq!(fs::read_dir(dir.path()).unwrap().count(), 1, "a refused folder stays as it was");
}

#[test]
fn an_office_is_never_built_over() {
    let sample = Sample::new();
    assert_eq!(making(sample.dir.path()), "FolderNotEmpty", "a finished office is in the way");
    fs::remove_file(sample.dir.path().join("CURRENT")).unwrap();
    let keys = fs::read(sample.dir.path().join("g-1/keys.json")).unwrap();
    assert_eq!(making(sample.dir.path()), "FolderNotEmpty", "so is an office that lost its CURRENT");
    let kept = fs::read(sample.dir.path().join("g-1/keys.json")).unwrap();
    assert_eq!(kept, keys, "its keys are untouched and can be rescued");
}

#[test]
fn what_is_left_is_told_from_a_draft_and_never_built_over() {
    let check = |case: &str, spoil: fn(&Path), generation: &str| {
        let sample = Sample::new();
        let dir = sample.dir.path();
        spoil(dir);
        assert!(OfficeFolder::is_there(&OsFiles, dir), "{case}: there is an office");
        let left = OfficeFolder::of_remains(&OsFiles, dir).unwrap();
        assert_eq!(left.generation().name(), generation, "{case}: which was in force as far as is known");
        let again = OfficeFolder::of_remains(&OsFiles, dir).map(drop).map_err(|error| word(&error));
        assert_eq!(again, Err("InUse".to_owned()), "{case}: it is held");
    };
    check("no CURRENT", lose, "g-1");
    check("noise", |dir| fs::write(dir.join("CURRENT"), "noise").unwrap(), "g-1");
    check("no generation", |dir| fs::remove_dir_all(dir.join("g-1")).unwrap(), "g-1");
    check("one that is not there", |dir| fs::write(dir.join("CURRENT"), "g-7\n").unwrap(), "g-7");
    check("a later one that was only begun", |dir| lose_beside(dir, "unfinished"), "g-1");
    check("a later one that holds something", |dir| lose_beside(dir, "office.db"), "g-2");

    let dir = TempDir::new().unwrap();
    assert!(!OfficeFolder::is_there(&OsFiles, dir.path()), "an empty folder is no office");
    let (draft, _, _) = begin(&OsFiles, dir.path(), 1).unwrap();
    fs::write(draft.db_path(), "half a database").unwrap();
    drop(draft);
    assert!(!OfficeFolder::is_there(&OsFiles, dir.path()), "nor is a draft that was left behind");
}

fn lose(dir: &Path) {
    fs::remove_file(dir.join("CURRENT")).unwrap();
}

/// Loses `CURRENT` beside a later generation that holds this file.
fn lose_beside(dir: &Path, file: &str) {
    lose(dir);
    fs::create_dir(dir.join("g-2")).unwrap();
    fs::write(dir.join("g-2").join(file), "").unwrap();
}

#[test]
fn one_program_at_a_time() {
    let sample = Sample::new();
    let held = sample.open();
    assert_eq!(opening(sample.dir.path()), "InUse", "the lock is held by the first");
    drop(held);
    assert_eq!(opening(sample.dir.path()), "open", "it goes with its holder");

    let dir = TempDir::new().unwrap();
    let (draft, _, _) = begin(&OsFiles, dir.path(), 1).unwrap();
    assert_eq!(making(dir.path()), "InUse", "a draft is locked, too");
    let folder = draft.finish(&OsFiles).unwrap();
    assert_eq!(opening(dir.path()), "InUse", "finishing keeps the lock");
    assert!(unlock_with(&folder, OLD).is_ok(), "and gives the office itself");
}

#[test]
fn a_draft_left_behind_is_built_over() {
    let dir = TempDir::new().unwrap();
    let (draft, _, _) = begin(&OsFiles, dir.path(), 1).unwrap();
    fs::write(draft.db_path(), "half a database").unwrap();
    drop(draft);
    assert_eq!(opening(dir.path()), "NotAnOffice", "a draft is no office");
    let (draft, _, _) = begin(&OsFiles, dir.path(), 2).unwrap();
    assert!(!draft.db_path().exists(), "nothing of the first draft is left to be mistaken");
    fs::write(draft.db_path(), "again").unwrap();
    draft.abandon(&OsFiles).unwrap();
    let left = fs::read_dir(dir.path().join("g-1")).unwrap().count();
    assert_eq!(left, 1, "an abandoned draft leaves only its marker");
    let (draft, _, _) = begin(&OsFiles, dir.path(), 3).unwrap();
    draft.finish(&OsFiles).unwrap();
    assert_eq!(opening(dir.path()), "open", "the last one is the office");
}

#[cfg(unix)]
#[test]
fn keys_are_readable_by_their_owner_only() {
    use std::os::unix::fs::PermissionsExt;
    let sample = Sample::new();
    let folder = sample.open();
    let check = |path: &Path, expected: u32| {
        let mode = fs::metadata(path).unwrap().permissions().mode() & 0o777;
        assert_eq!(mode, expected, "{} on a shared computer", path.display());
    };
    check(&folder.keys_path(), 0o600);
    check(&folder.generation_folder().second_keys_path(), 0o600);
    check(folder.generation_folder().path(), 0o700);
    check(&folder.blobs_path(), 0o700);
}
