use std::collections::BTreeMap;

use office::activity::{ActivityScope, Measure};
use office::figures::{AskedLines, Reading, ToldLine, ToldSum, told_lines};
use office::organisation::Organisation;
use office::period::Bounds;
use office::summary::{WorkBy, WorkLine as Line};
use office::{Result, View, place};

use super::sums;
use crate::facts::{Attendances, Counted, Grouping, PeriodFacts, Tally, WorkFacts, WorkGroup, WorkLine};

/// Lines of work in the period, the year, the period before and the same period last year.
type Spans = [Vec<ToldLine>; 4];

pub(super) fn work(view: &View<'_>, period: &PeriodFacts, grouping: Grouping) -> Result<WorkFacts> {
    let by = match grouping {
        Grouping::Subcommittee => WorkBy::Subcommittee,
        Grouping::TaskGroup => WorkBy::TaskGroup,
    };
    let spans = read(view, period, by)?;
    let mut groups: [Vec<WorkGroup>; 2] = Default::default();
    // The lines of the year hold those of the period, in the office's order.
    for line in spans[1].iter().map(|told| &told.line) {
        let side = usize::from(line.scope == ActivityScope::Own);
        enter(&mut groups[side], line, work_line(view, &spans, line)?);
    }
    let [mut groups, own] = groups;
    groups.sort_by_key(|group| group.name.is_none());
    Ok(WorkFacts {
        total: whole(view, &read(view, period, WorkBy::Total)?)?,
        groups,
        own,
        attendances: attendances(view, period)?,
        villages: place::count_villages(view, period.bounds.to)?.into(),
    })
}

fn read(view: &View<'_>, period: &PeriodFacts, by: WorkBy) -> Result<Spans> {
    let year = told(view, period.year_to_date, by, Reading::WithOpenings, &[])?;
    let known: Vec<Line> = year.iter().map(|told| told.line.clone()).collect();
    let now = told(view, period.bounds, by, Reading::Records, &known)?;
    let before = period.before.map(|days| told(view, days, by, Reading::Past, &known));
    let last_year = told(view, period.last_year, by, Reading::Past, &known)?;
    Ok([now, year, before.transpose()?.unwrap_or_default(), last_year])
}

fn told(
    view: &View<'_>,
    bounds: Bounds,
    by: WorkBy,
    reading: Reading,
    known: &[Line],
) -> Result<Vec<ToldLine>> {
    told_lines(view, &AskedLines { bounds, by, reading, known })
}

fn work_line(view: &View<'_>, spans: &Spans, line: &Line) -> Result<WorkLine> {
    let find = |told: &&ToldLine| told.line.is_same_line(line);
    let found = spans.each_ref().map(|span| span.iter().find(find));
    let [now, year, before, last_year] = tallies(view, found)?;
    let recorded = found[0].map_or(line, |told| &told.line);
    let is_own = line.scope == ActivityScope::Own;
    Ok(WorkLine {
        key: line.line.clone(),
        name: line.name.clone(),
        leads: if is_own { Vec::new() } else { recorded.leads.clone() },
        coordinating: recorded.coordinating.clone(),
        now,
        year,
        before,
        last_year,
    })
}

/// The whole office. Sessions of different kinds are not added up.
fn whole(view: &View<'_>, spans: &Spans) -> Result<WorkLine> {
    let without_sessions = |tally: Tally| Tally { sessions: Vec::new(), ..tally };
    let all = tallies(view, spans.each_ref().map(|span| span.first()))?;
    let [now, year, before, last_year] = all.map(|tally| tally.map(without_sessions));
    Ok(WorkLine { now, year, before, last_year, ..WorkLine::default() })
}

/// What is known of a line in each span.
fn tallies(view: &View<'_>, told: [Option<&ToldLine>; 4]) -> Result<[Option<Tally>; 4]> {
    let mut tallies: [Option<Tally>; 4] = Default::default();
    for (tally, told) in tallies.iter_mut().zip(told) {
        *tally = told.map(|told| sums::tally(view, told)).transpose()?.flatten();
    }
    Ok(tallies)
}

fn enter(groups: &mut Vec<WorkGroup>, recorded: &Line, line: WorkLine) {
    let id = recorded.owner.clone().unwrap_or_else(|| "none".to_owned());
    match groups.iter_mut().find(|group| group.id == id) {
        Some(group) => group.lines.push(line),
        None => groups.push(WorkGroup { id, name: recorded.owner_name.clone(), lines: vec![line] }),
    }
}

fn attendances(view: &View<'_>, period: &PeriodFacts) -> Result<Vec<Attendances>> {
    let now = told(view, period.bounds, WorkBy::Lead, Reading::Records, &[])?;
    let known: Vec<Line> = now.iter().map(|told| told.line.clone()).collect();
    let before = period.before.map(|days| told(view, days, WorkBy::Lead, Reading::Past, &known));
    let before = before.transpose()?.unwrap_or_default();
    let earlier: BTreeMap<&Option<String>, Counted> =
        before.iter().filter_map(|told| Some((&told.line.owner, attended(told)?))).collect();
    let mut bars = Vec::new();
    for told in &now {
        let Some((lead, now)) = told.line.lead_ids.first().zip(attended(told)) else { continue };
        let name = view.get::<Organisation>(lead)?.short_name;
        bars.push(Attendances {
            id: lead.to_string(),
            name,
            now,
            before: earlier.get(&told.line.owner).cloned(),
        });
    }
    Ok(bars)
}

fn attended(told: &ToldLine) -> Option<Counted> {
    let is_attendance = |told: &&ToldSum| told.sum.measure == Measure::Attendances;
    told.sums.iter().find(is_attendance).map(sums::counted)
}
