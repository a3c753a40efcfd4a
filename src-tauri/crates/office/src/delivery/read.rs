use super::{Delivery, DeliveryView};
use crate::{DirectiveId, Result, View};
use chrono::NaiveDate;

/// The recipients of a paper, in order.
pub(crate) fn of(view: &View<'_>, directive: &DirectiveId, today: NaiveDate) -> Result<Vec<DeliveryView>> {
    let deliveries: Vec<Delivery> = view.children("directive", directive.as_str())?;
    let shown =
        deliveries.into_iter().map(|delivery| DeliveryView { state: delivery.state(today), delivery });
    Ok(shown.collect())
}
