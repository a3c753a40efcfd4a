//! Kind, abstract and addressees.

use super::item::Item;
use super::letterhead::RULE;
use super::lines::Measure;
use super::runs::Stand;
use super::setter::{Column, Setter};
use super::strip::{Keep, Step, Strip};
use crate::typography::{self, LETTER_SUBJECT, SUBJECT};
use crate::wording::{self, ABSTRACT_HYPHENS};
use crate::{Addressees, Document, Emphasis, LetterheadFamily, PaperError, Span, TitleBlock};

/// Air above the kind and under the abstract (norm A.3, vertical order).
const ABOVE: f32 = 16.0;
const BELOW: f32 = 12.0;
/// Air between the label and the first addressee.
const AFTER_LABEL: f32 = 4.0;

/// Title lines, kept together with each other and with what follows.
pub(super) fn title(setter: Setter<'_>, document: &Document, width: f32) -> Result<Vec<Step>, PaperError> {
    let Some(TitleBlock::Named { kind, subject }) = &document.title else { return Ok(Vec::new()) };
    let family = document.profile.family();
    let measure = Measure { width, indent: 0.0 };
    let bold = |text: &str, kind| setter.paragraph(&[Span::bold(text)], kind, measure, Stand::Center);
    let mut strips = bold(&kind.to_uppercase(), typography::kind(family))?;
    strips.extend(bold(&wording::subject_words(document.profile, subject), SUBJECT)?);
    if let Some(first) = strips.first_mut() {
        first.before = ABOVE;
    }
    strips.extend(underline(setter, document, subject, width)?);
    Ok(kept(strips))
}

/// Five hyphens (Party), or a rule of one third to one half of the abstract's line (NĐ 30).
fn underline(
    setter: Setter<'_>,
    document: &Document,
    subject: &str,
    width: f32,
) -> Result<Vec<Strip>, PaperError> {
    if document.profile.family() == LetterheadFamily::Party {
        let measure = Measure { width, indent: 0.0 };
        let mut strips =
            setter.paragraph(&[Span::plain(ABSTRACT_HYPHENS)], SUBJECT, measure, Stand::Center)?;
        strips.push(Strip { height: BELOW, ..Strip::default() });
        return Ok(strips);
    }
    let line = subject.lines().last().unwrap_or_default();
    let length = (setter.width(line, Emphasis::Bold, SUBJECT.size)? * 0.4).min(width / 3.0);
    let rule = Item::level_rule((width - length) / 2.0, 3.0, length, RULE);
    Ok(vec![Strip { height: 3.0 + BELOW, items: vec![rule], ..Strip::default() }])
}

/// Addressees: the label, and beside it one name a line, the whole in the middle of the text.
pub(super) fn addressees(
    setter: Setter<'_>,
    addressees: &Addressees,
    width: f32,
) -> Result<Vec<Step>, PaperError> {
    let label = wording::address_label(addressees.label);
    let names = wording::address_names(addressees);
    let beside = setter.width(label, Emphasis::Regular, SUBJECT.size)? + AFTER_LABEL;
    let mut widest: f32 = 0.0;
    for name in &names {
        widest = widest.max(setter.width(name, Emphasis::Regular, SUBJECT.size)?);
    }
    let left = ((width - beside - widest) / 2.0).max(0.0);
    let measure = Measure { width: width - left - beside, indent: 0.0 };
    let mut strips = Vec::new();
    for name in &names {
        let lines = setter.paragraph(&[Span::plain(name)], SUBJECT, measure, Stand::Left)?;
        strips.extend(lines.into_iter().map(|strip| strip.shifted(left + beside)));
    }
    if let Some(first) = strips.first_mut() {
        let mut head = setter.column(left, beside);
        head.add_text(label, Emphasis::Regular, SUBJECT, Stand::Left)?;
        first.items.splice(0..0, head.items);
        first.before = BELOW;
    }
    strips.push(Strip { height: BELOW, ..Strip::default() });
    Ok(kept(strips))
}

/// The abstract of a letter: small, under the number (norm A.2, row 5c; NĐ 30, box 5b).
pub(super) fn letter_subject(left: &mut Column<'_>, document: &Document) -> Result<(), PaperError> {
    let Some(TitleBlock::Letter { subject }) = &document.title else { return Ok(()) };
    let emphasis = wording::letter_subject_emphasis(document.profile);
    left.skip(6.0);
    left.add_text(subject, emphasis, LETTER_SUBJECT, Stand::Center)
}

fn kept(strips: Vec<Strip>) -> Vec<Step> {
    strips.into_iter().map(|strip| Step::Strip(Strip { keep: Keep::WithNext, ..strip })).collect()
}
