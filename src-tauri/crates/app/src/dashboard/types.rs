use chrono::NaiveDate;
use office::meeting::MeetingRow;
use office::overview::{BriefingDue, HandoverRow};
use office::period::PeriodKey;
use office::task::TaskRow;
use office::{OrganisationId, Page, Quantity};
use serde::Serialize;

/// The first screen, as of a day.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Dashboard {
    /// The day.
    #[cfg_attr(feature = "ts", ts(type = "string"))]
    pub today: NaiveDate,
    /// The period under way.
    pub period: PeriodKey,
    /// Its last day.
    #[cfg_attr(feature = "ts", ts(type = "string"))]
    pub period_ends: NaiveDate,
    /// Its figures up to today.
    pub now: Figures,
    /// The figures of the same number of days of the period before, and never more than it has.
    pub before: Figures,
    /// The period before.
    pub before_period: PeriodKey,
    /// Numbers of what waits.
    pub counters: Counters,
    /// What is to be done today.
    pub work: TodaysWork,
    /// The tasks longest overdue; the counter says how many there are in all.
    pub overdue: Vec<TaskRow>,
    /// The tasks due from today on, within the days the office calls soon.
    pub due_soon: Vec<TaskRow>,
    /// The next meetings, the nearest first.
    pub meetings: Vec<MeetingRow>,
    /// Attendances of the period by lead: every member of the bloc in its order, the office itself when it led any.
    pub organisations: Vec<OrganisationAttendances>,
    /// The monthly briefing that is to be handed in next.
    pub briefing: BriefingDue,
}

/// How much work waits.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Counters {
    /// Incoming directives that nobody was told to handle, still in time (chờ xử lý).
    pub directives_unrouted: u32,
    /// Incoming directives past their deadline.
    pub directives_overdue: u32,
    /// Outgoing drafts without a number.
    pub directives_unnumbered: u32,
    /// Tasks past their deadline.
    pub tasks_overdue: u32,
    /// Tasks due soon.
    pub tasks_due_soon: u32,
}

/// What was done within some days.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct Figures {
    /// The first day.
    #[cfg_attr(feature = "ts", ts(type = "string"))]
    pub from: NaiveDate,
    /// The last day; everything is as it stood then.
    #[cfg_attr(feature = "ts", ts(type = "string"))]
    pub to: NaiveDate,
    /// Directives that came in.
    pub directives_in: u32,
    /// Of those, handled.
    pub directives_handled: u32,
    /// Of those, not handled yet.
    pub directives_waiting: u32,
    /// Outgoing directives, issued and drafted.
    pub directives_out: u32,
    /// Of those, issued.
    pub directives_issued: u32,
    /// Of those, without a number.
    pub directives_drafts: u32,
    /// Tasks with a deadline that were finished.
    pub tasks_finished: u32,
    /// The base of a percentage: tasks with a deadline carried over or newly given, without the cancelled ones (norms E).
    pub tasks_given: u32,
    /// Of those, past their deadline.
    pub tasks_overdue: u32,
    /// Activities, each once under its lead.
    pub activities: u32,
    /// Lượt người; none when nobody counted.
    pub attendances: Option<Quantity>,
    /// Distinct villages reached.
    pub villages_reached: u32,
    /// Villages there are.
    pub villages: u32,
}

/// What is to be done today.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct TodaysWork {
    /// Directives to hand over: urgent, or in the house for more than a working day.
    pub handover: Page<HandoverRow>,
    /// Tasks due today.
    pub tasks: Vec<TaskRow>,
    /// Meetings today.
    pub meetings: Vec<MeetingRow>,
}

/// Attendances under one lead.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct OrganisationAttendances {
    /// The lead.
    pub id: OrganisationId,
    /// Its short name.
    pub short_name: String,
    /// Lượt người in the period; none when nobody counted.
    pub now: Option<Quantity>,
    /// In the same number of days of the period before.
    pub before: Option<Quantity>,
}
