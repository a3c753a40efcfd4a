//! Papers that asked for one thing and became one task.

use crate::template::{Phrase, Slots};
use crate::{Block, ParagraphKind};

use super::draft::Draft;
use super::figure::counted;

/// How many papers became how many tasks; silent when none did.
pub(super) fn merged(draft: &mut Draft<'_>) -> Vec<Block> {
    let facts = &draft.facts.merged;
    let papers = counted(draft, "merged/papers", &facts.papers, Phrase::UnitMergedPapers);
    let tasks = counted(draft, "merged/tasks", &facts.tasks, Phrase::UnitTasks);
    let slots = Slots::default().runs("papers", papers).runs("tasks", tasks);
    match draft.say(Phrase::MergedPapers, slots) {
        Some(runs) => vec![draft.paragraph("merged/papers", ParagraphKind::Body, runs)],
        None => Vec::new(),
    }
}
