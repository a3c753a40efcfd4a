//! The health of the office: what a look at it found, what there is to say of damage, and what can still be read.

use app::{DamageReport, ExportedReadable, Failure, HealthReport, Permission, damage_report as of_folder};
use tauri::{AppHandle, Runtime, State};

use crate::desk::{Desk, Seat};
use crate::machine::machine;
use crate::picker;

/// Looks at the whole office beside the work, when it is time to. Answers at once.
#[tauri::command]
pub(crate) async fn health_look(desk: State<'_, Desk>) -> Result<(), Failure> {
    desk.watch_health();
    Ok(())
}

/// What is known of the office's health, the last look of this session first of all; nothing while nothing is. It names
/// records, and goes with the session.
#[tauri::command]
pub(crate) async fn health_report(desk: State<'_, Desk>) -> Result<Option<HealthReport>, Failure> {
    desk.in_office("health_report", |session| Ok(session.health().cloned())).await
}

/// What there is to say of damage, in the open office or in one that no longer opens.
#[tauri::command]
pub(crate) async fn damage_report(desk: State<'_, Desk>) -> Result<Option<DamageReport>, Failure> {
    let home = desk.home().clone();
    desk.call("damage_report", move |seat| match seat {
        Seat::Taken(session) => Ok(session.damage_report()),
        Seat::Empty | Seat::SettingUp(_) | Seat::Rekeying(_) => of_folder(&machine(), home.office()),
    })
    .await
}

/// Asks for a folder and writes into it what can still be read; nothing when the clerk thought better of it.
#[tauri::command]
pub(crate) async fn readable_export<R: Runtime>(
    app: AppHandle<R>,
    desk: State<'_, Desk>,
) -> Result<Option<ExportedReadable>, Failure> {
    desk.in_office("readable_export", |session| session.require(Permission::Administer)).await?;
    let Some(folder) = picker::folder(&app).await? else { return Ok(None) };
    desk.in_office("readable_export", move |session| {
        session.require(Permission::Administer)?;
        session.export_readable(&folder).map(Some)
    })
    .await
}
