//! What a support person asks first: which version, and the log.

use std::fs;

use tauri::{AppHandle, Runtime, State};

use crate::desk::Desk;
use crate::machine::machine;
use crate::picker::{self, FileKind};
use app::{Error, Failure, save_file};

const LOG: FileKind = FileKind { name: app::labels::LOG, extension: "log" };

/// The version of this program.
#[tauri::command]
pub(crate) fn app_version() -> &'static str {
    env!("CARGO_PKG_VERSION")
}

/// Copies the log to where the clerk says; false when the clerk thought better of it.
#[tauri::command]
pub(crate) async fn log_save<R: Runtime>(app: AppHandle<R>, desk: State<'_, Desk>) -> Result<bool, Failure> {
    let log = desk.home().log();
    let suggested = "giaoban.log".to_owned();
    let Some(place) = picker::place_to_save(&app, suggested, Some(LOG)).await? else { return Ok(false) };
    desk.aside("log_save", move || {
        let lines = fs::read(log).map_err(|_unread| Failure::from(Error::Fault))?;
        save_file(&machine(), &place, &lines)?;
        Ok(true)
    })
    .await
}
