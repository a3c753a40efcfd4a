use crate::{Error, Permission, Result, Session};
use office::AccountId;
use office::account::{self, Role};
use serde::Serialize;
use vault::listed_accounts;

/// An account as the list of accounts shows it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct ShownAccount {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// What it may do.
    pub role: Role,
    /// Whether it is the one at the keyboard.
    pub is_own: bool,
    /// Whether its passphrase was chosen by somebody else and its owner has set none yet.
    pub is_one_time: bool,
    /// Whether a passphrase opens the office for it; one that came back with an older backup may have none.
    pub can_open: bool,
}

impl Session {
    /// Every account, in the order they were added.
    ///
    /// # Errors
    /// `E_KEYS_DAMAGED` and the store's own trouble.
    pub fn accounts(&self) -> Result<Vec<ShownAccount>> {
        self.require(Permission::Read)?;
        let slots = listed_accounts(self.host.files().as_ref(), &self.folder)?;
        let shown = |account: account::Account| ShownAccount {
            is_own: account.id == self.account.id,
            is_one_time: account.is_one_time,
            can_open: slots.iter().any(|listed| listed.slot.as_str() == account.slot),
            id: account.id.to_string(),
            name: account.name,
            role: account.role,
        };
        Ok(account::list(&self.view())?.into_iter().map(shown).collect())
    }

    /// The account of that name.
    ///
    /// # Errors
    /// `E_UNKNOWN_ACCOUNT`.
    pub fn account_named(&self, name: &str) -> Result<AccountId> {
        let mut accounts = account::list(&self.view())?.into_iter();
        let found = accounts.find(|account| account.name == name);
        Ok(found.ok_or_else(|| Error::UnknownAccount(name.to_owned()))?.id)
    }
}
