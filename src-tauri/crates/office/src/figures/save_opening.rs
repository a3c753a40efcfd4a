use super::opening::of_purpose;
use super::{OpeningFigure, Purpose};
use crate::activity::{Measure, MeasureKey, named, required_count};
use crate::check::Checker;
use crate::period::{Bounds, PeriodKey};
use crate::store::Table;
use crate::{
    ActivityKindId, CountInput, Error, FieldCode, Mark, OpeningFigureId, OrganisationId, Result,
    SubcommitteeId, Tx, View, profile,
};
use serde::{Deserialize, Serialize};

/// An opening figure as entered.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
#[serde(default, deny_unknown_fields)]
#[allow(missing_docs)] // The fields are those of [`OpeningFigure`], as typed.
pub struct OpeningFigureInput {
    pub id: Option<OpeningFigureId>,
    pub purpose: Purpose,
    /// A period by its name, in place of the two days.
    pub period: Option<PeriodKey>,
    pub from_day: Option<String>,
    pub to_day: Option<String>,
    pub activity_kind: Option<ActivityKindId>,
    pub series: String,
    pub organisation: Option<OrganisationId>,
    pub subcommittee: Option<SubcommitteeId>,
    pub measure: Option<Measure>,
    pub label: String,
    pub unit: String,
    pub value: Option<CountInput>,
    pub mark: Mark,
}

/// Enters a figure from paper, or changes one.
///
/// # Errors
/// [`Error::Invalid`] with every field refused; `measure` is given twice when another figure says the same of these days.
pub fn save_opening_figure(tx: &mut Tx<'_>, input: &OpeningFigureInput) -> Result<OpeningFigureId> {
    if let Some(id) = &input.id {
        tx.get::<OpeningFigure>(id)?;
    }
    let id = input.id.clone().unwrap_or_else(|| OpeningFigureId::new(tx.new_id()));
    let mut check = Checker::new(tx.today());
    check.exists(tx, "activity_kind", Table::ActivityKind, input.activity_kind.as_ref())?;
    check.exists(tx, "organisation", Table::Organisation, input.organisation.as_ref())?;
    check.exists(tx, "subcommittee", Table::Subcommittee, input.subcommittee.as_ref())?;
    let days = match input.period {
        Some(period) => Some(profile::period_bounds(tx, period)?),
        None => bounds(&mut check, input.from_day.as_deref(), input.to_day.as_deref()),
    };
    let figure = read_fields(&mut check, input, id, days);
    if let Some(figure) = &figure
        && is_told_already(tx, figure)?
    {
        check.refuse("measure", FieldCode::Twice);
    }
    check.finish()?;
    let figure = figure.ok_or(Error::Internal("a checked opening figure"))?;
    tx.put(&figure)?;
    Ok(figure.id)
}

fn read_fields(
    check: &mut Checker,
    input: &OpeningFigureInput,
    id: OpeningFigureId,
    days: Option<Bounds>,
) -> Option<OpeningFigure> {
    let series = check.line("series", &input.series);
    let (measure, label, unit) = named(check, input.measure, &input.label, &input.unit);
    let value = required_count(check, input.value.as_ref(), measure);
    let Bounds { from, to } = days?;
    Some(OpeningFigure {
        id,
        purpose: input.purpose,
        from_day: from,
        to_day: to,
        activity_kind: input.activity_kind.clone(),
        series,
        organisation: input.organisation.clone(),
        subcommittee: input.subcommittee.clone(),
        measure: measure?,
        label,
        unit,
        value: value?,
        mark: input.mark,
        deleted_at: None,
    })
}

/// Two days that must be given, in order; `None` only after a refusal.
pub(super) fn bounds(check: &mut Checker, from: Option<&str>, to: Option<&str>) -> Option<Bounds> {
    let from = check.required_date("from_day", from);
    let to = check.required_date("to_day", to);
    let bounds = from.zip(to).map(|(from, to)| Bounds { from, to });
    if bounds.is_some_and(|bounds| bounds.to < bounds.from) {
        check.refuse("to_day", FieldCode::Before("from_day"));
        return None;
    }
    bounds
}

/// Running totals of the same thing may not share a day; of comparisons there is one for each period.
fn is_told_already(view: &View<'_>, figure: &OpeningFigure) -> Result<bool> {
    let bounds = figure.bounds();
    let clashes = |other: &OpeningFigure| {
        let same_days = match figure.purpose {
            Purpose::Running => other.from_day <= bounds.to && bounds.from <= other.to_day,
            Purpose::Comparison => other.bounds() == bounds,
        };
        other.id != figure.id && same_days && subject(other) == subject(figure)
    };
    Ok(of_purpose(view, figure.purpose)?.iter().any(clashes))
}

/// What a figure is about, the days apart.
fn subject(figure: &OpeningFigure) -> impl PartialEq + use<'_> {
    let OpeningFigure { activity_kind, series, organisation, subcommittee, measure, .. } = figure;
    let key = MeasureKey::new(*measure, &figure.label, &figure.unit);
    (activity_kind, series, organisation, subcommittee, key)
}
