use super::keys_of;
use super::restore::hold;
use super::take::require_admin;
use crate::{Error, Host, Result, Secret};
use office::Office;
use office::register::HeldSeries;
use std::path::Path;
use vault::OfficeFolder;

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
    let office = Office::open(&generation.db_path(), keys.database_key().expose(), host.ids()?)?;
    require_admin(&office, &keys, account)?;
    let held = hold(office, &keys, account, host.as_mut())?;
    folder.switch_to(files.as_ref(), before)?;
    Ok(held)
}
