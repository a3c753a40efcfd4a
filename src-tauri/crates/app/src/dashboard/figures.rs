use super::Figures;
use office::activity::{Measure, MeasureKey, Only, total, villages};
use office::period::Bounds;
use office::{Result, View, overview, task};

/// What was done within the days, as it stood on the last of them.
pub(super) fn figures(view: &View<'_>, days: Bounds) -> Result<Figures> {
    let incoming = overview::incoming(view, days)?;
    let outgoing = overview::outgoing(view, days)?;
    let tasks = task::account(view, days)?.whole.dated;
    let activities = total(view, days, &Only::default())?;
    let villages = villages(view, days, &Only::default())?;
    Ok(Figures {
        from: days.from,
        to: days.to,
        directives_in: incoming.total,
        directives_handled: incoming.handled,
        directives_waiting: incoming.total - incoming.handled,
        directives_out: outgoing.total,
        directives_issued: outgoing.issued,
        directives_drafts: outgoing.drafts,
        tasks_finished: tasks.finished,
        tasks_given: tasks.finished + tasks.closing(),
        tasks_overdue: tasks.overdue,
        activities: activities.activities,
        attendances: activities.get(&MeasureKey::plain(Measure::Attendances)),
        villages_reached: villages.reached,
        villages: villages.of,
    })
}
