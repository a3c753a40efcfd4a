//! A small office to try things on, and repeatable randomness.

use std::path::Path;

use tempfile::TempDir;
use vault::{
    Account, Argon2Cost, ChosenPassphrase, Error, Files, KeyId, NewAccount, NewOffice, NewPassphrase,
    NoRandomness, OfficeDraft, OfficeFolder, OfficeId, OsFiles, Passphrase, Random, RecoveryCode, Secret,
    SlotId, Unlocked, create, unlock,
};

pub(crate) const OLD: &str = "sông xanh núi biếc";
pub(crate) const NEW: &str = "đường về làng quê";

/// The same bytes on every run.
pub(crate) struct Seeded(blake3::OutputReader);

impl Seeded {
    pub(crate) fn new(seed: u8) -> Self {
        Self(blake3::Hasher::new().update(&[seed]).finalize_xof())
    }
}

impl Random for Seeded {
    fn fill(&mut self, bytes: &mut [u8]) -> Result<(), NoRandomness> {
        self.0.fill(bytes);
        Ok(())
    }
}

/// A finished office with one account whose passphrase is [`OLD`].
pub(crate) struct Sample {
    pub(crate) dir: TempDir,
    pub(crate) code: RecoveryCode,
}

impl Sample {
    pub(crate) fn new() -> Self {
        let dir = TempDir::new().unwrap();
        let (draft, _, code) = begin(&OsFiles, dir.path(), 1).unwrap();
        draft.finish(&OsFiles).unwrap();
        Self { dir, code }
    }

    pub(crate) fn open(&self) -> OfficeFolder {
        OfficeFolder::open(&OsFiles, self.dir.path()).unwrap()
    }

    /// The same files in another folder, to be spoilt.
    pub(crate) fn copy(&self) -> TempDir {
        let copy = TempDir::new().unwrap();
        copy_folder(self.dir.path(), copy.path());
        copy
    }
}

pub(crate) fn begin(
    files: &dyn Files,
    dir: &Path,
    seed: u8,
) -> Result<(OfficeDraft, Unlocked, RecoveryCode), Error> {
    let passphrase = chosen(OLD);
    let new = NewOffice {
        office: OfficeId::new("office-1").unwrap(),
        key: KeyId::new("key-1").unwrap(),
        account: Account { slot: slot(), label: "Văn thư".to_owned() },
        passphrase: &passphrase,
        cost: Argon2Cost::LEAST,
    };
    create(files, &mut Seeded::new(seed), dir, &new)
}

pub(crate) fn slot() -> SlotId {
    SlotId::new("slot-1").unwrap()
}

pub(crate) fn chosen(text: &str) -> ChosenPassphrase {
    ChosenPassphrase::choose(text, "Khối Dân vận").unwrap()
}

pub(crate) fn unlock_with(folder: &OfficeFolder, passphrase: &str) -> Result<Unlocked, Error> {
    unlock(&OsFiles, folder, Secret::Passphrase(&Passphrase::typed(passphrase)))
}

pub(crate) fn change_to(
    files: &dyn Files,
    folder: &OfficeFolder,
    unlocked: &Unlocked,
    passphrase: &str,
) -> Result<(), Error> {
    let new = NewPassphrase { slot: &slot(), passphrase: &chosen(passphrase), cost: Argon2Cost::LEAST };
    vault::change_passphrase(files, &mut Seeded::new(2), folder, unlocked, &new)
}

/// An outcome in a word or two, for tables.
pub(crate) fn outcome(result: Result<Unlocked, Error>) -> String {
    match result {
        Ok(unlocked) => format!("{:?}, other {:?}", unlocked.copies().used, unlocked.copies().other),
        Err(error) => word(&error),
    }
}

pub(crate) fn word(error: &Error) -> String {
    match error {
        Error::DamagedKeys { damage, .. } => format!("DamagedKeys {damage:?}"),
        Error::HostileParameters { bound, .. } => format!("HostileParameters {bound:?}"),
        Error::Io(fault) => format!("Io {:?}", fault.trouble),
        other => format!("{other:?}").split([' ', '(']).next().unwrap_or_default().to_owned(),
    }
}

pub(crate) fn copy_folder(from: &Path, to: &Path) {
    std::fs::create_dir_all(to).unwrap();
    for entry in std::fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let target = to.join(entry.file_name());
        if entry.file_type().unwrap().is_dir() {
            copy_folder(&entry.path(), &target);
        } else {
            std::fs::copy(entry.path(), target).unwrap();
        }
    }
}

/// The slot of a second account.
pub(crate) fn second() -> SlotId {
    SlotId::new("slot-2").unwrap()
}

/// Adds a second account whose passphrase is [`NEW`].
pub(crate) fn add_second(files: &dyn Files, folder: &OfficeFolder, unlocked: &Unlocked) -> Result<(), Error> {
    let passphrase = chosen(NEW);
    let account = Account { slot: second(), label: "Trưởng khối".to_owned() };
    let new = NewAccount { account, passphrase: &passphrase, cost: Argon2Cost::LEAST };
    vault::add_account(files, &mut Seeded::new(5), folder, unlocked, &new)
}
