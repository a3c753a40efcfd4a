//! What became of the conclusions of the period before.

use crate::facts::{ConclusionFact, Counted, Outcome, RecordKind};
use crate::template::{Phrase, Slots};
use crate::{Block, Row, Run};

use super::draft::{Draft, clause};
use super::figure::{Form, Spec};
use super::table;

/// A sentence that adds up, and a table of those that had to be carried out.
pub(super) fn followed_up(draft: &mut Draft<'_>) -> Vec<Block> {
    let conclusions = &draft.facts.conclusions;
    if conclusions.is_empty() {
        return draft
            .body("conclusions/summary", Phrase::ConclusionsNone, Slots::default())
            .into_iter()
            .collect();
    }
    let slots = summary(draft, conclusions);
    let followed = conclusions.iter().filter(|conclusion| conclusion.outcome != Outcome::NoTask);
    let rows: Vec<Row> = followed.map(|conclusion| row(draft, conclusion)).collect();
    let columns = &draft.templates.tables.conclusions;
    let has_rows = !rows.is_empty();
    let table = table::numbered(draft, "conclusions/table", None, columns, rows);
    let summary = draft.body("conclusions/summary", Phrase::ConclusionsSummary, slots);
    summary.into_iter().chain(has_rows.then_some(table)).collect()
}

fn summary(draft: &mut Draft<'_>, conclusions: &[ConclusionFact]) -> Slots {
    use Outcome::{
        Cancelled, Finished, FinishedLate, InTerm, NoTask, Overdue, Paused, Recurring, Unassigned,
    };
    let parts: [(&'static str, &[Outcome]); 8] = [
        ("finished", &[Finished, FinishedLate]),
        ("in_term", &[InTerm]),
        ("overdue", &[Overdue]),
        ("paused", &[Paused]),
        ("cancelled", &[Cancelled]),
        ("recurring", &[Recurring]),
        ("no_task", &[NoTask]),
        ("unassigned", &[Unassigned]),
    ];
    let all = count(draft, "all", conclusions.iter());
    parts.into_iter().fold(Slots::default().runs("all", all), |slots, (name, outcomes)| {
        let these = conclusions.iter().filter(|conclusion| outcomes.contains(&conclusion.outcome));
        slots.runs(name, count(draft, name, these))
    })
}

fn count<'f>(draft: &mut Draft<'_>, name: &str, these: impl Iterator<Item = &'f ConclusionFact>) -> Vec<Run> {
    let counted = Counted::each(RecordKind::Conclusion.records(these.map(|conclusion| &conclusion.id)));
    let unit = draft.word(Phrase::UnitConclusions);
    draft.some(Spec {
        key: format!("conclusions/{name}"),
        quantity: counted.quantity,
        form: Form::Count,
        what: unit.clone(),
        unit,
        span: draft.facts.period.bounds,
        records: &counted.records,
    })
}

fn row(draft: &Draft<'_>, conclusion: &ConclusionFact) -> Row {
    let source = Slots::default()
        .text("content", clause(&conclusion.content))
        .text("meeting", &conclusion.meeting)
        .text("date", text::citation_date(conclusion.day));
    let result = Slots::default()
        .text("outcome", outcome(draft, conclusion.outcome))
        .text("result", clause(&conclusion.result));
    let cells = vec![
        table::words(draft.words(Phrase::ConclusionSource, source)),
        table::words(conclusion.lead.clone().unwrap_or_default()),
        table::words(conclusion.due.map(text::short_date).unwrap_or_default()),
        table::words(draft.words(Phrase::ConclusionResult, result)),
    ];
    let mut row = table::row(RecordKind::Conclusion.record(&conclusion.id), cells);
    row.records.extend(RecordKind::Task.records(&conclusion.tasks));
    row
}

fn outcome(draft: &Draft<'_>, outcome: Outcome) -> String {
    draft.word(match outcome {
        Outcome::Finished => Phrase::OutcomeFinished,
        Outcome::FinishedLate => Phrase::OutcomeFinishedLate,
        Outcome::InTerm => Phrase::OutcomeInTerm,
        Outcome::Overdue => Phrase::OutcomeOverdue,
        Outcome::Paused => Phrase::OutcomePaused,
        Outcome::Cancelled => Phrase::OutcomeCancelled,
        Outcome::Recurring => Phrase::OutcomeRecurring,
        Outcome::NoTask => Phrase::OutcomeNoTask,
        Outcome::Unassigned => Phrase::OutcomeUnassigned,
    })
}
