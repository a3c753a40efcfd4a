use crate::door::try_slot;
use crate::session::transact;
use crate::{Error, Host, Permission, Result, Session};
use office::{AccountId, Op, Tx, account};
use secrecy::{ExposeSecret, SecretString};
use vault::{
    Account, Argon2Cost, ChosenPassphrase, NewAccount, NewPassphrase, OfficeFolder, SlotId, Unlocked,
    listed_accounts,
};
use zeroize::Zeroizing;

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
        let (first, again) = (composed(&self.first), composed(&self.again));
        if first != again {
            return Err(Error::NotRepeated.into());
        }
        Ok(ChosenPassphrase::choose(&first, office_name)?)
    }
}

/// What was typed, whichever way the keyboard composes its letters; wiped as it is dropped.
fn composed(typed: &SecretString) -> Zeroizing<String> {
    Zeroizing::new(text::nfc(typed.expose_secret()))
}

/// Who typed a passphrase. One that somebody else typed is good for setting another.
enum ChosenBy {
    Owner,
    Another,
}

impl ChosenBy {
    fn note(self, tx: &mut Tx<'_>, id: &AccountId) -> office::Result<()> {
        match self {
            Self::Owner => account::chosen_by_owner(tx, id),
            Self::Another => account::chosen_by_another(tx, id),
        }
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
        self.put_passphrase(&own, &passphrase, cost, ChosenBy::Owner)
    }

    /// Puts a passphrase of the owner's own in the place of the given one, which opened the office a moment ago.
    ///
    /// # Errors
    /// `E_SAME_PASSPHRASE`, and as [`Session::change_passphrase`] about the new one.
    pub(crate) fn replace_given_passphrase(
        &mut self,
        given: &SecretString,
        new: &TypedTwice,
        cost: Argon2Cost,
    ) -> Result<()> {
        if composed(given) == composed(&new.first) {
            return Err(Error::SamePassphrase.into());
        }
        let passphrase = new.chosen(&self.identity()?.name)?;
        let own = self.account.clone();
        self.put_passphrase(&own, &passphrase, cost, ChosenBy::Owner)
    }

    /// Gives any account another passphrase, for who forgot theirs. It opens the office once: its owner then sets one of
    /// their own.
    ///
    /// # Errors
    /// `E_NOT_PERMITTED`, `E_NOT_FOUND`, and as [`Session::change_passphrase`] about the new one.
    pub fn set_passphrase(&mut self, id: &AccountId, new: &TypedTwice, cost: Argon2Cost) -> Result<()> {
        self.require(Permission::Administer)?;
        let passphrase = new.chosen(&self.identity()?.name)?;
        let account = account::get(&self.view(), id)?;
        let by = if account.id == self.account.id { ChosenBy::Owner } else { ChosenBy::Another };
        self.put_passphrase(&account, &passphrase, cost, by)
    }

    /// Fills the slot inside the operation that notes whose choice it is, so that a refused slot takes the note back.
    fn put_passphrase(
        &mut self,
        account: &account::Account,
        passphrase: &ChosenPassphrase,
        cost: Argon2Cost,
        by: ChosenBy,
    ) -> Result<()> {
        let moment = self.moment();
        let Self { office, keys, folder, host, .. } = self;
        transact(office, Op::KeepAccounts, &moment, |tx| {
            by.note(tx, &account.id)?;
            fill_slot(host.as_mut(), folder, keys, account, passphrase, cost)
        })?;
        self.account = account::get(&self.view(), &self.account.id)?;
        Ok(())
    }
}

/// Fills the slot of an account; one that came back with an older backup gets its slot back.
fn fill_slot(
    host: &mut dyn Host,
    folder: &OfficeFolder,
    keys: &Unlocked,
    account: &account::Account,
    passphrase: &ChosenPassphrase,
    cost: Argon2Cost,
) -> Result<()> {
    let (files, slot) = (host.files(), SlotId::new(&account.slot)?);
    if listed_accounts(files.as_ref(), folder)?.iter().any(|listed| listed.slot == slot) {
        let new = NewPassphrase { slot: &slot, passphrase, cost };
        return Ok(vault::change_passphrase(files.as_ref(), host, folder, keys, &new)?);
    }
    let new = NewAccount { account: Account { slot, label: account.name.clone() }, passphrase, cost };
    Ok(vault::add_account(files.as_ref(), host, folder, keys, &new)?)
}
