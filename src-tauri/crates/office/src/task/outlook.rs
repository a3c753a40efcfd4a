use super::TaskRow;
use super::list::COLUMNS;
use crate::period::Bounds;
use crate::{Result, View};
use chrono::NaiveDate;

/// The tasks overdue on a day, the longest overdue first; `days_late` says by how much.
///
/// # Errors
/// Only when the database fails.
pub fn overdue(view: &View<'_>, as_of: NaiveDate) -> Result<Vec<TaskRow>> {
    let sql = format!("{} AND s.status = 'overdue' ORDER BY s.due, o.position, r.id", select());
    view.query(&sql, rusqlite::named_params! { ":today": as_of.to_string() })
}

/// The open tasks that fall due within the bounds, as a day knows them, the earliest deadline first. Tasks at rest are not
/// among them.
///
/// # Errors
/// Only when the database fails.
pub fn due_within(view: &View<'_>, bounds: Bounds, as_of: NaiveDate) -> Result<Vec<TaskRow>> {
    let sql = format!("{}{}", select(), include_str!("due_within.sql"));
    let (from, to) = (bounds.from.to_string(), bounds.to.to_string());
    view.query(&sql, rusqlite::named_params! { ":today": as_of.to_string(), ":from": from, ":to": to })
}

/// Everything to be done until a day, as another day knows it: next period's tasks (việc – chủ trì – phối hợp – thời hạn).
/// Those with a deadline come first, the earliest before all, so that what is overdue leads; then the recurring ones, then
/// those without a deadline. What is finished, cancelled or at rest is not among them, nor what is given only later.
///
/// # Errors
/// Only when the database fails.
pub fn ahead(view: &View<'_>, until: NaiveDate, as_of: NaiveDate) -> Result<Vec<TaskRow>> {
    let sql = format!("{}{}", select(), include_str!("ahead.sql"));
    view.query(&sql, rusqlite::named_params! { ":today": as_of.to_string(), ":until": until.to_string() })
}

fn select() -> String {
    let from = concat!(
        include_str!("list_from.sql"),
        "LEFT JOIN task_source x ON x.task = r.id AND x.position = 0\n",
        include_str!("source_joins.sql")
    );
    let open = include_str!("open_on.sql");
    format!("SELECT {COLUMNS} FROM {from} WHERE r.deleted_at IS NULL AND r.rowid IN ({open})")
}
