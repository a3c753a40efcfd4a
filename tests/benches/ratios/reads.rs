//! What the years stored cost where only a period is asked for, in process.

use std::collections::BTreeMap;
use std::path::Path;
use std::process::Command;

use tests::paths;

use crate::offices::{MONTH, Offices, TODAY};
use crate::table::{Goal, Line, middle};

const ROUNDS: usize = 3;
const TIMES: &str = "7";

/// What is read, in words, and its goal.
const READS: [(&str, &str, Goal); 3] = [
    ("dashboard", "the first screen's figures, ten years", Goal::Within(1.2)),
    ("briefing", "month roll-up to a briefing's PDF, ten years", Goal::Within(1.2)),
    ("unlock", "deriving the key and opening, ten years", Goal::Told),
];

pub(crate) fn lines(offices: &Offices) -> Vec<Line> {
    let (mut one, mut ten) = (BTreeMap::new(), BTreeMap::new());
    for _ in 0..ROUNDS {
        read(&offices.one_year, &mut one);
        read(&offices.ten_years, &mut ten);
    }
    let line = |(name, work, goal): (&str, &str, Goal)| {
        Line::against(work, middle(&ten[name]), "one year", middle(&one[name]), goal)
    };
    READS.map(line).into()
}

/// Adds the times of one start, each under the name of what was read.
fn read(office: &Path, times: &mut BTreeMap<String, Vec<f64>>) {
    let output = Command::new(paths::program("examples/works"))
        .arg("reads")
        .arg(office)
        .args([TODAY, MONTH, TIMES])
        .env("GIAOBAN_PASSPHRASE", paths::PASSPHRASE)
        .output()
        .expect("the readings start");
    assert!(output.status.success(), "the readings end well: {}", String::from_utf8_lossy(&output.stderr));
    for line in String::from_utf8_lossy(&output.stdout).lines() {
        let (name, time) = line.split_once(' ').expect("a name and a time");
        times.entry(name.to_owned()).or_default().push(time.parse().expect("milliseconds"));
    }
}
