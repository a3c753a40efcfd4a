use super::TypedTwice;
use crate::entropy::random_name;
use crate::records::saved;
use crate::{Permission, Result, Saved, Session};
use office::Op;
use office::account::{self, AccountInput, Role};
use vault::{Argon2Cost, NewAccount, SlotId};

impl Session {
    /// Adds an account that the passphrase opens from now on, once: its owner then sets one of their own. The id given back
    /// is the account's.
    ///
    /// # Errors
    /// `E_FIELD` for a name that stands already, `E_WEAK_PASSPHRASE`, `E_PASSPHRASES_DIFFER`, `E_TOO_MANY_ACCOUNTS`,
    /// `E_NOT_PERMITTED`, and the disk's own trouble, after which there is no such account.
    pub fn add_account(
        &mut self,
        name: &str,
        role: Role,
        typed: &TypedTwice,
        cost: Argon2Cost,
    ) -> Result<Saved> {
        self.require(Permission::Administer)?;
        let passphrase = typed.chosen(&self.identity()?.name)?;
        self.drop_stray_slots()?;
        let slot = SlotId::new(&random_name(self.host.as_mut())?)?;
        let input = AccountInput { name: name.to_owned(), role: Some(role), slot: slot.as_str().to_owned() };
        let moment = self.moment();
        let Self { office, keys, folder, host, .. } = self;
        let done = crate::session::transact(office, Op::KeepAccounts, &moment, |tx| {
            let id = account::add(tx, &input)?;
            let account = vault::Account { slot, label: account::get(tx, &id)?.name };
            let new = NewAccount { account, passphrase: &passphrase, cost };
            let files = host.files();
            vault::add_account(files.as_ref(), host.as_mut(), folder, keys, &new)?;
            account::chosen_by_another(tx, &id)?;
            Ok(id.to_string())
        })?;
        self.name_at_door()?;
        Ok(saved(done))
    }
}
