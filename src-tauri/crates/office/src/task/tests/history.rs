//! Random lives of tasks, as the steps of the office allow them.

use crate::task::{Extended, Facts, PausedDays, Term};
use crate::testing::civil;
use chrono::{Days, NaiveDate};
use proptest::prelude::*;

/// A day of the time the tests play in, counted from 2 January 2017.
pub(super) fn day(offset: u16) -> NaiveDate {
    civil(2017, 1, 2).checked_add_days(Days::new(u64::from(offset))).expect("a day")
}

/// Steps of time: each event lies so many days after the one before.
fn spans(most: usize) -> impl Strategy<Value = Vec<(u16, u16)>> {
    proptest::collection::vec((0u16..40, 1u16..40), 0..=most)
}

fn extensions(due: u16, assigned: u16, spans: &[(u16, u16)]) -> Vec<Extended> {
    let (mut decided, mut due) = (assigned, due);
    let extend = |&(wait, longer): &(u16, u16)| {
        decided += wait;
        let old_due = day(due);
        due += longer;
        Extended { decided_on: day(decided), old_due, new_due: day(due) }
    };
    spans.iter().map(extend).collect()
}

fn pauses(assigned: u16, spans: &[(u16, u16)], last_stays_open: bool) -> Vec<PausedDays> {
    let mut at = assigned;
    let mut pauses: Vec<PausedDays> = spans
        .iter()
        .map(|&(wait, rest)| {
            let from = at + wait;
            at = from + rest;
            PausedDays { from_day: day(from), to_day: Some(day(at)) }
        })
        .collect();
    if let Some(last) = pauses.last_mut().filter(|_| last_stays_open) {
        last.to_day = None;
    }
    pauses
}

/// One life of a task.
pub(super) fn history() -> impl Strategy<Value = Facts> {
    let plan = (0u16..150, 0u16..60, 0u8..6, proptest::option::of(0u16..60));
    let end = (0u8..4, 0u16..90, proptest::option::of(0u16..20));
    (plan, end, spans(2), spans(2), any::<bool>()).prop_map(
        |((assigned, term, kind, start), (end, after, confirmed), extended, paused, open)| {
            let extensions =
                if kind < 4 { extensions(assigned + term, assigned, &extended) } else { Vec::new() };
            let original = day(assigned + term);
            let due = extensions.last().map_or(original, |last| last.new_due);
            let ended = |wanted: u8| (end == wanted).then(|| day(assigned + after));
            Facts {
                assigned_on: day(assigned),
                term: match kind {
                    0..4 => Term::Dated(due),
                    4 => Term::Recurring,
                    _ => Term::Undated,
                },
                started_on: start.map(|start| day(assigned + start)),
                finished_on: ended(1).or(ended(2)),
                confirmed_on: confirmed.filter(|_| end == 1).map(|wait| day(assigned + after + wait)),
                cancelled_on: ended(3),
                extensions,
                pauses: pauses(assigned, &paused, open),
            }
        },
    )
}
