//! Several letters that ask for the same report by near dates.

use crate::compare::{Feature, Match, days_between};
use crate::index::Frequencies;
use crate::weights::logistic;
use crate::{Reading, Scorer};

/// Deadlines at most this many days apart are met by one report.
const NEAR_DAYS: u32 = 15;
/// The kind of doing that letters name when they ask for a report.
const REPORT: &str = "report";
/// Log-odds before subjects and deadlines are looked at: a third of the subject by near dates makes it likely.
const BEFORE: f64 = -2.0;
const WORDS: f64 = 4.0;
/// Less in common than this is no subject.
const SUBJECT: f64 = 0.25;
const PAIRS: f64 = 2.0;
const SAME_DAY: f64 = 1.0;

/// Whether one report answers both letters: each asks for one, on the same subject and period, by near dates.
///
/// The letters may be otherwise quite different works, so the probability is of the report, not of the letters.
pub fn same_report(
    a: &Reading,
    b: &Reading,
    scorer: &Scorer,
    frequencies: &Frequencies<'_>,
) -> Option<Match> {
    let asks = |reading: &Reading| !reading.is_report && scorer.names_action(reading, REPORT);
    if !asks(a) || !asks(b) {
        return None;
    }
    let mut found = scorer.compare(a, b, frequencies).ok()?;
    let subjects = scorer.evidence(&scorer.subject(a, REPORT), &scorer.subject(b, REPORT), frequencies);
    let (words, pairs) = (subjects.get(Feature::WordsInside), subjects.get(Feature::PairsInside));
    let apart = days_between(a.due, b.due).or_else(|| Some(a.date?.days_to(b.date?)))?;
    if apart > NEAR_DAYS || words < SUBJECT {
        return None;
    }
    let near = 1.0 - f64::from(apart) / f64::from(NEAR_DAYS);
    found.probability = logistic(BEFORE + WORDS * words + PAIRS * pairs + SAME_DAY * near);
    found.suggest = found.probability >= 0.5;
    Some(found)
}
