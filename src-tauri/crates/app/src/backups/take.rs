//! What stands between a backup and its restore: is it whole, is it genuine, whose keys, and what is there now.

use super::make::absolute;
use super::private::about;
use super::restore::Heirs;
use super::today::{Today, read_today};
use super::{AboutOffice, keys_of, opened};
use crate::door::knock;
use crate::{Error, ExitClass, Host, Result, Secret};
use office::store::Migrations;
use office::{View, account};
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

impl Place {
    /// Whether the backup's keys come back where an office has others, or may have.
    pub(super) fn gets_other_keys(&self) -> bool {
        matches!(self, Self::Office(replaced) if replaced.kept == KeysKept::OfTheBackup)
    }

    /// Whether an office is there of which nobody knows which generation is in force.
    pub(super) fn is_unknown(&self) -> bool {
        matches!(self, Self::Office(replaced) if !replaced.is_known)
    }
}

/// An office that a backup is to replace.
pub(super) struct Replaced {
    pub(super) folder: OfficeFolder,
    pub(super) kept: KeysKept,
    /// What it tells; none where it no longer opens.
    pub(super) today: Option<Today>,
    /// Whether it says which generation is in force.
    pub(super) is_known: bool,
}

impl Replaced {
    /// Accounts go with the keys: today's, where today's keys go on. None where the backup's own come back.
    pub(super) fn carried(&self) -> Option<&Today> {
        self.today.as_ref().filter(|_| self.kept == KeysKept::Todays)
    }

    /// Whose it is afterwards. Where nobody could be asked who administers it today, who asks must have done so then.
    pub(super) fn heirs<'a>(&'a self, asked: Option<&'a str>) -> Heirs<'a> {
        match (&self.today, self.carried()) {
            (_, Some(today)) => Heirs::OfToday(today),
            (Some(_), None) => Heirs::OfThen(asked),
            (None, None) => Heirs::AdminOfThen(asked),
        }
    }
}

/// What a person asks for.
#[derive(Debug, Clone, Copy)]
pub struct RestoreRequest<'a> {
    /// The backup's folder.
    pub backup: &'a Path,
    /// The office's folder, or an empty one.
    pub into: &'a Path,
    /// Today's secret of the office there; of the backup where there is none, or none of which the keys can be read.
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
    let (proven, place) = match OfficeFolder::open(files.as_ref(), &into) {
        Err(error) if error.is_of_remains() => {
            let there = OfficeFolder::of_remains(files.as_ref(), &into)?;
            over_remains(files.as_ref(), there, (manifest, folder), request)?
        }
        there => over_office(host.as_mut(), there?, (manifest, folder), request)?,
    };
    Ok((proven, place, host))
}

fn over_office(
    host: &mut dyn Host,
    there: OfficeFolder,
    (manifest, folder): (Manifest, PathBuf),
    request: &RestoreRequest<'_>,
) -> Result<(Proven, Place)> {
    let files = host.files();
    let Keys { keys, today, kept } = keys_for(host, &there, (&manifest, &folder), request)?;
    let proven = Proven { then: opened(&manifest, &keys, &folder)?, folder, manifest, keys };
    let now = today.as_ref().unwrap_or(&proven.keys);
    let today = read_today((&there, now), request.account, host, |view, asker, today| {
        let past = there.past(files.as_ref());
        Ok(Today {
            about: about(view, today, &asker.name).ok(),
            lost: done_since(view, past, (&proven.manifest.clear().name, &proven.then)),
            accounts: account::every(view)?,
            asker: asker.id,
        })
    })?;
    Ok((proven, Place::Office(Box::new(Replaced { folder: there, kept, today, is_known: true }))))
}

/// An office that does not say which generation is in force, so that none of its keys is today's: those of the backup come
/// back, as they do on an empty computer.
fn over_remains(
    files: &dyn Files,
    there: OfficeFolder,
    (manifest, folder): (Manifest, PathBuf),
    request: &RestoreRequest<'_>,
) -> Result<(Proven, Place)> {
    let left = there.offices_left(files)?;
    if !left.is_empty() && !left.contains(&manifest.clear().office) {
        return Err(Error::OtherOffice.into());
    }
    let keys = keys_of(files, &folder, request.secret_then.unwrap_or(request.secret))?;
    let then = opened(&manifest, &keys, &folder)?;
    let kept = KeysKept::OfTheBackup;
    let replaced = Replaced { folder: there, kept, today: None, is_known: false };
    Ok((Proven { folder, manifest, keys, then }, Place::Office(Box::new(replaced))))
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
