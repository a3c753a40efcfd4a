mod account;
mod agreement;
mod history;
mod lists;
mod rules;
mod status;
mod steps;

use super::*;
use crate::testing::Fixture;
use crate::{Error, Op, OrganisationId, Result, TaskId, Tx};

/// A dated task of the Front, given on 3 July 2017 and due on 20 July.
fn survey() -> TaskInput {
    TaskInput {
        title: "Khảo sát hộ nghèo tại các thôn mẫu".into(),
        lead: Some(OrganisationId::new("front")),
        assigned_on: Some("03/07/2017".into()),
        due_on: Some("20/07/2017".into()),
        ..Default::default()
    }
}

fn add(fixture: &mut Fixture, input: &TaskInput) -> Result<TaskId> {
    fixture.on((2017, 7, 3), Op::Add, |tx| save(tx, input))
}

fn step<T>(fixture: &mut Fixture, day: u32, work: impl FnOnce(&mut Tx<'_>) -> Result<T>) -> Result<T> {
    fixture.on((2017, 7, day), Op::MoveTask, work)
}

/// What an attempt was refused for, or what it did instead.
fn refusal<T: std::fmt::Debug>(attempt: Result<T>) -> String {
    match attempt {
        Err(Error::Invalid(fields)) => {
            let fields = fields.iter().map(|field| format!("{} {:?}", field.field, field.code));
            fields.collect::<Vec<_>>().join("; ")
        }
        Err(Error::WrongState { state, .. }) => format!("state {state}"),
        Err(Error::Frozen { why, .. }) => format!("frozen {why}"),
        other => format!("{other:?}"),
    }
}
