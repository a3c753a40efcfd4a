//! Papers that asked for one thing and became one task, and what that and joint meetings saved.

use crate::template::{Phrase, Slots};
use crate::{Block, ParagraphKind, Run};

use super::draft::{Draft, joined};
use super::figure::{Form, Spec, counted};

/// How many papers became how many tasks, how many reports became one, what was spared; silent when nothing was.
pub(super) fn merged(draft: &mut Draft<'_>) -> Vec<Block> {
    let facts = &draft.facts.merged;
    let papers = counted(draft, "merged/papers", &facts.papers, Phrase::UnitMergedPapers);
    let tasks = counted(draft, "merged/tasks", &facts.tasks, Phrase::UnitTasks);
    let reports = counted(draft, "merged/reports", &facts.reports, Phrase::UnitMergedReports);
    let spared = spared(draft);
    let sentences = [
        draft.say(Phrase::MergedPapers, Slots::default().runs("papers", papers).runs("tasks", tasks)),
        draft.say(Phrase::MergedReports, Slots::default().runs("value", reports)),
        draft.say(Phrase::MergedSpared, Slots::default().runs("spared", spared)),
    ];
    let runs = joined(sentences.into_iter().flatten().collect(), " ");
    if runs.is_empty() {
        return Vec::new();
    }
    vec![draft.paragraph("merged/papers", ParagraphKind::Body, runs)]
}

/// Invitations and money that joint meetings spared.
fn spared(draft: &mut Draft<'_>) -> Vec<Run> {
    let facts = &draft.facts.merged;
    let invitations = counted(draft, "merged/invitations", &facts.invitations, Phrase::UnitInvitations);
    let unit = draft.word(Phrase::UnitMoney);
    let money = draft.some(Spec {
        key: "merged/money".to_owned(),
        quantity: facts.money.quantity,
        form: Form::Money,
        what: unit.clone(),
        unit,
        span: draft.facts.period.bounds,
        records: &facts.money.records,
    });
    let said = [
        draft.say(Phrase::SparedInvitations, Slots::default().runs("value", invitations)),
        draft.say(Phrase::SparedMoney, Slots::default().runs("value", money)),
    ];
    joined(said.into_iter().flatten().collect(), ", ")
}
