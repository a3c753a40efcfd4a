//! A start in the middle of a year: what paper knows and the records here cannot, in one operation.

use crate::records::{Saved, saved, strictly};
use crate::{Permission, Result, Session};
use chrono::NaiveDate;
use office::check::Checker;
use office::figures::{OpeningFigureInput, Purpose, save_opening_figure};
use office::task::{self, TaskInput, Timing};
use office::{FieldCode, Op, OrganisationId, Tx, profile};
use serde::{Deserialize, Serialize};
use serde_json::Value;

/// What is taken over from paper by an office that begins in the middle of a year.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(default, deny_unknown_fields)]
pub struct MidYear {
    /// The last day kept on paper.
    pub until: Option<String>,
    /// Running totals (lũy kế) from the year's first day to `until`; their own days stay empty.
    pub running: Vec<OpeningFigureInput>,
    /// Figures of the same periods of the year before (cùng kỳ), each with the name of its period.
    pub last_year: Vec<OpeningFigureInput>,
    /// Work that was not finished on `until`.
    pub tasks: Vec<UnfinishedTask>,
}

/// A task given before the office began here.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(default, deny_unknown_fields)]
pub struct UnfinishedTask {
    /// What is to be done.
    pub title: String,
    /// Who leads.
    pub lead: Option<OrganisationId>,
    /// The day it was given; `until`, or the deadline if that is earlier, when empty.
    pub assigned_on: Option<String>,
    /// Its deadline; none for a task without one.
    pub due_on: Option<String>,
    /// Where it comes from, in words: the paper is in no book here. Kept as the task's note.
    pub source: String,
}

impl Session {
    /// Takes over what paper knows, all or none, from JSON shaped as [`MidYear`]. The id given back is the profile's.
    ///
    /// # Errors
    /// `E_BAD_JSON`, `E_FIELD` with every field refused as `tasks[2].due_on`, `E_NOT_PERMITTED`.
    pub fn bring_forward(&mut self, input: Value) -> Result<Saved> {
        let input: MidYear = strictly(input)?;
        let done = self.transact(Permission::Write, Op::Import, |tx| Ok(bring_forward(tx, &input)?));
        done.map(saved)
    }
}

fn bring_forward(tx: &mut Tx<'_>, input: &MidYear) -> office::Result<String> {
    let until = last_day_on_paper(tx, input)?;
    let mut refused = Vec::new();
    for (at, figure) in input.running.iter().enumerate() {
        collect(&mut refused, &format!("running[{at}]"), running(tx, figure, until))?;
    }
    for (at, figure) in input.last_year.iter().enumerate() {
        collect(&mut refused, &format!("last_year[{at}]"), last_year(tx, figure))?;
    }
    for (at, unfinished) in input.tasks.iter().enumerate() {
        collect(&mut refused, &format!("tasks[{at}]"), take_over(tx, unfinished, until))?;
    }
    if !refused.is_empty() {
        return Err(office::Error::Invalid(refused));
    }
    Ok(profile::as_of(tx, until)?.id.to_string())
}

/// Keeps what a row breaks, so that all rows are named at once; any other trouble ends the work.
fn collect(
    refused: &mut Vec<office::FieldError>,
    place: &str,
    result: office::Result<()>,
) -> office::Result<()> {
    match result.map_err(|error| error.within(place)) {
        Err(office::Error::Invalid(fields)) => refused.extend(fields),
        other => return other,
    }
    Ok(())
}

fn last_day_on_paper(tx: &Tx<'_>, input: &MidYear) -> office::Result<NaiveDate> {
    let mut check = Checker::new(tx.today());
    let until = check.required_date("until", input.until.as_deref());
    check.finish()?;
    until.ok_or(office::Error::Internal("a checked date"))
}

fn running(tx: &mut Tx<'_>, input: &OpeningFigureInput, until: NaiveDate) -> office::Result<()> {
    let year = profile::year_of(tx, until)?;
    let figure = OpeningFigureInput {
        purpose: Purpose::Running,
        from_day: Some(year.from.to_string()),
        to_day: Some(until.to_string()),
        ..input.clone()
    };
    save_opening_figure(tx, &figure).map(drop)
}

fn last_year(tx: &mut Tx<'_>, input: &OpeningFigureInput) -> office::Result<()> {
    if input.period.is_none() {
        let mut check = Checker::new(tx.today());
        check.refuse("period", FieldCode::Missing);
        return check.finish();
    }
    let figure = OpeningFigureInput { purpose: Purpose::Comparison, ..input.clone() };
    save_opening_figure(tx, &figure).map(drop)
}

fn take_over(tx: &mut Tx<'_>, input: &UnfinishedTask, until: NaiveDate) -> office::Result<()> {
    let mut check = Checker::new(tx.today());
    let due = check.date("due_on", input.due_on.as_deref());
    check.finish()?;
    let given = due.map_or(until, |due| due.min(until));
    let assigned_on = input.assigned_on.clone().filter(|typed| !typed.trim().is_empty());
    let task = TaskInput {
        title: input.title.clone(),
        lead: input.lead.clone(),
        assigned_on: assigned_on.or_else(|| Some(given.to_string())),
        due_on: input.due_on.clone(),
        timing: if due.is_some() { Timing::Dated } else { Timing::Undated },
        note: input.source.clone(),
        ..TaskInput::default()
    };
    task::save(tx, &task).map(drop)
}

#[cfg(test)]
mod tests;
