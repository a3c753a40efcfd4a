use super::list::{BackupSaid, said};
use super::make::{BackupStage, BackupWatch, absolute, in_stage};
use super::{AboutOffice, keys_of, opened};
use crate::{ExitClass, Host, Result, Secret, Session};
use serde::Serialize;
use std::path::Path;
use vault::{BackupName, Files, Manifest, OfficeFolder, Unlocked};

/// A backup that was read through and found whole.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct VerifiedBackup {
    /// Its name: lineage and sequence.
    pub name: String,
    /// What its manifest says.
    #[serde(flatten)]
    pub said: BackupSaid,
    /// What it tells of the office; only when its keys were opened, which proves that nobody forged it.
    pub about: Option<AboutOffice>,
}

/// Reads a backup through, on this or any other computer. Without a secret it finds damage, with one forgery, too.
///
/// # Errors
/// `E_BACKUP_DAMAGED` naming each file, `E_NOT_A_BACKUP`, `E_BACKUP_FORGED`, `E_NEWER_VERSION`, `E_CANCELLED`, what
/// unlocking refuses, and the disk's own trouble.
pub fn verify_backup(
    host: &dyn Host,
    folder: &Path,
    secret: Option<&Secret>,
    watch: BackupWatch<'_>,
) -> Result<VerifiedBackup> {
    let (files, folder) = (host.files(), absolute(folder));
    let manifest = vault::verify(files.as_ref(), &folder, &mut in_stage(BackupStage::Verifying, watch))?;
    let about = match secret {
        None => None,
        Some(secret) => Some(opened(&manifest, &keys_of(files.as_ref(), &folder, secret)?, &folder)?),
    };
    Ok(verified(&manifest, about))
}

fn verified(manifest: &Manifest, about: Option<AboutOffice>) -> VerifiedBackup {
    let clear = manifest.clear();
    VerifiedBackup { name: clear.name.to_string(), said: said(clear), about }
}

/// What an open office proves a backup with, while whoever sits there works on. It holds the office's folder and keys until
/// it is dropped.
#[derive(Debug)]
pub struct BackupProver {
    folder: OfficeFolder,
    keys: Unlocked,
}

impl Session {
    /// What proves a backup beside the work.
    #[must_use]
    pub fn backup_prover(&self) -> BackupProver {
        BackupProver { folder: self.folder.clone(), keys: self.keys.clone() }
    }
}

impl BackupProver {
    /// Reads a backup through. That one of this office under the key in force was forged is found, too. What is not whole is
    /// forgotten as something to go back to; a stick that was pulled out meanwhile proves nothing, and nothing is forgotten.
    ///
    /// # Errors
    /// As [`verify_backup`], but for what unlocking refuses.
    pub fn verify(&self, host: &dyn Host, folder: &Path, watch: BackupWatch<'_>) -> Result<VerifiedBackup> {
        let (files, folder) = (host.files(), absolute(folder));
        let proven = self.proven(files.as_ref(), &folder, watch);
        let is_not_whole = proven.as_ref().is_err_and(|failure| failure.exit == ExitClass::Damaged);
        if is_not_whole {
            self.forget(files.as_ref(), &folder);
        }
        proven
    }

    fn proven(&self, files: &dyn Files, folder: &Path, watch: BackupWatch<'_>) -> Result<VerifiedBackup> {
        let manifest = vault::verify(files, folder, &mut in_stage(BackupStage::Verifying, watch))?;
        let clear = manifest.clear();
        let is_ours = clear.office == *self.keys.office() && clear.key == *self.keys.key();
        let about = is_ours.then(|| opened(&manifest, &self.keys, folder)).transpose()?;
        Ok(verified(&manifest, about))
    }

    /// The log only makes sticks look older than they are when it cannot be written.
    fn forget(&self, files: &dyn Files, folder: &Path) {
        let name = folder.file_name().and_then(|name| BackupName::from_text(&name.to_string_lossy()));
        let _ = name.map(|name| self.folder.forget_backup(files, name));
    }
}
