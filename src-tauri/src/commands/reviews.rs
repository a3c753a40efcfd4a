//! What a leader says of a briefing, and what the office wants before one is issued.

use app::{BriefingDraft, Failure, IssueRule, Saved};
use serde_json::Value;
use tauri::State;

use super::shaped;
use crate::desk::Desk;

/// Approves a briefing in the words it has now.
#[tauri::command]
pub(crate) async fn briefing_approve(
    desk: State<'_, Desk>,
    id: Value,
    comment: String,
) -> Result<BriefingDraft, Failure> {
    desk.in_office("briefing_approve", move |session| session.briefing_approve(&shaped(id)?, &comment)).await
}

/// Sends a briefing back with what is to be set right.
#[tauri::command]
pub(crate) async fn briefing_send_back(
    desk: State<'_, Desk>,
    id: Value,
    comment: String,
) -> Result<BriefingDraft, Failure> {
    desk.in_office("briefing_send_back", move |session| session.briefing_send_back(&shaped(id)?, &comment))
        .await
}

/// Says something of a briefing.
#[tauri::command]
pub(crate) async fn briefing_comment(
    desk: State<'_, Desk>,
    id: Value,
    comment: String,
) -> Result<BriefingDraft, Failure> {
    desk.in_office("briefing_comment", move |session| session.briefing_comment(&shaped(id)?, &comment)).await
}

/// What has to come before a briefing is issued.
#[tauri::command]
pub(crate) async fn briefing_issue_rule(desk: State<'_, Desk>) -> Result<IssueRule, Failure> {
    desk.in_office("briefing_issue_rule", |session| session.briefing_issue_rule()).await
}

/// Puts another rule in force for issuing.
#[tauri::command]
pub(crate) async fn briefing_issue_rule_save(
    desk: State<'_, Desk>,
    rule: IssueRule,
) -> Result<Saved, Failure> {
    desk.in_office("briefing_issue_rule_save", move |session| session.set_briefing_issue_rule(rule)).await
}
