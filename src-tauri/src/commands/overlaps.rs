//! The overlap desk: what may be the same work, and what the clerk decides about it.

use app::{Failure, OverlapGroup, OverlapMatch, Saved, Saving, TypedWork, WorkRef};
use chrono::NaiveDate;
use serde_json::Value;
use tauri::State;

use crate::desk::Desk;

/// Matches of what is being typed; none while the office's works are still being read.
#[tauri::command]
pub(crate) async fn overlaps_while_typing(
    desk: State<'_, Desk>,
    typed: TypedWork,
) -> Result<Vec<OverlapMatch>, Failure> {
    desk.in_office("overlaps_while_typing", move |session| session.overlaps_while_typing(&typed)).await
}

/// Groups that wait for a decision.
#[tauri::command]
pub(crate) async fn overlap_groups(desk: State<'_, Desk>) -> Result<Vec<OverlapGroup>, Failure> {
    desk.in_office("overlap_groups", app::Session::overlap_groups).await
}

/// Gộp.
#[tauri::command]
pub(crate) async fn overlap_merge(desk: State<'_, Desk>, input: Value) -> Result<Saved, Failure> {
    desk.in_office("overlap_merge", move |session| session.merge_overlaps(input)).await
}

/// Liên quan.
#[tauri::command]
pub(crate) async fn overlap_relate(desk: State<'_, Desk>, members: Vec<WorkRef>) -> Result<Saved, Failure> {
    desk.in_office("overlap_relate", move |session| session.relate_overlaps(&members)).await
}

/// Không trùng.
#[tauri::command]
pub(crate) async fn overlap_dismiss(desk: State<'_, Desk>, members: Vec<WorkRef>) -> Result<Saved, Failure> {
    desk.in_office("overlap_dismiss", move |session| session.dismiss_overlaps(&members)).await
}

/// Lets the scorer judge as it was shipped.
#[tauri::command]
pub(crate) async fn overlap_forget(desk: State<'_, Desk>) -> Result<Saved, Failure> {
    desk.in_office("overlap_forget", app::Session::forget_overlap_answers).await
}

/// What merging saved from one day to another.
#[tauri::command]
pub(crate) async fn overlap_saving(
    desk: State<'_, Desk>,
    from: NaiveDate,
    to: NaiveDate,
) -> Result<Saving, Failure> {
    desk.in_office("overlap_saving", move |session| session.overlap_saving(from, to)).await
}
