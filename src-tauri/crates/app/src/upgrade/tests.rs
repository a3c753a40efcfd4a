use super::upgraded;
use crate::setup::{self, Protection, SetUp};
use crate::{Kind, Secret, SystemHost, unlock};
use office::store::Migrations;
use secrecy::SecretString;
use serde_json::json;
use std::path::Path;
use tempfile::TempDir;
use vault::{Argon2Cost, Files, OfficeFolder, OsFiles, Passphrase};

const PASSPHRASE: &str = "thuyen cam nui mua";

/// The steps of this program were done when the office was made, so that their words do not matter.
const LATER: Migrations =
    Migrations::new(&["", "", "", "", "CREATE TABLE later (id TEXT PRIMARY KEY) STRICT;"]);
const BROKEN: Migrations = Migrations::new(&[
    "",
    "",
    "",
    "",
    "CREATE TABLE later (id TEXT PRIMARY KEY) STRICT;",
    "DROP TABLE task; SELECT nothing;",
]);
const UNSOUND: Migrations =
    Migrations::new(&["", "", "", "", "PRAGMA defer_foreign_keys = ON; DELETE FROM organisation;"]);

fn office() -> TempDir {
    let dir = tempfile::tempdir().unwrap();
    let protection = Protection { passphrase: SecretString::from(PASSPHRASE), cost: Argon2Cost::LEAST };
    let draft =
        setup::begin(dir.path(), &SetUp::usual().unwrap(), &protection, Box::new(SystemHost::default()));
    let mut session = draft.unwrap().finish().unwrap();
    session
        .save(
            Kind::Task,
            json!({
                "title": "Tổng vệ sinh", "assigned_on": "3/7/2017", "due_on": "20/7/2017",
                "lead": session.list(Kind::Organisation, &Default::default()).unwrap().rows[0]["id"],
            }),
        )
        .unwrap();
    session.lock().unwrap();
    dir
}

fn upgrade(dir: &Path, migrations: Migrations) -> crate::Result<OfficeFolder> {
    let folder = OfficeFolder::open(&OsFiles, dir).unwrap();
    let secret = Passphrase::typed(PASSPHRASE);
    let keys = vault::unlock(&OsFiles, &folder, vault::Secret::Passphrase(&secret)).unwrap();
    upgraded(&OsFiles, folder, keys.database_key().expose(), migrations)
}

/// The task in the office, or the code with which it is refused.
fn opened(dir: &Path) -> Result<String, &'static str> {
    let secret = Secret::Passphrase(SecretString::from(PASSPHRASE));
    let session =
        unlock(dir, &secret, None, Box::new(SystemHost::default())).map_err(|failure| failure.code)?;
    let tasks = session.list(Kind::Task, &Default::default()).unwrap();
    Ok(tasks.rows[0]["title"].as_str().unwrap().to_owned())
}

/// Every file of a generation with its bytes, SQLite's empty log aside.
fn files_of(dir: &Path, generation: &str) -> Vec<(String, Vec<u8>)> {
    let folder = dir.join(generation);
    let mut names = OsFiles.list(&folder).unwrap();
    names.retain(|name| !name.ends_with("-wal") && !name.ends_with("-shm"));
    names.into_iter().map(|name| (name.clone(), std::fs::read(folder.join(name)).unwrap())).collect()
}

#[test]
fn an_older_office_is_migrated_beside_itself() {
    let dir = office();
    let before = files_of(dir.path(), "g-1");
    let folder = upgrade(dir.path(), LATER).unwrap();
    assert_eq!(folder.generation().name(), "g-2", "the new generation is in force");
    drop(folder);
    assert_eq!(files_of(dir.path(), "g-1"), before, "the one before is the safety copy, byte for byte");
    let again = upgrade(dir.path(), LATER).unwrap();
    assert_eq!(again.generation().name(), "g-2", "what is new enough is left alone");
    drop(again);
    assert_eq!(opened(dir.path()), Err("E_NEWER_VERSION"), "an older program refuses it");
    std::fs::write(dir.path().join("CURRENT"), "g-1\n").unwrap();
    assert_eq!(opened(dir.path()).as_deref(), Ok("Tổng vệ sinh"), "and the way back is open");
}

#[test]
fn a_migration_that_fails_leaves_the_office_as_it_was() {
    let dir = office();
    let before = files_of(dir.path(), "g-1");
    let check = |migrations, code: &str| {
        let refused = upgrade(dir.path(), migrations).map(drop).unwrap_err();
        assert_eq!(refused.code, code, "the failure is told");
        assert_eq!(files_of(dir.path(), "g-1"), before, "nothing of the office has changed");
        assert_eq!(files_of(dir.path(), "g-2"), [("unfinished".to_owned(), Vec::new())], "the copy is gone");
        assert_eq!(opened(dir.path()).as_deref(), Ok("Tổng vệ sinh"), "work goes on");
    };
    check(BROKEN, "E_INTERNAL");
    check(UNSOUND, "E_INTERNAL");
    assert_eq!(upgrade(dir.path(), LATER).unwrap().generation().name(), "g-2", "a mended one is tried anew");
}

#[test]
fn an_interrupted_migration_is_begun_again() {
    let dir = office();
    let folder = OfficeFolder::open(&OsFiles, dir.path()).unwrap();
    let renewal = folder.renew(&OsFiles).unwrap();
    std::fs::write(renewal.db_path(), b"half of a database").unwrap();
    drop(renewal);
    assert_eq!(opened(dir.path()).as_deref(), Ok("Tổng vệ sinh"), "nobody opens what is not finished");
    assert_eq!(upgrade(dir.path(), LATER).unwrap().generation().name(), "g-2", "it is built over");
}
