//! Closing the books of a month, and opening them again with a reason.

use app::{Failure, Saved};
use serde_json::Value;
use tauri::State;

use super::plain;
use crate::desk::Desk;

/// The periods that were ever closed or locked.
#[tauri::command]
pub(crate) async fn period_list(desk: State<'_, Desk>) -> Result<Value, Failure> {
    desk.in_office("period_list", |session| plain(session.periods()?)).await
}

/// Closes a period.
#[tauri::command]
pub(crate) async fn period_close(desk: State<'_, Desk>, period: String) -> Result<Saved, Failure> {
    desk.in_office("period_close", move |session| session.close_period(&period)).await
}

/// Locks a closed period.
#[tauri::command]
pub(crate) async fn period_lock(desk: State<'_, Desk>, period: String) -> Result<Saved, Failure> {
    desk.in_office("period_lock", move |session| session.lock_period(&period)).await
}

/// Opens a period again, with a reason.
#[tauri::command]
pub(crate) async fn period_reopen(
    desk: State<'_, Desk>,
    period: String,
    reason: String,
) -> Result<Saved, Failure> {
    desk.in_office("period_reopen", move |session| session.reopen_period(&period, &reason)).await
}
