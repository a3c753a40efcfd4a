//! How a copy of an office and its backups are called, on every file system alike: short and ASCII.

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::hex::Hex;
use crate::random::{NoRandomness, Random, fresh};

/// The greatest number that stands in a backup's name or adds up from its manifest: the window counts no further without
/// rounding.
pub(super) const GREATEST: u64 = (1 << 53) - 1;

/// One copy of an office and what grows out of it. A restore begins another, so that two laptops that came from the
/// same backup never take each other's place on a stick.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct LineageId([u8; 8]);

impl LineageId {
    /// A lineage that was never before.
    ///
    /// # Errors
    /// [`NoRandomness`] when the source cannot deliver.
    pub fn fresh(random: &mut dyn Random) -> Result<Self, NoRandomness> {
        fresh(random).map(Self)
    }

    /// Reads 16 lower-case hexadecimal digits; nothing for any other spelling.
    #[must_use]
    pub fn from_text(text: &str) -> Option<Self> {
        Hex::from_text(text).map(|hex: Hex<8>| Self(hex.0))
    }
}

impl fmt::Display for LineageId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&Hex(self.0).text())
    }
}

/// What a text spells when it is no name of ours.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not the name of a lineage or a backup")]
pub struct BadName;

impl TryFrom<String> for LineageId {
    type Error = BadName;

    fn try_from(text: String) -> Result<Self, BadName> {
        Self::from_text(&text).ok_or(BadName)
    }
}

impl From<LineageId> for String {
    fn from(lineage: LineageId) -> Self {
        lineage.to_string()
    }
}

/// One backup of an office. Sequences order the backups of a lineage; clocks never do.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct BackupName {
    /// The copy of the office it was made of.
    pub lineage: LineageId,
    /// Counted from 1, to 2^53 - 1.
    pub sequence: u64,
}

impl BackupName {
    /// Reads a folder's name such as `3f2a9c1b7d4e5f60-000012`; nothing for any other spelling.
    #[must_use]
    pub fn from_text(text: &str) -> Option<Self> {
        let (lineage, sequence) = text.split_once('-')?;
        let name = Self { lineage: LineageId::from_text(lineage)?, sequence: sequence.parse().ok()? };
        ((1..=GREATEST).contains(&name.sequence) && name.to_string() == text).then_some(name)
    }
}

impl fmt::Display for BackupName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}-{:06}", self.lineage, self.sequence)
    }
}

impl TryFrom<String> for BackupName {
    type Error = BadName;

    fn try_from(text: String) -> Result<Self, BadName> {
        Self::from_text(&text).ok_or(BadName)
    }
}

impl From<BackupName> for String {
    fn from(name: BackupName) -> Self {
        name.to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::BackupName;

    #[test]
    fn a_backup_has_one_spelling() {
        let check = |text: &str, sequence: Option<u64>| {
            let found = BackupName::from_text(text).map(|name| name.sequence);
            assert_eq!(found, sequence, "the folder {text:?}");
        };
        check("3f2a9c1b7d4e5f60-000012", Some(12));
        check("3f2a9c1b7d4e5f60-1000000", Some(1_000_000));
        check("3f2a9c1b7d4e5f60-9007199254740991", Some(9_007_199_254_740_991));
        check("3f2a9c1b7d4e5f60-9007199254740992", None);
        check("3f2a9c1b7d4e5f60-18446744073709551615", None);
        check("3f2a9c1b7d4e5f60-12", None);
        check("3f2a9c1b7d4e5f60-000000", None);
        check("3f2a9c1b7d4e5f60-+00012", None);
        check("3F2A9C1B7D4E5F60-000012", None);
        check("3f2a9c1b7d4e5f60", None);
        check("../g-1-000001", None);
    }
}
