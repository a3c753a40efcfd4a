//! What stands on a laid-out page, in the words a norm uses.

use paper::layout::{Item, Page, TextRun};

/// Points in a millimetre.
pub(crate) const MM: f32 = 72.0 / 25.4;

/// The runs of a page.
pub(crate) fn runs(page: &Page) -> impl Iterator<Item = &TextRun> {
    page.marks().filter_map(|item| match item {
        Item::Text(run) => Some(run),
        Item::Rule { .. } | Item::Shade { .. } | Item::Picture { .. } => None,
    })
}

/// The first run that begins with a text.
pub(crate) fn find<'a>(page: &'a Page, text: &str) -> &'a TextRun {
    runs(page).find(|run| run.text.starts_with(text)).unwrap_or_else(|| panic!("{text:?} stands on the page"))
}

/// Horizontal rules as left end, height and length, in millimetres.
pub(crate) fn level_rules(page: &Page) -> Vec<[f32; 3]> {
    let rule = |item: &Item| match *item {
        Item::Rule { from, to, .. } if (from.1 - to.1).abs() < 0.001 => {
            Some([from.0 / MM, from.1 / MM, (to.0 - from.0) / MM])
        }
        _ => None,
    };
    page.marks().filter_map(rule).collect()
}

/// All words of a page, top to bottom.
pub(crate) fn text(page: &Page) -> String {
    runs(page).map(|run| run.text.as_str()).collect::<Vec<_>>().join(" ")
}

/// A page as lines of position in tenths of a millimetre, size, face and words: easy to read in a difference.
pub(crate) fn plan(page: &Page) -> String {
    let line = |run: &TextRun| {
        let [x, y] = [run.x, run.y].map(|length| (length / MM * 10.0).round() / 10.0);
        format!("{x:>5.1} {y:>5.1} {:>4} {:?} {}\n", run.size, run.emphasis, run.text)
    };
    runs(page).map(line).collect()
}
