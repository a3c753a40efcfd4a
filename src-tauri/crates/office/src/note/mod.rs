//! Short records that give sections of a briefing their source: the people's mood, difficulties, proposals upward.
//!
//! Each kind is a folder-less module with the same verbs: `save`, `get`, `list`, `remove`, `of_period`. Petitions, votes
//! and complaints by citizens must not move in: they have deadlines of their own and are no notes.

pub mod difficulty;
pub mod proposal;
mod read;
pub mod situation;

pub use difficulty::{Difficulty, DifficultyInput, DifficultyView};
pub use proposal::{AnswerInput, Proposal, ProposalInput, ProposalView, open_proposals};
pub use situation::{SituationNote, SituationNoteInput, SituationNoteView, Weight};

#[cfg(test)]
mod tests;
