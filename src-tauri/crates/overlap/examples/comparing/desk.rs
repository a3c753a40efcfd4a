//! What the overlap desk's list takes with a thousand open groups.
//!
//! Each line names a measure; times are in milliseconds. Each group is two letters about one made-up campaign by two
//! organisations. First all are compared, as at opening and whenever an answer was learned from; then one letter changes
//! and the list is made again, as at every other look. Where the system tells it, times are of this thread's work and
//! not of the clock.

use super::support::{syllable, timed};
use chrono::{Days, NaiveDate};
use overlap::{Groups, Scorer, When, Work};
use std::error::Error;
use std::io::{Write, stdout};
use std::time::Duration;

/// A few of them read alike by chance, and a thousand groups are left.
const CAMPAIGNS: usize = 1030;
const LOOKS: usize = 20;

pub(super) fn run() -> Result<(), Box<dyn Error>> {
    let scorer = Scorer::shipped()?;
    let mut groups = Groups::default();
    let readings: Vec<_> = (0..2 * CAMPAIGNS).map(|number| scorer.read(&letter(number))).collect();
    let first = timed(|| {
        for (number, reading) in readings.iter().enumerate() {
            groups.put(number, reading.clone());
        }
        groups.catch_up(&scorer);
    });
    let mut looks: Vec<Duration> = (0..LOOKS)
        .map(|turn| {
            let number = turn * 97;
            timed(|| {
                groups.put(number, readings[number].clone());
                groups.catch_up(&scorer);
                std::hint::black_box(groups.waiting(|_, _| false));
            })
        })
        .collect();
    looks.sort();
    let waiting = groups.waiting(|_, _| false).len();
    writeln!(stdout(), "groups {waiting}")?;
    for (name, time) in [("first", first), ("again", looks[LOOKS / 2])] {
        writeln!(stdout(), "{name} {}", time.as_secs_f64() * 1000.0)?;
    }
    Ok(())
}

/// Two letters in turn are about one campaign; the second came five days later from elsewhere.
fn letter(number: usize) -> Work {
    let (campaign, turn) = (number / 2, number % 2);
    // Squared, so that no two campaigns run through the syllables side by side; two to a word, so that few share one.
    let seed = |step: usize| (campaign * 16 + step).pow(2);
    let word = |step: usize| format!("{}{}", syllable(seed(step)), syllable(seed(step) + 7));
    let words = |from: usize| (from..from + 4).map(word).collect::<Vec<_>>().join(" ");
    let name = words(0);
    let text = match turn {
        0 => format!("V/v tổ chức \"{name}\" {} năm 2023", words(4)),
        _ => format!("Kế hoạch hưởng ứng \"{name}\" {} năm 2023", words(8)),
    };
    let first = NaiveDate::from_ymd_opt(2023, 1, 2);
    let day = first.and_then(|day| day.checked_add_days(Days::new((campaign % 150 + 5 * turn) as u64)));
    let organisation = Some(format!("Hội {}", campaign % 4 + 4 * turn));
    Work { date: day.map(When::Day), organisation, ..Work::directive(text) }
}
