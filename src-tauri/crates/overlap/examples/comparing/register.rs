//! What an index of fifty thousand abstracts takes to build, to ask and to keep.
//!
//! Each line names a measure; times are in milliseconds, memory in megabytes.
//! Abstracts are made up by a fixed rule: the phrases of any letter round ten syllables, some common, most rare,
//! as in a register. Where the system tells it, times are of this thread's work and not of the clock.

use super::support::{syllable, timed};
use chrono::{Days, NaiveDate};
use overlap::{Index, Scorer, When, Work};
use std::error::Error;
use std::fs;
use std::io::{Write, stdout};
use std::time::Duration;

const ABSTRACTS: usize = 50_000;
const QUERIES: usize = 200;

pub(super) fn run() -> Result<(), Box<dyn Error>> {
    let scorer = Scorer::shipped()?;
    let works: Vec<Work> = (0..ABSTRACTS).map(work).collect();
    let mut index = Index::default();
    let empty = resident();
    let built = timed(|| works.iter().enumerate().for_each(|(key, work)| index.add(key, work, &scorer)));
    let mut times: Vec<Duration> = (0..QUERIES)
        .map(|turn| {
            let work = &works[turn * (ABSTRACTS / QUERIES)];
            timed(|| {
                let asked = scorer.read(work);
                std::hint::black_box(index.query(&asked, &scorer, 3, scorer.threshold(), |_| false));
            })
        })
        .collect();
    times.sort();
    let (median, slowest) = (times[QUERIES / 2], times[QUERIES * 99 / 100]);
    let memory = resident().zip(empty).map(|(with, without)| (with - without) / 1024.0);
    for (name, time) in [("build", built), ("query_p50", median), ("query_p99", slowest)] {
        writeln!(stdout(), "{name} {}", time.as_secs_f64() * 1000.0)?;
    }
    if let Some(memory) = memory {
        writeln!(stdout(), "memory {memory}")?;
    }
    Ok(())
}

/// Kilobytes of memory this process holds, where the system tells it.
fn resident() -> Option<f64> {
    let status = fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"))?;
    line.trim().trim_end_matches(" kB").parse().ok()
}

/// The abstract of this number: fourteen letters a day from nine offices.
fn work(number: usize) -> Work {
    let own = |step| syllable(number * 16 + step);
    let name: Vec<String> = (0..4).map(own).collect();
    let rest: Vec<String> = (4..10).map(own).collect();
    let text = format!(
        "V/v tổ chức các hoạt động tuyên truyền, hưởng ứng \"{}\" {} trên địa bàn tỉnh năm {}",
        name.join(" "),
        rest.join(" "),
        2015 + number / 5000
    );
    let first = NaiveDate::from_ymd_opt(2015, 1, 1);
    let day = first.and_then(|day| day.checked_add_days(Days::new(number as u64 / 14)));
    let organisation = Some(format!("Hội {}", number % 9));
    Work { date: day.map(When::Day), organisation, ..Work::directive(text) }
}
