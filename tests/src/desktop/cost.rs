//! What an open window costs: how soon it shows something, and how much memory it holds.

use std::fs;
use std::path::Path;
use std::time::Duration;

use super::processes;

/// One measurement of one start.
#[derive(Clone, Copy, Debug)]
pub struct Cost {
    /// From asking for the window to its first painted content.
    pub shown_after: Duration,
    /// Memory of the program and its web processes, shared pages counted in part, in KiB.
    pub memory_kib: u64,
}

/// The memory of every process below this one, in KiB; the process itself is not counted.
pub(super) fn memory_below(process: u32) -> u64 {
    processes::children(process).into_iter().map(|child| proportional_set(child) + memory_below(child)).sum()
}

/// A process may end while it is looked at; it then holds nothing.
fn proportional_set(process: u32) -> u64 {
    let rollup = fs::read_to_string(Path::new("/proc").join(process.to_string()).join("smaps_rollup"));
    rollup
        .unwrap_or_default()
        .lines()
        .find_map(|line| line.strip_prefix("Pss:")?.trim().strip_suffix(" kB")?.parse().ok())
        .unwrap_or(0)
}
