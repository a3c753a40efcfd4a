//! Kind, abstract, addressees, and the head of an annex.

use docx_rs::Paragraph;

use super::parts::Parts;
use super::text::{Style, line};
use crate::typography::{self, ANNEX, SUBJECT};
use crate::wording::{self, ABSTRACT_HYPHENS};
use crate::{Addressees, Annex, Document, Emphasis, LetterheadFamily, TitleBlock};

/// Kind and abstract, with hyphens under them in the Party.
pub(super) fn title(parts: &mut Parts, document: &Document) {
    let Some(TitleBlock::Named { kind, subject }) = &document.title else { return };
    let family = document.profile.family();
    let above = Style { before: 16.0, ..Style::centered(typography::kind(family)) };
    parts.push(line(&kind.to_uppercase(), Emphasis::Bold, above).keep_next(true));
    let subject = wording::subject_words(document.profile, subject);
    parts.push(line(&subject, Emphasis::Bold, Style::centered(SUBJECT)).keep_next(true));
    let below = Style { after: 12.0, ..Style::centered(SUBJECT) };
    parts.push(match family {
        LetterheadFamily::Party => line(ABSTRACT_HYPHENS, Emphasis::Regular, below),
        LetterheadFamily::State | LetterheadFamily::Youth => under_rule(below),
    });
}

/// Outside the Party a rule stands under the abstract; dashes without gaps draw it in Times New Roman.
fn under_rule(style: Style) -> Paragraph {
    line("————————", Emphasis::Regular, style)
}

/// Addressees, centred; several stand one under the other.
pub(super) fn addressees(parts: &mut Parts, addressees: &Addressees) {
    let lines = wording::address_lines(addressees);
    let last = lines.len().saturating_sub(1);
    for (at, text) in lines.iter().enumerate() {
        let before = if at == 0 { 12.0 } else { 0.0 };
        let after = if at == last { 12.0 } else { 0.0 };
        parts.push(line(text, Emphasis::Regular, Style { before, after, ..Style::centered(SUBJECT) }));
    }
}

/// Label, title and reference of an annex.
pub(super) fn annex(parts: &mut Parts, annex: &Annex) {
    let style = Style::centered(ANNEX);
    let label = line(&annex.label.to_uppercase(), Emphasis::Bold, style);
    parts.push(label.keep_next(true).outline_lvl(0));
    parts.push(line(&annex.title, Emphasis::Bold, style).keep_next(true));
    if let Some(reference) = &annex.reference {
        parts.push(line(reference, Emphasis::Italic, style).keep_next(true));
    }
}
