//! The real window: from its launch to the lock, and from the accepted key to the first screen.

use std::os::unix::fs::symlink;
use std::path::Path;
use std::time::Duration;

use tests::desktop::{Cost, Desktop, Entry};
use tests::paths::PASSPHRASE;

use crate::offices::{Offices, TODAY};
use crate::table::{Goal, Line, middle};

/// Starts of each; the middle one counts.
const STARTS: usize = 5;
/// What only the first screen with its figures shows.
const FIGURES: &str = "main section[aria-label] h2";
const EMPTY: &str = "an empty window";
const ONE_YEAR: &str = "one year";

pub(crate) async fn lines(offices: &Offices) -> Vec<Line> {
    let (one, ten) = (desk(&offices.one_year).await, desk(&offices.ten_years).await);
    let mut lines = launch(&one, "one year").await;
    lines.extend(launch(&ten, "ten years").await);
    lines.extend(entry(&one, &ten).await);
    lines
}

/// A machine on which this office stands; the office itself stays where it is.
async fn desk(office: &Path) -> Desktop {
    let desktop = Desktop::start(TODAY).await;
    symlink(office, desktop.office()).expect("the office is put on the desk");
    desktop
}

async fn launch(desktop: &Desktop, years: &str) -> Vec<Line> {
    // The two take turns, so that a busy moment of the machine hits both.
    let (mut ours, mut empty) = (Vec::new(), Vec::new());
    for _ in 0..STARTS {
        empty.push(desktop.measure("examples/empty").await);
        ours.push(desktop.measure("giaoban").await);
    }
    let time =
        |costs: &[Cost]| middle(&costs.iter().map(|cost| millis(cost.shown_after)).collect::<Vec<_>>());
    let memory = |costs: &[Cost]| {
        let mib =
            costs.iter().map(|cost| f64::from(u32::try_from(cost.memory_kib).unwrap_or(u32::MAX)) / 1024.0);
        middle(&mib.collect::<Vec<_>>())
    };
    vec![
        Line::against(
            &format!("launch to the lock, {years}"),
            time(&ours),
            EMPTY,
            time(&empty),
            Goal::Within(1.6),
        ),
        Line::Measured {
            work: format!("memory at the lock (PSS), {years}"),
            ours: memory(&ours),
            peer: Some((EMPTY.to_owned(), memory(&empty))),
            unit: "MiB",
            goal: Goal::Within(1.35),
        },
    ]
}

async fn entry(one: &Desktop, ten: &Desktop) -> Vec<Line> {
    let (mut ones, mut tens) = (Vec::new(), Vec::new());
    for _ in 0..STARTS {
        ones.push(enter(one).await);
        tens.push(enter(ten).await);
    }
    let of = |entries: &[Entry], part: fn(&Entry) -> Duration| {
        middle(&entries.iter().map(|entry| millis(part(entry))).collect::<Vec<_>>())
    };
    let [showing, accepting] = [|entry: &Entry| entry.showing, |entry: &Entry| entry.accepting];
    vec![
        Line::against(
            "key accepted to the overview, ten years",
            of(&tens, showing),
            ONE_YEAR,
            of(&ones, showing),
            Goal::Within(1.2),
        ),
        Line::against(
            "Enter to the accepted key, ten years",
            of(&tens, accepting),
            ONE_YEAR,
            of(&ones, accepting),
            Goal::Told,
        ),
    ]
}

async fn enter(desktop: &Desktop) -> Entry {
    let window = desktop.open().await;
    let entry = window.time_entry(PASSPHRASE, FIGURES).await;
    window.close().await;
    entry
}

fn millis(time: Duration) -> f64 {
    time.as_secs_f64() * 1000.0
}
