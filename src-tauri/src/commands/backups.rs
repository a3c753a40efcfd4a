//! Backups: made where the clerk says, watched, stopped, and how old they are.

use app::{BackupAge, BackupDone, BackupProgress, Failure, Permission};
use tauri::{AppHandle, Runtime, State};

use crate::desk::Desk;
use crate::picker;

/// Asks for a folder and makes a backup in it; nothing when the clerk thought better of it.
#[tauri::command]
pub(crate) async fn backup_run<R: Runtime>(
    app: AppHandle<R>,
    desk: State<'_, Desk>,
) -> Result<Option<BackupDone>, Failure> {
    let work = desk.backup().clone();
    desk.in_office("backup_run", move |session| {
        session.require(Permission::Write)?;
        let Some(target) = picker::folder(&app) else { return Ok(None) };
        work.watched(|watch| session.back_up(&target, watch)).map(Some)
    })
    .await
}

/// How far the backup is; nothing while none is under way.
#[tauri::command]
pub(crate) async fn backup_progress(desk: State<'_, Desk>) -> Result<Option<BackupProgress>, Failure> {
    Ok(desk.backup().progress())
}

/// Asks the backup to stop.
#[tauri::command]
pub(crate) async fn backup_stop(desk: State<'_, Desk>) -> Result<(), Failure> {
    desk.backup().stop();
    Ok(())
}

/// How old the newest backup on each stick is.
#[tauri::command]
pub(crate) async fn backup_ages(desk: State<'_, Desk>) -> Result<Vec<BackupAge>, Failure> {
    desk.in_office("backup_ages", |session| Ok(session.backup_ages())).await
}
