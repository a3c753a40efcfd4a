//! Backups: what `office` and `vault` do together so that no disk is the last one.
//!
//! Here the snapshot meets the medium, and what the sealed part of a manifest says of an office gets its shape. Listing,
//! verifying and restoring need no open office: they are what one does on another computer, or when this one opens no more.

mod access;
mod age;
mod begun;
mod export;
mod go_back;
mod list;
mod make;
mod preview;
mod private;
mod remind;
mod restore;
mod sticks;
mod take;
mod today;
mod verify;
mod way_back;

pub use age::{BackupAge, Freshness};
pub use begun::BegunBackup;
pub use export::{ExportedBackup, ExportedList, export_backup};
pub use go_back::{BackRequest, WentBack, go_back};
pub use list::{BackupOrigin, BackupSaid, BackupState, FaultyFile, ListedBackup, ShownBackup, list_backups};
pub use make::{BackupDone, BackupProgress, BackupStage, BackupWatch};
pub use office::profile::reminder::{BackupReminder, BackupReminderInput};
pub use preview::{RestorePreview, preview_restore};
pub use private::AboutOffice;
pub use restore::{Restored, restore};
pub use sticks::{BackupPlace, Stick};
pub use take::RestoreRequest;
pub use vault::{Medium, removable_media};
pub use verify::{BackupProver, VerifiedBackup, verify_backup};
pub use way_back::WayBack;

pub(crate) use export::refuse_occupied;
pub(crate) use make::{absolute, in_stage};
pub(crate) use private::{about, opened};
pub(crate) use today::require_admin;

use crate::messages::of_older_secret;
use crate::{Result, Secret};
use secrecy::ExposeSecret;
use std::path::Path;
use vault::{Files, Passphrase, RecoveryCode, Unlocked};

/// The keys of a backup, or of a generation that is not in force, from a secret of its day.
pub(crate) fn keys_of(files: &dyn Files, folder: &Path, secret: &Secret) -> Result<Unlocked> {
    let keys = match secret {
        Secret::Passphrase(typed) => {
            let passphrase = Passphrase::typed(typed.expose_secret());
            vault::unlock_backup(files, folder, vault::Secret::Passphrase(&passphrase))
        }
        Secret::RecoveryCode(typed) => {
            let code = RecoveryCode::parse(typed.expose_secret())?;
            vault::unlock_backup(files, folder, vault::Secret::Recovery(&code))
        }
    };
    keys.map_err(|error| of_older_secret(error.into()))
}
