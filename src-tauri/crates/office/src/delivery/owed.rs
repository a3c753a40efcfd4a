use super::{Asked, DeliveryState};
use crate::{DeliveryId, DirectiveId, Error, OrganisationId, PlaceId, Result, View};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// A recipient that has not acknowledged or reported yet, with the paper that asked it to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[allow(missing_docs)] // The fields are those of [`super::Delivery`] and of its directive.
pub struct OwedDelivery {
    pub id: DeliveryId,
    pub directive: DirectiveId,
    #[cfg_attr(feature = "ts", ts(type = "number | null"))]
    pub number: Option<i64>,
    pub symbol: String,
    #[cfg_attr(feature = "ts", ts(type = "string"))]
    pub day: NaiveDate,
    #[cfg_attr(feature = "ts", ts(type = "string | null"))]
    pub document_date: Option<NaiveDate>,
    pub type_name: Option<String>,
    #[serde(rename = "abstract")]
    pub abstract_text: String,
    pub signer: String,
    pub recipient: String,
    pub organisation: Option<OrganisationId>,
    pub place: Option<PlaceId>,
    pub asked: Asked,
    #[cfg_attr(feature = "ts", ts(type = "string | null"))]
    pub due_on: Option<NaiveDate>,
    #[cfg_attr(feature = "ts", ts(type = "string | null"))]
    pub sent_on: Option<NaiveDate>,
    #[cfg_attr(feature = "ts", ts(type = "string | null"))]
    pub received_on: Option<NaiveDate>,
}

impl OwedDelivery {
    /// Waiting or overdue, as of a day.
    #[must_use]
    pub fn state(&self, today: NaiveDate) -> DeliveryState {
        let is_late = self.due_on.is_some_and(|due_on| due_on < today);
        if is_late { DeliveryState::Overdue } else { DeliveryState::Waiting }
    }
}

/// Chưa phản hồi: who has not acknowledged or reported on the papers issued up to `today`, the most urgent first.
///
/// # Errors
/// Only when the database fails.
pub fn owed(view: &View<'_>, today: NaiveDate) -> Result<Vec<OwedDelivery>> {
    view.query(include_str!("owed.sql"), [today.to_string()])
}

/// Those of the list that were chosen, in its order.
///
/// # Errors
/// [`Error::NotFound`] for a choice that owes nothing, or is none.
pub fn owing(view: &View<'_>, chosen: &[DeliveryId], today: NaiveDate) -> Result<Vec<OwedDelivery>> {
    let mut owed = owed(view, today)?;
    if let Some(id) = chosen.iter().find(|id| owed.iter().all(|owed| owed.id != **id)) {
        return Err(Error::NotFound { kind: "delivery", id: id.to_string() });
    }
    owed.retain(|owed| chosen.contains(&owed.id));
    Ok(owed)
}
