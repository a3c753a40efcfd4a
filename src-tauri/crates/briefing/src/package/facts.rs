use chrono::NaiveDate;
use office::{Result, View, profile};

use crate::facts::OfficeFacts;
use crate::gather::office_facts;

/// What is to be printed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FingerprintRequest {
    /// Groups of four characters, a space between them.
    pub fingerprint: String,
    /// The day it is printed on.
    pub today: NaiveDate,
}

/// Everything the page says, as plain data.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FingerprintFacts {
    /// The office as it is named today.
    pub office: OfficeFacts,
    /// Groups of four characters, a space between them.
    pub fingerprint: String,
    /// The day it is printed on.
    pub today: NaiveDate,
}

/// Gathers everything the page says.
///
/// # Errors
/// [`office::Error::NotFound`] before the office is set up.
pub fn gather_fingerprint(view: &View<'_>, request: &FingerprintRequest) -> Result<FingerprintFacts> {
    Ok(FingerprintFacts {
        office: office_facts(profile::as_of(view, request.today)?),
        fingerprint: request.fingerprint.clone(),
        today: request.today,
    })
}
