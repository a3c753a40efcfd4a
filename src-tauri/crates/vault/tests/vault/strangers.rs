//! What a stick says that went through strangers' hands: numbers that are too large for an office, or for any program.

use std::fs;
use std::path::Path;

use serde_json::{Value, json};
use tempfile::TempDir;
use vault::{BackupError, DiskTrouble, FileDamage, OsFiles, Standing, list_backups};

use crate::stick::{Bench, files_below, rewrite, verified, whole_on};

/// A folder that is called as a backup is, of a copy of the office that nobody knows.
fn plant(stick: &Path, sequence: u64) {
    let office = fs::read_dir(stick).unwrap().next().unwrap().unwrap().path();
    fs::create_dir(office.join(format!("0000000000000000-{sequence:06}"))).unwrap();
}

#[test]
fn a_number_made_up_on_one_stick_spoils_no_backup() {
    for planted in [1 << 21, (1 << 53) - 2, (1 << 53) - 1, 1 << 53, u64::MAX] {
        let (bench, first, other) = (Bench::new(), TempDir::new().unwrap(), TempDir::new().unwrap());
        bench.good(first.path(), 10);
        plant(first.path(), planted);
        let sticks = [&first, &other, &first, &other];
        let numbers = sticks.map(|stick| bench.good(stick.path(), 10).clear.name.sequence);
        assert_eq!(numbers, [2, 3, 4, 5], "{planted} planted: each backup has a name of its own");
        let whole = [&first, &other].map(|stick| whole_on(stick.path(), &planted.to_string()).len());
        assert_eq!(whole, [3, 2], "{planted} planted: all of them are whole");
    }
}

#[test]
fn a_log_that_learnt_such_a_number_goes_on_with_the_rest() {
    let (bench, first, other) = (Bench::new(), TempDir::new().unwrap(), TempDir::new().unwrap());
    bench.good(first.path(), 10);
    let known = bench.good(other.path(), 10);
    let path = bench.office.root().join("backups.json");
    let mut log: Value = serde_json::from_slice(&fs::read(&path).unwrap()).unwrap();
    let spoilt = format!("{}-{}", known.clear.name.lineage, u64::MAX);
    log["last"] = json!(spoilt);
    log["places"][1]["name"] = json!(spoilt);
    fs::write(&path, log.to_string()).unwrap();
    let places = bench.office.backup_log(&OsFiles).places;
    let names: Vec<_> = places.iter().map(|place| place.name).collect();
    assert_eq!(names, [known.clear.name], "what has a name is known");
    let third = TempDir::new().unwrap();
    assert_eq!(bench.good(third.path(), 10).clear.name.sequence, 3, "and the next goes on from there");
}

#[test]
fn a_folder_that_is_there_is_never_written_into() {
    let (bench, stick) = (Bench::new(), TempDir::new().unwrap());
    let greatest = (1_u64 << 53) - 1;
    let made = bench.good(stick.path(), 10);
    let log = json!({ "last": format!("{}-{greatest}", made.clear.name.lineage), "places": [] });
    fs::write(bench.office.root().join("backups.json"), log.to_string()).unwrap();
    let last = bench.good(stick.path(), 10);
    assert_eq!(last.clear.name.sequence, greatest, "no name has a greater number");
    let before = files_below(stick.path());
    match bench.back_up(&OsFiles, stick.path(), 2500) {
        Err(BackupError::Io(fault)) => {
            assert_eq!(
                (fault.trouble, &fault.path),
                (DiskTrouble::Other, &last.folder),
                "the folder is named"
            );
        }
        other => panic!("the name is taken: {other:?}"),
    }
    assert_eq!(files_below(stick.path()), before, "and nothing of it is touched");
    assert_eq!(whole_on(stick.path(), "the name is taken").len(), 2, "both stand");
}

#[test]
fn sizes_that_no_number_holds_are_damage() {
    let check = |case: &str, write: fn(&mut Value)| {
        let (bench, stick) = (Bench::new(), TempDir::new().unwrap());
        let made = bench.good(stick.path(), 1500);
        rewrite(&made.folder, |manifest| write(&mut manifest["clear"]));
        match verified(&made.folder) {
            Err(BackupError::Damaged { faults, .. }) => {
                assert_eq!(faults[0].damage, FileDamage::Altered, "{case}: the manifest is not what it was");
            }
            other => panic!("{case}: {other:?}"),
        }
        let listed = list_backups(&OsFiles, stick.path()).unwrap().remove(0).standing;
        assert!(matches!(listed, Standing::Damaged(_)), "{case}: and is listed so: {listed:?}");
        bench.good(stick.path(), 10);
    };
    check("two pieces", |clear| {
        clear["database"][0]["size"] = json!(u64::MAX);
        clear["database"][1]["size"] = json!(1);
    });
    check("the keys", |clear| clear["keys"]["size"] = json!(u64::MAX));
    check("attachments", |clear| {
        clear["blobs"][0]["size"] = json!(u64::MAX - 1);
        clear["blobs"][1]["size"] = json!(u64::MAX - 1);
    });
    check("a sum that is counted twice", |clear| clear["keys"]["size"] = json!(1_u64 << 63));
    check("more than the window counts", |clear| clear["keys"]["size"] = json!(1_u64 << 53));
}
