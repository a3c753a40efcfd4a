//! Opening an office with a passphrase or the recovery code.

use std::path::Path;
use std::sync::Arc;

use crate::copies::{CopiesSeen, Loaded, load};
use crate::cost::Argon2Cost;
use crate::error::Error;
use crate::files::Files;
use crate::folder::OfficeFolder;
use crate::generation::GenerationFolder;
use crate::ids::{KeyId, OfficeId, SlotId};
use crate::keyfile::{Body, Guard, KeyFile, Slot};
use crate::keys::{DataKey, Purpose, SubKey};
use crate::package::PackageKeys;
use crate::passphrase::Passphrase;
use crate::recovery::RecoveryCode;
use crate::slots::Account;
use crate::wrap::{passphrase_key, recovery_key, unwrap};

/// What a person opens the office with.
#[derive(Debug, Clone, Copy)]
pub enum Secret<'a> {
    /// An account's passphrase; every account's slot is tried in turn.
    Passphrase(&'a Passphrase),
    /// The passphrase of one account; no other slot is tried.
    Account(&'a SlotId, &'a Passphrase),
    /// The printed code.
    Recovery(&'a RecoveryCode),
}

/// Proof that a secret was right, and the sub-keys that come with it. Clones share one key, wiped with the last of them.
#[derive(Debug, Clone)]
pub struct Unlocked {
    office: OfficeId,
    key: KeyId,
    slot: SlotId,
    accounts: Vec<Account>,
    copies: CopiesSeen,
    data_key: Arc<DataKey>,
}

/// Opens the office with a secret. The key file is checked whole before anything is handed out.
///
/// # Errors
/// [`Error::WrongPassphrase`], [`Error::WrongRecoveryCode`], [`Error::NoSuchSlot`], [`Error::MissingKeys`],
/// [`Error::DamagedKeys`] when neither copy is whole, [`Error::NewerVersion`], [`Error::HostileParameters`],
/// [`Error::Tampered`], [`Error::OutOfMemory`], [`Error::Io`].
pub fn unlock(files: &dyn Files, folder: &OfficeFolder, secret: Secret<'_>) -> Result<Unlocked, Error> {
    unlock_at(files, &folder.generation_folder(), secret)
}

/// Opens the key file in a folder: an office's generation, or a backup.
pub(crate) fn unlock_at(
    files: &dyn Files,
    folder: &GenerationFolder,
    secret: Secret<'_>,
) -> Result<Unlocked, Error> {
    let loaded = load(files, folder)?;
    let (slot, data_key) = open_any(&loaded.file, secret)?;
    check_seal(&loaded, &data_key)?;
    Ok(Unlocked::new(loaded.file.body(), slot, loaded.seen, data_key))
}

impl Unlocked {
    /// What a key file and one of its slots gave.
    pub(crate) fn new(body: &Body, slot: SlotId, copies: CopiesSeen, data_key: DataKey) -> Self {
        Self {
            office: body.office.clone(),
            key: body.key.clone(),
            slot,
            accounts: accounts_of(body),
            copies,
            data_key: Arc::new(data_key),
        }
    }

    /// The raw key of the database.
    pub fn database_key(&self) -> SubKey {
        self.data_key.sub_key(Purpose::Database)
    }

    /// The key under which attachments are sealed.
    pub fn attachment_key(&self) -> SubKey {
        self.data_key.sub_key(Purpose::Attachments)
    }

    /// The key from which the names of sealed attachments are made.
    pub fn attachment_name_key(&self) -> SubKey {
        self.data_key.sub_key(Purpose::AttachmentNames)
    }

    /// The key under which the private part of a backup's manifest is sealed.
    pub fn backup_key(&self) -> SubKey {
        self.data_key.sub_key(Purpose::Backup)
    }

    /// The keys with which this office signs packages and opens those meant for it.
    pub fn package_keys(&self) -> PackageKeys {
        PackageKeys::derive(self.office.clone(), &self.data_key.sub_key(Purpose::Packages))
    }

    /// The office that was opened.
    pub fn office(&self) -> &OfficeId {
        &self.office
    }

    /// Which data key it has.
    pub fn key(&self) -> &KeyId {
        &self.key
    }

    /// The slot that was opened; the account's row points at it.
    pub fn slot(&self) -> &SlotId {
        &self.slot
    }

    /// Whether it was the recovery code that opened it.
    pub fn by_recovery(&self) -> bool {
        self.slot == SlotId::recovery()
    }

    /// All accounts of the key file, in its order.
    pub fn accounts(&self) -> &[Account] {
        &self.accounts
    }

    /// Which copy of the key file was used, and how the other one is.
    pub fn copies(&self) -> CopiesSeen {
        self.copies
    }

    /// Both copies were written anew.
    pub(crate) fn note_mended(&mut self) {
        self.copies = CopiesSeen::WHOLE;
    }

    /// The data key, for wrapping it again.
    pub(crate) fn data_key(&self) -> &DataKey {
        &self.data_key
    }
}

/// The accounts that may open an office, as anyone can read them without a secret. What is read is not proven: it serves
/// to ask who is there.
///
/// # Errors
/// As [`unlock`], but for what concerns the secret.
pub fn listed_accounts(files: &dyn Files, folder: &OfficeFolder) -> Result<Vec<Account>, Error> {
    Ok(accounts_of(load(files, &folder.generation_folder())?.file.body()))
}

/// The same of a backup, or of a generation that is not in force.
///
/// # Errors
/// As [`listed_accounts`].
pub fn listed_in(files: &dyn Files, folder: &Path) -> Result<Vec<Account>, Error> {
    Ok(accounts_of(load(files, &GenerationFolder::at(folder))?.file.body()))
}

fn accounts_of(body: &Body) -> Vec<Account> {
    let is_account = |slot: &&Slot| matches!(slot.guard, Guard::Account { .. });
    let account = |slot: &Slot| Account { slot: slot.id.clone(), label: slot.label.clone() };
    body.slots.iter().filter(is_account).map(account).collect()
}

/// Refuses a key file that someone without the key has changed.
pub(crate) fn check_seal(loaded: &Loaded, data_key: &DataKey) -> Result<(), Error> {
    if loaded.file.is_sealed_by(&data_key.sub_key(Purpose::KeyFileMac)) {
        return Ok(());
    }
    Err(Error::Tampered { path: loaded.path.clone() })
}

fn open_any(file: &KeyFile, secret: Secret<'_>) -> Result<(SlotId, DataKey), Error> {
    let mut refusal = Error::NoSuchSlot { slot: None };
    for (slot, header) in file.slots() {
        let (key, wrong) = match (&slot.guard, secret) {
            (Guard::Account { .. }, Secret::Account(asked, _)) if *asked != slot.id => continue,
            (Guard::Account { argon2 }, Secret::Passphrase(passphrase) | Secret::Account(_, passphrase)) => {
                let cost = Argon2Cost::try_from(*argon2).map_err(|_| Error::Crypto("Argon2 parameters"))?;
                (passphrase_key(passphrase, &slot.salt.0, cost)?, Error::WrongPassphrase)
            }
            (Guard::Recovery, Secret::Recovery(code)) => {
                (recovery_key(code, &slot.salt.0), Error::WrongRecoveryCode)
            }
            _ => continue,
        };
        if let Some(data_key) = unwrap(&key, &slot.nonce.0, header, &slot.wrapped.0) {
            return Ok((slot.id.clone(), data_key));
        }
        refusal = wrong;
    }
    Err(refusal)
}
