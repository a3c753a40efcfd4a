use super::list::{BackupSaid, said};
use super::make::{BackupStage, BackupWatch, absolute, in_stage};
use super::{AboutOffice, keys_of, opened};
use crate::{Host, Result, Secret};
use serde::Serialize;
use std::path::Path;

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
    let clear = manifest.clear();
    Ok(VerifiedBackup { name: clear.name.to_string(), said: said(clear), about })
}
