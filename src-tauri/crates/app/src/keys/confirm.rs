use crate::door::knock;
use crate::{Error, Permission, Result, Secret, Session};

impl Session {
    /// Whether the person at the keyboard may have the office get another key, before the office is closed for it.
    ///
    /// # Errors
    /// `E_NOT_PERMITTED`; `E_WRONG_PASSPHRASE` and what else unlocking refuses.
    pub fn allow_rekey(&self, secret: &Secret) -> Result<()> {
        self.require(Permission::Administer)?;
        self.confirm(secret)
    }

    /// Refuses whoever is not the person at the keyboard: a window that was left open must not be enough.
    ///
    /// # Errors
    /// What unlocking refuses; `E_OTHER_ACCOUNT` for the secret of somebody else.
    pub(crate) fn confirm(&self, secret: &Secret) -> Result<()> {
        let keys = knock(self.host.as_ref(), &self.folder, secret, Some(&self.account().name))?;
        if keys.by_recovery() || keys.slot().as_str() == self.account().slot {
            return Ok(());
        }
        Err(Error::OtherAccount(self.account().name.clone()).into())
    }
}
