//! Asking the clerk for a place on disk.
//!
//! A dialog stands open for as long as a person likes, and the office must be locked meanwhile by whoever leaves. So the
//! questions are asynchronous, each on a thread of its own: what is done at the seat cannot wait for one, and a command
//! asks between two turns at it, the first of which says whether it may ask at all. What must never move in: the seat.
//!
//! The native dialog cannot be driven by a test, so a test build answers it from the environment or from the test itself.
//! Only Rust opens dialogs: the window's own code has no permission to.

use std::ffi::OsString;
use std::path::PathBuf;

use app::{Error, Failure};
use tauri::async_runtime::spawn_blocking;
use tauri::{AppHandle, Runtime};
use tauri_plugin_dialog::DialogExt;

/// A kind of file the clerk may save.
#[derive(Clone, Copy, Debug)]
pub(crate) struct FileKind {
    /// What the dialog calls it.
    pub(crate) name: &'static str,
    /// Its extension, without the dot.
    pub(crate) extension: &'static str,
}

/// Answers in place of the dialog for as long as the program of a test has it in its state.
#[cfg(feature = "picker-override")]
pub struct StandIn(pub Box<dyn Fn() -> OsString + Send + Sync>);

/// A file to read, or nothing when the clerk thought better of it.
///
/// # Errors
/// `E_INTERNAL` when the dialog fails, as of every question here.
pub(crate) async fn file_to_read<R: Runtime>(
    app: &AppHandle<R>,
    name: &'static str,
    extensions: &'static [&'static str],
) -> Result<Option<PathBuf>, Failure> {
    asked(app, move |app| {
        if let Some(answer) = answer(app, "GIAOBAN_PICK_FILE") {
            return Some(PathBuf::from(answer));
        }
        let place = app.dialog().file().add_filter(name, extensions).blocking_pick_file();
        place.and_then(|place| place.into_path().ok())
    })
    .await
}

/// Where to save a file, or nothing when the clerk thought better of it. Without a kind it keeps its own ending.
pub(crate) async fn place_to_save<R: Runtime>(
    app: &AppHandle<R>,
    suggested: String,
    kind: Option<FileKind>,
) -> Result<Option<PathBuf>, Failure> {
    asked(app, move |app| {
        if let Some(answer) = answer(app, "GIAOBAN_PICK_FOLDER") {
            return Some(PathBuf::from(answer).join(suggested));
        }
        let dialog = app.dialog().file().set_file_name(suggested);
        let dialog = match kind {
            Some(kind) => dialog.add_filter(kind.name, &[kind.extension]),
            None => dialog,
        };
        dialog.blocking_save_file().and_then(|place| place.into_path().ok())
    })
    .await
}

/// A folder, such as a stick's, or nothing.
pub(crate) async fn folder<R: Runtime>(app: &AppHandle<R>) -> Result<Option<PathBuf>, Failure> {
    asked(app, |app| {
        if let Some(answer) = answer(app, "GIAOBAN_PICK_FOLDER") {
            return Some(PathBuf::from(answer));
        }
        app.dialog().file().blocking_pick_folder().and_then(|place| place.into_path().ok())
    })
    .await
}

/// The files the clerk chose, or nothing.
pub(crate) async fn files_to_open<R: Runtime>(app: &AppHandle<R>) -> Result<Option<Vec<PathBuf>>, Failure> {
    asked(app, |app| {
        if let Some(answer) = answer(app, "GIAOBAN_PICK_FILES") {
            return Some(std::env::split_paths(&answer).collect());
        }
        let chosen = app.dialog().file().blocking_pick_files()?;
        Some(chosen.into_iter().filter_map(|file| file.into_path().ok()).collect())
    })
    .await
}

/// Asks on a thread of its own, so that nobody else waits for the answer.
async fn asked<R: Runtime, T: Send + 'static>(
    app: &AppHandle<R>,
    ask: impl FnOnce(&AppHandle<R>) -> Option<T> + Send + 'static,
) -> Result<Option<T>, Failure> {
    let app = app.clone();
    spawn_blocking(move || ask(&app)).await.map_err(|_panic| Failure::from(Error::Fault))
}

/// What a test answers, in the program itself or by a variable of its environment.
#[cfg(feature = "picker-override")]
fn answer<R: Runtime>(app: &AppHandle<R>, variable: &str) -> Option<OsString> {
    use tauri::Manager;
    match app.try_state::<StandIn>() {
        Some(stand_in) => Some((stand_in.0)()),
        None => std::env::var_os(variable),
    }
}

/// Nobody answers in the clerk's place.
#[cfg(not(feature = "picker-override"))]
fn answer<R: Runtime>(_app: &AppHandle<R>, _variable: &str) -> Option<OsString> {
    None
}
