//! What is asked about and done with directives beside keeping them as records.
//!
//! Thin on purpose: the rules are `office::directive`'s. What must never move in: anything a record of another kind needs.

mod routing;
mod rules;
mod secret;
mod typing;

pub(crate) use typing::kept_number;
