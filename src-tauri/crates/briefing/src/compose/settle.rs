//! The last pass: sections are numbered, figures ordered, and edits without a place set apart.

use std::collections::BTreeSet;

use crate::{Block, Composed, Edits, Orphan, Section};

use super::draft::Draft;

/// Numbers the sections that print something, keeps the figures that are printed, and lists lost edits.
pub(super) fn settle(mut composed: Composed, mut draft: Draft<'_>) -> Composed {
    number(&mut composed.sections);
    composed.orphans = orphans(&composed, &draft);
    let keys: Vec<String> = composed.blocks().flat_map(Block::figure_keys).map(str::to_owned).collect();
    composed.figures = keys.iter().filter_map(|key| draft.figures.remove(key)).collect();
    composed
}

fn number(sections: &mut [Section]) {
    let mut counters = [0_u32; 3];
    for at in 0..sections.len() {
        let depth = usize::from(sections[at].level).clamp(1, 3);
        if !is_printed(&sections[at..]) {
            continue;
        }
        counters[depth - 1] += 1;
        counters[depth..].fill(0);
        sections[at].number = Some(match depth {
            1 => text::roman(counters[0]),
            2 => counters[1].to_string(),
            _ => format!("{}.{}", counters[1], counters[2]),
        });
    }
}

/// Whether the first section, or one under it, prints anything.
fn is_printed(sections: &[Section]) -> bool {
    let Some((first, rest)) = sections.split_first() else { return false };
    let under = rest.iter().take_while(|section| section.level > first.level);
    std::iter::once(first).chain(under).any(|section| section.blocks.iter().any(Block::is_printed))
}

fn orphans(composed: &Composed, draft: &Draft<'_>) -> Vec<Orphan> {
    let Edits { paragraphs, overrides } = draft.edits;
    let anchors: BTreeSet<&str> = composed.blocks().map(Block::anchor).collect();
    let lost = paragraphs.iter().filter(|(anchor, _)| !anchors.contains(anchor.as_str()));
    let lost =
        lost.map(|(anchor, edit)| Orphan::Paragraph { anchor: anchor.clone(), text: edit.text.clone() });
    let unbound = overrides.iter().filter(|(key, _)| !draft.figures.contains_key(*key));
    let unbound = unbound.map(|(key, typed)| Orphan::Override { figure: key.clone(), value: typed.value });
    lost.chain(unbound).collect()
}
