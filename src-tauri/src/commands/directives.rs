//! What is asked about directives beside what all records share.

use app::{Failure, Saved};
use chrono::NaiveDate;
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

/// The deadline a letter is proposed; none when the office has no rule.
#[tauri::command]
pub(crate) async fn directive_deadline(
    desk: State<'_, Desk>,
    arrival: NaiveDate,
) -> Result<Option<NaiveDate>, Failure> {
    desk.in_office("directive_deadline", move |session| session.propose_deadline(arrival)).await
}

/// Adds one routing to several directives.
#[tauri::command]
pub(crate) async fn directive_route(desk: State<'_, Desk>, input: Value) -> Result<Saved, Failure> {
    desk.in_office("directive_route", move |session| session.route_directives(&shaped(input)?)).await
}

/// Holds a number for a document that is registered elsewhere.
#[tauri::command]
pub(crate) async fn directive_hold_number(desk: State<'_, Desk>, input: Value) -> Result<Saved, Failure> {
    desk.in_office("directive_hold_number", move |session| session.hold_number(&shaped(input)?)).await
}

/// Takes a directive that must not be stored out for good.
#[tauri::command]
pub(crate) async fn directive_expunge(
    desk: State<'_, Desk>,
    id: String,
    reason: String,
) -> Result<Saved, Failure> {
    desk.in_office("directive_expunge", move |session| session.expunge_directive(&id, &reason)).await
}
