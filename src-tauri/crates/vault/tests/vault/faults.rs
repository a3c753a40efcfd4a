//! The walk: something goes wrong at the first file operation, then at the second, and so on to the end.
//! After each, the office is wholly what it was or wholly what it was to become.

use std::fs;
use std::path::Path;

use tempfile::TempDir;
use vault::{DiskTrouble, Error, Files, OfficeFolder, Operation, OsFiles, Secret, mend_copies, unlock};

use crate::faulty_files::{Fault, FaultyFiles, Renames};
use crate::support::{NEW, OLD, Sample, begin, change_to, outcome, unlock_with, word};

const WALKS: [(Fault, Renames); 4] = [
    (Fault::FailsOnce, Renames::Kept),
    (Fault::FullFromHere, Renames::Kept),
    (Fault::Dies, Renames::Kept),
    (Fault::Dies, Renames::Lost),
];

/// Runs a scenario with the fault one operation later each time, until it is past the last one.
pub(crate) fn walk(least_steps: usize, scenario: impl Fn(&FaultyFiles, Renames, &str)) {
    for (fault, renames) in WALKS {
        for at in 0.. {
            let files = FaultyFiles::new(fault, at);
            scenario(&files, renames, &format!("{fault:?} at operation {at}, renames {renames:?}"));
            if files.never_struck() {
                assert!(at >= least_steps, "{fault:?}: the walk ended after {at} steps");
                break;
            }
        }
    }
}

fn make(files: &dyn Files, dir: &Path) -> Result<(), Error> {
    let (draft, _, _) = begin(files, dir, 1)?;
    fs::write(draft.db_path(), b"a database").unwrap();
    draft.finish(files).map(drop)
}

/// An error that came from a disk that is full must say so, and where.
fn says_what_happened(result: &Result<(), Error>, case: &str) {
    if let Err(Error::Io(fault)) = result {
        let known = matches!(fault.trouble, DiskTrouble::Full | DiskTrouble::Other);
        assert!(known && fault.path.is_absolute(), "{case}: {fault}");
    } else {
        assert!(result.is_ok(), "{case}: a disk fault must stay one: {result:?}");
    }
}

#[test]
fn making_an_office_leaves_an_office_or_none() {
    walk(20, |files, renames, case| {
        let home = TempDir::new().unwrap();
        let dir = home.path().join("office");
        let made = make(files, &dir);
        says_what_happened(&made, case);
        files.cut_power(renames);

        match OfficeFolder::open(&OsFiles, &dir) {
            Ok(folder) => assert_eq!(outcome(unlock_with(&folder, OLD)), "First, other Same", "{case}"),
            Err(error) => {
                let none = matches!(error, Error::NotAnOffice { .. } | Error::FolderMissing { .. });
                assert!(none && made.is_err(), "{case}: {error}");
                make(&OsFiles, &dir).unwrap_or_else(|again| panic!("{case}: trying again: {again}"));
            }
        }
        let folder = OfficeFolder::open(&OsFiles, &dir).unwrap();
        assert!(folder.db_path().exists(), "{case}: an office has its database");
    });
}

#[test]
fn changing_a_passphrase_leaves_the_old_or_the_new() {
    let sample = Sample::new();
    walk(12, |files, renames, case| {
        let dir = sample.copy();
        let folder = OfficeFolder::open(&OsFiles, dir.path()).unwrap();
        let unlocked = unlock_with(&folder, OLD).unwrap();
        let changed = change_to(files, &folder, &unlocked, NEW);
        says_what_happened(&changed, case);
        files.cut_power(renames);

        let (old, new) = (unlock_with(&folder, OLD), unlock_with(&folder, NEW));
        assert!(old.is_ok() != new.is_ok(), "{case}: exactly one passphrase opens: {old:?} {new:?}");
        if changed.is_ok() {
            assert!(new.is_ok(), "{case}: an acknowledged change stands");
        }
        if let Err(Error::Io(fault)) = &changed {
            let late = matches!(fault.operation, Operation::SyncFolder | Operation::Read);
            assert!(late || old.is_ok(), "{case}: a refused change has not happened");
        }
        let mut opened = old.or(new).unwrap();
        let by_code = unlock(&OsFiles, &folder, Secret::Recovery(&sample.code));
        assert!(by_code.is_ok(), "{case}: the code always opens");

        mend_copies(&OsFiles, &folder, &mut opened).unwrap();
        let mended = unlock(&OsFiles, &folder, Secret::Recovery(&sample.code));
        assert_eq!(outcome(mended), "First, other Same", "{case}: the copies can be made alike again");
    });
}

#[test]
fn a_failed_opening_changes_nothing() {
    let sample = Sample::new();
    walk(4, |files, _, case| {
        let opened = OfficeFolder::open(files, sample.dir.path())
            .and_then(|folder| unlock(files, &folder, Secret::Recovery(&sample.code)));
        if let Err(error) = opened {
            assert!(word(&error).starts_with("Io"), "{case}: trouble with the disk is never damage: {error}");
        }
        assert_eq!(outcome(unlock_with(&sample.open(), OLD)), "First, other Same", "{case}: all as before");
    });
}

#[test]
fn renewing_leaves_the_old_generation_or_the_new() {
    let sample = Sample::new();
    fs::write(sample.open().db_path(), b"old").unwrap();
    walk(20, |files, renames, case| {
        let dir = sample.copy();
        let renewed = OfficeFolder::open(&OsFiles, dir.path())
            .and_then(|folder| folder.renew(files))
            .and_then(|renewal| {
                assert_eq!(fs::read(renewal.db_path()).unwrap(), b"old", "{case}: the copy is verified");
                fs::write(renewal.db_path(), b"new").unwrap();
                renewal.finish(files).map(drop)
            });
        says_what_happened(&renewed, case);
        files.cut_power(renames);

        let folder = OfficeFolder::open(&OsFiles, dir.path()).unwrap();
        let first = fs::read(dir.path().join("g-1/office.db")).unwrap();
        assert_eq!(first, b"old", "{case}: the generation before is the way back");
        let number = folder.generation().name();
        let expected: &[u8] = if number == "g-1" { b"old" } else { b"new" };
        assert_eq!(fs::read(folder.db_path()).unwrap(), expected, "{case}: {number} is whole");
        assert_eq!(outcome(unlock_with(&folder, OLD)), "First, other Same", "{case}: with its keys");
        assert!(renewed.is_err() || number == "g-2", "{case}: an acknowledged renewal stands");
        folder
            .renew(&OsFiles)
            .unwrap()
            .finish(&OsFiles)
            .unwrap_or_else(|again| panic!("{case}: again: {again}"));
    });
}

#[test]
fn a_generation_given_up_is_built_over() {
    let sample = Sample::new();
    let office = sample.open().renew(&OsFiles).unwrap().abandon(&OsFiles).unwrap();
    assert_eq!(office.generation().name(), "g-1", "the old one is in force");
    let office = office.renew(&OsFiles).unwrap().finish(&OsFiles).unwrap();
    assert_eq!(office.generation().name(), "g-2", "and its number is used");
    drop(office);
    fs::write(sample.dir.path().join("CURRENT"), "g-1\n").unwrap();
    let office = sample.open().renew(&OsFiles).unwrap().finish(&OsFiles).unwrap();
    assert_eq!(office.generation().name(), "g-3", "a finished generation is never built over");
}
