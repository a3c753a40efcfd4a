//! Which generation is under which key, and which keys came before which.

use std::path::Path;

use crate::backup::LineageId;
use crate::copies::load;
use crate::error::Error;
use crate::files::Files;
use crate::folder::{OfficeFolder, names_in};
use crate::generation::{Generation, OUTLIVED};
use crate::ids::KeyId;
use crate::lineage::known_lineage;

/// A generation and the key it is under.
pub(super) struct Keyed {
    pub(super) generation: Generation,
    pub(super) key: KeyId,
    lineage: Option<LineageId>,
    /// Whether its removal was begun.
    pub(super) is_marked: bool,
}

impl OfficeFolder {
    /// Every finished generation whose key file can be read. One that cannot is left alone.
    pub(super) fn keyed(&self, files: &dyn Files) -> Result<Vec<Keyed>, Error> {
        let names = names_in(files, self.root())?;
        let all = names.iter().filter_map(|name| Generation::from_name(name));
        let keyed = |generation: Generation| {
            let folder = self.folder_of(generation);
            let is_there = |path: &Path| files.size(path).is_ok();
            if generation != self.generation() && is_there(&folder.unfinished_path()) {
                return None;
            }
            let key = load(files, &folder).ok()?.file.body().key.clone();
            let is_marked = is_there(&folder.path().join(OUTLIVED));
            Some(Keyed { generation, key, lineage: known_lineage(files, &folder), is_marked })
        };
        Ok(all.filter_map(keyed).collect())
    }
}

/// The keys that a rekey, or one after the other, put this one in the place of. Within a lineage nothing else changes the
/// key.
pub(super) fn keys_before(key: &KeyId, all: &[Keyed]) -> Vec<KeyId> {
    let is_before = |old: &Keyed, new: &Keyed| {
        old.lineage.is_some() && old.lineage == new.lineage && old.generation < new.generation
    };
    let mut found = vec![key.clone()];
    while let Some(old) = all.iter().find(|old| {
        let has_newer = all.iter().any(|new| found.contains(&new.key) && is_before(old, new));
        has_newer && !found.contains(&old.key)
    }) {
        found.push(old.key.clone());
    }
    found.split_off(1)
}
