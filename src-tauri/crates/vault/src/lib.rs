//! Keys, and the office folder on disk.
//!
//! The seam is here because two things must be right even when the machine is not: a file is either
//! wholly old or wholly new after a crash, and nothing of the office can be read without a passphrase
//! or the printed recovery code. Everything that promises one of the two lives in this crate.
//!
//! What must never move in: SQL, tables and records (the database gets an opaque key and a path),
//! sentences for people (hosts turn [`Error`] into words), clocks, and a random source of its own —
//! files and randomness are always handed in. There is no unencrypted fallback anywhere in here.
//!
//! Say it plainly wherever accounts are explained: the passphrase of any account opens all data.
//!
//! | file | verb |
//! |---|---|
//! | `files`, `os_files`, `write` | the file-system seam, its real form, the one safe way to write a file |
//! | `error`, `io_fault` | what can go wrong |
//! | `folder`, `draft`, `generation`, `lock` | the office folder: open it, build a new one, keep others out |
//! | `renewal`, `copy`, `way_back` | a new generation from a verified copy of the one in force; back to the one before |
//! | `remains` | what is left of an office that no longer says which generation is in force |
//! | `outlived` | which older generations nobody needs any more, and how they go |
//! | `room` | whether a disk has room for a work, asked before it begins |
//! | `keyfile`, `canonical`, `hex`, `cost`, `copies` | the key file, its bounds and its two copies |
//! | `keys`, `wrap` | the data key, its sub-keys, and how a slot wraps it |
//! | `passphrase`, `suggest`, `recovery` | what a person types |
//! | `slots`, `create`, `unlock`, `change`, `accounts` | what a host asks for: make, open, change, add and remove slots |
//! | `door` | what the lock screen remembers: names, who came last, how often a passphrase was wrong |
//! | `new_code`, `trial` | a new sheet in place of the old one; when a secret was last proven on a backup |
//! | `rekey` | another data key: everything encrypted anew beside the old, and the old forgotten |
//! | `blobs` | attachments at rest: seal, open, check, list |
//! | `care` | what is remembered of an office's health, and the copy kept of what is damaged |
//! | `package` | packages to another office: keys, cards, sign and seal, open and check |
//! | `backup`, `lineage` | backups on other media: make, list, verify, tidy, restore; which copy of an office this is |

mod accounts;
mod backup;
mod blobs;
mod canonical;
mod care;
mod change;
mod copies;
mod copy;
mod cost;
mod create;
mod door;
mod draft;
mod error;
mod files;
mod folder;
mod generation;
mod hex;
mod ids;
mod io_fault;
mod keyfile;
mod keys;
mod lineage;
mod lock;
mod media;
mod new_code;
mod os_files;
mod outlived;
mod package;
mod passphrase;
mod random;
mod recovery;
mod recovery_check;
mod rekey;
mod remains;
mod renewal;
mod room;
mod slots;
mod suggest;
mod trial;
mod unlock;
mod way_back;
mod wrap;
mod write;

pub use accounts::{NewAccount, add_account, remove_account};
pub use backup::{
    About, BackupError, BackupName, BadName, Clear, FileDamage, FileFault, Found, KeysKept, LARGEST_FILE,
    LineageId, Made, Manifest, Progress, Source, Standing, Taken, Tidied, Watch, back_up, estimate,
    list_backups, open_private, read_manifest, restore_beside, restore_into, stick_at, take_database, tidy,
    unlock_backup, verify,
};
pub use blobs::{BlobDamage, BlobError, BlobName, BlobReader, Blobs, ContentDigest, Listing};
pub use care::{Care, DamageFound, end_work};
pub use change::{NewPassphrase, change_passphrase, mend_copies};
pub use copies::{CopiesSeen, KeyCopy, OtherCopy};
pub use cost::Argon2Cost;
pub use create::{NewOffice, create};
pub use door::DoorLog;
pub use draft::OfficeDraft;
pub use error::{Bound, Damage, Error};
pub use files::{Files, Sink};
pub use folder::OfficeFolder;
pub use generation::{Generation, GenerationFolder};
pub use ids::{BadId, KeyId, OfficeId, SlotId};
pub use io_fault::{DiskTrouble, IoFault, Operation};
pub use keys::SubKey;
pub use lineage::{BackupLog, Past, Place};
pub use media::{Medium, removable_among, removable_media};
pub use new_code::{NewCode, OnPaper, renew_recovery};
pub use os_files::OsFiles;
pub use outlived::Look;
pub use package::{
    Card, CardFault, Fingerprint, MOST_CARD_BYTES, MOST_PACKAGE_BYTES, MOST_SEALED_BYTES, OpenedPackage,
    PackageError, PackageKeys, PublicKeys,
};
pub use passphrase::{ChosenPassphrase, Passphrase, PassphraseRefusal};
pub use random::{NoRandomness, OsRandom, Random};
pub use recovery::{Group, RecoveryCode};
pub use recovery_check::RecoveryCodeError;
pub use rekey::{Admitted, NewKey, OldKey, Proven, Rekey, Rekeyed, prove, rekey_beside, room_for_rekey};
pub use renewal::Renewal;
pub use room::require_room;
pub use slots::Account;
pub use suggest::suggest;
pub use trial::{Trial, Trials};
pub use unlock::{Secret, Unlocked, listed_accounts, listed_in, unlock};
pub use write::{read_bounded, write_safely};
