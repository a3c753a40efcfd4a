use crate::period::Bounds;
use crate::{Result, View};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// Incoming directives of some days, as they stood on the last of them. Cancelled numbers are not among them;
/// `total = handled + under_way + waiting + overdue`.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Incoming {
    /// How many came in.
    pub total: u32,
    /// đã xử lý
    pub handled: u32,
    /// đang xử lý
    pub under_way: u32,
    /// chờ xử lý: not routed yet
    pub waiting: u32,
    /// quá hạn
    pub overdue: u32,
}

/// Outgoing directives of some days. Cancelled numbers are not among them; `total = issued + drafts`.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Outgoing {
    /// How many are dated within the days.
    pub total: u32,
    /// đã phát hành
    pub issued: u32,
    /// dự thảo
    pub drafts: u32,
}

/// Directives that wait for the clerk.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Pending {
    /// Incoming ones that nobody was told to handle, still in time (chờ xử lý).
    pub unrouted: u32,
    /// Incoming ones past their deadline (quá hạn).
    pub overdue: u32,
    /// Outgoing drafts without a number (dự thảo).
    pub unnumbered: u32,
}

/// The directives that came in within some days.
///
/// # Errors
/// Only when the database fails.
pub fn incoming(view: &View<'_>, bounds: Bounds) -> Result<Incoming> {
    let days = [bounds.from.to_string(), bounds.to.to_string()];
    Ok(view.query(include_str!("incoming.sql"), days)?.into_iter().next().unwrap_or_default())
}

/// The directives that went out within some days, or were drafted for them.
///
/// # Errors
/// Only when the database fails.
pub fn outgoing(view: &View<'_>, bounds: Bounds) -> Result<Outgoing> {
    let days = [bounds.from.to_string(), bounds.to.to_string()];
    Ok(view.query(include_str!("outgoing.sql"), days)?.into_iter().next().unwrap_or_default())
}

/// What waits for the clerk, whenever it came.
///
/// # Errors
/// Only when the database fails.
pub fn pending(view: &View<'_>, today: NaiveDate) -> Result<Pending> {
    let found = view.query(include_str!("pending.sql"), [today.to_string()])?;
    Ok(found.into_iter().next().unwrap_or_default())
}
