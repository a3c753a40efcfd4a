//! "tăng 12,5% so với tháng trước": said only where both figures exist and the earlier one is not zero.

use office::{Mark, Quantity};

use crate::Run;
use crate::facts::{Measure, MeasuredCount, Tally, WorkLine};
use crate::template::{Phrase, Slots};

use super::draft::Draft;
use super::tally::{Said, wording};
use super::words;

/// From this many times the earlier figure on, a percentage says less than "gấp … lần".
const TIMES_FROM: i64 = 3;

/// The line's main sum against the period before and the same period last year.
pub(super) fn comparison(draft: &Draft<'_>, line: &WorkLine, now: &Said<'_>) -> Vec<Run> {
    let Some(main) = main_count(now.tally) else { return Vec::new() };
    let printed = draft.printed(&now.key(main));
    let what = wording(draft, main).1;
    let against = |tally: &Option<Tally>, base: Option<String>| {
        let earlier = tally.as_ref()?.same_count(main)?;
        change(draft, &what, printed, earlier, &base?)
    };
    let to_before = against(&line.before, words::before(draft));
    let last_year = words::last_year(draft.templates, draft.facts.period.key);
    let to_last_year = against(&line.last_year, Some(last_year));
    let slots = Slots::default().maybe("to_before", to_before).maybe("to_last_year", to_last_year);
    draft.say(Phrase::Comparison, slots).unwrap_or_default()
}

fn main_count(tally: &Tally) -> Option<&MeasuredCount> {
    let of = |measure| tally.counts.iter().find(|count| count.measure == measure);
    of(Measure::Attendances).or_else(|| of(Measure::People)).or_else(|| of(Measure::Households))
}

/// How a figure changed, in words.
pub(super) fn change(
    draft: &Draft<'_>,
    what: &str,
    now: Quantity,
    earlier: Quantity,
    base: &str,
) -> Option<String> {
    if earlier.value <= 0 || now.value <= 0 {
        return None;
    }
    let is_exact = now.mark == Mark::Exact && earlier.mark == Mark::Exact;
    let about = (!is_exact).then(|| draft.word(Phrase::CompareAbout));
    let slots = Slots::default().text("what", what).text("base", base).maybe("about", about);
    let difference = now.value - earlier.value;
    let percent = text::percent(difference.abs(), earlier.value, 1)?;
    let said = match difference {
        0 => draft.words(Phrase::CompareSame, slots),
        1.. if now.value / earlier.value >= TIMES_FROM => {
            draft.words(Phrase::CompareTimes, slots.text("times", times(now.value, earlier.value)))
        }
        1.. => draft.words(Phrase::CompareUp, slots.text("percent", percent)),
        _ => draft.words(Phrase::CompareDown, slots.text("percent", percent)),
    };
    Some(said)
}

/// A ratio with at most one decimal, rounded half up: `3,5`.
fn times(now: i64, earlier: i64) -> String {
    let tenths = (i128::from(now) * 10 + i128::from(earlier) / 2) / i128::from(earlier);
    text::Decimal::new(i64::try_from(tenths).unwrap_or(i64::MAX), 1).to_string()
}
