mod aside;
mod first;

pub use aside::Aside;
pub use first::{FirstUnlock, unlock_first};

use crate::door::knock;
use crate::health::{HealthReport, damage_kept};
use crate::outlived::let_outlived_go;
use crate::upgrade::upgraded;
use crate::{Error, Host, Result, Session};
use office::Office;
use office::account::{self, Account, Role};
use office::store::{Migrations, schema_of};
use secrecy::SecretString;
use std::path::Path;
use vault::{Generation, OfficeFolder, Unlocked};

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
/// `E_WRONG_PASSPHRASE`, `E_TOO_SOON` after many of them, `E_ACCOUNT_REMOVED`, `E_OTHER_ACCOUNT`,
/// `E_WRONG_RECOVERY_CODE`, `E_RECOVERY_CODE_MISTYPED`, `E_ONE_TIME_PASSPHRASE` when [`unlock_first`] has to come before,
/// `E_KEYS_MISSING`, `E_KEYS_DAMAGED`, `E_NEWER_VERSION`, `E_NOT_AN_OFFICE`, `E_IN_USE`, `E_DAMAGED`, and the disk's own trouble.
pub fn unlock(dir: &Path, secret: &Secret, account: Option<&str>, host: Box<dyn Host>) -> Result<Session> {
    let entered = enter(dir, secret, account, host)?;
    refuse_one_time(&entered.keys, &entered.account)?;
    entered.begin()
}

/// An office that was opened and that nobody sees yet.
struct Entered {
    office: Office,
    keys: Unlocked,
    folder: OfficeFolder,
    host: Box<dyn Host>,
    account: Account,
    /// The generation that was in force when the door was knocked at.
    before: Generation,
}

impl Entered {
    /// The session of who came in.
    fn begin(self) -> Result<Session> {
        let Self { office, keys, folder, host, account, before } = self;
        let mut session = Session::new(office, keys, folder, host, account);
        session.name_at_door()?;
        session.note_opening(before);
        Ok(session)
    }
}

fn enter(dir: &Path, secret: &Secret, account: Option<&str>, mut host: Box<dyn Host>) -> Result<Entered> {
    let folder = OfficeFolder::open(host.files().as_ref(), dir)?;
    crate::leftovers::clear(host.files().as_ref(), &folder);
    let keys = knock(host.as_ref(), &folder, secret, account)?;
    let key = keys.database_key();
    damage_kept(host.as_ref(), &folder, schema_of(&folder.db_path(), key.expose()))?;
    let before = folder.generation();
    let newest = upgraded(host.files().as_ref(), folder.clone(), key.expose(), Migrations::OURS);
    let folder = damage_kept(host.as_ref(), &folder, newest)?;
    let office = Office::open(&folder.db_path(), key.expose(), host.ids()?);
    let office = damage_kept(host.as_ref(), &folder, office)?;
    let account = damage_kept(host.as_ref(), &folder, identify(&office, &keys, account))?;
    Ok(Entered { office, keys, folder, host, account, before })
}

/// Refuses a passphrase that somebody else chose. The printed code is nobody's choice, and who has it sets a passphrase
/// of their own with it.
///
/// # Errors
/// `E_ONE_TIME_PASSPHRASE`.
pub(crate) fn refuse_one_time(keys: &Unlocked, account: &Account) -> Result<()> {
    if account.is_one_time && !keys.by_recovery() {
        return Err(Error::OneTimePassphrase(account.name.clone()).into());
    }
    Ok(())
}

impl Session {
    /// Notes what the clerk should know, mends the key file now that a secret has proven it, and has what an upgrade outlived
    /// go, now that the new generation opened.
    fn note_opening(&mut self, before: Generation) {
        let mended = self.mend_keys();
        let files = self.host.files();
        // Nobody misses what a rekey left that was cut short; a disk that keeps it is asked again next time.
        let _ = self.folder.end_rekeys(files.as_ref(), &self.keys);
        let is_upgraded = self.folder.generation() != before;
        let gone = is_upgraded.then(|| let_outlived_go(files.as_ref(), &self.folder, &self.keys)).flatten();
        self.notices = mended.into_iter().chain(gone).collect();
        self.health = HealthReport::of_opening(&self.notices);
    }
}

/// The account whose slot was opened; with the recovery code, the account asked for or the first that administers.
pub(crate) fn identify(office: &Office, keys: &Unlocked, asked: Option<&str>) -> Result<Account> {
    let accounts = account::list(&office.view())?;
    if !keys.by_recovery() && accounts.iter().all(|account| account.slot != keys.slot().as_str()) {
        return Err(Error::RemovedAccount.into());
    }
    let found = accounts.into_iter().find(|account| match asked {
        _ if !keys.by_recovery() && account.slot != keys.slot().as_str() => false,
        Some(name) => name == account.name,
        None => !keys.by_recovery() || account.role == Role::Admin,
    });
    Ok(found.ok_or_else(|| Error::OtherAccount(asked.unwrap_or_default().to_owned()))?)
}
