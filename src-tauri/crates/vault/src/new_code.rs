//! A new recovery code in place of the one on the sheet.
//!
//! It takes two steps for the reason set-up takes two: a code that lies on no paper is one forgotten passphrase from losing
//! the office. [`NewCode`] can be printed as often as need be and opens nothing; only what [`NewCode::typed_back`] gives can
//! be put into the key file. Until then the old sheet holds.

use crate::change::rewrite;
use crate::error::Error;
use crate::files::Files;
use crate::folder::OfficeFolder;
use crate::keyfile::Guard;
use crate::random::{NoRandomness, Random};
use crate::recovery::{Group, RecoveryCode};
use crate::recovery_check::RecoveryCodeError;
use crate::slots::recovery_slot;
use crate::unlock::Unlocked;

/// A code that was drawn and opens nothing yet, with the groups to be typed back.
#[derive(Debug)]
pub struct NewCode {
    code: RecoveryCode,
    asked: [Group; 3],
}

/// Proof that part of a new code was typed back from paper.
#[derive(Debug, Clone, Copy)]
pub struct OnPaper<'c>(&'c RecoveryCode);

impl NewCode {
    /// Draws a code, and the groups that will be asked for.
    ///
    /// # Errors
    /// [`NoRandomness`] when the source cannot deliver.
    pub fn draw(random: &mut dyn Random) -> Result<Self, NoRandomness> {
        Ok(Self { code: RecoveryCode::generate(random)?, asked: Group::three(random)? })
    }

    /// The code, to be printed.
    pub fn code(&self) -> &RecoveryCode {
        &self.code
    }

    /// The groups to be typed back, in order.
    pub fn asked(&self) -> [Group; 3] {
        self.asked
    }

    /// Checks the groups that were typed back, in the order asked.
    ///
    /// # Errors
    /// [`RecoveryCodeError`], with the first group that differs.
    pub fn typed_back(&self, typed: &str) -> Result<OnPaper<'_>, RecoveryCodeError> {
        self.code.typed_back(&self.asked, typed)?;
        Ok(OnPaper(&self.code))
    }
}

/// Has the new code open the office, and the old one no more. Accounts, data key and earlier backups stay as they are: a
/// backup opens with the sheet of its day.
///
/// After an error the old code holds, with the exceptions of [`change_passphrase`](crate::change_passphrase).
///
/// # Errors
/// [`Error::NewerVersion`] when a newer program wrote the file, and what reading and writing it may give.
pub fn renew_recovery(
    files: &dyn Files,
    random: &mut dyn Random,
    folder: &OfficeFolder,
    unlocked: &Unlocked,
    code: OnPaper<'_>,
) -> Result<(), Error> {
    rewrite(files, folder, unlocked, |body| {
        let slot = recovery_slot(body, code.0, unlocked.data_key(), random)?;
        let old = body.slots.iter().position(|slot| matches!(slot.guard, Guard::Recovery));
        match old {
            Some(place) => body.slots[place] = slot,
            None => body.slots.push(slot),
        }
        Ok(())
    })
}
