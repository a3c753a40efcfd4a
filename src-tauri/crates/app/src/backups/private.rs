use crate::{Error, Kind, Result};
use chrono::NaiveDate;
use office::profile;
use office::{ListQuery, View};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::path::Path;
use vault::{Manifest, Unlocked};

/// What a backup tells of its office to those who hold its keys. Members are added, never changed: every later program
/// reads it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct AboutOffice {
    /// The office's name.
    pub office: String,
    /// Who was at the keyboard.
    pub account: String,
    /// How many records of each kind it had, outside the trash.
    pub records: BTreeMap<String, u32>,
    /// The number of its newest operation.
    #[cfg_attr(feature = "ts", ts(type = "number"))]
    pub operation: i64,
    /// When that was done, local time; empty when nothing was done yet.
    pub operation_at: String,
}

/// What an open office is like now.
pub(crate) fn about(view: &View<'_>, today: NaiveDate, account: &str) -> Result<AboutOffice> {
    let one = ListQuery { limit: 1, ..ListQuery::default() };
    let count = |kind: &Kind| Ok((kind.name().to_owned(), (kind.verbs().list)(view, &one, today)?.total));
    let newest = view.recent_operations(1)?.into_iter().next();
    Ok(AboutOffice {
        office: profile::as_of(view, today)?.name,
        account: account.to_owned(),
        records: Kind::ALL.iter().map(count).collect::<Result<_>>()?,
        operation: newest.as_ref().map_or(0, |entry| entry.operation),
        operation_at: newest.map_or_else(String::new, |entry| entry.at),
    })
}

/// What a backup tells of its office; that it does proves who wrote it.
pub(crate) fn opened(manifest: &Manifest, keys: &Unlocked, folder: &Path) -> Result<AboutOffice> {
    let private = vault::open_private(manifest, keys, folder)?;
    Ok(serde_json::from_str(&private).map_err(|_| Error::Fault)?)
}
