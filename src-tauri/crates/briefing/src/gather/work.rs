use std::collections::BTreeMap;

use office::activity::{self, ActivityScope};
use office::period::Bounds;
use office::summary::{self, LineSum, WorkBy};
use office::{Quantity, Result, View, place};

use super::running::Openings;
use crate::facts::{
    Attendances, Counted, Grouping, Measure, MeasuredCount, PeriodFacts, RecordKind, Tally, WorkFacts,
    WorkGroup, WorkLine,
};

/// A line of work over each span of days.
type Lines = [Vec<summary::WorkLine>; 4];

pub(super) fn work(view: &View<'_>, period: &PeriodFacts, grouping: Grouping) -> Result<WorkFacts> {
    let by = match grouping {
        Grouping::Subcommittee => WorkBy::Subcommittee,
        Grouping::TaskGroup => WorkBy::TaskGroup,
    };
    let openings = Openings::read(view, period, grouping)?;
    let lines = spans(view, period, by)?;
    let mut groups: [Vec<WorkGroup>; 2] = Default::default();
    for key in order(&lines) {
        let (line, recorded) = work_line(&openings, &lines, &key)?;
        let side = usize::from(recorded.scope == ActivityScope::Own);
        enter(&mut groups[side], recorded, line);
    }
    let total = spans(view, period, WorkBy::Total)?;
    let [groups, own] = groups;
    Ok(WorkFacts {
        total: whole(&openings, &total)?,
        groups,
        own,
        attendances: attendances(view, period)?,
        villages: place::count_villages(view, period.bounds.to)?.into(),
    })
}

fn spans(view: &View<'_>, period: &PeriodFacts, by: WorkBy) -> Result<Lines> {
    let over = |bounds: Option<Bounds>| bounds.map_or(Ok(Vec::new()), |days| summary::work(view, days, by));
    Ok([
        over(Some(period.bounds))?,
        over(Some(period.year_to_date))?,
        over(period.before)?,
        over(Some(period.last_year))?,
    ])
}

/// What makes a line the same line in every span.
#[derive(Clone, PartialEq, Eq)]
struct Key {
    is_own: bool,
    owner: Option<String>,
    line: String,
}

impl Key {
    fn of(line: &summary::WorkLine) -> Self {
        let is_own = line.scope == ActivityScope::Own;
        Self { is_own, owner: line.owner.clone(), line: line.line.clone() }
    }
}

/// The lines of the year, which hold those of the period, in the office's order.
fn order(lines: &Lines) -> Vec<Key> {
    lines[1].iter().map(Key::of).collect()
}

fn find<'l>(lines: &'l [summary::WorkLine], key: &Key) -> Option<&'l summary::WorkLine> {
    lines.iter().find(|line| Key::of(line) == *key)
}

fn work_line<'l>(
    openings: &Openings<'_>,
    lines: &'l Lines,
    key: &Key,
) -> Result<(WorkLine, &'l summary::WorkLine)> {
    let [now, year, before, last_year] = lines.each_ref().map(|span| find(span, key));
    let recorded = now.or(year).ok_or(office::Error::Internal("a line of work without records"))?;
    let line = WorkLine {
        key: recorded.line.clone(),
        name: recorded.name.clone(),
        leads: if key.is_own { Vec::new() } else { recorded.leads.clone() },
        coordinating: recorded.coordinating.clone(),
        now: now.map(tally),
        year: year.map(|year| openings.complete(year, tally(year))).transpose()?,
        before: before.map(tally),
        last_year: last_year.map(tally),
    };
    Ok((line, recorded))
}

/// The whole office. Sessions of different kinds are not added up.
fn whole(openings: &Openings<'_>, lines: &Lines) -> Result<WorkLine> {
    let [now, year, before, last_year] = lines.each_ref().map(|span| span.first());
    let without_sessions = |line: &summary::WorkLine| Tally { sessions: Vec::new(), ..tally(line) };
    let year = year.map(|year| openings.complete(year, without_sessions(year))).transpose()?;
    Ok(WorkLine {
        now: now.map(without_sessions),
        year: year.map(|year| Tally { sessions: Vec::new(), ..year }),
        before: before.map(without_sessions),
        last_year: last_year.map(without_sessions),
        ..WorkLine::default()
    })
}

fn enter(groups: &mut Vec<WorkGroup>, recorded: &summary::WorkLine, line: WorkLine) {
    let id = recorded.owner.clone().unwrap_or_else(|| "none".to_owned());
    match groups.iter_mut().find(|group| group.id == id) {
        Some(group) => group.lines.push(line),
        None => groups.push(WorkGroup { id, name: recorded.owner_name.clone(), lines: vec![line] }),
    }
}

fn tally(line: &summary::WorkLine) -> Tally {
    let sessions = line.sums.iter().filter(|sum| sum.measure == activity::Measure::Sessions);
    Tally {
        events: Some(line.activities.into()),
        sessions: sessions.map(|sum| (sum.unit.clone(), sum.quantity)).collect(),
        villages: (line.villages > 0).then_some(line.villages.into()),
        counts: line.sums.iter().filter_map(count).collect(),
        records: RecordKind::Activity.records(&line.records),
    }
}

fn count(sum: &LineSum) -> Option<MeasuredCount> {
    Some(MeasuredCount {
        measure: measure(sum.measure)?,
        label: sum.label.clone(),
        unit: sum.unit.clone(),
        quantity: sum.quantity,
    })
}

/// Sessions stand apart, because each kind has its own word for them.
pub(super) fn measure(measure: activity::Measure) -> Option<Measure> {
    Some(match measure {
        activity::Measure::Sessions => return None,
        activity::Measure::Attendances => Measure::Attendances,
        activity::Measure::People => Measure::People,
        activity::Measure::Women => Measure::Women,
        activity::Measure::Minority => Measure::Minority,
        activity::Measure::Members => Measure::Members,
        activity::Measure::Households => Measure::Households,
        activity::Measure::MoneyRaised => Measure::MoneyRaised,
        activity::Measure::MoneyGiven => Measure::MoneyGiven,
        activity::Measure::Other => Measure::Other,
    })
}

fn attendances(view: &View<'_>, period: &PeriodFacts) -> Result<Vec<Attendances>> {
    let now = summary::work(view, period.bounds, WorkBy::Lead)?;
    let before = period.before.map_or(Ok(Vec::new()), |days| summary::work(view, days, WorkBy::Lead))?;
    let earlier: BTreeMap<&Option<String>, Counted> =
        before.iter().filter_map(|line| Some((&line.owner, attended(line)?))).collect();
    let row = |line: &summary::WorkLine| {
        Some(Attendances {
            id: line.owner.clone()?,
            name: line.owner_name.clone()?,
            now: attended(line)?,
            before: earlier.get(&line.owner).cloned(),
        })
    };
    Ok(now.iter().filter_map(row).collect())
}

fn attended(line: &summary::WorkLine) -> Option<Counted> {
    let is_attendance = |sum: &&LineSum| sum.measure == activity::Measure::Attendances;
    let quantity: Quantity = line.sums.iter().find(is_attendance)?.quantity;
    Some(Counted { quantity, records: RecordKind::Activity.records(&line.records) })
}
