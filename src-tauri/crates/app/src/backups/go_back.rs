use super::keys_of;
use super::restore::{Heirs, hold};
use super::take::require_admin;
use crate::{Error, Failure, Host, Result, Secret, Session};
use office::Office;
use office::register::HeldSeries;
use office::store::{Migrations, migrate_copy, schema_of};
use std::path::Path;
use vault::{Generation, OfficeFolder, Renewal, Unlocked};

impl Session {
    /// Whether a restore replaced something that can be gone back to.
    #[must_use]
    pub fn has_way_back(&self) -> bool {
        self.folder.replaced(self.host.files().as_ref()).is_ok_and(|generation| generation.is_some())
    }
}

/// Goes back to what a restore replaced; what it put in force stays beside. The books wait here as well: numbers may have
/// been given since.
///
/// # Errors
/// `E_NO_WAY_BACK`, `E_NOT_PERMITTED`, what unlocking refuses, and the disk's own trouble.
pub fn go_back(
    dir: &Path,
    secret: &Secret,
    account: Option<&str>,
    mut host: Box<dyn Host>,
) -> Result<Vec<HeldSeries>> {
    let files = host.files();
    let folder = OfficeFolder::open(files.as_ref(), dir)?;
    let before = folder.replaced(files.as_ref())?.ok_or(Error::NoWayBack)?;
    let generation = folder.folder_of(before);
    let keys = keys_of(files.as_ref(), generation.path(), secret)?;
    if schema_of(&generation.db_path(), keys.database_key().expose())? < Migrations::OURS.newest() {
        return back_to_older((folder, before), &keys, account, host.as_mut());
    }
    let held = made_to_wait(&generation.db_path(), &keys, account, host.as_mut())?;
    folder.switch_to(files.as_ref(), before)?;
    Ok(held)
}

/// What was replaced is of an older version: a copy of it is brought up to date and put in force, and it stays as it is,
/// so that the program of its day could still open it.
fn back_to_older(
    (folder, before): (OfficeFolder, Generation),
    keys: &Unlocked,
    account: Option<&str>,
    host: &mut dyn Host,
) -> Result<Vec<HeldSeries>> {
    let files = host.files();
    let renewal = folder.renew_from(files.as_ref(), before)?;
    match made_newest(&renewal, keys, account, host) {
        Ok(held) => {
            renewal.finish(files.as_ref())?;
            Ok(held)
        }
        Err(failure) => {
            // What went wrong first is what has to be known; the remains are built over next time.
            let _ = renewal.abandon(files.as_ref());
            Err(failure)
        }
    }
}

fn made_newest(
    renewal: &Renewal,
    keys: &Unlocked,
    account: Option<&str>,
    host: &mut dyn Host,
) -> Result<Vec<HeldSeries>> {
    let path = renewal.db_path();
    migrate_copy(&path, keys.database_key().expose(), Migrations::OURS).map_err(Failure::from)?;
    made_to_wait(&path, keys, account, host)
}

/// Holds the books of an office that is not in force, for an administrator of it.
fn made_to_wait(
    path: &Path,
    keys: &Unlocked,
    account: Option<&str>,
    host: &mut dyn Host,
) -> Result<Vec<HeldSeries>> {
    let office = Office::open(path, keys.database_key().expose(), host.ids()?)?;
    require_admin(&office, keys, account)?;
    hold(office, keys, Heirs::OfThen(account), host)
}
