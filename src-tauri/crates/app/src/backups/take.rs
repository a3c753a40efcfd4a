//! What stands between a backup and its restore: is it whole, is it genuine, whose keys, and what is there now.

use super::make::absolute;
use super::private::about;
use super::{AboutOffice, keys_of, opened};
use crate::door::knock;
use crate::permission::permits;
use crate::unlock::identify;
use crate::{Error, ExitClass, Host, Permission, Result, Secret, Session};
use chrono::NaiveDate;
use office::account::{self, Account};
use office::store::Migrations;
use office::{AccountId, Office, View};
use std::path::{Path, PathBuf};
use vault::{BackupName, Files, KeysKept, Manifest, OfficeFolder, Past, Taken, Unlocked, Watch};

/// A backup that was proven, with the keys that open it.
pub(super) struct Proven {
    pub(super) folder: PathBuf,
    pub(super) manifest: Manifest,
    pub(super) keys: Unlocked,
    pub(super) then: AboutOffice,
}

impl Proven {
    /// The backup as it is taken back.
    pub(super) fn taken(&self) -> Taken<'_> {
        Taken { folder: &self.folder, manifest: &self.manifest }
    }
}

/// Where a backup is to be restored.
pub(super) enum Place {
    /// No office is there.
    Empty,
    /// An office is, held by this program.
    Office(Box<Replaced>),
}

/// An office that a backup is to replace.
pub(super) struct Replaced {
    pub(super) folder: OfficeFolder,
    pub(super) kept: KeysKept,
    /// What it tells; none where it no longer opens.
    pub(super) today: Option<Today>,
}

impl Replaced {
    /// Accounts go with the keys: today's, where today's keys go on. None where the backup's own come back.
    pub(super) fn carried(&self) -> Option<&Today> {
        self.today.as_ref().filter(|_| self.kept == KeysKept::Todays)
    }
}

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

/// What a person asks for.
#[derive(Debug, Clone, Copy)]
pub struct RestoreRequest<'a> {
    /// The backup's folder.
    pub backup: &'a Path,
    /// The office's folder, or an empty one.
    pub into: &'a Path,
    /// Today's secret of the office there; of the backup where there is none or its keys are damaged.
    pub secret: &'a Secret,
    /// A secret of the day of the backup, where the office has other keys since; none when it is the same.
    pub secret_then: Option<&'a Secret>,
    /// The account, where the secret opens several.
    pub account: Option<&'a str>,
}

/// Proves the backup and looks at the place.
pub(super) fn look(
    request: &RestoreRequest<'_>,
    mut host: Box<dyn Host>,
    watch: Watch<'_>,
) -> Result<(Proven, Place, Box<dyn Host>)> {
    let (files, folder) = (host.files(), absolute(request.backup));
    let manifest = whole(files.as_ref(), &folder, watch)?;
    let into = absolute(request.into);
    if !OfficeFolder::is_there(files.as_ref(), &into) {
        let keys = keys_of(files.as_ref(), &folder, request.secret)?;
        let then = opened(&manifest, &keys, &folder)?;
        return Ok((Proven { folder, manifest, keys, then }, Place::Empty, host));
    }
    let there = OfficeFolder::open(files.as_ref(), &into)?;
    let Keys { keys, today, kept } = keys_for(host.as_ref(), &there, (&manifest, &folder), request)?;
    let proven = Proven { then: opened(&manifest, &keys, &folder)?, folder, manifest, keys };
    let now = today.as_ref().unwrap_or(&proven.keys);
    let today = read_today((&there, now), request.account, host.as_mut(), |view, asker, today| {
        let past = there.past(files.as_ref());
        Ok(Today {
            about: about(view, today, &asker.name).ok(),
            lost: done_since(view, past, (&proven.manifest.clear().name, &proven.then)),
            accounts: account::every(view)?,
            asker: asker.id,
        })
    })?;
    Ok((proven, Place::Office(Box::new(Replaced { folder: there, kept, today })), host))
}

/// How many operations were done since a backup; none where its operations are numbered by themselves.
pub(super) fn done_since(
    view: &View<'_>,
    past: Past,
    (backup, then): (&BackupName, &AboutOffice),
) -> Option<i64> {
    past.holds(backup).then(|| view.done_since(then.operation).ok()).flatten()
}

/// Reads a backup through; refuses one that is not whole, or that this program is too old for.
pub(super) fn whole(files: &dyn Files, folder: &Path, watch: Watch<'_>) -> Result<Manifest> {
    let manifest = vault::verify(files, folder, watch)?;
    let (found, supported) = (manifest.clear().schema, Migrations::OURS.newest());
    if found > supported {
        return Err(office::Error::NewerSchema { found, supported }.into());
    }
    Ok(manifest)
}

/// What opens a backup, and the office it is to replace.
struct Keys {
    keys: Unlocked,
    /// Today's, where they are others than those of the backup.
    today: Option<Unlocked>,
    kept: KeysKept,
}

/// Today's keys where they still fit, else those of the backup.
fn keys_for(
    host: &dyn Host,
    office: &OfficeFolder,
    (manifest, folder): (&Manifest, &Path),
    request: &RestoreRequest<'_>,
) -> Result<Keys> {
    let files = host.files();
    let of_its_day = || keys_of(files.as_ref(), folder, request.secret_then.unwrap_or(request.secret));
    match knock(host, office, request.secret, request.account) {
        Ok(keys) if *keys.office() != manifest.clear().office => Err(Error::OtherOffice.into()),
        Ok(keys) if *keys.key() == manifest.clear().key => {
            Ok(Keys { keys, today: None, kept: KeysKept::Todays })
        }
        Ok(today) => Ok(Keys { keys: of_its_day()?, today: Some(today), kept: KeysKept::OfTheBackup }),
        Err(failure) if failure.exit == ExitClass::Damaged => {
            Ok(Keys { keys: of_its_day()?, today: None, kept: KeysKept::OfTheBackup })
        }
        Err(failure) => Err(failure),
    }
}

/// Reads in the office that is in force, as far as it still opens; who asks must be allowed to replace it.
pub(super) fn read_today<T>(
    (folder, keys): (&OfficeFolder, &Unlocked),
    asked: Option<&str>,
    host: &mut dyn Host,
    read: impl FnOnce(&View<'_>, Account, NaiveDate) -> Result<T>,
) -> Result<Option<T>> {
    if is_gone(host.files().as_ref(), &folder.db_path()) {
        return Ok(None);
    }
    let office = match Office::open(&folder.db_path(), keys.database_key().expose(), host.ids()?) {
        Ok(office) => office,
        Err(error) if is_beyond_reading(&error) => return Ok(None),
        Err(error) => return Err(error.into()),
    };
    let asker = match require_admin(&office, keys, asked) {
        Err(failure) if failure.exit == ExitClass::Damaged => return Ok(None),
        asker => asker?,
    };
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

/// A database that is not there any more is what one restores from, too.
fn is_gone(files: &dyn Files, path: &Path) -> bool {
    matches!(files.size(path), Err(error) if error.kind() == std::io::ErrorKind::NotFound)
}

impl Session {
    /// Proves, before the office is closed for it, that a secret is one of who may replace the whole office.
    ///
    /// # Errors
    /// `E_NOT_PERMITTED`, and what unlocking refuses.
    pub fn require_administrator(&self, secret: &Secret) -> Result<()> {
        let keys = knock(self.host.as_ref(), &self.folder, secret, None)?;
        require_admin(&self.office, &keys, None).map(drop)
    }
}

/// Who asks, when that account may replace the whole office.
pub(crate) fn require_admin(office: &Office, keys: &Unlocked, asked: Option<&str>) -> Result<Account> {
    let account = identify(office, keys, asked)?;
    let needed = Permission::Administer;
    if permits(account.role, needed) { Ok(account) } else { Err(Error::NotPermitted(needed).into()) }
}

/// Damage is what one restores from, and an older schema is for the restore to replace; a full disk is neither.
fn is_beyond_reading(error: &office::Error) -> bool {
    let is_damaged = error.trouble() == Some(office::error::StoreTrouble::Damaged);
    is_damaged || matches!(error, office::Error::NotAnOffice | office::Error::OlderSchema { .. })
}
