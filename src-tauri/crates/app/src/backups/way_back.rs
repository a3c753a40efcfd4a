use super::access;
use crate::{Result, Session};
use office::View;
use serde::Serialize;
use vault::{Files, Generation, OfficeFolder};

/// What going back takes out of force. It stays beside, and one goes back to it the same way.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct WayBack {
    /// How many operations were done since the restore, or the going back, that put it in force.
    #[cfg_attr(feature = "ts", ts(type = "number"))]
    pub operations: i64,
    /// When the newest operation was done, local time; empty when nothing was done yet.
    pub last_work: String,
    /// Who does not get in today and will afterwards.
    pub access_back: Vec<String>,
    /// Who gets in today and will not afterwards.
    pub access_lost: Vec<String>,
}

impl Session {
    /// What going back to what the last restore replaced takes out of force; none where there is nothing to go back to.
    ///
    /// # Errors
    /// The store's and the disk's own trouble.
    pub fn way_back(&self) -> Result<Option<WayBack>> {
        let files = self.host.files();
        let Some(before) = self.folder.replaced(files.as_ref())? else { return Ok(None) };
        way_back(files.as_ref(), (&self.folder, before), &self.view()).map(Some)
    }
}

/// What goes out of force with the generation in force, once the one before it is gone back to.
pub(super) fn way_back(
    files: &dyn Files,
    (folder, before): (&OfficeFolder, Generation),
    view: &View<'_>,
) -> Result<WayBack> {
    let then = folder.folder_of(before);
    let newest = view.recent_operations(1)?.into_iter().next();
    Ok(WayBack {
        operations: view.done_since(view.last_restore()?)?,
        last_work: newest.map_or_else(String::new, |entry| entry.at),
        access_back: access::gained(files, folder, then.path()),
        access_lost: access::lost(files, folder, then.path()),
    })
}
