//! Backups: made where the clerk says, watched, stopped, looked through, and how old they are.

use std::path::PathBuf;

use app::{
    BackupAge, BackupDone, BackupProgress, BackupReminder, Error, Failure, HeldSeries, ListedBackup,
    Permission, Saved, Session, Stick, VerifiedBackup, list_backups, parse_request, verify_backup,
};
use serde::Serialize;
use serde_json::Value;
use tauri::ipc::Channel;
use tauri::{AppHandle, Runtime, State, Window};

use crate::desk::{Desk, Seat};
use crate::eject::eject;
use crate::leave::Leaving;
use crate::machine::{machine, plugged_in};
use crate::picker;
use crate::shelf::{Shelf, shown};

/// What lies in the folder that is looked into.
#[derive(Serialize)]
pub(crate) struct ShelfView {
    folder: String,
    backups: Vec<ListedBackup>,
}

/// Makes a backup on one of the media shown last, or in a folder that is asked for; nothing when the clerk thought better
/// of it. The office is only needed for the snapshot: whoever works in it goes on while it is copied.
#[tauri::command]
pub(crate) async fn backup_run<R: Runtime>(
    app: AppHandle<R>,
    desk: State<'_, Desk>,
    stick: Option<usize>,
) -> Result<Option<BackupDone>, Failure> {
    desk.in_office("backup_run", |session| session.require(Permission::Write)).await?;
    let Some(target) = medium_or_folder(&app, &desk, stick).await? else { return Ok(None) };
    desk.on_backup("backup_run", move |door, watch| {
        let begun = door.session(|session| session.begin_backup(watch))?;
        begun.finish(&mut machine(), &target, watch).map(Some)
    })
    .await
}

/// The media that are plugged in, asked for again by their place among them.
#[tauri::command]
pub(crate) async fn stick_list(desk: State<'_, Desk>) -> Result<Vec<Stick>, Failure> {
    let media = plugged_in();
    desk.shelf().lay(media.clone());
    desk.in_office("stick_list", move |session| session.sticks(&media)).await
}

/// Has the system let go of a medium; false where it offers no way, and the clerk does it by hand.
#[tauri::command]
pub(crate) async fn stick_eject(desk: State<'_, Desk>, stick: usize) -> Result<bool, Failure> {
    let medium = desk.shelf().medium(stick)?;
    desk.aside("stick_eject", move || Ok(eject(&medium))).await
}

/// How many operations were done since the newest backup.
#[tauri::command]
pub(crate) async fn backup_unsaved(desk: State<'_, Desk>) -> Result<i64, Failure> {
    desk.in_office("backup_unsaved", |session| session.unsaved_operations()).await
}

/// After how many days without a backup the window says so.
#[tauri::command]
pub(crate) async fn backup_reminder(desk: State<'_, Desk>) -> Result<BackupReminder, Failure> {
    desk.in_office("backup_reminder", |session| session.backup_reminder()).await
}

/// Puts other days of reminding in force.
#[tauri::command]
pub(crate) async fn backup_reminder_save(desk: State<'_, Desk>, input: Value) -> Result<Saved, Failure> {
    let save = move |session: &mut Session| session.save_backup_reminder(&parse_request(input)?);
    desk.in_office("backup_reminder_save", save).await
}

/// How far the work on a backup is; nothing while none is under way.
#[tauri::command]
pub(crate) async fn backup_progress(desk: State<'_, Desk>) -> Result<Option<BackupProgress>, Failure> {
    Ok(desk.backup().progress())
}

/// Asks that work to stop.
#[tauri::command]
pub(crate) async fn backup_stop(desk: State<'_, Desk>) -> Result<(), Failure> {
    desk.backup().stop();
    Ok(())
}

/// How old the newest backup on each stick is.
#[tauri::command]
pub(crate) async fn backup_ages(desk: State<'_, Desk>) -> Result<Vec<BackupAge>, Failure> {
    desk.in_office("backup_ages", |session| session.backup_ages()).await
}

/// Looks into one of the media shown last, or a folder that is asked for; nothing when the clerk thought better of it.
#[tauri::command]
pub(crate) async fn backup_choose<R: Runtime>(
    app: AppHandle<R>,
    desk: State<'_, Desk>,
    stick: Option<usize>,
) -> Result<Option<ShelfView>, Failure> {
    let Some(folder) = medium_or_folder(&app, &desk, stick).await? else { return Ok(None) };
    desk.shelf().turn_to(folder);
    looked_into(&desk, "backup_choose").await
}

/// Shows the backups in the folder that was chosen last; nothing where none was.
#[tauri::command]
pub(crate) async fn backup_list(desk: State<'_, Desk>) -> Result<Option<ShelfView>, Failure> {
    looked_into(&desk, "backup_list").await
}

/// Reads a backup through, while the office is worked in; with its keys where it is open, so that a forged one is found, too.
#[tauri::command]
pub(crate) async fn backup_verify(desk: State<'_, Desk>, name: String) -> Result<VerifiedBackup, Failure> {
    let folder = desk.shelf().backup(&name)?;
    desk.on_backup("backup_verify", move |door, watch| {
        let prover = door.seat(|seat| match seat {
            Seat::Taken(session) => Some(session.backup_prover()),
            Seat::Empty | Seat::SettingUp(_) | Seat::Rekeying(_) => None,
        });
        match prover {
            Some(prover) => prover.verify(&machine(), &folder, watch),
            None => verify_backup(&machine(), &folder, None, watch),
        }
    })
    .await
}

/// The books that wait for the last number on paper.
#[tauri::command]
pub(crate) async fn held_numbers(desk: State<'_, Desk>) -> Result<Vec<HeldSeries>, Failure> {
    desk.in_office("held_numbers", |session| session.held_numbers()).await
}

/// Takes note of the last number on paper.
#[tauri::command]
pub(crate) async fn number_confirm(desk: State<'_, Desk>, input: Value) -> Result<Saved, Failure> {
    desk.in_office("number_confirm", move |session| session.confirm_number(&parse_request(input)?)).await
}

/// One of the media shown last, or a folder that is asked for.
async fn medium_or_folder<R: Runtime>(
    app: &AppHandle<R>,
    desk: &Desk,
    stick: Option<usize>,
) -> Result<Option<PathBuf>, Failure> {
    match stick {
        Some(at) => Ok(Some(desk.shelf().medium(at)?.path)),
        None => picker::folder(app).await,
    }
}

async fn looked_into(desk: &Desk, command: &'static str) -> Result<Option<ShelfView>, Failure> {
    let shelf = desk.shelf().clone();
    desk.call(command, move |seat| view(seat, &shelf)).await
}

fn view(seat: &Seat, shelf: &Shelf) -> Result<Option<ShelfView>, Failure> {
    let Some(folder) = shelf.folder() else { return Ok(None) };
    let backups = match seat {
        Seat::Taken(session) => session.list_backups(&folder)?,
        Seat::Empty | Seat::SettingUp(_) | Seat::Rekeying(_) => {
            list_backups(&machine(), &folder)?.into_iter().map(ListedBackup::unopened).collect()
        }
    };
    shelf.keep(&backups);
    Ok(Some(ShelfView { folder: shown(&folder), backups }))
}

/// Asks the clerk who leaves through this page from now on.
#[tauri::command]
pub(crate) async fn leave_follow(desk: State<'_, Desk>, follower: Channel<Leaving>) -> Result<(), Failure> {
    desk.leave().follow(follower);
    Ok(())
}

/// The clerk stays after all.
#[tauri::command]
pub(crate) async fn leave_stay(desk: State<'_, Desk>) -> Result<(), Failure> {
    desk.leave().forget();
    Ok(())
}

/// The clerk leaves; what was asked is not asked again.
#[tauri::command]
pub(crate) async fn leave_now<R: Runtime>(window: Window<R>) -> Result<(), Failure> {
    window.destroy().map_err(|_unmoved| Failure::from(Error::Fault))
}
