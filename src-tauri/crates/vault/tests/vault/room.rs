//! A disk that is too small for a work says so in numbers, before the work begins.

use std::fs;
use std::ops::ControlFlow;
use std::path::Path;

use tempfile::TempDir;
use vault::{
    BackupError, Error, Files, KeysKept, OfficeFolder, Taken, restore_beside, restore_into, room_for_rekey,
};

use crate::faulty_files::FaultyFiles;
use crate::stick::{Bench, files_below, verified};
use crate::support::Seeded;

const FREE: u64 = 1000;

/// The bytes that a work was said to need, when it was refused for them.
fn needed<T>(refused: Result<T, BackupError>) -> Option<u64> {
    match refused.err()? {
        BackupError::NoRoom { needed, free, .. } | BackupError::Vault(Error::NoRoom { needed, free, .. }) => {
            (free == FREE).then_some(needed)
        }
        _ => None,
    }
}

fn restored(files: &dyn Files, backup: &Path, office: OfficeFolder) -> Result<(), BackupError> {
    let manifest = verified(backup)?;
    let taken = Taken { folder: backup, manifest: &manifest };
    let mut on = |_| ControlFlow::Continue(());
    restore_beside(files, &mut Seeded::new(90), office, taken, KeysKept::Todays, &mut on).map(drop)
}

#[test]
fn every_work_says_what_it_needs_and_leaves_all_as_it_was() {
    let (bench, stick) = (Bench::new(), TempDir::new().unwrap());
    fs::write(bench.office.db_path(), vec![b'd'; 5000]).unwrap();
    let backup = bench.good(stick.path(), 5000).folder;
    let before = files_below(bench.office.root());
    let crowded = FaultyFiles::crowded(FREE);
    let check = |work: &str, refused: Result<(), BackupError>, least: u64| {
        let needed = needed(refused);
        assert!(needed.is_some_and(|needed| needed >= least), "{work} needs {needed:?} of at least {least}");
        assert_eq!(files_below(bench.office.root()), before, "{work}: nothing was begun");
    };
    let (office, attachments) = (|| bench.office.clone(), &bench.attachments);
    check("a backup", bench.back_up(&crowded, stick.path(), 5000).map(drop), 5000);
    check("a restore", restored(&crowded, &backup, office()), 5000);
    check("an upgrade", office().renew(&crowded).map(drop).map_err(Into::into), 10_000);
    let rekey = room_for_rekey(&crowded, &bench.office, &bench.keys, attachments);
    check("another key", rekey.map_err(Into::into), 13_000);
}

#[test]
fn a_restore_counts_no_attachment_that_is_here() {
    let (bench, stick) = (Bench::new(), TempDir::new().unwrap());
    let backup = bench.good(stick.path(), 100).folder;
    let ask = || needed(restored(&FaultyFiles::crowded(FREE), &backup, bench.office.clone())).unwrap();
    let with_all = ask();
    let blobs = files_below(&bench.office.blobs_path());
    let bytes: u64 = blobs.iter().map(|path| fs::metadata(path).unwrap().len()).sum();
    blobs.iter().for_each(|path| fs::remove_file(path).unwrap());
    assert_eq!(ask(), with_all + bytes, "those that are gone are to be written");
}

#[test]
fn an_empty_computer_without_room_gets_no_office() {
    let (bench, stick, home) = (Bench::new(), TempDir::new().unwrap(), TempDir::new().unwrap());
    let backup = bench.good(stick.path(), 100).folder;
    let manifest = verified(&backup).unwrap();
    let taken = Taken { folder: &backup, manifest: &manifest };
    let dir = home.path().join("office");
    let mut on = |_| ControlFlow::Continue(());
    let refused = restore_into(&FaultyFiles::crowded(FREE), &mut Seeded::new(91), &dir, taken, &mut on);
    assert!(needed(refused).is_some(), "it is told in numbers");
    assert!(!dir.join("CURRENT").exists(), "no office came of it");
}
