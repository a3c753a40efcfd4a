//! Briefings: drafted, looked at, printed, signed and issued.

use app::{BriefingDraft, BriefingTerms, Failure, Saved};
use chrono::NaiveDate;
use serde_json::Value;
use tauri::ipc::Response;
use tauri::{AppHandle, Runtime, State};

use super::papers::{self, BriefingFile, Outgoing, SavedCopy};
use super::{plain, shaped};
use crate::desk::Desk;

/// What the viewer shows as the title of a file without one.
const PAPER: &str = "bao-cao.pdf";

/// Briefings, newest first.
#[tauri::command]
pub(crate) async fn briefing_list(desk: State<'_, Desk>, query: Value) -> Result<Value, Failure> {
    desk.in_office("briefing_list", move |session| plain(session.briefing_list(&shaped(query)?)?)).await
}

/// Makes the draft of a period, or drafts it anew from the records.
#[tauri::command]
pub(crate) async fn briefing_open(
    desk: State<'_, Desk>,
    period: String,
    document_date: Option<NaiveDate>,
    from_day: Option<NaiveDate>,
    to_day: Option<NaiveDate>,
) -> Result<BriefingDraft, Failure> {
    let terms = BriefingTerms { document_date, from_day, to_day, signer: None };
    desk.in_office("briefing_open", move |session| session.briefing_open(&period, &terms)).await
}

/// Sets the date, the days and the signer of a draft.
#[tauri::command]
pub(crate) async fn briefing_revise(
    desk: State<'_, Desk>,
    id: Value,
    input: Value,
) -> Result<BriefingDraft, Failure> {
    desk.in_office("briefing_revise", move |session| session.briefing_revise(&shaped(id)?, &shaped(input)?))
        .await
}

/// A briefing as it is.
#[tauri::command]
pub(crate) async fn briefing_get(desk: State<'_, Desk>, id: Value) -> Result<BriefingDraft, Failure> {
    desk.in_office("briefing_get", move |session| session.briefing_get(&shaped(id)?)).await
}

/// The pages in the state the briefing is in.
#[tauri::command]
pub(crate) async fn briefing_pdf(desk: State<'_, Desk>, id: Value) -> Result<Response, Failure> {
    let work = move |session: &mut app::Session| session.briefing_pdf(&shaped(id)?);
    desk.in_office("briefing_pdf", work).await.map(Response::new)
}

/// Saves a copy where the clerk says; nothing when the clerk thought better of it.
#[tauri::command]
pub(crate) async fn briefing_save<R: Runtime>(
    app: AppHandle<R>,
    desk: State<'_, Desk>,
    id: Value,
    format: BriefingFile,
) -> Result<Option<SavedCopy>, Failure> {
    let print = move |session: &mut app::Session| {
        let id = shaped(id)?;
        let bytes = match format {
            BriefingFile::Docx => session.briefing_docx(&id)?,
            BriefingFile::Pdf => session.briefing_pdf(&id)?,
            BriefingFile::Xlsx => session.briefing_xlsx(&id)?,
        };
        let name = format!("bao-cao-{}", session.briefing_get(&id)?.briefing.period_key);
        Ok(Outgoing::of_kind(&name, format, bytes))
    };
    let file = desk.in_office("briefing_save", print).await?;
    papers::save(&app, &desk, "briefing_save", file).await
}

/// Opens the pages in the system's viewer, from which they are printed.
#[tauri::command]
pub(crate) async fn briefing_view(desk: State<'_, Desk>, id: Value) -> Result<(), Failure> {
    let work = move |session: &mut app::Session| session.briefing_pdf(&shaped(id)?);
    let pdf = desk.in_office("briefing_view", work).await?;
    papers::show(&desk, PAPER, &pdf)
}

/// Prints "Dự thảo lần n".
#[tauri::command]
pub(crate) async fn briefing_print_draft(desk: State<'_, Desk>, id: Value) -> Result<BriefingDraft, Failure> {
    let work = move |session: &mut app::Session| session.briefing_print_draft(&shaped(id)?);
    let printed = desk.in_office("briefing_print_draft", work).await?;
    papers::show(&desk, PAPER, &printed.pdf)?;
    Ok(printed.draft)
}

/// Prints the copy the head signs, with number and day left blank.
#[tauri::command]
pub(crate) async fn briefing_print_signing(
    desk: State<'_, Desk>,
    id: Value,
) -> Result<BriefingDraft, Failure> {
    let work = move |session: &mut app::Session| session.briefing_print_signing(&shaped(id)?);
    let printed = desk.in_office("briefing_print_signing", work).await?;
    papers::show(&desk, PAPER, &printed.pdf)?;
    Ok(printed.draft)
}

/// Puts the clerk's words in place of a paragraph.
#[tauri::command]
pub(crate) async fn briefing_edit(
    desk: State<'_, Desk>,
    id: Value,
    anchor: String,
    text: String,
) -> Result<BriefingDraft, Failure> {
    desk.in_office("briefing_edit", move |session| session.briefing_edit(&shaped(id)?, &anchor, &text)).await
}

/// Takes the drafted words of a paragraph again.
#[tauri::command]
pub(crate) async fn briefing_revert(
    desk: State<'_, Desk>,
    id: Value,
    anchor: String,
) -> Result<BriefingDraft, Failure> {
    desk.in_office("briefing_revert", move |session| session.briefing_revert(&shaped(id)?, &anchor)).await
}

/// Moves a draft to the trash.
#[tauri::command]
pub(crate) async fn briefing_remove(desk: State<'_, Desk>, id: Value) -> Result<Saved, Failure> {
    desk.in_office("briefing_remove", move |session| session.briefing_remove(&shaped(id)?)).await
}

/// Puts a figure in place of the counted one, with the reason.
#[tauri::command]
pub(crate) async fn briefing_override(
    desk: State<'_, Desk>,
    id: Value,
    input: Value,
) -> Result<BriefingDraft, Failure> {
    desk.in_office("briefing_override", move |session| {
        session.briefing_override(&shaped(id)?, &shaped(input)?)
    })
    .await
}

/// Takes the counted figure again.
#[tauri::command]
pub(crate) async fn briefing_clear_override(
    desk: State<'_, Desk>,
    id: Value,
    figure: String,
) -> Result<BriefingDraft, Failure> {
    desk.in_office("briefing_clear_override", move |session| {
        session.briefing_clear_override(&shaped(id)?, &figure)
    })
    .await
}

/// Records the head's signature on the paper.
#[tauri::command]
pub(crate) async fn briefing_sign(
    desk: State<'_, Desk>,
    id: Value,
    input: Value,
) -> Result<BriefingDraft, Failure> {
    desk.in_office("briefing_sign", move |session| session.briefing_sign(&shaped(id)?, &shaped(input)?)).await
}

/// Takes the number and freezes words, figures and pages.
#[tauri::command]
pub(crate) async fn briefing_issue(
    desk: State<'_, Desk>,
    id: Value,
    input: Value,
) -> Result<BriefingDraft, Failure> {
    desk.in_office("briefing_issue", move |session| session.briefing_issue(&shaped(id)?, &shaped(input)?))
        .await
}

/// Takes a printed copy back to be changed.
#[tauri::command]
pub(crate) async fn briefing_back_to_draft(
    desk: State<'_, Desk>,
    id: Value,
) -> Result<BriefingDraft, Failure> {
    desk.in_office("briefing_back_to_draft", move |session| session.briefing_back_to_draft(&shaped(id)?))
        .await
}

/// Withdraws an issued briefing, with the reason.
#[tauri::command]
pub(crate) async fn briefing_withdraw(
    desk: State<'_, Desk>,
    id: Value,
    input: Value,
) -> Result<BriefingDraft, Failure> {
    desk.in_office("briefing_withdraw", move |session| {
        session.briefing_withdraw(&shaped(id)?, &shaped(input)?)
    })
    .await
}

/// Begins the one that replaces or corrects an issued briefing.
#[tauri::command]
pub(crate) async fn briefing_supersede(
    desk: State<'_, Desk>,
    id: Value,
    by: Value,
    document_date: NaiveDate,
) -> Result<BriefingDraft, Failure> {
    desk.in_office("briefing_supersede", move |session| {
        session.briefing_supersede(&shaped(id)?, shaped(by)?, document_date)
    })
    .await
}
