use std::io;
use std::path::{Path, PathBuf};

use super::error::BlobError;
use super::name::{BlobName, ContentDigest};
use super::store::Blobs;
use crate::files::Files;
use crate::io_fault::{IoFault, Operation, fault};

/// What lies in the folder of sealed attachments.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Listing {
    /// The sealed files, by name.
    pub blobs: Vec<BlobName>,
    /// Files whose writing was cut short. Nothing refers to them.
    pub parts: Vec<PathBuf>,
    /// What this program never put there.
    pub strangers: Vec<PathBuf>,
}

impl Blobs {
    /// Reads a whole sealed file to prove it; returns the size of its contents in bytes.
    ///
    /// # Errors
    /// As [`Blobs::open`].
    pub fn check(&self, files: &dyn Files, digest: &ContentDigest) -> Result<u64, BlobError> {
        let mut reader = self.open(files, digest)?;
        let mut size = 0;
        while let Some(chunk) = reader.next_chunk()? {
            size += chunk.len() as u64;
        }
        Ok(size)
    }

    /// Everything that lies in the folder of sealed attachments, in order; an office that has no such folder has none.
    ///
    /// # Errors
    /// [`IoFault`] when a folder cannot be read.
    pub fn list(&self, files: &dyn Files) -> Result<Listing, IoFault> {
        let mut listing = Listing::default();
        for shelf in names(files, self.folder())? {
            let folder = self.folder().join(&shelf);
            if is_shelf(&shelf) {
                for name in names(files, &folder)? {
                    listing.sort_in(&shelf, name, &folder);
                }
            } else {
                listing.strangers.push(folder);
            }
        }
        Ok(listing)
    }
}

impl Listing {
    fn sort_in(&mut self, shelf: &str, name: String, folder: &Path) {
        let known = |name: &str| BlobName::from_text(name).filter(|blob| blob.shelf() == shelf);
        if let Some(blob) = known(&name) {
            self.blobs.push(blob);
        } else if name.strip_suffix(".part").and_then(known).is_some() {
            self.parts.push(folder.join(name));
        } else {
            self.strangers.push(folder.join(name));
        }
    }
}

fn is_shelf(name: &str) -> bool {
    name.len() == 2 && name.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'))
}

fn names(files: &dyn Files, folder: &Path) -> Result<Vec<String>, IoFault> {
    match files.list(folder) {
        Err(error) if matches!(error.kind(), io::ErrorKind::NotFound) => Ok(Vec::new()),
        listed => listed.map_err(|error| fault(error, Operation::List, folder)),
    }
}
