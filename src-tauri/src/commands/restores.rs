//! Taking the whole office back: from a backup, or to what was there before that.
//!
//! Both close the open office, which only who administers it may have done, and open what is in force afterwards. So
//! nobody is left before a lock after a slip of the finger, and nothing that is shown outlives the office it was read from.

use std::mem;

use app::{
    BackRequest, Error, ExportedBackup, Failure, HeldSeries, RestorePreview, RestoreRequest, Restored,
    Secret, Session, WayBack, export_backup, go_back, preview_restore, restore, unlock,
};
use serde::Serialize;
use tauri::{AppHandle, Runtime, State};

use super::secret::TypedSecret;
use super::session::SessionState;
use crate::desk::{Desk, Seat};
use crate::home::Home;
use crate::machine::machine;
use crate::picker;

/// What is in force after a restore, and which screen goes on with it.
#[derive(Serialize)]
pub(crate) struct RestoreDone {
    restored: Restored,
    session: SessionState,
}

/// What is in force after going back.
#[derive(Serialize)]
pub(crate) struct WentBack {
    held: Vec<HeldSeries>,
    session: SessionState,
}

/// What restoring a backup would do. The keys of an open office do for it, without a secret.
#[tauri::command]
pub(crate) async fn restore_preview(
    desk: State<'_, Desk>,
    name: String,
    secret: Option<TypedSecret>,
) -> Result<RestorePreview, Failure> {
    let (backup, home) = (desk.shelf().backup(&name)?, desk.home().clone());
    let secret = secret.map(Secret::from);
    desk.on_backup("restore_preview", move |door, watch| {
        door.seat(|seat| match (&*seat, &secret) {
            (Seat::Taken(session), then) => session.preview_restore(&backup, then.as_ref(), watch),
            (_, None) => Err(Failure::from(Error::Locked)),
            (_, Some(secret)) => {
                let request = RestoreRequest {
                    backup: &backup,
                    into: home.office(),
                    secret,
                    secret_then: None,
                    account: None,
                };
                preview_restore(&request, Box::new(machine()), watch)
            }
        })
    })
    .await
}

/// Restores a backup and opens what is in force then. `secret_then` is one of the day of the backup, where the office has
/// other keys since.
#[tauri::command]
pub(crate) async fn restore_run(
    desk: State<'_, Desk>,
    name: String,
    secret: TypedSecret,
    secret_then: Option<TypedSecret>,
) -> Result<RestoreDone, Failure> {
    let (backup, home) = (desk.shelf().backup(&name)?, desk.home().clone());
    let (secret, then) = (Secret::from(secret), secret_then.map(Secret::from));
    let done = desk.on_backup("restore_run", move |door, watch| {
        let request = RestoreRequest {
            backup: &backup,
            into: home.office(),
            secret: &secret,
            secret_then: then.as_ref(),
            account: None,
        };
        door.seat(|seat| {
            let work = || restore(&request, Box::new(machine()), watch);
            let restored = replaced(seat, &home, [Some(&secret), then.as_ref()], work)?;
            Ok(RestoreDone { restored, session: SessionState::of(seat, &home)? })
        })
    });
    let done = done.await;
    desk.watch_overlaps();
    done
}

/// Writes what a backup holds into an empty folder that is asked for, in the clear; nothing when the clerk thought better of
/// it. The office stays as it is, and closed where it is closed.
#[tauri::command]
pub(crate) async fn backup_export<R: Runtime>(
    app: AppHandle<R>,
    desk: State<'_, Desk>,
    name: String,
    secret: TypedSecret,
) -> Result<Option<ExportedBackup>, Failure> {
    let (backup, secret) = (desk.shelf().backup(&name)?, Secret::from(secret));
    let Some(out) = picker::folder(&app).await? else { return Ok(None) };
    desk.on_backup("backup_export", move |_, watch| {
        export_backup(&backup, &out, &secret, Box::new(machine()), watch).map(Some)
    })
    .await
}

/// What going back takes out of force; nothing where there is nothing to go back to.
#[tauri::command]
pub(crate) async fn restore_way_back(desk: State<'_, Desk>) -> Result<Option<WayBack>, Failure> {
    desk.in_office("restore_way_back", |session| session.way_back()).await
}

/// Goes back to what the last restore replaced, and opens it. `secret_then` is one of what is gone back to, where that has
/// other keys or passphrases.
#[tauri::command]
pub(crate) async fn restore_back(
    desk: State<'_, Desk>,
    secret: TypedSecret,
    secret_then: Option<TypedSecret>,
) -> Result<WentBack, Failure> {
    let home = desk.home().clone();
    let (secret, then) = (Secret::from(secret), secret_then.map(Secret::from));
    let done = desk.on_backup("restore_back", move |door, _| {
        let request =
            BackRequest { dir: home.office(), secret: &secret, secret_then: then.as_ref(), account: None };
        door.seat(|seat| {
            let work = || go_back(&request, Box::new(machine()));
            let went = replaced(seat, &home, [Some(&secret), then.as_ref()], work)?;
            Ok(WentBack { held: went.held, session: SessionState::of(seat, &home)? })
        })
    });
    let done = done.await;
    desk.watch_overlaps();
    done
}

/// Has the closed office replaced, and opens what is in force then with the first secret that does; where nothing came of it,
/// whoever sat there sits there again.
fn replaced<T>(
    seat: &mut Seat,
    home: &Home,
    secrets: [Option<&Secret>; 2],
    work: impl FnOnce() -> Result<T, Failure>,
) -> Result<T, Failure> {
    if let (Seat::Taken(session), Some(secret)) = (&*seat, secrets[0]) {
        session.require_administrator(secret)?;
    }
    let before = match mem::replace(seat, Seat::Empty) {
        Seat::Taken(session) => Some(session.step_aside()?),
        Seat::Empty | Seat::SettingUp(_) | Seat::Rekeying(_) => None,
    };
    let done = work();
    let opened = match &done {
        Ok(_) => opened_by(home, secrets),
        // Whose secret was typed may be somebody else's: what came to nothing lets nobody in who was not there before.
        Err(_) => before.and_then(|who| who.back(Box::new(machine())).ok()),
    };
    // Where nobody opens it, the lock says why when it is tried.
    *seat = opened.map_or(Seat::Empty, |session| Seat::Taken(Box::new(session)));
    done
}

fn opened_by(home: &Home, secrets: [Option<&Secret>; 2]) -> Option<Session> {
    let mut secrets = secrets.into_iter().flatten();
    secrets.find_map(|secret| unlock(home.office(), secret, None, Box::new(machine())).ok())
}
