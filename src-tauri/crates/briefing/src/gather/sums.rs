use std::collections::BTreeSet;

use office::activity;
use office::figures::{OpeningFigure, ToldLine, ToldSum};
use office::{Result, View};

use crate::facts::{Counted, Measure, MeasuredCount, Record, RecordKind, Tally};

/// What is known of a line; nothing where nothing is.
pub(super) fn tally(view: &View<'_>, told: &ToldLine) -> Result<Option<Tally>> {
    let records = RecordKind::Activity.records(&told.line.records);
    if records.is_empty() && told.sums.is_empty() && told.villages.is_none() {
        return Ok(None);
    }
    let sessions = told.sums.iter().filter(|told| told.sum.measure == activity::Measure::Sessions);
    let villages = told.villages.map(|quantity| {
        let openings = RecordKind::OpeningFigure.records(&told.village_openings);
        Counted { quantity, records: [&records[..], &openings].concat() }
    });
    let counts = told.sums.iter().filter_map(|told| count(view, told).transpose());
    Ok(Some(Tally {
        events: told.is_recorded.then(|| told.line.activities.into()),
        sessions: sessions.map(|told| (told.sum.unit.clone(), counted(told))).collect(),
        villages,
        counts: counts.collect::<Result<_>>()?,
        records,
    }))
}

fn count(view: &View<'_>, told: &ToldSum) -> Result<Option<MeasuredCount>> {
    let Some(measure) = measure(told.sum.measure) else { return Ok(None) };
    Ok(Some(MeasuredCount {
        measure,
        label: told.sum.label.clone(),
        unit: told.sum.unit.clone(),
        counted: counted(told),
        basis: basis(view, told)?,
    }))
}

/// Two figures from paper have one basis when they speak of the same work on the same days.
fn basis(view: &View<'_>, told: &ToldSum) -> Result<BTreeSet<String>> {
    let mut basis: BTreeSet<String> = told.sum.records.iter().map(ToString::to_string).collect();
    for id in &told.openings {
        let figure: OpeningFigure = view.get(id)?;
        let OpeningFigure { from_day, to_day, activity_kind, series, organisation, subcommittee, .. } =
            figure;
        let of = (activity_kind, series, organisation, subcommittee);
        basis.insert(format!("{from_day} {to_day} {of:?}"));
    }
    Ok(basis)
}

/// A sum with the activities and the figures from paper that make it up.
pub(super) fn counted(told: &ToldSum) -> Counted {
    Counted { quantity: told.sum.quantity, records: records(told) }
}

fn records(told: &ToldSum) -> Vec<Record> {
    let openings = RecordKind::OpeningFigure.records(&told.openings);
    [RecordKind::Activity.records(&told.sum.records), openings].concat()
}

/// Sessions and villages stand apart: each kind has its own word for sessions, and villages are counted once.
fn measure(measure: activity::Measure) -> Option<Measure> {
    Some(match measure {
        activity::Measure::Sessions | activity::Measure::Villages => return None,
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
