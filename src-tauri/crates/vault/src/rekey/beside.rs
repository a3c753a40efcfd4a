use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use super::admit::{Admitted, NewKey, key_file};
use super::reseal::{Resealing, remove_new, reseal};
use super::{cut_short, retired};
use crate::backup::{BackupError, Watch};
use crate::blobs::{Blobs, ContentDigest};
use crate::copies::{self, CopiesSeen};
use crate::copy::copy_verified;
use crate::cost::Argon2Cost;
use crate::error::Error;
use crate::files::Files;
use crate::folder::OfficeFolder;
use crate::ids::KeyId;
use crate::io_fault::IoFault;
use crate::keys::Purpose;
use crate::lineage::Descent;
use crate::new_code::NewCode;
use crate::random::Random;
use crate::renewal::Renewal;
use crate::unlock::Unlocked;

/// What the office gets.
#[derive(Debug)]
pub struct Rekey<'a> {
    /// The new key.
    pub key: NewKey,
    /// Who opens the office with it.
    pub admitted: &'a [Admitted<'a>],
    /// What deriving a key from a passphrase costs; [`Argon2Cost::STANDARD`] outside tests.
    pub cost: Argon2Cost,
    /// The database under the new key, finished and closed; it is copied.
    pub snapshot: &'a Path,
    /// The attachments of its rows.
    pub attachments: &'a BTreeSet<ContentDigest>,
}

/// An office under a new key that is not in force yet. Dropped, it leaves the old one in force.
#[derive(Debug)]
#[must_use = "an office under a new key that is not finished is never opened"]
pub struct Rekeyed {
    renewal: Renewal,
    keys: Unlocked,
    code: NewCode,
    made: Resealing,
}

/// Builds the office under a new key, beside the generation in force, whose database is closed. What is built is read back.
///
/// # Errors
/// [`BackupError`]; the generation in force is untouched, and what was built is removed.
pub fn rekey_beside(
    files: &dyn Files,
    random: &mut dyn Random,
    office: OfficeFolder,
    old: &Unlocked,
    new: Rekey<'_>,
    watch: Watch<'_>,
) -> Result<Rekeyed, BackupError> {
    // What is left of an earlier one takes room and stands in nobody's way; unlocking asks for it again.
    let _ = office.end_rekeys(files, old);
    let body = key_file(old, &new.key, new.admitted, new.cost, random)?;
    let descent = Descent { replaced: Some(office.generation()), ..office.descent(files, random)? };
    let NewKey { data_key, code, .. } = new.key;
    let key_bytes = body.seal(&data_key.sub_key(Purpose::KeyFileMac))?;
    let keys = Unlocked::new(&body, old.slot().clone(), CopiesSeen::WHOLE, data_key);
    let (before, after) = (Blobs::of(&office, old), Blobs::of(&office, &keys));
    retired::retire(files, office.root(), &before, keys.key())?;
    cut_short::begin(files, &office, (keys.key(), &after), new.attachments)?;
    let root = office.root().to_owned();
    let mut made = Resealing::default();
    let built = office.build(files, |_, next| {
        copies::store(files, next, &key_bytes)?;
        descent.write(files, next)?;
        copy_verified(files, new.snapshot, &next.db_path())?;
        reseal(files, (&before, &after), new.attachments, &mut made, watch)
    });
    match built {
        Ok(renewal) => Ok(Rekeyed { renewal, keys, code, made }),
        Err(error) => {
            // What went wrong first is what has to be known; nobody names what stays behind.
            let _ = leave_nothing(files, &root, keys.key(), &made);
            Err(error)
        }
    }
}

/// Removes what was made under a key that comes into force no more, and the lists that go with it.
fn leave_nothing(files: &dyn Files, root: &Path, key: &KeyId, made: &Resealing) -> Result<(), IoFault> {
    remove_new(files, made)?;
    retired::forget(files, root, key)?;
    cut_short::end(files, root, key)
}

impl Rekeyed {
    /// The database under the new key. Close it before finishing.
    pub fn db_path(&self) -> PathBuf {
        self.renewal.db_path()
    }

    /// The new keys, as whoever asked for them holds them.
    pub fn keys(&self) -> &Unlocked {
        &self.keys
    }

    /// The new code, to be printed and typed back before finishing.
    pub fn code(&self) -> &NewCode {
        &self.code
    }

    /// Attachments that were whole nowhere before and so are not under the new key either.
    pub fn absent(&self) -> &[ContentDigest] {
        &self.made.absent
    }

    /// Puts the new key in force, by one rename.
    ///
    /// # Errors
    /// [`Error::Io`]. Then either the old generation is in force or the new one, and each is whole.
    pub fn finish(self, files: &dyn Files) -> Result<(OfficeFolder, Unlocked), Error> {
        let office = self.renewal.finish(files)?;
        // The next rekey or unlocking takes the list away as well; nothing that is in force goes by it.
        let _ = cut_short::end(files, office.root(), self.keys.key());
        Ok((office, self.keys))
    }

    /// Gives up and removes what was built.
    ///
    /// # Errors
    /// [`Error::Io`] when a file cannot be removed; nobody names it.
    pub fn abandon(self, files: &dyn Files) -> Result<OfficeFolder, Error> {
        let office = self.renewal.abandon(files)?;
        leave_nothing(files, office.root(), self.keys.key(), &self.made)?;
        Ok(office)
    }
}
