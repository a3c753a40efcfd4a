use super::reach::{Reached, reached};
use super::share::{Openings, Share, is_alike};
use super::subject::{Home, names_line};
use crate::activity::{ActivityScope, Measure};
use crate::catalogue::ActivityKind;
use crate::figures::opening::{OpeningFigureView, Purpose, opening_figures};
use crate::figures::{OpeningFigure, Reading};
use crate::organisation::{Organisation, Subcommittee};
use crate::period::Bounds;
use crate::summary::{LineSum, RecordedSums, WorkBy, WorkLine, work};
use crate::{OpeningFigureId, Quantity, Result, View};

/// Which lines are asked for.
#[derive(Debug, Clone, Copy)]
pub struct AskedLines<'l> {
    /// Over these days.
    pub bounds: Bounds,
    /// Put together so.
    pub by: WorkBy,
    /// With or without what came from paper.
    pub reading: Reading,
    /// Lines known from other days, so that a figure finds its line though nothing was recorded in these.
    pub known: &'l [WorkLine],
}

/// A sum with everything it is made of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ToldSum {
    /// The sum, and the activities in it.
    pub sum: LineSum,
    /// The figures from paper in it.
    pub openings: Vec<OpeningFigureId>,
}

/// A line of work and what can be told of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ToldLine {
    /// The line; its own sums are those of the records alone.
    pub line: WorkLine,
    /// The sums that are known.
    pub sums: Vec<ToldSum>,
    /// The distinct villages reached; none when none was, or when it is not known.
    pub villages: Option<Quantity>,
    /// The figures from paper in the count of villages.
    pub village_openings: Vec<OpeningFigureId>,
    /// Whether the records hold all of it; otherwise nobody knows how many activities there were.
    pub is_recorded: bool,
}

/// The lines of work over some days, opening figures joined as the module says; lines that only figures know stand last.
///
/// # Errors
/// Only when the database fails.
pub fn told_lines(view: &View<'_>, asked: &AskedLines<'_>) -> Result<Vec<ToldLine>> {
    let mut lines = work(view, asked.bounds, asked.by, RecordedSums::All)?;
    let figures = touching(view, asked)?;
    if figures.is_empty() {
        return Ok(lines.into_iter().map(recorded).collect());
    }
    for known in asked.known {
        if !lines.iter().any(|line| line.is_same_line(known)) {
            lines.push(known.without_records());
        }
    }
    add_lines(view, asked.by, &figures, &mut lines)?;
    let beside = work(view, asked.bounds, asked.by, RecordedSums::BesideOpenings)?;
    let figures: Vec<OpeningFigure> = figures.into_iter().map(|one| one.figure).collect();
    let openings = Openings { lines: &lines, figures: &figures, bounds: asked.bounds, by: asked.by };
    (0..lines.len()).map(|at| told(view, &openings, at, &beside)).collect()
}

fn recorded(line: WorkLine) -> ToldLine {
    let alone = |sum: &LineSum| ToldSum { sum: sum.clone(), openings: Vec::new() };
    ToldLine {
        sums: line.sums.iter().map(alone).collect(),
        villages: (line.villages > 0).then(|| Quantity::exact(line.villages.into())),
        village_openings: Vec::new(),
        is_recorded: true,
        line,
    }
}

/// The figures that speak of the days asked for.
fn touching(view: &View<'_>, asked: &AskedLines<'_>) -> Result<Vec<OpeningFigureView>> {
    let days = asked.bounds;
    let touches = |figure: &OpeningFigure| match (asked.reading, figure.purpose) {
        (Reading::Records, _) | (Reading::WithOpenings, Purpose::Comparison) => false,
        (Reading::Past, Purpose::Comparison) => figure.bounds() == days,
        (_, Purpose::Running) => figure.from_day <= days.to && days.from <= figure.to_day,
    };
    Ok(opening_figures(view)?.into_iter().filter(|one| touches(&one.figure)).collect())
}

/// Makes the lines that only figures know.
fn add_lines(
    view: &View<'_>,
    by: WorkBy,
    figures: &[OpeningFigureView],
    lines: &mut Vec<WorkLine>,
) -> Result<()> {
    if by == WorkBy::Total && lines.is_empty() {
        lines.push(WorkLine::default());
    }
    if matches!(by, WorkBy::Total | WorkBy::Lead) {
        return Ok(());
    }
    for one in figures.iter().filter(|one| names_line(&one.figure)) {
        if matches!(Home::of(&one.figure, lines, by), Home::Nowhere) {
            lines.push(line_of(view, by, one)?);
        }
    }
    Ok(())
}

fn line_of(view: &View<'_>, by: WorkBy, one: &OpeningFigureView) -> Result<WorkLine> {
    let figure = &one.figure;
    let own = figure.organisation.as_ref().filter(|_| figure.subcommittee.is_none());
    let advised = figure.subcommittee.as_ref().filter(|_| by == WorkBy::Subcommittee);
    let (owner, owner_name) = match (own, advised) {
        (Some(lead), _) => (Some(lead.to_string()), Some(view.get::<Organisation>(lead)?.name)),
        (None, Some(id)) => (Some(id.to_string()), Some(view.get::<Subcommittee>(id)?.name)),
        (None, None) => (None, None),
    };
    let kind = figure.activity_kind.as_ref().map(ToString::to_string).unwrap_or_default();
    let is_campaign = !figure.series.is_empty();
    Ok(WorkLine {
        scope: if own.is_some() { ActivityScope::Own } else { ActivityScope::Common },
        owner,
        owner_name,
        line: if is_campaign { format!("series:{}", figure.series) } else { format!("kind:{kind}") },
        name: if is_campaign { figure.series.clone() } else { one.kind_name.clone().unwrap_or_default() },
        kinds: figure.activity_kind.iter().cloned().collect(),
        lead_ids: figure.organisation.iter().cloned().collect(),
        ..WorkLine::default()
    })
}

fn told(view: &View<'_>, openings: &Openings<'_>, at: usize, beside: &[WorkLine]) -> Result<ToldLine> {
    let line = &openings.lines[at];
    let Reached { villages, openings: village_openings } = reached(view, openings, at)?;
    let rest = beside.iter().find(|other| other.is_same_line(line));
    let rest = rest.map(|line| line.sums.clone()).unwrap_or_default();
    let alone = |sum: LineSum| ToldSum { sum, openings: Vec::new() };
    let mut sums: Vec<ToldSum> = rest.into_iter().map(alone).collect();
    let mut left: Vec<&OpeningFigure> =
        openings.of(at).filter(|figure| figure.measure != Measure::Villages).collect();
    let is_recorded = openings.of(at).next().is_none();
    while let Some(first) = left.first().copied() {
        let (alike, others): (Vec<_>, Vec<_>) = left.into_iter().partition(|figure| {
            let same_name = (&figure.label, &figure.unit) == (&first.label, &first.unit);
            figure.measure == first.measure && (first.measure != Measure::Other || same_name)
        });
        join(view, &mut sums, line, first, &openings.share(at, &alike))?;
        left = others;
    }
    sums.sort_by_key(|told| told.sum.measure);
    Ok(ToldLine { line: line.clone(), sums, villages, village_openings, is_recorded })
}

/// Puts what the figures say of one measure in its place among the sums.
fn join(
    view: &View<'_>,
    sums: &mut Vec<ToldSum>,
    line: &WorkLine,
    figure: &OpeningFigure,
    share: &Share<'_>,
) -> Result<()> {
    let (alike, others): (Vec<ToldSum>, Vec<ToldSum>) =
        std::mem::take(sums).into_iter().partition(|told| is_alike(&told.sum, figure));
    *sums = others;
    let (quantity, mut beside) = match share {
        Share::Unknown => return Ok(()),
        Share::Silent => {
            sums.extend(alike);
            return Ok(());
        }
        Share::Opens(quantity, _) => (*quantity, alike),
        Share::Replaces(quantity, _) => (*quantity, Vec::new()),
    };
    // Sessions of different kinds, or people of different sorts, cannot share one figure.
    if beside.len() > 1 {
        return Ok(());
    }
    let recorded = beside.pop().map(|told| told.sum);
    let (label, unit) = match line.sums.iter().find(|sum| is_alike(sum, figure)) {
        Some(sum) => (sum.label.clone(), sum.unit.clone()),
        None => words_of(view, figure)?,
    };
    let parts = recorded.iter().map(|sum| sum.quantity).chain([quantity]);
    let quantity = parts.sum();
    let records = recorded.map(|sum| sum.records).unwrap_or_default();
    let sum = LineSum { measure: figure.measure, label, unit, quantity, records };
    sums.push(ToldSum { sum, openings: share.ids() });
    Ok(())
}

/// The words of a sum that no record names.
fn words_of(view: &View<'_>, figure: &OpeningFigure) -> Result<(String, String)> {
    let kind = figure.activity_kind.as_ref();
    Ok(match figure.measure {
        Measure::Other => (figure.label.clone(), figure.unit.clone()),
        Measure::People if figure.unit.is_empty() => (figure.label.clone(), String::new()),
        Measure::People => (figure.unit.clone(), String::new()),
        Measure::Sessions => {
            let word = kind.map(|kind| view.get::<ActivityKind>(kind)).transpose()?;
            (String::new(), word.map(|kind| kind.session_word).unwrap_or_default())
        }
        _ => (String::new(), String::new()),
    })
}
