//! What stands on a laid-out page.

use paper::layout::{Item, Page};

const MM: f32 = 72.0 / 25.4;

/// Positions in tenths of a millimetre, size, face and words, a line a run.
pub(crate) fn plan(page: &Page) -> String {
    let line = |item: &Item| match item {
        Item::Text(run) => {
            let [x, y] = [run.x, run.y].map(|length| (length / MM * 10.0).round() / 10.0);
            Some(format!("{x:>5.1} {y:>5.1} {:>4} {:?} {}\n", run.size, run.emphasis, run.text))
        }
        _ => None,
    };
    page.marks().filter_map(line).collect()
}
