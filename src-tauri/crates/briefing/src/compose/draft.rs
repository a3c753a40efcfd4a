//! A briefing in the making: what may be said, and the figures said so far.

use std::collections::BTreeMap;

use crate::facts::Record;
use crate::template::{Phrase, Skeleton, Slots, Templates, Title};
use crate::{Block, Edits, Facts, Figure, Paragraph, ParagraphKind, Run};

use super::words;

/// What every block's file works with.
pub(super) struct Draft<'a> {
    pub(super) facts: &'a Facts,
    pub(super) templates: &'a Templates,
    pub(super) skeleton: &'a Skeleton,
    pub(super) edits: &'a Edits,
    /// Every figure made, printed or not; [`super::settle`] keeps those that are printed.
    pub(super) figures: BTreeMap<String, Figure>,
    common: Slots,
}

impl<'a> Draft<'a> {
    pub(super) fn new(facts: &'a Facts, templates: &'a Templates, edits: &'a Edits) -> Self {
        let skeleton = templates.skeleton(facts.period.key.kind());
        let common = words::common(facts, templates, skeleton);
        Self { facts, templates, skeleton, edits, figures: BTreeMap::new(), common }
    }

    /// Says a phrase, or nothing when something it needs is unknown.
    pub(super) fn say(&self, phrase: Phrase, slots: Slots) -> Option<Vec<Run>> {
        self.templates.pattern(phrase).say(&slots.or(&self.common))
    }

    /// A phrase of plain words; empty when something it needs is unknown.
    pub(super) fn words(&self, phrase: Phrase, slots: Slots) -> String {
        plain(&self.say(phrase, slots).unwrap_or_default())
    }

    /// A phrase that needs nothing.
    pub(super) fn word(&self, phrase: Phrase) -> String {
        self.words(phrase, Slots::default())
    }

    /// What a clerk wrote, ready to stand inside a sentence that has begun already.
    pub(super) fn inside(&self, text: &str) -> String {
        text::lower_clause(&clause(text), &self.facts.names)
    }

    /// A title in the common words.
    pub(super) fn title(&self, title: &Title) -> String {
        plain(&title.0.say(&self.common).unwrap_or_default())
    }

    /// A paragraph: the clerk's words if there are any, else the drafted ones.
    pub(super) fn paragraph(&self, anchor: impl Into<String>, kind: ParagraphKind, runs: Vec<Run>) -> Block {
        let anchor = anchor.into();
        let runs = capitalised(runs);
        let drafted = plain(&runs);
        let edit = self.edits.paragraphs.get(&anchor);
        Block::Paragraph(Paragraph {
            runs: edit.map_or(runs, |edit| vec![Run::plain(&edit.text)]),
            edited: edit.is_some(),
            drafted_changed: edit.is_some_and(|edit| edit.drafted != drafted),
            anchor,
            kind,
            drafted,
            records: Vec::new(),
        })
    }

    /// A body paragraph saying a phrase, if it can be said.
    pub(super) fn body(&self, anchor: &str, phrase: Phrase, slots: Slots) -> Option<Block> {
        self.say(phrase, slots).map(|runs| self.paragraph(anchor, ParagraphKind::Body, runs))
    }

    /// Whether the clerk left the table or chart out.
    pub(super) fn is_omitted(&self, anchor: &str) -> bool {
        self.edits.paragraphs.get(anchor).is_some_and(|edit| edit.text.trim().is_empty())
    }
}

/// A paragraph with the records it tells of; other blocks keep theirs row by row.
pub(super) fn drawn_from(block: Block, records: Vec<Record>) -> Block {
    match block {
        Block::Paragraph(paragraph) => Block::Paragraph(Paragraph { records, ..paragraph }),
        other => other,
    }
}

/// The words of runs.
pub(super) fn plain(runs: &[Run]) -> String {
    runs.iter().map(|run| run.text.as_str()).collect()
}

/// Runs one after another with words between.
pub(super) fn joined(parts: Vec<Vec<Run>>, separator: &str) -> Vec<Run> {
    let mut all = Vec::new();
    for part in parts.into_iter().filter(|part| !part.is_empty()) {
        if !all.is_empty() {
            all.push(Run::plain(separator));
        }
        all.extend(part);
    }
    all
}

/// What a clerk wrote, ready to stand inside a sentence that has its own full stop.
pub(super) fn clause(text: &str) -> String {
    text.trim().trim_end_matches(['.', ';', ',', ' ']).replace('\n', " ")
}

fn capitalised(mut runs: Vec<Run>) -> Vec<Run> {
    if let Some(first) = runs.first_mut() {
        first.text = text::capitalise_first(&first.text);
    }
    runs
}
