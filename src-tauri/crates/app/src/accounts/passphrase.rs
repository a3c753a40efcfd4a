use crate::door::try_slot;
use crate::{Error, Permission, Result, Session};
use office::{AccountId, account};
use secrecy::{ExposeSecret, SecretString};
use vault::{Account, Argon2Cost, ChosenPassphrase, NewAccount, NewPassphrase, SlotId, listed_accounts};

/// A new passphrase, typed twice, so that a slip of the fingers locks nobody out.
#[derive(Debug, Clone)]
pub struct TypedTwice {
    /// As typed first.
    pub first: SecretString,
    /// As typed again.
    pub again: SecretString,
}

impl TypedTwice {
    /// The passphrase, when it is the same twice and good enough.
    ///
    /// # Errors
    /// `E_PASSPHRASES_DIFFER`, `E_WEAK_PASSPHRASE` saying why.
    pub(super) fn chosen(&self, office_name: &str) -> Result<ChosenPassphrase> {
        let (first, again) = (text::nfc(self.first.expose_secret()), text::nfc(self.again.expose_secret()));
        if first != again {
            return Err(Error::NotRepeated.into());
        }
        Ok(ChosenPassphrase::choose(&first, office_name)?)
    }
}

impl Session {
    /// Gives the account at the keyboard another passphrase; the old one opens nothing but older backups from then on.
    /// It is asked for, unless the recovery code opened the office.
    ///
    /// # Errors
    /// `E_WRONG_PASSPHRASE` and `E_TOO_SOON` about the old one, `E_PASSPHRASES_DIFFER`, `E_WEAK_PASSPHRASE` about the new;
    /// the disk's own trouble, after which the old passphrase holds.
    pub fn change_passphrase(
        &mut self,
        old: &SecretString,
        new: &TypedTwice,
        cost: Argon2Cost,
    ) -> Result<()> {
        self.require(Permission::Read)?;
        let passphrase = new.chosen(&self.identity()?.name)?;
        if !self.keys.by_recovery() {
            let slot = SlotId::new(&self.account.slot)?;
            try_slot(self.host.as_ref(), &self.folder, old, &slot)?;
        }
        let own = self.account.clone();
        self.put_passphrase(&own, &passphrase, cost)
    }

    /// Gives any account another passphrase, for who forgot theirs.
    ///
    /// # Errors
    /// `E_NOT_PERMITTED`, `E_NOT_FOUND`, and as [`Session::change_passphrase`] about the new one.
    pub fn set_passphrase(&mut self, id: &AccountId, new: &TypedTwice, cost: Argon2Cost) -> Result<()> {
        self.require(Permission::Administer)?;
        let passphrase = new.chosen(&self.identity()?.name)?;
        let account = account::get(&self.view(), id)?;
        self.put_passphrase(&account, &passphrase, cost)
    }

    /// Fills the slot of an account; one that came back with an older backup gets its slot back.
    fn put_passphrase(
        &mut self,
        account: &account::Account,
        passphrase: &ChosenPassphrase,
        cost: Argon2Cost,
    ) -> Result<()> {
        let (files, slot) = (self.host.files(), SlotId::new(&account.slot)?);
        let Self { keys, folder, host, .. } = self;
        if listed_accounts(files.as_ref(), folder)?.iter().any(|listed| listed.slot == slot) {
            let new = NewPassphrase { slot: &slot, passphrase, cost };
            return Ok(vault::change_passphrase(files.as_ref(), host.as_mut(), folder, keys, &new)?);
        }
        let new = NewAccount { account: Account { slot, label: account.name.clone() }, passphrase, cost };
        Ok(vault::add_account(files.as_ref(), host.as_mut(), folder, keys, &new)?)
    }
}
