//! Asking the clerk for a place on disk.
//!
//! The native dialog cannot be driven by a test, so a test build answers it from the environment.
//! Only Rust opens dialogs: the window's own code has no permission to.

use std::path::PathBuf;

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

/// A file to read, or nothing when the clerk thought better of it. Blocks; call it on a worker thread.
pub(crate) fn file_to_read<R: Runtime>(
    app: &AppHandle<R>,
    name: &str,
    extensions: &[&str],
) -> Option<PathBuf> {
    #[cfg(feature = "picker-override")]
    if let Some(answer) = std::env::var_os("GIAOBAN_PICK_FILE") {
        return Some(PathBuf::from(answer));
    }
    let place = app.dialog().file().add_filter(name, extensions).blocking_pick_file();
    place.and_then(|place| place.into_path().ok())
}

/// Where to save a file, or nothing when the clerk thought better of it. Blocks; call it on a worker thread.
pub(crate) fn place_to_save<R: Runtime>(
    app: &AppHandle<R>,
    suggested: &str,
    kind: FileKind,
) -> Option<PathBuf> {
    #[cfg(feature = "picker-override")]
    if let Some(answer) = std::env::var_os("GIAOBAN_PICK_FOLDER") {
        return Some(PathBuf::from(answer).join(suggested));
    }
    app.dialog()
        .file()
        .set_file_name(suggested)
        .add_filter(kind.name, &[kind.extension])
        .blocking_save_file()
        .and_then(|place| place.into_path().ok())
}

/// Where to save a file that keeps its own ending, or nothing. Blocks, as [`place_to_save`].
pub(crate) fn place_for_any<R: Runtime>(app: &AppHandle<R>, suggested: &str) -> Option<PathBuf> {
    #[cfg(feature = "picker-override")]
    if let Some(answer) = std::env::var_os("GIAOBAN_PICK_FOLDER") {
        return Some(PathBuf::from(answer).join(suggested));
    }
    let place = app.dialog().file().set_file_name(suggested).blocking_save_file();
    place.and_then(|place| place.into_path().ok())
}

/// A folder, such as a stick's, or nothing. Blocks, as [`place_to_save`].
pub(crate) fn folder<R: Runtime>(app: &AppHandle<R>) -> Option<PathBuf> {
    #[cfg(feature = "picker-override")]
    if let Some(answer) = std::env::var_os("GIAOBAN_PICK_FOLDER") {
        return Some(PathBuf::from(answer));
    }
    app.dialog().file().blocking_pick_folder().and_then(|place| place.into_path().ok())
}

/// The files the clerk chose, or nothing. Blocks, as [`place_to_save`].
pub(crate) fn files_to_open<R: Runtime>(app: &AppHandle<R>) -> Option<Vec<PathBuf>> {
    #[cfg(feature = "picker-override")]
    if let Some(answer) = std::env::var_os("GIAOBAN_PICK_FILES") {
        return Some(std::env::split_paths(&answer).collect());
    }
    let chosen = app.dialog().file().blocking_pick_files()?;
    Some(chosen.into_iter().filter_map(|file| file.into_path().ok()).collect())
}
