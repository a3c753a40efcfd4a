//! Prints how fast the programs are, as ratios against a peer measured in the same run.
//!
//! Absolute times say more about the machine than about us; a ratio holds on any machine. Peers and ours take turns, and
//! the middle one of several runs counts. Nothing here fails because something was slow: a person reads the table.

mod finding;
mod offices;
mod paper;
mod reads;
mod table;
#[cfg(target_os = "linux")]
mod window;

use table::Line;

fn main() {
    let mut lines = paper::lines();
    lines.extend(finding::lines());
    lines.extend(finding::overlap_lines());
    let offices = offices::Offices::kept();
    lines.extend(reads::lines(&offices));
    lines.extend(window_lines(&offices));
    table::print(&lines);
}

#[cfg(target_os = "linux")]
fn window_lines(offices: &offices::Offices) -> Vec<Line> {
    let runtime = tokio::runtime::Runtime::new().expect("a runtime");
    runtime.block_on(window::lines(offices))
}

#[cfg(not(target_os = "linux"))]
fn window_lines(_: &offices::Offices) -> Vec<Line> {
    vec![Line::missing("the window", "it can be driven on Linux only")]
}
