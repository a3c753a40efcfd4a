use crate::copies::load;
use crate::cost::Argon2Cost;
use crate::error::Error;
use crate::files::Files;
use crate::folder::OfficeFolder;
use crate::ids::{KeyId, SlotId};
use crate::keyfile::{Body, FORMAT, Guard};
use crate::keys::{DataKey, Purpose, SubKey};
use crate::new_code::NewCode;
use crate::passphrase::{ChosenPassphrase, Passphrase};
use crate::random::{NoRandomness, Random};
use crate::slots::{Account, passphrase_slot, recovery_slot};
use crate::unlock::Unlocked;
use crate::wrap::{passphrase_key, unwrap};

/// A data key and a recovery code that nothing is encrypted under yet.
#[derive(Debug)]
pub struct NewKey {
    pub(super) id: KeyId,
    pub(super) data_key: DataKey,
    pub(super) code: NewCode,
}

impl NewKey {
    /// Draws both.
    ///
    /// # Errors
    /// [`NoRandomness`] when the source cannot deliver.
    pub fn draw(random: &mut dyn Random, id: KeyId) -> Result<Self, NoRandomness> {
        Ok(Self { id, data_key: DataKey::generate(random)?, code: NewCode::draw(random)? })
    }

    /// The raw key of the database to be.
    pub fn database_key(&self) -> SubKey {
        self.data_key.sub_key(Purpose::Database)
    }
}

/// A passphrase that was seen to open a slot.
#[derive(Debug, Clone, Copy)]
pub struct Proven<'p> {
    slot: &'p SlotId,
    passphrase: &'p Passphrase,
}

/// Sees whether a passphrase opens the slot of one account.
///
/// # Errors
/// [`Error::WrongPassphrase`], [`Error::NoSuchSlot`], and what reading the key file may give.
pub fn prove<'p>(
    files: &dyn Files,
    folder: &OfficeFolder,
    slot: &'p SlotId,
    passphrase: &'p Passphrase,
) -> Result<Proven<'p>, Error> {
    let loaded = load(files, &folder.generation_folder())?;
    let missing = || Error::NoSuchSlot { slot: Some(slot.clone()) };
    let (found, header) = loaded.file.slots().find(|(found, _)| found.id == *slot).ok_or_else(missing)?;
    let Guard::Account { argon2 } = found.guard else { return Err(missing()) };
    let cost = Argon2Cost::try_from(argon2).map_err(|_| Error::Crypto("Argon2 parameters"))?;
    let key = passphrase_key(passphrase, &found.salt.0, cost)?;
    match unwrap(&key, &found.nonce.0, header, &found.wrapped.0) {
        Some(_) => Ok(Proven { slot, passphrase }),
        None => Err(Error::WrongPassphrase),
    }
}

/// Someone who opens the office under its new key as well.
#[derive(Debug, Clone, Copy)]
pub enum Admitted<'p> {
    /// With the passphrase of today.
    Keeps(Proven<'p>),
    /// With another.
    Gets(&'p SlotId, &'p ChosenPassphrase),
}

impl Admitted<'_> {
    fn parts(&self) -> (&SlotId, &Passphrase) {
        match self {
            Self::Keeps(proven) => (proven.slot, proven.passphrase),
            Self::Gets(slot, chosen) => (slot, chosen.as_passphrase()),
        }
    }
}

/// The key file of the new key: a slot for everyone admitted, under their names of today, and one for the new sheet.
pub(super) fn key_file(
    old: &Unlocked,
    key: &NewKey,
    admitted: &[Admitted<'_>],
    cost: Argon2Cost,
    random: &mut dyn Random,
) -> Result<Body, Error> {
    let mut body = Body {
        version: FORMAT,
        least_reader: FORMAT,
        office: old.office().clone(),
        key: key.id.clone(),
        slots: Vec::new(),
    };
    for one in admitted {
        let (slot, passphrase) = one.parts();
        let account = old.accounts().iter().find(|account| account.slot == *slot);
        let account = account.ok_or_else(|| Error::NoSuchSlot { slot: Some(slot.clone()) })?;
        let account = Account { slot: slot.clone(), label: account.label.clone() };
        let filled = passphrase_slot(&body, &account, passphrase, cost, &key.data_key, random)?;
        body.slots.push(filled);
    }
    let recovery = recovery_slot(&body, key.code.code(), &key.data_key, random)?;
    body.slots.push(recovery);
    Ok(body)
}
