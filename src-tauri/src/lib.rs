//! The desktop host of Giao Ban: one window, its dialogs, its permissions.
//!
//! It is thin on purpose. What a clerk can do lives in `app`, which the command line calls as well; here a
//! request crosses from the window, runs on a worker thread and goes back as data or as an error with a
//! code. No rule of the office, no sentence for people and no SQL may move in.

mod carried;
mod commands;
mod desk;
mod eject;
mod home;
mod instance;
mod intake;
mod journal;
mod leave;
mod machine;
mod navigation;
mod opened;
mod picker;
#[cfg(target_os = "linux")]
mod preedit;
mod shelf;
mod tray;
mod watched;

use std::env;
use std::process::ExitCode;

use tauri::plugin::{Builder as PluginBuilder, TauriPlugin};
use tauri::{App, Builder, Manager, Runtime};

use desk::Desk;
pub use home::Home;
use home::Start;
#[cfg(feature = "picker-override")]
pub use picker::StandIn;

/// Opens the window and returns when it is closed.
#[must_use]
pub fn run() -> ExitCode {
    let builder = Builder::default()
        .plugin(instance::only_one())
        .plugin(tauri_plugin_window_state::Builder::default().build())
        .setup(|app| Ok(prepare_window(app)?));
    match build(builder, None).run(tauri::generate_context!()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(_) => ExitCode::FAILURE,
    }
}

/// The program without what needs a desktop session, so that tests can build it on a mock runtime.
/// Without a home, it is found by the environment and the system's customs.
pub fn build<R: Runtime>(builder: Builder<R>, home: Option<Home>) -> Builder<R> {
    commands::register(builder)
        .on_window_event(tray::watch)
        .on_window_event(leave::watch)
        .plugin(own_desk(home))
        .plugin(tauri_plugin_dialog::init())
        .plugin(navigation::only_own_pages())
}

/// Sets up the desk before the first window, on every runtime; `setup` of the builder does not run on a mock.
fn own_desk<R: Runtime>(home: Option<Home>) -> TauriPlugin<R> {
    PluginBuilder::new("desk")
        .setup(|app, _| {
            let home = match home {
                Some(home) => home,
                None => Home::from_environment(app.path().app_data_dir()?).started(Start::asked(env::args())),
            };
            home.prepare()?;
            app.manage(Desk::at(home));
            Ok(())
        })
        .build()
}

fn prepare_window(app: &App) -> tauri::Result<()> {
    #[cfg(target_os = "linux")]
    if let Some(window) = app.get_webview_window(instance::MAIN) {
        preedit::enable(&window)?;
    }
    Ok(())
}
