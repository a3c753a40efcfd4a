use super::{Entered, identify};
use crate::{Host, Result, Session};
use office::Office;
use std::path::PathBuf;
use vault::{OfficeFolder, Unlocked};

/// Somebody who was at the keyboard of an office that is closed for a while, and may come back without being asked for a
/// passphrase again.
pub struct Aside {
    dir: PathBuf,
    keys: Unlocked,
    account: String,
}

impl Session {
    /// Closes the office for work that needs it closed, and keeps who sat there.
    ///
    /// # Errors
    /// As [`Session::lock`].
    pub fn step_aside(self) -> Result<Aside> {
        let Session { office, keys, host, folder, account, .. } = self;
        let dir = folder.root().to_owned();
        office.close()?;
        // The mark of work goes before the folder, which keeps others out until then.
        drop(host);
        drop(folder);
        Ok(Aside { dir, keys, account: account.name })
    }
}

impl Aside {
    /// Opens the office again for who sat there.
    ///
    /// # Errors
    /// What opening refuses: the office in force may be another by now, or have other keys.
    pub fn back(self, mut host: Box<dyn Host>) -> Result<Session> {
        let Self { dir, keys, account } = self;
        let folder = OfficeFolder::open(host.files().as_ref(), &dir)?;
        let office = Office::open(&folder.db_path(), keys.database_key().expose(), host.ids()?)?;
        let account = identify(&office, &keys, Some(&account))?;
        let before = folder.generation();
        Entered { office, keys, folder, host, account, before }.begin()
    }
}
