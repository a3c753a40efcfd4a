//! The processes that a driver started: the program, and the web view's own below it.

use std::fs;
use std::process::Command;
use std::time::Duration;

use tokio::time::{Instant, sleep};

/// How long a program may take to put its things in order.
const PATIENCE: Duration = Duration::from_secs(30);

/// The processes that this one started and that still run.
pub(super) fn children(process: u32) -> Vec<u32> {
    let Ok(threads) = fs::read_dir(format!("/proc/{process}/task")) else { return Vec::new() };
    let lists =
        threads.flatten().filter_map(|thread| fs::read_to_string(thread.path().join("children")).ok());
    lists
        .flat_map(|list| list.split_whitespace().filter_map(|id| id.parse().ok()).collect::<Vec<u32>>())
        .collect()
}

/// Ends each process that this one started, without asking it.
pub(super) fn kill_below(process: u32) {
    for child in children(process) {
        let ended = Command::new("kill").args(["-KILL", &child.to_string()]).status();
        assert!(ended.is_ok_and(|ended| ended.success()), "process {child} can be ended");
    }
}

/// Waits until nothing is left that this process started. One whose threads still end holds the office.
pub(super) async fn wait_for_end_below(process: u32) {
    let deadline = Instant::now() + PATIENCE;
    while !children(process).is_empty() {
        assert!(Instant::now() < deadline, "the program did not end");
        sleep(Duration::from_millis(20)).await;
    }
}
