//! What the clerk sees first: the day's work and how the month, quarter or year stands, in one reading.
//!
//! The seam is here because the first screen joins figures of many domains under one clock: every number of it is asked
//! for with the same day and the same span. It gives numbers, names and ids; the window puts them into sentences.
//!
//! What must never move in: SQL, and the meaning of a figure, which belong to `office`.

mod figures;
mod organisations;
mod read;
mod span;
mod types;

pub use span::Span;
pub use types::{Counters, Dashboard, Figures, OrganisationAttendances, TodaysWork};
