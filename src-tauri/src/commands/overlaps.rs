//! The overlap desk: what may be the same work, and what the clerk decides about it.

use app::{
    ActivityId, Beside, Failure, JointProposal, MeetingId, OverlapMatch, OverlapPage, Saved, Saving,
    TypedWork, WorkRef, YearlyFigure, YearlyTable,
};
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

/// A part of the groups that wait for a decision.
#[tauri::command]
pub(crate) async fn overlap_groups(
    desk: State<'_, Desk>,
    offset: usize,
    limit: usize,
) -> Result<OverlapPage, Failure> {
    desk.in_office("overlap_groups", move |session| session.overlap_groups(offset, limit)).await
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

/// Meetings and activities to come that could be held as one.
#[tauri::command]
pub(crate) async fn overlap_joinable(desk: State<'_, Desk>) -> Result<Vec<Beside>, Failure> {
    desk.in_office("overlap_joinable", app::Session::joinable_occasions).await
}

/// The joint meeting that could take the place of several.
#[tauri::command]
pub(crate) async fn overlap_propose(
    desk: State<'_, Desk>,
    replaced: Vec<MeetingId>,
) -> Result<JointProposal, Failure> {
    desk.in_office("overlap_propose", move |session| session.propose_joint(&replaced)).await
}

/// Lồng ghép.
#[tauri::command]
pub(crate) async fn overlap_join(desk: State<'_, Desk>, input: Value) -> Result<Saved, Failure> {
    desk.in_office("overlap_join", move |session| session.join_meetings(input)).await
}

/// The same people, room or village at the same hours.
#[tauri::command]
pub(crate) async fn overlap_clashes(desk: State<'_, Desk>) -> Result<Vec<Beside>, Failure> {
    desk.in_office("overlap_clashes", |session| session.clashes()).await
}

/// Events that may have been reported twice.
#[tauri::command]
pub(crate) async fn overlap_counts(desk: State<'_, Desk>) -> Result<Vec<Beside>, Failure> {
    desk.in_office("overlap_counts", |session| session.double_counts()).await
}

/// Chỉ tính một lần.
#[tauri::command]
pub(crate) async fn overlap_count_once(
    desk: State<'_, Desk>,
    kept: ActivityId,
    dropped: ActivityId,
) -> Result<Saved, Failure> {
    desk.in_office("overlap_count_once", move |session| session.count_once(&kept, &dropped)).await
}

/// The figures typed for earlier years.
#[tauri::command]
pub(crate) async fn yearly_figures(desk: State<'_, Desk>) -> Result<Vec<YearlyFigure>, Failure> {
    desk.in_office("yearly_figures", |session| session.yearly_figures()).await
}

/// Keeps figures of earlier years.
#[tauri::command]
pub(crate) async fn yearly_record(desk: State<'_, Desk>, input: Value) -> Result<Saved, Failure> {
    desk.in_office("yearly_record", move |session| session.record_yearly_figures(input)).await
}

/// A year beside the years before it.
#[tauri::command]
pub(crate) async fn yearly_table(desk: State<'_, Desk>, year: i32) -> Result<YearlyTable, Failure> {
    desk.in_office("yearly_table", move |session| session.yearly_table(year)).await
}
