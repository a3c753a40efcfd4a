//! Making an office: keys, database, catalogues and the first records, all of it or nothing.
//!
//! It takes two steps, because an office whose recovery code lies on no paper is one forgotten passphrase from being
//! lost: [`begin`] makes everything and gives the code, [`Draft::finish`] makes it an office.

use crate::entropy::entropy;
use crate::session::transact;
use crate::{Failure, Host, Identity, Result, Role, Session};
use office::directive::{BookInput, open_book, save_book};
use office::{AccountId, CountInput, Moment, Office, Op, Tx};
use secrecy::{ExposeSecret, SecretString};
use serde::{Deserialize, Serialize};
use std::path::Path;
use vault::{
    Account, Argon2Cost, ChosenPassphrase, Group, KeyId, NewOffice, OfficeDraft, OfficeId, RecoveryCode,
    SlotId, Unlocked,
};

/// What a new office starts with.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct SetUp {
    /// The office's name; a passphrase may not be it.
    pub office_name: String,
    /// The name of the first account, such as "Văn thư".
    pub account_name: String,
    /// The register books, with the last number each has on paper.
    #[serde(default)]
    pub books: Vec<BookSetUp>,
}

/// A register book that is taken over from paper.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct BookSetUp {
    /// The book.
    pub book: BookInput,
    /// The last number used on paper; none when the book begins here.
    #[serde(default)]
    pub last_used: Option<CountInput>,
}

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
    account: Identity,
    host: Box<dyn Host>,
}

/// Makes the office in an empty folder, up to its last step.
///
/// # Errors
/// `E_WEAK_PASSPHRASE`, `E_FIELD` with every field refused, `E_FOLDER_NOT_EMPTY`, and the disk's own trouble. Nothing of
/// an office is left then.
pub fn begin(dir: &Path, set_up: &SetUp, protection: &Protection, mut host: Box<dyn Host>) -> Result<Draft> {
    let passphrase = ChosenPassphrase::choose(protection.passphrase.expose_secret(), &set_up.office_name)?;
    let mut ids = entropy(host.as_mut())?;
    let mut new_id = || {
        let mut bytes = [0; 16];
        ids.fill(&mut bytes);
        bytes.iter().map(|byte| format!("{byte:02x}")).collect::<String>()
    };
    let slot = SlotId::new(&new_id())?;
    let new = NewOffice {
        office: OfficeId::new(&new_id())?,
        key: KeyId::new(&new_id())?,
        account: Account { slot: slot.clone(), label: set_up.account_name.trim().to_owned() },
        passphrase: &passphrase,
        cost: protection.cost,
    };
    let files = host.files();
    let (folder, keys, code) = vault::create(files.as_ref(), host.as_mut(), dir, &new)?;
    let account =
        Identity { id: AccountId::new(slot.as_str()), name: new.account.label.clone(), role: Role::Admin };
    match fill(&folder, &keys, set_up, &account, host.as_mut()) {
        Ok(office) => {
            let asked = Group::three(host.as_mut())?;
            Ok(Draft { folder, keys, code, asked, office, account, host })
        }
        Err(failure) => {
            // What went wrong first is what the clerk has to know; a draft left behind can be built over.
            let _ = folder.abandon(files.as_ref());
            Err(failure)
        }
    }
}

fn fill(
    folder: &OfficeDraft,
    keys: &Unlocked,
    set_up: &SetUp,
    account: &Identity,
    host: &mut dyn Host,
) -> Result<Office> {
    let mut office = Office::create(&folder.db_path(), keys.database_key().expose(), entropy(host)?)?;
    let moment = Moment { now: host.now(), account: account.id.clone() };
    transact(&mut office, Op::SetUp, &moment, |tx| first_records(tx, set_up))?;
    Ok(office)
}

fn first_records(tx: &mut Tx<'_>, set_up: &SetUp) -> Result<()> {
    for BookSetUp { book, last_used } in &set_up.books {
        let id = save_book(tx, book)?;
        open_book(tx, &id, None, tx.today(), last_used.as_ref())?;
    }
    Ok(())
}

impl Draft {
    /// The recovery code in its groups, to be shown once and printed.
    #[must_use]
    pub fn recovery_groups(&self) -> Vec<String> {
        self.code.printed().split(' ').map(str::to_owned).collect()
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
        Ok(Session::new(self.office, self.keys, folder, self.host, self.account))
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
