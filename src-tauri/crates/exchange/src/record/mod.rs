//! Rows to records, each with its fate.

mod activity;
mod amounts;
mod dates;
mod directive;
mod fate;
mod known;
mod people;
mod plan;
mod reader;
mod request;
mod skip;
mod sorter;
mod task;
mod twins;

pub use activity::Activity;
pub use directive::Directive;
pub use fate::{Fate, Reason, RowFate};
pub use known::{Known, Name, Names};
pub use people::{Person, Place};
pub use plan::{look, plan};
pub use request::{Choice, FileReport, Heading, Plan, Request};
pub use task::Task;
pub use twins::twin_keys;

use serde::Serialize;

/// One record of a file.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
pub enum Record {
    /// A line of a register, in or out.
    Directive(Directive),
    /// A task.
    Task(Task),
    /// An activity with its counts.
    Activity(Activity),
    /// A person.
    Person(Person),
    /// A village or a commune.
    Place(Place),
}

impl Record {
    /// The row it stands in, from 1.
    #[must_use]
    pub fn row(&self) -> u32 {
        match self {
            Self::Directive(directive) => directive.row,
            Self::Task(task) => task.row,
            Self::Activity(activity) => activity.row,
            Self::Person(person) => person.row,
            Self::Place(place) => place.row,
        }
    }
}
