//! Work that was asked twice, as both hosts see it.
//!
//! The seam is here because `overlap` knows neither files nor sentences: this module reads lines for it, refuses those
//! that cannot be used, and puts every reason in words beside its code.
//!
//! What must never move in: how likeness is measured, and the sentences themselves.

mod evaluate;
mod lines;
mod reason;
mod register;
mod score;

pub use ::overlap::{Deadlines, Measures};
pub use evaluate::evaluate_directives;
pub use lines::Given;
pub use reason::ShownReason;
pub use score::{ScoredPair, score_directives};
