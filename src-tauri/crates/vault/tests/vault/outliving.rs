//! Which generations go once newer ones are in force, and which never do.

use std::fs;
use std::path::Path;

use serde_json::Value;
use tempfile::TempDir;
use vault::{Files, Generation, OfficeFolder, OsFiles};

use crate::faults::walk;
use crate::stick::Bench;
use crate::support::{Seeded, copy_folder};

/// How far a database is: here it holds nothing but that number.
fn read(path: &Path) -> Option<i64> {
    fs::read_to_string(path).ok()?.parse().ok()
}

/// An office with one generation for each of these databases, the last in force, all of one lineage.
fn grown(databases: &[&str]) -> Bench {
    let mut bench = Bench::new();
    bench.good(TempDir::new().unwrap().path(), 10);
    for (at, database) in databases.iter().enumerate() {
        if at > 0 {
            bench.office = bench.office.clone().renew(&OsFiles).unwrap().finish(&OsFiles).unwrap();
        }
        fs::write(bench.office.db_path(), database).unwrap();
    }
    bench
}

/// The generations that are left, by their numbers.
fn left(root: &Path) -> String {
    let names = OsFiles.list(root).unwrap();
    let generations: Vec<&str> = names.iter().filter_map(|name| name.strip_prefix("g-")).collect();
    generations.join(" ")
}

fn remove(bench: &Bench) -> Vec<Generation> {
    bench.office.remove_outlived(&OsFiles, &bench.keys, &mut read).unwrap()
}

/// Changes what a generation knows of its descent.
fn descend(root: &Path, generation: &str, change: impl FnOnce(&mut Value)) {
    let path = root.join(generation).join("lineage.json");
    let mut descent: Value = serde_json::from_slice(&fs::read(&path).unwrap()).unwrap();
    change(&mut descent);
    fs::write(&path, descent.to_string()).unwrap();
}

#[test]
fn two_newer_ones_that_are_whole_outlive_a_generation() {
    let check = |databases: &[&str], expected: &str| {
        let bench = grown(databases);
        let gone = remove(&bench);
        assert_eq!(left(bench.sample.dir.path()), expected, "what stays of {databases:?}");
        let were = databases.len() - expected.split(' ').count();
        assert_eq!(gone.len(), were, "each that went of {databases:?} is named: {gone:?}");
    };
    check(&["5"], "1");
    check(&["5", "6"], "1 2");
    check(&["5", "6", "7"], "2 3");
    check(&["5", "5", "5", "5"], "3 4");
    check(&["5", "damaged", "7"], "1 2 3");
    check(&["5", "damaged", "7", "8"], "2 3 4");
    check(&["damaged", "6", "7"], "1 2 3");
    check(&["5", "6", "damaged"], "1 2 3");
    // Work that no other generation has.
    check(&["9", "6", "7"], "1 2 3");
    check(&["7", "6", "7"], "1 2 3");
    check(&["4", "9", "6", "7"], "2 3 4");
}

#[test]
fn a_proven_backup_outlives_what_it_holds() {
    let check = |lineage: Option<&str>, mark: i64, expected: &str| {
        let bench = grown(&["5", "damaged", "7"]);
        let made = bench.good(TempDir::new().unwrap().path(), 10);
        bench.office.remember_backup(&OsFiles, made.place(Path::new("/stick"), mark)).unwrap();
        if let Some(lineage) = lineage {
            descend(bench.sample.dir.path(), "g-1", |descent| descent["lineage"] = lineage.into());
        }
        remove(&bench);
        assert_eq!(left(bench.sample.dir.path()), expected, "a backup up to {mark}, g-1 of {lineage:?}");
    };
    check(None, 5, "2 3");
    check(None, 4, "1 2 3");
    check(Some("00000000000000ff"), 9, "1 2 3");
}

#[test]
fn the_way_back_and_what_is_not_understood_stay() {
    let check = |case: &str, spoil: &dyn Fn(&Path)| {
        let bench = grown(&["5", "6", "7", "8"]);
        spoil(bench.sample.dir.path());
        remove(&bench);
        assert_eq!(left(bench.sample.dir.path()), "1 3 4", "{case}: g-1 stays, g-2 goes");
    };
    check("the way back of a restore", &|root| {
        descend(root, "g-4", |descent| descent["replaced"] = 1.into());
    });
    check("another lineage", &|root| {
        descend(root, "g-1", |descent| descent["lineage"] = "00000000000000ff".into());
    });
    check("no lineage", &|root| fs::remove_file(root.join("g-1/lineage.json")).unwrap());
    check("a damaged lineage", &|root| fs::write(root.join("g-1/lineage.json"), "{").unwrap());
    check("a file nobody knows", &|root| fs::write(root.join("g-1/letter.txt"), "x").unwrap());
    check("a copy of what was damaged", &|root| fs::write(root.join("g-1/office.db.damaged"), "x").unwrap());
    check("the mark of one being built", &|root| fs::write(root.join("g-1/unfinished"), "").unwrap());
    check("keys nobody can read", &|root| {
        ["keys.json", "keys.json.2"]
            .iter()
            .for_each(|name| fs::write(root.join("g-1").join(name), "").unwrap());
    });
    check("a database that is gone", &|root| fs::remove_file(root.join("g-1/office.db")).unwrap());
}

#[test]
fn what_is_newer_than_the_one_in_force_stays() {
    let bench = grown(&["5", "6", "7"]);
    let first = Generation::from_name("g-1").unwrap();
    let office = bench.office.clone().switch_to(&OsFiles, &mut Seeded::new(70), first).unwrap();
    assert_eq!(office.remove_outlived(&OsFiles, &bench.keys, &mut read).unwrap(), [], "nothing is older");
    assert_eq!(left(bench.sample.dir.path()), "1 2 3", "what was gone back from stays");
}

#[test]
fn a_removal_that_is_cut_short_is_ended_by_the_next() {
    let bench = grown(&["5", "6", "7"]);
    walk(12, |files, renames, case| {
        let dir = TempDir::new().unwrap();
        copy_folder(bench.sample.dir.path(), dir.path());
        descend(dir.path(), "g-3", |descent| descent["replaced"] = 2.into());
        let office = OfficeFolder::open(&OsFiles, dir.path()).unwrap();
        let removed = office.remove_outlived(files, &bench.keys, &mut read);
        files.cut_power(renames);

        for (generation, expected) in [("g-2", 6), ("g-3", 7)] {
            let folder = dir.path().join(generation);
            assert_eq!(read(&folder.join("office.db")), Some(expected), "{case}: {generation} is whole");
            assert_eq!(OsFiles.list(&folder).unwrap().len(), 4, "{case}: nothing of {generation} went");
        }
        let way_back = office.replaced(&OsFiles).unwrap().map(Generation::name);
        assert_eq!(way_back.as_deref(), Some("g-2"), "{case}: the way back is open");
        let again = office.remove_outlived(&OsFiles, &bench.keys, &mut read);
        again.unwrap_or_else(|error| panic!("{case}: again: {error}; before: {removed:?}"));
        assert_eq!(left(dir.path()), "2 3", "{case}: then it is gone whole");
    });
}

#[test]
fn nobody_goes_back_to_one_whose_removal_was_begun() {
    let bench = grown(&["5", "6"]);
    let root = bench.sample.dir.path();
    descend(root, "g-2", |descent| descent["replaced"] = 1.into());
    assert!(bench.office.replaced(&OsFiles).unwrap().is_some(), "it is the way back");
    fs::write(root.join("g-1/outlived"), "").unwrap();
    assert_eq!(bench.office.replaced(&OsFiles).unwrap(), None, "once it is marked it is none");
}
