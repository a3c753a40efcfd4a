//! Kind, abstract, addressees, and the head of an annex.

use docx_rs::{AlignmentType, Paragraph, Run, SpecialIndentType};

use super::parts::Parts;
use super::text::{Style, half_points, line, mm_twips};
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

/// Addressees: the label hangs before the first name, the others stand under it.
pub(super) fn addressees(parts: &mut Parts, addressees: &Addressees) {
    const LABEL_MM: f32 = 24.0;
    let names = wording::address_names(addressees);
    let last = names.len().saturating_sub(1);
    for (at, name) in names.iter().enumerate() {
        let before = if at == 0 { 12.0 } else { 0.0 };
        let after = if at == last { 12.0 } else { 0.0 };
        let style = Style { before, after, align: AlignmentType::Left, ..Style::centered(SUBJECT) };
        let label = if at == 0 { wording::address_label(addressees.label) } else { "" };
        let hanging = SpecialIndentType::Hanging(mm_twips(LABEL_MM));
        let words = Run::new().add_tab().add_text(name).size(half_points(SUBJECT.size));
        let paragraph = line(label, Emphasis::Regular, style).add_run(words);
        parts.push(paragraph.indent(Some(mm_twips(LABEL_MM + 30.0)), Some(hanging), None, None));
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
