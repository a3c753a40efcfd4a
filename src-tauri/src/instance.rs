//! One window on an office at a time: a second start raises the first and ends.

use tauri::plugin::TauriPlugin;
use tauri::{AppHandle, Manager, Runtime};

/// The label of the one window.
pub(crate) const MAIN: &str = "main";

/// A plug-in that ends this program when another runs, and raises that one's window.
///
/// Where it cannot tell (a session without a message bus), the office folder's own lock refuses the second.
pub(crate) fn only_one<R: Runtime>() -> TauriPlugin<R> {
    tauri_plugin_single_instance::init(|app, _, _| raise(app))
}

fn raise<R: Runtime>(app: &AppHandle<R>) {
    let Some(window) = app.get_webview_window(MAIN) else { return };
    // A window manager may refuse; the clerk then finds the window in the task bar.
    let _ = window.unminimize();
    let _ = window.show();
    let _ = window.set_focus();
}
