use std::path::PathBuf;

use crate::io_fault::IoFault;

/// Why a sealed file was not stored or does not open.
#[derive(Debug, thiserror::Error)]
pub enum BlobError {
    /// The disk refused; says which operation on which path.
    #[error(transparent)]
    Io(#[from] IoFault),
    /// There is no such file.
    #[error("no sealed file at {path}")]
    Missing {
        /// Where it should be.
        path: PathBuf,
    },
    /// The file is there and is not what was stored.
    #[error("{path} is damaged: {damage}")]
    Damaged {
        /// The file.
        path: PathBuf,
        /// What was found.
        damage: BlobDamage,
    },
    /// The file was sealed by a newer program. It was left untouched.
    #[error("{path} has format {found}")]
    NewerFormat {
        /// The file.
        path: PathBuf,
        /// Its format.
        found: u32,
    },
    /// The cipher refused its input. Never expected.
    #[error("internal cryptographic failure")]
    Crypto,
}

/// What is wrong with a sealed file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum BlobDamage {
    /// It does not begin as a sealed file does: overwritten, emptied, or cut off within the header.
    #[error("not a sealed file")]
    NotSealed,
    /// It is a sealed file that was put in another's place.
    #[error("another file's contents")]
    Foreign,
    /// A chunk does not open: altered, cut short, extended or reordered.
    #[error("its seal is broken")]
    Altered,
    /// It opens and holds other contents than those its name was made of.
    #[error("not the contents it is named by")]
    OtherContents,
}
