use crate::{Host, Kind, Result, Session};
use chrono::NaiveDate;
use office::ListQuery;
use office::account::Account;
use office::profile::{self, Profile};
use serde::Serialize;
use std::collections::BTreeMap;
use std::path::Path;
use vault::OfficeFolder;

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

/// Whether an office was set up in a folder, even one of which something is lost; one whose making was cut short is none.
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
}
