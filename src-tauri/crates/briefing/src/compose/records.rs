//! The short records: what was heard, what stood in the way, and what was asked.

use crate::facts::{DifficultyFact, ProposalFact, Record, RecordKind, SituationFact};
use crate::template::{Phrase, Slots};
use crate::{Block, ParagraphKind};

use super::draft::{Draft, clause, drawn_from};

/// What was heard among the people; what stands out comes first.
pub(super) fn situation(draft: &mut Draft<'_>) -> Vec<Block> {
    let notes = &draft.facts.situation;
    let (salient, ordinary): (Vec<_>, Vec<_>) = notes.iter().partition(|note| note.salient);
    let note = |note: &SituationFact| {
        let phrase = if note.salient { Phrase::SituationSalient } else { Phrase::SituationNote };
        let slots = Slots::default()
            .text("content", clause(&note.content))
            .maybe("place", note.place.as_deref())
            .maybe("organisation", note.organisation.as_deref());
        item(draft, "situation", RecordKind::SituationNote.record(&note.id), phrase, slots)
    };
    let blocks = salient.into_iter().chain(ordinary).filter_map(note).collect();
    or_none(draft, blocks, "situation/none", Phrase::SituationNone)
}

/// What stood in the way; what still does comes first.
pub(super) fn difficulties(draft: &mut Draft<'_>) -> Vec<Block> {
    let all = &draft.facts.difficulties;
    let (open, resolved): (Vec<_>, Vec<_>) = all.iter().partition(|one| one.resolution.is_none());
    let difficulty = |one: &DifficultyFact| {
        let slots = Slots::default()
            .text("content", clause(&one.content))
            .text("cause", draft.inside(&one.cause))
            .maybe("resolution", one.resolution.as_deref().map(|words| draft.inside(words)))
            .maybe("resolved", one.resolution.as_ref().map(|_| draft.word(Phrase::DifficultyResolved)));
        item(draft, "difficulty", RecordKind::Difficulty.record(&one.id), Phrase::Difficulty, slots)
    };
    let blocks = open.into_iter().chain(resolved).filter_map(difficulty).collect();
    or_none(draft, blocks, "difficulty/none", Phrase::DifficultyNone)
}

/// New proposals first, then those answered in the period, then those still waiting.
pub(super) fn proposals(draft: &mut Draft<'_>) -> Vec<Block> {
    let rank = |proposal: &&ProposalFact| (!proposal.is_new, proposal.answer.is_none(), proposal.day);
    let mut all: Vec<&ProposalFact> = draft.facts.proposals.iter().collect();
    all.sort_by_key(rank);
    let mut blocks = Vec::new();
    if !all.iter().any(|proposal| proposal.is_new) {
        blocks.extend(draft.body("proposal/none", Phrase::ProposalNone, Slots::default()));
    }
    blocks.extend(all.into_iter().filter_map(|one| proposal(draft, one)));
    blocks
}

fn proposal(draft: &Draft<'_>, one: &ProposalFact) -> Option<Block> {
    let phrase = match (&one.answer, one.is_new) {
        (Some(_), _) => Phrase::ProposalAnswered,
        (None, true) => Phrase::ProposalNew,
        (None, false) => Phrase::ProposalWaiting,
    };
    let answered = one.answer.as_ref().map(|(day, _)| text::citation_date(*day));
    let begins = matches!(phrase, Phrase::ProposalNew);
    let slots = Slots::default()
        .text("content", if begins { clause(&one.content) } else { draft.inside(&one.content) })
        .text("sent_to", &one.sent_to)
        .text("day", text::citation_date(one.day))
        .maybe("answered", answered)
        .maybe("answer", one.answer.as_ref().map(|(_, words)| draft.inside(words)));
    item(draft, "proposal", RecordKind::Proposal.record(&one.id), phrase, slots)
}

fn item(draft: &Draft<'_>, area: &str, record: Record, phrase: Phrase, slots: Slots) -> Option<Block> {
    let runs = draft.say(phrase, slots)?;
    let block = draft.paragraph(format!("{area}/{}", record.id), ParagraphKind::Item, runs);
    Some(drawn_from(block, vec![record]))
}

fn or_none(draft: &Draft<'_>, blocks: Vec<Block>, anchor: &str, phrase: Phrase) -> Vec<Block> {
    if blocks.is_empty() {
        draft.body(anchor, phrase, Slots::default()).into_iter().collect()
    } else {
        blocks
    }
}
