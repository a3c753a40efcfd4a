//! Looking back: undo, a record's past, and what was written where.

use app::{Kind, Undone};
use serde_json::Value;
use tauri::State;

use super::{plain, shaped};
use crate::desk::Desk;
use crate::failure::Failure;

/// The code of an undo that comes too late.
const TOO_LATE: &str = "E_CANNOT_UNDO";

/// Takes back the newest operation that still stands; named, only when nothing was done after it.
#[tauri::command]
pub(crate) async fn undo(desk: State<'_, Desk>, operation: Option<i64>) -> Result<Undone, Failure> {
    desk.in_office("undo", move |session| {
        let newest = session.recent(1)?.first().map(|entry| entry.operation);
        if operation.is_some() && operation != newest {
            return Err(Failure::Host { code: TOO_LATE });
        }
        Ok(session.undo()?)
    })
    .await
}

/// Every change of one record, newest first.
#[tauri::command]
pub(crate) async fn history(desk: State<'_, Desk>, kind: Kind, id: String) -> Result<Value, Failure> {
    desk.in_office("history", move |session| plain(session.history(kind, &id)?)).await
}

/// Records that hold the words, with or without marks.
#[tauri::command]
pub(crate) async fn search(desk: State<'_, Desk>, query: Value) -> Result<Value, Failure> {
    desk.in_office("search", move |session| plain(session.search(&shaped(query)?)?)).await
}
