use std::fmt;
use std::path::{Path, PathBuf};

use crate::hex::Hex;
use crate::keys::SubKey;

/// What contents are known by: their plain BLAKE3 digest. It is as private as they are and never a file's name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ContentDigest([u8; 32]);

impl ContentDigest {
    /// The digest of contents.
    #[must_use]
    pub fn of(contents: &[u8]) -> Self {
        Self(*blake3::hash(contents).as_bytes())
    }

    /// Reads 64 lower-case hexadecimal digits; nothing for any other spelling.
    #[must_use]
    pub fn from_text(text: &str) -> Option<Self> {
        Hex::from_text(text).map(|hex: Hex<32>| Self(hex.0))
    }

    /// A digest computed piece by piece.
    pub(super) fn finished(hasher: &blake3::Hasher) -> Self {
        Self(*hasher.finalize().as_bytes())
    }
}

impl fmt::Display for ContentDigest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&Hex(self.0).text())
    }
}

/// The name of a sealed file, which only the holder of the keys can tell from the contents.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct BlobName([u8; 32]);

impl BlobName {
    /// The one name that contents have under a naming key.
    pub(super) fn of(naming: &SubKey, digest: &ContentDigest) -> Self {
        Self(*blake3::keyed_hash(naming.expose(), &digest.0).as_bytes())
    }

    /// Reads 64 lower-case hexadecimal digits; nothing for any other spelling.
    #[must_use]
    pub fn from_text(text: &str) -> Option<Self> {
        Hex::from_text(text).map(|hex: Hex<32>| Self(hex.0))
    }

    /// The name whose bytes a manifest holds.
    pub(crate) fn from_bytes(bytes: [u8; 32]) -> Self {
        Self(bytes)
    }

    /// The bytes, as they stand in the header.
    pub(crate) fn bytes(&self) -> &[u8; 32] {
        &self.0
    }

    /// Where the file lies below the folder of sealed attachments. 256 folders keep each of them short.
    pub(crate) fn path_in(&self, blobs: &Path) -> PathBuf {
        blobs.join(self.shelf()).join(self.to_string())
    }

    /// The name of the folder it lies in.
    pub(crate) fn shelf(&self) -> String {
        Hex([self.0[0]]).text()
    }
}

impl fmt::Display for BlobName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&Hex(self.0).text())
    }
}
