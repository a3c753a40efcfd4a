//! What can be done to a record beside keeping it: numbers, progress, signatures, answers.

mod inputs;

use super::shape::strictly;
use super::{Kind, Saved, saved};
use crate::{Error, Permission, Result, Session};
use inputs::{CancelNumberInput, Nothing, OpenBookInput, RemoveValueInput};
use office::directive::{NumberMode, cancel_number, open_book, take_number};
use office::figures::{PeriodValuesInput, record_values, remove_value};
use office::meeting::{self, NoticeInput, SignInput, SupplementInput};
use office::note::{AnswerInput, proposal};
use office::place::{self, VillagesInput};
use office::task::{
    self, CancelInput, ConfirmInput, ExtendInput, FinishInput, PauseInput, ProgressInput, ReopenInput,
    ResumeInput,
};
use office::{BookId, DirectiveId, IndicatorId, MeetingId, Op, PlaceId, ProposalId, TaskId, Tx};
use serde_json::Value;

/// One thing that can be done to a record of a kind.
pub struct Action {
    /// The kind.
    pub kind: Kind,
    /// Its name in requests, such as `finish`.
    pub name: &'static str,
    op: Op,
    permission: Permission,
    pub(crate) run: fn(&mut Tx<'_>, &str, Value) -> Result<()>,
    #[cfg(feature = "ts")]
    pub(crate) input: fn(&mut crate::bindings::Bindings) -> String,
}

macro_rules! action {
    ($kind:ident $name:literal, $op:ident $permission:ident, $id:ty, $input:ty, $run:expr) => {
        Action {
            kind: Kind::$kind,
            name: $name,
            op: Op::$op,
            permission: Permission::$permission,
            run: |tx, id, input| {
                let input: $input = strictly(input)?;
                ($run)(tx, &<$id>::new(id), &input)?;
                Ok(())
            },
            #[cfg(feature = "ts")]
            input: |bindings| bindings.add::<$input>(),
        }
    };
}

impl Action {
    /// Everything that can be done to a record.
    pub const ALL: &[Action] = &[
        action!(Book "open", Change Administer, BookId, OpenBookInput, open),
        action!(Directive "take_number", TakeNumber Write, DirectiveId, NumberMode, take_number),
        action!(Directive "cancel_number", CancelNumber Write, DirectiveId, CancelNumberInput, cancel),
        action!(Task "progress", MoveTask Comment, TaskId, ProgressInput, task::progress),
        action!(Task "extend", MoveTask Write, TaskId, ExtendInput, task::extend),
        action!(Task "finish", MoveTask Write, TaskId, FinishInput, task::report_finished),
        action!(Task "confirm", MoveTask Write, TaskId, ConfirmInput, task::confirm),
        action!(Task "pause", MoveTask Write, TaskId, PauseInput, task::pause),
        action!(Task "resume", MoveTask Write, TaskId, ResumeInput, task::resume),
        action!(Task "cancel", MoveTask Write, TaskId, CancelInput, task::cancel),
        action!(Task "reopen", MoveTask Write, TaskId, ReopenInput, task::reopen),
        action!(Meeting "begin_minutes", Change Write, MeetingId, Nothing, begin_minutes),
        action!(Meeting "sign", SignMinutes Write, MeetingId, SignInput, meeting::sign),
        action!(Meeting "notice", Change Write, MeetingId, NoticeInput, meeting::record_notice),
        action!(Meeting "supplement", SupplementMinutes Write, MeetingId, SupplementInput, meeting::supplement),
        action!(Place "add_villages", Add Write, PlaceId, VillagesInput, add_villages),
        action!(Indicator "record_values", Change Write, IndicatorId, PeriodValuesInput, record_values),
        action!(Indicator "remove_value", Change Write, IndicatorId, RemoveValueInput, take_back),
        action!(Proposal "answer", Change Write, ProposalId, AnswerInput, proposal::answer),
    ];

    /// What is called so for that kind.
    ///
    /// # Errors
    /// [`Error::UnknownAction`].
    pub fn named(kind: Kind, name: &str) -> Result<&'static Action, Error> {
        let found = Action::ALL.iter().find(|action| action.kind == kind && action.name == name);
        found.ok_or_else(|| Error::UnknownAction { kind: kind.name(), action: name.to_owned() })
    }
}

fn open(tx: &mut Tx<'_>, id: &BookId, input: &OpenBookInput) -> office::Result<()> {
    open_book(tx, id, input.document_type.as_ref(), tx.today(), input.last_used.as_ref())
}

fn cancel(tx: &mut Tx<'_>, id: &DirectiveId, input: &CancelNumberInput) -> office::Result<()> {
    cancel_number(tx, id, &input.reason)
}

fn take_back(tx: &mut Tx<'_>, id: &IndicatorId, input: &RemoveValueInput) -> office::Result<()> {
    remove_value(tx, id, &input.value)
}

fn begin_minutes(tx: &mut Tx<'_>, id: &MeetingId, _: &Nothing) -> office::Result<()> {
    meeting::begin_minutes(tx, id)
}

fn add_villages(tx: &mut Tx<'_>, commune: &PlaceId, input: &VillagesInput) -> office::Result<()> {
    let input = VillagesInput { commune: Some(commune.clone()), ..input.clone() };
    place::add_villages(tx, &input).map(drop)
}

impl Session {
    /// Does something to a record, from JSON shaped as that action's input; the id given back is the record's.
    ///
    /// # Errors
    /// `E_BAD_JSON`, `E_FIELD`, `E_WRONG_STATE`, `E_FROZEN`, `E_NOT_FOUND`, `E_NOT_PERMITTED`, and what its rules refuse.
    pub fn act(&mut self, action: &Action, id: &str, input: Value) -> Result<Saved> {
        let done = self.transact(action.permission, action.op, |tx| {
            (action.run)(tx, id, input)?;
            Ok(id.to_owned())
        });
        done.map(saved)
    }
}
