//! Launch to the first screen, in time and memory, against an empty window of the same kind.

use tests::cli::Cli;
use tests::desktop::{Cost, Desktop};
use tests::paths::SAMPLE_TODAY;

/// Starts of each; the middle one counts.
const STARTS: usize = 5;

/// How many years of records each measured office holds.
const YEARS: [&str; 2] = ["1", "10"];

pub(crate) async fn against_an_empty_window() {
    for years in YEARS {
        let desktop = Desktop::start(SAMPLE_TODAY).await;
        let office = desktop.office();
        let made = ["office", "synthesize", &office.to_string_lossy(), "--years", years, "--seed", "1"];
        Cli::on(&office).run(&made).done();
        // The two take turns, so that a busy moment of the machine hits both.
        let (mut ours, mut empty) = (Vec::new(), Vec::new());
        for _ in 0..STARTS {
            empty.push(desktop.measure("examples/empty").await);
            ours.push(desktop.measure("giaoban").await);
        }
        let time = |cost: &Cost| cost.shown_after.as_secs_f64() * 1000.0;
        let memory = |cost: &Cost| f64::from(u32::try_from(cost.memory_kib / 1024).unwrap_or(u32::MAX));
        let what = format!("launch to the unlock screen, {years} years");
        crate::report(&what, middle(&ours, time), middle(&empty, time), "ms", 1.6);
        let what = format!("memory at the unlock screen, {years} years");
        crate::report(&what, middle(&ours, memory), middle(&empty, memory), "MiB", 1.35);
    }
}

fn middle(costs: &[Cost], figure: impl Fn(&Cost) -> f64) -> f64 {
    let mut figures: Vec<f64> = costs.iter().map(figure).collect();
    figures.sort_by(f64::total_cmp);
    figures[figures.len() / 2]
}
