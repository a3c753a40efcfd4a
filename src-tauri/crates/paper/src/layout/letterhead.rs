//! The letterhead: two columns whose lines are never shrunk nor broken where the office did not say so.

use super::columns;
use super::runs::Stand;
use super::setter::{Column, Setter};
use super::strip::Strip;
use super::title::letter_subject;
use crate::geometry::mm;
use crate::typography::{DRAFT, LetterheadType, Type, URGENCY};
use crate::wording::{self, NATIONAL_MOTTO, NATIONAL_TITLE, PARTY_TITLE, YOUTH_TITLE};
use crate::{Document, Emphasis, Letterhead, LetterheadFamily, PaperError, Stage, Urgency};

/// Thickness of rules (norm A.3).
pub(super) const RULE: f32 = 0.75;

/// The whole letterhead as one strip.
pub(super) fn letterhead(
    setter: Setter<'_>,
    document: &Document,
    head: &Letterhead,
    width: f32,
) -> Result<Strip, PaperError> {
    let family = document.profile.family();
    let sizes = LetterheadType::of(family);
    let split = columns::split(setter, document, head, &sizes, width)?;
    let mut left = setter.column(0.0, split);
    let mut right = setter.column(split, width - split);
    // The first lines of both columns share a base line, whatever their sizes (norm A.3).
    right.skip(setter.baseline(sizes.names) - setter.baseline(sizes.title));
    names(&mut left, setter, head, family, &sizes)?;
    titles(&mut right, setter, family, &sizes)?;
    level(&mut left, &mut right);
    if let Some(number) = document.profile.number_words(&head.number) {
        left.add_text(&number, Emphasis::Regular, sizes.number, Stand::Center)?;
    }
    right.add_text(&head.date.words(&head.place), Emphasis::Italic, sizes.date, Stand::Center)?;
    under_number(&mut left, document, head)?;
    let height = left.height.max(right.height);
    let items = left.items.into_iter().chain(right.items).collect();
    Ok(Strip { height, items, ..Strip::default() })
}

/// Number and date share one line, below the longer of the two columns (norm A.3).
fn level(left: &mut Column<'_>, right: &mut Column<'_>) {
    let lowest = left.height.max(right.height);
    left.height = lowest;
    right.height = lowest;
}

fn names(
    left: &mut Column<'_>,
    setter: Setter<'_>,
    head: &Letterhead,
    family: LetterheadFamily,
    sizes: &LetterheadType,
) -> Result<(), PaperError> {
    for line in &head.superior_lines {
        left.add_text(line, Emphasis::Regular, sizes.names, Stand::Center)?;
    }
    for line in &head.agency_lines {
        left.add_text(line, Emphasis::Bold, sizes.names, Stand::Center)?;
    }
    if let Some(stars) = wording::stars(family) {
        return left.add_text(stars, Emphasis::Regular, sizes.names, Stand::Center);
    }
    if let Some(last) = head.agency_lines.last() {
        // NĐ 30 wants a rule of one third to one half of the line above it.
        let length = setter.width(last, Emphasis::Bold, sizes.names.size)? * 0.4;
        left.skip(2.0);
        left.add_rule(length, RULE);
        left.skip(6.0);
    }
    Ok(())
}

fn titles(
    right: &mut Column<'_>,
    setter: Setter<'_>,
    family: LetterheadFamily,
    sizes: &LetterheadType,
) -> Result<(), PaperError> {
    let (ruled, size) = match family {
        LetterheadFamily::Party => (PARTY_TITLE, sizes.title),
        LetterheadFamily::Youth => (YOUTH_TITLE, sizes.title),
        LetterheadFamily::State => {
            right.add_text(NATIONAL_TITLE, Emphasis::Bold, sizes.title, Stand::Center)?;
            (NATIONAL_MOTTO, sizes.motto)
        }
    };
    right.add_text(ruled, Emphasis::Bold, size, Stand::Center)?;
    right.skip(2.0);
    right.add_rule(setter.width(ruled, Emphasis::Bold, size.size)?, RULE);
    right.skip(6.0);
    Ok(())
}

/// What stands under the number: the abstract of a letter, urgency, the draft's count.
fn under_number(left: &mut Column<'_>, document: &Document, head: &Letterhead) -> Result<(), PaperError> {
    letter_subject(left, document)?;
    if let Some(urgency) = head.urgency {
        stamp(left, urgency)?;
    }
    if let Stage::Draft { round } = document.stage {
        left.add_text(&wording::draft_words(round), Emphasis::Italic, DRAFT, Stand::Center)?;
    }
    Ok(())
}

/// The framed stamp, 8 mm high (NĐ 30) with 14 point bold capitals (norm A.2, row 10b).
fn stamp(left: &mut Column<'_>, urgency: Urgency) -> Result<(), PaperError> {
    let width = mm(match urgency {
        Urgency::Urgent => 20.0,
        Urgency::Flash => 30.0,
        Urgency::VeryUrgent => 46.0,
    });
    left.skip(4.0);
    let (x, top, height) = (left.x + (left.width - width) / 2.0, left.height, mm(8.0));
    left.add_text(urgency.stamp(), Emphasis::Bold, Type { size: URGENCY, pitch: height }, Stand::Center)?;
    left.items.extend(super::frame::frame(x, top, width, height, RULE));
    left.skip(4.0);
    Ok(())
}
