use std::io::{self, Read};
use std::path::PathBuf;

use zeroize::Zeroizing;

use super::error::{BlobDamage, BlobError};
use super::format::{CHUNK, FileCipher, HEADER, Misheaded, Place, TAG, compare};
use super::name::ContentDigest;
use super::store::Blobs;
use crate::files::Files;
use crate::io_fault::{AtPath, Operation, fault};

/// The contents of a sealed file, one opened chunk after the other. No more than two chunks are held at once.
pub struct BlobReader {
    source: Box<dyn Read>,
    path: PathBuf,
    cipher: FileCipher,
    digest: ContentDigest,
    hasher: blake3::Hasher,
    /// The next sealed chunk, read ahead because only what follows it tells whether it is the last.
    ahead: Vec<u8>,
    /// Set once the last chunk was given out or one of them did not open.
    ended: bool,
}

impl Blobs {
    /// Opens a sealed file for reading. Its chunks are proven one by one, its end with the last of them: what was read
    /// before an error is genuine and may lack the rest.
    ///
    /// # Errors
    /// [`BlobError::Missing`], [`BlobError::Damaged`], [`BlobError::NewerFormat`], [`BlobError::Io`].
    pub fn open(&self, files: &dyn Files, digest: &ContentDigest) -> Result<BlobReader, BlobError> {
        let name = self.name(digest);
        let path = name.path_in(self.folder());
        let mut source = match files.open(&path) {
            Ok(source) => source,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Err(BlobError::Missing { path }),
            Err(error) => return Err(fault(error, Operation::Read, &path).into()),
        };
        let found = up_to(source.as_mut(), HEADER).at(Operation::Read, &path)?;
        compare(&found, &name).map_err(|how| misheaded(how, path.clone()))?;
        let ahead = up_to(source.as_mut(), CHUNK + TAG).at(Operation::Read, &path)?;
        Ok(BlobReader {
            source,
            path,
            cipher: self.cipher(&name),
            digest: *digest,
            hasher: blake3::Hasher::new(),
            ahead,
            ended: false,
        })
    }

    /// The whole contents of a sealed file.
    ///
    /// # Errors
    /// As [`Blobs::open`].
    pub fn read(&self, files: &dyn Files, digest: &ContentDigest) -> Result<Zeroizing<Vec<u8>>, BlobError> {
        let mut reader = self.open(files, digest)?;
        let mut contents = Zeroizing::new(Vec::new());
        while let Some(chunk) = reader.next_chunk()? {
            contents.extend_from_slice(&chunk);
        }
        Ok(contents)
    }
}

impl BlobReader {
    /// The next piece of the contents, at most 64 KiB; nothing after the last one, when all of it is proven.
    ///
    /// # Errors
    /// [`BlobError::Damaged`], [`BlobError::Io`].
    pub fn next_chunk(&mut self) -> Result<Option<Zeroizing<Vec<u8>>>, BlobError> {
        if self.ended {
            return Ok(None);
        }
        let after = up_to(self.source.as_mut(), CHUNK + TAG).at(Operation::Read, &self.path)?;
        let place = if after.is_empty() { Place::Last } else { Place::Inner };
        let sealed = std::mem::replace(&mut self.ahead, after);
        self.ended = place == Place::Last;
        let Some(chunk) = self.cipher.open(&sealed, place) else {
            self.ended = true;
            return Err(self.damaged(BlobDamage::Altered));
        };
        self.hasher.update(&chunk);
        if self.ended && ContentDigest::finished(&self.hasher) != self.digest {
            return Err(self.damaged(BlobDamage::OtherContents));
        }
        Ok(Some(chunk))
    }

    fn damaged(&self, damage: BlobDamage) -> BlobError {
        BlobError::Damaged { path: self.path.clone(), damage }
    }
}

fn misheaded(how: Misheaded, path: PathBuf) -> BlobError {
    match how {
        Misheaded::NotSealed => BlobError::Damaged { path, damage: BlobDamage::NotSealed },
        Misheaded::Foreign => BlobError::Damaged { path, damage: BlobDamage::Foreign },
        Misheaded::Newer(found) => BlobError::NewerFormat { path, found },
    }
}

/// The next bytes of a file, fewer only at its end.
fn up_to(source: &mut dyn Read, most: usize) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    source.take(most as u64).read_to_end(&mut bytes)?;
    Ok(bytes)
}
