//! Takes a picture of every screen of the real window on the sample office, to `target/screens`.
//!
//! It walks the sidebar by the test ids of its entries, so a new screen is in the pictures as soon as it
//! is in the sidebar. Screens that need more than a click have a step of their own in `steps`.

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
