use chrono::NaiveDate;
use office::delivery::{self, OwedDelivery};
use office::{DeliveryId, Result, View, profile};

use crate::facts::{OfficeFacts, SignerFacts};
use crate::gather::{office_facts, signer_facts};

/// Whom to urge.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReminderRequest {
    /// The recipients; none for everyone who owes something.
    pub deliveries: Vec<DeliveryId>,
    /// The new day they are asked for.
    pub answer_by: Option<NaiveDate>,
    /// The day it is printed on.
    pub today: NaiveDate,
}

/// Everything a reminder says, as plain data.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReminderFacts {
    /// The office as it is named today.
    pub office: OfficeFacts,
    /// Who signs; nothing while nobody is chosen.
    pub signer: Option<SignerFacts>,
    /// What is owed, the most urgent first.
    pub owed: Vec<OwedDelivery>,
    /// The new day it is asked for.
    pub answer_by: Option<NaiveDate>,
    /// The day it is printed on.
    pub today: NaiveDate,
}

impl ReminderFacts {
    /// The recipients, each once, in the order of what they owe.
    pub(super) fn recipients(&self) -> Vec<&str> {
        let mut named: Vec<&str> = Vec::new();
        for owed in &self.owed {
            if !named.contains(&owed.recipient.as_str()) {
                named.push(&owed.recipient);
            }
        }
        named
    }
}

/// Gathers everything a reminder says.
///
/// # Errors
/// [`office::Error::NotFound`] when nothing is owed, for a recipient that owes nothing, or before the office is set up.
pub fn gather_reminder(view: &View<'_>, request: &ReminderRequest) -> Result<ReminderFacts> {
    let owed = match request.deliveries.as_slice() {
        [] => delivery::owed(view, request.today)?,
        chosen => delivery::owing(view, chosen, request.today)?,
    };
    if owed.is_empty() {
        return Err(office::Error::NotFound { kind: "delivery", id: String::new() });
    }
    Ok(ReminderFacts {
        office: office_facts(profile::as_of(view, request.today)?),
        signer: signer_facts(view, None, request.today)?,
        owed,
        answer_by: request.answer_by,
        today: request.today,
    })
}
