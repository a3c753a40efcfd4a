//! Activities among the people (hoạt động) and their counts, kept without names.
//!
//! The seam is here because "counted once, under its lead" must hold in every total that leaves the office: villages are
//! distinct and never added, attendances and people stay apart, and what an organisation only coordinated stands on its own
//! sheet (norms F). What must never move in: running totals brought from paper, which [`crate::figures`] joins to these.

mod coordinated;
mod counts;
mod list;
mod only;
mod places;
mod read;
mod rollup;
mod save;
mod share;
mod types;
mod villages;

pub use coordinated::{Coordinated, CoordinatedActivity, coordinated};
pub use counts::ActivityCountInput;
pub use list::{ActivityRow, list};
pub use only::{Dimension, Only};
pub use read::{ActivityNames, ActivityView, OrganisationName, PlaceName, get};
pub use rollup::{Group, MeasureKey, Total, add_up, roll_up, total};
pub use save::{ActivityInput, remove, save};
pub use share::share;
pub use types::{Activity, ActivityCount, ActivityScope, Measure, Reach};
pub use villages::{GroupVillages, Villages, villages, villages_by};

pub(crate) use counts::{named, required_count};
pub(crate) use only::Selection;
pub(crate) use read::{coordinating_of, counts_of};
pub(crate) use save::take;

#[cfg(test)]
pub(crate) mod sample;
#[cfg(test)]
mod tests;
#[cfg(test)]
mod tests_rollup;
