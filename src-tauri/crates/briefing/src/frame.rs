//! What stands around the words of a briefing, kept apart from the records so that a signed copy can keep it.

use chrono::NaiveDate;
use office::profile::LetterheadFamily;
use serde::{Deserialize, Serialize};

use crate::facts::SignerFacts;
use crate::{Composed, Facts};

/// The letterhead, the place and the day, who receives the briefing and who signs it. The signing copy fixes it together
/// with the words: what the head signed is what is issued, whatever the office is called since.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Frame {
    /// Full name of the office.
    pub office: String,
    /// Its name inside a sentence: `Cơ quan Khối`.
    pub agency: String,
    /// Whose letterhead it bears.
    pub letterhead: LetterheadFamily,
    /// The superior body, line by line.
    pub superior_lines: Vec<String>,
    /// The office, line by line.
    pub agency_lines: Vec<String>,
    /// What stands after the number: `-BC/CQK`.
    pub symbol_rest: String,
    /// Place of the date line.
    pub place: String,
    /// The date it bears until it is issued.
    pub dated: NaiveDate,
    /// Receivers, line by line, the file copy last.
    pub recipients: Vec<String>,
    /// Who signs; nothing while nobody is chosen.
    pub signer: Option<SignerFacts>,
}

impl Frame {
    /// What the records say today.
    pub fn of(facts: &Facts, composed: &Composed) -> Self {
        let office = &facts.office;
        Self {
            office: office.name.clone(),
            agency: office.short_name.clone(),
            letterhead: office.letterhead,
            superior_lines: office.superior_lines.clone(),
            agency_lines: office.agency_lines.clone(),
            symbol_rest: office.symbol_rest(&composed.abbreviation),
            place: office.date_place.clone(),
            dated: facts.document_date,
            recipients: office.recipients.clone(),
            signer: facts.signer.clone(),
        }
    }
}
