//! What the measurements share: how long a piece of work takes this thread, and syllables to make texts of.

use std::fs;
use std::time::{Duration, Instant};

const BEGINNINGS: &[&str] = &[
    "", "b", "c", "ch", "d", "đ", "g", "gi", "h", "kh", "l", "m", "n", "ng", "nh", "ph", "qu", "r", "s", "t",
    "th", "tr", "v", "x",
];
const ENDINGS: &[&str] = &[
    "a", "á", "ac", "ai", "am", "an", "ang", "anh", "ao", "âm", "ân", "ấp", "e", "em", "ên", "ết", "iên",
    "iệp", "inh", "o", "oa", "oàn", "ô", "ông", "ốc", "ơi", "u", "ung", "uyên", "ư", "ương", "ước", "y",
    "ình", "ội", "ộng",
];

/// What a piece of work takes: the time of this thread where the system tells it, else that of the clock.
pub(crate) fn timed(work: impl FnOnce()) -> Duration {
    let (started, before) = (Instant::now(), on_processor());
    work();
    let spent = on_processor().zip(before).map(|(after, before)| after - before);
    spent.unwrap_or_else(|| started.elapsed())
}

/// How long this thread has been on a processor.
fn on_processor() -> Option<Duration> {
    let statistics = fs::read_to_string("/proc/thread-self/schedstat").ok()?;
    statistics.split(' ').next()?.parse().ok().map(Duration::from_nanos)
}

/// A syllable as often as in a language: the n-th commonest about one n-th as often as the first.
pub(crate) fn syllable(seed: usize) -> String {
    let scattered = (seed as u64).wrapping_add(1).wrapping_mul(0x9e37_79b9_7f4a_7c15);
    let share = (scattered >> 40) as f64 / (1u64 << 24) as f64;
    let all = BEGINNINGS.len() * ENDINGS.len();
    let rank = (all as f64).powf(share) as usize;
    let place = rank * 37 % all;
    format!("{}{}", BEGINNINGS[place % BEGINNINGS.len()], ENDINGS[place / BEGINNINGS.len()])
}
