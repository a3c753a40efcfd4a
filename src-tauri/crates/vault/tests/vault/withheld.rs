//! An attachment that is there and that the disk does not give, or that a newer program sealed: no backup does without it.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use tempfile::TempDir;
use vault::{BackupError, Blobs, Files, OsFiles};

use crate::refusing::Refusing;
use crate::stick::{Bench, files_below};

/// The office's own file of its first attachment.
fn own(bench: &Bench) -> PathBuf {
    let name = Blobs::of(&bench.office, &bench.keys).name(bench.attachments.first().unwrap()).to_string();
    files_below(&bench.office.blobs_path()).into_iter().find(|path| path.ends_with(&name)).unwrap()
}

fn backed_up(bench: &Bench, files: &dyn Files, stick: &Path) -> String {
    match bench.back_up(files, stick, 100) {
        Ok(made) => format!("{} absent", made.absent.len()),
        Err(BackupError::Io(fault)) => format!("Io {:?}", fault.trouble),
        Err(BackupError::Newer { needs, .. }) => format!("Newer {needs}"),
        Err(other) => format!("{other:?}"),
    }
}

#[test]
fn what_this_disk_refuses_is_not_lost() {
    let check = |says: io::ErrorKind, expected: &str| {
        let (bench, stick) = (Bench::new(), TempDir::new().unwrap());
        let refusing = Refusing { below: own(&bench), says };
        assert_eq!(backed_up(&bench, &refusing, stick.path()), expected, "{says}: without it");
        let is_refused = files_below(stick.path()).is_empty();
        assert_eq!(is_refused, expected.starts_with("Io"), "{says}: a backup that is refused leaves nothing");
        let stick = TempDir::new().unwrap();
        bench.good(stick.path(), 100);
        let found = backed_up(&bench, &refusing, stick.path());
        assert_eq!(found, "0 absent", "{says}: what the stick has whole stands in for it");
        fs::remove_file(own(&bench)).unwrap();
        let empty = TempDir::new().unwrap();
        assert_eq!(backed_up(&bench, &OsFiles, empty.path()), "1 absent", "{says}: what is lost is told");
    };
    check(io::ErrorKind::PermissionDenied, "Io ReadOnly");
    check(io::ErrorKind::InvalidData, "Io Other");
    // One bad spot of the disk is told, and all else is saved.
    check(io::ErrorKind::NotConnected, "1 absent");
}

#[test]
fn what_a_newer_program_sealed_is_not_left_out() {
    let (bench, stick) = (Bench::new(), TempDir::new().unwrap());
    let path = own(&bench);
    let mut sealed = fs::read(&path).unwrap();
    sealed[8] = 2;
    fs::write(&path, sealed).unwrap();
    assert_eq!(backed_up(&bench, &OsFiles, stick.path()), "Newer 2", "the newer program is asked for");
}
