use crate::records::saved;
use crate::{Permission, Result, Saved, Session};
use office::{CountInput, Op, account};

impl Session {
    /// After how many minutes without a key or a movement a window locks the office.
    ///
    /// # Errors
    /// Only the store's own trouble.
    pub fn idle_minutes(&self) -> Result<u32> {
        Ok(account::idle_minutes(&self.view())?)
    }

    /// Sets after how many minutes that is, from 1 to 240.
    ///
    /// # Errors
    /// `E_FIELD`, `E_NOT_PERMITTED`.
    pub fn set_idle_minutes(&mut self, minutes: &CountInput) -> Result<Saved> {
        let done = self.transact(Permission::Administer, Op::Change, |tx| {
            account::set_idle_minutes(tx, minutes)?;
            Ok("idle_minutes".to_owned())
        });
        done.map(saved)
    }
}
