//! Villages reached by a line that began on paper. They are distinct, so a figure and records are never added up.

use super::share::Openings;
use super::subject::Home;
use crate::activity::Measure;
use crate::figures::OpeningFigure;
use crate::period::Bounds;
use crate::summary::{RecordedSums, WorkLine, work};
use crate::{Mark, OpeningFigureId, Quantity, Result, View, place};

/// What is known of the villages a line reached.
pub(super) struct Reached {
    pub(super) villages: Option<Quantity>,
    pub(super) openings: Vec<OpeningFigureId>,
}

/// The villages a line reached, of those standing on the last day.
///
/// A figure from paper does not name its villages, but records of its own days may: as many of them as the figure counts
/// are then known, and the count stays exact. Where some have no name, later records may have reached the same ones: what
/// is certain to have been reached is told, marked "khoảng". Where paper says nothing of villages, and records do not
/// happen to reach them all, nothing can be said.
pub(super) fn reached(view: &View<'_>, openings: &Openings<'_>, at: usize) -> Result<Reached> {
    let line = &openings.lines[at];
    let recorded = i64::from(line.villages);
    let figures: Vec<&OpeningFigure> = openings.of(at).collect();
    let all = i64::from(place::count_villages(view, openings.bounds.to)?);
    if figures.is_empty() || (recorded == all && all > 0) {
        let villages = (recorded > 0).then(|| Quantity::exact(recorded));
        return Ok(Reached { villages, openings: Vec::new() });
    }
    let (told, known): (Vec<&OpeningFigure>, bool) = told(openings, at, &figures);
    if told.is_empty() || !known {
        return Ok(Reached { villages: None, openings: Vec::new() });
    }
    let mut nameless = 0;
    for figure in &told {
        nameless += (figure.value - named(view, openings, line, figure.bounds())?).max(0);
    }
    let told_most = told.iter().map(|figure| figure.value).max().unwrap_or_default();
    let least = told_most.max(recorded).min(all);
    let most = (recorded + nameless).min(all);
    let marks = told.iter().fold(Mark::Exact, |mark, figure| mark.and(figure.mark));
    let mark = if least == most { marks } else { Mark::About };
    let openings = told.iter().map(|figure| figure.id.clone()).collect();
    Ok(Reached { villages: Some(Quantity { value: least, mark }), openings })
}

/// The figures of villages that are the line's alone, and whether there are no others.
fn told<'f>(
    openings: &Openings<'f>,
    at: usize,
    figures: &[&'f OpeningFigure],
) -> (Vec<&'f OpeningFigure>, bool) {
    let villages = figures.iter().copied().filter(|figure| figure.measure == Measure::Villages);
    let bounds = openings.bounds;
    let is_whole = |figure: &&OpeningFigure| {
        let is_home = matches!(Home::of(figure, openings.lines, openings.by), Home::Only(home) if home == at);
        is_home && bounds.contains(figure.from_day) && bounds.contains(figure.to_day)
    };
    let (told, wider): (Vec<&OpeningFigure>, Vec<&OpeningFigure>) = villages.partition(is_whole);
    (told, wider.is_empty())
}

/// How many villages the records of a figure's own days name.
fn named(view: &View<'_>, openings: &Openings<'_>, line: &WorkLine, days: Bounds) -> Result<i64> {
    let lines = work(view, days, openings.by, RecordedSums::All)?;
    let same = lines.iter().find(|other| other.is_same_line(line));
    Ok(same.map_or(0, |line| line.villages.into()))
}
