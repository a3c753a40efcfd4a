//! The rules an office gives its registers, the days it does not work, and the filters a clerk keeps.

use app::{Failure, Saved};
use serde_json::Value;
use tauri::State;

use super::{plain, shaped};
use crate::desk::Desk;

/// The rules in force.
#[tauri::command]
pub(crate) async fn register_rules(desk: State<'_, Desk>) -> Result<Value, Failure> {
    desk.in_office("register_rules", move |session| plain(session.register_rules()?)).await
}

/// Puts other rules in force.
#[tauri::command]
pub(crate) async fn register_rules_save(desk: State<'_, Desk>, input: Value) -> Result<Saved, Failure> {
    desk.in_office("register_rules_save", move |session| session.save_register_rules(&shaped(input)?)).await
}

/// Adds the public holidays of a year that have fixed dates.
#[tauri::command]
pub(crate) async fn holidays_add_fixed(desk: State<'_, Desk>, year: i32) -> Result<Saved, Failure> {
    desk.in_office("holidays_add_fixed", move |session| session.add_fixed_holidays(year)).await
}

/// The filters kept for a list.
#[tauri::command]
pub(crate) async fn filter_list(desk: State<'_, Desk>, list: String) -> Result<Value, Failure> {
    desk.in_office("filter_list", move |session| plain(session.saved_filters(&list)?)).await
}

/// Keeps a filter under its name.
#[tauri::command]
pub(crate) async fn filter_save(desk: State<'_, Desk>, input: Value) -> Result<Saved, Failure> {
    desk.in_office("filter_save", move |session| session.save_filter(&shaped(input)?)).await
}

/// Forgets a filter.
#[tauri::command]
pub(crate) async fn filter_drop(desk: State<'_, Desk>, id: String) -> Result<Saved, Failure> {
    desk.in_office("filter_drop", move |session| session.drop_filter(&id)).await
}
