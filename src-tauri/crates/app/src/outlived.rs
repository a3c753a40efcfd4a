//! Old generations go once something newer is in force and was seen to be whole. Which may go is the vault's to decide;
//! how far each is, is read here.

use crate::messages::outlived_words;
use office::store::whole_until;
use std::path::Path;
use vault::{Files, OfficeFolder, Unlocked};

/// Has old generations go that nobody needs any more, and says which; nothing where none went. A disk that does not let
/// them go keeps them, and nothing else comes of it.
pub(crate) fn let_outlived_go(files: &dyn Files, folder: &OfficeFolder, keys: &Unlocked) -> Option<String> {
    let key = keys.database_key();
    let mut look = |path: &Path| whole_until(path, key.expose()).ok().flatten();
    let gone = folder.remove_outlived(files, keys, &mut look).unwrap_or_default();
    let names: Vec<String> = gone.into_iter().map(vault::Generation::name).collect();
    (!names.is_empty()).then(|| outlived_words(&names))
}
