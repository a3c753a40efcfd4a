//! Making an office: its folder, its data key, the first account's slot and the recovery slot.

use std::path::Path;

use crate::copies::{CopiesSeen, store};
use crate::cost::Argon2Cost;
use crate::draft::OfficeDraft;
use crate::error::Error;
use crate::files::Files;
use crate::ids::{KeyId, OfficeId, SlotId};
use crate::keyfile::{Body, FORMAT};
use crate::keys::{DataKey, Purpose};
use crate::passphrase::ChosenPassphrase;
use crate::random::Random;
use crate::recovery::RecoveryCode;
use crate::slots::{Account, account_slot, recovery_slot};
use crate::unlock::Unlocked;

/// What a new office starts with.
#[derive(Debug)]
pub struct NewOffice<'a> {
    /// The office's identifier.
    pub office: OfficeId,
    /// The identifier of its first data key.
    pub key: KeyId,
    /// The first account: its slot and the name shown for it, at most 200 characters.
    pub account: Account,
    /// The first account's passphrase.
    pub passphrase: &'a ChosenPassphrase,
    /// What deriving a key from it costs; [`Argon2Cost::STANDARD`] outside tests.
    pub cost: Argon2Cost,
}

/// Makes the keys of a new office in an empty folder, which is created if need be.
///
/// The office is not one until [`OfficeDraft::finish`]: make the database first, show the recovery code
/// and have part of it typed back. An interrupted draft is built over by the next `create`.
///
/// # Errors
/// [`Error::FolderNotEmpty`], [`Error::InUse`], [`Error::HostileParameters`] for a label that is too long,
/// [`Error::OutOfMemory`], [`Error::Randomness`], [`Error::ReadBackDiffers`], [`Error::Io`].
pub fn create(
    files: &dyn Files,
    random: &mut dyn Random,
    dir: &Path,
    new: &NewOffice<'_>,
) -> Result<(OfficeDraft, Unlocked, RecoveryCode), Error> {
    let draft = OfficeDraft::begin(files, dir)?;
    let data_key = DataKey::generate(random)?;
    let code = RecoveryCode::generate(random)?;
    let mut body = Body {
        version: FORMAT,
        least_reader: FORMAT,
        office: new.office.clone(),
        key: new.key.clone(),
        slots: Vec::new(),
    };
    let account = account_slot(&body, &new.account, new.passphrase, new.cost, &data_key, random)?;
    let recovery = recovery_slot(&body, &code, &data_key, random)?;
    body.slots = vec![account, recovery];

    let bytes = body.seal(&data_key.sub_key(Purpose::KeyFileMac))?;
    store(files, &draft.generation_folder(), &bytes)?;
    let unlocked = Unlocked::new(&body, SlotId::clone(&new.account.slot), CopiesSeen::WHOLE, data_key);
    Ok((draft, unlocked, code))
}
