//! One generation of an office: a folder with its database and its keys.
//!
//! Whatever replaces the whole office (a restore, a new key, a migration) builds a new generation beside
//! the old one; the old one stays as the way back.

use std::num::NonZeroU32;
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

/// The number of a generation, counted from 1.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Generation(NonZeroU32);

impl Generation {
    /// The generation that a new office starts with.
    pub const FIRST: Self = Self(NonZeroU32::MIN);

    /// The generation after this one.
    #[must_use]
    pub fn following(self) -> Self {
        Self(self.0.saturating_add(1))
    }

    /// Reads a folder name such as `g-12`; nothing for any other spelling, so that a name has one number.
    pub fn from_name(name: &str) -> Option<Self> {
        let number: NonZeroU32 = name.strip_prefix("g-")?.parse().ok()?;
        let generation = Self(number);
        (generation.name() == name).then_some(generation)
    }

    /// The folder name, which is also the line in `CURRENT`.
    pub fn name(self) -> String {
        format!("g-{}", self.0)
    }
}

/// The folder of one generation and the names in it.
#[derive(Debug, Clone)]
pub struct GenerationFolder(PathBuf);

impl GenerationFolder {
    /// Its place inside an office folder.
    pub(crate) fn within(office: &Path, generation: Generation) -> Self {
        Self(office.join(generation.name()))
    }

    /// A folder that holds a key file as a generation does: that of a backup.
    pub(crate) fn at(folder: &Path) -> Self {
        Self(folder.to_owned())
    }

    /// The folder itself.
    pub fn path(&self) -> &Path {
        &self.0
    }

    /// The database file.
    pub fn db_path(&self) -> PathBuf {
        self.0.join("office.db")
    }

    /// The first copy of the key file.
    pub fn keys_path(&self) -> PathBuf {
        self.0.join("keys.json")
    }

    /// The second copy of the key file.
    pub fn second_keys_path(&self) -> PathBuf {
        self.0.join("keys.json.2")
    }

    /// Marks a generation that is still being built and holds nothing anyone has relied on.
    pub(crate) fn unfinished_path(&self) -> PathBuf {
        self.0.join(UNFINISHED)
    }
}

/// The name of the marker file of an unfinished generation.
pub(crate) const UNFINISHED: &str = "unfinished";

/// The marker, caught before its own rename; nothing else can be beside it yet.
pub(crate) const UNFINISHED_PART: &str = "unfinished.part";

/// Marks a generation whose removal was begun: nobody needs it any more.
pub(crate) const OUTLIVED: &str = "outlived";

/// The same, caught before its own rename; nothing was removed yet.
pub(crate) const OUTLIVED_PART: &str = "outlived.part";
