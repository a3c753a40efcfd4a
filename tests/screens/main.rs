//! Takes a picture of every screen of the real window on the sample office, to `target/screens`.
//!
//! It walks the sidebar and the settings by the words on their entries, so a new screen or page is in the pictures as soon as
//! it is there. Forms and opened records have a step of their own in `records` and `registers`; the steps of the first run and
//! dialogs about accounts, keys, backups and packages are pictured by the tests that go through them.

#[cfg(target_os = "linux")]
mod records;
#[cfg(target_os = "linux")]
mod registers;
#[cfg(target_os = "linux")]
mod steps;

#[cfg(target_os = "linux")]
fn main() {
    let runtime = tokio::runtime::Runtime::new().expect("a runtime");
    let folder = runtime.block_on(steps::picture_every_screen());
    println!("screens: the pictures lie in {}", folder.display());
}

#[cfg(not(target_os = "linux"))]
fn main() {
    println!("screens: the window can be driven on Linux only");
}
