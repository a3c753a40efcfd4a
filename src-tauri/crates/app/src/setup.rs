//! Making an office: keys, database, catalogues and the first records, all of it or nothing.
//!
//! It takes two steps, because an office whose recovery code lies on no paper is one forgotten passphrase from being
//! lost: [`begin`] makes everything and gives the code, [`Draft::finish`] makes it an office.

mod books;
mod first;
mod input;
mod mid_year;
mod suggest;
mod usual;

pub use input::{BookSetUp, SetUp, SignerSetUp, TypeSetUp};
pub use mid_year::{MidYear, UnfinishedTask};
pub use suggest::suggest_passphrase;
pub use usual::{UsualSetUp, usual};

use crate::entropy::random_name;
use crate::keys::print_sheet;
use crate::session::transact;
use crate::{Failure, Host, Result, Session};
use ::briefing::SheetOrder;
use office::account::Account;
use office::{AccountId, Moment, Office, Op, Tx};
use secrecy::{ExposeSecret, SecretString};
use std::path::Path;
use vault::{
    Argon2Cost, ChosenPassphrase, Group, KeyId, NewOffice, OfficeDraft, OfficeId, RecoveryCode, SlotId,
    Unlocked,
};
use zeroize::Zeroizing;

/// How the first account is protected.
#[derive(Debug)]
pub struct Protection {
    /// The passphrase, as typed.
    pub passphrase: SecretString,
    /// What deriving a key from it costs; [`Argon2Cost::STANDARD`] outside tests.
    pub cost: Argon2Cost,
}

/// An office that is whole but for its last step. Dropped, it leaves no office behind.
#[must_use = "an office that is not finished is no office"]
pub struct Draft {
    folder: OfficeDraft,
    keys: Unlocked,
    code: RecoveryCode,
    asked: [Group; 3],
    office: Office,
    account: Account,
    host: Box<dyn Host>,
}

/// Makes the office in an empty folder, up to its last step.
///
/// # Errors
/// `E_WEAK_PASSPHRASE`, `E_FIELD` with every field refused, `E_FOLDER_NOT_EMPTY`, and the disk's own trouble. Nothing of
/// an office is left then.
pub fn begin(dir: &Path, set_up: &SetUp, protection: &Protection, mut host: Box<dyn Host>) -> Result<Draft> {
    let passphrase = ChosenPassphrase::choose(protection.passphrase.expose_secret(), &set_up.profile.name)?;
    let new = new_office(&set_up.account_name, &passphrase, protection.cost, host.as_mut())?;
    let files = host.files();
    let (folder, keys, code) = vault::create(files.as_ref(), host.as_mut(), dir, &new)?;
    let made = fill(&folder, &keys, set_up, host.as_mut()).and_then(|(office, account)| {
        let asked = Group::three(host.as_mut())?;
        Ok((office, account, asked))
    });
    match made {
        Ok((office, account, asked)) => Ok(Draft { folder, keys, code, asked, office, account, host }),
        Err(failure) => {
            // What went wrong first is what the clerk has to know; a draft left behind can be built over.
            let _ = folder.abandon(files.as_ref());
            Err(failure)
        }
    }
}

fn new_office<'p>(
    account_name: &str,
    passphrase: &'p ChosenPassphrase,
    cost: Argon2Cost,
    host: &mut dyn Host,
) -> Result<NewOffice<'p>> {
    Ok(NewOffice {
        office: OfficeId::new(&random_name(host)?)?,
        key: KeyId::new(&random_name(host)?)?,
        account: vault::Account {
            slot: SlotId::new(&random_name(host)?)?,
            label: text::clean_line(account_name),
        },
        passphrase,
        cost,
    })
}

fn fill(
    folder: &OfficeDraft,
    keys: &Unlocked,
    set_up: &SetUp,
    host: &mut dyn Host,
) -> Result<(Office, Account)> {
    let mut office = Office::create(&folder.db_path(), keys.database_key().expose(), host.ids()?)?;
    // The account that sets up is a record of the office itself, so history names its slot.
    let moment = Moment { now: host.now(), account: AccountId::new(keys.slot().as_str()) };
    let done = transact(&mut office, Op::SetUp, &moment, |tx| first::records(tx, set_up, keys.slot()))?;
    let account = office::account::get(&office.view(), &done.value)?;
    Ok((office, account))
}

impl Draft {
    /// Does one more operation of the set-up.
    pub(crate) fn transact<T>(&mut self, op: Op, work: impl FnOnce(&mut Tx<'_>) -> Result<T>) -> Result<T> {
        let moment = Moment { now: self.host.now(), account: self.account.id.clone() };
        transact(&mut self.office, op, &moment, work).map(|done| done.value)
    }

    /// The recovery code in its groups, to be shown once and printed.
    #[must_use]
    pub fn recovery_groups(&self) -> Vec<String> {
        self.code.printed().split(' ').map(str::to_owned).collect()
    }

    /// The sheet with the code as PDF, as often as it is wanted.
    ///
    /// # Errors
    /// What keeps it off paper.
    pub fn print_sheet(&self) -> Result<Zeroizing<Vec<u8>>> {
        print_sheet(&self.office.view(), self.host.now().date(), SheetOrder::First, &self.code)
    }

    /// The groups to be typed back from paper, by their number on it, counted from 1.
    #[must_use]
    pub fn asked_groups(&self) -> [usize; 3] {
        self.asked.map(Group::ordinal)
    }

    /// Checks the groups typed back, in the order asked.
    ///
    /// # Errors
    /// `E_RECOVERY_CODE_MISTYPED` naming the group to look at.
    pub fn check_typed_back(&self, typed: &str) -> Result<()> {
        Ok(self.code.typed_back(&self.asked, typed)?)
    }

    /// Makes it an office, and opens it.
    ///
    /// # Errors
    /// The disk's own trouble; set-up can then be begun again in the same folder.
    pub fn finish(self) -> Result<Session> {
        let folder = self.folder.finish(self.host.files().as_ref())?;
        let session = Session::new(self.office, self.keys, folder, self.host, self.account);
        session.name_at_door()?;
        Ok(session)
    }

    /// Gives up, and removes what was made.
    ///
    /// # Errors
    /// The disk's own trouble.
    pub fn abandon(self) -> Result<()> {
        self.office.close()?;
        self.folder.abandon(self.host.files().as_ref()).map_err(Failure::from)
    }
}
