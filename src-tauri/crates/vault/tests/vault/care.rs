//! What is remembered of an office's health, and the copy of what is damaged, whatever the disk does meanwhile.

use std::fs;

use vault::{Care, OfficeFolder, OsFiles, end_work};

use crate::faults::walk;
use crate::support::Sample;

#[test]
fn a_program_that_did_not_close_is_remembered_until_all_was_looked_at() {
    let sample = Sample::new();
    let office = sample.open();
    office.begin_work(&OsFiles).unwrap();
    end_work(&OsFiles, &office.mark_of_work()).unwrap();
    office.begin_work(&OsFiles).unwrap();
    assert!(!office.care(&OsFiles).is_unclean, "one that closed leaves nothing");
    office.begin_work(&OsFiles).unwrap();
    assert!(office.care(&OsFiles).is_unclean, "one that died does");
    end_work(&OsFiles, &office.mark_of_work()).unwrap();
    office.begin_work(&OsFiles).unwrap();
    assert!(office.care(&OsFiles).is_unclean, "however often it is opened and closed since");
    let looked = Care { checked_on: Some("2017-07-31".to_owned()), ..Care::default() };
    office.remember_care(&OsFiles, &looked).unwrap();
    assert_eq!(office.care(&OsFiles), looked, "until all of it was looked at");
}

#[test]
fn what_cannot_be_read_is_forgotten() {
    let sample = Sample::new();
    let office = sample.open();
    fs::write(sample.dir.path().join("health.json"), b"{ \"checked_on\": ").unwrap();
    assert_eq!(office.care(&OsFiles), Care::default(), "the next look comes earlier, that is all");
}

#[test]
fn the_first_damaged_copy_is_kept_with_its_log() {
    let sample = Sample::new();
    let office = sample.open();
    fs::write(office.db_path(), b"damaged").unwrap();
    fs::write(office.generation_folder().path().join("office.db-wal"), b"its log").unwrap();
    let copy = office.keep_damaged(&OsFiles, "2017-07-31T08:00:00").unwrap().expect("a copy");
    fs::write(office.db_path(), b"damaged further").unwrap();
    office.keep_damaged(&OsFiles, "2017-08-01T08:00:00").unwrap();
    assert_eq!(fs::read(&copy).unwrap(), b"damaged", "the first stays");
    assert_eq!(fs::read(copy.with_file_name("office.db-wal.damaged")).unwrap(), b"its log", "with its log");
    let damage = office.care(&OsFiles).damage.expect("remembered");
    assert_eq!(damage.found_at, "2017-07-31T08:00:00", "with the day it was found");
    drop(office);
    fs::create_dir(sample.dir.path().join("g-2")).unwrap();
    fs::write(sample.dir.path().join("CURRENT"), "g-2\n").unwrap();
    assert_eq!(sample.open().care(&OsFiles).damage, None, "a restore answers it");
}

#[test]
fn keeping_a_copy_never_touches_what_is_damaged() {
    let sample = Sample::new();
    fs::write(sample.open().db_path(), b"damaged").unwrap();
    walk(8, |files, renames, case| {
        let dir = sample.copy();
        let office = OfficeFolder::open(&OsFiles, dir.path()).unwrap();
        let kept = office.keep_damaged(files, "2017-07-31T08:00:00");
        files.cut_power(renames);
        assert_eq!(fs::read(office.db_path()).unwrap(), b"damaged", "{case}: the file itself is as it was");
        let copy = office.damaged_copy();
        assert!(
            !copy.exists() || fs::read(&copy).unwrap() == b"damaged" || kept.is_err(),
            "{case}: half a copy"
        );
        let again = office.keep_damaged(&OsFiles, "2017-07-31T09:00:00").unwrap();
        assert_eq!(again, Some(copy), "{case}: it is kept the next time");
    });
}
