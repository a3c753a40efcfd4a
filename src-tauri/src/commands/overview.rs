//! The figures a clerk sees first.

use app::{Dashboard, Failure, Span};
use tauri::State;

use crate::desk::Desk;

/// What waits, and this span's figures beside the last one's.
#[tauri::command]
pub(crate) async fn dashboard(desk: State<'_, Desk>, period: Span) -> Result<Dashboard, Failure> {
    desk.in_office("dashboard", move |session| session.dashboard(period)).await
}
