//! Work that was asked twice, as both hosts see it.
//!
//! The seam is here because `overlap` knows neither files nor sentences: this module reads lines for it, refuses those
//! that cannot be used, and puts every reason in words beside its code.
//!
//! It also keeps watch over the office's own works: read once at opening, kept in step with history, asked while the
//! clerk types and at the overlap desk.
//!
//! What must never move in: how likeness is measured, and the sentences themselves.

mod beside;
mod clash;
mod counts;
mod desk;
mod evaluate;
mod groups;
mod joint;
mod lines;
mod reason;
mod register;
mod score;
mod typing;
mod waiting;
mod watch;
mod yearly;

pub use ::overlap::{Deadlines, Measures};
pub use beside::{Beside, ShownOccasion};
pub use desk::work_named;
pub use evaluate::evaluate_directives;
pub use groups::{OverlapGroup, OverlapPage};
pub use joint::JointProposal;
pub use lines::Given;
pub use reason::ShownReason;
pub use score::{ScoredPair, score_directives};
pub use typing::{OverlapMatch, TypedWork};
pub use watch::{OverlapSeed, OverlapWatch};
