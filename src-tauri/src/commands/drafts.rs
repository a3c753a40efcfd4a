//! Unfinished forms, kept so that a crash loses no typing.

use serde_json::Value;
use tauri::State;

use super::{plain, shaped};
use crate::desk::Desk;
use app::Failure;

/// Keeps a form as it is typed; gives the draft's id.
#[tauri::command]
pub(crate) async fn draft_put(desk: State<'_, Desk>, input: Value) -> Result<Value, Failure> {
    desk.in_office("draft_put", move |session| plain(session.put_draft(&shaped(input)?)?)).await
}

/// The unfinished forms of the account at the keyboard, the last touched first.
#[tauri::command]
pub(crate) async fn draft_list(desk: State<'_, Desk>) -> Result<Value, Failure> {
    desk.in_office("draft_list", |session| plain(session.drafts()?)).await
}

/// Deletes an unfinished form for good.
#[tauri::command]
pub(crate) async fn draft_drop(desk: State<'_, Desk>, id: Value) -> Result<(), Failure> {
    desk.in_office("draft_drop", move |session| session.drop_draft(&shaped(id)?)).await
}
