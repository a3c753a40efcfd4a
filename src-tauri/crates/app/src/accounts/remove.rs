use crate::messages::ACCOUNT_REMOVED;
use crate::records::saved;
use crate::session::transact;
use crate::{Permission, Result, Saved, Session};
use office::{AccountId, Op, account};
use vault::SlotId;

impl Session {
    /// Removes an account: its passphrase opens this office no longer. What that cannot undo is said in the notice.
    ///
    /// # Errors
    /// `E_WRONG_STATE` for one's own account and the last that administers, `E_LAST_ACCOUNT`, `E_NOT_FOUND`,
    /// `E_NOT_PERMITTED`, and the disk's own trouble.
    pub fn remove_account(&mut self, id: &AccountId) -> Result<Saved> {
        self.require(Permission::Administer)?;
        let moment = self.moment();
        let Self { office, keys, folder, host, .. } = self;
        let done = transact(office, Op::KeepAccounts, &moment, |tx| {
            let slot = SlotId::new(&account::get(tx, id)?.slot)?;
            account::remove(tx, id)?;
            match vault::remove_account(host.files().as_ref(), folder, keys, &slot) {
                // It came back with an older backup and opened nothing already.
                Ok(()) | Err(vault::Error::NoSuchSlot { .. }) => Ok(id.to_string()),
                Err(error) => Err(error.into()),
            }
        })?;
        self.name_at_door()?;
        Ok(Saved { notice: Some(ACCOUNT_REMOVED.to_owned()), ..saved(done) })
    }
}
