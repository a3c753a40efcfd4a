use crate::messages::attachments_damaged;
use crate::{Host, Kind, Result, Session};
use chrono::NaiveDate;
use office::ListQuery;
use office::account::Account;
use office::profile::{self, Profile};
use serde::Serialize;
use std::collections::BTreeMap;
use std::path::Path;
use vault::{OfficeFolder, OtherCopy};

/// What an office is called as of today.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Identity {
    /// Its name.
    pub name: String,
    /// Its short name.
    pub short_name: String,
    /// Its abbreviation.
    pub abbreviation: String,
}

/// Whether an office was set up in a folder; one whose making was cut short is none.
pub fn has_office(host: &dyn Host, folder: &Path) -> bool {
    OfficeFolder::is_there(host.files().as_ref(), folder)
}

/// What an open office is.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Info {
    /// What it is called.
    #[serde(flatten)]
    pub identity: Identity,
    /// Where it lies.
    pub folder: String,
    /// Who is at the keyboard.
    pub account: Account,
    /// The civil day, as the host's clock has it.
    #[cfg_attr(feature = "ts", ts(type = "string"))]
    pub today: NaiveDate,
    /// How many records of each kind there are, outside the trash.
    pub records: BTreeMap<&'static str, u32>,
}

/// What a check found when all is well; damage is a failure.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Checked {
    /// Whether both copies of the key file are whole and the same.
    pub keys_whole: bool,
    /// Whether every page of the database was read, too.
    pub database_read: bool,
    /// How many attachments were read through and found whole; 0 when none was looked at.
    pub attachments: u32,
    /// How many sealed files no record names any more; they are harmless.
    pub unused_files: u32,
}

/// How far a check goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Depth {
    /// The keys, and that the database opens.
    Quick,
    /// Every page, every reference and every attachment, too.
    Full,
}

impl Session {
    /// What the open office is called.
    ///
    /// # Errors
    /// Only the store's own trouble.
    pub fn identity(&self) -> Result<Identity> {
        let Profile { name, short_name, abbreviation, .. } = profile::as_of(&self.view(), self.today())?;
        Ok(Identity { name, short_name, abbreviation })
    }

    /// What the open office is, every kind of record counted.
    ///
    /// # Errors
    /// Only the store's own trouble.
    pub fn info(&self) -> Result<Info> {
        let one = ListQuery { limit: 1, ..ListQuery::default() };
        let count = |kind: &Kind| Ok((kind.name(), self.list(*kind, &one)?.total));
        Ok(Info {
            identity: self.identity()?,
            folder: self.folder().display().to_string(),
            account: self.account().clone(),
            today: self.today(),
            records: Kind::ALL.iter().map(count).collect::<Result<_>>()?,
        })
    }

    /// Looks for damage.
    ///
    /// # Errors
    /// `E_DAMAGED` when the database is damaged; `E_ATTACHMENT_DAMAGED` naming each attachment that is not what it was,
    /// with its directive.
    pub fn check(&self, depth: Depth) -> Result<Checked> {
        let keys_whole = self.keys.copies().other == OtherCopy::Same;
        if depth == Depth::Quick {
            return Ok(Checked { keys_whole, database_read: false, attachments: 0, unused_files: 0 });
        }
        self.refuse_damage()?;
        let found = self.verify_attachments()?;
        if !found.faults.is_empty() {
            return Err(attachments_damaged(&found.faults));
        }
        let (attachments, unused_files) = (found.whole, found.unused);
        Ok(Checked { keys_whole, database_read: true, attachments, unused_files })
    }

    fn refuse_damage(&self) -> Result<()> {
        let health = self.view().check()?;
        if health.damage.is_empty() && health.orphans == 0 {
            return Ok(());
        }
        let found = format!("{}; {} orphans", health.damage.join("; "), health.orphans);
        Err(office::Error::Damaged(found).into())
    }
}
