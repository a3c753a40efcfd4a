//! Which backups go, and which never do.

use std::fs;
use std::num::NonZeroUsize;
use std::path::Path;

use tempfile::TempDir;
use vault::{OsFiles, Standing, Tidied, list_backups, tidy};

use crate::stick::{Bench, files_below};
use crate::support::copy_folder;

fn kept(stick: &Path) -> Vec<u64> {
    list_backups(&OsFiles, stick).unwrap().into_iter().map(|found| found.name.sequence).collect()
}

/// Backs up databases of these sizes, spoils some backups, backs up once more and tidies to the newest `keep`.
fn tidied(sizes: &[usize], spoilt: &[u64], last: usize, keep: usize) -> (Vec<u64>, Tidied) {
    let (bench, stick) = (Bench::new(), TempDir::new().unwrap());
    for (at, size) in sizes.iter().enumerate() {
        let made = bench.good(stick.path(), *size);
        if spoilt.contains(&(at as u64 + 1)) {
            let piece = made.folder.join("office.db.000");
            let flipped: Vec<u8> = fs::read(&piece).unwrap().iter().map(|byte| byte ^ 1).collect();
            fs::write(piece, flipped).unwrap();
        }
    }
    let made = bench.good(stick.path(), last);
    let tidied = tidy(&OsFiles, &bench.keys, &made, NonZeroUsize::new(keep).unwrap()).unwrap();
    (kept(stick.path()), tidied)
}

#[test]
fn the_newest_stay_and_the_last_two_that_verify() {
    let check =
        |sizes: &[usize], spoilt: &[u64], last: usize, keep: usize, expected: &[u64], held: &[u64]| {
            let (left, tidied) = tidied(sizes, spoilt, last, keep);
            let case = format!("{sizes:?} with {spoilt:?} spoilt, then {last}, keeping {keep}");
            assert_eq!(left, expected, "{case}: what stays");
            let found: Vec<u64> = tidied.held.iter().map(|name| name.sequence).collect();
            assert_eq!(found, held, "{case}: what waits for a person");
        };
    check(&[10, 10], &[], 10, 3, &[3, 2, 1], &[]);
    check(&[10, 10, 10, 10], &[], 10, 3, &[5, 4, 3], &[]);
    check(&[10, 10, 10], &[], 10, 1, &[4, 3], &[]);
    check(&[10, 10, 10], &[3], 10, 1, &[4, 2], &[]);
    check(&[10, 10, 10, 10], &[3, 4], 10, 2, &[5, 4, 2], &[]);
    check(&[10, 10], &[1, 2], 10, 1, &[3], &[]);
    check(&[900, 10, 10], &[], 400, 2, &[4, 3, 1], &[1]);
    check(&[800, 10, 10], &[], 401, 2, &[4, 3], &[]);
}

#[test]
fn another_lineage_is_shown_and_never_pruned() {
    let (bench, stick) = (Bench::new(), TempDir::new().unwrap());
    for _ in 0..3 {
        bench.good(stick.path(), 10);
    }
    // The same office, come back from an old copy of its folder that knows no lineage.
    let lineage = bench.office.generation_folder().path().join("lineage.json");
    fs::remove_file(lineage).unwrap();
    let made = bench.good(stick.path(), 10);
    let tidied = tidy(&OsFiles, &bench.keys, &made, NonZeroUsize::MIN).unwrap();
    assert_eq!(tidied.removed, [], "backups of the other copy are not ours to remove");
    let mut all = kept(stick.path());
    all.sort_unstable();
    assert_eq!(all, [1, 2, 3, 4], "and no sequence is used twice");
}

#[test]
fn attachments_go_when_every_manifest_is_read_and_none_names_them() {
    let check = |case: &str, spoil: &dyn Fn(&Path), expected: usize| {
        let (mut bench, stick) = (Bench::new(), TempDir::new().unwrap());
        bench.good(stick.path(), 10);
        bench.attachments.pop_first();
        bench.good(stick.path(), 10);
        let made = bench.good(stick.path(), 10);
        let oldest = list_backups(&OsFiles, stick.path()).unwrap().pop().unwrap().folder;
        spoil(&oldest);
        let tidied = tidy(&OsFiles, &bench.keys, &made, NonZeroUsize::new(2).unwrap()).unwrap();
        assert_eq!(tidied.attachments, expected, "{case}: how many went");
        let left = files_below(&oldest.with_file_name("blobs")).len();
        assert_eq!(left, 2 - expected, "{case}: how many are left");
    };
    check("the only backup that named it went", &|_| (), 1);
    check("one lost its manifest", &|oldest| fs::remove_file(oldest.join("manifest.json")).unwrap(), 0);
    check(
        "one of another copy cannot be read",
        &|oldest| {
            let foreign = oldest.with_file_name("00000000000000ff-000001");
            copy_folder(oldest, &foreign);
            fs::write(foreign.join("manifest.json"), "{}").unwrap();
        },
        0,
    );
}

#[test]
fn what_an_earlier_state_of_this_folder_began_is_removed_and_a_strangers_is_not() {
    let (bench, stick) = (Bench::new(), TempDir::new().unwrap());
    let ours = bench.good(stick.path(), 10).folder;
    fs::rename(ours.join("manifest.json"), ours.join("unfinished")).unwrap();
    let foreign = ours.with_file_name("00000000000000ff-000001");
    copy_folder(&ours, &foreign);
    // As after a restore: the generation in force is of another lineage than the one it took the place of.
    let root = bench.sample.dir.path();
    fs::create_dir(root.join("g-9")).unwrap();
    fs::rename(root.join("g-1/lineage.json"), root.join("g-9/lineage.json")).unwrap();
    bench.good(stick.path(), 10);
    assert!(!ours.exists(), "nobody ends what the office began before it came back");
    assert!(foreign.exists(), "what another computer began may be under way there");
}

#[test]
fn what_was_cut_short_is_removed_by_the_next() {
    let (bench, stick) = (Bench::new(), TempDir::new().unwrap());
    let made = bench.good(stick.path(), 10);
    fs::rename(made.folder.join("manifest.json"), made.folder.join("unfinished")).unwrap();
    let standing = list_backups(&OsFiles, stick.path()).unwrap().remove(0).standing;
    assert!(matches!(standing, Standing::Unfinished), "no manifest, no backup: {standing:?}");
    bench.good(stick.path(), 10);
    assert_eq!(kept(stick.path()), [2], "its number is not used again");
}
