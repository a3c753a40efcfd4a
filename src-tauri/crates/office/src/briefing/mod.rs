//! Briefings (báo cáo giao ban) as records: drafted, printed, signed on paper, issued, and frozen (DOMAIN 2.7).
//!
//! The words and figures are worked out by those who compose the paper; here they are kept, with the clerk's edits and
//! overrides beside them. A signing copy fixes the figures, so that the paper issued is the paper the head signed. What is
//! issued changes in one way only, by being withdrawn; a mistake is set right by a new briefing that replaces or corrects
//! it. What must never move in: sentences, layout, and the reckoning of a figure.

mod days;
mod draft;
mod issue;
mod later;
mod list;
mod override_figure;
mod paragraph;
mod print;
mod read;
mod review;
mod revise;
mod supersede;
mod types;
mod withdraw;

pub use days::usual_days;
pub use draft::{BriefingInput, create, remove};
pub use issue::{Imprint, IssueInput, Issued, Paper, issue};
pub use later::{LaterChange, changed_since};
pub use list::{BriefingRow, list};
pub use override_figure::{OverrideInput, OverrideSubject, override_figure, remove_override};
pub use paragraph::{edit_paragraph, revert_paragraph, store_drafted};
pub use print::{SignatureInput, back_to_draft, mark_draft_printed, print_signing_copy, record_signed};
pub use read::{BriefingView, current, get, paper};
pub use review::{Approval, IssueRule, Review, Verdict, approval, issue_rule, reviews, say, set_issue_rule};
pub use revise::{BriefingDetails, revise};
pub use supersede::supersede;
pub use types::{Briefing, BriefingState, Override, Paragraph, SupersedesBy};
pub use withdraw::{WithdrawInput, withdraw};

#[cfg(test)]
mod tests;
