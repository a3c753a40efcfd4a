//! Running totals of an office that began in mid-year: what its records say, with the opening figures joined to them.

use office::activity::{ActivityScope, Measure, Only};
use office::figures::{OpeningFigure, Purpose, RunningTotal, opening_figures, running};
use office::period::Bounds;
use office::summary::WorkLine;
use office::{ActivityKindId, OrganisationId, Result, SubcommitteeId, View};

use super::work::measure;
use crate::facts::{Grouping, MeasuredCount, PeriodFacts, Tally};

/// The opening figures that touch the year of a briefing.
pub(super) struct Openings<'v> {
    view: &'v View<'v>,
    days: Bounds,
    figures: Vec<OpeningFigure>,
    grouping: Grouping,
}

impl<'v> Openings<'v> {
    pub(super) fn read(view: &'v View<'v>, period: &PeriodFacts, grouping: Grouping) -> Result<Self> {
        let days = period.year_to_date;
        let all = opening_figures(view)?.into_iter().map(|view| view.figure);
        let touches = |figure: &OpeningFigure| {
            figure.purpose == Purpose::Running && figure.from_day <= days.to && days.from <= figure.to_day
        };
        Ok(Self { view, days, figures: all.filter(touches).collect(), grouping })
    }

    /// The year's sums of a line, opening figures joined. Where an opening figure speaks of more than the line, its share
    /// is not known, and that sum is left out rather than told wrong.
    pub(super) fn complete(&self, line: &WorkLine, recorded: Tally) -> Result<Tally> {
        let only = self.only(line);
        if !self.figures.iter().any(|figure| meets(figure, &only)) {
            return Ok(recorded);
        }
        let totals = running(self.view, self.days, &only)?;
        let word = recorded.sessions.first().map(|(word, _)| word.clone());
        let sessions = totals.iter().find(|total| total.key.measure == Measure::Sessions);
        let sessions = word.zip(sessions.and_then(|total| total.total)).into_iter().collect();
        let counts = totals.iter().filter_map(|total| self.count(total, &recorded)).collect();
        Ok(Tally { events: None, sessions, counts, ..recorded })
    }

    fn count(&self, total: &RunningTotal, recorded: &Tally) -> Option<MeasuredCount> {
        let measure = measure(total.key.measure)?;
        let alike = recorded.counts.iter().find(|count| count.measure == measure);
        let label = match (measure, alike) {
            (crate::facts::Measure::People, Some(count)) => count.label.clone(),
            _ => total.key.label.clone(),
        };
        Some(MeasuredCount { measure, label, unit: total.key.unit.clone(), quantity: total.total? })
    }

    /// The line as the figures know it; they know neither task groups nor common work, which must not narrow then.
    fn only(&self, line: &WorkLine) -> Only {
        let owner = line.owner.clone();
        let is_own = line.scope == ActivityScope::Own;
        let by_subcommittee = self.grouping == Grouping::Subcommittee;
        Only {
            kind: line.line.strip_prefix("kind:").map(ActivityKindId::new),
            series: line.line.strip_prefix("series:").map(str::to_owned),
            lead: owner.clone().filter(|_| is_own).map(OrganisationId::new),
            subcommittee: owner.filter(|_| !is_own && by_subcommittee).map(SubcommitteeId::new),
            task_group: None,
            scope: None,
        }
    }
}

/// Whether a figure may speak of some of the activities asked for.
fn meets(figure: &OpeningFigure, only: &Only) -> bool {
    let series = Some(&figure.series).filter(|series| !series.is_empty());
    may_be_equal(figure.activity_kind.as_ref(), only.kind.as_ref())
        && may_be_equal(series, only.series.as_ref())
        && may_be_equal(figure.organisation.as_ref(), only.lead.as_ref())
        && may_be_equal(figure.subcommittee.as_ref(), only.subcommittee.as_ref())
}

fn may_be_equal<T: PartialEq>(figure: Option<&T>, asked: Option<&T>) -> bool {
    figure.is_none() || asked.is_none() || figure == asked
}
