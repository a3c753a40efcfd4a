//! Everything that can go wrong here, as variants a host can switch on.
//!
//! The texts are for logs and developers; people read the sentences that hosts choose by variant.

use std::path::PathBuf;

use crate::ids::SlotId;
use crate::io_fault::IoFault;
use crate::random::NoRandomness;

/// Why a vault operation did not happen. Nothing is half-done when one of these is returned.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The disk refused; says which operation on which path, and what kind of trouble it is.
    #[error(transparent)]
    Io(#[from] IoFault),
    /// There is no folder at this path (moved, renamed, or its drive is not plugged in).
    #[error("no folder at {path}")]
    FolderMissing {
        /// The folder asked for.
        path: PathBuf,
    },
    /// A new office needs an empty folder, and this one holds something.
    #[error("{path} is not empty: it holds {found}")]
    FolderNotEmpty {
        /// The folder asked for.
        path: PathBuf,
        /// The name of one thing found in it.
        found: String,
    },
    /// The folder exists and holds no finished office.
    #[error("{path} holds no office")]
    NotAnOffice {
        /// The folder asked for.
        path: PathBuf,
    },
    /// `CURRENT` does not hold one line of the form `g-1`, or is gone and generations are left.
    #[error("{path} does not name a generation")]
    CurrentUnreadable {
        /// The `CURRENT` file.
        path: PathBuf,
    },
    /// `CURRENT` names a generation that is not there.
    #[error("{path} is named by CURRENT and missing")]
    GenerationMissing {
        /// The folder that should exist.
        path: PathBuf,
    },
    /// Another program (or another window) has this office open.
    #[error("{path} is held by another program")]
    InUse {
        /// The office folder.
        path: PathBuf,
    },
    /// Neither copy of the key file exists.
    #[error("no key file at {path}")]
    MissingKeys {
        /// Where the first copy should be.
        path: PathBuf,
    },
    /// No copy of the key file is whole. This is damage, never a wrong passphrase.
    #[error("{path} is damaged: {damage}")]
    DamagedKeys {
        /// The copy that was found damaged.
        path: PathBuf,
        /// What was found.
        damage: Damage,
    },
    /// The key file needs a newer program to read or to change it. It was left untouched.
    #[error("{path} needs reader version {needs}, this is version {ours}")]
    NewerVersion {
        /// The key file.
        path: PathBuf,
        /// The least version that may handle it.
        needs: u64,
        /// The version of this program.
        ours: u32,
    },
    /// The key file asks for more than any honest one would; nothing was allocated for it.
    #[error("{path} is outside the allowed bounds: {bound}")]
    HostileParameters {
        /// The key file.
        path: PathBuf,
        /// Which bound it breaks.
        bound: Bound,
    },
    /// No account's slot opens with this passphrase.
    #[error("wrong passphrase")]
    WrongPassphrase,
    /// The recovery code is well-formed and belongs to another office or an older code sheet.
    #[error("wrong recovery code")]
    WrongRecoveryCode,
    /// The key file opened and was changed by someone who does not hold the key.
    #[error("{path} was tampered with")]
    Tampered {
        /// The key file.
        path: PathBuf,
    },
    /// The key file has no slot of the kind asked for.
    #[error("no such key slot")]
    NoSuchSlot {
        /// The slot asked for; none when any account, or the recovery slot, would have done.
        slot: Option<SlotId>,
    },
    /// The office would be left without any account that opens it.
    #[error("the last account stays")]
    LastAccount,
    /// The key file has as many slots as it may have.
    #[error("no slot is left for another account")]
    TooManyAccounts,
    /// What was just written reads back differently: the medium is lying.
    #[error("{path} reads back differently from what was written")]
    ReadBackDiffers {
        /// The file that was written.
        path: PathBuf,
    },
    /// The disk has too little room for the work. Nothing was begun.
    #[error("{path} has room for {free} bytes and {needed} are needed")]
    NoRoom {
        /// A folder on the disk.
        path: PathBuf,
        /// How many bytes the work takes.
        needed: u64,
        /// How many are free.
        free: u64,
    },
    /// Deriving a key needs more memory than the machine can give now.
    #[error("not enough memory to derive a key")]
    OutOfMemory,
    /// The source of randomness failed; no key was made.
    #[error(transparent)]
    Randomness(#[from] NoRandomness),
    /// The key file could not be put into JSON. Never expected.
    #[error(transparent)]
    Json(#[from] serde_json::Error),
    /// A cryptographic primitive refused its input. Never expected; kept apart so that it is not mistaken.
    #[error("internal cryptographic failure: {0}")]
    Crypto(&'static str),
}

/// What is wrong with a damaged key file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Damage {
    /// Larger than any key file may be.
    #[error("too large")]
    TooLarge,
    /// Not JSON: truncated, empty, or overwritten.
    #[error("not JSON")]
    NotJson,
    /// JSON whose checksum does not hold.
    #[error("checksum does not hold")]
    Checksum,
    /// The checksum holds and the contents are not those of a key file.
    #[error("not the contents of a key file")]
    Malformed,
}

/// The bound that a key file breaks. All are checked before memory is taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Bound {
    /// Argon2 memory outside 8–256 MiB.
    #[error("Argon2 memory")]
    Memory,
    /// Argon2 passes outside 1–10.
    #[error("Argon2 passes")]
    Passes,
    /// Argon2 lanes outside 1–4.
    #[error("Argon2 lanes")]
    Lanes,
    /// No slot at all, or more than 64.
    #[error("number of slots")]
    SlotCount,
    /// Two slots share an id, or there are two recovery slots.
    #[error("slots that are not distinct")]
    DuplicateSlot,
    /// A label of more than 200 characters.
    #[error("label length")]
    LabelLength,
}
