use super::verbs::record;
use office::note::{
    DifficultyInput, DifficultyView, ProposalInput, ProposalView, SituationNoteInput, SituationNoteView,
    difficulty, proposal, situation,
};
use office::{DifficultyId, ProposalId, SituationNoteId};

record! {
    /// Notes on the people's mood.
    SituationNotes: SituationNoteId, SituationNoteInput => SituationNoteView, SituationNoteView,
    save: situation::save,
    get: |view, id, _| situation::get(view, id),
    list: |view, query, today| situation::list(view, query, today),
    remove: situation::remove
}

record! {
    /// Difficulties met.
    Difficulties: DifficultyId, DifficultyInput => DifficultyView, DifficultyView,
    save: difficulty::save,
    get: |view, id, _| difficulty::get(view, id),
    list: |view, query, today| difficulty::list(view, query, today),
    remove: difficulty::remove
}

record! {
    /// Proposals sent upward.
    Proposals: ProposalId, ProposalInput => ProposalView, ProposalView,
    save: proposal::save,
    get: |view, id, _| proposal::get(view, id),
    list: |view, query, today| proposal::list(view, query, today),
    remove: proposal::remove
}
