//! Records of every kind, by the same few verbs.

use app::{Failure, Kind, Saved};
use serde_json::Value;
use tauri::State;

use super::{plain, shaped};
use crate::desk::Desk;

/// A page of a list.
#[tauri::command]
pub(crate) async fn record_list(desk: State<'_, Desk>, kind: Kind, query: Value) -> Result<Value, Failure> {
    desk.in_office("record_list", move |session| plain(session.list(kind, &shaped(query)?)?)).await
}

/// A record with everything that hangs on it.
#[tauri::command]
pub(crate) async fn record_get(desk: State<'_, Desk>, kind: Kind, id: String) -> Result<Value, Failure> {
    desk.in_office("record_get", move |session| session.get(kind, &id)).await
}

/// Adds a record, or changes the one whose id it names.
#[tauri::command]
pub(crate) async fn record_save(desk: State<'_, Desk>, kind: Kind, input: Value) -> Result<Saved, Failure> {
    desk.in_office("record_save", move |session| session.save(kind, input)).await
}

/// Moves a record to the trash.
#[tauri::command]
pub(crate) async fn record_remove(desk: State<'_, Desk>, kind: Kind, id: String) -> Result<Saved, Failure> {
    desk.in_office("record_remove", move |session| session.remove(kind, &id)).await
}
