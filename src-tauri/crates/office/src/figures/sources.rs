//! The records behind the value of an indicator, so that a cell of the annex can be followed to its papers.

use super::compute::{chosen, typed_over};
use super::opening::{Purpose, of_purpose};
use super::running::{is_about, key_of};
use super::{OpeningFigure, Reading};
use crate::activity::{MeasureKey, Only, Selection};
use crate::figures::Indicator;
use crate::period::Bounds;
use crate::{ActivityId, ActivityKindId, IndicatorId, OpeningFigureId, Result, View};
use serde::Deserialize;

/// One record an indicator's value is made of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum IndicatorSource {
    /// A typed value.
    Value(String),
    /// An activity.
    Activity(ActivityId),
    /// A figure brought from paper.
    Opening(OpeningFigureId),
}

#[derive(Deserialize)]
struct Found {
    id: ActivityId,
}

/// What the value of an indicator over the days is made of, as [`super::indicator_table`] gives it.
///
/// # Errors
/// [`crate::Error::NotFound`] when there is no such indicator.
pub fn indicator_sources(
    view: &View<'_>,
    id: &IndicatorId,
    bounds: Bounds,
    reading: Reading,
) -> Result<Vec<IndicatorSource>> {
    let indicator: Indicator = view.get(id)?;
    let Some(kind) = &indicator.activity_kind else {
        let typed = typed_over(view, &indicator, bounds)?;
        let ids = chosen(&indicator, &typed).into_iter().map(|typed| typed.value.id.clone());
        return Ok(ids.map(IndicatorSource::Value).collect());
    };
    match indicator.measure {
        None => reached(view, kind, bounds),
        Some(measure) => counted(view, kind, &MeasureKey::plain(measure), bounds, reading),
    }
}

fn reached(view: &View<'_>, kind: &ActivityKindId, bounds: Bounds) -> Result<Vec<IndicatorSource>> {
    const SQL: &str = concat!(
        include_str!("../activity/chosen.sql"),
        "SELECT c.id FROM chosen c WHERE c.reach <> 'none' ORDER BY c.day, c.id"
    );
    let selection = Selection::new(bounds, None, &of_kind(kind));
    let found: Vec<Found> = view.query(SQL, selection.params().as_slice())?;
    Ok(found.into_iter().map(|found| IndicatorSource::Activity(found.id)).collect())
}

fn counted(
    view: &View<'_>,
    kind: &ActivityKindId,
    key: &MeasureKey,
    bounds: Bounds,
    reading: Reading,
) -> Result<Vec<IndicatorSource>> {
    let only = of_kind(kind);
    let is_of = |figure: &OpeningFigure| is_about(figure, &only) && key_of(figure) == *key;
    let openings = |purpose, is_of_days: &dyn Fn(Bounds) -> bool| -> Result<Vec<IndicatorSource>> {
        let all = of_purpose(view, purpose)?.into_iter();
        let these = all.filter(|figure| is_of(figure) && is_of_days(figure.bounds()));
        Ok(these.map(|figure| IndicatorSource::Opening(figure.id)).collect())
    };
    if reading == Reading::Past {
        let brought = openings(Purpose::Comparison, &|days| days == bounds)?;
        if !brought.is_empty() {
            return Ok(brought);
        }
    }
    let mut sources = match reading {
        Reading::Records => Vec::new(),
        Reading::WithOpenings | Reading::Past => {
            openings(Purpose::Running, &|days| bounds.contains(days.from) && bounds.contains(days.to))?
        }
    };
    let found = recorded(view, &only, key, bounds, reading)?;
    sources.extend(found.into_iter().map(|found| IndicatorSource::Activity(found.id)));
    Ok(sources)
}

fn recorded(
    view: &View<'_>,
    only: &Only,
    key: &MeasureKey,
    bounds: Bounds,
    reading: Reading,
) -> Result<Vec<Found>> {
    const COUNTS: &str =
        " SELECT c.id, c.day, n.measure FROM chosen c JOIN activity_count n ON n.activity = c.id\n";
    let chosen = include_str!("../activity/chosen.sql");
    let beside = match reading {
        Reading::Records => "",
        Reading::WithOpenings | Reading::Past => include_str!("beside_openings.sql"),
    };
    let measure = serde_json::to_value(key.measure)?;
    let sql = format!(
        "{chosen}SELECT id FROM ({COUNTS}{beside}) WHERE measure = '{}' ORDER BY day, id",
        measure.as_str().unwrap_or_default()
    );
    view.query(&sql, Selection::new(bounds, None, only).params().as_slice())
}

fn of_kind(kind: &ActivityKindId) -> Only {
    Only { kind: Some(kind.clone()), ..Only::default() }
}
