//! What the overlap desk's list takes with a thousand open groups, for `make bench`.
//!
//! Each line names a measure; times are in milliseconds. Each group is two letters about one made-up campaign by two
//! organisations. First all are compared, as at opening; then one letter changes and the list is made again, as at every
//! look after that. Where the system tells it, times are of this thread's work and not of the clock.

mod support;

use chrono::{Days, NaiveDate};
use overlap::{Groups, Scorer, When, Work};
use std::error::Error;
use std::io::{Write, stdout};
use std::time::Duration;
use support::timed;

const GROUPS: usize = 1000;
const LOOKS: usize = 20;
const SYLLABLES: &[&str] = &[
    "an", "bình", "cường", "dũng", "đông", "giang", "hà", "khánh", "lan", "minh", "nam", "phúc", "quang",
    "sơn", "tâm", "uyên", "vân", "xuân", "yên", "thảo",
];

fn main() -> Result<(), Box<dyn Error>> {
    let scorer = Scorer::shipped()?;
    let mut groups = Groups::default();
    let readings: Vec<_> = (0..2 * GROUPS).map(|number| scorer.read(&letter(number))).collect();
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
    let place = [campaign, campaign / SYLLABLES.len(), campaign / SYLLABLES.len().pow(2), campaign * 7 + 3];
    let name = place.map(|at| SYLLABLES[at % SYLLABLES.len()]).join(" ");
    let text = match turn {
        0 => format!("V/v tổ chức đợt vận động \"{name}\" trên địa bàn tỉnh năm 2023"),
        _ => format!("Kế hoạch hưởng ứng \"{name}\" trong các chi hội năm 2023"),
    };
    let first = NaiveDate::from_ymd_opt(2023, 1, 2);
    let day = first.and_then(|day| day.checked_add_days(Days::new((campaign % 150 + 5 * turn) as u64)));
    let organisation = Some(format!("Hội {}", campaign % 4 + 4 * turn));
    Work { date: day.map(When::Day), organisation, ..Work::directive(text) }
}
