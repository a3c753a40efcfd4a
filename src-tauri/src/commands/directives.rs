//! What is asked about directives beside what all records share.

use app::Failure;
use serde_json::Value;
use tauri::State;

use super::{plain, shaped};
use crate::desk::Desk;

/// Directives that may be the one being typed, so that nothing is registered twice.
#[tauri::command]
pub(crate) async fn directive_twins(desk: State<'_, Desk>, query: Value) -> Result<Value, Failure> {
    desk.in_office("directive_twins", move |session| plain(session.directive_twins(&shaped(query)?)?)).await
}

/// The type and the issuer a symbol speaks of.
#[tauri::command]
pub(crate) async fn directive_propose(desk: State<'_, Desk>, symbol: String) -> Result<Value, Failure> {
    desk.in_office("directive_propose", move |session| plain(session.propose_from_symbol(&symbol)?)).await
}
