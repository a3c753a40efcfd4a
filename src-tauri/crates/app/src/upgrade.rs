//! An office of an older version, brought to this one beside itself: copied, migrated, checked, then switched to.

use crate::Result;
use office::store::{Migrations, migrate_copy, schema_of};
use vault::{Files, OfficeFolder};

/// The office in the newest schema. One that is newer still is left as it is, for opening to refuse.
///
/// # Errors
/// `E_DISK_FULL`, in numbers when it was seen beforehand, and the like; `E_INTERNAL` when a step fails. The office is then as it was.
pub(crate) fn upgraded(
    files: &dyn Files,
    folder: OfficeFolder,
    key: &[u8; 32],
    migrations: Migrations,
) -> Result<OfficeFolder> {
    if schema_of(&folder.db_path(), key)? >= migrations.newest() {
        return Ok(folder);
    }
    let renewal = folder.renew(files)?;
    match migrate_copy(&renewal.db_path(), key, migrations) {
        Ok(()) => Ok(renewal.finish(files)?),
        Err(error) => {
            // What went wrong first is what has to be known; the remains are built over next time.
            let _ = renewal.abandon(files);
            Err(error.into())
        }
    }
}

#[cfg(test)]
mod tests;
