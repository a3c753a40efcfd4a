//! What a backup is, what is noticed about one that is damaged or forged, and how offices share a stick.

use std::fs;
use std::ops::ControlFlow;
use std::path::Path;

use tempfile::TempDir;
use vault::{
    BackupError, BackupName, Blobs, FileDamage, OsFiles, Passphrase, Secret, Standing, Watch, list_backups,
    open_private, read_manifest, unlock_backup, verify,
};

use crate::stick::{Bench, files_below, rewrite, verified, whole_on};
use crate::support::{NEW, OLD, Sample, change_to, copy_folder};

fn names(stick: &Path) -> Vec<u64> {
    list_backups(&OsFiles, stick).unwrap().into_iter().map(|found| found.name.sequence).collect()
}

/// What verifying finds, file by file.
fn findings(folder: &Path) -> Vec<(String, FileDamage)> {
    match verified(folder) {
        Err(BackupError::Damaged { faults, .. }) => faults
            .into_iter()
            .map(|fault| (fault.path.file_name().unwrap().to_string_lossy().into_owned(), fault.damage))
            .collect(),
        Err(BackupError::NotABackup { .. }) => vec![("manifest.json".to_owned(), FileDamage::Missing)],
        other => panic!("expected damage, found {other:?}"),
    }
}

#[test]
fn a_backup_is_whole_and_opens_elsewhere() {
    let (bench, stick) = (Bench::new(), TempDir::new().unwrap());
    let made = bench.good(stick.path(), 2500);
    let manifest = verified(&made.folder).unwrap();
    assert_eq!(manifest.clear().database_bytes(), 2500, "the database is all there");
    assert_eq!(manifest.clear().attachments(), 2, "and both attachments");
    assert_eq!(manifest.clear().parent, None, "the first has none before it");
    let pieces: Vec<u64> = (0..3)
        .map(|at| fs::metadata(made.folder.join(format!("office.db.{at:03}"))).unwrap().len())
        .collect();
    assert_eq!(pieces, [1000, 1000, 500], "no file is larger than asked for");

    for secret in [Secret::Passphrase(&Passphrase::typed(OLD)), Secret::Recovery(&bench.sample.code)] {
        let keys = unlock_backup(&OsFiles, &made.folder, secret).unwrap();
        let private = open_private(&manifest, &keys, &made.folder).unwrap();
        assert_eq!(*private, r#"{"name":"Khối Dân vận"}"#, "the private words come back");
    }
    let clear = fs::read_to_string(made.folder.join("manifest.json")).unwrap();
    assert!(!clear.contains("Khối"), "and are not for everyone");
    let foreign = files_below(stick.path()).into_iter().find(|path| !path.to_str().unwrap().is_ascii());
    assert_eq!(foreign, None, "every stick can hold these names");
}

#[test]
fn a_later_backup_leaves_the_earlier_one_and_shares_its_attachments() {
    let (bench, stick) = (Bench::new(), TempDir::new().unwrap());
    let first = bench.good(stick.path(), 100);
    let before = files_below(stick.path()).len();
    let second = bench.good(stick.path(), 200);
    assert_eq!(second.clear.parent, Some(first.clear.name), "it names the one before it");
    assert_eq!(names(stick.path()), [2, 1], "newest first");
    assert_eq!(
        files_below(stick.path()).len(),
        before + 3,
        "database, keys and manifest; no attachment again"
    );
    assert_eq!(first.stick, second.stick, "the stick is known again");
    let log = bench.office.backup_log(&OsFiles);
    assert_eq!(log.places.len(), 1, "one line a stick");
    assert_eq!(log.places[0].name, second.clear.name, "with the newest backup on it");
    assert_eq!(whole_on(stick.path(), "both").len(), 2, "both verify");
}

#[test]
fn sequences_rise_over_all_sticks_and_lineages() {
    let (bench, one, two) = (Bench::new(), TempDir::new().unwrap(), TempDir::new().unwrap());
    bench.good(one.path(), 10);
    bench.good(two.path(), 10);
    assert_eq!(names(two.path()), [2], "the second stick goes on where the first was");
    let folder = list_backups(&OsFiles, two.path()).unwrap().remove(0).folder;
    let foreign = folder.with_file_name("00000000000000ff-000041");
    fs::create_dir(&foreign).unwrap();
    fs::write(foreign.join("office.db.000"), "somebody's").unwrap();
    bench.good(two.path(), 10);
    assert_eq!(names(two.path()).iter().max(), Some(&42), "above every one seen, broken ones too");
    assert!(foreign.join("office.db.000").exists(), "which is left alone");
}

#[test]
fn every_damaged_file_is_named() {
    let (bench, stick) = (Bench::new(), TempDir::new().unwrap());
    let made = bench.good(stick.path(), 1500);
    let spoil =
        |case: &str, name: &str, spoilt: &dyn Fn(Vec<u8>) -> Option<Vec<u8>>, expected: FileDamage| {
            let copy = TempDir::new().unwrap();
            copy_folder(stick.path(), copy.path());
            let path = files_below(copy.path()).into_iter().find(|path| path.ends_with(name)).unwrap();
            match spoilt(fs::read(&path).unwrap()) {
                Some(bytes) => fs::write(&path, bytes).unwrap(),
                None => fs::remove_file(&path).unwrap(),
            }
            let folder = copy.path().join(made.folder.strip_prefix(stick.path()).unwrap());
            assert_eq!(findings(&folder), [(name.to_owned(), expected)], "{name} is {case}");
            let listed = list_backups(&OsFiles, copy.path()).unwrap().remove(0).standing;
            let looks_whole = matches!(listed, Standing::Complete(_));
            let is_seen = name == "manifest.json" || expected != FileDamage::Altered;
            assert_eq!(
                looks_whole, !is_seen,
                "{name} is {case}: the list sees all but a changed byte: {listed:?}"
            );
        };
    let blob = files_below(&made.folder.with_file_name("blobs"))[0].clone();
    let blob = blob.file_name().unwrap().to_str().unwrap();
    for name in ["office.db.000", "office.db.001", "keys.json", blob] {
        spoil("missing", name, &|_| None, FileDamage::Missing);
        spoil("empty", name, &|_| Some(Vec::new()), FileDamage::Empty);
        spoil("cut", name, &|mut bytes| bytes.pop().map(|_| bytes), FileDamage::Cut);
        spoil("extended", name, &|bytes| Some([&bytes[..], b"x"].concat()), FileDamage::Extended);
        for place in [0, 40, 11] {
            let flip = |mut bytes: Vec<u8>| {
                bytes[place] ^= 4;
                Some(bytes)
            };
            spoil("flipped", name, &flip, FileDamage::Altered);
        }
    }
    spoil("missing", "manifest.json", &|_| None, FileDamage::Missing);
    spoil("empty", "manifest.json", &|_| Some(Vec::new()), FileDamage::Empty);
    spoil("cut", "manifest.json", &|bytes| Some(bytes[..bytes.len() - 9].to_vec()), FileDamage::Altered);
    spoil("extended", "manifest.json", &|bytes| Some([&bytes[..], b"}"].concat()), FileDamage::Altered);
    for place in (0..fs::read(made.folder.join("manifest.json")).unwrap().len() - 2).step_by(97) {
        let flip = |mut bytes: Vec<u8>| {
            bytes[place] ^= 1;
            Some(bytes)
        };
        spoil("flipped", "manifest.json", &flip, FileDamage::Altered);
    }
}

/// Puts something in a file's place that is there and that no system reads as a file, as little as a bad sector.
fn make_unreadable(path: &Path) {
    fs::remove_file(path).unwrap();
    fs::create_dir(path).unwrap();
}

#[test]
fn a_manifest_that_the_stick_does_not_give_hides_no_other_backup() {
    let (bench, stick) = (Bench::new(), TempDir::new().unwrap());
    let [older, newer] = [100, 100].map(|size| bench.good(stick.path(), size));
    make_unreadable(&older.folder.join("manifest.json"));
    let listed = list_backups(&OsFiles, stick.path()).expect("the stick is read all the same");
    assert_eq!(listed[0].name, newer.clear.name, "the newest first");
    assert!(matches!(listed[0].standing, Standing::Complete(_)), "a whole one is shown as one");
    let Standing::Damaged(faults) = &listed[1].standing else { panic!("it is damaged: {:?}", listed[1]) };
    assert_eq!(faults[0].damage, FileDamage::Unreadable, "the other says why it is none");
    let named = [("manifest.json".to_owned(), FileDamage::Unreadable)];
    assert_eq!(findings(&older.folder), named, "and verifying it says the same");
    let next = bench.back_up(&OsFiles, stick.path(), 100).expect("the next backup goes to the same stick");
    assert_eq!(next.clear.name.sequence, 3, "above both");
}

#[test]
fn a_folder_that_the_stick_does_not_list_hides_no_other_backup() {
    let (bench, stick) = (Bench::new(), TempDir::new().unwrap());
    let made = bench.good(stick.path(), 100);
    let stranger = made.folder.with_file_name("00000000000000ff-000041");
    fs::write(&stranger, "a file where a folder should be").unwrap();
    let listed = list_backups(&OsFiles, stick.path()).expect("the stick is read all the same");
    let states: Vec<_> = listed.iter().map(|found| matches!(found.standing, Standing::Complete(_))).collect();
    assert_eq!(states.iter().filter(|is_whole| **is_whole).count(), 1, "the whole one is there: {listed:?}");
}

#[test]
fn the_log_forgets_what_is_not_whole_and_keeps_its_name() {
    let (bench, one, two) = (Bench::new(), TempDir::new().unwrap(), TempDir::new().unwrap());
    let [first, second] = [one.path(), two.path()].map(|stick| bench.good(stick, 10));
    let names = || {
        let places = bench.office.backup_log(&OsFiles).places;
        places.into_iter().map(|place| place.name.sequence).collect::<Vec<_>>()
    };
    bench.office.forget_backup(&OsFiles, second.clear.name).unwrap();
    assert_eq!(names(), [1], "what was found damaged is nothing to go back to");
    bench.office.forget_backup(&OsFiles, second.clear.name).unwrap();
    assert_eq!(names(), [1], "however often that is found");

    let of_damaged = bench.back_up(&OsFiles, one.path(), 10).unwrap();
    bench.office.remember_name(&OsFiles, of_damaged.clear.name).unwrap();
    assert_eq!(names(), [first.clear.name.sequence], "one of a damaged office takes nobody's place");
    let three = TempDir::new().unwrap();
    assert_eq!(bench.good(three.path(), 10).clear.name.sequence, 4, "and no name is given twice");
}

#[test]
fn a_forged_backup_does_not_open() {
    let (bench, stick) = (Bench::new(), TempDir::new().unwrap());
    let made = bench.good(stick.path(), 100);
    rewrite(&made.folder, |manifest| manifest["clear"]["made_at"] = "2030-01-01T00:00:00".into());
    let manifest = verified(&made.folder).expect("its own account holds");
    let opened = open_private(&manifest, &bench.keys, &made.folder);
    assert!(matches!(opened, Err(BackupError::Forged { .. })), "a holder of the keys sees through it");
}

#[test]
fn another_offices_keys_open_nothing() {
    let (bench, stick) = (Bench::new(), TempDir::new().unwrap());
    let made = bench.good(stick.path(), 100);
    let other = Sample::new();
    let refused = unlock_backup(&OsFiles, &made.folder, Secret::Recovery(&other.code)).map(drop);
    // Both samples are drawn from one seed, so that only a changed passphrase tells them apart.
    assert!(refused.is_ok(), "the same keys open it: {refused:?}");
    change_to(&OsFiles, &bench.office, &bench.keys, NEW).unwrap();
    let newer = bench.good(stick.path(), 100);
    let with = |folder: &Path, typed| {
        unlock_backup(&OsFiles, folder, Secret::Passphrase(&Passphrase::typed(typed))).is_ok()
    };
    assert!(with(&made.folder, OLD) && !with(&made.folder, NEW), "an old backup keeps its old passphrase");
    assert!(with(&newer.folder, NEW) && !with(&newer.folder, OLD), "a new one has the new");
}

#[test]
fn a_damaged_attachment_is_mended_or_told() {
    let (bench, stick) = (Bench::new(), TempDir::new().unwrap());
    bench.good(stick.path(), 100);
    let blobs = Blobs::of(&bench.office, &bench.keys);
    let content = *bench.attachments.first().unwrap();
    let name = blobs.name(&content).to_string();
    let shelf = |root: &Path| files_below(root).into_iter().find(|path| path.ends_with(&name)).unwrap();

    fs::write(shelf(stick.path()), "rot").unwrap();
    let made = bench.good(stick.path(), 100);
    assert!(made.absent.is_empty(), "the stick's copy is written anew");
    fs::write(shelf(bench.office.root()), "rot").unwrap();
    let made = bench.good(stick.path(), 100);
    assert!(made.absent.is_empty(), "the stick's copy stands in for the office's");
    fs::write(shelf(stick.path()), "rust").unwrap();
    let made = bench.back_up(&OsFiles, stick.path(), 100).unwrap();
    assert_eq!(made.absent, [content], "what nobody has is told");
    assert_eq!(verified(&made.folder).unwrap().clear().attachments(), 1, "and the rest is backed up");
}

#[test]
fn stopping_leaves_no_trace() {
    let (bench, stick) = (Bench::new(), TempDir::new().unwrap());
    let mut stop_at_once = |_| ControlFlow::Break(());
    let watch: Watch<'_> = &mut stop_at_once;
    let stopped = bench.back_up_watched(&OsFiles, stick.path(), 100, watch);
    assert!(matches!(stopped, Err(BackupError::Cancelled)), "it stops: {stopped:?}");
    assert_eq!(fs::read_dir(stick.path()).unwrap().count(), 0, "a new stick is as empty as before");

    bench.good(stick.path(), 100);
    let before = files_below(stick.path());
    for after in 0..8 {
        let mut asked = 0;
        let mut watch = |_| {
            asked += 1;
            if asked > after { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
        };
        drop(bench.back_up_watched(&OsFiles, stick.path(), 2500, &mut watch).unwrap_err());
        assert_eq!(files_below(stick.path()), before, "stopped after {after} steps");
    }
}

#[test]
fn where_a_backup_cannot_go() {
    let (bench, stick) = (Bench::new(), TempDir::new().unwrap());
    let inside = bench.back_up(&OsFiles, &bench.office.root().join("copies"), 10);
    assert!(matches!(inside, Err(BackupError::InsideOffice { .. })), "not into itself: {inside:?}");
    let absent = bench.back_up(&OsFiles, &stick.path().join("not plugged in"), 10);
    assert!(
        matches!(absent, Err(BackupError::Vault(vault::Error::FolderMissing { .. }))),
        "a stick that is not there is not made: {absent:?}"
    );
    let folder = stick.path().join(BackupName::from_text("00000000000000ff-000001").unwrap().to_string());
    let nothing = read_manifest(&OsFiles, &folder);
    assert!(
        matches!(nothing, Err(BackupError::Vault(vault::Error::FolderMissing { .. }))),
        "a folder that is gone may be whole where it is: {nothing:?}"
    );
    fs::create_dir(&folder).unwrap();
    let nothing = read_manifest(&OsFiles, &folder);
    assert!(matches!(nothing, Err(BackupError::NotABackup { .. })), "no backup there: {nothing:?}");
}

#[test]
fn a_backup_of_a_newer_program_is_left_alone() {
    let (bench, stick) = (Bench::new(), TempDir::new().unwrap());
    let made = bench.good(stick.path(), 10);
    rewrite(&made.folder, |manifest| manifest["clear"]["least_reader"] = 2.into());
    let found = verify(&OsFiles, &made.folder, &mut |_| ControlFlow::Continue(()));
    assert!(matches!(found, Err(BackupError::Newer { needs: 2, .. })), "it says so: {found:?}");
    bench.good(stick.path(), 10);
    assert!(made.folder.join("manifest.json").exists(), "and the next backup does not touch it");
}
