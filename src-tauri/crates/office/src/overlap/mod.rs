//! The overlap desk (rà soát trùng lặp): works that may be one, what the clerk decided, and what that saved.
//!
//! The seam is here because a decision is a record like any other: it is made in one operation with the task it leaves
//! behind, it can be undone, and it is remembered for the pair. How alike two works are is measured elsewhere and stored
//! as opaque words. What must never move in: a score, a threshold, a sentence about why two works are alike.

mod answered;
mod campaign;
mod changes;
mod count_once;
mod decide;
mod decisions;
mod join_meetings;
mod lead;
mod links;
mod merged;
mod occasions;
mod saving;
mod types;
mod works;
mod yearly;
mod yearly_counted;
mod yearly_table;

pub use answered::{AnsweredLetter, answered};
pub use campaign::{
    Campaign, CampaignInput, campaign, campaigns, own_campaigns, remove_campaign, save_campaign,
};
pub use changes::{Changes, changes_since, newest_revision};
pub use count_once::count_once;
pub use decide::{MergeInput, dismiss, merge, relate};
pub use decisions::{Decision, answers, forget_answers};
pub use join_meetings::{JoinInput, join_meetings};
pub use lead::proposed_lead;
pub use links::{Links, links, occasion_links};
pub use merged::{Merged, merged};
pub use occasions::{StoredOccasion, occasions};
pub use saving::{Saving, SavingLine, saving};
pub use types::{Judged, Subject, Verdict, WorkKind, WorkRef};
pub use works::{StoredWork, WorksRead, next_works, work};
pub use yearly::{YearlyFigure, YearlyFigureInput, YearlyMeasure, record_yearly, yearly};
pub use yearly_counted::{YearlyCount, yearly_counted};
pub use yearly_table::{YearlyCell, YearlyLine, YearlyTable, yearly_table};

#[cfg(test)]
mod tests;
#[cfg(test)]
mod tests_yearly;
