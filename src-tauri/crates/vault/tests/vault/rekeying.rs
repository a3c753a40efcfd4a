//! Another data key for the whole office, and the old one forgotten.

use std::collections::BTreeSet;
use std::fs;
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};

use tempfile::TempDir;
use vault::{
    Admitted, Argon2Cost, BackupError, Blobs, ContentDigest, Error, Files, Generation, KeyId, KeysKept,
    NewKey, OfficeFolder, OsFiles, Passphrase, Rekey, Rekeyed, Secret, Unlocked, prove, rekey_beside,
    room_for_rekey, unlock, unlock_backup,
};

use crate::faults::walk;
use crate::restoring::beside;
use crate::stick::Bench;
use crate::support::{NEW, OLD, Seeded, chosen, copy_folder, slot, unlock_with};

/// A new key for an office, its only account keeping its passphrase; the snapshot holds `rekeyed`.
fn rekey(
    files: &dyn Files,
    office: OfficeFolder,
    attachments: &BTreeSet<ContentDigest>,
    watch: vault::Watch<'_>,
) -> Result<Rekeyed, BackupError> {
    let keys = unlock_with(&office, OLD).unwrap();
    let stage = TempDir::new().unwrap();
    let snapshot = stage.path().join("snapshot.db");
    fs::write(&snapshot, "rekeyed").unwrap();
    let (slot, passphrase) = (slot(), Passphrase::typed(OLD));
    let admitted = [Admitted::Keeps(prove(&OsFiles, &office, &slot, &passphrase).unwrap())];
    let key = NewKey::draw(&mut Seeded::new(50), KeyId::new("key-2").unwrap()).unwrap();
    let new = Rekey { key, admitted: &admitted, cost: Argon2Cost::LEAST, snapshot: &snapshot, attachments };
    rekey_beside(files, &mut Seeded::new(51), office, &keys, new, watch)
}

fn to_the_end(_: vault::Progress) -> ControlFlow<()> {
    ControlFlow::Continue(())
}

/// How many of the attachments open in an office under these keys.
fn opening(office: &OfficeFolder, keys: &Unlocked, attachments: &BTreeSet<ContentDigest>) -> usize {
    let blobs = Blobs::of(office, keys);
    attachments.iter().filter(|digest| blobs.check(&OsFiles, digest).is_ok()).count()
}

#[test]
fn everything_is_under_the_new_key_and_the_old_state_stays_beside() {
    let bench = Bench::new();
    let stick = TempDir::new().unwrap();
    fs::write(bench.office.db_path(), "before").unwrap();
    let backup = bench.good(stick.path(), 100);
    let Bench { sample, office, keys: old, attachments, .. } = bench;
    let rekeyed = rekey(&OsFiles, office, &attachments, &mut to_the_end).unwrap();
    assert_eq!(fs::read_to_string(sample.dir.path().join("CURRENT")).unwrap(), "g-1\n", "not in force yet");
    assert!(rekeyed.absent().is_empty(), "every attachment was whole");
    let new_code = rekeyed.code().code().printed();
    let (office, keys) = rekeyed.finish(&OsFiles).unwrap();

    assert_eq!(fs::read(office.db_path()).unwrap(), b"rekeyed", "the database under the new key is in force");
    let opened = unlock_with(&office, OLD).unwrap();
    assert_eq!(opened.key().as_str(), "key-2", "the passphrase that was proven goes on");
    let differ = opened.database_key().expose() != old.database_key().expose();
    assert!(differ, "and opens another key");
    assert_eq!(opening(&office, &keys, &attachments), 2, "both attachments open under it");
    let by_old_sheet = unlock(&OsFiles, &office, Secret::Recovery(&sample.code));
    assert!(matches!(by_old_sheet, Err(Error::WrongRecoveryCode)), "the old sheet opens nothing here");
    let new_code = vault::RecoveryCode::parse(&new_code).unwrap();
    assert!(unlock(&OsFiles, &office, Secret::Recovery(&new_code)).is_ok(), "the new one does");
    let of_then = unlock_backup(&OsFiles, &backup.folder, Secret::Recovery(&sample.code)).unwrap();
    assert_eq!(of_then.key().as_str(), "key-1", "an earlier backup keeps the old key and its sheet");

    assert_eq!(office.replaced(&OsFiles).unwrap(), None, "no way leads back to the old key");
    let before = Generation::from_name("g-1").unwrap();
    let back = office.switch_to(&OsFiles, &mut Seeded::new(70), before).unwrap();
    assert_eq!(fs::read(back.db_path()).unwrap(), b"before", "the old state is kept");
    assert_eq!(opening(&back, &old, &attachments), 2, "with every attachment");
}

#[test]
fn only_those_who_were_admitted_open_it() {
    let bench = Bench::new();
    let Bench { office, keys: old, attachments, stage, .. } = bench;
    let snapshot = stage.path().join("snapshot.db");
    fs::write(&snapshot, "rekeyed").unwrap();
    let (slot, wrong) = (slot(), Passphrase::typed(NEW));
    let refused = prove(&OsFiles, &office, &slot, &wrong).map(drop);
    assert!(matches!(refused, Err(Error::WrongPassphrase)), "a passphrase is proven first: {refused:?}");
    let (one_time, key_id) = (chosen(NEW), KeyId::new("key-2").unwrap());
    let admitted = [Admitted::Gets(&slot, &one_time)];
    let key = NewKey::draw(&mut Seeded::new(52), key_id).unwrap();
    let new = Rekey {
        key,
        admitted: &admitted,
        cost: Argon2Cost::LEAST,
        snapshot: &snapshot,
        attachments: &attachments,
    };
    let rekeyed = rekey_beside(&OsFiles, &mut Seeded::new(53), office, &old, new, &mut to_the_end).unwrap();
    let (office, _) = rekeyed.finish(&OsFiles).unwrap();
    assert!(unlock_with(&office, NEW).is_ok(), "with the passphrase that was given");
    assert!(unlock_with(&office, OLD).is_err(), "and with no other");
    assert_eq!(unlock_with(&office, NEW).unwrap().accounts()[0].label, "Văn thư", "under the same name");
}

#[test]
fn a_damaged_attachment_is_told_and_the_others_go_on() {
    let Bench { sample, office, keys: old, attachments, .. } = Bench::new();
    let name = Blobs::of(&office, &old).name(attachments.first().unwrap()).to_string();
    let path = sample.dir.path().join("blobs").join(&name[..2]).join(&name);
    fs::write(&path, "spoilt").unwrap();
    let rekeyed = rekey(&OsFiles, office, &attachments, &mut to_the_end).unwrap();
    assert_eq!(rekeyed.absent(), [*attachments.first().unwrap()], "it is named");
    let (office, keys) = rekeyed.finish(&OsFiles).unwrap();
    assert_eq!(opening(&office, &keys, &attachments), 1, "the other opens");
}

#[test]
fn an_attachment_that_the_disk_does_not_give_stops_it_and_is_named() {
    let Bench { sample, office, keys: old, attachments, .. } = Bench::new();
    let name = Blobs::of(&office, &old).name(attachments.first().unwrap()).to_string();
    let path = sample.dir.path().join("blobs").join(&name[..2]).join(&name);
    fs::remove_file(&path).unwrap();
    // It is there and cannot be read, as on a bad sector; on another disk it may be whole.
    fs::create_dir(&path).unwrap();
    let refused = rekey(&OsFiles, office, &attachments, &mut to_the_end).map(drop);
    let is_named = matches!(&refused, Err(BackupError::Io(fault)) if fault.path == path);
    assert!(is_named, "nothing is left under the old key alone without being said: {refused:?}");
    assert!(unlock_with(&sample.open(), OLD).is_ok(), "the old key is in force");
}

#[test]
fn what_is_stopped_or_given_up_leaves_nothing() {
    let Bench { sample, office, attachments, .. } = Bench::new();
    let sealed = |root: &Path| crate::stick::files_below(&root.join("blobs"));
    let before = sealed(sample.dir.path());
    let stopped = rekey(&OsFiles, office, &attachments, &mut |_| ControlFlow::Break(()));
    assert!(matches!(stopped, Err(BackupError::Cancelled)), "it stops when asked");
    assert_eq!(sealed(sample.dir.path()), before, "nothing is left of it");
    let office = sample.open();
    let office = rekey(&OsFiles, office, &attachments, &mut to_the_end).unwrap().abandon(&OsFiles).unwrap();
    assert_eq!(sealed(sample.dir.path()), before, "nor when it was thought better of");
    let names = fs::read_dir(sample.dir.path()).unwrap().map(|entry| entry.unwrap().file_name());
    let lists = names.filter(|name| name.to_string_lossy().ends_with("key-2.json")).count();
    assert_eq!(lists, 0, "nor any list of it");
    assert_eq!(office.generation().name(), "g-1", "the old state is in force");
    assert!(unlock_with(&office, OLD).is_ok(), "and opens");
}

#[test]
fn a_program_that_was_ended_leaves_nothing_behind_for_good() {
    let bench = Bench::new();
    let sealed = |root: &Path| crate::stick::files_below(&root.join("blobs"));
    let lists = |root: &Path| {
        let names =
            fs::read_dir(root).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap());
        names.filter(|name| name.starts_with("sealing-") || name.starts_with("retired-")).count()
    };
    let before = sealed(bench.sample.dir.path());
    let ended = TempDir::new().unwrap();
    copy_folder(bench.sample.dir.path(), ended.path());
    let office = OfficeFolder::open(&OsFiles, ended.path()).unwrap();
    // Ended with everything sealed and nothing switched: dropped, it is left as it is.
    drop(rekey(&OsFiles, office, &bench.attachments, &mut to_the_end).unwrap());
    let below = |root: &Path| sealed(root).len();
    assert_eq!(below(ended.path()), 4, "every attachment lies there twice");

    let office = OfficeFolder::open(&OsFiles, ended.path()).unwrap();
    let keys = unlock_with(&office, OLD).unwrap();
    let later = Blobs::of(&office, &keys).store(&OsFiles, b"attached since").unwrap();
    assert_eq!(office.end_rekeys(&OsFiles, &keys).unwrap(), 2, "what nobody can open any more goes");
    assert_eq!((below(ended.path()), lists(ended.path())), (before.len() + 1, 0), "and nothing else");
    assert_eq!(opening(&office, &keys, &bench.attachments), 2, "what the office needs opens");
    assert_eq!(opening(&office, &keys, &[later].into()), 1, "and what was attached since");
    assert_eq!(office.end_rekeys(&OsFiles, &keys).unwrap(), 0, "it is done once");

    let rekeyed = rekey(&OsFiles, office, &bench.attachments, &mut to_the_end).unwrap();
    let (office, keys) = rekeyed.finish(&OsFiles).unwrap();
    assert_eq!(office.end_rekeys(&OsFiles, &keys).unwrap(), 0, "a key in force keeps what is under it");
    let before = Generation::from_name("g-1").unwrap();
    let office = office.switch_to(&OsFiles, &mut Seeded::new(76), before).unwrap();
    let keys = unlock_with(&office, OLD).unwrap();
    let list = |kind: &str| ended.path().join(format!("{kind}-key-2.json"));
    fs::copy(list("retired"), list("sealing")).unwrap();
    assert_eq!(office.end_rekeys(&OsFiles, &keys).unwrap(), 0, "also after going back, when it leads on");
}

#[test]
fn the_old_key_is_forgotten_when_asked() {
    let Bench { sample, office, attachments, .. } = Bench::new();
    fs::write(office.db_path(), "before").unwrap();
    let (office, keys) =
        rekey(&OsFiles, office, &attachments, &mut to_the_end).unwrap().finish(&OsFiles).unwrap();
    let left = office.old_key(&OsFiles, &keys).unwrap();
    assert_eq!((left.generations.len(), left.attachments), (1, 2), "the old key still opens all this");
    let gone = office.forget_old_key(&OsFiles, &keys).unwrap();
    assert_eq!(gone, left, "and all of it goes");
    assert_eq!(office.old_key(&OsFiles, &keys).unwrap(), vault::OldKey::default(), "nothing is left");
    assert!(!sample.dir.path().join("g-1").exists(), "the old generation is gone");
    assert_eq!(office.replaced(&OsFiles).unwrap(), None, "and no way leads back to it");
    assert_eq!(opening(&office, &keys, &attachments), 2, "the office is whole");
    assert!(unlock_with(&office, OLD).is_ok(), "and opens");
}

#[test]
fn what_a_newer_key_holds_is_no_remains() {
    let bench = Bench::new();
    let stick = TempDir::new().unwrap();
    fs::write(bench.office.db_path(), "before").unwrap();
    let backup = bench.good(stick.path(), 100);
    let Bench { sample, office, keys: old, attachments, .. } = bench;
    let root = sample.dir.path();
    let (office, newer) =
        rekey(&OsFiles, office, &attachments, &mut to_the_end).unwrap().finish(&OsFiles).unwrap();
    let later = office.generation();

    let office = beside(&OsFiles, &backup.folder, office, KeysKept::OfTheBackup).unwrap();
    let office = office.finish(&OsFiles).unwrap();
    assert_eq!(office.old_key(&OsFiles, &old).unwrap(), vault::OldKey::default(), "no key is older");
    office.forget_old_key(&OsFiles, &old).unwrap();
    assert_eq!(office.replaced(&OsFiles).unwrap(), Some(later), "the way back is not touched");
    assert_eq!(fs::read(root.join("g-2/office.db")).unwrap(), b"rekeyed", "nor what it leads to");

    let office = office.switch_to(&OsFiles, &mut Seeded::new(74), later).unwrap();
    let gone = office.forget_old_key(&OsFiles, &newer).unwrap();
    assert_eq!(gone.generations, [Generation::FIRST], "the state before the new key goes");
    assert!(root.join("g-3/office.db").exists(), "what was gone back from stays");
    let forth = office.replaced(&OsFiles).unwrap().expect("the way forth");
    let office = office.switch_to(&OsFiles, &mut Seeded::new(75), forth).unwrap();
    assert_eq!(opening(&office, &old, &attachments), 2, "with every attachment");
}

#[test]
fn room_is_asked_for_before_anything_is_done() {
    let bench = Bench::new();
    fs::write(bench.office.db_path(), "before").unwrap();
    let ask = |files: &dyn Files| room_for_rekey(files, &bench.office, &bench.keys, &bench.attachments);
    assert!(ask(&OsFiles).is_ok(), "this disk has room");
    walk(2, |files, _, case| {
        let asked = ask(files);
        assert!(asked.is_ok() || matches!(asked, Err(Error::Io(_))), "{case}: {asked:?}");
        assert_eq!(fs::read(bench.office.db_path()).unwrap(), b"before", "{case}: nothing is touched");
    });
}

#[test]
fn a_new_key_leaves_the_old_state_or_the_new() {
    let bench = Bench::new();
    fs::write(bench.office.db_path(), "before").unwrap();
    walk(40, |files, renames, case| {
        let dir = TempDir::new().unwrap();
        copy_folder(bench.sample.dir.path(), dir.path());
        let office = OfficeFolder::open(&OsFiles, dir.path()).unwrap();
        let rekeyed = rekey(files, office, &bench.attachments, &mut to_the_end)
            .and_then(|rekeyed| Ok(rekeyed.finish(files).map(drop)?));
        files.cut_power(renames);

        let office = OfficeFolder::open(&OsFiles, dir.path()).unwrap();
        let is_new = office.generation().name() == "g-2";
        assert!(rekeyed.is_err() || is_new, "{case}: an acknowledged key stands");
        let keys = unlock_with(&office, OLD).unwrap_or_else(|error| panic!("{case}: {error}"));
        let expected: (&[u8], &str) = if is_new { (b"rekeyed", "key-2") } else { (b"before", "key-1") };
        assert_eq!(
            fs::read(office.db_path()).unwrap(),
            expected.0,
            "{case}: one database is in force, whole"
        );
        assert_eq!(keys.key().as_str(), expected.1, "{case}: with its key");
        assert_eq!(opening(&office, &keys, &bench.attachments), 2, "{case}: every attachment opens");
        assert_eq!(fs::read(dir.path().join("g-1/office.db")).unwrap(), b"before", "{case}: the way back");
        office.end_rekeys(&OsFiles, &keys).unwrap_or_else(|error| panic!("{case}: {error}"));
        assert_eq!(opening(&office, &keys, &bench.attachments), 2, "{case}: also once it was tidied");
        if !is_new {
            let whole = |path: &PathBuf| path.extension().is_none();
            let sealed = crate::stick::files_below(&dir.path().join("blobs"));
            assert_eq!(
                sealed.iter().filter(|path| whole(path)).count(),
                2,
                "{case}: nothing lies there twice"
            );
            rekey(&OsFiles, office, &bench.attachments, &mut to_the_end)
                .and_then(|rekeyed| Ok(rekeyed.finish(&OsFiles).map(drop)?))
                .unwrap_or_else(|error| panic!("{case}: again: {error}"));
        }
    });
}

#[test]
fn forgetting_that_is_cut_short_is_done_again() {
    let Bench { sample, office, attachments, .. } = Bench::new();
    fs::write(office.db_path(), "before").unwrap();
    drop(rekey(&OsFiles, office, &attachments, &mut to_the_end).unwrap().finish(&OsFiles).unwrap());
    walk(8, |files, renames, case| {
        let dir = TempDir::new().unwrap();
        copy_folder(sample.dir.path(), dir.path());
        let office = OfficeFolder::open(&OsFiles, dir.path()).unwrap();
        let keys = unlock_with(&office, OLD).unwrap();
        let forgotten = office.forget_old_key(files, &keys);
        files.cut_power(renames);
        drop(office);
        let office = OfficeFolder::open(&OsFiles, dir.path()).unwrap();
        let keys = unlock_with(&office, OLD).unwrap_or_else(|error| panic!("{case}: {error}"));
        assert_eq!(
            fs::read(office.db_path()).unwrap(),
            b"rekeyed",
            "{case}: what is in force is not touched"
        );
        assert_eq!(opening(&office, &keys, &attachments), 2, "{case}: nor its attachments");
        office.forget_old_key(&OsFiles, &keys).unwrap_or_else(|error| panic!("{case}: again: {error}"));
        let left = office.old_key(&OsFiles, &keys).unwrap();
        assert_eq!(left, vault::OldKey::default(), "{case}: then nothing is left, it was {forgotten:?}");
        assert_eq!(opening(&office, &keys, &attachments), 2, "{case}: and the office is whole");
    });
}
