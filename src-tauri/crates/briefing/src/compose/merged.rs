//! Papers that asked for one thing and became one task.

use crate::facts::Counted;
use crate::template::{Phrase, Slots};
use crate::{Block, ParagraphKind, Run};

use super::draft::Draft;
use super::figure::{Form, Spec};

/// How many papers became how many tasks; silent when none did.
pub(super) fn merged(draft: &mut Draft<'_>) -> Vec<Block> {
    let facts = &draft.facts.merged;
    let papers = count(draft, "merged/papers", &facts.papers, Phrase::UnitMergedPapers);
    let tasks = count(draft, "merged/tasks", &facts.tasks, Phrase::UnitTasks);
    let slots = Slots::default().runs("papers", papers).runs("tasks", tasks);
    match draft.say(Phrase::MergedPapers, slots) {
        Some(runs) => vec![draft.paragraph("merged/papers", ParagraphKind::Body, runs)],
        None => Vec::new(),
    }
}

fn count(draft: &mut Draft<'_>, key: &str, counted: &Counted, unit: Phrase) -> Vec<Run> {
    let unit = draft.word(unit);
    draft.some(Spec {
        key: key.to_owned(),
        quantity: counted.quantity,
        form: Form::Count,
        what: unit.clone(),
        unit,
        span: draft.facts.period.bounds,
        records: &counted.records,
    })
}
