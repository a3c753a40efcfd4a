use paper::{Block, Paragraph};

use super::{P, bare, lines};
use crate::minutes::{MinutesFacts, MinutesWords, Supplement};
use crate::template::Slots;

/// What a supplementary minute says: which minutes it belongs to, why, and what is set right.
pub(super) fn blocks(facts: &MinutesFacts, supplement: &Supplement, words: &MinutesWords) -> Vec<Block> {
    let of = Slots::default()
        .text("symbol", &facts.symbol)
        .text("meeting", &facts.meeting)
        .text("day", text::long_date(facts.day))
        .maybe("signed", facts.signed_on.map(text::citation_date));
    let reason = Slots::default().text("reason", bare(&supplement.reason));
    let content = lines(&supplement.content).map(|line| Block::Paragraph(Paragraph::text(line)));
    words
        .say(P::SupplementOpening, &of)
        .paragraph()
        .into_iter()
        .chain(words.say(P::SupplementReason, &reason).paragraph())
        .chain([Block::Paragraph(Paragraph::text(words.plain(P::SupplementContent)))])
        .chain(content)
        .chain([Block::Paragraph(Paragraph::text(words.plain(P::SupplementClosed)))])
        .collect()
}
