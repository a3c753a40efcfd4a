use super::relate::RelationKind;
use super::route::{self, RoutingView};
use super::types::Routed;
use super::{Directive, DirectiveState};
use crate::delivery::{self, DeliveryView};
use crate::{DirectiveId, Result, View};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// A directive with everything that hangs on it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct DirectiveView {
    /// The line of the register.
    #[serde(flatten)]
    pub directive: Directive,
    /// What it waits for.
    pub state: DirectiveState,
    /// Its routings, in order.
    pub routings: Vec<RoutingView>,
    /// Directives it replies to, replaces, corrects or withdraws, and those that do so to it.
    pub related: Vec<RelatedDirective>,
    /// Whom it went to, in order.
    pub deliveries: Vec<DeliveryView>,
    /// Titles of the tasks it gave rise to.
    pub tasks: Vec<LinkedTask>,
}

/// A directive at the other end of a relation.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct RelatedDirective {
    /// The other directive.
    pub other: DirectiveId,
    /// The relation.
    pub kind: RelationKind,
    /// `from` when this one does it to the other, `to` when the other does it to this one.
    pub side: String,
    /// The other's symbol.
    pub symbol: String,
    /// The other's abstract.
    #[serde(rename = "abstract")]
    pub abstract_text: String,
}

/// A task that names a directive as its source.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct LinkedTask {
    /// The task.
    pub id: crate::TaskId,
    /// Its title.
    pub title: String,
}

/// A directive by its id, its state as of `today`.
///
/// # Errors
/// [`crate::Error::NotFound`] when there is none.
pub fn get(view: &View<'_>, id: &DirectiveId, today: NaiveDate) -> Result<DirectiveView> {
    let directive: Directive = view.get(id)?;
    let routings = route::of(view, id)?;
    let routed = if routings.is_empty() { Routed::No } else { Routed::Yes };
    Ok(DirectiveView {
        state: directive.state(routed, today),
        routings,
        related: view.query(include_str!("related.sql"), [id.as_str()])?,
        deliveries: delivery::of(view, id, today)?,
        tasks: view.query(include_str!("tasks.sql"), [id.as_str()])?,
        directive,
    })
}
