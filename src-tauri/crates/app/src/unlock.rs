use crate::upgrade::upgraded;
use crate::{Error, Failure, Host, Result, Session};
use office::Office;
use office::account::{self, Account, Role};
use office::store::Migrations;
use secrecy::{ExposeSecret, SecretString};
use std::path::Path;
use vault::{
    Argon2Cost, ChosenPassphrase, Files, NewPassphrase, OfficeFolder, Passphrase, RecoveryCode, SlotId,
    Unlocked,
};

/// What a person opens the office with.
#[derive(Debug)]
pub enum Secret {
    /// An account's passphrase, as typed.
    Passphrase(SecretString),
    /// The printed recovery code, as typed.
    RecoveryCode(SecretString),
}

/// Opens the office in a folder; the folder is held until the session ends.
///
/// # Errors
/// `E_WRONG_PASSPHRASE`, `E_WRONG_RECOVERY_CODE`, `E_RECOVERY_CODE_MISTYPED`, `E_KEYS_MISSING`, `E_KEYS_DAMAGED`,
/// `E_NEWER_VERSION`, `E_NOT_AN_OFFICE`, `E_IN_USE`, `E_DAMAGED`, and the disk's own trouble.
pub fn unlock(
    dir: &Path,
    secret: &Secret,
    account: Option<&str>,
    mut host: Box<dyn Host>,
) -> Result<Session> {
    let folder = OfficeFolder::open(host.files().as_ref(), dir)?;
    let keys = open_keys(host.files().as_ref(), &folder, secret)?;
    let key = keys.database_key();
    let folder = upgraded(host.files().as_ref(), folder, key.expose(), Migrations::OURS)?;
    let office = Office::open(&folder.db_path(), key.expose(), host.ids()?)?;
    let identity = identify(&office, &keys, account)?;
    Ok(Session::new(office, keys, folder, host, identity))
}

/// The keys of an office.
pub(crate) fn open_keys(files: &dyn Files, folder: &OfficeFolder, secret: &Secret) -> Result<Unlocked> {
    match secret {
        Secret::Passphrase(typed) => {
            let passphrase = Passphrase::typed(typed.expose_secret());
            Ok(vault::unlock(files, folder, vault::Secret::Passphrase(&passphrase))?)
        }
        Secret::RecoveryCode(typed) => {
            let code = RecoveryCode::parse(typed.expose_secret())?;
            Ok(vault::unlock(files, folder, vault::Secret::Recovery(&code))?)
        }
    }
}

/// The account whose slot was opened; with the recovery code, the account asked for or the first that administers.
pub(crate) fn identify(office: &Office, keys: &Unlocked, asked: Option<&str>) -> Result<Account> {
    let accounts = account::list(&office.view())?;
    let found = accounts.into_iter().find(|account| match asked {
        _ if !keys.by_recovery() && account.slot != keys.slot().as_str() => false,
        Some(name) => name == account.name,
        None => !keys.by_recovery() || account.role == Role::Admin,
    });
    Ok(found.ok_or_else(|| Error::OtherAccount(asked.unwrap_or_default().to_owned()))?)
}

impl Session {
    /// Gives the account at the keyboard another passphrase; the old one opens nothing from then on.
    ///
    /// # Errors
    /// `E_WEAK_PASSPHRASE` saying why; the disk's own trouble, after which the old passphrase holds.
    pub fn change_passphrase(&mut self, new: &SecretString, cost: Argon2Cost) -> Result<()> {
        let passphrase = ChosenPassphrase::choose(new.expose_secret(), &self.identity()?.name)?;
        let slot = SlotId::new(&self.account().slot)?;
        let new = NewPassphrase { slot: &slot, passphrase: &passphrase, cost };
        let files = self.host.files();
        vault::change_passphrase(files.as_ref(), self.host.as_mut(), &self.folder, &self.keys, &new)
            .map_err(Failure::from)
    }
}
