//! What opening figures say of one line and one measure.

use super::subject::{Home, Subject};
use crate::activity::Measure;
use crate::figures::running::whole_sum;
use crate::figures::{OpeningFigure, Purpose};
use crate::period::Bounds;
use crate::summary::{LineSum, WorkBy, WorkLine};
use crate::{OpeningFigureId, Quantity};

/// What the figures say.
pub(super) enum Share<'f> {
    /// Nothing: the records tell all there is.
    Silent,
    /// They speak of the line, but not of it alone.
    Unknown,
    /// This is what they say, to be added to the records beside them.
    Opens(Quantity, Vec<&'f OpeningFigure>),
    /// This is all there is to say; the records of these days are left out.
    Replaces(Quantity, Vec<&'f OpeningFigure>),
}

impl Share<'_> {
    /// The figures that are used.
    pub(super) fn ids(&self) -> Vec<OpeningFigureId> {
        match self {
            Share::Silent | Share::Unknown => Vec::new(),
            Share::Opens(_, figures) | Share::Replaces(_, figures) => {
                figures.iter().map(|figure| figure.id.clone()).collect()
            }
        }
    }
}

/// The lines and figures of some days.
pub(super) struct Openings<'f> {
    pub(super) lines: &'f [WorkLine],
    pub(super) figures: &'f [OpeningFigure],
    pub(super) bounds: Bounds,
    pub(super) by: WorkBy,
}

impl<'f> Openings<'f> {
    /// The figures that may speak of a line.
    pub(super) fn of(&self, at: usize) -> impl Iterator<Item = &'f OpeningFigure> {
        let subject = self.subject(at);
        self.figures.iter().filter(move |figure| subject.meets(figure))
    }

    fn subject(&self, at: usize) -> Subject<'f> {
        Subject { line: &self.lines[at], by: self.by }
    }

    /// What the figures of one measure say of a line.
    pub(super) fn share(&self, at: usize, figures: &[&'f OpeningFigure]) -> Share<'f> {
        let is_home = |figure: &OpeningFigure| matches!(Home::of(figure, self.lines, self.by), Home::Only(home) if home == at);
        let brought: Vec<&OpeningFigure> = figures
            .iter()
            .copied()
            .filter(|figure| figure.purpose == Purpose::Comparison && is_home(figure))
            .collect();
        if !brought.is_empty() {
            return whole_sum(&brought).map_or(Share::Unknown, |sum| Share::Replaces(sum, brought));
        }
        let running = figures.iter().copied().filter(|figure| figure.purpose == Purpose::Running);
        let (inside, wider): (Vec<&OpeningFigure>, Vec<&OpeningFigure>) =
            running.partition(|figure| is_home(figure) && within(figure.bounds(), self.bounds));
        if inside.is_empty() && wider.is_empty() {
            return Share::Silent;
        }
        let is_told =
            |wider: &&OpeningFigure| inside.iter().any(|figure| self.tells(at, figure, wider.bounds()));
        if !wider.iter().all(is_told) {
            return Share::Unknown;
        }
        whole_sum(&inside).map_or(Share::Unknown, |sum| Share::Opens(sum, inside))
    }

    /// Whether a figure says all of the line that a wider one hides.
    fn tells(&self, at: usize, figure: &OpeningFigure, wider: Bounds) -> bool {
        let hidden = Bounds { from: wider.from.max(self.bounds.from), to: wider.to.min(self.bounds.to) };
        self.subject(at).is_covered_by(figure) && within(hidden, figure.bounds())
    }
}

fn within(part: Bounds, whole: Bounds) -> bool {
    whole.from <= part.from && part.to <= whole.to
}

/// Whether a sum of records is of what a figure counts. Who the people were is told by the records alone.
pub(super) fn is_alike(sum: &LineSum, figure: &OpeningFigure) -> bool {
    let same_name = sum.label == figure.label && sum.unit == figure.unit;
    sum.measure == figure.measure && (figure.measure != Measure::Other || same_name)
}
