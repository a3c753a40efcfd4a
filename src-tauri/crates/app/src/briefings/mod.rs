//! A briefing from first draft to issued paper.
//!
//! The seam is here because a briefing joins what no room below may know of the other: the record and its edits
//! (`office`), its words (`briefing`), its pages (`paper`), and the fonts and templates it is set with. A draft is composed
//! anew from the records each time it is looked at; the signing copy keeps the whole composition, and from then on that is
//! what is shown, printed and issued.
//!
//! What must never move in: a sentence of a briefing, the layout of a page, and the steps a briefing may take.

mod composition;
mod copies;
mod drafting;
mod format;
mod issuing;
mod one_shot;
mod review;
mod sheets;
mod shown;
mod terms;
mod types;

pub use copies::{BriefingCopy, PrintedCopy, Rendering};
pub use format::BriefingFormat;
pub use terms::BriefingTerms;
pub use types::{
    AnchorPage, BriefingDraft, BriefingParagraph, BriefingReview, BriefingSection, BriefingStep,
    BriefingTable, BriefingWarnings, DraftFigure, LostEdit, LostOverride, Overridden, Said, TableKind,
};

use crate::Result;
use office::Tx;

/// Draws up the draft of a period, dated its last day, for a sample office that shows one.
pub(crate) fn draw_up(tx: &mut Tx<'_>, period: &str) -> Result<()> {
    drafting::drawn_up(tx, crate::periods::key(period)?, &BriefingTerms::USUAL).map(drop)
}

#[cfg(test)]
mod tests;
