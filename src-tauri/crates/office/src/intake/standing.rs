//! Standing records, as far as a repetition of one is recognised: many at once, so that a file of thousands of rows
//! does not ask thousands of times.

use crate::directive::Direction;
use crate::{Result, View};
use chrono::NaiveDate;
use rusqlite::params;
use serde::Deserialize;

/// A line of a register.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[allow(missing_docs)] // The fields are those of [`crate::directive::Directive`].
pub struct StandingDirective {
    pub id: String,
    pub number: Option<i64>,
    pub day: NaiveDate,
    pub issuer: String,
    pub symbol: String,
    pub document_date: Option<NaiveDate>,
    pub abstract_text: String,
}

/// A task.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[allow(missing_docs)] // The fields are those of [`crate::task::Task`], with the name of the lead.
pub struct StandingTask {
    pub id: String,
    pub title: String,
    pub lead: String,
    pub due_on: Option<NaiveDate>,
}

/// An activity.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[allow(missing_docs)] // The fields are those of [`crate::activity::Activity`], with the name of the lead.
pub struct StandingActivity {
    pub id: String,
    pub name: String,
    pub lead: String,
    pub from_day: NaiveDate,
    pub day: NaiveDate,
}

/// A person in one post; one without a post comes once.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[allow(missing_docs)] // The fields are those of [`crate::person::Person`] and of a post.
pub struct StandingPerson {
    pub id: String,
    pub full_name: String,
    pub title: String,
    pub organisation: String,
}

/// A place.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[allow(missing_docs)] // The fields are those of [`crate::place::Place`], with the commune's word and name.
pub struct StandingPlace {
    pub id: String,
    pub kind_word: String,
    pub name: String,
    pub parent: Option<String>,
}

/// What was entered in the books of a direction on days from `from` to `to`, both inside.
///
/// # Errors
/// Only when the database fails.
pub fn directives(
    view: &View<'_>,
    direction: Direction,
    from: NaiveDate,
    to: NaiveDate,
) -> Result<Vec<StandingDirective>> {
    let direction = match direction {
        Direction::In => "in",
        Direction::Out => "out",
        Direction::Internal => "internal",
    };
    let span = params![direction, from.to_string(), to.to_string()];
    view.query(include_str!("directives.sql"), span)
}

/// Every task.
///
/// # Errors
/// Only when the database fails.
pub fn tasks(view: &View<'_>) -> Result<Vec<StandingTask>> {
    view.query(include_str!("tasks.sql"), [])
}

/// The activities that ended on days from `from` to `to`, both inside.
///
/// # Errors
/// Only when the database fails.
pub fn activities(view: &View<'_>, from: NaiveDate, to: NaiveDate) -> Result<Vec<StandingActivity>> {
    view.query(include_str!("activities.sql"), params![from.to_string(), to.to_string()])
}

/// Every person, once for each post.
///
/// # Errors
/// Only when the database fails.
pub fn people(view: &View<'_>) -> Result<Vec<StandingPerson>> {
    view.query(include_str!("people.sql"), [])
}

/// Every place.
///
/// # Errors
/// Only when the database fails.
pub fn places(view: &View<'_>) -> Result<Vec<StandingPlace>> {
    view.query(include_str!("places.sql"), [])
}
