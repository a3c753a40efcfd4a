use super::{WorkKind, WorkRef};
use crate::{Result, View};
use chrono::NaiveDate;
use serde::Deserialize;

/// A work as it is compared: what its book knows of it.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct StoredWork {
    /// Which book it stands in.
    pub kind: WorkKind,
    /// Its id there.
    pub id: String,
    /// The abstract, title or name, as typed.
    pub text: String,
    /// Who issued or leads it.
    pub organisation: Option<String>,
    /// Tên loại.
    pub document_type: Option<String>,
    /// Số, ký hiệu; empty when there is none.
    pub symbol: String,
    /// The document's date, the day it was given or the day it is held.
    pub day: NaiveDate,
    /// The deadline.
    pub due: Option<NaiveDate>,
    /// The group of key tasks or the sub-committee it was filed under.
    pub topic: Option<String>,
    /// The one place it is held at, when it is one.
    pub place: Option<String>,
}

impl StoredWork {
    /// The work by its book and id.
    #[must_use]
    pub fn as_ref(&self) -> WorkRef {
        WorkRef { kind: self.kind, id: self.id.clone() }
    }
}

/// Every work that stands: neither in the trash nor cancelled. Outgoing drafts are among them.
///
/// # Errors
/// Only when the database fails.
pub fn works(view: &View<'_>) -> Result<Vec<StoredWork>> {
    view.query(concat!(include_str!("works.sql"), " WHERE is_standing"), [])
}

/// One of them; none when it does not stand any more.
///
/// # Errors
/// Only when the database fails.
pub fn work(view: &View<'_>, work: &WorkRef) -> Result<Option<StoredWork>> {
    let sql = concat!(include_str!("works.sql"), " WHERE is_standing AND kind = ?1 AND id = ?2");
    Ok(view.query(sql, [work.kind.name(), &work.id])?.into_iter().next())
}
