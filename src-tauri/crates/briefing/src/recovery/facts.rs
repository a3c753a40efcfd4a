use chrono::NaiveDate;
use office::{Result, View, profile};

use crate::facts::OfficeFacts;
use crate::gather::office_facts;

/// Whether other sheets were printed before.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SheetOrder {
    /// The sheet the office began with.
    First,
    /// A sheet in place of an earlier one, which still opens the backups of its days.
    Replacing,
}

/// Everything a sheet says beside its code.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RecoveryFacts {
    /// The office as it is named today.
    pub office: OfficeFacts,
    /// The day it is made on.
    pub day: NaiveDate,
    /// Whether others came before it.
    pub order: SheetOrder,
}

/// Gathers what a sheet says beside its code.
///
/// # Errors
/// [`office::Error::NotFound`] before the office is set up.
pub fn gather_recovery(view: &View<'_>, day: NaiveDate, order: SheetOrder) -> Result<RecoveryFacts> {
    Ok(RecoveryFacts { office: office_facts(profile::as_of(view, day)?), day, order })
}
