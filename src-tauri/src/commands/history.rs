//! Looking back: undo, a record's past, and what was written where.

use app::{Failure, HistoryStep, Kind, Undone};
use serde_json::Value;
use tauri::State;

use super::{plain, shaped};
use crate::desk::Desk;

/// Takes back an operation, or the newest that still stands when none is named.
#[tauri::command]
pub(crate) async fn undo(desk: State<'_, Desk>, operation: Option<i64>) -> Result<Undone, Failure> {
    desk.in_office("undo", move |session| match operation {
        Some(operation) => session.undo(operation),
        None => session.undo_last(),
    })
    .await
}

/// Every change of one record, newest first.
#[tauri::command]
pub(crate) async fn history(
    desk: State<'_, Desk>,
    kind: Kind,
    id: String,
) -> Result<Vec<HistoryStep>, Failure> {
    desk.in_office("history", move |session| session.history(kind, &id)).await
}

/// Records that hold the words, with or without marks.
#[tauri::command]
pub(crate) async fn search(desk: State<'_, Desk>, query: Value) -> Result<Value, Failure> {
    desk.in_office("search", move |session| plain(session.search(&shaped(query)?)?)).await
}
