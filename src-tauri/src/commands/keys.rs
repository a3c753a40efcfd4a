//! The recovery sheet and the secrets: printed, replaced, tried.

use std::path::PathBuf;

use app::{DrawnSheet, Error, Failure, KeyTrial, KeyTrials, Permission, Secret, save_file};
use tauri::ipc::Response;
use tauri::{AppHandle, Runtime, State};

use super::papers::{self, PDF, SavedCopy};
use super::secret::TypedSecret;
use crate::desk::{Desk, Seat};
use crate::machine::machine;
use crate::picker;

/// What the sheet is called where it lies on disk.
const SHEET: &str = "phieu-khoi-phuc";

/// The sheet of the office being set up, or the new one that waits for being typed back.
#[tauri::command]
pub(crate) async fn sheet_pdf(desk: State<'_, Desk>) -> Result<Response, Failure> {
    Ok(Response::new(printed(&desk, "sheet_pdf").await?.to_vec()))
}

/// Opens the sheet in the system's viewer, from which it is printed. It goes from there once it was typed back.
#[tauri::command]
pub(crate) async fn sheet_view(desk: State<'_, Desk>) -> Result<(), Failure> {
    let bytes = printed(&desk, "sheet_view").await?;
    papers::show(&desk, &file_name(), &bytes)
}

/// Saves the sheet where the clerk says; nothing when the clerk thought better of it.
#[tauri::command]
pub(crate) async fn sheet_save<R: Runtime>(
    app: AppHandle<R>,
    desk: State<'_, Desk>,
) -> Result<Option<SavedCopy>, Failure> {
    // Whoever has no sheet is not asked; and it is printed again then, since no secret waits for a dialog.
    drop(printed(&desk, "sheet_save").await?);
    let Some(place) = picker::place_to_save(&app, file_name(), Some(PDF)).await? else { return Ok(None) };
    desk.call("sheet_save", move |seat| {
        save_file(&machine(), &place, &print(seat)?)?;
        Ok(Some(SavedCopy::at(&place)))
    })
    .await
}

/// Draws a new sheet; the old one holds until part of it was typed back.
#[tauri::command]
pub(crate) async fn sheet_draw(desk: State<'_, Desk>, secret: TypedSecret) -> Result<DrawnSheet, Failure> {
    let secret = Secret::from(secret);
    desk.in_office("sheet_draw", move |session| session.draw_sheet(&secret)).await
}

/// Puts the new sheet in place of the old one.
#[tauri::command]
pub(crate) async fn sheet_confirm(desk: State<'_, Desk>, typed: String) -> Result<(), Failure> {
    desk.in_office("sheet_confirm", move |session| session.confirm_sheet(&typed)).await?;
    forget_printed(&desk);
    Ok(())
}

/// Thinks better of a new sheet.
#[tauri::command]
pub(crate) async fn sheet_drop(desk: State<'_, Desk>) -> Result<(), Failure> {
    forget_printed(&desk);
    let drop = |session: &mut app::Session| {
        session.drop_sheet();
        Ok(())
    };
    desk.in_office("sheet_drop", drop).await
}

/// Opens the newest backup that this machine remembers.
#[tauri::command]
pub(crate) async fn key_try(desk: State<'_, Desk>, secret: TypedSecret) -> Result<KeyTrial, Failure> {
    try_in(&desk, "key_try", secret, None).await
}

/// Asks for a folder and opens the newest backup there; nothing when the clerk thought better of it.
#[tauri::command]
pub(crate) async fn key_try_elsewhere<R: Runtime>(
    app: AppHandle<R>,
    desk: State<'_, Desk>,
    secret: TypedSecret,
) -> Result<Option<KeyTrial>, Failure> {
    desk.in_office("key_try_elsewhere", |session| session.require(Permission::Read)).await?;
    let Some(place) = picker::folder(&app).await? else { return Ok(None) };
    try_in(&desk, "key_try_elsewhere", secret, Some(place)).await.map(Some)
}

/// When secrets were last proven on a backup.
#[tauri::command]
pub(crate) async fn key_trials(desk: State<'_, Desk>) -> Result<KeyTrials, Failure> {
    desk.in_office("key_trials", |session| session.key_trials()).await
}

/// After how many days the reminder comes.
#[tauri::command]
pub(crate) async fn key_remind(desk: State<'_, Desk>, days: u32) -> Result<(), Failure> {
    desk.in_office("key_remind", move |session| session.remind_of_keys(days)).await
}

/// Removes a sheet that was opened to be printed.
pub(super) fn forget_printed(desk: &Desk) {
    desk.opened().remove(&file_name());
}

fn file_name() -> String {
    format!("{SHEET}.pdf")
}

async fn printed(desk: &Desk, command: &'static str) -> Result<zeroize::Zeroizing<Vec<u8>>, Failure> {
    desk.call(command, |seat| print(seat)).await
}

fn print(seat: &Seat) -> Result<zeroize::Zeroizing<Vec<u8>>, Failure> {
    match seat {
        Seat::SettingUp(draft) => draft.print_sheet(),
        Seat::Rekeying(rekeying) => rekeying.draft.print_sheet(),
        Seat::Taken(session) => session.print_new_sheet(),
        Seat::Empty => Err(Failure::from(Error::Locked)),
    }
}

async fn try_in(
    desk: &Desk,
    command: &'static str,
    secret: TypedSecret,
    place: Option<PathBuf>,
) -> Result<KeyTrial, Failure> {
    let secret = Secret::from(secret);
    desk.on_backup(command, move |door, watch| {
        door.session(|session| session.try_key(&secret, place.as_deref(), watch))
    })
    .await
}
