//! The walk of backing up and of tidying: the disk fails, fills, or the stick is pulled out at every operation in turn.

use std::num::NonZeroUsize;

use tempfile::TempDir;
use vault::{BackupError, DiskTrouble, OsFiles, tidy};

use crate::faults::walk;
use crate::stick::{Bench, files_below, whole_on};
use crate::support::copy_folder;

/// A disk fault must stay one, and name the file.
fn says_what_happened<T: std::fmt::Debug>(result: &Result<T, BackupError>, case: &str) {
    match result {
        Ok(_) => {}
        Err(BackupError::Io(fault) | BackupError::Vault(vault::Error::Io(fault))) => {
            let known = matches!(fault.trouble, DiskTrouble::Full | DiskTrouble::Other);
            assert!(known && fault.path.is_absolute(), "{case}: {fault}");
        }
        Err(other) => panic!("{case}: a disk fault must stay one: {other}"),
    }
}

#[test]
fn a_failed_backup_costs_no_earlier_one() {
    let (mut bench, first) = (Bench::new(), TempDir::new().unwrap());
    let last = bench.attachments.pop_last().unwrap();
    bench.good(first.path(), 700);
    bench.good(first.path(), 1700);
    // The third brings an attachment of its own.
    bench.attachments.insert(last);
    walk(60, |files, renames, case| {
        let stick = TempDir::new().unwrap();
        copy_folder(first.path(), stick.path());
        let before = files_below(stick.path());
        let made = bench.back_up(files, stick.path(), 1200);
        says_what_happened(&made, case);
        if made.is_err() && !files.is_dead() {
            assert_eq!(files_below(stick.path()), before, "{case}: no trace is left");
        }
        files.cut_power(renames);

        let whole = whole_on(stick.path(), case).len();
        assert!(whole >= 2, "{case}: {whole} verified backups are left of two");
        assert!(made.is_err() || whole == 3, "{case}: an acknowledged backup stands");
        let again = bench.back_up(&OsFiles, stick.path(), 1200);
        again.unwrap_or_else(|error| panic!("{case}: the next backup: {error}"));
        assert_eq!(whole_on(stick.path(), case).len(), whole + 1, "{case}: the next one goes through");
        let parts = files_below(stick.path())
            .iter()
            .filter(|path| path.extension().is_some_and(|e| e == "part"))
            .count();
        assert!(parts <= 1, "{case}: at most the part of an attachment is left, which tidying removes");
    });
}

#[test]
fn a_stick_that_was_never_used_ends_empty_or_backed_up() {
    let bench = Bench::new();
    bench.good(TempDir::new().unwrap().path(), 10);
    walk(60, |files, renames, case| {
        let stick = TempDir::new().unwrap();
        let made = bench.back_up(files, stick.path(), 1200);
        says_what_happened(&made, case);
        if made.is_err() && !files.is_dead() {
            assert_eq!(files_below(stick.path()).len(), 0, "{case}: no trace is left");
        }
        files.cut_power(renames);
        let whole = whole_on(stick.path(), case).len();
        assert!(made.is_err() || whole == 1, "{case}: an acknowledged backup stands");
    });
}

#[test]
fn tidying_never_touches_the_last_two() {
    let (bench, first) = (Bench::new(), TempDir::new().unwrap());
    let made = (0..4).map(|_| bench.good(first.path(), 1200)).last().unwrap();
    walk(20, |files, renames, case| {
        let stick = TempDir::new().unwrap();
        copy_folder(first.path(), stick.path());
        let folder = stick.path().join(made.folder.strip_prefix(first.path()).unwrap());
        let made = vault::Made { folder, ..made.clone() };
        let done = tidy(files, &bench.keys, &made, NonZeroUsize::MIN);
        says_what_happened(&done, case);
        files.cut_power(renames);
        let whole = whole_on(stick.path(), case).len();
        assert!(whole >= 2, "{case}: {whole} verified backups are left");
        // A file that cannot be read makes its backup one that nobody judges.
        assert!(!files.never_struck() || whole == 2, "{case}: untroubled, the others are gone");
    });
}
