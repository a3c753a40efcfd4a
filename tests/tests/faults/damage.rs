//! Case 15: backups whose files were emptied, cut, extended, flipped or exchanged.

use std::fs;
use std::path::{Path, PathBuf};

use tests::cli::Cli;
use tests::oracle::told;

use crate::Skipped;
use crate::bench::{Bench, files_below, text};
use crate::tally::{Tally, Trial};

/// Where something begins in a file: pages, sealed chunks, and what is read at once.
const EDGES: [usize; 6] = [1, 80, 4096, 64 * 1024, 1 << 20, 2 << 20];

pub(crate) fn cut(tally: &Tally) -> Result<(), Skipped> {
    let bench = Bench::new();
    let newest = bench.backups().remove(0);
    for path in files_of(&newest) {
        let whole = fs::read(&path).expect("a file of the backup");
        let around = EDGES.iter().flat_map(|edge| [edge - 1, *edge, edge + 1]);
        let mut lengths: Vec<usize> =
            around.chain([whole.len() - 2]).filter(|at| *at < whole.len() - 1).collect();
        lengths.dedup();
        for step in tally.steps(lengths.len(), 5) {
            let length = lengths[step - 1];
            is_refused(&bench, &newest, &path, &whole[..length], &format!("cut to {length}"));
            is_not_listed_whole(&bench, &newest, &format!("{} cut to {length}", path.display()));
            tally.count(Trial::Cut);
        }
        for more in [1, 4096] {
            let extended = [&whole[..], &vec![b'x'; more]].concat();
            is_refused(&bench, &newest, &path, &extended, &format!("{more} bytes longer"));
            is_not_listed_whole(&bench, &newest, &format!("{} {more} bytes longer", path.display()));
            tally.count(Trial::Cut);
        }
        fs::write(&path, whole).expect("as it was");
    }
    let _ = bench.cli().run(&["backup", "verify", &text(&newest)]).done();
    Ok(())
}

pub(crate) fn flipped(tally: &Tally) -> Result<(), Skipped> {
    let bench = Bench::new();
    let newest = bench.backups().remove(0);
    for path in files_of(&newest) {
        let whole = fs::read(&path).expect("a file of the backup");
        for step in tally.steps(whole.len().div_ceil(1024), 6) {
            let at = ((step - 1) * 1024 + step % 1024).min(whole.len() - 1);
            let mut flipped = whole.clone();
            flipped[at] ^= 1 << (step % 8);
            is_refused(&bench, &newest, &path, &flipped, &format!("byte {at} flipped"));
            tally.count(Trial::Flip);
        }
        fs::write(&path, whole).expect("as it was");
    }
    Ok(())
}

/// Files of one backup in another; and a whole folder under another's name.
pub(crate) fn swapped(tally: &Tally) -> Result<(), Skipped> {
    let bench = Bench::new();
    let backups = bench.backups();
    let (newest, older) = (&backups[0], &backups[1]);
    for name in ["office.db.000", "manifest.json"] {
        let (path, whole) = (newest.join(name), fs::read(newest.join(name)).expect("a file"));
        let other = fs::read(older.join(name)).expect("a file");
        is_refused(&bench, newest, &path, &other, "that of another backup");
        fs::write(&path, whole).expect("as it was");
        tally.count(Trial::Flip);
    }
    let halves = |name: &str| {
        let [new, old] = [newest, older].map(|folder| fs::read(folder.join(name)).expect("a file"));
        [&new[..new.len() / 2], &old[old.len() / 2..]].concat()
    };
    is_refused(&bench, newest, &newest.join("office.db.000"), &halves("office.db.000"), "two halves");
    Ok(())
}

/// The files of a backup, those it shares with others among them.
fn files_of(backup: &Path) -> Vec<PathBuf> {
    let shared = backup.parent().expect("the office on the stick").join("blobs");
    files_below(backup).into_iter().chain(files_below(&shared)).collect()
}

/// What is shorter or longer than it was shows at first sight, with the others beside it.
fn is_not_listed_whole(bench: &Bench, backup: &Path, case: &str) {
    let elsewhere = Cli::on(&bench.desk.beside("another computer"));
    let listed = elsewhere.run(&["--json", "backup", "list", &text(&bench.stick())]).done().json();
    let listed = listed.as_array().expect("a list");
    let folder = text(backup);
    let is_it = |found: &&serde_json::Value| found["folder"] == folder.as_str();
    let shown = listed.iter().find(is_it).map(|found| found["state"].clone());
    assert_eq!(shown, Some("damaged".into()), "{case}: the list says so");
    assert!(listed.len() > 1, "{case}: and hides no other");
}

/// Nobody verifies or restores it, on this computer or on another.
fn is_refused(bench: &Bench, backup: &Path, path: &Path, spoilt: &[u8], how: &str) {
    fs::write(path, spoilt).expect("a spoilt file");
    let case = format!("{} {how}", path.display());
    let elsewhere = Cli::on(&bench.desk.beside("another computer"));
    let outcome = elsewhere.run(&["backup", "verify", &text(backup)]);
    // A manifest that is nothing any more makes the folder none.
    assert!([3, 5].contains(&outcome.code), "{case}: it ended with {}: {}", outcome.code, outcome.stderr);
    told(&outcome, &case);
    // A manifest of another backup vouches for other files, which are named then.
    let is_named = outcome.stderr.contains("Tệp “") || outcome.code == 3;
    assert!(is_named, "{case}: the file is named: {}", outcome.stderr);
    let refused = elsewhere.run(&["restore", &text(backup), "--dry-run"]);
    assert_eq!(refused.code, outcome.code, "{case}: it is not restored either: {}", refused.stderr);
}
