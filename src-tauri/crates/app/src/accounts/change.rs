use crate::records::saved;
use crate::{Permission, Result, Saved, Session};
use office::account::{self, Role};
use office::{AccountId, Op, Tx};

impl Session {
    /// Gives an account another name, by which it is asked for from then on.
    ///
    /// # Errors
    /// `E_FIELD` for a name that stands already, `E_NOT_FOUND`, `E_NOT_PERMITTED`.
    pub fn rename_account(&mut self, id: &AccountId, name: &str) -> Result<Saved> {
        self.keep_account(id, |tx| account::rename(tx, id, name))
    }

    /// Gives an account another role.
    ///
    /// # Errors
    /// `E_WRONG_STATE` when nobody else administers the office, `E_NOT_FOUND`, `E_NOT_PERMITTED`.
    pub fn change_role(&mut self, id: &AccountId, role: Role) -> Result<Saved> {
        self.keep_account(id, |tx| account::set_role(tx, id, role))
    }

    fn keep_account(
        &mut self,
        id: &AccountId,
        work: impl FnOnce(&mut Tx<'_>) -> office::Result<()>,
    ) -> Result<Saved> {
        let done = self.transact(Permission::Administer, Op::KeepAccounts, |tx| {
            work(tx)?;
            Ok(id.to_string())
        })?;
        if self.account.id == *id {
            self.account = account::get(&self.view(), id)?;
        }
        self.name_at_door()?;
        Ok(saved(done))
    }
}
