//! What can be done to a record beside keeping it: numbers, progress, signatures, answers.

use app::{Action, Failure, Kind, Saved};
use serde_json::{Value, json};
use tauri::State;

use crate::desk::Desk;

/// Commands that do the action of that name with an input of its own shape.
macro_rules! acts {
    ($($command:ident = $kind:ident $action:literal),* $(,)?) => { $(
        #[tauri::command]
        pub(crate) async fn $command(
            desk: State<'_, Desk>,
            id: String,
            input: Value,
        ) -> Result<Saved, Failure> {
            act(&desk, stringify!($command), Kind::$kind, $action, id, input).await
        }
    )* };
}

acts! {
    book_open = Book "open",
    task_progress = Task "progress",
    task_extend = Task "extend",
    task_finish = Task "finish",
    task_confirm = Task "confirm",
    task_pause = Task "pause",
    task_resume = Task "resume",
    task_cancel = Task "cancel",
    task_reopen = Task "reopen",
    meeting_sign = Meeting "sign",
    meeting_notice = Meeting "notice",
    meeting_supplement = Meeting "supplement",
    place_add_villages = Place "add_villages",
    indicator_record_values = Indicator "record_values",
    indicator_remove_value = Indicator "remove_value",
    proposal_answer = Proposal "answer",
}

/// Gives a directive the next number of its book, or the one stamped on the paper.
#[tauri::command]
pub(crate) async fn directive_take_number(
    desk: State<'_, Desk>,
    id: String,
    mode: Value,
) -> Result<Saved, Failure> {
    act(&desk, "directive_take_number", Kind::Directive, "take_number", id, mode).await
}

/// Cancels a directive's number, with a reason that stays in the book.
#[tauri::command]
pub(crate) async fn directive_cancel_number(
    desk: State<'_, Desk>,
    id: String,
    reason: String,
) -> Result<Saved, Failure> {
    let input = json!({ "reason": reason });
    act(&desk, "directive_cancel_number", Kind::Directive, "cancel_number", id, input).await
}

async fn act(
    desk: &Desk,
    command: &'static str,
    kind: Kind,
    action: &'static str,
    id: String,
    input: Value,
) -> Result<Saved, Failure> {
    desk.in_office(command, move |session| session.act(Action::named(kind, action)?, &id, input)).await
}
