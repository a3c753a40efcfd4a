//! What an office tells before it is replaced, and who may have it replaced.

use super::AboutOffice;
use crate::door::knock;
use crate::permission::permits;
use crate::unlock::{identify, refuse_one_time};
use crate::{Error, ExitClass, Host, Permission, Result, Secret, Session};
use chrono::NaiveDate;
use office::account::Account;
use office::error::StoreTrouble;
use office::store::{Migrations, migrate_copy, schema_of};
use office::{AccountId, Office, View};
use std::path::Path;
use vault::{Files, OfficeFolder, Unlocked};

/// What an office tells before it is replaced.
pub(super) struct Today {
    /// What it is like; none where not all of it can be read.
    pub(super) about: Option<AboutOffice>,
    /// How many operations are not in the backup; none where that cannot be told.
    pub(super) lost: Option<i64>,
    /// Every account there ever was.
    pub(super) accounts: Vec<Account>,
    /// Who asks.
    pub(super) asker: AccountId,
}

/// Reads in the office that is in force, as far as it still opens; who asks must be allowed to replace it. One of an older
/// version is asked in a copy that is brought up to date and goes again, so that asking changes nothing.
pub(super) fn read_today<T>(
    (folder, keys): (&OfficeFolder, &Unlocked),
    asked: Option<&str>,
    host: &mut dyn Host,
    read: impl FnOnce(&View<'_>, Account, NaiveDate) -> Result<T>,
) -> Result<Option<T>> {
    let (files, path) = (host.files(), folder.db_path());
    if is_gone(files.as_ref(), &path) {
        return Ok(None);
    }
    let key = keys.database_key();
    if !schema_of(&path, key.expose()).is_ok_and(|found| found < Migrations::OURS.newest()) {
        return read_in(&path, keys, asked, host, read);
    }
    let renewal = folder.clone().renew(files.as_ref())?;
    let told = match migrate_copy(&renewal.db_path(), key.expose(), Migrations::OURS) {
        Ok(()) => read_in(&renewal.db_path(), keys, asked, host, read),
        Err(error) if is_beyond_reading(&error) || is_beyond_renewing(&error) => Ok(None),
        Err(error) => Err(error.into()),
    };
    // What stays of the copy is marked, and built over by the next.
    let _ = renewal.abandon(files.as_ref());
    told
}

fn read_in<T>(
    path: &Path,
    keys: &Unlocked,
    asked: Option<&str>,
    host: &mut dyn Host,
    read: impl FnOnce(&View<'_>, Account, NaiveDate) -> Result<T>,
) -> Result<Option<T>> {
    let office = match Office::open(path, keys.database_key().expose(), host.ids()?) {
        Ok(office) => office,
        Err(error) if is_beyond_reading(&error) => return Ok(None),
        Err(error) => return Err(error.into()),
    };
    let asker = match require_admin(&office, keys, asked) {
        Err(failure) if failure.exit == ExitClass::Damaged => return Ok(None),
        asker => asker?,
    };
    refuse_one_time(keys, &asker)?;
    let found = match read(&office.view(), asker, host.now().date()) {
        Err(failure) if failure.exit == ExitClass::Damaged => None,
        read => Some(read?),
    };
    // With nothing left in its log the old generation is a whole copy by itself; a damaged one keeps its log.
    match office.close() {
        Err(error) if !is_beyond_reading(&error) => Err(error.into()),
        _ => Ok(found),
    }
}

impl Session {
    /// Proves, before the office is closed for it, that a secret is one of who may replace the whole office.
    ///
    /// # Errors
    /// `E_NOT_PERMITTED`, `E_ONE_TIME_PASSPHRASE`, and what unlocking refuses.
    pub fn require_administrator(&self, secret: &Secret) -> Result<()> {
        let keys = knock(self.host.as_ref(), &self.folder, secret, None)?;
        let account = require_admin(&self.office, &keys, None)?;
        refuse_one_time(&keys, &account)
    }
}

/// Who asks, when that account may replace the whole office.
pub(crate) fn require_admin(office: &Office, keys: &Unlocked, asked: Option<&str>) -> Result<Account> {
    let account = identify(office, keys, asked)?;
    let needed = Permission::Administer;
    if permits(account.role, needed) { Ok(account) } else { Err(Error::NotPermitted(needed).into()) }
}

/// A database that is not there any more is what one restores from, too.
fn is_gone(files: &dyn Files, path: &Path) -> bool {
    matches!(files.size(path), Err(error) if error.kind() == std::io::ErrorKind::NotFound)
}

/// Damage is what one restores from; a full disk is not.
fn is_beyond_reading(error: &office::Error) -> bool {
    error.trouble() == Some(StoreTrouble::Damaged) || matches!(error, office::Error::NotAnOffice)
}

/// Records that no step takes to this version are to be restored over, too.
fn is_beyond_renewing(error: &office::Error) -> bool {
    matches!(error, office::Error::Database(_)) && error.trouble().is_none()
}
