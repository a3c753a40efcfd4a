use crate::records::saved;
use crate::{Permission, Result, Saved, Session};
use office::Op;
use office::profile::reminder::{self, BackupReminderInput};

impl Session {
    /// Puts other days of reminding in force.
    ///
    /// # Errors
    /// `E_FIELD`, `E_NOT_PERMITTED`.
    pub fn save_backup_reminder(&mut self, input: &BackupReminderInput) -> Result<Saved> {
        let done = self.transact(Permission::Administer, Op::Change, |tx| {
            reminder::save(tx, input)?;
            Ok("backup_reminder".to_owned())
        });
        done.map(saved)
    }
}
