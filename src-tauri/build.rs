//! Makes a permission for each command, and keeps the database library's symbols inside the program.

use std::env;
use std::error::Error;

use tauri_build::{AppManifest, Attributes};

#[path = "src/commands/names.rs"]
mod names;

fn main() -> Result<(), Box<dyn Error>> {
    if env::var("CARGO_CFG_TARGET_OS").as_deref() == Ok("linux") {
        // The web view loads the system's SQLite; exported, our encrypted one would take its place there.
        println!("cargo:rustc-link-arg=-Wl,--exclude-libs,ALL");
    }
    tauri_build::try_build(Attributes::new().app_manifest(AppManifest::new().commands(names::NAMES)))?;
    Ok(())
}
