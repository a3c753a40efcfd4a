//! What is done before each picture.

use std::fs;
use std::path::{Path, PathBuf};

use crate::records::picture_the_records;
use crate::registers::picture_the_registers;
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
    window.field("Mật khẩu").await;
    window.picture(&folder.join("mo-khoa.png")).await;
    window.unlock().await;
    for (at, area) in areas(&window).await.iter().enumerate() {
        window.click(area).await;
        window.picture(&folder.join(format!("{}-{}.png", at + 1, plain(&window, area).await))).await;
    }
    picture_the_registers(&window, &folder).await;
    picture_the_records(&window, &folder).await;
    window.close().await;
    damaged(&desktop, &folder).await;
    folder
}

async fn first_run(desktop: &Desktop, folder: &Path) {
    let window = desktop.open().await;
    window.select("form").await;
    window.picture(&folder.join("thiet-lap.png")).await;
    window.close().await;
}

/// What stands in place of the lock when the office no longer opens.
async fn damaged(desktop: &Desktop, folder: &Path) {
    let stick = desktop.office().with_file_name("stick");
    fs::create_dir(&stick).expect("a stick");
    let cli = Cli::on(&desktop.office()).today(paths::SAMPLE_TODAY);
    let _ = cli.run(&["backup", "create", &stick.to_string_lossy()]).done();
    let database = desktop.office().join("g-1/office.db");
    let mut bytes = fs::read(&database).expect("the database");
    bytes[..4096].fill(0);
    fs::write(&database, bytes).expect("rot");
    let window = desktop.open().await;
    window.fill("Mật khẩu", paths::PASSPHRASE).await;
    window.press("Enter").await;
    window.select("#damage-title").await;
    window.picture(&folder.join("hong-du-lieu.png")).await;
    window.close().await;
}

/// The names of the sidebar's entries, from top to bottom.
async fn areas(window: &Window) -> Vec<String> {
    let names = window
        .run("return [...document.querySelectorAll('nav li button > span:not(.visually-hidden)')].map((one) => one.textContent);")
        .await;
    let Value::Array(names) = names else { return Vec::new() };
    names.iter().filter_map(Value::as_str).map(str::to_owned).collect()
}

/// A name of a screen as a file is named: `Văn bản đến` becomes `van-ban-den`.
pub(crate) async fn plain(window: &Window, name: &str) -> String {
    let script = format!(
        "return {name:?}.toLowerCase().normalize('NFD').replace(/\\p{{M}}/gu, '').replace(/đ/g, 'd')
            .replace(/[^a-z0-9]+/g, '-');"
    );
    window.run(&script).await.as_str().unwrap_or(name).to_owned()
}
