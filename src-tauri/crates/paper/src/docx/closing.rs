//! Signature and receivers: one row that never splits.

use docx_rs::{AlignmentType, Paragraph};

use super::letterhead::underline;
use super::pages::halves;
use super::parts::{Parts, TableNote};
use super::text::{Style, line};
use crate::geometry::{CLOSING_RIGHT_MM, STAMP_MM, mm};
use crate::typography::{self, RecipientType, SIGNATURE};
use crate::wording::{self, RECIPIENTS_LABEL};
use crate::{Closing, Emphasis, LeftSide, Profile, Recipients, Signature};

pub(super) fn closing(parts: &mut Parts, profile: Profile, closing: &Closing) {
    let left = match &closing.left {
        LeftSide::Recipients(list) => recipients(profile, list),
        LeftSide::Signature(other) => signature(profile, other),
        LeftSide::Empty => Vec::new(),
    };
    let rows = [(left, signature(profile, &closing.right))];
    let table = halves(profile, parts.orientation(), mm(CLOSING_RIGHT_MM), rows);
    parts.push_table(table, TableNote::default());
}

fn signature(profile: Profile, signature: &Signature) -> Vec<Paragraph> {
    let style = Style::centered(SIGNATURE);
    let authority = signature.authority.iter().map(|text| line(&text.to_uppercase(), Emphasis::Bold, style));
    let emphasis = typography::position_emphasis(profile.family());
    let position = line(&signature.position.to_uppercase(), emphasis, style);
    let name = line(&signature.name, Emphasis::Bold, Style { before: mm(STAMP_MM), ..style });
    let above = Style { before: 12.0, ..style };
    // Word drops no space above the first line of a cell, so an empty line of that height stands there.
    std::iter::once(line("", Emphasis::Regular, Style { before: 0.0, ..above }))
        .chain(authority)
        .chain([position, name])
        .collect()
}

fn recipients(profile: Profile, recipients: &Recipients) -> Vec<Paragraph> {
    let types = RecipientType::of(profile.family());
    let left = |kind| Style { align: AlignmentType::Left, ..Style::centered(kind) };
    let mut label = line(RECIPIENTS_LABEL, types.emphasis, left(types.label));
    if types.is_underlined {
        underline(&mut label);
    }
    let above = line("", Emphasis::Regular, left(SIGNATURE));
    let lines = wording::recipient_lines(profile, recipients);
    let lines = lines.iter().map(|text| line(text, Emphasis::Regular, left(types.line)));
    [above, label].into_iter().chain(lines).collect()
}
