//! Two copies of the key file, because without it the whole office is noise.
//!
//! The first copy decides. The second is read when the first is missing, damaged or unreadable, and the
//! host is told so, which mends it once a secret has proven the other. Reading repairs nothing. A wrong
//! passphrase never leads to the second copy, or an old passphrase could come back to life.

use std::io;
use std::path::{Path, PathBuf};

use crate::error::{Damage, Error};
use crate::files::Files;
use crate::generation::GenerationFolder;
use crate::io_fault::IoFault;
use crate::keyfile::{FORMAT, KeyFile, MOST_BYTES, Refused};
use crate::write::{read_bounded, write_safely};

/// Which copy of the key file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum KeyCopy {
    /// `keys.json`.
    First,
    /// `keys.json.2`.
    Second,
}

/// How the copy that was not used compares.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum OtherCopy {
    /// The same bytes.
    Same,
    /// A whole key file with other contents: a change was interrupted between the copies.
    Differs,
    /// Not there.
    Missing,
    /// There and not whole.
    Damaged(Damage),
    /// There and the disk does not give it.
    Unreadable,
}

/// What was found of the two copies. Anything but first and same calls for `mend_copies`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CopiesSeen {
    /// The copy that opened the office.
    pub used: KeyCopy,
    /// The state of the other one.
    pub other: OtherCopy,
}

impl CopiesSeen {
    /// Both as they should be.
    pub(crate) const WHOLE: Self = Self { used: KeyCopy::First, other: OtherCopy::Same };

    /// Whether both copies are whole and the same.
    #[must_use]
    pub fn are_whole(self) -> bool {
        self == Self::WHOLE
    }
}

/// A key file together with where it came from.
#[derive(Debug)]
pub(crate) struct Loaded {
    pub(crate) file: KeyFile,
    pub(crate) path: PathBuf,
    pub(crate) bytes: Vec<u8>,
    pub(crate) seen: CopiesSeen,
}

/// Reads the copy that is to be believed.
pub(crate) fn load(files: &dyn Files, folder: &GenerationFolder) -> Result<Loaded, Error> {
    let first = read_copy(files, folder.keys_path());
    let second = read_copy(files, folder.second_keys_path());
    match (first, second) {
        (Ok((file, copy)), second) => {
            let seen = CopiesSeen { used: KeyCopy::First, other: compare(&copy, second) };
            Ok(Loaded { file, path: copy.path, bytes: copy.bytes, seen })
        }
        (Err(first), Ok((file, copy))) if first.permits_second() => {
            let seen = CopiesSeen { used: KeyCopy::Second, other: first.as_other() };
            Ok(Loaded { file, path: copy.path, bytes: copy.bytes, seen })
        }
        (Err(Unusable::Missing(_)), Err(second)) => Err(second.into()),
        (Err(first), _) => Err(first.into()),
    }
}

/// Writes both copies and reads them back. The first copy comes last: its rename is the change.
///
/// Bytes that would be refused when read are not written, so that nobody is locked out by a bad label.
pub(crate) fn store(files: &dyn Files, folder: &GenerationFolder, bytes: &[u8]) -> Result<(), Error> {
    KeyFile::parse(bytes).map_err(|refused| Unusable::Refused(folder.keys_path(), refused))?;
    for path in [folder.second_keys_path(), folder.keys_path()] {
        write_safely(files, &path, bytes)?;
        if read_bounded(files, &path, MOST_BYTES)? != bytes {
            return Err(Error::ReadBackDiffers { path });
        }
    }
    Ok(())
}

struct RawCopy {
    path: PathBuf,
    bytes: Vec<u8>,
}

/// Why a copy cannot be used.
enum Unusable {
    Missing(PathBuf),
    Unreadable(IoFault),
    Refused(PathBuf, Refused),
}

impl Unusable {
    /// Damage sends the reader to the second copy; a file that is whole and refused does not.
    fn permits_second(&self) -> bool {
        !matches!(self, Self::Refused(_, Refused::Newer { .. } | Refused::Hostile(_)))
    }

    fn as_other(&self) -> OtherCopy {
        match self {
            Self::Missing(_) => OtherCopy::Missing,
            Self::Unreadable(_) => OtherCopy::Unreadable,
            Self::Refused(_, Refused::Damaged(damage)) => OtherCopy::Damaged(*damage),
            Self::Refused(..) => OtherCopy::Differs,
        }
    }
}

impl From<Unusable> for Error {
    fn from(unusable: Unusable) -> Self {
        match unusable {
            Unusable::Missing(path) => Self::MissingKeys { path },
            Unusable::Unreadable(fault) => fault.into(),
            Unusable::Refused(path, Refused::Damaged(damage)) => Self::DamagedKeys { path, damage },
            Unusable::Refused(path, Refused::Hostile(bound)) => Self::HostileParameters { path, bound },
            Unusable::Refused(path, Refused::Newer { needs }) => newer(&path, needs),
        }
    }
}

/// The refusal of a key file that a newer program made.
pub(crate) fn newer(path: &Path, needs: u64) -> Error {
    Error::NewerVersion { path: path.to_owned(), needs, ours: FORMAT }
}

fn read_copy(files: &dyn Files, path: PathBuf) -> Result<(KeyFile, RawCopy), Unusable> {
    let bytes = match read_bounded(files, &path, MOST_BYTES) {
        Ok(bytes) => bytes,
        Err(fault) if fault.source.kind() == io::ErrorKind::NotFound => return Err(Unusable::Missing(path)),
        Err(fault) => return Err(Unusable::Unreadable(fault)),
    };
    match KeyFile::parse(&bytes) {
        Ok(file) => Ok((file, RawCopy { path, bytes })),
        Err(refused) => Err(Unusable::Refused(path, refused)),
    }
}

fn compare(used: &RawCopy, other: Result<(KeyFile, RawCopy), Unusable>) -> OtherCopy {
    match other {
        Ok((_, copy)) if copy.bytes == used.bytes => OtherCopy::Same,
        Ok(_) => OtherCopy::Differs,
        Err(unusable) => unusable.as_other(),
    }
}
