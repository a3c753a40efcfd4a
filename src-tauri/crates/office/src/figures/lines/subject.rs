//! Which figures can speak of which line.

use crate::activity::ActivityScope;
use crate::figures::OpeningFigure;
use crate::summary::{WorkBy, WorkLine};

/// A line as opening figures know it.
#[derive(Clone, Copy)]
pub(super) struct Subject<'l> {
    pub(super) line: &'l WorkLine,
    pub(super) by: WorkBy,
}

impl Subject<'_> {
    /// Whether a figure may speak of some of the activities of the line.
    pub(super) fn meets(&self, figure: &OpeningFigure) -> bool {
        let led_by = figure.organisation.as_ref().is_none_or(|lead| match self.by {
            WorkBy::Total => true,
            WorkBy::Lead => self.line.owner.as_deref() == Some(lead.as_str()),
            WorkBy::Subcommittee | WorkBy::TaskGroup => self.line.lead_ids.contains(lead),
        });
        if matches!(self.by, WorkBy::Total | WorkBy::Lead) {
            return led_by;
        }
        let kind = figure.activity_kind.as_ref().is_none_or(|kind| self.line.kinds.contains(kind));
        led_by && kind && self.is_of_series(&figure.series) && self.may_be_advised(figure)
    }

    /// Whether a figure speaks of every activity of the line.
    pub(super) fn is_covered_by(&self, figure: &OpeningFigure) -> bool {
        let names_work = names_line(figure) || figure.subcommittee.is_some();
        match self.by {
            WorkBy::Total => !names_work && figure.organisation.is_none(),
            WorkBy::Lead => !names_work && self.meets(figure),
            WorkBy::Subcommittee | WorkBy::TaskGroup => {
                let alone = |kind| self.line.kinds.iter().all(|one| one == kind);
                let led_alone = |lead| self.line.lead_ids.iter().all(|one| one == lead);
                let is_group = self.by == WorkBy::TaskGroup && figure.subcommittee.is_some();
                self.meets(figure)
                    && !is_group
                    && figure.activity_kind.as_ref().is_none_or(alone)
                    && figure.organisation.as_ref().is_none_or(led_alone)
            }
        }
    }

    fn is_of_series(&self, series: &str) -> bool {
        series.is_empty() || self.line.line.strip_prefix("series:") == Some(series)
    }

    /// Own work is advised by nobody; task groups do not say who advises.
    fn may_be_advised(&self, figure: &OpeningFigure) -> bool {
        let Some(subcommittee) = &figure.subcommittee else { return true };
        let is_common = self.line.scope == ActivityScope::Common;
        is_common
            && (self.by == WorkBy::TaskGroup || self.line.owner.as_deref() == Some(subcommittee.as_str()))
    }
}

/// Whether a figure names what a line is made of.
pub(super) fn names_line(figure: &OpeningFigure) -> bool {
    figure.activity_kind.is_some() || !figure.series.is_empty()
}

/// The line a figure belongs to, among those there are.
pub(super) enum Home {
    /// No line can hold it.
    Nowhere,
    /// This one alone.
    Only(usize),
    /// Several can, or it names no line.
    Several,
}

impl Home {
    pub(super) fn of(figure: &OpeningFigure, lines: &[WorkLine], by: WorkBy) -> Self {
        let mut holders = (0..lines.len()).filter(|&at| Subject { line: &lines[at], by }.meets(figure));
        let is_line = matches!(by, WorkBy::Subcommittee | WorkBy::TaskGroup);
        match (holders.next(), holders.next()) {
            (None, _) => Self::Nowhere,
            (Some(only), None) if !is_line || names_line(figure) => Self::Only(only),
            _ => Self::Several,
        }
    }
}
