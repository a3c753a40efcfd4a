//! Synthetic offices: as many years of plausible records as asked for, to measure and to try things on.
//!
//! They are made by the functions a clerk's own records go through, so they obey every rule an office obeys. The words
//! are data (`assets/synthetic`), chance is a seed: the same seed up to the same day is the same office, ids included.
//! What must never move in: facts about a real place or person, which samples are for, and shortcuts around the rules.

mod activities;
mod calendar;
mod chance;
mod directives;
mod meetings;
mod notes;
mod stage;
mod tasks;
mod words;

use crate::repeatable::RepeatableHost;
use crate::setup::{Draft, Protection, SetUp, begin};
use crate::{Host, Result};
use calendar::Month;
use chance::Chance;
use chrono::NaiveTime;
use office::{Op, Tx};
use stage::Stage;
use std::path::Path;
use words::Words;

/// How many records of each kind a year brings.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Yearly {
    /// Papers in all books.
    pub directives: u32,
    /// Activities among the people.
    pub activities: u32,
    /// Tasks.
    pub tasks: u32,
    /// Meetings.
    pub meetings: u32,
}

impl Yearly {
    /// A busy office: ten years are 100,000 papers, 100,000 activities and 30,000 tasks.
    pub const BUSY: Self = Self { directives: 10_000, activities: 10_000, tasks: 3_000, meetings: 120 };
}

/// What to make.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Plan {
    /// How many years, the last of which ends today.
    pub years: u32,
    /// Another seed is another office.
    pub seed: u64,
    /// How much each year brings.
    pub yearly: Yearly,
}

/// Makes a synthetic office in an empty folder, up to its last step. Today is the host's.
///
/// # Errors
/// As [`begin`], and the disk's own trouble.
pub fn synthesize(dir: &Path, plan: &Plan, protection: &Protection, host: Box<dyn Host>) -> Result<Draft> {
    let now = host.now().date().and_time(NaiveTime::MIN);
    let mut draft = begin(dir, &SetUp::usual()?, protection, Box::new(RepeatableHost::new(host, now)))?;
    match fill(&mut draft, plan) {
        Ok(()) => Ok(draft),
        Err(failure) => {
            // What went wrong first is what has to be known; a draft left behind can be built over.
            let _ = draft.abandon();
            Err(failure)
        }
    }
}

/// One operation for the office's people and places, then one for each month.
fn fill(draft: &mut Draft, plan: &Plan) -> Result<()> {
    let words = Words::shipped()?;
    let mut chance = Chance::new(plan.seed);
    let stage = draft.transact(Op::SetUp, |tx| Ok(Stage::set(tx, &words)?))?;
    for month in calendar::months(stage.today, plan.years) {
        draft.transact(Op::SetUp, |tx| {
            let mut scene = Scene { tx, stage: &stage, words: &words, chance: &mut chance };
            Ok(scene.month(&month, plan.yearly)?)
        })?;
    }
    Ok(())
}

/// What every record is made from.
struct Scene<'s, 'c> {
    tx: &'s mut Tx<'c>,
    stage: &'s Stage,
    words: &'s Words,
    chance: &'s mut Chance,
}

impl Scene<'_, '_> {
    fn month(&mut self, month: &Month, yearly: Yearly) -> office::Result<()> {
        let letters = self.directives(month.days(yearly.directives))?;
        let conclusions = self.meetings(month.days(yearly.meetings))?;
        let tasks = self.tasks(month.days(yearly.tasks), &letters, &conclusions)?;
        self.activities(month.days(yearly.activities), &tasks)?;
        self.notes(month)
    }
}

#[cfg(test)]
mod tests;
