//! The minutes of a meeting on paper.

use app::{Failure, PaperFormat};
use tauri::{AppHandle, Runtime, State};

use super::papers::{self, CopyFormat, Outgoing, SavedCopy};
use crate::desk::Desk;

/// Opens the minutes in the system's viewer, from which they are printed.
#[tauri::command]
pub(crate) async fn minutes_view(
    desk: State<'_, Desk>,
    meeting: String,
    supplement: Option<i64>,
) -> Result<(), Failure> {
    let print =
        move |session: &mut app::Session| session.print_minutes(&meeting, supplement, PaperFormat::Pdf);
    let printed = desk.in_office("minutes_view", print).await?;
    papers::show(&desk, "bien-ban.pdf", &printed.bytes)
}

/// Saves the minutes where the clerk says; nothing when the clerk thought better of it.
#[tauri::command]
pub(crate) async fn minutes_save<R: Runtime>(
    app: AppHandle<R>,
    desk: State<'_, Desk>,
    meeting: String,
    supplement: Option<i64>,
    format: CopyFormat,
) -> Result<Option<SavedCopy>, Failure> {
    let print = move |session: &mut app::Session| session.print_minutes(&meeting, supplement, format.into());
    let printed = desk.in_office("minutes_save", print).await?;
    let kind = if supplement.is_some() { "bien-ban-bo-sung" } else { "bien-ban" };
    let file = Outgoing::of_kind(&format!("{kind}-{}", printed.day), format, printed.bytes);
    papers::save(&app, &desk, "minutes_save", file).await
}
