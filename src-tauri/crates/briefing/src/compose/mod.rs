//! From facts to words: one file for each block of the skeleton.
//!
//! A block's file knows which facts it needs and which phrases say them. None knows paper, and none knows the
//! order of blocks, which the skeleton gives.

mod answered;
mod comparison;
mod conclusions;
mod directives;
mod draft;
mod figure;
mod indicators;
mod meetings;
mod merged;
mod records;
mod sections;
mod settle;
mod table;
mod tally;
mod tasks;
mod words;
mod work;
mod years;

use crate::template::{Phrase, Slots, Templates};
use crate::{Annex, Composed, Edits, Facts};

use draft::Draft;

/// Composes a briefing. Equal facts, templates and edits give an equal briefing.
pub fn compose(facts: &Facts, templates: &Templates, edits: &Edits) -> Composed {
    let mut draft = Draft::new(facts, templates, edits);
    let skeleton = draft.skeleton;
    let sections = sections::all(&mut draft, &skeleton.sections);
    let annexes = annexes(&mut draft);
    let composed = Composed {
        kind: skeleton.kind.clone(),
        abbreviation: skeleton.abbreviation.clone(),
        subject: draft.title(&skeleton.subject),
        sections,
        annexes,
        figures: Vec::new(),
        orphans: Vec::new(),
    };
    settle::settle(composed, draft)
}

fn annexes(draft: &mut Draft<'_>) -> Vec<Annex> {
    let specs = &draft.skeleton.annexes;
    let annexes = specs.iter().enumerate().map(|(at, spec)| {
        let number = Slots::default().text("number", (at + 1).to_string());
        let label = if specs.len() == 1 {
            draft.word(Phrase::AnnexOnly)
        } else {
            draft.words(Phrase::AnnexNumbered, number)
        };
        let blocks = sections::blocks(draft, &spec.blocks);
        Annex { label, title: draft.title(&spec.title), landscape: spec.landscape, blocks }
    });
    annexes.collect()
}
