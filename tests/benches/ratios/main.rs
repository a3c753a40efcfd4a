//! Prints how fast the programs are, as ratios against a peer measured in the same run.
//!
//! Absolute times say more about the machine than about us; a ratio holds on any machine. Peers and ours take turns, and
//! the middle one of several runs counts. Nothing here fails because something was slow: a person reads the table.

mod backing_up;
mod finding;
mod offices;
mod paper;
mod plain;
mod reads;
mod table;
mod taking_in;
#[cfg(target_os = "linux")]
mod window;

use table::Line;

/// Measures one group of works.
type Measure = fn() -> Vec<Line>;

/// What is measured, by the names that choose it: `cargo bench --bench ratios -- paper window`.
const GROUPS: [(&str, Measure); 8] = [
    ("paper", paper::lines),
    ("finding", finding::lines),
    ("overlap", finding::overlap_lines),
    ("import", taking_in::lines),
    ("backup", || backing_up::lines(&offices::Offices::kept())),
    ("reads", || reads::lines(&offices::Offices::kept())),
    ("plain", || plain::lines(&offices::Offices::kept())),
    ("window", || window_lines(&offices::Offices::kept())),
];

fn main() {
    let chosen: Vec<String> = std::env::args().skip(1).filter(|name| !name.starts_with('-')).collect();
    table::head();
    for (name, measure) in GROUPS {
        if chosen.is_empty() || chosen.iter().any(|one| one == name) {
            table::print(&measure());
        }
    }
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
