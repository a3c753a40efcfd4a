//! The lock from outside: who may come in, and how often somebody may try.
//!
//! A passphrase that opens a session of this machine's office is tried here and nowhere else, so that no command and no
//! window walks around the waiting. The printed code is tried at once: nobody guesses 256 bits.

use crate::{Error, Host, Result, Secret, Session};
use office::account;
use secrecy::{ExposeSecret, SecretString};
use serde::Serialize;
use std::path::Path;
use vault::{Files, OfficeFolder, Passphrase, RecoveryCode, SlotId, Unlocked, listed_accounts};

/// An account as the lock screen offers it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct AccountAtDoor {
    /// Its name, by which it is asked for.
    pub name: String,
}

/// The accounts that may open the office in a folder, the one that came in last on this machine first; none when they
/// cannot be read, which unlocking then says why.
#[must_use]
pub fn accounts_at_door(host: &dyn Host, dir: &Path) -> Vec<AccountAtDoor> {
    let files = host.files();
    let Ok(folder) = OfficeFolder::open(files.as_ref(), dir) else { return Vec::new() };
    offered(files.as_ref(), &folder)
}

/// The accounts of an office that is held, by the names they have now.
fn offered(files: &dyn Files, folder: &OfficeFolder) -> Vec<AccountAtDoor> {
    let listed = listed_accounts(files, folder).unwrap_or_default();
    let named = folder.door_log(files).named(listed);
    named.into_iter().map(|account| AccountAtDoor { name: account.label }).collect()
}

/// The keys of an office, for the account asked for or, where none is, for whoever the passphrase belongs to.
///
/// # Errors
/// `E_TOO_SOON` when nothing was tried, and what the key file says to the secret.
pub(crate) fn knock(
    host: &dyn Host,
    folder: &OfficeFolder,
    secret: &Secret,
    account: Option<&str>,
) -> Result<Unlocked> {
    let files = host.files();
    match secret {
        Secret::RecoveryCode(typed) => {
            let code = RecoveryCode::parse(typed.expose_secret())?;
            Ok(vault::unlock(files.as_ref(), folder, vault::Secret::Recovery(&code))?)
        }
        Secret::Passphrase(typed) => {
            let listed = listed_accounts(files.as_ref(), folder)?;
            let named = folder.door_log(files.as_ref()).named(listed.clone());
            match named.iter().find(|known| Some(known.label.as_str()) == account) {
                Some(found) => try_slot(host, folder, typed, &found.slot),
                // A name the log does not know may stand in the office: every slot is tried, and the row decides.
                None => {
                    let slots: Vec<SlotId> = listed.into_iter().map(|account| account.slot).collect();
                    let passphrase = Passphrase::typed(typed.expose_secret());
                    try_slots(host, folder, vault::Secret::Passphrase(&passphrase), &slots)
                }
            }
        }
    }
}

/// Tries a passphrase at one account's slot.
pub(crate) fn try_slot(
    host: &dyn Host,
    folder: &OfficeFolder,
    typed: &SecretString,
    slot: &SlotId,
) -> Result<Unlocked> {
    let passphrase = Passphrase::typed(typed.expose_secret());
    let secret = vault::Secret::Account(slot, &passphrase);
    try_slots(host, folder, secret, std::slice::from_ref(slot))
}

/// Tries a secret at its slots, once no more waiting is due.
fn try_slots(
    host: &dyn Host,
    folder: &OfficeFolder,
    secret: vault::Secret<'_>,
    slots: &[SlotId],
) -> Result<Unlocked> {
    let (files, now) = (host.files(), host.now().and_utc().timestamp());
    let before = folder.door_log(files.as_ref());
    let mut log = before.clone();
    let wait = log.wait(slots, now);
    let opened = if wait > 0 {
        Err(Error::TooSoon(wait).into())
    } else {
        let tried = vault::unlock(files.as_ref(), folder, secret);
        match &tried {
            Ok(keys) => log.opened(keys.slot()),
            Err(vault::Error::WrongPassphrase) => log.failed(slots, now),
            Err(_) => {}
        }
        tried.map_err(Into::into)
    };
    if log != before {
        // A disk that takes no note opens the office all the same.
        let _ = folder.keep_door_log(files.as_ref(), &log);
    }
    opened
}

impl Session {
    /// As [`accounts_at_door`] once the session is locked, for a host whose own work still holds the folder then.
    #[must_use]
    pub fn accounts_at_door(&self) -> Vec<AccountAtDoor> {
        offered(self.host.files().as_ref(), &self.folder)
    }

    /// Has the lock screen call the accounts what they are called now.
    ///
    /// # Errors
    /// Only the store's own trouble.
    pub(crate) fn name_at_door(&self) -> Result<()> {
        let files = self.host.files();
        let before = self.folder.door_log(files.as_ref());
        let mut log = before.clone();
        let accounts = account::list(&self.view())?;
        log.call(accounts.into_iter().map(|account| (account.slot, account.name)));
        if log != before {
            // The key file's own labels stand where this cannot be written.
            let _ = self.folder.keep_door_log(files.as_ref(), &log);
        }
        Ok(())
    }
}
