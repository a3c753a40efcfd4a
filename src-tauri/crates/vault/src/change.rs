//! Changing the key file of an open office: another passphrase in one slot, or mending its copies.
//!
//! Whoever calls holds an [`Unlocked`], so some secret was right: the account's own or the recovery code.
//! The data key stays, so nothing else is encrypted again, and backups keep the passphrase of their day.

use crate::copies::{Loaded, load, newer, store};
use crate::cost::Argon2Cost;
use crate::error::Error;
use crate::files::Files;
use crate::folder::OfficeFolder;
use crate::ids::SlotId;
use crate::keyfile::{Body, FORMAT, Guard, Slot};
use crate::keys::Purpose;
use crate::passphrase::ChosenPassphrase;
use crate::random::Random;
use crate::slots::{Account, account_slot};
use crate::unlock::{Unlocked, check_seal};

/// Another passphrase for one account.
#[derive(Debug)]
pub struct NewPassphrase<'a> {
    /// The account's slot.
    pub slot: &'a SlotId,
    /// What opens it from now on.
    pub passphrase: &'a ChosenPassphrase,
    /// What deriving a key from it costs; [`Argon2Cost::STANDARD`] outside tests.
    pub cost: Argon2Cost,
}

/// Gives one account another passphrase. The other slots, and the data key, stay as they are.
///
/// After an error the old passphrase holds, unless the trouble came when the new key file was in place
/// already: syncing its folder ([`Operation::SyncFolder`](crate::Operation)) or reading it back.
///
/// # Errors
/// [`Error::NoSuchSlot`] when the slot is not an account's, [`Error::NewerVersion`] when a newer program
/// wrote the file, and what reading and writing it may give.
pub fn change_passphrase(
    files: &dyn Files,
    random: &mut dyn Random,
    folder: &OfficeFolder,
    unlocked: &Unlocked,
    new: &NewPassphrase<'_>,
) -> Result<(), Error> {
    rewrite(files, folder, unlocked, |body| {
        let place = place_of(body, new.slot)?;
        let account = Account { slot: new.slot.clone(), label: body.slots[place].label.clone() };
        let data_key = unlocked.data_key();
        body.slots[place] = account_slot(body, &account, new.passphrase, new.cost, data_key, random)?;
        Ok(())
    })
}

/// Edits the key file as it lies on disk now, and writes both copies of what became of it.
pub(crate) fn rewrite(
    files: &dyn Files,
    folder: &OfficeFolder,
    unlocked: &Unlocked,
    edit: impl FnOnce(&mut Body) -> Result<(), Error>,
) -> Result<(), Error> {
    let loaded = load_sealed(files, folder, unlocked)?;
    let mut body = loaded.file.body().clone();
    if body.version > FORMAT {
        // What a newer writer added would be lost in the rewrite.
        return Err(newer(&loaded.path, u64::from(body.version)));
    }
    edit(&mut body)?;
    let bytes = body.seal(&unlocked.data_key().sub_key(Purpose::KeyFileMac))?;
    store(files, &folder.generation_folder(), &bytes)
}

/// Where an account's slot stands in the key file.
pub(crate) fn place_of(body: &Body, wanted: &SlotId) -> Result<usize, Error> {
    let is_it = |slot: &Slot| slot.id == *wanted && matches!(slot.guard, Guard::Account { .. });
    let found = body.slots.iter().position(is_it);
    found.ok_or_else(|| Error::NoSuchSlot { slot: Some(wanted.clone()) })
}

/// Writes both copies of the key file anew from the one that is whole. For when [`Unlocked::copies`] shows
/// that they are not both whole and the same. Whoever does it says so.
///
/// # Errors
/// What reading and writing the key file may give; the copy that opened the office is whole all the same.
pub fn mend_copies(files: &dyn Files, folder: &OfficeFolder, unlocked: &mut Unlocked) -> Result<(), Error> {
    let loaded = load_sealed(files, folder, unlocked)?;
    store(files, &folder.generation_folder(), &loaded.bytes)?;
    unlocked.note_mended();
    Ok(())
}

/// The key file as it lies on disk now, which must still be under this office's key.
fn load_sealed(files: &dyn Files, folder: &OfficeFolder, unlocked: &Unlocked) -> Result<Loaded, Error> {
    let loaded = load(files, &folder.generation_folder())?;
    check_seal(&loaded, unlocked.data_key())?;
    Ok(loaded)
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::*;
    use crate::{KeyId, NewOffice, OfficeId, OsFiles, OsRandom, create};

    fn office(
        dir: &Path,
        label: &str,
        passphrase: &ChosenPassphrase,
    ) -> Result<(OfficeFolder, Unlocked), Error> {
        let new = NewOffice {
            office: OfficeId::new("office-1").unwrap(),
            key: KeyId::new("key-1").unwrap(),
            account: Account { slot: SlotId::new("slot-1").unwrap(), label: label.to_owned() },
            passphrase,
            cost: Argon2Cost::LEAST,
        };
        let (draft, unlocked, _) = create(&OsFiles, &mut OsRandom, dir, &new)?;
        Ok((draft.finish(&OsFiles)?, unlocked))
    }

    #[test]
    fn a_file_that_a_newer_program_wrote_is_read_and_not_rewritten() {
        let dir = tempfile::TempDir::new().unwrap();
        let passphrase = ChosenPassphrase::choose("cam thuyen nui mua", "").unwrap();
        let (folder, unlocked) = office(dir.path(), "Văn thư", &passphrase).unwrap();
        let mut body = load(&OsFiles, &folder.generation_folder()).unwrap().file.body().clone();
        body.version = FORMAT + 1;
        let newer = body.seal(&unlocked.data_key().sub_key(Purpose::KeyFileMac)).unwrap();
        store(&OsFiles, &folder.generation_folder(), &newer).unwrap();

        let new = NewPassphrase { slot: unlocked.slot(), passphrase: &passphrase, cost: Argon2Cost::LEAST };
        let refused = change_passphrase(&OsFiles, &mut OsRandom, &folder, &unlocked, &new);
        assert!(
            matches!(refused, Err(Error::NewerVersion { needs: 2, .. })),
            "rewriting would lose: {refused:?}"
        );
        assert_eq!(std::fs::read(folder.keys_path()).unwrap(), newer, "the file is left as it was");
        let secret = crate::Secret::Passphrase(passphrase.as_passphrase());
        assert!(crate::unlock(&OsFiles, &folder, secret).is_ok(), "and still opens");
    }

    #[test]
    fn a_label_that_could_not_be_read_back_is_not_written() {
        let dir = tempfile::TempDir::new().unwrap();
        let passphrase = ChosenPassphrase::choose("cam thuyen nui mua", "").unwrap();
        let refused = office(dir.path(), &"ă".repeat(201), &passphrase).map(drop);
        let expected = matches!(refused, Err(Error::HostileParameters { .. }));
        assert!(expected, "better no office than one that does not open: {refused:?}");
        assert!(!dir.path().join("CURRENT").exists(), "no office was made");
    }
}
