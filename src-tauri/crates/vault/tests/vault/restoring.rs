//! Taking a backup back: beside an office in force, into an empty folder, and what a fault on the way leaves.

use std::fs;
use std::ops::ControlFlow;
use std::path::Path;

use tempfile::TempDir;
use vault::{
    BackupError, Blobs, Files, KeysKept, OfficeDraft, OfficeFolder, OsFiles, Renewal, Secret, Taken,
    restore_beside, restore_into, unlock,
};

use crate::faults::walk;
use crate::stick::{Bench, files_below, verified};
use crate::support::{NEW, OLD, Seeded, change_to, copy_folder, unlock_with};

fn into(files: &dyn Files, backup: &Path, dir: &Path, seed: u8) -> Result<OfficeDraft, BackupError> {
    let manifest = verified(backup).unwrap();
    let taken = Taken { folder: backup, manifest: &manifest };
    restore_into(files, &mut Seeded::new(seed), dir, taken, &mut |_| ControlFlow::Continue(()))
}

pub(crate) fn beside(
    files: &dyn Files,
    backup: &Path,
    office: OfficeFolder,
    keys: KeysKept,
) -> Result<Renewal, BackupError> {
    let manifest = verified(backup).unwrap();
    let taken = Taken { folder: backup, manifest: &manifest };
    restore_beside(files, &mut Seeded::new(77), office, taken, keys, &mut |_| ControlFlow::Continue(()))
}

/// Every attachment of the bench opens in this office.
fn attachments_open(bench: &Bench, office: &OfficeFolder, case: &str) {
    let blobs = Blobs::of(office, &bench.keys);
    for content in &bench.attachments {
        blobs.check(&OsFiles, content).unwrap_or_else(|error| panic!("{case}: {error}"));
    }
}

#[test]
fn an_office_comes_back_on_an_empty_computer() {
    let (bench, stick, home) = (Bench::new(), TempDir::new().unwrap(), TempDir::new().unwrap());
    let made = bench.good(stick.path(), 2500);
    let dir = home.path().join("office");
    let office = into(&OsFiles, &made.folder, &dir, 50).unwrap().finish(&OsFiles).unwrap();
    assert_eq!(fs::read(office.db_path()).unwrap(), vec![b'd'; 2500], "the pieces are one database again");
    assert!(unlock_with(&office, OLD).is_ok(), "the passphrase of that day opens it");
    let by_code = unlock(&OsFiles, &office, Secret::Recovery(&bench.sample.code));
    assert!(by_code.is_ok(), "so does the printed code");
    attachments_open(&bench, &office, "the restored office");
    assert_eq!(office.replaced(&OsFiles).unwrap(), None, "there is nothing to go back to");
    drop(office);
    let again = into(&OsFiles, &made.folder, &dir, 51);
    let refused = matches!(again, Err(BackupError::Vault(vault::Error::FolderNotEmpty { .. })));
    assert!(refused, "an office is never built over");
}

#[test]
fn an_office_in_force_is_replaced_and_kept() {
    let (bench, stick) = (Bench::new(), TempDir::new().unwrap());
    let made = bench.good(stick.path(), 1500);
    let copy = bench.sample.copy();
    let office = OfficeFolder::open(&OsFiles, copy.path()).unwrap();
    fs::write(office.db_path(), "today").unwrap();
    fs::remove_dir_all(office.blobs_path()).unwrap();
    fs::create_dir(office.blobs_path()).unwrap();
    change_to(&OsFiles, &office, &bench.keys, NEW).unwrap();

    let renewal = beside(&OsFiles, &made.folder, office, KeysKept::Todays).unwrap();
    let current = fs::read_to_string(copy.path().join("CURRENT")).unwrap();
    assert_eq!(current, "g-1\n", "until it is finished the old one is in force");
    let office = renewal.finish(&OsFiles).unwrap();
    assert_eq!(
        fs::read(office.db_path()).unwrap(),
        vec![b'd'; 1500],
        "the database of the backup is in force"
    );
    assert!(unlock_with(&office, NEW).is_ok(), "today's passphrase goes on");
    attachments_open(&bench, &office, "the restored office");

    let before = office.replaced(&OsFiles).unwrap().expect("the way back");
    let office = office.switch_to(&OsFiles, &mut Seeded::new(70), before).unwrap();
    assert_eq!(fs::read(office.db_path()).unwrap(), b"today", "one step leads back");
    let forth = office.replaced(&OsFiles).unwrap().expect("the way forth");
    let office = office.switch_to(&OsFiles, &mut Seeded::new(71), forth).unwrap();
    assert_eq!(fs::read(office.db_path()).unwrap(), vec![b'd'; 1500], "and another to what was left");
    let office = office.switch_to(&OsFiles, &mut Seeded::new(72), before).unwrap();
    let office =
        beside(&OsFiles, &made.folder, office, KeysKept::OfTheBackup).unwrap().finish(&OsFiles).unwrap();
    assert_eq!(office.generation().name(), "g-3", "a finished generation is never built over");
    assert!(unlock_with(&office, OLD).is_ok(), "with the backup's key file its passphrase comes back");
    assert_eq!(office.replaced(&OsFiles).unwrap(), Some(before), "the way back leads to what was in force");
}

#[test]
fn a_restored_office_begins_another_lineage() {
    let (bench, stick, home) = (Bench::new(), TempDir::new().unwrap(), TempDir::new().unwrap());
    let first = bench.good(stick.path(), 100);
    let office =
        into(&OsFiles, &first.folder, &home.path().join("office"), 60).unwrap().finish(&OsFiles).unwrap();
    let second = bench.good(stick.path(), 100);
    let keys = unlock_with(&office, OLD).unwrap();
    let restored = Bench { office, keys, ..Bench::new() };
    fs::write(restored.office.db_path(), "x").unwrap();
    let third = restored.good(stick.path(), 100);
    assert_ne!(third.clear.name.lineage, first.clear.name.lineage, "two laptops never share a lineage");
    assert_eq!(third.clear.parent, Some(first.clear.name), "and it says where it came from");
    let (second, third) = (second.clear.name.sequence, third.clear.name.sequence);
    assert!(third > second, "no sequence is used twice on a stick: {second}, {third}");
}

#[test]
fn a_copy_knows_which_backups_hold_its_past() {
    let (bench, stick) = (Bench::new(), TempDir::new().unwrap());
    let [first, second, third] = [100, 100, 100].map(|size| bench.good(stick.path(), size));
    let office = bench.office.clone();
    assert!(office.past(&OsFiles).holds(&third.clear.name), "a backup of its own");
    let restored = beside(&OsFiles, &second.folder, office, KeysKept::Todays).unwrap();
    let restored = Bench { office: restored.finish(&OsFiles).unwrap(), ..bench };
    let own = restored.good(stick.path(), 100);
    let check = |backup: &vault::Made, expected: bool, why: &str| {
        let found = restored.office.past(&OsFiles).holds(&backup.clear.name);
        assert_eq!(found, expected, "{why}");
    };
    check(&own, true, "one of its own");
    check(&second, true, "the one it was restored from");
    check(&first, true, "one of the same copy before that");
    check(&third, false, "one of the same copy after that");
    check(&Bench::new().good(stick.path(), 100), false, "one of another copy");
}

#[test]
fn a_damaged_backup_restores_nothing() {
    let (bench, stick, home) = (Bench::new(), TempDir::new().unwrap(), TempDir::new().unwrap());
    let made = bench.good(stick.path(), 1500);
    let manifest = verified(&made.folder).unwrap();
    let taken = Taken { folder: &made.folder, manifest: &manifest };
    for path in files_below(stick.path()).iter().filter(|path| !path.ends_with("stick")) {
        if path.ends_with("manifest.json") {
            continue;
        }
        let whole = fs::read(path).unwrap();
        let mut flipped = whole.clone();
        flipped[0] ^= 1;
        fs::write(path, flipped).unwrap();
        let home = TempDir::new().unwrap();
        let dir = home.path().join("office");
        let refused =
            restore_into(&OsFiles, &mut Seeded::new(1), &dir, taken, &mut |_| ControlFlow::Continue(()));
        let names_it =
            matches!(&refused, Err(BackupError::Damaged { faults, .. }) if faults[0].path == *path);
        assert!(names_it, "{} went bad after it was verified: {refused:?}", path.display());
        assert!(OfficeFolder::open(&OsFiles, &dir).is_err(), "no office came of it");
        fs::write(path, whole).unwrap();
    }
    assert!(
        into(&OsFiles, &made.folder, &home.path().join("office"), 2).is_ok(),
        "a whole one restores after that"
    );
}

#[test]
fn a_restore_beside_leaves_the_old_state_or_the_new() {
    let (bench, stick) = (Bench::new(), TempDir::new().unwrap());
    let made = bench.good(stick.path(), 1500);
    fs::write(bench.office.db_path(), "today").unwrap();
    let first = bench.sample.copy();
    fs::remove_dir_all(first.path().join("blobs")).unwrap();
    fs::create_dir(first.path().join("blobs")).unwrap();
    walk(40, |files, renames, case| {
        let dir = TempDir::new().unwrap();
        copy_folder(first.path(), dir.path());
        let office = OfficeFolder::open(&OsFiles, dir.path()).unwrap();
        let restored = beside(files, &made.folder, office, KeysKept::Todays)
            .and_then(|renewal| Ok(renewal.finish(files).map(drop)?));
        files.cut_power(renames);

        let office = OfficeFolder::open(&OsFiles, dir.path()).unwrap();
        let is_new = office.generation().name() == "g-2";
        let expected = if is_new { vec![b'd'; 1500] } else { b"today".to_vec() };
        assert_eq!(fs::read(office.db_path()).unwrap(), expected, "{case}: one whole state is in force");
        assert_eq!(
            fs::read(dir.path().join("g-1/office.db")).unwrap(),
            b"today",
            "{case}: the way back is there"
        );
        assert!(unlock_with(&office, OLD).is_ok(), "{case}: it opens");
        assert!(restored.is_err() || is_new, "{case}: an acknowledged restore stands");
        if is_new {
            attachments_open(&bench, &office, case);
        }
        let again = beside(&OsFiles, &made.folder, office, KeysKept::Todays);
        let office = again.and_then(|renewal| Ok(renewal.finish(&OsFiles)?));
        attachments_open(&bench, &office.unwrap_or_else(|error| panic!("{case}: again: {error}")), case);
    });
}

#[test]
fn a_restore_into_an_empty_folder_leaves_an_office_or_none() {
    let (bench, stick) = (Bench::new(), TempDir::new().unwrap());
    let made = bench.good(stick.path(), 1500);
    walk(40, |files, renames, case| {
        let home = TempDir::new().unwrap();
        let dir = home.path().join("office");
        let restored =
            into(files, &made.folder, &dir, 3).and_then(|draft| Ok(draft.finish(files).map(drop)?));
        files.cut_power(renames);
        let found = OfficeFolder::open(&OsFiles, &dir);
        assert!(restored.is_err() || found.is_ok(), "{case}: an acknowledged restore stands");
        let office = found.unwrap_or_else(|_| {
            let draft = into(&OsFiles, &made.folder, &dir, 4)
                .unwrap_or_else(|error| panic!("{case}: again: {error}"));
            draft.finish(&OsFiles).unwrap()
        });
        assert_eq!(fs::read(office.db_path()).unwrap(), vec![b'd'; 1500], "{case}: the database is whole");
        assert!(unlock_with(&office, OLD).is_ok(), "{case}: it opens");
        attachments_open(&bench, &office, case);
    });
}

#[test]
fn what_was_replaced_is_built_anew_and_stays_as_it_was() {
    let (bench, stick) = (Bench::new(), TempDir::new().unwrap());
    let made = bench.good(stick.path(), 1500);
    let first = TempDir::new().unwrap();
    copy_folder(bench.office.root(), first.path());
    fs::write(first.path().join("g-1/office.db"), b"today").unwrap();
    let office = OfficeFolder::open(&OsFiles, first.path()).unwrap();
    let office = beside(&OsFiles, &made.folder, office, KeysKept::Todays).unwrap().finish(&OsFiles).unwrap();
    let before = office.replaced(&OsFiles).unwrap().expect("the way back");
    let left = office.generation();
    let renewal = office.renew_from(&OsFiles, before).unwrap();
    renewal.lead_back(&OsFiles, &mut Seeded::new(73)).unwrap();
    fs::write(renewal.db_path(), b"newer").unwrap();
    let office = renewal.finish(&OsFiles).unwrap();
    assert_eq!(office.generation().name(), "g-3", "beside both");
    assert_eq!(fs::read(office.db_path()).unwrap(), b"newer", "it is in force");
    assert_eq!(fs::read(first.path().join("g-1/office.db")).unwrap(), b"today", "what was replaced stays");
    assert!(unlock_with(&office, OLD).is_ok(), "with its keys");
    assert_eq!(office.replaced(&OsFiles).unwrap(), Some(left), "and it leads back to what was left");
}
