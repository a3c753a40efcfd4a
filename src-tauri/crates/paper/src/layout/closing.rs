//! Signature and receivers: two halves on one strip, so that no page break can part them.

use super::item::Item;
use super::runs::Stand;
use super::setter::{Column, Setter};
use super::strip::Strip;
use crate::geometry::{CLOSING_RIGHT_MM, STAMP_MM, mm};
use crate::typography::{self, RecipientType, SIGNATURE};
use crate::wording::{self, RECIPIENTS_LABEL};
use crate::{Closing, Emphasis, LeftSide, PaperError, Profile, Recipients, Signature, Span};

/// Air above the closing.
const ABOVE: f32 = 12.0;

/// Both halves as one strip.
pub(super) fn closing(
    setter: Setter<'_>,
    profile: Profile,
    closing: &Closing,
    width: f32,
) -> Result<Strip, PaperError> {
    let middle = width - mm(CLOSING_RIGHT_MM);
    let mut right = setter.column(middle, width - middle);
    signature(&mut right, profile, &closing.right)?;
    let mut left = setter.column(0.0, middle - mm(3.0));
    match &closing.left {
        LeftSide::Recipients(list) => recipients(&mut left, setter, profile, list)?,
        LeftSide::Signature(other) => signature(&mut left, profile, other)?,
        LeftSide::Empty => {}
    }
    let height = left.height.max(right.height);
    let items = left.items.into_iter().chain(right.items).collect();
    Ok(Strip { height, before: ABOVE, items, ..Strip::default() })
}

/// Authority, position, white space for hand and stamp, name (norm A.2, rows 7 and 8).
fn signature(column: &mut Column<'_>, profile: Profile, signature: &Signature) -> Result<(), PaperError> {
    if let Some(authority) = &signature.authority {
        column.add_text(&authority.to_uppercase(), Emphasis::Bold, SIGNATURE, Stand::Center)?;
    }
    let emphasis = typography::position_emphasis(profile.family());
    column.add_text(&signature.position.to_uppercase(), emphasis, SIGNATURE, Stand::Center)?;
    column.skip(mm(STAMP_MM));
    column.add_text(&signature.name, Emphasis::Bold, SIGNATURE, Stand::Center)
}

fn recipients(
    column: &mut Column<'_>,
    setter: Setter<'_>,
    profile: Profile,
    recipients: &Recipients,
) -> Result<(), PaperError> {
    let style = RecipientType::of(profile.family());
    column.add_text(RECIPIENTS_LABEL, style.emphasis, style.label, Stand::Left)?;
    if style.is_underlined {
        let width = setter.width(RECIPIENTS_LABEL, style.emphasis, style.label.size)?;
        column.items.push(Item::level_rule(column.x, column.height - 2.5, width, 0.7));
    }
    for line in wording::recipient_lines(profile, recipients) {
        column.add(&[Span::plain(line)], style.line, Stand::Left)?;
    }
    Ok(())
}
