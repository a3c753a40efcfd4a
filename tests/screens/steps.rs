//! What is done before each picture.

use std::path::{Path, PathBuf};

use serde_json::Value;
use tests::cli::Cli;
use tests::desktop::{Desktop, Window};
use tests::paths;

/// Starts without an office, then on the sample office, and gives the folder of the pictures.
pub(crate) async fn picture_every_screen() -> PathBuf {
    let folder = paths::output("screens");
    let desktop = Desktop::start(paths::SAMPLE_TODAY).await;
    first_run(&desktop, &folder).await;
    Cli::sample(&desktop.office());
    let window = desktop.open().await;
    window.find("unlock-passphrase").await;
    window.picture(&folder.join("khoa.png")).await;
    unlock(&window).await;
    for entry in sidebar(&window).await {
        window.click(&entry).await;
        window.picture(&folder.join(format!("{}.png", entry.trim_start_matches("nav-")))).await;
    }
    window.close().await;
    folder
}

async fn first_run(desktop: &Desktop, folder: &Path) {
    let window = desktop.open().await;
    window.find("setup-next").await;
    window.picture(&folder.join("thiet-lap.png")).await;
    window.close().await;
}

async fn unlock(window: &Window) {
    window.type_into("unlock-passphrase", paths::PASSPHRASE).await;
    window.press("Enter").await;
    window.find_css("[data-testid^=\"nav-\"]").await;
}

/// The test ids of the sidebar's entries, from top to bottom.
async fn sidebar(window: &Window) -> Vec<String> {
    let entries = window
        .run("return [...document.querySelectorAll('[data-testid^=\"nav-\"]')].map((one) => one.dataset.testid);")
        .await;
    let Value::Array(entries) = entries else { return Vec::new() };
    entries.iter().filter_map(Value::as_str).map(str::to_owned).collect()
}
