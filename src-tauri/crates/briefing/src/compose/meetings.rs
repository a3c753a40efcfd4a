//! Meetings held and what joining them saved.

use crate::template::{Phrase, Slots};
use crate::{Block, ParagraphKind, Run};

use super::draft::{Draft, joined};
use super::figure::{counted, of_kind};

/// How a kind begins that is counted as it stands: nobody says *1 cuộc hội nghị*.
const COUNTED: [&str; 8] = ["buổi", "cuộc", "đại hội", "đợt", "hội nghị", "kỳ", "lễ", "phiên"];

/// Meetings of the period by kind, their conclusions, and the events they replaced.
pub(super) fn held(draft: &mut Draft<'_>) -> Vec<Block> {
    let facts = &draft.facts.meetings;
    let kinds: Vec<Vec<Run>> = facts
        .kinds
        .iter()
        .filter_map(|kind| {
            let value = of_kind(draft, &format!("meetings/kind/{}", kind.id), kind, Phrase::UnitMeetings);
            let name = text::lower_first(&kind.name);
            let is_bare = !COUNTED.iter().any(|word| begins_with(&name, word));
            let slots = Slots::default()
                .runs("value", value)
                .maybe("bare_name", is_bare.then(|| name.clone()))
                .text("name", name);
            draft.say(Phrase::MeetingsKind, slots)
        })
        .collect();
    let conclusions = counted(draft, "meetings/conclusions", &facts.conclusions, Phrase::UnitConclusions);
    let saved = counted(draft, "meetings/saved", &facts.saved, Phrase::UnitSaved);
    let held = Slots::default().runs("list", joined(kinds, ", ")).runs("conclusions", conclusions);
    let sentences = [
        draft.say(Phrase::MeetingsHeld, held),
        draft.say(Phrase::MeetingsSaved, Slots::default().runs("value", saved)),
    ];
    let runs = joined(sentences.into_iter().flatten().collect(), " ");
    if runs.is_empty() {
        return Vec::new();
    }
    vec![draft.paragraph("meetings/held", ParagraphKind::Body, runs)]
}

fn begins_with(name: &str, word: &str) -> bool {
    name.strip_prefix(word).is_some_and(|rest| rest.is_empty() || rest.starts_with(' '))
}
