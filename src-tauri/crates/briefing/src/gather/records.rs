use office::figures::{IndicatorRow, IndicatorSource, Reading};
use office::note::{DifficultyView, ProposalView, SituationNoteView, Weight};
use office::note::{difficulty, proposal, situation as notes};
use office::period::Bounds;
use office::{Quantity, Result, View, figures};

use crate::facts::{
    Counted, DifficultyFact, IndicatorFact, PeriodFacts, ProposalFact, Record, RecordKind, SituationFact,
};

pub(super) fn situation(view: &View<'_>, period: &PeriodFacts) -> Result<Vec<SituationFact>> {
    let fact = |view: SituationNoteView| SituationFact {
        id: view.note.id.to_string(),
        content: view.note.content,
        salient: view.note.weight == Weight::Salient,
        organisation: view.organisation_name,
        place: view.place_name,
    };
    Ok(notes::of_period(view, period.bounds)?.into_iter().map(fact).collect())
}

/// Those of the period, and earlier ones that still stood in the way on its last day.
pub(super) fn difficulties(view: &View<'_>, period: &PeriodFacts) -> Result<Vec<DifficultyFact>> {
    let last = period.bounds.to;
    let mut all = difficulty::unresolved(view, last)?;
    let known: Vec<_> = all.iter().map(|one| one.difficulty.id.clone()).collect();
    let these = difficulty::of_period(view, period.bounds)?;
    all.extend(these.into_iter().filter(|one| !known.contains(&one.difficulty.id)));
    let fact = |DifficultyView { difficulty: one, .. }| DifficultyFact {
        id: one.id.to_string(),
        content: one.content,
        cause: one.cause,
        resolution: one.resolved_on.filter(|day| *day <= last).map(|_| one.resolution),
    };
    Ok(all.into_iter().map(fact).collect())
}

/// Those sent in the period, those answered in it, and those that wait for an answer on its last day.
pub(super) fn proposals(view: &View<'_>, period: &PeriodFacts) -> Result<Vec<ProposalFact>> {
    let last = period.bounds.to;
    let mut all = proposal::of_period(view, period.bounds)?;
    let others = [proposal::answered_in(view, period.bounds)?, proposal::open_proposals(view, last)?];
    for one in others.into_iter().flatten() {
        if all.iter().all(|known| known.proposal.id != one.proposal.id) {
            all.push(one);
        }
    }
    let fact = |ProposalView { proposal: one, .. }| ProposalFact {
        id: one.id.to_string(),
        day: one.day,
        is_new: period.bounds.contains(one.day),
        content: one.content,
        sent_to: one.sent_to,
        answer: one.answered_on.filter(|day| *day <= last).map(|day| (day, one.answer)),
    };
    Ok(all.into_iter().map(fact).collect())
}

pub(super) fn indicators(view: &View<'_>, period: &PeriodFacts) -> Result<Vec<IndicatorFact>> {
    let rows = figures::indicator_table(view, period.bounds, period.year_to_date, period.last_year)?;
    rows.into_iter().map(|row| indicator(view, period, row)).collect()
}

fn indicator(view: &View<'_>, period: &PeriodFacts, row: IndicatorRow) -> Result<IndicatorFact> {
    let counted = |value: Option<Quantity>, days: Bounds, reading: Reading| -> Result<Option<Counted>> {
        let Some(quantity) = value else { return Ok(None) };
        let sources = figures::indicator_sources(view, &row.id, days, reading)?;
        Ok(Some(Counted { quantity, records: sources.into_iter().map(record).collect() }))
    };
    Ok(IndicatorFact {
        now: counted(row.in_period, period.bounds, Reading::Records)?,
        year: counted(row.to_date, period.year_to_date, Reading::WithOpenings)?,
        last_year: counted(row.same_period_last_year, period.last_year, Reading::Past)?,
        id: row.id.to_string(),
        name: row.name,
        unit: row.unit,
        decimals: row.decimals,
        target: row.target,
    })
}

fn record(source: IndicatorSource) -> Record {
    match source {
        IndicatorSource::Value(id) => RecordKind::IndicatorValue.record(&id),
        IndicatorSource::Activity(id) => RecordKind::Activity.record(&id),
        IndicatorSource::Opening(id) => RecordKind::OpeningFigure.record(&id),
    }
}
