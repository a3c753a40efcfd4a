use super::Briefing;
use crate::period::Bounds;
use crate::store::{RowMap, Table};
use crate::{BriefingId, Op, Result, View};
use chrono::NaiveDate;
use rusqlite::params;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use std::collections::BTreeSet;

/// A change of a record of the period, made after its figures were fixed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub struct LaterChange {
    /// The operation's number in history.
    #[cfg_attr(feature = "ts", ts(type = "number"))]
    pub operation: i64,
    /// Local time, `YYYY-MM-DDTHH:MM:SS`.
    pub at: String,
    /// What was done.
    pub op: Op,
    /// The table of the record.
    pub table: String,
    /// The record's id.
    pub id: String,
}

/// How a row belongs to a period, and which of its columns tell of what came later.
struct Watched {
    table: Table,
    /// The day the row belongs to; its record's when the row has none of that name.
    day: &'static str,
    /// The column that names the record, for rows of a list.
    record: Option<(&'static str, Table)>,
    /// Columns that are days of later events: setting one touches the period of that day.
    events: &'static [&'static str],
    /// Columns that change in the ordinary course after the day, without changing what was reported.
    course: &'static [&'static str],
}

impl Watched {
    const fn record(table: Table, day: &'static str) -> Self {
        Self { table, day, record: None, events: &[], course: &[] }
    }

    const fn row_of(table: Table, column: &'static str, record: Table, day: &'static str) -> Self {
        Self { table, day, record: Some((column, record)), events: &[], course: &[] }
    }
}

const WATCHED: &[Watched] = &[
    Watched::record(Table::Activity, "day"),
    Watched::row_of(Table::ActivityCount, "activity", Table::Activity, "day"),
    Watched::row_of(Table::ActivityPlace, "activity", Table::Activity, "day"),
    Watched::row_of(Table::ActivityCoordinating, "activity", Table::Activity, "day"),
    Watched {
        events: &["handled_on"],
        course: &["handling_result", "paper_place", "note"],
        ..Watched::record(Table::Directive, "day")
    },
    Watched::row_of(Table::Routing, "directive", Table::Directive, "day"),
    Watched {
        events: &["finished_on", "confirmed_on", "cancelled_on"],
        course: &[
            "due_on",
            "timing",
            "start_on",
            "responsible",
            "product",
            "result",
            "cancel_reason",
            "note",
        ],
        ..Watched::record(Table::Task, "assigned_on")
    },
    Watched::row_of(Table::TaskCoordinating, "task", Table::Task, "assigned_on"),
    Watched::row_of(Table::TaskExtension, "task", Table::Task, "decided_on"),
    Watched { events: &["to_day"], ..Watched::row_of(Table::TaskPause, "task", Table::Task, "from_day") },
    Watched::row_of(Table::TaskProgress, "task", Table::Task, "day"),
    Watched {
        course: &["minutes_state", "minutes_symbol", "signed_on", "notice_symbol", "notice_date", "note"],
        ..Watched::record(Table::Meeting, "day")
    },
    Watched::row_of(Table::MeetingConclusion, "meeting", Table::Meeting, "day"),
    Watched::record(Table::SituationNote, "day"),
    Watched {
        events: &["resolved_on"],
        course: &["resolution"],
        ..Watched::record(Table::Difficulty, "day")
    },
    Watched { events: &["answered_on"], course: &["answer"], ..Watched::record(Table::Proposal, "day") },
    Watched::record(Table::OpeningFigure, "to_day"),
    Watched::row_of(Table::IndicatorValue, "indicator", Table::Indicator, "to_day"),
];

#[derive(Deserialize)]
struct Stored {
    operation: i64,
    at: String,
    op: Op,
    table: String,
    id: String,
    before: Option<String>,
    after: Option<String>,
}

/// What changed in the period's records since the figures of a briefing were fixed, newest first. Its figures stay as
/// they are; the changes are shown beside it (norms C.4). What came after the last day it counts is the next one's. A draft
/// has none: it is drafted anew.
///
/// # Errors
/// [`crate::Error::NotFound`] when there is no such briefing.
pub fn changed_since(view: &View<'_>, id: &BriefingId) -> Result<Vec<LaterChange>> {
    let briefing: Briefing = view.get(id)?;
    let counted = briefing.counted();
    let names: Vec<&str> = WATCHED.iter().map(|watched| watched.table.name()).collect();
    let names = serde_json::to_string(&names)?;
    let stored: Vec<Stored> = view.query(include_str!("later.sql"), params![id.as_str(), names])?;
    let mut seen = BTreeSet::new();
    let mut changes = Vec::new();
    for stored in stored {
        let Some(change) = touching(view, &counted, stored)? else { continue };
        if seen.insert((change.operation, change.table.clone(), change.id.clone())) {
            changes.push(change);
        }
    }
    Ok(changes)
}

/// The change as one of its record, when it touches the period.
fn touching(view: &View<'_>, bounds: &Bounds, stored: Stored) -> Result<Option<LaterChange>> {
    let Some(watched) = WATCHED.iter().find(|watched| watched.table.name() == stored.table) else {
        return Ok(None);
    };
    let change = Change { before: parsed(stored.before)?, after: parsed(stored.after)? };
    let Stored { operation, at, op, table, id, .. } = stored;
    let Some((column, record)) = watched.record else {
        let touches = change.touches(watched, bounds, None);
        return Ok(touches.then_some(LaterChange { operation, at, op, table, id }));
    };
    let Some(id) = change.text(column) else { return Ok(None) };
    let row = view.row(record, &id)?;
    let touches = change.touches(watched, bounds, row.as_ref());
    Ok(touches.then(|| LaterChange { operation, at, op, table: record.name().to_owned(), id }))
}

fn parsed(row: Option<String>) -> Result<RowMap> {
    Ok(row.map(|row| serde_json::from_str(&row)).transpose()?.unwrap_or_default())
}

/// A row as it was and as it became; an absent row has no columns.
struct Change {
    before: RowMap,
    after: RowMap,
}

impl Change {
    fn touches(&self, watched: &Watched, bounds: &Bounds, record: Option<&RowMap>) -> bool {
        let event = |column: &&str| self.changes(column) && self.inside(bounds, column, None);
        if watched.events.iter().any(event) {
            return true;
        }
        let aside = |column: &str| watched.events.contains(&column) || watched.course.contains(&column);
        let mut columns = self.before.keys().chain(self.after.keys());
        self.inside(bounds, watched.day, record)
            && columns.any(|column| !aside(column) && self.changes(column))
    }

    fn changes(&self, column: &str) -> bool {
        self.before.get(column).filter(|value| !value.is_null())
            != self.after.get(column).filter(|value| !value.is_null())
    }

    fn inside(&self, bounds: &Bounds, column: &str, record: Option<&RowMap>) -> bool {
        let day = |row: &RowMap| row.get(column).and_then(Value::as_str)?.parse::<NaiveDate>().ok();
        let own: Vec<NaiveDate> = [&self.before, &self.after].into_iter().filter_map(day).collect();
        let days = if own.is_empty() { record.and_then(day).into_iter().collect() } else { own };
        days.into_iter().any(|day| bounds.contains(day))
    }

    fn text(&self, column: &str) -> Option<String> {
        let value = self.after.get(column).or_else(|| self.before.get(column))?;
        value.as_str().map(str::to_owned)
    }
}
