use super::Delivery;
use crate::check::Checker;
use crate::store::Table;
use crate::{DeliveryId, DirectiveId, FieldCode, Result, Tx};
use serde::{Deserialize, Serialize};

/// What came back from one recipient or several at once.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(default, deny_unknown_fields)]
pub struct RecordDeliveriesInput {
    /// The recipients.
    pub deliveries: Vec<DeliveryId>,
    /// When they acknowledged it.
    pub received_on: Option<String>,
    /// When their report or reply came.
    pub answered_on: Option<String>,
    /// The incoming letter that answers.
    pub reply: Option<DirectiveId>,
    /// What came of it.
    pub result: String,
}

/// Records what came back. What is left empty stays as it stands.
///
/// # Errors
/// [`crate::Error::Invalid`] when nobody is named, when neither day is given, or when a day lies before the sending;
/// [`crate::Error::NotFound`] for a recipient there is none of.
pub fn record(tx: &mut Tx<'_>, input: &RecordDeliveriesInput) -> Result<()> {
    let mut check = Checker::new(tx.today());
    if input.deliveries.is_empty() {
        check.refuse("deliveries", FieldCode::Missing);
    }
    let received_on = check.date("received_on", input.received_on.as_deref());
    let answered_on = check.date("answered_on", input.answered_on.as_deref());
    if check.is_clean() && received_on.or(answered_on).is_none() {
        check.refuse("answered_on", FieldCode::Missing);
    }
    let result = check.text("result", &input.result);
    check.exists(tx, "reply", Table::Directive, input.reply.as_ref())?;
    let mut recorded = Vec::new();
    for id in &input.deliveries {
        let mut delivery: Delivery = tx.get(id)?;
        for (field, day) in [("received_on", received_on), ("answered_on", answered_on)] {
            if day.zip(delivery.sent_on).is_some_and(|(day, sent)| day < sent) {
                check.refuse(field, FieldCode::Before("sent_on"));
            }
        }
        delivery.received_on = received_on.or(delivery.received_on);
        delivery.answered_on = answered_on.or(delivery.answered_on);
        delivery.reply = input.reply.clone().or(delivery.reply);
        if !result.is_empty() {
            delivery.result.clone_from(&result);
        }
        recorded.push(delivery);
    }
    check.finish()?;
    recorded.iter().try_for_each(|delivery| tx.put(delivery))
}
