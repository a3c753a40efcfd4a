//! Vietnamese typing on Linux.
//!
//! The web view is created with preedit off; without it Unikey's letters arrive half-composed.

use tauri::{Runtime, WebviewWindow};

/// Lets the input method compose inside the window's fields.
///
/// # Errors
/// When the window is already gone.
pub(crate) fn enable<R: Runtime>(window: &WebviewWindow<R>) -> tauri::Result<()> {
    window.with_webview(|view| {
        use webkit2gtk::{InputMethodContextExt, WebViewExt};
        if let Some(context) = view.inner().input_method_context() {
            context.set_enable_preedit(true);
        }
    })
}
