//! The hand-over record on paper.

use app::{Failure, PaperFormat, Session};
use tauri::ipc::Response;
use tauri::{AppHandle, Runtime, State};

use super::papers::{self, CopyFormat, Outgoing, SavedCopy};
use crate::desk::Desk;

const NAME: &str = "bien-ban-ban-giao";

/// The pages as they would be printed now.
#[tauri::command]
pub(crate) async fn handover_pdf(
    desk: State<'_, Desk>,
    giver: String,
    receiver: String,
) -> Result<Response, Failure> {
    let print = move |session: &mut Session| session.print_handover(&giver, &receiver, PaperFormat::Pdf);
    Ok(Response::new(desk.in_office("handover_pdf", print).await?))
}

/// Opens the record in the system's viewer.
#[tauri::command]
pub(crate) async fn handover_view(
    desk: State<'_, Desk>,
    giver: String,
    receiver: String,
) -> Result<(), Failure> {
    let print = move |session: &mut Session| session.print_handover(&giver, &receiver, PaperFormat::Pdf);
    let bytes = desk.in_office("handover_view", print).await?;
    papers::show(&desk, &format!("{NAME}.pdf"), &bytes)
}

/// Saves the record where the clerk says.
#[tauri::command]
pub(crate) async fn handover_save<R: Runtime>(
    app: AppHandle<R>,
    desk: State<'_, Desk>,
    giver: String,
    receiver: String,
    format: CopyFormat,
) -> Result<Option<SavedCopy>, Failure> {
    let print = move |session: &mut Session| session.print_handover(&giver, &receiver, format.into());
    let bytes = desk.in_office("handover_save", print).await?;
    papers::save(&app, &desk, "handover_save", Outgoing::of_kind(NAME, format, bytes)).await
}
